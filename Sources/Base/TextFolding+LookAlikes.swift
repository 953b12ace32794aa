/// Letters that look like others and are typed for them, and characters that are not seen at all.
///
/// A name is what people see: `Ðăk Hà` with the Icelandic Ð, `Xã Тân Hoà` with a Cyrillic Т, and `Ea H’leo` with a curly
/// apostrophe are the names that they look like. Only letters that cannot be told apart in print are folded; tone marks
/// and the marks of Vietnamese vowels never are, for `Tân Hoà` and `Tân Hoá` are two communes.
extension TextFolding {
  /// Adds a character in lower case to `result`: as the letter that it looks like, and not at all where nothing is seen.
  @inline(__always)
  static func appendSeen(_ scalar: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
    let value = scalar.value
    // Vietnamese letters with their marks, which most names are made of, look like no others.
    if value < 0xAD || value >= 0x1E00 && value < 0x2000 {
      result.append(scalar)
    } else if let seen = seen(value) {
      if let scalar = Unicode.Scalar(seen) { result.append(scalar) }
    } else {
      result.append(scalar)
    }
  }

  /// The character that one looks like, 0xD800 (which is none) for one that is not seen, nil for all others.
  private static func seen(_ value: UInt32) -> UInt32? {
    switch value {
    // Soft hyphen, joiners, directions, word joiner, byte order mark, variation selectors.
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
      0xFE00...0xFE0F,
      0xFEFF:
      0xD800
    // Đ: eth, the African d, and the d of Latin phonetics.
    case 0xF0, 0x256, 0x18C: 0x111
    // ơ and ư of other alphabets do not exist; the Cyrillic and Greek letters that are printed as Latin ones.
    case 0x430, 0x3B1, 0x251: 0x61
    case 0x441, 0x3F2: 0x63
    case 0x501: 0x64
    case 0x435: 0x65
    case 0x261: 0x67
    case 0x43D, 0x4BB: 0x68
    case 0x456, 0x3B9, 0x131, 0x4CF: 0x69
    case 0x458: 0x6A
    case 0x43A, 0x3BA: 0x6B
    case 0x43C: 0x6D
    case 0x43E, 0x3BF: 0x6F
    case 0x440, 0x3C1: 0x70
    case 0x51B: 0x71
    case 0x455: 0x73
    case 0x442, 0x3C4: 0x74
    case 0x3C5: 0x75
    case 0x475, 0x3BD: 0x76
    case 0x51D: 0x77
    case 0x445, 0x3C7: 0x78
    case 0x443: 0x79
    // Letters of full width; digits of full width are for those who read numbers to refuse.
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: value - 0xFEE0
    // Apostrophes and hyphens.
    case 0xB4, 0x2B9, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032: 0x27
    case 0x2010...0x2015, 0x2212, 0xFE63: 0x2D
    default: nil
    }
  }
}
