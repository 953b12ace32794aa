/// Text of an XML document as it is meant: references replaced, line ends made one.
enum XMLText {
  /// Appends written text to `output`; false when it holds a reference or character that no document may have.
  static func append(
    _ written: UnsafeBufferPointer<UInt8>, isCoded: Bool, to output: inout [UInt8]
  ) -> Bool {
    if !isCoded {
      for byte in written where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D { return false }
      output.append(contentsOf: written)
      return true
    }
    var at = 0
    while at < written.count {
      let byte = written[at]
      if byte == 0x26 {
        guard let (scalar, end) = reference(written, at + 1) else { return false }
        output.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        at = end
        continue
      }
      if byte == 0x0D {
        if at + 1 == written.count || written[at + 1] != 0x0A { output.append(0x0A) }
      } else if byte < 0x20, byte != 0x09, byte != 0x0A {
        return false
      } else {
        output.append(byte)
      }
      at += 1
    }
    return true
  }

  /// The value of an attribute as it is meant; nil when it is no text.
  static func value(_ written: UnsafeBufferPointer<UInt8>) -> String? {
    var output: [UInt8] = []
    guard append(written, isCoded: true, to: &output) else { return nil }
    return String(validating: output.map { $0 == 0x09 || $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The character of the reference whose name begins at `start`, and where the reference ends.
  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Unicode.Scalar, end: Int)? {
    guard let end = bytes[start..<min(bytes.count, start + 12)].firstIndex(of: 0x3B) else { return nil }
    let name = bytes[start..<end]
    guard name.first == 0x23 else {
      switch String(decoding: name, as: UTF8.self) {
      case "amp": return ("&", end + 1)
      case "lt": return ("<", end + 1)
      case "gt": return (">", end + 1)
      case "quot": return ("\"", end + 1)
      case "apos": return ("'", end + 1)
      default: return nil
      }
    }
    let isHex = name.dropFirst().first == 0x78
    let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    guard let first = digits.utf8.first, first != 0x2B, first != 0x2D,
      let code = UInt32(digits, radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(code), code >= 0x20 || code == 0x09 || code == 0x0A || code == 0x0D, code != 0xFFFE,
      code != 0xFFFF
    else { return nil }
    return (scalar, end + 1)
  }

  /// Replaces what spreadsheets write as `_x000D_` (the character's code between signs) in the bytes from `start` on.
  /// Control characters stay written out, so that they are seen.
  static func replaceEscapes(in bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= 7, var at = bytes[start...].firstIndex(of: 0x5F) else { return }
    var end = at
    while at < bytes.count {
      if bytes[at] == 0x5F, let scalar = escape(bytes, at) {
        for byte in UTF8.encode(scalar).map(Array.init) ?? [] {
          bytes[end] = byte
          end += 1
        }
        at += 7
      } else {
        bytes[end] = bytes[at]
        end += 1
        at += 1
      }
    }
    bytes.removeLast(bytes.count - end)
  }

  private static func escape(_ bytes: [UInt8], _ at: Int) -> Unicode.Scalar? {
    guard at + 7 <= bytes.count, bytes[at + 1] == 0x78, bytes[at + 6] == 0x5F else { return nil }
    var code: UInt32 = 0
    for byte in bytes[(at + 2)..<(at + 6)] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      code = code << 4 | UInt32(digit)
    }
    guard code >= 0x20 || code == 0x09 || code == 0x0A || code == 0x0D, code < 0x7F || code > 0x9F, code < 0xFFFE else {
      return nil
    }
    return Unicode.Scalar(code)
  }
}
