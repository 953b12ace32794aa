/// The keys met so far, each at its place in the objects: which of them are columns, and what they are called.
struct JSONColumns {
  /// A key inside the object of another; the first node is the row itself.
  struct Node {
    var key: [UInt8]
    /// The names of the keys on the way here, joined by ` / `.
    var path: [UInt8]
    /// The column that holds the values of this key; nil while there were none.
    var column: Int?
    /// The key that came after this one in its object the last time, tried first.
    var follower: Int?
    /// The key that came first inside this one the last time.
    var firstInside: Int?
    /// The row in which this key was last met, and its line there.
    var lastRow = -1
    var lastLine = 0
  }

  private struct Address: Hashable {
    var parent: Int
    var key: [UInt8]
  }

  /// The most columns of a table, as in the largest sheets.
  static let maximum = 16_384

  private(set) var nodes = [Node(key: [], path: [])]
  private var addresses: [Address: Int] = [:]
  /// The columns' names, in order of first appearance.
  private(set) var names: [[UInt8]] = []
  private var columns: [[UInt8]: Int] = [:]

  /// The node of a key inside `parent`; `previous` is the node of the key before it in the object. nil when there are
  /// too many keys.
  mutating func node(of key: [UInt8], in parent: Int, after previous: Int?) -> Int? {
    // Objects of one list mostly have the same keys in the same order.
    let guess = previous.map { nodes[$0].follower } ?? nodes[parent].firstInside
    if let guess, nodes[guess].key == key { return guess }
    let address = Address(parent: parent, key: key)
    let node: Int
    if let known = addresses[address] {
      node = known
    } else {
      guard nodes.count <= JSONColumns.maximum * 2 else { return nil }
      node = nodes.count
      let path = nodes[parent].path
      nodes.append(Node(key: key, path: parent == 0 ? key : path + Array(" / ".utf8) + key))
      addresses[address] = node
    }
    if let previous { nodes[previous].follower = node } else { nodes[parent].firstInside = node }
    return node
  }

  /// Notes that a key was met in a row; the line where it stood already in this row, if it did.
  mutating func meet(_ node: Int, row: Int, line: Int) -> Int? {
    let earlier = nodes[node].lastRow == row ? nodes[node].lastLine : nil
    nodes[node].lastRow = row
    nodes[node].lastLine = line
    return earlier
  }

  /// The column of a node's values; nil when there are too many.
  mutating func column(of node: Int) -> Int? {
    if let column = nodes[node].column { return column }
    let name = nodes[node].path
    let column: Int
    if let known = columns[name] {
      column = known
    } else {
      guard names.count < JSONColumns.maximum else { return nil }
      column = names.count
      names.append(name)
      columns[name] = column
    }
    nodes[node].column = column
    return column
  }

  /// The name of a node as people know it.
  func name(of node: Int) -> String { String(decoding: nodes[node].path, as: UTF8.self) }
}
