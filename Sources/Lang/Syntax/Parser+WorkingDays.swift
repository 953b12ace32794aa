import Base

/// Times of tasks by working days: `by working day 5 of each month`, `ngày làm việc cuối cùng hằng tháng`.
extension Parser {
  /// `working day 5`, `ngày làm việc thứ 5`, `the last working day`: which it is (nil: the last), and the token behind it.
  struct WrittenWorkingDay {
    var number: Int?
    /// The token of the number; nil where words say it.
    var place: Int?
    var inclusive: Bool
    var end: Int
  }

  private static let ordinals = [
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]

  var workingDay: WrittenWorkingDay? {
    var place = index
    var inclusive = true
    if let limit = Parser.weekLimits.first(where: { says($0.words, at: place) }) {
      (place, inclusive) = (place + limit.words.count, limit.isGood)
    }
    func found(_ number: Int?, at token: Int? = nil, _ end: Int) -> WrittenWorkingDay {
      WrittenWorkingDay(number: number, place: token, inclusive: inclusive, end: end)
    }
    // `trong 5 ngày làm việc đầu tháng sau`, `within the first 5 working days of each month`
    if ["trong", "vào", "within", "in"].contains(word(place)) {
      let isEnglish = says(["the", "first"], at: place + 1)
      let number = isEnglish ? place + 3 : place + 1
      let words = isEnglish ? ["working", "days", "of"] : ["ngày", "làm", "việc", "đầu"]
      if number < tokens.count, tokens[number].kind == .number, says(words, at: number + 1) {
        let end = number + 4 + (isEnglish ? -1 : 1)
        return found(wholeNumber(at: number) ?? 0, at: number, word(end) == "tiên" ? end + 1 : end)
      }
    }
    if word(place) == "the" { place += 1 }
    if ["first", "last"].contains(word(place)), says(["working", "day"], at: place + 1) {
      return found(word(place) == "first" ? 1 : nil, place + 3)
    }
    if let (number, end) = englishOrdinal(at: place), says(["working", "day"], at: end) {
      return found(number, at: place, end + 2)
    }
    if says(["working", "day"], at: place), place + 2 < tokens.count, tokens[place + 2].kind == .number {
      return found(wholeNumber(at: place + 2) ?? 0, at: place + 2, place + 3)
    }
    guard says(["ngày", "làm", "việc"], at: place) else { return nil }
    place += 3
    if says(["đầu", "tiên"], at: place) { return found(1, place + 2) }
    if says(["cuối", "cùng"], at: place) { return found(nil, place + 2) }
    guard word(place) == "thứ" else { return nil }
    if let number = word(place + 1).flatMap({ Parser.ordinals[$0] }) { return found(number, place + 2) }
    guard place + 1 < tokens.count, tokens[place + 1].kind == .number else { return nil }
    return found(wholeNumber(at: place + 1) ?? 0, at: place + 1, place + 2)
  }

  /// `5th`, `1st`, and the token behind.
  private func englishOrdinal(at place: Int) -> (number: Int, end: Int)? {
    let endings = ["st", "nd", "rd", "th"]
    if let number = wholeNumber(at: place), let ending = word(place + 1), endings.contains(ending) {
      return (number, place + 2)
    }
    guard let word = word(place), let ending = endings.first(where: { word.hasSuffix($0) }),
      let number = Int(word.dropLast(ending.count))
    else { return nil }
    return (number, place + 1)
  }

  mutating func read(_ day: WrittenWorkingDay, _ start: Int) throws(Mistake) -> TaskTimeSyntax.Term {
    index = day.end
    var parts = try partsOfDays(isWorking: true, isLast: day.number == nil)
    // The last working day of a quarter is in its last month.
    if day.number == nil, !parts.saysMonth { parts.inLast = true }
    if let number = day.number, !(1...23).contains(number) {
      let place = day.place.map { stream.range($0) } ?? range(from: start)
      report(.noSuchWorkingDay(place, text(place)))
      throw Mistake()
    }
    return .workingDayOfEach(
      number: day.number, inclusive: day.inclusive, inLast: parts.inLast, months: parts.months, isNext: parts.isNext,
      range(from: start))
  }
}

extension Diagnostic {
  /// `working day 40 of each month`
  static func noSuchWorkingDay(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .badDayCount, at: .source(range),
      Wording(en: "no month has a working day \(written)", vi: "không tháng nào có ngày làm việc thứ \(written)"),
      help: [
        Wording(
          en: "write a whole number from 1 to 23, or `the last working day of each month`",
          vi: "viết số nguyên từ 1 đến 23, hoặc `ngày làm việc cuối cùng của mỗi tháng`")
      ])
  }
}
