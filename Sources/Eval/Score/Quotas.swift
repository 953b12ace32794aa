import Base
import Lang

/// Holds bands to their quotas: at most so many of those who are good may be in the best.
enum Quotas {
  /// Puts those whom a quota leaves out into the next band below; while bands or totals are not known that could decide it,
  /// the band is open between the two. Rows of one scorecard and period must all be there.
  static func apply(to rows: inout [ScoreRow], _ units: [Unit], _ program: TypedProgram) throws(ArithmeticFault) {
    for (index, card) in program.scorecards.enumerated() {
      for quota in card.quotas {
        var circles: [RankingCircle: [Int]] = [:]
        for (place, row) in rows.enumerated() where row.card == index && row.bands != nil {
          let circle = RankingCircle(units[row.unit], card: index, period: row.period, within: quota.within)
          circles[circle, default: []].append(place)
        }
        for members in circles.values { try apply(quota, card, members, &rows) }
      }
    }
  }

  private static func apply(
    _ quota: Scorecard.Quota, _ card: Scorecard, _ members: [Int], _ rows: inout [ScoreRow]
  ) throws(ArithmeticFault) {
    let bands = members.map { rows[$0].bands ?? 0...0 }
    let totals = members.map { rows[$0].total ?? PointRange(.zero) }
    let sure = try limit(quota, of: bands.count { $0.upperBound <= quota.base })
    let most = try limit(quota, of: bands.count { $0.lowerBound <= quota.base })
    let surely = zip(bands, totals).filter { $0.0.upperBound <= quota.band }.map(\.1.lowest).sorted()
    let perhaps = zip(bands, totals).filter { $0.0.lowerBound <= quota.band }.map(\.1.highest).sorted()
    for (place, (band, total)) in zip(members, zip(bands, totals)) where band.lowerBound <= quota.band {
      let isMember = band.upperBound <= quota.band
      let stays: Bool
      let goes: Bool
      if quota.tiesShareBetter {
        // One stays while fewer than so many are above it.
        let above = count(perhaps, above: total.lowest) - (total.exact == nil ? 1 : 0)
        stays = above < sure
        goes = count(surely, above: total.highest) >= most
      } else {
        // One stays while it and those above or beside it are no more than so many.
        stays = count(perhaps, from: total.lowest) <= sure
        goes = count(surely, from: total.highest) + (isMember && total.exact != nil ? 0 : 1) > most
      }
      if stays { continue }
      // Of the bands that are left to it, the highest whose condition holds.
      var (next, last) = (min(quota.band + 1, card.bands.count - 1), min(quota.band + 1, card.bands.count - 1))
      let conditions = rows[place].conditions
      while next < card.bands.count - 1, let held = conditions[next], held == false { next += 1 }
      while last < card.bands.count - 1, let held = conditions[last], held != true { last += 1 }
      let best = goes ? max(band.lowerBound, next) : band.lowerBound
      let worst = max(band.upperBound, last)
      rows[place].bands = best...worst
      rows[place].band = best == worst ? best : nil
      rows[place].remarks.append(.quota(quota, card, most, isOpen: !goes))
    }
  }

  /// How many of so many, who are in the base band or a better one, a quota lets in, rounded as the pack says. Of a quota that
  /// is a part of the base alone as many as may be in while the others are in the base.
  private static func limit(_ quota: Scorecard.Quota, of count: Int) throws(ArithmeticFault) -> Int {
    func part(of count: Int) throws(ArithmeticFault) -> Int {
      try quota.share.multiplied(by: Rational(count)).rounded(places: 0, mode: quota.rounding).asInt ?? count
    }
    guard !quota.orBetter else { return try part(of: count) }
    // The more are in, the fewer are left in the base.
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high + 1) / 2
      if try middle <= part(of: count - middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func count(_ sorted: [Rational], above number: Rational) -> Int {
    sorted.count - place(sorted) { $0 > number }
  }

  private static func count(_ sorted: [Rational], from number: Rational) -> Int {
    sorted.count - place(sorted) { $0 >= number }
  }

  /// The first place of numbers, which are sorted, at which something holds.
  private static func place(_ sorted: [Rational], _ holds: (Rational) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Wording {
  /// What a quota did to a unit.
  fileprivate static func quota(_ quota: Scorecard.Quota, _ card: Scorecard, _ limit: Int, isOpen: Bool) -> Wording {
    let share = Display.value(quota.share, .share, in: Vocabulary())
    let (band, base) = (card.bands[quota.band].title, card.bands[quota.base].title)
    let (better, trở) = quota.orBetter ? (" or better", " trở lên") : ("", "")
    return isOpen
      ? Wording(
        en: "the quota of \"\(band)\" may leave it out: at most \(share.en) of those in \"\(base)\"\(better)",
        vi: "có thể vượt hạn mức \"\(band)\": tối đa \(share.vi) số đơn vị \"\(base)\"\(trở)")
      : Wording(
        en: "the quota of \"\(band)\" leaves it out: \(share.en) of those in \"\(base)\"\(better) are \(limit)",
        vi: "vượt hạn mức \"\(band)\": \(share.vi) số đơn vị \"\(base)\"\(trở) là \(limit)")
  }
}
