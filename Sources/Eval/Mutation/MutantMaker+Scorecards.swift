import Base
import Lang

extension MutantMaker {
  mutating func addScorecard(_ card: Scorecard, _ index: Int) {
    for (place, item) in card.items.enumerated() { addItem(item, place, index) }
    let name = Wording(same: "`\(card.name)`")
    for place in card.bands.indices.dropLast() { addEdge(below: place, of: card, index, name) }
    for (place, band) in card.bands.enumerated() where band.condition != nil {
      add(.leftOut, name.that(.ofBand(band.title, .withoutCondition)), at: band.range) { program in
        program.scorecards[index].bands[place].condition = nil
      }
    }
    for (place, limit) in card.limits.enumerated() {
      add(.leftOut, name.that(.withoutLimit), at: limit.range) { program in
        program.scorecards[index].limits.remove(at: place)
      }
    }
    for (place, quota) in card.quotas.enumerated() {
      add(.leftOut, name.that(.withoutLimit), at: quota.range) { program in
        program.scorecards[index].quotas.remove(at: place)
      }
    }
    for (place, group) in card.groups.enumerated() where group.limit != nil {
      add(.leftOut, name.that(.ofBand(group.title, .withoutLimit)), at: group.range) { program in
        program.scorecards[index].groups[place].limit = nil
      }
    }
    if card.rounding != nil {
      add(.leftOut, name.that(.withoutRounding), at: card.range) { $0.scorecards[index].rounding = nil }
    }
    if card.floor != nil {
      add(.leftOut, name.that(.withoutFloor), at: card.range) { $0.scorecards[index].floor = nil }
    }
    if card.cap != nil { add(.leftOut, name.that(.withoutCap), at: card.range) { $0.scorecards[index].cap = nil } }
    for place in card.scopes.indices {
      add(.clause, name.that(.withoutScope(card.scopes[place], program)), at: card.range) { program in
        program.scorecards[index].scopes.remove(at: place)
      }
    }
    for place in card.ties.indices {
      add(.leftOut, name.that(.withoutTie(place + 1)), at: card.range) { program in
        program.scorecards[index].ties.remove(at: place)
      }
    }
  }

  /// The limit between a band and the one below it.
  private mutating func addEdge(below place: Int, of card: Scorecard, _ index: Int, _ name: Wording) {
    guard let edge = card.bands[place].totals.lower else { return }
    let band = card.bands[place]
    func changing(_ new: Interval.Edge) -> @Sendable (inout TypedProgram) -> Void {
      { program in
        program.scorecards[index].bands[place].totals.lower = new
        program.scorecards[index].bands[place + 1].totals.upper = Interval.Edge(
          new.value, isIncluded: !new.isIncluded)
      }
    }
    add(
      .comparison,
      name.that(
        .ofBand(
          band.title,
          .becomes(
            Self.asked(edge.isIncluded ? .atLeast : .above, edge.value, .score, program),
            Self.asked(edge.isIncluded ? .above : .atLeast, edge.value, .score, program)))), at: band.range,
      changing(Interval.Edge(edge.value, isIncluded: !edge.isIncluded)))
    for moved in Self.moved(edge.value, .score) {
      add(
        .figure, name.that(.ofBand(band.title, .figureBecomes(edge.value, moved, .score, program))), at: band.range,
        changing(Interval.Edge(moved, isIncluded: edge.isIncluded)))
    }
  }

  private mutating func addItem(_ item: ScoreItem, _ place: Int, _ index: Int) {
    let name = Wording(same: "`\(item.id)`")
    func add(
      _ kind: Mutant.Kind, _ what: Wording, at range: SourceRange? = nil,
      _ change: @escaping @Sendable (inout ScoreItem) -> Void
    ) {
      self.add(kind, name.that(what), at: range ?? item.range) { program in
        change(&program.scorecards[index].items[place])
      }
    }
    let step = item.points.magnitude > .one ? Rational.one : (try? Rational(1, over: 10)) ?? .one
    for moved in [try? item.points.subtracting(step), try? item.points.adding(step)].compactMap({ $0 }) {
      add(.figure, .pointsBecome(item.points, moved, program)) { $0.points = moved }
    }
    for (kind, what, range, scoring) in scorings(of: item) { add(kind, what, at: range) { $0.scoring = scoring } }
    if item.zeroBelow != nil { add(.leftOut, .withoutLimit) { $0.zeroBelow = nil } }
    if item.noPointsWhen != nil { add(.leftOut, .withoutCondition) { $0.noPointsWhen = nil } }
    if let rounding = item.rounding, !isRoundAnyway(item, rounding.places) {
      add(.leftOut, .withoutRounding) { $0.rounding = nil }
    }
    for place in item.scopes.indices {
      add(.clause, .withoutScope(item.scopes[place], program)) { $0.scopes.remove(at: place) }
    }
  }

