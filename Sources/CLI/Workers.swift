#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Threads that share one piece of work.
enum Workers {
  /// How many processors there are.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What a thread is given.
  private final class Share: Sendable {
    let number: Int
    let body: @Sendable (Int) -> Void

    init(_ number: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }

  /// Calls `body` with 0, 1, … below `count`, each on a thread of its own, and returns when all are done. Where `tick`
  /// is given, it is called on this thread some times a second meanwhile.
  static func run(_ count: Int, tick: (() -> Void)?, _ body: @escaping @Sendable (Int) -> Void) {
    let done = Done(count)
    var threads: [pthread_t] = []
    // This thread works too, unless it has to tell how far the work is.
    let own = tick == nil ? 1 : 0
    for number in own..<max(own, count) {
      let thread = start(
        Share(number) { number in
          body(number)
          done.finish()
        })
      if let thread {
        threads.append(thread)
      } else {
        // No more threads are to be had: this one does the work.
        body(number)
        done.finish()
      }
    }
    if own == 1, count > 0 {
      body(0)
      done.finish()
    }
    if let tick {
      while !done.wait(milliseconds: 100) { tick() }
    }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Calls `body` on a thread of its own, which nobody waits for; not at all when no thread is to be had.
  static func runBeside(_ body: @escaping @Sendable () -> Void) {
    if let thread = start(Share(0) { _ in body() }) { pthread_detach(thread) }
  }

  /// Starts a thread; nil when none is to be had.
  private static func start(_ share: Share) -> pthread_t? {
    let share = Unmanaged.passRetained(share)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Darwin)
          let share = Unmanaged<Share>.fromOpaque(argument).takeRetainedValue()
          share.body(share.number)
        #else
          if let argument {
            let share = Unmanaged<Share>.fromOpaque(argument).takeRetainedValue()
            share.body(share.number)
          }
        #endif
        return nil
      }, share.toOpaque())
    guard status == 0 else {
      share.release()
      return nil
    }
    return thread
  }

  /// Counts threads that have finished.
  private final class Done: @unchecked Sendable {
    private var mutex = pthread_mutex_t()
    private var condition = pthread_cond_t()
    private var remaining: Int

    init(_ count: Int) {
      remaining = count
      pthread_mutex_init(&mutex, nil)
      pthread_cond_init(&condition, nil)
    }

    deinit {
      pthread_cond_destroy(&condition)
      pthread_mutex_destroy(&mutex)
    }

    func finish() {
      pthread_mutex_lock(&mutex)
      remaining -= 1
      pthread_cond_signal(&condition)
      pthread_mutex_unlock(&mutex)
    }

    /// Waits until all have finished, at most so long; whether they have.
    func wait(milliseconds: Int) -> Bool {
      pthread_mutex_lock(&mutex)
      defer { pthread_mutex_unlock(&mutex) }
      if remaining <= 0 { return true }
      var until = timespec()
      clock_gettime(CLOCK_REALTIME, &until)
      until.tv_nsec += milliseconds * 1_000_000
      until.tv_sec += until.tv_nsec / 1_000_000_000
      until.tv_nsec %= 1_000_000_000
      pthread_cond_timedwait(&condition, &mutex, &until)
      return remaining <= 0
    }
  }
}
