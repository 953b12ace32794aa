import Testing

@testable import Base

@Suite struct BigIntTests {
  @Test func textGoesInAndOut() {
    for text in [
      "0", "1", "-1", "9223372036854775807", "-9223372036854775808", "18446744073709551616",
      "10000000000000000000", "100000000000000000000000000000000000000",
      "-340282366920938463463374607431768211456", "1" + String(repeating: "0", count: 500),
    ] {
      #expect(BigInt(decimal: text.utf8)?.decimalText == text)
    }
    #expect(BigInt(decimal: "-000".utf8) == .zero)
    #expect(BigInt(decimal: "0012".utf8) == BigInt(12))
    for text in ["", "-", "+1", "1.0", " 1", "1-", "--1", "１"] { #expect(BigInt(decimal: text.utf8) == nil) }
  }

  @Test func ends() {
    #expect(BigInt(Int.min).asInt == Int.min)
    #expect(BigInt(Int.max).asInt == Int.max)
    #expect((BigInt(Int.max) + .one).asInt == nil)
    #expect((BigInt(Int.min) - .one).asInt == nil)
    #expect(BigInt(Int128.min).decimalText == "-170141183460469231731687303715884105728")
    #expect(BigInt(Int128.max).decimalText == "170141183460469231731687303715884105727")
    #expect(BigInt(255).bitWidth == 8)
    #expect(BigInt(-256).bitWidth == 9)
    #expect(BigInt.zero.bitWidth == 0)
    #expect(BigInt.powerOfTen(40).decimalText == "1" + String(repeating: "0", count: 40))
    #expect(BigInt.powerOfTen(-3) == .one)
    #expect(BigInt.one.quotientAndRemainder(dividingBy: .zero) == nil)
    #expect(BigInt.zero.negated == .zero)
  }

  @Test func agreesWithInt128() {
    var random = RandomSource(1)
    for _ in 0..<20_000 {
      let a = Int128(random.int())
      let b = Int128(random.int())
      let (x, y) = (BigInt(a), BigInt(b))
      #expect(x + y == BigInt(a + b))
      #expect(x - y == BigInt(a - b))
      #expect(x * y == BigInt(a * b))
      #expect((x < y) == (a < b))
      #expect(x.decimalText == String(a))
      let product = BigInt(a * b)
      #expect(product.decimalText == String(a * b))
      if b != 0, let (quotient, remainder) = BigInt(a * 7919 + 13).quotientAndRemainder(dividingBy: y) {
        #expect(quotient == BigInt((a * 7919 + 13) / b))
        #expect(remainder == BigInt((a * 7919 + 13) % b))
      }
    }
  }

  @Test func laws() throws {
    var random = RandomSource(2)
    for _ in 0..<20_000 {
      let (a, b, c) = (random.bigInt(9), random.bigInt(5), random.bigInt(3))
      #expect((a + b) - b == a)
      #expect(a + b == b + a)
      #expect((a - b).negated == b - a)
      #expect(a * (b + c) == a * b + a * c)
      #expect(a < b ? b > a : b <= a)
      #expect((a == b) == (a.words == b.words && a.isNegative == b.isNegative))
      guard !b.isZero else { continue }
      let (quotient, remainder) = try #require(a.quotientAndRemainder(dividingBy: b))
      #expect(quotient * b + remainder == a)
      #expect(remainder.magnitude < b.magnitude)
      #expect(remainder.isZero || remainder.isNegative == a.isNegative)
      #expect((a * b).quotientAndRemainder(dividingBy: b)?.quotient == a)
    }
  }

  @Test func divisionWithAddBack() throws {
    // A dividend whose estimated digit is one too large even after the correction.
    let a = BigInt(isNegative: false, words: [0, 0, 1 << 63, (1 << 63) - 1])
    let b = BigInt(isNegative: false, words: [1, 0, 1 << 63])
    let (quotient, remainder) = try #require(a.quotientAndRemainder(dividingBy: b))
    #expect(quotient * b + remainder == a)
    #expect(remainder < b)
    #expect(quotient.words == [UInt64.max - 1])
  }

  @Test func greatestCommonDivisors() {
    var random = RandomSource(3)
    #expect(BigInt.gcd(.zero, .zero) == .zero)
    #expect(BigInt.gcd(BigInt(-12), .zero) == BigInt(12))
    #expect(BigInt.gcd(.zero, BigInt(-12)) == BigInt(12))
    #expect(BigInt.gcd(BigInt(-12), BigInt(18)) == BigInt(6))
    for _ in 0..<3_000 {
      let (a, b, c) = (random.bigInt(6), random.bigInt(6), random.bigInt(3))
      guard !a.isZero, !b.isZero, !c.isZero else { continue }
      let divisor = BigInt.gcd(a * c, b * c)
      #expect(divisor.quotientAndRemainder(dividingBy: c)?.remainder == .zero)
      #expect((a * c).quotientAndRemainder(dividingBy: divisor)?.remainder == .zero)
      #expect((b * c).quotientAndRemainder(dividingBy: divisor)?.remainder == .zero)
      #expect(BigInt.gcd((a * c).divided(by: divisor), (b * c).divided(by: divisor)) == .one)
    }
  }

  @Test func textLaws() {
    var random = RandomSource(4)
    for _ in 0..<2_000 {
      let a = random.bigInt(20)
      #expect(BigInt(decimal: a.decimalText.utf8) == a)
      #expect(a.description == a.decimalText)
    }
  }
}
