package import Base
import Eval
import Lang

/// A column of the table or the CSV file of `course`.
package enum CourseColumn: String, Sendable, CaseIterable, RowColumn {
  case pack, unit, name, level, kind, parent, id, indicator, title, of, field, period, remaining, comparator, target
  case value, numerator, denominator, coverage, state, needed, rest, basis, projected, remarks, cite, section, quote
  case deadline
  /// The indicator that `needed` and `rest` are of, where it is another one than the row's.
  case growing

  /// The columns of the CSV file unless others are asked for: all that can be computed with.
  package static let csv: [CourseColumn] = [
    .pack, .unit, .name, .level, .kind, .parent, .id, .indicator, .of, .field, .period, .remaining, .comparator,
    .target, .value, .numerator, .denominator, .coverage, .state, .needed, .rest, .basis, .projected, .remarks,
    .section, .cite, .growing,
  ]
  /// The columns of the table unless others are asked for.
  package static let table: [CourseColumn] = [.name, .title, .target, .value, .state, .needed, .remarks, .cite]

  /// The column of the verdicts that holds the same, where there is one.
  var twin: OutcomeColumn? { OutcomeColumn(rawValue: rawValue) }

  /// What its cells depend on.
  var subject: RowSubject { twin?.subject ?? .row }

  /// The column's heading in the table.
  package func heading(_ language: Language) -> String {
    let wording =
      switch self {
      case .value: Wording(en: "to date", vi: "đến nay")
      case .remaining: Wording(en: "months ahead", vi: "các tháng còn lại")
      case .state: Wording(en: "state", vi: "tiến độ")
      case .needed: Wording(en: "the rest must be", vi: "phần còn lại phải đạt")
      case .rest: Wording(en: "assumed to come", vi: "giả định còn phát sinh")
      case .basis: Wording(en: "as", vi: "giả định theo")
      case .growing: Wording(en: "counted in", vi: "tính theo")
      case .projected: Wording(en: "year at this rate", vi: "ước cả năm")
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

  /// The cell for programs, the same in every language; nil where there is nothing.
  func exact(_ view: CourseView) -> CSVCell? {
    let row = view.row
    switch self {
    case .remaining: return row.remaining.map { .text($0.text) }
    case .comparator: return .text(view.at.comparators.map(\.rawValue).joined(separator: " "))
    case .target:
      guard !row.thresholds.contains(nil) else { return nil }
      let value = row.measurement.measured.rational.map { [$0] } ?? []
      return .joined(row.thresholds.compactMap { $0.map { .number($0, beside: value) } })
    case .value:
      let bounds = row.thresholds.compactMap { $0 }
      return row.measurement.measured.rational.map { .number($0, beside: bounds) }
    case .numerator: return row.measurement.numerator.map { .number($0) }
    case .denominator: return row.measurement.denominator.map { .number($0) }
    case .coverage: return OutcomeColumn.coverage(row.measurement)
    case .state: return .text(row.state.rawValue)
    case .needed:
      return row.needed.isEmpty ? nil : .parts(CourseColumn.needed(row))
    case .rest: return row.rest.map { .number($0.amount) }
    case .basis: return row.rest.map { .text($0.basis.rawValue) }
    case .growing: return row.growing.map { .text(view.at.vocabulary[$0.indicator].term.name) }
    case .projected: return row.projected.map { .number($0, beside: row.thresholds.compactMap { $0 }) }
    case .remarks: return view.remarks.isEmpty ? nil : .text(view.remarks.map(\.en).joined(separator: "; "))
    default: return twin?.exact(target: view.at)
    }
  }

  /// `>= 0.65 and <= 0.7`: rounded so that what is said to suffice does.
  private static func needed(_ row: CourseRow) -> [CSVCell] {
    row.needed.enumerated().flatMap { index, bound -> [CSVCell] in
      let isLeast = bound.comparator == .atLeast || bound.comparator == .above
      let places = Rational.maximumExactPlaces
      let figure =
        bound.figure.decimalPlaces.map { $0 <= places } ?? false
        ? bound.figure
        : (try? bound.figure.rounded(places: 12, mode: isLeast != bound.figure.isNegative ? .up : .down))
          ?? bound.figure
      return (index > 0 ? [.text("and")] : []) + [.text(bound.comparator.rawValue), .number(figure)]
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
    case .growing:
      return .init(row.growing.map { Display.name(view.at.vocabulary[$0.indicator].term)[language] } ?? "")
    case .projected: return .init(view.projected?[language] ?? "")
    case .remarks: return .init(view.remarks.map { $0[language] }.joined(separator: "; "))
    default: return twin?.shown(target: view.at, language) ?? .init(exact(view)?.exact ?? "")
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
