import Base
import Eval
import Lang
import Stdlib

/// Holds what `diff` says of two programs against verdicts: every class of units, with many results and earlier results, is
/// graded by both.
struct DifferenceTrial {
  let difference: PackDifference
  private let old: TypedProgram
  private let new: TypedProgram

  /// How many claims were held against verdicts.
  private(set) var claims = 0
  /// The first that is wrong.
  private(set) var mistake: String?

  /// What a unit of the trial has.
  private struct Case {
    var value: Rational
    var earlier: Rational?
  }

  init(_ old: TypedProgram, _ new: TypedProgram) {
    self.old = old
    self.new = new
    difference = PackComparer.difference(old, new)
  }

  /// Tries all classes of units, those with many results at once.
  mutating func run(_ dice: inout Dice) {
    guard let year = new.pack.wholeYear, let before = year.yearEarlier, let first = before.yearEarlier else { return }
    let units = classes(&dice)
    let figures = figures()
    for indicator in new.vocabulary.indicators.indices.map({ IndicatorID($0) }) where mistake == nil {
      let rows = difference.targets.filter { $0.subject.indicator == indicator }
      guard !rows.isEmpty, new.vocabulary[indicator].denominators.count < 2 else { continue }
      let cases = cases(rows, figures, new.vocabulary[indicator], &dice)
      for unit in units where mistake == nil {
        var all: [Unit] = []
        var dataset = Dataset(units: [])
        for (place, one) in cases.enumerated() {
          all.append(
            Unit(
              code: unit.names.first ?? "N\(place)", name: unit.names.first ?? "N\(place)", level: unit.level,
              kind: unit.kind, classes: unit.classes, parent: nil, place: nil))
          for field in [nil] + new.vocabulary.fields.indices.map({ FieldID($0) }) {
            for (period, number) in [(year, one.value as Rational?), (before, one.earlier), (first, one.earlier)] {
              guard let number else { continue }
              let key = Dataset.Key(unit: place, indicator: indicator, denominator: 0, field: field, period: period)
              dataset.observations.set(
                key, Dataset.Observation(given: given(number, new.vocabulary[indicator]), cells: []))
            }
          }
        }
        dataset.units = all
        check(rows, unit, cases, dataset, year)
      }
    }
  }

  /// A result as counts, or as it is.
  private func given(_ number: Rational, _ indicator: Indicator) -> Dataset.Observation.Given {
    guard indicator.isRatio, let top = try? Rational(number.numerator), let bottom = try? Rational(number.denominator)
    else { return .counts(numerator: number, denominator: nil) }
    return .counts(numerator: top, denominator: bottom)
  }

  /// Some classes of units that the clauses tell apart.
  private func classes(_ dice: inout Dice) -> [UnitClass] {
    var mentioned = UnitClass.Mentioned()
    for program in [old, new] {
      for scope in program.targets.flatMap(\.scopes) + program.assignments.flatMap(\.scopes) { mentioned.add(scope) }
    }
    var all = mentioned.all
    all.shuffle(using: &dice)
    return Array(all.prefix(3))
  }

  /// The figures that stand in the programs.
  private func figures() -> [Rational] {
    var found: Set<Rational> = []
    func add(_ expression: TypedExpression) {
      if case .number(let number)? = expression.constant { found.insert(number) }
      expression.operands.forEach(add)
    }
    for program in [old, new] {
      for bound in program.targets.flatMap(\.bounds) { add(bound.threshold) }
      for rule in program.assignments {
        for branch in rule.branches {
          if let condition = branch.condition { add(condition) }
          add(branch.target)
        }
        for limit in rule.floors + rule.caps { add(limit.expression) }
        for answer in rule.whenMissing { if let target = answer.target { add(target) } }
      }
    }
    return found.sorted()
  }

  /// Results and earlier results at and around every figure, and what shows the claims.
  private func cases(
    _ rows: [TargetDifference], _ figures: [Rational], _ indicator: Indicator, _ dice: inout Dice
  ) -> [Case] {
    let step = (try? Rational(1, over: indicator.isRatio ? 1000 : 2)) ?? .one
    let isWhole = if case .count = indicator.measure { true } else { false }
    func fits(_ number: Rational) -> Bool {
      if isWhole, !number.isInteger { return false }
      if case .reduction = indicator.measure { return number <= .one }
      return number >= .zero && (!indicator.isRatio || number <= .one)
    }
    var earlier: [Rational] = []
    for figure in figures + [.zero, .one] {
      for factor in [Rational(1), (try? Rational(10, over: 11)) ?? .one] {
        guard let root = try? figure.multiplied(by: factor) else { continue }
        for number in [root, try? root.adding(step), try? root.subtracting(step)].compactMap({ $0 }) where fits(number)
        {
          if !earlier.contains(number) { earlier.append(number) }
        }
      }
    }
    earlier.shuffle(using: &dice)
    earlier = Array(earlier.prefix(8))
    var cases: [Case] = []
    for x in earlier.map(Optional.some) + [nil] {
      var values: Set<Rational> = []
      for figure in figures + [x ?? .zero] {
        for factor in [Rational(1), (try? Rational(11, over: 10)) ?? .one] {
          guard let edge = try? figure.multiplied(by: factor) else { continue }
          for number in [edge, try? edge.adding(step), try? edge.subtracting(step)].compactMap({ $0 })
          where fits(number) { values.insert(number) }
        }
      }
      cases += values.sorted().shuffled(using: &dice).prefix(8).map { Case(value: $0, earlier: x) }
    }
    for row in rows {
      cases += row.answer.witnesses.map { Case(value: $0.value, earlier: $0.earlier) }.filter { fits($0.value) }
      for part in row.answer.parts where part.earlier != nil {
        if let x = part.example { cases += part.new.compactMap { $0 }.filter(fits).map { Case(value: $0, earlier: x) } }
      }
    }
    return cases
  }

