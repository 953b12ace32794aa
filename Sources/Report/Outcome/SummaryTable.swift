import Base
import Eval

/// Counts of verdicts as tables for people.
enum SummaryTable {
  static func text(_ summary: Summary, language: Language, style: Style) -> String {
    // Where no target is still to come, nothing is said of it.
    let verdicts = Verdict.allCases.filter {
      $0 != .notYetDue && $0 != .forInformation || summary.total[$0] > 0
    }
    var text = ""
    for (key, groups) in summary.groups where !groups.isEmpty {
      var table = TextTable(
        columns: [TextTable.Column(heading(key)[language], limit: 60)]
          + verdicts.map { TextTable.Column(Display.verdict($0)[language], alignsRight: true) })
      for group in groups { table.append([.init(group.wording[language])] + cells(group.counts, verdicts)) }
      text += table.text(style: style) + "\n"
    }
    let parts = verdicts.map { "\(summary.total[$0]) \(Display.verdict($0)[language])" }
    let rows = summary.total.rows
    let all = language == .vi ? "\(rows) kết luận" : rows == 1 ? "1 verdict" : "\(rows) verdicts"
    return text + style(.strong, all) + ": " + parts.joined(separator: ", ") + "\n"
  }

  private static func heading(_ key: SummaryKey) -> Wording {
    switch key {
    case .unit: Wording(en: "by unit", vi: "theo đơn vị")
    case .level: Wording(en: "by level", vi: "theo cấp")
    case .ofClass: Wording(en: "by class", vi: "theo phân loại")
    case .kind: Wording(en: "by kind", vi: "theo loại")
    case .indicator: Wording(en: "by indicator", vi: "theo chỉ số")
    case .parent: Wording(en: "by parent", vi: "theo đơn vị cấp trên")
    case .field: Wording(en: "by field", vi: "theo lĩnh vực")
    case .rating: Wording(en: "by rating", vi: "theo mức đánh giá")
    }
  }

  private static func cells(_ counts: Summary.Counts, _ verdicts: [Verdict]) -> [TextTable.Cell] {
    verdicts.map { verdict in
      let count = counts[verdict]
      return .init(String(count), count == 0 ? .faint : OutcomeWords.role(verdict))
    }
  }
}
