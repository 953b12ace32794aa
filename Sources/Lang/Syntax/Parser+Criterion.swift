import Base

// Criteria, named figures, and what is made of results.
extension Parser {
  /// criterion = "criterion" NAME TEXT? scope* "="? (group | expr) (scope | alias | remark)*
  mutating func criterion() -> CriterionSyntax {
    let start = index
    _ = eat(.criterion)
    var criterion = CriterionSyntax(name: declaredName(.criterion, .criterion), range: range(from: start))
    criterion.documentation = documentation(before: start)
    criterion.title = textIfAny()
    var group: (form: ExpressionSyntax.GroupForm, start: Int)?
    var parts: [ExpressionSyntax] = []
    readClauses(.criterion, into: &criterion) { (parser, criterion) throws(Mistake) in
      if parser.at(.scope) || parser.at(.except) {
        // Behind a condition on its line it would seem to be for that alone.
        if criterion.body != nil, !parser.token.startsLine { return false }
        if let scope = try parser.scopeIfAny() { criterion.scopes.append(scope) }
        return true
      }
      if try parser.aliases(into: &criterion.aliases) { return true }
      if try parser.remark(into: &criterion.remarks) { return true }
      guard criterion.body == nil || group != nil else { return false }
      parser.conditionMayFollow = true
      defer { parser.conditionMayFollow = false }
      if criterion.body == nil {
        _ = parser.eat(.equal)
        let first = parser.index
        if let form = try parser.groupForm() {
          _ = parser.eat(.colon)
          group = (form, first)
          criterion.body = .group(form, [], parser.range(from: first))
          return true
        }
        guard parser.startsExpression else { return false }
        criterion.body = try parser.expression()
        return true
      }
      guard let group, parser.startsExpression else { return false }
      repeat {
        // `- a >= 50%`: a list with dashes.
        if parser.kind == .minus, parser.token.startsLine { parser.advance() }
        parts.append(try parser.expression())
      } while parser.eat(.comma) && parser.startsExpression
      criterion.body = .group(group.form, parts, parser.range(from: group.start))
      return true
    }
    criterion.range = range(from: start)
    return criterion
  }

  /// constant = "constant" NAME TEXT? "=" expr remark*
  mutating func constant() -> ConstantSyntax {
    let start = index
    _ = eat(.constant)
    var constant = ConstantSyntax(name: declaredName(.constant, .constant), range: range(from: start))
    constant.documentation = documentation(before: start)
    constant.title = textIfAny()
    do throws(Mistake) {
      guard eat(.equal) else { throw missing(word: "=") }
      constant.value = try expression()
    } catch {
      skip(.constant)
    }
    readClauses(.constant, into: &constant) { (parser, constant) throws(Mistake) in
      try parser.remark(into: &constant.remarks)
    }
    constant.range = range(from: start)
    return constant
  }

  /// What an indicator is made of, after `=`: records that are counted, or other results.
  mutating func madeOf(_ indicator: inout IndicatorSyntax) throws(Mistake) {
    if let first = indicator.formula?.range ?? indicator.computation?.range { once(first) }
    if isMadeOfResults {
      _ = eat(.equal)
      indicator.computation = try expression()
    } else {
      indicator.formula = try formula()
    }
  }

  /// Whether what follows `=` is made of results: no `count(…)` of records stands there.
  private var isMadeOfResults: Bool {
    mutating get {
      let start = index
      defer { index = start }
      _ = eat(.equal)
      while kind == .open || kind == .minus { advance() }
      guard kind == .number || startsExpression else { return false }
      guard atAggregate else { return true }
      // `mean(a, b)` is a function of results; one argument is what records have.
      var place = afterPhrase
      var depth = 0
      while place < tokens.count {
        switch tokens[place].kind {
        case .open: depth += 1
        case .close:
          depth -= 1
          if depth == 0 { return false }
        case .comma where depth == 1: return true
        case .end: return false
        default: break
        }
        place += 1
      }
      return false
    }
  }

