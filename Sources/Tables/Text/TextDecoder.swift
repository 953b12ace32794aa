/// Makes UTF-8 of text in other encodings.
enum TextDecoder {
  /// What stands in the result where something cannot be decoded: a byte that UTF-8 never has.
  static let undecodable: UInt8 = 0xFF

  /// The text in UTF-8, letters composed; `undecodable` for each byte or unit that stands for nothing.
  static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: return Array(bytes)
    case .utf16LittleEndian: return utf16(bytes, lowFirst: true)
    case .utf16BigEndian: return utf16(bytes, lowFirst: false)
    case .windows1258, .tcvn3, .vni:
      guard let table = CodeTable.of(encoding) else { return Array(bytes) }
      return singleBytes(bytes, table)
    }
  }

  /// Whether the bytes are text in UTF-8.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch { return false }
  }

  private static func singleBytes(_ bytes: ArraySlice<UInt8>, _ table: CodeTable) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = Int(bytes[index])
      index += 1
      let next = index < bytes.endIndex ? Int(bytes[index]) : 0
      if next >= 0x80 {
        let pair = table.pairs[byte * 256 + next]
        if pair != 0 {
          append(pair, to: &result)
          index += 1
          continue
        }
      }
      if byte < 0x80 {
        result.append(UInt8(byte))
      } else if table.isMark[byte] || table.scalars[byte] == CodeTable.undefined {
        result.append(undecodable)
      } else {
        append(table.scalars[byte], to: &result)
      }
    }
    return result
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2 + bytes.count / 4)
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return lowFirst ? first | second << 8 : first << 8 | second
    }
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = unit(index)
      index += 2
      if first & 0xF800 != 0xD800 {
        append(first, to: &result)
      } else if first < 0xDC00, index + 1 < bytes.endIndex, unit(index) & 0xFC00 == 0xDC00 {
        append(0x10000 + (first & 0x3FF) << 10 + (unit(index) & 0x3FF), to: &result)
        index += 2
      } else {
        result.append(undecodable)
      }
    }
    if index < bytes.endIndex { result.append(undecodable) }
    return result
  }

  /// Appends a scalar in UTF-8.
  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      result.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      result.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      result.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      result.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
