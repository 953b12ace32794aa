package import Base
package import Eval
import Lang

/// All verdicts of two runs as CSV and JSON files, those that stay the same too.
extension ChangesReport {
  /// What both runs have in common.
  private static let head: [OutcomeColumn] = [.unit, .name, .level, .kind, .indicator, .of, .field]
  /// What each has its own of.
  private static let own: [OutcomeColumn] = [.pack, .id, .period, .comparator, .target, .value, .verdict]

  /// Writes a CSV file: what the first run says, then what the second says in columns `new_…`, then whether the verdict changes.
  package func writeCSV(_ form: CSVForm, to sink: ReportSink, onRow: (VerdictRow) -> Void) {
    var csv = CSVText(form)
    let own = Self.own
    csv.line(
      heads: form.heads(
        Self.head.map { column in (column.rawValue, { column.heading($0) }) }
          + own.map { column in (column.rawValue, { column.heading($0) }) }
          + own.map { column in
            (
              "new_" + column.rawValue,
              { $0 == .vi ? column.heading(.vi) + " mới" : "new " + column.heading(.en) }
            )
          } + [CSVForm.named("changed", en: "changed", vi: "thay đổi")]))
    let frame = Frame(changes)
    changes.forEach { part in
      for change in part {
        if let row = change.after { onRow(row) }
        guard let view = frame.view(change) else { continue }
        csv.line(
          Self.head.map { $0.exact(view.shown) } + own.map { column in view.before.flatMap { column.exact($0) } }
            + own.map { column in view.after.flatMap { column.exact($0) } } + [.text(change.isChange ? "yes" : "no")])
      }
      return csv.drain(into: sink)
    }
    csv.drain(into: sink, atEnd: true)
  }

  /// Writes one JSON object: `version`, `packs`, `supposed`, `changes`, `summary`, `messages`.
  package func writeJSON(
    sources: Sources, messages: () -> [Diagnostic], to sink: ReportSink, onRow: (VerdictRow) -> Void
  ) {
    var writer = JSONWriter()
    let frame = Frame(changes)
    var counts = ChangeCounts()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("packs")
      let frames = [changes.before.frame, changes.after.frame]
      OutcomeJSON.write(packs: frames.map { ($0.program, $0.period) }, to: &writer)
      writer.key("supposed")
      writer.array { writer in
        guard case .supposed(let suppositions) = reason else { return }
        for (text, units) in suppositions {
          writer.line { writer in
            writer.member("text", text)
            writer.member("units", units)
          }
        }
      }
      writer.key("changes")
      writer.array { writer in
        changes.forEach { part in
          for change in part {
            if let row = change.after { onRow(row) }
            guard let view = frame.view(change) else { continue }
            counts.add(view)
            writer.object { writer in
              for column in Self.head { writer.member(column.rawValue, column.exact(view.shown)?.exact) }
              for (key, side) in [("before", view.before), ("after", view.after)] {
                writer.key(key)
                if let side {
                  writer.line { writer in
                    for column in Self.own { writer.member(column.rawValue, column.exact(side)?.exact) }
                  }
                } else {
                  writer.null()
                }
              }
              writer.member("changed", change.isChange)
            }
          }
          return writer.drain(into: sink)
        }
      }
      writer.key("summary")
      writer.object { writer in
        writer.member("compared", counts.rows - counts.onlyBefore - counts.onlyAfter)
        writer.member("changed", counts.changed)
        writer.member("only_before", counts.onlyBefore)
        writer.member("only_after", counts.onlyAfter)
        for (key, side) in [("before", counts.total.before), ("after", counts.total.after)] {
          writer.key(key)
          writer.line { writer in
            for verdict in Verdict.allCases { writer.member(verdict.rawValue, side[verdict, default: 0]) }
          }
        }
      }
      writer.key("messages")
      DiagnosticJSON(sources: sources).write(messages(), to: &writer)
    }
    writer.finish(into: sink)
  }
}
