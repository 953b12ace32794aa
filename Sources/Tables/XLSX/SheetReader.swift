import Base

/// Reads a sheet row by row from its XML, one after another.
struct SheetReader {
  /// What the workbook says that matters to every sheet.
  struct Context {
    var shared: SharedTexts
    /// What each style shows numbers as.
    var styles: [NumberFormat]
    var serials: CellDate.Serials
    /// Formulas are to be worked out when the workbook is opened: what stands in the file may be old.
    var isStale: Bool
    /// How the letters of cells are stored that were typed for the fonts of an older encoding; nil for Unicode.
    var encoding: CellLetters?
  }

  /// The merged ranges; they stand behind the rows.
  private(set) var merged: [SheetRange] = []

  private var xml: XMLReader
  private let context: Context
  /// The row that was read last.
  private(set) var row = SheetRow()
  /// Reading stands among the rows.
  private var isAmongRows = false
  private var cell = Cell()
  private let names = Names()
  private var richText = RichText()

  /// The cell being read.
  private struct Cell {
    var column = 0
    var type = Kind.number
    var format = NumberFormat.number
    var value: [UInt8] = []
    var hasValue = false
    /// The value stands in its own element for text.
    var hasInline = false
    /// The cell stands in the row already.
    var isFinished = false
    var formula: [UInt8] = []
    var hasFormula = false
  }

  private enum Kind {
    case number, shared, truth, error, formulaText, inlineText, date, unknown
  }

  /// The names that are looked for.
  private struct Names {
    let sheetData = XMLName("sheetData")
    let row = XMLName("row")
    let cell = XMLName("c")
    let value = XMLName("v")
    let formula = XMLName("f")
    let inline = XMLName("is")
    let merged = XMLName("mergeCell")
    let place = XMLName("r")
    let style = XMLName("s")
    let type = XMLName("t")
    let hidden = XMLName("hidden")
    let ref = XMLName("ref")
  }

  /// The most merged ranges.
  private static let mostMerged = 1 << 20

  init(_ source: any ByteSource, _ context: Context) {
    xml = XMLReader(source)
    self.context = context
  }

  /// Reads the next row of the sheet into `row`; false when there is none.
  mutating func next() throws(WorkbookFault) -> Bool {
    while true {
      if isAmongRows {
        if try nextRow() { return true }
        isAmongRows = false
        continue
      }
      switch try xml.next() {
      case .done: return false
      case .start:
        if xml.name == names.sheetData {
          // Rows of a second such list come after those of the first.
          isAmongRows = true
        } else if xml.name == names.merged {
          guard merged.count < SheetReader.mostMerged else { throw .impossible(.cellReference, row: 0) }
          // What is no range merges nothing.
          if let range = xml.value(of: names.ref).flatMap(SheetRange.init) { merged.append(range) }
        }
      case .end, .text: break
      }
    }
  }

  /// Reads the next of the rows that are being read; false behind the last.
  private mutating func nextRow() throws(WorkbookFault) -> Bool {
    while true {
      switch try xml.next() {
      case .start:
        guard xml.name == names.row else {
          try xml.skipElement()
          continue
        }
        try readRow()
        return true
      case .text: break
      case .end, .done: return false
      }
    }
  }

  private mutating func readRow() throws(WorkbookFault) {
    row.clear()
    var number = row.number + 1
    for attribute in xml.attributes {
      if attribute.name == names.place {
        guard let given = SheetReader.number(bytes(attribute)), given >= number else {
          throw .impossible(.rowNumber, row: row.number)
        }
        number = given
      } else if attribute.name == names.hidden {
        row.isHidden = SheetReader.isTrue(bytes(attribute))
      }
    }
    guard number <= SheetPlace.lastRow else { throw .impossible(.rowNumber, row: row.number) }
    row.number = number
    cell.column = 0
    while true {
      switch try xml.next() {
      case .start:
        guard xml.name == names.cell else {
          try xml.skipElement()
          continue
        }
        try readCell()
      case .text: break
      case .end, .done: return
      }
    }
  }

