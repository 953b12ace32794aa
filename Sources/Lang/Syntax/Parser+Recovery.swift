import Base

/// Where the parser is: which clauses may come next.
enum Context {
  case file, pack, thing, level, kind, field, records, indicator, targets, statement, note, assign, data, history, test
  case scorecard, item, tasks, task, criterion, constant, classification

  /// The clauses that may stand here.
  var clauses: [Keyword] {
    let remarks: [Keyword] = [.cite, .quote, .reading, .note]
    switch self {
    case .file: return []
    case .pack:
      return [
        .document, .number, .issued, .issuer, .year, .schoolYear, .monthsEnd, .level, .under, .wholeHolds, .partsHold,
      ] + remarks
    case .thing: return [.plural, .alias]
    case .level: return [.superiorLevel, .alias, .until]
    case .kind, .field, .classification: return [.alias]
    case .records: return [.periodBy, .unitBy, .identifiedBy, .alias] + remarks
    case .indicator:
      return [
        .numerator, .denominator, .higherIsBetter, .lowerIsBetter, .noCases, .addsUp, .atPeriodEnd, .fixedDenominator,
        .meanOverTime, .mean, .highestOfUnits, .lowestOfUnits, .onlyItsOwn, .wholeHolds, .partsHold, .alias,
      ] + remarks
    case .targets:
      return [
        .setBy, .scope, .except, .by, .before, .inMonth, .inQuarter, .inHalf, .byEndOf, .monthly, .quarterly,
        .halfYearly,
        .aimsAreAsked, .rated, .cite, .quote, .reading, .note,
      ]
    case .statement:
      return [
        .scope, .except, .by, .before, .inMonth, .inQuarter, .inHalf, .byEndOf, .monthly, .quarterly, .halfYearly,
        .rolling,
        .aimingAt,
        .rated, .against, .waivedBy,
      ] + remarks
    case .note: return [.cite, .quote, .reading]
    case .assign:
      return [
        .toTargets, .scope, .except, .ifWord, .elseWord, .target, .neverBelow, .neverAbove, .when, .roundedTo,
      ] + remarks
    case .data:
      return [
        .numberFormat, .dateFormat, .sharesAs, .missing, .noCases, .sheet, .encoding, .delimiter, .headerInRows,
        .leaveOutRows, .onlyRows, .untilRow, .check, .unit, .name, .level, .kind, .parent, .period, .field, .group,
        .alias, .begins, .ends, .madeOf, .partOf,
      ]
    case .history: return []
    case .scorecard:
      return [
        .total, .eachItem, .itemGroup, .bonusGroup, .deductionGroup, .item, .bonus, .band, .notApplicable,
        .rankedWithin, .thenBy, .scope, .except,
        .neverBetter, .quota,
      ] + remarks
    case .item:
      return [
        .scope, .except, .zeroBelow, .noPointsWhen, .neverBelow, .roundedTo, .noCases, .noDataScores, .item, .bonus,
        .band, .itemGroup, .bonusGroup, .deductionGroup,
      ] + remarks
    case .tasks: return [.task] + remarks
    case .task:
      return [
        .lead, .support, .product, .scope, .except, .before, .by, .inMonth, .inQuarter, .inHalf, .monthly, .quarterly,
        .yearly, .every, .atYearEnd, .ongoing, .onEvent, .asPlanned, .alongWith, .noTimeGiven, .ifDayOff,
        .nextWorkingDay, .task,
      ] + remarks
    case .test: return [.unit, .given, .expect]
    case .criterion: return [.scope, .except, .alias, .allOf, .anyOf, .noneOf, .atLeast] + remarks
    case .constant: return remarks
    }
  }
}

/// What has to follow a keyword, for telling a clause from words that merely look like one.
enum Follower { case text, date, number, name, scope, equal, anything }

extension Keyword {
  /// Declarations, in the order in which people learn them.
  static let declarations: [Keyword] = [
    .pack, .use, .targets, .criterion, .tasks, .assign, .scorecard, .test, .data, .history, .note, .indicator, .records,
    .thing,
    .measureUnit, .level, .kind, .classification, .field, .constant,
  ]

