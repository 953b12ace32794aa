import Base
import Lang

/// The verdict of a unit on a target, and what it is rated.
extension Evaluator {
  /// The verdict of a unit on a target.
  mutating func row(_ unit: Int, _ entry: GradingPlan.Entry) -> VerdictRow {
    let measurement = result(unit, entry.target)
    let (thresholds, assigned) = thresholds(unit, entry)
    var row = VerdictRow(
      unit: unit, target: entry.target, verdict: .noData, measurement: measurement, thresholds: thresholds,
      margin: nil, needed: nil, assigned: assigned)
    let target = plan.program[entry.target]
    if target.bounds.isEmpty {
      if case .each? = target.span { row.measurement = Measurement(measured: .noData) }
      row.verdict = .forInformation
      return row
    }
    if case .each(let asked, let parts) = target.span {
      // What is held against the part before has no figure for all of them.
      if thresholds.contains(nil) { row.assigned = nil }
      judge(&row, asked, of: parts, entry)
      return row
    }
    if plan.targets[entry.target.index].time.state == .notYetDue {
      row.verdict = .notYetDue
      let time = plan.targets[entry.target.index].time
      if time.isAhead, let value = measurement.measured.rational, !thresholds.contains(nil) {
        let bounds = bounds(entry, thresholds)
        let remark = Wording.wouldMeet(Judge(bounds: bounds).isMet(by: value), in: time.known)
        row.measurement.remarks.insert(remark, at: min(1, row.measurement.remarks.count))
      }
      return row
    }
    switch measurement.measured {
    case .noCases: row.verdict = .noCases
    case .noData:
      row.verdict = .noData
      // Where all that the result can still be says the same, that is the verdict.
      if let range = measurement.bounds, let isMet = isMet(range, entry, thresholds) {
        row.verdict = isMet ? .met : .missed
        row.measurement.remarks.insert(.between(range, plan.program, entry.target), at: 0)
      }
    case .value(let value):
      let bounds = bounds(entry, thresholds)
      guard bounds.count == thresholds.count else { break }
      if let gap = incomparable(unit, entry, value, bounds) {
        row.measurement.remarks.append(gap)
        break
      }
      let judge = Judge(bounds: bounds)
      row.verdict = judge.isMet(by: value) ? .met : .missed
      if !target.ratings.isEmpty { row.rating = rating(of: value, row, target) }
      // A criterion holds or does not: there is nothing between.
      if plan.program.vocabulary[plan.program[entry.target].indicator].measure == .truth { break }
      do {
        row.margin = try judge.margin(of: value)
        if row.verdict == .missed {
          let vocabulary = plan.program.vocabulary
          let indicator = vocabulary[target.indicator]
          row.needed = try judge.needed(
            for: measurement, of: indicator, isReduction: target.isReduction,
            isWhole: vocabulary.isWhole(indicator.measure))
        }
      } catch {
        report(LocatedFault(ComputingFault(error), plan.program[entry.target].requirementRange), unit)
      }
    }
    return row
  }

  /// What a target asks, as far as its thresholds are known.
  private func bounds(_ entry: GradingPlan.Entry, _ thresholds: [Rational?]) -> [Judge.Bound] {
    zip(plan.targets[entry.target.index].comparators, thresholds).compactMap { comparator, threshold in
      threshold.map { Judge.Bound(comparator: comparator, threshold: $0) }
    }
  }

  /// The verdict on a target that recurs: it is met in as many parts as the pack asks for, or can no longer be.
  private mutating func judge(
    _ row: inout VerdictRow, _ asked: TargetRecurrence, of parts: [TargetID], _ entry: GradingPlan.Entry
  ) {
    var states: [Verdict: [Wording]] = [:]
    // A part in which nothing occurred is neither met nor missed.
    var counted: [Bool?] = []
    for part in parts {
      var occurrence = entry
      occurrence.target = part
      // A rule sets all parts alike.
      if let rule = entry.rule {
        let assignment = plan.rules[rule].assignment
        occurrence.rule = plan.rules.firstIndex { $0.assignment == assignment && $0.target == part }
      }
      let verdict = self.row(row.unit, occurrence).verdict
      let name = plan.program[part].span.map(Display.span) ?? Wording(same: "")
      states[verdict, default: []].append(name)
      if verdict != .noCases { counted.append(verdict == .met ? true : verdict == .missed ? false : nil) }
    }
    let reached = asked.reached(counted)
    row.measurement = Measurement(measured: .noData)
    if counted.isEmpty {
      row.verdict = .noCases
    } else if reached.surely >= reached.wanted {
      row.verdict = .met
    } else if reached.possibly < reached.wanted {
      row.verdict = .missed
    } else {
      row.verdict = states[.notYetDue] != nil ? .notYetDue : .noData
    }
    row.measurement.remarks = [.metIn(states[.met, default: []].count, of: parts.count)]
    if case .inARow = asked.enough { row.measurement.remarks.append(.inARow(reached.surely)) }
    for verdict in [Verdict.missed, .noData, .noCases, .notYetDue] {
      if let names = states[verdict] { row.measurement.remarks.append(.partsIn(Display.verdict(verdict), names)) }
    }
  }

  /// What a result is called by how much of the target it comes to: 100 % is what meets it. Of a figure that is not above
  /// zero there are no parts: such a result is called by whether it meets the target.
  private func rating(of value: Rational, _ row: VerdictRow, _ target: Target) -> Int? {
    guard let threshold = row.thresholds.first ?? nil, let comparator = target.bounds.first?.comparator else {
      return nil
    }
    for (index, rating) in target.ratings.enumerated() {
      let part: Rational
      switch rating.bound {
      case .rest: return index
      case .figure(let comparator, let figure):
        if comparator.holds(value, figure) { return index }
        continue
      case .margin(let margin):
        if isWithin(margin, value, comparator, threshold) { return index }
        continue
      case .part(let written): part = written
      }
      if part == .one {
        if row.verdict == .met { return index }
        continue
      }
      guard threshold > .zero else { continue }
      if comparator == .equal, part > .one { continue }
      // So much short of the figure, on the side that is worse: 90 % of at most 5 % is up to 5.5 %.
      guard let edge = try? part.multiplied(by: threshold),
        let other = try? Rational(2).subtracting(part).multiplied(by: threshold)
      else { return nil }
      switch comparator {
      case .equal: if edge <= value, value <= other { return index }
      default: if comparator.rises ? value >= edge : value <= other { return index }
      }
    }
    return nil
  }

  /// Whether a value is no more than so much worse than what is asked.
  private func isWithin(_ margin: Rational, _ value: Rational, _ comparator: Comparator, _ threshold: Rational) -> Bool
  {
    guard let least = try? threshold.subtracting(margin), let most = try? threshold.adding(margin) else { return false }
    switch comparator {
    case .atLeast, .above: return value >= least
    case .atMost, .below: return value <= most
    case .equal: return least <= value && value <= most
    case .different: return false
    }
  }

  /// Whether all values of a range meet a target, or none; nil where only some do.
  private func isMet(_ range: ClosedRange<Rational>, _ entry: GradingPlan.Entry, _ thresholds: [Rational?]) -> Bool? {
    var isMet = true
    for (comparator, threshold) in zip(plan.targets[entry.target.index].comparators, thresholds) {
      guard let threshold else { return nil }
      switch comparator.holds(forAll: range, threshold) {
      case true?: continue
      case false?: return false
      case nil: isMet = false
      }
    }
    return isMet ? true : nil
  }
}
