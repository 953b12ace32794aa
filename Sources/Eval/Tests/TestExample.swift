import Base
import Lang

/// A test that tries one side of a target's figure, written out.
struct TestExample {
  let program: TypedProgram
  let target: Target
  /// Those that set it.
  let rules: [Assignment]

  init(_ program: TypedProgram, _ target: Target, rules: [Assignment]) {
    self.rules = rules
    self.program = program
    self.target = target
  }

  private var isVietnamese: Bool { program.language == .vi }
  private var isReductionMeasure: Bool { if case .reduction = indicator.measure { true } else { false } }
  private var isCount: Bool { if case .count = indicator.measure { true } else { false } }
  private var indicator: Indicator { program.vocabulary[target.indicator] }

  /// The test; nil where the target has a time of its own, is made of others, or what must be given is not a single result.
  func text(_ index: Int, _ side: TestSightings.Side) -> String? {
    guard target.span == nil, now != nil, target.fields.count <= 1, target.bounds.count == 1,
      indicator.computation == nil,
      let unit = unitLine, let subject, let (givens, value) = given(target.bounds[index], side)
    else { return nil }
    let isMet = target.bounds[index].comparator.holds(side == .below ? -1 : side == .at ? 0 : 1)
    let name = indicator.term.name
    var lines: [String] = []
    if isVietnamese {
      lines.append("kiểm thử \"\(name): \(value)\"")
      if !unit.isEmpty { lines.append("  \(unit)") }
      lines += givens.map { "  cho biết \(subject)\($0)" }
      lines.append("  mong đợi \(subject) \(isMet ? "đạt" : "không đạt")")
    } else {
      lines.append("test \"\(name): \(value)\"")
      if !unit.isEmpty { lines.append("  \(unit)") }
      lines += givens.map { "  given \(subject)\($0)" }
      lines.append("  expect \(subject) is \(isMet ? "met" : "missed")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is given with the result: nothing for the pack's year, ` in 2024-01..2024-09` up to a day within it; nil where the
  /// target's day lies outside that year.
  private var now: String? {
    guard let deadline = target.deadline else { return "" }
    let form = program.pack.years
    guard let year = program.pack.wholeYear else { return nil }
    let months = form.month(ordinalOf: deadline.lastGoodDay) - year.firstMonth + 1
    guard (1...12).contains(months), let period = form.named(year.firstMonth, months) else { return nil }
    if months == 12 { return "" }
    return isVietnamese ? " kỳ \(period.text)" : " in \(period.text)"
  }

  /// `unit "…" level commune`, for a unit that the target is for; empty where any is; nil where none can be named.
  private var unitLine: String? {
    if target.scopes.isEmpty { return "" }
    guard let fitting = Scopes.fitting(target.scopes), fitting.classes.isEmpty else { return nil }
    var words = isVietnamese ? ["đơn vị"] : ["unit"]
    words.append("\"\(fitting.unit ?? (isVietnamese ? "Đơn vị A" : "A"))\"")
    if let level = fitting.level {
      words += [isVietnamese ? "cấp" : "level", name(program.vocabulary[level].term)]
    }
    if let kind = fitting.kind { words += [isVietnamese ? "loại" : "kind", name(program.vocabulary[kind].term)] }
    return words.joined(separator: " ")
  }

  /// What a rule file calls it behind the word for a level or a kind, with which its Vietnamese name may begin.
  private func name(_ term: Term) -> String {
    guard isVietnamese else { return term.name }
    let name = Display.name(term).vi
    for word in ["cấp ", "loại "] where name.hasPrefix(word) { return String(name.dropFirst(word.count)) }
    return name
  }

  /// The indicator with its denominator and field; nil where its denominator has no name.
  private var subject: String? {
    var words = [indicator.term.name]
    if indicator.denominators.count > 1 {
      guard let name = indicator.denominators[target.denominator].name else { return nil }
      words += [isVietnamese ? "của" : "of", name]
    }
    if let field = target.fields.first {
      words += [isVietnamese ? "cho lĩnh vực" : "for field", program.vocabulary[field].term.name]
    }
    return words.joined(separator: " ")
  }

  /// What must be given, behind the subject, and the result in words.
  private func given(_ bound: Target.Bound, _ side: TestSightings.Side) -> (lines: [String], value: String)? {
    // Where no earlier result is given a rule must keep the section's figure.
    let keepsSection = rules.allSatisfy { rule in
      guard case .superiorTarget? = rule.whenMissing.first?.target?.leaf else { return false }
      return rule.whenMissing.count == 1
    }
    guard keepsSection else { return nil }
    if target.isReduction { return reduced(bound, side) }
    if case .number(let figure)? = bound.threshold.constant {
      guard let value = text(beside: figure, side) else { return nil }
      return (["\(now ?? "") = \(value)"], value)
    }
    guard case .result(.own, .period(let period)?)? = bound.threshold.leaf, period.kind == .year,
      let figure = indicator.type == .share ? try? Rational(1, over: 2) : Rational(100),
      let value = text(beside: figure, side), let earlier = text(beside: figure, .at)
    else { return nil }
    let year = isVietnamese ? " năm \(period.text)" : " in \(period.text)"
    return (["\(year) = \(earlier)", "\(now ?? "") = \(value)"], value)
  }

  /// From 1,000 by as much as is asked, one more, or one less.
  private func reduced(_ bound: Target.Bound, _ side: TestSightings.Side) -> (lines: [String], value: String)? {
    guard case .number(let figure)? = bound.threshold.constant, isCount,
      case .result(.period(let period))? = target.baseline, period.kind == .year,
      let part = try? figure.multiplied(by: Rational(1000)), let left = try? Rational(1000).subtracting(part),
      left.isInteger,
      let now = side == .at ? left : side == .below ? try? left.adding(.one) : try? left.subtracting(.one),
      !now.isNegative
    else { return nil }
    let value = now.decimalText(atMost: 0)
    let year = isVietnamese ? " năm \(period.text)" : " in \(period.text)"
    return (["\(year) = 1000", "\(self.now ?? "") = \(value)"], value)
  }

  /// A result on one side of a figure, as a rule file has it.
  private func text(beside figure: Rational, _ side: TestSightings.Side) -> String? {
    let step: Rational
    switch indicator.measure {
    case .share, .percent, .reduction: step = (try? Rational(1, over: 10_000)) ?? .one
    case .count, .quantity, .number, .score: step = .one
    case .money, .days, .points, .truth: return nil
    }
    guard
      let value = side == .at ? figure : side == .below ? try? figure.subtracting(step) : try? figure.adding(step)
    else { return nil }
    if indicator.type == .share || indicator.type == .percent || isReductionMeasure {
      guard let places = value.decimalPlaces, places <= 8 else { return nil }
      return value.percentText(atMost: 6)
    }
    guard let places = value.decimalPlaces, places <= 6, !value.isNegative else { return nil }
    // Between two whole numbers the next one lies beside the figure.
    if isCount, !value.isInteger {
      let whole = side == .below ? value.ceiling() : value.floor()
      return whole.decimalText(atMost: 0)
    }
    return value.decimalText(atMost: 6)
  }
}
