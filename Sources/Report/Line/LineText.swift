package import Base
package import Eval
package import Lang

/// What a single line comes to, for people: a value, a target in words with its verdict, or the target a rule gives.
package struct LineText {
  let line: CheckedLine
  let language: Language
  let style: Style
  let sources: Sources

  var program: TypedProgram { line.program }
  var vocabulary: Vocabulary { line.program.vocabulary }

  /// Takes a line that was checked, with what is given for it.
  package init(_ line: CheckedLine, language: Language, style: Style, sources: Sources) {
    self.line = line
    self.language = language
    self.style = style
    self.sources = sources
  }

  /// The text, and what could not be computed.
  package func text(functions: Functions) -> (String, [Diagnostic]) {
    guard let period = Period.year(program.pack.year) else { return ("", []) }
    let (dataset, faults) = TestRunner.dataset(of: line.test, in: program, period: period)
    guard faults.isEmpty else { return ("", faults) }
    switch line.content {
    case .expression(let expression): return value(of: expression, dataset, functions)
    case .target: return target(dataset, period, functions)
    case .assign: return assigned(dataset, period, functions)
    }
  }

  /// `55% · share`, `33.33% · share · exactly 1/3`.
  private func value(
    of expression: TypedExpression, _ dataset: Dataset, _ functions: Functions
  ) -> (String, [Diagnostic]) {
    var givens = Givens()
    for (key, observation) in dataset.observations {
      let reference = IndicatorReference.named(key.indicator, denominator: key.denominator)
      guard let number = number(observation.given) else { continue }
      givens.results[.init(reference, .period(key.period))] = number
      if Period.year(program.pack.year) == key.period { givens.results[.init(reference, nil)] = number }
      if Period.year(program.pack.year)?.yearEarlier == key.period {
        givens.results[.init(reference, .aYearEarlier)] = number
      }
    }
    let (evaluated, faults) = Evaluator.value(
      of: expression, in: vocabulary, givens: givens, functions: functions)
    let type = TypeText.text(expression.type, in: vocabulary)[language]
    switch evaluated {
    case .value(let value):
      var parts = [Display.value(value, expression.type, in: vocabulary)[language], type]
      if case .number(let number) = value, let exact = exact(number, expression.type) { parts.append(exact) }
      return (style(.strong, parts[0]) + parts.dropFirst().map { " · " + $0 }.joined() + "\n", faults)
    case .missing(let reason):
      let none = language == .vi ? "chưa có giá trị" : "no value"
      return ("\(none): \(reason[language]) · \(type)\n", faults)
    case nil: return ("", faults)
    }
  }

  private func number(_ given: Dataset.Observation.Given) -> Rational? {
    switch given {
    case .value(let value): value
    case .counts(let numerator?, nil): numerator
    case .counts(let numerator?, let denominator?): try? numerator.divided(by: denominator)
    default: nil
    }
  }

  /// "exactly 1/3", where the value is shown rounded.
  private func exact(_ number: Rational, _ type: ValueType) -> String? {
    let places: Int
    switch type {
    case .share, .percent, .percentage, .points: places = 4
    default: places = 2
    }
    if let needed = number.decimalPlaces, needed <= places { return nil }
    return (language == .vi ? "chính xác " : "exactly ") + number.exactText
  }
}