  /// Whether a clause or declaration starts with it.
  var startsClause: Bool {
    switch self {
    case .document, .number, .issued, .issuer, .year, .schoolYear, .monthsEnd, .under, .cite, .quote, .reading, .note,
      .plural, .alias, .until, .superiorLevel, .numerator, .denominator, .higherIsBetter, .lowerIsBetter, .noCases,
      .mean, .setBy, .scope, .except, .by, .before, .against, .waivedBy, .toTargets, .ifWord, .elseWord, .neverBelow,
      .neverAbove, .when, .roundedTo, .numberFormat, .sharesAs, .missing, .unit, .name, .parent, .period, .periodBy,
      .unitBy, .given,
      .expect:
      true
    case .addsUp, .atPeriodEnd, .fixedDenominator, .meanOverTime, .highestOfUnits, .lowestOfUnits, .onlyItsOwn,
      .wholeHolds, .partsHold:
      true
    case .dateFormat, .sheet, .encoding, .delimiter, .headerInRows, .leaveOutRows, .onlyRows, .untilRow, .check, .group,
      .begins, .ends, .madeOf, .partOf:
      true
    case .total, .eachItem, .itemGroup, .bonusGroup, .deductionGroup, .item, .bonus, .band, .notApplicable,
      .rankedWithin, .zeroBelow, .noDataScores, .noPointsWhen, .thenBy,
      .neverBetter, .quota:
      true
    case .byEndOf, .aimingAt, .aimsAreAsked, .rated: true
    case .task, .lead, .support, .product, .inMonth, .inQuarter, .inHalf, .monthly, .quarterly, .halfYearly, .yearly,
      .every,
      .atYearEnd, .ongoing, .onEvent, .asPlanned, .alongWith, .noTimeGiven, .ifDayOff, .nextWorkingDay:
      true
    default: startsDeclaration
    }
  }

  /// Whether the clause can be told in the middle of a line from words that belong to another one.
  fileprivate var isDistinct: Bool {
    switch self {
    case .target, .unit, .level, .kind, .field, .name, .parent, .period, .number, .missing, .total, .group, .sheet,
      .check, .begins, .ends, .madeOf, .partOf, .every, .monthly, .quarterly, .halfYearly, .yearly, .ongoing:
      false
    default: true
    }
  }

  var follower: Follower {
    switch self {
    case .document, .number, .issuer, .cite, .quote, .reading, .note, .numerator, .waivedBy, .missing, .targets,
      .assign, .data, .history, .test, .unit, .toTargets, .band, .itemGroup, .bonusGroup, .deductionGroup, .encoding,
      .delimiter, .leaveOutRows,
      .onlyRows,
      .untilRow, .check, .tasks, .task, .lead, .support, .product, .onEvent, .alongWith:
      .text
    case .issued, .by, .before, .until: .date
    case .year, .schoolYear, .monthsEnd, .headerInRows, .inMonth, .inQuarter, .inHalf, .every: .number
    case .pack, .use, .thing, .measureUnit, .level, .kind, .field, .records, .indicator, .under, .superiorLevel, .setBy,
      .plural,
      .periodBy, .unitBy, .scorecard, .item, .bonus, .criterion, .constant, .classification:
      .name
    case .scope, .except: .scope
    case .target: .equal
    default: .anything
    }
  }
}

extension Parser {
  /// Reads clauses until something comes that `clause` gives false for and that ends them.
  mutating func readClauses<Node>(
    _ context: Context, into node: inout Node, _ clause: (inout Parser, inout Node) throws(Mistake) -> Bool
  ) {
    while true {
      let start = index
      if token.startsLine { clauseColumn = column(index) }
      do throws(Mistake) {
        if try clause(&self, &node) {
          // After something stray in a list of single clauses, all the rest may belong to what was meant there.
          let keepsStray = afterStray && [.indicator, .pack, .thing, .level, .kind, .field, .records].contains(context)
          if !isOrphan, !keepsStray { (misplaced, afterStray) = (nil, false) }
          isOrphan = false
          continue
        }
      } catch {
        if index == start { advance() }
        skip(context)
        continue
      }
      if endsClauses(context) { return }
      unexpected(context)
    }
  }

  /// Whether a declaration, a statement out of place, or the end of the file stands next.
  private mutating func endsClauses(_ context: Context) -> Bool {
    if atEnd || keywords.contains(where: { $0.startsDeclaration }) { return true }
    // In a test `online_rate = 45%` is no target, but lacks its `given`.
    guard context != .test, token.startsLine, looksLikeStatement(at: index) else { return false }
    // `nveer below province` is no target either.
    return context == .targets || misspelt(among: context.clauses, checkNext: true) == nil
  }

