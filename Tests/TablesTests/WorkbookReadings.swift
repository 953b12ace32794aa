import Base
import Testing

@testable import Tables

/// A workbook read whole, and read in one pass.
struct WorkbookReadings {
  /// A row as it is told of: its number, its cells and their forms, and whether its cells are only text and numbers.
  typealias Row = (text: String, isPlain: Bool)

  let bytes: [UInt8]
  var options = TableOptions()

  /// The rows of the table that is read whole; nil where there is none, or something is said.
  func whole() -> [String]? {
    let (tables, diagnostics) = XLSXReader.read(bytes: bytes, file: "b.xlsx", options: options)
    guard let table = tables.first, tables.count == 1, diagnostics.isEmpty else { return nil }
    return WorkbookReadings.rows(table)
  }

  static func rows(_ table: Table) -> [String] {
    (0..<table.rowCount).map { row in
      "\(table.rowNumbers[row])"
        + table.header.indices.map { " \(table.cell(row: row, column: $0)) \(table.form(row: row, column: $0))" }
        .joined()
    }
  }

  /// The rows of one pass; nil when it leaves the workbook to reading it whole.
  func once() -> [Row]? { pass()?.rows }

  private func pass() -> (header: [String], rows: [Row])? {
    var rows: [Row] = []
    var names: [String] = []
    var width: Int { names.count }
    var segments: [Int] = []
    let pass = XLSXReader.pass(bytes: bytes, file: "b.xlsx", options: options) { header in
      names = header.header
      #expect(header.rowCount == 0)
      return true
    } take: { segment in
      segments.append(segment.segment)
      guard let said = segment.said else { return false }
      for row in 0..<segment.rowCount {
        var text = "\(said.numbers[row])"
        for cell in row * width..<(row + 1) * width {
          let lower = Int(segment.ends[cell - 1]) + 1
          let bytes = UnsafeBufferPointer(start: segment.bytes + lower, count: Int(segment.ends[cell]) - lower)
          text += " \(String(decoding: bytes, as: UTF8.self)) \(said.forms[cell])"
        }
        rows.append((text, segment.bytes[Int(segment.ends[(row + 1) * width - 1])] == 0x0A))
      }
      return true
    }
    #expect(segments == Array(segments.indices))
    guard case .finished = pass else { return nil }
    return (names, rows)
  }

  /// What is wrong with what was read, whatever the file; nil when nothing is.
  func fault() -> String? {
    let (tables, diagnostics) = XLSXReader.read(bytes: bytes, file: "b.xlsx", options: options)
    if tables.isEmpty && diagnostics.isEmpty { return "nothing is read and nothing said" }
    for table in tables {
      guard zip(table.rowNumbers, table.rowNumbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
        return "rows out of order"
      }
      for row in 0..<table.rowCount {
        for column in table.header.indices {
          let (cell, form) = (table.bytes(row: row, column: column), table.form(row: row, column: column))
          guard WorkbookReadings.isRight(cell, form) else {
            return
              "row \(table.rowNumbers[row]), column \(column + 1): `\(String(decoding: cell, as: UTF8.self))` is no \(form)"
          }
        }
      }
    }
    guard let pass = pass() else { return nil }
    guard let table = tables.first, tables.count == 1, diagnostics.isEmpty else {
      return "one pass says nothing, reading it whole does: \(diagnostics.map(\.code.rawValue))"
    }
    if pass.header != table.header { return "one pass gives another header" }
    return pass.rows.map(\.text) == WorkbookReadings.rows(table) ? nil : "one pass gives other rows"
  }

  /// Whether a cell is what its form says.
  private static func isRight(_ cell: ArraySlice<UInt8>, _ form: CellForm) -> Bool {
    guard String(validating: cell, as: UTF8.self) != nil else { return false }
    switch form {
    case .number, .percent: return (try? CellNumber.read(cell, form: form, format: nil).get()) != nil
    case .date, .dateTime: return CalendarDate.parse(iso: cell.prefix(10)) != nil
    case .truth: return cell.elementsEqual("true".utf8) || cell.elementsEqual("false".utf8)
    case .text, .error, .unreadable, .noDay: return true
    }
  }
}
