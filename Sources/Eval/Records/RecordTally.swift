import Base
import Lang

/// What has been counted so far of one result: its numerator (or value) and its denominator.
struct RecordTally {
  /// One side of a ratio, or a value.
  struct Side {
    /// Counts, those taken away subtracted.
    var net = 0
    /// How many records were counted in it, whatever for.
    var records = 0
    /// How many more would have been, had the cells not been blank that their value is made of.
    var blank = 0
    /// The terms, as bits, for which some record has a value, and those for which some record has a blank one.
    var valued: UInt64 = 0
    var blanked: UInt64 = 0
    var sum = Rational.zero
    var extreme: Rational?
    var distinct: Set<Value> = []
  }

  /// The most records kept that were counted in the denominator and not in the numerator.
  static let exampleLimit = 10

  var numerator = Side()
  var denominator = Side()
  /// The first records that were counted in the denominator and not in the numerator.
  var examples: [CellIndex] = []

  /// Keeps a record that was counted in the denominator only.
  mutating func keep(_ row: CellIndex) {
    if examples.count < RecordTally.exampleLimit { examples.append(row) }
  }

  /// Adds `number` records that were counted together.
  mutating func add(_ number: Int, _ isDenominator: Bool, isMinus: Bool) {
    let change = isMinus ? -number : number
    if isDenominator {
      denominator.net += change
      denominator.records += number
    } else {
      numerator.net += change
      numerator.records += number
    }
  }

  /// Adds what was counted of other records.
  mutating func merge(_ other: RecordTally, _ series: RecordPlan.Series, _ plan: RecordPlan) throws(ArithmeticFault) {
    try numerator.merge(other.numerator, RecordTally.function(series.numerator, plan))
    try denominator.merge(other.denominator, RecordTally.function(series.denominators, plan))
    for row in other.examples { keep(row) }
  }

  /// What a side is made of; several terms are counts and sums.
  static func function(_ terms: [RecordPlan.Term], _ plan: RecordPlan) -> AggregateFunction {
    terms.first.map { plan.aggregates[$0.aggregate].function } ?? .count
  }

  /// Whether a term is about cells all of which are blank: what it comes to is not known.
  static func isUnknown(_ side: Side) -> Bool { side.blanked & ~side.valued != 0 }

  /// What the terms come to: nil for the average or extreme of nothing.
  static func value(
    _ side: Side, _ terms: [RecordPlan.Term], _ plan: RecordPlan
  ) throws(ArithmeticFault) -> Rational? {
    switch function(terms, plan) {
    case .count, .sum: try side.sum.adding(Rational(side.net))
    case .average: side.records == 0 ? nil : try side.sum.divided(by: Rational(side.records))
    case .minimum, .maximum: side.extreme
    case .distinct: Rational(side.distinct.count)
    }
  }
}

extension RecordTally.Side {
  /// Counts one record. `value` is what is summed up or compared of it, for the term at a place.
  mutating func add(
    _ value: Value?, _ function: AggregateFunction, isMinus: Bool, term: Int
  ) throws(ArithmeticFault) {
    if function == .count {
      net += isMinus ? -1 : 1
      records += 1
      return
    }
    let bit: UInt64 = 1 << UInt64(min(term, 63))
    // What is blank adds nothing.
    guard let value else {
      blank += 1
      blanked |= bit
      return
    }
    valued |= bit
    records += 1
    if function == .distinct {
      distinct.insert(value)
      return
    }
    guard case .number(let number) = value else { return }
    switch function {
    case .sum, .average: sum = isMinus ? try sum.subtracting(number) : try sum.adding(number)
    case .minimum: extreme = extreme.map { min($0, number) } ?? number
    case .maximum: extreme = extreme.map { max($0, number) } ?? number
    case .count, .distinct: break
    }
  }

  /// Adds what was counted of other records; `function` is that of the first term.
  mutating func merge(_ other: RecordTally.Side, _ function: AggregateFunction) throws(ArithmeticFault) {
    net += other.net
    records += other.records
    blank += other.blank
    valued |= other.valued
    blanked |= other.blanked
    sum = try sum.adding(other.sum)
    if let number = other.extreme {
      extreme = extreme.map { function == .maximum ? max($0, number) : min($0, number) } ?? number
    }
    if distinct.count < other.distinct.count {
      distinct = other.distinct.union(distinct)
    } else {
      distinct.formUnion(other.distinct)
    }
  }
}
