import Base

/// A week from Monday to Sunday, by its number in the year in which its Thursday lies (ISO 8601).
struct IsoWeek {
  /// nil where the text names none.
  var year: Int?
  var number: Int

  /// The week of a day.
  init(_ day: CalendarDate) {
    let thursday = day.adding(days: 4 - day.weekday.rawValue) ?? day
    year = thursday.year
    let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    number = (thursday.dayNumber - first.dayNumber) / 7 + 1
  }

  /// `2026-W05`, `W5`, `tuần 5`, `Tuần 5/2026`, `week 5`; nil where the text names no week.
  init?(_ text: String) {
    var words: [String] = []
    var last = 0
    for scalar in TextFolding.looseKey(text).unicodeScalars {
      let kind = ("0"..."9").contains(scalar) ? 1 : scalar.properties.isAlphabetic ? 2 : 0
      if kind != 0 {
        if kind == last { words[words.count - 1].unicodeScalars.append(scalar) } else { words.append(String(scalar)) }
      }
      last = kind
    }
    guard let place = words.firstIndex(where: { ["w", "tuan", "week"].contains($0) }), place + 1 < words.count,
      let number = Int(words[place + 1]), (1...53).contains(number)
    else { return nil }
    words.removeSubrange(place...(place + 1))
    words.removeAll { $0 == "nam" }
    guard words.count <= 1 else { return nil }
    self.number = number
    self.year = nil
    if let written = words.first {
      guard written.utf8.count == 4, let year = Int(written) else { return nil }
      self.year = year
    }
  }

  /// Whether a day is in the week; one that names no year is of every year.
  func contains(_ day: CalendarDate) -> Bool {
    let own = IsoWeek(day)
    return own.number == number && (year == nil || own.year == year)
  }
}
