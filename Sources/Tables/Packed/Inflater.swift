/// Unpacks a deflate stream (RFC 1951) into a window, piece by piece. Nothing that the stream says of itself is trusted:
/// every distance and every length is checked.
final class Inflater {
  private enum Mode {
    case header
    case stored(left: Int)
    case codes
    case done
  }

  private(set) var input: UnsafeBufferPointer<UInt8>
  /// How many bytes of the input were taken into `bits`.
  var taken = 0
  var bits: UInt64 = 0
  var bitCount = 0
  /// How many zero bytes were put into `bits` after the end of the input.
  var padding = 0
  private var mode = Mode.header
  private var isLast = false
  private var hasFixedCodes = false
  let literals = PrefixCode(.literals, width: 11)
  let distances = PrefixCode(.distances, width: 8)
  private let lengths = PrefixCode(.lengths, width: 7)

  /// Takes the packed bytes, which stay valid as long as this is used.
  init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
  }

  /// Starts anew at a byte of the input, with what was built for earlier streams.
  func restart(at start: Int) {
    (taken, bits, bitCount, padding) = (start, 0, 0, 0)
    mode = .header
    isLast = false
  }

  /// Goes on with the same packed bytes at another place, where they stand `shift` bytes further on.
  func move(by shift: Int, _ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    taken += shift
  }

  /// Whether the stream has ended.
  var isDone: Bool {
    if case .done = mode { return true }
    return false
  }

  /// Where in the input the stream stands.
  var consumed: Int { taken - bitCount >> 3 + padding }

  /// Puts the next piece behind the bytes in the window, which has room for one: about `ByteWindow.piece` bytes, fewer
  /// only at the end.
  func fill(_ window: ByteWindow) throws(InflateFault) {
    let goal = window.count + ByteWindow.piece
    while window.count < goal {
      switch mode {
      case .done: return
      case .header: try readHeader()
      case .stored(let left): copyStored(left, goal, window)
      case .codes: try decode(goal, window)
      }
    }
  }

  // MARK: Bits

  /// Fills `bits` to 56 at least, with zeros behind the end of the input.
  private func refill() throws(InflateFault) {
    while bitCount < 56 {
      if taken < input.count {
        bits |= UInt64(input[taken]) << UInt64(bitCount)
        taken += 1
      } else {
        if padding * 8 > bitCount { throw .truncated }
        padding += 1
      }
      bitCount += 8
    }
  }

  private func take(_ count: Int) -> Int {
    let value = bits & (1 << UInt64(count) - 1)
    bits >>= UInt64(count)
    bitCount -= count
    return Int(value)
  }

  // MARK: Blocks

  /// Goes on to what follows a block.
  func endBlock() { mode = .header }

  private func readHeader() throws(InflateFault) {
    if isLast {
      if padding * 8 > bitCount { throw .truncated }
      mode = .done
      return
    }
    try refill()
    isLast = take(1) == 1
    switch take(2) {
    case 0: try readStoredHeader()
    case 1:
      try buildFixedCodes()
      mode = .codes
    case 2:
      try readCodes()
      mode = .codes
    default: throw .damaged
    }
  }

  private func readStoredHeader() throws(InflateFault) {
    _ = take(bitCount & 7)
    // The whole bytes that were taken too early go back.
    let whole = bitCount >> 3 - padding
    guard whole >= 0 else { throw .truncated }
    taken -= whole
    (bits, bitCount, padding) = (0, 0, 0)
    guard input.count - taken >= 4 else { throw .truncated }
    let length = Int(input[taken]) | Int(input[taken + 1]) << 8
    let check = Int(input[taken + 2]) | Int(input[taken + 3]) << 8
    guard length ^ check == 0xFFFF else { throw .damaged }
    taken += 4
    guard input.count - taken >= length else { throw .truncated }
    mode = .stored(left: length)
  }

  private func copyStored(_ left: Int, _ goal: Int, _ window: ByteWindow) {
    let count = min(left, goal - window.count)
    if count > 0, let start = input.baseAddress {
      (window.base + window.count).update(from: start + taken, count: count)
      window.count += count
      taken += count
    }
    mode = count == left ? .header : .stored(left: left - count)
  }

  private func buildFixedCodes() throws(InflateFault) {
    if hasFixedCodes { return }
    var all = [UInt8](repeating: 8, count: 288)
    for symbol in 144..<256 { all[symbol] = 9 }
    for symbol in 256..<280 { all[symbol] = 7 }
    let near = [UInt8](repeating: 5, count: 32)
    let isBuilt =
      all.withUnsafeBufferPointer { literals.build($0) } && near.withUnsafeBufferPointer { distances.build($0) }
    guard isBuilt else { throw .damaged }
    hasFixedCodes = true
  }

  private static let order: [Int] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Reads the codes of a block that brings its own.
  private func readCodes() throws(InflateFault) {
    let literalCount = take(5) + 257
    let distanceCount = take(5) + 1
    let lengthCount = take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .damaged }
    var own = [UInt8](repeating: 0, count: 19)
    for index in 0..<lengthCount {
      try refill()
      own[Inflater.order[index]] = UInt8(take(3))
    }
    guard own.withUnsafeBufferPointer({ lengths.build($0) }) else { throw .damaged }
    var all = [UInt8](repeating: 0, count: literalCount + distanceCount)
    var index = 0
    while index < all.count {
      try refill()
      let entry = lengths.entries[Int(bits & 0x7F)]
      guard entry & PrefixCode.exceptional == 0 else { throw .damaged }
      _ = take(Int(entry & 0xFF))
      let symbol = UInt8(truncatingIfNeeded: entry >> 16)
      if symbol < 16 {
        all[index] = symbol
        index += 1
        continue
      }
      var value: UInt8 = 0
      if symbol == 16 {
        guard index > 0 else { throw .damaged }
        value = all[index - 1]
      }
      let count = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7)
      guard index + count <= all.count else { throw .damaged }
      for _ in 0..<count {
        all[index] = value
        index += 1
      }
    }
    // Without an end the block could not end.
    guard all[256] > 0 else { throw .damaged }
    hasFixedCodes = false
    let isBuilt = all.withUnsafeBufferPointer { all in
      literals.build(UnsafeBufferPointer(rebasing: all[..<literalCount]))
        && distances.build(UnsafeBufferPointer(rebasing: all[literalCount...]))
    }
    guard isBuilt else { throw .damaged }
  }
}
