import Base

/// The folders in which rule files must lie, where the command line names any: for whoever checks what strangers send.
/// Links are followed before it is asked where a file lies.
struct RuleFolders {
  private var folders: [String] = []
  /// Folders that cannot be used: then nothing is read.
  private(set) var problems: [Diagnostic] = []

  /// Takes what the command line names.
  init(_ given: [String]) {
    for folder in given {
      if let resolved = System.resolved(folder), RuleFolders.isFolder(folder) {
        folders.append(resolved)
      } else {
        problems.append(.cannotOpen(folder, System.Fault.missing, .path(folder)))
      }
    }
  }

  /// Whether a file may be read. What is not there may be asked for: that is told as everywhere.
  func contain(_ path: String) -> Bool {
    if folders.isEmpty || path == "-" { return true }
    guard let resolved = System.resolved(path) else { return !System.hasName(path) }
    return folders.contains { $0 == "/" || resolved == $0 || resolved.hasPrefix($0 + "/") }
  }

  /// Whether there is such a folder. In `tasks` a number is one only if it is written as a path.
  static func isFolder(_ path: String) -> Bool {
    if path.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return false }
    return (try? System.status(path: path).kind) == .folder
  }
}
