/// A name in which `*` stands for any characters, none included.
package struct NamePattern: Sendable {
  private let pieces: [[Unicode.Scalar]]

  /// Takes the pattern; letters are compared as they are, so both sides are folded alike before.
  package init(_ pattern: String) {
    self.init(Array(pattern.unicodeScalars)[...])
  }

  /// Takes the pattern's characters.
  package init(_ pattern: ArraySlice<Unicode.Scalar>) {
    pieces = pattern.split(separator: "*", omittingEmptySubsequences: false).map { Array($0) }
  }

  /// Whether a whole name is one of those that are meant.
  package func matches(_ name: String) -> Bool { matches(Array(name.unicodeScalars)[...]) }

  /// Whether the pieces stand in the name in order, the first at its start and the last at its end.
  package func matches(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if pieces.count == 1 { return name.elementsEqual(first) }
    guard name.count >= first.count + last.count, name.starts(with: first), name.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let end = NamePattern.end(of: piece, in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  /// Where the first occurrence of `piece` ends.
  private static func end(of piece: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>) -> Int? {
    var index = text.startIndex
    while index + piece.count <= text.endIndex {
      if text[index..<(index + piece.count)].elementsEqual(piece) { return index + piece.count }
      index += 1
    }
    return nil
  }
}
