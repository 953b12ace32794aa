import Base
import Tables

/// JSON of any form: never a crash; what is read is a table whose numbers are numbers, or there is a message.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let (table, diagnostics) = JSONReader.read(bytes: bytes, file: "f.json", options: TableOptions())
  precondition(table != nil || !diagnostics.isEmpty, "nothing read and nothing said")
  _ = JSONReader.recognises(bytes)
  guard let table else { return 0 }
  precondition(!table.unreadRows.isEmpty == !diagnostics.isEmpty, "a row left out without a message")
  for row in 0..<table.rowCount {
    for column in table.header.indices where table.form(row: row, column: column) == .number {
      let cell = table.bytes(row: row, column: column)
      switch CellNumber.read(cell, form: .number, format: nil) {
      case .success, .failure(.tooLong): break
      default: preconditionFailure("a number of JSON is no number")
      }
    }
  }
  return 0
}
