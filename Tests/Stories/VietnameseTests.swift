import Testing

/// With `--lang vi` nothing is said in English. What the commands of the pages print is made sure of elsewhere.
struct VietnameseTests {
  /// Words of English sentences that are no syllables of Vietnamese.
  static let english: Set<String> = [
    "the", "is", "are", "of", "this", "that", "which", "must", "not", "has", "have", "with", "from", "error", "warning",
    "help", "line", "file", "cannot", "should", "expected", "found", "row", "and", "but", "than", "write", "add",
    "only",
    "there", "where", "each", "every", "before", "after", "for", "or", "one", "two", "was", "were", "no", "nothing",
  ]

  /// Pages whose example takes more memory, or larger files, than a page can be run with: it stands there as a text.
  static let shown = ["KPI0794", "KPI0938"]

  @Test("a message in Vietnamese has no English in it", arguments: Repository.markdown(under: "docs/messages"))
  func messages(path: String) throws {
    let lines = try StoryRun(path: path, cases: false).lines
    let commands = Story(lines: lines).commands.filter { $0.line.contains("--lang vi") }
    #expect(!commands.isEmpty || Self.shown.contains { path.contains($0) }, "\(path) shows no message in Vietnamese")
    for line in commands.flatMap(\.expected) {
      // The names that programs use stand in brackets behind the Vietnamese ones.
      let line = line.replacing(#/ \([a-z_.]+\)/#, with: "")
      let words = VietnameseTests.words(of: line).filter { VietnameseTests.english.contains($0) }
      #expect(words.isEmpty, "\(path): \(line)")
    }
  }

  @Test func whatIsReadOfALine() {
    let help = VietnameseTests.words(of: "   help: write `the number` there, of, for")
    #expect(help.filter { VietnameseTests.english.contains($0) } == ["help", "write", "there"])
    #expect(VietnameseTests.words(of: "   │   ^^^^ allows the rest") == ["allows", "the", "rest"])
    for source in [" 8│ a >= 50% for level commune", " 8+ a >= 50% for level commune", "✗ one of two"] {
      #expect(VietnameseTests.words(of: source).isEmpty)
    }
  }

  /// The words of a message, without lines of source, titles of tests, what is quoted, and single words in a list:
  /// names of columns, commands, options.
  static func words(of line: String) -> [String] {
    if line.hasPrefix("✗") { return [] }
    var text = Substring(line)
    // `8+ …` is a line of source mended.
    let number = line.drop { $0 == " " }.prefix { $0.isNumber }
    if !number.isEmpty, line[number.endIndex...].first.map({ "+-".contains($0) }) ?? false { return [] }
    if let bar = line.firstIndex(where: { $0 == "│" || $0 == "┌" }) {
      // A line of source has its number before the bar; under it stand marks and their label.
      guard line[..<bar].allSatisfy({ $0 == " " }), line[bar] == "│" else { return [] }
      text = line[bar...].dropFirst().drop { " ^-~".contains($0) }
    }
    var words: [String] = []
    for segment in withoutQuotations(text).split(separator: ",") {
      let parts = segment.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
      if parts.count > 1 { words += parts.filter { !$0.contains("_") }.map { $0.lowercased() } }
    }
    return words
  }

  private static func withoutQuotations(_ text: Substring) -> String {
    var bare = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "`" || character == "\"" {
        quote = character
      } else {
        bare.append(character)
      }
    }
    return bare
  }
}
