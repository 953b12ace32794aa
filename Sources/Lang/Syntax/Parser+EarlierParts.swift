import Base

/// Parts of the year before the one judged, and how far in front a rank is.
extension Parser {
  /// `over 3 months earlier`, `over the last 3 months before`, `trong 3 tháng trước`, where such stands next: how long the parts are,
  /// how many of them, and the token behind.
  var earlierParts: (part: Period.Kind, count: Int, end: Int)? {
    let over = phrase(at: index)
    var place = index
    if over.keywords.contains(where: { [.overUnits, .among].contains($0) }) {
      place += over.length
    } else if ["over", "trong", "của"].contains(word(place)) {
      place += 1
    } else {
      return nil
    }
    while ["the", "last"].contains(word(place)) { place += 1 }
    guard let count = wholeNumber(at: place), (1...60).contains(count) else { return nil }
    let part: Period.Kind
    switch word(place + 1) {
    case "month", "months", "tháng": part = .month
    case "quarter", "quarters", "quý": part = .quarter
    default: return nil
    }
    let words = [
      ["earlier"], ["before", "it"], ["before"], ["liền", "trước"], ["ngay", "trước"], ["trước", "đó"], ["trước"],
    ]
    guard let behind = words.first(where: { says($0, at: place + 2) }) else { return nil }
    return (part, count, place + 2 + behind.count)
  }

  /// The token of the figure in `in the top 25% of league`, `trong nhóm 25% dẫn đầu của league`, where such stands next.
  var topShareOfRanks: Int? {
    let words = [["in", "the", "top"], ["nằm", "trong", "nhóm"], ["trong", "nhóm"], ["thuộc", "nhóm"]]
    guard let lead = words.first(where: { says($0, at: index) }) else { return nil }
    let place = index + lead.count
    guard place + 1 < tokens.count, tokens[place].kind == .number, tokens[place + 1].kind == .percent else {
      return nil
    }
    return place
  }

  /// Reads it: that the rank is at most such a part of how many are ranked.
  mutating func topShareOfRanks(_ place: Int, _ start: Int) throws(Mistake) -> Tree {
    index = place
    let figure = try climb(.product)
    for words in [["dẫn", "đầu"], ["đứng", "đầu"], ["cao", "nhất"]] where says(words, at: index) { index += 2 }
    try expect(.of)
    let rank = ExpressionSyntax.rank(of: try name(.scorecard), range(from: start))
    return try tree(.comparison(rank, .atMost, figure.expression, range(from: start)), figure.height + 1, start)
  }
}
