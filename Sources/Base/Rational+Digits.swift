extension Rational {
  /// Appends what `decimal(beside:)` gives, without making a text where the digits fit 64 bits.
  package func appendDecimal(beside others: [Rational] = [], to bytes: inout [UInt8]) {
    guard case .small(let top, let bottom) = storage else { return bytes += decimal(beside: others).utf8 }
    if bottom == 1 { return Rational.append(top.magnitude, places: 0, isNegative: top < 0, to: &bytes) }
    var places = Rational.usualDigits
    if let exact = decimalPlaces {
      // What has an end is written in full.
      guard exact <= Rational.wordPlaces else { return bytes += decimal(beside: others).utf8 }
      places = exact
    } else {
      // Numbers below 0.1 have more places; beside others it may take more to keep them apart.
      guard Int128(top.magnitude) &* 10 >= Int128(bottom), others.allSatisfy({ isApartWithUsualDigits(from: $0) })
      else {
        return bytes += decimal(beside: others).utf8
      }
    }
    guard let digits = rounded(toWordWith: places) else { return bytes += decimal(beside: others).utf8 }
    Rational.append(digits, places: places, isNegative: top < 0 && digits != 0, to: &bytes)
  }

  /// 10 to the power of more does not fit 64 bits.
  private static let wordPlaces = 18

  /// The magnitude times 10 to the power of `places`, rounded half up; nil where it does not fit 64 bits.
  private func rounded(toWordWith places: Int) -> UInt64? {
    guard case .small(let top, let bottom) = storage, places <= Rational.wordPlaces else { return nil }
    let (quotient, remainder) = (UInt128(top.magnitude) &* UInt128(BigInt.wordPowerOfTen(places)))
      .quotientAndRemainder(dividingBy: UInt128(bottom.magnitude))
    return UInt64(exactly: remainder &* 2 >= UInt128(bottom.magnitude) ? quotient &+ 1 : quotient)
  }

  /// Whether another number stands to this one as it does when either or both are rounded to the usual digits, and is written
  /// with no more of them; false where that takes a longer look.
  private func isApartWithUsualDigits(from other: Rational) -> Bool {
    guard case .small(let top, let bottom) = other.storage, other != self, isNegative == other.isNegative,
      Int128(top.magnitude) &* 10 >= Int128(bottom), let mine = rounded(toWordWith: Rational.usualDigits),
      let theirs = other.rounded(toWordWith: Rational.usualDigits)
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
}
