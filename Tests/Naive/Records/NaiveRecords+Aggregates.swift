import Base
import Eval
import Lang

/// What one aggregate comes to over some records.
extension NaiveRecords {
  /// What an aggregate comes to: nil for the average or extreme of nothing; not known where it is about cells all of which
  /// are blank.
  func value(_ aggregate: Aggregate, _ rows: [RandomRecords.Row]) -> (Fraction?, isUnknown: Bool) {
    let counted = rows.filter { isMeant(aggregate, $0) }
    if aggregate.function == .count { return (Fraction(counted.count), false) }
    guard let expression = aggregate.value else { return (nil, false) }
    let values = counted.compactMap { value(expression, $0) }
    if values.isEmpty, !counted.isEmpty { return (nil, true) }
    if aggregate.function == .distinct {
      var seen: [Value] = []
      for value in values where !seen.contains(value) { seen.append(value) }
      return (Fraction(seen.count), false)
    }
    var numbers: [Fraction] = []
    for case .number(let number) in values { numbers.append(number) }
    switch aggregate.function {
    case .sum: return (numbers.reduce(.zero, +), false)
    case .average:
      return (numbers.isEmpty ? nil : numbers.reduce(.zero, +) / Fraction(numbers.count), false)
    case .minimum: return (numbers.min(), false)
    case .maximum: return (numbers.max(), false)
    case .count, .distinct: return (nil, false)
    }
  }

  /// Whether a record is one of those an aggregate is about.
  func isMeant(_ aggregate: Aggregate, _ row: RandomRecords.Row) -> Bool {
    if let column = aggregate.period {
      guard case .date(let day) = row.cells[column] else { return false }
      if aggregate.mentionsAsOf {
        if day > asOf { return false }
      } else if day < made.years.firstDay(period) || day > made.years.lastDay(period) {
        return false
      }
    } else if !aggregate.mentionsAsOf, !isWithin(row.period.flatMap { period.form.parse($0) } ?? year) {
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
    case .leaf(.recordColumn(let column)):
      switch row.cells[column] {
      case .blank: return nil
      case .date(let day): return .date(day)
      case .number(let hundredths): return (Fraction(hundredths) / Fraction(100)).map { .number($0) }
      case .choice(let index): return .choice(index)
      case .truth(let truth): return .truth(truth)
      case .text(let text): return .text(text)
      }
    case .leaf(.fact), .atLeast: return nil
    case .leaf(.asOf): return .date(asOf)
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
    case .rounded, .leaf(.result), .leaf(.superiorTarget): return nil
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
