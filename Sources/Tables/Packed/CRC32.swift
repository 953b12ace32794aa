/// The check sum of ZIP and gzip (CRC-32, polynomial EDB88320), worked out piece by piece.
package struct CRC32: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  package init() {}

  /// The sum of all bytes so far.
  package var value: UInt32 { ~state }

  /// Takes the next bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var sum = state
    var at = 0
    CRC32.tables.withUnsafeBufferPointer { tables in
      // Sixteen bytes at a time: one table for each distance from the end of the block.
      while at + 16 <= bytes.count {
        let a = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)) ^ sum
        let b = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self))
        let c = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt32.self))
        let d = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
        sum = CRC32.fold(a, tables, 12) ^ CRC32.fold(b, tables, 8) ^ CRC32.fold(c, tables, 4) ^ CRC32.fold(d, tables, 0)
        at += 16
      }
      while at < bytes.count {
        sum = tables[Int((sum ^ UInt32(bytes[at])) & 0xFF)] ^ (sum >> 8)
        at += 1
      }
    }
    state = sum
  }

  /// The sum of bytes that are all there.
  package static func sum(of bytes: ArraySlice<UInt8>) -> UInt32 {
    var crc = CRC32()
    bytes.withUnsafeBytes { crc.update($0) }
    return crc.value
  }

  /// What four bytes add that have `distance` more bytes of their block behind them.
  @inline(__always)
  private static func fold(_ word: UInt32, _ tables: UnsafeBufferPointer<UInt32>, _ distance: Int) -> UInt32 {
    tables[(distance + 3) << 8 | Int(word & 0xFF)] ^ tables[(distance + 2) << 8 | Int(word >> 8 & 0xFF)]
      ^ tables[(distance + 1) << 8 | Int(word >> 16 & 0xFF)] ^ tables[distance << 8 | Int(word >> 24)]
  }

  /// Sixteen tables of 256: what a byte does to the sum with 0 to 15 bytes behind it.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 16 * 256)
    for index in 0..<256 {
      var sum = UInt32(index)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
      tables[index] = sum
    }
    for index in 256..<(16 * 256) {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ (before >> 8)
    }
    return tables
  }()
}
