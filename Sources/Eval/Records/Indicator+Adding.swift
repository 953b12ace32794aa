import Lang

extension Indicator {
  /// Whether it is a sum, which looks like a fall where a part of it is missing.
  var addsUp: Bool {
    switch measure {
    case .count, .quantity, .money: true
    case .share, .reduction, .number, .score, .days, .percent, .points, .truth: false
    }
  }

  /// Whether the results of months make up that of a longer period: not those of scores and the like, nor of a formula
  /// that looks at the day of counting, counts things once, or places its counts in months by different days.
  func addsOverMonths(denominator: Int) -> Bool {
    switch measure {
    case .share, .reduction, .count, .quantity, .money: break
    case .number, .days: if overTime != .addsUp { return false }
    case .score, .percent, .points, .truth: return false
    }
    guard let formula else { return true }
    let below = isRatio && formula.denominators.indices.contains(denominator) ? formula.denominators[denominator] : []
    let terms = formula.numerator + below
    return terms.allSatisfy { $0.aggregate.adds } && Set(terms.map(\.aggregate.period)).count <= 1
  }

  /// Whether it can only grow as months go by and missing parts come in.
  var neverFalls: Bool {
    switch measure {
    case .count, .quantity: !mayLose(lacksUnits: true).good && takesNothingOff
    default: false
    }
  }

  /// Whether what is counted so far may be taken back, and whether cases outside the numerator may; `lacksUnits`: units of
  /// which it is made are still missing.
  func mayLose(lacksUnits: Bool) -> (good: Bool, bad: Bool) {
    if overTime.isAtEnd || overTime == .mean { return (true, true) }
    guard lacksUnits else { return (false, false) }
    return (overUnits == .lowest || overUnits == .mean && !isRatio, overUnits == .highest)
  }

  /// Whether no formula takes something off, or adds up what may be negative.
  var takesNothingOff: Bool {
    guard let formula else { return true }
    return formula.numerator.allSatisfy { !$0.isMinus && $0.aggregate.function == .count }
  }
}
