import Base
package import Eval

/// Verdicts as a CSV file: exact numbers, names that programs use, the same in every language.
package enum OutcomeCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [Outcome], columns: [OutcomeColumn]?) -> [UInt8] {
    let columns = columns ?? OutcomeColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.rawValue))
    for outcome in outcomes { write(outcome, columns, to: &csv) }
    return csv.bytes
  }

  /// Writes the rows of one outcome. What a column says of a unit or of a target it says in many rows: that is made
  /// once.
  private static func write(_ outcome: Outcome, _ columns: [OutcomeColumn], to csv: inout CSVText) {
    let views = outcome.views()
    let subjects = columns.map(\.subject)
    var ofTarget = [[[UInt8]?]](repeating: [], count: outcome.program.targets.count)
    var ofUnit: [[UInt8]?] = []
    var lastUnit: Int?
    func cells(_ subject: OutcomeColumn.Subject, _ at: TargetView) -> [[UInt8]?] {
      zip(columns, subjects).map { $1 == subject ? $0.exact(target: at).map(CSVText.cell) ?? [] : nil }
    }
    for (row, view) in zip(outcome.rows, views.indices) {
      let target = row.target.index
      if lastUnit != row.unit {
        ofUnit = cells(.unit, views[view].at)
        lastUnit = row.unit
      }
      if ofTarget[target].isEmpty { ofTarget[target] = cells(.target, views[view].at) }
      for (index, subject) in subjects.enumerated() {
        if index > 0 { csv.separate() }
        switch subject {
        case .unit: csv.add(ofUnit[index] ?? [])
        case .target: csv.add(ofTarget[target][index] ?? [])
        case .row: csv.add(columns[index].exact(row: row))
        case .verdict: csv.add(columns[index].exact(views[view]))
        }
      }
      csv.endLine()
    }
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
