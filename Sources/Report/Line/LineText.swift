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
    let (outcome, faults) = Evaluator.evaluate(line, functions: functions)
    switch outcome {
    case .value(let evaluated, let type): return (value(evaluated, type), faults)
    case .graded(let outcome): return (target(outcome), faults)
    case .assigned(let assigned): return (self.assigned(assigned, functions), faults)
    case nil: return ("", faults)
    }
  }

  /// `55% · share`, `33.33% · share · exactly 1/3`.
  private func value(_ evaluated: Evaluated, _ type: ValueType) -> String {
    let name = TypeText.text(type, in: vocabulary)[language]
    switch evaluated {
    case .value(let value):
      var parts = [name]
      if case .number(let number) = value, let exact = exact(number, type) { parts.append(exact) }
      let shown = DisplayWidth.safe(Display.value(value, type, in: vocabulary)[language])
      return style(.strong, shown) + parts.map { " · " + $0 }.joined() + "\n"
    case .missing(let reason):
      return "\(language == .vi ? "chưa có giá trị" : "no value"): \(reason[language]) · \(name)\n" + hint()
    }
  }

  /// "exactly 1/3", "exactly 44.995%", where the value is shown rounded.
  private func exact(_ number: Rational, _ type: ValueType) -> String? {
    let shift = type.percentPlaces
    let needed = number.decimalPlaces
    if let needed, needed <= 2 + shift { return nil }
    let separator = language == .vi ? "," : "."
    var text = number.exactText
    if let needed, needed <= Rational.maximumExactPlaces {
      text =
        shift > 0
        ? number.percentText(atMost: needed, separator: separator)
        : number.decimalText(atMost: needed, separator: separator)
    }
    if type == .points {
      // A third of a point is written as such, not as 1/300.
      if text.contains("/"), let points = try? number.multiplied(by: .hundred) { text = points.exactText }
      text = text.filter { $0 != "%" } + (language == .vi ? " điểm phần trăm" : " points")
    }
    return (language == .vi ? "chính xác " : "exactly ") + text
  }
}
