package import Base

extension Table {
  /// Takes what stands below the table, signatures and notes, away from its last rows; says so when that is a guess.
  /// To be called once, when all rows were appended.
  package mutating func cutFooter() -> [Diagnostic] {
    cutFooter(among: [], after: 0).diagnostics
  }

  /// Takes away what stands below the table, looking only at rows below `after`. `odd` are those of the last rows that do
  /// not fit the table's columns.
  mutating func cutFooter(
    among odd: [FooterFinder.Row], after: Int
  ) -> (diagnostics: [Diagnostic], footer: FooterFinder.Footer?) {
    var rows = odd
    for row in max(0, rowCount - FooterFinder.depth)..<rowCount where rowNumbers[row] > after {
      rows.append(tailRow(row))
    }
    rows.sort { $0.number < $1.number }
    guard let footer = FooterFinder.find(rows, width: header.count) else { return ([], nil) }
    removeLastRows(footer.tableRows)
    leftOut.append(LeftOut(rows: footer.rows, reason: .footer))
    return (footer.isGuess ? [TableReader.guessedFooter(footer, self)] : [], footer)
  }

  private func tailRow(_ row: Int) -> FooterFinder.Row {
    var filled: [(column: Int, text: ArraySlice<UInt8>)] = []
    for column in header.indices {
      let text = CellText.trimmed(bytes(row: row, column: column))
      if !text.isEmpty { filled.append((column, text)) }
    }
    return FooterFinder.Row(
      index: row, number: rowNumbers[row], followsBlank: breaks.contains(row), filled: filled)
  }
}
