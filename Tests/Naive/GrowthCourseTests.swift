import Base
import Eval
import Lang
import Stdlib
import Tables
import Testing

/// The course of growths and other straight lines: what is still needed suffices exactly, and what is assumed to come is
/// worked out from the months themselves.
struct GrowthCourseTests {
  /// One unit's months of the year before and of the year, from January; of this year only those that are over.
  private struct Months {
    var before: [Int]
    var now: [Int]
    var lateBefore: [(late: Int, all: Int)]
    var lateNow: [(late: Int, all: Int)]
  }

  private static let rules = """
    pack p
      document "1/KH" issued 2024-01-05 year 2024 level province
    thing case plural cases
    indicator grown: money adds up
    indicator late: share of cases adds up
      lower is better
    indicator growth: percent = change of grown against a year earlier
    indicator drop: percent = reduction(grown a year earlier, grown) * 2
    indicator fall: points = late a year earlier - late
    indicator both: money = grown in 2023 / 4 + grown * 0.5 - 7 VND
    targets "1"
    """

  @Test("random months of two years", arguments: Seeds.batches(4, of: 500))
  func agree(seeds: Range<Int>) throws {
    var reached: [String: Int] = [:]
    for seed in seeds {
      if let text = try difference(UInt64(seed), &reached) { Issue.record("seed \(seed): \(text)") }
    }
    guard seeds.count >= 250 else { return }
    for state in ["growth on_course", "growth behind", "drop behind", "fall on_course", "fall behind", "both behind"] {
      #expect(reached[state, default: 0] > 3, "\(state) in \(reached)")
    }
  }

  private func difference(_ seed: UInt64, _ reached: inout [String: Int]) throws -> String? {
    var dice = Dice(seed: seed)
    let over = dice.roll(1...11)
    let made = Months(
      before: (0..<12).map { _ in dice.roll(1...900) }, now: (0..<over).map { _ in dice.roll(1...900) },
      lateBefore: (0..<12).map { _ in Self.ratio(&dice) }, lateNow: (0..<over).map { _ in Self.ratio(&dice) })
    let figures = [
      "growth": Fraction(dice.roll(-20...60)) / Fraction(100), "drop": Fraction(dice.roll(-60...60)) / Fraction(100),
      "fall": Fraction(dice.roll(-9...9)) / Fraction(100), "both": Fraction(dice.roll(100...6000)),
    ].compactMapValues(\.self)
    let signs = figures.mapValues { _ in dice.pick([">=", ">"]) }
    var rules = Self.rules
    for (name, figure) in figures.sorted(by: { $0.key < $1.key }) {
      let hundredths = figure * Fraction(100)
      let text =
        name == "both" ? figure.text + " VND" : hundredths.text + (name == "fall" ? " points" : "%")
      rules += "\n  \(name) \(signs[name] ?? ">=") \(text) cite \"\(name)\""
    }
    let compiled = Agreement.compile([RandomCase.File(name: "p.kpi", lines: [rules])])
    let program = try #require(compiled.0, "\(compiled.1.joined())")
    let basis: CourseBasis = seed % 3 == 0 ? .aYearEarlier : .pace
    let toDate = try #require(program.pack.years.month(ordinal: 2024 * 12 + over - 1)).toDate
    let outcome = try course(program, Self.rows(made), toDate, basis)
    for row in outcome.rows {
      let name = program.vocabulary[program[row.target].indicator].term.name
      reached["\(name) \(row.state.rawValue)", default: 0] += 1
      let figure = try #require(figures[name])
      let said = "\(name) \(signs[name] ?? "") \(figure.text), \(over) months, \(basis)"
      let wrong =
        name == "fall"
        ? Self.wrongFall(row, made, figure, isStrict: signs[name] == ">", basis)
        : try wrongSum(row, made, name, figure, isStrict: signs[name] == ">", program, basis)
      if let wrong { return "\(said): \(wrong)" }
    }
    return outcome.rows.count == 4 ? nil : "\(outcome.rows.count) rows"
  }

  private static func ratio(_ dice: inout Dice) -> (late: Int, all: Int) {
    let all = dice.roll(1...50)
    return (dice.roll(0...all), all)
  }

  /// What the year's figure is with so much in it.
  private static func made(_ name: String, _ year: Fraction, _ before: Fraction) -> Fraction {
    let growth = ((year - before) / before) ?? .zero
    switch name {
    case "growth": return growth
    case "drop": return growth.negated * Fraction(2)
    default: return (before / Fraction(4) ?? .zero) + (year / Fraction(2) ?? .zero) - Fraction(7)
    }
  }

