import Base

// Citations and deadlines that stand before what they are about, as plans number their lines: read as they stand, each would
// be that of what comes before.
extension Parser {
  /// Reports a line that starts with a citation or a deadline and goes on with what starts at token `start`; once for each line, with
  /// all that stand in it.
  mutating func refuseCitationBefore(_ start: Int) {
    // Only what stands first on its line can have citations before it.
    let last = citedFrom
    citedFrom = start
    var first = start
    while first > 0, !tokens[first].startsLine {
      first -= 1
      if first == last { return }
    }
    guard first < start, citations(from: first, endingAt: start) == first else { return }
    var mended: [String] = []
    var (citation, start) = (first, start)
    while true {
      let end = lineEnd(after: start)
      mended.append(moved(citation, behind: start, to: end))
      guard end < tokens.count - 1, !tokens[end].startsLine, let next = afterCitations(at: end) else {
        let whole = range(from: first, to: end)
        let isCitation = phrase(at: first).keywords.contains { $0 == .cite || $0 == .quote }
        let edit = Diagnostic.Edit(whole, mended.joined(separator: " "))
        // A deadline that goes to its target leaves that of the next line to it as well.
        mention(.citationFirst(range(from: first, to: start), isCitation ? [edit] : [], isCitation: isCitation))
        return
      }
      (citation, start) = (end, next)
    }
  }

  /// What starts at `start` and ends before `end`, with the citations from `citation` on moved behind it.
  private func moved(_ citation: Int, behind start: Int, to end: Int) -> String {
    // What stands behind it already follows: a quote belongs to the citation before it.
    let own = (start..<end).first { isCitation(at: $0) } ?? end
    let text = text(range(from: start, to: own)) + " " + text(range(from: citation, to: start))
    return own < end ? text + " " + self.text(range(from: own, to: end)) : text
  }

  /// Reports citations on lines of their own that stand before each of several parts of a section, and none behind the
  /// last. `starts`: the tokens at which the parts start; the section is of the tokens from `first` to the next.
  mutating func refuseShiftedCitations(_ starts: [Int], from first: Int) {
    guard starts.count >= 2 else { return }
    var citations: [Int] = []
    for (number, start) in starts.enumerated() {
      let before = number == 0 ? first : starts[number - 1]
      guard tokens[start].startsLine, let citation = self.citations(from: before, endingAt: start),
        tokens[citation].startsLine, column(citation) <= column(start),
        number == 0 || column(citation) <= column(before)
      else { return }
      citations.append(citation)
    }
    let ends = citations.dropFirst() + [index]
    for (start, end) in zip(starts, ends) where (start..<end).contains(where: { isCitation(at: $0) }) { return }
    let edits = zip(zip(citations, starts), ends).map { place, end in
      Diagnostic.Edit(range(from: place.0, to: end), moved(place.0, behind: place.1, to: end))
    }
    mention(.citationFirst(range(from: citations[0], to: starts[0]), edits))
  }

  /// Where the citations and quotes start that end right before token `end`; nil where none do.
  private func citations(from first: Int, endingAt end: Int) -> Int? {
    var start: Int?
    var place = first
    while place < end {
      if let next = afterCitation(at: place) {
        start = start ?? place
        place = next
      } else {
        start = nil
        place += 1
      }
    }
    return place == end ? start : nil
  }

  private func isCitation(at place: Int) -> Bool { afterCitation(at: place) != nil }

  /// The token after `cite "…", "…"`, `quote "…"`, `reading "…"` or `by 2024-06-30`, where one stands at `place`.
  private func afterCitation(at place: Int) -> Int? {
    guard tokens[place].kind == .word else { return nil }
    let (keywords, length) = phrase(at: place)
    let after = place + length
    if keywords.contains(.by) || keywords.contains(.before), after < tokens.count, tokens[after].kind == .date {
      return after + 1
    }
    if keywords.contains(.reading), after < tokens.count, tokens[after].kind == .text { return after + 1 }
    guard keywords.contains(.cite) || keywords.contains(.quote) else { return nil }
    var next = place + length
    guard next < tokens.count, tokens[next].kind == .text else { return nil }
    next += 1
    while next + 1 < tokens.count, tokens[next].kind == .comma, tokens[next + 1].kind == .text { next += 2 }
    return next
  }

  /// The token after one or more citations and quotes at `place`, where such stand there.
  func afterCitations(at place: Int) -> Int? {
    guard var next = afterCitation(at: place) else { return nil }
    while let further = afterCitation(at: next) { next = further }
    return next
  }

  /// The token after what starts at `start`: the line's end, or the citation of the next that stands in the line.
  private func lineEnd(after start: Int) -> Int {
    var end = start + 1
    while end < tokens.count - 1, !tokens[end].startsLine {
      if let next = afterCitations(at: end), startsCited(at: next) { return end }
      end += 1
    }
    return end
  }

  /// Whether something that has citations starts at `place`, in the same line.
  private func startsCited(at place: Int) -> Bool {
    guard place < tokens.count, !tokens[place].startsLine else { return false }
    if looksLikeStatement(at: place) { return true }
    let starts: [Keyword] = [.task, .item, .bonus, .band, .itemGroup, .bonusGroup, .deductionGroup]
    return phrase(at: place).keywords.contains { starts.contains($0) }
  }

  /// From token `first` up to `next`, which does not belong to it.
  func range(from first: Int, to next: Int) -> SourceRange {
    stream.range(first).joined(stream.range(max(first, next - 1)))
  }

  /// The token behind citations that stand between an indicator and what is asked of it, `hồ_sơ dẫn "1" tối thiểu 80%`.
  func behindEarlyCitations(_ place: Int) -> Int {
    guard isCited(at: place), let next = afterCitations(at: place), startsRequirement(at: next) else { return place }
    return next
  }

  private func isCited(at place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word, !tokens[place].startsLine else { return false }
    return phrase(at: place).keywords.contains { $0 == .cite || $0 == .quote }
  }
}
