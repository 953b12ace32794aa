import Base

// The times of targets as plans write them: before what is asked too, `tỷ lệ giải ngân đến hết quý II đạt 50%`.
extension Parser {
  /// The token behind the times that stand at a token; the token itself where none does.
  func behindTimes(_ place: Int) -> Int {
    var place = place
    while let next = behindTime(place) { place = next }
    return place
  }

  /// The token behind the time that stands at a token.
  private func behindTime(_ place: Int) -> Int? {
    guard place < tokens.count else { return nil }
    // "vào năm 2027", "ngay trong quý II"
    if isTimeLead(place) { return behindTime(place + 1) }
    if let months = monthsOfYear(at: place) { return months.end }
    if let run = partsInARow(at: place) { return run.end }
    if let day = dayOfYear(at: place) { return day.end }
    if let time = englishTime(at: place) { return time.end }
    if let years = severalYears(at: place) { return years.end }
    // "cuối quý II"
    if begins(.end, at: place), let part = partBehindLimit(at: place) { return part.end }
    // `cuối năm`, `vào cuối năm 2026`, `cả năm`
    if let end = ownYearEnd(at: place) { return tokens[end].kind == .number && isYear(at: end) ? end + 1 : end }
    let (keywords, length) = phrase(at: place)
    let next = place + length
    guard length > 0, next < tokens.count else { return nil }
    if keywords.contains(where: { [.monthly, .quarterly, .halfYearly, .yearly].contains($0) }) {
      return behindPartsAsked(next)
    }
    if keywords.contains(.scope) { if let end = behindScope(next) { return end } }
    if keywords.contains(.inMonth) || keywords.contains(.inQuarter) || keywords.contains(.inHalf) {
      return isPartNumber(at: next) ? behindOwnYear(next + 1) : nil
    }
    if keywords.contains(.by) || keywords.contains(.before) || keywords.contains(.to), tokens[next].kind == .date {
      return next + 1
    }
    if let part = partBehindLimit(at: place) { return part.end }
    if keywords.contains(.byEndOf) {
      let part = phrase(at: next)
      if part.keywords.contains(where: { [.quarter, .month, .half, .inQuarter, .inMonth, .inHalf].contains($0) }) {
        return isPartNumber(at: next + part.length) ? behindOwnYear(next + part.length + 1) : nil
      }
    }
    if let years = ownSchoolYear(at: place) { return years }
    let isOfYear = [.byEndOf, .to, .upTo, .scope, .inPeriod, .year].contains { keywords.contains($0) }
    guard isOfYear, isYear(at: next) else { return nil }
    return phrase(at: next).keywords.contains(.year) ? next + phrase(at: next).length + 1 : next + 1
  }

  private func isTimeLead(_ place: Int) -> Bool {
    begins(.timeLead, at: place) && !begins(.timeLead, at: place + 1) && phrase(at: place).length < 2
  }

  /// The token behind what `cho` says, where that is a level, a kind or a unit: `cấp xã`.
  private func behindScope(_ place: Int) -> Int? {
    let head = phrase(at: place)
    let next = place + head.length
    guard next < tokens.count else { return nil }
    if head.keywords.contains(.level) || head.keywords.contains(.kind) { return isName(at: next) ? next + 1 : nil }
    return head.keywords.contains(.unit) && tokens[next].kind == .text ? next + 1 : nil
  }

  func isPartNumber(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    switch tokens[place].kind {
    case .number: return stream.value(ofNumber: place).utf8.count < 3
    case .word: return ["i", "ii", "iii", "iv"].contains(stream.words[Int(tokens[place].payload)].key)
    default: return false
    }
  }

