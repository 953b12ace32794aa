import Base
import Testing

@testable import Tables

/// Workbooks that are damaged or made to do harm: each is refused with its own message, none is read wrongly.
@Suite struct HostileWorkbookTests {
  private static let sheet = "xl/worksheets/0.xml"
  private static let book = Book(
    rows: "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row><row r='2'><c r='A2'><v>12</v></c></row>")

  private func codes(_ change: (inout ZipFile) -> Void) -> [String] {
    var zip = Self.book.zip
    change(&zip)
    return Book.reading(zip.bytes).codes
  }

  private func codes(sheet xml: String) -> [String] {
    var book = Self.book
    book.sheets[0].xml = xml
    return book.reading().codes
  }

  @Test func whole() {
    #expect(codes { _ in } == [])
    #expect(codes(sheet: Book.sheet("<row/><row><c/></row>")) == ["KPI0601"])
  }

  @Test func cutShort() {
    let bytes = Self.book.bytes
    for count in 5..<bytes.count {
      let (rows, codes) = Book.reading(Array(bytes[..<count]))
      #expect(rows.isEmpty && !codes.isEmpty)
    }
  }

  @Test func sums() {
    #expect(codes { $0[Self.sheet]?.crc ^= 1 } == ["KPI0644"])
    #expect(codes { $0[Self.sheet]?.size += 1 } == ["KPI0644"])
    #expect(codes { $0[Self.sheet]?.size -= 1 } == ["KPI0644"])
    #expect(codes { $0["xl/styles.xml"]?.crc ^= 1 } == ["KPI0644"])
  }

  @Test func packed() {
    let text = [UInt8](Self.book.sheets[0].xml.utf8)
    // One stored block.
    let stored: [UInt8] =
      [1, UInt8(text.count & 0xFF), UInt8(text.count >> 8), ~UInt8(text.count & 0xFF), ~UInt8(text.count >> 8)] + text
    func pack(_ bytes: [UInt8]) -> [String] {
      codes {
        $0[Self.sheet]?.method = 8
        $0[Self.sheet]?.packed = bytes
      }
    }
    #expect(pack(stored) == [])
    #expect(pack(stored + [0]) == ["KPI0643"])
    #expect(pack(stored.dropLast()) == ["KPI0643"])
    #expect(pack([]) == ["KPI0643"])
    #expect(pack([7]) == ["KPI0643"])
  }

  @Test func promises() {
    #expect(codes { $0[Self.sheet]?.size = 5 << 30 } == ["KPI0645"])
    #expect(codes { $0[Self.sheet]?.size = 1 << 62 } == ["KPI0645"])
    #expect(codes { $0[Self.sheet]?.size = 3 << 30 } == ["KPI0646"])
    #expect(codes { $0.count = 60_000 } == ["KPI0648"])
    #expect(codes { $0.count = 9000 } == ["KPI0643"])
    #expect(codes { $0.count = 3 } != [])
  }

  @Test func bombs() {
    // 129 MB of zeros in 800 KB: ten times less than is promised, then ten times more.
    let zeros = ZipFile.zeros(500_000)
    func bomb(_ size: Int) -> [String] {
      codes {
        $0[Self.sheet]?.method = 8
        $0[Self.sheet]?.packed = zeros
        $0[Self.sheet]?.size = size
      }
    }
    #expect(bomb(129_000_001) == ["KPI0651"])
    #expect(bomb(1_000_000) == ["KPI0651"])
    #expect(bomb(1_290_000_000) == ["KPI0646"])
  }

  @Test func places() {
    #expect(codes { $0[Self.sheet]?.listedAt = 0 } == ["KPI0643"])
    #expect(codes { $0[Self.sheet]?.listedAt = 100_000 } == ["KPI0643"])
    #expect(codes { $0.parts.append($0.parts[0]) } == ["KPI0643"])
    // A part inside another.
    var zip = Self.book.zip
    var inner = ZipFile()
    inner.parts = [ZipFile.Part("xl/media/b.png", [1, 2, 3])]
    var outer = ZipFile.Part("xl/media/a.bin", [])
    let within = Array(inner.bytes.prefix(30 + 14 + 3))
    outer = ZipFile.Part("xl/media/a.bin", within)
    let start = zip.parts.reduce(0) { $0 + 30 + $1.name.utf8.count + $1.packed.count } + 30 + outer.name.utf8.count
    zip.parts.append(outer)
    var listed = inner.parts[0]
    (listed.isWritten, listed.listedAt) = (false, start)
    zip.parts.append(listed)
    #expect(Book.reading(zip.bytes).codes == ["KPI0647"])
  }

