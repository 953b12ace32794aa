package import Base

/// Everything that has a name: things, levels, kinds, fields, indicators. Ids index the arrays.
///
/// Terms are only ever added, so an id stays what it is in every vocabulary that is built on this one.
package struct Vocabulary: Sendable {
  package private(set) var things: [Thing] = []
  /// In the order of their declarations; `Level.depth` says which is above which.
  package private(set) var levels: [Level] = []
  package private(set) var kinds: [Kind] = []
  package private(set) var classifications: [Classification] = []
  package private(set) var fields = SharedList<Field>()
  package private(set) var records: [Records] = []
  package private(set) var indicators = SharedList<Indicator>()
  /// Forms that data files may follow.
  package private(set) var dataForms: [DataForm] = []
  /// Figures that have a name.
  package private(set) var constants: [Constant] = []
  /// How results are made of others.
  package private(set) var computations: [Computation] = []

  private var thingNames = Names()
  private var levelNames = Names()
  private var kindNames = Names()
  private var classificationNames = Names()
  private var fieldNames = Names()
  private var recordsNames = Names()
  private var indicatorNames = Names()
  private var formNames = Names()
  private var constantNames = Names()

  package init() {}

  @inlinable package subscript(id: ThingID) -> Thing { things[id.index] }
  @inlinable package subscript(id: LevelID) -> Level { levels[id.index] }
  @inlinable package subscript(id: KindID) -> Kind { kinds[id.index] }
  package subscript(id: ClassificationID) -> Classification { classifications[id.index] }
  package subscript(id: ClassID) -> Term { classifications[id.classification.index].classes[id.index] }
  @inlinable package subscript(id: FieldID) -> Field { fields[id.index] }
  @inlinable package subscript(id: RecordsID) -> Records { records[id.index] }
  @inlinable package subscript(id: IndicatorID) -> Indicator { indicators[id.index] }
  package subscript(id: ComputationID) -> Computation { computations[id.index] }

  /// Takes a name's key (`TextFolding.key`, or `matchKey` of a text); gives what has it as name, plural or alias.
  package func thing(_ key: String) -> ThingID? { thingNames[key].map { ThingID($0) } }
  /// Dong, by which shares and reductions of money are measured; money itself has a type of its own.
  package var dong: ThingID? { thingNames["dong"].map { ThingID($0) } }

  /// The name of tasks as things that are counted.
  package static let taskKey = "assigned_task"

  /// Whether what an indicator counts comes in whole numbers only.
  package func isWhole(_ measure: Indicator.Measure) -> Bool {
    switch measure {
    case .share(let thing), .reduction(let thing), .count(let thing): !self[thing].isMeasured
    case .quantity, .number, .score, .money, .days, .percent, .points, .truth: false
    }
  }

  /// Takes a name's key; gives the level that has it as name or alias.
  package func level(_ key: String) -> LevelID? { levelNames[key].map { LevelID($0) } }
  /// Takes a name's key; gives the kind that has it as name or alias.
  package func kind(_ key: String) -> KindID? { kindNames[key].map { KindID($0) } }
  /// Takes a name's key; gives the classification that has it as name or alias.
  package func classification(_ key: String) -> ClassificationID? {
    classificationNames[key].map { ClassificationID($0) }
  }
  /// Takes a key; gives the class of a classification that has it as name, alias or title.
  package func `class`(_ key: String, of id: ClassificationID) -> ClassID? {
    let classes = self[id].classes
    let found =
      classes.firstIndex { $0.keys.contains(key) }
      ?? classes.firstIndex { $0.title.map(TextFolding.matchKey) == key }
    return found.map { ClassID(id, $0) }
  }
  /// Takes a name's key; gives the field that has it as name or alias.
  package func field(_ key: String) -> FieldID? { fieldNames[key].map { FieldID($0) } }
  /// Takes a name's key; gives the records that have it as name or alias.
  package func records(_ key: String) -> RecordsID? { recordsNames[key].map { RecordsID($0) } }
  /// Takes a name's key; gives the indicator that has it as name or alias.
  package func indicator(_ key: String) -> IndicatorID? { indicatorNames[key].map { IndicatorID($0) } }

  /// Takes a name's key; gives the figure that has it as name.
  package func constant(_ key: String) -> Constant? { constantNames[key].map { constants[$0] } }

  /// Takes a name's key; gives the form of data that has it as name.
  package func dataForm(_ key: String) -> DataForm? { formNames[key].map { dataForms[$0] } }

  /// Adds a thing; a name that something else has already keeps leading there. Gives its id.
  @discardableResult package mutating func add(_ thing: Thing) -> ThingID {
    let id = ThingID(things.count)
    things.append(thing)
    for key in thing.term.keys + [TextFolding.key(thing.plural)] { thingNames.add(key, id.index) }
    return id
  }

  /// Adds a level; a name that another has already keeps leading there. Gives its id.
  @discardableResult package mutating func add(_ level: Level) -> LevelID {
    let id = LevelID(levels.count)
    levels.append(level)
    for key in level.term.keys { levelNames.add(key, id.index) }
    return id
  }

  /// Adds a kind; a name that another has already keeps leading there. Gives its id.
  @discardableResult package mutating func add(_ kind: Kind) -> KindID {
    let id = KindID(kinds.count)
    kinds.append(kind)
    for key in kind.term.keys { kindNames.add(key, id.index) }
    return id
  }

  /// Adds a classification; a name that another has already keeps leading there. Gives its id.
  @discardableResult package mutating func add(_ classification: Classification) -> ClassificationID {
    let id = ClassificationID(classifications.count)
    classifications.append(classification)
    for key in classification.term.keys { classificationNames.add(key, id.index) }
    return id
  }

  /// Adds a field; a name that another has already keeps leading there. Gives its id.
  @discardableResult package mutating func add(_ field: Field) -> FieldID {
    let id = FieldID(fields.count)
    fields.append(field)
    for key in field.term.keys { fieldNames.add(key, id.index) }
    return id
  }

  /// Adds records; a name that others have already keeps leading there. Gives their id.
  @discardableResult package mutating func add(_ added: Records) -> RecordsID {
    let id = RecordsID(records.count)
    records.append(added)
    for key in added.term.keys { recordsNames.add(key, id.index) }
    return id
  }

  /// Adds an indicator; a name that another has already keeps leading there. Gives its id.
  @discardableResult package mutating func add(_ indicator: Indicator) -> IndicatorID {
    let id = IndicatorID(indicators.count)
    indicators.append(indicator)
    for key in indicator.term.keys { indicatorNames.add(key, id.index) }
    return id
  }

  /// Sets how an indicator is computed from records.
  mutating func setFormula(_ formula: Formula, of id: IndicatorID) {
    indicators[id.index].formula = formula
  }

  /// Adds a figure that has a name; a name that another has already keeps leading there.
  package mutating func add(_ constant: Constant) {
    constantNames.add(constant.term.key, constants.count)
    constants.append(constant)
  }

  /// Puts another way in which something is made of results in the place of one.
  package mutating func replace(_ id: ComputationID, _ computation: Computation) {
    computations[id.index] = computation
  }

  /// Adds a way in which something is made of results. Gives its id.
  mutating func add(_ computation: Computation) -> ComputationID {
    computations.append(computation)
    return ComputationID(computations.count - 1)
  }

  /// Sets how an indicator is made of other results.
  mutating func setComputation(_ id: ComputationID, of indicator: IndicatorID) {
    indicators[indicator.index].computation = id
  }

  /// Adds a form of data; a name that another has already keeps leading there.
  package mutating func add(_ form: DataForm) {
    formNames.add(form.term.key, dataForms.count)
    dataForms.append(form)
  }

  /// Sets the denominators of an indicator, once what they are derived from is known.
  mutating func setDenominators(_ denominators: [Indicator.Denominator], of id: IndicatorID) {
    indicators[id.index].denominators = denominators
  }
}

