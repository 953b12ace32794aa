import Base

/// When a task is to be done.
extension Parser {
  private static let times: [Keyword] = [
    .before, .by, .inMonth, .inQuarter, .inHalf, .inPeriod, .monthly, .quarterly, .yearly, .every, .atYearEnd, .ongoing,
    .onEvent, .asPlanned, .alongWith, .noTimeGiven,
  ]

  /// Whether a time stands next.
  var startsTime: Bool {
    mutating get { atAny(Parser.times) != nil || startsWordedTime }
  }

  /// time = term (("and" | ",") term)*
  mutating func taskTime() throws(Mistake) -> TaskTimeSyntax {
    let start = index
    var terms = try timeTerms()
    while true {
      if at(.and) {
        _ = eat(.and)
        guard startsTime else { throw missing(.missingWord, Noun.taskTime.wording) }
      } else if kind == .comma, let next = timeBehindComma {
        let kept = (index, diagnostics.count, readings.count, quietThrough)
        index = next
        if case .every(let months, _)? = terms.first, terms.count == 1 { everyBefore = months }
        defer { everyBefore = nil }
        let further = try timeTerms()
        if terms.count == 1, further.allSatisfy(terms[0].isOnDay) {
          // `hằng quý, trước ngày 25 tháng cuối quý` says one time twice, and not two.
          terms = further
          continue
        }
        guard let last = terms.last, let first = further.first, last.mayStandBeside(first) else {
          goBack(to: kept.0, diagnostics: kept.1, readings: kept.2, quiet: kept.3)
          break
        }
        terms += further
        continue
      } else if semicolon != nil, startsTime, eatSemicolon() {
        // `quý I; quý III`
      } else {
        break
      }
      terms += try timeTerms()
    }
    if terms.count > 1 {
      for case .notGiven(let place) in terms {
        mention(.noTimeBesideTime(place, text(place), first: range(from: start)))
        break
      }
    }
    return TaskTimeSyntax(terms: terms, range: range(from: start))
  }

  /// The token at which a further time starts behind a comma.
  private var timeBehindComma: Int? {
    mutating get {
      let joint = phrase(at: index + 1)
      let next = index + 1 + (joint.keywords.contains(.and) ? joint.length : 0)
      return startsTime(at: next) ? next : nil
    }
  }

  /// One time; several where days share what is said of them, `ngày 10 và ngày 25 hằng tháng`.
  private mutating func timeTerms() throws(Mistake) -> [TaskTimeSyntax.Term] {
    if let times = try wordedTimes() { return times }
    let start = index
    switch atAny(Parser.times) {
    case .before, .by: return try deadlines(start)
    case .monthly, .quarterly:
      // `hằng quý, 6 tháng, năm`
      let months = at(.monthly) ? 1 : 3
      let behind = afterPhrase
      guard behind < tokens.count, tokens[behind].kind == .comma, continuesParts(behind + 1),
        let parts = recurringParts(at: behind + 1)
      else { return [try timeTerm()] }
      let place = range(from: start, count: behind - start)
      index = behind
      return [.every(months: months, place)] + read(parts)
    case .every:
      if let parts = recurringParts(at: afterPhrase) {
        _ = eat(.every)
        return read(parts)
      }
      if startsTime(at: afterPhrase) {
        // `định kỳ hằng tháng`
        _ = eat(.every)
        return try timeTerms()
      }
    case nil:
      if let announced = announcedTime {
        index = announced
        if !startsTime, let part = partOfYear(at: index) {
          // `đợt 1: tháng 4`
          index = part.end
          return [.within(part.kind, [part.part], range(from: start))]
        }
        return try timeTerms()
      }
    default: break
    }
    return [try timeTerm()]
  }

  /// The token of `15/12` behind English words, where it is not known which of the two is the month.
  private func dayInOtherOrder(at place: Int) -> Int? {
    guard language == .en, place + 2 < tokens.count, tokens[place].kind == .number, tokens[place + 1].kind == .over,
      tokens[place + 2].kind == .number
    else { return nil }
    return place
  }

  /// ("by" | "before") (DATE | INT "/" INT | INT MONTH | part | INT "of" "each" "month")
  private mutating func deadlines(_ start: Int) throws(Mistake) -> [TaskTimeSyntax.Term] {
    var inclusive = at(.by)
    var place = afterPhrase
    while inclusive, ["là", "vào", "trong", "cuối", "hết"].contains(word(place)) { place += 1 }
    if let part = partOfYear(at: place) {
      if !eat(.by) { _ = eat(.before) }
      index = part.end
      return [.endOf(part.kind, part.part, isBefore: !inclusive, range(from: start))]
    }
    let here = index
    index = place
    if eatHour() {
      inclusive = true
      place = index
    }
    if let other = dayInOtherOrder(at: place) {
      index = other
      throw missing(.missingDate, Noun.day.wording)
    }
    let hasDay = ["ngày", "day", "các"].contains(word(place))
    let day = hasDay ? place + (word(place) == "các" ? 2 : 1) : place
    let isDay = day < tokens.count && (tokens[day].kind == .number || dayAndMonth(at: day) != nil)
    let isDate = day < tokens.count && tokens[day].kind == .date
    index = here
    guard isDay || isDate && place != afterPhrase || hasDay && isDate else { return [.deadline(try deadline())] }
    if !eat(.by) { _ = eat(.before) }
    index = place
    return try dayTimes(start, inclusive: inclusive)
  }

