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
        var top: Int64 = 0
        for threshold in table { top |= threshold }
        if let table = table.baseAddress {
          for row in 0..<count { scratch[row] = table[Int(classes[row])] }
        }
        return top
      }
      let widest = ScoreKernel.width(
        UInt64(bitPattern: item.points), UInt64(bitPattern: item.quotient), bits[item.numerator],
        UInt64(bitPattern: edge), bits[item.denominator])
      if widest <= 52 {
        ScoreKernel.addNarrow(count, n, d, scratch, item, met, points)
      } else {
        ScoreKernel.addWide(count, n, d, scratch, item, met, points)
      }
    }
  }

  /// A bound on the bits of 2·w·s·q·n + 2·d·t.
  private static func width(_ w: UInt64, _ q: UInt64, _ n: UInt64, _ t: UInt64, _ d: UInt64) -> Int {
    func bits(_ x: UInt64) -> Int { 64 - x.leadingZeroBitCount }
    return 2 + max(bits(max(1, w)) + bits(q) + bits(n), bits(d) + bits(t))
  }

  private typealias Eight = SIMD8<Double>

  /// Adds what an item gives to eight rows at a time.
  ///
  /// All numbers and products stay below 2^52 (`width`), where a Double holds every whole number: sums, products and
  /// comparisons are exact. Only the quotient is not: rounded to a whole number it is the one sought or one more, which
  /// multiplying back shows.
  private static func addNarrow(
    _ count: Int, _ n: UnsafePointer<Int64>, _ d: UnsafePointer<Int64>, _ t: UnsafePointer<Int64>, _ item: Item,
    _ met: UnsafeMutablePointer<Int64>, _ points: UnsafeMutablePointer<Int64>
  ) {
    let quotients = Eight(repeating: Double(item.quotient))
    let weights = Eight(repeating: Double(item.points))
    let twice = weights + weights
    let counted = SIMD8<Int64>(repeating: item.isCounted ? 1 : 0)
    // 2^52: added to a smaller whole number, the number stands in the low bits of the sum.
    let shift = Eight(repeating: 4_503_599_627_370_496)
    let low = SIMD8<Int64>(repeating: 0xF_FFFF_FFFF_FFFF)
    @inline(__always) func load(_ column: UnsafePointer<Int64>, _ row: Int) -> Eight {
      let bits =
        UnsafeRawPointer(column + row).loadUnaligned(as: SIMD8<Int64>.self)
        | SIMD8(repeating: 0x4330_0000_0000_0000)
      return unsafeBitCast(bits, to: Eight.self) - shift
    }
    @inline(__always) func add(_ more: SIMD8<Int64>, to column: UnsafeMutablePointer<Int64>, _ row: Int) {
      let at = UnsafeMutableRawPointer(column + row)
      at.storeBytes(of: at.loadUnaligned(as: SIMD8<Int64>.self) &+ more, as: SIMD8<Int64>.self)
    }
    var row = 0
    while row < count {
      let part = load(n, row) * quotients
      let base = load(d, row) * load(t, row)
      let hasCases = base .> 0
      let isFull = part .>= base
      let isMet = (item.isStrict ? part .> base : isFull) .& hasCases
      add(counted.replacing(with: 0, where: .!isMet), to: met, row)
      var given: Eight
      if item.isAllOrNothing {
        given = weights.replacing(with: 0, where: .!isMet)
      } else {
        let above = part * twice + base
        let below = base + base
        given = (above / below + shift) - shift
        given.replace(with: given - 1, where: given * below .> above)
        given.replace(with: weights, where: isFull)
        given.replace(with: 0, where: .!hasCases)
      }
      add(unsafeBitCast(given + shift, to: SIMD8<Int64>.self) & low, to: points, row)
      row &+= 8
    }
  }

  private static func addWide(
    _ count: Int, _ n: UnsafePointer<Int64>, _ d: UnsafePointer<Int64>, _ t: UnsafePointer<Int64>, _ item: Item,
    _ met: UnsafeMutablePointer<Int64>, _ points: UnsafeMutablePointer<Int64>
  ) {
    let weight = Int128(item.points)
    for row in 0..<count where d[row] > 0 && t[row] > 0 {
      let base = Int128(d[row]) * Int128(t[row])
      let share = Int128(n[row]) * Int128(item.quotient)
      let isMet = item.isStrict ? share > base : share >= base
      if isMet, item.isCounted { met[row] &+= 1 }
      if item.isAllOrNothing {
        if isMet { points[row] &+= item.points }
      } else {
        points[row] &+=
          share >= base ? item.points : Int64(truncatingIfNeeded: (2 * weight * share + base) / (2 * base))
      }
    }
  }
}
