import Base

extension Parser {
  /// thing = ("thing" | "unit of measure") NAME TEXT? ("plural" NAME)? alias?
  mutating func thing() -> ThingSyntax {
    let start = index
    let isMeasured = eat(.measureUnit)
    if !isMeasured { _ = eat(.thing) }
    var thing = ThingSyntax(name: declaredName(.thing, .thing), range: range(from: start))
    thing.isMeasured = isMeasured
    thing.documentation = documentation(before: start)
    thing.title = textIfAny()
    readClauses(.thing, into: &thing) { (parser, thing) throws(Mistake) in
      if parser.at(.plural) {
        parser.once(thing.plural?.range)
        _ = parser.eat(.plural)
        thing.plural = try parser.name(.thing)
        return true
      }
      return try parser.aliases(into: &thing.aliases)
    }
    thing.range = range(from: start)
    return thing
  }

  /// level = "level" NAME TEXT? ("under" NAME)? alias? ("until" DATE)?
  mutating func level() -> LevelSyntax {
    let start = index
    _ = eat(.level)
    var level = LevelSyntax(name: declaredName(.level, .level), range: range(from: start))
    level.documentation = documentation(before: start)
    level.title = textIfAny()
    readClauses(.level, into: &level) { (parser, level) throws(Mistake) in
      if parser.at(.superiorLevel) {
        parser.once(level.superior?.range)
        _ = parser.eat(.superiorLevel)
        level.superior = try parser.name(.level)
        return true
      }
      if parser.at(.until) {
        parser.once(level.until?.range)
        _ = parser.eat(.until)
        level.until = try parser.date()
        return true
      }
      return try parser.aliases(into: &level.aliases)
    }
    level.range = range(from: start)
    return level
  }

  /// kind = "kind" NAME TEXT? alias?
  mutating func kindDeclaration() -> KindSyntax {
    let start = index
    _ = eat(.kind)
    var kind = KindSyntax(name: declaredName(.kind, .kind), range: range(from: start))
    kind.documentation = documentation(before: start)
    kind.title = textIfAny()
    readClauses(.kind, into: &kind) { (parser, kind) throws(Mistake) in
      try parser.aliases(into: &kind.aliases)
    }
    kind.range = range(from: start)
    return kind
  }

  /// classification = "classification" NAME TEXT? alias? ":" option ("," option)*
  mutating func classification() -> ClassificationSyntax {
    let start = index
    _ = eat(.classification)
    var classification = ClassificationSyntax(
      name: declaredName(.classification, .classification), range: range(from: start))
    classification.documentation = documentation(before: start)
    classification.title = textIfAny()
    do throws(Mistake) {
      _ = try aliases(into: &classification.aliases)
      if kind == .colon { advance() } else { throw missing(word: ":") }
      repeat { classification.classes.append(try option()) } while eat(.comma)
    } catch {
      skip(.classification)
    }
    classification.range = range(from: start)
    return classification
  }

  /// class = NAME (NAME | TEXT), where a name is no keyword: `region III`
  mutating func classIfAny() -> ClassSyntax? {
    guard atName, !token.startsLine, isClass(at: index + 1) else { return nil }
    let classification = nameSyntax(index)
    advance()
    return ClassSyntax(classification: classification, name: className())
  }

  /// Whether the name of a class may stand at a token.
  func isClass(at place: Int) -> Bool {
    guard place < tokens.count, !tokens[place].startsLine else { return false }
    return tokens[place].kind == .text || isName(at: place)
  }

  /// The name, or the title in quotes, of a class, which stands here.
  mutating func className() -> PlacedName {
    if let text = textIfAny() {
      return PlacedName(text: text.value, key: TextFolding.matchKey(text.value), range: text.range)
    }
    let name = nameSyntax(index)
    advance()
    return name
  }

  /// field = "field" NAME TEXT? alias?
  mutating func field() -> FieldSyntax {
    let start = index
    _ = eat(.field)
    var field = FieldSyntax(name: declaredName(.field, .field), range: range(from: start))
    field.documentation = documentation(before: start)
    field.title = textIfAny()
    readClauses(.field, into: &field) { (parser, field) throws(Mistake) in
      try parser.aliases(into: &field.aliases)
    }
    field.range = range(from: start)
    return field
  }

  /// alias = "alias" (WORD | TEXT) ("," (WORD | TEXT))*
  mutating func aliases(into aliases: inout [AliasSyntax]) throws(Mistake) -> Bool {
    guard eat(.alias) else { return false }
    repeat {
      if let text = textIfAny() {
        aliases.append(AliasSyntax(text: text.value, range: text.range))
      } else if kind == .word, !(keywords.contains { $0.startsClause && fits($0, at: afterPhrase) }) {
        advance()
        let name = nameSyntax(index - 1)
        aliases.append(AliasSyntax(text: name.text, range: name.range))
      } else {
        throw missing(.missingName, Noun.alias.wording)
      }
    } while eat(.comma)
    return true
  }

  /// Where clauses of an indicator stood whose place its tree does not keep.
  private struct Seen {
    var direction: SourceRange?
    var noCases: SourceRange?
  }

  /// indicator = "indicator" NAME TEXT? ":" type clause*
  mutating func indicator() -> IndicatorSyntax {
    let start = index
    _ = eat(.indicator)
    var indicator = IndicatorSyntax(name: declaredName(.indicator, .indicator), range: range(from: start))
    indicator.documentation = documentation(before: start)
    indicator.title = textIfAny()
    do throws(Mistake) {
      indicator.type = try type()
      if kind == .equal { try madeOf(&indicator) }
    } catch {
      skip(.indicator)
    }
    var seen = Seen()
    readClauses(.indicator, into: &indicator) { (parser, indicator) throws(Mistake) in
      try parser.indicatorClause(&indicator, &seen)
    }
    indicator.range = range(from: start)
    return indicator
  }

