import Base

/// Parts of the year in which a task is due: `6 tháng đầu năm`, `tháng cuối quý`, `từ tháng 3 đến tháng 5`.
extension Parser {
  private static let numbers = ["ba": 3, "sáu": 6, "chín": 9, "three": 3, "six": 6, "nine": 9]

  /// The number at token `place`, of a month or quarter.
  func number(at place: Int) -> Int? {
    if let roman = word(place).flatMap({ ["i": 1, "ii": 2, "iii": 3, "iv": 4][$0] }) { return roman }
    return wholeNumber(at: place).flatMap { $0 < 1000 ? $0 : nil }
  }

  /// `6 tháng đầu năm`, `trong 9 tháng đầu năm 2026`, `nửa cuối năm`, `the first 6 months`, `the first half of the year`
  func monthsOfYear(at start: Int) -> (first: Int, count: Int, year: Int?, end: Int)? {
    guard start < tokens.count, tokens[start].kind == .number || begins(.months, at: start) else { return nil }
    var place = start
    if ["trong", "in"].contains(word(place)) { place += 1 }
    if word(place) == "the" { place += 1 }
    let isFirst: Bool
    let count: Int
    if ["first", "last", "second"].contains(word(place)) {
      isFirst = word(place) == "first"
      if word(place + 1) == "half" {
        count = 6
        guard says(["of", "the", "year"], at: place + 2) else { return nil }
      } else {
        guard let number = monthCount(at: place + 1), word(place + 2) == "months", word(place) != "second" else {
          return nil
        }
        count = number
        place += 1
      }
      place += 2
      if says(["of", "the", "year"], at: place) { place += 3 }
      if word(place) == "of", let year = wholeNumber(at: place + 1), 1900...2999 ~= year {
        return months(isFirst, count, year, place + 2)
      }
      return months(isFirst, count, nil, place)
    }
    if word(place) == "nửa", ["đầu", "cuối"].contains(word(place + 1)), says(["năm"], at: place + 2) {
      count = 6
      isFirst = word(place + 1) == "đầu"
      place += 2
    } else {
      guard let number = monthCount(at: place), word(place + 1) == "tháng", ["đầu", "cuối"].contains(word(place + 2))
      else { return nil }
      count = number
      isFirst = word(place + 2) == "đầu"
      place += 3
    }
    if word(place) == "của" { place += 1 }
    guard word(place) == "năm" else { return months(isFirst, count, nil, place) }
    if let year = wholeNumber(at: place + 1), 1900...2999 ~= year { return months(isFirst, count, year, place + 2) }
    return months(isFirst, count, nil, word(place + 1) == "nay" ? place + 2 : place + 1)
  }

  private func monthCount(at place: Int) -> Int? {
    word(place).flatMap { Parser.numbers[$0] } ?? wholeNumber(at: place)
  }

  private func months(
    _ isFirst: Bool, _ count: Int, _ year: Int?, _ end: Int
  ) -> (first: Int, count: Int, year: Int?, end: Int)? {
    (1...12).contains(count) ? (isFirst ? 0 : 12 - count, count, year, end) : nil
  }

  /// Whether `tháng cuối quý`, `tháng đầu mỗi quý` or `the last month of each quarter` stands here, and which month it is.
  var monthOfQuarters: (isLast: Bool, end: Int)? {
    var place = index
    if ["trong", "in"].contains(word(place)) { place += 1 }
    if word(place) == "the", ["last", "first"].contains(word(place + 1)), says(["month", "of"], at: place + 2),
      ["each", "every"].contains(word(place + 4)), word(place + 5) == "quarter"
    {
      return (word(place + 1) == "last", place + 6)
    }
    guard word(place) == "tháng", ["cuối", "đầu"].contains(word(place + 1)) else { return nil }
    let isLast = word(place + 1) == "cuối"
    place += 2
    if word(place) == "của" { place += 1 }
    if ["mỗi", "hằng", "hàng", "các"].contains(word(place)) { place += 1 }
    guard word(place) == "quý", number(at: place + 1) == nil else { return nil }
    return (isLast, place + 1)
  }

