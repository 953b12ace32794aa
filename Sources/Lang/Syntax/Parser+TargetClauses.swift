import Base

// A target's own time, what it aims at, how results are rated.
extension Parser {
  /// span = ("in" | "by" "end" "of") ("month" | "quarter" | "half") part | each | "for" YEAR | rolling
  mutating func spanIfAny() throws(Mistake) -> SpanSyntax? {
    let start = index
    if let run = partsInARow(at: index) {
      index = run.end
      var each = SpanSyntax.Each(months: run.months, inARow: run.count)
      try partsAsked(&each, start)
      return SpanSyntax(kind: .each(each), range: range(from: start))
    }
    if let number = lastMonths {
      index = number
      let span = try rolling(start)
      _ = eat(.rolling)
      return SpanSyntax(kind: span.kind, range: range(from: start))
    }
    let words: [Keyword] = [
      .inMonth, .inQuarter, .inHalf, .monthly, .quarterly, .halfYearly, .every, .byEndOf, .rolling, .scope, .overUnits,
    ]
    switch atAny(words) {
    case .inMonth:
      _ = eat(.inMonth)
      return SpanSyntax(kind: try part(1, start), range: range(from: start))
    case .inQuarter:
      _ = eat(.inQuarter)
      return SpanSyntax(kind: try part(3, start), range: range(from: start))
    case .inHalf:
      _ = eat(.inHalf)
      return SpanSyntax(kind: try part(6, start), range: range(from: start))
    case .byEndOf:
      _ = eat(.byEndOf)
      let months: Int
      if eat(.quarter) || eat(.inQuarter) {
        months = 3
      } else if eat(.month) || eat(.inMonth) {
        months = 1
      } else if eat(.half) || eat(.inHalf) {
        months = 6
      } else {
        throw missing(.missingWord, Wording(en: "`quarter`, `month` or `half`", vi: "`quý`, `tháng` hoặc `nửa năm`"))
      }
      guard case .part(_, let index) = try part(months, start) else { throw Mistake() }
      return SpanSyntax(kind: .through(months: months, index: index), range: range(from: start))
    case .monthly:
      _ = eat(.monthly)
      return try each(1, start)
    case .quarterly:
      _ = eat(.quarterly)
      return try each(3, start)
    case .halfYearly:
      _ = eat(.halfYearly)
      // "each half-year"
      if kind == .minus, word(index + 1) == "year" { index += 2 }
      return try each(6, start)
    case .every:
      _ = eat(.every)
      let months = try integer(.monthCount)
      try expect(.monthsWord)
      guard [1, 3, 6].contains(months) else {
        report(.noSuchRecurrence(range(from: start)))
        throw Mistake()
      }
      return try each(months, start)
    case .rolling:
      _ = eat(.rolling)
      return try rolling(start)
    case .overUnits where kind(afterPhrase - index) == .number:
      _ = eat(.overUnits)
      let span = try rolling(start)
      _ = eat(.rolling)
      return SpanSyntax(kind: span.kind, range: range(from: start))
    case .scope where isYear(at: afterPhrase):
      _ = eat(.scope)
      _ = eat(.year)
      let year = try year()
      return SpanSyntax(kind: .year(year.year), range: range(from: start))
    default: return nil
    }
  }

  /// The token of the number in `6 tháng gần nhất`, `trong 6 tháng gần nhất`, where such stands next.
  var lastMonths: Int? {
    var place = index
    let joint = phrase(at: place)
    if joint.keywords.contains(where: { [.among, .overUnits].contains($0) }) { place += joint.length }
    guard place < tokens.count, tokens[place].kind == .number else { return nil }
    let months = phrase(at: place + 1)
    guard months.keywords.contains(.monthsWord), phrase(at: place + 1 + months.length).keywords.contains(.rolling)
    else {
      return nil
    }
    return place
  }

