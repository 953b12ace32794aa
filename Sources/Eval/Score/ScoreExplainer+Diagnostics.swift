import Base
import Lang

/// The words of an explained score.
extension Wording {
  static let itemNotApplicable = Wording(en: "not for this unit", vi: "không áp dụng cho đơn vị này")
  static let noCasesScore = Wording(en: "what no cases score", vi: "không phát sinh thì chấm")
  static let notYetDueScore = Wording(en: "what is not yet due scores", vi: "chưa đến hạn thì chấm")
  static let noDataScore = Wording(en: "what no data scores", vi: "thiếu số liệu thì chấm")
  static let rescaled = Wording(en: "re-scaled, as items are left out", vi: "quy đổi, vì có tiêu chí không tính")
  static let possible = Wording(en: "possible, once all data are there", vi: "có thể, khi đủ số liệu")

  /// What an item scores by a declared answer.
  static func answer(_ answer: Indicator.NoCases) -> Wording {
    switch answer {
    case .neutral: Wording(en: "left out", vi: "không tính")
    case .full: Wording(en: "all points", vi: "đủ điểm")
    case .zero: Wording(en: "no points", vi: "không điểm")
    }
  }

  static func answer(_ answer: ScoreItem.NoData) -> Wording {
    switch answer {
    case .open: Wording(en: "anything it can come to", vi: "mọi mức có thể")
    case .zero: Wording(en: "no points", vi: "không điểm")
    }
  }

  /// A number of points in full: 89.995.
  static func plainPoints(_ number: Rational) -> Wording {
    Display.value(number, .score, in: Vocabulary(), against: [number])
  }

  /// `5.4 of 6 points`, `0 to 6 of 6 points`, `left out`.
  static func points(_ points: PointRange?, of most: Rational) -> Wording {
    guard let points else { return .answer(.neutral) }
    let (found, all) = (Wording.points(points), plainPoints(most))
    return Wording(en: "\(found.en) of \(all.en) points", vi: "\(found.vi)/\(all.vi) điểm")
  }

  /// The same of an item; of one on top of the total `1.5 (bonus, up to 2)`, of one off it `-1.5 (deduction, up to 3)`.
  static func points(_ points: PointRange?, of item: ScoreItem) -> Wording {
    guard item.isBonus else { return .points(points, of: item.points) }
    return onTop(points, takes: item.takes, limit: item.points)
  }

  /// The same of a group on top of the total, or off it.
  static func points(_ points: PointRange?, on group: Scorecard.Group) -> Wording {
    onTop(points, takes: group.kind == .deduction, limit: group.limit)
  }

  private static func onTop(_ points: PointRange?, takes: Bool, limit: Rational?) -> Wording {
    guard let points else { return .answer(.neutral) }
    let (found, all) = (Wording.points(points), limit.map(plainPoints))
    let (en, vi) = takes ? ("deduction", "điểm trừ") : ("bonus", "điểm thưởng")
    return Wording(
      en: "\(found.en) (\(en)\(all.map { ", up to \($0.en)" } ?? ""))",
      vi: "\(found.vi) (\(vi)\(all.map { ", tối đa \($0.vi)" } ?? ""))")
  }

  /// The total and its band.
  static func total(_ row: ScoreRow, _ card: Scorecard) -> Wording {
    guard let total = row.total else {
      return Wording(en: "nothing to score", vi: "không có gì để chấm")
    }
    let found = Wording.points(total)
    let points = Wording(en: "\(found.en) points", vi: "\(found.vi) điểm")
    guard !card.bands.isEmpty else { return points }
    let band =
      row.band.map { Wording(same: card.bands[$0].title) } ?? Wording(en: "band not decided", vi: "chưa xếp loại được")
    return Wording(en: "\(points.en), \(band.en)", vi: "\(points.vi), \(band.vi)")
  }

  /// `76.5 × 100 / 90`.
  static func rescaled(_ sum: PointRange, of most: Rational, to total: Rational) -> Wording {
    let (points, part, whole) = (Wording.points(sum), plainPoints(most), plainPoints(total))
    return Wording(en: "\(points.en) × \(whole.en) / \(part.en)", vi: "\(points.vi) × \(whole.vi) / \(part.vi)")
  }

  /// `from 80 to under 90`.
  static func interval(_ interval: Interval) -> Wording {
    range(interval) { plainPoints($0) }
  }

