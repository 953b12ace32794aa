import Testing

@testable import Report

struct DisplayWidthTests {
  @Test("composed and decomposed Vietnamese take the same columns")
  func vietnamese() {
    let composed = "Tỷ lệ hồ sơ trực tuyến"
    let decomposed = "Ty\u{309} le\u{323}\u{302} ho\u{302}\u{300} so\u{31B} tru\u{31B}\u{323}c tuye\u{302}\u{301}n"
    #expect(DisplayWidth.of(composed) == 22)
    #expect(DisplayWidth.of(decomposed) == 22)
  }

  @Test("wide characters take two columns")
  func wide() {
    #expect(DisplayWidth.of("数字") == 4)
    #expect(DisplayWidth.of("✓ đạt") == 5)
  }

  @Test("what could steer a terminal is shown by name")
  func safety() {
    #expect(DisplayWidth.safe("a\u{1B}[31mb") == "a<U+001B>[31mb")
    #expect(DisplayWidth.safe("a\u{202E}b\tc\nd") == "a<U+202E>b c d")
    #expect(DisplayWidth.of("a\u{202E}b") == 10)
  }

  @Test(
    "a text too long is cut with an ellipsis",
    arguments: [
      ("hồ sơ", 5, "hồ sơ"), ("hồ sơ", 4, "hồ…"), ("数字数字", 6, "数字…"), ("", 3, ""),
    ])
  func cut(text: String, limit: Int, expected: String) {
    #expect(DisplayWidth.cut(text, to: limit) == expected)
  }
}
