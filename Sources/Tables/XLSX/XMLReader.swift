/// Reads an XML document piece by piece: elements and the text in them, no tree. Names are known without their prefix.
/// A document type, nesting deeper than 256, and anything that is not well formed are faults.
///
/// Places of names, values and texts are those in `base` and hold until the next call.
struct XMLReader {
  /// What was read.
  enum Event {
    /// An element begins: `name`, attributes.
    case start
    /// An element ends: `name`.
    case end
    /// Text: `text`.
    case text
    /// The document ends.
    case done
  }

  /// An attribute of the element that was just begun.
  struct Attribute {
    var name: XMLName
    /// The whole name with its prefix.
    var whole: Range<Int>
    /// The value between the quotes, as it is written.
    var value: Range<Int>
  }

  static let deepest = 256
  /// The most bytes of one tag or one piece of text.
  static let longest = 1 << 20
  /// The most attributes of an element.
  static let mostAttributes = 64
  /// The most bytes of the names of all open elements.
  static let mostNameBytes = 1 << 16

  /// An element that is open.
  struct Open {
    var name: XMLName
    /// Where its whole name begins among the names of the open ones.
    var start: Int
    var count: Int
  }

  /// Memory for what is open and for attributes: no array is touched for each tag.
  final class Memory {
    let open = UnsafeMutablePointer<Open>.allocate(capacity: XMLReader.deepest)
    let names = UnsafeMutablePointer<UInt8>.allocate(capacity: XMLReader.mostNameBytes)
    let attributes = UnsafeMutablePointer<Attribute>.allocate(capacity: XMLReader.mostAttributes)

    deinit {
      open.deallocate()
      names.deallocate()
      attributes.deallocate()
    }
  }

  /// The bytes at hand.
  private(set) var base: UnsafeMutablePointer<UInt8>
  var name = XMLName("")
  private(set) var text: Range<Int> = 0..<0
  /// Whether `text` holds references such as `&amp;` or carriage returns, which must be replaced.
  private(set) var isTextCoded = false
  var attributeCount = 0
  /// How many elements are open.
  var depth = 0

  let source: any ByteSource
  var at = 0
  /// The end of the bytes at hand.
  var count = 0
  /// How many bytes of the document stood before those at hand.
  var before = 0
  var hasMore = true
  private var hasBegun = false
  var hasRoot = false
  /// The element that was just begun ends at once.
  var isEmptyElement = false
  let memory = Memory()

  init(_ source: any ByteSource) {
    self.source = source
    base = source.window.base
  }

  /// The attributes of the element that was just begun.
  var attributes: UnsafeBufferPointer<Attribute> {
    UnsafeBufferPointer(start: memory.attributes, count: attributeCount)
  }

