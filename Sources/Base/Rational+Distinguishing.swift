extension Rational {
  /// The most places that `distinguishingText` tries, unless it is told to start above.
  package static let maximumDistinguishingPlaces = 12

  /// The number rounded half up to as few places as keep it, to the eye, on its side of `other`: at least `places`, up
  /// to 12. 45002/50000 against 90 % is `90.004%`, not `90.00%`.
  ///
  /// The text stands on the right side of `other` both exact and rounded to the same or more places. When no 12 places
  /// do it, the exact number is written: as a decimal where 40 places are enough, else as a fraction without `%`.
  /// A number equal to `other` is written exactly where a finite decimal can, else rounded to `places`.
  /// With `percent`, numbers are shown times 100 with `%` after them, and places are those of the percentage.
  package func distinguishingText(
    from other: Rational, atLeast places: Int, percent: Bool = false, separator: String = ".", grouping: String = ""
  ) -> String {
    guard let places = distinguishingPlaces(from: other, atLeast: places, percent: percent) else { return exactText }
    let shift = percent ? 2 : 0
    let text = text(shift: shift, places: places, trimmed: false, separator: separator, grouping: grouping)
    return percent ? text + "%" : text
  }

  /// How many places that takes; nil where only a fraction does it.
  package func distinguishingPlaces(from other: Rational, atLeast places: Int, percent: Bool) -> Int? {
    let least = Swift.min(Swift.max(places, 0), 1000)
    let shift = percent ? 2 : 0
    let exactPlaces = decimalPlaces.map { Swift.max($0 - shift, 0) }
    let writable = exactPlaces.flatMap { $0 <= Rational.maximumExactPlaces ? $0 : nil }
    let side = compared(to: other)
    if side == 0 { return Swift.max(writable ?? least, least) }
    // Words that differ by one are apart, and so is each from what the other was rounded from.
    if isNegative == other.isNegative || other.isZero, let mine = rounded(toWordWith: least + shift),
      let theirs = other.rounded(toWordWith: least + shift), mine != theirs
    {
      return least
    }
    for places in least...Swift.max(least, Rational.maximumDistinguishingPlaces) {
      let mine = scaled(places: places + shift, mode: .halfUp)
      guard mine.compared(to: other.scaled(places: places + shift, mode: .halfUp)) == side else { continue }
      let against = other.numerator * .powerOfTen(places + shift)
      if (mine * other.denominator).compared(to: against) == side { return places }
    }
    return writable.map { Swift.max($0, least) }
  }
}
