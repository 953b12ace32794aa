package import Base
package import Lang

/// Tells how a score came about: the points of every group and item, the result behind each with the cells it was read
/// from, and what became of the sum.
package struct ScoreExplainer {
  var scorer: Scorer
  var explainer: Explainer
  let units: [Unit]

  var program: TypedProgram { explainer.program }
  var vocabulary: Vocabulary { explainer.vocabulary }

  /// Takes a program, the data, the period scored and the built-in functions' bodies.
  package init(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate? = nil, functions: Functions
  ) {
    scorer = Scorer(program, dataset, period: period, asOf: asOf, functions: functions, keepsItems: true)
    units = dataset.units
    explainer = Explainer(
      Outcome(program: program, units: units, period: period, asOf: asOf, rows: []), dataset, plan: scorer.plan.plan,
      evaluator: scorer.evaluator)
  }

  /// The explanations of the scores of a unit, one for each scorecard that is for it; and what could not be computed.
  package mutating func explain(unit: Int) -> (explanations: [Explanation], messages: [Diagnostic]) {
    var explanations: [Explanation] = []
    let held = program.scorecards.contains { !$0.quotas.isEmpty } ? heldToQuotas(unit) : [:]
    for planned in scorer.cards(ofUnit: unit) {
      var row = scorer.row(unit, planned)
      if let other = held[planned.card] {
        (row.band, row.bands, row.remarks) = (other.band, other.bands, other.remarks)
      }
      explanations.append(explain(row, planned))
    }
    return (explanations, scorer.messages)
  }

  /// The scores of a unit by scorecards with quotas, which take those of all units.
  private mutating func heldToQuotas(_ unit: Int) -> [Int: ScoreRow] {
    var rows = units.indices.flatMap { scorer.rows($0) }
    do {
      try Quotas.apply(to: &rows, units, program)
    } catch {
      return [:]
    }
    let own = rows.filter { $0.unit == unit && !program.scorecards[$0.card].quotas.isEmpty }
    return Dictionary(own.map { ($0.card, $0) }) { first, _ in first }
  }

  private mutating func explain(_ row: ScoreRow, _ planned: ScorePlan.CardPlan) -> Explanation {
    let card = program.scorecards[row.card]
    let unit = units[row.unit]
    let title = card.title ?? card.name
    let period = Display.dated(row.period)
    var node = Explanation(
      title: Wording(en: "\(unit.name): \(title), \(period.en)", vi: "\(unit.name): \(title), \(period.vi)"),
      value: .total(row, card))
    var groups: [(group: Int?, items: [Explanation], scores: [ItemScore])] = []
    for (score, plan) in zip(row.items, planned.items) {
      let item = card.items[score.item]
      let explanation = explain(score, plan, item, card, unit: row.unit)
      if groups.isEmpty || groups[groups.count - 1].group != item.group {
        groups.append((item.group, [explanation], [score]))
      } else {
        groups[groups.count - 1].items.append(explanation)
        groups[groups.count - 1].scores.append(score)
      }
    }
    for part in groups {
      guard let index = part.group else {
        node.children += part.items
        continue
      }
      let group = card.groups[index]
      let points = CardSum.points(part.scores, of: group)
      node.children.append(
        Explanation(
          title: Wording(same: group.title),
          value: group.kind == .plain ? .points(points, of: group.points) : .points(points, on: group),
          place: .source(card.groups[index].range), children: part.items))
    }
    node.children += sums(row, card)
    return node
  }

  /// One item: its points, how they are given, the result and the target behind it.
  private mutating func explain(
    _ score: ItemScore, _ planned: ScorePlan.ItemPlan, _ item: ScoreItem, _ card: Scorecard, unit: Int
  ) -> Explanation {
    let indicator = vocabulary[item.indicator]
    let name = item.title.map { Wording(same: $0) } ?? Display.name(indicator.term)
    var node = Explanation(
      title: name, value: .points(score.points, of: item), place: .source(item.range))
    node.children.append(Explanation(title: .scoring(item, indicator, vocabulary)))
    node.children += item.citations.compactMap { citation in
      citation.cite.map { Explanation(title: Wording(same: $0), quote: citation.quote) }
    }
    node.children += item.readings.map { Explanation(title: .reading($0)) }
    node.children += item.notes.map { Explanation(title: .note($0)) }
    guard planned.isApplicable else {
      node.children.append(Explanation(title: .itemNotApplicable, value: .answer(card.notApplicable ?? .neutral)))
      return node
    }
    let part = planned.parts[score.part]
    if let measurement = score.measurement {
      node.children.append(
        explainer.result(
          measurement, part.measure, unit: unit, title: .resultTitle(Display.ofPeriod(period(of: part))),
          indicator.type, against: score.threshold.map { [$0] } ?? []))
    }
    if let withheld = score.withheld { node.children.append(Explanation(title: .noPoints(withheld))) }
    switch score.state {
    case .noCases: node.children.append(Explanation(title: .noCasesScore, value: .answer(item.noCases)))
    case .noData:
      node.children.append(Explanation(title: .noDataScore, value: .answer(item.noData)))
    case .notYetDue:
      node.children.append(Explanation(title: .notYetDueScore, value: .answer(.open)))
    case .scored, .notApplicable: break
    }
    for entry in part.entries {
      let row = explainer.evaluator.row(unit, entry)
      node.children.append(explainer.requirement(of: row, program[entry.target]))
    }
    // The targets of other times, each with its own result; the least of what they give counts.
    for (index, other) in planned.parts.enumerated() where index != score.part {
      for entry in other.entries {
        let row = explainer.evaluator.row(unit, entry)
        var target = explainer.requirement(of: row, program[entry.target])
        target.children.insert(
          explainer.result(
            row.measurement, other.measure, unit: unit, title: .resultTitle(Display.ofPeriod(period(of: other))),
            indicator.type, against: row.thresholds.compactMap { $0 }), at: 0)
        target.children.append(Explanation(title: Display.verdict(row.verdict)))
        node.children.append(target)
      }
    }
    return node
  }

  /// The months of a result that an item looks at.
  private func period(of part: ScorePlan.PartPlan) -> Period {
    part.entries.first.map { scorer.plan.plan.targets[$0.target.index].time.known } ?? explainer.outcome.period
  }

  /// What became of the sum of the points: re-scaled, with bonuses, rounded, held to its limits, classed.
  private func sums(_ row: ScoreRow, _ card: Scorecard) -> [Explanation] {
    var nodes: [Explanation] = []
    var sum = CardSum(card: card)
    for score in row.items {
      do { try sum.add(score.points, card.items[score.item]) } catch { return [] }
    }
    if sum.most != card.total, !sum.most.isZero {
      nodes.append(Explanation(title: .rescaled, value: .rescaled(sum.sum, of: sum.most, to: card.total)))
    }
    if let rounding = card.rounding { nodes.append(Explanation(title: .roundedTo(rounding.places))) }
    if let total = row.total {
      for (index, band) in card.bands.enumerated() {
        let isIn = row.band == index
        let isPossible =
          row.bands.map { !isIn && $0.contains(index) } ?? false && row.band == nil
          || !isIn && row.bands == nil && !(band.totals.isAbove(total.highest) || band.totals.isBelow(total.lowest))
        guard isIn || isPossible else { continue }
        nodes.append(
          Explanation(
            title: Wording(same: band.title), value: .interval(band.totals), place: .source(band.range),
            children: isIn ? [] : [Explanation(title: .possible)]))
      }
    }
    return nodes + row.remarks.map { Explanation(title: $0) }
  }
}
