import Base
import Lang

/// What several come to together, units or parts of a period: their number, a share of them, a mean.
struct Gathering {
  private let function: UnitsFact.Function
  /// Whether parts of a period are put together, else units.
  private let isOfParts: Bool
  private var known: [(name: Wording, value: Rational)] = []
  /// Those of which it is not known whether they count, or for how much.
  private var open: [Wording] = []

  init(_ function: UnitsFact.Function, ofParts: Bool = false) {
    self.function = function
    isOfParts = ofParts
  }

  /// Adds one; where they are counted 1 for one that counts and 0 for one that does not.
  mutating func add(_ name: Wording, _ value: Rational) { known.append((name, value)) }

  /// Adds one that is not known.
  mutating func add(open name: Wording) { open.append(name) }

  /// What they come to, and what a reader must know of it.
  func found() throws(ArithmeticFault) -> FoundFact {
    var result = try sum()
    let isShare = function == .share
    if isShare || function == .count {
      // Of a number those that make it, of a share those that it lacks.
      let named = known.filter { $0.value.isZero == isShare }.map(\.name)
      if !named.isEmpty { result.remarks.append(isShare ? .notCounted(.list(named)) : .counted(.list(named))) }
    }
    // Those without cases were not added.
    result.isNoCases = open.isEmpty
    if !isOfParts { result.coverage = Coverage(given: known.count, of: known.count + open.count) }
    if !open.isEmpty { result.remarks.append(isOfParts ? .noDataFor(open) : .noDataFrom(open)) }
    return result
  }

  /// What all come to, without remarks: each of those that are not known may count or not.
  private func sum() throws(ArithmeticFault) -> FoundFact {
    let open = self.open.count
    let reason = isOfParts ? Wording.partsOpen(open) : .unitsOpen(open)
    var sum = Rational.zero
    for (_, value) in known { sum = try sum.adding(value) }
    let all = Rational(known.count + open)
    switch function {
    case .count:
      if open == 0 { return FoundFact(value: .value(.number(sum))) }
      return FoundFact(value: .missing(reason), range: sum...(try sum.adding(Rational(open))))
    case .share:
      if all.isZero { return FoundFact(value: .missing(.nothingToCompute)) }
      if open == 0 {
        return FoundFact(value: .value(.number(try sum.divided(by: all))), counts: (sum, all))
      }
      let most = try sum.adding(Rational(open))
      return FoundFact(value: .missing(reason), range: try sum.divided(by: all)...most.divided(by: all))
    case .total:
      return open == 0 && !known.isEmpty
        ? FoundFact(value: .value(.number(sum))) : FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
    case .mean:
      guard open == 0, !known.isEmpty else {
        return FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
      }
      return FoundFact(value: .value(.number(try sum.divided(by: Rational(known.count)))))
    case .median:
      guard open == 0, !known.isEmpty else {
        return FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
      }
      return FoundFact(value: .value(.number(try Rational.median(of: known.map(\.value)))))
    case .lowest, .highest:
      let values = known.map(\.value)
      guard let value = function == .lowest ? values.min() : values.max() else {
        return FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
      }
      if open == 0 { return FoundFact(value: .value(.number(value))) }
      return FoundFact(value: .missing(reason))
    }
  }
}
