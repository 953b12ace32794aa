/// Makes UTF-8 of text in other encodings.
enum TextDecoder {
  /// What stands in the result where something cannot be decoded: a byte that UTF-8 never has.
  static let undecodable: UInt8 = 0xFF

  /// The text in UTF-8, letters composed; `undecodable` for each byte or unit that stands for nothing.
  static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) -> [UInt8] {
    if encoding == .utf8 { return Array(bytes) }
    return bytes.withUnsafeBufferPointer { bytes in
      [UInt8](unsafeUninitializedCapacity: room(for: bytes.count)) { output, count in
        guard let start = output.baseAddress else { return }
        count = decode(bytes, from: encoding, isEnd: true, to: start).written
      }
    }
  }

  /// How many bytes of text so many bytes come to at most.
  static func room(for count: Int) -> Int { count * 3 + 4 }

  /// Writes the text in UTF-8, as `utf8` has it, where there is `room` for it; gives how many of the bytes it took, and how
  /// many it wrote. Unless they are the last (`isEnd`), those stay that may belong to one letter with what follows.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from encoding: TextEncoding, isEnd: Bool,
    to output: UnsafeMutablePointer<UInt8>
  ) -> (taken: Int, written: Int) {
    var output = Output(start: output)
    let taken: Int
    switch encoding {
    case .utf16LittleEndian: taken = utf16(bytes, lowFirst: true, isEnd, &output)
    case .utf16BigEndian: taken = utf16(bytes, lowFirst: false, isEnd, &output)
    case .utf8, .windows1258, .tcvn3, .vni:
      if let table = CodeTable.of(encoding) {
        taken = singleBytes(bytes, table, isEnd, &output)
      } else {
        for byte in bytes { output.append(byte) }
        taken = bytes.count
      }
    }
    return (taken, output.count)
  }

  /// Bytes that are written one after another.
  private struct Output {
    let start: UnsafeMutablePointer<UInt8>
    var count = 0

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      start[count] = byte
      count &+= 1
    }

    /// Appends a scalar in UTF-8.
    @inline(__always)
    mutating func append(scalar: UInt32) {
      switch scalar {
      case 0..<0x80:
        append(UInt8(truncatingIfNeeded: scalar))
      case 0x80..<0x800:
        append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
      case 0x800..<0x10000:
        append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
      default:
        append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
      }
    }
  }

  /// Whether the bytes are text in UTF-8.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch { return false }
  }

  private static func singleBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: CodeTable, _ isEnd: Bool, _ output: inout Output
  ) -> Int {
    var index = 0
    let end = isEnd ? bytes.count : bytes.count - 1
    while index < end {
      let byte = Int(bytes[index])
      index += 1
      let next = index < bytes.count ? Int(bytes[index]) : 0
      if next >= 0x80 {
        let pair = table.pairs[byte * 256 + next]
        if pair != 0 {
          output.append(scalar: pair)
          index += 1
          continue
        }
      }
      if byte < 0x80 {
        output.append(UInt8(byte))
      } else if table.isMark[byte] || table.scalars[byte] == CodeTable.undefined {
        output.append(undecodable)
      } else {
        output.append(scalar: table.scalars[byte])
      }
    }
    return max(0, index)
  }

  private static func utf16(
    _ bytes: UnsafeBufferPointer<UInt8>, lowFirst: Bool, _ isEnd: Bool, _ output: inout Output
  ) -> Int {
    @inline(__always) func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return lowFirst ? first | second << 8 : first << 8 | second
    }
    let raw = UnsafeRawBufferPointer(bytes)
    // Of four units at once: everything but the seven bits that ASCII has.
    let others: UInt64 = lowFirst ? 0xFF80_FF80_FF80_FF80 : 0x80FF_80FF_80FF_80FF
    let low: UInt64 = lowFirst ? 0 : 8
    var index = 0
    while index + 1 < bytes.count {
      if index + 8 <= bytes.count {
        let four = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if four & others == 0 {
          output.append(UInt8(truncatingIfNeeded: four >> low))
          output.append(UInt8(truncatingIfNeeded: four >> (low + 16)))
          output.append(UInt8(truncatingIfNeeded: four >> (low + 32)))
          output.append(UInt8(truncatingIfNeeded: four >> (low + 48)))
          index += 8
          continue
        }
      }
      let first = unit(index)
      if !isEnd, first & 0xFC00 == 0xD800, index + 3 >= bytes.count { break }
      index += 2
      if first & 0xF800 != 0xD800 {
        output.append(scalar: first)
      } else if first < 0xDC00, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 {
        output.append(scalar: 0x10000 + (first & 0x3FF) << 10 + (unit(index) & 0x3FF))
        index += 2
      } else {
        output.append(undecodable)
      }
    }
    if isEnd, index < bytes.count {
      output.append(undecodable)
      index = bytes.count
    }
    return index
  }
}
