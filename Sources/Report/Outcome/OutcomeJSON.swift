package import Base
package import Eval
import Lang

/// Verdicts as one JSON object: `version`, `packs`, `verdicts`, `summary`, `left_out`, `messages`. Every number that decided
/// something is a string that is exact, a share being a fraction of 1; what is absent is null.
package struct OutcomeJSON: Sendable {
  /// The version of the schema, `docs/schema`.
  package static let version = 1

  private let diagnostics: DiagnosticJSON

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { diagnostics = DiagnosticJSON(sources: sources) }

  /// Takes the outcomes of one or several packs, what to count by, the rows of the data that were left out, and what
  /// was said of the data and of computing.
  package func bytes(
    _ outcomes: [Outcome], summary: [SummaryKey], leftOut: [DatasetBinding.LeftOut], messages: [Diagnostic]
  ) -> [UInt8] {
    ReportSink.collect {
      write(outcomes.map { RowRun(whole: $0) }, summary: summary, leftOut: leftOut, messages: { messages }, to: $0)
    }
  }

  /// Writes the same while the rows are made; the messages are asked for after them. `onRow` is told of each row.
  package func write(
    _ runs: [RowRun<Outcome>], summary keys: [SummaryKey], leftOut: [DatasetBinding.LeftOut],
    messages: () -> [Diagnostic], to sink: ReportSink, onRow: (VerdictRow) -> Void = { _ in }
  ) {
    var writer = JSONWriter()
    var summary = Summary(by: keys)
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("packs")
      OutcomeJSON.write(packs: runs.map { ($0.frame.program, $0.frame.period) }, to: &writer)
      writer.key("verdicts")
      writer.array { writer in
        for run in runs {
          let frame = OutcomeFrame(run.frame)
          summary.begin()
          run.forEach { part in
            for row in part.rows {
              let view = frame.view(row)
              onRow(row)
              summary.add(view)
              writer.object { write(view, to: &$0) }
            }
            return writer.drain(into: sink)
          }
        }
      }
      writer.key("summary")
      write(summary, to: &writer)
      LeftOutText.write(leftOut, to: &writer)
      writer.key("messages")
      diagnostics.write(messages(), to: &writer)
    }
    writer.finish(into: sink)
  }

  /// The packs and the periods they are judged for.
  static func write(packs: [(program: TypedProgram, period: Period)], to writer: inout JSONWriter) {
    writer.array { writer in
      for (program, period) in packs {
        writer.object { writer in
          writer.member("pack", program.pack.name)
          writer.member("title", program.pack.title)
          writer.member("document", program.pack.document)
          writer.member("issued", program.pack.issued?.isoText)
          writer.member("period", period.text)
          // Of other years and months than the calendar's the days are told.
          if !period.form.isCalendar {
            writer.member("first_day", period.firstDay.isoText)
            writer.member("last_day", period.lastDay.isoText)
          }
        }
      }
    }
  }

  private func write(_ view: VerdictView, to writer: inout JSONWriter) {
    let measurement = view.row.measurement
    TargetJSON.writeHead(view.at, to: &writer)
    for column in [OutcomeColumn.comparator, .target, .value, .numerator, .denominator, .verdict, .margin] {
      writer.member(column.rawValue, column.exact(view)?.exact)
    }
    if !view.at.target.ratings.isEmpty { writer.member("rating", view.rating) }
    writer.key("needed")
    write(view, needed: view.row.needed, to: &writer)
    TargetJSON.writeBounds(view.at, to: &writer)
    TargetJSON.write("coverage", measurement.units, to: &writer)
    TargetJSON.write("period_coverage", measurement.periods, to: &writer)
    writer.member("remarks", measurement.remarks.map(\.en))
    writer.member("remarks_vi", measurement.remarks.map(\.vi))
    TargetJSON.writeAssigned(view.at, to: &writer)
    TargetJSON.writeSource(view.at, to: &writer)
  }

  private func write(_ view: VerdictView, needed: VerdictRow.Needed?, to writer: inout JSONWriter) {
    guard let needed else { return writer.null() }
    let (kind, amount): (String, Rational?) =
      switch needed {
      case .more(let number): (number.isNegative ? "fewer" : "more", number.magnitude)
      case .new(let number, _): ("new", number)
      case .by(let number): ("by", number)
      case .beyond(let number, let rises, _): ("beyond", rises ? number : number.negated)
      case .other: ("other", nil)
      case .impossible: ("impossible", nil)
      }
    writer.object { writer in
      writer.member("kind", kind)
      writer.member("amount", amount?.exactText)
      if case .new(_, let good) = needed { writer.member("numerator", good.exactText) }
      if case .beyond(_, let rises, let limit) = needed {
        writer.member("direction", rises ? "higher" : "lower")
        writer.member("limit", limit.map { rises ? $0.value.exactText : $0.value.negated.exactText })
        writer.member("limit_included", limit?.isIncluded)
      }
      writer.member("text", view.needed?.en)
      writer.member("text_vi", view.needed?.vi)
    }
  }

  private func write(_ summary: Summary, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("total")
      writer.line { write(summary.total, to: &$0) }
      for (key, groups) in summary.groups {
        writer.key(key.rawValue)
        writer.array { writer in
          for group in groups {
            writer.line { writer in
              writer.member("key", group.key)
              writer.member("name", group.name)
              write(group.counts, to: &writer)
            }
          }
        }
      }
    }
  }

  private func write(_ counts: Summary.Counts, to writer: inout JSONWriter) {
    for verdict in Verdict.allCases { writer.member(verdict.rawValue, counts[verdict]) }
    writer.member("rows", counts.rows)
  }
}
