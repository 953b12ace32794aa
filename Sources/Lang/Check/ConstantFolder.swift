import Base

/// Computes exactly what is known before any data.
enum ConstantFolder {
  /// Why constants gave no value.
  enum Fault: Error {
    case arithmetic(ArithmeticFault)
    /// A date was moved by a number of days that is not whole.
    case daysNotWhole
    case dateOutOfRange
  }

  /// `a op b` for values whose types fit. Throws when there is no exact result.
  static func fold(_ a: Value, _ op: ChainOperator, _ b: Value) throws(Fault) -> Value? {
    switch (a, b) {
    case (.number(let a), .number(let b)):
      do {
        switch op {
        case .plus: return .number(try a.adding(b))
        case .minus: return .number(try a.subtracting(b))
        case .times: return .number(try a.multiplied(by: b))
        case .over: return .number(try a.divided(by: b))
        case .and, .or: return nil
        }
      } catch {
        throw .arithmetic(error)
      }
    case (.date(let a), .date(let b)): return .number(Rational(a.dayNumber - b.dayNumber))
    case (.date(let date), .number(let days)): return try moved(date, by: op == .minus ? days.negated : days)
    case (.number(let days), .date(let date)): return try moved(date, by: days)
    default: return nil
    }
  }

  private static func moved(_ date: CalendarDate, by days: Rational) throws(Fault) -> Value {
    guard days.isInteger else { throw .daysNotWhole }
    guard let days = days.asInt, let moved = date.adding(days: days) else { throw .dateOutOfRange }
    return .date(moved)
  }

  /// Whether `a comparator b` holds; nil for values without an order.
  static func compare(_ a: Value, _ comparator: Comparator, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.number(let a), .number(let b)): comparator.holds(a.compared(to: b))
    case (.date(let a), .date(let b)): comparator.holds(a < b ? -1 : a == b ? 0 : 1)
    case (.text, .text), (.truth, .truth):
      comparator == .equal ? a == b : comparator == .different ? a != b : nil
    default: nil
    }
  }
}
