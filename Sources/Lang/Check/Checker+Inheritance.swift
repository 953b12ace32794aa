import Base

extension Checker {
  /// Compares the pack's own targets with those that hold under the packs above: none may be looser without a waiver,
  /// and of what replaces nothing it is said that both hold.
  mutating func compareWithSuperior() {
    guard superior != nil else { return }
    let inheritance = Inheritance(
      vocabulary: vocabulary, targets: targets, assignments: assignments, levels: [head.level] + packs.map(\.level))
    var order: [TargetSubject] = []
    var groups: [TargetSubject: [Target]] = [:]
    // Of thousands of inherited targets only those are looked at that the pack's own targets and rules are about.
    var wanted = Set(targets.prefix(ownCount).map(\.indicator))
    for rule in assignments where rule.pack == 0 {
      for id in rule.targets { wanted.insert(targets[id.index].indicator) }
    }
    guard !wanted.isEmpty else { return }
    for target in targets where wanted.contains(target.indicator) {
      let subject = target.subject
      if groups[subject] == nil { order.append(subject) }
      groups[subject, default: []].append(target)
    }
    var comparison = Comparison()
    for subject in order {
      guard let group = groups[subject], let last = group.last, last.pack > 0 else { continue }
      compare(group, inheritance, &comparison)
    }
    reportIdleWaivers(groups, comparison)
  }

  /// What was found while targets were compared.
  private struct Comparison {
    struct Pair: Hashable {
      var target: TargetID
      var other: TargetID
    }
    /// How targets stand to one another where no rule makes a difference between units.
    var known: [Pair: Inheritance.Strictness] = [:]
    /// The starts of the statements whose waiver waives something.
    var usedWaivers: Set<Int32> = []
    /// What was reported, by the starts of the two statements.
    var reported: Set<[Int32]> = []
  }

  /// Compares targets on one subject, for every class of units that their clauses tell apart.
  private mutating func compare(_ group: [Target], _ inheritance: Inheritance, _ comparison: inout Comparison) {
    let candidates = ClassesOfTargets(group)
    for unit in candidates.classes {
      let fitting = candidates.fitting(unit)
      guard let last = fitting.last, last.pack > 0 else { continue }
      let above = fitting.filter { $0.pack > 0 }
      let held = inheritance.held(of: above, for: unit, on: nil).map { targets[$0.target.index] }
      let own = fitting.prefix { $0.pack == 0 }
      for other in held {
        warnIfLowered(other, inheritance, unit, fitting, &comparison)
        var isReplaced = false
        var open: (target: Target, strictness: Inheritance.Strictness)?
        for target in own where target.question == other.question {
          switch strictness(target, other, inheritance, unit, fitting, &comparison) {
          case .asStrict: isReplaced = true
          case let strictness:
            if target.waiver != nil {
              comparison.usedWaivers.insert(target.range.lower)
              isReplaced = true
            } else if strictness == .looser {
              if comparison.reported.insert([target.requirementRange.lower]).inserted {
                report(looser(target, than: other, inheritance, unit, group))
              }
              isReplaced = true
            } else if open == nil || strictness == .apart {
              open = (target, strictness)
            }
          }
        }
        guard !isReplaced else { continue }
        if let (target, strictness) = open {
          let pair = [target.requirementRange.lower, other.requirementRange.lower]
          guard comparison.reported.insert(pair).inserted else { continue }
          if strictness == .apart {
            report(apart(target, from: other, inheritance))
          } else {
            report(notProved(target, other, inheritance, unit))
          }
        } else if let target = own.first {
          let pair = [target.requirementRange.lower, other.requirementRange.lower]
          if comparison.reported.insert(pair).inserted { report(notProved(target, other, inheritance, unit)) }
        }
      }
    }
  }

  private func strictness(
    _ target: Target, _ other: Target, _ inheritance: Inheritance, _ unit: UnitClass, _ fitting: [Target],
    _ comparison: inout Comparison
  ) -> Inheritance.Strictness {
    let pair = Comparison.Pair(target: target.id, other: other.id)
    if let known = comparison.known[pair] { return known }
    let found = inheritance.strictness(of: target, against: other, for: unit, among: fitting)
    if !inheritance.hasRules(target), !inheritance.hasRules(other) { comparison.known[pair] = found }
    return found
  }

