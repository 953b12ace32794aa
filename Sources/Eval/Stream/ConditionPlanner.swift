import Base
import Lang

/// Turns conditions on records into steps over columns of whole numbers.
///
/// What it does not know it refuses: such conditions are left to the evaluation of single records.
struct ConditionPlanner {
  /// How a column is read.
  enum Reading: Hashable {
    case day
    case number
    /// A choice or a truth: the code is the option's number, or 1 and 0.
    case word
    /// A text: the code is its place among the texts that conditions name, -1 for any other.
    case text
  }

  let records: Records
  /// The day that `as_of` means.
  var asOf: CalendarDate?
  /// The columns read, by their index in the records, in order of first mention.
  private(set) var columns: [Int] = []
  /// For each column of texts, the keys that conditions compare it with.
  private(set) var texts: [Int: [String]] = [:]
  private(set) var steps: [RecordKernel.Step] = []
  private(set) var truthCount = 0
  private var computedCount = 0

  init(_ records: Records) {
    self.records = records
  }

  /// How many columns there are in all: those read, then those computed. Computed ones are numbered from -1 downwards
  /// until `kernel` puts them after the others.
  var columnCount: Int { columns.count + computedCount }

  /// How a column is read; nil when not in whole numbers.
  func reading(_ column: Int) -> Reading? {
    switch records.columns[column].type {
    case .date: .day
    case .number, .money, .count, .quantity, .days, .workingDays: .number
    case .choice, .truth: .word
    case .text: .text
    case .share, .percent, .percentage, .points, .score: nil
    }
  }

  /// Adds the steps for a condition, the truth of which is the `bit`th; false when it cannot be put into steps. `until`:
  /// a column of days, which must not be after `asOf` either.
  mutating func add(_ condition: TypedExpression?, until: Int?, bit: Int) -> Bool {
    var result: Int
    if let condition {
      guard let truth = truth(condition, isNegated: false) else { return false }
      result = truth
    } else {
      result = newTruth()
      steps.append(.constant(true, into: result))
    }
    if let until {
      guard let asOf, reading(until) == .day else { return false }
      let truth = newTruth()
      steps.append(.compareConstant(place(of: until), .lessOrEqual, Int64(asOf.dayNumber), into: truth))
      steps.append(.and(truth, into: result))
    }
    steps.append(.keep(result, bit: bit))
    return true
  }

  /// The kernel of everything added.
  func kernel() -> RecordKernel {
    func place(_ column: Int) -> Int { column >= 0 ? column : columns.count - column - 1 }
    let placed = steps.map { step -> RecordKernel.Step in
      switch step {
      case .sum(let a, let b, let isDifference, let into):
        .sum(place(a), place(b), isDifference: isDifference, into: place(into))
      case .shift(let a, let constant, let into): .shift(place(a), constant, into: place(into))
      case .compare(let a, let relation, let b, let into): .compare(place(a), relation, place(b), into: into)
      case .compareConstant(let a, let relation, let constant, let into):
        .compareConstant(place(a), relation, constant, into: into)
      case .known(let a, let into): .known(place(a), into: into)
      case .blank(let a, let into): .blank(place(a), into: into)
      case .constant, .and, .or, .keep: step
      }
    }
    return RecordKernel(steps: placed, columnCount: columnCount, truthCount: truthCount)
  }

  /// The place of a column of the records among those read.
  mutating func place(of column: Int) -> Int {
    if let place = columns.firstIndex(of: column) { return place }
    columns.append(column)
    return columns.count - 1
  }

  private mutating func newTruth() -> Int {
    truthCount += 1
    return truthCount - 1
  }

  private mutating func newColumn() -> Int {
    computedCount += 1
    return -computedCount
  }

  /// The number of the truth that says whether a condition holds, or with `isNegated` whether it does not.
  private mutating func truth(_ condition: TypedExpression, isNegated: Bool) -> Int? {
    switch condition.node {
    case .constant(.truth(let value)):
      let truth = newTruth()
      steps.append(.constant(value != isNegated, into: truth))
      return truth
    case .leaf(.recordColumn(let column)):
      guard condition.type == .truth else { return nil }
      let truth = newTruth()
      steps.append(.compareConstant(place(of: column), .equal, isNegated ? 0 : 1, into: truth))
      return truth
    case .not(let part): return self.truth(part, isNegated: !isNegated)
    case .all(let parts): return joined(parts, isNegated, all: !isNegated)
    case .any(let parts): return joined(parts, isNegated, all: isNegated)
    case .comparison(let left, let comparator, let right):
      return comparison(left, isNegated ? comparator.opposite : comparator, right)
    case .isMissing(let part, let known):
      guard let column = column(part) else { return nil }
      let truth = newTruth()
      steps.append(known != isNegated ? .known(column, into: truth) : .blank(column, into: truth))
      return truth
    default: return nil
    }
  }

