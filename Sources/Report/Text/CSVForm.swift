package import Base

/// How CSV files are written, as the command line says.
package struct CSVForm: Sendable {
  /// Between cells.
  package var separator: UInt8 = 0x2C
  /// Before decimals.
  package var decimal: UInt8 = 0x2E
  /// For whom the heads of the columns are, and a byte order mark before them, by which spreadsheets know UTF-8; nil: for
  /// programs, which know the columns by names of their own.
  package var readers: Language?

  package init() {}

  /// The same in every language and place: for programs.
  package static let plain = CSVForm()

  /// The head of a column with this name and, for people, this heading.
  func head(_ name: String, _ heading: (Language) -> String) -> String { readers.map(heading) ?? name }

  /// A column's name for programs, and its heading for people.
  typealias Head = (name: String, heading: (Language) -> String)

  /// A column with this name and these headings.
  static func named(_ name: String, en: String, vi: String) -> Head { (name, { $0 == .vi ? vi : en }) }

  /// Heads none of which comes twice.
  func heads(_ columns: [Head]) -> [String] {
    let heads = columns.map { head($0.name, $0.heading) }
    var counts: [String: Int] = [:]
    for head in heads { counts[head, default: 0] += 1 }
    return zip(heads, columns).map { head, column in
      counts[head, default: 0] > 1 && head != column.name ? "\(head) (\(column.name))" : head
    }
  }

  /// A text as it stands in a cell: what a spreadsheet would take for a formula has an apostrophe before it, by which it
  /// knows a text.
  static func harmless(_ text: String) -> String {
    switch text.utf8.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: text.utf8.count == 1 || isNumber(text) ? text : "'" + text
    default: text
    }
  }

  /// Whether a text that begins with a sign is a number: digits with points and commas among them, perhaps `%`.
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8.dropFirst()
    if rest.last == 0x25 { rest = rest.dropLast() }
    guard let first = rest.first, first >= 0x30, first <= 0x39 else { return false }
    return (text.utf8.first == 0x2D || text.utf8.first == 0x2B)
      && rest.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E || $0 == 0x2C }
  }
}

/// What stands in a cell for programs.
enum CSVCell: Sendable {
  case text(String)
  /// A number, written as a decimal that stays on its side of others.
  case number(Rational, beside: [Rational] = [])
  /// A number that is written already, with a point.
  case digits(String)
  /// One after another, with blanks between them.
  indirect case parts([CSVCell])

  static func number(_ number: Int) -> CSVCell { .digits(String(number)) }

  /// A number after words.
  static func phrase(_ words: String, _ number: String) -> CSVCell { .parts([.text(words), .digits(number)]) }

  /// One alone, several as parts; nil for none.
  static func joined(_ cells: [CSVCell]) -> CSVCell? {
    cells.count == 1 ? cells[0] : cells.isEmpty ? nil : .parts(cells)
  }

  /// What JSON has: numbers exact, as fractions where they have no end.
  var exact: String {
    switch self {
    case .text(let text), .digits(let text): text
    case .number(let number, _): number.exactText
    case .parts(let parts): parts.map(\.exact).joined(separator: " ")
    }
  }

  var isNumber: Bool {
    switch self {
    case .number, .digits: true
    case .text, .parts: false
    }
  }
}
