extension CSVReader {
  /// What a file may be that is no text that is read.
  enum ForeignForm: Hashable {
    case utf32, excel, oldExcel, pdf, compressed
  }

  /// What the first bytes show a file to be; nil when it may be text.
  static func foreignForm(of bytes: [UInt8]) -> ForeignForm? {
    let starts: [([UInt8], ForeignForm)] = [
      ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32),
      ([0x50, 0x4B, 0x03, 0x04], .excel), ([0xD0, 0xCF, 0x11, 0xE0], .oldExcel), ([0x25, 0x50, 0x44, 0x46], .pdf),
      ([0x1F, 0x8B], .compressed),
    ]
    return starts.first { bytes.starts(with: $0.0) }?.1
  }
}
