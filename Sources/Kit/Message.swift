import Base
import Report

/// What is wrong with rules or data, or worth knowing about them.
public struct Message: Sendable, Hashable {
  /// How much it matters: a pack or data with errors cannot be used.
  public enum Severity: String, Sendable, Hashable {
    case note, warning, error
  }

  /// The stable code, "KPI0312". Each has a page in `docs/messages`.
  public let code: String
  /// Whether it stops the rules or the data from being used.
  public let severity: Severity
  /// One sentence, in English.
  public let english: String
  /// The same sentence in Vietnamese.
  public let vietnamese: String
  /// The message with its place, the line of source, and what to do, as `chuan` prints it.
  public let detailEnglish: String
  /// The same in Vietnamese.
  public let detailVietnamese: String

  init(_ diagnostic: Diagnostic, _ sources: Sources) {
    code = diagnostic.code.rawValue
    severity = Severity(rawValue: diagnostic.severity.rawValue) ?? .error
    english = diagnostic.message.en
    vietnamese = diagnostic.message.vi
    detailEnglish = Message.detail(diagnostic, sources, .en)
    detailVietnamese = Message.detail(diagnostic, sources, .vi)
  }

  private static func detail(_ diagnostic: Diagnostic, _ sources: Sources, _ language: Language) -> String {
    DiagnosticText(sources: sources, language: language, style: Style(isColoured: false)).text(diagnostic)
  }
}
