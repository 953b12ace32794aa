import Base

/// Among whom units are ranked, and by what where their totals are equal.
extension Parser {
  mutating func rankings() throws(Mistake) -> [ScorecardSyntax.RankingSyntax] {
    var rankings = [try ranking()]
    while eat(.and) { rankings.append(try ranking()) }
    return rankings
  }

  private mutating func ranking() throws(Mistake) -> ScorecardSyntax.RankingSyntax {
    if eat(.level) { return .level }
    if eat(.kind) { return .kind }
    if eat(.parent) { return .parent }
    if atName, !token.startsLine {
      let name = nameSyntax(index)
      advance()
      return .classification(name)
    }
    throw missing(
      .missingWord,
      Wording(
        en: "`level`, `kind`, `parent` or the name of a classification",
        vi: "`cấp`, `loại`, `trực thuộc` hoặc tên một cách phân loại"))
  }

  /// ("," ? "by" "total")? ("," ? "then" "by" expr)*: `by total, then by late, then by online`
  mutating func ties(into card: inout ScorecardSyntax) throws(Mistake) {
    let byTotal = kind == .comma ? index + 1 : index
    if says(["by", "total"], at: byTotal) { index = byTotal + 2 }
    if says(["theo", "tổng", "điểm"], at: byTotal) { index = byTotal + 3 }
    while true {
      let next = kind == .comma ? index + 1 : index
      guard phrase(at: next).keywords.contains(.thenBy) else { return }
      if !eat(.comma) { _ = eatSemicolon() }
      _ = eat(.thenBy)
      card.ties.append(try bandCondition())
    }
  }
}
