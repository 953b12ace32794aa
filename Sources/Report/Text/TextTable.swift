/// A table of text, its columns aligned by what the eye sees.
struct TextTable: Sendable {
  /// One column: its heading, where its cells stand, and the most columns of the screen that it takes.
  struct Column: Sendable {
    var heading: String
    var alignsRight: Bool
    var limit: Int
    init(_ heading: String, alignsRight: Bool = false, limit: Int = 60) {
      self.heading = heading
      self.alignsRight = alignsRight
      self.limit = limit
    }
  }

  /// A cell and how it is coloured.
  struct Cell: Sendable {
    var text: String
    var role: Style.Role?
    init(_ text: String, _ role: Style.Role? = nil) {
      self.text = text
      self.role = role
    }
  }

  /// A cell as it is shown, and how many columns of the screen it takes.
  private struct Placed {
    var text: String
    var role: Style.Role?
    var width: Int
  }

  private let columns: [Column]
  private var rows: [[Placed]] = []
  /// The widest of each column.
  private var widths: [Int]

  init(columns: [Column]) {
    self.columns = columns
    widths = columns.map { DisplayWidth.of(DisplayWidth.safe($0.heading)) }
  }

  /// Appends a row with a cell for every column.
  mutating func append(_ cells: [Cell]) {
    var row: [Placed] = []
    row.reserveCapacity(columns.count)
    for (index, (cell, column)) in zip(cells, columns).enumerated() {
      let text = DisplayWidth.cut(cell.text, to: column.limit)
      let width = DisplayWidth.of(text)
      widths[index] = Swift.max(widths[index], width)
      row.append(Placed(text: text, role: cell.role, width: width))
    }
    rows.append(row)
  }

  /// The table: headings, a rule, the rows, each line ended.
  func text(style: Style) -> String {
    var text = ""
    let headings = columns.map { column in
      let heading = DisplayWidth.safe(column.heading)
      return Placed(text: heading, role: .strong, width: DisplayWidth.of(heading))
    }
    write(headings, style, to: &text)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "──")
    text += style(.frame, rule) + "\n"
    for row in rows { write(row, style, to: &text) }
    return text
  }

  private func write(_ cells: [Placed], _ style: Style, to text: inout String) {
    let last = cells.lastIndex { !$0.text.isEmpty } ?? 0
    for (index, cell) in cells.enumerated().prefix(last + 1) {
      if index > 0 { text += "  " }
      let padding = String(repeating: " ", count: widths[index] - cell.width)
      if columns[index].alignsRight { text += padding }
      text += cell.role.map { style($0, cell.text) } ?? cell.text
      if !columns[index].alignsRight, index < last { text += padding }
    }
    text += "\n"
  }
}
