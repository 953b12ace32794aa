import Base

// The operands of expressions.
extension Parser {
  mutating func primary() throws(Mistake) -> Tree {
    let start = index
    switch kind {
    case .number: return Tree(expression: try number(), height: 1)
    case .date: return Tree(expression: .date(try date()), height: 1)
    case .text: return Tree(expression: .text(try text()), height: 1)
    case .open: return try bracket()
    case .word: return try word(start)
    default: throw missingValue()
    }
  }

  private mutating func missingValue() -> Mistake {
    missing(.missingValue, Noun.value.wording)
  }

  /// "(" expr ")"
  private mutating func bracket() throws(Mistake) -> Tree {
    let start = index
    advance()
    try enter(start)
    let outer = (roundingIsClause, statementMayFollow, conditionMayFollow)
    (roundingIsClause, statementMayFollow, conditionMayFollow) = (false, false, false)
    defer { (roundingIsClause, statementMayFollow, conditionMayFollow) = outer }
    let inner = try climb(.or)
    depth -= 1
    try close(start)
    return inner
  }

  /// ")" for the bracket opened at token `open`
  private mutating func close(_ open: Int) throws(Mistake) {
    if eat(.close) { return }
    report(.unclosedBracket(stream.range(open), found: foundHere))
    throw Mistake()
  }

  private mutating func word(_ start: Int) throws(Mistake) -> Tree {
    let keywords = keywords
    if keywords.contains(.ifWord) { return try conditional() }
    if keywords.contains(.yes) || keywords.contains(.no) {
      let value = keywords.contains(.yes)
      _ = eat(value ? .yes : .no)
      return Tree(expression: .truth(value, range(from: start)), height: 1)
    }
    if let words = try resultWords(start) { return words }
    if let period = try periodClauseIfAny() {
      return Tree(expression: .result(of: nil, denominator: nil, period, range(from: start)), height: 1)
    }
    if tokens[index + 1].kind == .open,
      tokens[index + 1].lower == token.upper || atName && !(conditionMayFollow && tokens[index + 1].startsLine)
    {
      return try call(length: 1)
    }
    let functions: [Keyword] = [.workingDays, .minimum, .maximum, .average, .mean, .share, .reduction]
    if atAny(functions) != nil, kind(afterPhrase - index) == .open { return try call(length: afterPhrase - index) }
    // `cấp tỉnh` is `tỉnh`.
    if at(.level), isName(at: afterPhrase) { _ = eat(.level) }
    guard let name = nameIfAny().map({ allWordsOfIndicator($0) }) else {
      if at(.inPeriod) {
        _ = eat(.inPeriod)
        let period = PeriodSyntax.period(try period())
        return Tree(expression: .result(of: nil, denominator: nil, period, range(from: start)), height: 1)
      }
      throw missingValue()
    }
    var denominator: PlacedName?
    if !ofIsClause, at(.of), isName(at: afterPhrase) {
      _ = eat(.of)
      denominator = nameIfAny()
    }
    let period = try periodClauseIfAny()
    if denominator == nil && period == nil { return Tree(expression: .name(name), height: 1) }
    return Tree(
      expression: .result(of: name, denominator: denominator, period, range(from: start)), height: 1)
  }

  /// NAME "(" (expr ("," expr)*)? ")"
  private mutating func call(length: Int) throws(Mistake) -> Tree {
    let start = index
    var name = nameSyntax(index)
    if length > 1 {
      // `ngày làm việc(a, b)`, `nhỏ nhất(a, b)`
      let range = range(from: index, count: length)
      let written = TextFolding.nfc(text(range))
      name = PlacedName(
        text: written, key: at(.workingDays) ? "working_days" : TextFolding.matchKey(written), range: range)
    }
    index += length
    let open = index
    advance()
    try enter(start)
    let outer = (roundingIsClause, statementMayFollow, conditionMayFollow)
    (roundingIsClause, statementMayFollow, conditionMayFollow) = (false, false, false)
    defer { (roundingIsClause, statementMayFollow, conditionMayFollow) = outer }
    var arguments: [ExpressionSyntax] = []
    var height = 0
    if kind != .close {
      repeat {
        let argument = try climb(.or)
        arguments.append(argument.expression)
        height = max(height, argument.height)
      } while eat(.comma)
    }
    depth -= 1
    try close(open)
    return try tree(.call(name, arguments, range(from: start)), height + 1, start)
  }

  /// "if" expr "then" expr "else" expr
  private mutating func conditional() throws(Mistake) -> Tree {
    let start = index
    _ = eat(.ifWord)
    try enter(start)
    let condition = try climb(.or)
    try expect(.then)
    let yes = try climb(.or)
    try expect(.elseWord)
    let no = try climb(.or)
    depth -= 1
    return try tree(
      .conditional(condition.expression, yes.expression, no.expression, range(from: start)),
      max(condition.height, yes.height, no.height) + 1, start)
  }

