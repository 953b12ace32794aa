import Base

extension Parser {
  /// targets = "targets" TEXT ("of" NAME)? ("set" "by" NAME)? (headClause | statement | note)*
  mutating func targets() -> TargetsSyntax {
    let start = index
    _ = eat(.targets)
    inSection = true
    inStatement = false
    defer { inSection = false }
    var targets = TargetsSyntax(section: heading(.targets), range: range(from: start))
    targets.documentation = documentation(before: start)
    if eat(.of) {
      do throws(Mistake) {
        targets.pack = try name(.pack)
      } catch {
        skip(.targets)
      }
    }
    var starts: [Int] = []
    readClauses(.targets, into: &targets) { (parser, targets) throws(Mistake) in
      if parser.startsStatement() {
        starts.append(parser.index)
        targets.statements.append(try parser.statement())
        return true
      }
      if parser.afterStray {
        var nothing = TargetSyntax.unread(parser.range(from: parser.index))
        parser.isOrphan = try parser.statementClause(&nothing)
        return parser.isOrphan
      }
      if !targets.statements.isEmpty {
        // A clause after a mistake in the last statement still belongs to it.
        let last = targets.statements.count - 1
        if try parser.statementClause(&targets.statements[last]) {
          targets.statements[last].range = targets.statements[last].range.joined(parser.stream.range(parser.index - 1))
          return true
        }
        return false
      }
      return try parser.headClause(&targets)
    }
    refuseShiftedCitations(starts, from: start)
    targets.range = range(from: start)
    return targets
  }

  /// headClause = "set" "by" NAME | scope | deadline | remark; a note stands for itself
  private mutating func headClause(_ targets: inout TargetsSyntax) throws(Mistake) -> Bool {
    if at(.setBy) {
      once(targets.setBy?.range)
      let isCircumfix = stream.words[Int(token.payload)].key == "do"
      _ = eat(.setBy)
      // `do cấp tỉnh giao`
      if at(.level), isName(at: afterPhrase) { _ = eat(.level) }
      targets.setBy = try name(.level)
      // "do tỉnh giao"; but `giao "…"` is a rule of its own.
      if isCircumfix, kind(1) != .text { _ = eat(.setByEnd) }
      return true
    }
    if at(.note) {
      targets.notes.append(try note())
      return true
    }
    if isScopeWithoutFor, !at(.field) {
      mention(.leftOut(.scope, before: foundHere, language: language))
      targets.scopes.append(try scope(index, excludes: false))
      return true
    }
    if let span = try spanIfAny() {
      once(targets.span?.range, span.range)
      targets.span = span
      return true
    }
    if let rating = try ratingIfAny() {
      once(targets.rating?.range, rating.range)
      targets.rating = rating
      return true
    }
    let start = index
    if eat(.scope) {
      if at(.field) {
        mention(.fieldsInHeading(range(from: start)))
        var nowhere = [PlacedName]()
        _ = try fields(&nowhere)
      } else {
        targets.scopes.append(try scope(start, excludes: false))
      }
      return true
    }
    if let scope = try scopeIfAny() {
      targets.scopes.append(scope)
      return true
    }
    if let deadline = try yearEndIfAny() {
      once(targets.deadline?.range, deadline.range)
      targets.deadline = deadline
      return true
    }
    if at(.by) || at(.before) {
      once(targets.deadline?.range)
      targets.deadline = try deadline()
      return true
    }
    return try remark(into: &targets.remarks)
  }

  /// Whether a statement starts here: a name that no clause can start with.
  private mutating func startsStatement() -> Bool {
    if kind == .text { return token.startsLine && startsRequirement(at: index + 1) }
    if token.startsLine, wordsOfName > 1 { return true }
    guard atName else { return false }
    if looksLikeStatement(at: index) { return true }
    guard mendedAt != index else { return false }
    if misspelt(among: Context.targets.clauses + Context.statement.clauses + Keyword.declarations, checkNext: true)
      != nil
    {
      return false
    }
    return token.startsLine || kind(1) == .number
  }

