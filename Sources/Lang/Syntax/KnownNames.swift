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
    /// What occurs in names.
    private(set) var pieces: Set<String> = []
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

    mutating func insert(_ written: [String], of file: FileID?) {
      let pieces = NameWords.withoutPassive(written)
      if pieces.count == 1 {
        words.insert(pieces[0])
        if let file { ofWords[pieces[0], default: []].append(file) }
      }
      guard pieces.count > 1, pieces.count <= KnownNames.longest else { return }
      var node: Int32 = 0
      for piece in pieces {
        self.pieces.insert(piece)
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
  private let madePairs = Mutex<Set<String>?>(nil)
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
    longest(from: 0, piece)
  }

  /// The nodes at which names begin, whole or without what they say is measured.
  var roots: [Int32] {
    let tree = tree
    return [0] + (tree.node(behind: 0, NameWords.measured).map { [$0] } ?? [])
  }

  /// The node to which pieces lead from another one; nil where no name goes on so.
  func node(behind node: Int32, _ pieces: [String]) -> Int32? {
    let tree = tree
    var node = node
    for piece in pieces {
      if let next = tree.node(behind: node, piece) {
        node = next
      } else if piece != NameWords.passive {
        return nil
      }
    }
    return node
  }

  /// Whether the pieces up to a node are a name.
  func isName(_ node: Int32) -> Bool { tree.isName(node, of: shared?.files) }

  /// How many pieces lead from a node to the end of the longest name; 0 for none.
  func longest(from start: Int32, _ piece: (Int) -> String?) -> Int {
    let tree = tree
    var (node, length, best): (Int32, Int, Int) = (start, 0, 0)
    while let next = piece(length) {
      if let found = tree.node(behind: node, next) {
        (node, length) = (found, length + 1)
        if tree.isName(found, of: shared?.files) { best = length }
      } else if length > 0, next == NameWords.passive {
        length += 1
      } else {
        break
      }
    }
    return best
  }

  /// Whether names have the pieces, each behind the one before.
  func hasInARow(_ pieces: [String]) -> Bool {
    let from = shared?.names ?? self
    guard pieces.count > 1 else { return pieces.allSatisfy(from.hold) }
    return zip(pieces, pieces.dropFirst()).allSatisfy { from.pairs.contains($0 + " " + $1) }
  }

  /// The pieces of names with the one behind each, told when it is first asked for.
  private var pairs: Set<String> {
    madePairs.withLock { made in
      if let made { return made }
      var pairs: Set<String> = []
      for (text, _) in make() {
        let pieces = NameWords.pieces(text)
        for (piece, next) in zip(pieces, pieces.dropFirst()) { pairs.insert(piece + " " + next) }
      }
      made = pairs
      return pairs
    }
  }

  /// Whether a name begins with the piece.
  func begin(with piece: String) -> Bool { tree.node(behind: 0, piece) != nil }

  /// Whether a name begins with the piece behind what it says is measured.
  func beginsMeasured(with piece: String) -> Bool {
    let tree = tree
    return tree.node(behind: 0, NameWords.measured).flatMap { tree.node(behind: $0, piece) } != nil
  }

  /// Whether a name has the piece.
  func hold(_ piece: String) -> Bool { tree.pieces.contains(piece) }

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
  /// The words and signs of a text, as a rule file has them as tokens: `5G` is a number and a word there, `PM2.5` a word, a
  /// point and a number.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    var isNumber = false
    func end() {
      if !word.isEmpty { pieces.append(word) }
      (word, isNumber) = ("", false)
    }
    let scalars = Array(TextFolding.matchKey(text).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isDigit = ("0"..."9").contains(scalar)
      if isDigit {
        if word.isEmpty { isNumber = true }
        word.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic || scalar.isNumber || scalar == "_" {
        if isNumber { end() }
        word.unicodeScalars.append(scalar)
      } else if scalar == ".", isNumber, !word.contains("."), place + 1 < scalars.count,
        ("0"..."9").contains(scalars[place + 1])
      {
        word.unicodeScalars.append(scalar)
      } else {
        end()
        if scalar != " ", !quotes.contains(scalar) { pieces.append(String(scalar)) }
      }
    }
    end()
    return pieces
  }

  /// The signs that quote a part of a name, which say nothing of it.
  static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "‟", "«", "»", "‘", "’", "'"]

  /// The pieces of a text, those without what stands in brackets at its end, and both without commas.
  static func spellings(of text: String) -> [[String]] {
    var spellings = [pieces(text)]
    if spellings[0].last == ")", let open = spellings[0].lastIndex(of: "("), open > 0 {
      spellings.append(Array(spellings[0][..<open]))
    }
    for spelling in spellings where spelling.contains(",") { spellings.append(spelling.filter { $0 != "," }) }
    return spellings
  }

  /// The word that a name may have or not: `hồ sơ được nộp trực tuyến`, `hồ sơ nộp trực tuyến`.
  static let passive = "được"

  /// The pieces of a name without that word, where others are left.
  static func withoutPassive(_ pieces: [String]) -> [String] {
    // A name may begin with it: `được tặng cờ`.
    let others = pieces.prefix(1) + pieces.dropFirst().filter { $0 != passive }
    return others.count > 1 ? Array(others) : pieces
  }

  /// The piece that stands in a tree before what is left of a name without its measure.
  static let measured = "%"
  private static let measures = [
    ["tỷ", "lệ"], ["tỉ", "lệ"], ["số", "lượng"], ["tổng", "số"], ["số"], ["số", "vụ"], ["số", "ca"],
    ["số", "trường", "hợp"], ["diện", "tích"], ["tổng", "diện", "tích"], ["sản", "lượng"], ["số", "tiền"],
    ["chiều", "dài"], ["tổng", "chiều", "dài"], ["tỷ", "trọng"], ["tỷ", "suất"], ["tổng"], ["number", "of"],
    ["share", "of"],
    ["percentage", "of"], ["area", "of"],
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
    withoutPassive(
      pieces.flatMap { $0.split(separator: "_").map(String.init) }.filter { word in
        word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.isNumber }
      }
    ).joined(separator: " ")
  }
}
