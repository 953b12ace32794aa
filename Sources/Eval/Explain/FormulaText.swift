import Base
import Lang

/// Formulas on records in words, as rules write them.
struct FormulaText {
  let vocabulary: Vocabulary
  /// The functions' names, by index.
  let functions: [String]

  /// The most parts of a chain that are written out.
  private static let partLimit = 12

  /// `count(dossiers where finished <= due) / count(dossiers)`, for one of the indicator's denominators.
  func text(_ formula: Formula, denominator: Int) -> Wording {
    func text(_ language: Language) -> String {
      let above = sum(formula.numerator, language)
      guard let below = formula.denominators[safe: denominator], !below.isEmpty else { return above }
      let divided = sum(below, language)
      return (formula.numerator.count > 1 ? "(\(above))" : above) + " / " + (below.count > 1 ? "(\(divided))" : divided)
    }
    return Wording(en: text(.en), vi: text(.vi))
  }

  private func sum(_ terms: [Formula.Term], _ language: Language) -> String {
    var text = ""
    for (index, term) in terms.prefix(FormulaText.partLimit).enumerated() {
      if term.isMinus { text += index == 0 ? "-" : " - " } else if index > 0 { text += " + " }
      text += aggregate(term.aggregate, language)
    }
    return terms.count > FormulaText.partLimit ? text + " …" : text
  }

  /// A term as people call it: rules may name it so too.
  private func called(_ term: Term, _ language: Language) -> String {
    language == .vi ? term.title ?? term.name : term.name
  }

  private func aggregate(_ aggregate: Aggregate, _ language: Language) -> String {
    let records = vocabulary[aggregate.records]
    let isVietnamese = language == .vi
    var text = aggregate.function.wording[language] + "("
    if let value = aggregate.value { text += expression(value, records, language) + (isVietnamese ? " của " : " of ") }
    text += called(records.term, language)
    if let period = aggregate.period, period != records.period {
      text += (isVietnamese ? " theo " : " by ") + called(records.columns[period].term, language)
    }
    if let condition = aggregate.condition {
      text += (isVietnamese ? " với " : " where ") + expression(condition, records, language)
    }
    return text + ")"
  }

  private func expression(_ expression: TypedExpression, _ records: Records, _ language: Language) -> String {
    func text(_ part: TypedExpression) -> String { self.expression(part, records, language) }
    func inner(_ part: TypedExpression) -> String {
      switch part.node {
      case .constant, .leaf, .call, .workingDays: text(part)
      default: "(\(text(part)))"
      }
    }
    func joined(_ parts: [TypedExpression], _ en: String, _ vi: String) -> String {
      let shown = parts.prefix(FormulaText.partLimit).map { part in
        switch part.node {
        case .comparison, .isMissing: return text(part)
        default: return inner(part)
        }
      }
      return shown.joined(separator: language == .vi ? vi : en) + (parts.count > shown.count ? " …" : "")
    }
    let isVietnamese = language == .vi
    switch expression.node {
    case .constant(.choice(let index)):
      guard case .choice(_, let column) = expression.type else { return "" }
      let option = records.columns[column].options[index]
      return isVietnamese ? option.title ?? option.name : option.name
    case .constant(.text(let text)): return "\"\(text)\""
    case .constant(let value): return Display.value(value, expression.type, in: vocabulary)[language]
    case .leaf(.recordColumn(let column)): return called(records.columns[column].term, language)
    case .leaf(.asOf): return isVietnamese ? "ngày chốt" : "as_of"
    case .workingDays(let first, let second):
      return (isVietnamese ? "ngày làm việc" : "working_days") + "(\(text(first)), \(text(second)))"
    case .arithmetic(let first, let rest):
      let shown = rest.prefix(FormulaText.partLimit).map { " \($0.0.rawValue) \(inner($0.1))" }.joined()
      return inner(first) + shown + (rest.count > FormulaText.partLimit ? " …" : "")
    case .all(let parts): return joined(parts, " and ", " và ")
    case .any(let parts): return joined(parts, " or ", " hoặc ")
    case .atLeast(let count, let parts):
      return (isVietnamese ? "ít nhất \(count) trong số " : "at least \(count) of ") + joined(parts, ", ", ", ")
    case .comparison(let left, let comparator, let right):
      return "\(text(left)) \(comparator.rawValue) \(text(right))"
    case .not(let part): return (isVietnamese ? "không " : "not ") + inner(part)
    case .negative(let part): return "-" + inner(part)
    case .isMissing(let part, let known):
      let word = isVietnamese ? (known ? "đã có" : "thiếu") : known ? "is known" : "is missing"
      return "\(inner(part)) \(word)"
    case .call(let index, let arguments):
      return (functions[safe: index] ?? "…") + "(\(arguments.map(text).joined(separator: ", ")))"
    case .conditional(let test, let then, let other):
      let words = isVietnamese ? ("nếu", "thì", "còn lại") : ("if", "then", "else")
      return "\(words.0) \(text(test)) \(words.1) \(text(then)) \(words.2) \(text(other))"
    case .rounded(let part, let places, _):
      return inner(part) + (isVietnamese ? " làm tròn đến \(places) chữ số thập phân" : " rounded to \(places) places")
    case .leaf(.result), .leaf(.superiorTarget), .leaf(.fact): return "…"
    }
  }
}
