import Base

/// Why a passage of a plan is one that a pack should have: it holds a figure, a time, or says what must be done.
package enum PassageKind: String, Sendable {
  case figure, deadline, duty

  /// What a passage holds, the first of these; nil for none.
  init?(_ text: String) {
    let words = PlanText.words(of: text)
    let line = " " + words.joined(separator: " ") + " "
    if PassageKind.hasFigure(words) {
      self = .figure
    } else if PassageKind.times.contains(where: { PassageKind.has(line, " \($0) ") }) {
      self = .deadline
    } else if PassageKind.duties.contains(where: { PassageKind.has(line, " \($0) ") }) {
      self = .duty
    } else {
      return nil
    }
  }

  private static let times = [
    "trước ngày", "chậm nhất", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "quý i", "quý ii", "quý iii",
    "quý iv",
    "trong tháng", "trong quý", "hoàn thành trong", "hoàn thành trước", "no later than", "not later than",
    "every month",
    "every quarter", "monthly", "quarterly",
  ]
  private static let duties = [
    "phải", "chịu trách nhiệm", "bảo đảm", "đảm bảo", "must", "shall",
  ]
  private static let limits: Set<String> = [
    "thiểu", "nhất", "đạt", "quá", "trên", "dưới", "đa", "least", "most", "below", "above",
  ]

  private static func hasFigure(_ words: [String]) -> Bool {
    for (place, word) in words.enumerated() {
      if word.hasSuffix("%"), word.unicodeScalars.first?.isDigit == true { return true }
      if word == "%", place > 0, words[place - 1].unicodeScalars.first?.isDigit == true { return true }
      guard word.unicodeScalars.allSatisfy(\.isDigit) else { continue }
      if place > 0, limits.contains(words[place - 1]), word.count <= 6 { return true }
      if place + 1 < words.count, words[place + 1] == "phần", place + 2 < words.count, words[place + 2] == "trăm" {
        return true
      }
    }
    return false
  }

  private static func has(_ text: String, _ words: String) -> Bool {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    guard words.count <= text.count else { return false }
    var at = 0
    while at + words.count <= text.count {
      if text[at] == words[0], text[at..<(at + words.count)].elementsEqual(words) { return true }
      at += 1
    }
    return false
  }
}
