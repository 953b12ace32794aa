import Base

/// Compares what two packs ask of a class of units about one question, whatever the results will be.
struct FigureComparison {
  let old: AskedFigures
  let new: AskedFigures
  /// The results that there may be, and the earlier ones.
  private let judged: ValueDomain
  private let earlier: ValueDomain
  private let isPercent: Bool
  private let isEarlierPercent: Bool

  init(_ old: AskedFigures, _ new: AskedFigures, indicator: Indicator, isReduction: Bool) {
    self.old = old
    self.new = new
    judged = ValueDomain(indicator, isReduction: isReduction)
    earlier = ValueDomain(indicator, isReduction: false)
    isPercent = isReduction || indicator.type.percentPlaces > 0
    isEarlierPercent = indicator.type.percentPlaces > 0
  }

  /// Part of the earlier results with the figure of each bound, the old pack's first.
  private typealias Cell = (part: Interval, figures: [LinearFigure?])

  /// The answer. Nothing is said but what is proved.
  func answer() -> FigureAnswer {
    if old.text == new.text { return FigureAnswer(.same) }
    if old.hasNearerRule || new.hasNearerRule { return FigureAnswer(.notCompared, .nearerRule) }
    let results = old.earlierResults.union(new.earlierResults)
    guard results.count < 2 else { return FigureAnswer(.notCompared, .severalResults) }
    do throws(NotCompared) {
      guard !results.isEmpty else {
        let parts = try compared(Interval(lower: nil, upper: nil), isKnown: true)
        guard let only = parts.first else { return FigureAnswer(.notCompared, .wholeNumbers) }
        var answer = FigureAnswer(only.part.relation)
        answer.witnesses = only.witnesses.map { Witness(value: $0.value, meetsOld: $0.meetsOld) }
        return answer
      }
      let all = Interval(
        lower: earlier.least.map { Interval.Edge($0, isIncluded: true) },
        upper: earlier.most.map { Interval.Edge($0, isIncluded: true) })
      let known = try compared(all, isKnown: true)
      let missing = try compared(all, isKnown: false).prefix(1).map { found in
        var found = found
        (found.part.earlier, found.part.example) = (nil, nil)
        for index in found.witnesses.indices { found.witnesses[index].earlier = nil }
        return found
      }
      var answer = together(known + missing)
      answer.earlier = new.earlierResult ?? old.earlierResult
      return answer
    } catch { return FigureAnswer(.notCompared, error) }
  }

  private func together(_ found: [(part: ComparedPart, witnesses: [Witness])]) -> FigureAnswer {
    let relations = Set(found.map(\.part.relation))
    var answer: FigureAnswer
    if relations == [.same] {
      answer = FigureAnswer(.same)
      if old.earlierResults != new.earlierResults { return FigureAnswer(.notCompared, .looksBack) }
    } else if relations.isSubset(of: [.same, .tightened]) {
      answer = FigureAnswer(.tightened)
    } else if relations.isSubset(of: [.same, .loosened]) {
      answer = FigureAnswer(.loosened)
    } else {
      answer = FigureAnswer(.incomparable)
    }
    for meetsOld in [true, false] {
      if let witness = found.flatMap(\.witnesses).first(where: { $0.meetsOld == meetsOld }) {
        answer.witnesses.append(witness)
      }
    }
    if answer.relation != .same { answer.parts = joined(found.map(\.part)) }
    return answer
  }