  /// `đến 30/6`, `trước ngày 30/6`: a day of the pack's year; the month, the day, whether it is in time, and the token behind.
  func dayOfYear(at start: Int) -> (month: Int, day: Int, year: Int?, inclusive: Bool, end: Int)? {
    let (keywords, length) = phrase(at: start)
    var place = start + length
    if !([.by, .before, .to, .upTo].contains { keywords.contains($0) }) {
      guard let day = englishDay(at: start) else { return nil }
      place = day
    }
    guard place < tokens.count, tokens[place].kind == .number || monthName(at: place) != nil,
      let found = dayAndMonth(at: place),
      (1...31).contains(found.day), (1...12).contains(found.month)
    else { return nil }
    let isFigure = found.end < tokens.count && tokens[found.end].kind == .percent
    return isFigure ? nil : (found.month, found.day, found.year, !keywords.contains(.before), found.end)
  }

  /// Whether a day stands behind `đến` here, and no upper end of a range.
  var atDay: Bool {
    mutating get { kind == .word && (dayOfYear(at: index) != nil || at(.to) && kind(afterPhrase - index) == .date) }
  }

  /// `đến cuối năm`, `vào cuối năm`, `by the end of the year`: the token behind, where no year is named.
  private func ownYearEnd(at start: Int) -> Int? {
    var place = start
    // "cả năm đạt 100%", "trong năm không quá 3 vụ"
    if begins(.wholeYear, at: place) {
      let year = phrase(at: place + 1)
      return year.keywords.contains(.year) && !isYear(at: place + 1 + year.length) ? place + 1 + year.length : nil
    }
    if begins(.timeLead, at: place), word(place) == "vào" { place += 1 }
    let (keywords, length) = phrase(at: place)
    if keywords.contains(.atYearEnd) { return place + length }
    guard keywords.contains(.byEndOf) else { return nil }
    place += length
    if word(place) == "the" { place += 1 }
    let year = phrase(at: place)
    guard year.keywords.contains(.year), !isYear(at: place) else { return nil }
    return place + year.length
  }

  /// Reads the times that stand before what is asked.
  mutating func timesBefore(_ target: inout TargetSyntax) throws(Mistake) {
    let end = behindTimes(index)
    guard end > index, startsRequirement(at: end) || [.number, .colon].contains(tokens[end].kind) else { return }
    while index < end {
      guard try timeOrScope(&target) else { return }
    }
  }

  private mutating func timeOrScope(_ target: inout TargetSyntax) throws(Mistake) -> Bool {
    let start = index
    if at(.scope), behindScope(afterPhrase) != nil {
      _ = eat(.scope)
      let term: ScopeSyntax.Term
      if eat(.unit) {
        term = .unit(try text())
      } else {
        let isLevel = eat(.level)
        if !isLevel { _ = eat(.kind) }
        guard let name = nameIfAny() else { return false }
        term = isLevel ? .level(name) : .kind(name)
      }
      target.scopes.append(ScopeSyntax(terms: [term], excludes: false, range: range(from: start)))
      return true
    }
    return try timeClause(&target)
  }

