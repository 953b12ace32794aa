package import Base
package import Lang
package import Tables

/// What was recognised in a file, or in one sheet of it: the rows, and what each column holds.
package struct TableProfile: Sendable {
  package var file: String
  package var sheet: String?
  package var source: Table.Source?
  /// The rows of the header; nil where every row names its columns itself, as in JSON.
  package var headerRows: ClosedRange<Int>?
  /// What stands above the table as the unit of its numbers: `triệu đồng`.
  package var scale: String?
  package var rowCount: Int
  /// The first and the last row of data.
  package var dataRows: ClosedRange<Int>?
  /// How many of the rows a spreadsheet hides.
  package var hiddenRows: Int
  /// The rows that could not be read.
  package var unreadRows: [Int]
  /// The rows of the file that are no data.
  package var leftOut: [Table.LeftOut]
  package var columns: [ColumnProfile]
  /// What a pack finds wrong with the header; then the first cell of each column that does not fit the others, as
  /// warnings, and how many more there are.
  package var problems: [Diagnostic]
  /// Which of its units changed, where histories or lists of units are given.
  package var changedUnits: ChangedUnits?
  /// What is declared for the cells of the file.
  let settings: CellSettings
  /// By column: how days are written there, where that is declared.
  let dateFormats: [Int: DateFormat]

  /// Looks at every cell of a table; `program` says what is declared for the file. `advance` is told now and then how
  /// many more rows were looked at.
  package init(_ table: Table, for program: TypedProgram?, advance: (Int) -> Void = { _ in }) {
    file = table.file
    sheet = table.sheet
    source = table.source
    let namesItself = table.source?.format == .json || table.source?.format == .jsonLines
    headerRows = namesItself ? nil : min(table.headerTop, table.headerRow)...table.headerRow
    scale = table.titles.lazy.compactMap { ColumnScale.find(title: TextFolding.matchKey($0)) }.first?.text
    rowCount = table.rowCount
    if let first = table.rowNumbers.first, let last = table.rowNumbers.last, first <= last { dataRows = first...last }
    hiddenRows = table.hiddenRows
    unreadRows = table.unreadRows
    leftOut = table.leftOut
    columns = []
    problems = []
    let binding = program.flatMap { DataReading.binding(for: table, among: $0.bindings) }
    settings = CellSettings(binding)
    let uses = program.map { ColumnUses(table, in: $0) }
    problems = uses?.problems ?? []
    dateFormats = uses?.dateFormats ?? [:]
    var tallies = table.header.map { _ in ColumnTally() }
    for row in 0..<table.rowCount {
      for column in table.header.indices {
        let bytes = table.bytes(row: row, column: column)
        let guess = CellGuess(
          bytes, form: table.form(row: row, column: column), settings: settings, dateFormat: dateFormats[column])
        tallies[column].add(guess, bytes, row: row)
      }
      if row % 8192 == 8191 { advance(8192) }
    }
    let scales = uses?.scales ?? TableProfile.scales(table)
    for (column, tally) in tallies.enumerated() {
      let kind = tally.kind
      columns.append(
        ColumnProfile(
          number: table.columnNumber(column), name: table.header[column], kind: kind,
          scale: kind.isNumber ? scales[column] : nil, range: tally.range(kind),
          blankCount: tally.blankCount, distinctCount: tally.distinctCount, boundTo: uses?.uses[column]))
      problems += TableProfile.problems(of: tally, kind, table, column)
    }
  }

  /// What headers name as their scale; no pack says what the columns are.
  private static func scales(_ table: Table) -> [Int: String] {
    var scales: [Int: String] = [:]
    for (column, header) in table.header.enumerated() {
      scales[column] = ColumnScale.find(key: TextFolding.matchKey(header))?.scale.text
    }
    return scales
  }

  /// The messages about a column, in order of place.
  private static func problems(
    of tally: ColumnTally, _ kind: ColumnProfile.Kind, _ table: Table, _ column: Int
  ) -> [Diagnostic] {
    let odd: [ColumnTally.Class] =
      switch kind {
      case .number, .percent: [.text, .date, .brokenDate, .brokenNumber, .error]
      case .date: [.text, .number, .brokenDate, .brokenNumber, .error]
      default: [.error]
      }
    let found = odd.compactMap { tally.first[$0] }.sorted { $0.row < $1.row }
    return found.map { oddity in
      let place = table.place(row: oddity.row, column: column)
      let text = table.cell(row: oddity.row, column: column)
      var diagnostic = message(oddity.guess, text, isDate: kind == .date, at: place)
      diagnostic.severity = .warning
      if oddity.count > 1 { diagnostic.notes.append(DataMessages.moreCells(oddity.count - 1)) }
      return diagnostic
    }
  }

  private static func message(
    _ guess: CellGuess, _ text: String, isDate: Bool, at place: CellPlace
  ) -> Diagnostic {
    let shown = DataMessages.clipped(text)
    switch guess {
    case .brokenDate(let fault): return CellDate.unreadable(fault, text, at: place)
    case .brokenNumber(let fault): return DataMessages.unreadable(fault, shown, at: place)
    case .error(let fault): return DataMessages.unreadable(fault, shown, at: place)
    default:
      if isDate {
        let fault =
          if case .failure(let fault) = CellDate.read(Array(text.utf8)[...], format: nil) { fault } else {
            CellDate.Fault.notADate
          }
        return CellDate.unreadable(fault, text, at: place)
      }
      return DataMessages.unreadable(.notANumber, shown, at: place)
    }
  }
}
