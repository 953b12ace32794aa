import Base

extension Lexer {
  private func isDigit(_ offset: Int) -> Bool { byte(offset) &- 0x30 < 10 }

  /// How many digits stand `offset` bytes after the position.
  private func digits(_ offset: Int) -> Int {
    var count = 0
    while isDigit(offset + count) { count += 1 }
    return count
  }

  /// Reads a number or a day.
  mutating func number() {
    if day() { return }
    let lower = position
    var groups = [digits(0)]
    var separators: [UInt8] = []
    position += groups[0]
    let isPart = groups[0] <= 2 && listsParts
    while byte() == 0x2E || byte() == 0x2C && !isPart, isDigit(1) {
      separators.append(byte())
      groups.append(digits(1))
      position += 1 + groups[groups.count - 1]
    }
    inPartList = isPart && separators.isEmpty
    switch separators {
    case [], [0x2E]: append(.number, from: lower)
    case [0x2C]: decimalComma(lower)
    default: groupedNumber(lower, groups, separators)
    }
  }

  private static let partWords: Set = ["month", "months", "tháng", "quarter", "quarters", "quý", "half", "halves"]

  /// Whether commas stand between the numbers here, also without a space: `in months 3,6,9,12`.
  private var listsParts: Bool {
    switch stream.tokens.last?.kind {
    case .word:
      stream.tokens.last.map { Lexer.partWords.contains(words.words[Int($0.payload)].key) } ?? false
    case .comma: inPartList && stream.tokens.dropLast().last?.kind == .number
    default: false
    }
  }

  /// `49,5`
  private mutating func decimalComma(_ lower: Int) {
    let mended = String(decoding: bytes[lower..<position].map { $0 == 0x2C ? 0x2E : $0 }, as: UTF8.self)
    let parts = mended.split(separator: ".")
    let isGrouped = parts.count == 2 && parts[0].count <= 3 && parts[1].count == 3 && parts[0] != "0"
    report(.decimalComma(range(lower, position), mended: mended, whole: isGrouped ? parts.joined() : nil))
    append(.number, from: lower, mended: isGrouped ? parts.joined() : mended)
  }

  /// `1.234.567`, `1.234,5`, `1,234.5`, or a mere muddle `1.2.3`.
  private mutating func groupedNumber(_ lower: Int, _ groups: [Int], _ separators: [UInt8]) {
    let hasDecimals = separators.last != separators.first
    let grouping = hasDecimals ? Array(separators.dropLast()) : separators
    let isGrouped =
      groups[0] <= 3 && Set(grouping).count == 1 && groups[1..<(grouping.count + 1)].allSatisfy { $0 == 3 }
    var mended: [UInt8] = []
    var seen = 0
    for byte in bytes[lower..<position] {
      if byte == 0x2E || byte == 0x2C {
        seen += 1
        if hasDecimals && seen == separators.count { mended.append(0x2E) }
      } else {
        mended.append(byte)
      }
    }
    let text = String(decoding: mended, as: UTF8.self)
    report(.groupedNumber(range(lower, position), mended: isGrouped ? text : nil))
    append(.number, from: lower, mended: text)
  }

  /// `0.2‰`, which is 0.02%: the number before the sign is taken for a tenth of it.
  mutating func perMille(_ length: Int) {
    let parts = stream.value(ofNumber: stream.tokens.count - 1).split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts.first ?? "0"
    var tenth = "\(whole.count > 1 ? whole.dropLast() : "0").\(whole.suffix(1))\(parts.dropFirst().first ?? "")"
    while tenth.last == "0" { tenth.removeLast() }
    if tenth.last == "." { tenth.removeLast() }
    stream.mended.append(tenth)
    stream.tokens[stream.tokens.count - 1].payload = Int32(truncatingIfNeeded: stream.mended.count - 1)
    let lower = position
    position += length
    append(.percent, from: lower)
  }

  /// `.5`
  mutating func leadingPoint() {
    let lower = position
    position += 1 + digits(1)
    let mended = "0" + String(decoding: bytes[lower..<position], as: UTF8.self)
    // `2024-01..2024-06`: the points of a period belong together. `PM2.5` is a name.
    let isInName = stream.tokens.last.map { $0.kind == .word && Int($0.upper) == lower } ?? false
    if isInName || lower > 0 && bytes[lower - 1] == 0x2E {
      position = lower + 1
      append(.point, from: lower)
      return
    }
    report(.leadingPoint(range(lower, position), mended: mended))
    append(.number, from: lower, mended: mended)
  }

  /// Reads `2024-02-19`; also, with a message, `2024-2-9`, `2024/02/19`, `19/02/2024`, `19-02-2024` and `19.02.2024`.
  private mutating func day() -> Bool {
    let first = digits(0)
    guard first <= 4 else { return false }
    let separator = byte(first)
    guard separator == 0x2D || separator == 0x2F || separator == 0x2E else { return false }
    let second = digits(first + 1)
    guard second == 1 || second == 2, byte(first + 1 + second) == separator else { return false }
    let third = digits(first + second + 2)
    let length = first + second + third + 2
    let yearFirst = first == 4 && (third == 1 || third == 2) && separator != 0x2E
    let yearLast = first <= 2 && third == 4
    guard yearFirst || yearLast, byte(length) != separator || !isDigit(length + 1) else { return false }
    let numbers = [
      decimal(0, first), decimal(first + 1, second), decimal(first + second + 2, third),
    ]
    let (year, month, day) =
      yearFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
    // `2023-10-5` may be a sum, and `1/2/1000` a quotient; only what looks like a day of our times is one.
    let isISO = yearFirst && separator == 0x2D && second == 2 && third == 2
    guard isISO || 1900...2999 ~= year else { return false }
    let lower = position
    position += length
    let date = CalendarDate(year: year, month: month, day: day)
    if isISO {
      if date == nil { report(.noSuchDay(range(lower, position), year, month, day)) }
    } else {
      // After a word, as in `before 15/12/2024`, a day is meant.
      let mayDivide = separator == 0x2F && stream.tokens.last?.kind != .word
      report(.dateOrder(range(lower, position), date: date, mayDivide: mayDivide))
    }
    append(.date, from: lower, payload: Int32(truncatingIfNeeded: (year * 100 + month) * 100 + day))
    return true
  }

  /// The number written by `count` digits `offset` bytes after the position; `count` is at most 4.
  private func decimal(_ offset: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 * 10 + Int(byte(offset + $1) &- 0x30) }
  }
}
