import Base

// Findings that a pack lets stand.
extension Parser {
  /// acceptance = "accept" CODE ("," CODE)* "because" TEXT
  mutating func acceptances() throws(Mistake) -> [AcceptanceSyntax] {
    let start = index
    try expect(.accept)
    var codes: [PlacedName] = []
    repeat { codes.append(try name(.code)) } while eat(.comma)
    try expect(.because)
    let reason = try text()
    let range = range(from: start)
    return codes.map { AcceptanceSyntax(code: $0, reason: reason, range: range) }
  }
}
