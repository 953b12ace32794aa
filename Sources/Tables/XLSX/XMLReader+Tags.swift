// Tags: elements that begin and end, and their attributes.
extension XMLReader {
  mutating func readEnd() throws(WorkbookFault) {
    guard depth > 0 else { throw malformed() }
    let length = memory.open[depth - 1].count
    while at + length + 3 > count { try need() }
    guard isOpenName(at: at + 2) else { throw malformed() }
    var offset = length + 2
    while base[at + offset] != 0x3E {
      guard XMLReader.isSpace(base[at + offset]) else { throw malformed() }
      offset += 1
      while at + offset >= count { try need() }
    }
    at += offset + 1
    close()
  }

  /// Whether the name of the innermost element stands at a place, all of it at hand.
  @inline(__always)
  func isOpenName(at place: Int) -> Bool {
    let open = memory.open[depth &- 1]
    var index = 0
    while index < open.count, base[place &+ index] == memory.names[open.start &+ index] { index &+= 1 }
    return index == open.count
  }

  /// Ends the innermost element.
  @inline(__always)
  mutating func close() {
    depth &-= 1
    name = memory.open[depth].name
  }

  /// The text of the element that was just begun, when nothing but plain text stands in it and all of it is at hand;
  /// the element has ended then. Else nil, and nothing has changed.
  @inline(__always)
  mutating func plainText() -> UnsafeBufferPointer<UInt8>? {
    if isEmptyElement { return nil }
    var end = at
    while end < count {
      let byte = base[end]
      if byte == 0x3C { break }
      if byte == 0x26 || byte < 0x20 { return nil }
      end &+= 1
    }
    let tag = memory.open[depth &- 1].count &+ 3
    guard end &+ tag <= count, base[end &+ 1] == 0x2F, isOpenName(at: end &+ 2), base[end &+ tag &- 1] == 0x3E else {
      return nil
    }
    let text = UnsafeBufferPointer(start: base + at, count: end &- at)
    at = end &+ tag
    close()
    return text
  }

  mutating func readStart() throws(WorkbookFault) {
    guard depth > 0 || !hasRoot else { throw malformed() }
    // The whole tag must be at hand: where it is not, it is read again with more.
    while true {
      if let end = try readTag() {
        at = end
        hasRoot = true
        return
      }
      try need()
    }
  }

  /// Reads the tag at `at`; gives where it ends, nil when it does not end in the bytes at hand.
  private mutating func readTag() throws(WorkbookFault) -> Int? {
    attributeCount = 0
    guard let whole = try nameRange(from: at + 1) else { return nil }
    var place = whole.upperBound
    while true {
      let spaced = place
      while place < count, XMLReader.isSpace(base[place]) { place &+= 1 }
      guard place < count else { return nil }
      if base[place] == 0x3E {
        try begin(whole, isEmpty: false)
        return place + 1
      }
      if base[place] == 0x2F {
        guard place + 1 < count else { return nil }
        guard base[place + 1] == 0x3E else { throw malformed() }
        try begin(whole, isEmpty: true)
        return place + 2
      }
      guard place > spaced else { throw malformed() }
      guard let end = try readAttribute(from: place) else { return nil }
      place = end
    }
  }

  /// Reads the attribute at `start`; gives where it ends, nil when it does not end in the bytes at hand.
  private mutating func readAttribute(from start: Int) throws(WorkbookFault) -> Int? {
    guard let whole = try nameRange(from: start) else { return nil }
    var place = whole.upperBound
    while place < count, XMLReader.isSpace(base[place]) { place &+= 1 }
    guard place < count else { return nil }
    guard base[place] == 0x3D else { throw malformed() }
    place &+= 1
    while place < count, XMLReader.isSpace(base[place]) { place &+= 1 }
    guard place < count else { return nil }
    let quote = base[place]
    guard quote == 0x22 || quote == 0x27 else { throw malformed() }
    place &+= 1
    let first = place
    while place < count, base[place] != quote {
      if base[place] == 0x3C { throw malformed() }
      place &+= 1
    }
    guard place < count else { return nil }
    for known in attributes where known.whole.count == whole.count {
      var index = 0
      while index < whole.count, base[known.whole.lowerBound + index] == base[whole.lowerBound + index] { index &+= 1 }
      if index == whole.count { throw malformed() }
    }
    guard attributeCount < XMLReader.mostAttributes else { throw malformed() }
    (memory.attributes + attributeCount).initialize(
      to: Attribute(name: localName(whole), whole: whole, value: first..<place))
    attributeCount &+= 1
    return place + 1
  }

  /// The name that begins at `start`; nil when it does not end in the bytes at hand.
  @inline(__always)
  private func nameRange(from start: Int) throws(WorkbookFault) -> Range<Int>? {
    var end = start
    while end < count {
      let byte = base[end]
      let isName =
        byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte == 0x3A || byte == 0x5F || byte >= 0x80
        || end > start && (byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x2E)
      if !isName {
        guard end > start else { throw malformed() }
        return start..<end
      }
      end &+= 1
    }
    return nil
  }

  /// A name without its prefix.
  @inline(__always)
  private func localName(_ whole: Range<Int>) -> XMLName {
    var start = whole.lowerBound
    var place = start
    while place < whole.upperBound {
      if base[place] == 0x3A { start = place &+ 1 }
      place &+= 1
    }
    return XMLName(base + start, count: whole.upperBound &- start)
  }

  /// Opens an element.
  private mutating func begin(_ whole: Range<Int>, isEmpty: Bool) throws(WorkbookFault) {
    guard depth < XMLReader.deepest else { throw .tooDeep(part: source.name) }
    name = localName(whole)
    var start = 0
    if depth > 0 { start = memory.open[depth - 1].start + memory.open[depth - 1].count }
    guard start + whole.count <= XMLReader.mostNameBytes else { throw malformed() }
    // Names are short: a loop is faster than a call.
    var index = 0
    while index < whole.count {
      memory.names[start &+ index] = base[whole.lowerBound &+ index]
      index &+= 1
    }
    (memory.open + depth).initialize(to: Open(name: name, start: start, count: whole.count))
    depth &+= 1
    isEmptyElement = isEmpty
  }
}
