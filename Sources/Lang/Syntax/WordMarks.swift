/// What a word of a file may begin that is no keyword: told once for each word, and not at each of its places.
struct WordMarks: OptionSet {
  let rawValue: UInt16

  /// `6 tháng đầu năm`, `nửa cuối năm`, `the first half`
  static let months = WordMarks(rawValue: 1)
  /// `vào năm 2027`, `ngay trong quý II`
  static let timeLead = WordMarks(rawValue: 2)
  /// `cả năm`, `trong năm`
  static let wholeYear = WordMarks(rawValue: 4)
  /// `mỗi thôn`, `each village`
  static let each = WordMarks(rawValue: 8)
  /// `có ít nhất 2 sản phẩm`
  static let thereIs = WordMarks(rawValue: 16)
  /// `gấp 2 lần`
  static let multiple = WordMarks(rawValue: 32)
  /// `cuối quý II`
  static let end = WordMarks(rawValue: 64)
  /// `giai đoạn 2026 - 2030`, `5 năm 2026 - 2030`
  static let years = WordMarks(rawValue: 128)
  /// `nằm trong nhóm 20 tỉnh`, `xếp trong tốp 25`
  static let rank = WordMarks(rawValue: 256)
  /// `by March 2025`, `in Q1`, `at 31 March`, `for the whole year`
  static let english = WordMarks(rawValue: 512)
  /// `trong 5 ngày làm việc kể từ …`, `sau nhiệm vụ "3"`, `thứ Sáu hằng tuần`, `by working day 5 of each month`
  static let counted = WordMarks(rawValue: 1024)

  private static let all: [String: WordMarks] = [
    "trong": [.months, .wholeYear, .rank, .years, .counted], "in": [.months, .years, .english, .counted],
    "by": [.english, .counted], "until": .english, "before": [.english, .counted], "during": .english,
    "throughout": .english, "for": .english, "over": [.years, .english], "at": [.english, .counted],
    "on": [.english, .counted], "as": .english, "q1": .english, "q2": .english, "q3": .english, "q4": .english,
    "h1": .english, "h2": .english, "the": [.months, .years, .counted], "years": .years, "từ": .years, "lũy": .years,
    "luỹ": .years, "first": [.months, .counted], "last": [.months, .counted], "second": .months, "nửa": .months,
    "ba": .months, "sáu": .months, "chín": .months, "three": .months, "six": .months, "nine": .months,
    "vào": [.timeLead, .counted], "ngay": .timeLead, "cả": [.wholeYear, .years], "mỗi": [.each, .counted],
    "each": [.each, .counted], "có": .thereIs, "has": .thereIs, "have": .thereIs, "gấp": .multiple, "cuối": .end,
    "giai": .years, "thời": .years, "nhiệm": .years, "nằm": .rank, "xếp": .rank, "đứng": .rank, "hạng": .rank,
    "thứ": [.rank, .counted], "thuộc": .rank, "chậm": .counted, "muộn": .counted, "không": .counted, "tối": .counted,
    "no": .counted, "not": .counted, "within": .counted, "after": .counted, "sau": .counted, "following": .counted,
    "kể": .counted, "định": .counted, "weekly": .counted, "every": .counted, "of": .counted, "của": .counted,
    "hằng": .counted, "hàng": .counted, "trước": .counted, "sáng": .counted, "chiều": .counted, "ngày": .counted,
    "chủ": .counted, "monday": .counted, "tuesday": .counted, "wednesday": .counted, "thursday": .counted,
    "friday": .counted, "saturday": .counted, "sunday": .counted, "mondays": .counted, "tuesdays": .counted,
    "wednesdays": .counted, "thursdays": .counted, "fridays": .counted, "saturdays": .counted, "sundays": .counted,
    "working": .counted,
  ]

  /// The marks of a word, by its key.
  init(of key: String) { self = Self.all[key] ?? [] }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension Parser {
  /// Whether a word stands at a token that may begin something of that kind.
  func begins(_ mark: WordMarks, at place: Int) -> Bool {
    guard place >= 0, place < tokens.count, tokens[place].kind == .word else { return false }
    return marks[Int(tokens[place].payload)].contains(mark)
  }
}
