import Base

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
  /// Indices into `Grid.observations`.
  var observations: [Int32] = []
  var remarks: [Wording] = []

  /// Whether nothing at all was given.
  var isEmpty: Bool { state == .absent || state == .blank }
}

/// Parts put together.
struct Pool {
  let kind: MeasurePlan.Kind
  let mean: Bool
  private(set) var coverage = Coverage(given: 0, of: 0)
  private(set) var bare: [Int] = []
  private(set) var missing: [Int] = []
  private(set) var partial: [Int] = []
  private var cases = 0
  private var numerator = Rational.zero
  private var denominator = Rational.zero
  private var observations: [Int32] = []
  private var remarks: [Wording] = []

  init(kind: MeasurePlan.Kind, mean: Bool) {
    self.kind = kind
    self.mean = mean
  }

  /// Adds a part; `index` names it in `bare`, `missing` and `partial`. `weight`: as how many it counts in `coverage`.
  mutating func add(_ part: Part, index: Int, counting weight: Int = 1) throws(ArithmeticFault) {
    coverage.of += weight
    observations += part.observations
    for remark in part.remarks where !remarks.contains(remark) && remarks.count < 3 { remarks.append(remark) }
    if let periods = part.periods, periods.given < periods.of { partial.append(index) }
    switch part.state {
    case .absent, .blank, .missing:
      missing.append(index)
    case .noCases:
      coverage.given += weight
    case .bare where !mean:
      bare.append(index)
    case .given, .bare:
      coverage.given += weight
      cases += 1
      if mean {
        let value = kind == .ratio ? try part.numerator.divided(by: part.denominator) : part.numerator
        numerator = try numerator.adding(value)
      } else {
        numerator = try numerator.adding(part.numerator)
        denominator = try denominator.adding(part.denominator)
      }
    }
  }

  /// Whether the parts are values that cannot be put together, as scores.
  var doesNotAddUp: Bool { kind == .single && !mean && cases > 0 }

  /// What the parts come to.
  func result() throws(ArithmeticFault) -> Part {
    var part = Part(state: .missing, observations: observations, remarks: remarks)
    if doesNotAddUp { return part }
    if cases > 0 {
      part.state = mean ? .bare : .given
      part.numerator = mean ? try numerator.divided(by: Rational(cases)) : numerator
      part.denominator = mean ? .one : denominator
    } else if coverage.of > 0, coverage.given == coverage.of {
      part.state = .noCases
    }
    return part
  }
}
