import Base
import Lang
import Testing

/// Nothing in a file makes the reader slow, deep or silent.
@Suite struct LimitTests {
  private func pieces(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

  private func nested(_ open: String, _ close: String, _ count: Int) -> String {
    "targets \"x\"\n  a >=\n" + pieces(open + "\n", count) + "1" + pieces(close, count) + "\n  b >= 2\n"
  }

  @Test func nestingIsCappedInEveryConstruct() {
    for (open, close) in [
      ("(", ")"), ("-", ""), ("not ", ""), ("f(", ")"), ("if 1 then 2 else ", ""), ("if 1 then ", " else 2"),
      ("if ", " then 1 else 2"), ("(1 + ", ")"), ("(1 or 1 and 1 * ", ")"),
    ] {
      let depth = open.hasPrefix("(1 or") ? 85 : open.hasPrefix("(1 +") ? 255 : open == "(" ? 256 : 255
      #expect(mistakes(nested(open, close, depth)).isEmpty, "\(open)")
      for count in [257, 30_000] {
        let reading = read(nested(open, close, count))
        #expect(reading.diagnostics.map(\.code) == [.tooDeep], "\(open) \(count)")
        guard case .targets(let targets) = reading.file.declarations.first else {
          Issue.record("\(open)")
          continue
        }
        #expect(targets.statements.last?.indicator.key == "b")
      }
      // Unclosed as well.
      #expect(read(nested(open, "", 30_000)).diagnostics.map(\.code) == [.tooDeep])
    }
  }

  @Test func aMillionTermsAreFlat() throws {
    for (joint, count) in [("+", 1_000_000), ("*", 10_000), (" and ", 10_000), (" or ", 10_000)] {
      let terms = pieces("1" + joint + "\n", count) + "1"
      let reading = read("assign \"x\" " + (count > 10_000 ? "never below \(terms)" : "if \(terms) then target = 1"))
      #expect(reading.diagnostics.isEmpty)
      guard case .assign(let assign) = reading.file.declarations.first else { throw Unexpected() }
      let expression = assign.floors.first?.expression ?? assign.branches.first?.condition
      guard case .chain(_, let rest, _) = expression else { throw Unexpected() }
      #expect(rest.count == count)
    }
  }

  @Test func longFiles() {
    let line = "  online_dossier_rate tối thiểu 50% cho cấp xã dẫn \"STT 2\"\n"
    #expect(mistakes("chỉ tiêu \"x\"\n" + pieces(line, 5_000)).isEmpty)
    #expect(read(pieces("targts \"x\"\n", 20_000)).diagnostics.count == Parser.messageLimit + 1)
    #expect(read("targets \"x\"\n" + pieces("abc xyz 12\n", 20_000)).diagnostics.count == Parser.messageLimit + 1)
    #expect(read(pieces("\"\n", 50_000)).diagnostics.count == Parser.messageLimit + 1)
    #expect(read(pieces("“", 300_000)).diagnostics.count == Parser.messageLimit + 1)
    #expect(read(pieces("a\n", 100_000)).diagnostics.count == 1)
    #expect(read(pieces("\u{0}", 500_000)).diagnostics.count == 1)
    #expect(read(pieces("; } ", 100_000)).diagnostics.map(\.code) == [.strayCharacter, .strayCharacter])
  }

  @Test func emptyFiles() {
    for text in ["", " ", "\n", "// x", "/// x", "\u{FEFF}", "\u{FEFF}\r\n"] {
      #expect(mistakes(text).isEmpty)
      #expect(read(text).file.declarations.isEmpty)
    }
  }
}
