/// What is known of one result: an answer, the counts behind it, and how much of it was given.
struct Measure {
  enum Answer {
    case value(Fraction)
    case noCases
    case noData
  }

  var answer: Answer
  var numerator: Fraction?
  var denominator: Fraction?
  /// Units given, of so many.
  var units: (given: Int, of: Int)?
  /// Parts of the period given, of so many.
  var periods: (given: Int, of: Int)?
  /// Of what stands at the end: only earlier figures were given.
  var isOpen = false
  /// Between which figures it lies, where it is not known.
  var span: (low: Fraction, high: Fraction)?
  /// Of a reduction: what it was, and what it came to.
  var fall: (before: Fraction, after: Fraction)?

  static let noData = Measure(answer: .noData)

  var value: Fraction? {
    if case .value(let value) = answer { return value }
    return nil
  }
}

/// One result as the data give it.
enum Part {
  /// Both counts, the second not 0 unless the first is; for what is no ratio the second is nil.
  case counts(Fraction, Fraction?)
  /// A ratio without its counts.
  case bare(Fraction)
  /// 0 of 0.
  case noCases
  /// Not given, or not whole.
  case missing

  var isMissing: Bool {
    if case .missing = self { return true }
    return false
  }
}
