import Foundation

/// The checkout that the tests run in, and the command they run.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The built command: what `CHUAN` names in the environment, else the one beside the test bundle.
  static let command: URL? = {
    if let path = ProcessInfo.processInfo.environment["CHUAN"] { return URL(fileURLWithPath: path) }
    for bundle in [Bundle.main] + Bundle.allBundles {
      let start = bundle.executableURL ?? bundle.bundleURL
      var folder = start.resolvingSymlinksInPath().deletingLastPathComponent()
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent("chuan")
        if FileManager.default.isExecutableFile(atPath: candidate.path), !isFolder(candidate) { return candidate }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()

  /// The text of a file of the checkout, by its path from the root; nil when there is none.
  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Of pages, those to run: all, or those whose path contains one of the words in `STORIES`, split at commas.
  static func wanted(_ paths: [String]) -> [String] {
    guard let words = ProcessInfo.processInfo.environment["STORIES"]?.split(separator: ",") else { return paths }
    return paths.filter { path in words.contains { path.contains($0) } }
  }

  /// The Markdown files at or under `path`, as sorted paths from the root.
  static func markdown(under path: String, named name: String? = nil) -> [String] {
    let top = root.appendingPathComponent(path)
    guard isFolder(top) else { return FileManager.default.fileExists(atPath: top.path) ? [path] : [] }
    let files = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    return files.filter {
      $0.hasSuffix(".md") && (name == nil || $0.split(separator: "/").last.map(String.init) == name)
    }
    .map { path + "/" + $0 }.sorted()
  }

  private static func isFolder(_ url: URL) -> Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &folder) && folder.boolValue
  }
}
