import Base
import Lang

/// The targets that each class of units is judged by, with the rules and superiors' figures that set their thresholds.
struct TargetsInForce {
  let program: TypedProgram
  let period: Period
  let targets: [GradingPlan.TargetPlan]
  let rules: [GradingPlan.RulePlan]
  private let inheritance: Inheritance
  /// The index in `rules` of each rule for each of its targets.
  private var planned: [RuleOfTarget: Int] = [:]
  private let byUnit: TargetsByUnit
  /// What each target is about, as a number: equal for equal subjects.
  private let subjects: [Int]

  private struct RuleOfTarget: Hashable {
    var assignment: Int
    var target: TargetID
  }

  init(program: TypedProgram, period: Period, targets: [GradingPlan.TargetPlan], rules: [GradingPlan.RulePlan]) {
    self.program = program
    self.period = period
    self.targets = targets
    self.rules = rules
    inheritance = Inheritance(program)
    byUnit = TargetsByUnit(program.targets)
    var numbers: [TargetSubject: Int] = [:]
    subjects = program.targets.map { target in
      let subject = target.subject
      let number = numbers[subject] ?? numbers.count
      numbers[subject] = number
      return number
    }
    for (index, rule) in rules.enumerated() {
      let key = RuleOfTarget(assignment: rule.assignment, target: rule.target)
      if planned[key] == nil { planned[key] = index }
    }
  }

  /// The targets that a unit of the class is judged by, in order.
  func entries(for unit: UnitClass) -> [GradingPlan.Entry] {
    let fitting = Dictionary(grouping: byUnit.places(for: unit)) { subjects[$0] }
    var entries: [GradingPlan.Entry] = []
    for places in fitting.values {
      let targets = places.map { program.targets[$0] }
      for held in inheritance.held(of: targets, for: unit, on: period.lastDay) {
        entries.append(entry(held, unit, among: targets))
      }
    }
    return entries.sorted { $0.target < $1.target }
  }

  private func entry(_ held: Inheritance.Held, _ unit: UnitClass, among fitting: [Target]) -> GradingPlan.Entry {
    let target = program[held.target]
    let found = inheritance.rules(of: target, for: unit).compactMap {
      planned[RuleOfTarget(assignment: $0, target: target.id)]
    }
    // A rule of a nearer pack than the target's own stands on what farther rules and the target itself say.
    var entry = GradingPlan.Entry(
      target: target.id, rule: nil,
      superiors: superiors(targets[target.id.index].references, target, target.pack, fitting),
      replaces: held.replaces)
    for index in found.reversed() {
      let pack = program.assignments[rules[index].assignment].pack
      let below = GradingPlan.Entry(
        target: target.id, rule: index, superiors: superiors(rules[index].references, target, pack, fitting),
        replaces: held.replaces, raises: pack < target.pack ? [entry] : [])
      entry = below
    }
    return entry
  }

  /// For each reference to a superior: the targets that it means in a rule of pack number `pack`.
  private func superiors(
    _ references: References, _ target: Target, _ pack: Int, _ fitting: [Target]
  ) -> [[GradingPlan.Superior]] {
    references.superiors.map { reference in
      inheritance.superiors(reference, of: target, from: pack, among: fitting).map {
        GradingPlan.Superior(target: $0.target, bound: $0.bound)
      }
    }
  }
}
