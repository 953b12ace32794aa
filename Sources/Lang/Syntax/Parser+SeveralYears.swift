import Base

// The years of a plan for several, together: `giai đoạn 2026 - 2030`, `lũy kế từ năm 2026 đến hết năm 2030`.
extension Parser {
  /// Several years by their first and last one, and the token behind.
  func severalYears(at start: Int) -> (first: Int, last: Int, end: Int)? {
    let isCount = start < tokens.count && tokens[start].kind == .number
    guard isCount || begins(.years, at: start) else { return nil }
    var place = start
    if ["trong", "cả", "in", "over"].contains(word(place) ?? "") { place += 1 }
    if ["lũy", "luỹ"].contains(word(place) ?? ""), word(place + 1) == "kế" { place += 2 }
    switch word(place) {
    case "từ":
      guard word(place + 1) == "năm", isYear(at: place + 2) else { return nil }
      return years(from: place + 2)
    case "giai", "thời", "nhiệm":
      guard ["đoạn", "kỳ"].contains(word(place + 1)) else { return nil }
      place += 2
    case "the", "years":
      if word(place) == "the" { place += 1 }
      guard word(place) == "years" else { return nil }
      place += 1
    default:
      // "5 năm 2026 - 2030"
      guard word(place + 1) == "năm", let count = wholeNumber(at: place), 2...10 ~= count else { return nil }
      place += 2
    }
    return years(from: place)
  }

  /// YEAR ("-" | "đến" "hết"? "năm"? | "to") YEAR
  private func years(from start: Int) -> (first: Int, last: Int, end: Int)? {
    var place = start
    let isBracketed = place < tokens.count && tokens[place].kind == .open
    if isBracketed { place += 1 }
    guard let first = wholeNumber(at: place), 1900...2999 ~= first else { return nil }
    place += 1
    guard place < tokens.count else { return nil }
    if tokens[place].kind == .minus || word(place) == "to" {
      place += 1
    } else {
      guard word(place) == "đến" else { return nil }
      place += 1
      if ["hết", "cuối"].contains(word(place) ?? "") { place += 1 }
      if word(place) == "năm" { place += 1 }
    }
    guard let last = wholeNumber(at: place), first < last, last < 3000 else { return nil }
    place += 1
    if isBracketed {
      guard place < tokens.count, tokens[place].kind == .close else { return nil }
      place += 1
    }
    return (first, last, place)
  }
}
