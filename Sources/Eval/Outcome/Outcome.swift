package import Base
package import Lang

/// One of the five answers to "did this unit meet this target".
package enum Verdict: String, Sendable, Hashable, CaseIterable {
  case met, missed
  case noCases = "no_cases"
  case noData = "no_data"
  /// It has a deadline, and the last day that is known comes before it.
  case notYetDue = "not_yet_due"
  /// Nothing is asked: the result is there for information.
  case forInformation = "for_information"
}

/// Everything that grading one pack on one set of data gives. Renderers read nothing else.
package struct Outcome: Sendable, RowOutcome {
  package var program: TypedProgram
  package var units: [Unit]
  package var period: Period
  /// The day as of which targets with a deadline are judged; nil: the period's last day.
  package var asOf: CalendarDate?
  /// In order of units as the data list them, then of targets as the pack lists them.
  package var rows: [VerdictRow]

  package init(
    program: TypedProgram, units: [Unit], period: Period, asOf: CalendarDate? = nil, rows: [VerdictRow]
  ) {
    self.program = program
    self.units = units
    self.period = period
    self.asOf = asOf
    self.rows = rows
  }

  /// The time of each target, indexed by `TargetID`: its result is of the months known of it.
  package var times: [TargetTime] {
    program.targets.map {
      TargetTime($0, judged: period, asOf: asOf, of: program.vocabulary[$0.indicator])
    }
  }
}

/// A unit of the data's unit list.
package struct Unit: Sendable, Hashable {
  /// What the data name it by.
  package var code: String
  /// What people call it; the code where no name is given.
  package var name: String
  package var level: LevelID?
  package var kind: KindID?
  /// What it is by each classification that says something of it.
  package var classes: [ClassID] = []
  /// Index of its parent among the units.
  package var parent: Int?
  /// By what summaries are made; nothing is rolled up by it.
  package var group: String?
  package var place: CellPlace?
  /// When it is there.
  package var life = Lifetime()

  package init(
    code: String, name: String, level: LevelID?, kind: KindID?, classes: [ClassID] = [], parent: Int?,
    group: String? = nil, place: CellPlace?
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.kind = kind
    self.classes = classes
    self.parent = parent
    self.group = group
    self.place = place
  }
}

extension Unit {
  /// What the unit is by a classification; nil where nothing says it.
  func `class`(of classification: ClassificationID) -> ClassID? {
    classes.first { $0.classification == classification }
  }
}

/// The verdict of one unit on one target.
package struct VerdictRow: Sendable {
  /// What would have met the target.
  package enum Needed: Sendable, Hashable {
    /// So many more of the cases at hand in the numerator (fewer when negative).
    case more(Rational)
    /// The cases at hand cannot suffice: so many new cases, of which so many are in the numerator.
    case new(Rational, good: Rational)
    /// A value exactly this much higher (lower when negative), or more where more is asked for: for what is not counted in
    /// cases.
    case by(Rational)
    /// A value that lies more than this much higher, or lower; and no further than the limit of a range.
    case beyond(Rational, rises: Bool, limit: Interval.Edge?)
    /// Any other value.
    case other
    case impossible
  }

  /// Index into `Outcome.units`.
  package var unit: Int
  package var target: TargetID
  package var verdict: Verdict
  package var measurement: Measurement
  /// The thresholds in force for the unit, one for each of the target's bounds; nil where a threshold could not be
  /// computed, and then `assigned` or `measurement` says why.
  package var thresholds: [Rational?]
  /// Value minus threshold (of the bound that decides): for shares as a fraction of 1. nil without a value.
  package var margin: Rational?
  /// For a missed target.
  package var needed: Needed?
  /// What the result is called, by the target's ratings: an index into `Target.ratings`.
  package var rating: Int?
  /// How the threshold came about, when an assign rule or an earlier result set it.
  package var assigned: AssignedTarget? {
    get {
      guard case .of(let assigned) = box else { return nil }
      return assigned
    }
    set { box = newValue.map(Box.of) }
  }

  /// Most rows have none, and it is large.
  private indirect enum Box: Sendable {
    case of(AssignedTarget)
  }
  private var box: Box?

  package init(
    unit: Int, target: TargetID, verdict: Verdict, measurement: Measurement, thresholds: [Rational?],
    margin: Rational?, needed: Needed?, assigned: AssignedTarget?
  ) {
    self.unit = unit
    self.target = target
    self.verdict = verdict
    self.measurement = measurement
    self.thresholds = thresholds
    self.margin = margin
    self.needed = needed
    box = assigned.map(Box.of)
  }
}

/// How a unit's threshold came about, when an assign rule or an earlier result set it.
package struct AssignedTarget: Sendable {
  package enum Source: Sendable, Hashable {
    /// Index of the branch.
    case branch(Int)
    /// Index into `Assignment.whenMissing`.
    case whenMissing(Int)
    /// No branch applied: the section's own figure stands.
    case section
    /// The rule gives the unit no target, or could not be computed.
    case none
  }

  /// Index into `TypedProgram.assignments`; nil when the target itself names the earlier result (`> in 2022`).
  package var assignment: Int?
  package var source: Source
  /// The unit's earlier result that the rule used, where it used one.
  package var earlier: Measurement?
  /// What the branch gave, before floors, caps and rounding.
  package var before: Rational?
  /// The threshold in force.
  package var threshold: Rational?
  /// "capped from 104.5%", "raised to the province's 45%", "no 2023 result".
  package var trace: [Wording]
  /// That the figure of a pack above stands, where the rule gives less or nothing; it is in the trace as well.
  package var superiorStands: Wording?

  package init(
    assignment: Int?, source: Source, earlier: Measurement?, before: Rational?, threshold: Rational?,
    trace: [Wording]
  ) {
    self.assignment = assignment
    self.source = source
    self.earlier = earlier
    self.before = before
    self.threshold = threshold
    self.trace = trace
  }
}

/// A computation as a tree, for `why`: what was computed, its value, where it stands.
package struct Explanation: Sendable {
  package var title: Wording
  /// The value, exact and for display, already worded.
  package var value: Wording?
  package var place: Place?
  /// A sentence of the plan.
  package var quote: String?
  package var children: [Explanation]
  /// Which of the children are units that it was put together from, one each: there may be thousands.
  package var units: Range<Int> = 0..<0

  package init(
    title: Wording, value: Wording? = nil, place: Place? = nil, quote: String? = nil, children: [Explanation] = []
  ) {
    self.title = title
    self.value = value
    self.place = place
    self.quote = quote
    self.children = children
  }
}
