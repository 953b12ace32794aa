import Base
import Lang

extension Explainer {
  /// What an assign rule did: what it read, the clause that applied and why the others did not, floors and caps.
  mutating func rule(_ rule: GradingPlan.RulePlan, _ entry: GradingPlan.Entry, _ row: VerdictRow) -> Explanation {
    let assignment = program.assignments[rule.assignment]
    let target = program[row.target]
    let results = evaluator.results(row.unit, rule.references, for: target)
    let computing = evaluator.computing(row.unit, rule.references, results, entry.superiors)
    let words = ExpressionText(
      vocabulary: vocabulary, references: rule.references, period: outcome.period, functions: program.functions)
    var node = Explanation(title: .assignedBy(assignment.title), place: .source(assignment.range))
    if let threshold = row.assigned?.threshold {
      node.value = Display.threshold(threshold, type(of: target), in: vocabulary)
    } else {
      node.value = .noTarget
    }
    for citation in assignment.citations where citation.cite != nil || citation.quote != nil {
      let place = [citation.section, citation.cite].compactMap { $0 }.filter { !$0.isEmpty }
      node.children.append(
        Explanation(title: Wording(same: place.joined(separator: ", ")), quote: citation.quote))
    }
    node.children.append(
      Explanation(
        title: .sectionFigure,
        value: Display.requirement(
          target.bounds.map(\.comparator), constants(target.id), type(of: target), in: vocabulary),
        place: .source(target.requirementRange)))
    node.children += references(rule.references, row.unit, entry, target)
    let source = row.assigned?.source ?? .none
    let clauses = whenMissing(rule, assignment, words, computing)
    node.children += clauses
    node.children += branches(
      rule, assignment, source, isSettled: clauses.contains { $0.value == .applies }, words, computing)
    if row.assigned?.trace.contains(.noBranchApplies) ?? (source == .section) {
      node.children.append(Explanation(title: .noBranchApplies))
    }
    node.children += limits(rule, assignment, row, words, computing)
    if let words = row.assigned?.superiorStands { node.children.append(Explanation(title: words)) }
    return node
  }

  /// What expressions refer to, with its values and places.
  mutating func references(
    _ references: References, _ unit: Int, _ entry: GradingPlan.Entry, _ target: Target
  ) -> [Explanation] {
    let words = ExpressionText(
      vocabulary: vocabulary, references: references, period: outcome.period, functions: program.functions)
    var nodes: [Explanation] = []
    let results = evaluator.results(unit, references, for: target)
    for (index, (reference, measurement)) in zip(references.results, results).enumerated() {
      guard let measurement, let measure = reference.measure else { continue }
      nodes.append(
        result(
          measurement, measure, unit: unit, title: words.name(ofResult: index), vocabulary[reference.indicator].type,
          against: constants(target.id).compactMap { $0 }))
    }
    for (index, candidates) in entry.superiors.enumerated() {
      var node = Explanation(title: words.name(ofSuperior: index))
      for candidate in candidates {
        let other = program[candidate.target]
        let value = constants(candidate.target)[candidate.bound].map {
          Display.threshold($0, type(of: other), in: vocabulary)
        }
        if candidates.count == 1 {
          node.value = value
          node.place = .source(other.requirementRange)
          // The target's own sentences stand at the target already.
          if other.id != target.id { node.children = sources(other) }
        } else {
          node.children.append(
            Explanation(
              title: Wording(same: other.section), value: value, place: .source(other.requirementRange),
              children: other.id == target.id ? [] : sources(other)))
        }
      }
      if candidates.isEmpty { node.value = .noTarget }
      nodes.append(node)
    }
    return nodes
  }

