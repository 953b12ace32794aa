/// Finds the header among the first rows of a sheet: the row or rows with the most names that are expected. What stands
/// above it must look like a title, so that no data are passed over.
package struct HeaderFinder {
  /// How many rows of a file are looked at; the rows to be given.
  package static let depth = 50
  /// The most rows of a header.
  static let mostLevels = 4

  let rows: [RawRow]
  let options: TableOptions
  /// For each row, the columns in which something stands.
  let filled: [[Int]]
  /// Whether each text that was asked for is expected.
  private var expected: [CellText: Bool] = [:]

  /// Takes the first rows of a file that are not blank, at least `depth` where there are so many.
  package init(_ rows: [RawRow], options: TableOptions) {
    self.rows = rows
    self.options = options
    filled = rows.map { $0.isBroken ? [] : $0.filled }
  }

  /// The header; nil when there is no row that can be one, or not those that the options name.
  package mutating func find() -> TableHeader? {
    if let declared = options.headerRows {
      guard let first = rows.firstIndex(where: { declared.contains($0.number) }),
        let last = rows.lastIndex(where: { declared.contains($0.number) }),
        !rows[first...last].contains(where: \.isBroken)
      else { return nil }
      return header(first..<(last + 1))
    }
    if options.firstDataRow != nil, let last = rows.lastIndex(where: { $0.number < options.firstDataRow ?? 0 }) {
      // The data are said to begin below: so the header ends there.
      return header(best(in: 0...last) ?? block(around: last))
    }
    guard !rows.isEmpty else { return nil }
    guard let found = best(in: rows.indices.lowerBound...min(rows.count, HeaderFinder.depth) - 1) ?? plainHeader()
    else {
      return nil
    }
    return header(found)
  }

  /// The rows of the header with the most expected names; nil when none has any. Of those with equally many the one
  /// with more levels, then the first.
  private mutating func best(in range: ClosedRange<Int>) -> Range<Int>? {
    var best: (rows: Range<Int>, score: Int)?
    for row in range where !rows[row].isBroken && isShort(row) {
      var candidates = [row..<(row + 1)]
      let block = block(around: row)
      if block.count > 1 { candidates.append(block) }
      // One cell over several columns, or under one, is a level only where that makes the names known.
      if row > 0, !rows[row].followsBlank, !rows[row - 1].isBroken, isShort(row - 1),
        block.lowerBound == row
      {
        candidates.append((row - 1)..<block.upperBound)
      }
      if block.upperBound <= range.upperBound, isFurtherLevel(block.upperBound, below: block.lowerBound) {
        candidates.append(block.lowerBound..<(block.upperBound + 1))
      }
      for candidate in candidates {
        var score = 0
        // A merged cell stands for its name once.
        for name in Set(names(candidate))
        where isExpected(name) || candidate == block && isExpected(HeaderFinder.lowest(name)) {
          score += 1
        }
        guard score > 0, candidate.upperBound - 1 <= range.upperBound, isTable(below: candidate) else { continue }
        if let known = best {
          let better =
            score > known.score
            || score == known.score && candidate.contains(known.rows.lowerBound) && candidate == block
              && candidate.count > known.rows.count
          if !better { continue }
        }
        best = (candidate, score)
        // Every column is known: nothing below can be the header.
        if score > 1, candidate == block, score == Set(filled[candidate].joined()).count { return candidate }
      }
    }
    return best?.rows
  }

  /// The header where no name is expected: the first row that is not plainly a title.
  private func plainHeader() -> Range<Int>? {
    for row in rows.indices {
      if rows[row].isBroken { break }
      if filled[row].count >= 2, !isTitle(row) {
        let isNamed = filled[row].allSatisfy { !rows[row].isValue($0) || isYear(row, $0) }
        if row > 0, !isNamed { break }
        return block(around: row)
      }
      // A title can only stand above a table.
      if filled[row].count > 2 { break }
    }
    guard let first = rows.first, !first.isBroken else { return nil }
    return 0..<1
  }

  /// Whether all cells of a row are short enough to name something.
  private func isShort(_ row: Int) -> Bool {
    filled[row].allSatisfy { rows[row].cells[$0].count <= CellText.maximumNameBytes }
  }

  /// Whether everything above these rows may be a title: at most two cells in a row, or no values and a blank row
  /// between them and the header.
  private func isTable(below candidate: Range<Int>) -> Bool {
    let width = Set(filled[candidate].joined()).count
    var isCutOff = false
    for row in (0..<candidate.lowerBound).reversed() {
      if rows[row + 1].followsBlank { isCutOff = true }
      if rows[row].isBroken { return false }
      if filled[row].count <= min(2, width - 1) { continue }
      guard isCutOff, !filled[row].contains(where: { rows[row].isValue($0) }) else { return false }
    }
    return true
  }

  /// The lowest level of a name of several: the others may be left out where a column is named.
  private static func lowest(_ name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return name }
    return CellText(Array(name[name.index(after: slash)...].utf8)[...]).string
  }

  /// Whether a column's name is among those that are expected.
  private mutating func isExpected(_ name: String) -> Bool {
    let text = CellText(Array(name.utf8)[...])
    guard !text.isBlank, text.isNameLength, text.bytes.count == 4 || !RawRow.isValue(text.bytes) else { return false }
    if let known = expected[text] { return known }
    let answer = options.expects(text.string)
    expected[text] = answer
    return answer
  }

  /// The header in these rows, with what is left out around it.
  private func header(_ header: Range<Int>) -> TableHeader {
    var leftOut: [Table.LeftOut] = []
    if header.lowerBound > 0 {
      leftOut.append(Table.LeftOut(rows: rows[0].number...rows[header.lowerBound - 1].number, reason: .title))
    }
    let names = names(header)
    var firstData = header.upperBound
    var numbering: RawRow?
    if let declared = options.firstDataRow {
      while firstData < rows.count, rows[firstData].number < declared { firstData += 1 }
      if firstData > header.upperBound {
        leftOut.append(
          Table.LeftOut(rows: rows[header.upperBound].number...rows[firstData - 1].number, reason: .declared))
      }
    } else if firstData < rows.count, isNumbering(firstData, width: names.count) {
      leftOut.append(Table.LeftOut(rows: rows[firstData].number...rows[firstData].number, reason: .numbering))
      numbering = rows[firstData]
      firstData += 1
    }
    // A merged cell is one title, whether or not it is known yet that it is merged.
    var titles: [String] = []
    for row in 0..<header.lowerBound {
      for column in filled[row] where rows[row].cells[column].count <= 300 && titles.count < 100 {
        titles.append(CellText(rows[row].cells[column]).string)
      }
    }
    return TableHeader(
      names: names, rows: header, firstData: firstData, leftOut: leftOut, titles: titles,
      repeats: HeaderRepeats(rows[header], numbering: numbering))
  }
}
