import Base
import Lang

/// What was made of results already: each of a unit once, however many others are made of it.
final class MadeResults {
  struct Key: Hashable {
    var unit: Int
    /// Index into `GradingPlan.computations`.
    var computation: Int
  }

  /// The most that is kept.
  private static let most = 1 << 16
  /// How deep results may be made of one another.
  static let mostDepth = 60
  /// How deep they are being made.
  var depth = 0

  private var made: [Key: MadeResult] = [:]
  /// What scores units by a period, for those who ask for points: made on first use.
  private var scorers: [Period: Scorer] = [:]
  /// Which targets hold for which units; made on first use.
  private var targets: UnitTargets?

  /// The targets by which criteria are graded that are for some units only; made on first use.
  private var criteria: [IndicatorID: TargetID]?

  /// The bands of units by scorecards with quotas, which take those of all units.
  var classed: [Card: [Int: ClosedRange<Int>]] = [:]

  /// The ranks of units by scorecards, which take the totals of all.
  var ranked: [Card: [Int: (ranks: ClosedRange<Int>, ranked: Int)]] = [:]

  /// What was found of everybody's tasks, the same for every unit.
  var tasksOfAll: [AllTasks: FoundFact] = [:]

  struct AllTasks: Hashable {
    var fact: TasksFact
    var period: Period
  }

  struct Card: Hashable {
    var card: Int
    var period: Period
  }

  subscript(key: Key) -> MadeResult? { made[key] }

  func keep(_ result: MadeResult, _ key: Key) {
    if made.count >= MadeResults.most { made.removeAll(keepingCapacity: true) }
    made[key] = result
  }

  func targets(_ make: () -> UnitTargets) -> UnitTargets {
    if let targets { return targets }
    let made = make()
    targets = made
    return made
  }

  /// The target by which a criterion is graded, where it is for some units only.
  func criterion(_ indicator: IndicatorID, in program: TypedProgram) -> TargetID? {
    if let criteria { return criteria[indicator] }
    var found: [IndicatorID: TargetID] = [:]
    for target in program.targets
    where target.isCriterion && !target.scopes.isEmpty && found[target.indicator] == nil {
      found[target.indicator] = target.id
    }
    criteria = found
    return found[indicator]
  }

  /// The scorer of a period, taken out while it is used.
  func take(_ period: Period) -> Scorer? { scorers.removeValue(forKey: period) }

  func give(_ scorer: Scorer, back period: Period) { scorers[period] = scorer }
}

/// What a computation came to for a unit.
struct MadeResult {
  var value: Evaluated
  /// Whether it is missing because nothing occurred of what it is made of.
  var isNoCases = false
  /// Between which values it surely lies, where it is missing.
  var range: ClosedRange<Rational>?
  var counts: (numerator: Rational, denominator: Rational)?
  var coverage: Coverage?
  var remarks: [Wording] = []
}
