/// Names, by their keys, to the numbers of what they stand for.
struct Names: Sendable {
  private var keys = ByteTable(capacity: 64)
  /// For each key in the order they were added, the number.
  private var numbers: [Int32] = []

  /// The number of a name's key; nil where nothing has it.
  subscript(key: String) -> Int? {
    var key = key
    return key.withUTF8 { keys.number(of: $0).map { Int(numbers[Int($0)]) } }
  }

  /// Lets a key lead to `number`, unless it leads somewhere already.
  mutating func add(_ key: String, _ number: Int) {
    var key = key
    let place = key.withUTF8 { keys.number(adding: $0) }
    if Int(place) == numbers.count { numbers.append(Int32(truncatingIfNeeded: number)) }
  }
}
