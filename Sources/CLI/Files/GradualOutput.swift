import Base
import Report

/// A result on its way to the file that `--output` names, else to standard output: held as long as it is small, and from then
/// on written while it is made.
final class GradualOutput {
  private let arguments: Arguments
  private let session: Session
  private var held: [UInt8] = []
  private var stream: StreamedOutput?
  private var problem: FileProblem?

  /// The most bytes that are held.
  private static let mostHeld = 4 << 20

  init(_ arguments: Arguments, _ session: Session) {
    self.arguments = arguments
    self.session = session
  }

  /// Takes the next piece; false when no more can be written.
  func add(_ piece: [UInt8]) -> Bool {
    guard problem == nil else { return false }
    if let stream { return piece.withUnsafeBytes(stream.write) }
    held += piece
    // What is on the screen already must be left out of it.
    guard held.count > GradualOutput.mostHeld, session.shown.count == 0 else { return true }
    let path = arguments.value(.output).flatMap { $0 == "-" ? nil : $0 }
    do throws(FileProblem) {
      let stream = try StreamedOutput(path, inputs: session.files.identities)
      self.stream = stream
      // What is shown of the work would stand among the rows.
      if path == nil, session.output.isTerminal { session.progress.end() }
      let isWritten = held.withUnsafeBytes(stream.write)
      held = []
      return isWritten
    } catch {
      problem = error
      return false
    }
  }

  /// Writes what is held, and gives the file its name.
  func finish() throws(Refusal) {
    if let problem { throw Refusal(session.refuse([problem.diagnostic])) }
    guard let stream else { return try Output.deliver(held, arguments, session) }
    do throws(FileProblem) { try stream.finish() } catch { throw Refusal(session.refuse([error.diagnostic])) }
    session.hasResult = true
  }
}
