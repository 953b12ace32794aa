import Base
import Lang

/// The mutants of a pack, in the order of the file: of what it says itself, not of packs above.
struct MutantMaker {
  let program: TypedProgram
  var mutants: [Mutant] = []

  init(_ program: TypedProgram) { self.program = program }

  /// All of them.
  static func mutants(of program: TypedProgram) -> [Mutant] {
    var maker = MutantMaker(program)
    for target in program.targets where target.pack == 0 { maker.addTarget(target) }
    for (index, rule) in program.assignments.enumerated() where rule.pack == 0 { maker.addRule(rule, index) }
    let file = program.pack.range.file
    for (index, computation) in program.vocabulary.computations.enumerated() where computation.range.file == file {
      maker.addComputation(computation, index)
    }
    for (index, card) in program.scorecards.enumerated() where card.range.file == file {
      maker.addScorecard(card, index)
    }
    return maker.mutants.enumerated().sorted {
      ($0.element.place.lower, $0.offset) < ($1.element.place.lower, $1.offset)
    }.map(\.element)
  }

  mutating func add(
    _ kind: Mutant.Kind, _ what: Wording, at place: SourceRange, of indicators: Set<IndicatorID>? = nil,
    seenAt: (target: TargetID, bound: Int, side: TestSightings.Side)? = nil,
    _ change: @escaping @Sendable (inout TypedProgram) -> Void
  ) {
    mutants.append(
      Mutant(kind: kind, what: what, place: place, indicators: indicators, seenAt: seenAt, change: change))
  }

  // MARK: Targets

  private mutating func addTarget(_ target: Target) {
    if case .occurrence? = target.span { return }
    let ids: [TargetID] = if case .each(_, let parts)? = target.span { [target.id] + parts } else { [target.id] }
    let indicator = program.vocabulary[target.indicator]
    let type = target.isReduction ? ValueType.percent : indicator.type
    let domain = ValueDomain(indicator, isReduction: target.isReduction)
    let name = Wording(same: "`\(indicator.term.name)`")
    let own: Set<IndicatorID> = [target.indicator]
    guard type != .truth else { return addScopes(of: target, name, ids, own) }
    for (place, bound) in target.bounds.enumerated() {
      if case .number(let figure)? = bound.threshold.constant {
        if let other = bound.comparator.withOrWithoutFigure, domain.has(.at, of: figure) {
          add(
            .comparison,
            name.becoming(
              Self.asked(bound.comparator, figure, type, program), Self.asked(other, figure, type, program)),
            at: target.requirementRange, of: own, seenAt: (target.id, place, .at)
          ) { program in for id in ids { program.targets[id.index].setBound(place) { $0.comparator = other } } }
        }
        let step = TestSightings.near(figure, type)
        for (moved, rises) in [(try? figure.subtracting(step), false), (try? figure.adding(step), true)] {
          let seen = bound.comparator.side(whenFigureRises: rises)
          guard let moved, domain.has(seen, of: figure) else { continue }
          add(
            .figure,
            name.becoming(
              Self.asked(bound.comparator, figure, type, program), Self.asked(bound.comparator, moved, type, program)),
            at: target.requirementRange, of: own, seenAt: (target.id, place, seen)
          ) { program in
            for id in ids {
              program.targets[id.index].setBound(place) { bound in
                bound.threshold = TypedExpression(
                  .constant(.number(moved)), bound.threshold.type, bound.threshold.range)
              }
            }
          }
        }
      } else {
        for variant in ExpressionVariants(program).variants(of: bound.threshold) {
          add(variant.kind, name.that(variant.what), at: variant.place, of: own) { program in
            for id in ids { program.targets[id.index].setBound(place) { $0.threshold = variant.expression } }
          }
        }
      }
    }
    addScopes(of: target, name, ids, own)
    if target.deadline != nil, !target.bounds.isEmpty {
      add(.clause, name.that(.withoutLastDay), at: target.range, of: own) { program in
        for id in ids { program.targets[id.index].deadline = nil }
      }
    }
    for (place, rating) in target.ratings.enumerated() {
      addRating(rating, place, of: target, type, name, own)
    }
  }

  private mutating func addScopes(of target: Target, _ name: Wording, _ ids: [TargetID], _ own: Set<IndicatorID>) {
    for place in target.scopes.indices {
      add(.clause, name.that(.withoutScope(target.scopes[place], program)), at: target.range, of: own) { program in
        for id in ids where program.targets[id.index].scopes.indices.contains(place) {
          program.targets[id.index].scopes.remove(at: place)
        }
      }
    }
  }

