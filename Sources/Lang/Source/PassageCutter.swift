import Base

/// Cuts the text of a plan into passages. Lines that a page or a narrow column has broken belong together; a sentence, an item of a list and a row
/// of a table stand by themselves.
struct PassageCutter {
  private let bytes: [UInt8]
  private(set) var passages: [Range<Int>] = []
  private var isEnded = true
  private var isAfterBlank = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The stretches of lines, each with its passage, in order.
  mutating func segments() -> [PlanText.Segment] {
    var segments: [PlanText.Segment] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      for part in parts(of: trimmed(start..<end)) { add(part, to: &segments) }
      if trimmed(start..<end).isEmpty { isAfterBlank = true }
      start = end + 1
    }
    return segments
  }

  private mutating func add(_ part: Range<Int>, to segments: inout [PlanText.Segment]) {
    let isNumber = bytes[part].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if isEnded || begins(part) {
      passages.append(part)
    } else if var last = passages.popLast() {
      last = last.lowerBound..<part.upperBound
      passages.append(last)
    }
    segments.append(PlanText.Segment(range: part, passage: passages.count - 1, isNumber: isNumber))
    isEnded = ends(part)
    isAfterBlank = false
  }

  /// Without blanks on either side.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    while lower < upper, isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// The sentences of a line: one ends with `.` or `;` and a blank, before a capital or a digit.
  private func parts(of line: Range<Int>) -> [Range<Int>] {
    guard !line.isEmpty else { return [] }
    if bytes[line.lowerBound] == 0x7C { return [line] }
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    var at = line.lowerBound
    while at + 2 < line.upperBound {
      defer { at += 1 }
      guard bytes[at] == 0x2E || bytes[at] == 0x3B, bytes[at + 1] == 0x20, at > start + 3 else { continue }
      // `1. `, `II. ` number what follows.
      guard bytes[at] == 0x3B || isCapital(at + 2) && !isNumbering(start..<at) else { continue }
      parts.append(trimmed(start..<(at + 1)))
      start = at + 2
    }
    parts.append(trimmed(start..<line.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  private func isNumbering(_ range: Range<Int>) -> Bool {
    range.count <= 6
      && bytes[range].allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || byte == 0x2E || byte == 0x49 || byte == 0x56 || byte == 0x58
      }
  }

  private func scalar(_ at: Int) -> Unicode.Scalar? {
    String(decoding: bytes[at..<min(at + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
  }

  private func isCapital(_ at: Int) -> Bool { scalar(at)?.properties.isUppercase ?? false }

  /// Whether a line begins something of its own: an item of a list, a heading, a row of a table, or after a blank line a
  /// word with one capital.
  private func begins(_ part: Range<Int>) -> Bool {
    let first = bytes[part.lowerBound]
    // `-`, `+`, `*`, `#`, `|`
    if [0x2D, 0x2B, 0x2A, 0x23, 0x7C].contains(first) { return true }
    if let mark = scalar(part.lowerBound), mark == "–" || mark == "•" { return true }
    var at = part.lowerBound
    while at < part.upperBound, bytes[at] != 0x20, at - part.lowerBound < 8 { at += 1 }
    let word = bytes[part.lowerBound..<at]
    if let last = word.last, at < part.upperBound, last == 0x2E || last == 0x29 {
      let head = word.dropLast()
      if !head.isEmpty, isNumbering(head.startIndex..<head.endIndex) || head.count == 1 { return true }
    }
    guard isAfterBlank, isCapital(part.lowerBound) else { return false }
    let letters = String(decoding: word, as: UTF8.self).unicodeScalars
    return letters.dropFirst().contains { $0.properties.isLowercase }
  }

  private func ends(_ part: Range<Int>) -> Bool {
    let last = bytes[part.upperBound - 1]
    return last == 0x2E || last == 0x3B || bytes[part.lowerBound] == 0x7C || bytes[part.lowerBound] == 0x23
  }
}
