/// A fenced block of a Markdown file.
struct Fence {
  /// What stands after the opening fence, in words.
  var info: [String]
  /// The content, without the fence's own indentation.
  var lines: [String]
  /// Index of the first content line among the file's lines; the content is `first ..< first + lines.count`.
  var first: Int
  /// The spaces before the opening fence.
  var indentation: String

  /// The fenced blocks of a file's lines, in order.
  static func all(in lines: [String]) -> [Fence] {
    var fences: [Fence] = []
    var index = 0
    while index < lines.count {
      guard let opening = Opening(lines[index]) else {
        index += 1
        continue
      }
      let first = index + 1
      var end = first
      while end < lines.count, !opening.isClosed(by: lines[end]) { end += 1 }
      let content = lines[first..<end].map { line in
        let spaces = line.prefix { $0 == " " }.count
        return String(line.dropFirst(min(spaces, opening.indentation.count)))
      }
      fences.append(Fence(info: opening.info, lines: content, first: first, indentation: opening.indentation))
      index = end + 1
    }
    return fences
  }

  /// The line that opens a block.
  private struct Opening {
    var mark: Character
    var length: Int
    var info: [String]
    var indentation: String

    init?(_ line: String) {
      indentation = String(line.prefix { $0 == " " })
      let rest = line.dropFirst(indentation.count)
      guard let mark = rest.first, mark == "`" || mark == "~" else { return nil }
      self.mark = mark
      length = rest.prefix { $0 == mark }.count
      let tail = rest.dropFirst(length)
      guard length >= 3, mark == "~" || !tail.contains("`") else { return nil }
      info = tail.split(separator: " ").map(String.init)
    }

    /// Whether `line` ends the block: the same mark, at least as often, and nothing else.
    func isClosed(by line: String) -> Bool {
      let rest = line.drop { $0 == " " }
      let count = rest.prefix { $0 == mark }.count
      return count >= length && rest.dropFirst(count).allSatisfy { $0 == " " }
    }
  }
}
