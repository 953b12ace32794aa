import Foundation

/// One row of a plan's list of tasks, as the project's list `tasks.tsv` names it.
struct ListedTask: Sendable, Hashable {
  /// What sort of time the plan gives.
  enum Kind: String, Sendable, CaseIterable {
    case before, month, months, quarter, periodic, event, plan, along, ongoing
    /// The plan leaves the time blank.
    case blank
  }

  /// The pack's path from the root of the checkout.
  var pack: String
  /// The plan's letters and the task's code: `SH-26`.
  var id: String
  /// The section under which the pack has it.
  var place: String
  var code: String
  /// One for each time in the cell; the first counts.
  var kinds: [Kind]
  /// The plan's words; empty when the cell is blank.
  var time: String
  /// The last good days, `2024-02-29`, in order; one that two times give is there twice.
  var due: [String]
  /// Who does it, in the plan's words; empty when the cell is blank.
  var leads: String
  /// Words with which the first product begins; empty when the cell is blank.
  var product: String

  /// The tasks of a list: a line of headings, then tab-separated columns in the order above, `-` for a blank cell.
  static func list(_ text: String) throws -> [ListedTask] {
    try text.split(separator: "\n").dropFirst().enumerated().map { number, line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0 == "-" ? "" : String($0) }
      let words = columns.count == 9 ? columns[4].split(separator: " ").map(String.init) : []
      let kinds = words.compactMap(Kind.init(rawValue:))
      guard !kinds.isEmpty, kinds.count == words.count else {
        throw ListMistake(description: "line \(number + 2) is not a task: \(line)")
      }
      return ListedTask(
        pack: columns[0], id: columns[1], place: columns[2], code: columns[3], kinds: kinds, time: columns[5],
        due: columns[6].split(separator: " ").map(String.init), leads: columns[7], product: columns[8])
    }
  }
}
