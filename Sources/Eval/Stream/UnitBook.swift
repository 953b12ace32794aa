import Base
import Tables

/// The units that one worker has met, by the bytes of their names.
struct UnitBook: ~Copyable {
  /// What is known of a unit.
  struct Entry: Sendable {
    var unitClass: Int32
    var group: Int32

    /// Its rows are not plain.
    static let odd: Int32 = -2
    static let unknown: Int32 = -1
  }

  /// Everything in a book.
  struct Contents: Sendable {
    var names: [[UInt8]]
    var entries: [Entry]
    var months: [Int]
    var seen: [UInt64]
    var width: Int
  }

  private var names = ByteInterner()
  private(set) var entries: [Entry] = []
  /// How names stand in the output; nil for those that stand there as they are.
  private var texts: [[UInt8]?] = []
  /// Numbers of the months met, by month; -1 for others.
  private var monthNumbers: [Int16]
  private var months: [Int] = []
  /// For each unit, the months that it has a row of, as bits by their numbers.
  private var seen: [UInt64] = []
  private var width = 1
  private let text: ([UInt8]) -> [UInt8]?

  /// The months from January 1900 to December 2999, as 12 for each year and 0 to 11.
  static let monthRange = 1900 * 12..<3000 * 12

  /// `text`: how a name stands in the output; nil when it takes more than a look at its bytes.
  init(text: @escaping ([UInt8]) -> [UInt8]?) {
    self.text = text
    monthNumbers = [Int16](repeating: -1, count: UnitBook.monthRange.count)
  }

  /// How a unit's name stands in the output; nil where it is as in the file.
  @inline(__always)
  func changedText(_ unit: Int) -> [UInt8]? { texts[unit] }

  /// The number of the unit whose name is `count` bytes from `start` on.
  @inline(__always)
  mutating func number(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let number = names.number(start, count)
    if number == entries.count { add(number) }
    return number
  }

  /// The number of the unit of this name.
  mutating func number(of name: [UInt8]) -> Int {
    let padded = name + [UInt8](repeating: 0, count: 8)
    return padded.withUnsafeBufferPointer { bytes in bytes.baseAddress.map { number($0, name.count) } ?? -1 }
  }

  @inline(never)
  private mutating func add(_ number: Int) {
    let name = names[number]
    let text = text(name)
    entries.append(Entry(unitClass: text == nil ? Entry.odd : Entry.unknown, group: -1))
    texts.append(text == name ? nil : text)
    seen += [UInt64](repeating: 0, count: width)
  }

  /// Whether the unit is of this class and group, as in its other rows.
  @inline(__always)
  mutating func isConsistent(_ unit: Int, unitClass: Int32, group: Int32) -> Bool {
    let entry = entries[unit]
    if entry.unitClass == unitClass, entry.group == group { return true }
    guard entry.unitClass < 0 else { return false }
    entries[unit] = Entry(unitClass: unitClass, group: group)
    return true
  }

  /// Notes that the unit has a row of the month; false when it had one already.
  @inline(__always)
  mutating func note(_ unit: Int, month: Int) -> Bool {
    let place = month &- UnitBook.monthRange.lowerBound
    var number = Int(monthNumbers[place])
    if number < 0 { number = addMonth(month) }
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: number & 63)
    let at = unit &* width &+ number >> 6
    let isNew = seen[at] & bit == 0
    seen[at] |= bit
    return isNew
  }

  @inline(never)
  private mutating func addMonth(_ month: Int) -> Int {
    let number = months.count
    monthNumbers[month - UnitBook.monthRange.lowerBound] = Int16(truncatingIfNeeded: number)
    months.append(month)
    if number >> 6 >= width {
      var wider: [UInt64] = []
      wider.reserveCapacity(entries.count * width * 2)
      for unit in entries.indices {
        wider += seen[unit * width..<(unit + 1) * width]
        wider += [UInt64](repeating: 0, count: width)
      }
      seen = wider
      width *= 2
    }
    return number
  }

  /// Adds what another worker has met; `groups`: the numbers here of its groups. False when a unit is of two classes or
  /// groups, or has a month twice.
  mutating func absorb(_ other: Contents, groups: [Int32]) -> Bool {
    for (index, entry) in other.entries.enumerated() where entry.unitClass >= 0 {
      let count = other.names[index].count
      let name = other.names[index] + [UInt8](repeating: 0, count: 8)
      let unit = name.withUnsafeBufferPointer { name in name.baseAddress.map { number($0, count) } }
      guard let unit,
        isConsistent(unit, unitClass: entry.unitClass, group: entry.group < 0 ? -1 : groups[Int(entry.group)])
      else { return false }
      for word in 0..<other.width {
        var bits = other.seen[index * other.width + word]
        while bits != 0 {
          let number = word * 64 + bits.trailingZeroBitCount
          bits &= bits - 1
          guard note(unit, month: other.months[number]) else { return false }
        }
      }
    }
    return true
  }

  /// Everything in the book.
  func contents() -> Contents {
    Contents(
      names: (0..<names.count).map { names[$0] }, entries: entries, months: months, seen: seen, width: width)
  }
}
