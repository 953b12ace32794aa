import Base

extension Parser {
  /// test = "test" TEXT (unit | given | expect)*
  mutating func test() -> TestSyntax {
    let start = index
    _ = eat(.test)
    var test = TestSyntax(title: heading(.test), range: range(from: start))
    readClauses(.test, into: &test) { (parser, test) throws(Mistake) in
      let start = parser.index
      if parser.at(.unit) {
        test.units.append(try parser.testUnit())
      } else if parser.eat(.given) {
        let subject = try parser.subject()
        try parser.equals()
        let value = try parser.givenValue()
        test.givens.append(.init(subject: subject, value: value, range: parser.range(from: start)))
      } else if parser.startsExpectation() {
        let expectation = try parser.expectation()
        test.expects.append(.init(expectation: expectation, range: parser.range(from: start)))
      } else {
        return false
      }
      return true
    }
    test.range = range(from: start)
    return test
  }

  /// Reads the word before what is expected; where it was left out before a number of tasks, which would else start a
  /// declaration, that is reported.
  private mutating func startsExpectation() -> Bool {
    if eat(.expect) { return true }
    guard at(.tasks), afterPhrase < tokens.count, tokens[afterPhrase].kind == .equal else { return false }
    mention(.leftOut(.expect, before: foundHere, language: language))
    return true
  }

  /// unit = "unit" TEXT ("level" NAME)? ("kind" NAME)? ("parent" TEXT)?
  private mutating func testUnit() throws(Mistake) -> TestSyntax.Unit {
    let start = index
    _ = eat(.unit)
    var unit = TestSyntax.Unit(
      name: try text(), level: nil, kind: nil, parent: nil, range: range(from: start))
    let clauses: [Keyword] = [.level, .kind, .parent]
    while true {
      if atName, !token.startsLine, let mended = misspelt(among: clauses, checkNext: true) {
        mention(.misspelt(range(from: index, count: mended.length), written(mended.length), mended.phrase))
        take(mended.keyword, length: mended.length)
      }
      if let found = classIfAny() {
        unit.classes.append(found)
        continue
      }
      guard let keyword = atAny(clauses) else { break }
      switch keyword {
      case .level:
        once(unit.level?.range)
        _ = eat(.level)
        unit.level = try name(.level)
      case .kind:
        once(unit.kind?.range)
        _ = eat(.kind)
        unit.kind = try name(.kind)
      default:
        once(unit.parent?.range)
        _ = eat(.parent)
        unit.parent = try text()
      }
    }
    unit.range = range(from: start)
    return unit
  }

  /// subject = NAME ("of" NAME)? ("for" "field" NAME | "for" "unit" TEXT | period)*
  mutating func subject() throws(Mistake) -> TestSyntax.Subject {
    let start = index
    var subject = TestSyntax.Subject(indicator: try indicatorName(), range: range(from: start))
    if eat(.of) { subject.denominator = try name(.denominator) }
    while true {
      if eat(.scope) {
        if at(.field) {
          once(subject.field?.range)
          _ = eat(.field)
          subject.field = try name(.field)
        } else {
          once(subject.unit?.range)
          try expect(.unit)
          subject.unit = try text()
        }
      } else if let period = try periodClauseIfAny() {
        subject.period = period
      } else if kind == .number, !token.startsLine {
        let place = index
        guard let period = periodIfAny() else { break }
        let written = range(from: place)
        mention(.periodWithoutIn(written, text(written), language: language))
        subject.period = .period(period)
      } else {
        break
      }
    }
    subject.range = range(from: start)
    return subject
  }

  mutating func equals() throws(Mistake) {
    if eat(.equal) { return }
    if kind == .doubleEqual {
      mention(.doubleEqual(stream.range(index)))
      advance()
      return
    }
    throw missing(word: "=")
  }

  /// expr | COUNT "of" COUNT | "missing" ("of" COUNT)?
  mutating func givenValue() throws(Mistake) -> TestSyntax.GivenValue {
    let start = index
    if eat(.missing) {
      guard eat(.of) else { return .missing(range(from: start)) }
      if eat(.missing) { return .missing(range(from: start)) }
      return .counts(nil, try count(), range(from: start))
    }
    if kind == .number, phrase(at: index + 1).keywords.contains(.of) || isOutOf {
      let numerator = try count()
      index = afterPhrase
      if eat(.missing) { return .counts(numerator, nil, range(from: start)) }
      return .counts(numerator, try count(), range(from: start))
    }
    if let said = yesOrNo() { return .value(said) }
    return .value(try expression(above: .comparison))
  }

  /// `yes`, `có`, `no`, `không` at the end of a line: what an indicator says that is yes or no.
  private mutating func yesOrNo() -> ExpressionSyntax? {
    guard kind == .word, index + 1 >= tokens.count || tokens[index + 1].startsLine || kind(1) == .end else {
      return nil
    }
    let said: Bool
    switch stream.words[Int(token.payload)].key {
    case "yes", "có": said = true
    case "no", "không": said = false
    default: return nil
    }
    let start = index
    advance()
    return .truth(said, range(from: start))
  }

  /// `95 trên 100`: of a result so many of so many, where nothing is compared.
  private var isOutOf: Bool {
    let word = phrase(at: index + 1)
    return word.length == 1 && word.keywords.contains(Keyword.above) && tokens[index + 1].kind == .word
      && stream.words[Int(tokens[index + 1].payload)].key == "trên" && kind(2) == .number
  }

