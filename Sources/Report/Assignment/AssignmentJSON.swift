package import Base
package import Eval
import Lang

/// Assigned targets as one JSON object: `version`, `packs`, `assignments`, `left_out`, `messages`.
package struct AssignmentJSON: Sendable {
  private let diagnostics: DiagnosticJSON

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { diagnostics = DiagnosticJSON(sources: sources) }

  /// Takes the list, the rows of the data that were left out, and what was said of the data and of computing.
  package func bytes(
    _ list: AssignmentList, leftOut: [DatasetBinding.LeftOut], messages: [Diagnostic]
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("packs")
      OutcomeJSON.write(packs: [(list.program, list.period)], to: &writer)
      writer.key("assignments")
      writer.array { writer in
        for view in list.views() {
          writer.object { writer in
            TargetJSON.writeHead(view, to: &writer)
            let alone = view.comparators.count == 1
            writer.member("comparator", alone ? view.comparators[0].rawValue : nil)
            writer.member("target", alone ? view.thresholds[0]?.exactText : nil)
            TargetJSON.writeBounds(view, to: &writer)
            TargetJSON.writeAssigned(view, to: &writer)
            TargetJSON.writeSource(view, to: &writer)
          }
        }
      }
      LeftOutText.write(leftOut, to: &writer)
      writer.key("messages")
      diagnostics.write(messages, to: &writer)
    }
    return writer.finished()
  }
}
