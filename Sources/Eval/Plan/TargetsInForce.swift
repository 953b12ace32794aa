import Base
import Lang

/// Decides which targets a class of units is judged by, and what replaces what.
struct TargetsInForce {
  let program: TypedProgram
  let period: Period
  let targets: [Plan.TargetPlan]
  let rules: [Plan.RulePlan]

  /// What two targets must share for one to replace the other.
  private struct Subject: Hashable {
    var indicator: IndicatorID
    var denominator: Int
    var fields: [FieldID]
    init(_ target: Target) {
      indicator = target.indicator
      denominator = target.denominator
      fields = target.orderedFields
    }
  }

  /// The targets that a unit of the class is judged by, in order.
  func entries(for unit: UnitClasses.Class) -> [Plan.Entry] {
    var order: [Subject] = []
    var fitting: [Subject: [Target]] = [:]
    for target in program.targets where unit.fits(target.scopes) {
      let subject = Subject(target)
      if fitting[subject] == nil { order.append(subject) }
      fitting[subject, default: []].append(target)
    }
    var entries: [Plan.Entry] = []
    for subject in order {
      let targets = fitting[subject] ?? []
      let (inForce, replaced) = select(targets)
      for target in inForce { entries.append(entry(target, unit, among: targets, replacing: replaced)) }
    }
    return entries.sorted { $0.target < $1.target }
  }

  /// Of the targets on one subject, in order of their packs: those of the nearest pack, and those they replace. Where
  /// a waiver has run out, its target falls away and the next pack's hold as well.
  private func select(_ targets: [Target]) -> (inForce: [Target], replaced: [Target]) {
    var inForce: [Target] = []
    var fallen: [Target] = []
    var rest = targets[...]
    while let pack = rest.first?.pack {
      let own = rest.prefix { $0.pack == pack }
      rest = rest.dropFirst(own.count)
      let standing = own.filter { $0.waiver.map { period.lastDay <= $0.until } ?? true }
      inForce += standing
      if standing.count == own.count { return (inForce, Array(rest)) }
      fallen += own.filter { $0.waiver.map { period.lastDay > $0.until } ?? false }
    }
    // No pack above has a target to come back to: what was waived is all there is.
    return (inForce.isEmpty ? fallen : inForce, [])
  }

  private func entry(
    _ target: Target, _ unit: UnitClasses.Class, among targets: [Target], replacing: [Target]
  ) -> Plan.Entry {
    let rule = rules.firstIndex {
      $0.target == target.id && unit.fits(program.assignments[$0.assignment].scopes)
    }
    let references = rule.map { rules[$0].references } ?? self.targets[target.id.index].references
    let pack = rule.map { program.assignments[rules[$0].assignment].pack } ?? target.pack
    return Plan.Entry(
      target: target.id, rule: rule,
      superiors: references.superiors.map { superiors($0, of: target, from: pack, among: targets) },
      replaces: replacing.map(\.id))
  }

  /// The targets that a level word means for `target` in a rule of pack number `pack`.
  private func superiors(
    _ reference: SuperiorReference, of target: Target, from pack: Int, among targets: [Target]
  ) -> [Plan.Superior] {
    let set = targets.filter { $0.pack >= pack && $0.setBy != nil }
    let above = targets.filter { $0.pack > pack }
    let found: [Target]
    switch reference {
    case .level(let level):
      let setByLevel = set.filter { $0.setBy == level }
      found =
        setByLevel.isEmpty ? above.filter { $0.setBy == nil && program.packs[$0.pack].level == level } : setByLevel
    case .strictest:
      found = set + above.filter { $0.setBy == nil }
    }
    let rising = target.bounds.first.map { $0.comparator.rises } ?? true
    return found.compactMap { other in
      other.bounds.firstIndex { $0.comparator.rises == rising }.map { Plan.Superior(target: other.id, bound: $0) }
    }
  }
}

extension Comparator {
  /// Whether a higher threshold asks for more.
  package var rises: Bool { self != .atMost && self != .below }
}
