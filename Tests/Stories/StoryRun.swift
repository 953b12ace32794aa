import Foundation
import Testing

/// Runs the stories of one Markdown file and reports every difference at its line.
struct StoryRun {
  /// The file's path from the root of the checkout.
  var path: String
  var lines: [String]
  var stories: [Story]
  /// Whether `RECORD` asks for the expected outputs to be rewritten.
  var isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil

  /// Reads the file; with `cases` every `##` heading is a story of its own.
  init(path: String, cases: Bool) throws {
    guard let text = Repository.text(path) else { throw Failure("\(path) cannot be read") }
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    stories = cases ? Story.cases(lines: lines) : [Story(lines: lines)]
  }

  /// Runs everything. With `RECORD` the outputs that came are written into the file, or into the file under `examples`
  /// that they are compared with, which is a failure too.
  func run() throws {
    var records: [(range: Range<Int>, lines: [String])] = []
    for story in stories {
      for mistake in story.mistakes { report(mistake.text, line: mistake.line, story) }
      for (command, actual) in try StoryRun.outcomes(of: story) where actual != command.expected {
        report(
          "$ \(command.line)\n" + LineDiff.text(expected: command.expected, actual: actual), line: command.first, story)
        if isRecording, let kept = command.kept {
          _ = try Shell.run("\(kept.line) > \(kept.file)", in: Repository.root)
          continue
        }
        records.append((command.output, actual.map { $0.isEmpty ? "" : command.indentation + $0 }))
      }
    }
    if isRecording, !records.isEmpty { try record(records) }
  }

  /// What each command of a story printed, run one after another in a folder of its own.
  static func outcomes(
    of story: Story, changing change: (String) -> String = { $0 }
  ) throws -> [(command: Story.Command, lines: [String])] {
    let folder = try Scratch.folder("story")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["rules", "examples"] {
      let shared = Repository.root.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: shared.path) else { continue }
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(name), withDestinationURL: shared)
    }
    var outcomes: [(command: Story.Command, lines: [String])] = []
    for step in story.steps {
      switch step {
      case .write(let file, let lines):
        let place = folder.appendingPathComponent(file)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        let text = lines.map { $0 + "\n" }.joined()
        try Data(text.utf8).write(to: place)
      case .run(let command):
        outcomes.append((command, try Shell.run(change(command.line), in: folder).lines))
      }
    }
    return outcomes
  }

  private func report(_ text: String, line: Int, _ story: Story) {
    let title = story.title.map { " (\($0))" } ?? ""
    Issue.record(
      "\(path):\(line + 1)\(title)\n\(text)",
      sourceLocation: SourceLocation(
        fileID: "Stories/" + path, filePath: Repository.root.appendingPathComponent(path).path, line: line + 1,
        column: 1))
  }

  private func record(_ records: [(range: Range<Int>, lines: [String])]) throws {
    var lines = lines
    for (range, new) in records.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      lines.replaceSubrange(range, with: new)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: Repository.root.appendingPathComponent(path))
  }
}
