/// Whether bytes are text in UTF-8.
enum UTF8Text {
  /// Whether all bytes are well-formed UTF-8.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { isValid($0) }
  }

  /// Whether all bytes are well-formed UTF-8.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at < count {
      while at + 8 <= count, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        at += 8
      }
      guard at < count else { return true }
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      // How many bytes follow, and the narrowest and widest value of the first of them.
      let (more, low, high): (Int, UInt8, UInt8)
      switch lead {
      case 0xC2...0xDF: (more, low, high) = (1, 0x80, 0xBF)
      case 0xE0: (more, low, high) = (2, 0xA0, 0xBF)
      case 0xED: (more, low, high) = (2, 0x80, 0x9F)
      case 0xE1...0xEF: (more, low, high) = (2, 0x80, 0xBF)
      case 0xF0: (more, low, high) = (3, 0x90, 0xBF)
      case 0xF1...0xF3: (more, low, high) = (3, 0x80, 0xBF)
      case 0xF4: (more, low, high) = (3, 0x80, 0x8F)
      default: return false
      }
      guard at + more < count, bytes[at + 1] >= low, bytes[at + 1] <= high else { return false }
      var index = 2
      while index <= more {
        if bytes[at + index] & 0xC0 != 0x80 { return false }
        index += 1
      }
      at += more + 1
    }
    return true
  }
}
