import Base

/// The period that people write for an occurrence: `2024-02`, `Tháng 2`, `02/2024`, `Quý I/2024`, `6 tháng đầu năm`.
enum OccurrenceText {
  private static let numerals = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
  private static let kinds: [String: Period.Kind] = [
    "thang": .month, "t": .month, "month": .month, "quy": .quarter, "q": .quarter, "quarter": .quarter,
    "h": .half, "half": .half,
  ]

  /// The period; a year that is not written is `year`. nil when the text names none.
  static func period(_ text: String, year: Int, _ form: YearForm) -> Period? {
    if let period = form.parse(text.uppercased()) { return period }
    var words = words(of: TextFolding.looseKey(text))
    var year = year
    // The year stands at the end, or at the front as in `2024 Q1`.
    var hasYear = false
    if let (written, length) = straddling(words, form) {
      year = written
      hasYear = true
      words.removeLast(length)
      if words.last == "nam" || words.last == "year" { words.removeLast() }
    } else if let last = words.last, let written = fourDigits(last) {
      hasYear = true
      year = written
      words.removeLast()
      if words.last == "nam" || words.last == "year" { words.removeLast() }
    } else if words.count > 1, let first = words.first, let written = fourDigits(first) {
      year = written
      hasYear = true
      words.removeFirst()
    }
    switch words {
    case [], ["nam"], ["ca", "nam"], ["year"], ["cuoi", "nam"], ["nam", String(year)]:
      return form.year(year)
    case ["6", "thang", "dau", "nam"], ["6", "thang", "dau"], ["nua", "dau", "nam"], ["06", "thang", "dau", "nam"],
      ["06", "thang", "dau"], ["6", "thang"], ["06", "thang"]:
      return form.half(year, 1)
    case ["6", "thang", "cuoi", "nam"], ["6", "thang", "cuoi"], ["nua", "cuoi", "nam"], ["06", "thang", "cuoi", "nam"],
      ["06", "thang", "cuoi"]:
      return form.half(year, 2)
    default: break
    }
    /// A month beside a year is one of the calendar's; by itself it is the one in the pack's year.
    func month(_ number: Int) -> Period? { hasYear ? form.month(year, number) : form.month(number, inYear: year) }
    if words.count == 1, let number = number(words[0]) { return month(number) }
    guard words.count == 2, let kind = kinds[words[0]], let number = numerals[words[1]] ?? number(words[1]) else {
      return nil
    }
    switch kind {
    case .month: return month(number)
    case .quarter: return form.quarter(year, number)
    default: return form.half(year, number)
    }
  }

  /// The runs of letters and of digits: `q1` is two words.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var last = 0
    for scalar in text.unicodeScalars {
      let kind = ("0"..."9").contains(scalar) ? 1 : scalar.properties.isAlphabetic ? 2 : 0
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

  /// The year that two numbers at the end name, `2019/20`, where years are such, and how many words these are.
  private static func straddling(_ words: [String], _ form: YearForm) -> (Int, Int)? {
    guard form.straddles, words.count > 1, let year = fourDigits(words[words.count - 2]) else { return nil }
    let last = words[words.count - 1]
    guard let next = Int(last), last.utf8.count == 2 ? next == (year + 1) % 100 : next == year + 1 else { return nil }
    return form.period(.part(.year, year: year, index: 1, isStraddling: true)).map { ($0.firstYear, 2) }
  }

  private static func fourDigits(_ word: String) -> Int? {
    guard word.utf8.count == 4, let number = Int(word), Period.years.contains(number) else { return nil }
    return number
  }

  private static func number(_ word: String) -> Int? {
    word.utf8.count <= 2 ? Int(word) : nil
  }
}
