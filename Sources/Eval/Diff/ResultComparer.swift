import Base
package import Lang

/// Compares what two packs make of the same data.
package struct ResultComparer {
  /// What one pack makes of the data.
  package struct Judged {
    package var outcome: Outcome
    package var scores: ScoreOutcome?
    package init(_ outcome: Outcome, _ scores: ScoreOutcome?) {
      self.outcome = outcome
      self.scores = scores
    }
  }

  /// The verdicts of a unit on one question.
  private struct Asked {
    var targets: [TargetID] = []
    var verdicts: [Verdict] = []
    var value: Rational?
  }

  /// What changes.
  package static func difference(
    _ difference: PackDifference, _ old: Judged, _ new: Judged
  ) -> ResultDifference {
    var result = ResultDifference(oldPeriod: old.outcome.period, newPeriod: new.outcome.period)
    let questions = difference.questions
    let before = verdicts(old.outcome, questions.old)
    let after = verdicts(new.outcome, questions.new)
    for unit in new.outcome.units {
      guard let asked = before[TextFolding.matchKey(unit.code)], let now = after[TextFolding.matchKey(unit.code)] else {
        continue
      }
      for question in now.keys.sorted() {
        guard let first = asked[question], let second = now[question] else { continue }
        result.verdictCount += 1
        let (verdict, other) = (together(first.verdicts), together(second.verdicts))
        guard verdict != other else { continue }
        result.verdicts.append(
          ResultDifference.VerdictChange(
            unit: unit.code, name: unit.name, old: first.targets, new: second.targets, oldVerdict: verdict,
            newVerdict: other, value: second.value))
      }
    }
    // Of one unit in the order of the new pack's targets.
    var places: [String: Int] = [:]
    for (place, unit) in new.outcome.units.enumerated() { places[unit.code] = place }
    result.verdicts.sort { a, b in
      let (x, y) = (places[a.unit] ?? 0, places[b.unit] ?? 0)
      return x != y ? x < y : (a.new.first?.index ?? 0) < (b.new.first?.index ?? 0)
    }
    if let old = old.scores, let new = new.scores { addScores(old, new, to: &result) }
    return result
  }

  /// By unit and question.
  private static func verdicts(_ outcome: Outcome, _ questions: [String?]) -> [String: [String: Asked]] {
    var found: [String: [String: Asked]] = [:]
    for row in outcome.rows {
      guard let question = questions[row.target.index] else { continue }
      let unit = TextFolding.matchKey(outcome.units[row.unit].code)
      found[unit, default: [:]][question, default: Asked()].targets.append(row.target)
      found[unit]?[question]?.verdicts.append(row.verdict)
      if let value = row.measurement.measured.rational { found[unit]?[question]?.value = value }
    }
    return found
  }

  /// What several verdicts on one question come to: all targets must be met.
  private static func together(_ verdicts: [Verdict]) -> Verdict {
    let order: [Verdict] = [.missed, .noData, .notYetDue, .met, .noCases, .forInformation]
    return order.first { verdicts.contains($0) } ?? .forInformation
  }

  private static func addScores(_ old: ScoreOutcome, _ new: ScoreOutcome, to result: inout ResultDifference) {
    var before: [String: ScoreRow] = [:]
    func key(_ row: ScoreRow, _ outcome: ScoreOutcome) -> String {
      outcome.card(row).key + "\u{0}" + TextFolding.matchKey(outcome.units[row.unit].code)
    }
    for row in old.rows { before[key(row, old)] = row }
    for row in new.rows {
      guard let other = before[key(row, new)] else { continue }
      result.scoreCount += 1
      let unit = new.units[row.unit]
      let change = ResultDifference.ScoreChange(
        unit: unit.code, name: unit.name, oldCard: other.card, newCard: row.card, oldTotal: other.total,
        newTotal: row.total, oldBand: old.band(other)?.title, newBand: new.band(row)?.title, oldRank: other.rank,
        newRank: row.rank)
      if change.isOfStanding || other.total != row.total { result.scores.append(change) }
    }
  }
}
