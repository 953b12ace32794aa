/// Says of a batch of records which of several conditions hold for each.
///
/// Conditions are computed over columns of whole numbers of 32 bits, or of 64 where 32 do not suffice; the least number
/// stands for a blank cell. What is said of a blank cell is not true, and its opposite neither, so `not` is moved
/// inwards before: only what is true is kept.
struct RecordKernel {
  static let batch = 512
  /// Some more, so that columns do not all fall into the same sets of the cache.
  static let stride = batch + 16
  /// Cells of numbers with no more digits than this are below `narrowLimit`.
  static let narrowDigits = 8
  /// Sums of fewer than ten numbers up to it stay within 32 bits.
  private static let narrowLimit: Int64 = 100_000_000

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
    /// The truth is that of a condition, the `bit`th bit of all.
    case keep(Int, bit: Int)
  }

  var steps: [Step]
  var columnCount: Int
  var truthCount: Int
  /// How many bytes the conditions of a row take.
  var planeCount: Int {
    let bits = steps.map { step in if case .keep(_, let bit) = step { bit + 1 } else { 0 } }
    return max(1, ((bits.max() ?? 0) + 7) / 8)
  }

  /// Whether 32 bits suffice as long as no number read has more than `narrowDigits` digits.
  var fitsNarrow: Bool {
    steps.allSatisfy { step in
      switch step {
      case .shift(_, let constant, _): constant.magnitude <= RecordKernel.narrowLimit
      case .compareConstant(_, _, let constant, _): constant.magnitude < Int32.max
      default: true
      }
    }
  }

  /// `columns`: at `column * stride`; `truths`: room for `truthCount * stride`; gives the conditions that hold for each
  /// row in `held`: eight to a byte, the first eight of all rows at 0, the next at `stride` ….
  func run<Number: FixedWidthInteger>(
    _ count: Int, columns: UnsafeMutablePointer<Number>, truths: UnsafeMutablePointer<UInt8>,
    held: UnsafeMutablePointer<UInt8>
  ) {
    held.update(repeating: 0, count: planeCount * RecordKernel.stride)
    func column(_ number: Int) -> UnsafeMutablePointer<Number> { columns + number * RecordKernel.stride }
    func truth(_ number: Int) -> UnsafeMutablePointer<UInt8> { truths + number * RecordKernel.stride }
    for step in steps {
      switch step {
      case .sum(let first, let second, let isDifference, let into):
        RecordKernel.sum(count, column(first), column(second), isDifference, column(into))
      case .shift(let first, let constant, let into):
        let (a, to, constant) = (column(first), column(into), Number(truncatingIfNeeded: constant))
        for row in 0..<count { to[row] = a[row] == .min ? .min : a[row] &+ constant }
      case .compare(let first, let relation, let second, let into):
        RecordKernel.compare(count, column(first), relation, column(second), truth(into))
      case .compareConstant(let first, let relation, let constant, let into):
        RecordKernel.compare(count, column(first), relation, Number(truncatingIfNeeded: constant), truth(into))
      case .known(let first, let into):
        let (a, to) = (column(first), truth(into))
        for row in 0..<count { to[row] = a[row] == .min ? 0 : 1 }
      case .blank(let first, let into):
        let (a, to) = (column(first), truth(into))
        for row in 0..<count { to[row] = a[row] == .min ? 1 : 0 }
      case .constant(let value, let into):
        truth(into).update(repeating: value ? 1 : 0, count: count)
      case .and(let other, let into):
        let (b, to) = (truth(other), truth(into))
        for row in 0..<count { to[row] &= b[row] }
      case .or(let other, let into):
        let (b, to) = (truth(other), truth(into))
        for row in 0..<count { to[row] |= b[row] }
      case .keep(let from, let bit):
        let (a, plane) = (truth(from), held + bit / 8 * RecordKernel.stride)
        // A truth is 0 or 1: nothing leaves its byte.
        let one = UInt8(truncatingIfNeeded: 1 << (bit % 8))
        for row in 0..<count { plane[row] |= (0 &- a[row]) & one }
      }
    }
  }

  private static func sum<Number: FixedWidthInteger>(
    _ count: Int, _ a: UnsafeMutablePointer<Number>, _ b: UnsafeMutablePointer<Number>, _ isDifference: Bool,
    _ to: UnsafeMutablePointer<Number>
  ) {
    for row in 0..<count {
      let value = isDifference ? a[row] &- b[row] : a[row] &+ b[row]
      to[row] = a[row] == .min || b[row] == .min ? .min : value
    }
  }

  private static func compare<Number: FixedWidthInteger>(
    _ count: Int, _ a: UnsafeMutablePointer<Number>, _ relation: Relation, _ b: UnsafeMutablePointer<Number>,
    _ to: UnsafeMutablePointer<UInt8>
  ) {
    @inline(__always) func fill(_ holds: (Number, Number) -> Bool) {
      for row in 0..<count {
        let isKnown: UInt8 = (a[row] != .min ? 1 : 0) & (b[row] != .min ? 1 : 0)
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

  private static func compare<Number: FixedWidthInteger>(
    _ count: Int, _ a: UnsafeMutablePointer<Number>, _ relation: Relation, _ constant: Number,
    _ to: UnsafeMutablePointer<UInt8>
  ) {
    @inline(__always) func fill(_ holds: (Number) -> Bool) {
      for row in 0..<count { to[row] = (holds(a[row]) ? 1 : 0) & (a[row] != .min ? 1 : 0) }
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
