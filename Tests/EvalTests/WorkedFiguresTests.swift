import Base
import Eval
import Lang
import Testing

/// The worked figures of the four plans: boundaries, traps of binary numbers, caps, nested and pooled targets.
@Suite struct WorkedFiguresTests {
  /// The assigned target, its trace and the branch, for a unit whose 2023 result is given.
  private func assign(
    _ superior: String, _ earlier: Dataset.Observation.Given?, points: Bool = false
  ) -> AssignedTarget? {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.sonHaRule([hand.target(rate, .atLeast, pct(superior), setBy: hand.province)], points: points)
    hand.unit("A")
    if let earlier { hand.give(earlier, rate, in: "2023") }
    return hand.grade().first?.assigned
  }

  @Test(arguments: [
    ("45", "44.99", "45", "55", 1), ("45", "45", "49.5", "55", 0), ("50", "50", "55", "60", 0),
    ("90", "90", "99", "100", 0), ("90", "90.90", "99.99", "100", 0), ("100", "99.99", "100", "100", 1),
    ("95", "95", "100", "100", 0), ("80", "80", "88", "90", 0), ("80", "79.99", "80", "80", 1),
  ])
  func branches(superior: String, earlier: String, relative: String, points: String, branch: Int) {
    let given = assign(superior, .value(percent(earlier)))
    #expect(given?.threshold == percent(relative))
    #expect(given?.source == .branch(branch))
    if branch == 0 {
      #expect(assign(superior, .value(percent(earlier)), points: true)?.threshold == percent(points))
    }
  }

  @Test func roundingDoesNotChooseTheBranch() {
    let given = assign("45", of("8999", "20000"))
    #expect(given?.source == .branch(1))
    #expect(given?.threshold == percent("45"))
  }

  @Test(arguments: [
    ("90", "95", "capped from 104.5%", "giới hạn từ 104,5% còn 100%"),
    ("90", "90.91", "capped from 100.001%", "giới hạn từ 100,001% còn 100%"),
    ("100", "100", "capped from 110%", "giới hạn từ 110% còn 100%"),
    ("80", "91", "capped from 100.1%", "giới hạn từ 100,1% còn 100%"),
  ])
  func caps(superior: String, earlier: String, en: String, vi: String) {
    let given = assign(superior, .value(percent(earlier)))
    #expect(given?.threshold == .one)
    #expect(given?.trace == [Wording(en: en, vi: vi)])
  }

  @Test func exactlyTheCapIsNotCapped() {
    let given = assign("90", of("10", "11"))
    #expect(given?.threshold == .one)
    #expect(given?.trace == [])
  }

  @Test(arguments: [Dataset.Observation.Given.missing, of("0", "0"), .noCases, of(nil, "4")])
  func missingEarlierResult(earlier: Dataset.Observation.Given) {
    let given = assign("100", earlier)
    #expect(given?.threshold == .one)
    #expect(given?.source == .whenMissing(0))
    #expect(given?.trace == [Wording(en: "no 2023 result", vi: "chưa có kết quả năm 2023")])
    #expect(assign("100", nil)?.source == .whenMissing(0))
  }

