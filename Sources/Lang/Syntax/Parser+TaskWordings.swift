import Base

/// Times of tasks as plans word them: `trước ngày 15/12`, `6 tháng đầu năm`, `từ tháng 3 đến tháng 5`, `cuối quý`.
extension Parser {
  /// What only says that a time follows.
  private static let announcements: [[String]] = [
    ["thời", "gian"], ["thời", "hạn"], ["thời", "điểm"], ["hoàn", "thành"], ["thực", "hiện"], ["triển", "khai"],
    ["tiến", "độ"], ["hạn"], ["xong"], ["phải"], ["vào"], ["là"], ["to", "be"], ["done"], ["completed"], ["finished"],
    ["due"],
  ]

  /// Where a time starts that words before it only announce, `thời gian thực hiện: quý I`, `hoàn thành trong tháng 6`.
  var announcedTime: Int? {
    mutating get {
      guard kind == .word else { return nil }
      var place = behindLabel(index)
      while let words = Parser.announcements.first(where: { says($0, at: place) }) { place += words.count }
      guard place > index, place < tokens.count else { return nil }
      if tokens[place].kind == .colon { place += 1 }
      if startsTime(at: place) { return place }
      // `đợt 1: tháng 4`
      return behindLabel(index) > index && partOfYear(at: place) != nil ? place : nil
    }
  }

  /// The token behind what one of several times is of: `đợt 1`, `báo cáo 6 tháng gửi`; else `place`.
  private func behindLabel(_ place: Int) -> Int {
    var next = place
    if ["đợt", "lần"].contains(word(place)), number(at: place + 1) != nil {
      next = place + 2
      return next < tokens.count && tokens[next].kind == .colon ? next + 1 : next
    }
    guard says(["báo", "cáo"], at: place) else { return place }
    next += 2
    let kinds = [["sơ", "kết"], ["tổng", "kết"], ["định", "kỳ"]]
    if let words = kinds.first(where: { says($0, at: next) }) { next += words.count }
    if wholeNumber(at: next) != nil, word(next + 1) == "tháng" {
      next += says(["đầu", "năm"], at: next + 2) || says(["cuối", "năm"], at: next + 2) ? 4 : 2
    } else if word(next) == "năm" {
      next += wholeNumber(at: next + 1) == nil ? 1 : 2
    } else if word(next) == "quý", number(at: next + 1) != nil {
      next += 2
    }
    guard next > place + 2 else { return place }
    if word(next) == "gửi" { return next + 1 }
    return next < tokens.count && tokens[next].kind == .colon ? next + 1 : place
  }

  /// Whether a time starts at token `place`.
  mutating func startsTime(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    let here = index
    defer { index = here }
    index = place
    return startsTime
  }

  /// Whether a time stands next that no keyword of times begins.
  var startsWordedTime: Bool {
    mutating get {
      switch kind {
      case .date: return true
      case .number:
        return monthsOfYear(at: index) != nil || dayAndMonth(at: index) != nil || timeInDays != nil || perMonths != nil
          || oftenInYear != nil || firstDays != nil || startsCountedTime
      case .word:
        // What begins another clause of a task begins no time.
        let others: [Keyword] = [.lead, .support, .product, .cite, .quote, .reading, .note, .task, .scope, .except]
        if keywords.contains(where: others.contains) { return false }
        return monthsOfYear(at: index) != nil || daysOfMonths != nil || monthOfQuarters != nil || endOfPart != nil
          || window != nil || standsWholeYear || timeInDays != nil || unclearTime != nil || periodBehindIn != nil
          || oftenInYear != nil || bareEvent != nil || says(["quanh", "năm"], at: index) || barePart != nil
          || announcedTime != nil || firstDays != nil || schoolTime != nil
          || begins(.counted, at: index)
            && (startsCountedTime || weekdays != nil || workingDay != nil || hoursCounted != nil)
      default: return false
      }
    }
  }

