import Base
import Foundation
import Lang
import Stdlib
import Testing

/// Every edit that a message of the rules offers, in the pages of the messages and in the chapters of the specification, mends
/// what the message is about: applied, the file parses and checks without it, and nothing new is wrong with it.
struct OfferedEditsTests {
  /// Rule files of a page that belong together.
  struct Files {
    var page: String
    var texts: [String: String] = [:]
    /// Each version of a file that the page has, in order.
    var versions: [(name: String, text: String)] = []
  }

  @Test("an offered edit mends", arguments: ["docs/messages", "Tests/Spec"])
  func mends(folder: String) throws {
    let place = Checkout.root.appendingPathComponent(folder)
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() where name.hasSuffix(".md") {
      let text = try String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)
      for files in Self.files(of: text, page: name, byHeading: folder.hasSuffix("Spec")) {
        for version in files.versions { count += Self.apply(version.name, version.text, files) }
      }
    }
    // So many there were when this was written: what offers none any more would pass in silence.
    #expect(count >= (folder.hasSuffix("Spec") ? 90 : 60), "\(count) edits")
  }

  @Test("an edit for a Vietnamese file is Vietnamese", arguments: ["docs/messages", "Tests/Spec"])
  func isInTheLanguageOfTheFile(folder: String) throws {
    let place = Checkout.root.appendingPathComponent(folder)
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() where name.hasSuffix(".md") {
      let text = try String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)
      for files in Self.files(of: text, page: name, byHeading: folder.hasSuffix("Spec")) {
        var translated = files
        translated.texts = files.texts.mapValues(Self.inVietnamese)
        for version in files.versions {
          let text = Self.inVietnamese(version.text)
          count += Self.apply(version.name, text, translated, translated: true)
        }
      }
    }
    #expect(count >= (folder.hasSuffix("Spec") ? 90 : 60), "\(count) edits")
  }

  /// A rule file with its keywords in Vietnamese.
  private static func inVietnamese(_ text: String) -> String {
    let source = SourceFile(name: "a", bytes: Array(text.utf8))
    let reading = Parser.read(source, id: FileID(0), names: Stdlib.names)
    var bytes = source.bytes
    for keyword in reading.keywords.sorted(by: { $0.range > $1.range }) {
      guard let phrase = keyword.keyword.phrases(.vi).first else { continue }
      bytes.replaceSubrange(Int(keyword.range.lower)..<Int(keyword.range.upper), with: Array(phrase.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The keywords of a file that are only English.
  private static func english(_ text: String) -> [String] {
    let source = SourceFile(name: "a", bytes: Array(text.utf8))
    let reading = Parser.read(source, id: FileID(0), names: Stdlib.names)
    return reading.keywords.compactMap { keyword in
      let written = String(
        decoding: source.bytes[Int(keyword.range.lower)..<Int(keyword.range.upper)], as: UTF8.self)
      let isEnglish = keyword.keyword.phrases(.en).contains(written) && !keyword.keyword.phrases(.vi).contains(written)
      return isEnglish && !keyword.keyword.phrases(.vi).isEmpty ? written : nil
    }
  }

  /// What still is said after an edit, and is not the edit's fault.
  private static let known: Set<String> = [
    // Says that the plan gives no time, which is what was written.
    "KPI0472",
    // Asks whether a range is a forecast, which the plan has to say.
    "KPI0328",
    // What is proved of a file without errors only.
    "KPI0343", "KPI0344", "KPI0345", "KPI0414", "KPI0415", "KPI0416", "KPI0417", "KPI0418", "KPI0419", "KPI0420",
    "KPI0490", "KPI0491",
  ]

  /// Applies every edit that is offered for a file by itself; gives how many there are.
  /// `translated`: what is new after it is looked at too, where it holds a word of the other language.
  private static func apply(_ name: String, _ text: String, _ files: Files, translated: Bool = false) -> Int {
    var texts = files.texts
    texts[name] = text
    let (before, names) = check(name, texts)
    var count = 0
    for diagnostic in before where !diagnostic.edits.isEmpty {
      count += 1
      var mended = texts
      for edit in diagnostic.edits.sorted(by: { $0.range > $1.range }) {
        guard let file = names[edit.range.file], let old = mended[file] else {
          Issue.record("\(files.page), \(name): \(diagnostic.code.rawValue) edits a file that there is not")
          continue
        }
        var bytes = Array(old.utf8)
        bytes.replaceSubrange(Int(edit.range.lower)..<Int(edit.range.upper), with: edit.replacement.utf8)
        mended[file] = String(decoding: bytes, as: UTF8.self)
      }
      if translated {
        for (file, old) in texts where mended[file] != old && english(old).isEmpty {
          let words = english(mended[file] ?? "")
          if !words.isEmpty {
            Issue.record(
              "\(files.page), \(name): \(said(diagnostic)) \(diagnostic.edits.map(\.replacement)) in English: \(words)")
          }
        }
      }
      if let unlike = unlikeItsHelp(diagnostic, mended) {
        Issue.record(
          "\(files.page), \(name): \(said(diagnostic)) \(diagnostic.edits.map(\.replacement)): not \(unlike)")
      }
      var rest = before.map(said)
      let after = check(name, mended).diagnostics.map(said)
      let isGone = after.count { $0 == said(diagnostic) } < rest.count { $0 == said(diagnostic) }
      var new: [String] = []
      for message in after {
        if let place = rest.firstIndex(of: message) {
          rest.remove(at: place)
        } else if !known.contains(String(message.prefix(7))) {
          new.append(message)
        }
      }
      if !isGone || !new.isEmpty {
        let why = isGone ? "new: \(new.joined(separator: " | "))" : "not gone"
        Issue.record("\(files.page), \(name): \(said(diagnostic)) [\(diagnostic.edits.map(\.replacement))] \(why)")
      }
    }
    return count
  }

  /// What the help that goes with an edit tells to write, where none of the mended files has it: both say the same.
  private static func unlikeItsHelp(_ diagnostic: Diagnostic, _ mended: [String: String]) -> String? {
    func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let written = plain(mended.values.sorted().joined(separator: " "))
    for help in diagnostic.help {
      let told = [(help.en, ["write `", "write it `", "raise it to `"]), (help.vi, ["viết `", "hãy viết `"])]
        .compactMap { text, starts in
          starts.first(where: text.hasPrefix).map { start in String(text.dropFirst(start.count).prefix { $0 != "`" }) }
        }
      // An example of how it is written in general is no promise of what the edit writes.
      if told.isEmpty || told.contains(where: { $0.contains("…") }) { continue }
      return told.contains { written.contains(plain($0)) } ? nil : told[0]
    }
    return nil
  }

  private static func said(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.code.rawValue) \(diagnostic.message.en)"
  }

  /// What is said of a file beside others, in order of place; and the files by their numbers.
  private static func check(_ name: String, _ texts: [String: String]) -> (
    diagnostics: [Diagnostic], names: [FileID: String]
  ) {
    var sources = Stdlib.sources
    var library = Library()
    var ids: [String: FileID] = [:]
    var reading: [Diagnostic] = []
    for (file, text) in texts.sorted(by: { $0.key < $1.key }) {
      let source = SourceFile(name: file, bytes: Array(text.utf8))
      let id = sources.add(source)
      let (syntax, mistakes) = Parser.parse(source, id: id, names: Stdlib.names)
      library.add(syntax, messages: mistakes)
      ids[file] = id
      if file == name { reading = mistakes }
    }
    for id in ids.values {
      guard let syntax = library.files[id] else { continue }
      for clause in [syntax.pack?.under].compactMap({ $0 }) + syntax.uses {
        let goal = ids.first { file, other in
          if let path = clause.path { return file == path.value }
          return other != id && library.files[other]?.pack?.name.key == clause.name.key
        }
        if let goal { library.link(clause.range, to: goal.value) }
      }
    }
    guard let id = ids[name] else { return ([], [:]) }
    var checked = CheckedFiles()
    let found = Checker.check(id, in: library, environment: Stdlib.environment, &checked).1
    let names = Dictionary(uniqueKeysWithValues: ids.map { ($1, $0) })
    return (reading + found, names)
  }

  /// The rule files of a page; of a chapter those under each heading, with those before the first.
  private static func files(of text: String, page: String, byHeading: Bool) -> [Files] {
    var groups = [Files(page: page)]
    var fence: (name: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        if line == "```" {
          if open.name.hasSuffix(".kpi") {
            let text = open.lines.map { $0 + "\n" }.joined()
            groups[groups.count - 1].texts[open.name] = text
            groups[groups.count - 1].versions.append((open.name, text))
          }
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = (line.split(separator: " ").dropFirst().first.map(String.init) ?? "", [])
      } else if byHeading, line.hasPrefix("## ") {
        groups.append(Files(page: page, texts: groups[0].texts))
      }
    }
    return groups
  }
}
