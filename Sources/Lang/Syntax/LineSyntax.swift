package import Base

/// One line as `chuan eval` takes it.
package enum LineSyntax: Sendable {
  /// `online_rate >= 50% for level commune`
  case target(TargetSyntax)
  /// Branches and limits without a heading: `if 2023 >= province then target = 2023*1.1`. The title is empty.
  case assign(AssignSyntax)
  /// `1/3 + 1/6`
  case expression(ExpressionSyntax)
}

extension Parser {
  /// Reads one line: a target if it starts with a name and a comparator, a rule if it has the form of one, else an
  /// expression. nil when there are mistakes that leave nothing to be worked with.
  package static func parseLine(
    _ source: SourceFile, id: FileID, names: KnownNames = .none
  ) -> (line: LineSyntax?, diagnostics: [Diagnostic]) {
    var (stream, mistakes) = Lexer.read(source, id: id)
    stream.joinNames(names)
    var parser = Parser(stream)
    let line = parser.line()
    return (line, parser.all(mistakes))
  }

  /// Reads what is supposed of a result, written as what is given in a test: `NAME of DENOMINATOR for field F for unit "U" in
  /// 2024-Q1 = VALUE`. Gives nil, with the reason, for what cannot be read.
  package static func parseSupposed(
    _ source: SourceFile, id: FileID, names: KnownNames
  ) -> (given: TestSyntax.Given?, diagnostics: [Diagnostic]) {
    var (stream, mistakes) = Lexer.read(source, id: id)
    stream.joinNames(names)
    var parser = Parser(stream)
    let given = parser.supposed()
    return (given, parser.all(mistakes))
  }

  private mutating func supposed() -> TestSyntax.Given? {
    do throws(Mistake) {
      let subject = try subject()
      try equals()
      let value = try givenValue()
      finish()
      return TestSyntax.Given(subject: subject, value: value, range: range(from: 0))
    } catch {
      return nil
    }
  }

  private mutating func line() -> LineSyntax? {
    if looksLikeStatement(at: 0, withTimes: false), !keywords.contains(where: { $0.asName != nil }) {
      let target = lineTarget()
      if diagnostics.isEmpty { return target }
      // `a >= 2 and b >= 3` is no target, but it can be computed.
      let failed = (index, diagnostics, quietThrough)
      goBack(to: 0, diagnostics: 0, readings: 0, quiet: -1)
      let expression = lineExpression()
      if diagnostics.isEmpty { return expression }
      (index, diagnostics, quietThrough) = failed
      return target
    }
    if startsRule() {
      var assign = AssignSyntax(
        title: PlacedText(value: "", range: SourceRange(file: stream.file, lower: 0, upper: 0)),
        range: stream.range(0))
      readClauses(.assign, into: &assign) { (parser, assign) throws(Mistake) in
        try parser.assignClause(&assign)
      }
      finish()
      assign.range = range(from: 0)
      return .assign(assign)
    }
    return lineExpression()
  }

  private mutating func lineTarget() -> LineSyntax? {
    do throws(Mistake) {
      let targets = try statement()
      if targets.count > 1, let further = targets[1].requirement.range {
        report(
          .leftOver(
            Found(
              text: text(further), kind: .comma, range: further, isOnLaterLine: false, previous: further,
              previousText: "")))
      }
      finish()
      return .target(targets[0])
    } catch {
      return nil
    }
  }

  private mutating func lineExpression() -> LineSyntax? {
    do throws(Mistake) {
      let expression = try expression()
      finish()
      return .expression(expression)
    } catch {
      return nil
    }
  }

  /// Reports what is left of the line.
  private mutating func finish() {
    if !atEnd { report(.leftOver(foundHere)) }
  }

  /// Whether the line has the form of a rule. `if a then b else c` is an expression, `if a then target = b` a branch.
  private mutating func startsRule() -> Bool {
    if atAny([.neverBelow, .neverAbove, .when, .elseWord, .roundedTo, .target]) != nil { return true }
    guard at(.ifWord) else { return false }
    _ = eat(.ifWord)
    var isRule = false
    if (try? expression()) != nil {
      // Without `then` it is still a rule if a target is set.
      _ = eat(.then)
      isRule = at(.target)
    }
    goBack(to: 0, diagnostics: 0, readings: 0, quiet: -1)
    return isRule
  }
}
