/// Bytes that can be read at any place, by several threads at a time.
package protocol BytesAnywhere: Sendable {
  /// How many bytes there are.
  var size: Int { get }

  /// Reads the bytes from `offset` on into `buffer` until it is full; gives how many there were. Fewer than asked for
  /// only at the end of what can be read.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(SourceFault) -> Int
}

/// Why bytes could not be read.
package enum SourceFault: Error, Hashable {
  /// The system refused, with its error number.
  case system(Int32)
  /// There are fewer bytes than there were when reading began.
  case shrank
}

/// Bytes in memory.
package struct MemorySource: BytesAnywhere {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var size: Int { bytes.count }

  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, max(0, bytes.count - offset))
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count])) }
    return count
  }
}
