import Base

// Names in words that a figure parts: `xóa 100% nhà tạm` of `Tỷ lệ nhà tạm được xóa`.
extension TokenStream {
  /// A name with a figure in its middle.
  struct SplitName: Sendable {
    /// All of it in its order, without what it says is measured: `nhà tạm được xóa`. Several where the parts make several names.
    var words: [String]
    /// The token behind the figure, which is the rest of it.
    var rest: Int
  }

  /// A run of tokens that is a name, or the first part of one that a figure parts.
  struct NameRun {
    var start: Int
    var length: Int
    var split: SplitRun?
    var isBehindFigure = false
    /// It heads what stands behind its colon, and names nothing.
    var isHead = false
    /// The whole name, where only a part of it stands here; several where the parts make several.
    var words: [String] = []
  }

  /// Where the parts of a name stand that a figure parts: `front` tokens from the place that was asked for, and `length` tokens
  /// from `rest` on.
  struct SplitRun {
    var front: Int
    var rest: Int
    var length: Int
    var words: [String]
  }

  /// The most tokens of a name that stand before the figure.
  private static let longestFront = 16

  /// The parts of a known name of which the first stands at `place`, before a figure, and the others behind it.
  func split(at place: Int, _ names: [KnownNames]) -> SplitRun? {
    var end = place + 1
    while end < tokens.count, end - place <= Self.longestFront, !tokens[end].startsLine {
      let isName = phrases[place].length < end - place || mayBeVerb(place)
      let rests = isName ? restsBehindFigure(end) : []
      if let split = split(at: place, end, rests, names) { return split }
      // `phủ sóng 5G tới 60% khu dân cư`: the first number may be of the name.
      guard [.word, .comma, .minus, .number].contains(tokens[end].kind) else { return nil }
      end += 1
    }
    return nil
  }

  /// Whether the phrase at `place` may be a verb of a name, where nothing stands before of which it could say something: `hoàn thành
  /// 100% nhiệm vụ`.
  private func mayBeVerb(_ place: Int) -> Bool {
    guard phrases[place].keywords.contains(.comesTo) else { return false }
    return place == 0 || startsStatement(place)
      || [1, 2].contains {
        place >= $0 && phrases[place - $0].length == $0 && phrases[place - $0].keywords.contains(.item)
      }
  }

  /// Likewise, where the figure begins at `end` and the others begin at one of `rests`.
  private func split(at place: Int, _ end: Int, _ rests: [Int], _ names: [KnownNames]) -> SplitRun? {
    guard !rests.isEmpty else { return nil }
    let front = (place..<end).compactMap { piece($0, 0) }
    var best: SplitRun?
    for rest in rests {
      for name in names {
        guard let found = name.longestBehind(front, { piece(rest, $0) }),
          found.length > max(best?.length ?? 0, phrases[rest].length)
        else { continue }
        best = SplitRun(front: end - place, rest: rest, length: found.length, words: found.words)
      }
    }
    return best
  }

  /// The rest of a name behind a comma at `place` and a figure, whose front is that of the name before: `trồng mới 50 ha rừng, 20000 cây
  /// phân tán`.
  func restBehindComma(_ place: Int, _ front: [String], _ names: [KnownNames]) -> NameRun? {
    guard place < tokens.count, tokens[place].kind == .comma || phrases[place].keywords.contains(.and) else {
      return nil
    }
    var figure = place + (tokens[place].kind == .comma ? 1 : phrases[place].length)
    if figure < tokens.count, phrases[figure].keywords.contains(.and) { figure += phrases[figure].length }
    var best: NameRun?
    for rest in restsBehindFigure(figure) {
      for name in names {
        guard let found = name.longestBehind(front, { piece(rest, $0) }), found.length > (best?.length ?? 0) else {
          continue
        }
        best = NameRun(start: rest, length: found.length, words: found.words)
      }
    }
    return best
  }

