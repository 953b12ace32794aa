import Base
import Tables

/// Data files of any kind, text files above all: never a crash; every row is in the table, or there is a message.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let names: Set<String> = ["unit", "period", "don vi", "nam"]
  let options = TableOptions { names.contains(TextFolding.looseKey($0)) }
  let (tables, diagnostics) = TableReader.read(bytes: bytes, file: "f.csv", options: options)
  precondition(!tables.isEmpty || !diagnostics.isEmpty, "nothing read and nothing said")
  for table in tables {
    precondition(table.unreadRows.isEmpty || !diagnostics.isEmpty, "a row left out without a message")
    precondition(table.rowNumbers.count == table.rowCount)
    precondition(zip(table.rowNumbers, table.rowNumbers.dropFirst()).allSatisfy { $0 < $1 }, "rows out of order")
    for row in 0..<table.rowCount {
      for column in table.header.indices {
        let cell = table.bytes(row: row, column: column)
        precondition(String(validating: cell, as: UTF8.self) != nil, "a cell that is not UTF-8")
      }
    }
  }
  return 0
}
