import Base
import Foundation
import Lang

/// A rule file made of `text`.
func source(_ text: String) -> SourceFile { SourceFile(name: "test.kpi", bytes: Array(text.utf8)) }

/// What was read of `text`, with its tokens.
func read(_ text: String) -> Reading { Parser.read(source(text), id: FileID(0)) }

/// The mistakes found in `text`, as `code line:column`.
func mistakes(_ text: String) -> [String] { mistakes(read(text).diagnostics, in: source(text)) }

func mistakes(_ diagnostics: [Diagnostic], in source: SourceFile) -> [String] {
  diagnostics.map { diagnostic in
    guard case .source(let range) = diagnostic.place else { return diagnostic.code.rawValue }
    let (line, column) = source.position(of: Int(range.lower))
    return "\(diagnostic.code.rawValue) \(line):\(column)"
  }
}

/// The tree without places: two files that mean the same have the same shape.
func shape(_ value: Any) -> String {
  switch value {
  case is SourceRange, is FileID, is Language: return ""
  case let name as PlacedName: return name.key
  case let text as PlacedText: return "\"\(text.value)\""
  case let alias as AliasSyntax: return "'\(alias.text)'"
  case let date as DateSyntax: return date.date.isoText
  case let year as YearSyntax: return "\(year.year)"
  case let number as Rational: return number.exactText
  case let period as WrittenPeriod: return period.text
  case let text as String: return text
  default: break
  }
  let mirror = Mirror(reflecting: value)
  let children = mirror.children.map { (label: $0.label, text: shape($0.value)) }.filter {
    !$0.text.isEmpty && $0.label != "calls"
  }
  switch mirror.displayStyle {
  case .optional: return children.first?.text ?? ""
  case .collection: return children.isEmpty ? "" : "[" + children.map(\.text).joined(separator: " ") + "]"
  case .enum:
    guard let child = mirror.children.first else { return "\(value)" }
    return "(" + [child.label ?? "", shape(child.value)].filter { !$0.isEmpty }.joined(separator: " ") + ")"
  case .tuple: return children.map(\.text).joined(separator: " ")
  default:
    if children.isEmpty { return mirror.children.isEmpty ? "\(value)" : "" }
    return "{" + children.map { "\($0.label ?? ""): \($0.text)" }.joined(separator: ", ") + "}"
  }
}

/// The shape of an expression by itself.
func expression(_ text: String) -> String {
  let (line, diagnostics) = Parser.parseLine(source(text), id: FileID(0))
  guard diagnostics.isEmpty, case .expression(let expression) = line else { return "\(diagnostics.map(\.code))" }
  return plain(expression)
}

/// An expression with every bracket written.
func plain(_ expression: ExpressionSyntax) -> String {
  switch expression {
  case .number(_, let digits, _): return digits
  case .percentage(let value, _): return value.percentText(atMost: 10)
  case .points(let value, _): return value.percentText(atMost: 10) + "pt"
  case .quantity(let value, _, let unit, _): return "\(value)_\(unit.key)"
  case .date(let date): return date.date.isoText
  case .text(let text): return "\"\(text.value)\""
  case .truth(let value, _): return "\(value)"
  case .name(let name): return name.key
  case .result(let name, let denominator, let period, _):
    return "<" + [name?.key, denominator?.key, period.map(shape)].compactMap { $0 }.joined(separator: " ") + ">"
  case .ratio(let numerator, let denominator, _): return "\(numerator)of\(denominator)"
  case .chain(let first, let rest, _):
    return "(" + plain(first) + rest.map { " \($0.0.rawValue) " + plain($0.1) }.joined() + ")"
  case .comparison(let left, let comparator, let right, _):
    return "(\(plain(left)) \(comparator.rawValue) \(plain(right)))"
  case .reached(let left, let figure, _): return "(\(plain(left)) reaches \(plain(figure)))"
  case .not(let operand, _): return "!" + plain(operand)
  case .negative(let operand, _): return "-" + plain(operand)
  case .isMissing(let operand, let known, _): return plain(operand) + (known ? "?" : "¿")
  case .call(let name, let arguments, _): return name.key + "(" + arguments.map(plain).joined(separator: ", ") + ")"
  case .group(let form, let parts, _): return "\(form){" + parts.map(plain).joined(separator: ", ") + "}"
  case .targetsMet(let text, let isShare, _): return "\(isShare ? "share" : "count")Met(\(text.value))"
  case .meets(let text, _): return "meets(\(text.value))"
  case .everyItem(let card, let groups, let comparator, let part, _):
    return "every\(groups ? "Group" : "")(\(card.key) \(comparator.rawValue) \(plain(part)))"
  case .itemPoints(let item, let card, _): return "item(\(item.key) \(card?.key ?? "-"))"
  case .totalScore(let card, _): return "score(\(card.key))"
  case .rank(let card, _): return "rank(\(card.key))"
  case .inBand(let card, let title, let orBetter, _): return "band(\(card.key) \(title.value)\(orBetter ? "+" : ""))"
  case .unitIs(let term, _): return "is(\(term))"
  case .overPeriods(let periods):
    return "\(periods.function)("
      + [
        periods.value.map(plain), periods.earlier.map { "-\($0)" }, periods.part.rawValue, periods.condition.map(plain),
      ].compactMap { $0 }
      .joined(separator: ", ") + ")"
  case .ofUnitAbove(let value, _): return "above(" + plain(value) + ")"
  case .howMany(let parts, _): return "many{" + parts.map(plain).joined(separator: ", ") + "}"
  case .overTasks(let tasks, _): return "tasks(\(tasks.function) \(tasks.state)\(tasks.ofAll ? " all" : ""))"
  case .overUnits(let units):
    return "\(units.function)("
      + [units.value.map(plain), units.level?.key ?? "units", units.condition.map(plain)]
      .compactMap { $0 }.joined(separator: ", ") + ")"
  case .counted(let subject, let isNumerator, _): return "\(isNumerator ? "top" : "bottom")(\(plain(subject)))"
  case .change(let subject, let period, _): return "change(\(plain(subject)) \(shape(period)))"
  case .conditional(let condition, let yes, let no, _):
    return "{\(plain(condition)): \(plain(yes)) | \(plain(no))}"
  case .rounded(let operand, let places, let mode, _): return "[\(plain(operand)) \(places) \(mode.rawValue)]"
  case .mistake: return "mistake"
  }
}

/// The checkout that the tests run in.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file, by its path from the root.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }

  /// The rule files under `folder`, as sorted paths from the root.
  static func rules(under folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    let files = names?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".kpi") }.sorted().map { folder + "/" + $0 }
  }
}
