import Base

/// The file pattern of a `data` declaration: a name in which `*` stands for any characters.
package struct FilePattern: Sendable {
  private let pieces: [[Unicode.Scalar]]
  /// The pattern names folders too, so that the whole path is compared.
  private let hasFolder: Bool

  /// Takes the pattern's text, `ket-qua-*.csv`.
  package init(_ pattern: String) {
    let folded = FilePattern.folded(pattern)
    hasFolder = folded.contains("/")
    pieces = folded.split(separator: "*", omittingEmptySubsequences: false).map { Array($0) }
  }

  /// Whether the file at `path` is meant: by its name, or by the end of its path when the pattern names folders.
  package func matches(path: String) -> Bool {
    let whole = FilePattern.folded(path)
    if !hasFolder { return matches(whole[(whole.lastIndex(of: "/").map { $0 + 1 } ?? 0)...]) }
    if matches(whole[...]) { return true }
    return whole.indices.contains { whole[$0] == "/" && matches(whole[($0 + 1)...]) }
  }

  /// Whether the pieces stand in the text in order, the first at its start and the last at its end.
  private func matches(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if pieces.count == 1 { return text.elementsEqual(first) }
    guard text.count >= first.count + last.count, text.starts(with: first), text.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let end = FilePattern.end(of: piece, in: rest) else { return false }
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

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    TextFolding.key(text).unicodeScalars.map { $0 == "\\" ? "/" : $0 }
  }
}
