import Base
import Testing

@testable import Report

struct DiagnosticTextTests {
  /// Messages shown for a file of this text.
  private func shown(
    _ text: String, language: Language = .en, style: Style = .plain,
    _ make: (_ range: (Substring) -> SourceRange, _ text: String) -> Diagnostic
  ) -> String {
    var sources = Sources()
    let file = sources.add(SourceFile(name: "rules/a.kpi", bytes: Array(text.utf8)))
    let diagnostic = make(
      { part in
        SourceRange(
          file: file, lower: text.utf8.distance(from: text.startIndex, to: part.startIndex),
          upper: text.utf8.distance(from: text.startIndex, to: part.endIndex))
      }, text)
    return DiagnosticText(sources: sources, language: language, style: style).text(diagnostic)
  }

  private func part(_ part: String, of text: String) throws -> Substring {
    var found: Substring?
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        found = rest.prefix(part.count)
        break
      }
      rest = rest.dropFirst()
    }
    return try #require(found)
  }

  private let looser = Wording(en: "this target is looser than the one it stands under", vi: "chỉ tiêu này thấp hơn")

  @Test("both places, marks, notes and help are shown as the language says")
  func shape() throws {
    let text = "pack x\n\n  a_rate >= 45% for level commune\n  a_rate >= 50%\n"
    let first = try part(">= 45%", of: text)
    let second = try part(">= 50%", of: text)
    let shown = shown(text) { range, _ in
      Diagnostic(
        .looserThanSuperior, at: .source(range(first)), looser, label: Wording(same: "allows 45%"),
        related: [.init(.source(range(second)), Wording(same: "requires 50%"))],
        notes: [Wording(same: "a commune at 47% would pass here and fail there")],
        help: [Wording(same: "raise it to 50%")])
    }
    #expect(
      shown == """
        error[KPI0312]: this target is looser than the one it stands under
          ┌─ rules/a.kpi:3:10
         3│   a_rate >= 45% for level commune
          │          ^^^^^^ allows 45%
          ┌─ rules/a.kpi:4:10
         4│   a_rate >= 50%
          │          ------ requires 50%
          = a commune at 47% would pass here and fail there
          help: raise it to 50%

        """)
  }

  @Test("marks stand under their characters after decomposed letters, tabs and wide characters")
  func alignment() throws {
    let text = "\tcho ca\u{302}\u{301}p xa\u{303} 数 lỗi x"
    let marked = try part("lỗi", of: text)
    let shown = shown(text, language: .vi) { range, _ in
      Diagnostic(.looserThanSuperior, at: .source(range(marked)), looser)
    }
    let lines = shown.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("lỗi[KPI0312]: chỉ tiêu này"))
    #expect(lines[2] == " 1│     cho ca\u{302}\u{301}p xa\u{303} 数 lỗi x")
    #expect(lines[3] == "  │ " + String(repeating: " ", count: 18) + "^^^")
  }

  @Test("a long line is cut around the mark")
  func longLine() throws {
    let text = String(repeating: "a ", count: 100_000) + "wrong" + String(repeating: " b", count: 100_000)
    let marked = text.index(text.startIndex, offsetBy: 200_000, limitedBy: text.endIndex).map { start in
      text[start...].prefix(5)
    }
    let range = try #require(marked)
    let shown = shown(text) { place, _ in Diagnostic(.looserThanSuperior, at: .source(place(range)), looser) }
    let lines = shown.split(separator: "\n").map(String.init)
    #expect(lines[1].hasSuffix("a.kpi:1:200001"))
    #expect(DisplayWidth.of(lines[2]) < 120)
    let before = try #require(lines[3].firstIndex(of: "^"))
    let column = lines[3].distance(from: lines[3].startIndex, to: before)
    #expect(Array(lines[2])[column..<(column + 5)] == Array("wrong")[...])
    #expect(lines[3].hasSuffix("^^^^^"))
  }

  @Test("an empty range, also at the end of the file, has one mark")
  func endOfFile() {
    let text = "pack x\n"
    let shown = shown(text) { range, text in
      Diagnostic(.looserThanSuperior, at: .source(range(text[text.endIndex...])), looser)
    }
    #expect(shown.contains(":2:1\n 2│\n  │ ^\n"))
  }

  @Test("cells, files and the command line are places too")
  func otherPlaces() {
    let cell = CellPlace(file: "kết quả.csv", row: 12, column: 3, header: "a.numerator")
    let text = DiagnosticText(sources: Sources(), language: .en, style: .plain)
    #expect(
      text.text(Diagnostic(.looserThanSuperior, at: .cell(cell), looser)).contains(
        "\n  ┌─ kết quả.csv:row 12, column \"a.numerator\"\n"))
    #expect(text.text(Diagnostic(.looserThanSuperior, at: .path("x/y"), looser)).contains("\n  ┌─ x/y\n"))
    #expect(text.text(Diagnostic(.looserThanSuperior, at: .command, looser)).split(separator: "\n").count == 1)
  }

  @Test("an edit is shown as the line it makes")
  func edit() throws {
    let text = "  a_rate >= 49,5%\n"
    let wrong = try part("49,5%", of: text)
    let shown = shown(text) { range, _ in
      Diagnostic(
        .looserThanSuperior, at: .source(range(wrong)), looser, help: [Wording(same: "write a point")],
        edits: [.init(range(wrong), "49.5%")])
    }
    #expect(shown.hasSuffix("  help: write a point\n 1+   a_rate >= 49.5%\n"))
  }

  @Test("colours are escape sequences, and only those")
  func colours() {
    let diagnostic = Diagnostic(.looserThanSuperior, at: .path("x\u{1B}[0m"), looser)
    let plain = DiagnosticText(sources: Sources(), language: .en, style: .plain).text(diagnostic)
    let coloured = DiagnosticText(sources: Sources(), language: .en, style: Style(isColoured: true)).text(diagnostic)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror[KPI0312]\u{1B}[0m"))
  }
}
