import Foundation
import Testing

@testable import Tables

/// Workbooks that other programs wrote, with their parts changed: nothing traps, every file without a table has a
/// message, and reading in one pass gives what reading whole gives, or leaves it to that.
@Suite struct WorkbookMutationTests {
  /// A workbook of another program, unpacked; `rows` has enough of them to be read in one pass.
  struct Original: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let zip: ZipFile
    /// The parts that are read, taken apart.
    let xml: [Int: XMLPieces]
    let sheets: Int

    init?(_ name: String) {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Workbooks")
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name + ".xlsx")) else { return nil }
      let bytes = [UInt8](data)
      testDescription = name
      sheets = XLSXReader.sheets(of: bytes).count
      var zip = ZipFile()
      try? bytes.withUnsafeBufferPointer { bytes in
        let archive = try ZipArchive(bytes)
        let budget = ZipPart.Budget(1 << 24)
        for part in archive.parts {
          let source = try ZipPart(part, of: archive, budget)
          while try source.more(keepingFrom: 0).hasMore {}
          zip.parts.append(ZipFile.Part(part.name, Array(source.window.bytes(from: 0))))
        }
      }
      self.zip = zip
      var xml: [Int: XMLPieces] = [:]
      for (index, part) in zip.parts.enumerated()
      where ["workbook", "sheet", "styles", "sharedStrings", "_rels/.rels"].contains(where: { part.name.contains($0) })
      {
        xml[index] = XMLPieces(String(decoding: part.packed, as: UTF8.self))
      }
      self.xml = xml
    }

    /// The parts that are read.
    var read: [Int] { xml.keys.sorted() }

    func options(_ random: inout SeededRandom) -> TableOptions {
      var options = TableOptions()
      // Of several sheets one has to be named to be read in one pass.
      if sheets > 1 { options.sheet = .number(Int.random(in: 1...sheets, using: &random)) }
      return options
    }

    /// Changes a part that is XML.
    func changed(_ part: Int, _ zip: inout ZipFile, _ change: (inout XMLPieces) -> Void) {
      guard var xml = xml[part] else { return }
      change(&xml)
      zip.parts[part] = ZipFile.Part(zip.parts[part].name, Array(xml.text.utf8))
    }
  }

  static let originals = ["openpyxl", "xlsxwriter", "libreoffice", "openpyxl-rows"].compactMap(Original.init)

  @Test func originalsAreThere() {
    #expect(Self.originals.count == 4 && Self.originals.allSatisfy { $0.sheets > 0 && $0.read.count >= 4 })
    let rows = WorkbookReadings(bytes: Self.originals[3].zip.bytes)
    #expect(rows.whole()?.count == 60 && rows.once()?.map(\.text) == rows.whole())
  }

  @Test("parts that say something else, or nothing that makes sense", arguments: originals)
  func harmful(_ original: Original) {
    var random = SeededRandom(state: 1)
    for round in 0..<5 {
      for (name, change) in WorkbookChanges.harmful {
        var zip = original.zip
        // Sheets have the most to say.
        let sheets = original.read.filter { zip.parts[$0].name.contains("worksheets/sheet") }
        let parts = round.isMultiple(of: 3) ? original.read : sheets
        guard let part = parts.randomElement(using: &random) else { continue }
        original.changed(part, &zip) { xml in
          for _ in 0...round % 2 { change(&xml, &random) }
        }
        let reading = WorkbookReadings(bytes: zip.bytes, options: original.options(&random))
        let fault = reading.fault()
        #expect(fault == nil, "\(name), round \(round), in \(zip.parts[part].name)")
      }
    }
  }

  @Test("parts that say the same in other ways", arguments: originals)
  func harmless(_ original: Original) {
    var random = SeededRandom(state: 2)
    for (name, change) in WorkbookChanges.harmless {
      var zip = original.zip
      for part in original.read { original.changed(part, &zip) { change(&$0, &random) } }
      zip.parts.shuffle(using: &random)
      zip.parts.removeAll { $0.name.contains("docProps") || $0.name.contains("theme") }
      for sheet in 1...original.sheets {
        var options = TableOptions()
        options.sheet = .number(sheet)
        let before = XLSXReader.read(bytes: original.zip.bytes, file: "b.xlsx", options: options)
        let after = XLSXReader.read(bytes: zip.bytes, file: "b.xlsx", options: options)
        #expect(before.tables.map(WorkbookReadings.rows) == after.tables.map(WorkbookReadings.rows), "\(name)")
        #expect(before.tables.map(\.header) == after.tables.map(\.header), "\(name)")
        #expect(before.diagnostics.map(\.code) == after.diagnostics.map(\.code), "\(name)")
        #expect(WorkbookReadings(bytes: zip.bytes, options: options).fault() == nil)
      }
    }
  }

  @Test("a container that says what is not so", arguments: originals)
  func container(_ original: Original) {
    var random = SeededRandom(state: 3)
    for round in 0..<60 {
      var zip = original.zip
      guard let part = original.read.randomElement(using: &random),
        let other = original.read.randomElement(using: &random)
      else { return }
      switch round % 15 {
      case 0: zip.parts[part].crc ^= 1 << UInt32.random(in: 0..<32, using: &random)
      case 1: zip.parts[part].size += Int.random(in: 1...9, using: &random)
      case 2: zip.parts[part].size -= 1
      case 3: zip.parts[part].method = [1, 8, 12, 99].randomElement(using: &random) ?? 1
      case 4: zip.parts[part].flags |= 1
      case 5: zip.count = zip.parts.count + Int.random(in: 1...9, using: &random)
      case 6: zip.parts[part].listedAt = Int.random(in: 1...zip.bytes.count * 2, using: &random)
      case 7: zip.parts[part].isWritten = false
      case 8: zip.parts[part].packed.removeLast(min(3, zip.parts[part].packed.count))
      case 9: zip.parts.append(zip.parts[part])
      case 10: zip.parts[part].size = Int.random(in: (1 << 31)...(1 << 40), using: &random)
      case 11:
        zip.parts[part].name = zip.parts[part].name.uppercased()
      case 12:
        (zip.parts[part].name, zip.parts[other].name) = (zip.parts[other].name, zip.parts[part].name)
      case 13:
        zip.parts.remove(at: part)
      default:
        zip.parts.swapAt(part, other)
      }
      let name = original.zip.parts[part].name
      let reading = WorkbookReadings(bytes: zip.bytes, options: original.options(&random))
      #expect(reading.fault() == nil, "round \(round), \(name)")
      // What is wrong with the list of parts, or with a part that every sheet needs, is never passed over.
      let isOfAll = ["_rels/.rels", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"].contains(name)
      if [5, 6, 7, 9].contains(round % 15) || round % 15 <= 10 && isOfAll {
        #expect(XLSXReader.read(bytes: zip.bytes, file: "b.xlsx", options: reading.options).tables.isEmpty)
      }
    }
  }
}
