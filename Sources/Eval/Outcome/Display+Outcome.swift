package import Base
package import Lang

/// Verdicts, requirements, margins and what is needed, in words.
extension Display {
  package static func verdict(_ verdict: Verdict) -> Wording {
    switch verdict {
    case .met: Wording(en: "met", vi: "đạt")
    case .missed: Wording(en: "missed", vi: "không đạt")
    case .noCases: Wording(en: "no cases", vi: "không phát sinh")
    case .noData: Wording(en: "no data", vi: "thiếu số liệu")
    case .notYetDue: Wording(en: "not yet due", vi: "chưa đến hạn")
    case .forInformation: Wording(en: "for information", vi: "để theo dõi")
    }
  }

  /// Until when a target is to be reached: `by 2024-12-15, that day included`.
  package static func deadline(_ deadline: Target.Deadline) -> Wording {
    let (en, vi) = (deadline.date.isoText, deadline.date.vietnameseText)
    return deadline.inclusive
      ? Wording(en: "by \(en), that day included", vi: "chậm nhất ngày \(vi), kể cả ngày đó")
      : Wording(en: "before \(en), that day is late", vi: "trước ngày \(vi), đúng ngày đó là quá hạn")
  }

  /// The time of a target that is no last day: `quarter 3`, `each quarter, in at least 3 of 4`.
  package static func span(_ span: TargetSpan) -> Wording {
    switch span {
    case .part(let part), .occurrence(let part): return self.part(part)
    case .year(let year): return Wording(en: year.text, vi: "năm \(year.text)")
    case .years(let years):
      let (first, last) = (years.form.yearText(years.firstYear), years.form.yearText(years.lastYear))
      return Wording(en: "\(first) to \(last) together", vi: "cả giai đoạn \(first) - \(last)")
    case .rolling(let months): return Wording(en: "the last \(months) months", vi: "\(months) tháng gần nhất")
    case .each(let asked, let targets):
      var words: Wording =
        switch (asked.enough, asked.months) {
        case (.inARow(let count), 1): Wording(en: "\(count) months in a row", vi: "\(count) tháng liên tiếp")
        case (.inARow(let count), 3): Wording(en: "\(count) quarters in a row", vi: "\(count) quý liên tiếp")
        case (.inARow(let count), _): Wording(en: "\(count) half-years in a row", vi: "\(count) kỳ 6 tháng liên tiếp")
        case (_, 1): Wording(en: "each month", vi: "mỗi tháng")
        case (_, 3): Wording(en: "each quarter", vi: "mỗi quý")
        default: Wording(en: "each half-year", vi: "mỗi 6 tháng")
        }
      for (number, word) in [(asked.first, Wording(en: "from", vi: "từ")), (asked.last, Wording(en: "to", vi: "đến"))] {
        guard let number else { continue }
        let part = part(PartOfYear(months: asked.months, index: number))
        words.en += " \(word.en) \(part.en)"
        words.vi += " \(word.vi) \(part.vi)"
      }
      if case .parts(let least) = asked.enough, least < targets.count {
        words.en += ", in at least \(least) of \(targets.count)"
        words.vi += ", ít nhất \(least)/\(targets.count)"
      }
      return words
    }
  }

  private static func part(_ part: PartOfYear) -> Wording {
    switch part.months {
    case 1: return Wording(en: "month \(part.index)", vi: "tháng \(part.index)")
    case 3:
      let roman = ["I", "II", "III", "IV"][min(max(part.index, 1), 4) - 1]
      return Wording(en: "quarter \(part.index)", vi: "quý \(roman)")
    default:
      return part.index == 1
        ? Wording(en: "the first half-year", vi: "6 tháng đầu năm")
        : Wording(en: "the second half-year", vi: "6 tháng cuối năm")
    }
  }

