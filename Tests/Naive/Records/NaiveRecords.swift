import Base
import Eval
import Lang

/// Formulas on records as plainly as the language's description says them: for every question all rows are looked at
/// anew, with an arithmetic of its own.
struct NaiveRecords {
  enum Value: Equatable {
    case number(Fraction)
    case date(CalendarDate)
    case text(String)
    case truth(Bool)
    case choice(Int)
  }

  /// What a unit comes to.
  enum Result {
    case noData
    case noCases
    case value(Fraction)
    case ratio(Fraction, Fraction)
  }

  let program: TypedProgram
  let made: RandomRecords
  let period: Period
  let functions: [String]

  private var vocabulary: Vocabulary { program.vocabulary }
  private var asOf: CalendarDate { made.asOf ?? period.lastDay }

  /// The result of a unit of an indicator, for a field or all work.
  func result(_ unit: String, _ id: IndicatorID, field: String?) -> Result {
    let indicator = vocabulary[id]
    guard let formula = indicator.formula else { return .noData }
    let terms = formula.numerator + formula.denominators.flatMap { $0 }
    let rows = contributors(unit).flatMap { name in made.rows.filter { $0.unit == name } }
    let months = knownMonths(terms, indicator)
    guard !rows.isEmpty, months != 0 else { return .noData }
    let wanted = rows.filter { field == nil || $0.field == field }
    let above = sum(formula.numerator, wanted)
    guard indicator.isRatio else { return above.map { .value($0) } ?? .noCases }
    guard let above, let below = sum(formula.denominators[0], wanted) else { return .noData }
    if !below.isZero { return .ratio(above, below) }
    // Units of which nothing is known may have had cases.
    return isWhole(unit) && months == nil ? .noCases : .noData
  }

  /// Whether there are records of the unit, or of every unit at the bottom under it.
  private func isWhole(_ unit: String) -> Bool {
    if made.rows.contains(where: { $0.unit == unit }) { return true }
    switch unit {
    case "P": return isWhole("H")
    case "H": return ["X1", "X2", "X3"].allSatisfy(isWhole)
    default: return false
    }
  }

  /// The unit itself where it has records; else the units under it, each likewise.
  private func contributors(_ unit: String) -> [String] {
    if made.rows.contains(where: { $0.unit == unit }) { return [unit] }
    switch unit {
    case "P": return contributors("H")
    case "H": return ["X1", "X2", "X3"].flatMap(contributors)
    default: return []
    }
  }

  /// How many months of the period something is known of, where results are made of months: from the first to the last
  /// month in the file, or those that its rows give. nil: all of them, or the period is looked at as a whole.
  private func knownMonths(_ terms: [Formula.Term], _ indicator: Indicator) -> Int? {
    let adds =
      switch indicator.measure {
      case .share, .reduction, .count, .money: true
      case .number, .score, .days: false
      }
    let dates = Set(terms.map(\.aggregate.period))
    guard adds, dates.count == 1, terms.allSatisfy({ $0.aggregate.adds }) else { return nil }
    let months: Set<Int>
    if let column = dates.first ?? nil {
      let days: [Int] = made.rows.compactMap { row in
        if case .date(let day) = row.cells[column] { return day.year * 12 + day.month - 1 }
        return nil
      }
      guard let first = days.min(), let last = days.max() else { return 0 }
      months = Set(first...last)
    } else {
      months = Set(made.rows.compactMap { ($0.period.flatMap(Period.parse) ?? year).firstMonth })
    }
    let count = months.intersection(period.firstMonth...period.lastMonth).count
    return count == period.monthCount ? nil : count
  }

  private var year: Period { Period.year(2024) ?? period }
  private func isWithin(_ other: Period) -> Bool {
    other.firstMonth >= period.firstMonth && other.lastMonth <= period.lastMonth
  }

  // MARK: Aggregates

  private func sum(_ terms: [Formula.Term], _ rows: [RandomRecords.Row]) -> Fraction? {
    var total = Fraction.zero
    for term in terms {
      guard let value = value(term.aggregate, rows) else { return nil }
      total = term.isMinus ? total - value : total + value
    }
    return total
  }

  private func value(_ aggregate: Aggregate, _ rows: [RandomRecords.Row]) -> Fraction? {
    let counted = rows.filter { isMeant(aggregate, $0) }
    if aggregate.function == .count { return Fraction(counted.count) }
    guard let expression = aggregate.value else { return nil }
    let values = counted.compactMap { value(expression, $0) }
    if aggregate.function == .distinct {
      var seen: [Value] = []
      for value in values where !seen.contains(value) { seen.append(value) }
      return Fraction(seen.count)
    }
    var numbers: [Fraction] = []
    for case .number(let number) in values { numbers.append(number) }
    switch aggregate.function {
    case .sum: return numbers.reduce(.zero, +)
    case .average: return numbers.isEmpty ? nil : numbers.reduce(.zero, +) / Fraction(numbers.count)
    case .minimum: return numbers.min()
    case .maximum: return numbers.max()
    case .count, .distinct: return nil
    }
  }