  /// What is wrong with a row about a sum: the year ends on the figure with exactly what is needed, and is graded so.
  private func wrongSum(
    _ row: CourseRow, _ months: Months, _ name: String, _ figure: Fraction, isStrict: Bool, _ program: TypedProgram,
    _ basis: CourseBasis
  ) throws -> String? {
    let before = Fraction(months.before.reduce(0, +))
    let (sum, over) = (Fraction(months.now.reduce(0, +)), months.now.count)
    let (past, ahead) = (months.before[..<over].reduce(0, +), months.before[over...].reduce(0, +))
    let rest: Fraction
    if basis == .aYearEarlier {
      rest = Fraction(ahead)
    } else if name == "both" {
      // Against a whole year named nothing goes on as it grew.
      rest = (sum * Fraction(12 - over) / Fraction(over)) ?? .zero
    } else {
      rest = (Fraction(ahead) * sum / Fraction(past)) ?? .zero
    }
    if row.rest.map({ Fraction($0.amount) }) != rest { return "not \(rest.text) is assumed to come" }
    guard let needed = row.needed.first.map({ Fraction($0.figure) }), row.needed.count == 1 else { return "no need" }
    if Self.made(name, sum + needed, before) != figure { return "\(needed.text) does not come to the figure" }
    let end = Self.made(name, sum + rest, before)
    if row.projected.map({ Fraction($0) }) != end { return "the year does not come to \(end.text)" }
    let state: CourseState = end > figure || !isStrict && end == figure ? .onCourse : .behind
    if row.state != state { return "\(row.state), not \(state)" }
    if name == "growth", let compared = row.growing?.ofRest.first?.figure {
      let alone = (needed - Fraction(ahead)) / Fraction(ahead)
      if alone != Fraction(compared) { return "the rest does not grow by \(compared)" }
    }
    guard !needed.isNegative else { return nil }
    // Graded with just what is needed.
    var filled = Self.rows(months)
    for month in over..<12 {
      filled.append("A,commune,2024-\(month < 9 ? "0" : "")\(month + 1),\(month == 11 ? needed.text : "0"),0,0")
    }
    let decimal = row.needed[0].figure.decimalPlaces
    guard decimal != nil, !needed.text.contains("/") else { return nil }
    let binding = try bind(program, filled)
    let (graded, _) = Evaluator.grade(
      program, binding, period: try #require(program.pack.wholeYear), functions: Stdlib.functions)
    let verdict = try #require(graded.rows.first { $0.target == row.target })
    if verdict.measurement.measured.rational.map({ Fraction($0) }) != figure { return "graded otherwise" }
    return verdict.verdict == (isStrict ? .missed : .met) ? nil : "graded \(verdict.verdict)"
  }

  /// What is wrong with a row about a share that is to fall by so many points.
  private static func wrongFall(
    _ row: CourseRow, _ months: Months, _ figure: Fraction, isStrict: Bool, _ basis: CourseBasis
  ) -> String? {
    func sums(_ months: [(late: Int, all: Int)]) -> (late: Fraction, all: Fraction) {
      (Fraction(months.reduce(0) { $0 + $1.late }), Fraction(months.reduce(0) { $0 + $1.all }))
    }
    let (before, now, over) = (sums(months.lateBefore), sums(months.lateNow), months.now.count)
    guard let earlier = before.late / before.all, let share = now.late / now.all else { return "no share" }
    let limit = earlier - figure
    let ahead =
      basis == .aYearEarlier
      ? sums(Array(months.lateBefore[over...])).all : (now.all * Fraction(12 - over) / Fraction(over)) ?? .zero
    if row.rest.map({ Fraction($0.amount) }) != ahead { return "not \(ahead.text) are assumed to come" }
    guard let needed = row.needed.first.map({ Fraction($0.figure) }) else { return "no need" }
    if (now.late + needed * ahead) / (now.all + ahead) != limit { return "the year does not end on the figure" }
    let (hasGood, hasBad) = (now.late > .zero, now.late < now.all)
    let holds = share < limit || !isStrict && share == limit
    let state: CourseState
    if limit.isNegative || limit.isZero && (isStrict || hasGood) {
      state = .outOfReach
    } else if limit > .one || limit == .one && (!isStrict || hasBad) {
      state = .secured
    } else if holds {
      state = .onCourse
    } else {
      state = needed > .zero || needed.isZero && !isStrict ? .behind : .outOfReach
    }
    return row.state == state ? nil : "\(row.state), not \(state)"
  }

  private static func rows(_ months: Months) -> [String] {
    var rows: [String] = []
    for (year, sums, late) in [(2023, months.before, months.lateBefore), (2024, months.now, months.lateNow)] {
      for (month, sum) in sums.enumerated() {
        let period = "\(year)-\(month < 9 ? "0" : "")\(month + 1)"
        rows.append("A,commune,\(period),\(sum),\(late[month].late),\(late[month].all)")
      }
    }
    return rows
  }

  private func bind(_ program: TypedProgram, _ rows: [String]) throws -> Dataset {
    let head = "unit,level,period,grown,late.numerator,late.denominator"
    let (table, _) = Agreement.read(([head] + rows).joined(separator: "\n") + "\n", name: "d.csv")
    let binding = DatasetBinder.bind([try #require(table)], to: program, skippingBadRows: false)
    #expect(!binding.diagnostics.contains { $0.severity == .error }, "\(binding.diagnostics.map(\.message.en))")
    return binding.dataset
  }

  private func course(
    _ program: TypedProgram, _ rows: [String], _ toDate: Period, _ basis: CourseBasis
  ) throws -> CourseOutcome {
    let (outcome, messages) = Courser.course(
      program, try bind(program, rows), toDate: toDate, basis: basis, functions: Stdlib.functions)
    #expect(!messages.contains { $0.severity == .error })
    return outcome
  }
}
