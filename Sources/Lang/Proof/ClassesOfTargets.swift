import Base

/// The targets on one subject, and the classes of units that they tell apart.
struct ClassesOfTargets {
  let group: [Target]
  let classes: [UnitClass]
  private let byUnit: TargetsByUnit

  init(_ group: [Target]) {
    self.group = group
    byUnit = TargetsByUnit(group)
    let mentioned = UnitClass.Mentioned(group.lazy.flatMap(\.scopes))
    // Of more than anyone writes by hand, units are looked at without their level and kind.
    let isTooMany = mentioned.count > 200_000
    classes =
      isTooMany
      ? UnitClass.Mentioned(group.flatMap(\.scopes).filter { $0.onlyUnits == nil }).all
        + mentioned.units.map { UnitClass(names: [$0.key]) }
      : mentioned.all
  }

  /// Those that are for a class of units, in order.
  func fitting(_ unit: UnitClass) -> [Target] { byUnit.places(for: unit).map { group[$0] } }

  /// For each class of units that a rule is for: the targets that it sets, each with all targets of the class.
  func asked(by set: Set<TargetID>, of rule: Assignment) -> [(target: Target, fitting: [Target])] {
    classes.lazy.filter { $0.fits(rule.scopes) }.flatMap { unit in
      let fitting = fitting(unit)
      return fitting.filter { set.contains($0.id) }.map { ($0, fitting) }
    }
  }
}
