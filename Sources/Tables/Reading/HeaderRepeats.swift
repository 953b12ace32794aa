/// Tells rows below a header that are that header once more, as on every page of a print or where files were put one
/// behind another, and rows with which another table begins.
package struct HeaderRepeats: Sendable, Equatable {
  /// What a row is.
  package enum Likeness: Hashable, Sendable {
    case row
    /// The header, or one of its rows, again.
    case header
    /// It names columns as the header does, but not the same, or not in the same places.
    case otherHeader
  }

  /// A row's cells in which something stands, by their columns.
  private struct Filled: Sendable, Equatable {
    var column: Int
    var text: [UInt8]
  }

  /// The rows of the header, and the one that numbers the columns, which may come again behind them.
  private let rows: [[Filled]]
  private let numbering: [Filled]?
  private let names: Set<[UInt8]>
  /// Of how many bytes names and their cells are: a bit for each count.
  private var lengths: UInt64 = 0

  /// nil for a header that holds values: it is likely a row of data. `filled` gives the columns in which something stands.
  init?(_ rows: ArraySlice<RawRow>, numbering: RawRow?) {
    func filled(_ row: RawRow) -> [Filled] {
      row.filled.map { Filled(column: $0, text: Array(CellText.trimmed(row.cells[$0]))) }
    }
    self.rows = rows.map(filled)
    self.numbering = numbering.map(filled)
    names = Set(self.rows.joined().map(\.text))
    guard names.count > 1, names.allSatisfy({ !HeaderRepeats.isValue($0[...]) }) else { return nil }
    for name in names { lengths |= 1 << UInt64(name.count & 63) }
    for cell in rows.lazy.map(\.cells).joined() where !cell.isEmpty { lengths |= 1 << UInt64(cell.count & 63) }
  }

  /// Whether a cell of so many bytes may hold a name. Of nearly every row the first two in which something stands tell by
  /// this that it names no columns.
  @inline(__always)
  package func mayName(_ count: Int) -> Bool { lengths & 1 << UInt64(count & 63) != 0 }

  /// What a row of so many cells is, which stand in these columns of the table; `follows`: the row above it was the header
  /// again.
  package func look(
    _ count: Int, follows: Bool = false, column: (Int) -> Int = { $0 }, cell: (Int) -> ArraySlice<UInt8>
  ) -> Likeness {
    var seen = 0
    var isLikely = follows && numbering != nil
    for index in 0..<count where !isLikely {
      let text = CellText.trimmed(cell(index))
      if text.isEmpty { continue }
      isLikely = mayName(text.count) && names.contains(Array(text))
      seen += 1
      if seen == 2 { break }
    }
    guard isLikely else { return .row }
    return look((0..<count).map { Filled(column: column($0), text: Array(CellText.trimmed(cell($0)))) }, follows)
  }

  @inline(never)
  private func look(_ cells: [Filled], _ follows: Bool) -> Likeness {
    let filled = cells.filter { !$0.text.isEmpty }
    guard filled.count > 1 else { return .row }
    if rows.contains(filled) || follows && numbering == filled { return .header }
    let named = Set(filled.map(\.text).filter(names.contains)).count
    guard named > 1, named * 2 > filled.count, named * 2 > names.count,
      filled.allSatisfy({ names.contains($0.text) || !HeaderRepeats.isValue($0.text[...]) })
    else { return .row }
    return .otherHeader
  }

  /// Whether a text is one of the names.
  package func isName(_ text: [UInt8]) -> Bool { names.contains(Array(CellText.trimmed(text[...]))) }

  /// Whether a text is a value; years name columns as well.
  private static func isValue(_ text: ArraySlice<UInt8>) -> Bool {
    RawRow.isValue(text) && !(text.count == 4 && (text.starts(with: [0x31, 0x39]) || text.starts(with: [0x32, 0x30])))
  }
}

extension HeaderRepeats {
  /// What a row of a sheet with these columns is; `follows`: the row above it was the header again.
  func look(_ row: SheetRow, _ columns: SheetColumns, follows: Bool = false) -> Likeness {
    guard follows || row.cells.count > 1 && (mayName(row.cells[0].end) || mayName(row.cells[1].end - row.cells[0].end))
    else {
      return .row
    }
    return look(row.cells.count, follows: follows, column: { columns.place(of: row.cells[$0].column) ?? -1 }) {
      row.bytes(of: $0)
    }
  }
}
