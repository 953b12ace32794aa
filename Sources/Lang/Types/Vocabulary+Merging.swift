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
    for level in other.levels where known(self.level(level.term.key), level.term, { self[$0].term }) == nil {
      add(level)
    }
    for kind in other.kinds where known(self.kind(kind.term.key), kind.term, { self[$0].term }) == nil { add(kind) }
    for field in other.fields where known(self.field(field.term.key), field.term, { self[$0].term }) == nil {
      add(field)
    }
    var added: [IndicatorID] = []
    var ids: [IndicatorID] = []
    for indicator in other.indicators {
      if let id = known(self.indicator(indicator.term.key), indicator.term, { self[$0].term }) {
        ids.append(id)
      } else {
        let id = add(indicator.movingThings(to: things))
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
    return conflicts
  }

  /// How many terms there are.
  private var count: Int { things.count + levels.count + kinds.count + fields.count + indicators.count }
}

extension Indicator {
  /// The indicator with the things it counts renumbered.
  fileprivate func movingThings(to things: [ThingID]) -> Indicator {
    var moved = self
    switch measure {
    case .share(let thing): moved.measure = .share(things[thing.index])
    case .reduction(let thing): moved.measure = .reduction(things[thing.index])
    case .count(let thing): moved.measure = .count(things[thing.index])
    case .number, .score, .money, .days: break
    }
    return moved
  }
}
