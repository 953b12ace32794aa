package import Base
package import Tables

/// The cells that an observation was read from: places that are put together when someone asks for them, since there are
/// very many of them and few are ever shown.
package struct CellSources: Sendable {
  /// A table without its rows: what the places of its cells have in common.
  final class Frame: Sendable {
    let table: Table

    /// Keeps the header of a table.
    init(_ table: Table) { self.table = table.withoutRows }
  }

  /// Which table cells stand in: a file, or a sheet of a workbook.
  package struct TableName: Hashable, Sendable {
    let file: String
    let sheet: String?

    /// Takes the name of a table.
    package init(_ table: Table) { (file, sheet) = (table.file, table.sheet) }

    /// Takes the table of a cell.
    init(_ place: CellPlace) { (file, sheet) = (place.file, place.sheet) }
  }

  private enum Storage: Sendable {
    case list([CellPlace])
    /// One or two cells of a row by its number; -1 for no second one.
    case row(Frame, number: Int32, first: Int32, second: Int32)
  }

  private let storage: Storage

  /// Takes places that are known.
  package init(_ places: [CellPlace]) { storage = .list(places) }

  /// Takes columns, from 0, of the row with this number.
  init(_ frame: Frame, row number: Int, columns: [Int]) {
    if columns.isEmpty || columns.count > 2 {
      storage = .list(columns.map { frame.table.place(number: number, column: $0) })
    } else {
      storage = .row(
        frame, number: Int32(truncatingIfNeeded: number), first: Int32(truncatingIfNeeded: columns[0]),
        second: columns.count > 1 ? Int32(truncatingIfNeeded: columns[1]) : -1)
    }
  }

  /// Where the cells stand, in order.
  package var places: [CellPlace] {
    switch storage {
    case .list(let places): return places
    case .row(let frame, let number, let first, let second):
      let place = frame.table.place(number: Int(number), column: Int(first))
      return second < 0 ? [place] : [place, frame.table.place(number: Int(number), column: Int(second))]
    }
  }

  /// Whether the cells stand in one row of one table, which is that of others.
  func isInRow(of other: CellSources) -> Bool {
    guard case .row(let frame, let number, _, _) = storage, case .row(let another, let same, _, _) = other.storage
    else {
      return false
    }
    return number == same && frame === another
  }

  /// The rows in which the cells stand, 0 for a whole file: for each cell, or once where all stand in one.
  var rows: [(table: TableName, row: Int)] {
    switch storage {
    case .list(let places): places.map { (TableName($0), $0.row ?? 0) }
    case .row(let frame, let number, _, _): [(TableName(frame.table), Int(number))]
    }
  }
}

extension CellSources: Hashable {
  package static func == (a: CellSources, b: CellSources) -> Bool { a.places == b.places }

  package func hash(into hasher: inout Hasher) { hasher.combine(places) }
}