  /// The times that are worded so; nil where a keyword begins what stands next.
  mutating func wordedTimes() throws(Mistake) -> [TaskTimeSyntax.Term]? {
    let start = index
    if let counted = try countedTime() { return [counted] }
    if let hours = hoursCounted { throw refuse(hours, start) }
    if let weekdays { return read(weekdays, start) }
    if let workingDay { return [try read(workingDay, start)] }
    if let end = timeInDays {
      index = end
      report(.timeInDays(range(from: start), text(range(from: start))))
      throw Mistake()
    }
    if let often = oftenInYear {
      index = often.end
      if let months = often.months { return [.every(months: months, range(from: start))] }
      report(.oftenInYear(range(from: start), text(range(from: start))))
      throw Mistake()
    }
    if let every = perMonths {
      index = every.end
      return [.every(months: every.months, range(from: start))]
    }
    if let days = firstDays { return [try read(days, start)] }
    if let end = schoolTime {
      index = end
      report(.schoolTime(range(from: start), text(range(from: start))))
      throw Mistake()
    }
    if let end = bareEvent {
      index = end
      report(.bareEvent(range(from: start), text(range(from: start))))
      throw Mistake()
    }
    if says(["quanh", "năm"], at: index) {
      index += 2
      return [.ongoing(range(from: start))]
    }
    if let part = barePart {
      index = part.end
      return [.within(part.kind, [part.part], range(from: start))]
    }
    if let months = monthsOfYear(at: index) {
      index = months.end
      return [.monthsOfYear(first: months.first, count: months.count, year: months.year, range(from: start))]
    }
    if let inLast = monthOfQuarters {
      index = inLast.end
      let place = range(from: start)
      return inLast.isLast
        ? [.every(months: 3, place)]
        : [.dayOfEach(day: 31, inclusive: true, inLast: false, months: 3, isNext: false, place)]
    }
    if let end = endOfPart {
      index = end.end
      let place = range(from: start)
      switch end.written {
      case .each(let months): return [.every(months: months, place)]
      case .part(let kind, let part): return [.endOf(kind, part, isBefore: false, place)]
      case .year: return [.yearEnd(place)]
      }
    }
    if let window { return [try read(window, start)] }
    if standsWholeYear {
      index += 2
      if word(index) == "nay" { advance() }
      return [.yearEnd(range(from: start))]
    }
    if let end = unclearTime {
      index = end
      report(.unclearTime(range(from: start), text(range(from: start))))
      throw Mistake()
    }
    if let place = daysOfMonths {
      index = place
      return try dayTimes(start, inclusive: true)
    }
    if let place = periodBehindIn {
      index = place
      let period = try period()
      return [
        .within(
          period.kind, [.init(written: .period(period), range: range(from: place))], range(from: start))
      ]
    }
    if kind == .date || kind == .number && dayAndMonth(at: index) != nil {
      return try dayTimes(start, inclusive: true)
    }
    return nil
  }

  /// `month 6`, `quarter 3`, of which `in` was left out.
  private var barePart: (kind: Period.Kind, part: TaskTimeSyntax.Part, end: Int)? {
    ["month", "quarter"].contains(word(index)) ? partOfYear(at: index) : nil
  }

  /// The token of the period in `trong 2024-01..2024-03`.
  private var periodBehindIn: Int? {
    guard word(index) == "trong", kind(1) == .number, stream.value(ofNumber: index + 1).utf8.count == 4 else {
      return nil
    }
    return index + 1
  }

  /// The word at token `place`, as words are compared.
  func word(_ place: Int) -> String? {
    guard place >= 0, place < tokens.count, tokens[place].kind == .word else { return nil }
    return stream.words[Int(tokens[place].payload)].key
  }

  /// Whether these words stand at token `place`.
  func says(_ words: [String], at place: Int) -> Bool {
    for (offset, expected) in words.enumerated() where word(place + offset) != expected { return false }
    return true
  }
}