/// What levels, kinds, fields and things have in common.
package struct Term: Sendable {
  /// The name in rule files and data.
  package var name: String
  package var key: String
  /// The name for people, in Vietnamese.
  package var title: String?
  /// Other names, as written.
  package var aliases: [String]
  package var documentation: String?
  package var range: SourceRange

  package init(
    name: String, key: String, title: String?, aliases: [String], documentation: String?, range: SourceRange
  ) {
    self.name = name
    self.key = key
    self.title = title
    self.aliases = aliases
    self.documentation = documentation
    self.range = range
  }

  /// The keys of the name and of every alias.
  package var keys: [String] { [key] + aliases.map(TextFolding.matchKey) }
}

/// A figure that has a name.
package struct Constant: Sendable {
  package var term: Term
  package var value: Value
  package var type: ValueType
  package init(term: Term, value: Value, type: ValueType) {
    self.term = term
    self.value = value
    self.type = type
  }
}

/// What is counted, dossiers and persons, or a unit of measure, kilometres and tonnes.
package struct Thing: Sendable {
  package var term: Term
  package var plural: String
  /// A unit of measure: there may be parts of it.
  package var isMeasured: Bool
  package init(term: Term, plural: String, isMeasured: Bool = false) {
    self.term = term
    self.plural = plural
    self.isMeasured = isMeasured
  }
}

