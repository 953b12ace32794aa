import Base
import Tables

/// Reads whole numbers as offices write them: in groups of thousands, with decimals that are all 0, between spaces.
struct WrittenNumbers {
  /// What a cell holds.
  enum Content {
    case number(Int64)
    /// Nothing, or a word for it.
    case missing
    /// It takes the evaluation of single rows.
    case other
  }

  let settings: CellSettings

  /// Reads a cell of `count` bytes, of this form.
  func read(_ start: UnsafePointer<UInt8>, _ count: Int, _ form: CellForm) -> Content {
    var (lower, upper) = (0, count)
    while lower < upper, start[lower] == 0x20 { lower += 1 }
    while lower < upper, start[upper - 1] == 0x20 { upper -= 1 }
    if lower == upper { return .missing }
    if form == .text, let number = marked(start + lower, upper - lower) { return .number(number) }
    let bytes = Array(UnsafeBufferPointer(start: start + lower, count: upper - lower))
    switch settings.content(bytes[...], form: form) {
    case .blank, .missing: return .missing
    case .noCases, .fault: return .other
    case .number(let number):
      guard !number.isPercent, let whole = number.value.asInt, whole >= 0, whole < 1 << 60 else { return .other }
      return .number(Int64(whole))
    }
  }

  /// A number with dots and commas, where it is plain which of them stand before decimals; nil for all others.
  private func marked(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
    let (dot, comma): (UInt8, UInt8) = (0x2E, 0x2C)
    let number: Int64
    switch settings.format {
    case .vi: number = written(start, count, decimal: comma, group: dot)
    case .en: number = written(start, count, decimal: dot, group: comma)
    case nil:
      let vi = written(start, count, decimal: comma, group: dot)
      let en = written(start, count, decimal: dot, group: comma)
      if vi != en, vi != WrittenNumbers.none, en != WrittenNumbers.none { return nil }
      number = max(vi, en)
    }
    return number >= 0 ? number : nil
  }

  /// Not written in that way.
  private static let none: Int64 = -2
  /// Written so, but no whole number, or one of very many digits.
  private static let broken: Int64 = -1

  /// The number that is written in one way, or why there is none.
  private func written(_ start: UnsafePointer<UInt8>, _ count: Int, decimal: UInt8, group: UInt8) -> Int64 {
    var value: Int64 = 0
    var digits = 0
    // Digits since the last mark between groups.
    var run = 0
    var hasGroups = false
    var at = 0
    while at < count, start[at] != decimal {
      let digit = start[at] &- 0x30
      if digit <= 9 {
        value = value &* 10 &+ Int64(digit)
        digits &+= 1
        run &+= 1
      } else {
        guard start[at] == group, hasGroups ? run == 3 : run >= 1 && run <= 3 && start[0] != 0x30 else {
          return WrittenNumbers.none
        }
        hasGroups = true
        run = 0
      }
      at &+= 1
    }
    guard digits > 0, !hasGroups || run == 3 else { return WrittenNumbers.none }
    var isWhole = digits <= 17
    if at < count {
      guard at &+ 1 < count else { return WrittenNumbers.none }
      for place in at &+ 1..<count {
        if start[place] &- 0x30 > 9 { return WrittenNumbers.none }
        if start[place] != 0x30 { isWhole = false }
      }
    }
    return isWhole ? value : WrittenNumbers.broken
  }
}
