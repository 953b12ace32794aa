import Foundation

/// One target statement of a plan, as the project's list `statements.tsv` names it.
struct Statement: Sendable, Hashable {
  /// What the statement became in its pack. (None of the 92 had to stay a note: each could be measured.)
  enum Standing: String, Sendable {
    /// A target; its first citation is this statement.
    case target
    /// A further citation of a target that another statement made.
    case citation
  }

  /// The pack's path from the root of the checkout.
  var pack: String
  /// The plan's letters and where in it the statement stands: `SH-P2`.
  var id: String
  /// The section and citation under which the pack has it.
  var place: String
  var standing: Standing
  /// Usually one; a sentence about two populations is two targets.
  var indicators: [String]
  /// The plan's words, as the pack quotes them.
  var quote: String

  /// The statements of a list: a line of headings, then tab-separated columns in the order above.
  static func list(_ text: String) throws -> [Statement] {
    try text.split(separator: "\n").dropFirst().enumerated().map { number, line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 6, let standing = Standing(rawValue: columns[3]) else {
        throw ListMistake(description: "line \(number + 2) is not a statement: \(line)")
      }
      return Statement(
        pack: columns[0], id: columns[1], place: columns[2], standing: standing,
        indicators: columns[4].split(separator: " ").map(String.init), quote: columns[5])
    }
  }
}

/// What is wrong with the list itself.
struct ListMistake: Error, CustomStringConvertible {
  var description: String
}
