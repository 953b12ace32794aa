import Base

// Sentences of plans: what is asked of an indicator, and of others behind commas.
extension Parser {
  /// statement = oneStatement (("," "and"? | ";") ("among" "them" "there" "are"?)? oneStatement)*
  /// A target for each thing that is asked: `đạt 12 tỷ đồng, tăng 10% so với năm 2025`, `hộ nghèo còn 3%, hộ cận nghèo còn 4%`.
  mutating func statement() throws(Mistake) -> [TargetSyntax] {
    if token.startsLine {
      clauseColumn = column(index)
      statementColumn = clauseColumn
    }
    // A time that is the first of a section is seen before anything is.
    let first = statementBehindTimes(at: index)
    inStatement = true
    inList = false
    // "Cơ cấu kinh tế: công nghiệp chiếm 42%"
    if stream.heads.contains(index) { index += 2 }
    refuseCitationBefore(index)
    var chain = [try oneStatement(behindTimes: first)]
    var brackets: [Int] = []
    var isPartOfBefore = false
    while let next = otherStatement(at: index) {
      let isClose = !eatSemicolon()
      // What `trong đó:` begins goes on behind commas.
      inList =
        lead(at: next) == nil && isNameWithFigure(at: next) && (inList || goesOn(chain[chain.count - 1], at: next))
      let isFigureFirst = startsWithFigure(at: next)
      if kind == .open { brackets.append(index) }
      isPartOfBefore =
        isPartOfBefore || kind == .open || word(index + 1) == "trong" && word(index + 2) == "đó"
        || word(next - 1) == "riêng"
      index = next
      do throws(Mistake) {
        var other = try oneStatement(isBehind: true)
        other.behind = chain[chain.count - 1].indicator
        other.isInList = isPartOfBefore
        takeVerb(of: chain[chain.count - 1], &other, startsWithFigure: isFigureFirst, isClose: isClose)
        chain.append(other)
        while !brackets.isEmpty, eat(.close) {
          brackets.removeLast()
          isPartOfBefore = false
          if at(.aimingAt), lead(at: index) == nil {
            mention(.clauseOfWhich(phraseRange, text(phraseRange)))
          }
          // What stands behind is said of the sentence.
          while try statementClause(&chain[chain.count - 1]) {}
        }
      } catch {
        skip(.statement)
        break
      }
    }
    if let open = brackets.last { mention(.unclosedBracket(stream.range(open), found: foundHere)) }
    return chain.count > 1 ? shared(chain).flatMap(\.each) : chain[0].each
  }

  /// The token behind a comma or `;` at which a target of another indicator starts: `hộ nghèo còn 3%, hộ cận nghèo còn 4%`.
  func otherStatement(at place: Int) -> Int? {
    var next = place
    if place < tokens.count, tokens[place].kind == .comma {
      next += 1
    } else if place < tokens.count, tokens[place].kind == .open, !startsRequirement(at: place + 1),
      earlierLevelLead(at: place + 1) == nil
    {
      // "(trong đó: khai thác 240 nghìn tấn)", "(nuôi trồng 65 nghìn tấn)"
      next += 1
    } else if semicolon == nil, !phrase(at: place).keywords.contains(.and) {
      return nil
    }
    let joint = phrase(at: next)
    if joint.keywords.contains(.and) { next += joint.length }
    // "trong đó có 1500 lượt khách quốc tế"
    if word(next) == "trong", word(next + 1) == "đó" {
      next += 2
      if next < tokens.count, tokens[next].kind == .colon { next += 1 }
      if word(next) == "có", startsStatementName(at: next + 1) { next += 1 }
    } else if word(next) == "riêng" {
      // "riêng trẻ 5 tuổi đạt 100%"
      next += 1
    }
    // "trong đó: khai thác 240 nghìn tấn"
    if lead(at: next) == nil, isNameWithFigure(at: next) { return next }
    // "thu tiền sử dụng đất: 6 tỷ đồng; thu phí, lệ phí: 850 triệu đồng": what is asked of both is a question.
    if next + 2 < tokens.count, isBareName(at: next), tokens[next + 1].kind == .colon, tokens[next + 2].kind == .number
    {
      return next
    }
    guard behindTimes(next) == next, startsStatementName(at: next) || wordsWithCommas(at: next) > 0 else { return nil }
    return !startsRequirement(at: next) || lead(at: next) != nil ? next : nil
  }

