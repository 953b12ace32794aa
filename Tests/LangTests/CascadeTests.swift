import Base
import Lang
import Testing

/// One mistake in a real pack brings up one message.
@Suite struct CascadeTests {
  static let packs = ["rules/quang-ngai/son-ha-2024.kpi", "rules/bac-giang/2024.kpi"]

  /// How many messages each of `changes` of a file brings up, at most.
  private func most(_ path: String, _ change: (TokenStream, Int) -> String?) throws -> Int {
    let file = SourceFile(name: path, bytes: try Checkout.bytes(path))
    let (stream, _) = Lexer.read(file, id: FileID(0))
    var most = 0
    for index in stride(from: 0, to: stream.tokens.count - 1, by: 11) {
      guard let replacement = change(stream, index) else { continue }
      let range = stream.range(index)
      var bytes = file.bytes
      bytes.replaceSubrange(Int(range.lower)..<Int(range.upper), with: replacement.utf8)
      let changed = SourceFile(name: path, bytes: bytes)
      let found = Parser.parse(changed, id: FileID(0)).diagnostics
      if found.count > 1 {
        Issue.record("\(stream.text(index)) at \(range.lower): \(mistakes(found, in: changed))")
      }
      most = max(most, found.count)
    }
    return most
  }

  @Test(arguments: packs) func aWordLeftOut(_ path: String) throws {
    #expect(try most(path) { _, _ in "" } == 1)
  }

  @Test(arguments: packs) func twoLettersSwapped(_ path: String) throws {
    let swapped = try most(path) { stream, index in
      var letters = Array(stream.text(index).unicodeScalars)
      guard stream.tokens[index].kind == .word, letters.count > 3 else { return nil }
      letters.swapAt(1, 2)
      return String(String.UnicodeScalarView(letters))
    }
    #expect(swapped == 1)
  }
}