  /// statement = NAME ("of" NAME)? requirement stClause*
  mutating func statement() throws(Mistake) -> TargetSyntax {
    let start = index
    if token.startsLine { clauseColumn = column(start) }
    inStatement = true
    refuseCitationBefore(start)
    let indicator = try indicatorName()
    let denominator = try denominatorIfAny()
    var early = RemarksSyntax()
    let behind = behindEarlyCitations(index)
    while index < behind, try remark(into: &early) {}
    let requirement = readRequirement()
    var target = TargetSyntax(indicator: indicator, requirement: requirement, range: range(from: start))
    target.remarks = early
    target.denominator = denominator ?? denominatorAfterFigure(of: indicator)
    target.documentation = documentation(before: start)
    var going = true
    while going {
      let clause = index
      do throws(Mistake) {
        going = try statementClause(&target)
      } catch {
        if index == clause { advance() }
        skip(.statement)
      }
    }
    target.range = range(from: start)
    return target
  }

  /// How many words the name has that a line starts with, where it is what people call an indicator: they stand before what
  /// is asked, `tỷ lệ hồ sơ trực tuyến tối thiểu 80%`. 0 where one word is a name, or nothing is asked behind.
  var wordsOfName: Int {
    guard kind == .word, !looksLikeStatement(at: index) else { return 0 }
    // What begins so may hold words of requirements too.
    let others: [Keyword] = [.constant, .criterion, .ifWord, .elseWord, .when, .then]
    if phrase(at: index).keywords.contains(where: others.contains) { return 0 }
    var place = index + 1
    while place < tokens.count, !tokens[place].startsLine, tokens[place].kind == .word {
      if startsRequirement(at: place), asksFigure(at: place) { return place - index }
      place += 1
    }
    guard place < tokens.count, !tokens[place].startsLine, startsRequirement(at: place) else { return 0 }
    return place - index
  }