  private mutating func joined(_ parts: [TypedExpression], _ isNegated: Bool, all: Bool) -> Int? {
    var result: Int?
    for part in parts {
      guard let truth = truth(part, isNegated: isNegated) else { return nil }
      if let result {
        steps.append(all ? .and(truth, into: result) : .or(truth, into: result))
      } else {
        result = truth
      }
    }
    return result
  }

  private mutating func comparison(
    _ left: TypedExpression, _ comparator: Comparator, _ right: TypedExpression
  ) -> Int? {
    if left.type == .text || right.type == .text { return textComparison(left, comparator, right) }
    if let (constant, isBetween) = constant(right) {
      return comparison(left, comparator, constant, isBetween: isBetween)
    }
    if let (constant, isBetween) = constant(left) {
      return comparison(right, comparator.mirrored, constant, isBetween: isBetween)
    }
    guard let first = column(left), let second = column(right) else { return nil }
    let truth = newTruth()
    steps.append(.compare(first, comparator.relation, second, into: truth))
    return truth
  }

  /// `isBetween`: what is compared with lies between `constant` and the next whole number.
  private mutating func comparison(
    _ left: TypedExpression, _ comparator: Comparator, _ constant: Int64, isBetween: Bool
  ) -> Int? {
    guard let column = column(left) else { return nil }
    var relation = comparator.relation
    if isBetween {
      switch comparator {
      case .atLeast, .above: relation = .greater
      case .atMost, .below: relation = .lessOrEqual
      case .equal, .different: return nil
      }
    }
    let truth = newTruth()
    steps.append(.compareConstant(column, relation, constant, into: truth))
    return truth
  }

  private mutating func textComparison(
    _ left: TypedExpression, _ comparator: Comparator, _ right: TypedExpression
  ) -> Int? {
    guard comparator == .equal || comparator == .different else { return nil }
    let (named, other) =
      if case .recordColumn? = left.leaf { (left, right) } else { (right, left) }
    guard case .recordColumn(let column)? = named.leaf, case .text(let text)? = other.constant else { return nil }
    let key = TextFolding.matchKey(text)
    var keys = texts[column] ?? []
    let code = keys.firstIndex(of: key) ?? keys.count
    if code == keys.count { keys.append(key) }
    texts[column] = keys
    let truth = newTruth()
    steps.append(
      .compareConstant(place(of: column), comparator == .equal ? .equal : .different, Int64(code), into: truth))
    return truth
  }

  /// The whole number that an expression always is, or the one below it.
  private func constant(_ expression: TypedExpression) -> (Int64, isBetween: Bool)? {
    switch expression.node {
    case .leaf(.asOf): return asOf.map { (Int64($0.dayNumber), false) }
    case .constant(.date(let date)): return (Int64(date.dayNumber), false)
    case .constant(.choice(let option)): return (Int64(option), false)
    case .constant(.truth(let truth)): return (truth ? 1 : 0, false)
    case .constant(.number(let number)):
      guard let floor = number.floor().asInt, floor.magnitude < ConditionPlanner.largest else { return nil }
      return (Int64(floor), !number.isInteger)
    default: return nil
    }
  }

  /// Sums of fewer than nine numbers below it stay within 64 bits.
  private static let largest: UInt64 = 1_000_000_000_000_000_000

  /// The number of the column that holds an expression's values.
  private mutating func column(_ expression: TypedExpression) -> Int? {
    switch expression.node {
    case .leaf(.recordColumn(let column)):
      return reading(column) == nil ? nil : place(of: column)
    case .arithmetic(let first, let rest):
      // In brackets there could be more terms than eight.
      if case .arithmetic = first.node { return nil }
      guard rest.count < 8, let start = column(first) else { return nil }
      var sum = start
      for (sign, part) in rest {
        guard sign == .plus || sign == .minus else { return nil }
        let next = newColumn()
        if let (constant, isBetween) = constant(part) {
          guard !isBetween else { return nil }
          steps.append(.shift(sum, sign == .plus ? constant : -constant, into: next))
        } else {
          guard case .recordColumn? = part.leaf, let operand = column(part) else { return nil }
          steps.append(.sum(sum, operand, isDifference: sign == .minus, into: next))
        }
        sum = next
      }
      return sum
    default: return nil
    }
  }
}

extension Comparator {
  fileprivate var relation: RecordKernel.Relation {
    switch self {
    case .atLeast: .greaterOrEqual
    case .above: .greater
    case .atMost: .lessOrEqual
    case .below: .less
    case .equal: .equal
    case .different: .different
    }
  }
}
