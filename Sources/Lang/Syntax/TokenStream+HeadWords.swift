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
    let says = Self.headings.first { head.starts(with: $0) }.map { Self.isTopic(head[$0.count...]) } ?? false
    let isName = names.contains { name in
      name.longest { piece(colon + 1, $0) } > 1
        || name.longest { $0 == 0 ? NameWords.measured : piece(colon + 1, $0 - 1) } > 2
    }
    return says && isName ? (colon, []) : nil
  }

  private static let headings = [["cơ", "cấu"], ["về"]]

  /// Whether words say nothing but a field of work: a place, a level or a time among them would be a scope.
  private static func isTopic(_ words: ArraySlice<String>) -> Bool {
    let pairs = zip(words, words.dropFirst() + [""])
    return !words.isEmpty
      && pairs.allSatisfy { word, next in
        switch word {
        case "xã": next == "hội"
        case "giảm": next == "nghèo"
        default: topics.contains(word)
        }
      }
  }

  private static let topics: Set<String> = [
    "kinh", "tế", "hội", "văn", "hóa", "môi", "trường", "quốc", "phòng", "an", "ninh", "trật", "tự", "giáo", "dục",
    "đào", "tạo",
    "y", "nông", "lâm", "thủy", "sản", "nghiệp", "công", "dịch", "vụ", "thương", "mại", "du", "lịch", "lao", "động",
    "việc", "làm",
    "tài", "chính", "ngân", "sách", "đầu", "tư", "xây", "dựng", "đảng", "cải", "cách", "hành", "chuyển", "đổi", "số",
    "khoa",
    "học", "nghệ", "thông", "tin", "truyền", "nghèo", "grdp", "ngành", "giá", "trị", "xuất", "thể", "thao", "và", "-",
    ",",
  ]
}
