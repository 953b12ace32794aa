import Base

/// What differs in meaning between two packs: targets and rules, indicators, scorecards, tasks.
package struct PackDifference: Sendable {
  package var old: TypedProgram
  package var new: TypedProgram
  /// The names in clauses.
  package var terms: SharedTerms
  /// In order of what they are about in the old pack, then in the new one; also those that are the same.
  package var targets: [TargetDifference] = []
  /// Sections of targets that have another title now and nothing else.
  package var renamedSections: [(old: String, new: String)] = []

  /// What the packs say of themselves.
  package var head: [HeadAspect] = []
  /// Indicators of both that are measured otherwise.
  package var indicators: [IndicatorDifference] = []
  /// Scorecards that changed.
  package var scorecards: [ScorecardDifference] = []
  /// All tasks, also those that are the same.
  package var tasks: [TaskDifference] = []

  /// By how many years the new pack is later: times are compared by their place in each pack's own year.
  package var years: Int { new.pack.year - old.pack.year }

  /// Whether all that was compared was proved to mean the same.
  package var isSame: Bool {
    head.isEmpty && indicators.isEmpty && scorecards.isEmpty && targets.allSatisfy(\.isSame)
      && tasks.allSatisfy(\.isSame)
  }

  /// What kinds of differences there are.
  package var kinds: Set<DifferenceKind> {
    var kinds: Set<DifferenceKind> = []
    for row in targets {
      if let kind = DifferenceKind(rawValue: row.answer.relation.rawValue) { kinds.insert(kind) }
      switch row.time {
      case .earlier?: kinds.insert(.earlier)
      case .later?: kinds.insert(.later)
      case .other?: kinds.insert(.changed)
      case nil: break
      }
      if row.changes.contains(where: \.isOfMeaning) { kinds.insert(.changed) }
    }
    if !indicators.isEmpty { kinds.insert(.indicators) }
    if !scorecards.isEmpty { kinds.insert(.scorecards) }
    if !tasks.allSatisfy(\.isSame) { kinds.insert(.tasks) }
    if !head.isEmpty { kinds.insert(.pack) }
    return kinds
  }
}

/// How what two packs ask about one question of some units stands to each other.
package struct TargetDifference: Sendable {
  /// What one pack asks.
  package struct Side: Sendable, Hashable {
    /// All of these hold.
    package var targets: [TargetID]
    /// For each the rule that sets it; nil for none.
    package var rules: [Int?]
  }

  /// How the time of a target changed.
  package enum TimeChange: String, Sendable, Hashable { case earlier, later, other = "other-time" }

  /// What else changed.
  package enum Change: String, Sendable, Hashable, CaseIterable {
    /// A target became a figure for information, or the other way round.
    case nature
    /// What it aims at, or expects.
    case aims
    /// What results are rated.
    case ratings
    /// What a reduction is measured against, in words.
    case baseline
    /// Until when a superior's target is waived.
    case waiver
    /// It stands in another section: no change of meaning.
    case moved
    /// It is cited otherwise: no change of meaning.
    case recited = "re-cited"

    /// Whether what is asked is another.
    package var isOfMeaning: Bool { self != .moved && self != .recited }
  }

  /// What the row is about, in the program that has it: the new one where both have it.
  package var subject: TargetSubject
  package var isOfNew: Bool
  /// The units: those that one of these lists of clauses lets in, by the shared names.
  package var scopes: [[Scope]]
  /// Of what is asked, whatever the time.
  package var answer: FigureAnswer
  package var time: TimeChange?
  package var changes: [Change] = []
  package var old: Side?
  package var new: Side?

  /// Whether nothing of meaning changed.
  package var isSame: Bool { answer.relation == .same && time == nil && !changes.contains(where: \.isOfMeaning) }
}

/// A kind of difference that may be asked for by name.
package enum DifferenceKind: String, Sendable, Hashable, CaseIterable {
  case loosened, tightened, removed, added, incomparable
  case notCompared = "not-compared"
  /// The last day of a target is another one.
  case earlier, later
  /// Something else of a target: its kind, its aim, its ratings.
  case changed
  case indicators, scorecards, tasks
  /// What the packs say of themselves: the year, the level, what data files hold.
  case pack
  /// With data: a verdict, band or rank is another one.
  case results
}
