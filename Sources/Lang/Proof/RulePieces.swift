import Base

/// Why it is not known piece by piece what a rule gives.
enum NotLinear: Hashable {
  /// It reads results of several periods.
  case severalResults
  /// It reads another result than the unit's own of that indicator.
  case otherResult
  /// A built-in function.
  case function(String)
  case rounding
  /// A result times a result, or over one.
  case product
  /// No superior has a figure where one is named.
  case noSuperior
  /// Too many pieces, or numbers too long.
  case tooMuch
}

/// What an assign rule gives for every earlier result that is possible.
///
/// The results are cut where a condition changes, or where a floor or cap begins to bind. On each piece the same branch
/// holds and the figure is a straight line, so that what is seen at its ends is proved for all of it.
struct RulePieces {
  /// Results from one edge to the other, for which the rule does one thing.
  struct Piece {
    var results: Interval
    /// The branch that gives the figure; nil where none fits.
    var branch: Int?
    /// What the branch gives, or the section where none fits.
    var given: LinearFigure
    /// The same after floors and caps.
    var assigned: LinearFigure
    /// Floors and caps that change the figure, by their places.
    var floors: Set<Int> = []
    var caps: Set<Int> = []
    /// A floor that is above a cap.
    var conflict: Conflict?
  }

  /// A floor that is above a cap, by their places, and the two figures for some result.
  struct Conflict {
    var floor: Int
    var cap: Int
    var low: Rational
    var high: Rational
  }

  /// From the lowest result up, without gaps.
  private(set) var pieces: [Piece] = []
  /// For each branch, a result for which its own condition holds; nil where there is none.
  private(set) var examples: [Rational?] = []

  /// `domain`: the results that are possible. `isLimited`: whether floors and caps are looked at.
  init(
    _ rule: Assignment, reading period: PeriodReference?, section: Rational, domain: Interval, isLimited: Bool,
    names: [String], superior: @escaping (SuperiorReference) -> Rational?
  ) throws(Open) {
    let tracer = RuleTracer(
      rule: rule, period: period, section: section, isLimited: isLimited, names: names, superior: superior)
    examples = Array(repeating: nil, count: rule.branches.count)
    var waiting = RulePieces.cells(of: domain)
    var made = 0
    while let cell = waiting.popLast() {
      made += 1
      guard made <= RulePieces.limit else { throw Open(reason: .tooMuch) }
      do throws(RuleTracer.Stop) {
        var piece = try tracer.piece(on: cell)
        for branch in rule.branches.indices where examples[branch] == nil {
          if try tracer.holds(branch, on: cell) { examples[branch] = cell.sample }
        }
        if let last = pieces.last, last.goesOn(as: piece) {
          piece.results.lower = last.results.lower
          pieces[pieces.count - 1] = piece
        } else {
          pieces.append(piece)
        }
      } catch {
        switch error {
        case .split(let result): waiting += cell.split(at: result)
        case .open(let reason): throw Open(reason: reason)
        }
      }
    }
  }

  /// Thrown where the pieces are not known.
  struct Open: Error { var reason: NotLinear }

  private static let limit = 2_000

  /// The ends of the domain and what lies between them, the last first.
  private static func cells(of domain: Interval) -> [RuleTracer.Cell] {
    var cells: [RuleTracer.Cell] = []
    if let upper = domain.upper, upper.isIncluded, domain.lower?.value != upper.value {
      cells.append(.result(upper.value))
    }
    if domain.lower == nil || domain.upper == nil || domain.lower?.value != domain.upper?.value {
      cells.append(.between(domain.lower?.value, domain.upper?.value))
    }
    if let lower = domain.lower, lower.isIncluded { cells.append(.result(lower.value)) }
    return cells
  }
}

extension RulePieces.Piece {
  /// Whether the rule does on the next piece what it does on this one.
  fileprivate func goesOn(as next: RulePieces.Piece) -> Bool {
    branch == next.branch && given == next.given && assigned == next.assigned && floors == next.floors
      && caps == next.caps && conflict?.floor == next.conflict?.floor && conflict?.cap == next.conflict?.cap
  }
}
