package import Base
package import Lang

/// Everything that can be settled before the first row: which targets each unit is judged by, which rule sets their
/// thresholds, which results that takes. Grading then only follows indices.
package struct Plan: Sendable {
  /// A target as it is judged.
  package struct TargetPlan: Sendable {
    /// Of which months the result is, and whether its day has come.
    package var time: TargetTime
    package var measure: Int
    package var comparators: [Comparator]
    package var thresholds: [PlannedExpression]
    package var references: References
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
  package let functions: Functions
  package let series: [SeriesPlan]
  let seriesNumbers: SeriesNumbers
  package let periods: [PeriodPlan]
  package let measures: [MeasurePlan]
  /// Indexed by `TargetID`.
  package let targets: [TargetPlan]
  package let rules: [RulePlan]
  /// For each class of units alike in level, kind and naming: its targets, in order. The last is of those who are not
  /// there on the last day of the period, and has none.
  package let classes: [[Entry]]
  /// The class of each unit.
  package private(set) var classOfUnit: [Int32]
  /// Indices into `measures` of the results asked for besides those of targets.
  package let asked: [Int]

  /// Takes a program, the units of a run, the period to judge, the day as of which (nil: the period's last), the
  /// built-in functions' bodies, and results that are wanted besides those which targets need. Targets whose day came
  /// before the year judged are left out, unless they are wanted (`keepsPast`).
  package init(
    _ program: TypedProgram, units: [Unit], period: Period, asOf: CalendarDate? = nil, functions: Functions,
    asking: [MeasurePlan.Key] = [], keepsPast: Bool = false
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
    self.functions = functions
    let classifier = UnitClasses(program: program, units: units)
    // Who is not there on the last day of the period answers for nothing in it.
    let nobody = Int32(truncatingIfNeeded: classifier.classes.count)
    classOfUnit = zip(classifier.classOfUnit, units).map { $1.life.holdsAtEnd(of: period) ? $0 : nobody }
    let inForce = TargetsInForce(program: program, period: period, targets: targets, rules: rules)
    classes =
      classifier.classes.map { unit in
        inForce.entries(for: unit).filter { keepsPast || targets[$0.target.index].time.state != .past }
      } + [[]]
    asked = asking.map { builder.measure($0) }
    series = builder.series
    seriesNumbers = SeriesNumbers(builder.series, indicators: program.vocabulary.indicators.count)
    periods = builder.periods
    measures = builder.measures
  }

  /// The same plan for some of its units, which are then numbered from 0.
  func forUnits(_ units: Range<Int>) -> Plan {
    var plan = self
    plan.classOfUnit = Array(classOfUnit[units])
    return plan
  }

  /// How many rows all units have together.
  package var entryCount: Int { classOfUnit.reduce(0) { $0 + classes[Int($1)].count } }

  /// The entries of a unit, in order of targets.
  package func entries(ofUnit unit: Int) -> [Entry] { classes[Int(classOfUnit[unit])] }
}
