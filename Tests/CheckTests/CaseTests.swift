import Base
import Foundation
import Lang
import Testing

/// Every file of `Cases` is a rule file, or several after lines `//--- name.kpi`. A line with `//= CODE text` is one on
/// which that message stands, saying that text; every message is announced in this way, and every announced one comes.
@Suite struct CaseTests {
  static let folder = Bench.root.appending(path: "Tests/CheckTests/Cases")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()

  @Test(arguments: names) func eachMessageStandsOnItsLine(name: String) throws {
    let text = try String(contentsOf: CaseTests.folder.appending(path: name), encoding: .utf8)
    var bench = try Bench()
    var files: [(name: String, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("//--- ") {
        files.append((String(line.dropFirst(6)), []))
      } else {
        if files.isEmpty { files.append((name, [])) }
        files[files.count - 1].lines.append(String(line))
      }
    }
    let ids = files.map { bench.add($0.lines.joined(separator: "\n"), name: $0.name) }
    bench.link()
    let errors = ids.filter { id in
      ((bench.reading[id] ?? []) + bench.check(id).diagnostics).contains { $0.severity == .error }
    }
    for (id, file) in zip(ids, files) {
      let (program, messages) = bench.check(id)
      var all = (bench.reading[id] ?? []) + messages
      if let syntax = bench.library.files[id] { all = Acceptances(of: syntax).sift(all).kept }
      let hasErrors = all.contains { $0.severity == .error }
      // What stands on a pack with errors gives no program either.
      let isOnErrors = file.lines.stands && errors.contains { $0 != id }
      #expect((program == nil) == (hasErrors || file.lines.isVocabulary) || program == nil && isOnErrors)
      var found = all
      for (index, line) in file.lines.enumerated() {
        for expected in line.components(separatedBy: "//= ").dropFirst() {
          let parts = expected.split(separator: " ", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
          let match = found.firstIndex {
            $0.code.rawValue == parts[0] && bench.sourceLine($0) == index + 1
              && (parts.count < 2 || $0.message.en.contains(parts[1]))
          }
          if let match {
            found.remove(at: match)
          } else {
            Issue.record("\(file.name):\(index + 1): no message \(expected); there are \(all.map(bench.line))")
          }
        }
      }
      for message in found { Issue.record("unexpected: \(bench.line(message))") }
      for message in all {
        #expect(message.message.en != message.message.vi, "\(bench.line(message))")
        #expect(
          message.severity != .error || message.code.rawValue < "KPI02" || !message.help.isEmpty
            || !message.notes.isEmpty)
      }
    }
  }

  @Test func everyCodeOfTheCheckerHasACase() {
    let areas = ["KPI02", "KPI03", "KPI04", "KPI052", "KPI053"]
    let codes = Code.allCases.map(\.rawValue).filter { code in areas.contains { code.hasPrefix($0) } }
    for code in codes where code != "KPI0532" {
      #expect(CaseTests.names.contains { $0.hasPrefix(code) }, "no case for \(code)")
    }
  }
}

extension [String] {
  /// Whether the file stands under another or uses one.
  fileprivate var stands: Bool { contains { $0.hasPrefix("use ") || $0.contains(" under ") } }

  /// Whether the lines declare vocabulary only, and so give no program.
  fileprivate var isVocabulary: Bool {
    !contains { line in
      ["targets", "assign", "data", "test"].contains { line.hasPrefix($0) } || line.contains("year ")
        || line.contains("năm ")
    }
  }
}

extension Bench {
  /// The line a message stands on, from 1.
  func sourceLine(_ diagnostic: Diagnostic) -> Int {
    guard case .source(let range) = diagnostic.place else { return 0 }
    return sources[range.file].position(of: Int(range.lower)).line
  }
}