  /// Figures 3, 6, 7 and 9: a value against a threshold.
  @Test(arguments: [
    ("11", "20", Comparator.atLeast, "55", Verdict.met), ("190", "200", .atLeast, "95", .met),
    ("160", "200", .atLeast, "80", .met), ("159", "199", .atLeast, "80", .missed),
    ("900", "1000", .above, "90", .missed),
    ("45002", "50000", .above, "90", .met), ("901", "1000", .above, "90", .met), ("49", "50", .atLeast, "98", .met),
    ("2", "3", .atLeast, "66.67", .missed), ("2", "3", .atLeast, "66.66", .met),
    ("9999", "10000", .atLeast, "100", .missed),
    ("0", "0", .atLeast, "100", .noCases),
  ])
  func verdicts(numerator: String, denominator: String, comparator: Comparator, threshold: String, verdict: Verdict) {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, comparator, pct(threshold))
    hand.unit("A")
    hand.give(of(numerator, denominator), rate)
    #expect(hand.grade().map(\.verdict) == [verdict])
  }

  @Test func thresholdOfARuleIsMetExactly() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.sonHaRule([hand.target(rate, .atLeast, pct("50"), setBy: hand.province)])
    hand.unit("A")
    hand.give(.value(percent("50")), rate, in: "2023")
    hand.give(.value(percent("55")), rate)
    #expect(hand.grade().map(\.verdict) == [.met])
  }

  /// Figure 6: departments and communes have targets of their own.
  @Test func scopesTellUnitsApart() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("95"), scopes: [Scope(terms: [.kind(hand.department)], excludes: false)])
    hand.target(rate, .atLeast, pct("80"), scopes: [Scope(terms: [.level(hand.commune)], excludes: false)])
    hand.unit("Phòng Tư pháp", hand.district, hand.department)
    hand.unit("Xã Sơn Hạ", hand.commune)
    hand.unit("Huyện", hand.district)
    for unit in 0..<3 { hand.give(.value(percent("94.99")), rate, unit: unit) }
    let rows = hand.grade()
    #expect(rows.map(\.unit) == [0, 1])
    #expect(rows.map(\.verdict) == [.missed, .met])
  }

  /// Figure 8: of all, and of those on time; the denominators come from the other indicator.
  @Test(arguments: [("560", "910", Verdict.met), ("546", "910", .missed)])
  func nested(early: String, onTime: String, verdict: Verdict) {
    var hand = HandMade()
    let onTimeRate = hand.share("on_time_rate")
    func denominator(_ name: String, _ part: Indicator.Derivation.Part) -> Indicator.Denominator {
      .init(name: name, text: nil, derived: .init(part: part, indicator: onTimeRate), range: HandMade.nowhere)
    }
    let earlyRate = hand.share(
      "early_rate", denominators: [denominator("all", .denominator), denominator("on_time", .numerator)])
    hand.target(onTimeRate, .above, pct("90"))
    hand.target(earlyRate, .above, pct("60"), denominator: 0)
    hand.target(earlyRate, .above, pct("60"), denominator: 1)
    hand.unit("A")
    hand.give(of(onTime, "1000"), onTimeRate)
    hand.give(of(early, nil), earlyRate, denominator: 0)
    hand.give(of(early, nil), earlyRate, denominator: 1)
    let rows = hand.grade()
    #expect(rows.map(\.verdict) == [.met, .missed, verdict])
    #expect(rows[2].measurement.measured == .value(q("\(early)/910")))
  }

  @Test func blankIsNotZero() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("10"))
    for name in ["A", "B", "C"] { hand.unit(name) }
    hand.give(of(nil, "40"), rate, unit: 0)
    hand.give(of(nil, nil), rate, unit: 1)
    let rows = hand.grade()
    #expect(rows.map(\.verdict) == [.noData, .noData, .noData])
    #expect(rows[0].measurement.remarks.map(\.en) == ["the numerator is blank"])
    #expect(rows[2].measurement.remarks.map(\.vi) == ["chưa có kết quả năm 2024"])
  }

  @Test func rollUp() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("50"), scopes: [Scope(terms: [.level(hand.district)], excludes: false)])
    hand.unit("H", hand.district)
    for name in ["A", "B", "C", "D"] { hand.unit(name, hand.commune, parent: 0) }
    for (unit, given) in [of("45", "50"), of(nil, "40"), of("0", "0"), of("30", "60")].enumerated() {
      hand.give(given, rate, unit: unit + 1)
    }
    let row = hand.grade()[0]
    #expect(row.measurement.measured == .value(q("75/110")))
    #expect(row.measurement.units == Coverage(given: 3, of: 4))
    #expect(row.measurement.remarks == [Wording(en: "no data from B", vi: "thiếu số liệu của B")])
    #expect(row.measurement.cells.count == 4)
    #expect(row.verdict == .met)
  }

  @Test func pooledIsNotTheMean() {
    for mean in [false, true] {
      var hand = HandMade()
      let rate = hand.share("rate", mean: mean)
      hand.target(rate, .atLeast, pct("60"))
      hand.unit("H")
      for name in ["A", "B"] { hand.unit(name, parent: 0) }
      hand.give(of("9", "10"), rate, unit: 1)
      hand.give(of("500", "1000"), rate, unit: 2)
      #expect(hand.grade()[0].measurement.measured == .value(mean ? percent("70") : q("509/1010")))
    }
  }

  /// Figure 12: each field by itself, pooled, and the whole.
  @Test func fields() {
    var hand = HandMade()
    let rate = hand.share("satisfaction")
    let fields = ["land", "construction", "investment"].map { hand.field($0) }
    hand.target(rate, .atLeast, pct("90"))
    for field in fields { hand.target(rate, .atLeast, pct("85"), fields: [field]) }
    hand.target(rate, .atLeast, pct("85"), fields: fields)
    hand.unit("A")
    hand.give(.value(percent("90")), rate)
    for (field, given) in zip(fields, [of("430", "500"), of("84", "99"), of("0", "0")]) {
      hand.give(given, rate, field: field)
    }
    let rows = hand.grade()
    #expect(rows.map(\.verdict) == [.met, .met, .missed, .noCases, .met])
    #expect(rows[4].measurement.measured == .value(q("514/599")))
  }

  /// Figure 13.
  @Test(arguments: [
    (String?("120"), "120", Verdict.missed), ("120", "121", .met), ("0", "1", .met), (nil, "121", .noData),
  ])
  func yearOverYear(before: String?, now: String, verdict: Verdict) {
    var hand = HandMade(year: 2023)
    let count = hand.add("copies", .count(hand.dossier))
    hand.target(count, .above, e(.leaf(.result(.own, .period(year(2022)))), .count(hand.dossier)))
    hand.unit("A")
    if let before { hand.give(of(before, nil), count, in: "2022") }
    hand.give(of(now, nil), count, in: "2023")
    let row = hand.grade("2023")[0]
    #expect(row.verdict == verdict)
    if before == nil { #expect(row.assigned?.trace.map(\.en) == ["no 2022 result"]) }
  }
}
