package import Base

/// The time of a target other than a last day: a part of the year, a year, the last months.
package enum TargetSpan: Hashable, Sendable {
  /// `in quarter 3`: of so many months, and which of the year.
  case part(PartOfYear)
  /// One of the parts of `each quarter`, with a verdict of its own.
  case occurrence(PartOfYear)
  /// `each quarter`, `each month, in at least 10 of 12`: in so many of these targets.
  case each(months: Int, least: Int, [TargetID])
  /// `for 2026`.
  case year(Period)
  /// `rolling 6 months`: the last so many months of what is judged.
  case rolling(Int)
  /// `in the years 2026 to 2030`: all of them together.
  case years(Period)

  /// The part of a year that it is about.
  package var part: PartOfYear? {
    switch self {
    case .part(let part), .occurrence(let part): part
    case .each, .year, .rolling, .years: nil
    }
  }

  /// The same without what it stands for: by which targets are compared.
  var question: TargetSpan {
    switch self {
    case .each(let months, let least, _): .each(months: months, least: least, [])
    case .occurrence(let part): .part(part)
    default: self
    }
  }
}

extension Target {
  /// Whether it is to be reached by a day: it has a deadline, or a part of the year of its own.
  package var isDated: Bool { !bounds.isEmpty && (deadline != nil || span?.part != nil) }
}

/// A month, quarter or half of any year; months by the numbers that the calendar gives them.
package struct PartOfYear: Hashable, Sendable {
  /// 1, 3 or 6.
  package var months: Int
  /// From 1.
  package var index: Int
  package init(months: Int, index: Int) {
    self.months = months
    self.index = index
  }

  /// How many such parts a year has.
  package var count: Int { 12 / months }

  /// The part of a year of a form; nil where there is none.
  package func period(in year: Int, _ form: YearForm) -> Period? {
    guard index >= 1, index <= count else { return nil }
    switch months {
    case 1: return form.month(index, inYear: year)
    case 3: return form.quarter(year, index)
    default: return form.half(year, index)
    }
  }

  /// All such parts of a year of a form, in order of time.
  package static func all(ofMonths months: Int, _ form: YearForm) -> [PartOfYear] {
    (0..<12 / months).map { PartOfYear(months: months, index: months == 1 ? form.monthNumber(at: $0) : $0 + 1) }
  }
}