  /// The clauses about missing results, up to the one that applies.
  private func whenMissing(
    _ rule: GradingPlan.RulePlan, _ assignment: Assignment, _ words: ExpressionText,
    _ computing: Computing<PlannedValues>
  ) -> [Explanation] {
    var nodes: [Explanation] = []
    for (clause, written) in zip(rule.whenMissing, assignment.whenMissing) {
      let title = Wording.whenMissing(words.name(ofResult: clause.result), clause.target.map { words.text($0) })
      guard case .missing = computing.values.results[clause.result] else {
        nodes.append(Explanation(title: title, value: .doesNotApply, place: .source(written.range)))
        continue
      }
      nodes.append(Explanation(title: title, value: .applies, place: .source(written.range)))
      break
    }
    return nodes
  }

  /// The branches: which applied, why those before it did not. `isSettled`: a clause about missing results did.
  private func branches(
    _ rule: GradingPlan.RulePlan, _ assignment: Assignment, _ source: AssignedTarget.Source, isSettled: Bool,
    _ words: ExpressionText, _ computing: Computing<PlannedValues>
  ) -> [Explanation] {
    var withValues = words
    withValues.values = computing.values
    var nodes: [Explanation] = []
    var isSettled = isSettled
    for (index, branch) in rule.branches.enumerated() {
      let target = words.text(branch.target)
      var node = Explanation(
        title: branch.condition.map { .branch(words.text($0), target) } ?? .otherwise(target),
        place: .source(assignment.branches[index].range))
      if isSettled {
        node.value = .notReached
        nodes.append(node)
        continue
      }
      if let condition = branch.condition {
        let values = withValues.text(condition)
        switch try? computing.value(condition) {
        case .value(.truth(false)): node.value = .doesNotApply
        case .missing(let reason): (node.value, isSettled) = (.undecided(reason), true)
        case .value(.truth(true)): (node.value, isSettled) = (.applies, true)
        default: isSettled = true
        }
        node.children.append(Explanation(title: values, value: node.value == .doesNotApply ? .doesNotHold : nil))
        if source == .branch(index) { node.children[0].value = .holds }
      }
      if source == .branch(index) {
        node.value = .applies
        isSettled = true
        let came = (try? computing.value(branch.target))?.number.map {
          Display.threshold($0, branch.target.type, in: vocabulary)
        }
        node.children.append(Explanation(title: withValues.text(branch.target), value: came))
      }
      nodes.append(node)
    }
    return nodes
  }

  /// Rounding, floors and caps: what each did to the figure.
  private func limits(
    _ rule: GradingPlan.RulePlan, _ assignment: Assignment, _ row: VerdictRow, _ words: ExpressionText,
    _ computing: Computing<PlannedValues>
  ) -> [Explanation] {
    guard var figure = row.assigned?.before else { return [] }
    let type = type(of: program[row.target])
    var nodes: [Explanation] = []
    func shown(_ number: Rational, against: Rational? = nil) -> Wording {
      Display.threshold(number, type, in: vocabulary, against: against.map { [$0] } ?? [])
    }
    if let (places, mode) = assignment.rounding,
      let rounded = try? figure.rounded(places: places + type.percentPlaces, mode: mode)
    {
      nodes.append(
        Explanation(
          title: .roundedTo(places),
          value: rounded == figure
            ? .changesNothing : .rounded(from: shown(figure, against: rounded), to: shown(rounded))))
      figure = rounded
    }
    for (isFloor, limits, clauses) in [(true, rule.floors, assignment.floors), (false, rule.caps, assignment.caps)] {
      for (limit, clause) in zip(limits, clauses) {
        var node = Explanation(
          title: isFloor ? .neverBelow(words.text(limit)) : .neverAbove(words.text(limit)), place: .source(clause.range)
        )
        if let value = (try? computing.value(limit))?.number {
          let binds = isFloor ? figure < value : figure > value
          let (from, to) = (shown(figure, against: value), shown(value))
          node.value = binds ? (isFloor ? .raised(from: from, to: to) : .capped(from: from, to: to)) : .changesNothing
          if binds { figure = value }
        } else {
          node.value = Display.verdict(.noData)
        }
        nodes.append(node)
      }
    }
    return nodes
  }
}
