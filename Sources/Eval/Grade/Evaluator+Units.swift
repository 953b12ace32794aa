import Base
import Lang

/// What is found of the units under one.
extension Evaluator {
  mutating func find(_ fact: FactPlan.Units, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    var known: [(unit: Int, value: Rational)] = []
    var open: [Wording] = []
    var out = 0
    var isOnlyNoCases = true
    let found = units(under: unit, fact.level, on: computation.period)
    for other in found {
      var counts: Bool? = true
      if let condition = fact.condition {
        let result = made(other, condition)
        if case .value(.truth(let truth)) = result.value { counts = truth } else { counts = nil }
        // What has no cases is neither in the one nor in the other.
        if counts == nil, result.isNoCases {
          out += 1
          continue
        }
      }
      guard let counts else {
        open.append(Wording(same: units[other].name))
        isOnlyNoCases = false
        continue
      }
      guard let value = fact.value else {
        known.append((other, counts ? .one : .zero))
        continue
      }
      guard counts else { continue }
      let result = made(other, value)
      if let number = result.value.number {
        known.append((other, number))
      } else if result.isNoCases {
        out += 1
      } else {
        open.append(Wording(same: units[other].name))
        isOnlyNoCases = false
      }
    }
    guard !found.isEmpty else { return FoundFact(value: .missing(.noUnitsUnder(levelName(fact.level)))) }
    do {
      var result = try together(fact, known, open: open.count)
      if fact.value == nil {
        // Of a number those that make it, of a share those that it lacks.
        let isShare = fact.function == .share
        let named = known.filter { $0.value.isZero == isShare }.map { Wording(same: units[$0.unit].name) }
        if !named.isEmpty { result.remarks.append(isShare ? .notCounted(.list(named)) : .counted(.list(named))) }
      }
      result.isNoCases = open.isEmpty && isOnlyNoCases
      result.coverage = Coverage(given: known.count, of: known.count + open.count)
      if !open.isEmpty { result.remarks.append(.noDataFrom(open)) }
      return result
    } catch {
      report(LocatedFault(ComputingFault(error), computation.range), unit)
      return FoundFact(value: .missing(.fault(ComputingFault(error))))
    }
  }

  /// What units come to together. `open`: of how many it is not known, of which each may count or not.
  private func together(
    _ fact: FactPlan.Units, _ known: [(unit: Int, value: Rational)], open: Int
  ) throws(ArithmeticFault) -> FoundFact {
    let reason = Wording.unitsOpen(open)
    var sum = Rational.zero
    for (_, value) in known { sum = try sum.adding(value) }
    let all = Rational(known.count + open)
    switch fact.function {
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
      guard let value = fact.function == .lowest ? values.min() : values.max() else {
        return FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
      }
      if open == 0 { return FoundFact(value: .value(.number(value))) }
      return FoundFact(value: .missing(reason))
    }
  }

  /// The units of a level under one, or all those directly under it, that are there at the end of the period.
  private func units(under unit: Int, _ level: LevelID?, on period: Period) -> [Int] {
    let tree = measurer.tree
    let candidates =
      level == nil ? tree.children(of: unit).map { Int($0) } : tree.under(unit).map { Int(tree.line[$0]) }
    return candidates.filter { other in
      (level == nil || units[other].level == level) && units[other].life.holdsAtEnd(of: period)
    }
  }

  private func levelName(_ level: LevelID?) -> Wording? {
    level.map { Display.name(plan.program.vocabulary[$0].term) }
  }
}
