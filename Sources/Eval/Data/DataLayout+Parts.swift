import Base
import Lang
import Tables

extension DataLayout {
  /// What texts of a column stand for, as a `data` declaration says: `with "1" as land`.
  struct Meanings: Sendable {
    private var exact: [CellText: CellText] = [:]
    private var byKey: [String: CellText] = [:]
    private var blank: CellText?

    init(_ meanings: [DataBinding.Meaning]) {
      for meaning in meanings {
        let name = CellText(Array((meaning.name ?? "").utf8)[...])
        if let text = meaning.text {
          exact[CellText(Array(text.utf8)[...])] = name
          byKey[TextFolding.matchKey(text)] = name
        } else {
          blank = name
        }
      }
    }

    /// The name that a cell's text stands for; the text itself when nothing is said of it.
    func text(for text: CellText) -> CellText {
      if text.isBlank { return blank ?? text }
      if let name = exact[text] { return name }
      guard text.isNameLength else { return text }
      return byKey[TextFolding.matchKey(text.string)] ?? text
    }
  }

  /// Where a column of records stands, and how its cells are read.
  struct RecordColumn: Sendable {
    var column: Int
    /// How days are written, where that is declared.
    var dateFormat: DateFormat?
    /// What texts stand for, where some do.
    var meanings: Meanings?
  }

  /// Columns and numbers added up.
  struct ColumnSum: Sendable {
    struct Term: Sendable {
      /// nil for a number.
      var column: Int?
      var number: Rational
      var isNegative: Bool
    }
    var terms: [Term]

    var columns: [Int] { terms.compactMap(\.column) }
  }

  /// What must hold of a row's cells, all of it.
  struct RowTest: Sendable {
    struct Condition: Sendable {
      var column: Int
      var kind: CellCondition.Kind
      /// `TextFolding.matchKey` of each text.
      var keys: [String]
    }
    var conditions: [Condition]

    /// Whether it holds of a row.
    func holds(of row: Int, in table: Table) -> Bool {
      conditions.allSatisfy { condition in
        let text = CellText(table.bytes(row: row, column: condition.column))
        if condition.kind == .blank { return text.isBlank }
        guard !text.isBlank, text.isNameLength else { return false }
        let key = TextFolding.matchKey(text.string)
        return condition.keys.contains { wanted in
          switch condition.kind {
          case .equals: key == wanted
          case .startsWith: key.hasPrefix(wanted)
          case .endsWith: key.hasSuffix(wanted)
          case .contains: key.contains(wanted)
          case .blank: false
          }
        }
      }
    }
  }

  /// Two sums that are equal in every row.
  struct SumCheck: Sendable {
    var left: ColumnSum
    var right: ColumnSum
    /// Where it is declared.
    var range: SourceRange
  }
}