  /// A target's time: a span, the end of a year, or a day.
  mutating func timeClause(_ target: inout TargetSyntax) throws(Mistake) -> Bool {
    refuseTimeAhead()
    var isVao = false
    if let years = severalYears(at: index) {
      let start = index
      index = years.end
      let span = SpanSyntax(
        kind: .years(first: years.first, last: years.last), range: range(from: start), words: text(range(from: start)))
      // "giai đoạn 2026 - 2030, mỗi năm đạt 500 căn": of each of them.
      if case .everyYear? = target.span?.kind { return true }
      once(target.span?.range, span.range)
      target.span = span
      return true
    }
    if isTimeLead(index), behindTimes(index) > index {
      isVao = word(index) == "vào"
      advance()
    }
    let first = index
    if isVao, at(.inMonth) || at(.inQuarter) || at(.inHalf), let span = try spanIfAny(),
      case .part(let months, let index) = span.kind
    {
      once(target.span?.range, span.range)
      target.span = SpanSyntax(kind: .through(months: months, index: index), range: span.range)
      return true
    }
    if try englishTimeClause(&target) { return true }
    if let part = partBehindLimit(at: first) {
      index = part.end
      let range = range(from: first)
      if part.isBefore {
        let month = (part.index - 1) * part.months + 1
        guard let date = CalendarDate(year: part.year ?? 2000, month: month, day: 1) else { return true }
        once(target.deadline?.range, range)
        target.deadline = DeadlineSyntax(
          date: DateSyntax(date: date, range: range), inclusive: false,
          dayOfYear: part.year == nil ? (month, 1) : nil, range: range)
        return true
      }
      guard part.year.map({ isOfPack($0, month: part.months == 1 ? part.index : nil) }) ?? true else {
        report(.noPartOfThisYear(range, text(range), isPart: true))
        throw Mistake()
      }
      once(target.span?.range, range)
      target.span = SpanSyntax(kind: .through(months: part.months, index: part.index), range: range)
      return true
    }
    if let deadline = try yearEndIfAny() {
      once(target.deadline?.range, deadline.range)
      target.deadline = deadline
      return true
    }
    let isBare = word(index) == "quý" || word(index) == "tháng"
    var span = try wordedSpan()
    if span == nil { span = try spanIfAny() }
    if var span {
      if isBare { span.bare = span.range }
      once(target.span?.range, span.range)
      target.span = span
      return true
    }
    if let deadline = wordedDeadline() {
      once(target.deadline?.range, deadline.range)
      target.deadline = deadline
      return true
    }
    guard at(.by) || at(.before) || at(.to) && kind(afterPhrase - index) == .date else { return false }
    once(target.deadline?.range)
    if at(.by) || at(.before) {
      target.deadline = try deadline()
    } else {
      let start = index
      _ = eat(.to)
      target.deadline = DeadlineSyntax(date: try date(), inclusive: true, range: range(from: start))
    }
    return true
  }

  /// The token at which a statement starts behind the times at `place` and a comma: `đến cuối năm 2026, tỷ lệ hộ nghèo còn 3%`.
  /// nil also where the times could be of what stands before them: only behind a text, as of a citation, is that ended.
  func statementBehindTimes(at place: Int) -> Int? {
    // Before the first statement a section's heading has no commas.
    guard place > 0, tokens[place - 1].kind == .text || inSection && !inStatement else { return nil }
    // "hằng năm kết nạp 15 đảng viên": every target is of the year.
    let yearly = phrase(at: place)
    let behind = place + yearly.length
    if yearly.keywords.contains(.yearly), behindTimes(place) == behind, startsStatementName(at: behind) {
      return behind
    }
    return statementBehindComma(at: place)
  }

  /// The token at which a statement starts behind times and a comma.
  private func statementBehindComma(at place: Int) -> Int? {
    let end = behindTimes(place)
    guard end > place, end < tokens.count else { return nil }
    return tokens[end].kind == .comma && startsStatementName(at: end + 1) ? end + 1 : nil
  }

  /// Passes over times that could be of the target before or of the one behind their comma, which is reported: `còn 3% đến 30/6,
  /// tỷ lệ hộ cận nghèo còn 4%`.
  mutating func refuseTimeBetween() -> Bool {
    guard let next = statementBehindComma(at: index) else { return false }
    let comma = next - 1
    let times = range(from: index, count: comma - index)
    mention(.timeBetween(times, text(times)))
    index = next
    return true
  }

  func startsStatementName(at place: Int) -> Bool {
    looksLikeStatement(at: place) || wordsOfName(at: place) > 1 || lead(at: place) != nil
  }

  /// Reads the times that stand before a statement, with the comma behind them, up to token `end`.
  mutating func timesAhead(_ end: Int) throws(Mistake) -> TargetSyntax {
    var times = TargetSyntax.unread(range(from: index))
    while index < end, kind != .comma {
      // What looks like a time and is none of this plan, `6 tháng đầu năm 2025`, is not passed over in silence.
      guard try timeOrScope(&times) else {
        report(.unexpected(foundHere, .statement))
        break
      }
    }
    index = end
    return times
  }

