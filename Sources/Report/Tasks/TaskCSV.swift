package import Eval

/// Tasks as a CSV file: names that programs use, the same in every language.
package enum TaskCSV {
  /// Takes the tasks of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [TaskOutcome], columns: [TaskColumn]?) -> [UInt8] {
    let columns = columns ?? TaskColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.rawValue))
    for outcome in outcomes {
      for row in outcome.rows { csv.line(columns.map { $0.exact(row, of: outcome) }) }
    }
    return csv.bytes
  }

  /// The counts as a CSV file.
  package static func bytes(summary: TaskSummary) -> [UInt8] {
    var csv = CSVText()
    csv.line(["by", "group", "name"] + TaskSummary.Count.allCases.map(\.rawValue))
    for (key, lines) in summary.lines {
      for line in lines {
        csv.line(
          [key.rawValue, line.key, line.name]
            + TaskSummary.Count.allCases.map { String(line.counts[$0, default: 0]) })
      }
    }
    return csv.bytes
  }
}
