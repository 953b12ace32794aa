import Base
import Eval
import Lang

/// How an item of a scorecard gives points, in words.
struct ScoringWords {
  let program: TypedProgram
  let card: Scorecard

  /// `6 points, in proportion up to 80%`.
  func all(_ item: ScoreItem) -> Wording {
    OutcomeWords.joined([points(item.points), scoring(item)], ", ")
  }

  func points(_ number: Rational) -> Wording {
    let shown = Display.figure(number)
    return Wording(en: "\(shown.en) \(number == .one ? "point" : "points")", vi: "\(shown.vi) điểm")
  }

  private func figure(_ number: Rational, of item: ScoreItem) -> Wording {
    Display.threshold(number, program.vocabulary[item.indicator].type, in: program.vocabulary)
  }

  /// How the result becomes points.
  func scoring(_ item: ScoreItem) -> Wording {
    switch item.scoring {
    case .ifMet(.target): return Wording(en: "if the target is met", vi: "nếu đạt chỉ tiêu")
    case .ifMet(.bounds(let bounds)):
      let asked = Display.requirement(
        bounds.map(\.comparator), bounds.map(\.threshold), program.vocabulary[item.indicator].type,
        in: program.vocabulary)
      return Wording(en: "if \(asked.en)", vi: "nếu \(asked.vi)")
    case .proportion(.whole): return Wording(en: "in proportion", vi: "theo tỷ lệ")
    case .proportion(.figure(let figure)):
      let shown = self.figure(figure, of: item)
      return Wording(en: "in proportion up to \(shown.en)", vi: "theo tỷ lệ đến \(shown.vi)")
    case .proportion(.target): return Wording(en: "in proportion up to the target", vi: "theo tỷ lệ đến chỉ tiêu")
    case .steps(let steps):
      return OutcomeWords.joined(
        steps.map { step in
          let points = points(step.points)
          let range = DifferenceWords.interval(step.results) { figure($0, of: item) }
          return Wording(en: "\(points.en) \(range.en)", vi: "\(points.vi) \(range.vi)")
        }, "; ")
    case .deduction(let points):
      let shown = self.points(points)
      return Wording(en: "\(shown.en) off for each case", vi: "trừ \(shown.vi) mỗi trường hợp")
    case .addition(let points):
      let shown = self.points(points)
      return Wording(en: "\(shown.en) for each case", vi: "cộng \(shown.vi) mỗi trường hợp")
    case .asGiven: return Wording(en: "the result itself", vi: "chính kết quả")
    case .linear(let from, let to):
      let (first, last) = (figure(from, of: item), figure(to, of: item))
      return Wording(
        en: "none at \(first.en), all at \(last.en)", vi: "0 điểm tại \(first.vi), đủ điểm tại \(last.vi)")
    case .each(let each): return self.each(each, item)
    case .toTheBest: return Wording(en: "in proportion to the best", vi: "theo tỷ lệ so với đơn vị tốt nhất")
    }
  }

  private func each(_ each: ScoreItem.Each, _ item: ScoreItem) -> Wording {
    let (points, from) = (points(each.points), figure(each.from, of: item))
    let step = Display.figure(each.step)
    let type = program.vocabulary[item.indicator].type
    let size =
      type.percentPlaces > 0
      ? Display.threshold(each.step, .points, in: program.vocabulary) : step
    let begun = each.partly ? Wording(en: " or part of it", vi: " hoặc phần lẻ") : Wording(same: "")
    let side = each.isBelow ? Wording(en: "below", vi: "dưới") : Wording(en: "above", vi: "trên")
    return Wording(
      en: "\(points.en) \(each.isMinus ? "off" : "on top") for each \(size.en)\(begun.en) \(side.en) \(from.en)",
      vi: "\(each.isMinus ? "trừ" : "cộng") \(points.vi) cho mỗi \(size.vi)\(begun.vi) \(side.vi) \(from.vi)")
  }

  /// What an item is about.
  func title(_ item: ScoreItem) -> Wording {
    if let title = item.title { return Wording(en: item.id, vi: title) }
    return Wording(en: item.id, vi: Display.name(program.vocabulary[item.indicator].term).vi)
  }
}
