package import Base
package import Lang

/// What is supposed instead of what a program asks and what the data say.
package struct Supposition: Sendable {
  /// Other figures than a program's.
  package struct Figure: Sendable {
    package var targets: [TargetID]
    package var value: Rational
    package init(targets: [TargetID], value: Rational) {
      self.targets = targets
      self.value = value
    }
  }

  /// Another result than the data's: of one unit, or of all.
  package struct Result: Sendable {
    package var indicator: IndicatorID
    package var denominator: Int
    /// The field it is of; nil: all work.
    package var field: FieldID?
    package var period: Period
    /// Index into the dataset's units; nil: every unit, those above others coming to what these give.
    package var unit: Int?
    package var given: TestCase.Given

    /// Takes what was read, the unit it names, and the period of what names none.
    package init(_ result: SupposedResult, unit: Int?, judged: Period) {
      indicator = result.indicator
      denominator = result.denominator
      field = result.field
      period = result.period ?? judged
      self.unit = unit
      given = result.given
    }
  }

  package var figures: [Figure] = []
  package var results: [Result] = []

  package init() {}

  /// The program with the figures supposed: no rule sets them, and all parts of what recurs ask for the same.
  package func program(_ program: TypedProgram) -> TypedProgram {
    var program = program
    for figure in figures {
      var targets = Set(figure.targets)
      for id in figure.targets { if case .each(_, let parts)? = program[id].span { targets.formUnion(parts) } }
      for id in targets {
        let target = program[id]
        let type = target.isReduction ? ValueType.percent : program.vocabulary[target.indicator].type
        for place in target.bounds.indices {
          program.targets[id.index].bounds[place].threshold = TypedExpression(
            .constant(.number(figure.value)), type, target.requirementRange)
        }
      }
      for place in program.assignments.indices { program.assignments[place].targets.removeAll(where: targets.contains) }
    }
    return program
  }

  /// Whether a target asks for one figure, which another can stand for.
  package static func hasFigure(_ target: Target, in program: TypedProgram) -> Bool {
    target.bounds.count == 1 && program.vocabulary[target.indicator].type != .truth
  }
}
