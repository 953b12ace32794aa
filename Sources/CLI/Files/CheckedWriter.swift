import Base

/// The one way to standard output and standard error: buffered, with every failure seen.
///
/// When the reader of a pipe has gone, the rest is dropped without a word and the exit status is what it would have
/// been: someone who reads the first ten lines has not made the command fail.
final class CheckedWriter {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isClosed = false
  /// What went wrong with writing, other than a closed pipe. Nothing more is written then.
  private(set) var fault: System.Fault?

  /// Writes to a descriptor of the process: 1 standard output, 2 standard error.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether a person sees it as it is written.
  var isTerminal: Bool { System.isTerminal(descriptor) }

  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Writes what waits.
  func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !isClosed, fault == nil, !buffer.isEmpty else { return }
    do throws(System.Fault) {
      try System.write(descriptor, buffer)
    } catch {
      if error.isClosedPipe { isClosed = true } else { fault = error }
    }
  }
}
