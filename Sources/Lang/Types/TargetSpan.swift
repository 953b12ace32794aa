package import Base

/// The time of a target other than a last day: a part of the year, a year, the last months.
package enum TargetSpan: Hashable, Sendable {
  /// `in quarter 3`: of so many months, and which of the year.
  case part(PartOfYear)
  /// One of the parts of `each quarter`, with a verdict of its own.
  case occurrence(PartOfYear)
  /// `each quarter`, `each month from month 7, in at least 4 of 6`, `in 3 months in a row`: in so many of these targets, in order
  /// of time.
  case each(TargetRecurrence, [TargetID])
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
    case .each(let recurrence, _): .each(recurrence, [])
    case .occurrence(let part): .part(part)
    default: self
    }
  }
}

/// In which parts of the year a target recurs, and in how many of them it must be met.
package struct TargetRecurrence: Hashable, Sendable {
  package enum Enough: Hashable, Sendable {
    /// In so many of the parts.
    case parts(Int)
    /// In so many of them, one after the other.
    case inARow(Int)
  }

  /// How many months a part has: 1, 3 or 6.
  package var months: Int
  /// The numbers of the first part and of the last; nil: from the beginning of the year, to its end.
  package var first: Int?
  package var last: Int?
  package var enough: Enough
  package init(months: Int, first: Int?, last: Int?, enough: Enough) {
    self.months = months
    (self.first, self.last) = (first, last)
    self.enough = enough
  }

  /// Whether it may be met without being met in all parts, of which there are so many.
  package func allowsMisses(of count: Int) -> Bool {
    switch enough {
    case .parts(let least), .inARow(let least): least < count
    }
  }

  /// The most that can be made sure of with some parts met, and others perhaps (nil): how many are surely, and how many can be,
  /// of what is asked; and how many are asked, parts without cases being left out before.
  package func reached(_ met: [Bool?]) -> (surely: Int, possibly: Int, wanted: Int) {
    switch enough {
    case .parts(let least):
      return (met.count { $0 == true }, met.count { $0 != false }, Swift.min(least, met.count))
    case .inARow(let least):
      var (sure, possible, surely, possibly) = (0, 0, 0, 0)
      for part in met {
        sure = part == true ? sure + 1 : 0
        possible = part == false ? 0 : possible + 1
        (surely, possibly) = (Swift.max(surely, sure), Swift.max(possibly, possible))
      }
      return (surely, possibly, Swift.min(least, met.count))
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
