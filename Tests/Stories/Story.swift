/// A Markdown file, or one heading of it, as things to do in order: files to write and commands to run.
///
/// ```` ```csv ket-qua.csv ```` is a file; ```` ```console ```` holds `$ chuan …` lines, each with the output that must
/// follow; a block with the word `text` is for readers only. Any other block is a mistake.
struct Story {
  enum Step {
    case write(file: String, lines: [String])
    case run(Command)
  }

  struct Command {
    /// The line without its `$ `; lines continued by `\` are joined.
    var line: String
    /// Output and, where the exit status is not 0, `[exit 1]`.
    var expected: [String]
    /// Index of the command's first line in the file.
    var first: Int
    /// The lines of the file that `expected` takes up.
    var output: Range<Int>
    var indentation: String

    /// For `… | diff - examples/FILE`: the command without the comparison, and the file that keeps its output.
    var kept: (line: String, file: String)? {
      let parts = line.components(separatedBy: " | diff - ")
      guard parts.count == 2, parts[1].hasPrefix("examples/"), !parts[1].contains(" ") else { return nil }
      return (parts[0], parts[1])
    }
  }

  /// What cannot be run, and where.
  struct Mistake {
    var line: Int
    var text: String
  }

  /// The `##` heading, for a part of a file.
  var title: String?
  var first = 0
  var steps: [Step] = []
  var mistakes: [Mistake] = []

  var commands: [Command] {
    steps.compactMap { step in
      if case .run(let command) = step { command } else { nil }
    }
  }

  /// The whole file as one story.
  init(lines: [String]) {
    for fence in Fence.all(in: lines) { add(fence, lines) }
  }

  private init(title: String, first: Int, from common: Story) {
    self.title = title
    self.first = first
    steps = common.steps
  }

  /// One story for each `##` heading; what stands before the first of them comes first in each.
  static func cases(lines: [String]) -> [Story] {
    var common = Story(lines: [])
    var cases: [Story] = []
    let fences = Fence.all(in: lines)
    let fenced = Set(fences.flatMap { $0.first..<($0.first + $0.lines.count) })
    let headings = lines.indices.filter { lines[$0].hasPrefix("## ") && !fenced.contains($0) }
    for fence in fences where fence.first < headings.first ?? lines.count { common.add(fence, lines) }
    for (number, heading) in headings.enumerated() {
      let end = number + 1 < headings.count ? headings[number + 1] : lines.count
      var story = Story(title: String(lines[heading].dropFirst(3)), first: heading, from: common)
      for fence in fences where fence.first > heading && fence.first < end { story.add(fence, lines) }
      if story.commands.isEmpty {
        story.mistakes.append(Mistake(line: heading, text: "a case without a command"))
      }
      cases.append(story)
    }
    if !cases.isEmpty { cases[0].mistakes = common.mistakes + cases[0].mistakes }
    return cases
  }

  private mutating func add(_ fence: Fence, _ lines: [String]) {
    if fence.info == ["console"] {
      addCommands(fence)
    } else if fence.info.contains("text") {
      return
    } else if fence.info.count == 2, fence.info[1].contains("."), !fence.info[1].hasPrefix("/") {
      steps.append(.write(file: fence.info[1], lines: fence.lines))
    } else {
      let info = fence.info.joined(separator: " ")
      mistakes.append(
        Mistake(
          line: fence.first - 1,
          text: "a block marked \"\(info)\": name its file (```csv data.csv), or mark it console or text"))
    }
  }

  private mutating func addCommands(_ fence: Fence) {
    var index = 0
    if fence.lines.first?.hasPrefix("$ ") != true {
      mistakes.append(Mistake(line: fence.first, text: "a console block starts with a command: $ chuan …"))
      return
    }
    while index < fence.lines.count {
      let first = index
      var line = String(fence.lines[index].dropFirst(2))
      index += 1
      while line.hasSuffix("\\"), index < fence.lines.count {
        line.removeLast()
        line += fence.lines[index].drop { $0 == " " || $0 == ">" }
        index += 1
      }
      let start = index
      while index < fence.lines.count, !fence.lines[index].hasPrefix("$ ") { index += 1 }
      let command = Command(
        line: line, expected: Array(fence.lines[start..<index]), first: fence.first + first,
        output: (fence.first + start)..<(fence.first + index), indentation: fence.indentation)
      if let reason = Shell.refusal(of: line) {
        mistakes.append(Mistake(line: command.first, text: reason))
      } else {
        steps.append(.run(command))
      }
    }
  }
}