  /// Warns of a rule of the pack's own that sets a target of a pack above and may give less than it asks.
  private mutating func warnIfLowered(
    _ other: Target, _ inheritance: Inheritance, _ unit: UnitClass, _ fitting: [Target],
    _ comparison: inout Comparison
  ) {
    guard let index = inheritance.rules(of: other, for: unit).first, assignments[index].pack == 0,
      inheritance.mayLower(other, for: unit, among: fitting)
    else { return }
    let rule = assignments[index]
    guard comparison.reported.insert([rule.range.lower]).inserted else { return }
    report(Self.ruleMayLower(rule, at: other.requirementRange, citation: citation(of: other)))
  }

  /// Reports waivers of the pack's own of which no statement makes use.
  private mutating func reportIdleWaivers(_ groups: [TargetSubject: [Target]], _ comparison: Comparison) {
    var seen: Set<Int32> = []
    for target in targets.prefix(ownCount) {
      guard let waiver = target.waiver, !comparison.usedWaivers.contains(target.range.lower),
        seen.insert(target.range.lower).inserted
      else { continue }
      let others = (groups[target.subject] ?? []).filter { $0.pack > 0 }
      let asked = others.first { $0.question != target.question && Scopes.overlap($0.scopes, target.scopes) }
      let isCompared = others.contains { $0.question == target.question && Scopes.overlap($0.scopes, target.scopes) }
      report(Self.waiverWithoutUse(target, document: waiver.document, asked: isCompared ? nil : asked))
    }
  }

  /// KPI0312, with both requirements, both citations and a value that passes one and not the other.
  private func looser(
    _ own: Target, than superior: Target, _ inheritance: Inheritance, _ unit: UnitClass, _ group: [Target]
  ) -> Diagnostic {
    let type = own.isReduction ? .percent : vocabulary[own.indicator].type
    guard let (mine, theirs) = inheritance.constants(own, superior, for: unit) else {
      return notProved(own, superior, inheritance, unit)
    }
    let below = mine.isLooserBelow(theirs)
    let required = superior.bounds.first { bound in
      switch bound.comparator {
      case .atLeast, .above: below
      case .atMost, .below: !below
      case .equal, .different: true
      }
    }
    let edge = below ? mine.stated.lower : mine.stated.upper
    let example = mine.example(refusedBy: theirs, percent: type.isWrittenWithPercent).map { shown($0, type) }
    let level = (own.scopes + superior.scopes).lazy.compactMap(\.onlyLevel).first
    let idle = group.first { target in
      target.pack > 0 && target.waiver != nil && target.question == own.question && !unit.fits(target.scopes)
    }
    return Self.looserThanSuperior(
      Looseness(
        place: own.requirementRange, superiorPlace: superior.requirementRange, isBelow: below,
        allowed: edge.map { (shown($0.value, type), $0.isIncluded) },
        required: required.flatMap { bound in
          guard case .number(let value)? = bound.threshold.constant else { return nil }
          return (bound.comparator, shown(value, type))
        }, edit: raised(own, superior), example: example,
        unit: level.map { unitName(vocabulary[$0].term) }, citation: citation(of: own),
        superiorCitation: citation(of: superior), idleWaiver: idle?.waiver?.document))
  }

  /// The requirement of `own` with the figure of the superior's, where one can be put for the other.
  private func raised(_ own: Target, _ superior: Target) -> Wording? {
    guard own.bounds.count == 1, superior.bounds.count == 1, let mine = own.bounds.first,
      let theirs = superior.bounds.first,
      case .number(let figure)? = theirs.threshold.constant,
      let text = written(figure, own.isReduction ? .percent : vocabulary[own.indicator].type)
    else { return nil }
    let comparator: Comparator
    switch (mine.comparator, theirs.comparator) {
    // An exact figure stays one, where the superior's own figure meets the superior's target.
    case (.equal, .atLeast), (.equal, .atMost), (.equal, .equal): comparator = .equal
    case (.equal, _), (_, .different): return nil
    default: comparator = theirs.comparator
    }
    let reduced = own.isReduction ? Self.both("reduced by ", "giảm ") : Wording(same: "")
    return Self.both(
      "\(reduced.en)\(comparator.rawValue) \(text.en)", "\(reduced.vi)\(comparator.rawValue) \(text.vi)")
  }

