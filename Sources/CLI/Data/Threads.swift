import Base
import Eval

/// How many threads read a large file, and what is said meanwhile.
enum Threads {
  /// The most that may be asked for.
  static let most = 64

  /// The number that the command line says, else one for each processor, up to eight.
  static func count(_ arguments: Arguments, _ session: Session) throws(Refusal) -> Int {
    guard let text = arguments.value(.threads) else { return min(8, Workers.processors) }
    guard let count = Int(text), (1...most).contains(count) else {
      throw Refusal(session.refuse([.badThreadCount(text, most: most)]))
    }
    return count
  }

  /// Runs work on threads, and on a terminal says how many rows are done.
  static func stream<Result, Fault: Error>(
    _ session: Session, _ count: Int, rows: @escaping () -> Int,
    _ work: (RowDriver.Parallel) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let start = System.milliseconds()
    let tick: (() -> Void)? =
      session.progress.isVisible
      ? {
        let done = rows()
        let rate = done * 1000 / max(1, System.milliseconds() - start)
        session.progress.show(
          Wording(en: "\(done) rows, \(rate) a second", vi: "\(done) dòng, \(rate) dòng mỗi giây"))
      } : nil
    return try work { count, body in Workers.run(count, tick: tick, body) }
  }
}