  /// Whether an expression can start here: no clause and no declaration does.
  private var startsExpression: Bool {
    mutating get {
      switch kind {
      case .number, .open, .minus, .text, .date: return true
      case .word:
        let starters: [Keyword] = [
          .allOf, .anyOf, .noneOf, .atLeast, .everyItem, .everyGroup, .meets, .score, .scorePoints, .band, .count,
          .share, .mean,
          .lowestOf, .highestOf, .medianOf, .total, .changeOf, .everyTask, .howMany, .not, .ifWord, .yes, .no,
        ]
        if at(.numerator) || at(.denominator), follows(.of) { return true }
        if topShareOfRanks != nil { return true }
        if atAny(starters) != nil, !keywords.contains(where: { $0.startsDeclaration }) { return true }
        if standsTask || standsNumberOfTasks || targetsMetPlace != nil { return true }
        return atName || standsUnitTrait
      default: return false
      }
    }
  }

  /// "all" "of" | "any" "of" | "none" "of" | "at" "least" INT "of"
  mutating func groupForm() throws(Mistake) -> ExpressionSyntax.GroupForm? {
    if eat(.allOf) { return .all }
    // `tất cả nhiệm vụ "1" …`: a list of conditions, the first of which is about one task.
    if at(.everyTask), tokens[afterPhrase].kind == .text {
      for length in 1..<afterPhrase - index
      where phrase(at: index + length).keywords.contains(.task)
        && stream.phrase(at: index, before: index + length).keywords.contains(.allOf)
      {
        index += length
        return .all
      }
    }
    if eat(.anyOf) { return .any }
    if eat(.noneOf) { return ExpressionSyntax.GroupForm.none }
    guard atLeastGroup else { return nil }
    _ = eat(Keyword.atLeast)
    let count = try integer(.count)
    try expect(.among)
    return ExpressionSyntax.GroupForm.atLeast(count)
  }

  /// Whether `at least 2 of` and conditions stand here, and no comparison with `45 of 50`.
  var atLeastGroup: Bool {
    mutating get {
      guard at(Keyword.atLeast) else { return false }
      let number = afterPhrase
      guard number + 1 < tokens.count, tokens[number].kind == .number else { return false }
      let of = phrase(at: number + 1)
      guard of.keywords.contains(.among) else { return false }
      return number + 1 + of.length < tokens.count && tokens[number + 1 + of.length].kind != .number
    }
  }

  /// group = groupForm ":"? expr ("," expr)*
  mutating func group(_ form: ExpressionSyntax.GroupForm, _ start: Int) throws(Mistake) -> Tree {
    let (parts, height) = try conditions(start)
    return try tree(.group(form, parts, range(from: start)), height + 1, start)
  }

  /// ":"? expr ("," expr)*, with the height of the highest
  private mutating func conditions(_ start: Int) throws(Mistake) -> ([ExpressionSyntax], Int) {
    try enter(start)
    _ = eat(.colon)
    var parts: [ExpressionSyntax] = []
    var height = 0
    repeat {
      let part = try climb(.or)
      parts.append(part.expression)
      height = max(height, part.height)
    } while eat(.comma)
    depth -= 1
    return (parts, height)
  }

