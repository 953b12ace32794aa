import Base
import Tables

/// How names of units stand and compare, for the many that are plain codes without more ado.
enum UnitName {
  /// Whether the bytes are nothing but ASCII letters, digits, `.`, `-` and `_`: such a name stands in a cell as it is.
  static func isSimple(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.count <= CellText.maximumNameBytes
      && bytes.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F: true
        default: false
        }
      }
  }

  /// The bytes by which names are the same: those of `TextFolding.matchKey`.
  static func key(_ bytes: [UInt8]) -> [UInt8] {
    // Of such a name the key is the name in small letters.
    if isSimple(bytes) { return bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 } }
    return Array(TextFolding.matchKey(CellText(bytes[...]).string).utf8)
  }

  /// How a unit's name stands in the output; nil when it takes more than its bytes.
  static func text(_ bytes: [UInt8], _ quote: (String) -> [UInt8]) -> [UInt8]? {
    // No unit is called so.
    if bytes == [0x30] { return nil }
    let isSimple = isSimple(bytes)
    // A row of totals is no unit.
    if bytes.count <= 200, TotalWord.find(String(decoding: key(bytes), as: UTF8.self)) != nil { return nil }
    if isSimple, bytes.first != 0x2D { return bytes }
    let text = CellText(bytes[...])
    guard !text.isBlank, text.isNameLength, let name = String(validating: text.bytes, as: UTF8.self) else { return nil }
    return quote(name)
  }
}
