import Base
import Lang
import Testing

/// Characters, words and numbers.
@Suite struct LexerTests {
  /// The kinds and texts of the tokens of `text`.
  private func tokens(_ text: String) -> [String] {
    let (stream, diagnostics) = Lexer.read(source(text), id: FileID(0))
    #expect(diagnostics.isEmpty, "\(text)")
    return stream.tokens.indices.dropLast().map { "\(stream.tokens[$0].kind) \(stream.text($0))" }
  }

  @Test func thousandths() {
    let (stream, diagnostics) = Lexer.read(source("0.2‰ 12.50 ‰ 100‰ 5%"), id: FileID(0))
    #expect(diagnostics.isEmpty)
    #expect([0, 2, 4, 6].map { stream.value(ofNumber: $0) } == ["0.02", "1.25", "10", "5"])
    #expect([1, 3, 5, 7].allSatisfy { stream.tokens[$0].kind == .percent })
  }

  @Test func pieces() {
    #expect(tokens("tỷ_lệ>=50%") == ["word tỷ_lệ", "atLeast >=", "number 50", "percent %"])
    #expect(
      tokens("1.1 2024-02-19 2024-Q1 12abc") == [
        "number 1.1", "date 2024-02-19", "number 2024", "minus -", "word Q1", "number 12", "word abc",
      ])
    #expect(
      tokens("2024-01..2024-06") == [
        "number 2024", "minus -", "number 01", "point .", "point .", "number 2024", "minus -", "number 06",
      ])
    #expect(
      tokens("a≥b≤c≠d×e") == [
        "word a", "atLeast ≥", "word b", "atMost ≤", "word c", "different ≠", "word d", "times ×", "word e",
      ])
  }

  @Test func wholeFileForms() {
    let expected = shape(read(LanguageTests.sonHa).file)
    for text in [
      "\u{FEFF}" + LanguageTests.sonHa, LanguageTests.sonHa.replacing("\n", with: "\r\n"),
      LanguageTests.sonHa.replacing("\n", with: "\r"), LanguageTests.sonHa.replacing(" ", with: "\u{A0}"),
    ] {
      let reading = read(text)
      #expect(reading.diagnostics.isEmpty)
      #expect(shape(reading.file).replacing("\u{A0}", with: " ") == expected)
    }
  }

  /// Words are the same composed and decomposed, with old and new tone marks, in any case.
  @Test func words() {
    let names = ["tỷ_lệ_hoá_đơn", "tỷ_lệ_hóa_đơn", "Tỷ_Lệ_Hóa_Đơn", "ty\u{309}_le\u{323}\u{302}_ho\u{301}a_đơn"]
    let keys = names.map { name in
      let file = read("chỉ số \(name): số").file
      guard case .indicator(let indicator) = file.declarations.first else { return "" }
      return indicator.name.key
    }
    #expect(Set(keys).count == 1 && keys[0] == "tỷ_lệ_hoá_đơn")
    let decomposed = "chi\u{309} tie\u{302}u \"x\" a to\u{302}\u{301}i thie\u{302}\u{309}u 50%"
    #expect(shape(read(decomposed).file) == shape(read("chỉ tiêu \"x\" a tối thiểu 50%").file))
    #expect(mistakes(decomposed).isEmpty)
  }

  @Test func texts() {
    let file = read(#"note "a \"b\" \\ \n c" cite "“curly” inside""#).file
    guard case .note(let note) = file.declarations.first else {
      Issue.record("no note")
      return
    }
    #expect(note.text.value == "a \"b\" \\ \n c")
    #expect(note.remarks.remarks.first?.text.value == "“curly” inside")
  }

  @Test func mendedNumbersAndDays() {
    for (text, expected) in [
      ("49,5", "49.5"), ("1.234.567", "1234567"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), (".5", "0.5"),
    ] {
      let diagnostic = read("targets \"x\" a >= \(text)").diagnostics.first
      #expect(diagnostic?.edits.first?.replacement == expected)
    }
    for (text, expected) in [
      ("19/02/2024", "2024-02-19"), ("19-2-2024", "2024-02-19"), ("9.2.2024", "2024-02-09"),
      ("2024/02/19", "2024-02-19"), ("2024-2-19", "2024-02-19"), ("31/04/2024", nil),
    ] {
      let diagnostics = read("pack a issued \(text)").diagnostics
      #expect(diagnostics.map(\.code) == [.dateOrder])
      #expect(diagnostics.first?.edits.first?.replacement == expected)
    }
  }

  @Test func commentsAreKept() {
    let (stream, _) = Lexer.read(source("a // one\n/// two\n//// three\nb"), id: FileID(0))
    #expect(stream.comments.map(\.isDocumentation) == [false, true, false])
    #expect(stream.comments.map(\.startsLine) == [false, true, true])
    #expect(stream.comments.map(\.before) == [1, 1, 1])
  }
}
