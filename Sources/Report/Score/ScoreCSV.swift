package import Eval

/// Scores as a CSV file: exact numbers, names that programs use, the same in every language.
package enum ScoreCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [ScoreOutcome], columns: [ScoreColumn]?) -> [UInt8] {
    let columns = columns ?? usual(outcomes)
    var csv = CSVText()
    csv.line(columns.map(\.name))
    for outcome in outcomes {
      for view in outcome.views() { csv.line(columns.map { $0.exact(view) }) }
    }
    return csv.bytes
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
  package static func bytes(summary: ScoreSummary) -> [UInt8] {
    var csv = CSVText()
    let cards = summary.hasSeveralCards
    csv.line(["by", "group"] + (cards ? ["scorecard"] : []) + ["band", "rows", "met", "score"])
    for (key, lines) in summary.lines {
      for line in lines {
        let card: [String?] = cards ? [line.card] : []
        csv.line(
          [key.rawValue, line.key] + card + [
            line.band, String(line.rows), String(line.met), line.sum.exact?.exactText,
          ])
      }
    }
    return csv.bytes
  }
}
