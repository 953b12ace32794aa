import Base
import Lang

/// Results by what they are of, in the order in which they were given: made for very many of them.
package struct Observations: Sendable {
  /// What each is of.
  package private(set) var keys: [Dataset.Key] = []
  /// The results, in the order of `keys`.
  package private(set) var values: [Dataset.Observation] = []
  /// Places in `keys`, -1 for none: a key stands at its number or behind, before the next -1.
  private var slots: [Int32] = []

  package init() {}

  /// Makes room for so many.
  package mutating func reserveCapacity(_ count: Int) {
    keys.reserveCapacity(count)
    values.reserveCapacity(count)
    var room = Swift.max(16, slots.count)
    while room < count * 2 { room *= 2 }
    if room > slots.count { rebuild(room) }
  }

  /// Where the result of a key stands in `keys` and `values`; nil when there is none.
  package func index(of key: Dataset.Key) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Observations.number(of: key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if keys[index] == key { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The result of a key.
  package subscript(key: Dataset.Key) -> Dataset.Observation? { index(of: key).map { values[$0] } }

  /// Sets the result of a key, new or known.
  package mutating func set(_ key: Dataset.Key, _ value: Dataset.Observation) {
    if let known = insert(key, value) { values[known] = value }
  }

  /// Adds the result of a key that has none; else gives the place of the one it has, which stays.
  mutating func insert(_ key: Dataset.Key, _ value: Dataset.Observation) -> Int? {
    if (keys.count + 1) * 2 > slots.count { rebuild(Swift.max(16, slots.count * 2)) }
    var slot = Observations.number(of: key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if keys[index] == key { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: keys.count)
    keys.append(key)
    values.append(value)
    return nil
  }

  /// Changes the result at a place.
  mutating func replace(at index: Int, _ value: Dataset.Observation) { values[index] = value }

  private mutating func rebuild(_ room: Int) {
    slots = [Int32](repeating: -1, count: room)
    for (index, key) in keys.enumerated() {
      var slot = Observations.number(of: key) & (room - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (room - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  /// A number in which every part of a key counts.
  @inline(__always)
  private static func number(of key: Dataset.Key) -> Int {
    let subject =
      UInt64(truncatingIfNeeded: key.indicator.index) &<< 40 ^ UInt64(truncatingIfNeeded: key.denominator) &<< 20
      ^ UInt64(truncatingIfNeeded: key.field.map { $0.index + 1 } ?? 0)
    let months =
      UInt64(truncatingIfNeeded: key.period.firstMonth) &<< 32 ^ UInt64(truncatingIfNeeded: key.period.lastMonth)
    var number = UInt64(truncatingIfNeeded: key.unit) &* 0x9E37_79B9_7F4A_7C15
    number = (number ^ number &>> 29 ^ subject) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number &>> 32 ^ months) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (number ^ number &>> 31) &>> 1)
  }
}

extension Observations: RandomAccessCollection {
  package typealias Element = (key: Dataset.Key, value: Dataset.Observation)

  package var startIndex: Int { 0 }
  package var endIndex: Int { keys.count }
  package subscript(position: Int) -> Element { (keys[position], values[position]) }
}

extension Observations: Equatable {
  /// Whether the same results are given for the same, in whatever order.
  package static func == (a: Observations, b: Observations) -> Bool {
    a.count == b.count && zip(a.keys, a.values).allSatisfy { b[$0] == $1 }
  }
}
