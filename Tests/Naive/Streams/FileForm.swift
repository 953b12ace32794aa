import Tables

/// The forms in which a table arrives: the same rows, and whatever stands around and between them.
struct FileForm: CustomStringConvertible {
  private var hasTitle: Bool
  private var hasFooter: Bool
  private var hasBlankRows: Bool
  private var hasHeaderAgain: Bool
  private var hasReturns: Bool
  private var lacksLastEnd: Bool
  private var isUTF16: Bool
  private var isPacked: Bool
  /// Rows that lack their last separators, or have some too many.
  private var hasUnevenRows: Bool

  /// Draws a form; half of all are plain.
  init(_ dice: inout Dice) {
    let isPlain = dice.chance(50)
    func draw(_ percent: Int, _ dice: inout Dice) -> Bool { dice.chance(percent) && !isPlain }
    hasTitle = draw(40, &dice)
    hasFooter = draw(40, &dice)
    hasBlankRows = draw(40, &dice)
    hasHeaderAgain = draw(30, &dice)
    hasReturns = draw(30, &dice)
    lacksLastEnd = draw(20, &dice)
    isUTF16 = draw(20, &dice)
    isPacked = draw(30, &dice)
    hasUnevenRows = draw(20, &dice)
  }

  var description: String {
    Mirror(reflecting: self).children.compactMap { $0.value as? Bool == true ? $0.label : nil }.joined(separator: " ")
  }

  /// The file of these lines, the first of which is the header.
  func bytes(of text: String, _ dice: inout Dice) -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    let width = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
    func wide(_ text: String) -> String { text + String(repeating: ",", count: width - 1) }
    var written: [String] = []
    if hasTitle { written += [wide("ỦY BAN NHÂN DÂN TỈNH"), wide("KẾT QUẢ NĂM 2024")] }
    for (number, line) in lines.enumerated() {
      if number > 1, hasBlankRows, dice.chance(20) { written.append(dice.pick(["", wide(""), "  "])) }
      if number > 1, hasHeaderAgain, dice.chance(10) { written.append(lines[0]) }
      var line = line
      if number > 0, hasUnevenRows, dice.chance(30) {
        if line.hasSuffix(",") { line.removeLast() } else { line += "," }
      }
      written.append(line)
    }
    if hasFooter { written += ["", wide("Nơi nhận:"), wide("- Lưu: VT")] }
    var text = written.joined(separator: hasReturns ? "\r\n" : "\n")
    if !lacksLastEnd { text += hasReturns ? "\r\n" : "\n" }
    var bytes = Array(text.utf8)
    if isUTF16 { bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } }
    return isPacked ? FileForm.packed(bytes) : bytes
  }

  /// A gzip file (RFC 1952) of blocks that are stored as they are.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    var start = 0
    repeat {
      let end = min(bytes.count, start + 1000)
      file += [end == bytes.count ? 1 : 0] + number(end - start, 2) + number(~(end - start), 2) + bytes[start..<end]
      start = end
    } while start < bytes.count
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return file + number(Int(~crc), 4) + number(bytes.count, 4)
  }
}
