/// Bytes that come piece by piece: the newest piece, and of the past what is still needed.
final class ByteWindow {
  /// How far back a packed stream may refer.
  static let history = 32_768
  /// How many bytes come at a time.
  static let piece = 131_072
  /// Room behind a piece: copies may run over its end by one longest match.
  static let slack = 320

  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes from `base` on are filled.
  var count = 0

  init() {
    capacity = ByteWindow.history + ByteWindow.piece + ByteWindow.slack
    base = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for one more piece behind the bytes from `start` on, which stay, as does the history. Gives by how much
  /// all bytes moved to the front. `start` is at most `count`.
  func makeRoom(keepingFrom start: Int) -> Int {
    let shift = max(0, min(start, count - ByteWindow.history))
    let kept = count - shift
    let needed = kept + ByteWindow.piece + ByteWindow.slack
    if needed > capacity {
      let larger = max(needed, capacity * 2)
      let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
      moved.update(from: base + shift, count: kept)
      base.deallocate()
      base = moved
      capacity = larger
    } else if shift > 0 {
      base.update(from: base + shift, count: kept)
    }
    count = kept
    return shift
  }

  /// The bytes from `start` on.
  func bytes(from start: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + start, count: count - start)
  }
}
