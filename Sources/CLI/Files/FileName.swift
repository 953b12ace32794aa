/// A name of a file or folder, or a word of the command line, as its bytes are: in UTF-8 mostly, and in whatever an old
/// Windows archive was written with.
struct FileName {
  var bytes: [UInt8]

  /// The name; nil when its bytes are no UTF-8. Such a name is never repaired: it would be that of another file.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The name for people: bytes that are no text stand as `\xE1`.
  var shown: String {
    if let text { return text }
    var shown = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if let part = String(validating: rest.prefix(length), as: UTF8.self) {
        shown += part
        rest = rest.dropFirst(length)
      } else {
        let digits = String(first, radix: 16, uppercase: true)
        shown += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
        rest = rest.dropFirst()
      }
    }
    return shown
  }

  /// The texts of those that have one, sorted.
  static func texts(_ names: [FileName]) -> [String] { names.compactMap(\.text).sorted() }
}
