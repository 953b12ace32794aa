import Base

extension Checker {
  /// What a section's heading says for every statement under it.
  struct Heading {
    var syntax: TargetsSyntax
    var setBy: LevelID?
    var scopes: [Scope]
    /// Whether some unit can fit the heading's scopes.
    var canHold: Bool
    var citations: [Citation]
    var readings: [String]
  }

  /// Compiles a section of targets and adds them.
  mutating func compile(_ section: TargetsSyntax) {
    if let name = section.pack, let pack = head.syntax, name.key != pack.name.key {
      report(Self.otherPack(name, own: pack.name))
    }
    let scopes = compiled(section.scopes)
    let canHold = Scopes.canHold(scopes)
    if let last = section.scopes.last, !canHold { report(Self.contradictoryScopes(section.scopes, at: last.range)) }
    let heading = Heading(
      syntax: section, setBy: section.setBy.flatMap { setBy($0) }, scopes: scopes, canHold: canHold,
      citations: citations(of: section.remarks, section: section.section.value),
      readings: section.remarks.texts(.reading).map(\.value))
    if let deadline = section.deadline { check(deadline, in: words(section.section.value, section.remarks)) }
    for text in section.remarks.texts(.note) {
      notes.append(Note(text: text.value, citations: heading.citations, range: text.range))
    }
    for note in section.notes { notes.append(compiled(note, section: section.section.value)) }
    let key = TextFolding.matchKey(section.section.value)
    var entry =
      sections[key]
      ?? Section(
        title: section.section.value, range: section.section.range, isSetBySuperior: false, targets: [])
    entry.isSetBySuperior = entry.isSetBySuperior || section.setBy != nil
    for statement in section.statements { entry.targets += compile(statement, heading) }
    sections[key] = entry
  }

  /// The level a section is `set by`: the pack's own or one above it.
  private mutating func setBy(_ name: PlacedName) -> LevelID? {
    guard let level = level(name) else { return nil }
    if let own = head.level, vocabulary[level].depth > vocabulary[own].depth {
      report(Self.setByLower(name, own: vocabulary[own].term))
    }
    return level
  }

  /// Compiles a statement; gives the ids of its targets, one for each field unless they are pooled.
  private mutating func compile(_ asked: TargetSyntax, _ heading: Heading) -> [TargetID] {
    let id = measured(asked)
    lastIndicator = id
    let denominator = id.flatMap { self.denominator(asked.denominator, of: $0, named: asked.indicator) }
    let indicator = id.flatMap { brokenIndicators.contains($0) ? nil : vocabulary[$0] }
    if let whole = asked.whole, let indicator, !isDenominator(whole, of: indicator) {
      report(Self.wholeAfterFigure(whole, of: indicator, mayGo: asked.requirement.change == nil))
    }
    if let span = asked.span, span.bare != nil, case .part(let months, let index) = span.kind, months < 12,
      let indicator, indicator.overTime == .fixedDenominator
    {
      report(Self.partOrUpToIt(span.range, months: months, index: index))
    }
    let statement = writtenOut(asIncrease(rankTurned(asked, indicator), indicator), indicator)
    let requirement = requirement(of: statement, indicator)
    let scopes = heading.scopes + compiled(statement.scopes)
    if let last = statement.scopes.last, heading.canHold, !Scopes.canHold(scopes) {
      report(Self.contradictoryScopes(heading.syntax.scopes + statement.scopes, at: last.range))
    }
    let fields = fields(named: statement.fields)
    var isReduction = requirement?.isReduction ?? false
    if requirement == nil, case .reduced = statement.requirement { isReduction = true }
    let baseline = baseline(
      of: statement, indicator, isReduction: isReduction, isWhole: !damage.touches(heading.syntax.range),
      isInPoints: requirement == nil && statement.requirement.isReducedByPoints)
    if let deadline = statement.deadline {
      let section = heading.syntax.section.value
      check(deadline, in: words(section, heading.syntax.remarks) + words(section, statement.remarks))
    }
    if let waiver = statement.waiver, head.syntax?.under == nil { report(Self.waiverWithoutSuperior(waiver)) }
    guard let id, let denominator, let requirement else {
      if let id { lostTargets.insert(id) }
      return []
    }
    let clauses = clauses(of: statement, heading, vocabulary[id], requirement)
    let groups = statement.pooledFields != nil || fields.isEmpty ? [fields] : fields.map { [$0] }
    let own = groups.map { fields in
      // A time of the statement's own stands in place of the heading's day.
      let deadline = statement.deadline ?? (statement.span == nil ? heading.syntax.deadline : nil)
      let own = citations(of: statement.remarks, section: heading.syntax.section.value)
      var target = Target(
        id: TargetID(targets.count), pack: 0, indicator: id, denominator: denominator, fields: fields,
        scopes: scopes, bounds: requirement.bounds, isReduction: requirement.isReduction, baseline: baseline,
        sourceComparator: requirement.source, setBy: heading.setBy,
        deadline: deadline.map { Target.Deadline(date: day(of: $0), inclusive: $0.inclusive, ofYear: head.wholeYear) },
        waiver: statement.waiver.map { Target.Waiver(document: $0.document.value, until: $0.until.date) },
        section: heading.syntax.section.value,
        citations: !own.isEmpty
          ? own
          : !heading.citations.isEmpty
            ? heading.citations : [Citation(section: heading.syntax.section.value, cite: nil, quote: nil)],
        readings: heading.readings + statement.remarks.texts(.reading).map(\.value),
        notes: statement.remarks.texts(.note).map(\.value), documentation: statement.documentation,
        range: statement.range, requirementRange: requirement.range)
      target.forecast = requirement.forecast
      return add(target, clauses, statement)
    }.flatMap { $0 }
    warnIfStatedTwice(own, statement)
    return own
  }

