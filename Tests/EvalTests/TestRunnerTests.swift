import Base
import Eval
import Lang
import Testing

/// `test` blocks: what passes, and what a failure says.
@Suite struct TestRunnerTests {
  private func sonHa() -> (HandMade, IndicatorID) {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.sonHaRule([hand.target(rate, .atLeast, pct("45"), setBy: hand.province)])
    return (hand, rate)
  }

  @Test func passes() {
    var (hand, rate) = sonHa()
    hand.test(
      [(hand.subject(rate, "2023"), .value(percent("45"))), (hand.subject(rate), .counts(q("99"), q("200")))],
      [
        .target(hand.subject(rate), percent("49.5")), .verdict(hand.subject(rate), .met),
        .value(hand.subject(rate), percent("49.5")), .value(hand.subject(rate, "2023"), percent("45")),
      ])
    hand.test(
      [(hand.subject(rate, "2023"), .value(percent("95")))],
      [
        .note(hand.subject(rate), "capped from 104.5%"), .note(hand.subject(rate), "Giới hạn từ 104,5% còn 100%"),
        .verdict(hand.subject(rate), .noData),
      ])
    hand.test(
      [(hand.subject(rate, "2023"), .missing)],
      [.target(hand.subject(rate), percent("45")), .note(hand.subject(rate), "no 2023 result")])
    #expect(hand.run() == [[], [], []])
  }

  @Test func saysWhatDiffers() {
    var (hand, rate) = sonHa()
    hand.test(
      [(hand.subject(rate, "2023"), .value(percent("44.99"))), (hand.subject(rate), .counts(q("8999"), q("20000")))],
      [
        .target(hand.subject(rate), percent("49.5")), .verdict(hand.subject(rate), .met),
        .value(hand.subject(rate), percent("45")), .coverage(hand.subject(rate), 3, 4),
        .note(hand.subject(rate), "capped"), .error("KPI0801"),
      ])
    #expect(
      hand.run()[0].map(\.message.en) == [
        "expected the target of rate to be 49.5%, but it is 45%",
        "expected rate to be \"met\", but it is \"missed\"",
        "expected the value of rate to be 45%, but it is 44.995% (8,999/20,000)",
        "expected the coverage of rate to be 3 of 4, but nothing is pooled there",
        "no note of rate says \"capped\"",
        "expected the error KPI0801, but the data are accepted",
      ])
    #expect(hand.run()[0][1].notes.map(\.vi) == ["giá trị là 44,995% (8.999/20.000), chỉ tiêu là ≥ 45%"])
  }

  @Test func refusesWhatCannotBe() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("45"))
    hand.test([(hand.subject(rate), .counts(q("3"), q("0")))], [.error("KPI0732")])
    hand.test([(hand.subject(rate), .counts(q("3"), q("2")))], [.error("KPI0732")])
    hand.test([(hand.subject(rate), .counts(q("3"), q("2")))], [.verdict(hand.subject(rate), .met)])
    hand.test([(hand.subject(rate), .value(percent("101")))], [.error("KPI0728")])
    #expect(
      hand.run().map { $0.map(\.code) } == [[], [.testErrorMissing], [.testDataRefused], []])
  }

  @Test func unitsAndCoverage() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("80"), scopes: [Scope(terms: [.level(hand.district)], excludes: false)])
    hand.test(
      [
        (hand.subject(rate, unit: 1), .counts(q("45"), q("50"))), (hand.subject(rate, unit: 2), .counts(nil, q("40"))),
        (hand.subject(rate, unit: 3), .counts(q("0"), q("0"))),
        (hand.subject(rate, unit: 4), .counts(q("30"), q("60"))),
      ],
      [
        .coverage(hand.subject(rate), 3, 4), .value(hand.subject(rate), q("750/1100")),
        .verdict(hand.subject(rate), .missed), .verdict(hand.subject(rate, unit: 1), .notAsked),
        .value(hand.subject(rate, unit: 1), percent("90")), .note(hand.subject(rate), "no data from B"),
        .verdict(hand.subject(rate, unit: 1), .met),
      ],
      units: [.init(name: "H", level: hand.district, kind: nil, parent: nil)]
        + ["A", "B", "C", "D"].map { .init(name: $0, level: hand.commune, kind: nil, parent: 0) })
    #expect(hand.run()[0].map(\.message.en) == ["rate for A is not asked of this unit"])
  }
}
