import Base

/// What a result was read from: places that are put together when someone asks for them.
struct MeasuredSources: Sendable {
  private let given: Grid.Given?
  /// Indices into the observations.
  private let indices: [Int32]

  /// Nothing was read.
  init() { (given, indices) = (nil, []) }

  /// Takes the indices of observations.
  init(_ indices: [Int32], of given: Grid.Given) {
    self.given = given
    self.indices = indices
  }

  /// The cells read, in order.
  var cells: [CellPlace] {
    guard let values = given?.observations.values else { return [] }
    let cells = indices.flatMap { values[Int($0)].cells }
    guard indices.contains(where: { values[Int($0)].records != nil }) else { return cells }
    // The months of one file name it each.
    var seen: Set<CellPlace> = []
    return cells.filter { seen.insert($0).inserted }
  }
}

extension MeasuredSources: Hashable {
  static func == (a: MeasuredSources, b: MeasuredSources) -> Bool { a.cells == b.cells }

  func hash(into hasher: inout Hasher) { hasher.combine(cells) }
}
