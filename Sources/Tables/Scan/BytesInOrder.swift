/// Bytes that come one after another, each once, to one reader at a time: of a packed file, or of text in an encoding from
/// which UTF-8 is made.
package protocol BytesInOrder: AnyObject {
  /// Puts the next bytes into `buffer`, which has room for some; gives how many, 0 at the end. Where the bytes cannot be
  /// had in order, `unfit` is thrown.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InOrderFault) -> Int
}

extension BytesInOrder {
  /// The next bytes, as many as are asked for; fewer only at the end.
  func next(_ count: Int) throws(InOrderFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let result = bytes.withUnsafeMutableBytes { buffer in
        Result { () throws(InOrderFault) in
          try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        }
      }
      let got = try result.get()
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }
}

/// Why bytes do not come in order.
package enum InOrderFault: Error, Hashable {
  case source(SourceFault)
  /// They cannot be unpacked or decoded one after another; reading the file whole tells why.
  case unfit
}

extension BytesAnywhere {
  /// Reads the bytes from `offset` on until the buffer is full; gives how many that were.
  func piece(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(InOrderFault) -> Int {
    let got: Int
    do { got = try read(at: offset, into: buffer) } catch { throw .source(error) }
    guard got == buffer.count else { throw .source(.shrank) }
    return got
  }
}

/// Bytes that can be read at any place, from the first to the last.
final class BytesFromStart: BytesInOrder {
  private let source: any BytesAnywhere
  private var offset = 0

  init(_ source: any BytesAnywhere) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InOrderFault) -> Int {
    let wanted = min(buffer.count, source.size - offset)
    guard wanted > 0 else { return 0 }
    let got = try source.piece(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
    offset += got
    return got
  }
}

/// Bytes that were read before, and then those that follow.
final class BytesAgain: BytesInOrder {
  private var first: ArraySlice<UInt8>
  private let rest: any BytesInOrder

  init(_ first: ArraySlice<UInt8>, then rest: any BytesInOrder) {
    self.first = first
    self.rest = rest
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InOrderFault) -> Int {
    guard !first.isEmpty else { return try rest.read(into: buffer) }
    let count = min(first.count, buffer.count)
    first.prefix(count).withUnsafeBytes { buffer.copyMemory(from: $0) }
    first = first.dropFirst(count)
    return count
  }
}
