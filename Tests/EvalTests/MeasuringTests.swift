import Base
import Eval
import Lang
import Testing

/// Results put together from months, quarters, fields and units, and what is said of gaps.
@Suite struct MeasuringTests {
  private func one(_ build: (inout HandMade, IndicatorID) -> Void, period: String = "2024") -> Measurement? {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("50"))
    hand.unit("A")
    build(&hand, rate)
    return hand.grade(period).first?.measurement
  }

  @Test func quartersMakeTheYear() {
    let measured = one { hand, rate in
      for quarter in ["Q1", "Q2", "Q4"] { hand.give(of("9", "10"), rate, in: "2024-\(quarter)") }
      hand.give(of("1", "10"), rate, in: "2024-01")
    }
    #expect(measured?.measured == .value(percent("90")))
    #expect(measured?.numerator == q("27"))
    #expect(measured?.periods == Coverage(given: 3, of: 4, months: 3))
    #expect(measured?.remarks == [Wording(en: "no data for Q3 2024", vi: "thiếu số liệu của quý III/2024")])
  }

  @Test func theYearItselfComesFirst() {
    let measured = one { hand, rate in
      hand.give(of("9", "10"), rate)
      hand.give(of("1", "10"), rate, in: "2024-Q1")
    }
    #expect(measured?.numerator == q("9"))
    #expect(measured?.periods == nil)
  }

  @Test func aBlankYearLeavesRoomForQuarters() {
    let measured = one { hand, rate in
      hand.give(of(nil, nil), rate)
      hand.give(of("1", "10"), rate, in: "2024-Q1")
    }
    #expect(measured?.periods == Coverage(given: 1, of: 4, months: 3))
  }

  @Test(arguments: ["2024-H1", "2024-01..2024-06"])
  func spansThatAreHalves(period: String) {
    let measured = one({ hand, rate in hand.give(of("9", "10"), rate, in: "2024-H1") }, period: period)
    #expect(measured?.measured == .value(percent("90")))
    #expect(measured?.periods == nil)
  }

  @Test func nineMonthsOfQuarters() {
    let measured = one(
      { hand, rate in for quarter in ["Q1", "Q2", "Q3"] { hand.give(of("9", "10"), rate, in: "2024-\(quarter)") } },
      period: "2024-01..2024-09")
    #expect(measured?.periods == Coverage(given: 3, of: 3, months: 3))
  }

  @Test func quartersWithoutCasesAreNoGap() {
    let measured = one { hand, rate in
      hand.give(of("0", "0"), rate, in: "2024-Q1")
      hand.give(of("1", "2"), rate, in: "2024-Q2")
    }
    #expect(measured?.periods == Coverage(given: 2, of: 4, months: 3))
    let none = one { hand, rate in
      for quarter in 1...4 { hand.give(.noCases, rate, in: "2024-Q\(quarter)") }
    }
    #expect(none?.measured == .noCases)
    let gap = one { hand, rate in hand.give(.noCases, rate, in: "2024-Q1") }
    #expect(gap?.measured == .noData)
  }

  @Test func sharesWithoutCountsDoNotPool() {
    let measured = one { hand, rate in
      hand.unit("B", parent: 0)
      hand.unit("C", parent: 0)
      hand.give(.value(percent("90")), rate, unit: 1)
      hand.give(of("1", "2"), rate, unit: 2)
    }
    #expect(measured?.measured == .value(percent("50")))
    #expect(measured?.units == Coverage(given: 1, of: 2))
    #expect(measured?.remarks.count == 1)
    #expect(measured?.remarks.first?.en.contains("without counts") == true)
  }

  @Test func resultsByFieldOnly() {
    let measured = one { hand, rate in
      let field = hand.field("land")
      hand.give(of("1", "2"), rate, field: field)
    }
    #expect(measured?.measured == .noData)
    #expect(measured?.remarks.map(\.en) == ["results are given by field only, none for all fields together"])
  }

  @Test func innerUnitsWithResultsOfTheirOwn() {
    let measured = one { hand, rate in
      let inner = hand.unit("B", parent: 0)
      hand.unit("C", parent: inner)
      hand.unit("D", parent: 0)
      hand.give(of("3", "4"), rate, unit: inner)
      hand.give(of("0", "100"), rate, unit: 2)
      hand.give(of("1", "4"), rate, unit: 3)
    }
    #expect(measured?.measured == .value(percent("50")))
    #expect(measured?.units == Coverage(given: 2, of: 2))
  }

  @Test func countsAddUpAndScoresDoNot() {
    var hand = HandMade()
    let count = hand.add("count", .count(hand.dossier))
    let score = hand.add("score", .score)
    let meanScore = hand.add("mean_score", .score, [], true)
    for indicator in [count, score, meanScore] { hand.target(indicator, .atLeast, num("5")) }
    hand.unit("H")
    for unit in 1...3 {
      hand.unit("U\(unit)", parent: 0)
      for indicator in [count, score, meanScore] where unit < 3 {
        hand.give(of("\(unit * 2)", nil), indicator, unit: unit)
      }
    }
    let rows = hand.grade().filter { $0.unit == 0 }
    #expect(rows.map(\.measurement.measured) == [.value(q("6")), .noData, .value(q("3"))])
    #expect(rows[0].measurement.units == Coverage(given: 2, of: 3))
    #expect(rows[1].measurement.remarks.first?.en == "values of this indicator cannot be added up over units")
  }

  @Test func anEarlierResultOfSomeUnitsOnlyIsSaidToBe() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.sonHaRule([hand.target(rate, .atLeast, pct("45"), setBy: hand.province)])
    hand.unit("H")
    for name in ["A", "B"] { hand.unit(name, parent: 0) }
    hand.give(of("1", "2"), rate, unit: 1, in: "2023")
    let assigned = hand.grade()[0].assigned
    #expect(assigned?.threshold == percent("55"))
    #expect(assigned?.trace.map(\.en) == ["the 2023 result is of 1 of 2 units"])
  }

  @Test func dataWithLargeGaps() {
    var hand = HandMade()
    let rates = (0..<40).map { hand.share("rate\($0)") }
    for rate in rates { hand.target(rate, .atLeast, pct("50")) }
    for unit in 0..<3000 { hand.unit("U\(unit)") }
    for (index, rate) in rates.enumerated() {
      hand.give(of("1", "2"), rate, unit: index * 70, in: "2024-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)")
    }
    let given = hand.grade().filter { $0.measurement.measured != .noData }
    #expect(given.map(\.unit) == rates.indices.map { $0 * 70 })
    #expect(given.map(\.target.index) == Array(rates.indices))
  }

  @Test func deepAndCircularTrees() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("50"))
    for unit in 0..<2000 { hand.unit("U\(unit)", parent: unit == 0 ? nil : unit - 1) }
    hand.give(of("1", "2"), rate, unit: 1999)
    #expect(hand.grade()[0].measurement.measured == .value(percent("50")))
    hand.data.units[0].parent = 1998
    #expect(hand.grade().count == 2000)
  }

  @Test func hugeCountsAreAMessageNotACrash() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("50"))
    hand.unit("H")
    // Sums of fractions whose denominators share nothing outgrow any number soon.
    for unit in 1...5 {
      hand.unit("U\(unit)", parent: 0)
      let bottom = q("1" + String(repeating: "0", count: 399) + "\(2 * unit + 1)")
      let part = (try? Rational.one.divided(by: bottom)) ?? .one
      hand.give(.counts(numerator: part, denominator: .one), rate, unit: unit)
    }
    #expect(hand.grade()[0].verdict == .noData)
    #expect(hand.faults().map(\.code) == [.numberTooLarge])
  }
}