  /// Whether an item gives nothing but points of so few places.
  private func isRoundAnyway(_ item: ScoreItem, _ places: Int) -> Bool {
    func isRound(_ points: Rational) -> Bool { points.decimalPlaces.map { $0 <= places } ?? false }
    switch item.scoring {
    case .ifMet: return isRound(item.points)
    case .steps(let steps): return steps.allSatisfy { isRound($0.points) }
    case .deduction(let points), .addition(let points):
      guard case .count = program.vocabulary[item.indicator].measure else { return false }
      return isRound(points) && isRound(item.points) && isRound(item.floor)
    case .each(let each): return isRound(each.points) && isRound(item.points) && isRound(item.floor)
    case .proportion, .asGiven, .linear, .toTheBest: return false
    }
  }

  private typealias ScoringVariant = (Mutant.Kind, Wording, SourceRange?, ScoreItem.Scoring)

  private func scorings(of item: ScoreItem) -> [ScoringVariant] {
    let type = program.vocabulary[item.indicator].type
    func figure(_ old: Rational, _ new: Rational) -> Wording { .figureBecomes(old, new, type, program) }
    switch item.scoring {
    case .ifMet(.bounds(let bounds)):
      return bounds.enumerated().flatMap { place, bound -> [ScoringVariant] in
        var found: [ScoringVariant] = Self.moved(bound.threshold, type).map { moved in
          var other = bounds
          other[place].threshold = moved
          return (.figure, figure(bound.threshold, moved), nil, .ifMet(.bounds(other)))
        }
        if let comparator = bound.comparator.withOrWithoutFigure {
          var other = bounds
          other[place].comparator = comparator
          found.append(
            (
              .comparison,
              .becomes(
                Self.asked(bound.comparator, bound.threshold, type, program),
                Self.asked(comparator, bound.threshold, type, program)), nil, .ifMet(.bounds(other))
            ))
        }
        return found
      }
    case .proportion(.figure(let ceiling)):
      return Self.moved(ceiling, type).filter { $0 > .zero }.map {
        (.figure, figure(ceiling, $0), nil, .proportion(.figure($0)))
      }
    case .steps(let steps): return steps.indices.flatMap { self.steps(steps, $0, type, of: item) }
    case .deduction(let points):
      return Self.moved(points, .score).map { (.figure, .pointsBecome(points, $0, program), nil, .deduction($0)) }
    case .addition(let points):
      return Self.moved(points, .score).map { (.figure, .pointsBecome(points, $0, program), nil, .addition($0)) }
    case .linear(let from, let to):
      return Self.moved(from, type).map { (.figure, figure(from, $0), nil, .linear(from: $0, to: to)) }
        + Self.moved(to, type).map { (.figure, figure(to, $0), nil, .linear(from: from, to: $0)) }
    case .each(let each):
      var begun = each
      begun.partly.toggle()
      return Self.moved(each.from, type).map {
        var other = each
        other.from = $0
        return (.figure, figure(each.from, $0), nil, .each(other))
      } + [(.scoring, .stepsCounted(begun: begun.partly), nil, .each(begun))]
    case .ifMet(.target), .proportion, .asGiven, .toTheBest: return []
    }
  }

  /// The points of a step, and the figure between it and the next one.
  private func steps(_ steps: [ScoreItem.Step], _ place: Int, _ type: ValueType, of item: ScoreItem) -> [ScoringVariant]
  {
    let step = steps[place]
    let unit = step.points.magnitude >= .one ? Rational.one : (try? Rational(1, over: 10)) ?? .one
    // More than the item gives at most, or less than it gives at least, is no change.
    let others = [try? step.points.subtracting(unit), try? step.points.adding(unit)].compactMap { $0 }
      .filter { item.floor <= $0 && $0 <= item.points }
    var found: [ScoringVariant] = others.map {
      var other = steps
      other[place].points = $0
      return (.figure, .pointsBecome(step.points, $0, program), step.range, .steps(other))
    }
    guard place + 1 < steps.count, let edge = step.results.lower else { return found }
    func changed(_ new: Interval.Edge) -> ScoreItem.Scoring {
      var other = steps
      other[place].results.lower = new
      other[place + 1].results.upper = Interval.Edge(new.value, isIncluded: !new.isIncluded)
      return .steps(other)
    }
    found += Self.moved(edge.value, type).map {
      (
        .figure, .figureBecomes(edge.value, $0, type, program), step.range,
        changed(Interval.Edge($0, isIncluded: edge.isIncluded))
      )
    }
    found.append(
      (
        .comparison,
        .becomes(
          Self.asked(edge.isIncluded ? .atLeast : .above, edge.value, type, program),
          Self.asked(edge.isIncluded ? .above : .atLeast, edge.value, type, program)), step.range,
        changed(Interval.Edge(edge.value, isIncluded: !edge.isIncluded))
      ))
    return found
  }
}
