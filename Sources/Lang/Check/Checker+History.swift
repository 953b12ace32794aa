import Base

extension Checker {
  /// Compiles what a file says of units that changed.
  mutating func compileHistories(of file: SyntaxFile) {
    var own: [UnitChange] = []
    for case .history(let history) in file.declarations {
      if history.lines.isEmpty, !damage.touches(history.range) { report(Self.emptyHistory(history)) }
      for line in history.lines {
        check(line)
        own.append(
          UnitChange(
            unit: line.unit, from: history.from.date, sources: line.sources, reason: line.reason?.value,
            document: history.document.value, range: line.range))
      }
    }
    checkTogether(own)
    histories = own + histories
  }

  /// Checks what one line says by itself.
  private mutating func check(_ line: HistorySyntax.Line) {
    var first: [String: SourceRange] = [:]
    for source in line.sources {
      let known = first.updateValue(source.range, forKey: TextFolding.matchKey(source.unit.value))
      if let known { report(Self.sourceTwice(source, first: known)) }
      guard case .share(let share) = source.extent else { continue }
      if share <= .zero || share >= .one { report(Self.shareOutOfRange(source)) }
    }
    let shares = line.sources.filter { if case .share = $0.extent { true } else { false } }
    let reason = line.reason.map { $0.value.contains { !$0.isWhitespace } } ?? false
    if let first = shares.first, !reason { report(Self.shareWithoutReason(first)) }
  }

  /// Checks the lines of the pack against one another: each unit is made once on a day, and of each unit there is one
  /// whole.
  private mutating func checkTogether(_ changes: [UnitChange]) {
    struct Key: Hashable {
      var unit: String
      var from: CalendarDate
    }
    var made: [Key: SourceRange] = [:]
    var used: [Key: (whole: SourceRange?, shares: Rational, first: SourceRange, line: SourceRange)] = [:]
    for change in changes {
      let key = Key(unit: TextFolding.matchKey(change.unit.value), from: change.from)
      if let first = made[key] { report(Self.unitMadeTwice(change, first: first)) } else { made[key] = change.range }
      for source in change.sources {
        let key = Key(unit: TextFolding.matchKey(source.unit.value), from: change.from)
        var known = used[key] ?? (nil, .zero, source.range, change.range)
        // Twice in one line is said of that line.
        if used[key] != nil, known.line != change.range {
          switch source.extent {
          case .whole: report(Self.wholeInTwo(source, first: known.whole ?? known.first, whole: known.whole))
          case .part, .share:
            if let whole = known.whole { report(Self.wholeInTwo(source, first: whole, whole: whole)) }
          }
        }
        switch source.extent {
        case .whole: known.whole = source.range
        case .part: break
        case .share(let share):
          if let sum = try? known.shares.adding(share) {
            known.shares = sum
            if sum > .one { report(Self.sharesAboveWhole(source, sum, first: known.first)) }
          }
        }
        used[key] = known
      }
    }
  }
}
