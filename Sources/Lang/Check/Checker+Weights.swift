import Base

extension Checker {
  /// Compiles the file's scorecards and takes over those of the packs above.
  mutating func compileScorecards(of file: SyntaxFile) {
    for case .scorecard(let card) in file.declarations {
      if let first = scorecardNames[card.name.key] {
        report(Self.scorecardTwice(card.name, first: first))
      } else {
        scorecardNames[card.name.key] = card.range
      }
    }
    for case .scorecard(let card) in file.declarations { compile(card) }
    let own = Set(scorecards.map(\.key))
    for var card in superior?.scorecards ?? [] where !own.contains(card.key) {
      card.pack += 1
      scorecards.append(card)
    }
  }

  /// Reports items whose points do not come to the total, and groups whose items do not come to theirs: for every
  /// class of units that the clauses tell apart.
  mutating func checkWeights(of card: Scorecard, _ syntax: ScorecardSyntax) {
    guard let total = syntax.total else { return }
    // Inherited vocabulary or targets that could not be had: nothing can be said.
    guard !isIncomplete else { return }
    var known: [TargetSubject: [[Scope]]] = [:]
    var scopes: [(own: [Scope], targets: [[Scope]]?)] = []
    for item in card.items {
      guard item.needsTarget else {
        scopes.append((item.scopes, nil))
        continue
      }
      let subject = item.subject
      let found = known[subject] ?? targets(for: item).map(\.scopes)
      known[subject] = found
      scopes.append((item.scopes, found))
    }
    let (classes, names) = classes(of: card, scopes)
    let cost = scopes.reduce(0) { $0 + 1 + ($1.targets?.count ?? 0) }
    // Of more than anyone writes by hand, each unit's own sum is looked at when it is scored.
    guard classes.count < 100_000, classes.count * cost < 2_000_000 else { return }
    /// Whether each item is for the class.
    func applies(_ unit: UnitClass) -> [Bool] {
      scopes.map { unit.fits($0.own) && ($0.targets?.contains { unit.fits($0) } ?? true) }
    }
    var sums: [(unit: UnitClass, sum: Rational, items: [Bool])] = []
    for unit in classes where unit.fits(card.scopes) {
      let items = applies(unit)
      guard items.contains(true) else { continue }
      let fitting = zip(card.items, items).compactMap { $1 ? $0 : nil }
      guard let sum = Self.sum(fitting) else { continue }
      sums.append((unit, sum, items))
    }
    let isDeclared = syntax.notApplicable != nil
    let wrong = sums.filter { isDeclared ? $0.sum > total.value : $0.sum != total.value }
    if let worst = wrong.first {
      let isForAll = wrong.count == sums.count && !sums.contains { $0.items.contains(false) }
      report(
        Self.weightsDoNotAddUp(
          total, sum: worst.sum, unit: isForAll ? nil : name(of: worst.unit, names), items: card.items.count,
          notFor: zip(card.items, worst.items).compactMap { $1 || $0.isBonus ? nil : $0 },
          canRescale: !isDeclared && worst.sum < total.value))
      return
    }
    if isDeclared, let most = sums.map(\.sum).max(), most < total.value, let all = Self.sum(card.items),
      all < total.value
    {
      report(Self.weightsDoNotAddUp(total, sum: all, unit: nil, items: card.items.count, notFor: [], canRescale: false))
      return
    }
    checkGroups(of: card, syntax, sums.map { ($0.items, name(of: $0.unit, names)) }, isDeclared: isDeclared)
  }

  private mutating func checkGroups(
    of card: Scorecard, _ syntax: ScorecardSyntax, _ classes: [(items: [Bool], name: Wording)], isDeclared: Bool
  ) {
    let itemsOfGroup = Dictionary(grouping: card.items.indices) { card.items[$0].group }
    for (index, group) in syntax.groups.enumerated() {
      guard group.kind == .plain, let points = group.points else { continue }
      let own = itemsOfGroup[index] ?? []
      guard let all = Self.sum(own.map { card.items[$0] }) else { continue }
      if isDeclared || own.allSatisfy({ item in classes.allSatisfy { $0.items[item] } }) {
        if all != points.value {
          report(Self.groupDoesNotAddUp(group, points, sum: all, unit: nil, items: own.count))
        }
        continue
      }
      for (items, name) in classes {
        guard let sum = Self.sum(own.filter { items[$0] }.map { card.items[$0] }), sum != points.value else { continue }
        report(Self.groupDoesNotAddUp(group, points, sum: sum, unit: name, items: own.count))
        break
      }
    }
  }

  /// The classes of units that a scorecard's clauses tell apart. A unit named in a clause is of a level and kind that
  /// some item is for.
  private func classes(
    of card: Scorecard, _ items: [(own: [Scope], targets: [[Scope]]?)]
  ) -> (classes: [UnitClass], names: [String: String]) {
    let all = [card.scopes] + items.map(\.own) + items.flatMap { $0.targets ?? [] }
    let mentioned = UnitClass.Mentioned(all.joined())
    let names = Dictionary(mentioned.units.map { ($0.key, $0.name) }) { first, _ in first }
    let combinations = mentioned.count > 100_000 ? [[]] : mentioned.combinations
    var classes: [UnitClass] = []
    var plain: [UnitClass] = []
    for level in vocabulary.levels.indices {
      for kind in [nil] + mentioned.kinds.map(Optional.some) {
        for combination in combinations {
          let unit = UnitClass(level: LevelID(level), kind: kind, classes: combination)
          classes.append(unit)
          let isScored = items.contains { unit.fits($0.own) && ($0.targets?.contains { unit.fits($0) } ?? true) }
          if unit.fits(card.scopes), isScored { plain.append(unit) }
          guard classes.count < 100_000 else { return (classes, names) }
        }
      }
    }
    for base in plain.isEmpty ? classes : plain {
      for unit in mentioned.units {
        classes.append(UnitClass(level: base.level, kind: base.kind, classes: base.classes, names: [unit.key]))
        guard classes.count < 100_000 else { return (classes, names) }
      }
    }
    return (classes, names)
  }

