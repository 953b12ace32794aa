import Base

/// When a task is to be done.
extension Parser {
  private static let times: [Keyword] = [
    .before, .by, .inMonth, .inQuarter, .inHalf, .inPeriod, .monthly, .quarterly, .yearly, .every, .atYearEnd, .ongoing,
    .onEvent, .asPlanned, .alongWith, .noTimeGiven,
  ]

  /// Whether a time stands next.
  var startsTime: Bool {
    mutating get { atAny(Parser.times) != nil }
  }

  /// time = term ("and" term)*
  mutating func taskTime() throws(Mistake) -> TaskTimeSyntax {
    let start = index
    var terms = [try timeTerm()]
    while at(.and) {
      _ = eat(.and)
      guard startsTime else { throw missing(.missingWord, Noun.taskTime.wording) }
      terms.append(try timeTerm())
    }
    if terms.count > 1 {
      for case .notGiven(let place) in terms {
        mention(.noTimeBesideTime(place, text(place), first: range(from: start)))
        break
      }
    }
    return TaskTimeSyntax(terms: terms, range: range(from: start))
  }

  private mutating func timeTerm() throws(Mistake) -> TaskTimeSyntax.Term {
    let start = index
    switch atAny(Parser.times) {
    case .before, .by:
      if let day = try dayOfEach(start) { return day }
      return .deadline(try deadline())
    case .inMonth:
      _ = eat(.inMonth)
      return .within(.month, try timeParts(of: .month), range(from: start))
    case .inQuarter:
      _ = eat(.inQuarter)
      return .within(.quarter, try timeParts(of: .quarter), range(from: start))
    case .inHalf:
      _ = eat(.inHalf)
      return .within(.half, try timeParts(of: .half), range(from: start))
    case .inPeriod:
      _ = eat(.inPeriod)
      let place = index
      let period = try period()
      return .within(
        period.kind, [.init(written: .period(period), range: range(from: place))], range(from: start))
    case .monthly: return every(.monthly, 1)
    case .quarterly: return every(.quarterly, 3)
    case .yearly: return every(.yearly, 12)
    case .every:
      _ = eat(.every)
      guard kind == .number, Int(stream.value(ofNumber: index)) != nil else {
        report(.recurrenceNotInMonths(.missingNumber, Noun.monthCount.wording, found: foundHere))
        throw Mistake()
      }
      let months = try integer(.monthCount)
      if kind == .word, !token.startsLine, !at(.monthsWord), !keywords.contains(where: \.startsClause) {
        let months = Wording(same: "`\(Keyword.monthsWord.phrases(language)[0])`")
        report(.recurrenceNotInMonths(.missingWord, months, found: foundHere))
        throw Mistake()
      }
      try expect(.monthsWord)
      eatPerTime()
      return .every(months: months, range(from: start))
    case .atYearEnd:
      _ = eat(.atYearEnd)
      return .yearEnd(range(from: start))
    case .ongoing:
      _ = eat(.ongoing)
      return .ongoing(range(from: start))
    case .onEvent:
      _ = eat(.onEvent)
      let event = try text()
      let time = TaskTimeSyntax.Term.event(event, range(from: start))
      refuseDelay()
      return time
    case .asPlanned:
      _ = eat(.asPlanned)
      if at(.of), !token.startsLine { throw missingText() }
      let plan = textIfAny()
      return .plan(plan, range(from: start))
    case .alongWith:
      _ = eat(.alongWith)
      let other = try text()
      return .along(other, range(from: start))
    default:
      _ = eat(.noTimeGiven)
      return .notGiven(range(from: start))
    }
  }

  /// ("by" | "before") "day"? INT ("of" "the" ("last" | "first") "month")? "of"? ("each" "month" | "each" "quarter" | …); nil
  /// where a day of the calendar follows.
  private mutating func dayOfEach(_ start: Int) throws(Mistake) -> TaskTimeSyntax.Term? {
    var place = afterPhrase
    let day = phrase(at: place)
    if day.keywords.contains(.days) || day.keywords.contains(.date) { place += day.length }
    guard place < tokens.count, tokens[place].kind == .number else { return nil }
    let inclusive = eat(.by)
    if !inclusive { _ = eat(.before) }
    index = place
    let number = try integer(.day)
    let inLast = eat(.ofLastMonth)
    let saysMonth = inLast || eat(.ofFirstMonth)
    let behindDay = foundHere
    _ = eat(.of)
    let months: Int
    switch atAny([.monthly, .quarterly, .yearly, .every]) {
    case .monthly:
      _ = eat(.monthly)
      months = 1
    case .quarterly:
      _ = eat(.quarterly)
      months = 3
    case .yearly:
      _ = eat(.yearly)
      months = 12
    case .every:
      _ = eat(.every)
      months = try integer(.monthCount)
      try expect(.monthsWord)
      eatPerTime()
    default:
      throw missing(
        .missingWord, Wording(en: "`of each month` or `of each quarter`", vi: "`hằng tháng` hoặc `mỗi quý`"))
    }
    guard (1...31).contains(number) else {
      report(.noSuchDayOfMonth(range(from: start)))
      throw Mistake()
    }
    // Offices mean the last month of a quarter as often as the first: it is asked which.
    if months > 1, !saysMonth {
      report(
        .missing(
          .missingWord,
          Wording(en: "`of the first month` or `of the last month`", vi: "`tháng đầu` hoặc `tháng cuối`"),
          found: behindDay))
    }
    return .dayOfEach(day: number, inclusive: inclusive, inLast: inLast, months: months, range(from: start))
  }

