import Base

// Months, quarters and school years of the pack's own year, with their year beside them or without.
extension Parser {
  /// The token behind `năm học 2026 - 2027`, where that is the pack's own.
  func ownSchoolYear(at place: Int) -> Int? {
    let head = phrase(at: place)
    guard head.keywords.contains(.inPeriod) || head.keywords.contains(.schoolYear), let schoolYear else { return nil }
    let first = place + head.length
    guard first + 2 < tokens.count, tokens[first + 1].kind == .minus || tokens[first + 1].kind == .over,
      wholeNumber(at: first) == schoolYear.first,
      let second = wholeNumber(at: first + 2), second == schoolYear.first + 1 || second == (schoolYear.first + 1) % 100
    else { return nil }
    return first + 3
  }

  /// `chậm nhất vào tháng 8`, `trước tháng 7/2026`, `trước quý II`, `cuối quý II`: how many months the part has, its number, its year if that is
  /// written, and the token behind.
  func partBehindLimit(at start: Int) -> (months: Int, index: Int, year: Int?, isBefore: Bool, end: Int)? {
    let limit = phrase(at: start)
    // "cuối quý II"
    let isEnd = begins(.end, at: start) && limit.length == 0
    guard isEnd || limit.keywords.contains(.by) || limit.keywords.contains(.before) else { return nil }
    var place = start + (isEnd ? 1 : limit.length)
    if !isEnd, word(place) == "vào" { place += 1 }
    let part = phrase(at: place)
    let months: Int
    if part.keywords.contains(.inMonth) || part.keywords.contains(.month) {
      months = 1
    } else if part.keywords.contains(.inQuarter) || part.keywords.contains(.quarter), !hasOwnYears {
      // Where years begin elsewhere, quarters do too.
      months = 3
    } else {
      return nil
    }
    place += part.length
    guard isPartNumber(at: place) else { return nil }
    let number: Int? =
      tokens[place].kind == .number
      ? Int(stream.value(ofNumber: place)) : ["i", "ii", "iii", "iv"].firstIndex(of: word(place) ?? "").map { $0 + 1 }
    guard let number, (1...12 / months).contains(number) else { return nil }
    let year = yearBehind(place + 1)
    return (months, number, year?.year, limit.keywords.contains(.before), year?.end ?? place + 1)
  }

  /// The token behind the pack's year where that stands at `place`: `quý I/2026`, `quý I năm 2026`.
  func behindOwnYear(_ place: Int) -> Int {
    let isMonth = [2, 3].contains { length in
      place >= length && phrase(at: place - length).length == length - 1
        && phrase(at: place - length).keywords.contains(where: { $0 == .inMonth || $0 == .month })
    }
    guard let year = yearBehind(place), isOfPack(year.year, month: isMonth ? wholeNumber(at: place - 1) : nil) else {
      return place
    }
    return year.end
  }

  /// Whether a year is the pack's; of a school year, one of its two years, in which the month lies.
  func isOfPack(_ year: Int, month: Int?) -> Bool {
    guard let schoolYear else { return year == packYear }
    return month.map { year == ($0 >= schoolYear.month ? schoolYear.first : schoolYear.first + 1) } ?? false
  }
}
