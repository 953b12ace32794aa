import Foundation
import Testing

/// Swift files that are made from other files of the checkout. `RECORD=1` rewrites them and fails.
struct GeneratedFilesTests {
  @Test("generated files are current", arguments: GeneratedFile.all)
  func isCurrent(file: GeneratedFile) throws {
    let wanted = try file.text()
    let place = Checkout.root.appendingPathComponent(file.path)
    let found = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
    guard wanted != found else { return }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(wanted.utf8).write(to: place)
      Issue.record("\(file.path) was rewritten; build again, and read the difference")
    } else {
      Issue.record("\(file.path) is not made from the present \(file.source): run RECORD=1 swift test")
    }
  }
}

/// One Swift file that is made from the files of a folder.
struct GeneratedFile: Sendable, CustomTestStringConvertible {
  /// The file, and the folder it is made from, both from the root of the checkout.
  var path: String
  var source: String
  /// What the file must hold.
  var text: @Sendable () throws -> String

  var testDescription: String { path }

  static let all = [
    GeneratedFile(path: "Sources/Stdlib/Generated/PreludeText.swift", source: "Sources/Stdlib/Prelude") {
      try texts(
        of: "Sources/Stdlib/Prelude", StandardVocabularies.names.map { $0 + ".kpi" },
        head: [
          "/// The standard vocabularies as they are written.",
          "enum PreludeText {",
          "  /// Each file's name and text, the core first.",
          "  static let files: [(name: String, text: String)] = [",
        ]
      ) { $0 }
    },
    GeneratedFile(path: "Sources/Stdlib/Generated/PreludeTerms.swift", source: "Sources/Stdlib/Prelude") {
      try StandardVocabularies().swift()
    },
    GeneratedFile(path: "Sources/CLI/Generated/MessagePages.swift", source: "docs/messages") {
      try texts(
        of: "docs/messages", try pages("docs/messages"),
        head: [
          "/// The page of every message, as `chuan explain` shows it.",
          "enum MessagePages {",
          "  /// Each code and the Markdown text of its page, in order of the codes.",
          "  static let pages: [(code: String, text: String)] = [",
        ]
      ) { String($0.dropLast(".md".count)) }
    },
  ]

  /// The names of a folder's pages, in order.
  private static func pages(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Checkout.root.appendingPathComponent(folder).path)
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") && !$0.hasPrefix("README") }.sorted()
  }

  /// Swift that holds the texts of files in a folder, each with its name as `shown` gives it.
  private static func texts(
    of folder: String, _ names: [String], head: [String], shown: (String) -> String
  ) throws -> String {
    var lines = [
      "// swift-format-ignore-file",
      "// Generated from \(folder) by `RECORD=1 swift test --filter ProjectTests`. Do not edit.",
      "",
    ]
    lines += head
    for name in names {
      let place = Checkout.root.appendingPathComponent(folder).appendingPathComponent(name)
      let text = try String(contentsOf: place, encoding: .utf8)
      let marks = GeneratedFile.marks(for: text)
      lines += ["(\"\(shown(name))\", \(marks)\"\"\"", text, "\"\"\"\(marks)),"]
    }
    lines += ["  ]", "}", ""]
    return lines.joined(separator: "\n")
  }

  /// As many `#` as it takes for nothing in the text to end the literal or to be read as an escape.
  private static func marks(for text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return marks
  }
}

/// The checkout that the tests run in.
enum Checkout {
  /// The folder that holds `Package.swift`.
  static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
