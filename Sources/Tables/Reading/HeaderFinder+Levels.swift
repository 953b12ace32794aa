// Headers of several rows, and the row of numbers under them.
extension HeaderFinder {
  /// The names of the columns whose header stands in these rows. A cell of an upper row also stands for the columns to
  /// its right that have none there, as merged cells do.
  func names(_ header: Range<Int>) -> [String] {
    let width = rows[header].map(\.cells.count).max() ?? 0
    var names = Array(repeating: "", count: width)
    // What was said last for each column: the same again, in a cell merged downward, is no further level.
    var last = Array(repeating: "", count: width)
    for row in header {
      let isLowest = row == header.upperBound - 1
      var spanning = ""
      for column in 0..<width {
        let own = text(row, column)
        // A new parent to the left ends what its children span.
        if row > header.lowerBound, !own.isEmpty || startsGroup(column, above: row, from: header.lowerBound) {
          spanning = ""
        }
        var said = own
        if own.isEmpty {
          if !isLowest, hasText(column, in: (row + 1)..<header.upperBound) { said = spanning }
        } else {
          spanning = own
        }
        if said.isEmpty || said == last[column] { continue }
        names[column] += (names[column].isEmpty ? "" : " / ") + said
        last[column] = said
      }
    }
    return names
  }

