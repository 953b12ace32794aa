import Base

/// Whether something is made of itself, through results, criteria, bands, thresholds and rules.
extension Checker {
  /// What may be made of others: an indicator, or the bands of a scorecard, by its key.
  private enum Made: Hashable {
    case indicator(IndicatorID)
    case bands(String)
    /// The points of a scorecard, by its key.
    case points(String)
    /// The ranks of units by a scorecard, by its key.
    case ranks(String)
    /// What is asked of an indicator: thresholds, and rules that set them.
    case target(TargetID)
  }

  /// Reports what is made of itself, with the way round, and what stands too high.
  mutating func checkCircles(_ made: [IndicatorID: SourceRange]) {
    guard !vocabulary.computations.isEmpty else { return }
    // Also what packs above make: this file may put it into a circle, by a rule or a scorecard of its own.
    var starts = vocabulary.indicators.indices.map { IndicatorID($0) }
      .filter { vocabulary[$0].computation != nil }.map { Made.indicator($0) }
    starts += scorecards.filter { !$0.conditions.isEmpty }.map { .bands($0.key) }
    starts += scorecards.filter { !$0.ties.isEmpty }.map { .ranks($0.key) }
    starts += scorecards.filter(\.hasItemConditions).map { .points($0.key) }
    var heights: [Made: Int] = [:]
    for start in starts where heights[start] == nil {
      var path: [Made] = []
      var waiting: [(node: Made, isDone: Bool)] = [(start, false)]
      while let (node, isDone) = waiting.popLast() {
        let parts = parts(of: node)
        if isDone {
          path.removeLast()
          let own = expressions(of: node).map { height(of: $0) }.max() ?? 0
          let total = own + (parts.compactMap { heights[$0] }.max() ?? 0)
          heights[node] = total
          if total > Self.heightLimit, parts.allSatisfy({ heights[$0, default: 0] <= Self.heightLimit }),
            let range = range(of: node, made)
          {
            report(Self.madeTooHigh(name(of: node), at: range))
          }
          continue
        }
        if heights[node] != nil { continue }
        if let first = path.firstIndex(of: node) {
          if let range = path[first...].compactMap({ range(of: $0, made) }).first ?? head.syntax?.name.range {
            report(Self.madeOfItself(path[first...].map { name(of: $0) }, at: range))
          }
          heights[node] = 0
          continue
        }
        path.append(node)
        waiting.append((node, true))
        for part in parts where heights[part] == nil && !self.parts(of: part).isEmpty { waiting.append((part, false)) }
      }
    }
  }

  /// Where what is made stands in this file; nil where it is of another one.
  private func range(of node: Made, _ made: [IndicatorID: SourceRange]) -> SourceRange? {
    switch node {
    case .indicator(let id): made[id]
    case .bands(let key), .points(let key), .ranks(let key):
      classed.first { scorecards[$0.card].key == key }?.syntax.name.range
    case .target(let id):
      assignments.first { $0.pack == 0 && $0.targets.contains(id) }?.range
        ?? (targets[id.index].pack == 0 ? targets[id.index].requirementRange : nil)
    }
  }

  private func name(of node: Made) -> String {
    switch node {
    case .indicator(let id): vocabulary[id].term.name
    case .bands(let key), .points(let key), .ranks(let key): scorecards.first { $0.key == key }?.name ?? key
    case .target(let id): vocabulary[targets[id.index].indicator].term.name
    }
  }

  private func expressions(of node: Made) -> [TypedExpression] {
    switch node {
    case .indicator(let id): vocabulary[id].computation.map { [vocabulary[$0].expression] } ?? []
    case .bands(let key):
      (scorecards.first { $0.key == key }?.conditions ?? []).map { vocabulary[$0].expression }
    case .points(let key):
      (scorecards.first { $0.key == key }?.items ?? []).compactMap(\.noPointsWhen).map { vocabulary[$0].expression }
    case .ranks(let key):
      (scorecards.first { $0.key == key }?.ties ?? []).map { vocabulary[$0.value].expression }
    case .target(let id):
      asked(of: id)
    }
  }

  /// What thresholds of a target, and rules that set it, say.
  private func asked(of id: TargetID) -> [TypedExpression] {
    var asked = targets[id.index].bounds.map(\.threshold)
    for rule in assignments where rule.targets.contains(id) {
      for branch in rule.branches {
        if let condition = branch.condition { asked.append(condition) }
        asked.append(branch.target)
      }
      asked += rule.floors.map(\.expression)
      asked += rule.caps.map(\.expression)
      asked += rule.whenMissing.compactMap(\.target)
    }
    return asked
  }

  /// What something is made of, also by way of units, scorecards and targets.
  private func parts(of node: Made) -> [Made] {
    var parts: [Made] = []
    var seen: Set<Made> = []
    if case .target(let id) = node {
      let indicator = Made.indicator(targets[id.index].indicator)
      if seen.insert(indicator).inserted { parts.append(indicator) }
    }
    for expression in expressions(of: node) {
      collect(expression) { if seen.insert($0).inserted { parts.append($0) } }
    }
    return parts
  }

  private func collect(_ expression: TypedExpression, _ add: (Made) -> Void) {
    switch expression.leaf {
    case .result(.named(let id, _), _)?: add(.indicator(id))
    case .fact(let fact)?:
      switch fact {
      case .meets(_, let cite, _), .targetsMet(_, let cite, _, _):
        for target in vocabulary.others(targetsCited(cite), than: cite) { add(.target(target.id)) }
      case .itemPoints(let card, _), .total(let card), .everyItem(let card, _, _, _), .inBand(let card, _, _),
        .rank(let card, _):
        for item in scorecards.first(where: { $0.key == card })?.items ?? [] {
          add(.indicator(item.indicator))
          if item.needsTarget { for target in targets(of: item) { add(.target(target)) } }
        }
        if scorecards.first(where: { $0.key == card })?.hasItemConditions ?? false { add(.points(card)) }
        if case .inBand = fact { add(.bands(card)) }
        if case .rank = fact, !(scorecards.first { $0.key == card }?.ties.isEmpty ?? true) { add(.ranks(card)) }
      case .counted(let counted): add(.indicator(counted.indicator))
      case .unitIs, .tasks: break
      case .units(let units):
        for part in [units.value, units.condition].compactMap({ $0 }) { collect(vocabulary[part].expression, add) }
      case .periods(let periods):
        for part in [periods.value, periods.condition].compactMap({ $0 }) { collect(vocabulary[part].expression, add) }
      case .above(let part): collect(vocabulary[part].expression, add)
      }
    default: for operand in expression.operands { collect(operand, add) }
    }
  }

  /// The targets that an item may look at.
  private func targets(of item: ScoreItem) -> [TargetID] {
    (targetsByIndicator[item.indicator] ?? []).map { targets[$0] }.filter { $0.subject == item.subject }.map(\.id)
  }

  private func height(of expression: TypedExpression) -> Int {
    1 + (expression.operands.map { height(of: $0) }.max() ?? 0)
  }
}
