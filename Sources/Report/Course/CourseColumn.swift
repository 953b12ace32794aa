package import Base
import Eval
import Lang

/// A column of the table or the CSV file of `course`.
package enum CourseColumn: String, Sendable, CaseIterable {
  case pack, unit, name, level, kind, parent, id, indicator, title, of, field, period, remaining, comparator, target
  case value, numerator, denominator, coverage, state, needed, rest, basis, projected, remarks, cite, section, quote
  case deadline

  /// The columns of the CSV file unless others are asked for: all that can be computed with.
  package static let csv: [CourseColumn] = [
    .pack, .unit, .name, .level, .kind, .parent, .id, .indicator, .of, .field, .period, .remaining, .comparator,
    .target, .value, .numerator, .denominator, .coverage, .state, .needed, .rest, .basis, .projected, .remarks,
    .section, .cite,
  ]
  /// The columns of the table unless others are asked for.
  package static let table: [CourseColumn] = [.name, .title, .target, .value, .state, .needed, .remarks, .cite]

  /// The column of the verdicts that holds the same, where there is one.
  var twin: OutcomeColumn? { OutcomeColumn(rawValue: rawValue) }

  /// The column's heading in the table.
  package func heading(_ language: Language) -> String {
    let wording =
      switch self {
      case .value: Wording(en: "to date", vi: "đến nay")
      case .remaining: Wording(en: "months ahead", vi: "các tháng còn lại")
      case .state: Wording(en: "state", vi: "tiến độ")
      case .needed: Wording(en: "the rest must be", vi: "phần còn lại phải đạt")
      case .rest: Wording(en: "assumed to come", vi: "giả định còn phát sinh")
      case .basis: Wording(en: "as", vi: "theo")
      case .projected: Wording(en: "year at this rate", vi: "cả năm theo đà này")
      default: Wording(same: twin?.heading(language) ?? rawValue)
      }
    return wording[language]
  }

  var alignsRight: Bool {
    switch self {
    case .rest, .projected: true
    default: twin?.alignsRight ?? false
    }
  }

  /// The most columns of the screen it takes.
  var limit: Int { self == .needed ? 76 : self == .remarks ? 60 : twin?.limit ?? 40 }

  /// The cell for programs: exact, the same in every language; nil where there is nothing.
  func exact(_ view: CourseView) -> String? {
    let row = view.row
    switch self {
    case .remaining: return row.remaining?.text
    case .comparator: return view.at.comparators.map(\.rawValue).joined(separator: " ")
    case .target:
      guard !row.thresholds.contains(nil) else { return nil }
      return row.thresholds.compactMap { $0?.exactText }.joined(separator: " ")
    case .value: return row.measurement.measured.rational?.exactText
    case .numerator: return row.measurement.numerator?.exactText
    case .denominator: return row.measurement.denominator?.exactText
    case .coverage: return (row.measurement.units ?? row.measurement.periods).map { "\($0.given)/\($0.of)" }
    case .state: return row.state.rawValue
    case .needed:
      return row.needed.isEmpty
        ? nil : row.needed.map { "\($0.comparator.rawValue) \($0.figure.exactText)" }.joined(separator: " and ")
    case .rest: return row.rest?.amount.exactText
    case .basis: return row.rest?.basis.rawValue
    case .projected: return row.projected?.exactText
    case .remarks: return view.remarks.isEmpty ? nil : view.remarks.map(\.en).joined(separator: "; ")
    default: return twin?.exact(target: view.at)
    }
  }

  /// The cell for people.
  func shown(_ view: CourseView, _ language: Language) -> TextTable.Cell {
    let row = view.row
    switch self {
    case .remaining: return .init(row.remaining.map { Display.period($0)[language] } ?? "")
    case .target: return .init(view.at.requirement(beside: view.isOfCount ? nil : view.judged)[language])
    case .value: return .init(view.value?[language] ?? "–")
    case .numerator: return .init(row.measurement.numerator.map { Display.figure($0)[language] } ?? "")
    case .denominator: return .init(row.measurement.denominator.map { Display.figure($0)[language] } ?? "")
    case .coverage: return .init(OutcomeWords.coverage(row.measurement, alsoFull: true)?[language] ?? "")
    case .state: return .init(Display.state(row.state)[language], CourseColumn.role(row.state))
    case .needed: return .init(view.needed?[language] ?? "")
    case .rest: return .init(view.rest?[language] ?? "")
    case .basis: return .init(row.rest.map { CourseTable.words($0.basis)[language] } ?? "")
    case .projected: return .init(view.projected?[language] ?? "")
    case .remarks: return .init(view.remarks.map { $0[language] }.joined(separator: "; "))
    default: return twin?.shown(target: view.at, language) ?? .init(exact(view) ?? "")
    }
  }

  private static func role(_ state: CourseState) -> Style.Role? {
    switch state {
    case .secured, .onCourse: .good
    case .outOfReach: .bad
    case .behind: .warning
    case .undecided, .noCases, .noData, .notYetDue: .faint
    }
  }
}
