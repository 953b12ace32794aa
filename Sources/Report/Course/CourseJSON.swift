package import Base
package import Eval
import Lang

/// The course of units as one JSON object: `version`, `packs`, `course`, `summary`, `left_out`, `messages`.
package struct CourseJSON: Sendable {
  private let diagnostics: DiagnosticJSON

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { diagnostics = DiagnosticJSON(sources: sources) }

  /// Writes the outcomes of one or several packs while their rows are made, the rows of the data that were left out, and what
  /// was said of the data and of computing, which is asked for last.
  package func write(
    _ runs: [RowRun<CourseOutcome>], leftOut: [DatasetBinding.LeftOut], messages: () -> [Diagnostic],
    to sink: ReportSink
  ) {
    var counts = CourseCounts()
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("packs")
      OutcomeJSON.write(packs: runs.map { ($0.frame.program, $0.frame.toDate) }, to: &writer)
      writer.key("course")
      writer.array { writer in
        for run in runs {
          let frame = CourseFrame(run.frame)
          run.forEach { part in
            for row in part.rows {
              counts.add(row.state)
              writer.object { CourseJSON.write(frame.view(row), to: &$0) }
            }
            return writer.drain(into: sink)
          }
        }
      }
      writer.key("summary")
      writer.line { writer in
        for state in CourseState.allCases {
          writer.member(state.rawValue, counts[state])
        }
        writer.member("rows", counts.rows)
      }
      LeftOutText.write(leftOut, to: &writer)
      writer.key("messages")
      diagnostics.write(messages(), to: &writer)
    }
    writer.finish(into: sink)
  }

  private static func write(_ view: CourseView, to writer: inout JSONWriter) {
    let row = view.row
    TargetJSON.writeHead(view.at, to: &writer)
    writer.member("remaining", row.remaining?.text)
    TargetJSON.writeBounds(view.at, to: &writer)
    writer.member("value", row.measurement.measured.rational?.exactText)
    writer.member("numerator", row.measurement.numerator?.exactText)
    writer.member("denominator", row.measurement.denominator?.exactText)
    TargetJSON.write("coverage", row.measurement.units, to: &writer)
    TargetJSON.write("period_coverage", row.measurement.periods, to: &writer)
    writer.member("state", row.state.rawValue)
    writer.key("needed")
    writer.array { writer in
      for bound in row.needed {
        writer.line { writer in
          writer.member("comparator", bound.comparator.rawValue)
          writer.member("figure", bound.figure.exactText)
        }
      }
    }
    writer.key("rest")
    if let rest = row.rest {
      writer.line { writer in
        writer.member("amount", rest.amount.exactText)
        writer.member("basis", rest.basis.rawValue)
      }
    } else {
      writer.null()
    }
    writer.member("projected", row.projected?.exactText)
    if let growing = row.growing {
      writer.key("growing")
      writer.object { writer in
        writer.member("indicator", view.at.vocabulary[growing.indicator].term.name)
        writer.member("value", growing.measurement.measured.rational?.exactText)
        writer.key("of_rest")
        writer.array { writer in
          for bound in growing.ofRest {
            writer.line { writer in
              writer.member("comparator", bound.comparator.rawValue)
              writer.member("figure", bound.figure.exactText)
            }
          }
        }
      }
    }
    writer.member("text", view.needed?.en)
    writer.member("text_vi", view.needed?.vi)
    writer.member("remarks", view.remarks.map(\.en))
    writer.member("remarks_vi", view.remarks.map(\.vi))
    TargetJSON.writeAssigned(view.at, to: &writer)
    TargetJSON.writeSource(view.at, to: &writer)
  }
}