  /// Reports `within 5 days` after an event, which only its text can say.
  private mutating func refuseDelay() {
    guard kind == .word, !token.startsLine, kind(1) == .number, !tokens[index + 1].startsLine,
      ["within", "in", "after", "trong", "sau"].contains(stream.words[Int(token.payload)].key),
      (Int(stream.value(ofNumber: index + 1)) ?? 1000) < 1000
    else { return }
    let start = index
    repeat {
      advance()
    } while !atEnd && !token.startsLine && !at(.and)
      && !(keywords.contains { $0.startsClause && fits($0, at: afterPhrase) })
    mention(.delayAfterEvent(range(from: start), text(range(from: start))))
  }

  private mutating func every(_ keyword: Keyword, _ months: Int) -> TaskTimeSyntax.Term {
    let start = index
    _ = eat(keyword)
    return .every(months: months, range(from: start))
  }

  /// `3 tháng/lần`, `3 tháng một lần`: the last words only say what `every` says.
  private mutating func eatPerTime() {
    func isWord(_ offset: Int, _ key: String) -> Bool {
      index + offset < tokens.count && kind(offset) == .word
        && stream.words[Int(tokens[index + offset].payload)].key == key
    }
    if kind == .over && isWord(1, "lần") || isWord(0, "một") && isWord(1, "lần") { index += 2 }
  }

  /// part (("," | "and") part)*, where part = INT | PERIOD | "I" | "II" | "III" | "IV"
  private mutating func timeParts(of length: Period.Kind) throws(Mistake) -> [TaskTimeSyntax.Part] {
    var parts: [TaskTimeSyntax.Part] = []
    /// The first of the parts before this one without a year.
    var bare = 0
    repeat {
      let start = index
      if let number = partNumber {
        advance()
        parts.append(.init(written: .number(number), range: range(from: start)))
        if let year = yearAfterPart {
          index += 2
          mend(&parts, from: bare, of: length, in: year)
          bare = parts.count
        } else if let end = endOfSpan {
          index = end
          report(.spanOfParts(range(from: start), text(range(from: start))))
        }
      } else {
        guard kind == .date || kind == .number && stream.value(ofNumber: index).utf8.count == 4 else {
          throw missing(.missingNumber, Noun.timePart.wording)
        }
        let period = try period()
        parts.append(.init(written: .period(period), range: range(from: start)))
        bare = parts.count
      }
    } while eat(.comma) || eatAndBeforeNumber()
    return parts
  }

  /// The number of a month, quarter or half: `3`, `03`, `III`.
  var partNumber: Int? {
    if let number = romanNumber { return number }
    guard kind == .number, !stream.value(ofNumber: index).contains("."), stream.value(ofNumber: index).utf8.count < 4
    else { return nil }
    return Int(stream.value(ofNumber: index))
  }

  /// The year in `02/2024`, if its stroke stands next.
  private var yearAfterPart: Int? {
    guard kind == .over, kind(1) == .number, let year = Int(stream.value(ofNumber: index + 1)),
      Period.years.contains(year)
    else { return nil }
    return year
  }

  /// Where the span `1-6`, `1..6` or `1 to 6` ends, if what makes it one stands next.
  private var endOfSpan: Int? {
    var length: Int
    switch kind {
    case .minus: length = 1
    case .point where kind(1) == .point: length = 2
    default:
      guard !token.startsLine, phrase(at: index).keywords.contains(.to) else { return nil }
      length = phrase(at: index).length
      let word = phrase(at: index + length)
      if word.keywords.contains(where: { [.inMonth, .inQuarter, .inHalf].contains($0) }) { length += word.length }
    }
    guard index + length < tokens.count, tokens[index + length].kind == .number, !tokens[index + length].startsLine
    else {
      return nil
    }
    return index + length + 1
  }

  /// Makes the parts from `first` on those of a year that stands after the last, and says so.
  private mutating func mend(
    _ parts: inout [TaskTimeSyntax.Part], from first: Int, of length: Period.Kind, in year: Int
  ) {
    let count = length == .month ? 12 : length == .quarter ? 4 : 2
    let periods = parts[first...].map { part -> WrittenPeriod? in
      guard case .number(let number) = part.written, (1...count).contains(number) else { return nil }
      return length == .month
        ? .month(year: year, month: number) : .part(length, year: year, index: number, isStraddling: false)
    }
    // One that does not exist is told by itself.
    guard !periods.contains(nil) else { return }
    var range = parts[first].range
    range.upper = previous.upper
    let known = periods.compactMap { $0 }
    mention(.yearAfterPart(range, mended: known.map(\.text).joined(separator: ", ")))
    for (index, period) in zip(parts.indices[first...], known) { parts[index].written = .period(period) }
  }

  /// `in months 3 and 9`; another `and` starts a further time.
  private mutating func eatAndBeforeNumber() -> Bool {
    guard at(.and), afterPhrase < tokens.count, tokens[afterPhrase].kind == .number else { return false }
    return eat(.and)
  }

  /// A quarter as plans write it, `quý I`.
  private var romanNumber: Int? {
    guard kind == .word else { return nil }
    return ["i": 1, "ii": 2, "iii": 3, "iv": 4][stream.words[Int(token.payload)].key]
  }
}