  /// What is made of results and begins with words of its own; nil where nothing of that kind stands here.
  mutating func resultWords(_ start: Int) throws(Mistake) -> Tree? {
    if let form = try groupForm() { return try group(form, start) }
    if eat(.howMany) {
      let (parts, height) = try conditions(start)
      return try tree(.howMany(parts, range(from: start)), height + 1, start)
    }
    if let trait = try unitTrait(start) { return trait }
    if let place = targetsMetPlace { return try targetsMet(start, place) }
    if let tasks = try overTasks(start) { return tasks }
    if at(.scorePoints), follows(.of) {
      let of = phrase(at: afterPhrase)
      if phrase(at: afterPhrase + of.length).keywords.contains(.item) { return try itemPoints(start) }
    }
    if let figure = topShareOfRanks { return try topShareOfRanks(figure, start) }
    switch atAny([.meets, .everyItem, .everyGroup, .changeOf, .score, .band, .rank, .numerator, .denominator]) {
    case .numerator where follows(.of), .denominator where follows(.of):
      let isNumerator = eat(.numerator)
      if !isNumerator { _ = eat(.denominator) }
      _ = eat(.of)
      let subject = try primary()
      return try tree(
        .counted(of: subject.expression, isNumerator: isNumerator, range(from: start)), subject.height + 1, start)
    case .meets:
      _ = eat(.meets)
      return Tree(expression: .meets(try text(), range(from: start)), height: 1)
    case .everyItem, .everyGroup:
      let groups = eat(.everyGroup)
      if !groups { _ = eat(.everyItem) }
      let card = try name(.scorecard)
      guard let (comparator, _) = try comparatorIfAny() else {
        throw missing(.missingComparator, Noun.comparator.wording)
      }
      let part = try climb(.product)
      try expect(.ofItsPoints)
      return try tree(
        .everyItem(of: card, groups: groups, comparator, part.expression, range(from: start)), part.height + 1, start)
    case .changeOf:
      _ = eat(.changeOf)
      let subject = try primary()
      try expect(.against)
      guard let period = try periodClauseIfAny() else { throw missing(.missingPeriod, Noun.period.wording) }
      return try tree(.change(of: subject.expression, against: period, range(from: start)), subject.height + 1, start)
    case .score where follows(.of):
      _ = eat(.score)
      _ = eat(.of)
      return Tree(expression: .totalScore(of: try name(.scorecard), range(from: start)), height: 1)
    case .rank where follows(.of):
      _ = eat(.rank)
      _ = eat(.of)
      return Tree(expression: .rank(of: try name(.scorecard), range(from: start)), height: 1)
    case .band where follows(.of):
      _ = eat(.band)
      _ = eat(.of)
      let card = try name(.scorecard)
      try expect(.equals)
      let title = try text()
      let orBetter = eat(.orBetter)
      return Tree(expression: .inBand(of: card, title, orBetter: orBetter, range(from: start)), height: 1)
    default: return try overUnits(start)
    }
  }

  /// ("level" | "kind" | NAME) "is" NAME: what the unit is.
  private mutating func unitTrait(_ start: Int) throws(Mistake) -> Tree? {
    guard standsUnitTrait else { return nil }
    let term: ScopeSyntax.Term
    if at(.level) || at(.kind) {
      let isLevel = eat(.level)
      if !isLevel { _ = eat(.kind) }
      _ = eat(.equals)
      term = isLevel ? .level(try name(.level)) : .kind(try name(.kind))
    } else {
      let classification = nameSyntax(index)
      advance()
      _ = eat(.equals)
      term = .ofClass(ClassSyntax(classification: classification, name: className()))
    }
    return Tree(expression: .unitIs(term, range(from: start)), height: 1)
  }

  /// Whether `level is commune`, `kind is department` or `region is III` stands here.
  private var standsUnitTrait: Bool {
    mutating get {
      guard at(.level) || at(.kind) || atName else { return false }
      let place = at(.level) || at(.kind) ? afterPhrase : index + 1
      let next = phrase(at: place)
      return next.keywords.contains(.equals) && isClass(at: place + next.length)
    }
  }

  /// "points" "of" "item" NAME ("of" NAME)?
  private mutating func itemPoints(_ start: Int) throws(Mistake) -> Tree {
    _ = eat(.scorePoints)
    _ = eat(.of)
    _ = eat(.item)
    let item = try indicatorName()
    let card = eat(.of) ? try name(.scorecard) : nil
    return Tree(expression: .itemPoints(item, of: card, range(from: start)), height: 1)
  }

  /// Whether the phrase that stands here is followed by another.
  private mutating func follows(_ keyword: Keyword) -> Bool { phrase(at: afterPhrase).keywords.contains(keyword) }

  private static let unitFunctions: [(Keyword, UnitsFact.Function)] = [
    (.count, .count), (.share, .share), (.mean, .mean), (.medianOf, .median), (.lowestOf, .lowest),
    (.highestOf, .highest), (.total, .total),
  ]

