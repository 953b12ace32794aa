import Base
import Eval
import Lang
import Testing

/// Margins, what is needed, ranges, reductions, and which targets hold for whom.
@Suite struct JudgingTests {
  private func row(
    _ given: Dataset.Observation.Given, _ comparator: Comparator, _ threshold: String,
    upper: (Comparator, String)? = nil
  ) -> VerdictRow {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, comparator, pct(threshold), upper: upper.map { ($0.0, pct($0.1)) })
    hand.unit("A")
    hand.give(given, rate)
    return hand.grade()[0]
  }

  @Test(arguments: [
    ("45", "100", Comparator.atLeast, "49.5", VerdictRow.Needed.more(q("5"))),
    ("90", "100", .above, "90", .more(q("1"))), ("899", "1000", .above, "90", .more(q("2"))),
    ("9999", "10000", .atLeast, "100", .more(q("1"))), ("1", "2", .above, "100", .impossible),
    ("8", "100", .atMost, "5", .more(q("-3"))), ("5", "100", .below, "5", .more(q("-1"))),
    ("1", "100", .below, "0", .impossible), ("8999", "20000", .atLeast, "45", .more(q("1"))),
    ("1", "3", .equal, "50", .new(q("1"), good: q("1"))),
  ])
  func needed(
    numerator: String, denominator: String, comparator: Comparator, threshold: String, needed: VerdictRow.Needed
  ) {
    #expect(row(of(numerator, denominator), comparator, threshold).needed == needed)
  }

  @Test func neededOfValuesAndCounts() {
    #expect(row(.value(percent("45")), .atLeast, "49.5").needed == .by(percent("4.5")))
    var hand = HandMade()
    let count = hand.add("count", .count(hand.dossier))
    hand.target(count, .above, num("120"))
    hand.unit("A")
    hand.give(of("100", nil), count)
    #expect(hand.grade()[0].needed == .more(q("21")))
    #expect(hand.grade()[0].margin == q("-20"))
  }

  @Test func ranges() {
    #expect(row(of("60", "100"), .atLeast, "50", upper: (.below, "70")).verdict == .met)
    #expect(row(of("60", "100"), .atLeast, "50", upper: (.below, "70")).margin == percent("10"))
    #expect(row(of("70", "100"), .atLeast, "50", upper: (.below, "70")).verdict == .missed)
    #expect(row(of("70", "100"), .atLeast, "50", upper: (.below, "70")).margin == .zero)
    #expect(row(of("70", "100"), .atLeast, "50", upper: (.below, "70")).needed == .more(q("-1")))
    #expect(row(of("0", "3"), .atLeast, "50", upper: (.atMost, "60")).needed == .new(q("3"), good: q("3")))
  }

  @Test(arguments: [
    ("80", Verdict.met, "1/5"), ("81", .missed, "19/100"), ("120", .missed, "-1/5"),
  ])
  func reductions(now: String, verdict: Verdict, value: String) {
    var hand = HandMade()
    let count = hand.add("count", .count(hand.dossier))
    hand.target(count, .atLeast, pct("20", .percent), reduction: .result(.period(year(2022))))
    hand.unit("A")
    hand.give(of("100", nil), count, in: "2022")
    hand.give(of(now, nil), count)
    let row = hand.grade()[0]
    #expect(row.verdict == verdict)
    #expect(row.measurement.measured == .value(q(value)))
  }

  @Test func reductionsWithoutBaseline() {
    var hand = HandMade()
    let count = hand.add("count", .count(hand.dossier))
    hand.target(count, .atLeast, pct("20", .percent), reduction: .result(.aYearEarlier))
    hand.target(count, .atLeast, pct("20", .percent), reduction: .text("before"))
    hand.unit("A")
    hand.give(of("80", nil), count)
    #expect(hand.grade().map(\.verdict) == [.noData, .noData])
    #expect(
      hand.grade().map { $0.measurement.remarks.first?.en } == [
        "no 2023 result", "what the reduction is measured against is given in words only",
      ])
    hand.give(of("0", nil), count, in: "2023")
    #expect(hand.grade()[0].measurement.remarks.map(\.en) == ["the 2023 result is 0: there was nothing to reduce"])
  }

  /// A pack under another: own targets replace the superior's, until a waiver runs out.
  @Test func inheritance() {
    var hand = HandMade()
    hand.packs.append(HandMade.pack(2024, hand.province))
    let (one, other, third) = (hand.share("one"), hand.share("other"), hand.share("third"))
    let communes = [Scope(terms: [.level(hand.commune)], excludes: false)]
    hand.target(one, .atLeast, pct("60"), scopes: communes)
    hand.target(
      third, .atLeast, pct("40"),
      waiver: .init(document: "w", until: CalendarDate(year: 2024, month: 6, day: 30) ?? year(2024).lastDay))
    hand.target(one, .atLeast, pct("50"), pack: 1)
    hand.target(other, .atLeast, pct("70"), pack: 1)
    hand.target(third, .atLeast, pct("80"), pack: 1)
    hand.unit("Xã", hand.commune)
    hand.unit("Huyện", hand.district)
    func targets(_ unit: Int, _ period: String) -> [Int] {
      hand.grade(period).filter { $0.unit == unit }.map(\.target.index)
    }
    #expect(targets(0, "2024") == [0, 3, 4])
    #expect(targets(1, "2024") == [2, 3, 4])
    #expect(targets(0, "2024-H1") == [0, 1, 3])
  }

  @Test func superiorsByLevelAndTheStrictest() {
    var hand = HandMade()
    hand.packs.append(HandMade.pack(2024, hand.province))
    let rate = hand.share("rate")
    let communes = [Scope(terms: [.level(hand.commune)], excludes: false)]
    let own = hand.target(rate, .atLeast, pct("30"))
    hand.target(rate, .atLeast, pct("50"), pack: 1)
    hand.target(rate, .atLeast, pct("60"), scopes: communes, pack: 1)
    for superior in [SuperiorReference.level(hand.province), .strictest, .level(hand.district)] {
      hand.assignments = [
        Assignment(
          pack: 0, title: "a", targets: [own], scopes: [],
          branches: [
            .init(condition: nil, target: e(.leaf(.superiorTarget(superior)), .share), range: HandMade.nowhere)
          ],
          floors: [], caps: [], rounding: nil, whenMissing: [], citations: [], readings: [], notes: [],
          range: HandMade.nowhere)
      ]
      hand.data.units = []
      hand.unit("Xã", hand.commune)
      hand.unit("Huyện", hand.district)
      let rows = hand.grade()
      if superior == .level(hand.district) {
        // A rule that gives nothing replaces nothing: what the pack above asks holds beside it.
        let reason = "district has set no target for it here"
        #expect(rows.map { $0.assigned?.trace.first?.en } == [reason, nil, nil, reason, nil])
        #expect(rows.map { $0.thresholds } == [[nil], [percent("50")], [percent("60")], [nil], [percent("50")]])
      } else {
        #expect(rows.map { $0.assigned?.threshold } == [percent("60"), percent("50")])
      }
    }
  }

  @Test func floorsRoundingAndMissingAnswers() {
    var hand = HandMade()
    let rate = hand.share("rate")
    let target = hand.target(rate, .atLeast, pct("30"))
    let earlier = e(.leaf(.result(.own, .aYearEarlier)), .share)
    var rule = Assignment(
      pack: 0, title: "a", targets: [target], scopes: [],
      branches: [
        .init(condition: e(.comparison(earlier, .below, pct("90")), .truth), target: earlier, range: HandMade.nowhere)
      ],
      floors: [.init(expression: pct("45"), range: HandMade.nowhere)], caps: [], rounding: (places: 1, mode: .halfUp),
      whenMissing: [], citations: [], readings: [], notes: [], range: HandMade.nowhere)
    hand.assignments = [rule]
    hand.unit("A")
    #expect(hand.grade()[0].verdict == .noData)
    #expect(hand.grade()[0].assigned?.trace.map(\.en) == ["no 2023 result"])
    hand.give(of("2", "3"), rate, in: "2023")
    #expect(hand.grade()[0].assigned?.threshold == percent("66.7"))
    #expect(hand.grade()[0].assigned?.trace.map(\.en) == ["rounded from 66.67% to 66.7%"])
    hand.give(of("2", "5"), rate, in: "2023")
    #expect(hand.grade()[0].assigned?.trace.map(\.vi) == ["nâng từ 40% lên 45%"])
    hand.give(of("19", "20"), rate, in: "2023")
    #expect(hand.grade()[0].assigned?.source == .section)
    #expect(hand.grade()[0].assigned?.threshold == percent("45"))
    rule.whenMissing = [.init(period: .aYearEarlier, target: nil, range: HandMade.nowhere)]
    hand.assignments = [rule]
    hand.give(.noCases, rate, in: "2023")
    #expect(hand.grade()[0].assigned?.trace.map(\.en) == ["no 2023 result", "no target is assigned then"])
    #expect(hand.grade()[0].thresholds == [nil])
  }

  @Test func whatCannotBeComputedIsLocated() {
    var hand = HandMade()
    let count = hand.add("count", .count(hand.dossier))
    let before = e(.leaf(.result(.own, .aYearEarlier)), .count(hand.dossier))
    let place = SourceRange(file: FileID(0), lower: 5, upper: 9)
    var divided = e(.arithmetic(num("1"), [(.over, before)]), .number)
    divided.range = place
    hand.target(count, .above, divided)
    hand.unit("A")
    hand.unit("B")
    for unit in 0..<2 {
      hand.give(of("0", nil), count, unit: unit, in: "2023")
      hand.give(of("5", nil), count, unit: unit)
    }
    #expect(hand.grade().map(\.verdict) == [.noData, .noData])
    #expect(hand.grade()[1].assigned?.trace.map(\.en) == ["division by zero"])
    #expect(hand.faults().map(\.code) == [.divisionByZero])
    #expect(hand.faults().first?.notes.map(\.en) == ["first met with A"])
  }

  /// Missing is neither true nor false, unless another part settles it.
  @Test func missingInConditions() {
    let known = e(.constant(.truth(true)), .truth)
    let missing = e(.comparison(e(.leaf(.result(.own, .aYearEarlier)), .share), .above, pct("1")), .truth)
    func value(_ node: TypedExpression.Node) -> Evaluated? {
      Evaluator.value(of: e(node, .truth), in: Vocabulary(), functions: Functions()).0
    }
    #expect(value(.any([missing, known])) == .value(.truth(true)))
    #expect(
      value(.all([known, missing]))
        == .missing(Wording(en: "no result a year earlier", vi: "chưa có kết quả năm trước")))
    #expect(value(.all([missing, e(.not(known), .truth)])) == .value(.truth(false)))
    #expect(value(.isMissing(missing, known: false)) == .value(.truth(true)))
    // From left to right: what is missing settles a comparison before what cannot be computed, as it does a sum.
    let earlier = e(.leaf(.result(.own, .aYearEarlier)), .share)
    let fault = e(.arithmetic(pct("1"), [(.over, pct("0"))]), .share)
    guard case .missing? = value(.comparison(earlier, .above, fault)) else { return #expect(Bool(false)) }
    #expect(value(.comparison(fault, .above, earlier)) == nil)
  }
}
