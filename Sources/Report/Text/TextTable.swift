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

  private let columns: [Column]
  private var rows: [[Cell]] = []

  init(columns: [Column]) { self.columns = columns }

  /// Appends a row with a cell for every column.
  mutating func append(_ cells: [Cell]) {
    rows.append(
      zip(cells, columns).map { cell, column in
        Cell(DisplayWidth.cut(cell.text, to: column.limit), cell.role)
      })
  }

  /// The table: headings, a rule, the rows, each line ended.
  func text(style: Style) -> String {
    let headings = columns.map { DisplayWidth.safe($0.heading) }
    var widths = headings.map(DisplayWidth.of)
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = Swift.max(widths[index], DisplayWidth.of(cell.text)) }
    }
    var text = line(headings.map { Cell($0, .strong) }, widths, style)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "──")
    text += style(.frame, rule) + "\n"
    for row in rows { text += line(row, widths, style) }
    return text
  }

  private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
    var text = ""
    let last = cells.lastIndex { !$0.text.isEmpty } ?? 0
    for (index, cell) in cells.enumerated().prefix(last + 1) {
      if index > 0 { text += "  " }
      let shown = cell.role.map { style($0, cell.text) } ?? cell.text
      let padding = String(repeating: " ", count: Swift.max(widths[index] - DisplayWidth.of(cell.text), 0))
      if columns[index].alignsRight {
        text += padding + shown
      } else {
        text += index == last ? shown : shown + padding
      }
    }
    return text + "\n"
  }
}
