package import Base

/// One pack that compiled, with everything it stands on. It exists only if no error was found.
package struct TypedProgram: Sendable {
  package var vocabulary: Vocabulary
  /// The pack itself first, then the one it stands under, and so on up.
  package var packs: [Pack]
  /// Every target of every pack in `packs`, in order of the packs, then of the text. `TargetID` indexes it.
  package var targets: [Target]
  package var assignments: [Assignment]
  package var bindings: [DataBinding]
  /// What units were made of, as the pack and those above it say.
  package var histories: [UnitChange]
  /// The tests of the pack itself.
  package var tests: [TestCase]
  /// The scorecards of every pack in `packs`, in order of the packs; of those of one name the nearest.
  package var scorecards: [Scorecard]
  /// The tasks of the pack itself; those of the packs above are not taken over.
  package var tasks: [PlanTask]
  /// The names of the built-in functions, by the numbers that expressions call them by.
  package var functions: [String]
  /// The statements of which the pack says why no test notices a change of them.
  package var explained: [SourceRange] = []
  /// The language in which the pack is written, to offer words in it.
  package var language = Language.en

  package init(
    vocabulary: Vocabulary, packs: [Pack], targets: [Target], assignments: [Assignment], bindings: [DataBinding],
    histories: [UnitChange] = [], tests: [TestCase], scorecards: [Scorecard] = [], tasks: [PlanTask] = [],
    functions: [String] = []
  ) {
    self.vocabulary = vocabulary
    self.packs = packs
    self.targets = targets
    self.assignments = assignments
    self.bindings = bindings
    self.histories = histories
    self.tests = tests
    self.scorecards = scorecards
    self.tasks = tasks
    self.functions = functions
  }

  @inlinable package subscript(id: TargetID) -> Target { targets[id.index] }
  package var pack: Pack { packs[0] }
}

/// The head of a pack.
package struct Pack: Sendable {
  package var name: String
  package var title: String?
  package var document: String?
  package var issued: CalendarDate?
  package var issuer: String?
  package var year: Int
  /// How its years and months lie in the calendar.
  package var years: YearForm
  /// The level the plan is made at, and its place.
  package var level: LevelID
  package var place: String?
  /// The levels it lies in, from near to far.
  package var within: [(level: LevelID, place: String?)]
  package var notes: [Note]
  /// Which holds where a whole and its parts differ; nil where the pack does not say.
  package var holding: Holding?
  package var documentation: String?
  package var range: SourceRange

  package init(
    name: String, title: String?, document: String?, issued: CalendarDate?, issuer: String?, year: Int,
    years: YearForm, level: LevelID, place: String?, within: [(level: LevelID, place: String?)], notes: [Note],
    documentation: String?, range: SourceRange
  ) {
    self.name = name
    self.title = title
    self.document = document
    self.issued = issued
    self.issuer = issuer
    self.year = year
    self.years = years
    self.level = level
    self.place = place
    self.within = within
    self.notes = notes
    self.documentation = documentation
    self.range = range
  }
}

extension Pack {
  /// Its year; nil outside 1900 to 2999, which no pack has.
  package var wholeYear: Period? { years.year(year) }
}

/// A note that stands by itself in a pack or a section.
package struct Note: Sendable {
  package var text: String
  package var citations: [Citation]
  package var range: SourceRange
  package init(text: String, citations: [Citation], range: SourceRange) {
    self.text = text
    self.citations = citations
    self.range = range
  }
}

/// Where in its document a statement stands, and its words. A target stated twice has two.
package struct Citation: Sendable, Hashable {
  /// The section's text, "Phụ lục, mục 2"; nil for a further citation, whose `cite` is a place in full.
  package var section: String?
  /// "STT 2"; nil when only quoted.
  package var cite: String?
  package var quote: String?
  package init(section: String?, cite: String?, quote: String?) {
    self.section = section
    self.cite = cite
    self.quote = quote
  }
}

/// One `for` clause.
package struct Scope: Sendable, Hashable {
  package enum Term: Sendable, Hashable {
    case level(LevelID)
    case kind(KindID)
    case ofClass(ClassID)
    /// The text as written, and its `TextFolding.matchKey`; compared with units' names and codes.
    case unit(String, key: String)
  }
  /// Alternatives.
  package var terms: [Term]
  package var excludes: Bool
  package init(terms: [Term], excludes: Bool) {
    self.terms = terms
    self.excludes = excludes
  }
}