  /// Whether a record is one of those an aggregate is about.
  private func isMeant(_ aggregate: Aggregate, _ row: RandomRecords.Row) -> Bool {
    if let column = aggregate.period {
      guard case .date(let day) = row.cells[column] else { return false }
      if aggregate.mentionsAsOf {
        if day > asOf { return false }
      } else if day < period.firstDay || day > period.lastDay {
        return false
      }
    } else if !aggregate.mentionsAsOf, !isWithin(row.period.flatMap(Period.parse) ?? year) {
      return false
    }
    guard let condition = aggregate.condition else { return true }
    return value(condition, row) == .truth(true)
  }

  // MARK: Expressions; nil is missing

  private func value(_ expression: TypedExpression, _ row: RandomRecords.Row) -> Value? {
    switch expression.node {
    case .constant(let constant):
      switch constant {
      case .number(let number): return .number(Fraction(number))
      case .date(let day): return .date(day)
      case .text(let text): return .text(text.lowercased())
      case .truth(let truth): return .truth(truth)
      case .choice(let index): return .choice(index)
      }
    case .recordColumn(let column):
      switch row.cells[column] {
      case .blank: return nil
      case .date(let day): return .date(day)
      case .number(let hundredths): return (Fraction(hundredths) / Fraction(100)).map { .number($0) }
      case .choice(let index): return .choice(index)
      case .truth(let truth): return .truth(truth)
      case .text(let text): return .text(text)
      }
    case .asOf: return .date(asOf)
    case .workingDays(let first, let second):
      guard case .date(let a)? = value(first, row), case .date(let b)? = value(second, row) else { return nil }
      let count = a <= b ? workingDays(after: a, through: b) : -workingDays(after: b, through: a)
      return .number(Fraction(count))
    case .arithmetic(let first, let rest):
      guard var total = value(first, row) else { return nil }
      for (sign, part) in rest {
        guard let operand = value(part, row), let next = apply(sign, total, operand) else { return nil }
        total = next
      }
      return total
    case .all(let parts):
      let truths = parts.map { value($0, row) }
      if truths.contains(.truth(false)) { return .truth(false) }
      return truths.contains { $0 == nil } ? nil : .truth(true)
    case .any(let parts):
      let truths = parts.map { value($0, row) }
      if truths.contains(.truth(true)) { return .truth(true) }
      return truths.contains { $0 == nil } ? nil : .truth(false)
    case .comparison(let left, let comparator, let right):
      guard let a = value(left, row), let b = value(right, row) else { return nil }
      return .truth(holds(a, comparator, b))
    case .not(let part):
      guard case .truth(let truth)? = value(part, row) else { return nil }
      return .truth(!truth)
    case .negative(let part):
      guard case .number(let number)? = value(part, row) else { return nil }
      return .number(number.negated)
    case .isMissing(let part, let known): return .truth((value(part, row) != nil) == known)
    case .call(let index, let arguments):
      guard functions[index] == "month_of", case .date(let day)? = value(arguments[0], row) else { return nil }
      return .number(Fraction(day.month))
    case .conditional(let test, let then, let other):
      guard case .truth(let truth)? = value(test, row) else { return nil }
      return value(truth ? then : other, row)
    case .rounded, .result, .superiorTarget: return nil
    }
  }

  private func apply(_ sign: ChainOperator, _ a: Value, _ b: Value) -> Value? {
    switch (a, b, sign) {
    case (.number(let x), .number(let y), .plus): return .number(x + y)
    case (.number(let x), .number(let y), .minus): return .number(x - y)
    case (.number(let x), .number(let y), .times): return .number(x * y)
    case (.date(let x), .date(let y), .minus): return .number(Fraction(x.dayNumber - y.dayNumber))
    case (.date(let day), .number(let number), .plus):
      return Int(number.text).flatMap { day.adding(days: $0) }.map { .date($0) }
    default: return nil
    }
  }

  private func holds(_ a: Value, _ comparator: Comparator, _ b: Value) -> Bool {
    if comparator == .equal { return a == b }
    if comparator == .different { return a != b }
    let isBelow: Bool
    switch (a, b) {
    case (.number(let x), .number(let y)): isBelow = x < y
    case (.date(let x), .date(let y)): isBelow = x < y
    default: return false
    }
    switch comparator {
    case .below: return isBelow
    case .atLeast: return !isBelow
    case .atMost: return isBelow || a == b
    case .above: return !isBelow && a != b
    case .equal, .different: return false
    }
  }

  /// Counts day by day.
  private func workingDays(after first: CalendarDate, through last: CalendarDate) -> Int {
    var count = 0
    var day = first
    while day < last, let next = day.adding(days: 1) {
      day = next
      if day.weekday != .saturday, day.weekday != .sunday, !made.holidays.contains(day) { count += 1 }
    }
    return count
  }
}
