package import Base
package import Eval
import Lang

/// Results period by period as one JSON object: `version`, `packs`, `each`, `trend`, `left_out`, `messages`.
package struct TrendJSON: Sendable {
  private let diagnostics: DiagnosticJSON

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { diagnostics = DiagnosticJSON(sources: sources) }

  /// Writes the outcomes of one or several packs while their rows are made, the rows of the data that were left out, and what
  /// was said of the data and of computing, which is asked for last.
  package func write(
    _ runs: [RowRun<TrendOutcome>], leftOut: [DatasetBinding.LeftOut], messages: () -> [Diagnostic], to sink: ReportSink
  ) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("packs")
      OutcomeJSON.write(packs: runs.map { ($0.frame.program, $0.frame.within) }, to: &writer)
      writer.member("each", runs.first?.frame.each.rawValue)
      writer.key("trend")
      writer.array { writer in
        for run in runs {
          let frame = TrendFrame(run.frame)
          run.forEach { part in
            for row in part.rows { writer.object { TrendJSON.write(frame.view(row), to: &$0) } }
            return writer.drain(into: sink)
          }
        }
      }
      LeftOutText.write(leftOut, to: &writer)
      writer.key("messages")
      diagnostics.write(messages(), to: &writer)
    }
    writer.finish(into: sink)
  }

  private static func write(_ view: TrendView, to writer: inout JSONWriter) {
    let measurement = view.row.measurement
    TargetJSON.writeHead(view.at, to: &writer)
    writer.member("measured", word(measurement.measured))
    writer.member("value", measurement.measured.rational?.exactText)
    writer.member("numerator", measurement.numerator?.exactText)
    writer.member("denominator", measurement.denominator?.exactText)
    TargetJSON.write("coverage", measurement.units, to: &writer)
    TargetJSON.write("period_coverage", measurement.periods, to: &writer)
    write("previous", view.row.previous, view, to: &writer)
    write("year_earlier", view.row.yearEarlier, view, to: &writer)
    writer.member("remarks", view.remarks.map(\.en))
    writer.member("remarks_vi", view.remarks.map(\.vi))
  }

  private static func write(
    _ name: String, _ change: TrendRow.Change?, _ view: TrendView, to writer: inout JSONWriter
  ) {
    writer.key(name)
    guard let change else { return writer.null() }
    let words = view.words(change)
    writer.object { writer in
      writer.member("period", change.period.text)
      writer.member("measured", word(change.before))
      writer.member("value", change.before.rational?.exactText)
      writer.member("change", change.difference?.exactText)
      writer.member("change_percent", change.relative?.exactText)
      writer.member("direction", change.direction?.rawValue)
      writer.member("text", words?.en)
      writer.member("text_vi", words?.vi)
    }
  }

  private static func word(_ measured: Measured) -> String {
    switch measured {
    case .value: "value"
    case .noCases: "no_cases"
    case .noData: "no_data"
    }
  }
}
