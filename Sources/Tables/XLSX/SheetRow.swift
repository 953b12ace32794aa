/// The cells of one row of a sheet that hold something, from left to right.
struct SheetRow {
  struct Cell {
    /// From 1.
    var column: Int
    /// Where its bytes end in `bytes`; they begin where those of the cell before end.
    var end: Int
    var form: CellForm
  }

  /// The row's number as people count it, from 1.
  var number = 0
  var isHidden = false
  var bytes: [UInt8] = []
  var cells: [Cell] = []

  /// Forgets everything but the room taken.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    isHidden = false
  }

  /// The bytes of the cell with this index in `cells`.
  func bytes(of index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : cells[index - 1].end)..<cells[index].end]
  }

  /// Whether nothing but white space stands in the row.
  var isBlank: Bool {
    cells.indices.allSatisfy { cells[$0].form == .text && CellText.isBlank(bytes(of: $0)) }
  }
}