  /// Whether a name in words and a bare figure stand at a token.
  private func isNameWithFigure(at place: Int) -> Bool { wordsBeforeFigure(at: place) > 0 }

  /// How many words stand at a token up to a bare figure, and nothing of the language; 0 where they do not.
  func wordsBeforeFigure(at start: Int) -> Int {
    var place = start
    while place < tokens.count, place - start < 10, !tokens[place].startsLine, tokens[place].kind == .word,
      behindTimes(place) == place, phrase(at: place).length == 0, !isMultiple(at: place)
    {
      place += 1
    }
    return place < tokens.count && tokens[place].kind == .number && !tokens[place].startsLine ? place - start : 0
  }

  /// Whether a name with a bare figure at a token goes on as the target before: behind `trong đó:`, in brackets, or behind one of
  /// which the plan gives only the figure too: `đạt 12 tỷ đồng, thu nội địa 9 tỷ đồng`.
  private func goesOn(_ before: TargetSyntax, at next: Int) -> Bool {
    [.colon, .open].contains(tokens[next - 1].kind)
      || before.requirement.isBare && before.verb == nil || before.requirement.change != nil
  }

  /// The targets of one sentence. What is cited behind the last is cited for all; reports clauses that could be of one or of all.
  private mutating func shared(_ chain: [TargetSyntax]) -> [TargetSyntax] {
    var chain = chain
    let cited = chain[chain.count - 1].remarks.remarks.filter { $0.kind == .cite || $0.kind == .quote }
    for place in chain.indices.dropLast() where chain[place].remarks.texts(.cite).isEmpty {
      chain[place].remarks.remarks += cited
    }
    shareChanges(&chain)
    // "giảm 10% số vụ cháy, giảm 15% số người chết so với năm 2025"
    for place in chain.indices.reversed().dropFirst() where chain[place].isChangeOfUnsaid {
      chain[place].baseline = chain[place + 1].further.isEmpty ? chain[place + 1].baseline : nil
    }
    func unclear(_ clause: (TargetSyntax) -> SourceRange?) -> SourceRange? {
      let clauses = chain.map { target in
        clause(target).map {
          (range: $0, isAhead: $0.lower < (target.figure ?? target.indicator.range).lower)
        }
      }
      guard let found = clauses.indices.last(where: { clauses[$0] != nil }), let said = clauses[found] else {
        return nil
      }
      // Before the first it may be of all behind; behind a later one, of those before.
      if let first = clauses[0], first.isAhead, clauses.contains(where: { $0 == nil }) { return first.range }
      return !said.isAhead && clauses[..<found].contains { $0 == nil } ? said.range : nil
    }
    let clauses: [(TargetSyntax) -> SourceRange?] = [
      { $0.deadline?.range ?? $0.partOfYear }, { $0.scopes.first?.range }, { $0.fields.first?.range },
      { $0.waiver?.range }, { $0.rating?.range },
    ]
    for clause in clauses {
      if let range = unclear(clause) { mention(.clauseOfWhich(range, text(range))) }
    }
    return chain
  }

