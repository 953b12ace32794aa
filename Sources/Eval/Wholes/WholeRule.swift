import Base
import Lang

/// How results of an indicator are compared with results of parts of it that are given too.
struct WholeRule {
  enum OverTime {
    /// A whole is the sum of its parts; the denominator is the same in all of them where it is `fixed`.
    case sum(isFixed: Bool)
    /// A whole is its last part.
    case end
    /// Either of the two: the indicator does not say.
    case sumOrEnd
    /// There is nothing to compare.
    case none
  }

  let overTime: OverTime
  /// Whether fields add up to all work.
  let addsFields: Bool
  /// Whether units add up to the one above them.
  let addsUnits: Bool
  let isRatio: Bool
  /// Whether a part may take something off the whole, so that some of the parts may be more than all.
  let mayFall: Bool
  let holding: Holding?

  init(_ indicator: Indicator, _ program: TypedProgram) {
    let adds: Bool
    switch indicator.measure {
    case .share, .count, .quantity: (adds, mayFall) = (true, false)
    case .reduction, .money: (adds, mayFall) = (true, true)
    case .number, .days: (adds, mayFall) = (indicator.overTime == .addsUp, true)
    case .score, .percent, .points, .truth: (adds, mayFall) = (false, true)
    }
    switch indicator.overTime {
    case .unsaid: overTime = adds ? .sumOrEnd : .none
    case .addsUp: overTime = .sum(isFixed: false)
    case .fixedDenominator: overTime = .sum(isFixed: true)
    case .atEnd: overTime = .end
    case .mean: overTime = .none
    }
    addsFields = adds
    addsUnits = adds && indicator.overUnits == .pooled
    isRatio = indicator.isRatio
    holding = indicator.holding ?? program.pack.holding
  }
}

/// The counts of a result, as far as they are known.
struct WholeCounts {
  enum Part: CaseIterable { case numerator, denominator }

  var numerator: Rational?
  var denominator: Rational?
  /// A share without its counts.
  var bare: Rational?

  init(numerator: Rational? = nil, denominator: Rational? = nil) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ given: Dataset.Observation.Given, isRatio: Bool) {
    switch given {
    case .counts(let numerator, let denominator): (self.numerator, self.denominator) = (numerator, denominator)
    case .value(let value): if isRatio { bare = value } else { numerator = value }
    case .noCases: (numerator, denominator) = (.zero, .zero)
    case .missing: break
    }
  }

  subscript(part: Part) -> Rational? {
    get { part == .numerator ? numerator : denominator }
    set { if part == .numerator { numerator = newValue } else { denominator = newValue } }
  }
}

/// Parts of a whole added up.
struct WholeSum {
  var counts = WholeCounts(numerator: .zero, denominator: .zero)
  /// Whether every part is there and known, by itself for each of the counts.
  var isComplete: (numerator: Bool, denominator: Bool) = (true, true)

  /// Adds a part; false where the numbers grow too large, and nothing can be compared.
  mutating func add(_ part: WholeCounts, isWhole: (numerator: Bool, denominator: Bool) = (true, true)) -> Bool {
    for place in WholeCounts.Part.allCases {
      guard let value = part[place], let sum = counts[place] else {
        lack(place)
        continue
      }
      guard let next = try? sum.adding(value) else { return false }
      counts[place] = next
      if !(place == .numerator ? isWhole.numerator : isWhole.denominator) { lack(place) }
    }
    return true
  }

  /// Notes that some part is missing.
  mutating func lack(_ place: WholeCounts.Part) {
    if place == .numerator { isComplete.numerator = false } else { isComplete.denominator = false }
  }

  mutating func lackBoth() { isComplete = (false, false) }

  /// Whether all parts of one of the counts are there.
  func isComplete(_ place: WholeCounts.Part) -> Bool {
    place == .numerator ? isComplete.numerator : isComplete.denominator
  }

  /// Whether the parts contradict a whole: all of them come to something else, or some of them to more than all.
  func contradicts(_ whole: Rational, _ place: WholeCounts.Part, mayFall: Bool) -> Bool {
    guard let sum = counts[place] else { return false }
    if isComplete(place) { return sum != whole }
    return !(mayFall && place == .numerator) && sum > whole
  }
}