  private mutating func check(
    _ rows: [TargetDifference], _ unit: UnitClass, _ cases: [Case], _ dataset: Dataset, _ year: Period
  ) {
    let (before, _) = Evaluator.grade(old, dataset, period: year, functions: Stdlib.functions)
    let (after, _) = Evaluator.grade(new, dataset, period: year, functions: Stdlib.functions)
    let fitting = rows.filter { row in row.scopes.contains { unit.fits($0) } }
    var olds: [Int: [VerdictRow]] = [:]
    var news: [Int: [VerdictRow]] = [:]
    let subjects = Set(rows.map(\.subject.indicator))
    for row in before.rows where subjects.contains(old[row.target].indicator) {
      olds[row.unit, default: []].append(row)
    }
    for row in after.rows where subjects.contains(new[row.target].indicator) { news[row.unit, default: []].append(row) }
    for (place, one) in cases.enumerated() {
      let (first, second) = (olds[place] ?? [], news[place] ?? [])
      let told = "unit \(unit), result \(one.value.exactText), before \(one.earlier?.exactText ?? "none")"
      guard covers(first, fitting.compactMap(\.old)), covers(second, fitting.compactMap(\.new)) else {
        mistake = "\(told): rows of \(first.map(\.target.index)) and \(second.map(\.target.index)) are not those told"
        return
      }
      for row in fitting {
        if let text = mistake(row, one, first, second) {
          mistake =
            "\(told), targets \(row.old?.targets.map(\.index) ?? []) and \(row.new?.targets.map(\.index) ?? []):"
            + " \(row.answer.relation) \(text)"
          return
        }
        claims += 1
      }
    }
  }

  /// Whether the targets of verdicts are those of rows, each in one.
  private func covers(_ verdicts: [VerdictRow], _ sides: [TargetDifference.Side]) -> Bool {
    verdicts.map(\.target).sorted() == sides.flatMap(\.targets).sorted()
  }

  /// What is wrong with a row for one case.
  private func mistake(
    _ row: TargetDifference, _ one: Case, _ first: [VerdictRow], _ second: [VerdictRow]
  ) -> String? {
    let old = first.filter { row.old?.targets.contains($0.target) ?? false }.map(\.verdict)
    let new = second.filter { row.new?.targets.contains($0.target) ?? false }.map(\.verdict)
    let (missedOld, missedNew) = (old.contains(.missed), new.contains(.missed))
    func wrong(_ relation: Relation) -> String? {
      switch relation {
      case .same where missedOld != missedNew: "but the verdicts differ: \(old) and \(new)"
      case .tightened where missedOld && !missedNew: "but missed only the old one"
      case .loosened where missedNew && !missedOld: "but missed only the new one"
      default: nil
      }
    }
    if let text = wrong(row.answer.relation) { return text }
    for part in row.answer.parts {
      let isIn = one.earlier.map { part.earlier?.contains($0) ?? false } ?? (part.earlier == nil)
      if isIn, let text = wrong(part.relation) { return "in a part: \(part.relation) \(text)" }
    }
    // Of these the result judged is not the one that was given.
    let isOther =
      (row.new?.targets.first).map { id in
        let target = self.new[id]
        return target.isReduction || target.fields.count > 1 && !self.new.vocabulary[target.indicator].isRatio
      } ?? false
    for witness in row.answer.witnesses
    where !isOther && witness.value == one.value && (witness.earlier == nil || witness.earlier == one.earlier) {
      // Without an earlier result in the witness, one that decides is not there.
      if witness.earlier == nil, !row.answer.parts.isEmpty, one.earlier != nil { continue }
      if missedOld == witness.meetsOld || missedNew != witness.meetsOld {
        return "the witness \(witness.value.exactText) says otherwise: \(old) and \(new)"
      }
    }
    return nil
  }
}
