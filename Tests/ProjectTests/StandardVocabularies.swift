import Base
import Foundation
import Lang
import Stdlib

/// The standard vocabularies as they are written, read and checked anew.
struct StandardVocabularies {
  /// Each file's name without its ending and what it declares on top of the core, the core first.
  private(set) var files: [(name: String, vocabulary: Vocabulary)] = []
  private(set) var mistakes: [Diagnostic] = []

  /// The core comes first, and with it the numbers by which places name the files.
  static let names = ["core", "tthc"]

  init() throws {
    let folder = Checkout.root.appendingPathComponent("Sources/Stdlib/Prelude")
    for (number, name) in Self.names.enumerated() {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".kpi")))
      let (file, read) = Parser.parse(SourceFile(name: name, bytes: bytes), id: FileID(number))
      let (vocabulary, found) = Checker.vocabulary(
        of: [file], over: files.first?.vocabulary ?? Vocabulary(), builtins: Stdlib.signatures)
      files.append((name, vocabulary))
      mistakes += read + found
    }
  }

  /// Swift that declares the same.
  func swift() throws -> String {
    var lines = [
      "// swift-format-ignore-file",
      "// Generated from Sources/Stdlib/Prelude by `RECORD=1 swift test --filter ProjectTests`. Do not edit.",
      "import Base", "import Lang", "",
      "/// What the standard vocabularies declare, as the checker understands it.",
      "enum PreludeTerms {",
      "/// What adds the terms of each file, the core first. A file's places are in the file with its number.",
      "static let files: [(name: String, add: @Sendable (inout Vocabulary) -> Void)] = ["
        + files.map { "(\"\($0.name)\", \($0.name))" }.joined(separator: ", ") + "]",
      "",
      "private static func made<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {",
      "var value = value", "change(&value)", "return value", "}",
    ]
    for (number, file) in files.enumerated() {
      lines += ["", "@Sendable private static func \(file.name)(_ vocabulary: inout Vocabulary) {"]
      lines.append(
        "func at(_ lower: Int, _ upper: Int) -> SourceRange { SourceRange(file: FileID(\(number)), lower: lower, upper: upper) }"
      )
      let source = SwiftSource(file: FileID(number))
      let below = number == 0 ? Vocabulary() : files[0].vocabulary
      for term in added(file.vocabulary, to: below) { lines.append("vocabulary.add(\(try source.expression(term)))") }
      lines.append("}")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  /// The terms that one vocabulary has and the one below it has not.
  private func added(_ vocabulary: Vocabulary, to below: Vocabulary) -> [Any] {
    var terms: [Any] = vocabulary.things[below.things.count...].map { $0 }
    terms += vocabulary.levels[below.levels.count...].map { $0 as Any }
    terms += vocabulary.kinds[below.kinds.count...].map { $0 as Any }
    terms += vocabulary.fields[below.fields.count...].map { $0 as Any }
    terms += vocabulary.records[below.records.count...].map { $0 as Any }
    terms += vocabulary.indicators[below.indicators.count...].map { $0 as Any }
    terms += vocabulary.dataForms[below.dataForms.count...].map { $0 as Any }
    return terms
  }
}
