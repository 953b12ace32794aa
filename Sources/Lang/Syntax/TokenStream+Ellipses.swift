import Base

// What a sentence leaves out of a name since the name before says it: `30% giáo viên đạt danh hiệu cấp trường, 10% cấp tỉnh`.
extension TokenStream {
  /// The name that goes on behind a comma at `place` as the name `said` before it does, of which it leaves out the beginning:
  /// behind a figure, or before what is asked. nil where none does.
  /// `head`: how many words of it stand before a colon, which are said of all names behind.
  func continuation(behind place: Int, _ said: [String], head: Int, _ names: [KnownNames]) -> NameRun? {
    guard said.count > 1, parts(place), place < tokens.count else { return nil }
    var next = place + (tokens[place].kind == .comma ? 1 : 0)
    if [.open, .colon].contains(tokens[place].kind) { next += 1 }
    if next < tokens.count, phrases[next].keywords.contains(.and) { next += phrases[next].length }
    var isList = tokens[place].kind == .open
    if word(next) == "trong", word(next + 1) == "đó" {
      isList = true
      next += 2
      if next < tokens.count, tokens[next].kind == .colon { next += 1 }
    }
    guard next < tokens.count, !tokens[next].startsLine else { return nil }
    let rests = restsBehindFigure(next)
    // A name of its own is meant.
    if names.contains(where: { begins($0, at: rests.first ?? next) }) { return nil }
    var best: NameRun?
    // `Đạt 38%` may begin with a name too.
    for rest in [next] + rests where tokens[rest].kind == .word && (rest != next || best == nil) {
      for name in names {
        guard let found = name.continuing(said, head: head, isList: isList, { piece(rest, $0) }),
          found.length > (best?.length ?? 0),
          rest == next ? asks(rest + found.length) || isNumber(rest + found.length) : true
        else { continue }
        best = NameRun(start: rest, length: found.length, words: [found.words])
      }
      if rest == next, best != nil { break }
    }
    return best
  }

  /// A name behind a figure that `trở lên` parts, which belongs to the figure: `từ 90% hộ dân trở lên tham gia bảo hiểm y tế`.
  func parted(at place: Int, _ names: [KnownNames]) -> NameRun? {
    guard place > 0, mayBeAtLeast(place) else { return nil }
    var gap = place + 1
    while gap < tokens.count, gap - place < 12, !tokens[gap].startsLine, tokens[gap].kind == .word,
      !phrases[gap].keywords.contains(.orMore)
    {
      gap += 1
    }
    guard gap < tokens.count, gap - place < 12, !tokens[gap].startsLine, phrases[gap].keywords.contains(.orMore) else {
      return nil
    }
    let width = phrases[gap].length
    func piece(_ offset: Int) -> String? { self.piece(place, offset < gap - place ? offset : offset + width) }
    let length = (names.map { $0.longest { $0 == 0 ? NameWords.measured : piece($0 - 1) } }.max() ?? 0) - 1
    guard length > gap - place else { return nil }
    let words = (0..<length).compactMap(piece).joined(separator: " ")
    return NameRun(start: place, length: length + width, isBehindFigure: true, words: [words])
  }

  /// Whether the figure before a token may be the least that is asked: nothing else is said of it.
  private func mayBeAtLeast(_ place: Int) -> Bool {
    var figure = place - 1
    while figure > 0, tokens[figure].kind != .number { figure -= 1 }
    let others: [Keyword] = [.atMost, .below, .above, .exactly, .about, .heldTo]
    return ![1, 2, 3, 4].contains { length in
      figure >= length && phrases[figure - length].length == length
        && phrases[figure - length].keywords.contains(where: others.contains)
    }
  }

  /// Whether a comma, `;` or `và` parts what stands before the token at `place` from what stands behind.
  private func parts(_ place: Int) -> Bool {
    guard place > 0, place < tokens.count else { return false }
    if [.comma, .open, .colon].contains(tokens[place].kind) || phrases[place].keywords.contains(.and) { return true }
    return isBehindSemicolon(place)
  }

  /// Whether `;`, which is no token, stands right before the token at `place`.
  func isBehindSemicolon(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let between = Int(tokens[place - 1].upper)..<Int(tokens[place].lower)
    return between.count < 8 && between.contains { source.bytes[$0] == 0x3B }
  }

  private func isNumber(_ place: Int) -> Bool {
    place < tokens.count && tokens[place].kind == .number && !tokens[place].startsLine
  }

  /// The key of the word at a token.
  private func word(_ place: Int) -> String? {
    place < tokens.count && tokens[place].kind == .word ? words[Int(tokens[place].payload)].key : nil
  }

  /// Whether a whole name stands at a token, which is meant then.
  private func begins(_ names: KnownNames, at place: Int) -> Bool {
    if names.longest({ piece(place, $0) }) > 1 { return true }
    if names.longest({ $0 == 0 ? NameWords.measured : piece(place, $0 - 1) }) > 2 { return true }
    return piece(place, 0).map(names.has) ?? false
  }

  /// The pieces of the name that a run stands for.
  func pieces(of run: NameRun) -> [String] {
    run.words.first.map(NameWords.pieces) ?? (0..<run.length).compactMap { piece(run.start, $0) }
  }
}

extension KnownNames {
  /// How many pieces of `rest` go on a name of which `said` has the beginning, as many as can be, and its words; of those alike the
  /// one that has more of what was said. nil where none does.
  /// Where what stands behind is no part of what was said, `isList`, it takes the place of as much: a scope that is left out in the
  /// middle would be lost.
  fileprivate func continuing(
    _ said: [String], head: Int, isList: Bool, _ rest: (Int) -> String?
  ) -> (length: Int, words: String)? {
    var best: (length: Int, kept: Int)?
    // Where what was said has the same word as the second begins with, that is where this begins.
    let same = rest(0).flatMap { first in said.lastIndex(of: first) }
    for root in roots {
      var (node, kept) = (root, 0)
      for piece in said.dropLast() {
        guard let next = self.node(behind: node, [piece]) else { break }
        (node, kept) = (next, kept + 1)
        guard kept > 1, kept >= head else { continue }
        let isAligned = isList || head > 0 || said[kept] == rest(0)
        if !isAligned, let same, same > 1 { continue }
        let length = longest(from: node, rest)
        if !isAligned, said.count - kept > length + 1 { continue }
        // `Chưa đạt 2%, Đạt 38%`: the name before is not meant again.
        if kept + length == said.count, (0..<length).allSatisfy({ rest($0) == said[kept + $0] }) { continue }
        if length > 0, length > (best?.length ?? 0) || length == best?.length && kept > (best?.kept ?? 0) {
          best = (length, kept)
        }
      }
    }
    return best.map { found in
      (found.length, (said[..<found.kept] + (0..<found.length).compactMap(rest)).joined(separator: " "))
    }
  }
}