  /// A figure as a rule file may write it; nil where it has too many digits to be written out.
  private func written(_ figure: Rational, _ type: ValueType) -> Wording? {
    guard let places = figure.decimalPlaces, places <= 6 else { return nil }
    let digits = figure.decimalText(atMost: 6)
    switch type {
    case .share, .percent, .percentage: return Wording(same: figure.percentText(atMost: 6))
    case .days: return Self.both("\(digits) days", "\(digits) ngày")
    case .workingDays: return Self.both("\(digits) working days", "\(digits) ngày làm việc")
    case .money: return Self.both("\(digits) VND", "\(digits) đồng")
    case .count, .quantity, .number, .score: return Wording(same: digits)
    case .points, .date, .text, .truth, .choice: return nil
    }
  }

  /// KPI0337: two targets that no value meets.
  private func apart(_ own: Target, from superior: Target, _ inheritance: Inheritance) -> Diagnostic {
    Self.apartFromSuperior(
      own, words(of: own), superior, words(of: superior), citations: (citation(of: own), citation(of: superior)))
  }

  /// KPI0336: that both hold, and why nothing is replaced.
  private func notProved(
    _ own: Target, _ superior: Target, _ inheritance: Inheritance, _ unit: UnitClass
  ) -> Diagnostic {
    let reason: BothHold
    let rule = inheritance.rules(of: own, for: unit).first
    if own.question.judged != superior.question.judged {
      reason = own.isReduction == superior.isReduction ? .baseline : own.isReduction ? .reduction : .count
    } else if own.question.lastDay != superior.question.lastDay {
      reason = .deadline
    } else if let rule, let open = withoutTarget(assignments[rule]) {
      reason = .ruleWithoutTarget(open, assignments[rule].title)
    } else if let rule {
      reason = .rule(assignments[rule].range, assignments[rule].title)
    } else if inheritance.rules(of: superior, for: unit).isEmpty == false {
      reason = .superiorRule
    } else if inheritance.constants(own, superior, for: unit) != nil {
      reason = .side
    } else {
      reason = .results
    }
    return Self.bothHold(
      own, superior, reason, requires: words(of: superior), citation: citation(of: superior))
  }

  /// Where a rule that is never below the superior's target gives none; nil where it always does, or may give less.
  private func withoutTarget(_ rule: Assignment) -> SourceRange? {
    let isHeld = rule.floors.contains { if case .superiorTarget? = $0.expression.leaf { true } else { false } }
    return isHeld ? rule.whenMissing.first { $0.target == nil }?.range : nil
  }

  /// What a target asks, in words; nil where its figures are not known before any data.
  func words(of target: Target) -> Wording? {
    let type = target.isReduction ? .percent : vocabulary[target.indicator].type
    var parts: [Wording] = []
    for bound in target.bounds {
      guard case .number(let value)? = bound.threshold.constant else { return nil }
      parts.append(Self.words(bound.comparator, shown(value, type)))
    }
    let (en, vi) = (parts.map(\.en).joined(separator: " and "), parts.map(\.vi).joined(separator: " và "))
    return target.isReduction ? Self.both("a reduction by \(en)", "giảm \(vi)") : Self.both(en, vi)
  }

  /// Where a target stands in its document: `12/QĐ-UBND, Phụ lục, STT 2`.
  func citation(of target: Target) -> String {
    let document = target.pack == 0 ? head.syntax?.document?.value : packs[target.pack - 1].document
    let citation = target.citations.first
    return [document, citation?.section, citation?.cite].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Scope {
  /// The level, when the clause is for one level only.
  var onlyLevel: LevelID? {
    if !excludes, terms.count == 1, case .level(let level)? = terms.first { level } else { nil }
  }
}

extension ValueType {
  /// Whether values are written with `%`.
  var isWrittenWithPercent: Bool {
    switch self {
    case .share, .percent, .percentage: true
    default: false
    }
  }
}
