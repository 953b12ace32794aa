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
  var made: RandomRecords
  let period: Period
  let functions: [String]
  var isBySender = false

  var vocabulary: Vocabulary { program.vocabulary }
  var asOf: CalendarDate { made.asOf ?? made.years.lastDay(period) }

  /// The result of a unit of an indicator, for a field or all work.
  func result(_ unit: String, _ id: IndicatorID, field: String?) -> Result {
    let indicator = vocabulary[id]
    guard let formula = indicator.formula else { return .noData }
    let terms = formula.numerator + formula.denominators.flatMap { $0 }
    if terms.contains(where: { $0.aggregate.unit != nil }), !isBySender {
      // As if the files named as the unit of each record the one that sent it.
      var other = self
      other.isBySender = true
      for row in other.made.rows.indices { other.made.rows[row].unit = made.rows[row].sent ?? "" }
      return other.result(unit, id, field: field)
    }
    let question = Question(
      numerator: formula.numerator, denominator: formula.denominators.first, field: field,
      dates: dates(terms), months: wanted(terms))
    var parts: [MonthPart] = []
    if !isMadeOfMonths(terms, indicator) {
      var adds = true
      switch indicator.measure {
      case .number, .score, .days, .percent, .points, .truth: adds = false
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
    case .number, .score, .days, .percent, .points, .truth: false
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
      last = max(period.firstMonth, min(last, made.years.month(of: asOf)))
    }
    return Array(period.firstMonth...last)
  }

  // MARK: Of which months something is known

  private func month(_ row: RandomRecords.Row, _ date: Int?) -> [Int] {
    guard let date else {
      let own = row.period.flatMap { period.form.parse($0) } ?? year
      return Array(own.firstMonth...own.lastMonth)
    }
    guard case .date(let day) = row.cells[date] else { return [] }
    return [made.years.month(of: day)]
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

  var year: Period { period.form.year(2024) ?? period }
  func isWithin(_ other: Period) -> Bool {
    other.firstMonth >= period.firstMonth && other.lastMonth <= period.lastMonth
  }
}
