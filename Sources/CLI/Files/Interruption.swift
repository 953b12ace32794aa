#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens when a person presses Ctrl-C, or the system asks the command to end: it ends at once, and takes away
/// the unfinished file that it was writing.
enum Interruption {
  /// The signals that end the command.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Ends the command on such a signal from now on. A signal that is ignored already, as for a command that is to go
  /// on without its terminal, stays ignored.
  static func prepare() {
    for signal in signals {
      var earlier = sigaction()
      guard sigaction(signal, nil, &earlier) == 0, !isIgnored(earlier) else { continue }
      var action = sigaction()
      set(&action)
      sigaction(signal, &action, nil)
      // A program that starts the command may have held its own signals back, and its children's with them.
      var held = sigset_t()
      sigemptyset(&held)
      sigaddset(&held, signal)
      pthread_sigmask(SIG_UNBLOCK, &held, nil)
    }
  }

  /// Notes the unfinished file that an interruption takes away: one at a time. When it has got its name, or is gone,
  /// nothing is left to take away under the old one.
  static func willWrite(_ path: String) {
    // Kept for good: a signal may come at any moment, and look at it.
    unfinished = strdup(path)
  }

  /// Notes that something is shown on the terminal's last line, to be taken away.
  static func willShow() { isShowing = true }

  /// Takes away the unfinished file and what is shown: for a handler, which may call hardly anything.
  static func takeAway() {
    if let unfinished { unlink(unfinished) }
    if isShowing {
      // Back to the start of the line, and clear it.
      var sequence: (UInt8, UInt8, UInt8, UInt8) = (0x0D, 0x1B, 0x5B, 0x4B)
      _ = write(2, &sequence, 4)
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func set(_ action: inout sigaction) {
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = end
    #else
      action.__sigaction_handler.sa_handler = end
    #endif
    sigemptyset(&action.sa_mask)
  }
}

// What the handler of a signal looks at: it may call hardly anything, and no code that makes or frees memory.
nonisolated(unsafe) private var unfinished: UnsafeMutablePointer<CChar>?
nonisolated(unsafe) private var isShowing = false

/// Ends the process with the status that shells give for a signal: 130 for Ctrl-C.
private func end(_ number: Int32) {
  Interruption.takeAway()
  _exit(128 + number)
}
