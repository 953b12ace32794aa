import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes the output of segments in any order and hands it on in theirs.
final class OrderedOutput: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: [UInt8]] = [:]
    var hasFailed = false
  }

  private let state = Mutex(State())
  private let write: @Sendable (UnsafeRawBufferPointer) -> Bool

  /// `write` takes bytes and says whether they could be written; it is called by one thread at a time.
  init(_ write: @escaping @Sendable (UnsafeRawBufferPointer) -> Bool) {
    self.write = write
  }

  /// How many segments may wait for the one before them.
  private static let mostWaiting = 64

  /// Takes what a segment gives; false when it could not be written. Where many wait already, it waits itself; the
  /// segment that all wait for is in work. `isStopped`: whether nobody wants it any more.
  func put(_ segment: Int, _ bytes: UnsafeRawBufferPointer, isStopped: () -> Bool) -> Bool {
    while true {
      if let written = take(segment, bytes) { return written }
      if isStopped() { return false }
      sched_yield()
    }
  }

  /// As `put`, but nil when too many wait.
  private func take(_ segment: Int, _ bytes: UnsafeRawBufferPointer) -> Bool? {
    state.withLock { state in
      guard !state.hasFailed else { return false }
      guard segment == state.next else {
        if state.waiting.count >= OrderedOutput.mostWaiting { return nil }
        state.waiting[segment] = Array(bytes)
        return true
      }
      state.hasFailed = !write(bytes)
      state.next += 1
      while !state.hasFailed, let bytes = state.waiting.removeValue(forKey: state.next) {
        state.hasFailed = !bytes.withUnsafeBytes { write($0) }
        state.next += 1
      }
      return !state.hasFailed
    }
  }
}
