import Base
import Eval
import Lang

/// What changes for units of some data, worded for people.
struct ResultDifferenceView {
  let results: ResultDifference
  let difference: PackDifference

  var heading: Wording {
    let (old, new) = (Display.ofPeriod(results.oldPeriod), Display.ofPeriod(results.newPeriod))
    let period = old == new ? new : Wording(en: "\(old.en) → \(new.en)", vi: "\(old.vi) → \(new.vi)")
    return Wording(en: "On the data, \(period.en)", vi: "Trên số liệu, \(period.vi)")
  }

  /// A line for each unit and question, or scorecard.
  var lines: [Wording] { results.verdicts.map(words) + results.scores.map(words) }

  /// `14 verdicts compared: 2 changed`.
  var closing: Wording {
    var parts: [Wording] = []
    if results.verdictCount > 0 {
      let (count, changed) = (results.verdictCount, results.verdicts.count)
      parts.append(
        Wording(
          en: "\(count) \(count == 1 ? "verdict" : "verdicts") compared: \(changed) changed",
          vi: "đã so \(count) kết luận: \(changed) thay đổi"))
    }
    if results.scoreCount > 0 {
      let changed = results.scores.count(where: \.isOfStanding)
      let count = results.scoreCount
      parts.append(
        Wording(
          en: "\(count) \(count == 1 ? "score" : "scores") compared: \(changed) with another band or rank",
          vi: "đã so \(count) điểm số: \(changed) đổi xếp loại hoặc thứ hạng"))
    }
    if parts.isEmpty {
      return Wording(
        en: "no unit of the data is judged on the same question by both",
        vi: "không đơn vị nào trong số liệu được cả hai gói đánh giá về cùng một điều")
    }
    return OutcomeWords.joined(parts, "; ")
  }

  private func unit(_ code: String, _ name: String) -> String { code == name ? name : "\(name) (\(code))" }

  /// `Xã A: online_dossier_rate: missed → met, at 47%`.
  private func words(_ change: ResultDifference.VerdictChange) -> Wording {
    let (old, new) = (Display.verdict(change.oldVerdict), Display.verdict(change.newVerdict))
    var title = Wording(same: "")
    var value = Wording(same: "")
    if let id = change.new.first {
      let target = difference.new[id]
      let vocabulary = difference.new.vocabulary
      title = TargetDifferenceView.subject(target.subject, vocabulary)
      if let span = target.span {
        let time = Display.span(span)
        title = Wording(en: "\(title.en), \(time.en)", vi: "\(title.vi), \(time.vi)")
      }
      let type = target.isReduction ? ValueType.percent : vocabulary[target.indicator].type
      if let number = change.value, type != .truth {
        let figures = (change.new.map { difference.new[$0] } + change.old.map { difference.old[$0] }).flatMap(\.bounds)
        let against = figures.compactMap { bound -> Rational? in
          if case .number(let figure)? = bound.threshold.constant { figure } else { nil }
        }
        let shown = Display.value(number, type, in: vocabulary, against: against)
        value = Wording(en: ", at \(shown.en)", vi: ", kết quả \(shown.vi)")
      }
    }
    let name = unit(change.unit, change.name)
    return Wording(
      en: "\(name): \(title.en): \(old.en) → \(new.en)\(value.en)",
      vi: "\(name): \(title.vi): \(old.vi) → \(new.vi)\(value.vi)")
  }

  /// `Xã A: scores: “Tốt” → “Khá”, rank 2 → 3, 85 → 79 points`.
  private func words(_ change: ResultDifference.ScoreChange) -> Wording {
    let card = difference.new.scorecards[change.newCard]
    var parts: [Wording] = []
    if change.oldBand != change.newBand {
      let (old, new) = (change.oldBand.map { "“\($0)”" } ?? "–", change.newBand.map { "“\($0)”" } ?? "–")
      parts.append(Wording(same: "\(old) → \(new)"))
    }
    if change.oldRank != change.newRank {
      let (old, new) = (change.oldRank.map(String.init) ?? "–", change.newRank.map(String.init) ?? "–")
      parts.append(Wording(en: "rank \(old) → \(new)", vi: "hạng \(old) → \(new)"))
    }
    if change.oldTotal != change.newTotal {
      let (old, new) = (points(change.oldTotal), points(change.newTotal))
      parts.append(Wording(en: "\(old.en) → \(new.en) points", vi: "\(old.vi) → \(new.vi) điểm"))
    }
    let all = OutcomeWords.joined(parts, ", ")
    let name = unit(change.unit, change.name)
    return Wording(en: "\(name): \(card.name): \(all.en)", vi: "\(name): \(card.title ?? card.name): \(all.vi)")
  }

  private func points(_ range: PointRange?) -> Wording {
    guard let range else { return Wording(same: "–") }
    let (low, high) = (Display.rounded(range.lowest), Display.rounded(range.highest))
    return range.exact == nil ? Wording(en: "\(low.en)–\(high.en)", vi: "\(low.vi)–\(high.vi)") : low
  }
}
