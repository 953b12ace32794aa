import Base
import Lang

/// What can be said of the end of the year from a result to date, exactly.
struct CourseJudge {
  /// How results grow: a ratio of counts, or a sum.
  enum Kind {
    /// Ends between 0 and 1.
    case share
    /// A ratio that may be negative, and is at most 1.
    case reduction
    /// Never falls.
    case count
    /// A sum that may fall, as money.
    case sum
  }

  let kind: Kind
  let bounds: [Judge.Bound]
  /// The result to date.
  let value: Rational
  /// Its counts; nil for a sum, and for a ratio given without them.
  let counts: (numerator: Rational, denominator: Rational)?
  /// Whether what is counted so far may be taken back, and whether cases outside the numerator may: so it is with what
  /// stands at the end of a period, with means, and with the lowest and the highest of units of which some are missing.
  var mayLoseGood = false
  var mayLoseBad = false

  var isRatio: Bool { kind == .share || kind == .reduction }

  /// Whether the result to date meets the target as it stands.
  var isMet: Bool { bounds.allSatisfy { $0.holds(value) } }

  /// Whether every end of the year meets the bound, whatever is still to come.
  func alwaysHolds(_ bound: Judge.Bound) -> Bool {
    let t = bound.threshold
    return switch (kind, bound.comparator) {
    // A share ends above 0 once something is in its numerator, and below 1 once something is not.
    case (.share, .atLeast): t <= .zero
    case (.share, .above): t < .zero || !mayLoseGood && t.isZero && value > .zero
    case (.share, .atMost): t >= .one
    case (.share, .below): t > .one || !mayLoseBad && t == .one && value < .one
    case (.reduction, .atMost): t >= .one
    case (.reduction, .below): t > .one || !mayLoseBad && t == .one && value < .one
    case (.count, .atLeast), (.count, .above): bound.holds(mayLoseGood ? .zero : value)
    default: false
    }
  }

  /// Whether no end of the year meets the bound.
  func neverHolds(_ bound: Judge.Bound) -> Bool {
    let t = bound.threshold
    // Cases that there are cannot be taken back.
    let (hasGood, hasBad) = (!mayLoseGood && value > .zero, !mayLoseBad && value < .one)
    switch (kind, bound.comparator) {
    case (.share, .atLeast), (.reduction, .atLeast): return t > .one || t == .one && hasBad
    case (.share, .above), (.reduction, .above): return t >= .one
    case (.share, .atMost): return t.isNegative || t.isZero && hasGood
    case (.share, .below): return t <= .zero
    case (.share, .equal): return t.isNegative || t > .one || t.isZero && hasGood || t == .one && hasBad
    case (.reduction, .equal): return t > .one || t == .one && hasBad
    case (.count, .atMost), (.count, .below): return !bound.holds(mayLoseGood ? .zero : value)
    case (.count, .equal): return !mayLoseGood && value > t || t.isNegative
    default: return false
    }
  }

  /// What each bound asks of the rest: of a ratio the rate in `rest` cases, of a sum how much is to come. nil for a
  /// ratio without counts, or without cases to come.
  func needed(rest: Rational?) throws(ArithmeticFault) -> [CourseRow.Needed]? {
    var needed: [CourseRow.Needed] = []
    for bound in bounds {
      let figure: Rational
      if isRatio {
        guard let counts, let rest, rest > .zero else { return nil }
        let whole = try counts.denominator.adding(rest)
        figure = try bound.threshold.multiplied(by: whole).subtracting(counts.numerator).divided(by: rest)
      } else {
        figure = try bound.threshold.subtracting(value)
      }
      needed.append(CourseRow.Needed(comparator: bound.comparator, figure: figure))
    }
    return needed
  }

  /// Whether some rest of the year is as needed.
  func isReachable(_ needed: [CourseRow.Needed]) -> Bool {
    // The figures that could meet all: from a lowest to a highest, each of which may itself be too little or too much.
    var low: (figure: Rational, isOpen: Bool)? = kind == .share || kind == .count ? (.zero, false) : nil
    var high: (figure: Rational, isOpen: Bool)? = isRatio ? (.one, false) : nil
    for bound in needed {
      let (figure, isOpen) = (bound.figure, bound.comparator == .above || bound.comparator == .below)
      if bound.comparator != .atMost, bound.comparator != .below, bound.comparator != .different,
        low.map({ figure > $0.figure || figure == $0.figure && isOpen }) ?? true
      {
        low = (figure, isOpen)
      }
      if bound.comparator != .atLeast, bound.comparator != .above, bound.comparator != .different,
        high.map({ figure < $0.figure || figure == $0.figure && isOpen }) ?? true
      {
        high = (figure, isOpen)
      }
    }
    guard let low, let high else { return true }
    return low.figure < high.figure || low.figure == high.figure && !low.isOpen && !high.isOpen
  }

  /// The state when nothing more is to come. `isWhole`: no month so far is missing.
  func finalState(isWhole: Bool) -> CourseState {
    if isWhole { return isMet ? .secured : .outOfReach }
    if let proved { return proved }
    return isMet ? .onCourse : .undecided
  }

  /// What holds whatever is to come; nil when that depends.
  var proved: CourseState? {
    if bounds.contains(where: neverHolds) { return .outOfReach }
    return bounds.allSatisfy(alwaysHolds) ? .secured : nil
  }
}