  /// What is asked of one indicator: "each"? NAME ("of" NAME)? requirement stClause* (","? requirement stClause*)*
  /// `isBehind`: it stands behind another one in a sentence.
  /// `behindTimes`: where it starts behind its times, where that is known.
  mutating func oneStatement(isBehind: Bool = false, behindTimes: Int? = nil) throws(Mistake) -> TargetSyntax {
    let start = index
    let each = try eachUnitIfAny()
    var target: TargetSyntax
    let ahead: TargetSyntax? =
      if let name = behindTimes ?? statementBehindTimes(at: index) { try timesAhead(name) } else { nil }
    if let led = try ledStatement() {
      target = led
    } else {
      target = TargetSyntax(
        indicator: try indicatorName(inSentence: isBehind || each != nil), requirement: .mistake(previous),
        range: range(from: start))
      // What a name leaves out may be what it says is measured.
      target.leavesOutMeasure = stream.restNames[start] != nil
      target.denominator = try denominatorIfAny()
      let behind = behindEarlyCitations(index)
      while index < behind, try remark(into: &target.remarks) {}
      // "tỷ lệ hộ nghèo: còn 3%", "tỷ lệ hộ nghèo đến năm 2026: 3%"
      var isListed = eat(.colon) || inList
      try timesBefore(&target)
      if !isListed { isListed = eat(.colon) }
      let asked = index
      target.figure = stream.range(asked)
      target.hasNoVerb = isPlainLead(at: asked)
      target.requirement = readRequirement { (parser) throws(Mistake) in
        isListed && parser.kind == .number ? try parser.listed(asked) : try parser.requirement()
      }
      target.whole = wholeOfFigure ?? wholeIfAny()
      wholeOfFigure = nil
      target.denominator = target.denominator ?? denominatorAfterFigure(of: target.indicator)
    }
    if let ahead { target.take(timesOf: ahead) }
    target.documentation = documentation(before: start)
    var going = true
    while going {
      let clause = index
      do throws(Mistake) {
        going = try statementClause(&target)
        // The full stop of a sentence.
        if !going, kind == .point, kind(1) != .point { going = eat(.point) }
        if !going { going = try further(&target) }
      } catch {
        if index == clause { advance() }
        skip(.statement)
      }
    }
    refuseTimeOfOne(target)
    if let each { target.scopes.insert(each, at: 0) }
    target.range = range(from: start)
    return target
  }

  /// Reports a time that stands with one of several figures and could be of the others too: `đạt 50% đến 30/6, đạt 95%`. Before the
  /// indicator it is of all.
  private mutating func refuseTimeOfOne(_ target: TargetSyntax) {
    guard let range = target.deadline?.range ?? target.partOfYear, range.lower > target.indicator.range.lower,
      target.further.contains(where: { $0.span == nil && $0.deadline == nil })
    else { return }
    mention(.clauseOfWhich(range, text(range)))
  }

  /// ("," "and"? | "and") requirement, of the same indicator; false where nothing more is asked of it.
  private mutating func further(_ target: inout TargetSyntax) throws(Mistake) -> Bool {
    let start = index
    if refuseNameAsVerb(target) { throw Mistake() }
    // "đạt 12 tỷ đồng (tăng 10% so với năm 2025)"
    if kind == .open, startsRequirement(at: index + 1) || earlierLevelLead(at: index + 1) != nil, !token.startsLine {
      if try levelInBrackets(target.requirement) { return true }
      advance()
      let further = TargetSyntax.Further(
        requirement: readRequirement { (parser) throws(Mistake) in try parser.requirement() })
      // "còn 3% (từ 5% xuống 3%)" asks nothing more.
      if !further.requirement.asksTheSame(as: target.requirement) { target.further.append(further) }
      if at(.against) { _ = try statementClause(&target) }
      guard eat(.close) else {
        report(.unexpected(foundHere, .statement))
        throw Mistake()
      }
      return true
    }
    if try earlierLevel(target.requirement) { return true }
    guard kind == .comma || at(.and), otherStatement(at: index) == nil else { return false }
    _ = eat(.comma)
    let joint = phrase(at: index)
    if joint.keywords.contains(.and) { index += joint.length }
    // "đạt 100%, hoàn thành trong quý III"
    if at(.comesTo), word(index) == "hoàn", behindTimes(afterPhrase) > afterPhrase {
      _ = eat(.comesTo)
      return true
    }
    var times = TargetSyntax.unread(range(from: index))
    if asksBehindTimes(index) || behindTimes(index) > index && kind(behindTimes(index) - index) == .number {
      try timesBefore(&times)
    } else if at(.aimingAt) || keywords.contains(where: { $0.startsClause }) || behindTimes(index) > index {
      return true
    }
    // "đạt 45% trong 6 tháng đầu năm và 60% vào cuối năm"
    let isLeftOut =
      kind == .number && target.hasTime && target.requirement.isBare && (times.hasTime || timeBehindFigure(at: index))
    guard startsRequirement(at: index) || isLeftOut || times.hasTime && kind == .number else {
      report(.otherThingBehindComma(stream.range(start)))
      throw Mistake()
    }
    let asked = index
    var further = TargetSyntax.Further(
      requirement: readRequirement { (parser) throws(Mistake) in
        isLeftOut ? try parser.reached(asked) : try parser.requirement()
      })
    further.whole = wholeOfFigure ?? wholeIfAny()
    wholeOfFigure = nil
    // A time behind it is its own where the first has one.
    if target.hasTime, !times.hasTime, behindTimes(index) > index, statementBehindTimes(at: index) == nil {
      _ = try timeClause(&times)
    }
    (further.span, further.deadline) = (times.span, times.deadline)
    target.further.append(further)
    return true
  }

