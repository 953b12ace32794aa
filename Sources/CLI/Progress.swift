import Base

/// Says on a terminal how far long work has come; on anything else nothing.
struct Progress {
  private let start = System.milliseconds()
  private let isShown: Bool
  /// Whether anyone sees it.
  var isVisible: Bool { isShown }
  private let language: Language
  private var last = 0
  private var width = 0

  /// `isShown`: standard error is a terminal that can take back what it shows.
  init(isShown: Bool, language: Language) {
    self.isShown = isShown
    self.language = language
  }

  /// Shows a step of the work when more than a second has gone by, five times a second at most.
  mutating func show(step: Int? = nil, of count: Int? = nil, _ what: Wording) {
    guard isShown else { return }
    let now = System.milliseconds() - start
    guard now > 1000, now - last > 200 else { return }
    last = now
    var text = what[language]
    if let step, let count { text += " \(step)/\(count)" }
    text += "…"
    width = max(width, text.count)
    try? System.write(2, Array("\r\(text)\u{1B}[K".utf8))
  }

  /// Takes away what is shown.
  mutating func clear() {
    guard isShown, width > 0 else { return }
    width = 0
    try? System.write(2, Array("\r\u{1B}[K".utf8))
  }
}
