import Base

/// Times of tasks in the prose of plans: `trong 5 ngày đầu của tháng đầu quý sau`, `đột xuất khi có yêu cầu`, `cuối học kỳ I`.
extension Parser {
  /// `5 ngày đầu của tháng đầu quý sau`: a day of each part of the year, of the month behind it, or of one month alone.
  struct FirstDays {
    enum Whole {
      case each(months: Int, isNext: Bool)
      case month(number: Int, year: Int?)
    }

    var day: Int
    var whole: Whole
    var end: Int
  }

  private static let each: Set<String?> = ["mỗi", "hằng", "hàng", "các", "each", "every"]

  var firstDays: FirstDays? {
    var place = says(["chậm", "nhất"], at: index) ? index + 2 : index
    if ["trong", "vào", "within", "in"].contains(word(place)) { place += 1 }
    let day: Int
    if word(place) == "the" || word(place) == "first" {
      if word(place) == "the" { place += 1 }
      guard word(place) == "first", let number = wholeNumber(at: place + 1), says(["days", "of"], at: place + 2) else {
        return nil
      }
      day = number
      place += 4
    } else {
      guard let number = wholeNumber(at: place), says(["ngày", "đầu"], at: place + 1) else { return nil }
      day = number
      place += 3
      if word(place) == "tiên" { place += 1 }
      if word(place) == "của" { place += 1 }
    }
    guard (1...31).contains(day) else { return nil }
    return firstDays(day, at: place)
  }

  private func firstDays(_ day: Int, at start: Int) -> FirstDays? {
    var place = start
    // `tháng đầu quý`
    var saysMonth = false
    if says(["tháng", "đầu"], at: place) {
      saysMonth = true
      place += 2
      if word(place) == "tiên" { place += 1 }
      if word(place) == "của" { place += 1 }
    } else if says(["the", "first", "month", "of"], at: place) {
      saysMonth = true
      place += 4
    }
    if let next = nextPart(at: place) {
      guard !saysMonth || next.months == 3 else { return nil }
      return FirstDays(day: day, whole: .each(months: next.months, isNext: true), end: next.end)
    }
    if !saysMonth, let part = partOfYear(at: place), part.kind == .month, let month = number(at: place + 1) {
      return FirstDays(day: day, whole: .month(number: month, year: yearBehind(place + 2)?.year), end: part.end)
    }
    if Parser.each.contains(word(place)) { place += 1 }
    let months: Int
    switch word(place) {
    case "tháng", "month": months = 1
    case "quý", "quarter": months = 3
    default: return nil
    }
    guard number(at: place + 1) == nil, !saysMonth || months == 3 else { return nil }
    return FirstDays(day: day, whole: .each(months: months, isNext: false), end: place + 1)
  }

  mutating func read(_ days: FirstDays, _ start: Int) throws(Mistake) -> TaskTimeSyntax.Term {
    index = days.end
    let range = range(from: start)
    switch days.whole {
    case .each(let months, let isNext):
      return .dayOfEach(day: days.day, inclusive: true, inLast: false, months: months, isNext: isNext, range)
    case .month(let month, let written):
      let year = written ?? packYear ?? 2024
      guard (1...12).contains(month), CalendarDate.lastDay(ofMonth: month, year: year) >= days.day else {
        report(.noSuchDay(range, year, month, days.day))
        throw Mistake()
      }
      guard let written, let date = CalendarDate(year: written, month: month, day: days.day) else {
        return .dayInYear(month: month, day: days.day, inclusive: true, range)
      }
      return .deadline(DeadlineSyntax(date: DateSyntax(date: date, range: range), inclusive: true, range: range))
    }
  }

  private static let events: [[String]] = [
    ["có", "yêu", "cầu"], ["được", "yêu", "cầu"], ["theo", "yêu", "cầu"], ["có", "phát", "sinh"], ["phát", "sinh"],
    ["có", "chỉ", "đạo"], ["theo", "chỉ", "đạo"], ["thấy", "cần", "thiết"], ["cần", "thiết"], ["cần"],
    ["có", "sự", "cố"],
    ["có", "vụ", "việc"], ["as", "required"], ["as", "requested"], ["as", "needed"], ["if", "required"],
  ]

