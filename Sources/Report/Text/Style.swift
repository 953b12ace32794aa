/// Whether and how text is coloured. With colours off every method gives back the text as it is.
package struct Style: Sendable {
  /// What a piece of text is, which decides its colour.
  package enum Role: Sendable {
    case error, warning, note, help, frame, strong, faint, good, bad
  }

  /// Whether escape sequences are written.
  package var isColoured: Bool

  /// Takes whether escape sequences are written.
  package init(isColoured: Bool) { self.isColoured = isColoured }

  /// No colours.
  package static let plain = Style(isColoured: false)

  /// `text` in the colour of its role.
  package func callAsFunction(_ role: Role, _ text: String) -> String {
    guard isColoured, !text.isEmpty else { return text }
    return "\u{1B}[\(sequence(role))m\(text)\u{1B}[0m"
  }

  /// The parameters of the escape sequence.
  private func sequence(_ role: Role) -> String {
    switch role {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .help: "1;32"
    case .frame: "34"
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .bad: "31"
    }
  }
}
