package import Base
import Lang

/// One small wrong version of a pack: what a slip of the pen would have made of it.
package struct Mutant: Sendable {
  /// What is changed.
  package enum Kind: String, Sendable, CaseIterable {
    /// A comparison with the figure itself in it, or without: `>=` for `>`.
    case comparison
    /// A figure that is a little higher or lower.
    case figure
    /// A condition, a branch, a floor, a cap, a limit that is left out.
    case leftOut = "left_out"
    /// A clause for whom it is, or its last day, that is left out.
    case clause
    /// Another way of scoring what is not known or did not occur.
    case scoring
  }

  package var kind: Kind
  /// What the pack then says.
  package var what: Wording
  /// Where the pack says it.
  package var place: SourceRange
  /// Which tests can have to do with it: those about one of these indicators; nil for all.
  var indicators: Set<IndicatorID>?
  /// The target and the side of its figure on which a test would see it.
  var seenAt: (target: TargetID, bound: Int, side: TestSightings.Side)?
  /// Makes the change.
  var change: @Sendable (inout TypedProgram) -> Void

  /// The program with the change.
  func program(_ program: TypedProgram) -> TypedProgram {
    var program = program
    change(&program)
    return program
  }
}
