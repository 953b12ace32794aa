extension Rational {
  /// The fewest significant digits, and decimal places, of `decimal(beside:)` where a number has no end.
  static let usualDigits = 10

  /// The number as a decimal, never as a fraction: in full where 40 places write it, else rounded half up to as many
  /// places as keep it, with at least ten digits, on its side of each of `others`, themselves written so. What no 40
  /// places keep apart is rounded away from what it must not seem to be.
  package func decimal(beside others: [Rational] = []) -> String {
    if case .small(let whole, 1) = storage { return String(whole) }
    if let places = decimalPlaces, places <= Rational.maximumExactPlaces { return decimalText(places: places) }
    let others = others.filter { $0 != self }
    let least = ([self] + others).map(\.placesOfUsualDigits).max() ?? Rational.usualDigits
    for places in least...Rational.maximumExactPlaces where others.allSatisfy({ isApart(from: $0, places: places) }) {
      return decimalText(places: places)
    }
    let places = Rational.maximumExactPlaces
    guard let other = others.first(where: { !isApart(from: $0, places: places) }) else {
      return decimalText(places: places)
    }
    let goesUp = (self > other) != isNegative
    guard let rounded = try? rounded(places: places, mode: goesUp ? .up : .down) else {
      return decimalText(places: places)
    }
    return rounded.decimalText(places: places)
  }

  /// The number as a decimal that is never nearer to 0 than it is: what must at least be added.
  package var decimalAwayFromZero: String {
    if let places = decimalPlaces, places <= Rational.maximumExactPlaces { return decimal() }
    let places = placesOfUsualDigits
    return (try? rounded(places: places, mode: .up))?.decimalText(places: places) ?? decimal()
  }

  /// How many places show the usual number of digits.
  private var placesOfUsualDigits: Int {
    let usual = Rational.usualDigits
    guard let tenth = try? Rational(1, over: 10), magnitude < tenth, !isZero else { return usual }
    let most = Rational.maximumExactPlaces
    let digits = scaled(places: most, mode: .down).digits.count
    return Swift.min(Swift.max(usual, most - digits + usual), most)
  }

  /// Whether the two stand as they do when either or both are rounded to so many places.
  private func isApart(from other: Rational, places: Int) -> Bool {
    let side = compared(to: other)
    let (mine, theirs) = (scaled(places: places, mode: .halfUp), other.scaled(places: places, mode: .halfUp))
    let power = BigInt.powerOfTen(places)
    return mine.compared(to: theirs) == side
      && (mine * other.denominator).compared(to: other.numerator * power) == side
      && (numerator * power).compared(to: theirs * denominator) == side
  }
}