  private static let whose: [[String]] = [
    ["của", "cấp", "trên"], ["của", "cấp", "có", "thẩm", "quyền"], ["của", "cấp", "thẩm", "quyền"],
    ["của", "cơ", "quan", "cấp", "trên"], ["của", "cơ", "quan", "có", "thẩm", "quyền"],
  ]

  /// Reads what a task waits for without its quotes, where that is told in few known words, and nothing else follows: `có yêu
  /// cầu của cấp trên`. Of other words it is not known where they end.
  mutating func knownEvent() -> PlacedText? {
    let start = index
    guard let words = Parser.events.first(where: { says($0, at: start) }) else { return nil }
    index += words.count
    if let further = Parser.whose.first(where: { says($0, at: index) }) { index += further.count }
    guard endsEvent else {
      index = start
      return nil
    }
    let range = range(from: start)
    let written = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedText(value: TextFolding.nfc(written), range: range)
  }

  /// Whether what a task waits for ends here: nothing stands next, or what begins a clause or another time.
  private var endsEvent: Bool {
    mutating get {
      if atEnd { return true }
      let next = kind == .comma ? index + 1 : at(.and) ? afterPhrase : index
      if startsTaskClause(at: next) { return true }
      if kind == .close || kind == .minus { return true }
      guard kind == .word else { return false }
      return keywords.contains { ($0.startsDeclaration || $0.startsClause) && fits($0, at: afterPhrase) }
    }
  }

  /// Where a time of a school year ends of which only the school's own plan says the day: `cuối học kỳ I`, `kết thúc năm học`.
  var schoolTime: Int? {
    var place = index
    if ["trong", "vào", "in"].contains(word(place)) { place += 1 }
    if ["by", "at"].contains(word(place)) { place += 1 }
    var saysWhen = true
    if says(["kết", "thúc"], at: place) {
      place += 2
    } else if ["đến", "tới"].contains(word(place)), ["hết", "cuối"].contains(word(place + 1)) {
      place += 2
    } else if ["đầu", "giữa", "cuối", "hết"].contains(word(place)) {
      place += 1
    } else if says(["the", "end", "of"], at: place) {
      place += 3
    } else if says(["end", "of"], at: place) {
      place += 2
    } else {
      saysWhen = false
    }
    if says(["học", "kỳ"], at: place), number(at: place + 2) != nil { return behindSchoolYear(place + 3) }
    if word(place) == "semester", number(at: place + 1) != nil { return place + 2 }
    if word(place) == "the" { place += 1 }
    guard saysWhen, says(["năm", "học"], at: place) || says(["school", "year"], at: place) else { return nil }
    return behindYears(place + 2)
  }

  private func behindSchoolYear(_ place: Int) -> Int {
    says(["năm", "học"], at: place) ? behindYears(place + 2) : place
  }

  /// The token behind `2025-2026`, where it stands at `place`.
  private func behindYears(_ place: Int) -> Int {
    guard let year = wholeNumber(at: place), 1900...2999 ~= year else { return place }
    let isSpan = place + 1 < tokens.count && tokens[place + 1].kind == .minus && wholeNumber(at: place + 2) != nil
    return isSpan ? place + 3 : place + 1
  }
}

extension Diagnostic {
  /// `cuối học kỳ I`
  static func schoolTime(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .missingDate, at: .source(range),
      Wording(
        en: "`\(written)`: on which day that is, the plan of the school year says",
        vi: "`\(written)` là ngày nào thì theo kế hoạch thời gian năm học"),
      help: [
        Wording(
          en:
            "write that day, `by 2026-01-16`; where it is not known yet, `on event \"\(written)\"`: the day is given in the "
            + "column `due` of a progress file",
          vi:
            "ghi ngày ấy, `chậm nhất ngày 16/01/2026`; chưa biết ngày thì viết `khi \"\(written)\"`, ngày đến hạn ghi ở cột "
            + "`hạn` của tệp tiến độ")
      ],
      edits: [Edit(range, Wording(en: "on event \"\(written)\"", vi: "khi \"\(written)\""))])
  }
}
