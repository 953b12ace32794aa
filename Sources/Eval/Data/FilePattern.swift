import Base

/// The file pattern of a `data` declaration: a name in which `*` stands for any characters.
package struct FilePattern: Sendable {
  private let name: NamePattern
  /// The pattern names folders too, so that the whole path is compared.
  private let hasFolder: Bool

  /// Takes the pattern's text, `ket-qua-*.csv`.
  package init(_ pattern: String) {
    let folded = FilePattern.folded(pattern)
    hasFolder = folded.contains("/")
    name = NamePattern(folded[...])
  }

  /// Whether the file at `path` is meant: by its name, or by the end of its path when the pattern names folders.
  package func matches(path: String) -> Bool {
    let whole = FilePattern.folded(path)
    if !hasFolder { return name.matches(whole[(whole.lastIndex(of: "/").map { $0 + 1 } ?? 0)...]) }
    if name.matches(whole[...]) { return true }
    return whole.indices.contains { whole[$0] == "/" && name.matches(whole[($0 + 1)...]) }
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    TextFolding.key(text).unicodeScalars.map { $0 == "\\" ? "/" : $0 }
  }
}
