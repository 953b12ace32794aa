import Base
package import Eval

/// Verdicts as a CSV file: decimals that never contradict the verdict, and words that programs use.
package enum OutcomeCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [Outcome], columns: [OutcomeColumn]?, _ form: CSVForm = .plain) -> [UInt8] {
    ReportSink.collect { write(outcomes.map { RowRun(whole: $0) }, columns: columns, form, to: $0) }
  }

  /// Writes the same while the rows are made. `onRow` is told of each.
  package static func write(
    _ runs: [RowRun<Outcome>], columns: [OutcomeColumn]?, _ form: CSVForm = .plain, to sink: ReportSink,
    onRow: (VerdictRow) -> Void = { _ in }
  ) {
    RowReport.csv(
      runs, in: OutcomeFrame.self, columns ?? OutcomeColumn.csv(for: runs.map(\.frame.program)), form, to: sink
    ) { onRow($0.row) }
  }

  /// Writes the counts of verdicts by the keys as a CSV file. `onRow` is told of each row.
  package static func write(
    _ runs: [RowRun<Outcome>], summary keys: [SummaryKey], _ form: CSVForm = .plain, to sink: ReportSink,
    onRow: (VerdictRow) -> Void
  ) {
    var summary = Summary(by: keys)
    for run in runs {
      let frame = OutcomeFrame(run.frame)
      summary.begin()
      run.forEach { part in
        for row in part.rows {
          onRow(row)
          summary.add(frame.view(row))
        }
        return sink.isOpen
      }
    }
    sink.add(bytes(summary: summary, form))
  }

  private static func bytes(summary: Summary, _ form: CSVForm) -> [UInt8] {
    var csv = CSVText(form)
    let verdicts = Verdict.allCases.map { verdict in
      (name: verdict.rawValue, heading: { (language: Language) in Display.verdict(verdict)[language] })
    }
    csv.line(
      heads: form.heads(
        [
          CSVForm.named("by", en: "by", vi: "theo"), CSVForm.named("key", en: "code", vi: "mã"),
          CSVForm.named("name", en: "name", vi: "tên"),
        ] + verdicts + [CSVForm.named("rows", en: "verdicts", vi: "số kết luận")]))
    for (key, groups) in summary.groups {
      for group in groups {
        let counts = Verdict.allCases.map { CSVCell.number(group.counts[$0]) } + [.number(group.counts.rows)]
        csv.line([.text(key.rawValue), group.key.map { .text($0) }, group.name.map { .text($0) }] + counts)
      }
    }
    return csv.bytes
  }
}
