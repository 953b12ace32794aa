import Base
package import Lang
package import Tables

/// The number of a year, half, quarter or month as a cell has it: `2024`, `3`, `03`, `Tháng 3`, `Quý I`.
package enum CalendarText {
  private static let words: [CalendarPart: Set<String>] = [
    .year: ["nam", "year"], .half: ["nua nam", "half", "h"], .quarter: ["quy", "q", "quarter"],
    .month: ["thang", "t", "m", "month"],
  ]

  private static let numerals = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// The number; nil when the text names no such part of a year.
  package static func read(_ text: CellText, _ calendar: CalendarPart) -> Int? {
    var key = TextFolding.looseKey(text.string)
    for word in words[calendar] ?? [] where key.hasPrefix(word) && key.utf8.count > word.utf8.count {
      let rest = key.dropFirst(word.count)
      guard let first = rest.first, first == " " || first == "." || first.isNumber else { continue }
      key = TextFolding.looseKey(String(rest.drop { $0 == " " || $0 == "." }))
      break
    }
    if key.hasSuffix(".0") { key.removeLast(2) }
    var number: Int?
    if key.utf8.count <= 4, key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { number = Int(key) }
    if calendar == .quarter || calendar == .half { number = number ?? numerals[key] }
    guard let number else { return nil }
    let range =
      switch calendar {
      case .year: Period.years
      case .half: 1...2
      case .quarter: 1...4
      case .month: 1...12
      }
    return range.contains(number) ? number : nil
  }
}
