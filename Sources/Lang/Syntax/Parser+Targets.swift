import Base

extension Parser {
  /// targets = "targets" TEXT ("of" NAME)? ("set" "by" NAME)? (headClause | statement | note)*
  mutating func targets() -> TargetsSyntax {
    let start = index
    _ = eat(.targets)
    inSection = true
    inStatement = false
    defer { (inSection, aimsAreAsked) = (false, false) }
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
        targets.statements += try parser.statement()
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
    if statementBehindTimes(at: index) != nil { return false }
    var times = TargetSyntax.unread(range(from: index))
    (times.span, times.deadline) = (targets.span, targets.deadline)
    if try timeClause(&times) {
      (targets.span, targets.deadline) = (times.span, times.deadline)
      return true
    }
    if let rating = try ratingIfAny() {
      once(targets.rating?.range, rating.range)
      targets.rating = rating
      return true
    }
    if eat(.aimsAreAsked) {
      aimsAreAsked = true
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
    return try remark(into: &targets.remarks)
  }

  /// Whether a statement starts here: a name that no clause can start with.
  private mutating func startsStatement() -> Bool {
    if kind == .text { return token.startsLine && startsRequirement(at: index + 1) }
    if stream.heads.contains(index) || lead(at: index) != nil { return true }
    if behindTimes(index) > index { return statementBehindTimes(at: index) != nil }
    if token.startsLine, wordsOfName(at: index) > 1 { return true }
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

  /// A requirement that cannot be read leaves a mistake in the tree, so that the clauses after it are still read.
  mutating func readRequirement(
    _ read: (inout Parser) throws(Mistake) -> RequirementSyntax
  ) -> RequirementSyntax {
    let start = index
    do throws(Mistake) {
      return try read(&self)
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
    if statementBehindTimes(at: index) != nil { return false }
    if refuseTimeBetween() { return true }
    if try timeClause(&target) { return true }
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
    switch atAny([.scope, .except, .against, .waivedBy]) {
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
    case .against:
      once(target.lastBaseline?.range)
      _ = eat(.against)
      // "so với thực hiện năm 2025", "so với kết quả năm 2025"
      for words in [["thực", "hiện"], ["kết", "quả"]] where words == [word(index), word(index + 1)] {
        if phrase(at: index + 2).keywords.contains(where: {
          [.inPeriod, .year, .aYearEarlier, .aQuarterEarlier, .aMonthEarlier].contains($0)
        }) {
          index += 2
        }
      }
      // "so với cuối năm 2025"
      if at(.atYearEnd), isYear(at: afterPhrase), kind(afterPhrase - index) == .number {
        _ = eat(.atYearEnd)
        guard let period = periodIfAny() else { throw missing(.missingPeriod, Noun.baseline.wording) }
        target.lastBaseline = .result(.period(period), range(from: start))
      } else if let text = textIfAny() {
        target.lastBaseline = .text(text)
      } else if let period = englishPeriodIfAny() {
        target.lastBaseline = .result(.period(period), range(from: start))
      } else if let period = try periodClauseIfAny() {
        target.lastBaseline = .result(period, range(from: start))
        passLevels()
      } else if let period = periodIfAny() {
        target.lastBaseline = .result(.period(period), range(from: start))
        passLevels()
      } else {
        target.hasUnreadBaseline = true
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
      if let baseline = try englishBaselineIfAny() {
        once(target.lastBaseline?.range, baseline.range)
        target.lastBaseline = baseline
        return true
      }
      return try remark(into: &target.remarks)
    }
    return true
  }

  /// ("by" "end" "of" | "to") "year"? YEAR: the last day of that year, and never the unit's own result of it.
  mutating func yearEndIfAny() throws(Mistake) -> DeadlineSyntax? {
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
