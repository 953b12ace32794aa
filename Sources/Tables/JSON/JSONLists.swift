/// The lists inside a JSON object that may be tables: `{"total": 2, "items": [{…}, {…}]}`.
struct JSONLists {
  struct List {
    /// The keys on the way to it, joined by ` / `.
    var name: String
    var start: JSONScanner.Position
    /// How deep it stands.
    var depth: Int
    var isEmpty: Bool
  }

  private(set) var lists: [List] = []

  /// Goes over the object that is next, whose form is checked.
  mutating func survey(_ scanner: inout JSONScanner, path: [UInt8] = [], depth: Int = 0) throws(JSONFault) {
    guard depth < JSONScanner.maximumDepth else { throw scanner.fault(.tooDeep) }
    var lines: [[UInt8]: Int] = [:]
    var hasMore = try scanner.beginObject()
    while hasMore {
      let place = scanner.position
      var key: [UInt8] = []
      _ = try scanner.readText(into: &key)
      if let first = lines.updateValue(place.line, forKey: key) {
        let name = String(decoding: key.prefix(CellText.maximumNameBytes), as: UTF8.self)
        throw JSONFault(
          kind: .duplicateKey(name, firstLine: first, line: place.line), offset: place.index, line: place.line)
      }
      // What is longer is nothing that anyone could ask for.
      let inner =
        path.count + key.count > CellText.maximumNameBytes ? path : path.isEmpty ? key : path + Array(" / ".utf8) + key
      try scanner.passColon()
      switch scanner.next {
      case 0x7B:
        try survey(&scanner, path: inner, depth: depth + 1)
      case 0x5B:
        try note(&scanner, String(decoding: inner, as: UTF8.self), depth: depth + 1)
      default:
        try scanner.skipValue(depth: depth + 1)
      }
      hasMore = try scanner.continueObject()
    }
  }

  private mutating func note(_ scanner: inout JSONScanner, _ name: String, depth: Int) throws(JSONFault) {
    let start = scanner.position
    try scanner.skipValue(depth: depth)
    let after = scanner.position
    scanner.go(to: start)
    let isEmpty = !scanner.beginArray()
    // A list of anything but objects is a detail of the object that it stands in.
    if isEmpty || scanner.next == 0x7B {
      lists.append(List(name: name, start: start, depth: depth, isEmpty: isEmpty))
    }
    scanner.go(to: after)
  }
}
