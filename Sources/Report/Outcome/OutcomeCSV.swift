import Base
package import Eval

/// Verdicts as a CSV file: decimals that never contradict the verdict, and words that programs use.
package enum OutcomeCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [Outcome], columns: [OutcomeColumn]?, _ form: CSVForm = .plain) -> [UInt8] {
    let columns = columns ?? OutcomeColumn.csv
    var csv = CSVText(form)
    csv.line(heads: form.heads(columns.map { ($0.rawValue, $0.heading) }))
    for outcome in outcomes { write(outcome, columns, form, to: &csv) }
    return csv.bytes
  }

  /// Writes the rows of one outcome. What a column says of a unit or of a target it says in many rows: that is made
  /// once.
  private static func write(
    _ outcome: Outcome, _ columns: [OutcomeColumn], _ form: CSVForm, to csv: inout CSVText
  ) {
    let views = outcome.views()
    let subjects = columns.map(\.subject)
    var ofTarget = [[[UInt8]?]](repeating: [], count: outcome.program.targets.count)
    var ofUnit: [[UInt8]?] = []
    var lastUnit: Int?
    func cells(_ subject: OutcomeColumn.Subject, _ at: TargetView) -> [[UInt8]?] {
      zip(columns, subjects).map { $1 == subject ? $0.exact(target: at).map { CSVText.cell($0, form) } ?? [] : nil }
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
  package static func bytes(summary: Summary, _ form: CSVForm = .plain) -> [UInt8] {
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
