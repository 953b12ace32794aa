package import Eval

/// Verdicts as a CSV file: exact numbers, names that programs use, the same in every language.
package enum OutcomeCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [Outcome], columns: [OutcomeColumn]?) -> [UInt8] {
    let columns = columns ?? OutcomeColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.rawValue))
    for outcome in outcomes {
      for view in outcome.views() { csv.line(columns.map { $0.exact(view) }) }
    }
    return csv.bytes
  }

  /// The counts of verdicts as a CSV file.
  package static func bytes(summary: Summary) -> [UInt8] {
    var csv = CSVText()
    csv.line(["by", "key", "name"] + Verdict.allCases.map(\.rawValue) + ["rows"])
    for (key, groups) in summary.groups {
      for group in groups {
        let counts = Verdict.allCases.map { String(group.counts[$0]) } + [String(group.counts.rows)]
        csv.line([key.rawValue, group.key, group.name] + counts)
      }
    }
    return csv.bytes
  }
}
