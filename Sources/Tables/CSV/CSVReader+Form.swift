extension CSVReader {
  /// What a file may be that is no text in UTF-8.
  enum ForeignForm: Hashable {
    case utf16, utf32, excel, oldExcel, pdf, compressed
  }

  /// What the first bytes show a file to be; nil when it may be text in UTF-8.
  static func foreignForm(of bytes: [UInt8]) -> ForeignForm? {
    let starts: [([UInt8], ForeignForm)] = [
      ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32), ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
      ([0x50, 0x4B, 0x03, 0x04], .excel), ([0xD0, 0xCF, 0x11, 0xE0], .oldExcel), ([0x25, 0x50, 0x44, 0x46], .pdf),
      ([0x1F, 0x8B], .compressed),
    ]
    if let (_, form) = starts.first(where: { bytes.starts(with: $0.0) }) { return form }
    // ASCII text in UTF-16 without a mark: every other byte is zero.
    let head = bytes.prefix(16)
    guard head.count >= 4 else { return nil }
    for zero in 0...1 {
      let matches = head.indices.allSatisfy { $0 % 2 == zero ? bytes[$0] == 0 : bytes[$0] != 0 }
      if matches { return .utf16 }
    }
    return nil
  }
}
