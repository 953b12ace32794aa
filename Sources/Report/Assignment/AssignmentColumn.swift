package import Base
import Eval
import Lang

/// A column of the table or the CSV file of assigned targets.
package enum AssignmentColumn: String, Sendable, CaseIterable, RowColumn {
  case pack, unit, name, level, kind, parent, id, indicator, title, of, field, period, comparator, target
  case earlier, branch, before, trace, rule, section, cite, quote, deadline

  /// The columns of the CSV file unless others are asked for.
  package static let csv: [AssignmentColumn] = [
    .pack, .unit, .name, .level, .kind, .parent, .id, .indicator, .of, .field, .period, .comparator, .target, .earlier,
    .branch, .before, .trace, .rule, .section, .cite,
  ]
  /// The columns of the table unless others are asked for.
  package static let table: [AssignmentColumn] = [.name, .title, .earlier, .target, .branch, .trace, .cite]

  /// The column of the verdicts that holds the same, where there is one.
  private var twin: OutcomeColumn? { OutcomeColumn(rawValue: rawValue) }

  /// What its cells depend on.
  var subject: RowSubject { twin?.subject ?? .row }

  /// The column's heading in the table.
  package func heading(_ language: Language) -> String {
    let wording =
      switch self {
      case .earlier: Wording(en: "earlier result", vi: "kết quả kỳ trước")
      case .branch: Wording(en: "by", vi: "giao theo")
      case .before: Wording(en: "before limits", vi: "trước khi giới hạn")
      case .trace: Wording(en: "how", vi: "cách tính")
      case .rule: Wording(en: "rule", vi: "quy tắc")
      default: Wording(same: twin?.heading(language) ?? rawValue)
      }
    return wording[language]
  }

  var alignsRight: Bool { self == .earlier || self == .before }

  /// The most columns of the screen it takes.
  var limit: Int { twin?.limit ?? (self == .trace ? 60 : 40) }

  /// The cell for programs, the same in every language; nil where there is nothing.
  func exact(_ view: TargetView) -> CSVCell? {
    let assigned = view.assigned
    switch self {
    case .comparator: return .text(view.comparators.map(\.rawValue).joined(separator: " "))
    case .target:
      guard !view.thresholds.contains(nil) else { return nil }
      return .joined(view.thresholds.compactMap { $0.map { .number($0) } })
    case .earlier: return assigned?.earlier?.measured.rational.map { .number($0) }
    case .branch: return AssignmentColumn.source(assigned).map { .text($0) }
    case .before: return assigned?.before.map { .number($0) }
    case .trace:
      guard let trace = assigned?.trace, !trace.isEmpty else { return nil }
      return .text(trace.map(\.en).joined(separator: "; "))
    case .rule: return assigned?.assignment.map { .text(view.program.assignments[$0].title) }
    default: return twin?.exact(target: view)
    }
  }

  /// The cell for people.
  func shown(_ view: TargetView, _ language: Language) -> TextTable.Cell {
    let assigned = view.assigned
    switch self {
    case .target: return .init(view.requirement[language])
    case .earlier:
      guard let earlier = assigned?.earlier else { return .init("") }
      switch earlier.measured {
      case .value(let value):
        let against = view.program.targets[view.target.id.index].bounds.compactMap { $0.threshold.constantNumber }
        return .init(Display.value(value, view.type, in: view.vocabulary, against: against)[language])
      case .noCases: return .init(Display.verdict(.noCases)[language], .faint)
      case .noData: return .init(Display.verdict(.noData)[language], .faint)
      }
    case .branch: return .init(AssignmentColumn.words(assigned)[language])
    case .before:
      guard let before = assigned?.before else { return .init("") }
      return .init(Display.threshold(before, view.type, in: view.vocabulary)[language])
    case .trace:
      var trace = assigned?.trace ?? []
      // That the section's figure stands is said in the column before; what became of it is not.
      if case .section? = assigned?.source, trace.count > 1 {
        trace.removeAll { $0 == .noBranchApplies }
      }
      return .init(trace.map { $0[language] }.joined(separator: "; "))
    case .rule: return .init(exact(view)?.exact ?? "")
    default: return twin?.shown(target: view, language) ?? .init(exact(view)?.exact ?? "")
    }
  }

  /// `branch 1`, `when_missing 1`, `section`, `none`; nil where the plan's own figure is all.
  private static func source(_ assigned: AssignedTarget?) -> String? {
    guard let assigned else { return nil }
    return switch assigned.source {
    case .branch(let index): "branch \(index + 1)"
    case .whenMissing(let index): "when_missing \(index + 1)"
    case .section: "section"
    case .none: "none"
    }
  }

  private static func words(_ assigned: AssignedTarget?) -> Wording {
    guard let assigned else { return Wording(en: "the plan's figure", vi: "mức của kế hoạch") }
    return switch assigned.source {
    case .branch(let index): Wording(en: "branch \(index + 1)", vi: "trường hợp \(index + 1)")
    case .whenMissing: Wording(en: "missing result", vi: "chưa có kết quả")
    case .section: Wording(en: "the section's figure", vi: "mức ghi tại mục")
    case .none: Wording(en: "no target", vi: "không giao")
    }
  }
}

extension TypedExpression {
  /// The number, where it is written as one.
  var constantNumber: Rational? {
    if case .constant(.number(let number)) = node { return number }
    return nil
  }
}
