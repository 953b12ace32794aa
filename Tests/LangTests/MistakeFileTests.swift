import Base
import Foundation
import Lang
import Testing

/// Files of mistakes: a line says after `//!` which messages it brings up. No other line may bring up any.
@Suite struct MistakeFileTests {
  static let files = Checkout.rules(under: "Tests/LangTests/Mistakes")

  @Test func thereAreFiles() { #expect(MistakeFileTests.files.count >= 7) }

  @Test(arguments: files) func messagesAreWhereTheyAreExpected(_ path: String) throws {
    let file = SourceFile(name: path, bytes: try Checkout.bytes(path))
    var expected: [String] = []
    for number in 1...file.lineStarts.count {
      let line = String(decoding: file.line(number), as: UTF8.self)
      guard let mark = line.range(of: "//!") else { continue }
      for code in line[mark.upperBound...].split(separator: " ") { expected.append("\(number) \(code)") }
    }
    let found = Parser.parse(file, id: FileID(0)).diagnostics.map { diagnostic in
      guard case .source(let range) = diagnostic.place else { return diagnostic.code.rawValue }
      return "\(file.position(of: Int(range.lower)).line) \(diagnostic.code.rawValue)"
    }
    let missing = expected.filter { !found.contains($0) }
    let unasked = found.filter { !expected.contains($0) }
    #expect(missing.isEmpty && unasked.isEmpty && found.count == expected.count)
  }
}