  private static let counted: [Keyword] = [.share, .reduction, .count, .quantity]
  private static let plain: [Keyword] = [.number, .money, .score, .days, .percentWord, .points, .truth]

  /// type = ("share" | "reduction" | "count") "of" NAME | "quantity" ("in" | "of") NAME
  ///      | "number" | "money" | "score" | "days" | "percent" | "points" | "truth"
  private mutating func type() throws(Mistake) -> IndicatorSyntax.TypeSyntax {
    let hasColon = eat(.colon)
    let all = Parser.counted + Parser.plain
    if !hasColon {
      guard atAny(all) != nil, !token.startsLine || atAny(Parser.counted) != nil else {
        throw missing(.missingType, Noun.type.wording)
      }
      mention(.missingColon(stream.range(index), after: previous))
    }
    let start = index
    if atAny(all) == nil {
      guard kind == .word, !token.startsLine, let mended = misspelt(among: all, checkNext: false) else {
        if kind == .word, !keywords.contains(where: { $0.startsClause }) {
          report(.unknownType(stream.range(index), stream.text(index)))
          advance()
          throw Mistake()
        }
        throw missing(.missingType, Noun.type.wording)
      }
      mention(.misspelt(range(from: index, count: mended.length), written(mended.length), mended.phrase))
      take(mended.keyword, length: mended.length)
    }
    guard let keyword = atAny(all) else { throw Mistake() }
    _ = eat(keyword)
    let written = range(from: start)
    let word = PlacedName(text: text(written), key: keyword.phrases(.en)[0], range: written)
    var thing: PlacedName?
    if Parser.counted.contains(keyword) {
      if keyword != .quantity || !eat(.measuredIn) { try expect(.of) }
      thing = tasksIfAny()
      if thing == nil { thing = try name(keyword == .quantity ? .measureUnit : .thing) }
    }
    return IndicatorSyntax.TypeSyntax(word: word, thing: thing, range: range(from: start))
  }

  /// `tasks`, which is no name by itself, as what is counted.
  mutating func tasksIfAny() -> PlacedName? {
    guard at(.tasks) || at(.task) else { return nil }
    let start = index
    index = afterPhrase
    let range = range(from: start)
    return PlacedName(text: text(range), key: Vocabulary.taskKey, range: range)
  }

  private mutating func indicatorClause(
    _ indicator: inout IndicatorSyntax, _ seen: inout Seen
  ) throws(Mistake) -> Bool {
    let start = index
    switch atAny([.numerator, .denominator, .higherIsBetter, .lowerIsBetter, .noCases]) {
    case .numerator:
      once(indicator.numerator?.range)
      _ = eat(.numerator)
      indicator.numerator = try text()
      if eat(.equal) { indicator.numeratorFormula = try sumOfAggregates() }
    case .denominator:
      _ = eat(.denominator)
      indicator.denominators.append(try denominator(start))
    case .higherIsBetter, .lowerIsBetter:
      once(seen.direction)
      seen.direction = phraseRange
      indicator.lowerIsBetter = eat(.lowerIsBetter)
      if indicator.lowerIsBetter == false { _ = eat(.higherIsBetter) }
    case .noCases:
      once(seen.noCases)
      seen.noCases = phraseRange
      _ = eat(.noCases)
      _ = eat(.colon)
      indicator.noCases = try noCases()
    default:
      if partsClause(&indicator) { return true }
      if kind == .equal {
        try madeOf(&indicator)
        return true
      }
      if try aliases(into: &indicator.aliases) { return true }
      return try remark(into: &indicator.remarks)
    }
    return true
  }

  mutating func noCases() throws(Mistake) -> IndicatorSyntax.NoCases {
    if eat(.neutral) { return .neutral }
    if eat(.full) { return .full }
    if eat(.zero) { return .zero }
    let words = Wording(
      en: "`neutral`, `full` or `zero`", vi: "`trung tính`, `điểm tối đa` hoặc `không điểm`")
    throw missing(.missingWord, words)
  }

  /// "denominator" NAME? TEXT? ("=" ("numerator" | "denominator") "of" NAME)?
  private mutating func denominator(_ start: Int) throws(Mistake) -> IndicatorSyntax.DenominatorSyntax {
    let name = nameIfAny()
    let text = textIfAny()
    var derived: (part: IndicatorSyntax.DenominatorSyntax.Part, indicator: PlacedName)?
    var formula: SumSyntax?
    if eat(.equal) {
      if at(.numerator) || at(.denominator) {
        let part: IndicatorSyntax.DenominatorSyntax.Part = eat(.numerator) ? .numerator : .denominator
        if part == .denominator { _ = eat(.denominator) }
        try expect(.of)
        derived = (part, try self.name(.indicator))
      } else if atAggregate || kind == .open || kind == .minus {
        formula = try sumOfAggregates()
      } else {
        throw missing(
          .missingWord,
          Wording(
            en: "`numerator of`, `denominator of` or `count(…)`", vi: "`tử số của`, `mẫu số của` hoặc `đếm(…)`"))
      }
    }
    if name == nil, text == nil, derived == nil, formula == nil { throw missingText() }
    var denominator = IndicatorSyntax.DenominatorSyntax(
      name: name, text: text, derived: derived, range: range(from: start))
    denominator.formula = formula
    return denominator
  }
}
