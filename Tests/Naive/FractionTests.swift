import Base
import Testing

/// The naive arithmetic and the exact numbers of the project agree.
struct FractionTests {
  @Test func arithmeticAgrees() throws {
    var dice = Dice(seed: 7)
    for _ in 0..<2000 {
      let (a, b) = (try number(&dice), try number(&dice))
      let (x, y) = (Fraction(a), Fraction(b))
      #expect(x + y == Fraction(try a.adding(b)))
      #expect(x - y == Fraction(try a.subtracting(b)))
      #expect(x * y == Fraction(try a.multiplied(by: b)))
      if !b.isZero {
        let quotient = try a.divided(by: b)
        #expect((x / y).map { $0 == Fraction(quotient) } == true)
      }
      #expect((x < y) == (a < b))
      #expect(x.floor == Fraction(a.floor()))
      #expect(x.ceiling == Fraction(a.ceiling()))
      for mode in Rounding.allCases {
        let places = dice.roll(0...4)
        #expect(x.rounded(places: places, mode) == Fraction(try a.rounded(places: places, mode: mode)))
      }
    }
  }

  private func number(_ dice: inout Dice) throws -> Rational {
    let size = dice.pick([10, 1000, 1_000_000_007, 999_999_999_999_999_999])
    let small = try Rational(dice.roll(-size...size), over: dice.pick([1, 2, 4, 8, 100, 1000, dice.roll(1...size)]))
    return dice.chance(20) ? try small.multiplied(by: Rational(size)) : small
  }
}