  /// expr | COUNT "of" COUNT
  private mutating func expectedValue() throws(Mistake) -> ExpressionSyntax {
    let start = index
    if let said = yesOrNo() { return said }
    guard kind == .number, isOutOf else { return try expression(above: .comparison) }
    let part = try rational(start)
    let whole = try rational(start + 2)
    index = start + 3
    return .ratio(part, whole, range(from: start))
  }

  private mutating func count() throws(Mistake) -> ExpressionSyntax {
    guard kind == .number else { throw missing(.missingNumber, Noun.count.wording) }
    let value = try rational(index)
    advance()
    return .number(value, digits: stream.value(ofNumber: index - 1), stream.range(index - 1))
  }

  /// "target" "of" subject "=" expr | "value" "of" subject "=" expr | "coverage" "of" subject "=" INT "of" INT
  /// | "rating" "of" subject "=" (TEXT | "missing") | "note" "of" subject TEXT | "error" NAME | "tasks" "=" INT | "due" "of" "task" TEXT "=" (DATE ("," DATE)* | "missing")
  /// | subject verdict
  private mutating func expectation() throws(Mistake) -> TestSyntax.Expectation {
    if let score = try scoreExpectationIfAny() { return score }
    if let tasks = try taskExpectationIfAny() { return tasks }
    if at(.target) {
      _ = eat(.target)
      try expect(.of)
      let subject = try subject()
      try equals()
      return .target(subject, try expression(above: .comparison))
    }
    if at(.value), isOfSubject(after: afterPhrase) {
      _ = eat(.value)
      try expect(.of)
      let subject = try subject()
      try equals()
      return .value(subject, try expectedValue())
    }
    if eat(.ratingOf) {
      let subject = try subject()
      try equals()
      return .rating(subject, eat(.missing) ? nil : try text())
    }
    if at(.coverage), isOfSubject(after: afterPhrase) {
      _ = eat(.coverage)
      try expect(.of)
      let subject = try subject()
      try equals()
      let complete = try integer(.count)
      try expect(.of)
      return .coverage(subject, complete, try integer(.count))
    }
    if eat(.note) {
      try expect(.of)
      let subject = try subject()
      return .note(subject, try text())
    }
    if at(.error), isName(at: afterPhrase), !looksLikeStatement(at: index) {
      _ = eat(.error)
      return .error(try name(.code))
    }
    let subject = try subject()
    return .verdict(subject, try verdict())
  }

  /// Whether a subject follows, also where `of` was left out; else `value` is the name of an indicator.
  private func isOfSubject(after place: Int) -> Bool {
    isName(at: place) || (phrase(at: place).keywords.contains(.of) && !isVerdict(after: place))
  }

  /// Whether what stands at `place` is `of NAME` and a verdict: `value of all is met`.
  private func isVerdict(after place: Int) -> Bool {
    let verdicts: [Keyword] = [.met, .missed, .noCasesVerdict, .noData, .notYetDue, .notAsked, .forInformation]
    let name = place + phrase(at: place).length
    return phrase(at: name + 1).keywords.contains { verdicts.contains($0) }
  }

  private mutating func verdict() throws(Mistake) -> ExpectedVerdict {
    let verdicts: [(Keyword, ExpectedVerdict)] = [
      (.met, .met), (.missed, .missed), (.noCasesVerdict, .noCases), (.noData, .noData),
      (.notYetDue, .notYetDue), (.notAsked, .notAsked), (.forInformation, .forInformation),
    ]
    for (keyword, verdict) in verdicts where eat(keyword) { return verdict }
    if kind == .word, !token.startsLine, let mended = misspelt(among: verdicts.map(\.0), checkNext: false) {
      // What is left of the words belongs to it: `is yet due`.
      var length = mended.length
      while kind(length) == .word, !tokens[index + length].startsLine,
        ![Keyword.expect, .given, .unit].contains(where: phrase(at: index + length).keywords.contains)
      {
        length += 1
      }
      mention(.misspelt(range(from: index, count: length), written(length), mended.phrase))
      index += length
      return verdicts.first { $0.0 == mended.keyword }?.1 ?? .met
    }
    var found = foundHere
    if at(.isWord), kind(1) == .word, !tokens[index + 1].startsLine {
      found.range = range(from: index, count: 2)
      found.text = text(found.range)
    }
    report(.missingVerdict(found))
    throw Mistake()
  }
}

extension Diagnostic {
  /// `expect online_rate is failed`
  static func missingVerdict(_ found: Found) -> Diagnostic {
    let verdicts = Noun.verdict.wording
    guard let text = found.text, !found.isOnLaterLine else { return missing(.missingVerdict, verdicts, found: found) }
    return Diagnostic(
      .missingVerdict, at: .source(found.range),
      Wording(en: "`\(text)` is no verdict", vi: "`\(text)` không phải là một kết luận"),
      help: [
        Wording(
          en: "a test expects \(verdicts.en); a figure is tested with `expect value of … = …`",
          vi: "kết luận mong đợi là \(verdicts.vi); muốn kiểm thử con số thì viết `mong đợi giá trị của … = …`")
      ])
  }
}
