package import Base
import Synchronization

/// What terms are called in several words, `hồ sơ trực tuyến`, for finding the longest such name that starts at a word of
/// a rule file.
package final class KnownNames: Sendable {
  /// No names at all.
  package static let none = KnownNames { [] }

  private struct Edge: Hashable {
    var node: Int32
    var piece: String
  }

  /// The pieces of names as a tree; node 0 stands before the first piece.
  private struct Tree: Sendable {
    private var edges: [Edge: Int32] = [:]
    /// Whether the pieces up to a node are a name.
    private var isName: [Bool] = [false]
    /// The names of one word.
    private var words: Set<String> = []
    /// Which files the names are of, by nodes and words; those of no file are not here.
    private var ofNodes: [Int32: [FileID]] = [:]
    private var ofWords: [String: [FileID]] = [:]

    /// The node to which a piece leads from another one; nil where no name goes on so.
    func node(behind node: Int32, _ piece: String) -> Int32? { edges[Edge(node: node, piece: piece)] }

    /// Whether the pieces up to a node are a name, of one of the files where those are said.
    func isName(_ node: Int32, of files: Set<FileID>?) -> Bool {
      guard isName[Int(node)] else { return false }
      return files.map { files in ofNodes[node]?.contains(where: files.contains) ?? false } ?? true
    }

    /// Likewise a word by itself.
    func isName(_ word: String, of files: Set<FileID>?) -> Bool {
      guard words.contains(word) else { return false }
      return files.map { files in ofWords[word]?.contains(where: files.contains) ?? false } ?? true
    }

    mutating func insert(_ pieces: [String], of file: FileID?) {
      if pieces.count == 1 {
        words.insert(pieces[0])
        if let file { ofWords[pieces[0], default: []].append(file) }
      }
      guard pieces.count > 1, pieces.count <= KnownNames.longest else { return }
      var node: Int32 = 0
      for piece in pieces {
        let edge = Edge(node: node, piece: piece)
        if let next = edges[edge] {
          node = next
        } else {
          node = Int32(truncatingIfNeeded: isName.count)
          edges[edge] = node
          isName.append(false)
        }
      }
      isName[Int(node)] = true
      if let file { ofNodes[node, default: []].append(file) }
    }
  }

  /// The most pieces that a name may have.
  static let longest = 64

  private let make: @Sendable () -> [(text: String, file: FileID?)]
  private let made = Mutex<Tree?>(nil)
  /// Whose tree is looked at, and the names of which files count; nil: its own, and all.
  private let shared: (names: KnownNames, files: Set<FileID>)?

  /// The names of functions, which a bracket follows.
  let functions: KnownNames?
  /// The names beside which these are known.
  let base: KnownNames?

  /// The names that `texts` gives, which is asked once, when the first name is looked for.
  package convenience init(functions: KnownNames? = nil, _ texts: @escaping @Sendable () -> [String]) {
    self.init(functions: functions, base: nil, shared: nil) { texts().map { ($0, nil) } }
  }

  private init(
    functions: KnownNames?, base: KnownNames?, shared: (names: KnownNames, files: Set<FileID>)?,
    _ texts: @escaping @Sendable () -> [(text: String, file: FileID?)]
  ) {
    make = texts
    self.functions = functions
    self.base = base
    self.shared = shared
  }

  /// What the files of a library call their terms, beside these names, for each file that leads to others: the names of those
  /// count. They are taken apart once for all.
  package func ofFiles(in library: Library) -> [FileID: KnownNames] {
    let calls = library.files.mapValues(\.calls)
    let all = KnownNames(functions: nil, base: nil, shared: nil) {
      calls.sorted { $0.key < $1.key }.flatMap { file, texts in texts.map { ($0, file) } }
    }
    var found: [FileID: KnownNames] = [:]
    for file in library.files.keys {
      let files = library.files(behind: file)
      guard files.contains(where: { !(calls[$0] ?? []).isEmpty }) else { continue }
      found[file] = KnownNames(functions: functions, base: self, shared: (all, files)) { [] }
    }
    return found
  }

  /// How many pieces the longest name has that begins with `piece(0)`, `piece(1)`, …, and fits; 0 for none. `piece` gives nil
  /// where no piece of a name stands.
  func longest(_ piece: (Int) -> String?) -> Int {
    let tree = tree
    var (node, length, best): (Int32, Int, Int) = (0, 0, 0)
    while let next = piece(length), let found = tree.node(behind: node, next) {
      (node, length) = (found, length + 1)
      if tree.isName(found, of: shared?.files) { best = length }
    }
    return best
  }

  /// Whether a name begins with the piece.
  func begin(with piece: String) -> Bool { tree.node(behind: 0, piece) != nil }

  /// Whether a word is a name by itself.
  func has(_ word: String) -> Bool { tree.isName(word, of: shared?.files) }

  private var tree: Tree {
    if let shared { return shared.names.tree }
    return made.withLock { made in
      if let made { return made }
      var tree = Tree()
      for (text, file) in make() {
        for spelling in NameWords.spellings(of: text) {
          tree.insert(spelling, of: file)
          // `100% văn bản đi được ký số`: the share of those
          for behind in NameWords.behindMeasure(spelling) { tree.insert([NameWords.measured] + behind, of: file) }
        }
      }
      made = tree
      return tree
    }
  }
}

/// How names in words are taken apart and compared: `Tỷ lệ hồ sơ (trực tuyến)` is called by its words.
package enum NameWords {
  /// The words and signs of a text, as a rule file has them as tokens.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for scalar in TextFolding.matchKey(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.isNumber || scalar == "_" {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { pieces.append(word) }
      word = ""
      if scalar != " " { pieces.append(String(scalar)) }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  /// The pieces of a text, those without what stands in brackets at its end, and both without commas.
  static func spellings(of text: String) -> [[String]] {
    var spellings = [pieces(text)]
    if spellings[0].last == ")", let open = spellings[0].lastIndex(of: "("), open > 0 {
      spellings.append(Array(spellings[0][..<open]))
    }
    for spelling in spellings where spelling.contains(",") { spellings.append(spelling.filter { $0 != "," }) }
    return spellings
  }

  /// The piece that stands in a tree before what is left of a name without its measure.
  static let measured = "%"
  private static let measures = [
    ["tỷ", "lệ"], ["tỉ", "lệ"], ["số", "lượng"], ["tổng", "số"], ["số"], ["số", "vụ"], ["số", "ca"],
    ["số", "trường", "hợp"],
  ]

  /// What a name says is measured, `hộ nghèo` of `Tỷ lệ hộ nghèo`; nothing where it does not begin with a measure.
  static func behindMeasure(_ pieces: [String]) -> [[String]] {
    measures.filter { pieces.count > $0.count && pieces.starts(with: $0) }.map { Array(pieces[$0.count...]) }
  }

  /// The keys by which a text may be called where a figure, or that there is none, stands before it.
  static func keysBehindMeasure(of text: String) -> [String] {
    spellings(of: text).flatMap(behindMeasure).map(key)
  }

  /// What makes two names in words one: the words alone, whether `_`, spaces or signs stand between them.
  package static func key(_ text: String) -> String {
    key(pieces(text))
  }

  /// The keys by which a text may be called.
  package static func keys(of text: String) -> [String] { spellings(of: text).map(key) }

  private static func key(_ pieces: [String]) -> String {
    pieces.flatMap { $0.split(separator: "_") }.filter { word in
      word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.isNumber }
    }.joined(separator: " ")
  }
}
