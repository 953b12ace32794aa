package import Base
package import Eval
package import Lang

/// A function that comes with the language: what it takes and gives, what it is for, examples that are run as tests,
/// and what it does.
package struct Builtin: Sendable {
  /// A call and what it comes to, as `chuan eval` writes both in English.
  package struct Example: Sendable, Hashable {
    package var expression: String
    package var result: String
  }

  package var signature: BuiltinSignature
  package var documentation: Wording
  package var examples: [Example]
  package var body: Functions.Body

  package var name: String { signature.name }

  /// Takes parameters by their shapes; `variadic` lets the last be repeated. `examples` are pairs of call and result.
  /// `called` is what it is called in Vietnamese, in words.
  init(
    _ name: String, called: [String], _ parameters: [BuiltinSignature.Shape], variadic: Bool = false,
    gives result: BuiltinSignature.Shape,
    en: String, vi: String, examples: [(String, String)], body: @escaping Functions.Body
  ) {
    signature = BuiltinSignature(name: name, calls: called, parameters: parameters, variadic: variadic, result: result)
    documentation = Wording(en: en, vi: vi)
    self.examples = examples.map { Example(expression: $0.0, result: $0.1) }
    self.body = body
  }
}

extension Stdlib {
  /// Every built-in function. `Environment.builtins` and the evaluator's functions are in this order.
  package static let builtins: [Builtin] = comparing + roundings + ratios + dates

  /// What the checker knows of them, for `Environment.builtins`.
  package static var signatures: [BuiltinSignature] { builtins.map(\.signature) }

  /// Their bodies and names, for the evaluator.
  package static var functions: Functions { Functions(builtins.map(\.body)) }
}

extension [Value] {
  /// All of them as numbers.
  func numbers() throws(ComputingFault) -> [Rational] {
    var numbers: [Rational] = []
    for value in self {
      guard case .number(let number) = value else { throw .notApplicable }
      numbers.append(number)
    }
    return numbers
  }

  /// The number at `index`.
  func number(_ index: Int) throws(ComputingFault) -> Rational {
    guard indices.contains(index), case .number(let number) = self[index] else { throw .notApplicable }
    return number
  }

  /// The date at `index`.
  func date(_ index: Int) throws(ComputingFault) -> CalendarDate {
    guard indices.contains(index), case .date(let date) = self[index] else { throw .notApplicable }
    return date
  }
}

/// Runs exact arithmetic for a body, its faults made those of computing.
func exact<T>(_ body: () throws(ArithmeticFault) -> T) throws(ComputingFault) -> T {
  do { return try body() } catch { throw ComputingFault(error) }
}
