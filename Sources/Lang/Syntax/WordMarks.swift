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

  private static let all: [String: WordMarks] = [
    "trong": [.months, .wholeYear, .rank, .years], "in": [.months, .years, .english], "by": .english, "until": .english,
    "before": .english, "during": .english, "throughout": .english, "for": .english, "over": [.years, .english],
    "at": .english, "on": .english, "as": .english, "q1": .english, "q2": .english, "q3": .english, "q4": .english,
    "h1": .english, "h2": .english, "the": [.months, .years], "years": .years, "từ": .years, "lũy": .years,
    "luỹ": .years, "first": .months, "last": .months,
    "second": .months, "nửa": .months, "ba": .months, "sáu": .months, "chín": .months, "three": .months,
    "six": .months, "nine": .months, "vào": .timeLead, "ngay": .timeLead, "cả": [.wholeYear, .years], "mỗi": .each,
    "each": .each, "có": .thereIs, "has": .thereIs, "have": .thereIs, "gấp": .multiple, "cuối": .end,
    "giai": .years, "thời": .years, "nhiệm": .years, "nằm": .rank, "xếp": .rank, "đứng": .rank, "hạng": .rank,
    "thứ": .rank, "thuộc": .rank,
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
