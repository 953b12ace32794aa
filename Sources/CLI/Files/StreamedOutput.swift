import Base
import Synchronization

/// A result written while it is made, to a file that is either complete or untouched: a new file beside it that takes
/// its name in the end. What goes to the screen waits in such a file too.
final class StreamedOutput: Sendable {
  private let path: String?
  private let goal: String
  private let draft: String
  private let descriptor: Int32
  private let fault = Mutex<System.Fault?>(nil)
  private let mode: System.Status?

  /// Begins a file for `path`; nil is standard output. Throws a message when it cannot.
  init(_ path: String?, inputs: [System.Identity: String]) throws(FileProblem) {
    self.path = path
    if let path {
      if let refusal = OutputFile.refusal(path) { throw FileProblem(refusal) }
      mode = try? System.status(path: path)
      if let mode, let input = inputs[mode.identity] { throw FileProblem(.outputIsInput(path, as: input)) }
      goal = System.resolved(path) ?? path
    } else {
      mode = nil
      goal = (System.environment("TMPDIR") ?? "/tmp") + "/output"
    }
    do throws(System.Fault) {
      if mode != nil, !System.isWritable(goal) { throw System.Fault.forbidden }
      (draft, descriptor) = try OutputFile.newFile(beside: goal)
    } catch { throw FileProblem(.cannotWrite(path ?? "-", error)) }
    if let mode { System.setMode(descriptor, mode.mode) }
    if path == nil { System.remove(draft) }
  }

  /// Writes bytes; false when they could not be, now or before.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    fault.withLock { fault in
      guard fault == nil else { return false }
      do throws(System.Fault) {
        try System.write(descriptor, bytes)
        return true
      } catch {
        fault = error
        return false
      }
    }
  }

  /// Gives the file its name; what goes to the screen is written there.
  func finish(_ output: CheckedWriter) throws(FileProblem) {
    do throws(System.Fault) {
      if let fault = fault.withLock({ $0 }) { throw fault }
      guard path != nil else {
        try System.copy(descriptor, to: output)
        System.close(descriptor)
        return
      }
      try System.rename(draft, to: goal)
      System.close(descriptor)
    } catch {
      discard()
      throw FileProblem(.cannotWrite(path ?? "-", error))
    }
  }

  /// Takes everything back.
  func discard() {
    System.close(descriptor)
    if path != nil { System.remove(draft) }
  }
}
