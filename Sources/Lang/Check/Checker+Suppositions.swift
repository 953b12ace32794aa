package import Base

/// What somebody supposes of a result, as it was written.
package struct SupposedResult: Sendable {
  package var indicator: IndicatorID
  package var denominator: Int
  package var field: FieldID?
  /// The unit that is named; nil: no unit is.
  package var unit: PlacedText?
  /// nil: the period judged.
  package var period: Period?
  package var given: TestCase.Given
}

/// What is supposed of a program that was checked before, in its own terms.
extension Checker {
  /// Takes what was read of a result; gives what it means, or nil with the reasons.
  package static func supposed(
    _ given: TestSyntax.Given, in program: TypedProgram, environment: Environment
  ) -> (result: SupposedResult?, diagnostics: [Diagnostic]) {
    var checker = Checker(of: program, environment)
    var subject = given.subject
    subject.unit = nil
    var result: SupposedResult?
    if let found = checker.subject(subject, TestUnits(), mustChooseDenominator: true) {
      let indicator = checker.vocabulary[found.indicator]
      if indicator.computation != nil {
        checker.report(madeOfOthers(indicator.term, at: given.subject.range))
      } else if let value = checker.value(of: given, indicator) {
        result = SupposedResult(
          indicator: found.indicator, denominator: found.denominator ?? 0, field: found.field, unit: given.subject.unit,
          period: found.period, given: value)
      }
    }
    return (checker.hasErrors ? nil : result, checker.sortedDiagnostics())
  }

  /// Takes a figure that a target is supposed to ask for; gives its value, or nil with the reasons.
  package static func figure(
    _ expression: ExpressionSyntax, of id: TargetID, in program: TypedProgram, environment: Environment
  ) -> (value: Rational?, diagnostics: [Diagnostic]) {
    var checker = Checker(of: program, environment)
    let target = program[id]
    let indicator = program.vocabulary[target.indicator]
    let type = target.isReduction ? .percent : indicator.type
    let value = checker.constant(expression, as: type, of: quoted(indicator.term))
    return (checker.hasErrors ? nil : value, checker.sortedDiagnostics())
  }

  /// Looks names up where a program has them.
  private init(of program: TypedProgram, _ environment: Environment) {
    self.init(environment: environment, library: Library(), depth: 0)
    vocabulary = program.vocabulary
    head.year = program.pack.year
    head.years = program.pack.years
  }

  private static func madeOfOthers(_ term: Term, at range: SourceRange) -> Diagnostic {
    let name = quoted(term)
    return Diagnostic(
      .supposedOfMade, at: .source(range),
      both("\(name.en) is made of other results", "\(name.vi) được tính từ các kết quả khác"),
      help: [
        both("suppose something of the results that it is made of", "hãy giả sử các kết quả dùng để tính ra nó")
      ])
  }
}
