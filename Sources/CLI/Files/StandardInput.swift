#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Tables

/// Standard input as bytes that can be read at any place, and again: a file as it is; what comes through a pipe is kept, all
/// but a little of it in a file without a name.
enum StandardInput {
  /// How much is kept in memory.
  private static let small = 1 << 20
  private static let piece = 1 << 18

  /// The most bytes that are kept in a file: whatever writes more does not stop.
  static let most = 16_000_000_000

  /// Everything that comes; nil when it is more than `most` bytes, or more than `limit` and no file takes them.
  static func open(limit: Int) throws(System.Fault) -> (any BytesAnywhere)? {
    if let status = try? System.status(0), status.kind == .file {
      let place = lseek(0, 0, SEEK_CUR)
      if place >= 0 {
        return FileSource(descriptor: dup(0), from: Int(place), size: status.size, identity: status.identity)
      }
    }
    var bytes: [UInt8] = []
    while bytes.count < small {
      if try System.read(0, piece, onto: &bytes) == 0 { return MemorySource(bytes) }
    }
    guard let descriptor = unnamedFile() else { return try rest(behind: bytes, limit: limit) }
    var size = 0
    do throws(System.Fault) {
      while !bytes.isEmpty {
        try System.write(descriptor, bytes)
        size += bytes.count
        if size > most {
          System.close(descriptor)
          return nil
        }
        bytes.removeAll(keepingCapacity: true)
        _ = try System.read(0, piece, onto: &bytes)
      }
    } catch {
      // The disk is full: what it took is read back.
      guard error.isFull, size < limit else { throw error }
      let kept = FileSource(descriptor: descriptor, from: 0, size: size, identity: nil)
      var all = [UInt8](repeating: 0, count: size)
      let got = all.withUnsafeMutableBytes { try? kept.read(at: 0, into: $0) }
      guard got == size else { throw error }
      return try rest(behind: all + bytes, limit: limit)
    }
    return FileSource(descriptor: descriptor, from: 0, size: size, identity: nil)
  }

  /// Everything that comes behind these bytes, in memory.
  private static func rest(behind bytes: [UInt8], limit: Int) throws(System.Fault) -> MemorySource? {
    var bytes = bytes
    while try System.read(0, piece, onto: &bytes) > 0 { if bytes.count > limit { return nil } }
    return MemorySource(bytes)
  }

  /// A file that nobody else sees, and that is gone with the process; nil where there can be none.
  private static func unnamedFile() -> Int32? {
    let folder = System.environment("TMPDIR") ?? "/tmp"
    var name = Array("\(folder)/chuan-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }
}
