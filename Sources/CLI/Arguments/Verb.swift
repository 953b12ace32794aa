import Base
import Eval
import Lang
import Report

/// The commands. Everything that is said of a command, in help and in messages, is made from this table.
enum Verb: String, CaseIterable {
  case check, test, mutate, data, assign, grade, course, trend, score, why, gap, tasks, diff, eval, explain, help

  /// What a command works on, as the usage line shows it, and how many of them.
  struct Operands {
    var name: String
    var atLeast: Int
    var atMost: Int

    /// `PATH…`, `[COMMAND]`.
    func usage(_ language: Language) -> String {
      let name = ValueWords.shown(name, language)
      let shown = atMost > 1 && atLeast < atMost ? name + "…" : name
      return atLeast == 0 ? "[\(shown)]" : shown
    }
  }

  var operands: Operands {
    switch self {
    case .check, .test, .mutate: Operands(name: "PATH", atLeast: 1, atMost: .max)
    case .data: Operands(name: "FILE", atLeast: 1, atMost: .max)
    case .grade, .course, .trend, .score, .tasks: Operands(name: "PACK", atLeast: 1, atMost: .max)
    case .assign, .why, .gap: Operands(name: "PACK", atLeast: 1, atMost: 1)
    case .diff: Operands(name: "OLD NEW", atLeast: 2, atMost: 2)
    case .eval: Operands(name: "'EXPRESSION'", atLeast: 1, atMost: 1)
    case .explain: Operands(name: "CODE", atLeast: 1, atMost: 1)
    case .help: Operands(name: "COMMAND", atLeast: 0, atMost: 1)
    }
  }

  /// The options it has besides those that every command has.
  var options: [Option] {
    switch self {
    case .check: [.source, .data, .units, .within, .deny, .allow, .format]
    case .test: [.within, .coverage, .failUnder, .format]
    case .mutate: [.within, .failUnder, .threads, .format]
    case .data: [.units, .pack, .within, .sheet, .format, .to, .output, .separator, .decimal]
    case .assign:
      [
        .data, .units, .period, .toDate, .asOf, .unit, .target, .format, .output, .columns, .separator, .decimal,
        .skipBadRows,
        .threads, .whole, .within,
      ]
    case .grade:
      [
        .data, .units, .period, .toDate, .asOf, .unit, .target, .format, .output, .columns, .separator, .decimal,
        .summary, .set, .sweep, .against, .failOn, .skipBadRows, .threads, .whole, .within,
      ]
    case .course:
      [
        .data, .units, .toDate, .rest, .asOf, .unit, .target, .format, .output, .columns, .separator, .decimal,
        .skipBadRows,
        .threads, .whole, .within,
      ]
    case .trend:
      [
        .data, .units, .each, .period, .toDate, .asOf, .unit, .target, .format, .output, .columns, .separator, .decimal,
        .skipBadRows, .threads, .whole, .within,
      ]
    case .score:
      [
        .data, .units, .period, .toDate, .asOf, .each, .unit, .by, .rank, .against, .set, .format, .output, .columns,
        .separator,
        .decimal,
        .skipBadRows, .threads, .whole, .within,
      ]
    case .gap: [.data, .units, .period, .toDate, .asOf, .unit, .format, .output, .skipBadRows, .within]
    case .why:
      [.data, .units, .period, .toDate, .asOf, .unit, .target, .score, .format, .output, .skipBadRows, .within]
    case .tasks:
      [
        .data, .units, .asOf, .within, .unit, .lead, .state, .format, .output, .columns, .separator, .decimal, .summary,
        .failOn,
      ]
    case .diff: [.data, .units, .period, .toDate, .asOf, .deny, .format, .output, .skipBadRows, .within]
    case .eval: [.given, .level, .kind]
    case .explain, .help: []
    }
  }

  /// The options without which the command cannot work.
  var required: [Option] {
    switch self {
    case .assign, .grade, .trend, .score: [.data]
    case .course: [.data, .toDate]
    case .why: [.data, .unit, .target]
    case .gap: [.data, .unit]
    default: []
    }
  }

  /// The columns that `--columns` may name.
  var columns: [String] {
    switch self {
    case .assign: AssignmentColumn.allCases.map(\.rawValue)
    case .grade: OutcomeColumn.allCases.map(\.rawValue)
    case .course: CourseColumn.allCases.map(\.rawValue)
    case .trend: TrendColumn.allCases.map(\.rawValue)
    case .score: ScoreColumn.known([])
    case .tasks: TaskColumn.allCases.map(\.rawValue)
    default: []
    }
  }

  /// The values an option may have here; nil when any text may stand.
  func choices(of option: Option) -> [String]? {
    switch option {
    case .format:
      switch self {
      case .assign, .grade, .course, .trend, .score: ["table", "csv", "json"]
      case .tasks: ["table", "csv", "json", "ics"]
      case .diff: ["text", "markdown", "json"]
      default: ["text", "json"]
      }
    case .to: ["csv", "json"]
    case .failOn: self == .tasks ? ["overdue", "done-late"] : Verdict.failing.map(\.optionName)
    case .deny where self == .diff: DifferenceKind.allCases.map(\.rawValue) + ["any"]
    case .state: TaskSelection.stateNames
    case .summary where self == .tasks: TaskKey.allCases.map(\.rawValue)
    case .summary: SummaryKey.allCases.map(\.rawValue)
    case .each:
      ScorePeriods.Each.allCases.filter { self != .trend || $0.monthCount != nil }.map(\.rawValue)
    case .rest: CourseBasis.allCases.map(\.rawValue)
    case .by: ScoreKey.allCases.map(\.rawValue)
    case .rank: Scorecard.Ranking.words.map(\.word)
    case .separator: [",", ";", "tab", "|"]
    case .decimal: [".", ","]
    case .lang: ["en", "vi"]
    case .status: ["plain", "by-kind"]
    case .color: ["auto", "always", "never"]
    default: nil
    }
  }
}
