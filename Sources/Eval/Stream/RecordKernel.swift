/// Says of a batch of records which of several conditions hold for each.
///
/// Conditions are computed over columns of whole numbers, `RecordCell.missing` standing for a blank cell. What is said
/// of a blank cell is not true, and its opposite neither, so `not` is moved inwards before: only what is true is kept.
struct RecordKernel {
  static let batch = 512
  /// Eight more, so that columns do not all fall into the same sets of the cache.
  static let stride = batch + 8

  enum Relation {
    case less, lessOrEqual, equal, different, greaterOrEqual, greater
  }

  /// One step; columns and truths are numbered.
  enum Step {
    /// column := first + sign * second
    case sum(Int, Int, isDifference: Bool, into: Int)
    /// column := first + constant
    case shift(Int, Int64, into: Int)
    case compare(Int, Relation, Int, into: Int)
    case compareConstant(Int, Relation, Int64, into: Int)
    case known(Int, into: Int)
    case blank(Int, into: Int)
    case constant(Bool, into: Int)
    /// truth := truth & other
    case and(Int, into: Int)
    case or(Int, into: Int)
    /// The truth is the `bit`th condition.
    case keep(Int, bit: Int)
  }

  var steps: [Step]
  var columnCount: Int
  var truthCount: Int

  /// `columns`: at `column * stride`; `truths`: room for `truthCount * stride`; gives the conditions that hold for each
  /// row as bits in `held`.
  func run(
    _ count: Int, columns: UnsafeMutablePointer<Int64>, truths: UnsafeMutablePointer<UInt8>,
    held: UnsafeMutablePointer<UInt64>
  ) {
    held.update(repeating: 0, count: count)
    func column(_ number: Int) -> UnsafeMutablePointer<Int64> { columns + number * RecordKernel.stride }
    func truth(_ number: Int) -> UnsafeMutablePointer<UInt8> { truths + number * RecordKernel.stride }
    for step in steps {
      switch step {
      case .sum(let first, let second, let isDifference, let into):
        RecordKernel.sum(count, column(first), column(second), isDifference, column(into))
      case .shift(let first, let constant, let into):
        let (a, to) = (column(first), column(into))
        for row in 0..<count { to[row] = a[row] == RecordCell.missing ? RecordCell.missing : a[row] &+ constant }
      case .compare(let first, let relation, let second, let into):
        RecordKernel.compare(count, column(first), relation, column(second), truth(into))
      case .compareConstant(let first, let relation, let constant, let into):
        RecordKernel.compare(count, column(first), relation, constant, truth(into))
      case .known(let first, let into):
        let (a, to) = (column(first), truth(into))
        for row in 0..<count { to[row] = a[row] == RecordCell.missing ? 0 : 1 }
      case .blank(let first, let into):
        let (a, to) = (column(first), truth(into))
        for row in 0..<count { to[row] = a[row] == RecordCell.missing ? 1 : 0 }
      case .constant(let value, let into):
        truth(into).update(repeating: value ? 1 : 0, count: count)
      case .and(let other, let into):
        let (b, to) = (truth(other), truth(into))
        for row in 0..<count { to[row] &= b[row] }
      case .or(let other, let into):
        let (b, to) = (truth(other), truth(into))
        for row in 0..<count { to[row] |= b[row] }
      case .keep(let from, let bit):
        let a = truth(from)
        let shift = UInt64(truncatingIfNeeded: bit)
        for row in 0..<count { held[row] |= UInt64(a[row]) &<< shift }
      }
    }
  }

  private static func sum(
    _ count: Int, _ a: UnsafeMutablePointer<Int64>, _ b: UnsafeMutablePointer<Int64>, _ isDifference: Bool,
    _ to: UnsafeMutablePointer<Int64>
  ) {
    for row in 0..<count {
      let value = isDifference ? a[row] &- b[row] : a[row] &+ b[row]
      to[row] = a[row] == RecordCell.missing || b[row] == RecordCell.missing ? RecordCell.missing : value
    }
  }

  private static func compare(
    _ count: Int, _ a: UnsafeMutablePointer<Int64>, _ relation: Relation, _ b: UnsafeMutablePointer<Int64>,
    _ to: UnsafeMutablePointer<UInt8>
  ) {
    @inline(__always) func fill(_ holds: (Int64, Int64) -> Bool) {
      for row in 0..<count {
        let isKnown: UInt8 = a[row] != RecordCell.missing && b[row] != RecordCell.missing ? 1 : 0
        to[row] = (holds(a[row], b[row]) ? 1 : 0) & isKnown
      }
    }
    switch relation {
    case .less: fill { $0 < $1 }
    case .lessOrEqual: fill { $0 <= $1 }
    case .equal: fill { $0 == $1 }
    case .different: fill { $0 != $1 }
    case .greaterOrEqual: fill { $0 >= $1 }
    case .greater: fill { $0 > $1 }
    }
  }

  private static func compare(
    _ count: Int, _ a: UnsafeMutablePointer<Int64>, _ relation: Relation, _ constant: Int64,
    _ to: UnsafeMutablePointer<UInt8>
  ) {
    @inline(__always) func fill(_ holds: (Int64) -> Bool) {
      for row in 0..<count { to[row] = (holds(a[row]) ? 1 : 0) & (a[row] != RecordCell.missing ? 1 : 0) }
    }
    switch relation {
    case .less: fill { $0 < constant }
    case .lessOrEqual: fill { $0 <= constant }
    case .equal: fill { $0 == constant }
    case .different: fill { $0 != constant }
    case .greaterOrEqual: fill { $0 >= constant }
    case .greater: fill { $0 > constant }
    }
  }
}
