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

/// One Swift file that holds the texts of a folder.
struct GeneratedFile: Sendable, CustomTestStringConvertible {
  /// The file, and the folder it is made from, both from the root of the checkout.
  var path: String
  var source: String
  /// How the names of the files that are taken end.
  var ending: String
  /// Files that come before the others.
  var first: [String] = []
  /// The documentation and the head of the declaration.
  var head: [String]
  /// What is kept of a file's name.
  var keepsEnding: Bool

  var testDescription: String { path }

  static let all = [
    GeneratedFile(
      path: "Sources/Stdlib/Generated/PreludeText.swift", source: "Sources/Stdlib/Prelude", ending: ".kpi",
      first: ["core.kpi"],
      head: [
        "/// The standard vocabularies as they are written.",
        "enum PreludeText {",
        "  /// Each file's name and text, the core first.",
        "  static let files: [(name: String, text: String)] = [",
      ], keepsEnding: true),
    GeneratedFile(
      path: "Sources/CLI/Generated/MessagePages.swift", source: "docs/messages", ending: ".md",
      head: [
        "/// The page of every message, as `chuan explain` shows it.",
        "enum MessagePages {",
        "  /// Each code and the Markdown text of its page, in order of the codes.",
        "  static let pages: [(code: String, text: String)] = [",
      ], keepsEnding: false),
  ]

  /// What the file must hold.
  func text() throws -> String {
    let folder = Checkout.root.appendingPathComponent(source)
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let names = found.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") && !$0.hasPrefix("README") }
    let rest = names.filter { !first.contains($0) }.sorted()
    var lines = [
      "// swift-format-ignore-file",
      "// Generated from \(source) by `RECORD=1 swift test --filter ProjectTests`. Do not edit.",
      "",
    ]
    lines += head
    for name in first.filter(names.contains) + rest {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let shown = keepsEnding ? name : String(name.dropLast(ending.count))
      let marks = GeneratedFile.marks(for: text)
      lines += ["(\"\(shown)\", \(marks)\"\"\"", text, "\"\"\"\(marks)),"]
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
