/// Keys of what nearly all texts are made of: ASCII, and Vietnamese letters with their marks in composed form.
extension TextFolding {
  /// The key of a text of such characters, `matchKey` if it is `collapsed`; nil where there are others.
  static func quickKey(_ text: String, collapsed: Bool) -> String? {
    var read = text
    return read.withUTF8 { bytes -> String? in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { letters -> String? in
        guard var folded = fold(bytes, into: letters, collapsed: collapsed) else { return nil }
        placeTones(letters, &folded)
        guard folded.isChanged else { return text }
        return String(unsafeUninitializedCapacity: folded.length) { write(letters, folded.count, to: $0) }
      }
    }
  }

  /// Letters after folding: how many, how many bytes they take, and whether they are not what the text was.
  private struct Folded {
    var count = 0
    var length = 0
    var isChanged = false
  }

  /// Puts the characters in lower case into `letters`, which has room for one of each byte; nil for characters of
  /// other kinds.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into letters: UnsafeMutableBufferPointer<UInt16>, collapsed: Bool
  ) -> Folded? {
    var folded = Folded()
    var index = 0
    var pending = false
    while index < bytes.count {
      let byte = bytes[index]
      let letter: UInt16
      if byte < 0x80 {
        index += 1
        if collapsed, byte == 0x20 || 0x09...0x0D ~= byte {
          // One space stays as it is; of others, at an end or of several, something is left out.
          folded.isChanged = folded.isChanged || pending || folded.count == 0 || byte != 0x20
          pending = true
          continue
        }
        letter = UInt16(0x41...0x5A ~= byte ? byte | 0x20 : byte)
        folded.isChanged = folded.isChanged || letter != UInt16(byte)
        folded.length += 1
      } else if byte < 0xE0, index + 1 < bytes.count {
        let read = UInt16(byte & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
        letter = lowercase(read)
        guard letter != 0 else { return nil }
        folded.isChanged = folded.isChanged || letter != read
        folded.length += 2
        index += 2
      } else if byte == 0xE1, index + 2 < bytes.count {
        let read = 0x1000 | UInt16(bytes[index + 1] & 0x3F) << 6 | UInt16(bytes[index + 2] & 0x3F)
        guard 0x1EA0...0x1EFF ~= read else { return nil }
        // Upper and lower case take turns here, upper on the even places.
        letter = read | 1
        folded.isChanged = folded.isChanged || letter != read
        folded.length += 3
        index += 3
      } else {
        return nil
      }
      if pending {
        pending = false
        if folded.count > 0 {
          letters[folded.count] = 0x20
          folded.count += 1
          folded.length += 1
        }
      }
      letters[folded.count] = letter
      folded.count += 1
    }
    if pending { folded.isChanged = true }
    return folded
  }

  /// The letter in lower case; 0 for what looks like another letter, is none, or is not used in Vietnamese.
  @inline(__always)
  private static func lowercase(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0xD0, 0xD7, 0xF0, 0xF7: 0
    case 0xC0...0xDE: letter + 0x20
    case 0xDF...0xFF: letter
    case 0x100...0x12F, 0x168...0x169, 0x1A0...0x1A1: letter | 1
    case 0x1AF...0x1B0: 0x1B0
    default: 0
    }
  }

  /// Moves tones as `placeTones` of scalars does.
  private static func placeTones(_ letters: UnsafeMutableBufferPointer<UInt16>, _ folded: inout Folded) {
    guard folded.count >= 2 else { return }
    for index in 0..<(folded.count - 1) where letters[index] > 0x7F {
      guard let (first, second) = movedTone(UInt32(letters[index]), UInt32(letters[index + 1])),
        index + 2 >= folded.count || !isLetter(letters[index + 2])
      else { continue }
      folded.length += length(first) + length(second) - length(letters[index]) - length(letters[index + 1])
      folded.isChanged = true
      letters[index] = first
      letters[index + 1] = second
    }
  }

  /// Whether what `fold` gives is a letter and no sign.
  private static func isLetter(_ letter: UInt16) -> Bool { letter >= 0x80 || 0x61...0x7A ~= letter }

  /// How many bytes the letter has in UTF-8.
  private static func length(_ letter: UInt16) -> Int { letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3 }

  /// Writes letters as UTF-8; gives how many bytes that were.
  private static func write(
    _ letters: UnsafeMutableBufferPointer<UInt16>, _ count: Int, to bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var end = 0
    for letter in letters[..<count] {
      if letter < 0x80 {
        bytes[end] = UInt8(truncatingIfNeeded: letter)
        end += 1
        continue
      }
      if letter < 0x800 {
        bytes[end] = 0xC0 | UInt8(truncatingIfNeeded: letter >> 6)
        end += 1
      } else {
        bytes[end] = 0xE0 | UInt8(truncatingIfNeeded: letter >> 12)
        bytes[end + 1] = 0x80 | UInt8(truncatingIfNeeded: letter >> 6 & 0x3F)
        end += 2
      }
      bytes[end] = 0x80 | UInt8(truncatingIfNeeded: letter & 0x3F)
      end += 1
    }
    return end
  }
}
