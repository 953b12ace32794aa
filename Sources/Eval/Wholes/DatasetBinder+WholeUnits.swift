import Base
import Lang

/// All work and its fields, units and those under them.
extension DatasetBinder {
  /// All work is at least what its fields come to together; where it is more, some may not be listed.
  mutating func compareFields(
    _ order: [SeriesName], _ series: [SeriesName: [GivenResult]], _ rules: [WholeRule]
  ) {
    /// All fields of one kind of result.
    var fields: [Dataset.Key: [GivenResult]] = [:]
    for name in order where name.kind.field != nil && rules[name.kind.indicator.index].addsFields {
      for result in series[name] ?? [] {
        var key = key(of: result)
        key.field = nil
        fields[key, default: []].append(result)
      }
    }
    var less: [(whole: GivenResult, part: WholeCounts.Part, sum: Rational)] = []
    for name in order where name.kind.field == nil {
      let rule = rules[name.kind.indicator.index]
      guard rule.addsFields, rule.holding != .whole else { continue }
      for whole in series[name] ?? [] {
        guard let parts = fields[key(of: whole)] else { continue }
        var sum = WholeSum()
        var isKnown = true
        for part in parts { isKnown = sum.add(part.counts) && isKnown }
        guard isKnown else { continue }
        for place in WholeCounts.Part.allCases where place == .numerator || rule.isRatio {
          guard let figure = whole.counts[place], let total = sum.counts[place] else { continue }
          if total > figure, !rule.mayFall || sum.isComplete(place) {
            contradiction(
              whole, place, isRatio: rule.isRatio, figure, DataMessages.fieldParts, total, parts: parts,
              help: DataMessages.wholeOfFieldsHolds)
            break
          }
          if total < figure, sum.isComplete(place), place == (rule.isRatio ? .denominator : .numerator) {
            less.append((whole, place, total))
          }
        }
      }
    }
    guard let first = less.first, let figure = first.whole.counts[first.part] else { return }
    findings.report(
      DataMessages.fieldsBelowWhole(
        subjectWording(key(of: first.whole)), figure, first.sum, more: less.count - 1,
        at: place(of: first.whole, first.part)),
      table: Int(entries[first.whole.index].value.at.table))
  }

  /// A unit's own figures are what those of the units under it come to.
  mutating func compareUnits(
    _ order: [SeriesName], _ series: [SeriesName: [GivenResult]], _ rules: [WholeRule]
  ) {
    let tree = UnitTree(
      units.entries.indices.map {
        Unit(code: "", name: "", level: nil, kind: nil, parent: units[$0].parentIndex, place: nil)
      })
    var leaves = [0]
    for unit in tree.line { leaves.append((leaves.last ?? 0) + (tree.hasUnits(under: Int(unit)) ? 0 : 1)) }
    // Of each kind of result: the places in the line of the units that gave some.
    var places: [SeriesKind: [Int]] = [:]
    for name in order { places[name.kind, default: []].append(tree.place(of: name.unit)) }
    for kind in places.keys { places[kind]?.sort() }
    for name in order where tree.hasUnits(under: name.unit) {
      let rule = rules[name.kind.indicator.index]
      guard rule.addsUnits, rule.holding != .whole, let list = places[name.kind] else { continue }
      let range = tree.under(name.unit)
      for whole in series[name] ?? [] {
        var sum = WholeSum()
        var parts: [GivenResult] = []
        var covered = 0
        var place = list.first(from: range.lowerBound)
        var isKnown = true
        while place < list.count, list[place] < range.upperBound {
          let unit = Int(tree.line[list[place]])
          let found = part(series[SeriesName(unit: unit, kind: name.kind)] ?? [], in: whole.period, rule)
          guard let found else {
            place += 1
            continue
          }
          isKnown = sum.add(found.counts, isWhole: found.isWhole) && isKnown
          parts.append(found.result)
          let end = tree.under(unit).upperBound
          covered += leaves[end] - leaves[list[place]]
          place = list.first(from: end)
        }
        guard isKnown, !parts.isEmpty else { continue }
        if covered < leaves[range.upperBound] - leaves[range.lowerBound] { sum.lackBoth() }
        for place in WholeCounts.Part.allCases where place == .numerator || rule.isRatio {
          guard let figure = whole.counts[place], let total = sum.counts[place],
            sum.contradicts(figure, place, mayFall: rule.mayFall), !(rule.holding == .parts && sum.isComplete(place))
          else { continue }
          contradiction(
            whole, place, isRatio: rule.isRatio, figure, DataMessages.unitParts(isComplete: sum.isComplete(place)),
            total, parts: parts, help: DataMessages.sayWhichHolds)
          break
        }
      }
    }
  }

  /// What a unit gave for a period: for itself, or in parts of it. nil where it gave nothing.
  private func part(
    _ results: [GivenResult], in period: Period, _ rule: WholeRule
  ) -> (counts: WholeCounts, isWhole: (numerator: Bool, denominator: Bool), result: GivenResult)? {
    if let same = results.first(where: { $0.period.contains(period) && period.contains($0.period) }) {
      return (same.counts, (true, true), same)
    }
    switch rule.overTime {
    case .none, .sumOrEnd: return nil
    case .end:
      guard let last = results.first(where: { $0.period.lastMonth == period.lastMonth }) else { return nil }
      return (last.counts, (true, true), last)
    case .sum(let isFixed):
      var sum = WholeSum()
      var taken: [GivenResult] = []
      for result in results.sorted(by: { ($1.period.monthCount, $0.period) < ($0.period.monthCount, $1.period) })
      where period.contains(result.period) && !taken.contains(where: { $0.period.overlaps(result.period) }) {
        if isFixed, !taken.isEmpty {
          guard sum.add(WholeCounts(numerator: result.counts.numerator, denominator: .zero)) else { return nil }
        } else {
          guard sum.add(result.counts) else { return nil }
        }
        taken.append(result)
      }
      guard let first = taken.first else { return nil }
      if taken.reduce(0, { $0 + $1.period.monthCount }) < period.monthCount { sum.lackBoth() }
      var isWhole = sum.isComplete
      if isFixed, first.counts.denominator != nil { isWhole.denominator = true }
      return (sum.counts, isWhole, first)
    }
  }
}

extension [Int] {
  /// The index of the first that is not below a number; the numbers are in order.
  fileprivate func first(from number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Period {
  /// Whether two periods have a month in common.
  fileprivate func overlaps(_ other: Period) -> Bool { firstMonth <= other.lastMonth && other.firstMonth <= lastMonth }
}