  /// Whether what stands behind a figure is what the indicator is a share of: `tổng số đảng viên` of a share of `đảng viên`, or
  /// the words of its denominator.
  private func isDenominator(_ whole: PlacedText, of indicator: Indicator) -> Bool {
    guard case .share(let thing) = indicator.measure else { return false }
    let term = vocabulary[thing].term
    let names = [term.name] + [term.title].compactMap(\.self) + term.aliases
    let texts = indicator.denominators.flatMap { [$0.name, $0.text].compactMap(\.self) } + names
    let spoken = NameWords.key(whole.value)
    let joint = ["trên ", "so với "].first { spoken.hasPrefix($0) } ?? ""
    let written = String(spoken.dropFirst(joint.count))
    let head = ["tổng số ", "tổng "].first { written.hasPrefix($0) } ?? ""
    let key = String(written.dropFirst(head.count))
    // A share of the whole year's money, or of what is given for it, is one of the plan.
    if indicator.overTime == .fixedDenominator, Self.plans.contains(key) || isGiven(key, texts) { return true }
    if key == "dân số", term.key == "person" { return true }
    return texts.contains { [key, written].contains(NameWords.key($0)) }
  }

  /// Whether the words are the plan that somebody gave, where the indicator does not say whose plan its denominator is: `kế hoạch vốn
  /// Thủ tướng Chính phủ giao`.
  private func isGiven(_ words: String, _ denominators: [String]) -> Bool {
    ["kế hoạch ", "dự toán ", "chỉ tiêu "].contains { words.hasPrefix($0) } && words.hasSuffix(" giao")
      && !denominators.contains { $0.hasSuffix("giao") }
  }

  /// What the denominator that is fixed for the whole year may be called behind a figure.
  private static let plans: Set<String> = [
    "kế hoạch", "kế hoạch vốn", "kế hoạch năm", "kế hoạch được giao", "kế hoạch vốn được giao", "chỉ tiêu được giao",
    "dự toán", "dự toán được giao",
  ]

  /// The fields that are named, each once; reports one that is named again.
  mutating func fields(named names: [PlacedName]) -> [FieldID] {
    var fields: [FieldID] = []
    var seen: Set<FieldID> = []
    for name in names {
      guard let field = field(name) else { continue }
      if seen.insert(field).inserted { fields.append(field) } else { report(Self.fieldTwice(name)) }
    }
    return fields
  }

