package import Base
package import Eval
import Lang

/// Tasks as one JSON object: `version`, `as_of`, `packs`, `tasks`, `summary`, `messages`. What is absent is null.
package struct TaskJSON: Sendable {
  private let diagnostics: DiagnosticJSON

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { diagnostics = DiagnosticJSON(sources: sources) }

  /// Takes the tasks of one or several packs, what to count by, and what was said of the data.
  package func bytes(_ outcomes: [TaskOutcome], summary: [TaskKey], messages: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.member("as_of", outcomes.lazy.compactMap(\.asOf).first?.isoText)
      writer.key("packs")
      OutcomeJSON.write(
        packs: outcomes.compactMap { outcome in
          outcome.program.pack.wholeYear.map { (outcome.program, $0) }
        }, to: &writer)
      writer.key("tasks")
      writer.array { writer in
        for outcome in outcomes { for row in outcome.rows { writer.object { write(row, outcome, to: &$0) } } }
      }
      writer.key("summary")
      write(TaskSummary(outcomes, by: summary), to: &writer)
      writer.key("messages")
      diagnostics.write(messages, to: &writer)
    }
    return writer.finished()
  }

  private func write(_ row: TaskRow, _ outcome: TaskOutcome, to writer: inout JSONWriter) {
    let task = outcome.task(row)
    for column in [TaskColumn.pack, .task] { writer.member(column.rawValue, column.exact(row, of: outcome)?.exact) }
    writer.member("target", outcome.target(row).map { outcome.program.vocabulary[$0.indicator].term.name })
    for column in [TaskColumn.title, .unit, .name, .lead] {
      writer.member(column.rawValue, column.exact(row, of: outcome)?.exact)
    }
    writer.member("support", task?.supports ?? [])
    writer.member("product", task?.products ?? [])
    writer.member("time", Display.time(of: row).en)
    writer.member("time_vi", Display.time(of: row).vi)
    for column in [TaskColumn.occurrence, .due, .state] {
      writer.member(column.rawValue, column.exact(row, of: outcome)?.exact)
    }
    writer.member("planned", row.planned?.isoText)
    writer.member("event_on", row.eventOn?.isoText)
    writer.member("extended_from", row.extendedFrom?.isoText)
    writer.member("granted_by", row.grantedBy)
    writer.member("waits_for", row.waitsFor)
    writer.member("days", row.days)
    for column in [TaskColumn.done_on, .evidence, .verdict, .section, .cite, .quote] {
      writer.member(column.rawValue, column.exact(row, of: outcome)?.exact)
    }
  }

  private func write(_ summary: TaskSummary, to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, lines) in summary.lines {
        writer.key(key.rawValue)
        writer.array { writer in
          for line in lines {
            writer.line { writer in
              writer.member("group", line.key)
              writer.member("name", line.name)
              for count in TaskSummary.Count.allCases {
                writer.member(count.rawValue, line.counts[count, default: 0])
              }
            }
          }
        }
      }
    }
  }
}
