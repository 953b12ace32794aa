import Testing

@testable import Base

@Suite struct RationalTextTests {
  @Test func exactTexts() throws {
    #expect(try Rational(509, over: 1010).exactText == "509/1010")
    #expect(try Rational(99, over: 200).exactText == "0.495")
    #expect(try Rational(-7, over: 3).exactText == "-7/3")
    #expect(Rational(Int.min).exactText == "-9223372036854775808")
    let tiny40 = try Rational(.one, over: .powerOfTen(40))
    #expect(tiny40.exactText == "0." + String(repeating: "0", count: 39) + "1")
    let tiny41 = try Rational(.one, over: .powerOfTen(41))
    #expect(tiny41.exactText == "1/1" + String(repeating: "0", count: 41))
    #expect(tiny41.isFiniteDecimal && tiny41.decimalPlaces == 41)
    #expect(try !Rational(1, over: 3).isFiniteDecimal && !Rational(1, over: 30).isFiniteDecimal)
    #expect(try Rational(1, over: 1 << 40).decimalPlaces == 40)
    #expect(try Rational(1, over: 1024).exactText == "0.0009765625")
    #expect(try Rational(1, over: 7_450_580_596_923_828_125).decimalPlaces == 27)
    #expect(Rational(12).decimalPlaces == 0)
    #expect("\(try Rational(1, over: 4))" == "0.25")
  }

  @Test func exactTextRoundTrips() throws {
    var random = RandomSource(21)
    for _ in 0..<2_000 {
      let a = random.rational()
      #expect(try number(a.exactText) == a)
      let b = try a.multiplied(by: random.rational())
      #expect(try number(b.exactText) == b)
      let c = try Rational(random.bigInt(2), over: .powerOfTen(Int(random.next() % 41)))
      #expect(try number(c.exactText) == c)
      #expect(c.isFiniteDecimal && !c.exactText.contains("/"))
    }
  }

  @Test func decimalTexts() throws {
    let number = try number("1234567.895")
    #expect(number.decimalText(places: 2) == "1234567.90")
    #expect(number.decimalText(places: 2, separator: ",", grouping: ".") == "1.234.567,90")
    #expect(number.negated.decimalText(places: 2, separator: ",", grouping: ".") == "-1.234.567,90")
    #expect(number.decimalText(places: 0, grouping: "\u{A0}") == "1\u{A0}234\u{A0}568")
    #expect(number.decimalText(atMost: 2) == "1234567.9")
    #expect(number.decimalText(atMost: 9) == "1234567.895")
    #expect(Rational(100).decimalText(atMost: 3, separator: ",", grouping: ".") == "100")
    #expect(Rational(123456).decimalText(places: 0, grouping: ".") == "123.456")
    #expect(Rational(1000).decimalText(places: 1, separator: ",", grouping: ".") == "1.000,0")
    #expect(Rational(999).decimalText(places: 0, grouping: ".") == "999")
    #expect(try Rational(-1, over: 1000).decimalText(places: 2) == "0.00")
    #expect(try Rational(-1, over: 200).decimalText(places: 2) == "-0.01")
    #expect(try Rational(1, over: 20).decimalText(places: 1) == "0.1")
    #expect(try Rational(1, over: 3).decimalText(places: -5) == "0")
    #expect(try Rational(1, over: 3).decimalText(places: Int.max).utf8.count == 1002)
    #expect(try Rational(1, over: 3).decimalText(atMost: Int.min) == "0")
    #expect(try Rational(1, over: 3).decimalText(places: 25) == "0.3333333333333333333333333")
    #expect(Rational.zero.decimalText(atMost: 4) == "0")
  }

  @Test func percentTexts() throws {
    #expect(try Rational(1, over: 8).percentText(places: 2) == "12.50%")
    #expect(try Rational(1, over: 8).percentText(atMost: 2) == "12.5%")
    #expect(try Rational(1, over: 8).percentText(places: 0) == "13%")
    #expect(Rational(12).percentText(places: 1, separator: ",", grouping: ".") == "1.200,0%")
    #expect(try Rational(-2, over: 3).percentText(places: 2, separator: ",") == "-66,67%")
    #expect(Rational.zero.percentText(places: 2) == "0.00%")
  }

  @Test func distinguishing() throws {
    let target = try Rational(9, over: 10)
    let near = try Rational(45002, over: 50000)
    #expect(near.distinguishingText(from: target, atLeast: 2, percent: true) == "90.004%")
    #expect(
      near.distinguishingText(from: target, atLeast: 2, percent: true, separator: ",", grouping: ".") == "90,004%")
    #expect(target.distinguishingText(from: near, atLeast: 2, percent: true) == "90.000%")
    #expect(target.distinguishingText(from: target, atLeast: 2, percent: true) == "90.00%")
    #expect(try Rational(85, over: 100).distinguishingText(from: target, atLeast: 2, percent: true) == "85.00%")
    #expect(try Rational(44999, over: 50000).distinguishingText(from: target, atLeast: 0, percent: true) == "89.998%")
    #expect(try Rational(44999, over: 50000).distinguishingText(from: target, atLeast: 0) == "0.89998")
    // Against a target that is shown in full, 90.0075 %: neither 90.01 nor 90.008 may be shown.
    let fine = try number("0.900075")
    #expect(try number("0.900051").distinguishingText(from: fine, atLeast: 2, percent: true) == "90.005%")
    #expect(fine.distinguishingText(from: fine, atLeast: 2, percent: true) == "90.0075%")
    let third = try Rational(1, over: 3)
    #expect(third.distinguishingText(from: third, atLeast: 2) == "0.33")
    #expect(third.distinguishingText(from: .one, atLeast: 2) == "0.33")
  }

  @Test func distinguishingFallsBack() throws {
    let third = try Rational(1, over: 3)
    let close = try Rational(333_333_333_333_333_333, over: 1_000_000_000_000_000_000)
    #expect(close.distinguishingText(from: third, atLeast: 2) == "0.333333333333333333")
    #expect(third.distinguishingText(from: close, atLeast: 2) == "1/3")
    #expect(third.distinguishingText(from: close, atLeast: 2, percent: true) == "1/3")
    #expect(close.distinguishingText(from: third, atLeast: 2, percent: true) == "33.3333333333333333%")
    #expect(close.distinguishingText(from: third, atLeast: Int.max).utf8.count == 1002)
    #expect(close.distinguishingText(from: third, atLeast: Int.min) == "0.333333333333333333")
  }

  @Test func distinguishingLaws() throws {
    var random = RandomSource(22)
    for _ in 0..<3_000 {
      let other = try Rational(Int(random.next() % 2_000) - 1_000, over: Int(random.next() % 300) + 1)
      let gap = try Rational(Int(random.next() % 19) - 9, over: Int(random.next() % 2_000_000) + 1)
      let mine = try other.adding(gap)
      let places = Int(random.next() % 4)
      let text = mine.distinguishingText(from: other, atLeast: places)
      let theirs = other.distinguishingText(from: mine, atLeast: places)
      let side = mine.compared(to: other)
      #expect(try number(text).compared(to: number(theirs)) == side)
      if side != 0 { #expect(try number(text).compared(to: other) == side) }
      #expect(text.contains("/") || text.utf8.split(separator: 0x2E).dropFirst().first?.count ?? 0 >= places)
    }
  }
}