  private static func range(_ interval: Interval, _ shown: (Rational) -> Wording) -> Wording {
    var (en, vi): ([String], [String]) = ([], [])
    if let lower = interval.lower {
      let figure = shown(lower.value)
      en.append((lower.isIncluded ? "from " : "above ") + figure.en)
      vi.append((lower.isIncluded ? "từ " : "trên ") + figure.vi)
    }
    if let upper = interval.upper {
      let figure = shown(upper.value)
      let words: Wording =
        switch (en.isEmpty, upper.isIncluded) {
        case (true, true): Wording(en: "up to", vi: "đến")
        case (true, false): Wording(en: "below", vi: "dưới")
        case (false, true): Wording(en: "to", vi: "đến")
        case (false, false): Wording(en: "to under", vi: "đến dưới")
        }
      en.append("\(words.en) \(figure.en)")
      vi.append("\(words.vi) \(figure.vi)")
    }
    return Wording(en: en.joined(separator: " "), vi: vi.joined(separator: " "))
  }

  /// How an item gives its points, in words.
  static func scoring(_ item: ScoreItem, _ indicator: Indicator, _ vocabulary: Vocabulary) -> Wording {
    func figure(_ number: Rational) -> Wording { Display.threshold(number, indicator.type, in: vocabulary) }
    switch item.scoring {
    case .ifMet(.target):
      return item.takes
        ? Wording(en: "all taken off if the target is met", vi: "trừ đủ điểm nếu đạt chỉ tiêu")
        : Wording(en: "all points if the target is met", vi: "đủ điểm nếu đạt chỉ tiêu")
    case .ifMet(.bounds(let bounds)):
      let asked = bounds.map { bound -> Wording in
        let value = figure(bound.threshold)
        let sign = Display.sign(bound.comparator)
        return Wording(en: "\(sign) \(value.en)", vi: "\(sign) \(value.vi)")
      }
      return Wording(
        en: (item.takes ? "all taken off if " : "all points if ") + asked.map(\.en).joined(separator: " and "),
        vi: (item.takes ? "trừ đủ điểm nếu " : "đủ điểm nếu ") + asked.map(\.vi).joined(separator: " và "))
    case .proportion(.whole): return Wording(en: "in proportion", vi: "theo tỷ lệ")
    case .proportion(.target):
      return Wording(en: "in proportion up to its target", vi: "theo tỷ lệ, tối đa khi đạt chỉ tiêu")
    case .proportion(.figure(let number)):
      let ceiling = figure(number)
      return Wording(en: "in proportion up to \(ceiling.en)", vi: "theo tỷ lệ, tối đa khi đạt \(ceiling.vi)")
    case .steps(let steps):
      let parts = steps.map { step -> Wording in
        let (points, range) = (plainPoints(step.points), range(step.results, figure))
        return Wording(en: "\(points.en) \(range.en)", vi: "\(points.vi) \(range.vi)")
      }
      return Wording(
        en: "in steps: " + parts.map(\.en).joined(separator: ", "),
        vi: "theo bậc: " + parts.map(\.vi).joined(separator: ", "))
    case .deduction(let each):
      let points = plainPoints(each)
      return Wording(
        en: "\(points.en) off for each case, never below \(plainPoints(item.floor).en)",
        vi: "trừ \(points.vi) mỗi trường hợp, không thấp hơn \(plainPoints(item.floor).vi)")
    case .addition(let each):
      let points = plainPoints(each)
      return item.takes
        ? Wording(en: "\(points.en) off for each case", vi: "trừ \(points.vi) mỗi trường hợp")
        : Wording(en: "\(points.en) for each case", vi: "\(points.vi) mỗi trường hợp")
    case .asGiven: return Wording(en: "the points as given", vi: "theo điểm chấm")
    case .linear(let from, let to):
      let (low, high) = (figure(from), figure(to))
      return Wording(en: "linearly from \(low.en) to \(high.en)", vi: "tăng đều từ \(low.vi) đến \(high.vi)")
    case .toTheBest:
      return Wording(en: "in proportion to the best unit", vi: "theo tỷ lệ so với đơn vị tốt nhất")
    case .each(let each):
      let points = plainPoints(each.points)
      let type: ValueType = indicator.type.percentPlaces > 0 ? .points : indicator.type
      let step = Display.threshold(each.step, type, in: vocabulary)
      let from = figure(each.from)
      let side = each.isBelow ? Wording(en: "below", vi: "dưới") : Wording(en: "above", vi: "trên")
      let partly = each.partly ? Wording(en: " or part of it", vi: " kể cả phần lẻ") : Wording(same: "")
      return Wording(
        en: "\(points.en) \(each.isMinus ? "off" : "more") for each \(step.en)\(partly.en) \(side.en) \(from.en)",
        vi: "\(each.isMinus ? "trừ" : "cộng") \(points.vi) cho mỗi \(step.vi)\(partly.vi) \(side.vi) \(from.vi)")
    }
  }
}
