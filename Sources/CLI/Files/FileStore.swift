import Base
import Tables

/// Reads files, each once, and says in words why one cannot be read.
struct FileStore {
  /// What a file is read for, which decides how large it may be.
  enum Purpose {
    case rules, data, plan

    /// The most bytes of a file.
    var limit: Int {
      switch self {
      case .rules: 10_000_000
      case .data: 1_000_000_000
      case .plan: 16_000_000
      }
    }
  }

  /// A file's bytes and its identity, by which two names of it are known.
  struct Content {
    var bytes: [UInt8]
    /// nil for standard input.
    var identity: System.Identity?
  }

  /// Every file read, so that the output does not overwrite one of them.
  private(set) var identities: [System.Identity: String] = [:]
  /// What came through standard input, once it was read.
  private var standardInput: (any BytesAnywhere)?
  private var standardInputTaken = false

  /// The bytes of the file at `path` (`-` is standard input), or a message that points to `place`.
  mutating func read(_ path: String, for purpose: Purpose, place: Place? = nil) throws(FileProblem) -> Content {
    let place = place ?? .path(path)
    if path == "-" { return try readStandardInput(purpose) }
    let descriptor: Int32
    do throws(System.Fault) {
      descriptor = try System.open(reading: path)
    } catch { throw FileProblem(.cannotOpen(path, error, place)) }
    defer { System.close(descriptor) }
    let status = try faults(path, place) { () throws(System.Fault) in try System.status(descriptor) }
    switch status.kind {
    case .file: break
    case .folder: throw FileProblem(.folderInsteadOfFile(path, place))
    case .other: throw FileProblem(.notAFile(path, place))
    }
    guard MemoryShortage.hasRoom(for: status.size) else { throw FileProblem(.outOfMemory()) }
    // A file may grow while it is read: what is read counts, not what was said of it.
    let bytes = try faults(path, place) { () throws(System.Fault) in
      try FileStore.bytes(of: descriptor, expecting: status.size, limit: purpose.limit)
    }
    guard let bytes else { throw FileProblem(.tooLarge(path, purpose.limit, place)) }
    if bytes.count < status.size { throw FileProblem(.shrank(path, status.size, bytes.count, place)) }
    identities[status.identity] = path
    return Content(bytes: bytes, identity: status.identity)
  }

  /// Notes a file that is read in another way.
  mutating func note(_ identity: System.Identity, _ path: String) { identities[identity] = path }

  /// Everything that can still be read; nil when it is more than `limit`.
  private static func bytes(of descriptor: Int32, expecting size: Int, limit: Int) throws(System.Fault) -> [UInt8]? {
    guard size <= limit else { return nil }
    // Of a file whose size is told, little is taken for what may still follow.
    let step = size > 0 ? 1 << 12 : 1 << 16
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + step)
    while try System.read(descriptor, Swift.max(size - bytes.count, step), onto: &bytes) > 0 {
      if bytes.count > limit { return nil }
    }
    return bytes
  }

  /// What `body` gives, an error of the system made a message.
  private func faults<Result>(
    _ path: String, _ place: Place, _ body: () throws(System.Fault) -> Result
  ) throws(FileProblem) -> Result {
    do throws(System.Fault) { return try body() } catch { throw FileProblem(.cannotRead(path, error, place)) }
  }

  /// The bytes of the data file at `path`, to be read at any place; nil when it is no file, or cannot be opened: `read`
  /// says why.
  mutating func source(_ path: String) throws(FileProblem) -> (bytes: any BytesAnywhere, identity: System.Identity?)? {
    guard path == "-" else { return FileSource(path).map { ($0, $0.identity) } }
    guard !standardInputTaken else { return nil }
    let bytes = try keptInput()
    return (bytes, (bytes as? FileSource)?.identity)
  }

  /// Notes that standard input was read in another way.
  mutating func noteStandardInput() { standardInputTaken = true }

  /// Lets all files be read once more.
  mutating func beginAgain() { standardInputTaken = standardInputTaken && standardInput == nil }

  /// What comes through standard input, kept for whoever reads it again.
  private mutating func keptInput() throws(FileProblem) -> any BytesAnywhere {
    if let standardInput { return standardInput }
    let bytes = try faults("-", .command) { () throws(System.Fault) in
      try StandardInput.open(limit: Purpose.data.limit)
    }
    guard let bytes else { throw FileProblem(.tooLarge("-", StandardInput.most, .command)) }
    standardInput = bytes
    return bytes
  }

  private mutating func readStandardInput(_ purpose: Purpose) throws(FileProblem) -> Content {
    guard !standardInputTaken else { throw FileProblem(.standardInputTwice()) }
    standardInputTaken = true
    guard case .data = purpose else {
      let bytes = try faults("-", .command) { () throws(System.Fault) in
        try FileStore.bytes(of: 0, expecting: 0, limit: purpose.limit)
      }
      guard let bytes else { throw FileProblem(.tooLarge("-", purpose.limit, .command)) }
      return Content(bytes: bytes, identity: nil)
    }
    let source = try keptInput()
    guard source.size <= purpose.limit else { throw FileProblem(.tooLarge("-", purpose.limit, .command)) }
    guard MemoryShortage.hasRoom(for: source.size) else { throw FileProblem(.outOfMemory()) }
    var bytes = [UInt8](repeating: 0, count: source.size)
    let result = bytes.withUnsafeMutableBytes { buffer in
      Result { () throws(SourceFault) in try source.read(at: 0, into: buffer) }
    }
    do throws(SourceFault) {
      guard try result.get() == bytes.count else { throw .shrank }
    } catch { throw FileProblem(.cannotScan("-", error)) }
    return Content(bytes: bytes, identity: nil)
  }
}

/// Why a file or folder cannot be used, as a message.
struct FileProblem: Error {
  var diagnostic: Diagnostic
  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
