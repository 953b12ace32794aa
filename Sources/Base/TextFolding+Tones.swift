extension TextFolding {
  /// Moves the tone of `òa`, `òe` and `ùy` at the end of a syllable to the second letter: `oà`, `oè`, `uỳ`.
  /// The scalars are composed and in lower case. `hoán`, `tuyết` and the like have one placement only and stay.
  static func placeTones(_ scalars: inout [Unicode.Scalar]) {
    guard scalars.count >= 2 else { return }
    for index in 0..<(scalars.count - 1) where scalars[index].value > 0x7F {
      guard let moved = movedTone(scalars[index].value, scalars[index + 1].value),
        index + 2 >= scalars.count || !continuesSyllable(scalars[index + 2]),
        let first = Unicode.Scalar(moved.first), let second = Unicode.Scalar(moved.second)
      else { continue }
      scalars[index] = first
      scalars[index + 1] = second
    }
  }

  /// Two vowels with the tone on the second, where the first has one that belongs there; nil for all others.
  static func movedTone(_ first: UInt32, _ second: UInt32) -> (first: UInt16, second: UInt16)? {
    switch second {
    case 0x61: toneOfO(first).map { (0x6F, [0xE0, 0xE1, 0x1EA3, 0xE3, 0x1EA1][$0]) }
    case 0x65: toneOfO(first).map { (0x6F, [0xE8, 0xE9, 0x1EBB, 0x1EBD, 0x1EB9][$0]) }
    case 0x79: toneOfU(first).map { (0x75, [0x1EF3, 0xFD, 0x1EF7, 0x1EF9, 0x1EF5][$0]) }
    default: nil
    }
  }

  /// Which of the five tones an `o` has: grave, acute, hook, tilde, dot below.
  private static func toneOfO(_ letter: UInt32) -> Int? {
    switch letter {
    case 0xF2: 0
    case 0xF3: 1
    case 0x1ECF: 2
    case 0xF5: 3
    case 0x1ECD: 4
    default: nil
    }
  }

  /// Which of the five tones a `u` has, in the same order.
  private static func toneOfU(_ letter: UInt32) -> Int? {
    switch letter {
    case 0xF9: 0
    case 0xFA: 1
    case 0x1EE7: 2
    case 0x169: 3
    case 0x1EE5: 4
    default: nil
    }
  }

  /// Whether a character after two vowels belongs to their syllable: any letter or mark does.
  private static func continuesSyllable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar >= "a" && scalar <= "z" }
    return isMark(scalar) || scalar.properties.isAlphabetic
  }
}
