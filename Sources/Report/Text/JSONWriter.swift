/// Writes one JSON text: members in the order they are given, two spaces to a level, strings in UTF-8.
struct JSONWriter: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the value or member to come is the first of its object or array.
  private var isFirst = true
  /// Whether a key was just written, so that the value goes on the same line.
  private var afterKey = false
  /// Inside a `line` value everything stays on one line.
  private var inline = 0

  init() {}

  /// Passes on what has been written, once there is a piece of it, or all of it at the `end`. Whether more is wanted.
  @discardableResult
  mutating func drain(into sink: ReportSink, atEnd end: Bool = false) -> Bool {
    guard end || bytes.count >= ReportSink.piece else { return sink.isOpen }
    let isWanted = sink.add(bytes)
    bytes.removeAll(keepingCapacity: true)
    return isWanted
  }

  /// Passes on the rest of the whole text, ended by a line end.
  mutating func finish(into sink: ReportSink) {
    bytes.append(0x0A)
    drain(into: sink, atEnd: true)
  }

  /// The whole text, ended by a line end.
  func finished() -> [UInt8] { bytes + [0x0A] }

  /// Members that `body` writes: where they are known, as they stood in another object, after other members.
  mutating func known(_ known: inout [UInt8]?, _ body: (inout JSONWriter) -> Void) {
    if let known {
      bytes += known
      return
    }
    let start = bytes.count
    body(&self)
    known = Array(bytes[start...])
  }

  /// An object whose members `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    nested("{", "}", body)
  }

  /// An array whose elements `body` writes.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    nested("[", "]", body)
  }

  /// An object written on one line.
  mutating func line(_ body: (inout JSONWriter) -> Void) {
    begin()
    inline += 1
    afterKey = true
    nested("{", "}", body)
    inline -= 1
  }

  /// A member's name; its value is to follow.
  mutating func key(_ name: String) {
    begin()
    escape(name)
    bytes.append(contentsOf: ": ".utf8)
    afterKey = true
  }

  /// A string.
  mutating func string(_ value: String) {
    begin()
    escape(value)
  }

  /// A number.
  mutating func number(_ value: Int) {
    begin()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A number given as an exact decimal: digits, perhaps `-` before and a point among them.
  mutating func decimal(_ value: String) {
    begin()
    bytes.append(contentsOf: value.utf8)
  }

  /// `true` or `false`.
  mutating func truth(_ value: Bool) {
    begin()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// `null`.
  mutating func null() {
    begin()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A member with a string, or `null` for nil.
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A member with a number, or `null` for nil.
  mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A member with `true` or `false`, or `null` for nil.
  mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    if let value { truth(value) } else { null() }
  }

  /// A member with an array of strings.
  mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array { for value in values { $0.string(value) } }
  }

  /// What goes before a value or a member's name: comma, line end, indentation.
  private mutating func begin() {
    if afterKey {
      afterKey = false
      return
    }
    if !isFirst { bytes.append(0x2C) }
    if depth > 0 {
      if inline == 0 {
        newLine()
      } else if !isFirst {
        bytes.append(0x20)
      }
    }
    isFirst = false
  }

  private mutating func nested(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(UInt8(truncatingIfNeeded: open.value))
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst, inline == 0 { newLine() }
    isFirst = false
    bytes.append(UInt8(truncatingIfNeeded: close.value))
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  /// Writes `text` between quotes.
  private mutating func escape(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
