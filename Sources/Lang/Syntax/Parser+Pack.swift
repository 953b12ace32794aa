import Base

extension Parser {
  /// pack = "pack" NAME TEXT? packClause*
  mutating func pack(in file: inout SyntaxFile) {
    let start = index
    let isFirst = file.pack == nil && file.uses.isEmpty && file.declarations.isEmpty
    if !isFirst { mention(.packNotFirst(stream.range(index), stream.text(index), first: file.pack?.name.range)) }
    _ = eat(.pack)
    var pack = PackSyntax(name: declaredName(.pack, .pack), range: range(from: start))
    pack.documentation = documentation(before: start)
    pack.title = textIfAny()
    var notes: [NoteSyntax] = []
    readClauses(.pack, into: &pack) { (parser, pack) throws(Mistake) in
      try parser.packClause(&pack, &notes)
    }
    pack.range = range(from: start)
    if file.pack == nil { file.pack = pack }
    file.declarations += notes.map { .note($0) }
  }

  private mutating func packClause(_ pack: inout PackSyntax, _ notes: inout [NoteSyntax]) throws(Mistake) -> Bool {
    let start = index
    let words: [Keyword] = [
      .document, .number, .issued, .issuer, .year, .schoolYear, .monthsEnd, .level, .under, .ifDayOff, .nextWorkingDay,
      .note, .wholeHolds, .partsHold,
    ]
    switch atAny(words) {
    case .document, .number:
      once(pack.document?.range)
      index = afterPhrase
      readings.append(KeywordReading(keyword: .document, range: range(from: start)))
      pack.document = try text()
    case .issued:
      once(pack.issued?.range)
      _ = eat(.issued)
      pack.issued = try date()
    case .issuer:
      once(pack.issuer?.range)
      _ = eat(.issuer)
      pack.issuer = try text()
    case .year:
      once(pack.year?.range)
      _ = eat(.year)
      pack.year = try year()
      packYear = pack.year?.year
      pack.yearStart = try yearStartIfAny()
      hasOwnYears = pack.yearStart != nil
    case .schoolYear:
      once(pack.year?.range)
      _ = eat(.schoolYear)
      hasOwnYears = true
      try schoolYear(&pack)
    case .monthsEnd:
      once(pack.monthEnd?.range)
      pack.monthEnd = try monthEnd()
    case .level:
      guard isPackLevel(pack) else { return false }
      try places(&pack)
    case .under:
      once(pack.under?.range)
      pack.under = try use(.under)
    case .ifDayOff, .nextWorkingDay:
      once(pack.nextWorkingDay)
      pack.nextWorkingDay = try nextWorkingDay()
    case .note:
      notes.append(try note())
    case .wholeHolds: partsClause(.wholeHolds, .whole, &pack.holding)
    case .partsHold: partsClause(.partsHold, .parts, &pack.holding)
    default:
      return try remark(into: &pack.remarks)
    }
    return true
  }

  /// "level" NAME TEXT? ("in" NAME TEXT?)*
  private mutating func places(_ pack: inout PackSyntax) throws(Mistake) {
    _ = eat(.level)
    repeat {
      _ = eat(.level)
      let level = try name(.level)
      pack.places.append(PlaceSyntax(level: level, place: textIfAny()))
    } while eat(.within)
  }

  /// Whether `level` belongs to the heading and does not declare a level, in a pack that only declares words:
  ///
  ///     pack core
  ///     level central "trung ương"
  ///     level province "tỉnh" under central
  private mutating func isPackLevel(_ pack: PackSyntax) -> Bool {
    guard pack.places.isEmpty else { return false }
    if pack.year != nil || pack.document != nil || pack.issued != nil || pack.issuer != nil { return true }
    var place = afterPhrase + 1
    if place < tokens.count, tokens[place].kind == .text { place += 1 }
    var (next, length) = phrase(at: place)
    if next.contains(.under) || next.contains(.superiorLevel) {
      place += length + 1
      (next, length) = phrase(at: place)
      if next.contains(.from), place + 1 < tokens.count, tokens[place + length].kind == .text { return true }
    } else if next.contains(.within) {
      return true
    }
    let vocabulary: [Keyword] = [.alias, .until, .level, .kind, .thing, .field, .indicator]
    return !(place >= tokens.count - 1 || next.contains { vocabulary.contains($0) })
  }

  /// Reports a clause that stands a second time where only one is allowed; `first` is where it stood before, `second` where
  /// it stands, which is here unless it is read already.
  mutating func once(_ first: SourceRange?, _ second: SourceRange? = nil) {
    guard let first, !afterStray else { return }
    let place = second ?? range(from: index, count: afterPhrase - index)
    mention(.duplicateClause(place, text(place), first: first))
  }
}
