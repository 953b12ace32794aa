package import Eval

/// Scores as a CSV file: exact numbers, names that programs use, the same in every language.
package enum ScoreCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [ScoreOutcome], columns: [ScoreColumn]?) -> [UInt8] {
    let columns = columns ?? ScoreColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.name))
    for outcome in outcomes {
      for view in outcome.views() { csv.line(columns.map { $0.exact(view) }) }
    }
    return csv.bytes
  }

  /// The units in each band as a CSV file.
  package static func bytes(summary: ScoreSummary) -> [UInt8] {
    var csv = CSVText()
    csv.line(["by", "group", "band", "rows", "met", "score"])
    for (key, lines) in summary.lines {
      for line in lines {
        csv.line([
          key.rawValue, line.key, line.band, String(line.rows), String(line.met), line.sum.exact?.exactText,
        ])
      }
    }
    return csv.bytes
  }
}
