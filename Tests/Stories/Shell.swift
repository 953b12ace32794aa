import Foundation

/// Runs one command line of a story with `/bin/sh`, in a fixed environment.
enum Shell {
  struct Result {
    var status: Int32
    var output: String
    var errors: String

    /// As a person sees it: what was printed, then what was complained of, then the exit status unless it is 0.
    var lines: [String] {
      var lines = Result.lines(of: output) + Result.lines(of: errors)
      if status != 0 { lines.append("[exit \(status)]") }
      return lines
    }

    private static func lines(of text: String) -> [String] {
      guard !text.isEmpty else { return [] }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() } else { lines.append("[no line end]") }
      return lines
    }
  }

  /// What a story may run besides `chuan`.
  private static let helpers = [
    "cat", "head", "tail", "cmp", "diff", "mkdir", "cp", "ln", "sed", "grep", "rm", "mv", "mkfifo", "ls",
  ]
  /// What the tests are themselves the proof of.
  private static let proven = ["swift build", "swift test"]

  /// Why a command line may not stand in a story; nil when it may.
  static func refusal(of line: String) -> String? {
    if isProven(line) { return nil }
    let allowed = ["chuan", "printf"] + helpers
    for part in rewritten(line).components(separatedBy: " | ") {
      let word = part.split(separator: " ").first.map(String.init) ?? ""
      guard allowed.contains(word) else {
        return "\"\(word)\" cannot be run here; what can is \(allowed.joined(separator: ", "))"
      }
    }
    return nil
  }

  /// Whether the line is one that these tests cannot run because it runs or builds them.
  static func isProven(_ line: String) -> Bool {
    proven.contains { line == $0 || line.hasPrefix($0 + " ") }
  }

  /// `swift run -c release chuan …` is the built command.
  private static func rewritten(_ line: String) -> String {
    for prefix in ["swift run -c release chuan", "swift run chuan"] where line.hasPrefix(prefix) {
      return "chuan" + line.dropFirst(prefix.count)
    }
    return line
  }

  /// A folder with links to `chuan` and the helpers, the only ones that a story finds.
  private static let path: String? = {
    guard let command = Repository.command, let folder = try? Scratch.folder("bin") else { return nil }
    let files = FileManager.default
    do {
      try files.createSymbolicLink(at: folder.appendingPathComponent("chuan"), withDestinationURL: command)
      for helper in helpers {
        guard let place = ["/bin/", "/usr/bin/"].first(where: { files.isExecutableFile(atPath: $0 + helper) })
        else { continue }
        try files.createSymbolicLink(
          at: folder.appendingPathComponent(helper), withDestinationURL: URL(fileURLWithPath: place + helper))
      }
    } catch { return nil }
    return folder.path
  }()

  /// Runs `line` in `folder`. A command that takes longer than a minute is ended, its status is then 124.
  static func run(_ line: String, in folder: URL) throws -> Result {
    if isProven(line) { return Result(status: 0, output: "", errors: "") }
    guard let path else { throw Failure("the command is not built beside the tests; set CHUAN to its path") }
    let logs = try Scratch.folder("log")
    defer { try? FileManager.default.removeItem(at: logs) }
    let output = logs.appendingPathComponent("output")
    let errors = logs.appendingPathComponent("errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", rewritten(line)]
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C.UTF-8", "PATH": path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try emptyFile(output)
    process.standardError = try emptyFile(errors)
    try process.run()
    let deadline = Date().addingTimeInterval(60)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.002) }
    let late = process.isRunning
    if late { process.terminate() }
    process.waitUntilExit()
    return Result(
      status: late ? 124 : process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  private static func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}

/// Why a story could not be run at all.
struct Failure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

/// Folders for one use under the system's temporary folder.
enum Scratch {
  /// A new empty folder.
  static func folder(_ name: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("chuan-\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
