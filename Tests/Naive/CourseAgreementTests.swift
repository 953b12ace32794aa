import Base
import Eval
import Foundation
import Lang
import Stdlib
import Tables
import Testing

/// `course` and the naive one agree on random programs with monthly results.
///
/// `SEED=1234` runs that seed alone and shows the case, `SEED=100..<200` those.
struct CourseAgreementTests {
  static let batches = Seeds.batches(2, of: 500)

  @Test("random programs, in batches of 500", arguments: batches)
  func agree(seeds: Range<Int>) throws {
    var reached: [CourseState: Int] = [:]
    var failures: [(made: RandomCase, text: String)] = []
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed), monthly: true, deadlines: seed % 4 == 0)
      let month = seed % 12 + 1
      let basis: CourseBasis = seed % 3 == 0 ? .aYearEarlier : .pace
      let toDate = try #require(Agreement.compile(made.rules).0?.pack.years.month(ordinal: 2024 * 12 + month - 1))
        .toDate
      if let text = difference(made, toDate, basis, &reached) { failures.append((made, "seed \(seed): \(text)")) }
      if seeds.count == 1 { print(made.description, toDate.text, basis) }
    }
    for failure in failures.sorted(by: { $0.made.size < $1.made.size }).prefix(2) {
      Issue.record("one of \(failures.count): \(failure.text)\n\(failure.made.description)")
    }
    let rare = CourseState.allCases.filter { reached[$0, default: 0] == 0 }
    #expect(seeds.count < 500 || rare.isEmpty, "\(rare) in \(reached)")
  }

  private func difference(
    _ made: RandomCase, _ toDate: Period, _ basis: CourseBasis, _ reached: inout [CourseState: Int]
  ) -> String? {
    guard let program = Agreement.compile(made.rules).0 else { return "refused" }
    var tables: [Table] = []
    for file in made.data {
      if let table = Agreement.read(file).table { tables.append(table) }
    }
    let binding = DatasetBinder.bind(tables, to: program, skippingBadRows: false)
    let (outcome, faults) = Courser.course(
      program, binding.dataset, toDate: toDate, basis: basis, functions: Stdlib.functions)
    if faults.contains(where: { $0.severity == .error }) { return "a fault" }
    let year = toDate.wholeYear
    let evaluator = NaiveEvaluator(
      program: program, data: binding.dataset, years: made.years, period: year, functions: Stdlib.builtins.map(\.name))
    let rows = evaluator.rows
    guard rows.count == outcome.rows.count else { return "\(outcome.rows.count) rows, naively \(rows.count)" }
    for (row, other) in zip(outcome.rows, rows) {
      // A figure that depends on a result of this year is not settled; that is told of in the specification.
      if row.remarks.contains(where: { $0.en.hasSuffix("which is not complete yet") }) { continue }
      let target = program[row.target]
      let time = evaluator.time(of: target)
      // A year that goes on is on its way through the months after it, too.
      let runsOver = time.whole.firstMonth == year.firstMonth && time.whole.lastMonth > year.lastMonth
      if !time.isDue, !runsOver {
        if row.state != .notYetDue { return "target \(row.target.index) of a later year: \(row.state)" }
        reached[row.state, default: 0] += 1
        continue
      }
      let end = target.deadline == nil ? 12 : time.whole.lastMonth - year.firstMonth + 1
      let past = toDate.form.named(year.firstMonth, min(end, toDate.monthCount)) ?? toDate
      let naive = NaiveCourse(evaluator: evaluator, toDate: past, basis: basis, end: end)
      if past.monthCount == end, target.deadline != nil, let text = contradiction(row, other, evaluator, past) {
        return text
      }
      guard let answer = naive.answer(row.unit, target, other.thresholds) else { continue }
      reached[row.state, default: 0] += 1
      let what = "\(outcome.units[row.unit].code), target \(row.target.index), to \(toDate.text), \(basis)"
      if answer.state != row.state { return "\(what): \(row.state), naively \(answer.state)" }
      if let rest = row.rest, let other = answer.rest, Fraction(rest.amount) != other {
        return "\(what): rest \(rest.amount), naively \(other.text)"
      }
      for (needed, threshold) in zip(row.needed, row.thresholds) {
        if let text = missed(needed, threshold, row) { return "\(what): \(text)" }
      }
    }
    return nil
  }

  /// After the deadline the course of a result without gaps is its verdict.
  private func contradiction(
    _ row: CourseRow, _ graded: NaiveEvaluator.Row, _ evaluator: NaiveEvaluator, _ past: Period
  ) -> String? {
    let target = evaluator.program[row.target]
    let series = Series(indicator: target.indicator, denominator: target.denominator, fields: target.fields)
    guard evaluator.isWhole(row.unit, series, past), row.state == .secured || row.state == .outOfReach else {
      return nil
    }
    let isRight = graded.verdict == (row.state == .secured ? .met : .missed)
    return isRight ? nil : "target \(row.target.index): \(row.state), naively graded \(graded.verdict)"
  }

  /// With exactly what is needed the year ends exactly on the figure.
  private func missed(_ needed: CourseRow.Needed, _ threshold: Rational?, _ row: CourseRow) -> String? {
    guard let threshold, let rest = row.rest.map({ Fraction($0.amount) }),
      let numerator = row.measurement.numerator.map({ Fraction($0) }),
      let denominator = row.measurement.denominator.map({ Fraction($0) })
    else { return nil }
    let isFixed = row.asks == .numerator
    let end =
      isFixed
      ? (numerator + Fraction(needed.figure)) / denominator
      : (numerator + Fraction(needed.figure) * rest) / (denominator + rest)
    return end == Fraction(threshold) ? nil : "the year ends on \(end?.text ?? "nothing"), not \(threshold)"
  }
}
