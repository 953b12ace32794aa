package import Base

/// Reads workbooks (.xlsx, .xlsm): each sheet that is meant as a table. Numbers come at 15 significant digits, formulas with the result
/// that the file holds, hidden rows like others.
package enum XLSXReader {
  /// Whether the bytes begin as a ZIP file does, the container of workbooks.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// Whether the bytes are a workbook that a password protects: then it stands in a file of the older form.
  static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return false }
    var name: [UInt8] = []
    for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
    return bytes.withUnsafeBufferPointer { [name] bytes in
      var at = 0
      // Names in such files begin at multiples of 128.
      while at + name.count <= bytes.count {
        if bytes[at] == name[0], bytes[at..<(at + name.count)].elementsEqual(name) { return true }
        at += 128
      }
      return false
    }
  }

  /// Reads the sheet that the options name, or every visible one whose name fits a name with `*`; without a name the
  /// first visible one with a column that is expected, else the first visible one in which something stands.
  package static func read(
    bytes: [UInt8], file: String, options: TableOptions
  ) -> (tables: [Table], diagnostics: [Diagnostic]) {
    bytes.withUnsafeBufferPointer { bytes in
      var sheet: String?
      do throws(WorkbookFault) {
        return try read(bytes, file, options, &sheet)
      } catch {
        return ([], [diagnostic(error, file: file, sheet: sheet)])
      }
    }
  }

  /// The names of the sheets of a workbook in their order, and whether each is hidden; none when it cannot be opened.
  package static func sheets(of bytes: [UInt8]) -> [(name: String, isHidden: Bool)] {
    bytes.withUnsafeBufferPointer { bytes in
      guard let archive = try? ZipArchive(bytes), let book = try? Workbook(archive) else { return [] }
      return book.sheets.map { ($0.name, $0.isHidden) }
    }
  }

  /// `current` is the sheet that is being read.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: String, _ options: TableOptions, _ current: inout String?
  ) throws(WorkbookFault) -> (tables: [Table], diagnostics: [Diagnostic]) {
    let book = try Workbook(try ZipArchive(bytes), encoding: options.encoding)
    func read(_ sheet: Workbook.Sheet) throws(WorkbookFault) -> (table: Table?, diagnostics: [Diagnostic]) {
      current = sheet.name
      var reader = try book.open(sheet)
      var table = SheetTable(file: file, sheet: sheet.name, options: options)
      while try reader.next() { try table.add(reader.row) }
      var found = try table.finish(reader.merged)
      if options.encoding == nil, let encoding = found.table.flatMap(CellLetters.likely) {
        found.diagnostics.append(legacyLetters(encoding, file: file, sheet: sheet.name))
      }
      return found
    }
    if let wanted = options.sheet {
      let sheets = find(wanted, among: book.sheets)
      if sheets.isEmpty { return ([], [sheetNotFound(wanted, among: book.sheets, file: file)]) }
      var tables: [Table] = []
      var diagnostics: [Diagnostic] = []
      for sheet in sheets {
        let (table, found) = try read(sheet)
        diagnostics += found
        if let table {
          tables.append(table)
        } else if found.isEmpty {
          diagnostics.append(nothing(file, sheet.name, wanted))
        }
      }
      return (tables, diagnostics)
    }
    let visible = book.sheets.filter { !$0.isHidden }
    var best: (table: Table?, diagnostics: [Diagnostic])?
    for sheet in visible {
      let found = try read(sheet)
      guard let table = found.table else {
        if best == nil, !found.diagnostics.isEmpty { best = found }
        continue
      }
      let isExpected = table.header.contains(where: options.expects)
      if best?.table == nil || isExpected { best = found }
      if isExpected { break }
    }
    guard var best else { return ([], [nothing(file, nil)]) }
    if let table = best.table, visible.count > 1 {
      best.diagnostics.append(otherSheets(table, among: visible, file: file))
    }
    return (best.table.map { [$0] } ?? [], best.diagnostics)
  }

  /// The sheets that are meant, in their order; none when there is no such sheet.
  static func find(_ wanted: TableOptions.Sheet, among sheets: [Workbook.Sheet]) -> [Workbook.Sheet] {
    switch wanted {
    case .number(let number):
      if let named = sheets.first(where: { $0.name == String(number) }) { return [named] }
      return number >= 1 && number <= sheets.count ? [sheets[number - 1]] : []
    case .said(let name):
      let named = find(.name(name), among: sheets)
      if named.isEmpty, let number = wanted.place { return find(.number(number), among: sheets) }
      return named
    case .name(let name):
      if let sheet = sheets.first(where: { $0.name == name }) { return [sheet] }
      let key = TextFolding.matchKey(name)
      // No sheet can have a `*` in its name.
      if wanted.meansSeveral {
        let pattern = NamePattern(key)
        return sheets.filter { !$0.isHidden && pattern.matches(TextFolding.matchKey($0.name)) }
      }
      return sheets.first { TextFolding.matchKey($0.name) == key }.map { [$0] } ?? []
    }
  }
}