package struct Level: Sendable {
  package var term: Term
  /// How far from the top: central 0, province 1, …
  package var depth: Int
  package var until: CalendarDate?
  package init(term: Term, depth: Int, until: CalendarDate?) {
    self.term = term
    self.depth = depth
    self.until = until
  }
}

package struct Kind: Sendable {
  package var term: Term
  package init(term: Term) { self.term = term }
}

/// What units are classed by beside their level and kind: regions, classes of communes.
package struct Classification: Sendable {
  package var term: Term
  /// What a unit can be, in order.
  package var classes: [Term]
  package init(term: Term, classes: [Term]) {
    self.term = term
    self.classes = classes
  }
}

package struct Field: Sendable {
  package var term: Term
  package init(term: Term) { self.term = term }
}

/// What is measured, and how its parts are counted.
package struct Indicator: Sendable {
  package enum Measure: Hashable, Sendable {
    /// numerator over denominator, counts of one thing or quantities of one unit
    case share(ThingID)
    /// what was cut over what there was before; may be negative
    case reduction(ThingID)
    case count(ThingID)
    /// what is measured by a unit of measure, and adds up
    case quantity(ThingID)
    case number, score, money, days
    /// a growth or another relative change; may be negative or above 100%
    case percent
    /// percentage points, or steps of a rank
    case points
    /// whether a criterion holds
    case truth
  }

  package struct Denominator: Sendable {
    /// nil for an indicator's only, unnamed denominator.
    package var name: String?
    package var text: String?
    /// Where the count comes from when the data do not give it.
    package var derived: Derivation?
    package var range: SourceRange
    package init(name: String?, text: String?, derived: Derivation?, range: SourceRange) {
      self.name = name
      self.text = text
      self.derived = derived
      self.range = range
    }
  }

  package struct Derivation: Hashable, Sendable {
    package enum Part: Hashable, Sendable { case numerator, denominator }
    package var part: Part
    package var indicator: IndicatorID
    package init(part: Part, indicator: IndicatorID) {
      self.part = part
      self.indicator = indicator
    }
  }

  package enum NoCases: String, Sendable { case neutral, full, zero }

  package var term: Term
  package var measure: Measure
  package var numerator: String?
  /// At least one for shares and reductions, none otherwise.
  package var denominators: [Denominator]
  package var lowerIsBetter: Bool
  package var noCases: NoCases
  /// How parts of a period make a whole.
  package var overTime: OverTime
  /// How units make their parent's result.
  package var overUnits: OverUnits
  /// Which holds where a whole and its parts differ; nil where the indicator does not say.
  package var holding: Holding?
  package var notes: [String]
  /// How it is computed from records; nil where the data give it.
  package var formula: Formula?
  /// How it is made of other results; nil where it is not.
  package var computation: ComputationID?

  package init(
    term: Term, measure: Measure, numerator: String?, denominators: [Denominator], lowerIsBetter: Bool,
    noCases: NoCases, overTime: OverTime = .unsaid, overUnits: OverUnits = .pooled, holding: Holding? = nil,
    notes: [String]
  ) {
    self.term = term
    self.measure = measure
    self.numerator = numerator
    self.denominators = denominators
    self.lowerIsBetter = lowerIsBetter
    self.noCases = noCases
    self.overTime = overTime
    self.overUnits = overUnits
    self.holding = holding
    self.notes = notes
  }

  /// The type of the indicator's value in expressions.
  package var type: ValueType {
    switch measure {
    case .share: .share
    case .reduction: .percent
    case .count(let thing): .count(thing)
    case .quantity(let unit): .quantity(unit)
    case .number: .number
    case .score: .score
    case .money: .money
    case .days: .days
    case .percent: .percent
    case .points: .points
    case .truth: .truth
    }
  }

  /// Whether the value is a ratio of two counts.
  package var isRatio: Bool {
    switch measure {
    case .share, .reduction: true
    default: false
    }
  }
}
