/// The bytes that are packed in a gzip file (RFC 1952), unpacked while they are read, a piece of the file at a time.
///
/// Whatever is wrong with the file, its reader is told to read it whole, which says what it is.
final class GunzipBytes: BytesInOrder {
  private let source: any BytesAnywhere
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// Where in the file the bytes in `input` stand, and how many of them are filled.
  private var lower = 0
  private var filled = 0
  private let inflater: Inflater
  private let window = ByteWindow()
  private var crc = CRC32()
  private var length: UInt32 = 0
  /// All bytes unpacked so far.
  private var total = 0
  private let most: Int
  /// Where in the window what was not handed on begins.
  private var next = 0
  private var isInMember = false
  private var isOver = false

  /// How much of the file is in memory. No piece that is unpacked at once takes half of it, unless the file is made to.
  private static let room = 1 << 20
  /// The most bytes of a member's header, with the name and the comment, and of a trailer.
  private static let ends = 1 << 17

  init(_ source: any BytesAnywhere) {
    self.source = source
    input = .allocate(capacity: GunzipBytes.room)
    input.initialize(repeating: 0)
    inflater = Inflater(UnsafeBufferPointer(start: input.baseAddress, count: 0))
    let limits = ZipLimits()
    most = max(limits.freeBytes, source.size.multipliedReportingOverflow(by: limits.ratio).partialValue)
  }

  deinit { input.deallocate() }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InOrderFault) -> Int {
    while next == window.count {
      if isOver { return 0 }
      try unpack()
    }
    let piece = window.bytes(from: next)
    let count = min(piece.count, buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: piece[..<count]))
    next += count
    return count
  }

  /// Unpacks the next piece, or goes on to the next member.
  private func unpack() throws(InOrderFault) {
    try slide()
    if !isInMember { return try begin() }
    next -= window.makeRoom(keepingFrom: window.count)
    let before = window.count
    do { try inflater.fill(window) } catch { throw .unfit }
    let piece = window.bytes(from: before)
    crc.update(piece)
    length &+= UInt32(truncatingIfNeeded: piece.count)
    total += piece.count
    next = before
    guard total <= most else { throw .unfit }
    if inflater.isDone { try end() }
  }

  /// Reads more of the file, so that the next piece can be unpacked from what is in memory.
  private func slide() throws(InOrderFault) {
    let place = isInMember ? inflater.taken : inflater.consumed
    guard filled - place < GunzipBytes.room / 2, lower + filled < source.size else { return }
    // Some bytes stay that were taken and may be given back.
    let shift = max(0, place - 64)
    let rest = filled - shift
    guard let base = input.baseAddress else { throw .unfit }
    base.update(from: base + shift, count: rest)
    lower += shift
    filled = rest
    let wanted = min(GunzipBytes.room - filled, source.size - lower - filled)
    filled += try source.piece(
      at: lower + filled, into: UnsafeMutableRawBufferPointer(start: base + filled, count: wanted))
    inflater.move(by: -shift, UnsafeBufferPointer(start: base, count: filled))
  }

  /// Passes the header of a member over; behind the last there is nothing but zeros.
  private func begin() throws(InOrderFault) {
    let start = inflater.consumed
    let bytes = UnsafeBufferPointer(rebasing: input[..<filled])
    if lower > 0 || start > 0, !bytes[start...].contains(where: { $0 != 0 }) {
      guard lower + filled == source.size else { throw .unfit }
      isOver = true
      return
    }
    do {
      let data = try Gzip.skipHeader(bytes, start)
      guard data - start < GunzipBytes.ends else { throw Gzip.Fault.damaged }
      inflater.restart(at: data)
    } catch { throw .unfit }
    window.count = 0
    next = 0
    (crc, length) = (CRC32(), 0)
    isInMember = true
  }

  /// Compares what came out with what the member says of it.
  private func end() throws(InOrderFault) {
    let end = inflater.consumed
    let bytes = UnsafeBufferPointer(rebasing: input[..<filled])
    guard filled - end >= 8, Gzip.word(bytes, end) == crc.value, Gzip.word(bytes, end + 4) == length else {
      throw .unfit
    }
    inflater.restart(at: end + 8)
    isInMember = false
  }
}
