import Base
package import Lang

/// The mutants of a pack, tried by its tests.
package struct MutationRun: Sendable {
  /// What became of a mutant.
  package enum Fate: Sendable {
    /// A test fails on it.
    case noticed
    /// No test fails on it.
    case unnoticed
    /// It means the same as the pack.
    case same
  }

  package let program: TypedProgram
  package let mutants: [Mutant]
  private let functions: Functions
  /// What each test has to do with.
  private let touched: [Set<IndicatorID>]
  /// The tests that anything may have to do with: they look at scores, or at what is made of results.
  private let wide: [Bool]

  package init(_ program: TypedProgram, functions: Functions) {
    self.program = program
    self.functions = functions
    mutants = MutantMaker.mutants(of: program)
    let vocabulary = program.vocabulary
    // What rules refer to of superiors is another target's figure.
    let looksUp = program.assignments.contains { rule in
      let parts =
        rule.branches.flatMap { [$0.target] + [$0.condition].compactMap { $0 } } + rule.floors.map(\.expression)
        + rule.caps.map(\.expression) + rule.whenMissing.compactMap(\.target)
      return parts.contains { $0.leaves.contains { if case .superiorTarget = $0 { true } else { false } } }
    }
    let set = looksUp ? Set(program.assignments.flatMap(\.targets).map { program[$0].indicator }) : []
    var touched: [Set<IndicatorID>] = []
    var wide: [Bool] = []
    for test in program.tests {
      var indicators = Set(test.givens.map(\.subject.indicator))
      indicators.formUnion(test.expectations.compactMap { $0.expectation.subject?.indicator })
      let looksAtScores = test.expectations.contains { if case .score = $0.expectation { true } else { false } }
      touched.append(indicators)
      wide.append(
        looksAtScores || !indicators.isDisjoint(with: set)
          || indicators.contains { vocabulary[$0].computation != nil })
    }
    self.touched = touched
    self.wide = wide
  }

  /// What becomes of the mutant at a place. May be asked by several threads at once.
  package func fate(of place: Int) -> Fate {
    let mutant = mutants[place]
    var changed = mutant.program(program)
    let tests = program.tests.indices.filter { test in
      wide[test] || mutant.indicators.map { !$0.isDisjoint(with: touched[test]) } ?? false
    }
    changed.tests = tests.map { program.tests[$0] }
    if TestRunner.hasFailure(changed, functions: functions) { return .noticed }
    changed.tests = program.tests
    return PackComparer.difference(program, changed).isSame ? .same : .unnoticed
  }

  /// A test that would notice the mutant at a place, in the language of the pack; nil where one cannot be written without
  /// thinking.
  package func example(for place: Int) -> String? {
    guard let seen = mutants[place].seenAt else { return nil }
    let target = program[seen.target]
    let rules = program.assignments.filter { $0.targets.contains(target.id) }
    return TestExample(program, target, rules: rules).text(seen.bound, seen.side)
  }

  /// Whether the pack says of a mutant why no test notices it.
  package func isExplained(_ place: Int) -> Bool {
    let at = mutants[place].place
    return program.explained.contains { $0.file == at.file && $0.lower <= at.lower && at.upper <= $0.upper }
  }
}
