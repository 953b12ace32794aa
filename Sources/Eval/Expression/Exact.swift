import Base
import Lang

/// Operations on values whose types fit, exactly.
enum Exact {
  /// Whether `a` stands to `b` as the comparator says. Texts, truths and choices are only equal or different.
  static func holds(_ a: Value, _ comparator: Comparator, _ b: Value) throws(ComputingFault) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): return comparator.holds(x, y)
    case (.date(let x), .date(let y)): return comparator.holds(x < y ? -1 : x == y ? 0 : 1)
    case (.text, .text), (.truth, .truth), (.choice, .choice):
      guard comparator == .equal || comparator == .different else { throw .notApplicable }
      return (a == b) == (comparator == .equal)
    default: throw .notApplicable
    }
  }

  /// One operation of a chain.
  static func apply(_ sign: ChainOperator, _ a: Value, _ b: Value) throws(ComputingFault) -> Value {
    switch (a, b) {
    case (.number(let x), .number(let y)):
      return .number(
        try exact { () throws(ArithmeticFault) in
          switch sign {
          case .plus: try x.adding(y)
          case .minus: try x.subtracting(y)
          case .times: try x.multiplied(by: y)
          case .over: try x.divided(by: y)
          case .and, .or: x
          }
        })
    case (.date(let x), .date(let y)) where sign == .minus:
      return .number(Rational(x.dayNumber - y.dayNumber))
    case (.date(let date), .number(let days)) where sign == .plus || sign == .minus:
      return .date(try moved(date, by: sign == .plus ? days : days.negated))
    case (.number(let days), .date(let date)) where sign == .plus:
      return .date(try moved(date, by: days))
    default:
      throw .notApplicable
    }
  }

  private static func moved(_ date: CalendarDate, by days: Rational) throws(ComputingFault) -> CalendarDate {
    guard days.isInteger else { throw .daysNotWhole }
    guard let count = days.asInt, let moved = date.adding(days: count) else { throw .dateOutOfRange }
    return moved
  }

  /// Runs exact arithmetic, its faults made this stage's.
  static func exact<T>(_ body: () throws(ArithmeticFault) -> T) throws(ComputingFault) -> T {
    do { return try body() } catch { throw ComputingFault(error) }
  }
}
