/// A workbook that was opened: its sheets, and what it says of all of them.
struct Workbook {
  /// One sheet, as the workbook lists it.
  struct Sheet {
    var name: String
    var part: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private let parts: WorkbookParts
  private var context = SheetReader.Context(shared: SharedTexts(), styles: [], serials: .from1900, isStale: false)

  /// Opens a workbook; the archive's bytes stay valid as long as it is used.
  init(_ archive: ZipArchive, encoding: TextEncoding? = nil) throws(WorkbookFault) {
    context.encoding = CellLetters(encoding)
    parts = WorkbookParts(archive)
    guard let main = try parts.links(of: "").first(where: { $0.kind == "officeDocument" })?.target else {
      throw .foreign(Workbook.kind(of: archive))
    }
    if main.hasSuffix(".bin") { throw .foreign(.binaryWorkbook) }
    let links = try parts.links(of: main)
    try readMain(main, links)
    if let shared = links.first(where: { $0.kind == "sharedStrings" }) {
      context.shared = try SharedTexts(try parts.open(shared.target), context.encoding)
    }
    if let styles = links.first(where: { $0.kind == "styles" }) {
      context.styles = try Workbook.styles(try parts.open(styles.target))
    }
  }

  /// A sheet, ready to be read.
  func open(_ sheet: Sheet) throws(WorkbookFault) -> SheetReader {
    SheetReader(try parts.open(sheet.part), context)
  }

  /// What a ZIP file is that has no main part of an Office file.
  private static func kind(of archive: ZipArchive) -> WorkbookFault.Kind {
    guard let type = archive.part(named: "mimetype") else { return .other }
    let text = archive.bytes[type.start..<min(type.start + type.packedSize, type.start + 100)]
    return String(decoding: text, as: UTF8.self).hasPrefix("application/vnd.oasis.opendocument")
      ? .openDocument : .other
  }

  /// Reads the list of sheets, and how days are counted.
  private mutating func readMain(_ main: String, _ links: [WorkbookParts.Link]) throws(WorkbookFault) {
    var xml = XMLReader(try parts.open(main))
    let (root, sheet, properties, calculation) = (
      XMLName("workbook"), XMLName("sheet"), XMLName("workbookPr"), XMLName("calcPr")
    )
    let (name, id, state) = (XMLName("name"), XMLName("id"), XMLName("state"))
    var targets: [String: WorkbookParts.Link] = [:]
    for link in links { targets[link.id] = link }
    while true {
      switch try xml.next() {
      case .done: return
      case .start:
        if xml.depth == 1, xml.name != root { throw .foreign(Workbook.kind(ofRoot: xml.name)) }
        if xml.name == properties, let value = xml.value(of: XMLName("date1904")), SheetReader.isTrue(value) {
          context.serials = .from1904
        } else if xml.name == calculation, let value = xml.value(of: XMLName("fullCalcOnLoad")) {
          context.isStale = SheetReader.isTrue(value)
        } else if xml.name == sheet, xml.depth == 3 {
          guard let name = xml.value(of: name).flatMap(XMLText.value),
            let id = xml.value(of: id).flatMap(XMLText.value),
            let link = targets[id]
          else { throw .missingPart("\(main), <sheet>") }
          // Sheets that are charts or dialogs hold no cells.
          guard link.kind == "worksheet" else { continue }
          let isHidden = xml.value(of: state).map { !$0.elementsEqual("visible".utf8) } ?? false
          sheets.append(Sheet(name: name, part: link.target, isHidden: isHidden))
        }
      case .end, .text: break
      }
    }
  }

  private static func kind(ofRoot name: XMLName) -> WorkbookFault.Kind {
    name == XMLName("document") ? .document : name == XMLName("presentation") ? .presentation : .other
  }

  /// What each cell style shows numbers as.
  private static func styles(_ source: any ByteSource) throws(WorkbookFault) -> [NumberFormat] {
    var xml = XMLReader(source)
    let (format, cells, style) = (XMLName("numFmt"), XMLName("cellXfs"), XMLName("xf"))
    let (id, code) = (XMLName("numFmtId"), XMLName("formatCode"))
    var own: [Int: NumberFormat] = [:]
    var styles: [NumberFormat] = []
    var isInside = false
    while true {
      switch try xml.next() {
      case .done: return styles
      case .start:
        if xml.name == cells {
          isInside = true
        } else if xml.name == format, xml.depth == 3 {
          guard let number = xml.value(of: id).flatMap(number), let code = xml.value(of: code).flatMap(XMLText.value)
          else { throw xml.malformed() }
          own[number] = NumberFormat(code: code)
        } else if xml.name == style, isInside {
          let number = xml.value(of: id).flatMap(number) ?? 0
          styles.append(own[number] ?? .builtIn(number))
        }
      case .end: if xml.name == cells { isInside = false }
      case .text: break
      }
    }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.count <= 9 ? Int(String(decoding: bytes, as: UTF8.self)) : nil
  }
}
