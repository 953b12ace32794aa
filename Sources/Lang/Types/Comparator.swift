package import Base

/// How two values are compared. A share of exactly 90% meets `atLeast` 90% and not `above` 90%.
package enum Comparator: String, Sendable, Hashable, CaseIterable {
  case atLeast = ">="
  case above = ">"
  case atMost = "<="
  case below = "<"
  case equal = "="
  case different = "!="

  /// Whether a higher threshold asks for more.
  package var rises: Bool { self != .atMost && self != .below }
}

extension Comparator {
  /// Whether values hold that compare as `order`: -1 below, 0 equal, 1 above.
  package func holds(_ order: Int) -> Bool {
    switch self {
    case .atLeast: order >= 0
    case .above: order > 0
    case .atMost: order <= 0
    case .below: order < 0
    case .equal: order == 0
    case .different: order != 0
    }
  }

  /// Whether `a` stands to `b` as it says, exactly.
  package func holds(_ a: Rational, _ b: Rational) -> Bool { holds(a.compared(to: b)) }

  /// What holds exactly where this does not.
  package var opposite: Comparator {
    switch self {
    case .atLeast: .below
    case .above: .atMost
    case .atMost: .above
    case .below: .atLeast
    case .equal: .different
    case .different: .equal
    }
  }

  /// The same seen from the other side: of both sides changed, or of what is left of a whole.
  package var mirrored: Comparator {
    switch self {
    case .atLeast: .atMost
    case .above: .below
    case .atMost: .atLeast
    case .below: .above
    case .equal, .different: self
    }
  }
}
