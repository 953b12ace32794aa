#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few calls to the system that the command makes, with their errors as numbers.
enum System {
  /// What a path leads to.
  enum Kind { case file, folder, other }

  /// What is known of an open file or a path.
  struct Status {
    var kind: Kind
    var size: Int
    /// Device and number: the same for two names of one file.
    var identity: Identity
    var mode: mode_t
  }

  /// One file, whatever name led to it.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  /// An error of the system, by its number.
  struct Fault: Error {
    var number: Int32
    /// What the system says of it, in English: "No such file or directory".
    var text: String { String(cString: strerror(number)) }
  }

  /// Opens for reading without waiting for a writer, as opening a pipe would.
  static func open(reading path: String) throws(Fault) -> Int32 {
    try retry { glibcOpen(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0) }
  }

  /// Opens for writing what exists: a device or a pipe.
  static func open(writing path: String) throws(Fault) -> Int32 {
    try retry { glibcOpen(path, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0) }
  }

  /// Makes a new file; fails when there is one of that name.
  static func create(_ path: String) throws(Fault) -> Int32 {
    try retry { glibcOpen(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
  }

  /// Reads up to `count` bytes onto the end of `bytes`; gives how many, 0 at the end.
  static func read(_ descriptor: Int32, _ count: Int, onto bytes: inout [UInt8]) throws(Fault) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    while true {
      let got = bytes.withUnsafeMutableBytes { buffer in
        glibcRead(descriptor, buffer.baseAddress.map { $0 + start }, count)
      }
      let number = errno
      if got < 0 && number == EINTR { continue }
      bytes.removeLast(count - Swift.max(got, 0))
      if got < 0 { throw Fault(number: number) }
      return got
    }
  }

  /// Writes all of `bytes`, however many calls it takes.
  static func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(Fault) {
    let fault = bytes.withUnsafeBytes { buffer -> Fault? in
      do throws(Fault) { try write(descriptor, buffer) } catch { return error }
      return nil
    }
    if let fault { throw fault }
  }

  /// Where standard error goes: another descriptor than 2 where what others write there is kept aside.
  nonisolated(unsafe) static var standardError: Int32 = 2

  /// Writes all of `bytes`, however many calls it takes.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Fault) {
    let descriptor = descriptor == 2 ? standardError : descriptor
    var offset = 0
    while offset < bytes.count {
      let wrote = glibcWrite(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      if wrote > 0 {
        offset += wrote
      } else if wrote == 0 {
        throw Fault(number: EIO)
      } else if errno == EAGAIN {
        waitUntilWritable(descriptor)
      } else if errno != EINTR {
        throw Fault(number: errno)
      }
    }
  }

  /// Waits until a descriptor that does not block takes more.
  private static func waitUntilWritable(_ descriptor: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&entry, 1, 1000)
  }

  static func close(_ descriptor: Int32) { _ = glibcClose(descriptor) }

  /// Puts what was written onto the disk.
  static func synchronize(_ descriptor: Int32) throws(Fault) {
    // A pipe or a device cannot be synchronized, and need not be.
    do throws(Fault) { _ = try retry { fsync(descriptor) } } catch {
      if error.number != EINVAL && error.number != EROFS && error.number != ENOTSUP { throw error }
    }
  }

  static func rename(_ old: String, to new: String) throws(Fault) {
    _ = try retry { glibcRename(old, new) }
  }

  static func remove(_ path: String) { _ = unlink(path) }

  static func setMode(_ descriptor: Int32, _ mode: mode_t) { _ = fchmod(descriptor, mode & 0o7777) }

  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  static func status(_ descriptor: Int32) throws(Fault) -> Status {
    var record = stat()
    _ = try retry { fstat(descriptor, &record) }
    return status(record)
  }

  /// What the path leads to, links followed.
  static func status(path: String) throws(Fault) -> Status {
    var record = stat()
    _ = try retry { stat(path, &record) }
    return status(record)
  }

  /// Whether something stands under the name itself, where links are not followed: a link that leads nowhere does.
  static func hasName(_ path: String) -> Bool {
    var record = stat()
    return lstat(path, &record) == 0
  }

  /// Whether the name is that of a link.
  static func isLink(_ path: String) -> Bool {
    var record = stat()
    return lstat(path, &record) == 0 && record.st_mode & S_IFMT == S_IFLNK
  }

  /// The path with every link followed; nil when it leads nowhere, or by names that are not in UTF-8.
  static func resolved(_ path: String) -> String? {
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(validatingCString: buffer)
  }

  /// The names in a folder, in no order, without `.` and `..`.
  static func names(in folder: String) throws(Fault) -> [FileName] {
    guard let directory = opendir(folder) else { throw Fault(number: errno) }
    defer { closedir(directory) }
    var names: [FileName] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw Fault(number: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { FileName(bytes: Array($0.prefix { $0 != 0 })) }
      if name.bytes != [0x2E] && name.bytes != [0x2E, 0x2E] { names.append(name) }
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// Seconds of a clock that only goes forward, in thousandths.
  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  static func sleep(milliseconds: Int) {
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    nanosleep(&time, nil)
  }

  static func processNumber() -> Int { Int(getpid()) }

  /// A closed pipe and a file grown too large are errors of `write`, not the end of the process.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  static func exit(_ status: Int32) -> Never { glibcExit(status) }

  private static func status(_ record: stat) -> Status {
    let type = record.st_mode & S_IFMT
    return Status(
      kind: type == S_IFREG ? .file : type == S_IFDIR ? .folder : .other, size: Int(record.st_size),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: record.st_dev), number: UInt64(truncatingIfNeeded: record.st_ino)),
      mode: record.st_mode)
  }

  private static func retry(_ call: () -> Int32) throws(Fault) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw Fault(number: errno) }
    }
  }
}

// The names of the C library, where a method of `System` has the same.
private func glibcOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
private func glibcRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
private func glibcWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
private func glibcClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func glibcRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
private func glibcExit(_ status: Int32) -> Never { exit(status) }

extension System.Fault {
  static let forbidden = System.Fault(number: EACCES)
  static let missing = System.Fault(number: ENOENT)
  /// A name that is not in UTF-8.
  static let notText = System.Fault(number: EILSEQ)
  var isClosedPipe: Bool { number == EPIPE }
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  var isForbidden: Bool { number == EACCES || number == EPERM }
  var isLinkLoop: Bool { number == ELOOP }
  var isFull: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }
  var isTaken: Bool { number == EEXIST }
  var isFolder: Bool { number == EISDIR }
  var isReadOnly: Bool { number == EROFS }
  var isNameTooLong: Bool { number == ENAMETOOLONG }
  var isOfDevice: Bool { number == EIO }
  var isClosed: Bool { number == EBADF }
}