  /// The tokens at which the rest of a name may stand behind the figure at `start`: behind the number and its unit. None where
  /// no figure stands there.
  func restsBehindFigure(_ start: Int) -> [Int] {
    var place = start
    // `lần đầu cho 350 thửa`
    if place < tokens.count, phrases[place].keywords.contains(.scope) { place += phrases[place].length }
    // Few words lead to a figure.
    let limit = place + 12
    while place < tokens.count, tokens[place].kind == .word {
      let (keywords, length) = phrases[place]
      guard place < limit else { return [] }
      let leads: [Keyword] = [.from, .reaches, .comesTo, .about, .keeping, .heldTo, .must]
      guard length > 0, keywords.contains(where: { $0.comparator != nil || leads.contains($0) }) else { return [] }
      place += length
    }
    guard place < tokens.count else { return [] }
    if [.atLeast, .above, .atMost, .below, .equal].contains(tokens[place].kind) { place += 1 }
    guard place < tokens.count, tokens[place].kind == .number else { return [] }
    place = behindFigure(place)
    guard place < tokens.count else { return [] }
    let isShare = tokens[place - 1].kind == .percent
    var rests: [Int] = []
    for unit in isShare ? 0...0 : 0...3 {
      var rest = place + unit
      guard rest < tokens.count else { break }
      if unit > 0, !isShare, ![.word, .over].contains(tokens[rest - 1].kind) { break }
      let more = phrases[rest]
      if more.keywords.contains(.orMore) || more.keywords.contains(.orLess) { rest += more.length }
      guard rest < tokens.count, tokens[rest].kind == .word, !tokens[rest].startsLine else { continue }
      rests.append(rest)
      if isPlural(rest) { rests.append(rest + 1) }
    }
    return rests
  }

  /// The token behind the number at `place`, its `%` or its thousands, and behind those of a second one of a range: `45 - 50%`,
  /// `1.2 triệu`.
  func behindFigure(_ place: Int) -> Int {
    func behindOne(_ place: Int) -> Int {
      guard place + 1 < tokens.count else { return place + 1 }
      if tokens[place + 1].kind == .percent { return place + 2 }
      let scale = phrases[place + 1]
      return scale.keywords.contains { $0.scale != nil } ? place + 1 + scale.length : place + 1
    }
    let end = behindOne(place)
    guard end + 1 < tokens.count, !tokens[end].startsLine else { return end }
    let joint = tokens[end].kind == .minus ? 1 : phrases[end].keywords.contains(.to) ? phrases[end].length : 0
    guard joint > 0, end + joint < tokens.count, tokens[end + joint].kind == .number else { return end }
    return behindOne(end + joint)
  }

  /// `số` or `các`, behind which the name of several follows.
  private func isPlural(_ place: Int) -> Bool {
    place + 1 < tokens.count && tokens[place + 1].kind == .word
      && ["số", "các"].contains(words[Int(tokens[place].payload)].key)
  }
}

extension KnownNames {
  /// The words that may stand between the parts of a name whose later part comes first: `nhà tạm được xóa`.
  private static let joints: [[String]] = [[], ["đã"]]
  /// Likewise where the part before the figure comes first: `tỷ lệ nợ đọng trên tổng thu ngân sách`.
  private static let frontJoints: [[String]] = [[], ["trên"], ["so", "với"], ["trong"]]

  /// How many pieces of `rest` make a name with the pieces `front`, which stand before or behind them; as many as can be, and
  /// the words of all such names without what they say is measured. nil where none does.
  func longestBehind(_ front: [String], _ rest: (Int) -> String?) -> (length: Int, words: [String])? {
    var best: (length: Int, words: [String]) = (0, [])
    func take(_ length: Int, _ pieces: [String]) {
      let words = pieces.joined(separator: " ")
      if length > best.length { best = (length, [words]) }
      if length == best.length, length > 0, !best.words.contains(words) { best.words.append(words) }
    }
    for root in roots {
      for joint in Self.frontJoints {
        guard let start = node(behind: root, front + joint) else { continue }
        let length = longest(from: start, rest)
        take(length, front + joint + (0..<length).compactMap(rest))
      }
      var (node, length) = (root, 0)
      // It begins with a word of the name, and never with `được` alone.
      while let piece = rest(length), length > 0 || piece != NameWords.passive,
        let next = self.node(behind: node, [piece])
      {
        (node, length) = (next, length + 1)
        guard piece != NameWords.passive else { continue }
        for joint in Self.joints {
          guard let end = self.node(behind: node, joint + front), isName(end) else { continue }
          take(length, (0..<length).compactMap(rest) + joint + front)
        }
      }
    }
    return best.length > 0 ? best : nil
  }
}
