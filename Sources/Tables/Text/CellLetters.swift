/// Cells that were typed for the fonts of an older encoding: `X· S¬n H¹` shows as Xã Sơn Hạ in a font of TCVN3. Each letter
/// stands for a byte, the one that Windows has for it.
struct CellLetters: Sendable {
  private let encoding: TextEncoding

  /// Takes an encoding with a byte for a letter; nil for others.
  init?(_ encoding: TextEncoding?) {
    guard let encoding, CodeTable.of(encoding) != nil else { return nil }
    self.encoding = encoding
  }

  /// The text in Unicode; a text that is in Unicode already stays as it is.
  func unicode(_ text: [UInt8]) -> [UInt8] {
    if text.allSatisfy({ $0 < 0x80 }) { return text }
    guard let bytes = CellLetters.bytes(of: text) else { return text }
    let decoded = TextDecoder.utf8(bytes[...], from: encoding)
    return decoded.contains(TextDecoder.undecodable) ? text : decoded
  }

  /// The bytes that the letters of a text stand for; nil when it has a letter that stands for none.
  static func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 || scalar.value >= 0xA0 && scalar.value <= 0xFF {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let byte = signs[scalar] {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return bytes
  }

  /// What Windows has from 0x80 to 0x9F.
  private static let signs: [Unicode.Scalar: UInt8] = {
    let text = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    var signs: [Unicode.Scalar: UInt8] = [:]
    for (index, scalar) in text.unicodeScalars.enumerated() { signs[scalar] = 0x80 + UInt8(truncatingIfNeeded: index) }
    return signs
  }()

  /// The encoding for whose fonts the texts of a table look to be typed; nil when they do not. Enough of its first rows
  /// is looked at.
  static func likely(in table: Table) -> TextEncoding? {
    var legacy: [UInt8] = []
    var plain: [UInt8] = []
    /// How many texts are surely not of the kind.
    var unicode = 0
    func note(_ text: some Collection<UInt8>) {
      guard text.contains(where: { $0 >= 0x80 }), text.count <= CellText.maximumNameBytes else { return }
      // A letter that has no byte is Unicode, as typed today: heads often are, above older cells.
      guard let letters = bytes(of: text) else { return unicode += 1 }
      plain += text
      plain.append(0x20)
      legacy += letters
      legacy.append(0x20)
    }
    for name in table.header { note(Array(name.utf8)) }
    for row in 0..<min(table.rowCount, 300) where plain.count < 1 << 16 {
      for column in table.header.indices where table.form(row: row, column: column) == .text {
        note(table.bytes(row: row, column: column))
      }
    }
    let asItStands = VietnameseText(plain)
    let heads = table.header.count
    guard asItStands.words > 0, !asItStands.isPlausible, unicode <= heads + table.rowCount / 10 else { return nil }
    return [TextEncoding.tcvn3, .vni].first { encoding in
      let text = VietnameseText(TextDecoder.utf8(legacy[...], from: encoding))
      return text.isPlausible && text.telling >= 3 && text.syllables > asItStands.syllables
    }
  }
}
