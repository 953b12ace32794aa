import Base
import Tables

/// Workbooks: never a crash; what is read is a table whose numbers are numbers, or there is a message. The bytes are taken
/// once as the whole file, and once as a sheet, the texts that its cells share and the styles, with `|` between them,
/// packed into a file that is right in all else.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWorkbooks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check([0x50, 0x4B, 3, 4] + bytes.dropFirst(4))
  let parts = bytes.split(separator: 0x7C, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
  check(workbook(sheet: parts[0], shared: parts.count > 1 ? parts[1] : [], styles: parts.count > 2 ? parts[2] : []))
  return 0
}

private func check(_ bytes: [UInt8]) {
  let (tables, diagnostics) = XLSXReader.read(bytes: bytes, file: "f.xlsx", options: TableOptions())
  precondition(!tables.isEmpty || !diagnostics.isEmpty, "nothing read and nothing said")
  guard let table = tables.first else { return }
  precondition(zip(table.rowNumbers, table.rowNumbers.dropFirst()).allSatisfy { $0 < $1 }, "rows out of order")
  for row in 0..<table.rowCount {
    for column in table.header.indices {
      let (cell, form) = (table.bytes(row: row, column: column), table.form(row: row, column: column))
      precondition(String(validating: cell, as: UTF8.self) != nil, "a cell is no text")
      switch form {
      case .unreadable, .noDay: break
      case .number, .percent:
        if case .failure = CellNumber.read(cell, form: form, format: nil) {
          preconditionFailure("a number is no number")
        }
      case .date, .dateTime:
        precondition(CalendarDate.parse(iso: cell.prefix(10)) != nil, "a day is no day")
      case .text, .truth, .error: break
      }
    }
  }
  checkPass(bytes, table, diagnostics)
}

/// What one pass hands on is what is read whole.
private func checkPass(_ bytes: [UInt8], _ table: Table, _ diagnostics: [Diagnostic]) {
  var (row, width) = (0, 0)
  let pass = XLSXReader.pass(bytes: bytes, file: "f.xlsx", options: TableOptions()) { header in
    width = header.header.count
    return true
  } take: { rows in
    guard let said = rows.said else { preconditionFailure("rows of a sheet are not said to be such") }
    for index in 0..<rows.rowCount {
      guard row < table.rowCount, Int(said.numbers[index]) == table.rowNumbers[row] else { return false }
      for column in 0..<width {
        let cell = index * width + column
        let lower = Int(rows.ends[cell - 1]) + 1
        let found = UnsafeBufferPointer(start: rows.bytes + lower, count: Int(rows.ends[cell]) - lower)
        guard found.elementsEqual(table.bytes(row: row, column: column)),
          said.forms[cell] == table.form(row: row, column: column)
        else { return false }
      }
      row += 1
    }
    return true
  }
  switch pass {
  case .unsuited: break
  case .stopped: preconditionFailure("one pass gives other rows")
  case .finished: precondition(row == table.rowCount && diagnostics.isEmpty, "one pass gives fewer rows, or says less")
  }
}

/// A workbook with one sheet, nothing in it packed.
private func workbook(sheet: [UInt8], shared: [UInt8], styles: [UInt8]) -> [UInt8] {
  let parts: [(String, [UInt8])] = [
    ("_rels/.rels", Array("<r><Relationship Id='a' Type='/officeDocument' Target='w.xml'/></r>".utf8)),
    ("w.xml", Array("<workbook><sheets><sheet name='a' id='s'/></sheets></workbook>".utf8)),
    (
      "_rels/w.xml.rels",
      Array(
        ("<r><Relationship Id='s' Type='/worksheet' Target='s.xml'/>"
          + (styles.isEmpty ? "" : "<Relationship Id='y' Type='/styles' Target='y.xml'/>")
          + (shared.isEmpty ? "" : "<Relationship Id='t' Type='/sharedStrings' Target='t.xml'/>") + "</r>").utf8)
    ),
    ("s.xml", sheet), ("t.xml", shared), ("y.xml", styles),
  ]
  var (file, list): ([UInt8], [UInt8]) = ([], [])
  for (name, bytes) in parts {
    let numbers =
      number(0, 2) + number(0, 2) + number(0, 4) + number(Int(CRC32.sum(of: bytes[...])), 4) + number(bytes.count, 4)
      + number(bytes.count, 4) + number(name.utf8.count, 2)
    list += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + numbers + number(0, 12) + number(file.count, 4)
    list += name.utf8
    file += number(0x0403_4B50, 4) + number(20, 2) + numbers + number(0, 2) + name.utf8 + bytes
  }
  let counts = number(parts.count, 2) + number(parts.count, 2) + number(list.count, 4) + number(file.count, 4)
  return file + list + number(0x0605_4B50, 4) + number(0, 4) + counts + number(0, 2)
}

private func number(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
}
