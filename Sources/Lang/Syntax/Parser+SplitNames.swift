import Base

// Statements whose name a figure parts: `trồng mới tối thiểu 50 ha rừng tập trung`, `kết nạp từ 12 đảng viên mới trở lên`.
extension Parser {
  /// firstPart "for"? comparator? NUMBER unit? ("or more" | "or less")? otherPart ("or more" | "or less")?
  mutating func splitStatement() throws(Mistake) -> TargetSyntax {
    let start = index
    guard let name = stream.splitNames[start] else { throw Mistake() }
    advance()
    _ = eat(.must)
    // "cho 350 thửa"
    if index + 1 < name.rest { _ = eat(.scope) }
    _ = eat(.heldTo)
    let requirement = try splitRequirement(index, name.rest)
    let whole = range(from: start)
    var target = TargetSyntax(
      indicator: PlacedName(text: name.words[0], key: TextFolding.matchKey(name.words[0]), range: whole),
      requirement: requirement, range: whole)
    (target.leavesOutMeasure, target.otherNames) = (true, name.words)
    return target
  }

  /// How many words a verb at `place` has that is no part of a known name, and stands before a figure and a name in several words:
  /// `đón 25000 lượt khách du lịch`. nil where none does.
  func ownVerb(at place: Int) -> Int? {
    guard !stream.behindFigures.isEmpty, !isOfClauseBefore(place) else { return nil }
    var next = place
    while next < tokens.count, next - place < 4, next == place || !tokens[next].startsLine, tokens[next].kind == .word,
      phrase(at: next).length == 0, let verb = word(next),
      !verb.contains(" ") || next == place && PlanVerbs.comingAbout.contains(verb)
    {
      next += 1
      // "cho cấp xã" and, on the next line, "tối thiểu 90% hộ có internet"
      guard next < tokens.count, !tokens[next].startsLine else { return nil }
      var figure = next
      if word(figure) == "cho" { figure += 1 }
      guard isFigureOfName(at: figure) else { continue }
      var name = figure
      while tokens[name].kind != .word || !stream.behindFigures.contains(name) {
        name += 1
        if name - figure > 8 || name >= tokens.count || tokens[name].startsLine { return nil }
      }
      return next - place
    }
    return nil
  }

  /// Whether the word at a token is the unit of the number before it, or the name of the level or kind before it: `80 km`, `cấp xã`.
  func isOfClauseBefore(_ place: Int) -> Bool {
    guard place > 0, !tokens[place].startsLine else { return false }
    return tokens[place - 1].kind == .number
      || phrase(at: place - 1).keywords.contains { $0 == .level || $0 == .kind || $0.scale != nil }
  }

  /// A target that a verb leads which is no part of a known name.
  mutating func statement(ledBy count: Int) throws(Mistake) -> TargetSyntax {
    let start = index
    index += count
    let verb = range(from: start)
    let written = text(verb).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if word(index) == "cho" { advance() }
    guard var target = try ledStatement() else { throw Mistake() }
    target.verb = PlacedText(value: TextFolding.nfc(written), range: verb)
    target.range = range(from: start)
    return target
  }

  /// What is asked between the parts of a name, and behind the other one at `rest`.
  private mutating func splitRequirement(_ start: Int, _ rest: Int) throws(Mistake) -> RequirementSyntax {
    let lead = try figureLead()
    let place = index
    var figure: ExpressionSyntax
    var high: ExpressionSyntax?
    let behind = stream.behindFigure(index)
    if kind == .number, behind == rest || phrase(at: behind).length > 0 && behind + phrase(at: behind).length == rest {
      (figure, high) = try plainFigures()
    } else {
      figure = try primary().expression
    }
    var asked = range(from: start)
    var bound = bound(behind: lead)
    if index + 1 == rest, ["số", "các"].contains(word(index)) { advance() }
    // What stands between could say another thing: `trồng mới 50 ha ngoài rừng tập trung`.
    guard index == rest else {
      report(.unexpected(foundHere, .statement))
      throw Mistake()
    }
    asked = asked.joined(range(from: place))
    advance()
    bound = bound ?? self.bound(behind: lead)
    passYear()
    return try requirement(lead, figure, high, bound, asked)
  }

  /// Passes over `/năm`.
  private mutating func passYear() {
    let year = phrase(at: index + 1)
    if kind == .over, year.keywords.contains(.year), !isYear(at: index + 1) { index += 1 + year.length }
  }
}
