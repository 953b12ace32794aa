import Base
import Lang

/// Expressions in words: with the names of what they refer to, or with the values in their place.
struct ExpressionText {
  let vocabulary: Vocabulary
  let references: References
  let period: Period
  /// The functions' names, by index.
  let functions: [String]
  /// How facts are called; nil where none can stand: then results are of the period judged unless they say otherwise.
  var facts: FactText?
  /// Values to put in the place of names.
  var values: PlannedValues?

  /// The most terms of a chain that are written out.
  private static let termLimit = 8

  func text(_ expression: PlannedExpression) -> Wording {
    Wording(en: text(expression, .en), vi: text(expression, .vi))
  }

  /// What a result is called: `2023 result`.
  func name(ofResult index: Int) -> Wording {
    let result = references.results[index]
    if facts != nil, result.reference == nil { return Display.name(vocabulary[result.indicator].term) }
    let when = result.period.map(Display.ofPeriod)
    var name = Wording(
      en: when.map { "\($0.en) result" } ?? "result a year earlier",
      vi: when.map { "kết quả \($0.vi)" } ?? "kết quả năm trước")
    if !result.own {
      let indicator = Display.name(vocabulary[result.indicator].term)
      name = Wording(en: "\(name.en) of \(indicator.en)", vi: "\(name.vi) của \(indicator.vi)")
    }
    return name
  }

  /// What a superior's target is called: `target of province`.
  func name(ofSuperior index: Int) -> Wording {
    switch references.superiors[index] {
    case .level(let level):
      let name = Display.name(vocabulary[level].term)
      return Wording(en: "target of \(name.en)", vi: "chỉ tiêu \(name.vi)")
    case .strictest: return Wording(en: "strictest superior target", vi: "chỉ tiêu chặt nhất của cấp trên")
    }
  }

  /// What something beside results is called: `score of monthly`.
  func name(ofFact index: Int) -> Wording {
    guard let facts, let fact = references.facts[safe: index] else { return Wording(same: "…") }
    return facts.text(fact)
  }

  /// `against`: the number that this one is compared with, whose side it must be seen on.
  private func text(_ expression: PlannedExpression, _ language: Language, against other: Rational? = nil) -> String {
    let leaf = value(ofLeaf: expression).flatMap { shown($0, expression.type, language, against: other) }
    switch expression.node {
    case .constant: return leaf ?? ""
    case .leaf(.result(let index)): return leaf ?? name(ofResult: index)[language]
    case .leaf(.superior(let index)): return leaf ?? name(ofSuperior: index)[language]
    case .leaf(.fact(let index)): return leaf ?? name(ofFact: index)[language]
    case .arithmetic(let first, let rest):
      var text = inner(first, language)
      for (sign, part) in rest.prefix(ExpressionText.termLimit) {
        text += " \(sign == .times ? "×" : sign.rawValue) \(inner(part, language))"
      }
      return rest.count > ExpressionText.termLimit ? text + " …" : text
    case .all(let parts): return joined(parts, language, language == .en ? " and " : " và ")
    case .any(let parts): return joined(parts, language, language == .en ? " or " : " hoặc ")
    case .atLeast(let count, let parts):
      return (language == .en ? "at least \(count) of " : "ít nhất \(count) trong số ") + joined(parts, language, ", ")
    case .comparison(let left, let comparator, let right):
      let (first, second) = (value(ofLeaf: left)?.number, value(ofLeaf: right)?.number)
      return text(left, language, against: second) + " \(Display.sign(comparator)) "
        + text(right, language, against: first)
    case .not(let part): return (language == .en ? "not " : "không ") + inner(part, language)
    case .negative(let part): return "-" + inner(part, language)
    case .isMissing(let part, let known):
      let word = language == .en ? (known ? "is known" : "is missing") : (known ? "đã có" : "thiếu")
      return "\(inner(part, language)) \(word)"
    case .call(let index, let arguments):
      let name = functions.indices.contains(index) ? functions[index] : "…"
      return "\(name)(\(arguments.map { text($0, language) }.joined(separator: "; ")))"
    case .conditional(let condition, let yes, let no):
      let words = language == .en ? ("if", "then", "else") : ("nếu", "thì", "còn lại")
      return
        "\(words.0) \(text(condition, language)) \(words.1) \(text(yes, language)) \(words.2) \(text(no, language))"
    case .workingDays(let first, let second):
      let name = language == .en ? "working days" : "ngày làm việc"
      return "\(name)(\(text(first, language)); \(text(second, language)))"
    case .rounded(let part, let places, _):
      return inner(part, language)
        + (language == .en ? " rounded to \(places) places" : " làm tròn đến \(places) chữ số thập phân")
    }
  }

  /// The value of what has no parts, where it is known.
  private func value(ofLeaf expression: PlannedExpression) -> Evaluated? {
    switch expression.node {
    case .constant(let value): .value(value)
    case .leaf(let leaf): values?.value(of: leaf)
    default: nil
    }
  }

  private func shown(
    _ value: Evaluated, _ type: ValueType, _ language: Language, against other: Rational?
  ) -> String? {
    guard case .value(let value) = value else { return nil }
    if case .number(let number) = value {
      return Display.threshold(number, type, in: vocabulary, against: other.map { [$0] } ?? [])[language]
    }
    return Display.value(value, type, in: vocabulary)[language]
  }

  private func joined(_ parts: [PlannedExpression], _ language: Language, _ word: String) -> String {
    let text = parts.prefix(ExpressionText.termLimit).map { inner($0, language) }.joined(separator: word)
    return parts.count > ExpressionText.termLimit ? text + word + "…" : text
  }

  /// A part of a larger expression, in parentheses where it needs them.
  private func inner(_ expression: PlannedExpression, _ language: Language) -> String {
    switch expression.node {
    case .constant, .leaf, .call, .workingDays: text(expression, language)
    case .arithmetic, .all, .any, .atLeast, .comparison, .not, .negative, .isMissing, .conditional, .rounded:
      "(\(text(expression, language)))"
    }
  }
}
