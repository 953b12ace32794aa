import Testing

@testable import Base

@Suite struct RationalTests {
  private func half(_ top: Int) throws -> Rational { try Rational(top, over: 2) }

  @Test func isReduced() throws {
    #expect(try Rational(2, over: -4) == Rational(-1, over: 2))
    #expect(try Rational(0, over: -7) == .zero)
    #expect(try Rational(Int.min, over: Int.min) == .one)
    #expect(try Rational(Int.min, over: -1).numerator.decimalText == "9223372036854775808")
    #expect(try Rational(Int.min, over: -1).negated == Rational(Int.min))
    #expect(try Rational(1, over: Int.min).denominator.decimalText == "9223372036854775808")
    #expect(try Rational(BigInt(10), over: BigInt(-4)) == Rational(-5, over: 2))
    #expect(try Rational(BigInt(7)) == Rational(7))
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational(1, over: 0) }
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational(.one, over: .zero) }
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational.one.divided(by: .zero) }
  }

  @Test func properties() throws {
    #expect(Rational(-3).isNegative && Rational(-3).isInteger && Rational(-3).asInt == -3)
    #expect(try half(1).asInt == nil && !half(1).isInteger)
    #expect(Rational.zero.isZero && !Rational.zero.isNegative)
    #expect(Rational(Int.min).magnitude.asInt == nil)
    #expect(Rational(Int.min).asInt == Int.min)
    #expect(Rational.hundred.asInt == 100)
    let big = try Rational(.powerOfTen(30), over: BigInt(7))
    #expect(!big.isInteger && !big.isZero && !big.isNegative && big.negated.isNegative)
    #expect(big.negated.negated == big && big.negated.magnitude == big)
  }

  @Test func tooLarge() throws {
    // 2^4096 - 1 is the largest numerator.
    let most = BigInt(isNegative: false, words: [UInt64](repeating: .max, count: 64))
    let largest = try Rational(most)
    #expect(throws: ArithmeticFault.tooLarge) { try largest.adding(.one) }
    #expect(throws: ArithmeticFault.tooLarge) { try largest.multiplied(by: largest) }
    #expect(throws: ArithmeticFault.tooLarge) { try largest.negated.subtracting(.one) }
    let least = try Rational.one.divided(by: largest)
    #expect(throws: ArithmeticFault.tooLarge) { try least.divided(by: Rational(2)) }
    #expect(try largest.multiplied(by: least) == .one)
    #expect(try largest.divided(by: largest) == .one)
    #expect(try largest.subtracting(largest) == .zero)
    #expect(throws: ArithmeticFault.tooLarge) { try Rational(most + .one) }
    #expect(least.floor() == .zero && least.ceiling() == .one)
    #expect(least.negated.floor() == Rational(-1) && least.negated.ceiling() == .zero)
    #expect(throws: ArithmeticFault.tooLarge) { try least.rounded(places: 1001) }
    #expect(throws: ArithmeticFault.tooLarge) { try least.rounded(places: -1001) }
    #expect(throws: ArithmeticFault.tooLarge) { try largest.rounded(places: -2, mode: .up) }
    #expect(throws: ArithmeticFault.tooLarge) { try least.rounded(places: Int.min) }
    #expect(largest.percentText(places: 0).hasSuffix("00%"))
    #expect(!least.exactText.isEmpty && !least.isFiniteDecimal)
  }

  @Test func smallAndLargePathsAgree() throws {
    var random = RandomSource(11)
    for _ in 0..<10_000 {
      let (a, b) = (random.rational(), random.rational())
      #expect(try a.adding(b) == a.addingLarge(b))
      #expect(try a.multiplied(by: b) == a.multipliedLarge(by: b))
      if !b.isZero { #expect(try a.divided(by: b) == a.dividedLarge(by: b)) }
      let cross = a.numerator * b.denominator
      let order = cross.compared(to: b.numerator * a.denominator)
      #expect(a.compared(to: b) == order)
      #expect(
        try a.adding(b)
          == Rational(
            cross + b.numerator * a.denominator, over: a.denominator * b.denominator))
    }
  }

  @Test func lawsOfAnySize() throws {
    var random = RandomSource(12)
    for _ in 0..<4_000 {
      let bottom = random.bigInt(3)
      let a = try Rational(random.bigInt(4), over: bottom.isZero ? .one : bottom)
      let b = random.next() % 3 == 0 ? try Rational(random.bigInt(3)) : random.rational()
      let sum = try a.adding(b)
      #expect(try sum.subtracting(b) == a)
      #expect(try b.adding(a) == sum)
      #expect(sum.hashValue == (try b.adding(a)).hashValue)
      let product = try a.multiplied(by: b)
      if !b.isZero {
        #expect(try product.divided(by: b) == a)
        #expect(try a.divided(by: b).multiplied(by: b) == a)
      }
      #expect(BigInt.gcd(product.numerator, product.denominator) == .one)
      #expect(BigInt.gcd(sum.numerator, sum.denominator) == .one)
      #expect(!sum.denominator.isNegative && !sum.denominator.isZero)
      #expect((sum < a) == b.isNegative)
      #expect((sum == a) == b.isZero)
      // The form is canonical: small whenever it can be.
      if case .big(let top, let under) = sum.storage { #expect(top.asInt64 == nil || under.asInt64 == nil) }
      let floor = a.floor()
      let ceiling = a.ceiling()
      #expect(floor.isInteger && ceiling.isInteger && floor <= a && a <= ceiling)
      #expect(try ceiling.subtracting(floor) == (a.isInteger ? .zero : .one))
    }
  }

  @Test(arguments: [
    ("2.5", 0, "3", "2", "3", "2"), ("-2.5", 0, "-3", "-2", "-3", "-2"), ("3.5", 0, "4", "4", "4", "3"),
    ("0.125", 2, "0.13", "0.12", "0.13", "0.12"), ("0.135", 2, "0.14", "0.14", "0.14", "0.13"),
    ("0.1249", 2, "0.12", "0.12", "0.13", "0.12"), ("-0.1251", 2, "-0.13", "-0.13", "-0.13", "-0.12"),
    ("1/3", 4, "0.3333", "0.3333", "0.3334", "0.3333"), ("2/3", 4, "0.6667", "0.6667", "0.6667", "0.6666"),
    ("1500", -3, "2000", "2000", "2000", "1000"), ("2500", -3, "3000", "2000", "3000", "2000"),
    ("-1499.9", -3, "-1000", "-1000", "-2000", "-1000"), ("7", -3, "0", "0", "1000", "0"),
    ("0.5", -1, "0", "0", "10", "0"), ("12.34", 5, "12.34", "12.34", "12.34", "12.34"), ("0", 3, "0", "0", "0", "0"),
    (
      "0.00000000000000000000000000000005", 31, "0.0000000000000000000000000000001", "0",
      "0.0000000000000000000000000000001", "0"
    ),
  ])
  func rounding(_ text: String, places: Int, halfUp: String, halfEven: String, up: String, down: String) throws {
    let number = try number(text)
    #expect(try number.rounded(places: places).exactText == halfUp)
    #expect(try number.rounded(places: places, mode: .halfUp).exactText == halfUp)
    #expect(try number.rounded(places: places, mode: .halfEven).exactText == halfEven)
    #expect(try number.rounded(places: places, mode: .up).exactText == up)
    #expect(try number.rounded(places: places, mode: .down).exactText == down)
  }

  @Test func roundingLaws() throws {
    var random = RandomSource(13)
    for _ in 0..<3_000 {
      let a = random.rational()
      let places = Int(random.next() % 25) - 4
      let unit = try number("1").multiplied(
        by: places >= 0 ? Rational(.one, over: .powerOfTen(places)) : Rational(.powerOfTen(-places)))
      for mode in Rounding.allCases {
        let rounded = try a.rounded(places: places, mode: mode)
        #expect(try rounded.divided(by: unit).isInteger)
        let off = try a.subtracting(rounded).magnitude
        switch mode {
        case .halfUp, .halfEven: #expect(try off.multiplied(by: Rational(2)) <= unit)
        case .up: #expect(off < unit && rounded.magnitude >= a.magnitude)
        case .down: #expect(off < unit && rounded.magnitude <= a.magnitude)
        }
        #expect(try rounded.rounded(places: places, mode: mode) == rounded)
        // The large path gives the same.
        let large = try a.multiplied(by: Rational(.one, over: .powerOfTen(30)))
        #expect(large.scaled(places: places + 30, mode: mode) == a.scaled(places: places, mode: mode))
      }
    }
  }

  @Test func floors() throws {
    #expect(try half(3).floor() == .one && half(3).ceiling() == Rational(2))
    #expect(try half(-3).floor() == Rational(-2) && half(-3).ceiling() == Rational(-1))
    #expect(Rational(5).floor() == Rational(5) && Rational(5).ceiling() == Rational(5))
  }

  @Test func parsing() throws {
    for (text, exact) in [
      ("0", "0"), ("-0", "0"), ("007", "7"), ("0.495", "0.495"), ("-3", "-3"), ("1.50", "1.5"), ("-0.0", "0"),
      ("123456789012345678", "123456789012345678"), ("1234567890123456789", "1234567890123456789"),
      ("0.0000000000000000001", "0.0000000000000000001"), ("0.000000000000000001", "0.000000000000000001"),
      ("-123456789012345678901234567890.123456789", "-123456789012345678901234567890.123456789"),
      ("0000000000000000000000000000001.5", "1.5"),
      ("0.00000000000000000000000000000000000000000000000000", "0"),
    ] {
      #expect(try Rational.parse(decimal: text)?.exactText == exact)
      #expect(try Rational.parse(decimal: Array(text.utf8))?.exactText == exact)
    }
    for text in [
      "", "-", ".", "1.", ".5", "-.5", "1..2", "1.2.3", "+1", " 1", "1 ", "1,5", "1e3", "--1", "1-", "-1-", "0x1",
      "٣", "1\0",
    ] {
      #expect(try Rational.parse(decimal: text) == nil)
    }
    let nines = String(repeating: "9", count: 1000)
    #expect(try Rational.parse(decimal: nines)?.exactText == nines)
    #expect(try Rational.parse(decimal: "0." + nines.dropLast())?.decimalPlaces == 999)
    #expect(throws: ArithmeticFault.tooLarge) { try Rational.parse(decimal: nines + "9") }
    #expect(throws: ArithmeticFault.tooLarge) { try Rational.parse(decimal: "0." + nines) }
    #expect(try Rational.parse(decimal: nines + "9x") == nil)
    #expect(try Rational.parse(decimal: nines + "9.") == nil)
  }

  @Test func order() throws {
    var random = RandomSource(14)
    let numbers = (0..<300).map { _ in random.rational() }.sorted()
    for (a, b) in zip(numbers, numbers.dropFirst()) {
      #expect(a <= b)
      #expect(try !b.subtracting(a).isNegative)
    }
    #expect(try number("12345678901234567890") > number("12345678901234567889.9"))
    #expect(try number("-12345678901234567890") < number("1"))
    #expect(try number("1") > number("-12345678901234567890"))
  }
}
