import Base

// What stands before a colon at the start of a statement and is said of the names behind it: `Cơ cấu kinh tế: công nghiệp chiếm 42%;
// dịch vụ chiếm 38%`, `học sinh bỏ học: tiểu học không quá 0.02%`.
extension TokenStream {
  /// The most tokens that such words have.
  private static let longestHead = 12

  /// The token of the colon behind words at `place` that name nothing by themselves, and the pieces of them with which names behind it
  /// begin; none where they only head a list. nil where no such words stand there.
  func headWords(at place: Int, _ names: [KnownNames]) -> (colon: Int, said: [String])? {
    guard place == 0 || startsStatement(place), tokens[place].kind == .word else { return nil }
    var colon = place + 1
    while colon < tokens.count, colon - place < Self.longestHead, !tokens[colon].startsLine,
      tokens[colon].kind == .word || tokens[colon].kind == .comma || tokens[colon].kind == .minus
    {
      colon += 1
    }
    guard colon + 1 < tokens.count, tokens[colon].kind == .colon, !tokens[colon].startsLine,
      tokens[colon + 1].kind == .word
    else { return nil }
    let head = (place..<colon).compactMap { piece($0, 0) }
    for name in names {
      // What is a name itself is one.
      if name.longest({ piece(place, $0) }) >= head.count { return nil }
      for root in name.roots {
        guard head.count > 1, let node = name.node(behind: root, head),
          name.longest(from: node, { piece(colon + 1, $0) }) > 0
        else { continue }
        return (colon, head)
      }
    }
    // `Cơ cấu kinh tế:` and `Về xã hội:` say what kind of targets they are.
    let says = [["cơ", "cấu"], ["về"]].contains { head.starts(with: $0) }
    let isName = names.contains { name in
      name.longest { piece(colon + 1, $0) } > 1
        || name.longest { $0 == 0 ? NameWords.measured : piece(colon + 1, $0 - 1) } > 2
    }
    return says && isName ? (colon, []) : nil
  }
}
