import Base
import Lang

// What little would make a verdict another one: of the result, or of what is asked.
extension Explainer {
  /// For a verdict that its result decides: what would miss a target that is met, and with which figures the verdict would be
  /// the other one.
  func leastChanges(of row: VerdictRow, _ target: Target, _ value: Rational) -> [Explanation] {
    let indicator = vocabulary[target.indicator]
    let type = type(of: target)
    guard type != .truth, target.bounds.count == row.thresholds.count else { return [] }
    var nodes: [Explanation] = []
    if row.verdict == .met {
      let ways = zip(target.bounds, row.thresholds).compactMap { bound, threshold -> Wording? in
        guard let threshold else { return nil }
        let judge = Judge(bounds: [Judge.Bound(comparator: bound.comparator.opposite, threshold: threshold)])
        let needed = try? judge.needed(
          for: row.measurement, of: indicator, isReduction: target.isReduction,
          isWhole: vocabulary.isWhole(indicator.measure))
        guard let needed = needed ?? nil, needed != .impossible else { return nil }
        return Display.needed(needed, of: indicator, type, in: vocabulary)
      }
      if !ways.isEmpty { nodes.append(Explanation(title: .missingTitle, value: .either(ways))) }
    }
    if target.bounds.count == 1, let figures = figures(met: value, target.bounds[0].comparator, type) {
      nodes.append(Explanation(title: .figuresMetTitle, value: figures))
    }
    return nodes
  }

  /// The figures that a value meets, rounded so that all that are named are met; nil where it is one figure, or all but one.
  private func figures(met value: Rational, _ comparator: Comparator, _ type: ValueType) -> Wording? {
    let places = type == .money ? 0 : 2 + type.percentPlaces
    let unit = Rational(places == 0 ? 1 : places == 2 ? 100 : 10_000)
    guard let scaled = try? value.multiplied(by: unit) else { return nil }
    let isExact = scaled.isInteger
    let rounded: Rational
    switch comparator {
    case .atLeast, .above: rounded = scaled.floor()
    case .atMost, .below: rounded = scaled.ceiling()
    case .equal, .different: return nil
    }
    guard let figure = try? rounded.divided(by: unit) else { return nil }
    let shown = Display.threshold(figure, type, in: vocabulary)
    switch comparator {
    case .above where isExact: return Wording(en: "below \(shown.en)", vi: "dưới \(shown.vi)")
    case .below where isExact: return Wording(en: "above \(shown.en)", vi: "trên \(shown.vi)")
    case .atLeast, .above: return Wording(en: "up to \(shown.en)", vi: "đến \(shown.vi)")
    default: return Wording(en: "\(shown.en) and more", vi: "từ \(shown.vi) trở lên")
    }
  }

  /// For a condition of what is made of results: what is needed of a result that does not hold what it says of it.
  func needed(
    of measurement: Measurement, by expression: PlannedExpression, at place: Int, _ indicator: Indicator
  ) -> [Explanation] {
    guard measurement.measured.rational != nil else { return [] }
    var found: [Explanation] = []
    for (comparator, figure) in Explainer.conditions(on: place, in: expression) {
      let judge = Judge(bounds: [Judge.Bound(comparator: comparator, threshold: figure)])
      let needed = try? judge.needed(
        for: measurement, of: indicator, isReduction: false, isWhole: vocabulary.isWhole(indicator.measure))
      guard let needed = needed ?? nil else { continue }
      let shown = Display.threshold(figure, indicator.type, in: vocabulary)
      let asked = Wording(
        en: "\(Display.sign(comparator)) \(shown.en)", vi: "\(Display.sign(comparator)) \(shown.vi)")
      found.append(
        Explanation(
          title: .neededFor(asked), value: Display.needed(needed, of: indicator, indicator.type, in: vocabulary)))
    }
    return found
  }

  /// The comparisons of one result with a fixed figure of which all must hold, or some.
  private static func conditions(
    on place: Int, in expression: PlannedExpression
  ) -> [(comparator: Comparator, figure: Rational)] {
    switch expression.node {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.flatMap { conditions(on: place, in: $0) }
    case .comparison(let left, let comparator, let right):
      guard left.leaf == .result(place), case .number(let figure)? = right.constant else { return [] }
      return [(comparator, figure)]
    default: return []
    }
  }
}

extension Wording {
  fileprivate static let missingTitle = Wording(en: "what would miss the target", vi: "sẽ không đạt nếu")
  fileprivate static let figuresMetTitle = Wording(
    en: "the figures that this result meets", vi: "kết quả này đạt các mức")

  fileprivate static func neededFor(_ condition: Wording) -> Wording {
    Wording(en: "what would have reached \(condition.en)", vi: "để \(condition.vi) cần")
  }

  /// `a or b`
  fileprivate static func either(_ ways: [Wording]) -> Wording {
    Wording(en: ways.map(\.en).joined(separator: " or "), vi: ways.map(\.vi).joined(separator: " hoặc "))
  }
}
