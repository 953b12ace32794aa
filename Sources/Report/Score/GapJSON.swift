import Base
package import Eval
package import Lang

/// What units must do for the next band as one JSON object: `version`, `gaps`.
package enum GapJSON {
  /// Takes the pack, and each unit with its gaps.
  package static func bytes(_ program: TypedProgram, _ gaps: [(unit: Unit, gap: ScoreGap)]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.key("gaps")
      writer.array { writer in
        for (unit, gap) in gaps {
          let view = ScoreView(program, unit, gap.row)
          writer.object { write(gap, view, to: &$0) }
        }
      }
    }
    return writer.finished()
  }

  private static func write(_ gap: ScoreGap, _ view: ScoreView, to writer: inout JSONWriter) {
    for name in [ScoreColumn.Fixed.pack, .scorecard, .unit, .name, .period, .score, .lowest, .highest, .band] {
      writer.member(name.rawValue, ScoreColumn.fixed(name).exact(view)?.exact)
    }
    writer.member("next_band", gap.band.map { view.card.bands[$0].title })
    writer.member("missing", gap.missing?.exactText)
    writer.member("conditions", gap.conditions.map(\.en))
    writer.member("conditions_vi", gap.conditions.map(\.vi))
    if !gap.withheld.isEmpty {
      writer.member("withheld", gap.withheld.map(\.en))
      writer.member("withheld_vi", gap.withheld.map(\.vi))
    }
    writer.key("moves")
    writer.array { writer in
      for move in gap.moves {
        let items = move.items.map { view.card.items[$0] }
        writer.object { writer in
          writer.member("items", items.map(\.id))
          let (kind, amount): (String, Rational?) =
            switch move.change {
            case .cases(let number): ("cases", number)
            case .value(let number): ("value", number)
            case .data: ("data", nil)
            }
          writer.member("change", kind)
          writer.member("amount", amount?.exactText)
          writer.member("gain", move.gain.exactText)
          writer.member("reaches", move.reaches)
          let words = GapText.change(move, items[0], view.vocabulary)
          writer.member("text", words.en)
          writer.member("text_vi", words.vi)
        }
      }
    }
  }
}
