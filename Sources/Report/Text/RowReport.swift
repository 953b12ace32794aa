import Base
import Eval
import Lang

/// What a column of rows about units and targets depends on.
enum RowSubject: Hashable {
  case unit, target
  case row
}

/// A row about a unit and a target, with what is shown of it.
protocol RowView {
  var at: TargetView { get }
}

/// What the rows of an outcome have in common for those who show them.
protocol RowFrame {
  associatedtype Outcome: RowOutcome
  associatedtype View: RowView
  init(_ outcome: Outcome)
  func view(_ row: Outcome.Row) -> View
}

/// A column of a table or a CSV file of rows about units and targets.
protocol RowColumn: RawRepresentable where RawValue == String {
  associatedtype View: RowView
  /// What its cells depend on.
  var subject: RowSubject { get }
  /// The column's heading for people.
  func heading(_ language: Language) -> String
  var alignsRight: Bool { get }
  /// The most columns of the screen it takes.
  var limit: Int { get }
  /// The cell for programs, the same in every language; nil where there is nothing.
  func exact(_ view: View) -> CSVCell?
  /// The cell for people.
  func shown(_ view: View, _ language: Language) -> TextTable.Cell
}

/// The cells of rows: what a column says of a unit or of a target it says in many rows, and is made once.
private struct RowCells<Column: RowColumn, Cell> {
  private let columns: [Column]
  private let subjects: [RowSubject]
  private let make: (Column, Column.View) -> Cell
  private var unit: (place: Int, cells: [Cell?])?
  private var targets: [[Cell?]]

  init(_ columns: [Column], _ subjects: [RowSubject], targets: Int, make: @escaping (Column, Column.View) -> Cell) {
    self.columns = columns
    self.subjects = subjects
    self.make = make
    self.targets = Array(repeating: [], count: targets)
  }

  /// Gives `body` the cells of a row in the order of the columns; nil for those that depend on the row itself.
  mutating func forEach(_ view: Column.View, _ body: (Int, Cell?) -> Void) {
    let target = view.at.targetID.index
    if unit?.place != view.at.place { unit = (view.at.place, cells(.unit, view)) }
    if targets[target].isEmpty { targets[target] = cells(.target, view) }
    for index in columns.indices {
      switch subjects[index] {
      case .unit: body(index, unit?.cells[index])
      case .target: body(index, targets[target][index])
      case .row: body(index, nil)
      }
    }
  }

  private func cells(_ subject: RowSubject, _ view: Column.View) -> [Cell?] {
    columns.indices.map { subjects[$0] == subject ? make(columns[$0], view) : nil }
  }
}

/// Rows about units and targets as CSV files and tables, written while they are made.
enum RowReport {
  /// Writes a CSV file. `onView` is told of each row.
  static func csv<Frame: RowFrame, Column: RowColumn>(
    _ runs: [RowRun<Frame.Outcome>], in _: Frame.Type, _ columns: [Column], _ form: CSVForm, to sink: ReportSink,
    onView: (Frame.View) -> Void = { _ in }
  ) where Column.View == Frame.View {
    var csv = CSVText(form)
    csv.line(heads: form.heads(columns.map { ($0.rawValue, $0.heading) }))
    for run in runs {
      let frame = Frame(run.frame)
      var cells: RowCells<Column, [UInt8]>?
      let subjects = columns.map(\.subject)
      run.forEach { part in
        for row in part.rows {
          let view = frame.view(row)
          onView(view)
          if cells == nil {
            cells = RowCells(columns, subjects, targets: view.at.targetCount) { CSVText.cell($0.exact($1), form) }
          }
          cells?.forEach(view) { index, cell in
            if index > 0 { csv.separate() }
            if let cell { csv.add(cell) } else { csv.add(columns[index].exact(view)) }
          }
          csv.endLine()
        }
        return csv.drain(into: sink)
      }
    }
    csv.drain(into: sink, atEnd: true)
  }

  /// Writes a table; with `leavesOut` without the columns that have nothing in them. `onView` is told of each row once. False
  /// where there is none, and so nothing is written.
  static func table<Frame: RowFrame, Column: RowColumn>(
    _ run: RowRun<Frame.Outcome>, in _: Frame.Type, _ columns: [Column], leavesOut: Bool, language: Language,
    style: Style, to sink: ReportSink, onView: (Frame.View) -> Void = { _ in }
  ) -> Bool where Column.View == Frame.View {
    let frame = Frame(run.frame)
    let places = columns.map { column in
      TextTable.Column(column.heading(language), alignsRight: column.alignsRight, limit: column.limit)
    }
    let limits = columns.map(\.limit)
    let subjects = columns.map(\.subject)
    // Rows may be gone through twice.
    var isFirst = true
    var cells: RowCells<Column, TextTable.Placed>?
    return TextTable.write(columns: places, leavesOut: leavesOut, style: style, to: sink) { body in
      run.forEach { part in
        part.rows.allSatisfy { row in
          let view = frame.view(row)
          if isFirst { onView(view) }
          if cells == nil {
            cells = RowCells(columns, subjects, targets: view.at.targetCount) { column, view in
              TextTable.Placed(column.shown(view, language), limit: column.limit)
            }
          }
          var placed: [TextTable.Placed] = []
          placed.reserveCapacity(limits.count)
          cells?.forEach(view) { index, cell in
            placed.append(cell ?? TextTable.Placed(columns[index].shown(view, language), limit: limits[index]))
          }
          return body(placed)
        }
      }
      isFirst = false
    }
  }
}