  /// What a reduction is measured against; reports one that is missing, or where there is no use for it.
  private mutating func baseline(
    of statement: TargetSyntax, _ indicator: Indicator?, isReduction: Bool, isWhole: Bool,
    isInPoints: Bool
  ) -> Target.Baseline? {
    let baseline: Target.Baseline? =
      switch statement.baseline {
      case .result(let period, let range): reference(period, at: range).map { .result($0) }
      case .text(let text): .text(text.value)
      case nil: nil
      }
    if statement.baseline != nil, baseline == nil { return nil }
    guard let indicator else { return baseline }
    // `giảm 0.8 điểm phần trăm` of a share: what it is to be said as has no baseline.
    if isInPoints { return baseline }
    var isMeasuredReduction = false
    if case .reduction = indicator.measure { isMeasuredReduction = true }
    guard isReduction || isMeasuredReduction else {
      // Of a requirement that could not be read it is not known whether it asks for a reduction.
      if case .compare(_, _, .mistake) = statement.requirement { return nil }
      if let written = statement.baseline {
        report(Self.baselineWithoutUse(at: written.range, isReducible: !indicator.isRatio))
      }
      return nil
    }
    guard let baseline else {
      let range = statement.requirement.range ?? statement.indicator.range
      guard isWhole, !statement.hasUnreadBaseline else { return nil }
      report(
        Self.reductionWithoutBaseline(
          at: range, isCounted: isReduction, earlier: earlierYear,
          isYearly: isReduction && statement.isOfEveryYear))
      return nil
    }
    if isReduction, case .text = baseline, let written = statement.baseline {
      report(Self.baselineNeedsPeriod(at: written.range, earlier: earlierYear))
    }
    return baseline
  }

  /// A year to show where an earlier one is needed.
  var earlierYear: Int { (head.year ?? 2023) - 1 }

  /// The day of a deadline; of the end of a year in the pack's own years.
  func day(of deadline: DeadlineSyntax) -> CalendarDate {
    if let day = deadline.dayOfYear { return self.day(day.month, day.day) ?? deadline.date.date }
    return deadline.yearEnd.flatMap { head.years.year($0)?.lastDay } ?? deadline.date.date
  }

  /// The day of the pack's year that is called so, `15/12`; nil where this year does not have it.
  func day(_ month: Int, _ day: Int) -> CalendarDate? {
    guard let year = head.year, let whole = head.wholeYear else { return nil }
    // A year that goes over the end of one of the calendar has the day in one of the two.
    return [year, year - 1, year + 1].lazy.compactMap { CalendarDate(year: $0, month: month, day: day) }
      .first { whole.contains($0) }
  }

  /// What a plan says about a target in its own words: titles and quotes.
  private func words(_ section: String, _ remarks: RemarksSyntax) -> [String] {
    [head.syntax?.title?.value ?? "", section] + remarks.texts(.quote).map(\.value)
  }

  /// Warns of a deadline in another year than the plan's, and of one that had passed when the document was issued.
  /// `words`: what the plan says; where it names the later year, that is meant.
  mutating func check(_ deadline: DeadlineSyntax, in words: [String] = []) {
    if let day = deadline.dayOfYear, let year = head.year, self.day(day.month, day.day) == nil {
      report(.noSuchDay(deadline.range, year, day.month, day.day))
      return
    }
    let date = day(of: deadline)
    var deadline = deadline
    deadline.date.date = date
    // What is due before the year's first day was due in the year before.
    if let year = head.wholeYear, !year.contains(date) || !deadline.inclusive && date <= year.firstDay {
      if date > year.lastDay, deadline.yearEnd != nil { return }
      if date > year.lastDay, words.contains(where: { $0.contains(String(date.year)) }) { return }
      // Of a task there are no such words, and nothing that is counted.
      let own = Target.Deadline(date: date, inclusive: deadline.inclusive, ofYear: words.isEmpty ? nil : year)
      report(Self.deadlineOutsideYear(deadline, year, runsOver: own.runsOverFrom != nil))
    } else if let issued = head.syntax?.issued, date < issued.date {
      report(Self.deadlineBeforeIssue(deadline, issued: issued))
    }
  }

  /// What remarks say of their source: each quote belongs to the cite before it. The first citation stands in the
  /// section; a further `cite` names another place of the document, in full.
  func citations(of remarks: RemarksSyntax, section: String?) -> [Citation] {
    var citations: [Citation] = []
    for remark in remarks.remarks {
      switch remark.kind {
      case .cite:
        citations.append(Citation(section: citations.isEmpty ? section : nil, cite: remark.text.value, quote: nil))
      case .quote:
        if let last = citations.last, last.quote == nil {
          citations[citations.count - 1].quote = remark.text.value
        } else {
          let last = citations.last ?? Citation(section: section, cite: nil, quote: nil)
          citations.append(Citation(section: last.section, cite: last.cite, quote: remark.text.value))
        }
      case .reading, .note: break
      }
    }
    return citations
  }
}
