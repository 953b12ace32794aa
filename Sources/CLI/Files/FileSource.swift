#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Tables

/// The bytes of an open file, read at any place by several threads at a time.
final class FileSource: BytesAnywhere {
  private let descriptor: Int32
  /// Where in the file the bytes begin.
  private let start: Int
  let size: Int
  /// nil for what has no name.
  let identity: System.Identity?

  /// Opens the file at `path`; nil when it is none, or cannot be opened.
  convenience init?(_ path: String) {
    guard let descriptor = try? System.open(reading: path) else { return nil }
    guard let status = try? System.status(descriptor), status.kind == .file else {
      System.close(descriptor)
      return nil
    }
    self.init(descriptor: descriptor, from: 0, size: status.size, identity: status.identity)
  }

  /// The bytes of an open file of `size` bytes from a place on; closes it in the end.
  init(descriptor: Int32, from start: Int, size: Int, identity: System.Identity?) {
    self.descriptor = descriptor
    self.start = min(start, size)
    self.size = size - self.start
    self.identity = identity
  }

  deinit { System.close(descriptor) }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(SourceFault) -> Int {
    var count = 0
    while count < buffer.count {
      let got = pread(
        descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(start + offset + count))
      if got > 0 {
        count += got
      } else if got == 0 {
        break
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
    return count
  }
}
