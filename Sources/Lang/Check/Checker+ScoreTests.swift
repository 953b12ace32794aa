import Base

extension Checker {
  /// What a test expects of a score, its names resolved.
  mutating func compiled(
    _ subject: TestSyntax.ScoreSubject, _ value: TestSyntax.ScoreValue, _ units: TestUnits
  ) -> TestCase.Expectation? {
    var unit: Int? = 0
    if let text = subject.unit {
      unit = units.names[TextFolding.matchKey(text.value)]
      if unit == nil { report(unknownUnit(text, units)) }
    } else if units.texts.count > 1 {
      report(Self.unitNotChosen(at: subject.range, known: units.texts.map(\.value)))
      unit = nil
    }
    let subject = withCardApart(subject)
    guard let card = card(subject) else { return nil }
    var what = TestCase.ScoreSubject.What.score
    switch subject.what {
    case .score: break
    case .band: what = .band
    case .rank: what = .rank
    case .points(let item):
      guard let index = index(of: item, in: scorecards[card]) else { return nil }
      what = .points(index)
    }
    var period: Period?
    switch subject.period {
    case .period(let given):
      guard let given = self.period(given, at: subject.range) else { return nil }
      period = given
    case .aYearEarlier: period = head.wholeYear?.yearEarlier
    case .sameTimeIn(let year):
      guard aYearEarlier(named: year) else { return nil }
      period = head.wholeYear?.yearEarlier
    case .partEarlier, .last:
      report(Self.testNeedsPeriod(at: subject.range))
      return nil
    case nil: break
    }
    guard let unit, let value = compiled(value, of: what, in: scorecards[card]) else { return nil }
    return .score(TestCase.ScoreSubject(card: card, what: what, unit: unit, period: period), value)
  }

  /// `points of item criterion_1 of one_stop`: what stands after `of` is a scorecard, unless the indicator has a
  /// denominator of that name.
  private mutating func withCardApart(_ subject: TestSyntax.ScoreSubject) -> TestSyntax.ScoreSubject {
    guard case .points(.indicator(let name, let denominator?)) = subject.what, subject.card == nil,
      let id = vocabulary.indicator(name.key) ?? callees(name, .indicator).first.map({ IndicatorID($0) }),
      scorecards.place(of: denominator) != nil,
      !vocabulary[id].denominators.contains(where: { $0.name.map(TextFolding.key) == denominator.key })
    else { return subject }
    var subject = subject
    subject.what = .points(.indicator(name, denominator: nil))
    subject.card = denominator
    return subject
  }

  /// The scorecard that is named; without a name the only one there is.
  private mutating func card(_ subject: TestSyntax.ScoreSubject) -> Int? {
    if let name = subject.card {
      if let index = scorecards.place(of: name) { return index }
      if !isIncomplete {
        let names = scorecards.map(\.name)
        report(Self.unknownScorecard(name, nearest: NearestName.find(name.text, among: names).first, known: names))
      }
      return nil
    }
    if scorecards.count == 1 { return 0 }
    if !isIncomplete { report(Self.scorecardNotChosen(at: subject.range, known: scorecards.map(\.name))) }
    return nil
  }

  private mutating func index(of item: TestSyntax.ScoreSubject.Item, in card: Scorecard) -> Int? {
    switch item {
    case .title(let text):
      let key = TextFolding.matchKey(text.value)
      let found = card.items.firstIndex {
        $0.title.map(TextFolding.matchKey) == key || TextFolding.matchKey($0.id) == key
      }
      if found == nil {
        report(Self.unknownItem(text.value, at: text.range, known: card.items.map { $0.title ?? $0.id }))
      }
      return found
    case .indicator(let name, let denominator):
      guard let id = indicator(name) else { return nil }
      var number: Int?
      if let denominator {
        number = self.denominator(denominator, of: id, named: name)
        if number == nil { return nil }
      }
      let found = card.items.firstIndex {
        $0.indicator == id && (number == nil || $0.denominator == number)
      }
      if found == nil { report(Self.unknownItem(name.text, at: name.range, known: card.items.map(\.id))) }
      return found
    }
  }

  private mutating func compiled(
    _ value: TestSyntax.ScoreValue, of what: TestCase.ScoreSubject.What, in card: Scorecard
  ) -> TestCase.ScoreValue? {
    switch value {
    case .missing: return .missing
    case .band(let text):
      guard case .band = what else {
        report(Self.bandIsNoScore(at: text.range))
        return nil
      }
      let key = TextFolding.matchKey(text.value)
      if let band = card.bands.firstIndex(where: { TextFolding.matchKey($0.title) == key }) { return .band(band) }
      let titles = card.bands.map(\.title)
      report(Self.unknownBand(text, nearest: NearestName.find(text.value, among: titles).first, known: titles))
      return nil
    case .points(let expression), .range(let expression, _):
      if case .band = what {
        report(Self.scoreIsNoBand(at: expression.range, known: card.bands.map(\.title)))
        return nil
      }
      guard let lowest = points(expression) else { return nil }
      guard case .range(_, let upper) = value else { return .points(lowest) }
      return points(upper).map { .range(lowest, $0) }
    }
  }

  private mutating func points(_ expression: ExpressionSyntax) -> Rational? {
    let place = ExpressionPlace(kind: .test, own: .score)
    guard let typed = typed(expression, place),
      let value = fit(typed, expression, to: .score, of: Self.both("what is expected", "điều mong đợi")),
      case .number(let number)? = value.constant
    else { return nil }
    return number
  }
}
