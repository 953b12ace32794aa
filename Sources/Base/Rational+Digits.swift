extension Rational {
  /// Appends what `decimal(beside:)` gives, without making a text where the digits fit 64 bits.
  package func appendDecimal(beside others: [Rational] = [], to bytes: inout [UInt8]) {
    guard case .small(let top, let bottom) = storage else { return bytes += decimal(beside: others).utf8 }
    if bottom == 1 { return Rational.append(top.magnitude, places: 0, isNegative: top < 0, to: &bytes) }
    let places: Int
    if let exact = decimalPlaces {
      // What has an end is written in full.
      places = exact
    } else {
      var least = placesInWord
      for other in others where other != self { least = Swift.max(least, other.placesInWord) }
      // Beside others it may take more to keep them apart.
      guard others.allSatisfy({ $0 == self || isApart(from: $0, wordPlaces: least) }) else {
        return bytes += decimal(beside: others).utf8
      }
      places = least
    }
    guard let digits = rounded(toWordWith: places) else { return bytes += decimal(beside: others).utf8 }
    Rational.append(digits, places: places, isNegative: top < 0 && digits != 0, to: &bytes)
  }

  /// 10 to the power of more does not fit 64 bits.
  private static let wordPlaces = 18

  /// The magnitude times 10 to the power of `places`, rounded half up; nil where it does not fit 64 bits.
  func rounded(toWordWith places: Int) -> UInt64? {
    guard case .small(let top, let bottom) = storage, places <= Rational.wordPlaces else { return nil }
    let (quotient, remainder) = (UInt128(top.magnitude) &* UInt128(BigInt.wordPowerOfTen(places)))
      .quotientAndRemainder(dividingBy: UInt128(bottom.magnitude))
    return UInt64(exactly: remainder &* 2 >= UInt128(bottom.magnitude) ? quotient &+ 1 : quotient)
  }

  /// How many places show the usual number of digits; more than `wordPlaces` where that does not fit 64 bits.
  private var placesInWord: Int {
    guard case .small(let top, let bottom) = storage else { return .max }
    var places = Rational.usualDigits
    if top == 0 { return places }
    // The zeros after the point come on top.
    var next = UInt128(top.magnitude) &* 10
    while next < UInt128(bottom.magnitude), places <= Rational.wordPlaces {
      next &*= 10
      places += 1
    }
    return places
  }

  /// Whether another number stands to this one as it does when either or both are rounded to so many places; false where that
  /// takes a longer look.
  private func isApart(from other: Rational, wordPlaces places: Int) -> Bool {
    guard isNegative == other.isNegative, let mine = rounded(toWordWith: places),
      let theirs = other.rounded(toWordWith: places)
    else { return false }
    // Numbers that are apart by more than what rounding moves them stay so.
    return mine > theirs ? mine - theirs > 2 : theirs - mine > 2
  }

  /// Appends the digits of a whole number, the last `places` of them after a point.
  private static func append(_ number: UInt64, places: Int, isNegative: Bool, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
      var at = buffer.count
      var rest = number
      var written = 0
      func put(_ byte: UInt8) {
        at -= 1
        buffer[at] = byte
      }
      repeat {
        if written == places, places > 0 { put(0x2E) }
        put(0x30 &+ UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        written += 1
      } while rest != 0 || written <= places
      if isNegative { put(0x2D) }
      bytes.append(contentsOf: buffer[at...])
    }
  }

  /// A whole number with a separator before the last `places` of its digits.
  static func text(
    _ number: UInt64, isNegative: Bool, places: Int, trimmed: Bool, separator: String, grouping: String
  ) -> String {
    var rest = number
    var kept = places
    if trimmed {
      while kept > 0, rest % 10 == 0 {
        rest /= 10
        kept -= 1
      }
    }
    // From the last digit to the first.
    var reversed: [UInt8] = []
    reversed.reserveCapacity(32)
    for _ in 0..<kept {
      reversed.append(0x30 &+ UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    if kept > 0 { reversed += separator.utf8.reversed() }
    var count = 0
    repeat {
      if count > 0, count % 3 == 0 { reversed += grouping.utf8.reversed() }
      reversed.append(0x30 &+ UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      count += 1
    } while rest != 0
    if isNegative { reversed.append(0x2D) }
    reversed.reverse()
    return String(decoding: reversed, as: UTF8.self)
  }
}
