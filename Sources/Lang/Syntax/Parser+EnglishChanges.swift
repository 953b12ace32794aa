import Base

// Ranges and changes as English has them: `between 5 and 7 days`, `cut from 8% to 5%`, `up from 45%`.
extension Parser {
  /// "between" sum "and" sum: both ends are in it.
  mutating func between(_ start: Int) throws(Mistake) -> RequirementSyntax {
    _ = eat(.between)
    let low = try threshold()
    try expect(.and)
    let high = try threshold()
    return .between(lower: .atLeast, alike(low, high), upper: .atMost, high, range(from: start), isExact: false)
  }

  /// ("reduced" | "increased") "from" sum YEAR? "to" comparator? sum: the second figure is asked.
  mutating func changedLevel(_ start: Int) throws(Mistake) -> RequirementSyntax {
    let rises = eat(.increasedFrom)
    if !rises { _ = eat(.reducedFrom) }
    let level = try threshold()
    try passYearOfLevel()
    let joint = index
    if eat(.toUnder) {
      return opposed(.compare(.below, written(.words, start), try threshold()), level, joint, rises: rises)
    }
    guard eat(.to) else { throw missing(word: Keyword.to.phrases(.en)[0]) }
    if let (comparator, _) = try comparatorIfAny() {
      return opposed(.compare(comparator, written(.words, start), try threshold()), level, joint, rises: rises)
    }
    let asked = try threshold()
    return opposed(
      rises
        ? .compare(.atLeast, written(.bare, start), asked) : .compare(.atMost, written(.words, start), asked),
      level, joint, rises: rises)
  }

  /// ","? ("up" | "down") "from" sum YEAR?, behind what is asked: what there is, and no further requirement. False where something
  /// else stands there.
  mutating func earlierLevel(_ asked: RequirementSyntax) throws(Mistake) -> Bool {
    let first = index
    _ = eat(.comma)
    guard let (rises, next) = earlierLevelLead(at: index), startsValue(at: next) else {
      index = first
      return false
    }
    index = next
    let level = try threshold()
    try passYearOfLevel()
    guard !at(.to), !at(.toUnder) else {
      index = first
      return false
    }
    _ = opposed(asked, level, first, rises: rises)
    return true
  }

  /// Whether `up from`, `cut from` stands at a token: which way the result goes, and the token behind it.
  func earlierLevelLead(at place: Int) -> (rises: Bool, next: Int)? {
    let verb = phrase(at: place)
    if verb.keywords.contains(.increasedFrom) { return (true, place + verb.length) }
    if verb.keywords.contains(.reducedFrom) { return (false, place + verb.length) }
    guard let way = word(place), way == "up" || way == "down", word(place + 1) == "from" else { return nil }
    return (way == "up", place + 2)
  }

  /// Reports an improvement: whether the result then rises or falls is not said.
  mutating func improved(_ start: Int) throws(Mistake) -> RequirementSyntax {
    _ = eat(.improvedBy)
    _ = try comparatorIfAny()
    let figure = try threshold()
    let whole = range(from: start)
    report(.improvement(whole, text(whole), text(figure.range)))
    return .mistake(whole)
  }
}

extension Diagnostic {
  /// `improves by 5%`
  fileprivate static func improvement(_ range: SourceRange, _ written: String, _ figure: String) -> Diagnostic {
    Diagnostic(
      .aimOrTarget, at: .source(range),
      Wording(
        en: "`\(written)` does not say whether the result rises or falls",
        vi: "`\(written)` chưa nói kết quả phải tăng hay giảm"),
      help: [
        Wording(
          en: "write `increased by \(figure)` or `reduced by \(figure)`, and `against …` behind it",
          vi: "viết `tăng \(figure)` hoặc `giảm \(figure)`, và `so với …` ở sau")
      ])
  }
}
