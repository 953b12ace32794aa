/// The text of a Word document (.docx): a line for each paragraph, and one for each row of a table with `|` between its cells.
package enum DocumentText {
  /// The most bytes of the text.
  package static let most = 16 << 20

  /// Whether a file begins as a document may: it is packed as ZIP.
  package static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Takes the file; gives its text, or nil for what cannot be read as a document.
  package static func read(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBufferPointer { bytes in
      do throws(WorkbookFault) {
        let archive = try ZipArchive(bytes)
        guard let part = archive.part(named: "word/document.xml") else { return nil }
        return try text(of: ZipPart(part, of: archive, ZipPart.Budget(most * 16)))
      } catch { return nil }
    }
  }

  private static func text(of part: ZipPart) throws(WorkbookFault) -> [UInt8]? {
    let (paragraph, run, row, cell) = (XMLName("p"), XMLName("t"), XMLName("tr"), XMLName("tc"))
    let (tab, line, pageBreak) = (XMLName("tab"), XMLName("br"), XMLName("cr"))
    let skipped = [XMLName("del"), XMLName("instrText"), XMLName("delText")]
    var xml = XMLReader(part)
    var output: [UInt8] = []
    var rows = 0
    var isText = false
    while true {
      switch try xml.next() {
      case .start:
        if xml.name == run {
          isText = true
        } else if skipped.contains(xml.name) {
          try xml.skipElement()
        } else if xml.name == row {
          rows += 1
          if rows == 1 { output.append(0x7C) }
        } else if xml.name == tab || xml.name == line || xml.name == pageBreak {
          output.append(0x20)
        }
      case .end:
        if xml.name == run {
          isText = false
        } else if xml.name == cell, rows == 1 {
          output += [0x20, 0x7C]
        } else if xml.name == row {
          rows -= 1
          if rows == 0 { output.append(0x0A) }
        } else if xml.name == paragraph {
          output.append(rows > 0 ? 0x20 : 0x0A)
        }
      case .text where isText:
        let written = UnsafeBufferPointer(start: xml.base + xml.text.lowerBound, count: xml.text.count)
        guard XMLText.append(written, isCoded: xml.isTextCoded, to: &output) else { throw xml.malformed() }
        if output.count > most { return nil }
      case .text: break
      case .done: return UTF8Text.isValid(output[...]) ? output : nil
      }
    }
  }
}
