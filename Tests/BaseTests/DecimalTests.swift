import Testing

@testable import Base

struct DecimalTests {
  @Test("numbers without an end are rounded to ten digits, others stand in full")
  func plain() throws {
    for (top, bottom, text) in [
      (1, 3, "0.3333333333"), (2, 3, "0.6666666667"), (-1, 3, "-0.3333333333"), (509, 1010, "0.5039603960"),
      (1, 8, "0.125"), (7, 1, "7"), (0, 5, "0"), (1, 300_000, "0.000003333333333"), (100, 3, "33.3333333333"),
    ] {
      #expect(try Rational(top, over: bottom).decimal() == text)
    }
    #expect(try Rational(1, over: 1 << 50).decimal() == "0.0000000000000008881784197")
  }

  @Test("a decimal stays on its side of what it is measured against")
  func sides() throws {
    let half = try Rational(1, over: 2)
    // Just below a half: rounded to ten places it would be a half.
    let below = try Rational(49_999_999_999_999, over: 99_999_999_999_999)
    #expect(below.decimal() == "0.5000000000")
    #expect(below.decimal(beside: [half]) == "0.49999999999999")
    for seed in 1...300 {
      let bottom = 3 * seed * 1_000_003 + 1
      let value = try Rational(bottom / 3 + seed % 3 - 1, over: bottom)
      let other = try Rational(1, over: 3)
      let shown = try #require(try Rational.parse(decimal: value.decimal(beside: [other])))
      let beside = try #require(try Rational.parse(decimal: other.decimal(beside: [value])))
      #expect(shown.compared(to: beside) == value.compared(to: other))
    }
  }

  @Test("what forty places do not keep apart is rounded away")
  func beyond() throws {
    let power = BigInt.powerOfTen(60)
    for step in [BigInt(-1), BigInt(1)] {
      let value = try Rational(power + step, over: power + power + .one)
      let other = try Rational(1, over: 2)
      let shown = try #require(try Rational.parse(decimal: value.decimal(beside: [other])))
      #expect(shown.compared(to: other) == value.compared(to: other))
    }
  }

  @Test("digits written one by one are those of the decimal")
  func appended() throws {
    var random = RandomSource(7)
    func number() throws -> Rational {
      let isLarge = random.next() % 6 == 0
      let top = Int(truncatingIfNeeded: random.word() >> (isLarge ? 0 : random.next() % 63))
      let bottom = [1, 10, 1000, 3, 7, 64, 95, 1 + Int(random.next() >> (1 + random.next() % 62))]
      return try Rational(top, over: max(1, bottom[Int(random.next() % 8)]))
    }
    for _ in 0..<20_000 {
      let value = try number()
      var others: [Rational] = []
      for _ in 0..<(random.next() % 3) {
        // Often very near to it.
        let step = try Rational(Int(random.next() % 5) - 2, over: 1 + Int(random.next() >> (20 + random.next() % 43)))
        others.append(random.next() % 2 == 0 ? try number() : try value.adding(step))
      }
      let (places, shift) = (Int(random.next() % 12), random.next() % 2 == 0 ? 0 : 2)
      let (separator, grouping) = random.next() % 2 == 0 ? (".", ",") : (",", "")
      // The longer way round, which takes numbers of any size.
      let scaled = value.scaled(places: places + shift, mode: .halfUp)
      var digits = Array(repeating: UInt8(0x30), count: max(0, places + 1 - scaled.digits.count)) + scaled.digits
      let fraction = digits.suffix(places)
      digits.removeLast(places)
      var text = scaled.isNegative ? "-" : ""
      for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text += grouping }
        text += String(decoding: [digit], as: UTF8.self)
      }
      if places > 0 { text += separator + String(decoding: fraction, as: UTF8.self) }
      let found = value.text(shift: shift, places: places, trimmed: false, separator: separator, grouping: grouping)
      #expect(found == text, "\(value)")
      var bytes: [UInt8] = [0x41]
      value.appendDecimal(beside: others, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == "A" + value.decimal(beside: others), "\(value) \(others)")
    }
  }
}