  /// Reports a time that starts a line on which a statement follows: it may be of that one, or of the one before.
  private mutating func refuseTimeAhead() {
    // Days before what they are about are told with citations that are.
    guard token.startsLine, afterCitations(at: index) == nil, statementBehindTimes(at: index) == nil else { return }
    let end = behindTimes(index)
    guard end > index, end < tokens.count, startsStatementName(at: end) else { return }
    // Every year is said of all alike.
    if at(.yearly), end == afterPhrase { return }
    if tokens[end].startsLine {
      // A line of its own that is set in no further than the statements, as a heading is.
      guard inStatement, column(index) <= column(end), column(index) <= (statementColumn ?? -1),
        !tokens[(index + 1)..<end].contains(where: \.startsLine)
      else { return }
    }
    let isAfterText = index > 0 && tokens[index - 1].kind == .text
    mention(.timeAhead(range(from: index, count: end - index), written(end - index), mayTakeComma: isAfterText))
  }

  private mutating func wordedSpan() throws(Mistake) -> SpanSyntax? {
    let start = index
    if at(.yearly) {
      _ = eat(.yearly)
      return SpanSyntax(kind: .everyYear, range: range(from: start))
    }
    if let end = ownSchoolYear(at: index) {
      index = end
      return SpanSyntax(kind: .ownYear, range: range(from: start))
    }
    // `năm 2026`, `trong năm 2026`
    if at(.inPeriod) || at(.year), isYear(at: afterPhrase), kind(afterPhrase - index) == .number {
      if !eat(.inPeriod) { _ = eat(.year) }
      let year = try year()
      return SpanSyntax(kind: .year(year.year), range: range(from: start), isNamed: true)
    }
    if let months = monthsOfYear(at: index) {
      index = months.end
      let range = range(from: start)
      let (count, atEnd) = (months.count, months.first > 0)
      // The last nine months are no part of the year that has figures of its own.
      let isPart = !atEnd || [1, 3, 6, 12].contains(count)
      guard isPart, months.year == nil || months.year == packYear else {
        report(.noPartOfThisYear(range, text(range), isPart: isPart))
        throw Mistake()
      }
      if [1, 3, 6].contains(count) {
        return SpanSyntax(kind: .part(months: count, index: atEnd ? 12 / count : 1), range: range)
      }
      return count == 12
        ? SpanSyntax(kind: .ownYear, range: range)
        : SpanSyntax(kind: .through(months: count == 9 ? 3 : 1, index: count == 9 ? 3 : count), range: range)
    }
    if let end = ownYearEnd(at: index) {
      let isWhole = word(index) == "cả" || word(index) == "trong"
      index = end
      if isWhole { return SpanSyntax(kind: .everyYear, range: range(from: start)) }
      guard kind == .number, isYear(at: index) else { return SpanSyntax(kind: .ownYear, range: range(from: start)) }
      let year = try year()
      return SpanSyntax(kind: .year(year.year), range: range(from: start), isNamed: true)
    }
    return nil
  }

  private mutating func wordedDeadline() -> DeadlineSyntax? {
    guard let found = dayOfYear(at: index) else { return nil }
    let start = index
    index = found.end
    let range = range(from: start)
    // Which year it is, and whether that has the day, is known to who checks; 2000 has every day.
    guard let date = CalendarDate(year: found.year ?? 2000, month: found.month, day: found.day) else {
      report(.noSuchDay(range, found.year ?? packYear ?? 2000, found.month, found.day))
      return nil
    }
    return DeadlineSyntax(
      date: DateSyntax(date: date, range: range), inclusive: found.inclusive,
      dayOfYear: found.year == nil ? (found.month, found.day) : nil, range: range)
  }
}