  /// What a plan expects, or aims at: `about 6.5% to 7%`, `aiming at 7.5%`; nil where it says nothing of the kind.
  package static func expectation(_ target: Target, in vocabulary: Vocabulary) -> Wording? {
    let type = target.isReduction ? ValueType.percent : vocabulary[target.indicator].type
    func shown(_ figures: [TypedExpression], _ word: Wording) -> Wording? {
      let values = figures.compactMap { figure -> Wording? in
        guard case .number(let number)? = figure.constant else { return nil }
        return threshold(number, type, in: vocabulary)
      }
      guard let first = values.first, values.count == figures.count else { return nil }
      guard values.count == 2, let last = values.last else {
        return Wording(en: "\(word.en) \(first.en)", vi: "\(word.vi) \(first.vi)")
      }
      return Wording(en: "\(word.en) \(first.en) to \(last.en)", vi: "\(word.vi) \(first.vi) đến \(last.vi)")
    }
    let parts = [
      shown(target.forecast, Wording(en: "about", vi: "khoảng")),
      shown(target.aims, Wording(en: "aiming at", vi: "phấn đấu")),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return Wording(en: parts.map(\.en).joined(separator: ", "), vi: parts.map(\.vi).joined(separator: ", "))
  }

  /// That a comparator is the pack's reading, where its source gives the figure alone; nil elsewhere.
  package static func bareFigure(_ target: Target) -> Wording? {
    guard target.sourceComparator == .bare else { return nil }
    let (en, vi) = target.bounds.first?.comparator == .atMost ? ("at most", "tối đa") : ("at least", "tối thiểu")
    return Wording(
      en: "the source gives the figure alone; reading it as “\(en)” is an interpretation",
      vi: "văn bản chỉ nêu con số; hiểu là “\(vi)” là cách hiểu của gói")
  }

  /// The sign of a comparator: `≥`.
  package static func sign(_ comparator: Comparator) -> String {
    switch comparator {
    case .atLeast: "≥"
    case .above: ">"
    case .atMost: "≤"
    case .below: "<"
    case .equal: "="
    case .different: "≠"
    }
  }

  /// `≥ 50%`, `≥ 50% and < 70%`; a bound that could not be computed is `≥ …`. `value` is the result that is shown
  /// beside it, so that the figures never seem to stand otherwise than they do.
  package static func requirement(
    _ comparators: [Comparator], _ thresholds: [Rational?], _ type: ValueType, in vocabulary: Vocabulary,
    isReduction: Bool = false, value: Rational? = nil
  ) -> Wording {
    if type == .truth { return Wording(en: "holds", vi: "đạt") }
    let others = value.map { [$0] } ?? []
    let bounds = zip(comparators, thresholds).map { comparator, threshold in
      let shown = threshold.map { self.threshold($0, type, in: vocabulary, against: others) } ?? Wording(same: "…")
      return Wording(en: "\(sign(comparator)) \(shown.en)", vi: "\(sign(comparator)) \(shown.vi)")
    }
    let en = bounds.map(\.en).joined(separator: " and ")
    let vi = bounds.map(\.vi).joined(separator: " và ")
    return isReduction ? Wording(en: "reduced by \(en)", vi: "giảm \(vi)") : Wording(en: en, vi: vi)
  }

  /// `+4.5 points`, `-120 dossiers`.
  package static func margin(_ margin: Rational, _ type: ValueType, in vocabulary: Vocabulary) -> Wording {
    let shown = value(margin, difference(of: type), in: vocabulary)
    return margin > .zero ? Wording(en: "+" + shown.en, vi: "+" + shown.vi) : shown
  }

  /// The type of a difference of two values.
  private static func difference(of type: ValueType) -> ValueType {
    switch type {
    case .share, .percent, .percentage: .points
    default: type
    }
  }

  /// `37 more dossiers`, `12 new dossiers, all of them good`, `more than 1 point higher`.
  package static func needed(
    _ needed: VerdictRow.Needed, of indicator: Indicator, _ type: ValueType, in vocabulary: Vocabulary
  ) -> Wording {
    switch needed {
    case .more(let number):
      let count = cases(number.magnitude, indicator, vocabulary)
      return number.isNegative
        ? Wording(en: count.en("fewer"), vi: "bớt \(count.vi)") : Wording(en: count.en("more"), vi: "thêm \(count.vi)")
    case .new(let number, let good):
      let count = cases(number.magnitude, indicator, vocabulary)
      let words = newCases(number, good, indicator)
      return Wording(en: "\(count.en("new")), \(words.en)", vi: "\(count.vi) mới, \(words.vi)")
    case .beyond(let number, let rises, let limit): return beyond(number, rises, limit, type, vocabulary)
    case .other: return Wording(en: "any other value", vi: "một giá trị khác")
    case .by(let number):
      let shown = enough(number.magnitude, difference(of: type), vocabulary)
      return number.isNegative
        ? Wording(en: "\(shown.en) lower", vi: "giảm thêm \(shown.vi)")
        : Wording(en: "\(shown.en) higher", vi: "tăng thêm \(shown.vi)")
    case .impossible: return Wording(en: "cannot be reached", vi: "không thể đạt")
    }
  }

  /// What is needed, so that it is enough as it is shown: in full, and rounded up where no decimals are enough for that.
  private static func enough(_ number: Rational, _ type: ValueType, _ vocabulary: Vocabulary) -> Wording {
    guard (number.decimalPlaces ?? .max) > 12 else { return threshold(number, type, in: vocabulary) }
    let places = type == .points || type.percentPlaces > 0 ? 4 : 2
    return value((try? number.rounded(places: places, mode: .up)) ?? number, type, in: vocabulary)
  }

  /// How many of new cases must be in the numerator.
  private static func newCases(_ number: Rational, _ good: Rational, _ indicator: Indicator) -> Wording {
    if good == (indicator.lowerIsBetter ? .zero : number) {
      return Wording(en: "all of them good", vi: "đều đạt yêu cầu")
    }
    if good.isZero { return Wording(en: "none of them in the numerator", vi: "không tính vào tử số") }
    if good == number { return Wording(en: "all of them in the numerator", vi: "đều tính vào tử số") }
    let shown = figure(good)
    return Wording(en: "\(shown.en) of them in the numerator", vi: "trong đó \(shown.vi) tính vào tử số")
  }

  /// `more than 1 point higher`, `more than 2 and less than 5 days lower`.
  private static func beyond(
    _ number: Rational, _ rises: Bool, _ limit: Interval.Edge?, _ type: ValueType, _ vocabulary: Vocabulary
  ) -> Wording {
    let side = rises ? Wording(en: "higher", vi: "cao hơn") : Wording(en: "lower", vi: "thấp hơn")
    let least = enough(number, difference(of: type), vocabulary)
    guard let limit else {
      // A value exactly at a threshold that must be passed.
      if number.isZero { return Wording(en: "anything \(side.en)", vi: "chỉ cần \(side.vi) mức này") }
      return Wording(en: "more than \(least.en) \(side.en)", vi: "\(side.vi) trên \(least.vi)")
    }
    let most = threshold(limit.value, difference(of: type), in: vocabulary)
    let upTo = limit.isIncluded ? Wording(en: "at most", vi: "tối đa") : Wording(en: "less than", vi: "dưới")
    if number.isZero {
      return Wording(en: "\(side.en), by \(upTo.en) \(most.en)", vi: "\(side.vi), \(upTo.vi) \(most.vi)")
    }
    return Wording(
      en: "more than \(least.en) and \(upTo.en) \(most.en) \(side.en)",
      vi: "\(side.vi) trên \(least.vi) và \(upTo.vi) \(most.vi)")
  }

  /// A count of what the indicator counts; in English with a word between number and thing.
  private static func cases(
    _ number: Rational, _ indicator: Indicator, _ vocabulary: Vocabulary
  ) -> (en: (String) -> String, vi: String) {
    switch indicator.measure {
    case .share(let thing), .reduction(let thing), .count(let thing), .quantity(let thing):
      let plain = figure(number)
      let name = self.thing(thing, count: number, in: vocabulary)
      return ({ "\(plain.en) \($0) \(name.en)" }, "\(plain.vi) \(name.vi)")
    default:
      let shown = value(number, indicator.type, in: vocabulary)
      return ({ "\(shown.en) \($0)" }, shown.vi)
    }
  }
}
