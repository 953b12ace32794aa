import Base
import Lang
import Tables

/// From the columns of an indicator's parts to what is read of it.
extension LayoutBuilder {
  /// Adds the series of an indicator that the default headers name.
  mutating func takeSeries(of id: IndicatorID, _ parts: Parts) {
    guard !parts.isBroken else { return }
    let indicator = vocabulary[id]
    if let value = parts.value {
      guard parts.columns.count == 1 else {
        let other = parts.columns.filter { $0 != value }.min() ?? value
        report(value, DataMessages.givenTwice(table, column: value, other: other, indicator: indicator))
        return
      }
      guard indicator.denominators.count <= 1 else {
        report(value, DataMessages.denominatorNotSaid(table, value: value, indicator))
        return
      }
      add(id, 0, .value(column: value, form: nil))
    } else if parts.baseline != nil || parts.current != nil {
      takeChange(of: id, parts)
    } else {
      takeCounts(of: id, parts)
    }
  }

  private mutating func add(_ indicator: IndicatorID, _ denominator: Int, _ shape: DataLayout.Series.Shape) {
    layout.series.append(DataLayout.Series(indicator: indicator, denominator: denominator, shape: shape))
  }

  private mutating func takeChange(of id: IndicatorID, _ parts: Parts) {
    let indicator = vocabulary[id]
    if let baseline = parts.baseline, let current = parts.current {
      let others = parts.columns.filter { $0 != baseline && $0 != current }
      if let other = others.min() {
        report(other, DataMessages.givenTwice(table, column: other, other: baseline, indicator: indicator))
      } else {
        add(id, 0, .change(baseline: baseline, current: current))
      }
    } else if let given = parts.baseline ?? parts.current {
      let missing = parts.baseline == nil ? "baseline" : "current"
      report(given, DataMessages.incompleteCounts(table, given: given, indicator: indicator, missing: [missing]))
    }
  }

  private mutating func takeCounts(of id: IndicatorID, _ parts: Parts) {
    let indicator = vocabulary[id]
    var hasSeries = false
    for (index, denominator) in indicator.denominators.enumerated() {
      if let column = parts.denominators[index] {
        add(id, index, .counts(numerator: parts.numerator, denominator: column))
        hasSeries = true
      } else if let numerator = parts.numerator, denominator.derived != nil {
        add(id, index, .counts(numerator: numerator, denominator: nil))
        hasSeries = true
      }
    }
    if let numerator = parts.numerator, !hasSeries {
      if isDerivedFrom(id, .numerator) {
        // Nothing but what another indicator counts among.
        add(id, 0, .counts(numerator: numerator, denominator: nil))
      } else {
        let missing = IndicatorText.words(of: indicator).filter {
          $0 != "numerator" && $0 != "baseline" && $0 != "current"
        }
        report(
          numerator,
          DataMessages.incompleteCounts(table, given: numerator, indicator: indicator, missing: missing))
      }
    } else if parts.numerator == nil, let given = parts.denominators.values.min(), !isDerivedFrom(id, .denominator) {
      report(given, DataMessages.incompleteCounts(table, given: given, indicator: indicator, missing: ["numerator"]))
    }
  }

  /// Whether another indicator's denominator is this one's numerator or denominator.
  private func isDerivedFrom(_ id: IndicatorID, _ part: Indicator.Derivation.Part) -> Bool {
    vocabulary.indicators.contains { indicator in
      indicator.denominators.contains { $0.derived == Indicator.Derivation(part: part, indicator: id) }
    }
  }
}