  /// Whether a name and a comparator stand at token `place`: `online_rate >= …`, `early_rate of on_time tối thiểu …`.
  /// `withTimes`: a time may stand between the two, `tỷ lệ giải ngân đến hết quý II đạt 50%`.
  func looksLikeStatement(at place: Int, withTimes: Bool = true) -> Bool {
    guard isName(at: place) else { return false }
    var next = place + max(1, nameLength(at: place))
    let joint = phrase(at: next)
    if joint.keywords.contains(.of), isName(at: next + joint.length) {
      next += joint.length
      next += max(1, nameLength(at: next))
    }
    let named = next
    next = behindEarlyCitations(next)
    if next < tokens.count, tokens[next].kind == .colon { next += 1 }
    if isOtherVerb(at: next, behind: place, isApart: next > named) { return false }
    // "cho cấp xã" and, on the next line, "tối thiểu 90% hộ có internet"
    if next < tokens.count, isOfClauseBefore(place), tokens[next].startsLine || isFigureBeforeName(at: next) {
      return false
    }
    // What is hoped for of another indicator is a statement of its own.
    if phrase(at: next).keywords.contains(.aimingAt), lead(at: next) != nil { return false }
    let behind = withTimes ? behindTimes(next) : next
    return startsRequirement(at: next) || startsRequirement(at: behind)
      || behind > next && behind < tokens.count && tokens[behind].kind == .colon
  }

  /// Whether the verb at a token leads a target of its own, and asks nothing of the word at `place` before it: `đạt 80 km dẫn "1" duy
  /// trì tỷ lệ che phủ rừng ở mức 58%`. `isApart`: a citation stands between the two.
  private func isOtherVerb(at next: Int, behind place: Int, isApart: Bool) -> Bool {
    let verb = phrase(at: next)
    guard verb.keywords.contains(where: { $0 == .keeping || $0 == .reducedBy || $0 == .increasedBy }) else {
      return false
    }
    // A unit or a level is of what stands before it, and `;` ends that.
    if stream.isBehindSemicolon(next) || isOfClauseBefore(place) && (isApart || tokens[next].startsLine) {
      return true
    }
    let first = next + verb.length
    var name = first
    while name < tokens.count, name - first < 12, tokens[name].kind == .word, !tokens[name].startsLine,
      phrase(at: name).length == 0, behindTimes(name) == name
    {
      name += 1
    }
    guard name > first, !isAverage(at: first) else { return false }
    let asked = behindTimes(name)
    return startsRequirement(at: asked)
      || asked < tokens.count && tokens[asked].kind == .number && stream.text(first).contains(" ")
  }

  /// How many tokens the name at `place` has: two for `cấp trên`.
  private func nameLength(at place: Int) -> Int {
    let phrase = phrase(at: place)
    return phrase.keywords.contains { $0.asName != nil } ? phrase.length : 1
  }

  /// Whether what a target asks for stands at token `place`.
  func startsRequirement(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    switch tokens[place].kind {
    case .atLeast, .above, .atMost, .below, .equal, .different, .doubleEqual, .arrowLeft, .arrowRight, .angles:
      return true
    case .word:
      if isMultiple(at: place) || topGroup(at: place) != nil { return true }
      let (keywords, length) = phrase(at: place)
      if comparator(at: place) != nil
        || keywords.contains(where: {
          [
            .reaches, .reducedBy, .increasedBy, .notIncreased, .notReduced, .aimingAt, .about, .exactlyWithin,
            .onALine, .forInformation, .met, .improvedBy,
          ].contains($0)
        })
      {
        return true
      }
      if keywords.contains(where: { [.between, .reducedFrom, .increasedFrom].contains($0) }) {
        return startsValue(at: place + length)
      }
      if keywords.contains(.must) {
        // `rate is 95%` is asked about.
        if ["is", "are"].contains(word(place)), place + 1 < tokens.count, tokens[place + 1].kind == .number {
          return true
        }
        return !phrase(at: place + length).keywords.contains(.must) && startsRequirement(at: place + length)
      }
      if keywords.contains(.comesTo) || keywords.contains(.heldTo), startsDigits(at: place + length) { return true }
      guard keywords.contains(.from), place + length < tokens.count else { return false }
      return tokens[place + length].kind != .text && !phrase(at: place + length).keywords.contains(.column)
    default:
      return false
    }
  }

  /// Passes over what cannot be read, up to the start of a clause, a statement or a declaration.
  /// `toText`: also up to a text on the same line.
  mutating func skip(_ context: Context, toText: Bool = false) {
    while !atEnd, !startsSomething(context), !toText || kind != .text || token.startsLine { advance() }
    inTooDeep = false
    quietThrough = max(quietThrough, index - 1)
  }

