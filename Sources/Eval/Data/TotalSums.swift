import Base
import Tables

/// Sums of the rows of a table, kept while it is gone through, to be compared with its rows of totals.
///
/// A total may be of the rows since the last one, of all above it, of those below it up to the next one, or of the whole
/// table; of all units, or of those of one level, where a table has a district and its communes.
struct TotalSums {
  /// Sums by column; nil from the first number that is missing on.
  private typealias Sums = [Rational?]

  enum Comparison {
    case agrees
    /// In a column, what the total says, and what its rows come to.
    case differs(column: Int, said: Rational, sum: Rational)
  }

  private struct Key: Hashable {
    var group: [CellText]
    /// -2 for units of all levels together.
    var level: Int
  }

  private struct Total {
    var cells: [Rational?]
    var group: [CellText]
    /// By level: the rows above it since the last total, and all above.
    var since: [Int: Sums] = [:]
    var above: [Int: Sums] = [:]
  }

  private struct Below: Hashable {
    var total: Int
    var level: Int
  }

  private static let allLevels = -2
  private let columns: Int
  private var above: [Key: Sums] = [:]
  private var since: [Key: Sums] = [:]
  /// The rows below a total, up to the next.
  private var below: [Below: Sums] = [:]
  private var levels: Set<Int> = [TotalSums.allLevels]
  private var totals: [Int: Total] = [:]
  /// Of each group the last total, which rows below it may be of.
  private var last: [[CellText]: Int] = [:]

  init(columns: Int) { self.columns = columns }

  /// Takes a row of a unit.
  mutating func take(row cells: [Rational?], of group: [CellText], level: Int) {
    levels.insert(level)
    for level in [level, TotalSums.allLevels] {
      let key = Key(group: group, level: level)
      above[key, default: Array(repeating: .zero, count: columns)].add(cells)
      since[key, default: Array(repeating: .zero, count: columns)].add(cells)
      if let total = last[group] {
        below[Below(total: total, level: level), default: Array(repeating: .zero, count: columns)].add(cells)
      }
    }
  }

  /// Takes a row of totals, by its number among them.
  mutating func take(total index: Int, of group: [CellText], _ cells: [Rational?]) {
    var total = Total(cells: cells, group: group)
    for level in levels {
      let key = Key(group: group, level: level)
      total.since[level] = since.removeValue(forKey: key)
      total.above[level] = above[key]
    }
    totals[index] = total
    last[group] = index
  }

  /// Compares a total with the rows that it may be of; nil where nothing can be compared.
  func compare(_ index: Int) -> Comparison? {
    guard let total = totals[index] else { return nil }
    // Where none agrees, the one that agrees in the most columns is the one that was meant.
    var best: (differing: Int, comparison: Comparison)?
    let order = [TotalSums.allLevels] + levels.filter { $0 != TotalSums.allLevels }.sorted()
    for level in order {
      let all = above[Key(group: total.group, level: level)]
      // Where no rows stand above it, it is of those below; else of those above.
      for sums in [total.since[level], total.above[level], below[Below(total: index, level: level)], all] {
        guard let sums, let (differing, comparison) = TotalSums.compare(total.cells, sums) else { continue }
        if differing == 0 { return .agrees }
        if best.map({ differing < $0.differing }) ?? true { best = (differing, comparison) }
      }
    }
    return best?.comparison
  }

  /// In how many columns a total and a sum differ, and in which first; nil where nothing can be compared.
  private static func compare(_ total: [Rational?], _ sums: Sums) -> (Int, Comparison)? {
    var count: Int?
    var first = Comparison.agrees
    for (column, pair) in zip(total, sums).enumerated() {
      guard let said = pair.0, let sum = pair.1 else { continue }
      if said != sum {
        if (count ?? 0) == 0 { first = .differs(column: column, said: said, sum: sum) }
        count = (count ?? 0) + 1
      } else {
        count = count ?? 0
      }
    }
    return count.map { ($0, first) }
  }
}

extension [Rational?] {
  /// Adds the numbers of a row; a column is missing from the first that is missing on.
  fileprivate mutating func add(_ cells: [Rational?]) {
    for column in cells.indices {
      guard let sum = self[column], let cell = cells[column] else {
        self[column] = nil
        continue
      }
      self[column] = try? sum.adding(cell)
    }
  }
}
