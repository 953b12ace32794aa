import Base

/// Words by which the heads and feet of an office's sheets are known.
enum SheetWords {
  /// How the lines above a table begin, without marks and in lower case.
  private static let titles = [
    "cong hoa xa hoi", "doc lap", "uy ban nhan dan", "ubnd", "hoi dong nhan dan", "so: ", "bieu so", "bieu mau",
    "mau so",
    "bao cao", "bang tong hop", "phu luc", "danh sach", "(kem theo", "kem theo", "ban hanh kem", "don vi tinh",
    "(don vi tinh", "dvt", "don vi bao cao", "don vi nhan bao cao", "tu ngay", "(tu ngay", "report",
  ]

  /// How the lines below a table begin, without marks and in lower case.
  private static let footers = [
    "noi nhan", "nguoi lap", "lap bieu", "nguoi duyet", "nguoi ky", "nguoi bao cao", "nguoi tong hop", "thu truong",
    "tm.", "kt.", "tl.", "tuq.", "q. chu tich", "chu tich", "pho chu tich", "giam doc", "pho giam doc",
    "chanh van phong",
    "pho chanh van phong", "truong phong", "ke toan", "(ky", "ky ten", "ky, ", "xac nhan cua", "ghi chu", "chu thich",
    "luu y:", "luu:", "- luu", "- nhu tren", "nhu tren", "nguon:", "nguon so lieu", "note:", "notes:", "source:",
    "prepared by", "approved by", "signature",
  ]

  /// Whether a cell begins as the head of a document does.
  static func opensTitle(_ bytes: ArraySlice<UInt8>) -> Bool {
    let key = key(bytes)
    return titles.contains { key.hasPrefix($0) } || isDateLine(key)
  }

  /// Whether a cell begins as what stands below tables does: who is to receive it, who signs, notes.
  static func opensFooter(_ bytes: ArraySlice<UInt8>) -> Bool {
    let key = key(bytes)
    return footers.contains { key.hasPrefix($0) } || isDateLine(key)
  }

  /// `Quảng Ngãi, ngày 5 tháng 1 năm 2025`, also with blanks or dots for the numbers.
  private static func isDateLine(_ key: String) -> Bool {
    let words = key.split { !$0.isLetter }.map(String.init)
    guard let day = words.firstIndex(of: "ngay"), day < 5 else { return false }
    return words[day...].starts(with: ["ngay", "thang", "nam"])
  }

  /// The beginning of a cell without marks, in lower case.
  private static func key(_ bytes: ArraySlice<UInt8>) -> String {
    TextFolding.looseKey(String(decoding: CellText.trimmed(bytes).prefix(120), as: UTF8.self))
  }
}
