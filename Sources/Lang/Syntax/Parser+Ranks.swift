import Base

// Places in a ranking: `nằm trong nhóm 20 tỉnh, thành phố dẫn đầu cả nước`, `xếp trong tốp 25`.
extension Parser {
  /// Reports `tăng lên 3 bậc`: up by so many places, or to that one?
  mutating func refuseRiseToPlaces() throws(Mistake) {
    guard word(index) == "tăng", kind(afterPhrase - index) == .number, let unit = word(afterPhrase + 1),
      unit == "bậc" || unit == "hạng"
    else { return }
    let range = range(from: index, to: afterPhrase + 2)
    report(.riseByOrTo(range, text(range)))
    throw Mistake()
  }

  /// The number of the places at the top where what leads to it stands at a token; nil where that does not.
  func topGroup(at start: Int) -> Int? {
    guard begins(.rank, at: start) else { return nil }
    var place = start
    while place - start < 3, begins(.rank, at: place), word(place) != "trong" { place += 1 }
    if word(place) == "trong" { place += 1 }
    guard place > start, ["nhóm", "tốp", "top"].contains(word(place)), place + 1 < tokens.count,
      tokens[place + 1].kind == .number
    else { return nil }
    // "nhóm 2" is the second of several, "nhóm 20 tỉnh" are 20.
    return word(place) != "nhóm"
      || Self.ranked.contains(word(place + 2)?.split(separator: " ").first.map(String.init) ?? "")
      ? place + 1 : nil
  }

  /// Reads the number of the places, and of whom and where they are.
  mutating func topGroup(_ number: Int) throws(Mistake) -> ExpressionSyntax {
    index = number
    let value = try rational(number)
    advance()
    while !atEnd, !token.startsLine, behindTimes(index) == index,
      word(index) != "dẫn" || word(index + 1) == "đầu"
    {
      if kind == .comma, let next = word(index + 1), Self.ofWhom.contains(next), otherStatement(at: index) == nil {
        advance()
      } else if kind == .word, let word = word(index),
        word.split(separator: " ").allSatisfy({ Self.ofWhom.contains(String($0)) })
      {
        advance()
      } else {
        break
      }
    }
    return .number(value, digits: stream.value(ofNumber: number), range(from: number))
  }

  /// Who is ranked: what these begin counts the places of a group.
  private static let ranked: Set = ["tỉnh", "thành", "địa", "đơn", "xã", "phường", "huyện", "sở"]

  /// The words that say of whom the places are, and that they are the first.
  private static let ofWhom: Set = [
    "tỉnh", "thành", "phố", "địa", "phương", "đơn", "vị", "xã", "phường", "của", "các", "cả", "nước", "toàn", "quốc",
    "dẫn", "đứng", "đầu", "tốt", "cao", "nhất", "có", "chỉ", "số", "vùng", "trong", "khu", "vực",
  ]
}
