import Base
import Eval
import Lang
import Testing

/// What is said to be needed is enough when it is followed exactly, and no less of it is.
@Suite struct NeededTests {
  private struct Requirement {
    var bounds: [(comparator: Comparator, figure: Rational)]

    func holds(_ value: Rational) -> Bool {
      bounds.allSatisfy { comparator, figure in
        switch comparator {
        case .atLeast: value >= figure
        case .above: value > figure
        case .atMost: value <= figure
        case .below: value < figure
        case .equal: value == figure
        case .different: value != figure
        }
      }
    }
  }

  /// A small generator, so that every run tries the same.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func requirement(_ chance: inout Chance) throws -> Requirement {
    func figure() throws -> Rational {
      let whole = [2, 3, 7, 10, 20, 100].randomElement(using: &chance) ?? 1
      return try Rational(Int.random(in: 0...whole, using: &chance), over: whole)
    }
    if Bool.random(using: &chance) {
      let (a, b) = (try figure(), try figure())
      let (low, high) = (min(a, b), max(a, b))
      let lower: Comparator = Bool.random(using: &chance) ? .atLeast : .above
      let upper: Comparator = Bool.random(using: &chance) ? .atMost : .below
      if low < high { return Requirement(bounds: [(lower, low), (upper, high)]) }
    }
    let comparator = Comparator.allCases.randomElement(using: &chance) ?? .atLeast
    return Requirement(bounds: [(comparator, try figure())])
  }

  private func row(_ given: Dataset.Observation.Given, _ requirement: Requirement) -> VerdictRow {
    var hand = HandMade()
    let rate = hand.share("rate")
    let figures = requirement.bounds.map { e(.constant(.number($0.figure)), .share) }
    hand.target(
      rate, requirement.bounds[0].comparator, figures[0],
      upper: requirement.bounds.count > 1 ? (requirement.bounds[1].comparator, figures[1]) : nil)
    hand.unit("A")
    hand.give(given, rate)
    return hand.grade()[0]
  }

  @Test func ofCases() throws {
    var chance = Chance(state: 7)
    var kinds: Set<String> = []
    for _ in 0..<4000 {
      let asked = try requirement(&chance)
      let d = Int.random(in: 1...12, using: &chance)
      let n = Int.random(in: 0...d, using: &chance)
      let row = row(.counts(numerator: Rational(n), denominator: Rational(d)), asked)
      guard row.verdict == .missed else { continue }
      func isMet(_ n: Int, of d: Int) throws -> Bool { asked.holds(try Rational(n, over: d)) }
      let atHand = try (0...d).filter { try isMet($0, of: d) }
      switch row.needed {
      case .more(let change):
        kinds.insert(change.isNegative ? "fewer" : "more")
        let changed = n + (change.asInt ?? 0)
        #expect(atHand.contains(changed))
        // None between is enough.
        #expect(!atHand.contains { abs($0 - n) < abs(changed - n) }, "\(n)/\(d) \(asked)")
      case .new(let count, let good):
        kinds.insert(good.isZero ? "new, none" : good == count ? "new, all" : "new, some")
        let (count, good) = (try #require(count.asInt), try #require(good.asInt))
        #expect(atHand.isEmpty)
        #expect(try good >= 0 && good <= count && isMet(n + good, of: d + count), "\(n)/\(d) \(asked)")
        for fewer in 1..<count { #expect(try !(0...fewer).contains { try isMet(n + $0, of: d + fewer) }) }
      case .impossible:
        kinds.insert("impossible")
        #expect(atHand.isEmpty)
        for new in 1...60 { #expect(try !(0...new).contains { try isMet(n + $0, of: d + new) }, "\(n)/\(d) \(asked)") }
      default: Issue.record("\(n)/\(d) \(asked): \(String(describing: row.needed))")
      }
    }
    #expect(kinds == ["more", "fewer", "new, all", "new, some", "new, none", "impossible"])
  }

  @Test func ofValues() throws {
    var chance = Chance(state: 11)
    var kinds: Set<String> = []
    let little = try Rational(1, over: 1_000_000)
    for _ in 0..<4000 {
      let asked = try requirement(&chance)
      let value = try Rational(Int.random(in: 0...100, using: &chance), over: 100)
      let row = row(.value(value), asked)
      guard row.verdict == .missed else { continue }
      switch row.needed {
      case .by(let change):
        kinds.insert("by")
        #expect(asked.holds(try value.adding(change)))
        #expect(!asked.holds(try value.adding(change.multiplied(by: Rational(1).subtracting(little)))))
      case .beyond(let number, let rises, let limit):
        kinds.insert(limit == nil ? "beyond" : "beyond, up to")
        func moved(_ by: Rational) throws -> Bool {
          asked.holds(try rises ? value.adding(by) : value.subtracting(by))
        }
        #expect(try !moved(number))
        #expect(try moved(number.adding(little)))
        if let limit {
          #expect(try moved(limit.value) == limit.isIncluded)
          #expect(try moved(limit.value.subtracting(little)))
          #expect(try !moved(limit.value.adding(little)))
        }
      case .other:
        kinds.insert("other")
        #expect(asked.holds(try value.adding(little)))
      case .impossible:
        kinds.insert("impossible")
        for percent in 0...1000 { #expect(!asked.holds(try Rational(percent, over: 1000))) }
      default: Issue.record("\(value) \(asked): \(String(describing: row.needed))")
      }
    }
    #expect(kinds == ["by", "beyond", "beyond, up to", "other", "impossible"])
  }
}
