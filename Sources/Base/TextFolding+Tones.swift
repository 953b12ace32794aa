extension TextFolding {
  /// Vowels with the five tones, in one order: grave, acute, hook, tilde, dot below.
  private static let tonedA: [Unicode.Scalar] = ["\u{E0}", "\u{E1}", "\u{1EA3}", "\u{E3}", "\u{1EA1}"]
  private static let tonedE: [Unicode.Scalar] = ["\u{E8}", "\u{E9}", "\u{1EBB}", "\u{1EBD}", "\u{1EB9}"]
  private static let tonedO: [Unicode.Scalar] = ["\u{F2}", "\u{F3}", "\u{1ECF}", "\u{F5}", "\u{1ECD}"]
  private static let tonedU: [Unicode.Scalar] = ["\u{F9}", "\u{FA}", "\u{1EE7}", "\u{169}", "\u{1EE5}"]
  private static let tonedY: [Unicode.Scalar] = ["\u{1EF3}", "\u{FD}", "\u{1EF7}", "\u{1EF9}", "\u{1EF5}"]

  /// Moves the tone of `òa`, `òe` and `ùy` at the end of a syllable to the second letter: `oà`, `oè`, `uỳ`.
  /// The scalars are composed and in lower case. `hoán`, `tuyết` and the like have one placement only and stay.
  static func placeTones(_ scalars: inout [Unicode.Scalar]) {
    guard scalars.count >= 2 else { return }
    for index in 0..<(scalars.count - 1) where scalars[index].value > 0x7F {
      let toned: [Unicode.Scalar]
      let tones: [Unicode.Scalar]
      switch scalars[index + 1] {
      case "a": (tones, toned) = (tonedO, tonedA)
      case "e": (tones, toned) = (tonedO, tonedE)
      case "y": (tones, toned) = (tonedU, tonedY)
      default: continue
      }
      guard let tone = tones.firstIndex(of: scalars[index]),
        index + 2 >= scalars.count || !continuesSyllable(scalars[index + 2])
      else { continue }
      scalars[index] = scalars[index + 1] == "y" ? "u" : "o"
      scalars[index + 1] = toned[tone]
    }
  }

  /// Whether a character after two vowels belongs to their syllable: any letter or mark does.
  private static func continuesSyllable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar >= "a" && scalar <= "z" }
    return isMark(scalar) || scalar.properties.isAlphabetic
  }
}
