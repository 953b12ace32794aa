import Base

/// Targets that recur: from which part of the year on, in how many of them, in how many one after the other.
extension Parser {
  /// ("from" part ("to" part)?)? ("," ? "in"? ("at" "least" INT "of" INT | INT "in" "a" "row"))?, after `each month`
  mutating func each(_ months: Int, _ start: Int) throws(Mistake) -> SpanSyntax {
    var each = SpanSyntax.Each(months: months)
    try partsAsked(&each, start)
    let end = index
    _ = eat(.comma)
    if let run = partsInARow(at: index, of: months) {
      index = run.end
      each.inARow = run.count
      return SpanSyntax(kind: .each(each), range: range(from: start))
    }
    _ = eat(.within)
    guard at(Keyword.atLeast), tokens[min(afterPhrase, tokens.count - 1)].kind == .number else {
      index = end
      return SpanSyntax(kind: .each(each), range: range(from: start))
    }
    _ = eat(Keyword.atLeast)
    let least = try integer(.count)
    try expect(.among)
    let all = try integer(.count)
    // `4 quý`
    if eat(.quarter) || eat(.inQuarter) || eat(.month) || eat(.monthsWord) {}
    // How many there are from some month on is known to who knows where the year begins.
    guard each.from != nil || all == 12 / months, least >= 1, least <= all else {
      report(.noSuchPartOfYear(range(from: start), count: 12 / months))
      throw Mistake()
    }
    (each.least, each.of) = (least, all)
    return SpanSyntax(kind: .each(each), range: range(from: start))
  }

  /// `from month 7`, `from quarter 2 on`, `từ tháng 7 đến tháng 9`, behind what recurs each so many months: the numbers of the first
  /// part and of the last, where they are said.
  mutating func partsAsked(_ each: inout SpanSyntax.Each, _ start: Int) throws(Mistake) {
    guard at(.from), partNumber(behind: afterPhrase) != nil else { return }
    each.from = try partAsked(each.months, start)
    if says(["trở", "đi"], at: index) {
      index += 2
    } else if ["on", "onward", "onwards"].contains(word(index)) {
      advance()
    } else if at(.to) || at(.upTo), partNumber(behind: afterPhrase) != nil {
      each.through = try partAsked(each.months, start)
    }
  }

  /// The token behind `from month 7 to month 9` at token `place`; the token itself where nothing of that kind stands there.
  func behindPartsAsked(_ place: Int) -> Int {
    let from = phrase(at: place)
    guard from.keywords.contains(.from), let first = partNumber(behind: place + from.length) else { return place }
    if says(["trở", "đi"], at: first.end) { return first.end + 2 }
    if ["on", "onward", "onwards"].contains(word(first.end)) { return first.end + 1 }
    let to = phrase(at: first.end)
    guard to.keywords.contains(where: { $0 == .to || $0 == .upTo }),
      let last = partNumber(behind: first.end + to.length)
    else { return first.end }
    return last.end
  }

  private mutating func partAsked(_ months: Int, _ start: Int) throws(Mistake) -> Int? {
    guard let part = partNumber(behind: afterPhrase) else { return nil }
    index = part.end
    guard part.months == months else {
      report(.otherPartAsked(range(from: start)))
      throw Mistake()
    }
    return part.number
  }

  /// The part of the year whose name stands at token `place`, `month 7`, `July`, `quý II`: of how many months, its number and the
  /// token behind.
  private func partNumber(behind place: Int) -> (months: Int, number: Int, end: Int)? {
    if let month = monthName(at: place) { return (1, month, place + 1) }
    let (keywords, length) = phrase(at: place)
    let number = place + length
    let words: [(months: Int, keywords: [Keyword])] = [
      (1, [.month, .inMonth]), (3, [.quarter, .inQuarter]), (6, [.half, .inHalf]),
    ]
    guard let months = words.first(where: { $0.keywords.contains { keywords.contains($0) } })?.months,
      isPartNumber(at: number),
      let value = wholeNumber(at: number)
        ?? ["i", "ii", "iii", "iv"].firstIndex(of: word(number) ?? "").map({ $0 + 1 }),
      value >= 1, value <= 12 / months
    else { return nil }
    return (months, value, number + 1)
  }

  /// `in 3 months in a row`, `3 tháng liên tiếp`, at token `start`: of how many months the parts are, how many of them, and the token
  /// behind. `of`: behind `each month`, where the months need not be named.
  func partsInARow(at start: Int, of months: Int? = nil) -> (months: Int, count: Int, end: Int)? {
    var place = start
    while place - start < 2, ["in", "for", "over", "trong", "suốt"].contains(word(place)) { place += 1 }
    let least = phrase(at: place)
    if least.keywords.contains(.atLeast) { place += least.length }
    guard let count = wholeNumber(at: place), (1...12).contains(count) else { return nil }
    place += 1
    let isAhead = ["consecutive", "successive"].contains(word(place))
    if isAhead { place += 1 }
    var found = months
    switch word(place) {
    case "month", "months", "tháng": (found, place) = (1, place + 1)
    case "quarter", "quarters", "quý": (found, place) = (3, place + 1)
    default: break
    }
    guard let found, months == nil || months == found, count <= 12 / found else { return nil }
    if isAhead { return (found, count, place) }
    let words = [["in", "a", "row"], ["running"], ["consecutively"], ["liên", "tiếp"], ["liên", "tục"], ["liền"]]
    guard let behind = words.first(where: { says($0, at: place) }) else { return nil }
    return (found, count, place + behind.count)
  }
}

extension Diagnostic {
  /// `each quarter from month 5`
  static func otherPartAsked(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unevenRecurrence, at: .source(range),
      Wording(
        en: "what is asked each month begins with a month, what is asked each quarter with a quarter",
        vi: "chỉ tiêu xét mỗi tháng thì bắt đầu từ một tháng, xét mỗi quý thì bắt đầu từ một quý"),
      help: [
        Wording(
          en: "write `each month from month 7`, `each quarter from quarter 2`",
          vi: "viết `mỗi tháng từ tháng 7`, `mỗi quý từ quý II`")
      ])
  }
}
