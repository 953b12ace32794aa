import Base

/// Times of tasks that are counted from something: `trong 5 ngày làm việc kể từ khi "…"`, `within 15 days of 2026-01-10`,
/// `after task "3"`.
extension Parser {
  /// `within 5 working days`: the token of the number, what is counted, and the token behind it.
  struct WrittenCount {
    enum Unit { case day, workingDay, week }

    var number: Int
    var unit: Unit
    var end: Int
  }

  /// What stands before a number of days, of two that begin alike the longer one first.
  private static let countLimits: [[String]] = [
    ["trong", "thời", "hạn", "không", "quá"], ["trong", "thời", "gian", "không", "quá"],
    ["trong", "vòng", "không", "quá"], ["trong", "thời", "hạn"], ["trong", "thời", "gian"], ["trong", "vòng"],
    ["trong"], ["chậm", "nhất", "là", "trong"], ["chậm", "nhất", "là", "sau"], ["chậm", "nhất", "sau"],
    ["chậm", "nhất", "trong", "vòng"], ["chậm", "nhất", "trong"],
    ["chậm", "nhất", "là"], ["chậm", "nhất"], ["muộn", "nhất", "là"], ["muộn", "nhất"], ["không", "quá"],
    ["tối", "đa"], ["no", "later", "than"], ["not", "later", "than"], ["at", "most"], ["within"], ["in"], ["by"],
  ]

  /// What a number of days is counted from begins so.
  private static let origins: [[String]] = [
    ["kể", "từ"], ["tính", "từ"], ["từ"], ["sau"], ["khi"], ["of"], ["after"], ["from"], ["following"], ["since"],
    ["on"],
  ]

  /// What says nothing more behind it.
  private static let originWords: [[String]] = [
    ["ngày"], ["khi"], ["sau", "khi"], ["sự", "kiện"], ["the", "day", "of"], ["the", "date", "of"], ["event"],
  ]

  /// `within 5 working days`, `trong thời hạn 5 ngày làm việc`; nil for `5 ngày đầu tháng`.
  func count(at start: Int) -> WrittenCount? {
    let place = start + (Parser.countLimits.first { says($0, at: start) }?.count ?? 0)
    guard place < tokens.count, tokens[place].kind == .number else { return nil }
    func found(_ unit: WrittenCount.Unit, _ length: Int) -> WrittenCount {
      WrittenCount(number: place, unit: unit, end: place + 1 + length)
    }
    switch word(place + 1) {
    case "ngày":
      if says(["làm", "việc"], at: place + 2) { return found(.workingDay, 3) }
      return ["đầu", "cuối"].contains(word(place + 2)) ? nil : found(.day, 1)
    case "working": return ["days", "day"].contains(word(place + 2)) ? found(.workingDay, 2) : nil
    case "days", "day": return found(.day, 1)
    case "tuần", "weeks", "week":
      // `2 tuần một lần` recurs.
      return found(.week, 1)
    default: return nil
    }
  }

  /// The token of what is counted from, behind `kể từ ngày`, `after`; nil where nothing says that something is.
  private func origin(at start: Int) -> Int? {
    var place = start
    if place < tokens.count, tokens[place].kind == .comma { place += 1 }
    guard let words = Parser.origins.first(where: { says($0, at: place) }) else { return nil }
    place += words.count
    // `khi "…"` and `on event "…"` say when, and `on` else a day.
    if words == ["on"], word(place) != "event" { return nil }
    while let further = Parser.originWords.first(where: { says($0, at: place) }) { place += further.count }
    return place
  }

  /// The token of the task that another one comes after: in `hoàn thành nhiệm vụ "3"`, `task "3"`.
  private func namedTask(at start: Int) -> Int? {
    var place = start
    for words in [["hoàn", "thành"], ["làm", "xong"], ["xong"], ["the", "completion", "of"], ["completion", "of"]]
    where says(words, at: place) {
      place += words.count
      break
    }
    if says(["nhiệm", "vụ"], at: place) { place += 2 } else if word(place) == "task" { place += 1 } else { return nil }
    // With its title behind its code it is a task of its own.
    return place + 1 < tokens.count && tokens[place].kind == .text && tokens[place + 1].kind != .text ? place : nil
  }

  /// A number of days that says nothing of what it is counted from, behind an event or a comma behind it.
  var countAlone: WrittenCount? {
    guard let count = count(at: kind == .comma ? index + 1 : index), origin(at: count.end) == nil else { return nil }
    return count
  }

  /// Whether a time stands next that is counted from something.
  var startsCountedTime: Bool {
    if let count = count(at: index), origin(at: count.end) != nil { return true }
    return taskBefore != nil
  }

  /// The token of the task in `after task "3"`, `sau khi hoàn thành nhiệm vụ "3"`.
  private var taskBefore: Int? {
    guard ["after", "sau", "following"].contains(word(index)) || says(["kể", "từ"], at: index) else { return nil }
    return origin(at: index).flatMap { namedTask(at: $0) }
  }

