package import Base
import Eval
import Lang

/// A column of the table or the CSV file of `trend`.
package enum TrendColumn: String, Sendable, CaseIterable, RowColumn {
  case pack, unit, name, level, kind, parent, indicator, title, of, field, period, value, numerator, denominator
  case coverage
  case before, change
  case changePercent = "change_percent"
  case direction
  case yearEarlier = "year_earlier"
  case yearChange = "year_change"
  case yearChangePercent = "year_change_percent"
  case yearDirection = "year_direction"
  case remarks

  /// The columns of the CSV file unless others are asked for.
  package static let csv: [TrendColumn] = allCases.filter { $0 != .title }
  /// The columns of the table unless others are asked for.
  package static let table: [TrendColumn] = [.name, .title, .period, .value, .change, .yearChange, .remarks]

  /// The column of the verdicts that holds the same, where there is one.
  private var twin: OutcomeColumn? { OutcomeColumn(rawValue: rawValue) }

  /// What its cells depend on.
  var subject: RowSubject { self == .period ? .row : twin?.subject ?? .row }

  /// The column's heading in the table.
  package func heading(_ language: Language) -> String {
    let wording =
      switch self {
      case .before: Wording(en: "before", vi: "kỳ trước")
      case .change: Wording(en: "against the period before", vi: "so với kỳ trước")
      case .changePercent: Wording(en: "in percent", vi: "% so với kỳ trước")
      case .direction: Wording(en: "direction", vi: "chiều hướng")
      case .yearEarlier: Wording(en: "a year earlier", vi: "cùng kỳ năm trước")
      case .yearChange: Wording(en: "against a year earlier", vi: "so với cùng kỳ năm trước")
      case .yearChangePercent: Wording(en: "in percent, a year", vi: "% so với cùng kỳ")
      case .yearDirection: Wording(en: "direction, a year", vi: "chiều hướng, cùng kỳ")
      default: Wording(same: twin?.heading(language) ?? rawValue)
      }
    return wording[language]
  }

  var alignsRight: Bool { self == .before || self == .yearEarlier || twin?.alignsRight ?? false }

  /// The most columns of the screen it takes.
  var limit: Int { twin?.limit ?? 48 }

  /// The cell for programs, the same in every language; nil where there is nothing.
  func exact(_ view: TrendView) -> CSVCell? {
    let row = view.row
    switch self {
    case .period: return .text(view.at.period.text)
    case .value:
      return row.measurement.measured.rational.map {
        .number($0, beside: [row.previous?.before.rational, row.yearEarlier?.before.rational].compactMap { $0 })
      }
    case .numerator: return row.measurement.numerator.map { .number($0) }
    case .denominator: return row.measurement.denominator.map { .number($0) }
    case .coverage: return OutcomeColumn.coverage(row.measurement)
    case .before:
      return row.previous?.before.rational.map {
        .number($0, beside: row.measurement.measured.rational.map { [$0] } ?? [])
      }
    case .change: return row.previous?.difference.map { .number($0) }
    case .changePercent: return row.previous?.relative.map { .number($0) }
    case .direction: return row.previous?.direction.map { .text($0.rawValue) }
    case .yearEarlier:
      return row.yearEarlier?.before.rational.map {
        .number($0, beside: row.measurement.measured.rational.map { [$0] } ?? [])
      }
    case .yearChange: return row.yearEarlier?.difference.map { .number($0) }
    case .yearChangePercent: return row.yearEarlier?.relative.map { .number($0) }
    case .yearDirection: return row.yearEarlier?.direction.map { .text($0.rawValue) }
    case .remarks: return view.remarks.isEmpty ? nil : .text(view.remarks.map(\.en).joined(separator: "; "))
    default: return twin?.exact(target: view.at)
    }
  }

  /// The cell for people.
  func shown(_ view: TrendView, _ language: Language) -> TextTable.Cell {
    let row = view.row
    switch self {
    case .value:
      switch row.measurement.measured {
      case .value: return .init(view.value?[language] ?? "–")
      case .noCases: return .init(Display.verdict(.noCases)[language], .faint)
      case .noData: return .init(Display.verdict(.noData)[language], .faint)
      }
    case .numerator: return .init(row.measurement.numerator.map { Display.figure($0)[language] } ?? "")
    case .denominator: return .init(row.measurement.denominator.map { Display.figure($0)[language] } ?? "")
    case .coverage: return .init(OutcomeWords.coverage(row.measurement, alsoFull: true)?[language] ?? "")
    case .before: return .init(earlier(row.previous, view, language))
    case .yearEarlier: return .init(earlier(row.yearEarlier, view, language))
    case .change: return .init(view.words(row.previous)?[language] ?? "", role(row.previous))
    case .yearChange: return .init(view.words(row.yearEarlier)?[language] ?? "", role(row.yearEarlier))
    case .changePercent: return .init(percent(row.previous, view, language))
    case .yearChangePercent: return .init(percent(row.yearEarlier, view, language))
    case .remarks: return .init(view.remarks.map { $0[language] }.joined(separator: "; "))
    case .direction: return .init(direction(row.previous, language))
    case .yearDirection: return .init(direction(row.yearEarlier, language))
    case .title: return .init(view.title[language])
    default: return twin?.shown(target: view.at, language) ?? .init(exact(view)?.exact ?? "")
    }
  }

  private func earlier(_ change: TrendRow.Change?, _ view: TrendView, _ language: Language) -> String {
    change?.before.rational.map { Display.value($0, view.at.indicator.type, in: view.at.vocabulary)[language] } ?? ""
  }

  private func percent(_ change: TrendRow.Change?, _ view: TrendView, _ language: Language) -> String {
    change?.relative.map { Display.value($0, .percent, in: view.at.vocabulary)[language] } ?? ""
  }

  private func direction(_ change: TrendRow.Change?, _ language: Language) -> String {
    change?.direction.map { TrendView.word($0)[language] } ?? ""
  }

  private func role(_ change: TrendRow.Change?) -> Style.Role? {
    switch change?.direction {
    case .better: .good
    case .worse: .bad
    case .same, nil: nil
    }
  }
}
