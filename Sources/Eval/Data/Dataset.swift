package import Base
package import Lang

/// The data of one run, bound to a program's units and indicators: what was given, cell by cell, nothing computed.
package struct Dataset: Sendable {
  /// One result as given.
  package struct Observation: Sendable, Hashable {
    /// A ratio's counts, or the value of what is not a ratio in `numerator`.
    package enum Given: Sendable, Hashable {
      /// nil parts were blank: missing, never zero.
      case counts(numerator: Rational?, denominator: Rational?)
      /// A share given as one value, without counts.
      case value(Rational)
      /// Said to be missing.
      case missing
      /// Said not to have occurred (`KPS`).
      case noCases
    }
    package var given: Given
    /// The cells that it was read from.
    package var sources: CellSources
    /// None or one: most have none, and it is large.
    private var notes: [RecordNote] = []

    package init(given: Given, cells: [CellPlace]) {
      self.given = given
      sources = CellSources(cells)
    }

    package init(given: Given, sources: CellSources) {
      self.given = given
      self.sources = sources
    }

    /// Where the cells stand that it was read from.
    package var cells: [CellPlace] { sources.places }

    /// For a result computed from records: which were counted; `cells` are then the files as a whole.
    package var records: RecordNote? {
      get { notes.first }
      set { notes = newValue.map { [$0] } ?? [] }
    }
  }

  /// How a result was computed from records.
  package struct RecordNote: Sendable, Hashable {
    /// How many records were counted in the numerator, or the value.
    package var numerator: Int
    /// How many in the denominator; nil for what is no ratio.
    package var denominator: Int?
    /// The first rows of records that were counted in the denominator and not in the numerator.
    package var examples: [CellPlace]
    /// How many of the records that are summed up, averaged or compared have a blank there, and how many have not.
    var blank = 0
    var valued = 0
    /// The column that is blank; nil where it takes several.
    var blankColumn: Wording?
    /// For a result of its period as a whole: of how many of its months the files tell.
    var months: Coverage?
    /// For a result put together from units under it: how many of them the files tell of.
    var units: Coverage?
    /// Whether they tell of all of its months, for all units that it is made of: else there may have been cases.
    var isWhole = true
    /// The periods in which the files have records, but none of the unit.
    var quiet: [Period] = []
    /// Why there is no result, or what must be known of it.
    var remarks: [Wording] = []
    package init(numerator: Int, denominator: Int?, examples: [CellPlace]) {
      self.numerator = numerator
      self.denominator = denominator
      self.examples = examples
    }
  }

  /// What is computed from records: an indicator by one of its denominators.
  struct RecordSubject: Sendable, Hashable {
    var indicator: IndicatorID
    var denominator: Int
  }

  /// What an observation is of. For an indicator with several denominators, each denominator is a series of its own;
  /// a numerator given without its denominator stands in every series whose denominator can be derived.
  package struct Key: Sendable, Hashable {
    package var unit: Int
    package var indicator: IndicatorID
    package var denominator: Int
    package var field: FieldID?
    package var period: Period
    package init(unit: Int, indicator: IndicatorID, denominator: Int, field: FieldID?, period: Period) {
      self.unit = unit
      self.indicator = indicator
      self.denominator = denominator
      self.field = field
      self.period = period
    }

    package func hash(into hasher: inout Hasher) {
      // Three numbers that are small: put together they stay distinct.
      hasher.combine(unit)
      hasher.combine((indicator.index << 20 ^ denominator) << 20 ^ (field.map { $0.index + 1 } ?? 0))
      hasher.combine(period)
    }
  }

  /// A row of results that gives none: its unit is there all the same.
  struct BlankRow: Sendable {
    var unit: Int
    var period: Period
    var at: CellIndex
  }

  /// In the order of the unit list.
  package var units: [Unit]
  /// The units whose rows are asked for; nil for all. Of the others nothing needs to be told.
  package var wanted: Set<Int>?
  package var observations: Observations
  /// By unit, for what is computed from records: from which month to which the files tell of it.
  var recordMonths: [RecordSubject: [ClosedRange<Int>?]] = [:]
  /// In what scale the columns were read that name one.
  var scales: [AppliedScale.Name: AppliedScale] = [:]
  /// The rows of results in which nothing stands but whom and when they are about, in order.
  var blankRows: [BlankRow] = []
  /// The places of those among `observations` that are to be looked at; nil for all.
  var selection: [Int32]?

  /// What was added up of a large table while it was read; nil where nothing was.
  var pooled: PooledResults?

  /// What was recorded of tasks; nil where no file tells of them.
  package var standings: TaskStandings?

  /// What units were made of.
  package var history: UnitHistory

  package init(
    units: [Unit] = [], observations: Observations = Observations(), history: UnitHistory = UnitHistory()
  ) {
    self.units = units
    self.observations = observations
    self.history = history
  }
}
