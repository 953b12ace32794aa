/// gzip files (RFC 1952).
package enum Gzip {
  /// Why a file cannot be unpacked.
  package enum Fault: Error, Hashable, Sendable {
    /// The file ends too early.
    case truncated
    /// It is no gzip file, or its bytes are damaged.
    case damaged
    /// What came out is not what went in: check sum or length differ.
    case checksum
    /// Unpacked it has more bytes than allowed.
    case tooLarge
    /// Unpacked it is so many times larger that it can be no table.
    case ratio
  }

  /// Whether the bytes begin as a gzip file does.
  package static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Unpacks a file, all its members one after another, to at most `limit` bytes; zero bytes behind the last member are
  /// padding.
  package static func unpack(_ bytes: [UInt8], limit: Int) throws(Fault) -> [UInt8] {
    let outcome = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(Fault) in try unpack(bytes, limit: limit) }
    }
    return try outcome.get()
  }

  private static func unpack(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
    do {
      return try unpackAll(bytes, limit: limit)
    } catch .tooLarge where bytes.count * ZipLimits().ratio < limit {
      throw .ratio
    }
  }

  private static func unpackAll(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
    let limits = ZipLimits()
    let most = min(limit, max(limits.freeBytes, bytes.count * limits.ratio))
    var output: [UInt8] = []
    // What the file says of its length; pages that nobody writes to take no room.
    if bytes.count >= 18 { output.reserveCapacity(min(Int(word(bytes, bytes.count - 4)), most)) }
    let inflater = Inflater(bytes)
    let window = ByteWindow()
    var at = 0
    repeat {
      inflater.restart(at: try skipHeader(bytes, at))
      window.count = 0
      at = try unpackMember(bytes, inflater, window, &output, limit: most)
    } while bytes[at...].contains { $0 != 0 }
    return output
  }

  /// Unpacks the data of one member and checks its trailer; gives where the next one starts.
  private static func unpackMember(
    _ bytes: UnsafeBufferPointer<UInt8>, _ inflater: Inflater, _ window: ByteWindow, _ output: inout [UInt8],
    limit: Int
  ) throws(Fault) -> Int {
    var crc = CRC32()
    var length: UInt32 = 0
    while !inflater.isDone {
      _ = window.makeRoom(keepingFrom: window.count)
      let before = window.count
      do { try inflater.fill(window) } catch { throw error == .truncated ? .truncated : .damaged }
      let piece = window.bytes(from: before)
      guard piece.count <= limit - output.count else { throw .tooLarge }
      crc.update(piece)
      length &+= UInt32(truncatingIfNeeded: piece.count)
      output.append(contentsOf: piece)
    }
    let end = inflater.consumed
    guard bytes.count - end >= 8 else { throw .truncated }
    guard word(bytes, end) == crc.value, word(bytes, end + 4) == length else { throw .checksum }
    return end + 8
  }

  static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
  }

  /// Where the data of the member that begins at `start` begin.
  static func skipHeader(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) throws(Fault) -> Int {
    guard bytes.count - start >= 10 else { throw .truncated }
    guard bytes[start] == 0x1F, bytes[start + 1] == 0x8B, bytes[start + 2] == 8 else { throw .damaged }
    let flags = bytes[start + 3]
    guard flags & 0xE0 == 0 else { throw .damaged }
    var at = start + 10
    if flags & 4 != 0 {
      guard bytes.count - at >= 2 else { throw .truncated }
      at += 2 + Int(bytes[at]) + Int(bytes[at + 1]) << 8
      guard at <= bytes.count else { throw .truncated }
    }
    // The name and the comment end with a zero byte.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard let end = bytes[at...].firstIndex(of: 0) else { throw .truncated }
      at = end + 1
    }
    if flags & 2 != 0 {
      at += 2
      guard at <= bytes.count else { throw .truncated }
    }
    return at
  }
}
