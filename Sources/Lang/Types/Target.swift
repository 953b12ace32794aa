package import Base

/// One target, about one indicator and at most one field (a statement `for field a, b` is two of them unless pooled).
package struct Target: Sendable {
  /// One side of what is asked.
  package struct Bound: Sendable {
    package var comparator: Comparator
    package var threshold: TypedExpression
    package init(comparator: Comparator, threshold: TypedExpression) {
      self.comparator = comparator
      self.threshold = threshold
    }
  }

  package enum Baseline: Sendable {
    case result(PeriodReference)
    case text(String)
  }

  package struct Deadline: Sendable, Hashable {
    package var date: CalendarDate
    /// `by`: the day itself is in time; `before`: it is late.
    package var inclusive: Bool
    /// Where it lies in the first quarter of the year after the plan's, the first month of the plan's year: what is counted in
    /// that year goes on to it, as capital is paid out until 31 January of the next.
    package var runsOverFrom: Int?
    package init(date: CalendarDate, inclusive: Bool, ofYear year: Period? = nil) {
      self.date = date
      self.inclusive = inclusive
      if let year, (1...3).contains(year.form.month(ordinalOf: lastGoodDay) - year.lastMonth) {
        runsOverFrom = year.firstMonth
      }
    }
    /// The last day that is in time.
    package var lastGoodDay: CalendarDate { inclusive ? date : date.adding(days: -1) ?? date }
  }

  package struct Waiver: Sendable {
    package var document: String
    package var until: CalendarDate
    package init(document: String, until: CalendarDate) {
      self.document = document
      self.until = until
    }
  }

  /// How the comparator stands in the source. `bare`: the plan gives only the figure and the pack reads it.
  package enum SourceComparator: String, Sendable { case sign, words, bare, about, information }

  package var id: TargetID
  /// The index of its pack in `TypedProgram.packs`.
  package var pack: Int
  package var indicator: IndicatorID
  /// Index into the indicator's denominators; 0 for those without.
  package var denominator: Int
  /// The field it is about; several when they are pooled; empty when it is about all work.
  package var fields: [FieldID]
  /// All hold.
  package var scopes: [Scope]
  /// One bound, or two for a range (lower first); none where a result is there for information only.
  package var bounds: [Bound]
  /// The value judged is the reduction of a count against its baseline, `reduced by at least 20% against in 2022`.
  package var isReduction: Bool
  package var baseline: Baseline?
  package var sourceComparator: SourceComparator
  package var setBy: LevelID?
  package var deadline: Deadline?
  package var waiver: Waiver?
  /// Its time other than a last day.
  package var span: TargetSpan?
  /// What the plan expects where it gives a forecast: one figure or two, of which the bound is the worse.
  package var forecast: [TypedExpression] = []
  /// What it aims at beside what it asks, one figure or two; decides nothing.
  package var aims: [TypedExpression] = []
  /// Whether it is a criterion itself that is graded.
  package var isCriterion = false
  /// What results are called by how near they come, the best first.
  package var ratings: [TargetRating] = []
  package var section: String
  /// At least one: the section itself when nothing more exact is cited.
  package var citations: [Citation]
  package var readings: [String]
  package var notes: [String]
  package var documentation: String?
  /// The whole statement.
  package var range: SourceRange
  /// The comparator and threshold within it.
  package var requirementRange: SourceRange

  package init(
    id: TargetID, pack: Int, indicator: IndicatorID, denominator: Int, fields: [FieldID], scopes: [Scope],
    bounds: [Bound], isReduction: Bool, baseline: Baseline?, sourceComparator: SourceComparator, setBy: LevelID?,
    deadline: Deadline?, waiver: Waiver?, section: String, citations: [Citation], readings: [String],
    notes: [String], documentation: String?, range: SourceRange, requirementRange: SourceRange
  ) {
    self.id = id
    self.pack = pack
    self.indicator = indicator
    self.denominator = denominator
    self.fields = fields
    self.scopes = scopes
    self.bounds = bounds
    self.isReduction = isReduction
    self.baseline = baseline
    self.sourceComparator = sourceComparator
    self.setBy = setBy
    self.deadline = deadline
    self.waiver = waiver
    self.section = section
    self.citations = citations
    self.readings = readings
    self.notes = notes
    self.documentation = documentation
    self.range = range
    self.requirementRange = requirementRange
  }
}