  /// A part of the year with its number: `tháng 6`, `quý II/2026`, `năm 2026`, `month 6`.
  func partOfYear(at place: Int) -> (kind: Period.Kind, part: TaskTimeSyntax.Part, end: Int)? {
    let kind: Period.Kind
    switch word(place) {
    case "tháng", "month": kind = .month
    case "quý", "quarter": kind = .quarter
    case "năm", "year":
      guard let year = wholeNumber(at: place + 1), 1900...2999 ~= year else { return nil }
      let written = WrittenPeriod.part(.year, year: year, index: 1, isStraddling: false)
      return (.year, .init(written: .period(written), range: range(place, place + 2)), place + 2)
    default: return nil
    }
    guard let number = number(at: place + 1) else { return nil }
    let year = yearBehind(place + 2)
    let end = year?.end ?? place + 2
    return (kind, part(kind, number, year?.year, range(place, end)), end)
  }

  private func part(_ kind: Period.Kind, _ number: Int, _ year: Int?, _ range: SourceRange) -> TaskTimeSyntax.Part {
    let count = kind == .month ? 12 : 4
    guard let year, (1...count).contains(number) else { return .init(written: .number(number), range: range) }
    let written: WrittenPeriod =
      kind == .month
      ? .month(year: year, month: number) : .part(kind, year: year, index: number, isStraddling: false)
    return .init(written: .period(written), range: range)
  }

  func range(_ start: Int, _ end: Int) -> SourceRange { range(from: start, count: end - start) }

  enum End {
    case each(months: Int)
    case part(Period.Kind, TaskTimeSyntax.Part)
    case year
  }

  /// `đến hết tháng 6`, `hết quý II`, `cuối tháng 6`, `cuối mỗi quý`, `by the end of month 6`
  var endOfPart: (written: End, end: Int)? {
    var place = index
    if says(["chậm", "nhất"], at: place) { place += 2 }
    if says(["từ", "nay"], at: place) { place += 2 }
    if says(["chậm", "nhất", "ngày", "cuối"], at: index) || says(["ngày", "cuối"], at: index) {
      // `ngày cuối cùng của tháng`
      place = index + (word(index) == "ngày" ? 1 : 3)
      if word(place + 1) == "cùng" {
        return endOfPart(place + (word(place + 2) == "của" ? 3 : 2))
      }
      return endOfPart(place + (word(place + 1) == "của" ? 2 : 1))
    }
    if word(place) == "by", word(place + 1) != "month" { place += 1 }
    if word(place) == "at" { place += 1 }
    if ["đến", "tới"].contains(word(place)) { place += 1 }
    let isTo = place > index && ["đến", "tới"].contains(word(place - 1))
    if word(place) == "the", word(place + 1) == "end" { place += 1 }
    let isEnd: Bool
    if says(["end", "of"], at: place) {
      isEnd = true
      place += 2
    } else if ["hết", "cuối"].contains(word(place)) {
      isEnd = true
      place += 1
    } else {
      isEnd = false
    }
    guard isEnd || isTo else { return nil }
    if isEnd { return endOfPart(place) }
    guard let part = partOfYear(at: place) else { return nil }
    return (.part(part.kind, part.part), part.end)
  }

  /// The part at a token, at whose end it is: `tháng 6`, `mỗi quý`, `tháng`, `năm`, `2026`.
  func endOfPart(_ start: Int) -> (written: End, end: Int)? {
    if let part = partOfYear(at: start) { return (.part(part.kind, part.part), part.end) }
    if let year = wholeNumber(at: start), 1900...2999 ~= year {
      let written = WrittenPeriod.part(.year, year: year, index: 1, isStraddling: false)
      return (.part(.year, .init(written: .period(written), range: range(start, start + 1))), start + 1)
    }
    let isEach = ["mỗi", "hằng", "hàng", "các", "each", "every"].contains(word(start))
    let place = isEach ? start + 1 : start
    switch word(place) {
    case "tháng", "month": return (.each(months: 1), place + 1)
    case "quý", "quarter": return (.each(months: 3), place + 1)
    case "năm", "year": return isEach ? (.each(months: 12), place + 1) : (.year, place + 1)
    default: return nil
    }
  }

