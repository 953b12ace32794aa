/// Results as they are read, each with the cell that gave it.
struct ObservationEntries {
  /// A result and the first of its cells.
  struct Entry {
    var observation: Dataset.Observation
    var at: CellIndex
  }

  private(set) var observations = Observations()
  private var places: [CellIndex] = []

  /// Makes room for so many more.
  mutating func makeRoom(for more: Int) {
    let count = count + more
    // Room for exactly what the next of many files has would be made anew for each of them.
    guard count > places.capacity else { return }
    let room = Swift.max(count, 2 * places.capacity)
    observations.reserveCapacity(room)
    places.reserveCapacity(room)
  }

  /// The result of a key.
  subscript(key: Dataset.Key) -> Entry? {
    observations.index(of: key).map { Entry(observation: observations.values[$0], at: places[$0]) }
  }

  /// Adds the result of a key that has none; else gives where the one stands that it has, which stays.
  mutating func insert(_ key: Dataset.Key, _ observation: Dataset.Observation, _ at: CellIndex) -> CellIndex? {
    if let known = observations.insert(key, observation) { return places[known] }
    places.append(at)
    return nil
  }

  /// Changes the result of a key that has one.
  mutating func replace(_ key: Dataset.Key, _ observation: Dataset.Observation) {
    if let known = observations.index(of: key) { observations.replace(at: known, observation) }
  }
}

extension ObservationEntries: RandomAccessCollection {
  typealias Element = (key: Dataset.Key, value: Entry)

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }
  subscript(position: Int) -> Element {
    (observations.keys[position], Entry(observation: observations.values[position], at: places[position]))
  }
}