  /// The number at token `place`; one that is too long is reported.
  mutating func rational(_ place: Int) throws(Mistake) -> Rational {
    do throws(ArithmeticFault) {
      let token = tokens[place]
      if token.payload < 0 {
        let bytes = stream.source.bytes[Int(token.lower)..<Int(token.upper)]
        if let number = try Rational.parse(decimal: bytes) { return number }
      } else if let number = try Rational.parse(decimal: stream.value(ofNumber: place)) {
        return number
      }
    } catch {
      report(.literalTooLong(stream.range(place)))
    }
    throw Mistake()
  }

  /// NUMBER, NUMBER "%", NUMBER "points", quantity, NUMBER "of" NUMBER
  private mutating func number() throws(Mistake) -> ExpressionSyntax {
    let start = index
    let value = try rational(start)
    if tokens[start + 1].kind == .minus, try isPeriod() {
      let period = try period()
      mention(.periodWithoutIn(range(from: start), text(range(from: start)), language: language))
      return .result(of: nil, denominator: nil, .period(period), range(from: start))
    }
    advance()
    if eat(.percent) {
      let share = ExpressionSyntax.percentage(try hundredth(value, start), range(from: start))
      // `9.5%/năm`
      if statementMayFollow, kind == .over, token.lower == tokens[index - 1].upper,
        phrase(at: index + 1).keywords.contains(.year), !isYear(at: index + 1)
      {
        index += 1 + phrase(at: index + 1).length
      }
      return share
    }
    guard kind == .word else { return plain(value, start) }
    // `2 điểm %`
    if stream.words[Int(token.payload)].key == "điểm", kind(1) == .percent {
      index += 2
      return .points(try hundredth(value, start), range(from: start))
    }
    if at(.points), !(conditionMayFollow && token.startsLine) {
      _ = eat(.points)
      return .points(try hundredth(value, start), range(from: start))
    }
    if at(.percentWord) {
      _ = eat(.percentWord)
      mention(.percentInWords(range(from: start), digits: stream.value(ofNumber: start)))
      return .percentage(try hundredth(value, start), range(from: start))
    }
    // `5 per 10000`
    if word(index) == "per", kind(1) == .number {
      advance()
      let whole = try rational(index)
      advance()
      return .ratio(value, whole, range(from: start))
    }
    if let quantity = try quantityIfAny(value, start, { $0.isUnitBehindNumber }) { return quantity }
    if at(.of), tokens[min(afterPhrase, tokens.count - 1)].kind == .number {
      _ = eat(.of)
      let whole = try rational(index)
      advance()
      return .ratio(value, whole, range(from: start))
    }
    return plain(value, start)
  }

  /// `25.000`, which offices write for twenty-five thousand: by itself it is asked which is meant.
  mutating func refuseGrouped(_ place: Int) {
    let digits = stream.value(ofNumber: place)
    guard digits.hasSuffix(".000"), let grouped = Parser.grouped(digits) else { return }
    report(.groupedQuantity(stream.range(place), digits, grouped))
  }

  private mutating func plain(_ value: Rational, _ start: Int) -> ExpressionSyntax {
    if statementMayFollow { refuseGrouped(start) }
    return .number(value, digits: stream.value(ofNumber: start), range(from: start))
  }

  /// Whether the word here is the unit of the number before it, and not the next statement's indicator.
  private var isUnitBehindNumber: Bool {
    mutating get {
      atName
        && (isOfLevelBefore
          || !(statementMayFollow
            && (looksLikeStatement(at: index) || atSpan || behindTimes(index) > index
              || atEnglishBaseline)))
        && !(conditionMayFollow && token.startsLine)
    }
  }

  /// Whether the word here counts what there is, and what is left of it follows: `từ 86 hộ xuống còn 40 hộ`.
  private var isOfLevelBefore: Bool {
    guard index > 1, phrase(at: index - 2).keywords.contains(.from) else { return false }
    let level = phrase(at: index + 1)
    return (level.keywords.contains(.heldTo) || level.keywords.contains(.comesTo))
      && startsDigits(at: index + 1 + level.length)
  }

  private mutating func hundredth(_ value: Rational, _ place: Int) throws(Mistake) -> Rational {
    do throws(ArithmeticFault) {
      return try value.divided(by: .hundred)
    } catch {
      report(.literalTooLong(stream.range(place)))
      throw Mistake()
    }
  }

  /// Whether a quarter or half-year is written here without `in`: `2024-Q1`. `2024-10` may be a difference.
  private mutating func isPeriod() throws(Mistake) -> Bool {
    let place = index
    defer { index = place }
    guard let period = periodIfAny() else { return false }
    return period.kind == .quarter || period.kind == .half || period.kind == .span
  }
}
