import Base
import Lang

/// Which targets each of some units is judged by: a plan's entries for their classes, each class looked at once.
struct UnitTargets {
  /// For each class of units alike in level, kind and naming: its targets, in order; none for
  /// those who are not there on the last day of the period.
  let classes: [[GradingPlan.Entry]]
  /// The class of each unit.
  private(set) var classOfUnit: [Int32]

  init(_ plan: GradingPlan, _ units: [Unit]) {
    let units = UnitClasses(program: plan.program, units: units, on: plan.period)
    classOfUnit = units.classOfUnit
    classes = units.classes.map { $0.map(plan.entries) ?? [] }
  }

  /// The same for some of the units, which are then numbered from 0.
  func forUnits(_ units: Range<Int>) -> UnitTargets {
    var some = self
    some.classOfUnit = Array(classOfUnit[units])
    return some
  }

  /// How many rows all units have together.
  var entryCount: Int { classOfUnit.reduce(0) { $0 + classes[Int($1)].count } }

  /// The entries of a unit, in order of targets.
  func entries(ofUnit unit: Int) -> [GradingPlan.Entry] { classes[Int(classOfUnit[unit])] }
}
