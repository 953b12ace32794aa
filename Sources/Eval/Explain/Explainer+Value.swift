import Base
import Lang

extension Explainer {
  /// The result of a row, with what it was made of.
  mutating func value(of row: VerdictRow, _ target: Target) -> Explanation {
    let planned = plan.targets[row.target.index]
    if case .each(_, let parts) = target.span { return occurrences(parts, row, target) }
    return result(
      row.measurement, planned.measure, unit: row.unit, title: .resultTitle(Display.ofPeriod(planned.time.known)),
      type(of: target), against: row.thresholds.compactMap { $0 })
  }

  /// The parts of the year in which a target recurs, each with its result and its verdict.
  private mutating func occurrences(_ parts: [TargetID], _ row: VerdictRow, _ target: Target) -> Explanation {
    var node = Explanation(
      title: target.span.map(Display.span) ?? Wording(same: ""), value: Display.verdict(row.verdict))
    node.children = row.measurement.remarks.map { Explanation(title: $0) }
    let entries = targets.entries(ofUnit: row.unit)
    for part in parts {
      guard let entry = entries.first(where: { $0.target == part }) else { continue }
      let found = evaluator.row(row.unit, entry)
      let planned = plan.targets[part.index]
      var child = result(
        found.measurement, planned.measure, unit: row.unit, title: Display.period(planned.time.known),
        type(of: target), against: found.thresholds.compactMap { $0 })
      child.children.append(Explanation(title: Display.verdict(found.verdict)))
      node.children.append(child)
    }
    return node
  }

  /// A result with the cells it was read from, or with those of the units it was pooled from.
  mutating func result(
    _ measurement: Measurement, _ index: Int, unit: Int, title: Wording, _ type: ValueType, against: [Rational] = []
  ) -> Explanation {
    let measure = plan.measures[index]
    var node = Explanation(title: title, value: text(measurement, type, against: against))
    node.children = measurement.remarks.map { Explanation(title: $0) }
    if let computation = measure.computation {
      if let coverage = measurement.units {
        node.children.append(Explanation(title: .unitsTitle, value: Display.coverage(coverage)))
      }
      node.children += made(computation, unit: unit)
      return node
    }
    let ways = [
      Wording.way(measure, ofUnits: measurement.units.map { !$0.isOfPredecessors } ?? false),
      measurement.periods == nil ? nil : Wording.way(overTime: measure.overTime),
    ]
    node.children += ways.compactMap { $0 }.map { Explanation(title: $0) }
    if let coverage = measurement.units {
      let title: Wording = coverage.isOfPredecessors ? .predecessorsTitle : .unitsTitle
      node.children.append(Explanation(title: title, value: Display.coverage(coverage)))
    }
    if let coverage = measurement.periods {
      node.children.append(Explanation(title: .periodsTitle(coverage.months), value: Display.coverage(coverage)))
    }
    do throws(ArithmeticFault) {
      let own = try evaluator.measurer.own(unit, index)
      node.children += try predecessors(of: unit, index, type)
      var isOfUnits = try evaluator.measurer.partsHold(under: unit, index)
      if own.isEmpty || own.isOpenAtEnd && measurement.units != nil { isOfUnits = true }
      if isOfUnits, evaluator.measurer.tree.hasUnits(under: unit), measure.overUnits != .onlyOwn {
        let parts = try evaluator.measurer.parts(under: unit, index)
        node.units = node.children.count..<(node.children.count + parts.count)
        for (child, made) in parts {
          let part = evaluator.measurer.settled(made, measure)
          node.children.append(
            Explanation(
              title: Wording(same: outcome.units[child].name), value: try text(part, measure, type),
              children: part.remarks.map { Explanation(title: $0) } + inputs(part, measure, of: child)
                + (try predecessors(of: child, index, type))))
        }
      } else {
        node.children += inputs(withoutPredecessors(own, of: unit), measure, of: unit)
      }
    } catch {
      node.children.append(Explanation(title: .fault(ComputingFault(error))))
    }
    return node
  }

  /// The value of a result with its counts, or why there is none.
  func text(_ measurement: Measurement, _ type: ValueType, against: [Rational]) -> Wording {
    switch measurement.measured {
    case .noData: return Display.verdict(.noData)
    case .noCases: return Display.verdict(.noCases)
    case .value(let value):
      return withCounts(
        Display.value(value, type, in: vocabulary, against: against), measurement.numerator, measurement.denominator)
    }
  }