  /// Reads on.
  mutating func next() throws(WorkbookFault) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      close()
      return .end
    }
    if !hasBegun { try begin() }
    while true {
      if at == count, try !fetch() {
        guard depth == 0, hasRoot else { throw malformed() }
        return .done
      }
      if base[at] != 0x3C {
        if depth > 0 {
          try readText()
          return .text
        }
        try skipSpace()
        continue
      }
      while at + 1 == count { try need() }
      switch base[at + 1] {
      case 0x2F:
        try readEnd()
        return .end
      case 0x3F: try skip(past: XMLReader.instructionEnd, from: 2)
      case 0x21: if try readDeclaration() { return .text }
      default:
        try readStart()
        return .start
      }
    }
  }

  /// Reads past the end of the element that was just begun.
  mutating func skipElement() throws(WorkbookFault) {
    let goal = depth - 1
    while depth > goal { if try next() == .done { return } }
  }

  /// What is wrong where reading stands.
  func malformed() -> WorkbookFault { .malformed(part: source.name, offset: before + at) }

  /// The value of an attribute of the element that was just begun, as it is written.
  @inline(__always)
  func value(of name: XMLName) -> UnsafeBufferPointer<UInt8>? {
    for attribute in attributes where attribute.name == name {
      return UnsafeBufferPointer(start: base + attribute.value.lowerBound, count: attribute.value.count)
    }
    return nil
  }

  // MARK: Bytes

  private static let instructionEnd: [UInt8] = [0x3F, 0x3E]
  private static let commentStart: [UInt8] = [0x21, 0x2D, 0x2D]
  private static let commentEnd: [UInt8] = [0x2D, 0x2D, 0x3E]
  private static let verbatimStart = Array("![CDATA[".utf8)
  private static let verbatimEnd: [UInt8] = [0x5D, 0x5D, 0x3E]
  private static let docType = Array("!DOCTYPE".utf8)

  /// Gets the next piece, keeping the bytes from `at` on, which may move; false at the end of the document.
  private mutating func fetch() throws(WorkbookFault) -> Bool {
    guard hasMore else { return false }
    guard count - at <= XMLReader.longest else { throw malformed() }
    let (shift, more) = try source.more(keepingFrom: at)
    base = source.window.base
    count = source.window.count
    at -= shift
    before += shift
    hasMore = more
    return more
  }

  /// Gets the next piece, which the document must have.
  mutating func need() throws(WorkbookFault) {
    guard try fetch() else { throw malformed() }
  }

  /// Whether these bytes stand `offset` bytes behind `at`.
  private mutating func follows(_ bytes: [UInt8], _ offset: Int) throws(WorkbookFault) -> Bool {
    for (index, byte) in bytes.enumerated() {
      while at + offset + index >= count { try need() }
      if base[at + offset + index] != byte { return false }
    }
    return true
  }

  /// Moves behind the next occurrence of these bytes, `offset` bytes behind `at` or later.
  private mutating func skip(past bytes: [UInt8], from offset: Int) throws(WorkbookFault) {
    while at + offset > count { try need() }
    at += offset
    while try !follows(bytes, 0) { at += 1 }
    at += bytes.count
  }

  private mutating func skipSpace() throws(WorkbookFault) {
    while at < count, base[at] != 0x3C {
      guard XMLReader.isSpace(base[at]) else { throw malformed() }
      at += 1
    }
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Skips a byte order mark, and refuses other encodings than UTF-8.
  private mutating func begin() throws(WorkbookFault) {
    hasBegun = true
    guard try fetch() else { throw malformed() }
    let head = UnsafeBufferPointer(start: base, count: min(count, 200))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      at = 3
    } else if [[0xFE, 0xFF], [0xFF, 0xFE], [0, 0x3C], [0x3C, 0]].contains(where: { head.starts(with: $0) }) {
      throw .notUTF8(part: source.name)
    }
    // `<?xml version="1.0" encoding="…"?>`
    guard head.dropFirst(at).starts(with: Array("<?xml".utf8)) else { return }
    let declaration = String(decoding: head.dropFirst(at).prefix { $0 != 0x3E }, as: UTF8.self).lowercased()
    if declaration.contains("encoding"), !["utf-8", "utf8", "ascii"].contains(where: { declaration.contains($0) }) {
      throw .notUTF8(part: source.name)
    }
  }

  // MARK: Text

  /// Reads the text up to the next tag.
  private mutating func readText() throws(WorkbookFault) {
    var end = at
    isTextCoded = false
    while true {
      while end < count {
        let byte = base[end]
        if byte == 0x3C { break }
        if byte == 0x26 || byte == 0x0D { isTextCoded = true }
        end &+= 1
      }
      if end < count { break }
      let offset = end - at
      try need()
      end = at + offset
    }
    text = at..<end
    at = end
  }

  /// Reads what begins with `<!`: a comment, or text in `<![CDATA[`. Whether it is text.
  private mutating func readDeclaration() throws(WorkbookFault) -> Bool {
    if try follows(XMLReader.commentStart, 1) {
      try skip(past: XMLReader.commentEnd, from: 4)
      return false
    }
    if try follows(XMLReader.docType, 1) { throw .docType(part: source.name) }
    guard depth > 0, try follows(XMLReader.verbatimStart, 1) else { throw malformed() }
    var offset = 9
    while try !follows(XMLReader.verbatimEnd, offset) { offset += 1 }
    text = (at + 9)..<(at + offset)
    isTextCoded = false
    at += offset + 3
    return true
  }
}
