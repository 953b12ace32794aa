import Base
import Eval
import Lang

/// Indicators, scorecards, tasks and results.
extension DifferenceJSON {
  func writeIndicators(_ difference: PackDifference, to writer: inout JSONWriter) {
    writer.key("indicators")
    writer.array { writer in
      for row in difference.indicators {
        writer.object { writer in
          writer.member("indicator", difference.new.vocabulary[row.new].term.name)
          writer.member("changes", row.aspects.map(\.rawValue))
          writePlace("old", difference.old.vocabulary[row.old].term.range, to: &writer)
          writePlace("new", difference.new.vocabulary[row.new].term.range, to: &writer)
        }
      }
    }
  }

  func writeScorecards(_ difference: PackDifference, to writer: inout JSONWriter) {
    writer.key("scorecards")
    writer.array { writer in
      for row in difference.scorecards {
        let old = row.old.map { difference.old.scorecards[$0] }
        let new = row.new.map { difference.new.scorecards[$0] }
        writer.object { writer in
          writer.member("scorecard", (new ?? old)?.name)
          writer.member("change", change(row.old, row.new))
          writer.member("changes", row.aspects.map(\.rawValue))
          writePlace("old", old?.range, to: &writer)
          writePlace("new", new?.range, to: &writer)
          let words = (
            old.map { ScoringWords(program: difference.old, card: $0) },
            new.map { ScoringWords(program: difference.new, card: $0) }
          )
          writeParts("groups", row.groups, old?.groups, new?.groups, to: &writer) { group, _, writer in
            writer.member("group", group.title)
            writer.member("points", group.points.exactText)
            writer.member("at_most", group.limit?.exactText)
            writePosition(group.range, to: &writer)
          }
          writeParts("items", row.items, old?.items, new?.items, to: &writer) { item, isNew, writer in
            let scoring = (isNew ? words.1 : words.0)?.scoring(item)
            writer.member("item", item.id)
            writer.member("points", item.points.exactText)
            writer.member("scoring", scoring?.en)
            writer.member("scoring_vi", scoring?.vi)
            writePosition(item.range, to: &writer)
          }
          writeParts("bands", row.bands, old?.bands, new?.bands, to: &writer) { band, _, writer in
            writer.member("band", band.title)
            writer.member("from", band.totals.lower?.value.exactText)
            writer.member("from_included", band.totals.lower?.isIncluded)
            writer.member("to", band.totals.upper?.value.exactText)
            writer.member("to_included", band.totals.upper?.isIncluded)
            writePosition(band.range, to: &writer)
          }
        }
      }
    }
  }

  private func writeParts<Part, Aspect: RawRepresentable<String>>(
    _ name: String, _ parts: [PartDifference<Aspect>], _ old: [Part]?, _ new: [Part]?, to writer: inout JSONWriter,
    _ body: (Part, _ isNew: Bool, inout JSONWriter) -> Void
  ) {
    writer.key(name)
    writer.array { writer in
      for part in parts {
        writer.object { writer in
          writer.member("change", change(part.old, part.new))
          writer.member("changes", part.aspects.map(\.rawValue))
          for (name, one, isNew) in [
            ("old", part.old.flatMap { old?[$0] }, false), ("new", part.new.flatMap { new?[$0] }, true),
          ] {
            writer.key(name)
            if let one { writer.line { body(one, isNew, &$0) } } else { writer.null() }
          }
        }
      }
    }
  }

  func writeTasks(_ difference: PackDifference, to writer: inout JSONWriter) {
    writer.key("tasks")
    writer.array { writer in
      for row in difference.tasks {
        writer.object { writer in
          writer.member("change", row.isSame ? "same" : change(row.old, row.new))
          writer.member("time", row.time?.rawValue)
          writer.member("changes", row.aspects.map(\.rawValue))
          for (name, task) in [
            ("old", row.old.map { difference.old.tasks[$0] }), ("new", row.new.map { difference.new.tasks[$0] }),
          ] {
            writer.key(name)
            guard let task else {
              writer.null()
              continue
            }
            writer.object { writer in
              writer.member("task", task.code)
              writer.member("title", task.title)
              writer.member("leads", task.leads.map(\.text))
              writer.member("support", task.supports)
              writer.member("products", task.products)
              writer.member("due", task.dates.map(\.due.isoText))
              writer.member("open", task.openTimes.map { Display.time($0).en })
              writer.member("section", task.section)
              writer.member("cite", task.citations.first?.cite)
              writePosition(task.range, to: &writer)
            }
          }
        }
      }
    }
  }

  /// `added`, `removed` or `changed`.
  private func change(_ old: Int?, _ new: Int?) -> String {
    old == nil ? "added" : new == nil ? "removed" : "changed"
  }

  private func writePlace(_ name: String, _ range: SourceRange?, to writer: inout JSONWriter) {
    writer.key(name)
    if let range { writer.line { writePosition(range, to: &$0) } } else { writer.null() }
  }

  func write(_ results: ResultDifference?, _ difference: PackDifference, to writer: inout JSONWriter) {
    writer.key("results")
    guard let results else { return writer.null() }
    let names = (TargetNames(difference.old), TargetNames(difference.new))
    writer.object { writer in
      writer.member("old_period", results.oldPeriod.text)
      writer.member("new_period", results.newPeriod.text)
      writer.member("verdicts_compared", results.verdictCount)
      writer.member("scores_compared", results.scoreCount)
      writer.key("verdicts")
      writer.array { writer in
        for change in results.verdicts {
          writer.line { writer in
            writer.member("unit", change.unit)
            writer.member("unit_name", change.name)
            writer.member("old_targets", change.old.map { names.0[$0] })
            writer.member("new_targets", change.new.map { names.1[$0] })
            writer.member("value", change.value?.exactText)
            writer.member("old", change.oldVerdict.rawValue)
            writer.member("new", change.newVerdict.rawValue)
          }
        }
      }
      writer.key("scores")
      writer.array { writer in
        for change in results.scores {
          writer.line { writer in
            writer.member("unit", change.unit)
            writer.member("unit_name", change.name)
            writer.member("scorecard", difference.new.scorecards[change.newCard].name)
            writer.member("old_lowest", change.oldTotal?.lowest.exactText)
            writer.member("old_highest", change.oldTotal?.highest.exactText)
            writer.member("new_lowest", change.newTotal?.lowest.exactText)
            writer.member("new_highest", change.newTotal?.highest.exactText)
            writer.member("old_band", change.oldBand)
            writer.member("new_band", change.newBand)
            writer.member("old_rank", change.oldRank)
            writer.member("new_rank", change.newRank)
          }
        }
      }
    }
  }
}