  /// ("count" | "share") "of" UNITS "under" "it" ("where" expr)?
  /// | ("mean" "of" | "median" "of" | "lowest" "of" | "highest" "of" | "total" "of") expr "over" UNITS "under" "it" ("where" expr)?
  private mutating func overUnits(_ start: Int) throws(Mistake) -> Tree? {
    guard let keyword = atAny(Parser.unitFunctions.map(\.0)),
      let function = Parser.unitFunctions.first(where: { $0.0 == keyword })?.1
    else { return nil }
    let counts = function == .count || function == .share
    guard counts || follows(.of) || [.lowestOf, .highestOf, .medianOf].contains(keyword) else { return nil }
    if counts, !standsOverUnits { return nil }
    _ = eat(keyword)
    _ = eat(.of)
    try enter(start)
    var height = 0
    var value: ExpressionSyntax?
    if !counts {
      let tree = try climb(.sum)
      (value, height) = (tree.expression, tree.height)
    }
    if let part = partIfAny(counts ? Parser.partsOfPeriod : Parser.overParts) {
      let condition = eat(.whereWord) ? try unitCondition() : nil
      depth -= 1
      let periods = OverPeriodsSyntax(
        function: function, part: part, value: value, condition: condition?.expression, range: range(from: start))
      return try tree(.overPeriods(periods), max(height, condition?.height ?? 0) + 1, start)
    }
    if !counts, let earlier = earlierParts {
      index = earlier.end
      depth -= 1
      let periods = OverPeriodsSyntax(
        function: function, part: earlier.part, earlier: earlier.count, value: value, range: range(from: start))
      return try tree(.overPeriods(periods), height + 1, start)
    }
    if !counts { try expect(.overUnits) }
    let level = eat(.units) ? nil : try name(.level)
    try expect(.underIt)
    var condition: ExpressionSyntax?
    if eat(.whereWord) {
      let tree = try unitCondition()
      (condition, height) = (tree.expression, max(height, tree.height))
    }
    depth -= 1
    let units = OverUnitsSyntax(
      function: function, level: level, value: value, condition: condition, range: range(from: start))
    return try tree(.overUnits(units), height + 1, start)
  }

  private static let partsOfPeriod: [(Keyword, Period.Kind)] = [
    (.itsMonths, .month), (.itsQuarters, .quarter), (.itsHalves, .half),
  ]

  private static let overParts: [(Keyword, Period.Kind)] = [
    (.overMonths, .month), (.overQuarters, .quarter), (.overHalves, .half),
  ]

  /// "over"? ("its months" | "its quarters" | "its halves")
  private mutating func partIfAny(_ wanted: [(Keyword, Period.Kind)]) -> Period.Kind? {
    guard let (keyword, part) = wanted.first(where: { at($0.0) }) else { return nil }
    _ = eat(keyword)
    return part
  }

  /// sum (comparator sum)?: a further comparator is about the units that count.
  private mutating func unitCondition() throws(Mistake) -> Tree {
    let start = index
    let left = try climb(.sum)
    if at(.isMissing) || at(.isKnown) {
      let known = at(.isKnown)
      _ = eat(known ? .isKnown : .isMissing)
      return try tree(.isMissing(left.expression, known: known, range(from: start)), left.height + 1, start)
    }
    guard !atLeastGroup, let (comparator, _) = try comparatorIfAny() else { return left }
    let right = try climb(.sum)
    return try tree(
      .comparison(left.expression, comparator, right.expression, range(from: start)),
      max(left.height, right.height) + 1, start)
  }

  /// Whether `count of` or `share of` and the name of units stand here: `under it` follows.
  private var standsOverUnits: Bool {
    mutating get {
      var place = afterPhrase
      let of = phrase(at: place)
      if of.keywords.contains(.of) { place += of.length }
      let units = phrase(at: place)
      if units.keywords.contains(where: { [.itsMonths, .itsQuarters, .itsHalves].contains($0) }) { return true }
      place += units.keywords.contains(.units) ? units.length : 1
      return phrase(at: place).keywords.contains(.underIt)
    }
  }
}
