import Base
import Eval
import Lang
import Stdlib
import Tables
import Testing

/// `trend` says what subtracting one naive result from another says, on random programs with monthly results.
struct TrendAgreementTests {
  @Test("random programs", arguments: [0, 200, 400])
  func agree(start: Int) throws {
    var reached: [String: Int] = [:]
    for seed in start..<start + 200 {
      let made = RandomCase(seed: UInt64(seed), monthly: true, deadlines: seed % 4 < 2, spans: seed % 4 < 2)
      let each: ScorePeriods.Each = seed % 2 == 0 ? .month : .quarter
      if let text = try difference(made, each, &reached) { Issue.record("seed \(seed): \(text)\n\(made.description)") }
    }
    for word in ["better", "worse", "same", "none", "relative", "rolling"] {
      #expect(reached[word, default: 0] > 5, "\(reached)")
    }
  }

  private func difference(
    _ made: RandomCase, _ each: ScorePeriods.Each, _ reached: inout [String: Int]
  ) throws -> String? {
    let program = try #require(Agreement.compile(made.rules).0)
    let tables = made.data.compactMap { Agreement.read($0).table }
    let binding = DatasetBinder.bind(tables, to: program, skippingBadRows: false)
    let year = try #require(program.pack.wholeYear)
    let (outcome, _) = Trend.trend(program, binding.dataset, within: year, each: each, functions: Stdlib.functions)
    let evaluator = NaiveEvaluator(program: program, data: binding.dataset, years: made.years, period: year)
    let course = NaiveCourse(evaluator: evaluator, toDate: year, basis: .pace)
    for row in outcome.rows {
      let target = program[row.target]
      let indicator = program.vocabulary[target.indicator]
      let series = Series(indicator: target.indicator, denominator: target.denominator, fields: target.fields)
      let now = evaluator.result(row.unit, series, row.period).value
      let what = "\(outcome.units[row.unit].code), \(indicator.term.name), \(row.period.text)"
      if row.measurement.measured.rational.map({ Fraction($0) }) != now { return "\(what): the value" }
      let months = each == .month ? 1 : 3
      // Of a target over the last so many months it is those up to the end of the period.
      let length: Int
      if case .rolling(let last)? = target.span { length = last } else { length = months }
      if row.period.monthCount != length { return "\(what): \(row.period.monthCount) months" }
      if target.span != nil, length != months { reached["rolling", default: 0] += 1 }
      let before = row.period.form.named(row.period.firstMonth - months, length)
      let earlier = row.period.form.named(row.period.firstMonth - 12, length)
      for (change, period) in [(row.previous, before), (row.yearEarlier, earlier)] {
        let period = try #require(period)
        let old = evaluator.result(row.unit, series, period).value
        var wanted: Fraction?
        if let now, let old { wanted = now - old }
        var isSum = false
        switch indicator.measure {
        case .count, .quantity, .money: isSum = true
        default: break
        }
        if isSum, !course.isWhole(row.unit, series, period) || !course.isWhole(row.unit, series, row.period) {
          wanted = nil
        }
        if change?.difference.map({ Fraction($0) }) != wanted {
          let said = change?.difference?.description ?? "none"
          return "\(what): the change from \(period.text) is \(said), naively \(wanted?.text ?? "none")"
        }
        let rises = wanted.map { $0 > .zero } ?? false
        let word =
          wanted.map { $0.isZero ? "same" : rises != indicator.lowerIsBetter ? "better" : "worse" } ?? "none"
        if (change?.direction?.rawValue ?? "none") != word { return "\(what): not \(word) than \(period.text)" }
        reached[word, default: 0] += 1
        if let relative = change?.relative, let wanted, let old {
          reached["relative", default: 0] += 1
          if Fraction(relative) * old != wanted { return "\(what): the change in percent" }
        }
      }
    }
    return nil
  }
}
