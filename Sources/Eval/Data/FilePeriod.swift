package import Base
import Lang

/// The period that the name of a file or of a sheet says: `bieu-06-2024-03.csv` is of March 2024.
package enum FilePeriod {
  /// The period in the name of the file at `path`; nil when there is none or more than one. `2024-03`, `2024_03`,
  /// `2024.03`, `202403`, `2024-Q1`, `2024-H1`, `2024`; also `thang-3-2024`, `t3-2024`, `quy-1-2024`, `q1-2024`. A bare `06-2024` is no month:
  /// in `bieu-06-2024` the 06 is the number of the form.
  package static func find(in path: String, _ form: YearForm) -> Period? {
    var name = path[...]
    if let slash = name.lastIndex(where: { $0 == "/" || $0 == "\\" }) { name = name[name.index(after: slash)...] }
    return find(inName: String(name), year: nil, form)
  }

  /// The period in a name; nil when there is none or more than one. A month, quarter or half-year without a year, `Tháng 3`,
  /// `Quý I`, is one of `year`, where that is given.
  package static func find(inName name: String, year: Int?, _ form: YearForm) -> Period? {
    let words = words(of: TextFolding.looseKey(String(name.prefix(300))))
    var found: [Period] = []
    var index = 0
    while index < words.count {
      if let (period, length) = period(at: index, in: words, form, stroke: false)
        ?? part(at: index, in: words, year: year, form) ?? months(at: index, in: words, year: year, form)
      {
        found.append(period)
        index += length
      } else {
        index += 1
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The runs of letters and of digits: `q1` is two words.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var last: UInt8 = 0
    for scalar in text.unicodeScalars {
      let kind: UInt8 =
        ("0"..."9").contains(scalar) ? 1 : scalar.properties.isAlphabetic ? 2 : 0
      if kind != 0 {
        if kind == last, !words.isEmpty {
          words[words.count - 1].unicodeScalars.append(scalar)
        } else {
          words.append(String(scalar))
        }
      }
      last = kind
    }
    return words
  }

  static let parts: [String: CalendarPart] = [
    "thang": .month, "t": .month, "m": .month, "month": .month, "quy": .quarter, "q": .quarter, "quarter": .quarter,
    "h": .half,
  ]

  /// The period that starts at a word, and how many words it takes. `stroke`: whether a stroke stands in the text, so that
  /// `2010/11` is a year that goes over the end of one, where such years are meant.
  static func period(at index: Int, in words: [String], _ form: YearForm, stroke: Bool) -> (Period, Int)? {
    if let (year, length) = year(at: index, in: words, form, stroke: stroke) {
      let next = index + length
      if next + 1 < words.count, let part = parts[words[next]], let number = small(words[next + 1]),
        let period = self.part(part, year, number, form)
      {
        return (period, length + 2)
      }
      if !stroke, length == 1, next < words.count, words[next].utf8.count == 2, let number = small(words[next]),
        let period = form.month(year, number)
      {
        return (period, 2)
      }
      return form.year(year).map { ($0, length) }
    }
    if words[index].utf8.count == 6, let year = year(String(words[index].prefix(4))),
      let number = small(String(words[index].suffix(2))), let period = form.month(year, number)
    {
      return (period, 1)
    }
    if index + 2 < words.count, let part = parts[words[index]],
      let number = small(words[index + 1]) ?? roman[words[index + 1]]
    {
      let next = words[index + 2] == "nam" && index + 3 < words.count ? index + 3 : index + 2
      if let (year, length) = year(at: next, in: words, form, stroke: true),
        let period = self.part(part, year, number, form)
      {
        return (period, next - index + length)
      }
    }
    return nil
  }

  /// The part of `year` that starts at a word, and how many words it takes.
  static func part(at index: Int, in words: [String], year: Int?, _ form: YearForm) -> (Period, Int)? {
    guard let year, index + 1 < words.count, let part = parts[words[index]],
      let number = small(words[index + 1]) ?? roman[words[index + 1]]
    else { return nil }
    let period = part == .month ? form.month(number, inYear: year) : self.part(part, year, number, form)
    return period.map { ($0, 2) }
  }

  static let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// The period of a part of a year, by its number from 1; a month beside a year is the calendar's.
  static func part(_ calendar: CalendarPart, _ year: Int, _ number: Int, _ form: YearForm) -> Period? {
    switch calendar {
    case .year: form.year(year)
    case .half: form.half(year, number)
    case .quarter: form.quarter(year, number)
    case .month: form.month(year, number)
    }
  }

  /// The period of a kind in which a day lies.
  static func period(_ calendar: CalendarPart, of date: CalendarDate, _ form: YearForm) -> Period? {
    guard let month = form.month(of: date) else { return nil }
    let length =
      switch calendar {
      case .year: 12
      case .half: 6
      case .quarter: 3
      case .month: 1
      }
    return form.tile(month.firstMonth / length * length, length)
  }

  /// The year that starts at a word, and how many words name it: two for `2019/20` and `2019-2020` where years go over the
  /// end of one. Two digits that may be a month are the second year only behind a stroke.
  static func year(at index: Int, in words: [String], _ form: YearForm, stroke: Bool) -> (Int, Int)? {
    guard let year = year(words[index]) else { return nil }
    if form.straddles, index + 1 < words.count {
      let (next, isShort) = (words[index + 1], words[index + 1].utf8.count == 2)
      if let number = Int(next), isShort ? number == (year + 1) % 100 : number == year + 1,
        !isShort || stroke || number == 0 || number > 12
      {
        return form.period(.part(.year, year: year, index: 1, isStraddling: true)).map { ($0.firstYear, 2) }
      }
    }
    return (year, 1)
  }

  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), Period.years.contains(year) else { return nil }
    return year
  }

  static func small(_ word: String) -> Int? { word.utf8.count <= 2 ? Int(word) : nil }
}