  /// Whether a figure in digits stands at a token, and a time behind it: `60% vào cuối năm`.
  private func timeBehindFigure(at place: Int) -> Bool {
    var next = place + 1
    if next < tokens.count, tokens[next].kind == .percent || tokens[next].kind == .word && behindTimes(next) == next {
      next += 1
    }
    return behindTimes(next) > next
  }

  /// "each" LEVEL "has"?, of all units of a level: `mỗi thôn có ít nhất 1 tổ`
  private mutating func eachUnitIfAny() throws(Mistake) -> ScopeSyntax? {
    guard let name = eachUnit(at: index) else { return nil }
    let start = index
    index = name + 1
    let scope = ScopeSyntax(terms: [.level(nameSyntax(name))], excludes: false, range: range(from: start))
    if word(index) == "có" || word(index) == "has" { advance() }
    return scope
  }

  /// The token of the level whose every unit is asked for something: `mỗi thôn có ít nhất 1 tổ`; nil where none stands there.
  func eachUnit(at place: Int) -> Int? {
    guard begins(.each, at: place), let each = word(place) else { return nil }
    var name = place + 1
    let level = phrase(at: name)
    if level.keywords.contains(.level) { name += level.length }
    guard isBareName(at: name), phrase(at: name).length == 0 else { return nil }
    let next = name + 1
    // Of one level's units at a time.
    guard word(next) != each, word(next + 1) != each else { return nil }
    if word(next) == "có" || word(next) == "has" { return lead(at: next + 1) != nil ? name : nil }
    return startsStatementName(at: next) ? name : nil
  }
}

extension TargetSyntax {
  /// Where its time stands, unless that is its whole year, as of every target.
  fileprivate var partOfYear: SourceRange? {
    if case .everyYear? = span?.kind { return nil }
    return span?.range
  }

  /// Whether a change is asked, and not said against what.
  fileprivate var isChangeOfUnsaid: Bool {
    guard baseline == nil, further.isEmpty, !hasUnreadBaseline else { return false }
    switch requirement {
    case .increased, .reduced, .changed: return true
    default: return false
    }
  }

  /// Whether it has a time of its own.
  fileprivate var hasTime: Bool { span != nil || deadline != nil }
}

extension RequirementSyntax {
  /// Whether a single figure in percent is asked.
  var isInPercent: Bool {
    if case .compare(_, _, .percentage) = self { return true }
    return false
  }

  /// Whether the plan gives only the figure: `đạt 80%`.
  fileprivate var isBare: Bool {
    if case .compare(_, let written, _) = self { return written.form == .bare }
    return false
  }
}

extension Diagnostic {
  /// `hộ nghèo còn 3%, hộ cận nghèo còn 4% cho cấp xã`
  static func clauseOfWhich(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .citationFirst, at: .source(range),
      Wording(
        en: "`\(written)` may be of all targets of this sentence, or of one of them",
        vi: "`\(written)` có thể thuộc mọi chỉ tiêu trong câu này, cũng có thể chỉ thuộc một chỉ tiêu"),
      help: [
        Wording(
          en: "write it behind each indicator that it is of, or leave out the comma between the targets",
          vi: "viết sau tên từng chỉ số có liên quan, hoặc bỏ dấu phẩy giữa các chỉ tiêu")
      ])
  }
}
