import Base

extension Parser {
  /// assign = "assign" TEXT ("to" "targets" TEXT ("," TEXT)*)? clause*
  mutating func assign() -> AssignSyntax {
    let start = index
    _ = eat(.assign)
    var assign = AssignSyntax(title: heading(.assign), range: range(from: start))
    assign.documentation = documentation(before: start)
    readClauses(.assign, into: &assign) { (parser, assign) throws(Mistake) in
      try parser.assignClause(&assign)
    }
    assign.range = range(from: start)
    return assign
  }

  /// One branch, limit, answer or other clause of a rule; false when something else stands here.
  mutating func assignClause(_ assign: inout AssignSyntax) throws(Mistake) -> Bool {
    roundingIsClause = true
    defer { roundingIsClause = false }
    let start = index
    // `chỉ tiêu = …` is a clause, `chỉ tiêu "…"` a section.
    if at(.target), tokens[afterPhrase].kind == .equal || !keywords.contains(.targets) {
      try last(&assign, start)
      return true
    }
    switch atAny([
      .toTargets, .scope, .except, .ifWord, .elseWord, .neverBelow, .neverAbove, .when, .roundedTo,
    ]) {
    case .toTargets:
      once(assign.sections.first?.range)
      _ = eat(.toTargets)
      assign.sections += try texts()
    case .scope, .except:
      if let scope = try scopeIfAny() { assign.scopes.append(scope) }
    case .ifWord:
      _ = eat(.ifWord)
      try branch(&assign, start)
    case .elseWord:
      if assign.branches.isEmpty, !afterStray {
        mention(.elseWithoutIf(phraseRange, text(phraseRange), language: language))
      }
      _ = eat(.elseWord)
      if eat(.ifWord) {
        try branch(&assign, start)
      } else {
        try last(&assign, start)
      }
    case .neverBelow:
      _ = eat(.neverBelow)
      assign.floors.append(.init(expression: try expression(above: .comparison), range: range(from: start)))
    case .neverAbove:
      _ = eat(.neverAbove)
      assign.caps.append(.init(expression: try expression(above: .comparison), range: range(from: start)))
    case .when:
      try whenMissing(&assign)
    case .roundedTo:
      once(assign.rounding?.range)
      let (places, mode) = try rounding()
      assign.rounding = .init(places: places, mode: mode, range: range(from: start))
    default:
      return try remark(into: &assign.remarks)
    }
    return true
  }

  /// "target" "=" expr, after "else" or by itself
  private mutating func last(_ assign: inout AssignSyntax, _ start: Int) throws(Mistake) {
    let target = try targetValue()
    add(.init(condition: nil, target: target, range: range(from: start)), to: &assign)
  }

  /// Adds a branch; one after `else` is never reached.
  private mutating func add(_ branch: AssignSyntax.Branch, to assign: inout AssignSyntax) {
    if let last = assign.branches.last, last.condition == nil {
      mention(.branchAfterElse(branch.range, first: last.range))
    }
    assign.branches.append(branch)
  }

  /// expr "then" "target" "=" expr, after "if"
  private mutating func branch(_ assign: inout AssignSyntax, _ start: Int) throws(Mistake) {
    let condition: ExpressionSyntax
    let target: ExpressionSyntax
    do throws(Mistake) {
      condition = try expression()
      try then()
      target = try targetValue()
    } catch {
      let place = range(from: start)
      assign.branches.append(.init(condition: .mistake(place), target: .mistake(place), range: place))
      throw error
    }
    add(.init(condition: condition, target: target, range: range(from: start)), to: &assign)
  }

  private mutating func then() throws(Mistake) {
    if eat(.then) { return }
    if at(.target) {
      mention(.thenLeftOut(found: foundHere, language: language))
      return
    }
    try expect(.then)
  }

  /// "target" "=" expr. A value alone is taken for one, with a message.
  private mutating func targetValue(isAnswer: Bool = false) throws(Mistake) -> ExpressionSyntax {
    let start = index
    guard eat(.target) else {
      let startsValue: Bool
      switch kind {
      case .number, .open, .minus, .date: startsValue = true
      case .word:
        if atName, let length = (1...2).first(where: { kind($0) == .equal }), length == 1 || kind(1) == .word {
          // `taget = …`, `chi tieu = …`: only a target is set.
          let phrase = Keyword.target.phrases(language)[0]
          mention(.misspelt(range(from: index, count: length), written(length), phrase))
          index += length + 1
          return try expression(above: .comparison)
        }
        startsValue =
          atName || at(.inPeriod) || at(.aYearEarlier) || at(.aQuarterEarlier) || at(.aMonthEarlier) || at(.ifWord)
      default: startsValue = false
      }
      guard startsValue else {
        throw missing(.missingTarget, Wording(en: "`target = …`", vi: "`chỉ tiêu = …`"))
      }
      mention(.targetLeftOut(stream.range(start), language: language, orNone: isAnswer))
      return try expression(above: .comparison)
    }
    if kind == .doubleEqual {
      mention(.doubleEqual(stream.range(index)))
      advance()
    } else if !eat(.equal) {
      if eat(.reaches) || eat(.colon) {
        mention(.equalLeftOut(stream.range(index - 1)))
      } else {
        throw missing(word: "=")
      }
    }
    return try expression(above: .comparison)
  }

  /// The year in `2023 thieu`, which was read as a number with a unit; the missing marks are reported.
  private mutating func withoutMarks(_ value: ExpressionSyntax) -> ExpressionSyntax? {
    guard case .quantity(let number, nil, let unit, let whole) = value, !at(.isMissing) else { return nil }
    let written = TextFolding.looseKey(unit.text)
    for phrase in Keyword.isMissing.phrases(.vi) where TextFolding.looseKey(phrase) == written {
      mention(.misspelt(unit.range, unit.text, phrase))
      var range = whole
      range.upper = unit.range.lower
      return .number(number, digits: number.exactText, range)
    }
    return nil
  }

  /// "when" expr "is" "missing" "then" ("target" "=" expr | "no" "target"); in Vietnamese also `khi thiếu 2023 thì …`
  private mutating func whenMissing(_ assign: inout AssignSyntax) throws(Mistake) {
    let start = index
    _ = eat(.when)
    let result: ExpressionSyntax
    if eat(.isMissing) {
      result = try expression(above: .comparison)
    } else {
      let value = try expression(above: .comparison)
      if let year = withoutMarks(value) {
        result = year
      } else {
        result = value
        try expect(.isMissing)
      }
    }
    try then()
    let answer: AssignSyntax.Answer = eat(.noTarget) ? .noTarget : .target(try targetValue(isAnswer: true))
    assign.whenMissing.append(.init(result: result, answer: answer, range: range(from: start)))
  }
}
