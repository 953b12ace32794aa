/// How far tasks are, in words: `overdue`, `done late`, `late by more than 30 days`.
extension TokenStream {
  /// What may stand before a number of days by which tasks are late, and whether that number itself counts.
  static let latenessBounds: [(words: [String], isIncluded: Bool)] = [
    (["by", "more", "than"], false), (["more", "than"], false), (["by", "at", "least"], true), (["at", "least"], true),
    (["quá"], false), (["trên"], false), (["hơn"], false), (["ít", "nhất"], true), (["từ"], true),
  ]

  /// The word at a token, as words are compared.
  func wordKey(_ place: Int) -> String? {
    guard place >= 0, place < tokens.count, tokens[place].kind == .word else { return nil }
    return words[Int(tokens[place].payload)].key
  }

  /// The token behind `late`, `chậm hạn`: done late, or not done although its day is over; `chậm nhất` says a day.
  func behindLate(_ place: Int) -> Int? {
    if wordKey(place) == "late" { return place + 1 }
    guard ["chậm", "trễ", "muộn"].contains(wordKey(place)), wordKey(place + 1) != "nhất" else { return nil }
    switch wordKey(place + 1) {
    case "hạn", "muộn": return place + 2
    case "tiến" where wordKey(place + 2) == "độ": return place + 3
    default: return place + 1
    }
  }

  /// Where the words may end that begin at a token and say how far tasks are: without and with a number of days.
  func taskStateEnds(at place: Int) -> [Int] {
    let states: [Keyword] = [.doneOnTime, .doneLate, .doneWord, .overdueWord]
    var ends: [Int] = []
    if place < phrases.count, phrases[place].keywords.contains(where: states.contains) {
      ends.append(place + phrases[place].length)
    }
    if let end = behindLate(place) { ends.append(end) }
    for end in ends {
      for bound in TokenStream.latenessBounds
      where bound.words.enumerated().allSatisfy({ wordKey(end + $0.offset) == $0.element }) {
        let number = end + bound.words.count
        guard number < tokens.count, tokens[number].kind == .number,
          ["ngày", "days", "day"].contains(wordKey(number + 1))
        else { continue }
        ends += [number + 2, number + 4]
      }
    }
    return ends
  }
}
