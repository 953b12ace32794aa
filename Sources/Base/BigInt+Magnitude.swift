/// Arithmetic on magnitudes: words of 64 bits, least significant first. Results have no zero words at the end.
extension BigInt {
  /// `words` without the zero words at its end.
  static func trimmed(_ words: [UInt64]) -> [UInt64] {
    guard words.last == 0 else { return words }
    var words = words
    while words.last == 0 { words.removeLast() }
    return words
  }

  /// The magnitude of at most two words as one number.
  static func wide(_ words: [UInt64]) -> UInt128 {
    let low = UInt128(words.first ?? 0)
    return words.count > 1 ? UInt128(words[1]) << 64 | low : low
  }

  /// -1, 0 or 1 as `a` is below, equal to or above `b`; both trimmed.
  static func compare(_ a: [UInt64], _ b: [UInt64]) -> Int {
    if a.count != b.count { return a.count < b.count ? -1 : 1 }
    for index in a.indices.reversed() where a[index] != b[index] {
      return a[index] < b[index] ? -1 : 1
    }
    return 0
  }

  /// `a` + `b`.
  static func sum(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    var result = a.count >= b.count ? a : b
    let other = a.count >= b.count ? b : a
    var carry = false
    for index in result.indices {
      if index >= other.count && !carry { break }
      let (first, over) = result[index].addingReportingOverflow(index < other.count ? other[index] : 0)
      let (second, overAgain) = first.addingReportingOverflow(carry ? 1 : 0)
      result[index] = second
      carry = over || overAgain
    }
    if carry { result.append(1) }
    return result
  }

  /// `a` - `b`, where `a` is not below `b`.
  static func difference(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    var result = a
    var borrow = false
    for index in result.indices {
      if index >= b.count && !borrow { break }
      let (first, under) = result[index].subtractingReportingOverflow(index < b.count ? b[index] : 0)
      let (second, underAgain) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      result[index] = second
      borrow = under || underAgain
    }
    return trimmed(result)
  }

  /// `a` · `b`, by the school method.
  static func product(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    guard !a.isEmpty, !b.isEmpty else { return [] }
    var result = [UInt64](repeating: 0, count: a.count + b.count)
    for i in a.indices {
      var carry: UInt64 = 0
      for j in b.indices {
        // (2^64 - 1)² + 2 (2^64 - 1) is the largest number of 128 bits: nothing is lost.
        let wide = UInt128(a[i]) &* UInt128(b[j]) &+ UInt128(result[i + j]) &+ UInt128(carry)
        result[i + j] = UInt64(truncatingIfNeeded: wide)
        carry = UInt64(truncatingIfNeeded: wide >> 64)
      }
      result[i + b.count] = carry
    }
    return trimmed(result)
  }

  /// Makes `words` into `words` · `factor` + `addend`.
  static func multiply(_ words: inout [UInt64], by factor: UInt64, adding addend: UInt64) {
    var carry = addend
    for index in words.indices {
      let wide = UInt128(words[index]) &* UInt128(factor) &+ UInt128(carry)
      words[index] = UInt64(truncatingIfNeeded: wide)
      carry = UInt64(truncatingIfNeeded: wide >> 64)
    }
    if carry != 0 { words.append(carry) }
  }

  /// Divides `words` by `divisor`, which is not 0, in place, and gives the remainder.
  static func divide(_ words: inout [UInt64], byWord divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for index in words.indices.reversed() {
      // The remainder is below the divisor, as `dividingFullWidth` demands.
      (words[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
    }
    while words.last == 0 { words.removeLast() }
    return remainder
  }

  /// `words` moved up by `shift` bits (0 to 63), in an array of `count` words.
  static func shiftedUp(_ words: [UInt64], by shift: Int, count: Int) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: count)
    var carry: UInt64 = 0
    for index in 0..<count {
      let word = index < words.count ? words[index] : 0
      result[index] = word << shift | carry
      carry = shift == 0 ? 0 : word >> (64 - shift)
    }
    return result
  }

