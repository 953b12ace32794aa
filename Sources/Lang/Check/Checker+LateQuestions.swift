import Base

// Conditions on a column that stand before the question whether it is known.
extension Checker {
  /// What a condition is where a column is blank.
  private enum Blank {
    case holds(Bool)
    /// It may be neither true nor false, and nothing that hangs on it is reached.
    case unknown
    case either
  }

  /// Warns where `if` asks whether a column is known only after a condition that does not hold where it is blank.
  mutating func warnOfLateQuestions(_ expression: TypedExpression, of records: Records) {
    if case .conditional(let test, let then, let other) = expression.node {
      var columns: Set<Int> = []
      test.collectColumns(into: &columns)
      for column in columns.sorted() {
        guard case .unknown = Self.blank(test, column),
          let question = Self.question(in: then, column) ?? Self.question(in: other, column)
        else { continue }
        report(Self.lateQuestion(records.columns[column].term, at: test.range, question: question))
        break
      }
    }
    for operand in expression.operands { warnOfLateQuestions(operand, of: records) }
  }

  /// Where an expression asks whether a column is known; nil where it does not.
  private static func question(in expression: TypedExpression, _ column: Int) -> SourceRange? {
    if case .isMissing(let part, _) = expression.node {
      var columns: Set<Int> = []
      part.collectColumns(into: &columns)
      if columns.contains(column) { return expression.range }
    }
    for operand in expression.operands {
      if let range = question(in: operand, column) { return range }
    }
    return nil
  }

  private static func blank(_ expression: TypedExpression, _ column: Int) -> Blank {
    switch expression.node {
    case .all(let parts), .any(let parts):
      var settles = true
      if case .all = expression.node { settles = false }
      var result = Blank.either
      for part in parts {
        switch blank(part, column) {
        case .holds(settles): return .holds(settles)
        case .unknown: result = .unknown
        case .holds, .either: break
        }
      }
      return result
    case .not(let part):
      if case .holds(let truth) = blank(part, column) { return .holds(!truth) }
      return blank(part, column)
    case .isMissing(let part, let known):
      var columns: Set<Int> = []
      part.collectColumns(into: &columns)
      return columns.contains(column) ? .holds(!known) : .either
    case .conditional(let test, let then, let other):
      switch blank(test, column) {
      case .unknown: return .unknown
      case .holds(let truth): return blank(truth ? then : other, column)
      case .either:
        if case .unknown = blank(then, column) { return .unknown }
        return blank(other, column)
      }
    default:
      var columns: Set<Int> = []
      expression.collectColumns(into: &columns)
      return columns.contains(column) ? .unknown : .either
    }
  }
}
