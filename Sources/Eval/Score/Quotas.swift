import Base
import Lang

/// Holds bands to their quotas: at most so many of those who are good may be in the best.
enum Quotas {
  private struct Circle: Hashable {
    var card: Int
    var period: Period
    var level: LevelID?
    var kind: KindID?
    var parent: Int?
    var ofClass: ClassID?
  }

  /// Puts those whom a quota leaves out into the next band below; while bands or totals are not known that could decide it,
  /// the band is open between the two. Rows of one scorecard and period must all be there.
  static func apply(to rows: inout [ScoreRow], _ units: [Unit], _ program: TypedProgram) throws(ArithmeticFault) {
    for (index, card) in program.scorecards.enumerated() {
      for quota in card.quotas {
        var circles: [Circle: [Int]] = [:]
        for (place, row) in rows.enumerated() where row.card == index && row.bands != nil {
          let unit = units[row.unit]
          var circle = Circle(card: index, period: row.period)
          switch quota.within {
          case .level: circle.level = unit.level
          case .kind: (circle.level, circle.kind) = (unit.level, unit.kind)
          case .parent: (circle.level, circle.parent) = (unit.level, unit.parent)
          case .classification(let id): (circle.level, circle.ofClass) = (unit.level, unit.class(of: id))
          }
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

  /// How many of so many a quota lets in, rounded as the pack says.
  private static func limit(_ quota: Scorecard.Quota, of count: Int) throws(ArithmeticFault) -> Int {
    try quota.share.multiplied(by: Rational(count)).rounded(places: 0, mode: quota.rounding).asInt ?? count
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
    return isOpen
      ? Wording(
        en: "the quota of \"\(band)\" may leave it out: at most \(share.en) of those in \"\(base)\" or better",
        vi: "có thể vượt hạn mức \"\(band)\": tối đa \(share.vi) số đơn vị \"\(base)\" trở lên")
      : Wording(
        en: "the quota of \"\(band)\" leaves it out: \(share.en) of those in \"\(base)\" or better are \(limit)",
        vi: "vượt hạn mức \"\(band)\": \(share.vi) số đơn vị \"\(base)\" trở lên là \(limit)")
  }
}