  /// Parts beside each other of which the same holds put together.
  private func joined(_ parts: [ComparedPart]) -> [ComparedPart] {
    var joined: [ComparedPart] = []
    for part in parts {
      if let last = joined.last, let before = last.earlier, let next = part.earlier, last.relation == part.relation {
        joined[joined.count - 1].earlier = Interval(lower: before.lower, upper: next.upper)
        // What is said of an edge alone says less than what is said between.
        if before.lower?.value == before.upper?.value, before.lower != nil {
          (joined[joined.count - 1].example, joined[joined.count - 1].old) = (part.example, part.old)
          joined[joined.count - 1].new = part.new
        }
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  /// The parts of the earlier results, in order, on each of which one answer holds.
  private func compared(
    _ all: Interval, isKnown: Bool
  ) throws(NotCompared) -> [(part: ComparedPart, witnesses: [Witness])] {
    var cells: [Cell] = [(all, [])]
    for side in [old, new] {
      for index in side.bounds.indices {
        var next: [Cell] = []
        for cell in cells {
          for (part, figure) in try side.pieces(index, over: cell.part, isKnown: isKnown) {
            next.append((part, cell.figures + [figure]))
          }
        }
        if next.count > FigurePieces.limit { throw .tooLarge }
        cells = next
      }
    }
    var found: [(part: ComparedPart, witnesses: [Witness])] = []
    for cell in cells {
      for part in try ordered(cell) {
        do throws(ArithmeticFault) {
          if let answer = try answer(part, cell.figures) { found.append(answer) }
        } catch { throw .tooLarge }
      }
    }
    if found.contains(where: { $0.part.relation == .notCompared }) { throw .wholeNumbers }
    return found.sorted { a, b in Interval.starts(a.part.earlier, before: b.part.earlier) }
  }

  /// The parts of a cell in which the figures stand in one order, also beside the least and most that there may be.
  private func ordered(_ cell: Cell) throws(NotCompared) -> [Interval] {
    var figures: [LinearFigure] = []
    let edges = [judged.least, judged.most].compactMap { $0 }.map { LinearFigure(constant: $0) }
    for figure in cell.figures.compactMap({ $0 }) + edges where !figures.contains(figure) { figures.append(figure) }
    if figures.count > 12 { throw .tooLarge }
    var parts = [cell.part]
    for (place, a) in figures.enumerated() {
      for b in figures[(place + 1)...] {
        var next: [Interval] = []
        for part in parts {
          do throws(ArithmeticFault) {
            next += try a.subtracting(b).signs(over: part).map(\.0)
          } catch { throw .tooLarge }
        }
        parts = next
      }
    }
    if parts.count > FigurePieces.limit { throw .tooLarge }
    return parts
  }

  /// What holds on a part; nil where no earlier result can lie in it.
  private func answer(
    _ part: Interval, _ figures: [LinearFigure?]
  ) throws(ArithmeticFault) -> (part: ComparedPart, witnesses: [Witness])? {
    guard var x = try part.sample(whole: earlier.isWhole, percent: isEarlierPercent) else { return nil }
    var found = try sets(figures, at: x, in: judged)
    var relation = relation(found.old, found.new)
    if judged.isWhole, figures.contains(where: { $0.map { !$0.slope.isZero } ?? false }) {
      // As numbers that need not be whole they stand in one order on all of the part; as whole ones at least so.
      var real = judged
      real.isWhole = false
      let weak = try sets(figures, at: x, in: real)
      let expected = self.relation(weak.old, weak.new)
      var tried = 0
      while relation != expected, expected != .same, tried < 50 {
        x = try x.adding(.one)
        guard part.contains(x) else { break }
        found = try sets(figures, at: x, in: judged)
        relation = self.relation(found.old, found.new)
        tried += 1
      }
      relation = relation == expected || expected == .same ? expected : .notCompared
    }
    // Where one of them says nothing, no result misses it, and none meets it either.
    let isSaid = (figures.prefix(old.bounds.count), figures.suffix(new.bounds.count))
    if relation == .same, isSaid.0.contains(where: { $0 == nil }) != isSaid.1.contains(where: { $0 == nil }) {
      relation = .incomparable
    }
    var witnesses: [Witness] = []
    let (a, b) = (found.old, found.new)
    if relation == .tightened || relation == .incomparable, let value = a?.example(refusedBy: b) {
      witnesses.append(Witness(value: value, meetsOld: true, earlier: x))
    }
    if relation == .loosened || relation == .incomparable, let value = b?.example(refusedBy: a) {
      witnesses.append(Witness(value: value, meetsOld: false, earlier: x))
    }
    if witnesses.isEmpty, relation == .tightened || relation == .loosened { relation = .notCompared }
    let shown = try figures.map { (figure) throws(ArithmeticFault) in try figure?.value(at: x) }
    return (
      ComparedPart(
        earlier: part, relation: relation, example: x, old: Array(shown.prefix(old.bounds.count)),
        new: Array(shown.suffix(new.bounds.count))),
      witnesses
    )
  }

  /// What is allowed by both for an earlier result.
  private func sets(
    _ figures: [LinearFigure?], at x: Rational, in domain: ValueDomain
  ) throws(ArithmeticFault) -> (old: AllowedSet?, new: AllowedSet?) {
    var oldBounds: [(Comparator, Rational)] = []
    var newBounds: [(Comparator, Rational)] = []
    for (place, figure) in figures.enumerated() {
      guard let value = try figure?.value(at: x) else { continue }
      if place < old.bounds.count {
        oldBounds.append((old.bounds[place].comparator, value))
      } else {
        newBounds.append((new.bounds[place - old.bounds.count].comparator, value))
      }
    }
    return (
      AllowedSet(oldBounds, in: domain, percent: isPercent), AllowedSet(newBounds, in: domain, percent: isPercent)
    )
  }

  private func relation(_ a: AllowedSet?, _ b: AllowedSet?) -> Relation {
    guard let a, let b else { return .notCompared }
    switch (a.values.isWithin(b.values), b.values.isWithin(a.values)) {
    case (true, true): return .same
    case (false, true): return .tightened
    case (true, false): return .loosened
    case (false, false): return .incomparable
    }
  }
}

/// The values that several figures together allow.
private struct AllowedSet {
  let values: AllowedValues
  let percent: Bool

  /// nil where more than one figure is left out.
  init?(_ bounds: [(Comparator, Rational)], in domain: ValueDomain, percent: Bool) {
    var lower: Interval.Edge?
    var upper: Interval.Edge?
    var left: Set<Rational> = []
    for (comparator, figure) in bounds {
      if comparator == .different { left.insert(figure) }
      if [.atLeast, .above, .equal].contains(comparator) {
        let edge = Interval.Edge(figure, isIncluded: comparator != .above)
        if lower.map({ edge.value > $0.value || edge.value == $0.value && !edge.isIncluded }) ?? true { lower = edge }
      }
      if [.atMost, .below, .equal].contains(comparator) {
        let edge = Interval.Edge(figure, isIncluded: comparator != .below)
        if upper.map({ edge.value < $0.value || edge.value == $0.value && !edge.isIncluded }) ?? true { upper = edge }
      }
    }
    guard left.count < 2 else { return nil }
    var reduced: [(comparator: Comparator, figure: Rational)] = []
    if let lower { reduced.append((lower.isIncluded ? .atLeast : .above, lower.value)) }
    if let upper { reduced.append((upper.isIncluded ? .atMost : .below, upper.value)) }
    for figure in left { reduced.append((.different, figure)) }
    values = AllowedValues(reduced, in: domain)
    self.percent = percent
  }

  /// A value that this allows and another refuses.
  func example(refusedBy other: AllowedSet?) -> Rational? {
    other.flatMap { values.example(refusedBy: $0.values, percent: percent) }
  }
}

extension Interval {
  /// Whether one begins before another; none comes last.
  static func starts(_ a: Interval?, before b: Interval?) -> Bool {
    guard let a else { return false }
    guard let b else { return true }
    guard let first = a.lower else { return b.lower != nil }
    guard let second = b.lower else { return false }
    return first.value < second.value || first.value == second.value && first.isIncluded && !second.isIncluded
  }
}
