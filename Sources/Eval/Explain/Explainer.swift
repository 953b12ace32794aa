import Base
import Lang

/// Tells how a verdict came about: the result with the cells it was read from, the target with the plan's sentence and
/// the rule that set it, and what would have met it.
package struct Explainer {
  let outcome: Outcome
  let plan: GradingPlan
  let targets: UnitTargets
  var evaluator: Evaluator
  /// In what scale columns were read.
  let scales: [AppliedScale.Name: AppliedScale]

  var program: TypedProgram { outcome.program }
  var vocabulary: Vocabulary { outcome.program.vocabulary }

  /// Takes an outcome and the data and functions that it was made with.
  package init(_ outcome: Outcome, _ dataset: Dataset, functions: Functions) {
    self.outcome = outcome
    plan = GradingPlan(outcome.program, period: outcome.period, asOf: outcome.asOf, functions: functions)
    evaluator = Evaluator(plan, dataset, functions)
    scales = dataset.scales
    targets = UnitTargets(plan, dataset.units)
  }

  /// Takes the plan and the evaluator that an outcome was made with.
  init(_ outcome: Outcome, _ dataset: Dataset, plan: GradingPlan, evaluator: Evaluator) {
    self.outcome = outcome
    self.plan = plan
    self.evaluator = evaluator
    scales = dataset.scales
    targets = UnitTargets(plan, dataset.units)
  }

  /// The explanation of one row of an outcome, with the data and functions that the outcome was made with.
  package static func explain(
    _ outcome: Outcome, row: Int, _ dataset: Dataset, functions: Functions
  ) -> Explanation {
    var explainer = Explainer(outcome, dataset, functions: functions)
    return explainer.explain(outcome.rows[row])
  }

  /// The explanation of a row.
  package mutating func explain(_ row: VerdictRow) -> Explanation {
    let target = program[row.target]
    let unit = outcome.units[row.unit]
    let subject = title(of: target)
    let period = Display.dated(plan.targets[row.target.index].time.known)
    return Explanation(
      title: Wording(
        en: "\(unit.name): \(subject.en), \(period.en)", vi: "\(unit.name): \(subject.vi), \(period.vi)"),
      value: Display.verdict(row.verdict),
      children: [value(of: row, target), requirement(of: row, target)] + comparison(of: row, target))
  }

  /// The type of what a target judges.
  func type(of target: Target) -> ValueType {
    target.isReduction ? .percent : vocabulary[target.indicator].type
  }

  /// What a target is about: the indicator, its denominator and fields.
  func title(of target: Target) -> Wording {
    let indicator = vocabulary[target.indicator]
    let name = Display.name(indicator.term)
    var extra: [Wording] = []
    if indicator.denominators.indices.contains(target.denominator),
      let denominator = indicator.denominators[target.denominator].name
    {
      extra.append(
        Wording(
          en: "of \(denominator)", vi: "trên \(indicator.denominators[target.denominator].text ?? denominator)"))
    }
    extra += target.fields.map { Display.name(vocabulary[$0].term) }
    if let span = target.span { extra.append(Display.span(span)) }
    if extra.isEmpty { return name }
    return Wording(
      en: "\(name.en) (\(extra.map(\.en).joined(separator: ", ")))",
      vi: "\(name.vi) (\(extra.map(\.vi).joined(separator: ", ")))")
  }
}

extension Explainer {
  /// The value against each threshold, how far off it is, and what is needed.
  private func comparison(of row: VerdictRow, _ target: Target) -> [Explanation] {
    guard row.verdict == .met || row.verdict == .missed, let value = row.measurement.measured.rational else {
      return []
    }
    let type = type(of: target)
    var nodes: [Explanation] = []
    for (bound, threshold) in zip(target.bounds, row.thresholds) {
      guard let threshold, type != .truth else { continue }
      let left = Display.value(value, type, in: vocabulary, against: [threshold])
      let right = Display.threshold(threshold, type, in: vocabulary, against: [value])
      let sign = Display.sign(bound.comparator)
      nodes.append(
        Explanation(
          title: Wording(en: "\(left.en) \(sign) \(right.en)", vi: "\(left.vi) \(sign) \(right.vi)"),
          value: bound.comparator.holds(value, threshold) ? .holds : .doesNotHold))
    }
    if let margin = row.margin {
      nodes.append(Explanation(title: .marginTitle, value: Display.margin(margin, type, in: vocabulary)))
    }
    if let rating = row.rating, target.ratings.indices.contains(rating) {
      nodes.append(Explanation(title: .ratingTitle, value: Wording(same: "“\(target.ratings[rating].title)”")))
    }
    if let needed = row.needed {
      nodes.append(
        Explanation(
          title: .neededTitle,
          value: Display.needed(needed, of: vocabulary[target.indicator], type, in: vocabulary)))
    }
    return nodes + leastChanges(of: row, target, value)
  }

  /// What is asked: the figure in force, the plan's sentences, and how the figure came about.
  mutating func requirement(of row: VerdictRow, _ target: Target) -> Explanation {
    let type = type(of: target)
    var node = Explanation(
      title: .targetTitle,
      value: Display.requirement(
        target.bounds.map(\.comparator), row.thresholds, type, in: vocabulary, isReduction: target.isReduction,
        value: row.measurement.measured.rational),
      place: .source(target.range), children: sources(target))
    let own = [Display.bareFigure(target), target.deadline.map(Display.deadline), target.span.map(Display.span)]
    node.children += (own + [Display.expectation(target, in: vocabulary)]).compactMap { words in
      words.map { Explanation(title: $0) }
    }
    if target.pack > 0 {
      let pack = program.packs[target.pack]
      node.children.append(
        Explanation(title: .inherited(pack.title ?? pack.name), place: .source(pack.range)))
    }
    guard let entry = targets.entries(ofUnit: row.unit).first(where: { $0.target == row.target }) else { return node }
    for other in entry.replaces {
      let replaced = program[other]
      let asked = Display.requirement(
        replaced.bounds.map(\.comparator), constants(other), self.type(of: replaced), in: vocabulary,
        isReduction: replaced.isReduction)
      let pack = program.packs[replaced.pack]
      node.children.append(
        Explanation(
          title: .replaces(pack.title ?? pack.name), value: asked, place: .source(replaced.range),
          children: sources(replaced)))
    }
    if let rule = entry.rule {
      node.children.append(self.rule(plan.rules[rule], entry, row))
    } else {
      let references = plan.targets[row.target.index].references
      node.children += self.references(references, row.unit, entry, target)
      // Why a result that is there gives no figure.
      for case let period? in references.results.map(\.period) {
        let gap = Wording.sumOverGaps(period)
        if row.assigned?.trace.contains(gap) ?? false { node.children.append(Explanation(title: gap)) }
      }
    }
    return node
  }

  /// The thresholds that a target states as constants.
  func constants(_ target: TargetID) -> [Rational?] {
    plan.targets[target.index].thresholds.map { if case .number(let number) = $0.constant { number } else { nil } }
  }

  /// Where the plan says it, in its words, and how the pack reads them.
  func sources(_ target: Target) -> [Explanation] {
    target.citations.map { citation in
      let place = [citation.section, citation.cite].compactMap { $0 }.filter { !$0.isEmpty }
      return Explanation(title: Wording(same: place.joined(separator: ", ")), quote: citation.quote)
    } + target.readings.map { Explanation(title: .reading($0)) } + target.notes.map { Explanation(title: .note($0)) }
  }
}
