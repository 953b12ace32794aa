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
    let question = Question(
      numerator: formula.numerator, denominator: formula.denominators.first, field: field,
      dates: dates(terms), months: wanted(terms))
    var parts: [MonthPart] = []
    if !isMadeOfMonths(terms, indicator) {
      var adds = true
      switch indicator.measure {
      case .number, .score, .days: adds = false
      case .share, .reduction, .count, .quantity, .money: break
      }
      for term in terms where term.aggregate.function != .count && term.aggregate.function != .sum { adds = false }
      return together(wholes(unit, question, adds: adds), isRatio: indicator.isRatio)
    }
    for month in question.months { parts += self.parts(unit, question, month) }
    return together(parts, isRatio: indicator.isRatio)
  }

  /// What is asked of records.
  private struct Question {
    var numerator: [Formula.Term]
    var denominator: [Formula.Term]?
    var field: String?
    /// By what the records fall into months: columns of dates; nil for the period that a row gives.
    var dates: [Int?]
    var months: [Int]
    var terms: [Formula.Term] { numerator + (denominator ?? []) }
  }

  /// Whether a longer period's result is that of its months added up.
  private func isMadeOfMonths(_ terms: [Formula.Term], _ indicator: Indicator) -> Bool {
    switch indicator.measure {
    case .number, .score, .days: false
    case .share, .reduction, .count, .quantity, .money:
      terms.allSatisfy { $0.aggregate.adds } && Set(terms.map(\.aggregate.period)).count == 1
    }
  }

  private func dates(_ terms: [Formula.Term]) -> [Int?] {
    var dates: [Int?] = []
    for aggregate in terms.map(\.aggregate) {
      let date = aggregate.period ?? (aggregate.mentionsAsOf ? vocabulary[aggregate.records].period : nil)
      // What is counted as of a day, of records without a date, falls into no month.
      if aggregate.mentionsAsOf, date == nil { continue }
      if !dates.contains(date) { dates.append(date) }
    }
    return dates
  }

  /// The months that a result is about: for what is counted as of a day none after it.
  private func wanted(_ terms: [Formula.Term]) -> [Int] {
    var last = period.lastMonth
    if terms.contains(where: { $0.aggregate.mentionsAsOf }) {
      last = max(period.firstMonth, min(last, asOf.year * 12 + asOf.month - 1))
    }
    return Array(period.firstMonth...last)
  }

  // MARK: Of which months something is known

  private func month(_ row: RandomRecords.Row, _ date: Int?) -> [Int] {
    guard let date else {
      let own = row.period.flatMap(Period.parse) ?? year
      return Array(own.firstMonth...own.lastMonth)
    }
    guard case .date(let day) = row.cells[date] else { return [] }
    return [day.year * 12 + day.month - 1]
  }

  /// Whether some file tells of the unit and the month: it names the unit, and the month lies between its first and its
  /// last (or rows of it give the month).
  private func isKnown(_ unit: String, _ month: Int, _ date: Int?) -> Bool {
    Set(made.rows.map(\.file)).contains { file in
      let rows = made.rows.filter { $0.file == file }
      guard rows.contains(where: { $0.unit == unit }) else { return false }
      let months = rows.flatMap { self.month($0, date) }
      guard date != nil else { return months.contains(month) }
      return months.contains { $0 <= month } && months.contains { $0 >= month }
    }
  }

  private func isKnown(_ unit: String, _ month: Int, _ question: Question) -> Bool {
    if question.dates.isEmpty { return made.rows.contains { $0.unit == unit } }
    return question.dates.allSatisfy { isKnown(unit, month, $0) }
  }

  private func hasRecord(_ unit: String, _ month: Int, _ question: Question) -> Bool {
    made.rows.contains { row in
      row.unit == unit && question.dates.contains { self.month(row, $0).contains(month) }
    }
  }

  private func below(_ unit: String) -> [String] {
    switch unit {
    case "P": ["H"]
    case "H": ["X1", "X2", "X3"]
    default: []
    }
  }

  /// Whether the month is known of some unit under one.
  private func isKnownBelow(_ unit: String, _ month: Int, _ question: Question) -> Bool {
    below(unit).contains { isKnown($0, month, question) || isKnownBelow($0, month, question) }
  }

  /// Whether the unit's own records stand for the month: where it has none, those of the units under it do.
  private func isOwn(_ unit: String, _ month: Int, _ question: Question) -> Bool {
    guard isKnown(unit, month, question) else { return false }
    return question.dates.isEmpty || hasRecord(unit, month, question) || !isKnownBelow(unit, month, question)
  }

  /// Whose records make up the month of a unit.
  private func contributors(_ unit: String, _ month: Int, _ question: Question) -> [String] {
    if isOwn(unit, month, question) { return [unit] }
    return below(unit).flatMap { contributors($0, month, question) }
  }

  /// Whose records are counted as of a day.
  private func contributors(_ unit: String, _ question: Question) -> [String] {
    if question.months.contains(where: { isOwn(unit, $0, question) }) { return [unit] }
    return below(unit).flatMap { contributors($0, question) }
  }

  // MARK: A period as a whole

  /// What the period of a unit is made of, where it is not made of months: what adds up, is the sum of units' results.
  private func wholes(_ unit: String, _ question: Question, adds: Bool) -> [MonthPart] {
    let isOwn = (period.firstMonth...period.lastMonth).contains { self.isOwn(unit, $0, question) }
    if adds, !isOwn, !below(unit).isEmpty { return below(unit).flatMap { wholes($0, question, adds: adds) } }
    return [whole(unit, question)]
  }

  private func whole(_ unit: String, _ question: Question) -> MonthPart {
    guard question.months.contains(where: { !contributors(unit, $0, question).isEmpty }) else {
      return MonthPart(result: .noData, hasRecords: false)
    }
    // Where there are no cases in what is known, there may be in what is not.
    let isWhole = question.months.allSatisfy { self.isWhole(unit, $0, question) }
    func isOf(_ row: RandomRecords.Row, _ term: Formula.Term) -> Bool {
      if term.aggregate.mentionsAsOf { return contributors(unit, question).contains(row.unit) }
      return month(row, term.aggregate.period).contains {
        contributors(unit, $0, question).contains(row.unit)
      }
    }
    return part(question, isWhole: isWhole, isOf)
  }

  /// What the records come to of which `isOf` holds.
  private func part(
    _ question: Question, isWhole: Bool, _ isOf: (RandomRecords.Row, Formula.Term) -> Bool
  ) -> MonthPart {
    let hasRecords = made.rows.contains { row in
      (question.field == nil || row.field == question.field)
        && question.terms.contains { isOf(row, $0) && isMeant($0.aggregate, row) }
    }
    let result = result(question, isOf)
    if case .noCases = result, !isWhole { return MonthPart(result: .noData, hasRecords: hasRecords) }
    var part = MonthPart(result: result, hasRecords: hasRecords)
    if case .noData = result { part.isBlank = hasRecords }
    return part
  }

  /// Whether a month is known of the unit itself, or of every unit under it.
  private func isWhole(_ unit: String, _ month: Int, _ question: Question) -> Bool {
    if isOwn(unit, month, question) { return true }
    return !below(unit).isEmpty && below(unit).allSatisfy { isWhole($0, month, question) }
  }

  /// What the records come to of which `isMeant` holds.
  private func result(
    _ question: Question, _ isMeant: (RandomRecords.Row, Formula.Term) -> Bool
  ) -> Result {
    func side(_ terms: [Formula.Term]) -> (value: Fraction?, isUnknown: Bool) {
      var total: Fraction? = .zero
      for term in terms {
        let rows = made.rows.filter { row in
          (question.field == nil || row.field == question.field) && isMeant(row, term)
        }
        let (value, isUnknown) = value(term.aggregate, rows)
        if isUnknown { return (nil, true) }
        total = total.flatMap { total in value.map { term.isMinus ? total - $0 : total + $0 } }
      }
      return (total, false)
    }
    let above = side(question.numerator)
    if above.isUnknown { return .noData }
    guard let terms = question.denominator else { return above.value.map { .value($0) } ?? .noCases }
    let below = side(terms)
    guard !below.isUnknown, let top = above.value, let bottom = below.value else { return .noData }
    return bottom.isZero ? .noCases : .ratio(top, bottom)
  }

  // MARK: Months added up

  /// What the month of a unit is made of: a result for each that contributes to it, and none for each that nothing is
  /// known of.
  private func parts(_ unit: String, _ question: Question, _ month: Int) -> [MonthPart] {
    if isOwn(unit, month, question) {
      func isOf(_ row: RandomRecords.Row, _ term: Formula.Term) -> Bool {
        row.unit == unit && self.month(row, term.aggregate.period).contains(month)
      }
      return [part(question, isWhole: true, isOf)]
    }
    return below(unit).isEmpty
      ? [MonthPart(result: .noData, hasRecords: false)] : below(unit).flatMap { parts($0, question, month) }
  }

  private struct MonthPart {
    var result: Result
    var hasRecords: Bool
    /// Of its records nothing is known that could be added up.
    var isBlank = false
  }

  private func together(_ parts: [MonthPart], isRatio: Bool) -> Result {
    var (top, bottom) = (Fraction.zero, Fraction.zero)
    var (isGiven, isWhole) = (false, true)
    // Where the only records there are have blank cells, nothing adds up to 0.
    if parts.contains(where: \.isBlank), !parts.contains(where: { $0.hasRecords && !$0.isBlank }) { return .noData }
    for part in parts {
      switch part.result {
      case .noData: isWhole = false
      case .noCases: break
      case .value(let value):
        top = top + value
        isGiven = true
      case .ratio(let above, let below):
        (top, bottom) = (top + above, bottom + below)
        isGiven = true
      }
    }
    if isGiven { return isRatio ? .ratio(top, bottom) : .value(top) }
    return isWhole ? .noCases : .noData
  }

  private var year: Period { Period.year(2024) ?? period }
  private func isWithin(_ other: Period) -> Bool {
    other.firstMonth >= period.firstMonth && other.lastMonth <= period.lastMonth
  }

  // MARK: Aggregates

  /// What an aggregate comes to: nil for the average or extreme of nothing; not known where it is about cells all of which
  /// are blank.
  private func value(_ aggregate: Aggregate, _ rows: [RandomRecords.Row]) -> (Fraction?, isUnknown: Bool) {
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
