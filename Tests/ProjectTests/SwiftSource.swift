import Base
import Lang

/// Values of the checker as Swift that makes them again.
struct SwiftSource {
  /// A value that there is no way to write for.
  struct Unknown: Error, CustomStringConvertible {
    var description: String
  }

  /// The file that places lie in.
  var file: FileID

  /// What is left out of a value's initialiser and, where it says something, set afterwards.
  private static let late: [String: [String]] = [
    "Lang.Indicator": ["formula", "computation"],
    "Lang.Records": ["columns", "period", "unit", "identity", "keep"],
    "Lang.DataBinding.Column": ["dateFormat", "scale", "meanings"],
    "Lang.DataBinding": [
      "patternRange", "records", "numberFormat", "dateFormat", "shareForm", "sheet", "encoding", "delimiter",
      "headerRows", "missing", "noCases", "leaveOut", "only", "until", "checks", "keep", "aliases", "columns",
    ],
  ]

  /// What an initialiser makes of the other parts of its value.
  private static let derived: [String: [String]] = [
    "Lang.Records": ["columnNames"],
    "Lang.Records.Column": ["optionNames"],
    "Lang.Aggregate": ["mentionsAsOf"],
  ]

  private static let expression = "Lang.ExpressionTree<Lang.ProgramLeaf>"

  /// Types whose initialisers take their parts without labels.
  private static let unlabelled: Set<String> = [
    expression, "Lang.ThingID", "Lang.LevelID", "Lang.IndicatorID", "Lang.RecordsID",
  ]

  /// An expression that gives `value`.
  func expression(_ value: Any) throws -> String {
    switch value {
    case let text as String: return String(reflecting: text)
    case let number as any BinaryInteger: return "\(number)"
    case let truth as Bool: return "\(truth)"
    case let range as SourceRange:
      guard range.file == file else { throw Unknown(description: "a place in another file") }
      return "at(\(range.lower), \(range.upper))"
    case let day as CalendarDate: return "CalendarDate(year: \(day.year), month: \(day.month), day: \(day.day))"
    default: return try composed(value, Mirror(reflecting: value))
    }
  }

  private func composed(_ value: Any, _ mirror: Mirror) throws -> String {
    let parts = Array(mirror.children)
    switch mirror.displayStyle {
    case .optional: return try parts.first.map { try expression($0.value) } ?? "nil"
    case .collection: return "[" + (try parts.map { try expression($0.value) }).joined(separator: ", ") + "]"
    case .tuple: return "(" + (try parts.map(argument).joined(separator: ", ")) + ")"
    case .enum:
      guard let payload = parts.first, let name = payload.label else { return ".\(value)" }
      let mirror = Mirror(reflecting: payload.value)
      return try mirror.displayStyle == .tuple
        ? ".\(name)" + composed(payload.value, mirror) : ".\(name)(\(expression(payload.value)))"
    case .struct: return try structure(String(reflecting: mirror.subjectType), parts)
    default: throw Unknown(description: String(reflecting: mirror.subjectType))
    }
  }

  private func structure(_ type: String, _ parts: [Mirror.Child]) throws -> String {
    let late = SwiftSource.late[type, default: []]
    let derived = SwiftSource.derived[type, default: []]
    let first = parts.filter { !late.contains($0.label ?? "") && !derived.contains($0.label ?? "") }
    let isUnlabelled = SwiftSource.unlabelled.contains(type)
    let arguments = try first.map { isUnlabelled ? try expression($0.value) : try argument($0) }
    let name =
      type == Self.expression ? "TypedExpression" : type.split(separator: ".").dropFirst().joined(separator: ".")
    let made = "\(name)(\(arguments.joined(separator: ", ")))"
    let changes = try parts.filter { late.contains($0.label ?? "") }.compactMap { part -> String? in
      let value = try expression(part.value)
      guard let name = part.label, value != "nil", value != "[]" else { return nil }
      guard type == "Lang.Records", name == "columns" else { return "$0.\(name) = \(value)" }
      return try Mirror(reflecting: part.value).children.map { "$0.add(\(try expression($0.value)))" }
        .joined(separator: "\n")
    }
    return changes.isEmpty ? made : "made(\(made)) {\n\(changes.joined(separator: "\n"))\n}"
  }

  /// A part of a value with its label, if it has one.
  private func argument(_ part: Mirror.Child) throws -> String {
    let value = try expression(part.value)
    guard let label = part.label, !label.hasPrefix(".") else { return value }
    return "\(label): \(value)"
  }
}
