import Base
import Synchronization

/// A result written while it is made. To a file, which is either complete or untouched: a new file beside it, put on the
/// disk, that takes its name in the end. To the screen as it comes.
final class StreamedOutput: Sendable {
  /// What is on the screen already, when the rest comes in another way.
  struct Shown {
    /// How many bytes.
    var count = 0
    /// The last of them.
    var tail: [UInt8] = []

    /// What of the whole result is still to be shown; nil when it does not begin with what has been.
    func rest(of result: [UInt8]) -> ArraySlice<UInt8>? {
      guard result.count >= count, result[(count - tail.count)..<count].elementsEqual(tail) else { return nil }
      return result[count...]
    }
  }

  private struct State {
    var fault: System.Fault?
    var shown = Shown()
  }

  /// The file's name; nil for the screen.
  private let path: String?
  private let goal: String
  private let draft: String
  private let descriptor: Int32
  private let state = Mutex(State())

  /// Begins a file for `path`; nil is standard output. Throws a message when it cannot.
  init(_ path: String?, inputs: [System.Identity: String]) throws(FileProblem) {
    self.path = path
    guard let path else {
      (goal, draft, descriptor) = ("", "", 1)
      return
    }
    if let refusal = OutputFile.refusal(path) { throw FileProblem(refusal) }
    let status = try? System.status(path: path)
    if let status, let input = inputs[status.identity] { throw FileProblem(.outputIsInput(path, as: input)) }
    do throws(System.Fault) {
      goal = try OutputFile.goal(of: path)
      if status != nil, !System.isWritable(goal) { throw System.Fault.forbidden }
      (draft, descriptor) = try OutputFile.newFile(beside: goal)
    } catch { throw FileProblem(.cannotWrite(path, error)) }
    if let status { System.setMode(descriptor, status.mode) }
  }

  /// Writes bytes; false when they could not be, now or before.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    state.withLock { state in
      guard state.fault == nil else { return false }
      do throws(System.Fault) {
        try System.write(descriptor, bytes)
      } catch {
        state.fault = error
        return false
      }
      if path == nil, !bytes.isEmpty {
        state.shown.count += bytes.count
        state.shown.tail = Array(bytes.suffix(1 << 12))
      }
      return true
    }
  }

  /// What is on the screen so far.
  var shown: Shown { state.withLock { $0.shown } }

  /// Gives the file its name. Whether everything was wanted: the reader of a pipe may have gone, which is no mistake.
  func finish() throws(FileProblem) {
    let fault = state.withLock { $0.fault }
    guard let path else {
      if let fault, !fault.isClosedPipe { throw FileProblem(.cannotPrint(fault)) }
      return
    }
    do throws(System.Fault) {
      if let fault { throw fault }
      try System.synchronize(descriptor)
      try System.rename(draft, to: goal)
      System.close(descriptor)
      OutputFile.synchronizeFolder(of: goal)
    } catch {
      discard()
      throw FileProblem(.cannotWrite(path, error))
    }
  }

  /// Takes the file back. What is on the screen stays there.
  func discard() {
    guard path != nil else { return }
    System.close(descriptor)
    System.remove(draft)
  }
}
