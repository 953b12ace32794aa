import Base

extension Vocabulary {
  /// Adds the terms of `other`, which like this vocabulary is built on `core`. Terms that both have stay one.
  /// Gives the pairs of terms that have one name and are declared in two places; this vocabulary's terms keep the name.
  mutating func merge(_ other: Vocabulary, core: Vocabulary) -> [(Term, Term)] {
    if count == core.count {
      self = other
      return []
    }
    var conflicts: [(Term, Term)] = []
    /// The id of what is already here under the term's name, if anything; a different declaration is a conflict.
    func known<ID>(_ id: ID?, _ term: Term, _ mine: (ID) -> Term) -> ID? {
      guard let id else { return nil }
      if mine(id).range != term.range { conflicts.append((mine(id), term)) }
      return id
    }
    let things = other.things.map { thing in
      known(self.thing(thing.term.key), thing.term) { self[$0].term } ?? add(thing)
    }
    let levels = other.levels.map { level in
      known(self.level(level.term.key), level.term) { self[$0].term } ?? add(level)
    }
    for kind in other.kinds where known(self.kind(kind.term.key), kind.term, { self[$0].term }) == nil { add(kind) }
    for one in other.classifications
    where known(classification(one.term.key), one.term, { self[$0].term }) == nil { add(one) }
    for field in other.fields where known(self.field(field.term.key), field.term, { self[$0].term }) == nil {
      add(field)
    }
    var records: [RecordsID] = []
    for one in other.records {
      let next = RecordsID(self.records.count)
      records.append(
        known(self.records(one.term.key), one.term, { self[$0].term })
          ?? add(one.moved(to: next, things: things)))
    }
    let places = MovedPlaces(things: things, records: records)
    var added: [IndicatorID] = []
    var ids: [IndicatorID] = []
    for indicator in other.indicators {
      if let id = known(self.indicator(indicator.term.key), indicator.term, { self[$0].term }) {
        ids.append(id)
      } else {
        let id = add(indicator.moved(to: places))
        ids.append(id)
        added.append(id)
      }
    }
    for id in added {
      var denominators = self[id].denominators
      for index in denominators.indices {
        guard let derived = denominators[index].derived else { continue }
        denominators[index].derived?.indicator = ids[derived.indicator.index]
      }
      setDenominators(denominators, of: id)
    }
    for var constant in other.constants
    where known(self.constant(constant.term.key), constant.term, { $0.term }) == nil {
      constant.type = places.moved(constant.type)
      add(constant)
    }
    var computations = MovedComputations(places: places, levels: levels, indicators: ids, of: other)
    for id in added {
      if let computation = self[id].computation { setComputation(computations.move(computation, into: &self), of: id) }
    }
    for form in other.dataForms where known(self.dataForm(form.term.key), form.term, { $0.term }) == nil {
      var form = form
      if let id = form.binding.records { form.binding.records = records[id.index] }
      for index in form.binding.columns.indices {
        guard case .indicator(let id, let denominator) = form.binding.columns[index].subject else { continue }
        form.binding.columns[index].subject = .indicator(ids[id.index], denominator: denominator)
      }
      add(form)
    }
    return conflicts
  }

  /// How many terms there are.
  private var count: Int {
    things.count + levels.count + kinds.count + classifications.count + fields.count + records.count + indicators.count
      + dataForms.count
      + constants.count
  }
}

/// Where things and records of another vocabulary stand in this one.
private struct MovedPlaces {
  var things: [ThingID]
  var records: [RecordsID]

  func moved(_ type: ValueType) -> ValueType {
    switch type {
    case .count(let thing): .count(things[thing.index])
    case .quantity(let unit): .quantity(things[unit.index])
    case .choice(let records, let column): .choice(self.records[records.index], column: column)
    default: type
    }
  }

  /// An expression on records; it names no indicators and no levels.
  func moved(_ expression: TypedExpression) -> TypedExpression {
    var result = expression.mapOperands(moved)
    result.type = moved(expression.type)
    return result
  }

  func moved(_ term: Formula.Term) -> Formula.Term {
    var term = term
    term.aggregate.records = records[term.aggregate.records.index]
    term.aggregate.value = term.aggregate.value.map(moved)
    term.aggregate.condition = term.aggregate.condition.map(moved)
    term.aggregate.type = moved(term.aggregate.type)
    return term
  }
}

/// How results are made of others, taken over from another vocabulary as they are asked for.
private struct MovedComputations {
  let places: MovedPlaces
  let levels: [LevelID]
  let indicators: [IndicatorID]
  let other: Vocabulary
  private var moved: [ComputationID: ComputationID] = [:]

  init(places: MovedPlaces, levels: [LevelID], indicators: [IndicatorID], of other: Vocabulary) {
    (self.places, self.levels, self.indicators, self.other) = (places, levels, indicators, other)
  }

  mutating func move(_ id: ComputationID, into vocabulary: inout Vocabulary) -> ComputationID {
    if let known = moved[id] { return known }
    var computation = other[id]
    computation.expression = typed(computation.expression.mapLeaves({ leaf(of: $0, into: &vocabulary) }))
    let here = vocabulary.add(computation)
    moved[id] = here
    return here
  }

  private func typed(_ expression: TypedExpression) -> TypedExpression {
    var result = expression.mapOperands(typed)
    result.type = places.moved(expression.type)
    return result
  }

  private mutating func leaf(of leaf: ProgramLeaf, into vocabulary: inout Vocabulary) -> ProgramLeaf {
    switch leaf {
    case .result(.named(let id, let denominator), let period):
      return .result(.named(indicators[id.index], denominator: denominator), period)
    case .fact(.counted(var counted)):
      counted.indicator = indicators[counted.indicator.index]
      return .fact(.counted(counted))
    case .fact(.units(var units)):
      units.level = units.level.map { levels[$0.index] }
      units.value = units.value.map { move($0, into: &vocabulary) }
      units.condition = units.condition.map { move($0, into: &vocabulary) }
      return .fact(.units(units))
    case .fact(.periods(var periods)):
      periods.value = periods.value.map { move($0, into: &vocabulary) }
      periods.condition = periods.condition.map { move($0, into: &vocabulary) }
      return .fact(.periods(periods))
    case .fact(.above(let part)): return .fact(.above(move(part, into: &vocabulary)))
    default: return leaf
    }
  }
}

extension Records {
  /// The records under a new number, with the things they count renumbered.
  fileprivate func moved(to id: RecordsID, things: [ThingID]) -> Records {
    var moved = self
    moved.thing = things[thing.index]
    for index in columns.indices {
      switch columns[index].type {
      case .count(let thing): moved.columns[index].type = .count(things[thing.index])
      case .quantity(let unit): moved.columns[index].type = .quantity(things[unit.index])
      case .choice: moved.columns[index].type = .choice(id, column: index)
      default: break
      }
    }
    return moved
  }
}

extension Indicator {
  /// The indicator with the things it counts and the records it is computed from renumbered.
  fileprivate func moved(to places: MovedPlaces) -> Indicator {
    var moved = self
    switch measure {
    case .share(let thing): moved.measure = .share(places.things[thing.index])
    case .reduction(let thing): moved.measure = .reduction(places.things[thing.index])
    case .count(let thing): moved.measure = .count(places.things[thing.index])
    case .quantity(let unit): moved.measure = .quantity(places.things[unit.index])
    case .number, .score, .money, .days, .percent, .points, .truth: break
    }
    if let formula {
      moved.formula?.numerator = formula.numerator.map(places.moved)
      moved.formula?.denominators = formula.denominators.map { $0.map(places.moved) }
    }
    return moved
  }
}
