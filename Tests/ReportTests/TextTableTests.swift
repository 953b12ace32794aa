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
    var csv = CSVText(.plain)
    csv.line(["a", nil, "", "b c", "b,c", "say \"so\"", "two\nlines", " blank"].map { $0.map { .text($0) } })
    #expect(
      String(decoding: csv.bytes, as: UTF8.self) == "a,,,b c,\"b,c\",\"say \"\"so\"\"\",\"two\nlines\",\" blank\"\n")
  }

  @Test("what a spreadsheet would compute is made a text; numbers and single signs stay")
  func harmless() {
    for (text, written) in [
      ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("- Xã A", "'- Xã A"),
      ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
      ("-5", "-5"), ("+84912345678", "+84912345678"), ("-1.234,5", "\"-1.234,5\""), ("-5%", "-5%"), ("=", "="),
      ("-", "-"),
      ("Xã A", "Xã A"), ("1-2", "1-2"), ("'=1", "'=1"),
    ] {
      #expect(String(decoding: CSVText.cell(text), as: UTF8.self) == written)
    }
  }

  @Test("decimals have the sign asked for, and no number is quoted for it")
  func forms() {
    var form = CSVForm()
    (form.separator, form.decimal) = (0x3B, 0x2C)
    var csv = CSVText(form)
    csv.line([.digits("-0.5"), .text("a;b"), .text("1.5"), .phrase("by", "0.25"), .text("x,y")])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "-0,5;\"a;b\";1.5;by 0,25;x,y\n")
  }
}
