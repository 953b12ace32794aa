/// What differs between the lines expected and those that came, for people to read.
enum LineDiff {
  /// Lines with `-` were expected and did not come, lines with `+` came and were not expected.
  static func text(expected: [String], actual: [String]) -> String {
    var start = 0
    while start < min(expected.count, actual.count), expected[start] == actual[start] { start += 1 }
    var end = 0
    while end < min(expected.count, actual.count) - start,
      expected[expected.count - 1 - end] == actual[actual.count - 1 - end]
    { end += 1 }
    let old = Array(expected[start..<(expected.count - end)])
    let new = Array(actual[start..<(actual.count - end)])
    let before = expected[max(0, start - 3)..<start].map { "  " + $0 }
    let after = expected[(expected.count - end)..<min(expected.count, expected.count - end + 3)].map { "  " + $0 }
    return (before + changes(old, new) + after).joined(separator: "\n")
  }

  /// The shortest listing of the changes, by the longest common subsequence; long blocks are shown whole.
  private static func changes(_ old: [String], _ new: [String]) -> [String] {
    guard old.count * new.count <= 250_000 else { return old.map { "- " + $0 } + new.map { "+ " + $0 } }
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row][column] =
          old[row] == new[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var lines: [String] = []
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        lines.append("  " + old[row])
        row += 1
        column += 1
      } else if column == new.count || row < old.count && lengths[row + 1][column] >= lengths[row][column + 1] {
        lines.append("- " + old[row])
        row += 1
      } else {
        lines.append("+ " + new[column])
        column += 1
      }
    }
    return lines
  }
}
