@testable import Tables

/// Writes ZIP files part by part, also such as no program should write.
struct ZipFile {
  struct Part {
    var name: String
    /// The bytes as they stand in the file.
    var packed: [UInt8]
    var method = 0
    var flags = 0x800
    var crc: UInt32
    var size: Int
    /// Where the list says that the part is; nil for where it is.
    var listedAt: Int?
    /// Whether the part itself is written.
    var isWritten = true

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      packed = bytes
      crc = CRC32.sum(of: bytes[...])
      size = bytes.count
    }
  }

  var parts: [Part] = []
  /// How many parts the list says that it has; nil for as many as there are.
  var count: Int?

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var list: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let start = file.count
      let numbers =
        short(part.flags) + short(part.method) + long(0x21_0000) + long(Int(part.crc))
        + long(part.packed.count) + long(min(part.size, 0xFFFF_FFFF)) + short(name.count)
      if part.isWritten { file += long(0x0403_4B50) + short(20) + numbers + short(0) + name + part.packed }
      let wide =
        part.size >= 0xFFFF_FFFF ? short(1) + short(8) + long(part.size & 0xFFFF_FFFF) + long(part.size >> 32) : []
      list += long(0x0201_4B50) + short(20) + short(20) + numbers + short(wide.count) + short(0) + short(0) + short(0)
      list += long(0) + long(part.listedAt ?? start) + name + wide
    }
    let ends = short(count ?? parts.count) + short(count ?? parts.count) + long(list.count) + long(file.count)
    return file + list + long(0x0605_4B50) + short(0) + short(0) + ends + short(0)
  }

  subscript(name: String) -> Part? {
    get { parts.first { $0.name == name } }
    set {
      guard let newValue, let index = parts.firstIndex(where: { $0.name == name }) else { return }
      parts[index] = newValue
    }
  }

  private func short(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private func long(_ number: Int) -> [UInt8] { short(number) + short(number >> 16) }

  /// A deflate stream that becomes one zero byte and then `count` times 258 more.
  static func zeros(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, width) = (0, 0)
    func put(_ value: Int, _ wide: Int) {
      bits |= value << width
      width += wide
      while width >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        width -= 8
      }
    }
    // The last block, with the fixed codes; the literal 0 is 00110000, 285 is 11000101, both from the left.
    put(1 | 1 << 1, 3)
    put(0b0000_1100, 8)
    for _ in 0..<count {
      put(0b1010_0011, 8)
      put(0, 5)
    }
    put(0, 7)
    put(0, 7)
    return bytes
  }
}

/// A workbook of sheets written as XML.
struct Book {
  var sheets: [(name: String, xml: String)] = []
  var shared: String?
  var styles = "<xf numFmtId='0'/>"
  var formats = ""
  var properties = ""
  /// What stands in `calcPr`.
  var calculation = ""

  /// One sheet of these rows, which are written as XML.
  init(rows: String, after: String = "") {
    sheets = [("Tháng 3", Book.sheet(rows, after: after))]
  }

  static func sheet(_ rows: String, after: String = "") -> String {
    "<worksheet xmlns='\(main)'><dimension ref='A1:XFD1048576'/><sheetData>\(rows)</sheetData>\(after)</worksheet>"
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var zip: ZipFile {
    var zip = ZipFile()
    func add(_ name: String, _ text: String) { zip.parts.append(ZipFile.Part(name, Array(text.utf8))) }
    let kind = Book.links
    add(
      "_rels/.rels",
      "<Relationships><Relationship Id='a' Type='\(kind)/officeDocument' Target='/xl/workbook.xml'/></Relationships>")
    let list = sheets.indices.map { index in
      let name = sheets[index].name
      return
        "<sheet name='\(name)' sheetId='\(index + 1)' r:id='s\(index)'\(name.hasPrefix("~") ? " state='hidden'" : "")/>"
    }
    add(
      "xl/workbook.xml",
      "<workbook xmlns='\(Book.main)' xmlns:r='\(kind)'><workbookPr \(properties)/><sheets>\(list.joined())</sheets>"
        + "<calcPr \(calculation)/></workbook>")
    var targets = sheets.indices.map {
      "<Relationship Id='s\($0)' Type='\(kind)/worksheet' Target='worksheets/\($0).xml'/>"
    }
    targets.append("<Relationship Id='t' Type='\(kind)/styles' Target='styles.xml'/>")
    if shared != nil { targets.append("<Relationship Id='u' Type='\(kind)/sharedStrings' Target='../xl/shared.xml'/>") }
    add("xl/_rels/workbook.xml.rels", "<Relationships>\(targets.joined())</Relationships>")
    add(
      "xl/styles.xml",
      "<styleSheet><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>"
    )
    if let shared { add("xl/shared.xml", "<sst>\(shared)</sst>") }
    for (index, sheet) in sheets.enumerated() { add("xl/worksheets/\(index).xml", sheet.xml) }
    return zip
  }

  var bytes: [UInt8] { zip.bytes }

  /// The rows of the table that is read, each with its number, and what is said.
  func reading(_ options: TableOptions = TableOptions()) -> (rows: [String], codes: [String]) {
    Book.reading(bytes, options)
  }

  static func reading(_ bytes: [UInt8], _ options: TableOptions = TableOptions()) -> (rows: [String], codes: [String]) {
    let (tables, diagnostics) = TableReader.read(bytes: bytes, file: "a.xlsx", options: options)
    var rows: [String] = []
    for table in tables {
      rows.append("\(table.headerRow): " + table.header.joined(separator: " | "))
      for row in 0..<table.rowCount {
        let cells = table.header.indices.map { column in
          let form = table.form(row: row, column: column)
          return table.cell(row: row, column: column) + (form == .text ? "" : " \(form)")
        }
        rows.append("\(table.rowNumbers[row]): " + cells.joined(separator: " | "))
      }
    }
    return (rows, diagnostics.map(\.code.rawValue))
  }
}