  /// A class of units in words; `names`: the units that clauses name, by their keys.
  func name(of unit: UnitClass, _ names: [String: String]) -> Wording {
    if let name = unit.names.first { return Wording(same: "\"\(names[name] ?? name)\"") }
    guard let level = unit.level.map({ unitName(vocabulary[$0].term) }) else { return Self.both("a unit", "đơn vị") }
    var name = level
    if let kind = unit.kind.map({ vocabulary[$0].term }) {
      name = Self.both("\(name.en) of kind \(kind.name)", "\(name.vi), loại \(kind.title ?? kind.name)")
    }
    for one in unit.classes {
      let (classification, term) = (vocabulary[one.classification].term, vocabulary[one])
      name = Self.both(
        "\(name.en) of \(classification.name) \(term.name)",
        "\(name.vi), \(classification.title ?? classification.name) \(term.title ?? term.name)")
    }
    return name
  }

  /// The bands as written, their edges in points.
  mutating func bands(of syntax: ScorecardSyntax) -> (cover: RangeCover, ordered: [Scorecard.Band]) {
    var parts: [RangeCover.Part] = []
    var titles: [String: SourceRange] = [:]
    var others: [Int] = []
    for (index, band) in syntax.bands.enumerated() {
      let key = TextFolding.matchKey(band.title.value)
      if let first = titles.updateValue(band.title.range, forKey: key) {
        report(Self.bandTwice(band.title, first: first))
      }
      if band.isOtherwise {
        others.append(index)
        continue
      }
      guard let totals = band.totals else { continue }
      func limit(_ checker: inout Checker, _ expression: ExpressionSyntax) -> Rational? {
        let place = ExpressionPlace(kind: .threshold, own: .score)
        guard let typed = checker.typed(expression, place),
          let value = checker.fit(typed, expression, to: .score, of: Self.both("the total", "tổng điểm")),
          case .number(let number)? = value.constant
        else { return nil }
        return number
      }
      if let part = part(totals, index, range: band.range, limit: limit) { parts.append(part) }
    }
    // Whatever lies below all other bands.
    let lowest = parts.compactMap(\.interval.lower).min {
      ($0.value, $0.isIncluded ? 0 : 1) < ($1.value, $1.isIncluded ? 0 : 1)
    }
    for index in others {
      let upper = lowest.map { Interval.Edge($0.value, isIncluded: !$0.isIncluded) }
      parts.append(
        RangeCover.Part(interval: Interval(lower: nil, upper: upper), index: index, range: syntax.bands[index].range))
    }
    let cover = RangeCover(parts)
    let ordered = cover.ordered.reversed().map { part in
      let band = syntax.bands[part.index]
      return Scorecard.Band(
        title: band.title.value, totals: part.interval, citations: citations(of: band.remarks, section: nil),
        notes: band.remarks.texts(.note).map(\.value),
        range: band.range)
    }
    return (cover, ordered)
  }

  /// Reports totals that lie in no band, or in two.
  mutating func checkBands(of card: Scorecard, _ bands: (cover: RangeCover, ordered: [Scorecard.Band])) {
    guard !bands.ordered.isEmpty else { return }
    var (least, most) = (Rational.zero, card.total)
    var ofGroups = [(least: Rational, most: Rational)](repeating: (.zero, .zero), count: card.groups.count)
    for item in card.items where item.isBonus {
      let low = item.takes ? item.points.negated : Swift.min(item.floor, .zero)
      let high = item.takes ? Rational.zero : item.points
      if let group = item.group {
        ofGroups[group].least = (try? ofGroups[group].least.adding(low)) ?? ofGroups[group].least
        ofGroups[group].most = (try? ofGroups[group].most.adding(high)) ?? ofGroups[group].most
        continue
      }
      least = (try? least.adding(low)) ?? least
      most = (try? most.adding(high)) ?? most
    }
    for (group, sum) in zip(card.groups, ofGroups) {
      least = (try? least.adding(group.held(sum.least))) ?? least
      most = (try? most.adding(group.held(sum.most))) ?? most
    }
    if let floor = card.floor { least = Swift.max(least, floor) }
    if let cap = card.cap { most = Swift.min(most, cap) }
    let domain = Interval(
      lower: Interval.Edge(least, isIncluded: true), upper: Interval.Edge(most, isIncluded: true))
    let checker = self
    report(bands.cover.faults(over: domain)) { checker.shown($0, .score) }
  }

  /// Reports what keeps ranges from covering their domain once; one message for each place.
  /// `mending`: a change of the text that closes a gap.
  mutating func report(
    _ faults: [RangeCover.Fault], shown: (Rational) -> String,
    mending: (RangeCover.Fault) -> Diagnostic.Edit? = { _ in nil }
  ) {
    for fault in faults {
      switch fault {
      case .gap(let example, let after, let before):
        report(Self.rangeGap(after?.range, before?.range, example: shown(example), mending(fault)))
      case .overlap(let example, let first, let second):
        report(Self.rangeOverlap(first.range, second.range, example: shown(example)))
      case .empty(let part): report(Self.rangeEmpty(part.range))
      }
    }
  }
}
