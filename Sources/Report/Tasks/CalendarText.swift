/// Writes the lines of a calendar file: CRLF after each, none longer than 75 bytes, no character cut in two.
struct CalendarText: Sendable {
  /// The most bytes of a line, its end not counted.
  static let limit = 75

  /// What has been written.
  private(set) var bytes: [UInt8] = []

  init() {}

  /// A property whose value stands as it is.
  mutating func line(_ name: String, _ value: String) {
    var count = 0
    // An escape is two characters that some programs do not find again when a line ends between them.
    var pending: [UInt8] = []
    for scalar in "\(name):\(value)".unicodeScalars {
      let encoded = pending + (UTF8.encode(scalar).map(Array.init) ?? [])
      if scalar == "\\", pending.isEmpty {
        pending = encoded
        continue
      }
      pending = []
      if count + encoded.count > CalendarText.limit {
        bytes += [0x0D, 0x0A, 0x20]
        count = 1
      }
      bytes += encoded
      count += encoded.count
    }
    bytes += pending + [0x0D, 0x0A]
  }

  /// A property whose value is a text: backslashes, semicolons, commas and line ends are escaped, other control
  /// characters left out.
  mutating func line(_ name: String, text: String) {
    var value = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value.append(contentsOf: ["\\", scalar])
      case "\r": value.append(contentsOf: ["\\", "n"])
      case "\n": if last != "\r" { value.append(contentsOf: ["\\", "n"]) }
      case "\t": value.append(" ")
      default: if scalar.value >= 0x20, scalar.value != 0x7F { value.append(scalar) }
      }
      last = scalar
    }
    line(name, String(value))
  }
}
