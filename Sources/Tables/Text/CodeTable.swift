import Base

/// The letters of encodings with a byte for a letter, and how a byte for a tone goes with the letter before it.
struct CodeTable: Sendable {
  /// A byte that stands for nothing.
  static let undefined: UInt32 = 0xFFFF_FFFF

  /// What each byte stands for by itself.
  private(set) var scalars: [UInt32]
  /// What the letter of the first byte becomes with the second after it: at `first * 256 + second`, 0 where the second
  /// does not change it.
  private(set) var pairs: [UInt32]
  /// The bytes that can only follow a letter.
  private(set) var isMark: [Bool]

  /// `upper` is what the bytes from 0x80 stand for, U+FFFD for those that stand for nothing.
  private init(upper: String) {
    scalars = (0..<0x80).map { UInt32($0) }
    scalars += upper.unicodeScalars.map { $0 == "\u{FFFD}" ? CodeTable.undefined : $0.value }
    scalars += Array(repeating: CodeTable.undefined, count: max(0, 256 - scalars.count))
    pairs = Array(repeating: 0, count: 256 * 256)
    isMark = Array(repeating: false, count: 256)
  }

  /// The table of an encoding with a byte for a letter; nil for UTF-8 and UTF-16.
  static func of(_ encoding: TextEncoding) -> CodeTable? {
    switch encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1258: windows1258
    case .tcvn3: tcvn3
    case .vni: vni
    }
  }

  /// Typographic signs that Windows has from 0x80 on, in every one of its encodings; `z` and `s` with caron, which
  /// Vietnamese ones lack, left out.
  private static let windowsSigns =
    "€\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}" + "\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ"

  /// Windows-1258: a letter with its shape is one byte, the tone another behind it.
  private static let windows1258: CodeTable = {
    var table = CodeTable(
      upper: windowsSigns + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯" + "°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏ" + "ĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß" + "àáâăäåæçèéêë\u{301}íîï"
        + "đñ\u{323}óôơö÷øùúûüư₫ÿ")
    for mark in [0xCC, 0xD2, 0xDE, 0xEC, 0xF2] {
      table.isMark[mark] = true
      for base in 0..<256 { table.join(base, mark, with: [table.scalars[mark]]) }
    }
    return table
  }()

  /// TCVN3, also called ABC: every letter is one byte. Capitals with a tone have none; fonts of capitals show them.
  private static let tcvn3 = CodeTable(
    upper: windowsSigns + "\u{A0}ĂÂÊÔƠƯĐăâêôơưđ\u{FFFD}"
      + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}àảãáạ\u{FFFD}ằẳẵắ\u{FFFD}"
      + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ặầẩẫấậè\u{FFFD}ẻẽ" + "éẹềểễếệìỉ\u{FFFD}\u{FFFD}\u{FFFD}ĩíịò"
      + "\u{FFFD}ỏõóọồổỗốộờởỡớợù" + "\u{FFFD}ủũúụừửữứựỳỷỹýỵ\u{FFFD}")

  /// VNI for Windows: the shape and the tone of a letter are one byte behind it.
  private static let vni: CodeTable = {
    let nothing = String(repeating: "\u{FFFD}", count: 16)
    var table = CodeTable(
      upper: windowsSigns + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯" + "°±²³´µ¶·¸¹º»¼½¾¿" + nothing + nothing + nothing + nothing)
    for (byte, letter) in [
      (0xF4, "ơ"), (0xF6, "ư"), (0xF1, "đ"), (0xED, "í"), (0xEC, "ì"), (0xE6, "ỉ"), (0xF3, "ĩ"), (0xF2, "ị"),
      (0xEE, "ỵ"),
      (0xD4, "Ơ"), (0xD6, "Ư"), (0xD1, "Đ"), (0xCD, "Í"), (0xCC, "Ì"), (0xC6, "Ỉ"), (0xD3, "Ĩ"), (0xD2, "Ị"),
      (0xCE, "Ỵ"),
    ] {
      if let scalar = letter.unicodeScalars.first { table.scalars[byte] = scalar.value }
    }
    let (grave, acute, hook, tilde, dot): (UInt32, UInt32, UInt32, UInt32, UInt32) = (0x300, 0x301, 0x309, 0x303, 0x323)
    let (circumflex, breve): (UInt32, UInt32) = (0x302, 0x306)
    let marks: [(byte: Int, bases: String, with: [UInt32])] = [
      (0xF9, "aeouyôö", [acute]), (0xF8, "aeouyôö", [grave]), (0xFB, "aeouyôö", [hook]), (0xF5, "aeouyôö", [tilde]),
      (0xEF, "aeouyôö", [dot]),
      (0xE2, "aeo", [circumflex]), (0xE1, "aeo", [circumflex, acute]), (0xE0, "aeo", [circumflex, grave]),
      (0xE5, "aeo", [circumflex, hook]), (0xE3, "aeo", [circumflex, tilde]), (0xE4, "aeo", [circumflex, dot]),
      (0xEA, "a", [breve]), (0xE9, "a", [breve, acute]), (0xE8, "a", [breve, grave]), (0xFA, "a", [breve, hook]),
      (0xFC, "a", [breve, tilde]), (0xEB, "a", [breve, dot]),
    ]
    for mark in marks {
      for base in mark.bases.unicodeScalars {
        let small = Int(base.value)
        for byte in [mark.byte, mark.byte - 0x20] {
          table.isMark[byte] = true
          table.join(small, byte, with: mark.with)
          table.join(small - 0x20, byte, with: mark.with)
        }
      }
    }
    return table
  }()

  /// Sets what the letter of a byte becomes when the byte `mark` follows, as Unicode composes it.
  private mutating func join(_ base: Int, _ mark: Int, with marks: [UInt32]) {
    guard let letter = Unicode.Scalar(scalars[base]), letter.properties.isAlphabetic else { return }
    var text = String.UnicodeScalarView([letter])
    text.append(contentsOf: marks.compactMap(Unicode.Scalar.init))
    let composed = Array(TextFolding.nfc(String(text)).unicodeScalars)
    if composed.count == 1 { pairs[base * 256 + mark] = composed[0].value }
  }
}