  private mutating func startsSomething(_ context: Context) -> Bool {
    guard kind == .word else { return false }
    let keywords = keywords
    if inTooDeep, keywords.contains(where: { $0 == .ifWord || $0 == .elseWord }) { return false }
    if token.startsLine {
      if keywords.contains(where: { $0.startsClause }) || looksLikeStatement(at: index) { return true }
      if inSection, lead(at: index) != nil { return true }
      if keywords.contains(where: { $0.isReserved }) { return false }
      // Line breaks mean nothing, but after a mistake they are the best guess at where the next sentence starts.
      if context != .file, clauseColumn == column(index) { return true }
      return misspelt(among: Keyword.declarations, checkNext: true) != nil
    }
    let clauses = context.clauses
    return keywords.contains { $0.isDistinct && clauses.contains($0) && fits($0, at: afterPhrase) }
  }

  /// Whether what stands at token `place` can follow `keyword`.
  func fits(_ keyword: Keyword, at place: Int) -> Bool {
    let kind = place < tokens.count ? tokens[place].kind : .end
    switch keyword.follower {
    case .text: return kind == .text
    case .date: return kind == .date
    case .number: return kind == .number
    case .name: return isName(at: place)
    case .scope:
      return kind == .text
        || phrase(at: place).keywords.contains { [.level, .kind, .unit, .field].contains($0) }
        || isName(at: place) && isClass(at: place + 1)
    case .equal: return kind == .equal || kind == .doubleEqual
    case .anything: return kind != .end
    }
  }

  /// How many bytes stand before token `place` on its line.
  func column(_ place: Int) -> Int {
    let bytes = stream.source.bytes
    let end = Int(tokens[place].lower)
    var start = end
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return end - start
  }

  /// Reports what cannot stand here and passes over it, or takes a misspelt keyword for what it was meant to be.
  mutating func unexpected(_ context: Context) {
    let context =
      switch context {
      case .targets where inStatement: Context.statement
      case .tasks where inStatement: Context.task
      default: context
      }
    if mendedAt == index {
      advance()
      skip(context)
      return
    }
    if index > 0, tokens[index - 1].startsLine, isName(at: index - 1), mendedAt != index - 1 {
      // `for level` and on the next line `asign "…"`, `1.1` and on the next line `con lai …`: that was no name or unit.
      index -= 1
      let clauses = kind(1) == .text ? [] : context.clauses
      let mended = misspelt(among: clauses + Keyword.declarations, checkNext: true)
      if mended == nil || (kind(1) != .text && mended?.length == 1) { index += 1 }
    }
    if token.startsLine, keywords.contains(.target), kind(afterPhrase - index) == .text {
      // `target "II.5"`: one section holds several targets.
      let length = afterPhrase - index
      mention(.misspelt(range(from: index, count: length), written(length), Keyword.targets.phrases(.en)[0]))
      take(.targets, length: length)
      return
    }
    if kind == .word {
      let candidates = context.clauses + (token.startsLine ? Keyword.declarations : [])
      let isReserved = keywords.contains { $0.isReserved }
      if let mended = misspelt(among: candidates, checkNext: true, longerThan: isReserved ? afterPhrase - index : 0) {
        mention(.misspelt(range(from: index, count: mended.length), written(mended.length), mended.phrase))
        take(mended.keyword, length: mended.length)
        return
      }
    }
    let keyword = clauseHere
    let isConsequence = keyword.map { $0.home == misplaced || afterStray } ?? (afterStray && !token.startsLine)
    if !isConsequence { report(stray(context)) }
    if let keyword { misplaced = keyword.home } else { afterStray = true }
    index = afterPhrase
    skip(context)
  }

  /// The keyword of a clause that stands next; of two with one phrase the one that what follows fits.
  private var clauseHere: Keyword? {
    mutating get {
      let clauses = keywords.filter { $0.startsClause }
      let next = afterPhrase
      return clauses.first { fits($0, at: next) } ?? clauses.first
    }
  }

  /// The message about what stands next and has no place here.
  private mutating func stray(_ context: Context) -> Diagnostic {
    let place = stream.range(index)
    if at(.aimingAt), inSection { return .aimOfNothing(phraseRange, text(phraseRange)) }
    if inSection, token.startsLine, kind == .word, comparator(at: index) != nil, startsValue(at: afterPhrase) {
      let sentence = range(from: index, count: 1).joined(stream.range(stream.behindFigure(afterPhrase) - 1))
      return .figureOfNothing(sentence, text(sentence))
    }
    if let keyword = clauseHere {
      return .clauseNotHere(phraseRange, text(phraseRange), keyword, context)
    }
    switch kind {
    case .number: return .strayNumber(foundHere.range, text(foundHere.range), inTask: context == .task)
    case .close: return .unopenedBracket(place)
    default:
      return context == .file
        ? .notADeclaration(foundHere) : .unexpected(foundHere, context)
    }
  }
}
