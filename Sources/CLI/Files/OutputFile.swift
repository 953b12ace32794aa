import Base

/// Writes a result to a file that is either complete or untouched: a new file beside it, put on the disk, then renamed.
enum OutputFile {
  /// Why the file cannot be written to, before anything is computed; nil when it looks as if it can.
  static func refusal(_ path: String) -> Diagnostic? {
    guard path != "-", let status = try? System.status(path: path) else {
      return path.hasSuffix("/") ? .outputIsFolder(path) : nil
    }
    return status.kind == .folder ? .outputIsFolder(path) : nil
  }

  /// Writes `bytes` to `path`. `inputs` are the files that were read, none of which is overwritten.
  /// A device or a pipe is written to as it is.
  static func write(_ bytes: [UInt8], to path: String, inputs: [System.Identity: String]) throws(FileProblem) {
    if let refusal = refusal(path) { throw FileProblem(refusal) }
    let status = try? System.status(path: path)
    if let status, let input = inputs[status.identity] { throw FileProblem(.outputIsInput(path, as: input)) }
    do throws(System.Fault) {
      if let status, status.kind == .other {
        try fill(System.open(writing: path), with: bytes, synchronized: false)
        return
      }
      let goal = try goal(of: path)
      if status != nil, !System.isWritable(goal) { throw System.Fault.forbidden }
      let (draft, descriptor) = try newFile(beside: goal)
      if let status { System.setMode(descriptor, status.mode) }
      do throws(System.Fault) {
        try fill(descriptor, with: bytes, synchronized: true)
        try System.rename(draft, to: goal)
      } catch {
        System.remove(draft)
        throw error
      }
      synchronizeFolder(of: goal)
    } catch {
      throw FileProblem(.cannotWrite(path, error))
    }
  }

  /// Writes everything and closes.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], synchronized: Bool) throws(System.Fault) {
    defer { System.close(descriptor) }
    try System.write(descriptor, bytes)
    if synchronized { try System.synchronize(descriptor) }
  }

  /// The file that is written under the name `path`: a link is followed, so that it goes on leading to the file.
  static func goal(of path: String) throws(System.Fault) -> String {
    guard System.isLink(path), (try? System.status(path: path)) != nil else { return path }
    guard let goal = System.resolved(path) else { throw .notText }
    return goal
  }

  /// A new file in the same folder, with a name of its own that nobody has had: what another process of this number
  /// left behind, when it was killed, is in nobody's way.
  static func newFile(beside path: String) throws(System.Fault) -> (path: String, descriptor: Int32) {
    var attempt = 0
    while true {
      let own = String(UInt64.random(in: 0 ... .max), radix: 36)
      let draft = "\(folder(of: path))/.chuan-\(System.processNumber())-\(own).tmp"
      Interruption.willWrite(draft)
      do throws(System.Fault) {
        return (draft, try System.create(draft))
      } catch {
        attempt += 1
        if !error.isTaken || attempt > 100 { throw error }
      }
    }
  }

  /// The folder a file lies in.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the new name last through a power cut, where the system can.
  static func synchronizeFolder(of path: String) {
    guard let descriptor = try? System.open(reading: folder(of: path)) else { return }
    try? System.synchronize(descriptor)
    System.close(descriptor)
  }
}
