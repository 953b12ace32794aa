import Base
package import Eval

/// Tasks as a CSV file: names that programs use, the same in every language.
package enum TaskCSV {
  /// Takes the tasks of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [TaskOutcome], columns: [TaskColumn]?, _ form: CSVForm = .plain) -> [UInt8] {
    let columns = columns ?? TaskColumn.csv(outcomes)
    var csv = CSVText(form)
    csv.line(heads: form.heads(columns.map { ($0.rawValue, $0.heading) }))
    for outcome in outcomes {
      for row in outcome.rows { csv.line(columns.map { $0.exact(row, of: outcome) }) }
    }
    return csv.bytes
  }

  /// The counts as a CSV file.
  package static func bytes(summary: TaskSummary, _ form: CSVForm = .plain) -> [UInt8] {
    var csv = CSVText(form)
    let counts = TaskSummary.Count.allCases.map { count in
      (name: count.rawValue, heading: { (language: Language) in count.heading[language] })
    }
    csv.line(
      heads: form.heads(
        [
          CSVForm.named("by", en: "by", vi: "theo"), CSVForm.named("group", en: "code", vi: "mã"),
          CSVForm.named("name", en: "name", vi: "tên"),
        ] + counts))
    for (key, lines) in summary.lines {
      for line in lines {
        csv.line(
          [.text(key.rawValue), .text(line.key), .text(line.name)]
            + TaskSummary.Count.allCases.map { .number(line.counts[$0, default: 0]) })
      }
    }
    return csv.bytes
  }
}