  enum WindowEnd {
    case part(Period.Kind, TaskTimeSyntax.Part?)
    case day
  }

  /// What begins and ends it, and the token behind it, or of its last day.
  struct Window {
    var from: (kind: Period.Kind, part: TaskTimeSyntax.Part)?
    var to: WindowEnd
    var end: Int
  }

  /// `từ tháng 3 đến tháng 5`, `từ quý II đến hết năm`, `từ ngày 1/3 đến ngày 30/5`
  var window: Window? {
    var place = index
    guard ["từ", "from"].contains(word(place)) else { return nil }
    place += 1
    var from: (kind: Period.Kind, part: TaskTimeSyntax.Part)?
    if let part = partOfYear(at: place), part.kind != .year {
      from = (part.kind, part.part)
      place = part.end
    } else {
      if word(place) == "ngày" { place += 1 }
      guard place < tokens.count else { return nil }
      if tokens[place].kind == .date {
        place += 1
      } else if let day = dayAndMonth(at: place) {
        place = day.end
      } else {
        return nil
      }
    }
    guard ["đến", "tới", "to"].contains(word(place)) else { return nil }
    place += 1
    if ["hết", "cuối"].contains(word(place)) { place += 1 }
    if let from {
      if let part = partOfYear(at: place) {
        return Window(from: dated(from, as: part.part), to: .part(part.kind, part.part), end: part.end)
      }
      if word(place) == "năm" { return Window(from: from, to: .part(.year, nil), end: place + 1) }
      if let number = number(at: place), dayAndMonth(at: place) == nil {
        let year = yearBehind(place + 1)
        let end = year?.end ?? place + 1
        let last = part(from.kind, number, year?.year, range(place, end))
        return Window(from: dated(from, as: last), to: .part(from.kind, last), end: end)
      }
    }
    if word(place) == "ngày" { place += 1 }
    guard daysFollow(place) else { return nil }
    return Window(from: from, to: .day, end: place)
  }

  /// The first part in the year of the last, which alone has one.
  private func dated(
    _ from: (kind: Period.Kind, part: TaskTimeSyntax.Part), as last: TaskTimeSyntax.Part
  ) -> (kind: Period.Kind, part: TaskTimeSyntax.Part) {
    guard case .number(let number) = from.part.written, case .period(let period) = last.written else { return from }
    switch period {
    case .part(let kind, let year, let last, _):
      // `từ tháng 11 đến tháng 2/2027` begins in the year before.
      let isLater = kind == from.kind && number > last
      return (from.kind, part(from.kind, number, isLater ? year - 1 : year, from.part.range))
    case .month(let year, let last):
      let isLater = from.kind == .month && number > last
      return (from.kind, part(from.kind, number, isLater ? year - 1 : year, from.part.range))
    case .span: return from
    }
  }

  mutating func read(_ window: Window, _ start: Int) throws(Mistake) -> TaskTimeSyntax.Term {
    index = window.end
    guard case .part(let kind, let part) = window.to, let from = window.from else {
      guard let last = try dayTimes(start, inclusive: true).last else { throw Mistake() }
      return last
    }
    return .window(from.kind, from.part, to: kind, part, range(from: start))
  }

  /// Whether `trong năm` or `within the year` stands here, and no year behind it.
  var standsWholeYear: Bool {
    says(["trong", "năm"], at: index) && wholeNumber(at: index + 2) == nil && word(index + 2) != "học"
  }

