import Base
import Eval
import Lang

/// What the JSON of verdicts and that of assigned targets have in common.
enum TargetJSON {
  /// What was written of the unit of the row before, and of each target: it stands in many rows.
  struct Known {
    var unit: (place: Int, text: [UInt8])?
    var heads: [TargetID: [UInt8]] = [:]
    var sources: [TargetID: [UInt8]] = [:]
  }

  /// Which unit and which target.
  static func writeHead(_ view: TargetView, to writer: inout JSONWriter) {
    let target = view.targetID
    writer.member("pack", view.pack.name)
    var unit = view.frame.json.unit.flatMap { $0.place == view.place ? $0.text : nil }
    writer.known(&unit) { writer in
      writer.member("unit", view.unit.code)
      writer.member("unit_name", view.unit.name)
      writer.member("level", view.level?.name)
      writer.member("kind", view.kind?.name)
      writer.member("parent", view.parent?.code)
      ClassWords.write(view.unit, view.vocabulary, to: &writer)
    }
    view.frame.json.unit = unit.map { (view.place, $0) }
    writer.known(&view.frame.json.heads[target]) { writer in
      writer.member("id", view.id)
      writer.member("indicator", view.indicator.term.name)
      writer.member("title", view.indicator.term.title)
      writer.member("of", TargetNames.denominator(of: view.target, view.vocabulary))
      writer.member("field", view.field)
    }
    writer.member("period", view.period.text)
  }

  /// Every bound of the target; there are two for a range.
  static func writeBounds(_ view: TargetView, to writer: inout JSONWriter) {
    writer.key("bounds")
    writer.array { writer in
      for (comparator, threshold) in zip(view.comparators, view.thresholds) {
        writer.line { writer in
          writer.member("comparator", comparator.rawValue)
          writer.member("target", threshold?.exactText)
        }
      }
    }
    writer.member("source_comparator", view.target.sourceComparator.rawValue)
  }

  /// How many of how many were given.
  static func write(_ name: String, _ coverage: Coverage?, to writer: inout JSONWriter) {
    writer.key(name)
    guard let coverage else { return writer.null() }
    writer.line { writer in
      writer.member("given", coverage.given)
      writer.member("of", coverage.of)
      writer.member("each", coverage.isOfPredecessors ? "predecessor" : OutcomeWords.part(ofMonths: coverage.months))
    }
  }

  /// How the threshold came about, where the target alone does not say it.
  static func writeAssigned(_ view: TargetView, to writer: inout JSONWriter) {
    writer.key("assigned")
    guard let assigned = view.assigned else { return writer.null() }
    let (source, number): (String, Int?) =
      switch assigned.source {
      case .branch(let index): ("branch", index + 1)
      case .whenMissing(let index): ("when_missing", index + 1)
      case .section: ("section", nil)
      case .none: ("none", nil)
      }
    writer.object { writer in
      writer.member("rule", assigned.assignment.map { view.program.assignments[$0].title })
      writer.member("source", source)
      writer.member("number", number)
      writer.member("before", assigned.before?.exactText)
      writer.member("threshold", assigned.threshold?.exactText)
      writer.key("earlier")
      if let earlier = assigned.earlier { write(earlier, to: &writer) } else { writer.null() }
      writer.member("trace", assigned.trace.map(\.en))
      writer.member("trace_vi", assigned.trace.map(\.vi))
    }
  }

  private static func write(_ measurement: Measurement, to writer: inout JSONWriter) {
    let measured: String =
      switch measurement.measured {
      case .value: "value"
      case .noCases: "no_cases"
      case .noData: "no_data"
      }
    writer.line { writer in
      writer.member("measured", measured)
      writer.member("value", measurement.measured.rational?.exactText)
      writer.member("numerator", measurement.numerator?.exactText)
      writer.member("denominator", measurement.denominator?.exactText)
    }
  }

  /// Where the target stands in its document.
  static func writeSource(_ view: TargetView, to writer: inout JSONWriter) {
    writer.known(&view.frame.json.sources[view.targetID]) { writer in
      writer.member("section", view.target.section)
      writer.member("cite", view.cite)
      writer.key("citations")
      writer.array { writer in
        for citation in view.target.citations {
          writer.object { writer in
            writer.member("section", citation.section)
            writer.member("cite", citation.cite)
            writer.member("quote", citation.quote)
          }
        }
      }
      writer.member("deadline", view.target.deadline.map { ($0.inclusive ? "by " : "before ") + $0.date.isoText })
    }
  }
}
