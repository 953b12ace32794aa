/// A workbook of one sheet, nothing in it packed.
enum StoredWorkbook {
  /// A Word document with this body, written as XML.
  static func document(_ body: String) -> [UInt8] {
    file([("word/document.xml", "<w:document xmlns:w='w'><w:body>\(body)</w:body></w:document>")])
  }

  /// The file whose sheet has these rows, written as XML.
  static func bytes(_ rows: String) -> [UInt8] {
    let parts: [(name: String, text: String)] = [
      ("_rels/.rels", "<r><Relationship Id='a' Type='/officeDocument' Target='w.xml'/></r>"),
      ("w.xml", "<workbook><sheets><sheet name='a' id='s'/></sheets></workbook>"),
      ("_rels/w.xml.rels", "<r><Relationship Id='s' Type='/worksheet' Target='s.xml'/></r>"),
      ("s.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
    ]
    return file(parts)
  }

  /// A ZIP file of these parts.
  static func file(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var (file, list): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in parts {
      let bytes = Array(text.utf8)
      let numbers =
        number(0, 8) + number(Int(sum(bytes)), 4) + number(bytes.count, 4) + number(bytes.count, 4)
        + number(name.utf8.count, 2)
      list += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + numbers + number(0, 12) + number(file.count, 4)
      list += name.utf8
      file += number(0x0403_4B50, 4) + number(20, 2) + numbers + number(0, 2) + name.utf8 + bytes
    }
    let counts = number(parts.count, 2) + number(parts.count, 2) + number(list.count, 4) + number(file.count, 4)
    return file + list + number(0x0605_4B50, 4) + number(0, 4) + counts + number(0, 2)
  }

  private static func number(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  /// The check sum that ZIP files carry.
  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
