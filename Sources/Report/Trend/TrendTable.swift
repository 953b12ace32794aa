package import Base
package import Eval
import Lang

/// Results period by period as a table for people.
package enum TrendTable {
  /// Writes the outcomes of one or several packs while their rows are made, with the columns (nil: the usual ones, those with
  /// nothing in them left out).
  package static func write(
    _ runs: [RowRun<TrendOutcome>], columns: [TrendColumn]?, language: Language, style: Style, to sink: ReportSink
  ) {
    for (index, run) in runs.enumerated() {
      if index > 0 { sink.add("\n") }
      sink.add(OutcomeTable.heading(run.frame.program, run.frame.within, language, style) + "\n\n")
      let hasRows = RowReport.table(
        run, in: TrendFrame.self, columns ?? TrendColumn.table, leavesOut: columns == nil, language: language,
        style: style, to: sink)
      if !hasRows { sink.add(nothing(run.frame, language)) }
    }
  }

  private static func nothing(_ outcome: TrendOutcome, _ language: Language) -> String {
    if outcome.program.targets.isEmpty {
      return language == .vi
        ? "Gói không có chỉ tiêu nào để theo dõi; `chuan score --each month` cho biết điểm từng tháng theo phiếu điểm.\n"
        : "The pack has no targets to follow; `chuan score --each month` gives the points of a scorecard by month.\n"
    }
    let (period, part) = (Display.period(outcome.within), outcome.each.words)
    return language == .vi
      ? "Số liệu không có \(part.vi) nào thuộc \(Display.ofPeriod(outcome.within).vi) cho các đơn vị, chỉ số này.\n"
      : "The data have no \(part.en) of \(period.en) for these units and indicators.\n"
  }
}

extension ScorePeriods.Each {
  /// What one such period is called.
  fileprivate var words: Wording {
    switch self {
    case .month: Wording(en: "month", vi: "tháng")
    case .quarter: Wording(en: "quarter", vi: "quý")
    case .half: Wording(en: "half-year", vi: "kỳ 6 tháng")
    case .year: Wording(en: "year", vi: "năm")
    case .period: Wording(en: "period", vi: "kỳ")
    }
  }
}
