extension TextFolding {
  /// Adds the lower case of one character, as Unicode maps it by itself, to `result`.
  static func appendLowercase(_ scalar: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A:
      appendScalar(value + 0x20, else: scalar, to: &result)
    case 0...0x7F, 0xD7, 0xDF...0xFF:
      result.append(scalar)
    case 0xC0...0xDE:
      appendScalar(value + 0x20, else: scalar, to: &result)
    case 0x100...0x12F, 0x1A0...0x1A5, 0x1EA0...0x1EFF:
      // Upper and lower case take turns here, upper on the even places.
      appendScalar(value | 1, else: scalar, to: &result)
    case 0x1AF:
      result.append("ư")
    case 0x1B0, 0x300...0x33F, 0x2000...0x20CF, 0x4E00...0x9FFF:
      result.append(scalar)
    default:
      if scalar.properties.changesWhenLowercased {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
  }

  /// Adds the character of code point `value`, or `other` when there is none.
  private static func appendScalar(
    _ value: UInt32, else other: Unicode.Scalar, to result: inout [Unicode.Scalar]
  ) {
    result.append(Unicode.Scalar(value) ?? other)
  }
}