/// A rule that sets each unit's own threshold for the targets it names.
package struct Assignment: Sendable {
  package struct Branch: Sendable {
    /// nil for `else`; of type truth otherwise.
    package var condition: TypedExpression?
    package var target: TypedExpression
    package var range: SourceRange
    package init(condition: TypedExpression?, target: TypedExpression, range: SourceRange) {
      self.condition = condition
      self.target = target
      self.range = range
    }
  }

  package struct WhenMissing: Sendable {
    package var period: PeriodReference
    /// nil for `no target`.
    package var target: TypedExpression?
    package var range: SourceRange
    package init(period: PeriodReference, target: TypedExpression?, range: SourceRange) {
      self.period = period
      self.target = target
      self.range = range
    }
  }

  package struct Limit: Sendable {
    package var expression: TypedExpression
    package var range: SourceRange
    package init(expression: TypedExpression, range: SourceRange) {
      self.expression = expression
      self.range = range
    }
  }

  package var pack: Int
  package var title: String
  /// The targets it sets; each has a single constant bound.
  package var targets: [TargetID]
  package var scopes: [Scope]
  package var branches: [Branch]
  package var floors: [Limit]
  package var caps: [Limit]
  package var rounding: (places: Int, mode: Rounding)?
  package var whenMissing: [WhenMissing]
  package var citations: [Citation]
  package var readings: [String]
  package var notes: [String]
  package var range: SourceRange
  /// Its title, to point at.
  package var head: SourceRange
  /// Branches, floors and caps that are proved to make no difference, whatever the earlier results are.
  package var idle: Set<SourceRange> = []

  package init(
    pack: Int, title: String, targets: [TargetID], scopes: [Scope], branches: [Branch], floors: [Limit],
    caps: [Limit], rounding: (places: Int, mode: Rounding)?, whenMissing: [WhenMissing], citations: [Citation],
    readings: [String], notes: [String], range: SourceRange
  ) {
    self.pack = pack
    self.title = title
    self.targets = targets
    self.scopes = scopes
    self.branches = branches
    self.floors = floors
    self.caps = caps
    self.rounding = rounding
    self.whenMissing = whenMissing
    self.citations = citations
    self.readings = readings
    self.notes = notes
    self.range = range
    head = range
  }
}

/// A test with its names resolved.
package struct TestCase: Sendable {
  package struct Unit: Sendable {
    package var name: String
    package var level: LevelID?
    package var kind: KindID?
    /// The index of its parent in `units`.
    package var parent: Int?
    package var classes: [ClassID]
    package init(name: String, level: LevelID?, kind: KindID?, parent: Int?, classes: [ClassID] = []) {
      self.name = name
      self.level = level
      self.kind = kind
      self.parent = parent
      self.classes = classes
    }
  }

  package struct Subject: Sendable {
    package var indicator: IndicatorID
    /// nil when the indicator has several denominators and none is named: every target of the indicator is meant.
    package var denominator: Int?
    package var field: FieldID?
    /// Index into `units`.
    package var unit: Int
    /// nil means the pack's year.
    package var period: Period?
    package init(indicator: IndicatorID, denominator: Int?, field: FieldID?, unit: Int, period: Period?) {
      self.indicator = indicator
      self.denominator = denominator
      self.field = field
      self.unit = unit
      self.period = period
    }
  }

  package enum Given: Sendable {
    case value(Rational)
    case counts(Rational?, Rational?)
    case missing
  }

  /// What is expected of a score.
  package struct ScoreSubject: Sendable {
    package enum What: Sendable, Hashable {
      case score, band, rank
      /// The points of an item, by its index.
      case points(Int)
    }
    /// Index into `TypedProgram.scorecards`.
    package var card: Int
    package var what: What
    /// Index into `units`.
    package var unit: Int
    /// nil means the pack's year.
    package var period: Period?
    package init(card: Int, what: What, unit: Int, period: Period?) {
      self.card = card
      self.what = what
      self.unit = unit
      self.period = period
    }
  }

  package enum ScoreValue: Sendable, Hashable {
    case points(Rational)
    case range(Rational, Rational)
    /// By its index in the scorecard.
    case band(Int)
    /// There is none.
    case missing
  }

  package enum Expectation: Sendable {
    case target(Subject, Rational)
    case value(Subject, Rational)
    case verdict(Subject, ExpectedVerdict)
    /// What the result is rated; nil: nothing.
    case rating(Subject, String?)
    case coverage(Subject, Int, Int)
    case note(Subject, String)
    case score(ScoreSubject, ScoreValue)
    /// How many tasks the pack has.
    case taskCount(Int)
    /// The days a task is due, by its index.
    case due(Int, [CalendarDate])
    /// The code's text, `KPI0707`.
    case error(String)
  }

  package var title: String
  /// At least one: without a `unit` clause a unit without level and kind.
  package var units: [Unit]
  package var givens: [(subject: Subject, given: Given, range: SourceRange)]
  package var expectations: [(expectation: Expectation, range: SourceRange)]
  package var range: SourceRange
  package init(
    title: String, units: [Unit], givens: [(subject: Subject, given: Given, range: SourceRange)],
    expectations: [(expectation: Expectation, range: SourceRange)], range: SourceRange
  ) {
    self.title = title
    self.units = units
    self.givens = givens
    self.expectations = expectations
    self.range = range
  }
}