  @inline(__always)
  private func bytes(_ attribute: XMLReader.Attribute) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: xml.base + attribute.value.lowerBound, count: attribute.value.count)
  }

  private mutating func readCell() throws(WorkbookFault) {
    try readCellAttributes()
    if !cell.value.isEmpty { cell.value.removeAll(keepingCapacity: true) }
    (cell.hasValue, cell.hasFormula, cell.isFinished, cell.hasInline) = (false, false, false, false)
    while true {
      switch try xml.next() {
      case .start:
        if xml.name == names.value {
          // Nearly all cells are like this: no formula, and the value at hand.
          if !cell.hasValue, !cell.hasFormula, cell.type != .formulaText, cell.type != .inlineText,
            let value = xml.plainText()
          {
            finish(value)
            cell.hasValue = true
            cell.isFinished = true
            continue
          }
          if cell.hasInline || cell.isFinished {
            // One value is enough, and of two it is not clear which is meant, unless the text has its own element.
            if cell.isFinished { spoil() }
            try xml.skipElement()
            continue
          }
          cell.hasValue = true
          try SheetReader.readText(&xml, into: &cell.value)
        } else if xml.name == names.formula {
          cell.hasFormula = true
          cell.formula.removeAll(keepingCapacity: true)
          try SheetReader.readText(&xml, into: &cell.formula)
          // A formula stands before its value.
          if cell.isFinished, context.isStale { spoil() }
        } else if xml.name == names.inline, cell.type == .inlineText {
          cell.hasValue = true
          cell.hasInline = true
          cell.value.removeAll(keepingCapacity: true)
          try richText.read(&xml, into: &cell.value)
        } else {
          try xml.skipElement()
        }
      case .text: break
      case .end, .done:
        if !cell.isFinished { finishCell() }
        return
      }
    }
  }

  /// Reads the place, style and type of a cell.
  private mutating func readCellAttributes() throws(WorkbookFault) {
    let before = cell.column
    cell.column += 1
    cell.type = .number
    cell.format = .number
    for attribute in xml.attributes {
      let value = bytes(attribute)
      if attribute.name == names.place, !value.isEmpty {
        guard let place = SheetPlace(value), place.row == row.number, place.column > before else {
          throw .impossible(.cellReference, row: row.number)
        }
        cell.column = place.column
      } else if attribute.name == names.style, !value.isEmpty {
        if let style = SheetReader.number(value), style < max(context.styles.count, 1) {
          if style < context.styles.count { cell.format = context.styles[style] }
        } else {
          cell.format = .unknown
        }
      } else if attribute.name == names.type, !value.isEmpty {
        cell.type = SheetReader.type(value)
      }
    }
    guard cell.column <= SheetPlace.lastColumn else { throw .impossible(.cellReference, row: row.number) }
  }

  private static func type(_ bytes: UnsafeBufferPointer<UInt8>) -> Kind {
    if bytes.count == 1 {
      switch bytes[0] {
      case 0x73: return .shared
      case 0x6E: return .number
      case 0x62: return .truth
      case 0x65: return .error
      case 0x64: return .date
      default: return .unknown
      }
    }
    if bytes.elementsEqual("str".utf8) { return .formulaText }
    return bytes.elementsEqual("inlineStr".utf8) ? .inlineText : .unknown
  }

  /// Reads the text of the element that was just begun.
  private static func readText(_ xml: inout XMLReader, into output: inout [UInt8]) throws(WorkbookFault) {
    let outside = xml.depth - 1
    while true {
      switch try xml.next() {
      case .text:
        let written = UnsafeBufferPointer(start: xml.base + xml.text.lowerBound, count: xml.text.count)
        guard XMLText.append(written, isCoded: xml.isTextCoded, to: &output) else {
          throw xml.malformed()
        }
      case .start: break
      case .end: if xml.depth == outside { return }
      case .done: return
      }
    }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var number = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number &* 10 &+ Int(byte &- 0x30)
    }
    return number
  }

  /// Whether an attribute says yes.
  static func isTrue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8) || bytes.elementsEqual("on".utf8)
  }

  // MARK: Values

  /// Puts the cell into the row as tables hold it.
  private mutating func finishCell() {
    if cell.hasFormula, context.isStale || !cell.hasValue || cell.value.isEmpty && cell.type != .formulaText {
      row.bytes.append(0x3D)
      // Enough to know it again.
      row.bytes.append(contentsOf: String(decoding: cell.formula, as: UTF8.self).prefix(200).utf8)
      add(.error)
      return
    }
    if cell.type == .formulaText { XMLText.replaceEscapes(in: &cell.value, from: 0) }
    let value = cell.value
    value.withUnsafeBufferPointer { finish($0) }
  }

  /// Puts a value into the row as the cell's type says.
  @inline(__always)
  private mutating func finish(_ value: UnsafeBufferPointer<UInt8>) {
    if value.isEmpty { return }
    var isRight = true
    switch cell.type {
    case .number: isRight = finishNumber(value)
    case .shared:
      guard let index = SheetReader.number(value), let text = context.shared[index] else {
        finishUnreadable(value)
        return
      }
      if text.isEmpty { return }
      row.bytes.append(contentsOf: text)
      add(.text)
    case .unknown: isRight = false
    case .truth:
      isRight = value.count == 1 && (value[0] == 0x31 || value[0] == 0x30)
      if isRight {
        row.bytes.append(contentsOf: (value[0] == 0x31 ? "true" : "false").utf8)
        add(.truth)
      }
    case .error: isRight = finishText(value, .error)
    case .formulaText, .inlineText: isRight = finishText(value, .text)
    case .date:
      let form = SheetDate.append(value, to: &row.bytes)
      if let form { add(form) }
      isRight = form != nil
    }
    if !isRight { finishUnreadable(value) }
  }

  /// Puts a value into the row of which nothing can be made: whoever asks for the cell is told.
  @inline(never)
  private mutating func finishUnreadable(_ value: UnsafeBufferPointer<UInt8>) {
    row.bytes.removeLast(row.bytes.count - (row.cells.last?.end ?? 0))
    // Enough to know it again.
    row.bytes.append(contentsOf: String(decoding: value.prefix(200), as: UTF8.self).utf8)
    add(.unreadable)
  }

  /// Nothing can be made of the cell that was put into the row, as another value stands behind its own.
  private mutating func spoil() {
    guard let last = row.cells.last, last.column == cell.column else { return }
    row.cells[row.cells.count - 1].form = .unreadable
  }

  private mutating func add(_ form: CellForm) {
    row.cells.append(SheetRow.Cell(column: cell.column, end: row.bytes.count, form: form))
  }

  private mutating func finishText(_ value: UnsafeBufferPointer<UInt8>, _ form: CellForm) -> Bool {
    guard UTF8Text.isValid(value) else { return false }
    if let letters = context.encoding {
      row.bytes.append(contentsOf: letters.unicode(Array(value)))
    } else {
      row.bytes.append(contentsOf: value)
    }
    add(form)
    return true
  }

  @inline(__always)
  private mutating func finishNumber(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if cell.format == .number, SheetReader.isPlainWhole(value) {
      row.bytes.append(contentsOf: value)
      add(.number)
      return true
    }
    return finishOtherNumber(value)
  }

  private mutating func finishOtherNumber(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let number = SheetNumber(value) else { return false }
    switch cell.format {
    case .date:
      if let form = number.appendDate(to: &row.bytes, context.serials) {
        add(form)
        return true
      }
      number.append(to: &row.bytes)
      add(.noDay)
    case .unknown: return false
    case .percent:
      number.append(to: &row.bytes, shift: 2)
      row.bytes.append(0x25)
      add(.percent)
    case .number:
      number.append(to: &row.bytes)
      add(.number)
    }
    return true
  }

  /// Whether a value is a whole number that stays as it is written.
  @inline(__always)
  private static func isPlainWhole(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count <= SheetNumber.precision, value[0] != 0x30 || value.count == 1 else { return false }
    var index = 0
    while index < value.count {
      if value[index] &- 0x30 > 9 { return false }
      index &+= 1
    }
    return true
  }
}
