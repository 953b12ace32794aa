import Base
package import Eval

/// Scores as a CSV file: decimals that never contradict the band, and words that programs use.
package enum ScoreCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [ScoreOutcome], columns: [ScoreColumn]?, _ form: CSVForm = .plain) -> [UInt8] {
    let columns = columns ?? ScoreColumn.csv
    var csv = CSVText(form)
    let views = outcomes.map { $0.views() }
    // One view of each pack knows the titles of its items.
    let known = form.readers == nil ? [] : views.compactMap(\.first)
    csv.line(heads: form.heads(columns.map { column in (column.name, { column.heading($0, known) }) }))
    for views in views {
      for view in views { csv.line(columns.map { $0.exact(view) }) }
    }
    return csv.bytes
  }

  /// The units in each band as a CSV file.
  package static func bytes(summary: ScoreSummary, _ form: CSVForm = .plain) -> [UInt8] {
    var csv = CSVText(form)
    csv.line(
      heads: form.heads([
        ("by", { Wording(en: "by", vi: "theo")[$0] }), ("group", { Wording(en: "group", vi: "nhóm")[$0] }),
        ("band", { Wording(en: "band", vi: "xếp loại")[$0] }), ("rows", { Wording(en: "rows", vi: "số dòng")[$0] }),
        ("met", { Wording(en: "met", vi: "đạt")[$0] }), ("score", { Wording(en: "score", vi: "điểm")[$0] }),
      ]))
    for (key, lines) in summary.lines {
      for line in lines {
        csv.line([
          .text(key.rawValue), line.key.map { .text($0) }, line.band.map { .text($0) }, .number(line.rows),
          .number(line.met), line.sum.exact.map { .number($0) },
        ])
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