  /// `words` moved down by `shift` bits (0 to 63).
  static func shiftedDown(_ words: ArraySlice<UInt64>, by shift: Int) -> [UInt64] {
    var result = Array(words)
    for index in result.indices {
      let above = index + 1 < result.count ? result[index + 1] : 0
      result[index] = shift == 0 ? result[index] : result[index] >> shift | above << (64 - shift)
    }
    return trimmed(result)
  }

  /// Quotient and remainder of `a` by `b`, both trimmed; `b` is not empty. Knuth's Algorithm D.
  static func divide(_ a: [UInt64], by b: [UInt64]) -> (quotient: [UInt64], remainder: [UInt64]) {
    guard compare(a, b) >= 0, let last = b.last, last != 0 else { return ([], a) }
    if b.count == 1 {
      var quotient = a
      let remainder = divide(&quotient, byWord: last)
      return (quotient, remainder == 0 ? [] : [remainder])
    }
    let n = b.count
    let shift = last.leadingZeroBitCount
    let v = shiftedUp(b, by: shift, count: n)
    var u = shiftedUp(a, by: shift, count: a.count + 1)
    var quotient = [UInt64](repeating: 0, count: u.count - n)
    for j in quotient.indices.reversed() {
      var digit = estimate(u[j + n], u[j + n - 1], u[j + n - 2], by: v[n - 1], v[n - 2])
      if subtract(v, times: digit, from: &u, at: j) {
        digit = digit &- 1
        addBack(v, to: &u, at: j)
      }
      quotient[j] = digit
    }
    return (trimmed(quotient), shiftedDown(u[0..<n], by: shift))
  }

  /// A digit of the quotient: right or one too large.
  private static func estimate(
    _ high: UInt64, _ middle: UInt64, _ low: UInt64, by top: UInt64, _ second: UInt64
  ) -> UInt64 {
    var digit: UInt64
    var rest: UInt64
    var full = false
    if high >= top {
      digit = .max
      (rest, full) = middle.addingReportingOverflow(top)
    } else {
      (digit, rest) = top.dividingFullWidth((high, middle))
    }
    while !full {
      let trial = UInt128(digit) &* UInt128(second)
      guard trial > UInt128(rest) << 64 | UInt128(low) else { break }
      digit = digit &- 1
      (rest, full) = rest.addingReportingOverflow(top)
    }
    return digit
  }

  /// Takes `v` · `digit` away from `u` at word `j`; true when that went below zero.
  private static func subtract(_ v: [UInt64], times digit: UInt64, from u: inout [UInt64], at j: Int) -> Bool {
    var carry: UInt64 = 0
    var borrow = false
    for i in v.indices {
      let wide = UInt128(v[i]) &* UInt128(digit) &+ UInt128(carry)
      carry = UInt64(truncatingIfNeeded: wide >> 64)
      let (first, under) = u[i + j].subtractingReportingOverflow(UInt64(truncatingIfNeeded: wide))
      let (second, underAgain) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      u[i + j] = second
      borrow = under || underAgain
    }
    let (first, under) = u[v.count + j].subtractingReportingOverflow(carry)
    let (second, underAgain) = first.subtractingReportingOverflow(borrow ? 1 : 0)
    u[v.count + j] = second
    return under || underAgain
  }

  /// Adds `v` to `u` at word `j`; the carry out of the top is meant to be lost.
  private static func addBack(_ v: [UInt64], to u: inout [UInt64], at j: Int) {
    var carry: UInt64 = 0
    for i in v.indices {
      let wide = UInt128(u[i + j]) &+ UInt128(v[i]) &+ UInt128(carry)
      u[i + j] = UInt64(truncatingIfNeeded: wide)
      carry = UInt64(truncatingIfNeeded: wide >> 64)
    }
    u[v.count + j] = u[v.count + j] &+ carry
  }
}