  private mutating func timeTerm() throws(Mistake) -> TaskTimeSyntax.Term {
    let start = index
    switch atAny(Parser.times) {
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
      eatAllYear()
      return .ongoing(range(from: start))
    case .onEvent:
      let event = try self.event()
      if let count = countAlone {
        // `khi "…" trong 5 ngày làm việc`
        index = count.end
        guard let days = days(of: count, range(from: start)) else { throw Mistake() }
        return .counted(days, from: .event(event), range(from: start))
      }
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

  /// Reports `after 10 days` behind an event: from then on, or up to then.
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
    eatPerTime()
    return .every(months: months, range(from: start))
  }

  /// `3 tháng/lần`, `3 tháng một lần`: the last words only say what `every` says.
  mutating func eatPerTime() {
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
        if let year = yearBehind(index) {
          index = year.end
          // Of parts before it the year is the pack's, which may be another one.
          if bare < parts.count - 1, year.year != packYear {
            mend(&parts, from: bare, of: length, in: year.year)
          } else {
            date(&parts, of: length, in: year.year, range(from: start))
          }
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
    } while eatCommaBeforePart() || eatAndBeforeNumber()
    return parts
  }

  /// The number of a month, quarter or half: `3`, `03`, `III`.
  var partNumber: Int? {
    if let number = romanNumber { return number }
    guard kind == .number, !stream.value(ofNumber: index).contains("."), stream.value(ofNumber: index).utf8.count < 4
    else { return nil }
    return Int(stream.value(ofNumber: index))
  }

  /// Where the span `1-6`, `1..6` or `1 to 6` ends, if what makes it one stands next.
  private var endOfSpan: Int? {
    var length: Int
    switch kind {
    case .minus: length = ["tháng", "quý", "month", "quarter"].contains(word(index + 1)) ? 2 : 1
    case .point where kind(1) == .point: length = 2
    default:
      guard !token.startsLine, phrase(at: index).keywords.contains(.to) else { return nil }
      length = phrase(at: index).length
      let word = phrase(at: index + length)
      if word.keywords.contains(where: { [.inMonth, .inQuarter, .inHalf].contains($0) }) { length += word.length }
    }
    let last = index + length
    guard last < tokens.count, !tokens[last].startsLine, isPart(at: last) else { return nil }
    return yearBehind(last + 1)?.end ?? last + 1
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
    mention(.yearAfterPart(range, mended: known.map(\.text).joined(separator: ", "), year: year))
    for (index, period) in zip(parts.indices[first...], known) { parts[index].written = .period(period) }
  }

  /// Gives the last part the year that stands behind it.
  private func date(
    _ parts: inout [TaskTimeSyntax.Part], of length: Period.Kind, in year: Int, _ range: SourceRange
  ) {
    let count = length == .month ? 12 : length == .quarter ? 4 : 2
    guard case .number(let number)? = parts.last?.written, (1...count).contains(number) else { return }
    parts[parts.count - 1] = .init(
      written: .period(
        length == .month
          ? .month(year: year, month: number) : .part(length, year: year, index: number, isStraddling: false)),
      range: range)
  }

  /// A comma between parts; another one starts a further time, `quý I, quý III`.
  private mutating func eatCommaBeforePart() -> Bool {
    guard kind == .comma, timeBehindComma == nil || isPart(at: index + 1) else { return false }
    advance()
    if isPart(at: afterPhrase) { _ = eat(.and) }
    return true
  }

  /// `in months 3 and 9`; another `and` starts a further time.
  private mutating func eatAndBeforeNumber() -> Bool {
    guard at(.and), isPart(at: afterPhrase) else { return false }
    return eat(.and)
  }

  /// Whether the number of a part stands at token `place`, and no day, `15/6`, and no months of the year.
  private func isPart(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    if tokens[place].kind == .number {
      return word(place + 1) != "tháng" && (dayAndMonth(at: place) == nil || yearBehind(place + 1) != nil)
    }
    return word(place).map { ["i", "ii", "iii", "iv"].contains($0) } ?? false
  }

  /// ("on" "event" TEXT?)
  private mutating func event() throws(Mistake) -> PlacedText {
    let start = index
    let isUnplanned = word(index) == "đột"
    _ = eat(.onEvent)
    if at(.onEvent) {
      if !isUnplanned { mention(.wordTooMuch(phraseRange, text(phraseRange))) }
      _ = eat(.onEvent)
    } else if isUnplanned, kind != .text, kind != .word || atClause || at(.and) {
      // What brings it about is not said.
      return PlacedText(value: text(range(from: start)), range: range(from: start))
    }
    if kind != .text, let event = knownEvent() { return event }
    return try text()
  }

  /// Whether a clause or a declaration starts here.
  private var atClause: Bool {
    mutating get { keywords.contains { $0.startsClause && fits($0, at: afterPhrase) } }
  }

  /// A quarter as plans write it, `quý I`.
  private var romanNumber: Int? {
    guard kind == .word else { return nil }
    return ["i": 1, "ii": 2, "iii": 3, "iv": 4][stream.words[Int(token.payload)].key]
  }
}
