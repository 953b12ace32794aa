import Base
import Lang
import Tables

/// Compares what is given for a whole with what is given for its parts, where both are there.
extension DatasetBinder {
  /// A result by everything but its period.
  struct SeriesName: Hashable {
    var unit: Int
    var kind: SeriesKind
  }

  /// A series by everything but its unit.
  struct SeriesKind: Hashable {
    var indicator: IndicatorID
    var denominator: Int
    var field: FieldID?
  }

  /// One result that was given.
  struct GivenResult {
    var period: Period
    /// Its place among the entries.
    var index: Int
    var counts: WholeCounts
  }

  /// What there is to compare.
  private struct Chances {
    var periods = false
    var fields = false
    var units = false
    var denominators = false
  }

  /// Compares periods with their parts, all work with its fields, units with those under them, and the denominators of a
  /// year with one another. It costs next to nothing where there is only one of the two.
  mutating func compareWholes() {
    guard entries.count > 1 else { return }
    let rules = vocabulary.indicators.map { WholeRule($0, program) }
    let chances = self.chances(rules)
    guard chances.periods || chances.fields || chances.units || chances.denominators else { return }
    var order: [SeriesName] = []
    var series: [SeriesName: [GivenResult]] = [:]
    for (index, (key, entry)) in entries.enumerated() where !findings.isLeftOut(entry.at) {
      let name = SeriesName(
        unit: key.unit, kind: SeriesKind(indicator: key.indicator, denominator: key.denominator, field: key.field))
      let result = GivenResult(
        period: key.period, index: index,
        counts: WholeCounts(entry.observation.given, isRatio: facts[key.indicator.index].isRatio))
      if series[name]?.append(result) == nil {
        series[name] = [result]
        order.append(name)
      }
    }
    if chances.periods || chances.denominators {
      for name in order {
        guard let results = series[name], results.count > 1 else { continue }
        let rule = rules[name.kind.indicator.index]
        if case .sum(isFixed: true) = rule.overTime { compareDenominators(results) }
        if chances.periods { comparePeriods(results, rule) }
      }
    }
    if chances.fields { compareFields(order, series, rules) }
    if chances.units { compareUnits(order, series, rules) }
  }

  /// What there could be to compare, by one look at what results are of.
  private func chances(_ rules: [WholeRule]) -> Chances {
    var chances = Chances()
    var periods: Set<Period> = []
    var last: Period?
    var (hasFields, hasAllWork) = (false, false)
    var hasOwn = [Bool](repeating: false, count: units.entries.count)
    for key in entries.observations.keys {
      if key.period != last {
        last = key.period
        periods.insert(key.period)
      }
      if key.field == nil { hasAllWork = true } else { hasFields = true }
      hasOwn[key.unit] = true
    }
    chances.fields = hasFields && hasAllWork
    let sorted = periods.sorted()
    var end = Int.min
    for period in sorted {
      if period.firstMonth <= end { chances.periods = true }
      end = max(end, period.lastMonth)
    }
    let hasFixed = rules.contains { if case .sum(isFixed: true) = $0.overTime { true } else { false } }
    chances.denominators = hasFixed && periods.count > 1
    var isMarked = [Bool](repeating: false, count: units.entries.count)
    for unit in units.entries.indices where hasOwn[unit] && !chances.units {
      var next = units[unit].parentIndex
      while let parent = next, !isMarked[parent] {
        isMarked[parent] = true
        if hasOwn[parent] { chances.units = true }
        next = units[parent].parentIndex
      }
    }
    return chances
  }

  /// The cell of a result: of its numerator or value, or of its denominator.
  func place(of result: GivenResult, _ part: WholeCounts.Part = .numerator) -> Place {
    let entry = entries[result.index].value
    let cells = entry.observation.cells
    return .cell((part == .numerator ? cells.first : cells.last) ?? place(entry.at))
  }

  func key(of result: GivenResult) -> Dataset.Key { entries[result.index].key }

  /// Reports that a whole is not what its parts are.
  mutating func contradiction(
    _ whole: GivenResult, _ part: WholeCounts.Part, isRatio: Bool, _ figure: Rational, _ others: Wording,
    _ sum: Rational, parts: [GivenResult], help: Wording
  ) {
    var related: [Diagnostic.Related] = []
    for other in parts.prefix(3) {
      guard let value = other.counts[part] else { continue }
      related.append(Diagnostic.Related(place(of: other, part), DataMessages.partHere(value)))
    }
    let subject = subjectWording(key(of: whole))
    findings.report(
      DataMessages.partsContradict(
        subject, part: isRatio ? part : nil, figure, others, sum, related: related, help: help,
        at: place(of: whole, part)),
      at: entries[whole.index].value.at)
  }
}
