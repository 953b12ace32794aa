import Testing

@testable import Report

struct TextTableTests {
  @Test("columns stand under each other whichever way letters are composed")
  func alignment() {
    var table = TextTable(columns: [.init("đơn vị"), .init("kết quả", alignsRight: true), .init("kết luận")])
    table.append([.init("Xã Sơn Hạ"), .init("50%"), .init("đạt")])
    table.append([.init("Xa\u{303} So\u{31B}n Ha\u{323}"), .init("7,5%"), .init("")])
    #expect(
      table.text(style: .plain) == """
        đơn vị     kết quả  kết luận
        ────────────────────────────
        Xã Sơn Hạ      50%  đạt
        Xa\u{303} So\u{31B}n Ha\u{323}     7,5%

        """)
  }

  @Test("cells are quoted where they must be, and only there")
  func csv() {
    var csv = CSVText()
    csv.line(["a", nil, "", "b c", "b,c", "say \"so\"", "two\nlines", " blank"])
    #expect(
      String(decoding: csv.bytes, as: UTF8.self) == "a,,,b c,\"b,c\",\"say \"\"so\"\"\",\"two\nlines\",\" blank\"\n")
  }
}
