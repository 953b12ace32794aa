/// Compares shares with thresholds and gives points for them, a batch of rows at a time, in whole numbers.
///
/// A share is n/d; its threshold t/q, with one q for all classes of units. It is met when n·q ≥ d·t. Points in
/// proportion up to the threshold are w·(n/d)/(t/q), at most w; rounded half up to 1/s they are, in units of 1/s,
/// ⌊(2·w·s·q·n + d·t) / (2·d·t)⌋, where w·s is a whole number.
struct ScoreKernel {
  /// Rows computed at once.
  static let batch = 512
  /// Eight more, so that columns do not all fall into the same sets of the cache.
  static let stride = batch + 8

  /// An item of a scorecard.
  struct Item {
    /// The columns of numerator and denominator.
    var numerator: Int
    var denominator: Int
    /// t for each class; 0 for those whose rows are not computed here.
    var thresholds: [Int64]
    /// q
    var quotient: Int64
    /// Exactly at the threshold it is missed.
    var isStrict: Bool
    /// w·s
    var points: Int64
    /// All the points or none.
    var isAllOrNothing: Bool
    /// Counted among what is met.
    var isCounted: Bool
  }

  let items: [Item]

  /// Bits that every column's numbers stay below, by column: the greatest width proved for a batch.
  typealias Widths = UnsafePointer<UInt64>

  /// Computes how many targets each row meets and its points in units of 1/s.
  ///
  /// `columns`: at `column * stride`; `classes`: each row's class; `bits`: all numbers of a column, or-ed.
  func run(
    _ count: Int, columns: UnsafePointer<Int64>, classes: UnsafePointer<Int64>, bits: Widths,
    scratch: UnsafeMutablePointer<Int64>, met: UnsafeMutablePointer<Int64>, points: UnsafeMutablePointer<Int64>
  ) {
    met.update(repeating: 0, count: count)
    points.update(repeating: 0, count: count)
    for item in items {
      let n = columns + item.numerator * ScoreKernel.stride
      let d = columns + item.denominator * ScoreKernel.stride
      let edge = item.thresholds.withUnsafeBufferPointer { table in
        guard let first = table.baseAddress else { return Int64(0) }
        var top: Int64 = 0
        for threshold in table { top |= threshold }
        if table.count == 1 {
          scratch.update(repeating: first[0], count: count)
        } else {
          for row in 0..<count { scratch[row] = first[Int(classes[row])] }
        }
        return top
      }
      let widest = ScoreKernel.width(
        UInt64(bitPattern: item.points), UInt64(bitPattern: item.quotient), bits[item.numerator],
        UInt64(bitPattern: edge), bits[item.denominator])
      let isNarrow = widest < 63
      if item.isCounted || item.isAllOrNothing {
        let weight = item.isAllOrNothing ? item.points : 0
        let one: Int64 = item.isCounted ? 1 : 0
        if isNarrow {
          ScoreKernel.addMet(count, n, d, scratch, item, one, weight, met, points)
        } else {
          ScoreKernel.addMetWide(count, n, d, scratch, item, one, weight, met, points)
        }
      }
      guard !item.isAllOrNothing else { continue }
      if widest < 52 {
        ScoreKernel.addPoints(count, n, d, scratch, item.quotient, item.points, points)
      } else {
        ScoreKernel.addPointsWide(count, n, d, scratch, item.quotient, item.points, points)
      }
    }
  }

  /// A bound on the bits of 2·w·s·q·n + 2·d·t.
  private static func width(_ w: UInt64, _ q: UInt64, _ n: UInt64, _ t: UInt64, _ d: UInt64) -> Int {
    func bits(_ x: UInt64) -> Int { 64 - x.leadingZeroBitCount }
    return 2 + max(bits(max(1, w)) + bits(q) + bits(n), bits(d) + bits(t))
  }

  private static func addMet(
    _ count: Int, _ n: UnsafePointer<Int64>, _ d: UnsafePointer<Int64>, _ t: UnsafePointer<Int64>, _ item: Item,
    _ one: Int64, _ weight: Int64, _ met: UnsafeMutablePointer<Int64>, _ points: UnsafeMutablePointer<Int64>
  ) {
    let least: Int64 = item.isStrict ? 1 : 0
    let q = item.quotient
    if weight == 0 {
      for row in 0..<count {
        let isMet: Int64 = (n[row] &* q &- d[row] &* t[row] >= least ? 1 : 0) & (d[row] > 0 ? 1 : 0)
        met[row] &+= isMet & one
      }
      return
    }
    for row in 0..<count {
      let isMet: Int64 = (n[row] &* q &- d[row] &* t[row] >= least ? 1 : 0) & (d[row] > 0 ? 1 : 0)
      met[row] &+= isMet & one
      points[row] &+= isMet == 0 ? 0 : weight
    }
  }

  private static func addMetWide(
    _ count: Int, _ n: UnsafePointer<Int64>, _ d: UnsafePointer<Int64>, _ t: UnsafePointer<Int64>, _ item: Item,
    _ one: Int64, _ weight: Int64, _ met: UnsafeMutablePointer<Int64>, _ points: UnsafeMutablePointer<Int64>
  ) {
    for row in 0..<count where d[row] > 0 {
      let (left, right) = (Int128(n[row]) * Int128(item.quotient), Int128(d[row]) * Int128(t[row]))
      guard item.isStrict ? left > right : left >= right else { continue }
      met[row] &+= one
      points[row] &+= weight
    }
  }

  /// All numbers stay below 2^52, so that a Double holds each exactly and its quotient is off by less than one; what
  /// was rounded up is found by multiplying back in whole numbers.
  private static func addPoints(
    _ count: Int, _ n: UnsafePointer<Int64>, _ d: UnsafePointer<Int64>, _ t: UnsafePointer<Int64>, _ q: Int64,
    _ weight: Int64, _ points: UnsafeMutablePointer<Int64>
  ) {
    // 2^52: added to a smaller whole number, the number stands in the low bits of the sum.
    let magic = 4_503_599_627_370_496.0
    let magicBits: UInt64 = 0x4330_0000_0000_0000
    let scale = 2 &* weight &* q
    for row in 0..<count {
      let base = d[row] &* t[row]
      let isFull = n[row] &* q >= base
      let above = isFull ? 0 : scale &* n[row] &+ base
      let below = base == 0 ? 1 : base &+ base
      let x = Double(bitPattern: UInt64(bitPattern: above) | magicBits) - magic
      let y = Double(bitPattern: UInt64(bitPattern: below) | magicBits) - magic
      var quotient = Int64(bitPattern: (x / y + magic).bitPattern & 0xF_FFFF_FFFF_FFFF)
      quotient &-= quotient &* below > above ? 1 : 0
      points[row] &+= base > 0 ? (isFull ? weight : quotient) : 0
    }
  }

  private static func addPointsWide(
    _ count: Int, _ n: UnsafePointer<Int64>, _ d: UnsafePointer<Int64>, _ t: UnsafePointer<Int64>, _ q: Int64,
    _ weight: Int64, _ points: UnsafeMutablePointer<Int64>
  ) {
    for row in 0..<count where d[row] > 0 && t[row] > 0 {
      let base = Int128(d[row]) * Int128(t[row])
      let share = Int128(n[row]) * Int128(q)
      points[row] &+=
        share >= base ? weight : Int64(truncatingIfNeeded: (2 * Int128(weight) * share + base) / (2 * base))
    }
  }
}
