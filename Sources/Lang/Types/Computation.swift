package import Base

/// How a result is made of other results of the same unit: `= (a + b + c) / 3`, or what a criterion asks.
package struct Computation: Sendable {
  /// Over results of the unit judged; its leaves are results, facts and constants.
  package var expression: TypedExpression
  package var range: SourceRange
  package init(expression: TypedExpression, range: SourceRange) {
    self.expression = expression
    self.range = range
  }
}

/// An index into `Vocabulary.computations`.
package struct ComputationID: Hashable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
}

/// What is found of a unit beside its results. Names stand as keys: what they mean is looked up in the program that is
/// judged, so that a pack that stands under another, and replaces a scorecard of it, is judged by its own.
package enum Fact: Hashable, Sendable {
  /// Whether the unit meets all targets stated at a place of a pack, by the keys of the pack and of the place; `text` is
  /// the place as written.
  case meets(pack: String, cite: String, text: String)
  /// How many of the targets stated at a place it meets, of those that are for it; `isShare`: or which part of them.
  case targetsMet(pack: String, cite: String, text: String, isShare: Bool)
  /// The points that an item gave it, by the keys of scorecard and item.
  case itemPoints(card: String, item: String)
  /// Its total by a scorecard.
  case total(card: String)
  /// Whether every item that gives it points, bonuses left out, gives it such a part of the most it can; or with `ofGroups`
  /// every group of such items.
  case everyItem(card: String, ofGroups: Bool, Comparator, part: Rational)
  /// Whether its total lies in a band, by the key of its title, or in a better one.
  case inBand(card: String, band: String, orBetter: Bool)
  /// Its rank by a scorecard, among those that are ranked with it; `isShare`: as a part of how many these are.
  case rank(card: String, isShare: Bool)
  /// One of the counts that a share is of.
  case counted(CountedFact)
  /// Whether it is of a level, a kind or a class.
  case unitIs(UnitTrait)
  /// Occurrences of tasks.
  case tasks(TasksFact)
  /// Units under it.
  case units(UnitsFact)
  /// The parts of the period judged.
  case periods(PeriodsFact)
  /// What something is of the unit above.
  case above(ComputationID)
}

/// The numerator or denominator of a share: `denominator of online_rate in 2023`.
package struct CountedFact: Hashable, Sendable {
  package var indicator: IndicatorID
  /// Index into its denominators.
  package var denominator: Int
  package var isNumerator: Bool
  /// Of which period; nil: of the one judged.
  package var period: PeriodReference?
  package init(indicator: IndicatorID, denominator: Int, isNumerator: Bool, period: PeriodReference?) {
    self.indicator = indicator
    self.denominator = denominator
    self.isNumerator = isNumerator
    self.period = period
  }
}

/// Something over the parts of a period: `mean of score of monthly over its months`.
package struct PeriodsFact: Hashable, Sendable {
  package var function: UnitsFact.Function
  package var part: Period.Kind
  /// Over so many parts before the period judged; nil: over its own.
  package var earlier: Int?
  /// What is averaged, compared or added up.
  package var value: ComputationID?
  /// Which parts count.
  package var condition: ComputationID?
  package init(
    function: UnitsFact.Function, part: Period.Kind, earlier: Int? = nil, value: ComputationID?,
    condition: ComputationID?
  ) {
    self.function = function
    self.part = part
    self.earlier = earlier
    self.value = value
    self.condition = condition
  }
}

/// Something over the occurrences of tasks that were due: `share of tasks done on time`.
package struct TasksFact: Hashable, Sendable {
  package enum Function: Hashable, Sendable { case count, share, every }
  /// How an occurrence stands as of a day: done in time or not (`done`), in time, late, or not done although its day is over.
  package enum State: Hashable, Sendable {
    case done, onTime, late, overdue
    /// Done late, or not done although its day is over.
    case behind
    /// Done by a day.
    case by(CalendarDate)
  }

  package var function: Function
  package var state: State
  /// Those of everybody; else those of the unit.
  package var ofAll: Bool
  /// Only those of the task with this code, by its key.
  package var code: String?
  /// Only by more than so many days.
  package var beyond: Int?
  package init(function: Function, state: State, ofAll: Bool, code: String? = nil, beyond: Int? = nil) {
    self.beyond = beyond
    self.function = function
    self.state = state
    self.ofAll = ofAll
    self.code = code
  }
}

/// What a unit can be, by the keys of names.
package enum UnitTrait: Hashable, Sendable {
  case level(String)
  case kind(String)
  case ofClass(String, of: String)
}

/// Something over the units under one: `share of communes under it where recognised`.
package struct UnitsFact: Hashable, Sendable {
  package enum Function: String, Hashable, Sendable, CaseIterable {
    case count, share, mean, median, lowest, highest, total
  }

  package var function: Function
  /// All units under it of that level; nil: those directly under it.
  package var level: LevelID?
  /// What is averaged, compared or added up.
  package var value: ComputationID?
  /// Which units count.
  package var condition: ComputationID?
  package init(function: Function, level: LevelID?, value: ComputationID?, condition: ComputationID?) {
    self.function = function
    self.level = level
    self.value = value
    self.condition = condition
  }
}