  /// Whether the time of a target stands next, which could be a name: `each quarter`, `tháng 3`.
  var atSpan: Bool {
    mutating get {
      if lastMonths != nil || partsInARow(at: index) != nil { return true }
      // "at least 10 over 6 months"
      if at(.overUnits), kind(afterPhrase - index) == .number { return true }
      let words: [Keyword] = [.inMonth, .inQuarter, .inHalf, .monthly, .quarterly, .halfYearly, .every, .rolling]
      guard let keyword = atAny(words) else { return false }
      if [.monthly, .quarterly, .halfYearly].contains(keyword) { return true }
      let number = tokens[min(afterPhrase, tokens.count - 1)]
      if number.kind == .number { return true }
      // `quý III`
      return keyword == .inQuarter && number.kind == .word
        && ["i", "ii", "iii", "iv"].contains(stream.words[Int(number.payload)].key)
    }
  }

  /// Whether a year stands at a token, also after `năm`.
  func isYear(at place: Int) -> Bool {
    var place = place
    let word = phrase(at: place)
    if word.keywords.contains(.year) { place += word.length }
    guard place < tokens.count, tokens[place].kind == .number else { return false }
    return Int(stream.value(ofNumber: place)).map { Period.years.contains($0) && $0 >= 1900 } ?? false
  }

  private mutating func part(_ months: Int, _ start: Int) throws(Mistake) -> SpanSyntax.Kind {
    guard let number = partNumber else { throw missing(.missingNumber, Noun.timePart.wording) }
    advance()
    index = behindOwnYear(index)
    guard number >= 1, number <= 12 / months else {
      report(.noSuchPartOfYear(range(from: start), count: 12 / months))
      throw Mistake()
    }
    try refuseSeveralParts(start)
    return .part(months: months, index: number)
  }

  mutating func rolling(_ start: Int) throws(Mistake) -> SpanSyntax {
    let months = try integer(.monthCount)
    try expect(.monthsWord)
    guard months >= 1, months <= 120 else {
      report(.noSuchRecurrence(range(from: start)))
      throw Mistake()
    }
    return SpanSyntax(kind: .rolling(months), range: range(from: start))
  }

  /// aim = "aiming" "at" sum ("to" sum)?
  mutating func aimIfAny() throws(Mistake) -> AimSyntax? {
    let start = index
    guard lead(at: index) == nil, eat(.aimingAt) else { return nil }
    if let place = topGroup(at: index) {
      let figure = try topGroup(place)
      return AimSyntax(figures: [figure], range: range(from: start))
    }
    _ = eat(.reaches)
    _ = eat(.about)
    _ = try comparatorIfAny()
    var figures = [try threshold()]
    if !atYearEnd, !atDay, eat(.to) || eat(.upTo) { figures.append(try threshold()) }
    return AimSyntax(figures: figures, range: range(from: start))
  }
}

extension Diagnostic {
  static func noSuchPartOfYear(_ range: SourceRange, count: Int) -> Diagnostic {
    let parts =
      switch count {
      case 12: Wording(en: "12 months", vi: "12 tháng")
      case 4: Wording(en: "4 quarters", vi: "4 quý")
      default: Wording(en: "2 halves", vi: "2 nửa năm")
      }
    return Diagnostic(
      .noSuchPart, at: .source(range),
      Wording(en: "a year has \(parts.en)", vi: "một năm có \(parts.vi)"),
      help: [Wording(en: "write a number from 1 to \(count)", vi: "ghi một số từ 1 đến \(count)")])
  }

  static func noSuchDayOfMonth(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noSuchDay, at: .source(range),
      Wording(en: "no month has such a day", vi: "không tháng nào có ngày này"),
      help: [Wording(en: "write a day from 1 to 31", vi: "ghi ngày từ 1 đến 31")])
  }

  static func noSuchRecurrence(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unevenRecurrence, at: .source(range),
      Wording(
        en: "a target is asked each month, each quarter or every 6 months, or of the last 1 to 120 months",
        vi: "chỉ tiêu được xét mỗi tháng, mỗi quý, 6 tháng một lần, hoặc tính trong 1 đến 120 tháng gần nhất"),
      help: [
        Wording(
          en: "write `each month`, `each quarter`, `every 6 months` or `rolling 6 months`",
          vi: "viết `mỗi tháng`, `mỗi quý`, `định kỳ 6 tháng` hoặc `6 tháng gần nhất`")
      ])
  }
}
