package import Base

/// Reads JSON (RFC 8259, strictly) and JSON Lines: a list of objects, an object that holds one such list, or an object
/// on each line. Each object is a row, each key a column; a key inside a key makes the column `outer / inner`.
package enum JSONReader {
  /// Whether a file begins as JSON does, and not as a text file whose first cell begins with a bracket.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    var scanner = JSONScanner(bytes)
    guard let first = scanner.skipSpace(), first == 0x7B || first == 0x5B else { return false }
    _ = scanner.take(first)
    switch scanner.skipSpace() {
    case 0x22, 0x7D: return first == 0x7B || bytes.count > 1
    case 0x7B, 0x5B, 0x5D: return first == 0x5B
    default: return false
    }
  }

  /// Whether a file is named as JSON is: then it is JSON, whatever it begins with.
  package static func isNamed(_ file: String) -> Bool {
    var name = file.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if name.suffix(3).elementsEqual(".gz".utf8) { name.removeLast(3) }
    return [".json", ".jsonl", ".ndjson", ".geojson"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Reads a whole file; the table holds every object that could be read, and is nil when there is none.
  package static func read(
    bytes: [UInt8], file: String, options: TableOptions
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    guard UTF8Text.isValid(bytes[...]) else {
      return (nil, [notUTF8(in: bytes, file: file)])
    }
    var scanner = JSONScanner(bytes)
    var rows = JSONRows()
    var sheet: String?
    var format = Table.Source.Format.json
    do throws(JSONFault) {
      switch scanner.skipSpace() {
      case nil:
        return (nil, [emptyFile(file)])
      case 0x5B:
        try readList(&scanner, &rows, depth: 0, options)
        if let byte = scanner.skipSpace() { throw scanner.misplaced(byte, .end) }
      case 0x7B where holdsLines(scanner):
        format = .jsonLines
        readLines(scanner, &rows, options)
      case 0x7B:
        var lists = JSONLists()
        let start = scanner.position
        try lists.survey(&scanner)
        if let byte = scanner.skipSpace() { throw scanner.misplaced(byte, .end) }
        switch choose(lists.lists, options.sheet) {
        case .one(let list):
          sheet = list.name
          scanner.go(to: list.start)
          try readList(&scanner, &rows, depth: list.depth, options)
        case .several(let names):
          return (nil, [severalLists(names, file: file)])
        case .unknown(let names):
          return (nil, [unknownList(options.sheet, names, file: file)])
        case .none:
          scanner.go(to: start)
          try rows.readRow(&scanner, depth: 0)
        }
      default:
        try scanner.skipValue(depth: 0)
        return (nil, [noTable(file: file)])
      }
    } catch {
      return (nil, [broken(error, bytes: bytes, place: place(of: error, bytes, file: file))])
    }
    var (table, diagnostics) = table(of: rows, bytes: bytes, file: file, sheet: sheet)
    table?.source = Table.Source(format, encoding: .utf8)
    return (table, diagnostics)
  }

  private static func table(
    of rows: JSONRows, bytes: [UInt8], file: String, sheet: String?
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    let byLine = !rows.sharesLines
    let diagnostics = rows.faults.map { fault, row in
      guard fault.isOfContent else { return broken(fault, bytes: bytes, place: place(of: fault, bytes, file: file)) }
      let number = rows.number(of: row, byLine: byLine)
      return unusable(fault, place: CellPlace(file: file, sheet: sheet, row: number), byLine: byLine)
    }
    if rows.columns.names.isEmpty {
      return (nil, diagnostics.isEmpty ? [emptyList(file: file, sheet)] : diagnostics)
    }
    guard !rows.isSparse else { return (nil, [tooSparse(file: file)]) }
    let names = rows.columns.names.map { CellText($0[...]).string }
    var table = Table(
      file: file, sheet: sheet, header: names, headerRow: rows.number(of: 0, byLine: byLine))
    rows.fill(&table, byLine: byLine)
    return (table, diagnostics)
  }

  private static func readList(
    _ scanner: inout JSONScanner, _ rows: inout JSONRows, depth: Int, _ options: TableOptions
  ) throws(JSONFault) {
    var hasMore = scanner.beginArray()
    while hasMore {
      try rows.readRow(&scanner, depth: depth + 1)
      if rows.rows.count % TableOptions.step == 0 { options.advance?(TableOptions.step) }
      hasMore = try scanner.continueArray()
    }
  }

  // MARK: JSON Lines

  /// Whether the first line is an object by itself and another one begins in the next: no single JSON text is so.
  static func holdsLines(_ scanner: JSONScanner) -> Bool {
    let bytes = scanner.bytes
    guard let lineEnd = bytes[scanner.index...].firstIndex(of: 0x0A) else { return false }
    guard CellText.trimmed(bytes[scanner.index..<lineEnd]).last == 0x7D else { return false }
    var rest = scanner
    rest.go(to: JSONScanner.Position(index: lineEnd, line: scanner.line))
    return rest.skipSpace() == 0x7B
  }

  /// Reads an object from each line; a line that cannot be read does not keep the others from it.
  private static func readLines(_ scanner: JSONScanner, _ rows: inout JSONRows, _ options: TableOptions) {
    var scanner = scanner
    let bytes = scanner.bytes
    var start = scanner.index
    var line = scanner.line
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      scanner.go(to: JSONScanner.Position(index: start, line: line))
      scanner.stop(at: end)
      if scanner.skipSpace() != nil {
        do throws(JSONFault) {
          try rows.readRow(&scanner, depth: 0, isAlone: true)
        } catch {
          rows.addFaulty(error, line: line)
        }
        if rows.rows.count % TableOptions.step == 0 { options.advance?(TableOptions.step) }
      }
      start = end + 1
      line += 1
    }
  }

  // MARK: Lists in an object

  private enum Choice {
    case one(JSONLists.List)
    case several([String])
    case unknown([String])
    case none
  }

  private static func choose(_ lists: [JSONLists.List], _ sheet: TableOptions.Sheet?) -> Choice {
    let filled = lists.filter { !$0.isEmpty }
    let candidates = filled.isEmpty ? lists : filled
    switch sheet {
    case .name(let name):
      let key = TextFolding.matchKey(name)
      if let list = lists.first(where: { TextFolding.matchKey($0.name) == key }) { return .one(list) }
      return lists.isEmpty ? .none : .unknown(lists.map(\.name))
    case .said(let name):
      let named = choose(lists, .name(name))
      if case .unknown = named, let number = sheet?.place { return choose(lists, .number(number)) }
      return named
    case .number(let number):
      if let named = lists.first(where: { $0.name == String(number) }) { return .one(named) }
      if lists.indices.contains(number - 1) { return .one(lists[number - 1]) }
      return lists.isEmpty ? .none : .unknown(lists.map(\.name))
    case nil:
      if candidates.count > 1 { return .several(candidates.map(\.name)) }
      return candidates.first.map { .one($0) } ?? .none
    }
  }
}