  private mutating func addRating(
    _ rating: TargetRating, _ place: Int, of target: Target, _ type: ValueType, _ name: Wording,
    _ own: Set<IndicatorID>
  ) {
    let id = target.id
    func variants() -> [(TargetRating.Bound, Wording)] {
      switch rating.bound {
      case .rest: return []
      case .part(let part):
        return Self.moved(part, .share).map { (.part($0), .figureBecomes(part, $0, .percent, program)) }
      case .margin(let margin):
        let type = type.percentPlaces > 0 ? ValueType.points : type
        return Self.moved(margin, type).map { (.margin($0), .figureBecomes(margin, $0, type, program)) }
      case .figure(let comparator, let figure):
        var found: [(TargetRating.Bound, Wording)] = Self.moved(figure, type).map {
          (.figure(comparator, $0), .figureBecomes(figure, $0, type, program))
        }
        if let other = comparator.withOrWithoutFigure {
          found.append(
            (
              .figure(other, figure),
              .becomes(Self.asked(comparator, figure, type, program), Self.asked(other, figure, type, program))
            ))
        }
        return found
      }
    }
    for (bound, what) in variants() {
      add(.figure, name.that(.ofBand(rating.title, what)), at: target.range, of: own) { program in
        program.targets[id.index].ratings[place].bound = bound
      }
    }
  }

  // MARK: Rules

  private mutating func addRule(_ rule: Assignment, _ index: Int) {
    let name = Wording(same: "\"\(rule.title)\"")
    let own = Set(rule.targets.map { program[$0].indicator })
    let variants = ExpressionVariants(program)
    for (place, branch) in rule.branches.enumerated() where !rule.idle.contains(branch.range) {
      if rule.branches.count > 1 {
        add(.leftOut, name.that(.withoutBranch(place + 1)), at: branch.range, of: own) { program in
          program.assignments[index].branches.remove(at: place)
        }
      }
      if let condition = branch.condition {
        for variant in variants.variants(of: condition) {
          add(variant.kind, name.that(variant.what), at: variant.place, of: own) { program in
            program.assignments[index].branches[place].condition = variant.expression
          }
        }
      }
      for variant in variants.variants(of: branch.target) {
        add(variant.kind, name.that(variant.what), at: variant.place, of: own) { program in
          program.assignments[index].branches[place].target = variant.expression
        }
      }
    }
    for (place, floor) in rule.floors.enumerated() where !rule.idle.contains(floor.range) {
      add(.leftOut, name.that(.withoutFloor), at: floor.range, of: own) { program in
        program.assignments[index].floors.remove(at: place)
      }
      for variant in variants.variants(of: floor.expression) {
        add(variant.kind, name.that(variant.what), at: variant.place, of: own) { program in
          program.assignments[index].floors[place].expression = variant.expression
        }
      }
    }
    for (place, cap) in rule.caps.enumerated() where !rule.idle.contains(cap.range) {
      add(.leftOut, name.that(.withoutCap), at: cap.range, of: own) { program in
        program.assignments[index].caps.remove(at: place)
      }
      for variant in variants.variants(of: cap.expression) {
        add(variant.kind, name.that(variant.what), at: variant.place, of: own) { program in
          program.assignments[index].caps[place].expression = variant.expression
        }
      }
    }
    if rule.rounding != nil {
      add(.leftOut, name.that(.withoutRounding), at: rule.head, of: own) { program in
        program.assignments[index].rounding = nil
      }
    }
    for place in rule.scopes.indices {
      add(.clause, name.that(.withoutScope(rule.scopes[place], program)), at: rule.head, of: own) { program in
        program.assignments[index].scopes.remove(at: place)
      }
    }
  }

  // MARK: What is made of results

  private mutating func addComputation(_ computation: Computation, _ index: Int) {
    for variant in ExpressionVariants(program).variants(of: computation.expression) {
      add(variant.kind, variant.what, at: variant.place) { program in
        program.vocabulary.replace(
          ComputationID(index), Computation(expression: variant.expression, range: computation.range))
      }
    }
  }

  /// A figure a step lower, and a step higher.
  static func moved(_ figure: Rational, _ type: ValueType) -> [Rational] {
    let step = TestSightings.near(figure, type)
    return [try? figure.subtracting(step), try? figure.adding(step)].compactMap { $0 }
  }

  static func asked(
    _ comparator: Comparator, _ figure: Rational, _ type: ValueType, _ program: TypedProgram
  ) -> Wording {
    Display.requirement([comparator], [figure], type, in: program.vocabulary)
  }
}

extension Target {
  /// Changes one of its bounds, where it has as many: the parts of what recurs have those of the whole.
  fileprivate mutating func setBound(_ place: Int, _ change: (inout Bound) -> Void) {
    if bounds.indices.contains(place) { change(&bounds[place]) }
  }
}

extension Comparator {
  /// On which side of a figure, or at it, the verdict becomes another one when the figure moves a little.
  fileprivate func side(whenFigureRises rises: Bool) -> TestSightings.Side {
    switch self {
    case .atLeast: rises ? .at : .below
    case .above: rises ? .above : .at
    case .atMost: rises ? .above : .at
    case .below: rises ? .at : .below
    case .equal, .different: .at
    }
  }

  /// The same that also holds, or no longer holds, at the figure itself; nil where there is none.
  var withOrWithoutFigure: Comparator? {
    switch self {
    case .atLeast: .above
    case .above: .atLeast
    case .atMost: .below
    case .below: .atMost
    case .equal, .different: nil
    }
  }
}
