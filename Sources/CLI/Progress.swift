import Base
import Synchronization

/// Says on a terminal how far long work has come; on anything else nothing.
final class Progress: Sendable {
  private struct State {
    var last = 0
    var isShowing = false
    /// The rows done in the step of the work, and when the step began.
    var rows = 0
    var rowsSince = 0
    /// What is to be shown once the first second has gone by, if nothing else is before.
    var waiting: String?
    var hasWatch = false
    /// Nothing is shown any more.
    var hasEnded = false
  }

  private let start = System.milliseconds()
  private let isShown: Bool
  /// Whether anyone sees it.
  var isVisible: Bool { isShown }
  private let language: Language
  private let state = Mutex(State())

  /// `isShown`: standard error is a terminal that can take back what it shows.
  init(isShown: Bool, language: Language) {
    self.isShown = isShown
    self.language = language
  }

  /// Shows a step of the work when more than a second has gone by, five times a second at most.
  func show(step: Int? = nil, of count: Int? = nil, _ what: Wording) {
    guard isShown else { return }
    state.withLock { state in
      (state.rowsSince, state.rows) = (System.milliseconds() - start, 0)
      var text = what[language]
      if let step, let count { text += " \(step + 1)/\(count)" }
      text += "…"
      if let now = due(&state) { return draw(text, at: now, &state) }
      state.waiting = text
      if !state.hasWatch {
        state.hasWatch = true
        Workers.runBeside { [self] in watch() }
      }
    }
  }

  /// Shows what has waited to be shown: a step may be long, and say nothing of itself before it ends.
  private func watch() {
    while true {
      System.sleep(milliseconds: 250)
      state.withLock { state in
        guard let text = state.waiting, let now = due(&state) else { return }
        draw(text, at: now, &state)
      }
    }
  }

  /// Notes that so many more rows of a file are done, and shows how many a second.
  func advance(rows: Int, _ what: Wording) {
    guard isShown else { return }
    state.withLock { state in
      state.rows += rows
      guard let now = due(&state) else { return }
      let perSecond = state.rows * 1000 / Swift.max(now - state.rowsSince, 1)
      let (count, speed) = (Progress.grouped(state.rows, language), Progress.grouped(perSecond, language))
      let rest = Wording(en: "\(count) rows, \(speed) a second", vi: "\(count) dòng, \(speed) dòng mỗi giây")
      draw("\(what[language]): \(rest[language])", at: now, &state)
    }
  }

  /// Takes away what is shown, and shows nothing more: something else is written to the terminal from now on.
  func end() {
    clear()
    state.withLock { $0.hasEnded = true }
  }

  /// Takes away what is shown.
  func clear() {
    state.withLock { state in
      state.waiting = nil
      guard state.isShowing else { return }
      state.isShowing = false
      try? System.write(2, Array("\r\u{1B}[K".utf8))
    }
  }

  /// The time, when it is time to show something.
  private func due(_ state: inout State) -> Int? {
    let now = System.milliseconds() - start
    return !state.hasEnded && now > 1000 && now - state.last > 200 ? now : nil
  }

  private func draw(_ text: String, at now: Int, _ state: inout State) {
    state.last = now
    state.waiting = nil
    state.isShowing = true
    Interruption.willShow()
    try? System.write(2, Array("\r\(text)\u{1B}[K".utf8))
  }

  /// `1,234,567`, in Vietnamese `1.234.567`.
  static func grouped(_ number: Int, _ language: Language) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .vi ? "." : "," }
      text.append(digit)
    }
    return text
  }
}
