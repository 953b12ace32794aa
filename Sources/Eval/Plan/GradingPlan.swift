package import Base
package import Lang

/// What a program asks in a period, made from it alone: what each target and rule reads, for which months, how the parts of
/// a result make a whole, and for each class of units (level, kind, what names it) which targets hold with which rules. It
/// knows no unit and no data; the evaluation of rows and that of columns both follow it.
package struct GradingPlan: Sendable {
  /// A target as it is judged.
  package struct TargetPlan: Sendable {
    /// Of which months the result is, and whether its day has come.
    package var time: TargetTime
    package var measure: Int
    package var comparators: [Comparator]
    package var thresholds: [PlannedExpression]
    package var references: References
    /// Whether it refers to an earlier result of its own.
    let looksBack: Bool
    /// The thresholds, where they are the same for all units whatever the results are.
    package let constants: [Rational?]?

    init(
      time: TargetTime, measure: Int, comparators: [Comparator], thresholds: [PlannedExpression], references: References
    ) {
      self.time = time
      self.measure = measure
      self.comparators = comparators
      self.thresholds = thresholds
      self.references = references
      looksBack = references.looksBack
      let isConstant =
        references.results.isEmpty && references.superiors.isEmpty && thresholds.allSatisfy { $0.constant != nil }
      constants =
        isConstant ? thresholds.map { if case .number(let number) = $0.constant { number } else { nil } } : nil
    }
  }

  /// An assign rule for one of its targets.
  package struct RulePlan: Sendable {
    package struct Branch: Sendable {
      package var condition: PlannedExpression?
      package var target: PlannedExpression
    }
    package struct WhenMissing: Sendable {
      /// The index in `references.results` of what may be missing.
      package var result: Int
      package var target: PlannedExpression?
    }

    /// Index into `TypedProgram.assignments`.
    package var assignment: Int
    package var target: TargetID
    package var branches: [Branch]
    package var whenMissing: [WhenMissing]
    package var floors: [PlannedExpression]
    package var caps: [PlannedExpression]
    package var references: References
  }

  /// Another target's threshold, as the target of a superior.
  package struct Superior: Sendable, Hashable {
    package var target: TargetID
    package var bound: Int
  }

  /// A target for a class of units.
  package struct Entry: Sendable {
    package var target: TargetID
    /// Index into `rules`; nil when no rule sets the threshold.
    package var rule: Int?
    /// For each of the rule's (or, without a rule, the target's) references to a superior: the targets it means.
    package var superiors: [[Superior]]
    /// The targets of packs above that are replaced by this one.
    package var replaces: [TargetID]
    /// Where the rule is of a nearer pack than the target: the entry that would hold without it, whose threshold the rule
    /// may raise and never lowers.
    package var raises: [Entry] = []
  }

  package let program: TypedProgram
  package let period: Period
  /// The day as of which targets with a deadline are judged; nil: the period's last day.
  package let asOf: CalendarDate?
  package let series: [SeriesPlan]
  let seriesNumbers: SeriesNumbers
  package let periods: [PeriodPlan]
  package let measures: [MeasurePlan]
  /// How results are made of others.
  package let computations: [ComputationPlan]
  /// Indexed by `TargetID`.
  package let targets: [TargetPlan]
  package let rules: [RulePlan]
  /// Indices into `measures` of the results asked for besides those of targets.
  package let asked: [Int]
  /// For each scorecard: the indices into `computations` of what its bands ask beside points, in the order of
  /// `Scorecard.conditions`. Empty where units are not classed.
  let classing: [[Int]]
  /// For each scorecard and item: the index into `computations` of what takes its points. Empty where nothing is scored.
  let withholding: [[Int?]]
  /// For each scorecard: the indices into `computations` of what equal totals are ranked by. Empty where nothing is scored.
  let ties: [[Int]]
  private let inForce: TargetsInForce
  private let keepsPast: Bool

  /// Takes a program, the period to judge, the day as of which (nil: the period's last), the built-in functions' bodies, by
  /// which constants are computed and which are not kept, and results that are wanted besides those which targets need.
  /// Targets whose day came before the year judged are left out, unless they are wanted (`keepsPast`). `classing`: also what
  /// the bands of scorecards ask.
  package init(
    _ program: TypedProgram, period: Period, asOf: CalendarDate? = nil, functions: Functions,
    asking: [MeasurePlan.Key] = [], keepsPast: Bool = false, classing: Bool = false
  ) {
    let builder = PlanBuilder(program: program, period: period, asOf: asOf, functions: functions)
    let targets = program.targets.map { builder.plan($0) }
    self.targets = targets
    var rules: [RulePlan] = []
    for (index, assignment) in program.assignments.enumerated() {
      for target in assignment.targets where program.targets.indices.contains(target.index) {
        rules.append(builder.plan(assignment, index: index, for: program[target]))
      }
    }
    self.rules = rules
    self.program = program
    self.period = period
    self.asOf = asOf
    self.keepsPast = keepsPast
    inForce = TargetsInForce(program: program, period: period, targets: targets, rules: rules)
    asked = asking.map { builder.measure($0) }
    self.classing = classing ? program.scorecards.map { $0.conditions.map { builder.computation($0, period) } } : []
    withholding =
      classing
      ? program.scorecards.map { $0.items.map { $0.noPointsWhen.map { builder.computation($0, period) } } } : []
    ties = classing ? program.scorecards.map { $0.ties.map { builder.computation($0.value, period) } } : []
    series = builder.series
    seriesNumbers = SeriesNumbers(builder.series, indicators: program.vocabulary.indicators.count)
    periods = builder.periods
    measures = builder.measures
    computations = builder.computations
  }

  /// The targets that units of a class are judged by, in order: which rule sets each one's threshold, which superiors'
  /// figures it refers to.
  package func entries(for unit: UnitClass) -> [Entry] {
    inForce.entries(for: unit).filter { keepsPast || targets[$0.target.index].time.state != .past }
  }
}
