// swift-format-ignore-file
// Generated from docs/messages by `RECORD=1 swift test --filter ProjectTests`. Do not edit.

/// The page of every message, as `chuan explain` shows it.
enum MessagePages {
  /// Each code and the Markdown text of its page, in order of the codes.
  static let pages: [(code: String, text: String)] = [
  ]
}
