package import Base
package import Eval
import Lang

/// Scores as one JSON object: `version`, `packs`, `scores`, `summary`, `left_out`, `messages`. Every number of points
/// is a string that is exact; what is absent is null.
package struct ScoreJSON: Sendable {
  private let diagnostics: DiagnosticJSON

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { diagnostics = DiagnosticJSON(sources: sources) }

  /// Writes the outcomes of one or several packs, each with its period, while their items are made, what to put together by, the
  /// rows of the data that were left out, and what was said of the data and of computing.
  package func write(
    _ runs: [(run: RowRun<ScoreOutcome>, period: Period)], summary: [ScoreKey], leftOut: [DatasetBinding.LeftOut],
    messages: [Diagnostic], to sink: ReportSink
  ) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("packs")
      OutcomeJSON.write(packs: runs.map { ($0.run.frame.program, $0.period) }, to: &writer)
      writer.key("scores")
      writer.array { writer in
        for (run, _) in runs {
          let frame = ScoreFrame(run.frame)
          run.forEach { part in
            for row in part.rows { writer.object { write(ScoreView(frame, row), to: &$0) } }
            return writer.drain(into: sink)
          }
        }
      }
      writer.key("summary")
      write(ScoreSummary(runs.map(\.run.frame), by: summary), to: &writer)
      LeftOutText.write(leftOut, to: &writer)
      writer.key("messages")
      diagnostics.write(messages, to: &writer)
    }
    writer.finish(into: sink)
  }

  private func write(_ view: ScoreView, to writer: inout JSONWriter) {
    let names: [ScoreColumn.Fixed] = [
      .pack, .scorecard, .unit, .name, .level, .kind, .parent, .group, .period, .score, .lowest, .highest, .band,
    ]
    for name in names { writer.member(name.rawValue, ScoreColumn.fixed(name).exact(view)?.exact) }
    ClassWords.write(view.unit, view.vocabulary, to: &writer)
    writer.member("met", view.row.met)
    writer.member("measured", view.row.measured)
    writer.member("rank", view.row.rank)
    writer.member("rank_best", view.row.ranks?.lowerBound)
    writer.member("rank_worst", view.row.ranks?.upperBound)
    writer.member("ranked", view.row.ranked)
    writer.key("earlier")
    if let earlier = view.row.earlier {
      writer.object { writer in
        writer.member("period", earlier.period.text)
        writer.member("lowest", earlier.total?.lowest.exactText)
        writer.member("highest", earlier.total?.highest.exactText)
        writer.member("band", earlier.band.map { view.card.bands[$0].title })
        writer.member("rank", earlier.rank)
        writer.member("change", view.change?.exactText)
        writer.member("rank_change", view.rankChange)
      }
    } else {
      writer.null()
    }
    writer.member("remarks", view.remarks.map(\.en))
    writer.member("remarks_vi", view.remarks.map(\.vi))
    writer.key("groups")
    writer.array { writer in
      for group in view.card.groups {
        let points = view.group(group.title)
        writer.line { writer in
          writer.member("group", group.title)
          writer.member("of", group.points.exactText)
          writer.member("lowest", points?.lowest.exactText)
          writer.member("highest", points?.highest.exactText)
        }
      }
    }
    writer.key("items")
    writer.array { writer in for score in view.row.items { writer.object { write(score, view, to: &$0) } } }
  }

  private func write(_ score: ItemScore, _ view: ScoreView, to writer: inout JSONWriter) {
    let item = view.card.items[score.item]
    writer.member("item", item.id)
    writer.member("title", item.title ?? view.vocabulary[item.indicator].term.title)
    writer.member("indicator", view.vocabulary[item.indicator].term.name)
    writer.member("group", item.group.map { view.card.groups[$0].title })
    writer.member("bonus", item.isBonus)
    if item.takes { writer.member("takes_off", true) }
    writer.member("of", item.points.exactText)
    writer.member("state", score.state.rawValue)
    writer.member("points", score.points?.exact?.exactText)
    writer.member("lowest", score.points?.lowest.exactText)
    writer.member("highest", score.points?.highest.exactText)
    writer.member("value", score.measurement?.measured.rational?.exactText)
    writer.member("numerator", score.measurement?.numerator?.exactText)
    writer.member("denominator", score.measurement?.denominator?.exactText)
    writer.member("threshold", score.threshold?.exactText)
    writer.member("met", score.isMet)
    let remarks = score.remarks
    writer.member("remarks", remarks.map(\.en))
    writer.member("remarks_vi", remarks.map(\.vi))
    writer.member("cite", item.citations.first?.cite)
  }

  private func write(_ summary: ScoreSummary, to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, lines) in summary.lines {
        writer.key(key.rawValue)
        writer.array { writer in
          for line in lines {
            writer.line { writer in
              writer.member("group", line.key)
              writer.member("scorecard", line.card)
              writer.member("band", line.band)
              writer.member("rows", line.rows)
              writer.member("met", line.met)
              writer.member("lowest", line.sum.lowest.exactText)
              writer.member("highest", line.sum.highest.exactText)
            }
          }
        }
      }
    }
  }
}
