import Base

extension Parser {
  /// history = "history" TEXT "from" DAY line*
  mutating func history() throws(Mistake) -> HistorySyntax {
    let start = index
    _ = eat(.history)
    let document = try text()
    if !eat(.fromDay), !eat(.from) { throw missing(word: Keyword.fromDay.phrases(language)[0]) }
    var history = HistorySyntax(document: document, from: try date(), range: range(from: start))
    readClauses(.history, into: &history) { (parser, history) throws(Mistake) in
      guard parser.kind == .text else { return false }
      do throws(Mistake) {
        history.lines.append(try parser.historyLine())
      } catch {
        // The next line says something of another unit.
        while !parser.atEnd, !parser.startsHistoryLine { parser.advance() }
        parser.quietThrough = max(parser.quietThrough, parser.index - 1)
      }
      return true
    }
    history.range = range(from: start)
    return history
  }

  private var startsHistoryLine: Bool {
    token.startsLine && (kind == .text || phrase(at: index).keywords.contains { $0.startsDeclaration })
  }

  /// line = TEXT "=" source ("+" source)* ("because" TEXT)?
  private mutating func historyLine() throws(Mistake) -> HistorySyntax.Line {
    let start = index
    let unit = try text()
    guard eat(.equal) else { throw missing(word: "=") }
    var sources = [try historySource()]
    while eat(.plus) { sources.append(try historySource()) }
    let reason = eat(.because) ? try text() : nil
    return HistorySyntax.Line(unit: unit, sources: sources, reason: reason, range: range(from: start))
  }

  /// source = TEXT | "part of" TEXT | NUMBER "%" "of" TEXT
  private mutating func historySource() throws(Mistake) -> UnitChange.Source {
    let start = index
    if eat(.partOf) {
      let unit = try text()
      return UnitChange.Source(unit: unit, extent: .part, range: range(from: start))
    }
    guard kind == .number else {
      let unit = try text()
      return UnitChange.Source(unit: unit, extent: .whole, range: range(from: start))
    }
    let number = try rational(index)
    guard let share = try? number.divided(by: .hundred) else {
      report(.literalTooLong(stream.range(index)))
      throw Mistake()
    }
    advance()
    guard eat(.percent) else { throw missing(word: "%") }
    guard eat(.of) else { throw missing(word: Keyword.of.phrases(language)[0]) }
    let unit = try text()
    return UnitChange.Source(unit: unit, extent: .share(share), range: range(from: start))
  }
}
