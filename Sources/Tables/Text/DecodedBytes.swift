/// Text in UTF-8 that is made, while it is read, of text in another encoding.
final class DecodedBytes: BytesInOrder {
  private let source: any BytesInOrder
  private let encoding: TextEncoding
  /// Bytes that were not decoded yet.
  private let raw: UnsafeMutableRawBufferPointer
  private var rawCount = 0
  /// Text, of which some was not handed on yet.
  private let text: UnsafeMutablePointer<UInt8>
  private var textCount = 0
  private var handedOn = 0
  private var isOver = false

  private static let piece = 128 * 1024

  init(_ source: any BytesInOrder, from encoding: TextEncoding) {
    self.source = source
    self.encoding = encoding
    raw = .allocate(byteCount: DecodedBytes.piece, alignment: 16)
    text = .allocate(capacity: TextDecoder.room(for: DecodedBytes.piece))
  }

  deinit {
    raw.deallocate()
    text.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InOrderFault) -> Int {
    while handedOn == textCount {
      if isOver { return 0 }
      let more = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[rawCount...]))
      isOver = more == 0
      let bytes = UnsafeRawBufferPointer(rebasing: raw[..<(rawCount + more)])
      let (taken, written) = bytes.withMemoryRebound(to: UInt8.self) {
        TextDecoder.decode($0, from: encoding, isEnd: isOver, to: text)
      }
      // At most the bytes of a letter that was cut off stay.
      rawCount = bytes.count - taken
      raw.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken...]))
      (handedOn, textCount) = (0, written)
    }
    let count = min(textCount - handedOn, buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(start: text + handedOn, count: count))
    handedOn += count
    return count
  }
}
