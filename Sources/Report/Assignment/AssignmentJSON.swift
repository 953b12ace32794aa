package import Base
package import Eval
import Lang

/// Assigned targets as one JSON object: `version`, `packs`, `assignments`, `left_out`, `messages`.
package struct AssignmentJSON: Sendable {
  private let diagnostics: DiagnosticJSON

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { diagnostics = DiagnosticJSON(sources: sources) }

  /// Writes the list while its rows are made, the rows of the data that were left out, and what was said of the data and of
  /// computing, which is asked for last.
  package func write(
    _ run: RowRun<AssignmentList>, leftOut: [DatasetBinding.LeftOut], messages: () -> [Diagnostic], to sink: ReportSink
  ) {
    let frame = AssignmentFrame(run.frame)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("packs")
      OutcomeJSON.write(packs: [(run.frame.program, run.frame.period)], to: &writer)
      writer.key("assignments")
      writer.array { writer in
        run.forEach { part in
          for row in part.rows { writer.object { AssignmentJSON.write(frame.view(row), to: &$0) } }
          return writer.drain(into: sink)
        }
      }
      LeftOutText.write(leftOut, to: &writer)
      writer.key("messages")
      diagnostics.write(messages(), to: &writer)
    }
    writer.finish(into: sink)
  }

  private static func write(_ view: TargetView, to writer: inout JSONWriter) {
    TargetJSON.writeHead(view, to: &writer)
    let alone = view.comparators.count == 1
    writer.member("comparator", alone ? view.comparators[0].rawValue : nil)
    writer.member("target", alone ? view.thresholds[0]?.exactText : nil)
    TargetJSON.writeBounds(view, to: &writer)
    TargetJSON.writeAssigned(view, to: &writer)
    TargetJSON.writeSource(view, to: &writer)
  }
}
