import Base
import Eval
import Lang
import Report

/// The verdicts of one run.
public struct Grading: Sendable {
  /// The answer to "did this unit meet this target".
  public enum Verdict: String, Sendable, Hashable {
    case met, missed
    /// 0 of 0: nothing to measure.
    case noCases = "no_cases"
    /// Not given, or not whole.
    case noData = "no_data"
    /// It has a deadline that is still to come.
    case notYetDue = "not_yet_due"
  }

  /// One unit on one target.
  public struct Row: Sendable, Hashable {
    /// The pack's name.
    public let pack: String
    /// The unit's code.
    public let unit: String
    /// The unit's name for people; its code where it has none.
    public let unitName: String
    /// The indicator's name.
    public let indicator: String
    /// Whether the target was met.
    public let verdict: Verdict
    /// The value, exact: a decimal or a fraction, a share being a fraction of 1. nil where there is none.
    public let value: String?
    /// The threshold in force, exact; two for a range, lower first. nil where it could not be computed.
    public let thresholds: [String?]
  }

  /// In order of the packs, then of units in the data, then of targets in the pack.
  public let rows: [Row]
  /// Warnings about the data.
  public let messages: [Message]
  private let outcomes: [Outcome]
  private let diagnostics: [Diagnostic]
  private let sources: Sources

  init(_ outcomes: [Outcome], _ diagnostics: [Diagnostic], _ sources: Sources) {
    self.outcomes = outcomes
    self.diagnostics = diagnostics
    self.sources = sources
    messages = diagnostics.map { Message($0, sources) }
    rows = outcomes.flatMap { outcome in
      outcome.rows.map { row in
        let program = outcome.program
        return Row(
          pack: program.pack.name, unit: outcome.units[row.unit].code, unitName: outcome.units[row.unit].name,
          indicator: program.vocabulary[program[row.target].indicator].term.name,
          verdict: Verdict(rawValue: row.verdict.rawValue) ?? .noData,
          value: row.measurement.measured.rational?.exactText, thresholds: row.thresholds.map { $0?.exactText })
      }
    }
  }

  /// Everything as the JSON that `chuan grade --format json` writes; see `docs/json.md`.
  public func json() -> [UInt8] {
    OutcomeJSON(sources: sources).bytes(outcomes, summary: [.unit, .level], leftOut: [], messages: diagnostics)
  }

  /// The rows as the CSV that `chuan grade --format csv` writes.
  public func csv() -> [UInt8] { OutcomeCSV.bytes(outcomes, columns: nil) }
}
