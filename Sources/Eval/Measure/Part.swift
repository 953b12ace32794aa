import Base
import Lang

/// What one unit, field or period contributes to a result.
struct Part {
  enum State {
    /// Nothing was given, and there is no cell for it.
    case absent
    /// Cells for it are there, and empty.
    case blank
    /// Given in part, or said to be missing.
    case missing
    /// 0 of 0.
    case noCases
    /// Counts, or a value that stands in `numerator`.
    case given
    /// A ratio's value without its counts, in `numerator`.
    case bare
  }

  var state: State
  var numerator = Rational.zero
  var denominator = Rational.one
  /// The months, quarters, … it was made of.
  var periods: Coverage?
  /// The units it was made of, where not all of it is of the unit itself.
  var units: Coverage?
  /// Of what stands at the end of a period: only earlier figures were given. The value, if there is one, is the last of
  /// them.
  var isOpenAtEnd = false
  /// Indices into `Grid.observations`.
  var observations: [Int32] = []
  var remarks: [Wording] = []

  /// Whether nothing at all was given.
  var isEmpty: Bool { state == .absent || state == .blank }

  /// Whether it says something: a value, or that there was nothing to count.
  var isKnown: Bool { state == .given || state == .bare || state == .noCases }
}

/// A part of a period that was given, and its months as places in the period, from 0.
struct Tile {
  var months: Range<Int>
  var part: Part
  /// Whether some of the units that it is made of gave nothing for it.
  var lacksUnits = false
}

/// Parts put together.
struct Pool {
  /// What is made of the parts.
  enum Making { case added, mean, highest, lowest }

  let kind: MeasurePlan.Kind
  let making: Making
  /// Whether the parts are reductions: each what it fell by over what it was. Put together is what they were, and what
  /// they came to.
  private let isOfReductions: Bool
  private(set) var coverage = Coverage(given: 0, of: 0)
  private(set) var bare: [Int] = []
  private(set) var missing: [Int] = []
  private(set) var partial: [Int] = []
  /// Parts that lack units of their own.
  private(set) var incomplete: [Int] = []
  /// Parts whose value is the last known, not that of the end.
  private(set) var older: [Int] = []
  /// Of units that were made of others: that part of which the most others are missing.
  private var predecessors: Coverage?
  private var cases = 0
  private var numerator = Rational.zero
  private var denominator = Rational.zero
  /// Of a mean: how often the parts count together.
  private var weights = 0
  /// Whether all parts that were given are open at the end, and some were.
  private var isOpen: Bool?
  private var observations: [Int32] = []
  private var remarks: [Wording] = []

  init(kind: MeasurePlan.Kind, making: Making = .added, ofReductions: Bool = false) {
    self.kind = kind
    self.making = making
    isOfReductions = ofReductions
  }

  /// Adds a part; `index` names it in `bare`, `missing` and `partial`. `count`: as how many it counts in `coverage`;
  /// `weight`: how often its value counts in a mean.
  mutating func add(
    _ part: Part, index: Int, counting count: Int = 1, weight: Int = 1
  ) throws(ArithmeticFault) {
    observations += part.observations
    for remark in part.remarks where !remarks.contains(remark) && remarks.count < 3 { remarks.append(remark) }
    if let periods = part.periods, periods.given < periods.of { partial.append(index) }
    if !part.isEmpty || part.isOpenAtEnd { isOpen = (isOpen ?? true) && part.isOpenAtEnd }
    if let made = part.units, made.isOfPredecessors {
      predecessors = predecessors.map { $0.missing < made.missing ? made : $0 } ?? made
    }
    // A unit that is pooled is one, whatever it is made of; of a mean and the like its own units are counted.
    let units = making == .added ? nil : part.units.flatMap { $0.isOfPredecessors ? nil : $0 }
    let given = units?.given ?? count
    coverage.of += units?.of ?? count
    if part.isKnown, part.units?.hasGaps ?? false { incomplete.append(index) }
    if part.isKnown, part.isOpenAtEnd { older.append(index) }
    switch part.state {
    case .absent, .blank, .missing:
      missing.append(index)
    case .noCases:
      coverage.given += given
    case .bare where making == .added:
      bare.append(index)
    case .given, .bare:
      coverage.given += given
      cases += 1
      if making == .added || making == .mean && isOfReductions {
        numerator = try numerator.adding(part.numerator)
        denominator = try denominator.adding(part.denominator)
        return
      }
      if isOfReductions { return try addExtreme(part) }
      let isRatio = kind == .ratio && part.state == .given
      let value = isRatio ? try part.numerator.divided(by: part.denominator) : part.numerator
      switch making {
      case .added: break
      case .mean:
        numerator = try numerator.adding(weight == 1 ? value : value.multiplied(by: Rational(weight)))
        weights += weight
      case .highest: numerator = cases == 1 ? value : Swift.max(numerator, value)
      case .lowest: numerator = cases == 1 ? value : Swift.min(numerator, value)
      }
    }
  }

  /// The highest or lowest of what reductions started from, and of what they came to.
  private mutating func addExtreme(_ part: Part) throws(ArithmeticFault) {
    let after = try part.denominator.subtracting(part.numerator)
    guard cases > 1 else { return (numerator, denominator) = (part.numerator, part.denominator) }
    let known = try denominator.subtracting(numerator)
    func chosen(_ a: Rational, _ b: Rational) -> Rational { making == .highest ? Swift.max(a, b) : Swift.min(a, b) }
    denominator = chosen(denominator, part.denominator)
    numerator = try denominator.subtracting(chosen(known, after))
  }

  /// Whether the parts are values that cannot be put together, as scores.
  var doesNotAddUp: Bool { kind == .single && making == .added && cases > 0 }

  /// What the parts come to.
  func result() throws(ArithmeticFault) -> Part {
    var part = Part(state: .missing, observations: observations, remarks: remarks)
    part.isOpenAtEnd = isOpen ?? false
    part.units = predecessors
    if doesNotAddUp { return part }
    if cases > 0 {
      switch making {
      case .added: (part.state, part.numerator, part.denominator) = (.given, numerator, denominator)
      case .mean where isOfReductions:
        let count = Rational(cases)
        part.state = .given
        part.numerator = try numerator.divided(by: count)
        part.denominator = try denominator.divided(by: count)
      case .highest where isOfReductions, .lowest where isOfReductions:
        (part.state, part.numerator, part.denominator) = (.given, numerator, denominator)
      case .mean: (part.state, part.numerator) = (.bare, try numerator.divided(by: Rational(weights)))
      case .highest, .lowest: (part.state, part.numerator) = (.bare, numerator)
      }
      if kind != .ratio, part.state == .bare { part.state = .given }
    } else if coverage.of > 0, coverage.given == coverage.of {
      part.state = .noCases
    }
    return part
  }
}
