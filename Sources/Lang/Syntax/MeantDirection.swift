import Base

/// Which way words of a requirement point, by which no guess may turn a sentence round.
enum MeantDirection {
  case up, down, none

  /// Of words without marks, in either language.
  init(_ words: [String]) {
    let isNegated = words.contains(where: Self.negations.contains)
    let rises = words.contains { word in Self.upStems.contains(where: word.hasPrefix) || Self.ups.contains(word) }
    let falls = words.contains { word in Self.downStems.contains(where: word.hasPrefix) || Self.downs.contains(word) }
    switch (rises, falls) {
    case (true, false): self = isNegated ? .down : .up
    case (false, true): self = isNegated ? .up : .down
    default: self = .none
    }
  }

  /// What turns round the words behind it.
  static let negations: Set<String> = ["no", "not", "never", "khong"]
  /// What makes another thing of a verb: `reduced by`, `reduced to`.
  static let joints: Set<String> = ["to", "by", "from", "no", "not", "never", "khong"]

  private static let ups: Set<String> = [
    "more", "over", "up", "above", "rose", "grew", "tang", "tren", "cao", "nhieu", "lon", "vuot", "nang",
  ]
  private static let downs: Set<String> = [
    "less", "under", "down", "below", "fell", "cut", "giam", "duoi", "thap", "nho", "it", "ha",
  ]
  private static let upStems = ["increas", "rais", "rise", "rising", "grow", "gain", "higher", "great", "exceed"]
  private static let downStems = ["decreas", "reduc", "fall", "drop", "lower", "few", "cutt", "shrink"]
}

extension Keyword {
  /// Whether it says to which side of a figure a result has to come, or which way it goes.
  var saysWhere: Bool {
    comparator != nil
      || [.reducedBy, .increasedBy, .notIncreased, .notReduced, .comesTo, .heldTo, .toUnder, .orMore, .orLess]
        .contains(self)
  }
}