  /// Whether a figure follows the words of a requirement: else they are part of a name, `trên tổng số`.
  private func asksFigure(at place: Int) -> Bool {
    guard tokens[place].kind == .word else { return true }
    let next = place + max(phrase(at: place).length, 1)
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .number, .open, .minus, .atLeast, .above, .atMost, .below, .equal: return true
    case .word: return startsRequirement(at: next) && asksFigure(at: next)
    default: return false
    }
  }

  /// The name of an indicator: a word, what people call it in quotes, or its words at the start of a statement.
  mutating func indicatorName() throws(Mistake) -> PlacedName {
    if let text = textIfAny() {
      return PlacedName(text: text.value, key: TextFolding.matchKey(text.value), range: text.range)
    }
    let count = token.startsLine ? wordsOfName : 0
    guard count > 1 else { return try name(.indicator) }
    let start = index
    index += count
    let range = range(from: start)
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedName(text: TextFolding.nfc(words), key: TextFolding.matchKey(words), range: range)
  }

  /// ("of" NAME)?
  private mutating func denominatorIfAny() throws(Mistake) -> PlacedName? {
    guard eat(.of) else { return nil }
    do throws(Mistake) {
      return try name(.denominator)
    } catch {
      if startsRequirement(at: index) { return nil }
      throw error
    }
  }

  /// Reads a denominator that stands behind the figure, which is reported; one that more than a word names is left
  /// without a name.
  private mutating func denominatorAfterFigure(of indicator: PlacedName) -> PlacedName? {
    guard at(.of), !token.startsLine else { return nil }
    let start = index
    _ = eat(.of)
    let next = min(index + 1, tokens.count - 1)
    let isOneWord =
      isName(at: index)
      && (tokens[next].startsLine || tokens[next].kind != .word
        || phrase(at: next).keywords.contains { $0.startsClause })
    let meant = isOneWord ? nameIfAny() : nil
    if meant == nil { skip(.statement) }
    let range = range(from: start)
    mention(
      .denominatorAfterFigure(range, text(range), indicator: indicator, meant: meant, language: language))
    return meant ?? PlacedName(text: "", key: "", range: range)
  }

  /// A requirement that cannot be read leaves a mistake in the tree, so that the clauses after it are still read.
  private mutating func readRequirement() -> RequirementSyntax {
    let start = index
    do throws(Mistake) {
      return try requirement()
    } catch {
      skip(.statement)
      return .mistake(range(from: start))
    }
  }

  /// stClause = scope | fields | deadline | baseline | waiver | remark
  mutating func statementClause(_ target: inout TargetSyntax) throws(Mistake) -> Bool {
    let start = index
    if isScopeWithoutFor {
      mention(.leftOut(.scope, before: foundHere, language: language))
      if at(.field) {
        target.pooledFields = try fields(&target.fields)
      } else {
        target.scopes.append(try scope(start, excludes: false))
      }
      return true
    }
    if let deadline = try yearEndIfAny() {
      once(target.deadline?.range, deadline.range)
      target.deadline = deadline
      return true
    }
    if let span = try spanIfAny() {
      once(target.span?.range, span.range)
      target.span = span
      return true
    }
    if let aim = try aimIfAny() {
      once(target.aim?.range, aim.range)
      target.aim = aim
      return true
    }
    if let rating = try ratingIfAny() {
      once(target.rating?.range, rating.range)
      target.rating = rating
      return true
    }
    switch atAny([.scope, .except, .by, .before, .against, .waivedBy]) {
    case .scope:
      _ = eat(.scope)
      if at(.field) {
        once(target.fields.first?.range)
        target.pooledFields = try fields(&target.fields)
      } else {
        target.scopes.append(try scope(start, excludes: false))
      }
    case .except:
      if let scope = try scopeIfAny() { target.scopes.append(scope) }
    case .by, .before:
      once(target.deadline?.range)
      target.deadline = try deadline()
    case .against:
      once(target.baseline?.range)
      _ = eat(.against)
      if let text = textIfAny() {
        target.baseline = .text(text)
      } else if let period = try periodClauseIfAny() {
        target.baseline = .result(period, range(from: start))
      } else if let period = periodIfAny() {
        target.baseline = .result(.period(period), range(from: start))
      } else {
        throw missing(.missingPeriod, Noun.baseline.wording)
      }
    case .waivedBy:
      once(target.waiver?.range)
      _ = eat(.waivedBy)
      let document = try text()
      try expect(.until)
      let until = try date()
      target.waiver = WaiverSyntax(document: document, until: until, range: range(from: start))
    default:
      return try remark(into: &target.remarks)
    }
    return true
  }

  /// ("by" "end" "of" | "to") "year"? YEAR: the last day of that year, and never the unit's own result of it.
  private mutating func yearEndIfAny() throws(Mistake) -> DeadlineSyntax? {
    guard atYearEnd else { return nil }
    let start = index
    index = afterPhrase
    _ = eat(.year)
    let year = try year()
    guard let day = CalendarDate(year: year.year, month: 12, day: 31) else { throw Mistake() }
    return DeadlineSyntax(
      date: DateSyntax(date: day, range: year.range), inclusive: true, yearEnd: year.year, range: range(from: start))
  }

  /// Whether `đến năm 2030`, `đến hết năm 2030` or `by end of 2030` stands here.
  var atYearEnd: Bool {
    mutating get {
      guard at(.byEndOf) || at(.upTo) || at(.to) else { return false }
      let year = phrase(at: afterPhrase)
      // What is not said to be a year may be the upper end of a range.
      guard year.keywords.contains(.year) || at(.byEndOf) && year.length == 0 else { return false }
      let next = afterPhrase + year.length + 1
      return isYear(at: afterPhrase) && ![.plus, .minus, .times, .over].contains(kind(next - index))
    }
  }

  /// deadline = ("by" | "before") DATE
  mutating func deadline() throws(Mistake) -> DeadlineSyntax {
    let start = index
    let inclusive = eat(.by)
    if !inclusive { _ = eat(.before) }
    let date = try date()
    return DeadlineSyntax(date: date, inclusive: inclusive, range: range(from: start))
  }
}

extension RequirementSyntax {
  /// A requirement that could not be read; already reported.
  static func mistake(_ range: SourceRange) -> RequirementSyntax {
    .compare(.atLeast, ComparatorSyntax(form: .bare, range: range), .mistake(range))
  }
}

extension TargetSyntax {
  /// A statement that could not be read; already reported.
  static func unread(_ range: SourceRange) -> TargetSyntax {
    TargetSyntax(
      indicator: PlacedName(text: "", key: "", range: range), requirement: .mistake(range), range: range)
  }
}
