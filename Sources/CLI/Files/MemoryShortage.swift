#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens when the memory that the command may take (`ulimit -v`) does not suffice: a message and the status for
/// what cannot be carried out, and the unfinished file is taken away.
///
/// Swift ends the process where memory is not to be had; that is a signal, and its handler looks whether memory is short.
/// What the system kills when all of its memory is gone hears nothing of it.
enum MemoryShortage {
  private static let signals = [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP]

  /// Whether so many bytes are to be had at once: asked before much is taken.
  static func hasRoom(for bytes: Int) -> Bool {
    guard let room = malloc(bytes) else { return false }
    free(room)
    return true
  }

  /// Says `message` on `descriptor` from now on when memory is short.
  static func prepare(_ message: [UInt8], on descriptor: Int32) {
    var limit = rlimit()
    #if canImport(Glibc)
      let status = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      let status = getrlimit(RLIMIT_AS, &limit)
    #endif
    // Without a limit nothing is ever refused, but for the system's own end.
    guard status == 0, limit.rlim_cur < rlim_t(Int.max / 2) else { return }
    most = Int(limit.rlim_cur)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: message.count)
    bytes.update(from: message, count: message.count)
    setAside()
    (text, length, goal) = (bytes, message.count, descriptor == 2 ? System.standardError : descriptor)
    // Where the stack is used up the handler needs another.
    var stack = stack_t()
    let size = 1 << 16
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    for signal in signals {
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = tell
        action.sa_flags = SA_ONSTACK | SA_RESETHAND
      #else
        action.__sigaction_handler.sa_handler = tell
        action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND))
      #endif
      sigemptyset(&action.sa_mask)
      sigaction(signal, &action, nil)
    }
  }
}

extension MemoryShortage {
  /// Keeps what is written to standard error by others than this command: Swift says at length where it was when memory was
  /// refused. Of any other end it is shown.
  private static func setAside() {
    var ends: [Int32] = [-1, -1]
    let screen = dup(2)
    guard screen >= 0, pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    _ = fcntl(screen, F_SETFD, FD_CLOEXEC)
    guard dup2(ends[1], 2) == 2 else { return }
    close(ends[1])
    aside = ends[0]
    System.standardError = screen
  }
}

// What the handler looks at: it may call hardly anything, and no code that makes or frees memory.
nonisolated(unsafe) private var most = 0
nonisolated(unsafe) private var text: UnsafeMutablePointer<UInt8>?
nonisolated(unsafe) private var length = 0
nonisolated(unsafe) private var goal: Int32 = 2
nonisolated(unsafe) private var aside: Int32 = -1
nonisolated(unsafe) private var room: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

/// Ends the process with the status of what cannot be carried out where memory is short; else lets the signal have its
/// way.
private func tell(_ number: Int32) {
  // Swift aborts where it is refused what it asks for, and hardly anywhere else. Elsewhere it is looked whether a third
  // of all is still to be had.
  let probe = number == SIGABRT ? MAP_FAILED : mmap(nil, most / 3, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0)
  if probe == MAP_FAILED {
    Interruption.takeAway()
    _ = write(goal, text, length)
    _exit(2)
  }
  munmap(probe, most / 3)
  // Another fault: what was said of it is shown.
  while aside >= 0 {
    let count = withUnsafeMutableBytes(of: &room) { read(aside, $0.baseAddress, $0.count) }
    guard count > 0 else { break }
    _ = withUnsafeBytes(of: &room) { write(System.standardError, $0.baseAddress, count) }
  }
  raise(number)
}
