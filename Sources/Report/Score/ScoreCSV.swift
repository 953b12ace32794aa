import Base
package import Eval

/// Scores as a CSV file: decimals that never contradict the band, and words that programs use.
package enum ScoreCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [ScoreOutcome], columns: [ScoreColumn]?, _ form: CSVForm = .plain) -> [UInt8] {
    ReportSink.collect { write(outcomes.map { RowRun(whole: $0) }, columns: columns, form, to: $0) }
  }

  /// Writes the same while the items of rows are made.
  package static func write(
    _ runs: [RowRun<ScoreOutcome>], columns: [ScoreColumn]?, _ form: CSVForm = .plain, to sink: ReportSink
  ) {
    let columns = columns ?? usual(runs.map(\.frame))
    var csv = CSVText(form)
    // One view of each pack knows the titles of its items.
    let known = form.readers == nil ? [] : runs.compactMap { $0.frame.views().first }
    csv.line(heads: form.heads(columns.map { column in (column.name, { column.heading($0, known) }) }))
    for run in runs {
      let frame = ScoreFrame(run.frame)
      run.forEach { part in
        for row in part.rows {
          let view = ScoreView(frame, row)
          csv.line(columns.map { $0.exact(view) })
        }
        return csv.drain(into: sink)
      }
    }
    csv.drain(into: sink, atEnd: true)
  }

  /// The usual columns; of several scorecards each row says of which it is.
  private static func usual(_ outcomes: [ScoreOutcome]) -> [ScoreColumn] {
    let cards = Set(outcomes.flatMap { outcome in outcome.rows.map { outcome.card($0).name } })
    guard cards.count > 1 else { return ScoreColumn.csv }
    var columns = ScoreColumn.csv
    columns.insert(.fixed(.scorecard), at: 2)
    return columns
  }

  /// The units in each band as a CSV file.
  package static func bytes(summary: ScoreSummary, _ form: CSVForm = .plain) -> [UInt8] {
    var csv = CSVText(form)
    let cards = summary.hasSeveralCards
    var heads = [CSVForm.named("by", en: "by", vi: "theo"), CSVForm.named("group", en: "group", vi: "nhóm")]
    if cards { heads.append(CSVForm.named("scorecard", en: "scorecard", vi: "phiếu điểm")) }
    heads += [
      CSVForm.named("band", en: "band", vi: "xếp loại"), CSVForm.named("rows", en: "rows", vi: "số đơn vị"),
      CSVForm.named("met", en: "met", vi: "tiêu chí đạt"), CSVForm.named("score", en: "score", vi: "điểm"),
    ]
    csv.line(heads: form.heads(heads))
    for (key, lines) in summary.lines {
      for line in lines {
        let group: [CSVCell?] = [.text(key.rawValue), line.key.map { .text($0) }]
        let counted: [CSVCell?] = [
          line.band.map { .text($0) }, .number(line.rows), .number(line.met), line.sum.exact.map { .number($0) },
        ]
        csv.line(group + (cards ? [.text(line.card)] : []) + counted)
      }
    }
    return csv.bytes
  }

  /// The first line of a file of these columns, with what stands before it: for who writes the rest himself.
  package static func header(_ names: [String], _ form: CSVForm) -> [UInt8] {
    var csv = CSVText(form)
    let columns = names.compactMap { ScoreColumn.Fixed(rawValue: $0) }.map(ScoreColumn.fixed)
    csv.line(heads: form.heads(columns.map { column in (column.name, { column.heading($0, []) }) }))
    return csv.bytes
  }
}