  /// Reads what `thường xuyên` says once more: `liên tục`, `trong năm`.
  mutating func eatAllYear() {
    while true {
      let comma = kind == .comma ? 1 : 0
      if says(["liên", "tục"], at: index + comma) || says(["cả", "năm"], at: index + comma)
        || says(["quanh", "năm"], at: index + comma)
      {
        index += comma + 2
      } else if says(["trong", "năm"], at: index + comma) {
        index += comma + (wholeNumber(at: index + comma + 2) == nil ? 2 : 3)
      } else {
        return
      }
    }
  }

  /// `6 tháng một lần`, `3 tháng/lần`
  var perMonths: (months: Int, end: Int)? {
    guard let months = wholeNumber(at: index), word(index + 1) == "tháng" else { return nil }
    let next = index + 2
    if next < tokens.count, tokens[next].kind == .over, word(next + 1) == "lần" { return (months, next + 2) }
    let isOnce = word(next) == "một" || wholeNumber(at: next) == 1
    return isOnce && word(next + 1) == "lần" ? (months, next + 2) : nil
  }

  /// `1 lần/quý`, `ít nhất một lần trong năm`, `2 lần/năm`: how often; `months` where that says on which days too.
  var oftenInYear: (months: Int?, end: Int)? {
    var place = index
    if says(["ít", "nhất"], at: place) || says(["tối", "thiểu"], at: place) { place += 2 }
    guard let count = word(place) == "một" ? 1 : wholeNumber(at: place), word(place + 1) == "lần" else { return nil }
    place += 2
    if place < tokens.count, tokens[place].kind == .over { place += 1 }
    if ["trong", "một"].contains(word(place)) { place += 1 }
    if ["mỗi", "một", "1"].contains(word(place)) { place += 1 }
    let months: Int
    switch word(place) {
    case "tháng": months = 1
    case "quý": months = 3
    case "năm": months = 12
    default: return nil
    }
    return (count == 1 ? months : nil, place + 1)
  }

  /// Parts of the year behind `định kỳ`, each of which recurs: `định kỳ quý, 6 tháng, năm`.
  func recurringParts(at start: Int) -> [(months: Int, end: Int)]? {
    var parts: [(months: Int, end: Int)] = []
    var place = start
    while true {
      switch (word(place), place < tokens.count ? tokens[place].kind : .end) {
      case ("tháng", _): parts.append((1, place + 1))
      case ("quý", _): parts.append((3, place + 1))
      case ("năm", _): parts.append((12, place + 1))
      case (_, .number):
        guard let months = Int(stream.value(ofNumber: place)), word(place + 1) == "tháng" else { return nil }
        parts.append((months, place + 2))
      default: return nil
      }
      place = parts.last?.end ?? place
      // `định kỳ tháng 6`
      if place < tokens.count, tokens[place].kind == .number || phrase(at: place).length == 0 && word(place) != nil {
        return nil
      }
      let joint = phrase(at: place)
      var next = place
      if tokens[place].kind == .comma { next += 1 } else if joint.keywords.contains(.and) { next += joint.length }
      guard next > place, continuesParts(next) else {
        // `định kỳ 3 tháng` by itself.
        return parts.count == 1 && tokens[start].kind == .number && tokens[start - 1].kind != .comma ? nil : parts
      }
      place = next
    }
  }

  func continuesParts(_ place: Int) -> Bool {
    switch word(place) {
    case "tháng", "quý": partOfYear(at: place) == nil
    case "năm": partOfYear(at: place) == nil
    case nil:
      place + 1 < tokens.count && tokens[place].kind == .number && word(place + 1) == "tháng"
        && !["đầu", "cuối"].contains(word(place + 2))
    default: false
    }
  }

  /// Reads the parts, from the first or from the comma before it.
  mutating func read(_ parts: [(months: Int, end: Int)]) -> [TaskTimeSyntax.Term] {
    parts.map { part in
      if !eat(.comma), at(.and) { _ = eat(.and) }
      let place = index
      index = part.end
      let range = range(from: place)
      return part.months == 9
        ? .monthsOfYear(first: 0, count: 9, year: nil, range) : .every(months: part.months, range)
    }
  }
}
