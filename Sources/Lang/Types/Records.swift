package import Base

package struct RecordsID: Hashable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
}

/// Records of which indicators are computed: every row of a file bound to them is one.
package struct Records: Sendable {
  /// One of what can be chosen in a column.
  package struct Option: Sendable {
    package var name: String
    package var key: String
    package var title: String?
    package var aliases: [String]
    package init(name: String, key: String, title: String?, aliases: [String]) {
      self.name = name
      self.key = key
      self.title = title
      self.aliases = aliases
    }

    /// The keys (`TextFolding.matchKey`) by which cells name it: its name, its title and its aliases.
    package var keys: [String] { [key] + ([title].compactMap { $0 } + aliases).map(TextFolding.matchKey) }
  }

  /// A column: what it is called in rules and in headers, and what it holds.
  package struct Column: Sendable {
    package var term: Term
    /// date, number, money, count, days, text, truth or choice.
    package var type: ValueType
    /// What can be chosen, for a choice; empty otherwise.
    package let options: [Option]
    /// Whether it names units; it is a text then.
    package let isUnit: Bool
    private var optionNames = Names()
    package init(term: Term, type: ValueType, options: [Option], isUnit: Bool = false) {
      self.term = term
      self.type = type
      self.options = options
      self.isUnit = isUnit
      for (index, option) in options.enumerated() {
        for key in option.keys { optionNames.add(key, index) }
      }
    }

    /// Takes a text's key; gives the index of the option that has it as name, title or alias.
    package func option(_ key: String) -> Int? { optionNames[key] }

    /// The key of the option that a name in a rule means; nil where none is called so.
    func calledOption(_ name: PlacedName) -> String? {
      if option(name.key) != nil { return name.key }
      let key = NameWords.key(name.text)
      let found = options.filter { option in
        ([option.name] + [option.title].compactMap(\.self) + option.aliases).contains {
          NameWords.keys(of: $0).contains(key)
        }
      }
      return found.count == 1 ? found.first?.key : nil
    }

    /// The keys by which a header names the column: its name, its title and its aliases.
    package var headerKeys: [String] { term.keys + [term.title].compactMap { $0 }.map(TextFolding.matchKey) }
  }

  /// Which of several rows with one code holds.
  package enum Keep: Sendable, Hashable {
    /// That with the latest day in a column.
    case latest(Int)
    /// That of the file named last.
    case lastFile
  }

  package var term: Term
  /// What one record is.
  package var thing: ThingID
  package internal(set) var columns: [Column] = []
  private var columnNames = Names()
  /// The index of the date by which a record falls into a period, unless a count names another; nil: the period of the
  /// file or its row.
  package var period: Int?
  /// The index of the column that says whose a record is, unless a count names another; nil: the unit of its row.
  package var unit: Int?
  /// The index of the column with the code by which a record is known; nil: records have none.
  package var identity: Int?
  /// Which row holds where a code stands in several; nil: none may.
  package var keep: Keep?

  package init(term: Term, thing: ThingID) {
    self.term = term
    self.thing = thing
  }

  /// Adds a column; a name that another has already keeps leading there.
  package mutating func add(_ column: Column) {
    for key in column.term.keys { columnNames.add(key, columns.count) }
    columns.append(column)
  }

  /// Takes a name's key; gives the index of the column that has it as name or alias.
  package func column(_ key: String) -> Int? { columnNames[key] }
}

/// A number that is made of records: how many fulfil a condition, the sum of a column over them, …
package struct Aggregate: Sendable {
  package var function: AggregateFunction
  package var records: RecordsID
  /// What is summed up, averaged, compared or told apart, of each record: mostly a column. nil for `count`.
  package var value: TypedExpression?
  /// Which records it is about; nil for all. A condition on a blank cell does not hold.
  package var condition: TypedExpression?
  /// The index of the date by which a record falls into a period; nil: the period of the file or its row.
  package var period: Int?
  /// The index of the column that says whose a record is; nil: as the records say.
  package var unit: Int?
  /// The type of what comes out.
  package var type: ValueType
  /// Whether it is about the day as of which it is asked: such a number is computed for the period judged as a whole,
  /// over every record there is, and not added up over months. So are the records of which a `share` with `as_of` in its
  /// condition is one.
  package var mentionsAsOf: Bool
  package var range: SourceRange

  package init(
    function: AggregateFunction, records: RecordsID, value: TypedExpression?, condition: TypedExpression?,
    period: Int?, unit: Int? = nil, type: ValueType, range: SourceRange
  ) {
    self.function = function
    self.records = records
    self.value = value
    self.condition = condition
    self.period = period
    self.unit = unit
    self.type = type
    mentionsAsOf = condition?.mentionsAsOf == true || value?.mentionsAsOf == true
    self.range = range
  }

  /// The index of the column it is about, when the value is one column and nothing computed.
  package var column: Int? {
    if case .recordColumn(let column)? = value?.leaf { return column }
    return nil
  }

  /// Whether the numbers of two sets of records give that of both by adding.
  package var adds: Bool { (function == .count || function == .sum) && !mentionsAsOf }

  /// The indices of the columns that it reads.
  package var columns: Set<Int> {
    var columns: Set<Int> = []
    if let period { columns.insert(period) }
    value?.collectColumns(into: &columns)
    condition?.collectColumns(into: &columns)
    return columns
  }
}

/// How an indicator is computed from records.
package struct Formula: Sendable {
  package struct Term: Sendable {
    package var isMinus: Bool
    package var aggregate: Aggregate
    package init(isMinus: Bool, aggregate: Aggregate) {
      self.isMinus = isMinus
      self.aggregate = aggregate
    }
  }

  /// Added up: the numerator of a ratio, or the value. More than one only where all of them are counts or sums.
  package var numerator: [Term]
  /// Of a ratio, one for each of the indicator's denominators; an empty one is not computed from records.
  package var denominators: [[Term]]
  package var range: SourceRange
  package init(numerator: [Term], denominators: [[Term]], range: SourceRange) {
    self.numerator = numerator
    self.denominators = denominators
    self.range = range
  }

  /// Every aggregate of it, the numerator's first.
  package var aggregates: [Aggregate] { (numerator + denominators.flatMap { $0 }).map(\.aggregate) }
}

extension TypedExpression {
  /// Whether it depends on the day as of which it is asked. Trees are at most 256 deep.
  package var mentionsAsOf: Bool {
    if case .asOf? = leaf { return true }
    return operands.contains { $0.mentionsAsOf }
  }

  /// Adds the indices of the columns that it reads.
  package func collectColumns(into columns: inout Set<Int>) {
    if case .recordColumn(let column)? = leaf { columns.insert(column) }
    for operand in operands { operand.collectColumns(into: &columns) }
  }
}
