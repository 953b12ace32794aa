import Base
import Lang

/// Periods and their parts.
extension DatasetBinder {
  /// A result with those of the longest parts of its period.
  private struct Node {
    var result: GivenResult
    var parts: [Int] = []
    /// Two of the parts have months in common.
    var hasOverlap = false
  }

  /// Compares the results of a series, of one unit, with those of parts of their periods.
  mutating func comparePeriods(_ results: [GivenResult], _ rule: WholeRule) {
    if case .none = rule.overTime { return }
    let nodes = nodes(results)
    if !isEnd(rule) { reportOverlaps(nodes.overlaps, nodes.all.map(\.result)) }
    guard rule.holding != .whole else { return }
    for node in nodes.all where !node.parts.isEmpty && !node.hasOverlap {
      compare(node.result, node.parts.map { nodes.all[$0].result }, rule)
    }
  }

  private func isEnd(_ rule: WholeRule) -> Bool {
    if case .end = rule.overTime { return true }
    return false
  }

  /// Every result under the shortest that contains it; and the pairs of which each has months that the other has not.
  private func nodes(_ results: [GivenResult]) -> (all: [Node], overlaps: [(Int, Int)]) {
    var nodes = results.sorted { $0.period < $1.period }.map { Node(result: $0) }
    var overlaps: [(Int, Int)] = []
    var open: [Int] = []
    for index in nodes.indices {
      let period = nodes[index].result.period
      open.removeAll { nodes[$0].result.period.lastMonth < period.firstMonth }
      var container: Int?
      for other in open.reversed() {
        if nodes[other].result.period.contains(period) {
          if container == nil { container = other }
        } else {
          overlaps.append((other, index))
        }
      }
      if let container { nodes[container].parts.append(index) }
      open.append(index)
    }
    for (first, second) in overlaps {
      for index in nodes.indices where nodes[index].parts.contains(first) || nodes[index].parts.contains(second) {
        nodes[index].hasOverlap = true
      }
    }
    return (nodes, overlaps)
  }

  private mutating func compare(_ whole: GivenResult, _ parts: [GivenResult], _ rule: WholeRule) {
    var sum = WholeSum()
    for part in parts where !sum.add(part.counts) { return }
    if parts.reduce(0, { $0 + $1.period.monthCount }) < whole.period.monthCount { sum.lackBoth() }
    let last = parts.last { $0.period.lastMonth == whole.period.lastMonth }
    for place in WholeCounts.Part.allCases where place == .numerator || rule.isRatio {
      guard let figure = whole.counts[place] else { continue }
      let isLastOther = last?.counts[place].map { $0 != figure }
      switch rule.overTime {
      case .none: return
      case .end:
        if isLastOther == true, rule.holding != .parts, let last, let other = last.counts[place] {
          contradiction(
            whole, place, isRatio: rule.isRatio, figure, DataMessages.lastPart(last.period), other, parts: [last],
            help: DataMessages.sayWhichHolds)
          return
        }
      case .sumOrEnd:
        // As it stands at the end of the period it may be right.
        if isLastOther != true { continue }
        if report(whole, parts, sum, place, figure, rule) { return }
      case .sum(let isFixed):
        if isFixed, place == .denominator { continue }
        if report(whole, parts, sum, place, figure, rule) { return }
      }
    }
    if case .end = rule.overTime, let figure = whole.counts.bare, let last, let other = last.counts.bare,
      figure != other,
      rule.holding != .parts
    {
      contradiction(
        whole, .numerator, isRatio: false, figure, DataMessages.lastPart(last.period), other, parts: [],
        help: DataMessages.sayWhichHolds)
    }
  }

  /// Reports parts that contradict their whole; false where they do not.
  private mutating func report(
    _ whole: GivenResult, _ parts: [GivenResult], _ sum: WholeSum, _ place: WholeCounts.Part, _ figure: Rational,
    _ rule: WholeRule
  ) -> Bool {
    guard sum.contradicts(figure, place, mayFall: rule.mayFall), let total = sum.counts[place],
      !(rule.holding == .parts && sum.isComplete(place))
    else { return false }
    contradiction(
      whole, place, isRatio: rule.isRatio, figure,
      DataMessages.periodParts(parts.map(\.period), isComplete: sum.isComplete(place)), total, parts: parts,
      help: DataMessages.sayWhichHolds)
    return true
  }

  /// Periods that overlap are an error where a result is put together from them.
  private mutating func reportOverlaps(_ overlaps: [(Int, Int)], _ results: [GivenResult]) {
    guard !overlaps.isEmpty else { return }
    let asked = askedPeriods()
    for (first, second) in overlaps {
      let (a, b) = (results[first], results[second])
      let needed = asked.contains { period in
        guard period.contains(a.period), period.contains(b.period) else { return false }
        return !results.contains { other in
          period.contains(other.period) && other.period.contains(a.period) && other.period.contains(b.period)
        }
      }
      guard needed else { continue }
      findings.report(
        DataMessages.overlappingPeriods(
          subjectWording(key(of: b)), a.period, b.period, first: place(of: a), at: place(of: b)),
        at: entries[b.index].value.at)
      return
    }
  }

  /// The periods whose results are asked for.
  private func askedPeriods() -> Set<Period> {
    var asked: Set<Period> = []
    for judged in request.periods {
      let builder = PlanBuilder(program: program, period: judged, asOf: nil, functions: request.functions)
      for target in program.targets { _ = builder.plan(target) }
      for (index, assignment) in program.assignments.enumerated() {
        for target in assignment.targets { _ = builder.plan(assignment, index: index, for: program[target]) }
      }
      asked.insert(judged)
      asked.formUnion(builder.periods.map(\.period))
    }
    return asked
  }

  /// The denominators of one year are one number.
  mutating func compareDenominators(_ results: [GivenResult]) {
    var known: [Int: GivenResult] = [:]
    for result in results.sorted(by: { $0.index < $1.index }) {
      guard let denominator = result.counts.denominator, let year = result.period.planYear else { continue }
      guard let first = known[year], let other = first.counts.denominator else {
        known[year] = result
        continue
      }
      guard other != denominator else { continue }
      findings.report(
        DataMessages.denominatorsDiffer(
          subjectWording(key(of: result)), other, denominator, first.period, result.period,
          first: place(of: first, .denominator), at: place(of: result, .denominator)),
        at: entries[result.index].value.at)
      return
    }
  }
}

extension Period {
  /// The plan's year in which the whole period lies; nil where it lies in several.
  fileprivate var planYear: Int? { wholeYear.contains(self) ? wholeYear.firstMonth : nil }
}
