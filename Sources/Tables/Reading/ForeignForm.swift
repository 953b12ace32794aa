/// What a file may be that is neither a table nor rules, whatever its name says.
package enum ForeignForm: Hashable, Sendable {
  case utf32
  /// Workbooks, documents and presentations of Office before 2007.
  case oldWorkbook, oldDocument, oldPresentation
  case pdf, picture, richText
  /// A web page, also one that is saved as .xls; with its pictures in one file; XML Spreadsheet 2003; other XML.
  case webPage, webArchive, xmlSpreadsheet, xml
  /// A file that holds others: what programs call its kind.
  case archive(String)
  case gzip
  /// A ZIP file: a workbook, a document of Word, something else.
  case workbook, document, zip
  case database

  /// What the first bytes show a file to be; nil when it may be text.
  package static func of(_ bytes: [UInt8]) -> ForeignForm? {
    if let known = starts.first(where: { bytes.starts(with: $0.0) }) { return exact(known.1, bytes) }
    if bytes.count >= 262, bytes[257..<262].elementsEqual("ustar".utf8) { return .archive("tar") }
    if bytes.count >= 12 {
      if bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) { return .picture }
      if bytes[4..<8].elementsEqual("ftyp".utf8), bytes[0] == 0 { return .picture }
      // The bytes 6 to 9 of a bitmap are zeros.
      if bytes.starts(with: [0x42, 0x4D]), bytes[6..<10].allSatisfy({ $0 == 0 }) { return .picture }
    }
    return text(bytes)
  }

  private static let starts: [([UInt8], ForeignForm)] = [
    ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32), ([0x50, 0x4B, 3, 4], .zip), ([0x50, 0x4B, 5, 6], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook), ([0x1F, 0x8B], .gzip), (Array("%PDF".utf8), .pdf),
    (Array("{\\rtf".utf8), .richText), ([0x52, 0x61, 0x72, 0x21, 0x1A, 7], .archive("RAR")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive("7z")), (Array("BZh9".utf8), .archive("bzip2")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .archive("xz")), ([0x28, 0xB5, 0x2F, 0xFD], .archive("zstd")),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
    ([0x49, 0x49, 0x2A, 0], .picture), ([0x4D, 0x4D, 0, 0x2A], .picture),
    (Array("SQLite format 3\u{0}".utf8), .database),
  ]

  /// Of files that hold others, what they are by what they hold.
  private static func exact(_ form: ForeignForm, _ bytes: [UInt8]) -> ForeignForm {
    switch form {
    case .oldWorkbook:
      if holds("WordDocument", bytes) { return .oldDocument }
      return holds("PowerPoint Document", bytes) ? .oldPresentation : .oldWorkbook
    case .zip:
      let names = bytes.suffix(1 << 16)
      if contains(names, "word/document.xml") { return .document }
      return contains(names, "xl/workbook.") ? .workbook : .zip
    default: return form
    }
  }

  /// Whether a file of Office before 2007 holds a part of this name: names begin at multiples of 128.
  static func holds(_ part: String, _ bytes: [UInt8]) -> Bool {
    var name: [UInt8] = []
    for byte in part.utf8 { name += [byte, 0] }
    var at = 0
    while at + name.count <= bytes.count {
      if bytes[at] == name[0], bytes[at..<(at + name.count)].elementsEqual(name) { return true }
      at += 128
    }
    return false
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let text = Array(text.utf8)
    var at = bytes.startIndex
    while at + text.count <= bytes.endIndex {
      if bytes[at] == text[0], bytes[at..<(at + text.count)].elementsEqual(text) { return true }
      at += 1
    }
    return false
  }

  private static func lowercase(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// What text is that is marked up for others to show.
  private static func text(_ bytes: [UInt8]) -> ForeignForm? {
    var head = Array(bytes.prefix(4096))
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      head = DecodedText(head, declared: nil).bytes
    }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    let trimmed = CellText.trimmed(head[...])
    // Nearly all files are told by how they begin.
    var lower = lowercase(trimmed.prefix(64))
    func begins(_ words: String...) -> Bool { words.contains { lower.starts(with: $0.utf8) } }
    if begins("mime-version:", "from: <saved by", "from: \"saved by", "content-type: multipart/related") {
      return .webArchive
    }
    guard begins("<") else { return nil }
    lower = lowercase(trimmed)
    if contains(lower[...], "urn:schemas-microsoft-com:office:spreadsheet"), !begins("<html") { return .xmlSpreadsheet }
    let tags = [
      "!doctype html", "html", "head", "body", "table", "meta", "style", "script", "title", "div", "center", "!--",
    ]
    if tags.contains(where: { tag in
      lower.dropFirst().starts(with: Array(tag.utf8))
        && lower.dropFirst(1 + tag.utf8.count).first.map { !($0 >= 0x61 && $0 <= 0x7A) } ?? true
    }) {
      return .webPage
    }
    guard begins("<?xml") else { return nil }
    return contains(lower[...], "<html") ? .webPage : .xml
  }
}
