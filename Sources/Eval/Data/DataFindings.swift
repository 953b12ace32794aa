import Base
import Tables

/// Where in the tables something stands: the table's index, and row and column from 0 (-1 for the header, the whole row).
struct CellIndex: Hashable, Comparable, Sendable {
  var table: Int32
  var row: Int32
  var column: Int32

  init(table: Int, row: Int, column: Int? = nil) {
    self.table = Int32(truncatingIfNeeded: table)
    self.row = Int32(truncatingIfNeeded: row)
    self.column = Int32(truncatingIfNeeded: column ?? -1)
  }

  static func < (a: CellIndex, b: CellIndex) -> Bool {
    (a.table, a.row, a.column) < (b.table, b.row, b.column)
  }
}

/// What is wrong with the data, and which rows it concerns.
struct DataFindings: Sendable {
  private struct Found {
    var at: CellIndex
    var diagnostic: Diagnostic
    /// It concerns rows that can be left out.
    var isOfRow: Bool
    /// How many more cells it is true of.
    var more = 0
  }

  /// What cells have in common that are wrong for one cause.
  private struct Likeness: Hashable {
    var table: Int32
    var code: Code
    var scope: Scope
  }

  /// How far the cause of a mistake reaches: more cells that are wrong for it are only counted.
  enum Scope: Hashable {
    /// Only the cell.
    case cell
    /// All cells of the file, such as a number format that is not declared.
    case file
    case column(Int32)
    /// The cells of a column with a share such as 45, or such as 0.45.
    case shares(Int32, likePercent: Bool)
    /// All cells of the file with this text.
    case text(String)
  }

  private struct Cause: Hashable {
    var at: CellIndex
    var code: Code
  }

  private var found: [Found] = []
  private var reported: Set<Cause> = []
  /// The index in `found` of the first of those that are alike.
  private var alike: [Likeness: Int] = [:]
  /// With how many names texts were compared for hints.
  private var compared = 0
  /// For each table, whether each row is left out.
  private(set) var isLeftOut: [[Bool]]
  private(set) var anyLeftOut = false

  init(_ tables: [Table]) {
    isLeftOut = tables.map { Array(repeating: false, count: $0.rowCount) }
  }

  /// A mistake of a file as a whole, or a warning: no row is left out for it.
  mutating func report(_ diagnostic: Diagnostic, table: Int, column: Int? = nil) {
    found.append(Found(at: CellIndex(table: table, row: -1, column: column), diagnostic: diagnostic, isOfRow: false))
  }

  /// A mistake of a declaration that shows only with the data.
  mutating func reportOfDeclaration(_ diagnostic: Diagnostic) {
    found.append(Found(at: CellIndex(table: 0, row: -1), diagnostic: diagnostic, isOfRow: false))
  }

  /// A mistake of a row, which is left out. The same of the same cell is said once, and so is one with the same cause.
  mutating func report(_ diagnostic: Diagnostic, at: CellIndex, scope: Scope = .cell) {
    leaveOut(at)
    guard reported.insert(Cause(at: at, code: diagnostic.code)).inserted else { return }
    if scope != .cell {
      let likeness = Likeness(table: at.table, code: diagnostic.code, scope: scope)
      if let first = alike[likeness] {
        found[first].more += 1
        return
      }
      alike[likeness] = found.count
    }
    found.append(Found(at: at, diagnostic: diagnostic, isOfRow: true))
  }

  /// A warning about a cell, whose row is used all the same.
  mutating func warn(_ diagnostic: Diagnostic, at: CellIndex) {
    found.append(Found(at: at, diagnostic: diagnostic, isOfRow: false))
  }

  /// Leaves a row out without a message of its own.
  mutating func leaveOut(_ at: CellIndex) {
    isLeftOut[Int(at.table)][Int(at.row)] = true
    anyLeftOut = true
  }

  func isLeftOut(_ at: CellIndex) -> Bool {
    isLeftOut[Int(at.table)][Int(at.row)]
  }

  /// Whether it is worth comparing a text with `names` names for the nearest one: not for a mistake that is only counted
  /// with an earlier one, and of very many messages only for the first, which are read.
  mutating func wantsHint(_ code: Code, at: CellIndex, scope: Scope = .cell, among names: Int) -> Bool {
    guard found.count < 200, scope == .cell || alike[Likeness(table: at.table, code: code, scope: scope)] == nil,
      names <= 400_000 - compared
    else { return false }
    compared += names
    return true
  }

  /// All messages in order; `asWarnings` makes those of rows warnings.
  func diagnostics(asWarnings: Bool) -> [(at: CellIndex, diagnostic: Diagnostic)] {
    found.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map { _, found in
      var diagnostic = found.diagnostic
      if found.more > 0 { diagnostic.notes.append(DataMessages.moreCells(found.more)) }
      if asWarnings, found.isOfRow, diagnostic.severity == .error { diagnostic.severity = .warning }
      return (found.at, diagnostic)
    }
  }
}
