package import Base
package import Lang

/// What comes of one target when it asks for one figure after another.
package struct FigureSweep: Sendable {
  /// What one figure gives.
  package struct Step: Sendable {
    package var figure: Rational
    /// How many units have each verdict.
    package var counts: [Verdict: Int]
    /// The units, by their places, that meet the target and did not with the figure before, and that no longer do.
    package var gained: [Int] = []
    package var lost: [Int] = []
  }

  package var targets: [TargetID]
  package var units: [Unit]
  package var steps: [Step] = []

  /// The most figures that are tried.
  package static let mostSteps = 1000

  /// The figures from one to another by a step, both ends among them where the steps come to the last; nil where they are too
  /// many, or the step is none.
  package static func figures(from first: Rational, to last: Rational, by step: Rational) -> [Rational]? {
    guard !step.isZero, !step.isNegative else { return nil }
    let falls = last < first
    let move = falls ? step.negated : step
    var figures: [Rational] = []
    var figure = first
    while falls ? figure >= last : figure <= last {
      guard figures.count < mostSteps, let next = try? figure.adding(move) else { return nil }
      figures.append(figure)
      figure = next
    }
    return figures
  }

  /// Judges the units by each figure. `isWanted`: of which units there is to be told.
  package init(
    _ targets: [TargetID], over figures: [Rational], _ program: TypedProgram, _ dataset: Dataset, period: Period,
    asOf: CalendarDate?, functions: Functions, isWanted: (Int) -> Bool
  ) {
    self.targets = targets
    units = dataset.units
    var met: Set<Int>?
    for figure in figures {
      var supposed = Supposition()
      supposed.figures = [Supposition.Figure(targets: targets, value: figure)]
      let run = Evaluator.grading(
        supposed.program(program), dataset, period: period, asOf: asOf, functions: functions, only: Set(targets))
      var step = Step(figure: figure, counts: [:])
      var now: Set<Int> = []
      run.forEach { part in
        for row in part.rows where isWanted(row.unit) {
          step.counts[row.verdict, default: 0] += 1
          if row.verdict == .met { now.insert(row.unit) }
        }
        return true
      }
      if let before = met {
        step.gained = now.subtracting(before).sorted()
        step.lost = before.subtracting(now).sorted()
      }
      met = now
      steps.append(step)
    }
  }
}