  /// The text of a cell, white space around it left out and line ends in it made spaces.
  private func text(_ row: Int, _ column: Int) -> String {
    guard column < rows[row].cells.count else { return "" }
    let text = CellText(rows[row].cells[column])
    guard text.bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text.string }
    let words = text.bytes.split { $0 == 0x0A || $0 == 0x0D }.map { CellText($0) }.filter { !$0.isBlank }
    return words.map(\.string).joined(separator: " ")
  }

  /// Whether one of the rows above has a cell of its own in this column, where a group of columns begins.
  private func startsGroup(_ column: Int, above row: Int, from top: Int) -> Bool {
    (top..<row).contains { isFilled($0, column) }
  }

  /// Whether one of the rows has something of its own in this column.
  private func hasText(_ column: Int, in rows: Range<Int>) -> Bool {
    rows.contains { isFilled($0, column) }
  }

  /// Whether something that begins there stands in a cell.
  private func isFilled(_ row: Int, _ column: Int) -> Bool {
    column < rows[row].cells.count && rows[row].continued[column] == nil && !CellText.isBlank(rows[row].cells[column])
  }

  /// The rows that make one header with this one, as their blanks show.
  func block(around row: Int) -> Range<Int> {
    var first = row
    var last = row
    while first > 0, last - first + 1 < HeaderFinder.mostLevels,
      isLevel(first - 1, above: first) || first == row && isGroupRow(first - 1, above: first)
    {
      first -= 1
      if isGroupRow(first, above: first + 1) { break }
    }
    while last + 1 < rows.count, last - first + 1 < HeaderFinder.mostLevels,
      isLevel(last, above: last + 1) || first == last && isGroupRow(last, above: last + 1)
        || first < last && isFurtherLevel(last + 1, below: first)
    {
      last += 1
    }
    return first..<(last + 1)
  }

  /// Whether two rows, one right above the other, are levels of one header: the lower names parts of what the upper
  /// names, and leaves blank what the upper names alone.
  private func isLevel(_ upper: Int, above lower: Int) -> Bool {
    guard let firstUpper = filled[upper].first, let firstLower = filled[lower].first, firstUpper < firstLower else {
      return false
    }
    return mayBeLevels(upper, lower) && filled[lower].contains { !isFilled(upper, $0) }
  }

  /// Whether the row after those of a header that begins in `top` goes on with it: it leaves blank what the first row
  /// names alone.
  func isFurtherLevel(_ row: Int, below top: Int) -> Bool {
    guard let firstUpper = filled[top].first, let firstLower = filled[row].first, firstUpper < firstLower else {
      return false
    }
    return mayBeLevels(row - 1, row)
  }

  /// Whether the upper row only names groups of the columns that the lower names one by one. One cell alone may as well
  /// be a title.
  private func isGroupRow(_ upper: Int, above lower: Int) -> Bool {
    guard filled[upper].count >= 2, let firstUpper = filled[upper].first, let firstLower = filled[lower].first,
      firstUpper > firstLower, mayBeLevels(upper, lower), filled[upper].allSatisfy({ isFilled(lower, $0) })
    else { return false }
    return filled[lower].count >= filled[upper].count + 2
  }

  /// Whether nothing speaks against two rows' being levels of one header.
  private func mayBeLevels(_ upper: Int, _ lower: Int) -> Bool {
    !rows[lower].followsBlank && !rows[upper].isBroken && !rows[lower].isBroken && !isTitle(upper) && isNaming(upper)
      && isNaming(lower) && !isNumbering(lower, width: rows[lower].cells.count)
  }

  /// Whether the cells of a row may name columns: words, or years.
  private func isNaming(_ row: Int) -> Bool {
    filled[row].allSatisfy { column in
      rows[row].cells[column].count <= CellText.maximumNameBytes
        && (!rows[row].isValue(column) || isYear(row, column))
    }
  }

  /// Whether a cell holds a year alone.
  func isYear(_ row: Int, _ column: Int) -> Bool {
    let text = CellText(rows[row].cells[column]).bytes
    guard text.count == 4, text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    return text.starts(with: [0x31, 0x39]) || text.starts(with: [0x32, 0x30])
  }

  /// Whether a row is plainly part of a title: one or two cells, and words that stand in the heads of documents.
  func isTitle(_ row: Int) -> Bool {
    filled[row].count <= 2 && filled[row].contains { SheetWords.opensTitle(rows[row].cells[$0]) }
  }

  /// Whether a row only numbers the columns: `(1) (2) (3)`, `A B 1 2 3`, `(1) (2) (3)=(1)+(2)`. Bare numbers are such
  /// a row only when they number every one of at least five columns, and after a letter when there are three: `A 1 2` may
  /// be a row of data, of a unit called A.
  func isNumbering(_ row: Int, width: Int) -> Bool {
    guard filled[row].count >= 2, !rows[row].isBroken, rows[row].cells.count <= width else { return false }
    var letter: UInt8 = 0x41
    var number = 1
    var isMarked = false
    for column in filled[row] {
      let text = Array(CellText(rows[row].cells[column]).bytes.prefix(60))
      if number == 1, text == [letter] {
        letter += 1
        continue
      }
      guard let (found, marked) = HeaderFinder.columnNumber(text), found == number else { return false }
      number += 1
      isMarked = isMarked || marked
    }
    let letters = letter - 0x41
    isMarked = isMarked || letters > 1 || letters == 1 && number > 3
    return isMarked && filled[row].count >= 3 || filled[row].count == width && width >= (isMarked ? 2 : 5)
  }

  /// The number that a text like `3`, `(3)`, `[3]`, `3=4+5` or `(3)=(4)+(5)` gives its column, and whether a sign marks
  /// it as such; nil for other texts.
  private static func columnNumber(_ text: [UInt8]) -> (number: Int, isMarked: Bool)? {
    var rest = text[...]
    let opens = rest.first == 0x28 || rest.first == 0x5B
    if opens { rest.removeFirst() }
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count <= 4, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    rest = rest.dropFirst(digits.count).drop { $0 == 0x20 }
    if opens, rest.first == 0x29 || rest.first == 0x5D { rest = rest.dropFirst().drop { $0 == 0x20 } }
    guard let next = rest.first else { return (number, opens) }
    guard next == 0x3D else { return nil }
    let signs = Array("=+-*/:x%()[], ".utf8)
    return rest.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || signs.contains($0) } ? (number, true) : nil
  }
}