  func text(_ part: Part, _ measure: MeasurePlan, _ type: ValueType) throws(ArithmeticFault) -> Wording {
    switch part.state {
    case .absent, .blank, .missing: return Display.verdict(.noData)
    case .noCases: return Display.verdict(.noCases)
    case .bare: return Display.value(part.numerator, type, in: vocabulary)
    case .given where measure.kind == .ratio:
      let value = try part.numerator.divided(by: part.denominator)
      return withCounts(Display.value(value, type, in: vocabulary), part.numerator, part.denominator)
    case .given: return Display.value(part.numerator, type, in: vocabulary)
    }
  }

  private func withCounts(_ text: Wording, _ numerator: Rational?, _ denominator: Rational?) -> Wording {
    guard let numerator, let denominator else { return text }
    let counts = Display.counts(numerator, denominator)
    return Wording(en: "\(text.en) = \(counts.en)", vi: "\(text.vi) = \(counts.vi)")
  }

  /// The observations of a part, cell by cell; a single one of the period itself needs no heading.
  func inputs(_ part: Part, _ measure: MeasurePlan, of unit: Int) -> [Explanation] {
    if let nodes = records(part, measure) { return nodes }
    let grid = evaluator.measurer.grid
    let nodes = part.observations.map { index in
      let key = grid.keys[Int(index)]
      let observation = grid.observations[Int(index)]
      var names: [Wording] = []
      // Parts that are not of the unit itself.
      if key.unit != unit { names.append(Wording(same: outcome.units[key.unit].name)) }
      if key.indicator != measure.key.indicator { names.append(Display.name(vocabulary[key.indicator].term)) }
      if let field = key.field { names.append(Display.name(vocabulary[field].term)) }
      names.append(Display.period(key.period))
      return Explanation(
        title: Wording(
          en: names.map(\.en).joined(separator: ", "), vi: names.map(\.vi).joined(separator: ", ")),
        value: text(observation.given, vocabulary[key.indicator]),
        children: cells(observation, vocabulary[key.indicator]))
    }
    if nodes.count == 1, grid.keys[Int(part.observations[0])].unit == unit,
      grid.keys[Int(part.observations[0])].period == measure.key.period,
      grid.keys[Int(part.observations[0])].field == nil
    {
      return nodes[0].children
    }
    return nodes
  }

  /// Each cell of an observation with what was read in it.
  private func cells(_ observation: Dataset.Observation, _ indicator: Indicator) -> [Explanation] {
    var values: [(title: Wording, value: Wording, number: Rational?)] = []
    var places = 0
    switch observation.given {
    case .counts(let numerator, let denominator) where indicator.isRatio:
      values = [(.numeratorTitle, count(numerator), numerator), (.denominatorTitle, count(denominator), denominator)]
    case .counts(let number, _): values = [(.valueTitle, text(observation.given, indicator), number)]
    case .value(let number):
      values = [(.valueTitle, text(observation.given, indicator), number)]
      places = indicator.type.percentPlaces
    case .missing, .noCases: values = [(.valueTitle, text(observation.given, indicator), nil)]
    }
    // Where the cells and the numbers do not pair off, the number is the observation's.
    guard observation.cells.count == values.count else {
      let given = text(observation.given, indicator)
      let nodes = observation.cells.enumerated().map { index, cell in
        Explanation(
          title: cell.header.map { Wording(same: $0) } ?? .valueTitle, value: index == 0 ? given : nil,
          place: .cell(cell), children: scale(of: cell))
      }
      return nodes.isEmpty ? values.map { Explanation(title: $0.title, value: $0.value) } : nodes
    }
    return zip(values, observation.cells).map { given, cell in
      Explanation(
        title: given.title, value: withScale(given.value, given.number, places: places, in: cell), place: .cell(cell))
    }
  }

  private func text(_ given: Dataset.Observation.Given, _ indicator: Indicator) -> Wording {
    switch given {
    case .missing: return Display.verdict(.noData)
    case .noCases: return Display.verdict(.noCases)
    case .value(let value): return Display.threshold(value, indicator.type, in: vocabulary)
    case .counts(let numerator, let denominator):
      let top = count(numerator)
      guard indicator.isRatio else { return top }
      let bottom = count(denominator)
      return Wording(en: "\(top.en)/\(bottom.en)", vi: "\(top.vi)/\(bottom.vi)")
    }
  }

  private func count(_ number: Rational?) -> Wording {
    number.map(Display.figure) ?? .blank
  }
}
