import Base
import Lang

/// What is found of the tasks of a plan.
extension Evaluator {
  /// Of the occurrences whose day lies in the period and is over as of the day judged. Without a file that tells what was done
  /// nothing is known of them.
  func find(_ fact: TasksFact, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    // One task is the unit's own where it has that, as each of the communes that are to report; else whoever's it is.
    if !fact.ofAll || hasTask(fact.code, unit) {
      var own = fact
      own.ofAll = false
      return look(own, unit, computation)
    }
    let asked = MadeResults.AllTasks(fact: fact, period: computation.period)
    if let known = madeResults.tasksOfAll[asked] { return known }
    let found = look(fact, unit, computation)
    madeResults.tasksOfAll[asked] = found
    return found
  }

  /// Whether the task of a code is one of the unit's own; false without a code.
  private func hasTask(_ code: String?, _ unit: Int) -> Bool {
    guard let code, let standings = measurer.standings else { return false }
    return standings.has(unit) { TextFolding.matchKey(plan.program.tasks[$0].code) == code }
  }

  private func look(_ fact: TasksFact, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    guard let standings = measurer.standings else { return FoundFact(value: .missing(.noProgress)) }
    let day = min(plan.asOf ?? computation.period.lastDay, computation.period.lastDay)
    let due = standings.due(fact.ofAll ? nil : unit, in: computation.period, by: day).filter { standing in
      fact.code.map { $0 == TextFolding.matchKey(plan.program.tasks[standing.task].code) } ?? true
    }
    let (held, others) = (
      due.filter { $0.isAsked(fact, asOf: day) }, due.filter { !$0.isAsked(fact, asOf: day) }
    )
    func names(_ standings: [TaskStandings.Standing]) -> Wording {
      .list(
        standings.map { standing in
          let code = plan.program.tasks[standing.task].code
          let owner = (fact.ofAll ? standing.owner : nil).map { Wording(same: $0) }
          let period = standing.label.map { label in
            plan.period.form.parse(label).map(Display.period) ?? Wording(same: label)
          }
          let what = [owner, period].compactMap(\.self)
          if what.isEmpty { return Wording(same: code) }
          let (en, vi) = (what.map(\.en).joined(separator: ", "), what.map(\.vi).joined(separator: ", "))
          return Wording(en: "\(code) (\(en))", vi: "\(code) (\(vi))")
        })
    }
    switch fact.function {
    case .count:
      var found = FoundFact(value: .value(.number(Rational(held.count))))
      if !held.isEmpty { found.remarks = [.tasksAmong(names(held))] }
      return found
    case .share, .every:
      guard !due.isEmpty else { return FoundFact(value: .missing(.noTaskDue(computation.period)), isNoCases: true) }
      var found: FoundFact
      if fact.function == .every {
        found = FoundFact(value: .value(.truth(others.isEmpty)))
      } else {
        guard let share = try? Rational(held.count).divided(by: Rational(due.count)) else {
          return FoundFact(value: .missing(.nothingToCompute))
        }
        found = FoundFact(
          value: .value(.number(share)), counts: (Rational(held.count), Rational(due.count)))
      }
      if !others.isEmpty { found.remarks = [.tasksNotAmong(names(others))] }
      return found
    }
  }
}
