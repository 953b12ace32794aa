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
  struct Placed {
    var text: String
    var role: Style.Role?
    var width: Int

    init(_ cell: Cell, limit: Int) {
      text = DisplayWidth.cut(cell.text, to: limit)
      role = cell.role
      width = DisplayWidth.of(text)
    }

    fileprivate init(text: String, role: Style.Role?, width: Int) {
      (self.text, self.role, self.width) = (text, role, width)
    }

    fileprivate init(heading: String) {
      text = DisplayWidth.safe(heading)
      role = .strong
      width = DisplayWidth.of(text)
    }
  }

  private let columns: [Column]
  /// The rows, as long as they are few enough to be kept.
  private var kept = Kept()
  private var rowCount = 0
  /// The widest of each column.
  private var widths: [Int]
  /// Whether some cell of a column has a text.
  private var hasText: [Bool]

  /// Rows in little room: the texts of all their cells, one after another.
  private struct Kept {
    private struct Cell {
      var length: UInt32
      var width: UInt32
      var role: Style.Role?
    }

    private var texts: [UInt8] = []
    private var cells: [Cell] = []
    /// Whether there were too many: then only the widths of columns are known, and the rows are asked for again.
    private(set) var isFull = false

    /// The most bytes of texts that are kept.
    private static let most = 16 << 20

    mutating func append(_ row: [Placed]) {
      if isFull { return }
      for cell in row {
        let start = texts.count
        texts += cell.text.utf8
        cells.append(
          Cell(
            length: UInt32(truncatingIfNeeded: texts.count - start), width: UInt32(truncatingIfNeeded: cell.width),
            role: cell.role))
      }
      guard texts.count + 12 * cells.count > Kept.most else { return }
      self = Kept()
      isFull = true
    }

    /// Gives `body` each row until it wants no more.
    func forEach(columns: Int, _ body: ([Placed]) -> Bool) {
      var start = 0
      for first in stride(from: 0, to: cells.count, by: columns) {
        let row = cells[first..<first + columns].map { cell in
          let end = start + Int(cell.length)
          defer { start = end }
          return Placed(
            text: String(decoding: texts[start..<end], as: UTF8.self), role: cell.role, width: Int(cell.width))
        }
        if !body(row) { return }
      }
    }
  }

  init(columns: [Column]) {
    self.columns = columns
    widths = columns.map { DisplayWidth.of(DisplayWidth.safe($0.heading)) }
    hasText = columns.map { _ in false }
  }

  /// Appends a row with a cell for every column.
  mutating func append(_ cells: [Cell]) {
    append(placed: zip(cells, columns).map { Placed($0, limit: $1.limit) })
  }

  private mutating func append(placed row: [Placed]) {
    for (index, cell) in row.enumerated() {
      widths[index] = Swift.max(widths[index], cell.width)
      hasText[index] = hasText[index] || !cell.text.isEmpty
    }
    rowCount += 1
    kept.append(row)
  }

  /// The table: headings, a rule, the rows, each line ended. Of so few rows only that all are kept.
  func text(style: Style) -> String {
    let all = columns.indices.map { $0 }
    var text = Array(head(style, all).utf8)
    kept.forEach(columns: columns.count) {
      write($0, all, style, to: &text)
      return true
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func head(_ style: Style, _ shown: [Int]) -> String {
    var text: [UInt8] = []
    let headings = columns.map { Placed(heading: $0.heading) }
    write(headings, shown, style, to: &text)
    let rule = shown.map { String(repeating: "─", count: widths[$0]) }.joined(separator: "──")
    return String(decoding: text, as: UTF8.self) + style(.frame, rule) + "\n"
  }

  private func write(_ cells: [Placed], _ shown: [Int], _ style: Style, to text: inout [UInt8]) {
    let last = shown.lastIndex { !cells[$0].text.isEmpty } ?? 0
    for (place, index) in shown.enumerated().prefix(last + 1) {
      let cell = cells[index]
      if place > 0 { text += [0x20, 0x20] }
      let padding = repeatElement(UInt8(0x20), count: widths[index] - cell.width)
      if columns[index].alignsRight { text += padding }
      text += (cell.role.map { style($0, cell.text) } ?? cell.text).utf8
      if !columns[index].alignsRight, place < last { text += padding }
    }
    text.append(0x0A)
  }

  /// Writes a table of any size: `rows` gives each row to what it is handed until that wants no more, and is asked again where
  /// there are more rows than are kept. With `leavesOut` the columns that have nothing in them are left out. False where there
  /// is no row, and so nothing is written.
  static func write(
    columns: [Column], leavesOut: Bool, style: Style, to sink: ReportSink,
    rows: (_ body: ([Placed]) -> Bool) -> Void
  ) -> Bool {
    var table = TextTable(columns: columns)
    rows {
      table.append(placed: $0)
      return sink.isOpen
    }
    guard table.rowCount > 0 else { return false }
    let shown = columns.indices.filter { !leavesOut || table.hasText[$0] }
    var text = Array(table.head(style, shown).utf8)
    func pass(_ row: [Placed]) -> Bool {
      table.write(row, shown, style, to: &text)
      guard text.count >= ReportSink.piece else { return sink.isOpen }
      sink.add(text)
      text.removeAll(keepingCapacity: true)
      return sink.isOpen
    }
    if table.kept.isFull { rows(pass) } else { table.kept.forEach(columns: columns.count, pass) }
    sink.add(text)
    return true
  }
}