  @Test func others() {
    #expect(codes { $0[Self.sheet]?.flags |= 1 } == ["KPI0649"])
    #expect(codes { $0[Self.sheet]?.method = 12 } == ["KPI0650"])
    #expect(codes { $0["_rels/.rels"]?.name = "x" } == ["KPI0654"])
    #expect(codes { $0[Self.sheet]?.name = "xl/worksheets/9.xml" } == ["KPI0656"])
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 124)
    #expect(Book.reading(old).codes == ["KPI0602"])
    #expect(Book.reading(old + "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }).codes == ["KPI0649"])
  }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet/>", "KPI0652"), ("<worksheet>&b;</worksheet>", ""),
    ("<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>", "KPI0651"),
    ("<worksheet><sheetData><row><c><v>&#0;</v></c></row></sheetData></worksheet>", "KPI0651"),
    ("<worksheet><sheetData></worksheet>", "KPI0651"), ("<worksheet>", "KPI0651"), ("", "KPI0651"), (" x", "KPI0651"),
    ("<worksheet/><worksheet/>", "KPI0651"), ("<worksheet a='1' a='2'/>", "KPI0651"), ("<worksheet a='<'/>", "KPI0651"),
    ("<worksheet a=1/>", "KPI0651"), ("<worksheet><1/></worksheet>", "KPI0651"),
    ("<worksheet><!-- </worksheet>", "KPI0651"),
    ("<worksheet><![CDATA[ </worksheet>", "KPI0651"),
    ("<?xml version='1.0' encoding='UTF-16'?><worksheet/>", "KPI0651"),
    ("\u{FEFF}<?xml version='1.0' encoding='utf-8'?><worksheet/>", ""),
  ])
  func xml(_ text: String, _ code: String) {
    #expect(codes(sheet: text) == [code.isEmpty ? "KPI0601" : code])
  }

  @Test func depth() {
    let deep = String(repeating: "<a>", count: 254) + String(repeating: "</a>", count: 254)
    #expect(codes(sheet: "<worksheet><b>\(deep)</b></worksheet>") == ["KPI0601"])
    #expect(codes(sheet: "<worksheet><b><c>\(deep)</c></b></worksheet>") == ["KPI0653"])
    #expect(codes(sheet: "<worksheet a='" + String(repeating: "x", count: 2_000_000) + "'/>") == ["KPI0651"])
  }

  @Test(arguments: [
    "<row r='2'/><row r='1'/>", "<row r='1048577'/>", "<row r='0'/>", "<row r='x'/>",
    "<row r='1'><c r='B1'/><c r='A1'/></row>",
    "<row r='1'><c r='A2'/></row>", "<row r='1'><c r='XFE1'/></row>", "<row r='1'><c r='1'/></row>",
    "<row><c r='A'/></row>",
    "<row r='1'><c r='A1'/><c r='A1'/></row>", "<row r='2'/></sheetData><sheetData><row r='2'/>",
  ])
  func impossible(_ rows: String) {
    #expect(codes(sheet: Book.sheet(rows)) == ["KPI0656"])
  }

  @Test func overlappingMerges() {
    let rows = Self.book.sheets[0].xml
    for ranges in [["A1:A2", "A2:B3"], ["A2:A4", "A3:A5"]] {
      let merged = "<mergeCells>" + ranges.map { "<mergeCell ref='\($0)'/>" }.joined() + "</mergeCells></worksheet>"
      #expect(codes(sheet: rows.replacing("</worksheet>", with: merged)) == ["KPI0656"])
    }
  }

  /// A text that is merged over many rows is repeated in each of them, but not without end.
  @Test func longTextMergedOverManyRows() {
    let long = String(repeating: "x", count: 30_000)
    let head = "<row r='1'><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row>"
    let rows = (2...9_001).map { row in
      "<row r='\(row)'><c r='A\(row)' t='str'><v>\(row == 2 ? long : "")</v></c><c r='B\(row)'><v>1</v></c></row>"
    }
    let sheet = Book.sheet(
      head + rows.joined(), after: "<mergeCells><mergeCell ref='A2:A9001'/></mergeCells>")
    #expect(codes(sheet: sheet) == ["KPI0645"])
  }

  /// Sheets changed at random: whatever comes, nothing traps, and a file without a table has a message.
  @Test func changed() {
    var random = SystemRandomNumberGenerator()
    let rows =
      "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
      + "<row r='3' hidden='1'><c r='A3' s='1'><v>45657.5</v></c><c r='B3' t='str'><f>A1&amp;\"x\"</f><v>_x000A_</v></c></row>"
    var book = Book(rows: rows, after: "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>")
    (book.shared, book.styles) = ("<si><t>a</t></si><si><r><t>b</t></r></si>", "<xf/><xf numFmtId='14'/>")
    let zip = book.zip
    let signs = Array("<>/='\"&;![]-?x0 \r".utf8)
    for _ in 0..<3000 {
      var changed = zip
      let index = Int.random(in: 0..<zip.parts.count, using: &random)
      var bytes = zip.parts[index].packed
      for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[at] = signs.randomElement(using: &random) ?? 0
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
        default:
          bytes.insert(
            contentsOf: bytes[at..<min(bytes.count, at + 15)], at: Int.random(in: 0...bytes.count, using: &random))
        }
      }
      changed.parts[index] = ZipFile.Part(zip.parts[index].name, bytes)
      let (tables, diagnostics) = XLSXReader.read(bytes: changed.bytes, file: "a", options: TableOptions())
      #expect(!tables.isEmpty || !diagnostics.isEmpty)
    }
  }
}
