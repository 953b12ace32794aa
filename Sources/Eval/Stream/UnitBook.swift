import Base
import Tables

/// The units that one worker has met, by the bytes of their names.
struct UnitBook: ~Copyable {
  /// What is known of a unit.
  struct Entry {
    /// How its name stands in the output; nil when its rows are not plain.
    var text: [UInt8]?
    /// -1 until known.
    var unitClass: Int32 = -1
    var group: Int32 = -1
  }

  private var names = ByteInterner()
  private(set) var entries: [Entry] = []
  /// Numbers of the months met, by month; -1 for others.
  private var monthNumbers: [Int16]
  private(set) var months: [Int] = []
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

  var count: Int { entries.count }

  /// The bytes of a unit's name as they stand in the file.
  func name(_ unit: Int) -> [UInt8] { names[unit] }

  /// The number of the unit whose name is `count` bytes from `start` on.
  @inline(__always)
  mutating func number(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let number = names.number(start, count)
    if number == entries.count { add(number) }
    return number
  }

  @inline(never)
  private mutating func add(_ number: Int) {
    entries.append(Entry(text: text(names[number])))
    seen += [UInt64](repeating: 0, count: width)
  }

  /// Whether the unit is of this class and group, as in its other rows.
  @inline(__always)
  mutating func isConsistent(_ unit: Int, unitClass: Int32, group: Int32) -> Bool {
    if entries[unit].unitClass == unitClass, entries[unit].group == group { return true }
    guard entries[unit].unitClass < 0 else { return false }
    entries[unit].unitClass = unitClass
    entries[unit].group = group
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

  /// The months that a unit has rows of.
  func months(of unit: Int) -> [Int] {
    months.indices.filter { seen[unit * width + $0 >> 6] >> UInt64($0 & 63) & 1 == 1 }.map { months[$0] }
  }
}