  /// Hours or minutes, `trong 24 giờ kể từ khi "…"`: the token of the number and the one behind.
  var hoursCounted: (number: Int, end: Int)? {
    let number = index + (Parser.countLimits.first { says($0, at: index) }?.count ?? 0)
    guard number > index, number < tokens.count, tokens[number].kind == .number,
      ["giờ", "hour", "hours", "tiếng", "phút", "minute", "minutes"].contains(word(number + 1))
    else { return nil }
    return (number, number + 2)
  }

  /// Reports hours of a task, and passes over what they are counted from.
  mutating func refuse(_ hours: (number: Int, end: Int), _ start: Int) -> Mistake {
    index = hours.end
    let place = range(hours.number, hours.end)
    report(.hoursOfTask(place, text(place)))
    if let next = origin(at: index) {
      index = next
      _ = try? countedFrom(start)
    }
    return Mistake()
  }

  /// The time that is counted from something; nil where none stands next.
  mutating func countedTime() throws(Mistake) -> TaskTimeSyntax.Term? {
    let start = index
    if let place = taskBefore {
      return .counted(nil, from: .task(try task(at: place)), range(from: start))
    }
    guard let count = count(at: index), let place = origin(at: count.end) else { return nil }
    index = place
    let origin = try countedFrom(start)
    guard let days = days(of: count, range(from: start)) else { throw Mistake() }
    return .counted(days, from: origin, range(from: start))
  }

  /// How many days are given; nil where that is no number of days, which is reported.
  mutating func days(of count: WrittenCount, _ range: SourceRange) -> DayCount? {
    let days = wholeNumber(at: count.number).flatMap { number -> Int? in
      let (days, overflow) = number.multipliedReportingOverflow(by: count.unit == .week ? 7 : 1)
      return overflow ? nil : days
    }
    guard let days, (1...DayCount.limit).contains(days) else {
      report(.badDayCount(stream.range(count.number), text(stream.range(count.number))))
      return nil
    }
    return DayCount(days: days, areWorking: count.unit == .workingDay)
  }

  private mutating func countedFrom(_ start: Int) throws(Mistake) -> TaskTimeSyntax.Term.CountedFrom {
    if let place = namedTask(at: index) { return .task(try task(at: place)) }
    if kind == .text {
      let event = try text()
      if TextFolding.matchKey(event.value).isEmpty { report(.emptyText(event.range)) }
      return .event(event)
    }
    if kind == .date || kind == .number {
      guard let written = dayAndMonth(at: index) else { return .day(try date().date) }
      let place = index
      index = written.end
      let year = written.year ?? packYear ?? 2024
      guard let day = CalendarDate(year: year, month: written.month, day: written.day) else {
        report(.noSuchDay(range(from: place), year, written.month, written.day))
        throw Mistake()
      }
      return .day(day)
    }
    if let event = knownEvent() { return .event(event) }
    guard kind == .word, !token.startsLine else { throw missingText() }
    let words = index
    index = endOfBareEvent()
    let event = text(range(from: words)).filter { $0 != "\"" }
    report(.bareOrigin(range(from: start), text(range(start, words)) + " \"\(event)\""))
    throw Mistake()
  }

  /// Reads a task's code, and the words behind it that only say that it is done.
  private mutating func task(at place: Int) throws(Mistake) -> PlacedText {
    index = place
    let code = try text()
    let ends = [
      ["được", "hoàn", "thành"], ["hoàn", "thành"], ["làm", "xong"], ["xong"], ["is", "done"], ["is", "completed"],
    ]
    if let words = ends.first(where: { says($0, at: index) }), !startsTime(at: index + words.count) {
      index += words.count
    }
    return code
  }
}

extension Diagnostic {
  /// `within 0 days`, `trong 2.5 ngày`
  static func badDayCount(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .badDayCount, at: .source(range),
      Wording(
        en: "`\(written)` is no number of days in which something can be done",
        vi: "`\(written)` không phải là số ngày để làm một việc"),
      help: [
        Wording(
          en: "write a whole number from 1 to \(DayCount.limit), as in `within 5 working days of \"…\"`",
          vi: "viết số nguyên từ 1 đến \(DayCount.limit), như `trong 5 ngày làm việc kể từ khi \"…\"`")
      ])
  }

  /// `trong 5 ngày kể từ khi nhận được công văn`: what days are counted from, without its quotes.
  static func bareOrigin(_ range: SourceRange, _ mended: String) -> Diagnostic {
    Diagnostic(
      .missingText, at: .source(range),
      Wording(
        en: "what days are counted from stands in quotes, or is a day or a task",
        vi: "việc dùng làm mốc tính ngày ghi trong ngoặc kép; cũng có thể là một ngày, hoặc một nhiệm vụ"),
      help: [
        Wording(
          en: "write `\(mended)`; the day of the event is given in the column `event on` of a progress file",
          vi: "hãy viết `\(mended)`; ngày phát sinh ghi ở cột `ngày phát sinh` của tệp tiến độ")
      ], edits: [Edit(range, mended)])
  }
}
