package import Base
package import Eval
import Lang

/// Results period by period as a table for people.
package enum TrendTable {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones, those with nothing in them left
  /// out); gives the text.
  package static func text(
    _ outcomes: [TrendOutcome], columns: [TrendColumn]?, language: Language, style: Style
  ) -> String {
    outcomes.map { outcome in
      let views = outcome.views()
      return OutcomeTable.heading(outcome.program, outcome.within, language, style) + "\n\n"
        + (views.isEmpty ? nothing(outcome, language) : table(views, columns, language, style))
    }.joined(separator: "\n")
  }

  private static func nothing(_ outcome: TrendOutcome, _ language: Language) -> String {
    if outcome.program.targets.isEmpty {
      return language == .vi
        ? "Gói không có chỉ tiêu nào để theo dõi; `chuan score --each month` cho biết điểm từng tháng theo phiếu điểm.\n"
        : "The pack has no targets to follow; `chuan score --each month` gives the points of a scorecard by month.\n"
    }
    let (period, part) = (Display.period(outcome.within), outcome.each.words)
    return language == .vi
      ? "Số liệu không có \(part.vi) nào của kỳ \(period.vi) cho các đơn vị, chỉ số này.\n"
      : "The data have no \(part.en) of \(period.en) for these units and indicators.\n"
  }

  private static func table(
    _ views: [TrendView], _ chosen: [TrendColumn]?, _ language: Language, _ style: Style
  ) -> String {
    let wanted = chosen ?? TrendColumn.table
    let rows = views.map { view in wanted.map { $0.shown(view, language) } }
    let kept = wanted.enumerated().filter { index, _ in chosen != nil || rows.contains { !$0[index].text.isEmpty } }
    var table = TextTable(
      columns: kept.map { _, column in
        TextTable.Column(column.heading(language), alignsRight: column.alignsRight, limit: column.limit)
      })
    for row in rows { table.append(kept.map { index, _ in row[index] }) }
    return table.text(style: style)
  }
}

extension ScorePeriods.Each {
  /// What one such period is called.
  fileprivate var words: Wording {
    switch self {
    case .month: Wording(en: "month", vi: "tháng")
    case .quarter: Wording(en: "quarter", vi: "quý")
    case .half: Wording(en: "half-year", vi: "nửa năm")
    case .year: Wording(en: "year", vi: "năm")
    case .period: Wording(en: "period", vi: "kỳ")
    }
  }
}
