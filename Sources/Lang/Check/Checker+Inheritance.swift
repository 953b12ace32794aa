import Base

/// The values a target allows: between two edges, each with whether the edge itself is allowed.
struct AllowedValues {
  struct Edge {
    var value: Rational
    var isAllowed: Bool
  }
  var lower: Edge?
  var upper: Edge?

  /// nil when a threshold is not constant, or the target excludes one value only.
  init?(_ bounds: [Target.Bound]) {
    for bound in bounds {
      guard case .number(let value)? = bound.threshold.constant else { return nil }
      switch bound.comparator {
      case .atLeast: lower = Edge(value: value, isAllowed: true)
      case .above: lower = Edge(value: value, isAllowed: false)
      case .atMost: upper = Edge(value: value, isAllowed: true)
      case .below: upper = Edge(value: value, isAllowed: false)
      case .equal:
        lower = Edge(value: value, isAllowed: true)
        upper = lower
      case .different: return nil
      }
    }
  }

  /// Whether `value` is allowed.
  func allows(_ value: Rational) -> Bool {
    if let lower, value < lower.value || value == lower.value && !lower.isAllowed { return false }
    if let upper, value > upper.value || value == upper.value && !upper.isAllowed { return false }
    return true
  }

  /// Whether a value that `other` refuses is allowed, at its lower side.
  func isLooserBelow(_ other: AllowedValues) -> Bool {
    guard let theirs = other.lower else { return false }
    guard let mine = lower else { return true }
    return mine.value < theirs.value || mine.value == theirs.value && mine.isAllowed && !theirs.isAllowed
  }

  /// Whether a value that `other` refuses is allowed, at its upper side.
  func isLooserAbove(_ other: AllowedValues) -> Bool {
    guard let theirs = other.upper else { return false }
    guard let mine = upper else { return true }
    return mine.value > theirs.value || mine.value == theirs.value && mine.isAllowed && !theirs.isAllowed
  }

  /// A value, as short as can be, that this allows and `other` refuses. `percent`: it is shown with `%`.
  func example(refusedBy other: AllowedValues, percent: Bool) -> Rational? {
    let below = isLooserBelow(other)
    guard below || isLooserAbove(other), let edge = below ? other.lower : other.upper else { return nil }
    let mine = below ? lower : upper
    func fits(_ value: Rational) -> Bool { allows(value) && !other.allows(value) }
    let step = percent ? 2 : 0
    if let mine, let sum = try? mine.value.adding(edge.value), let middle = try? sum.divided(by: Rational(2)) {
      for places in 0...4 {
        let mode: Rounding = middle.isNegative ? .up : .down
        if let short = try? middle.rounded(places: places + step, mode: mode), fits(short) { return short }
      }
      return fits(middle) ? middle : nil
    }
    if fits(edge.value) { return edge.value }
    guard let unit = try? Rational(1, over: percent ? 100 : 1),
      let value = try? below ? edge.value.subtracting(unit) : edge.value.adding(unit)
    else { return nil }
    return fits(value) ? value : nil
  }
}

extension Checker {
  /// Compares the pack's own targets with those of the packs above: none may be looser without a waiver.
  mutating func compareWithSuperior() {
    guard superior != nil else { return }
    var above: [TargetKey: [Int]] = [:]
    for index in targets.indices.dropFirst(ownCount) { above[TargetKey(targets[index]), default: []].append(index) }
    // The statements with a waiver, by their start: one of their fields may be looser and the others not.
    var waived: [Int32: (target: Target, isUsed: Bool)] = [:]
    for index in 0..<ownCount {
      let own = targets[index]
      var isLooser = false
      var stop = Int.max
      for other in above[TargetKey(own)] ?? [] {
        let superior = targets[other]
        guard superior.pack <= stop, Scopes.overlap(own.scopes, superior.scopes) else { continue }
        if covers(superior.scopes, own.scopes) { stop = superior.pack }
        guard let mine = AllowedValues(own.bounds), let theirs = AllowedValues(superior.bounds),
          mine.isLooserBelow(theirs) || mine.isLooserAbove(theirs)
        else { continue }
        isLooser = true
        guard own.waiver == nil else { continue }
        if !isReported(own) { report(looser(own, mine, than: superior, theirs)) }
        break
      }
      if own.waiver != nil {
        let isUsed = waived[own.range.lower]?.isUsed ?? false
        waived[own.range.lower] = (own, isUsed || isLooser)
      }
    }
    for (_, (target, isUsed)) in waived.sorted(by: { $0.key < $1.key }) where !isUsed {
      if let waiver = target.waiver { report(Self.waiverWithoutUse(target, document: waiver.document)) }
    }
  }

  /// Whether the looser target of this statement was reported for another of its fields.
  private func isReported(_ target: Target) -> Bool {
    diagnostics.contains { $0.code == .looserThanSuperior && $0.place == .source(target.requirementRange) }
  }

  /// Whether every unit of the second scopes is in the first, as far as it is plain to see.
  private func covers(_ superior: [Scope], _ own: [Scope]) -> Bool {
    superior.isEmpty || Scopes.normal(superior) == Scopes.normal(own)
  }

  /// KPI0312, with both requirements, both citations and a value that passes one and not the other.
  private func looser(
    _ own: Target, _ mine: AllowedValues, than superior: Target, _ theirs: AllowedValues
  ) -> Diagnostic {
    let type = own.isReduction ? .percent : vocabulary[own.indicator].type
    let below = mine.isLooserBelow(theirs)
    let required = superior.bounds.first { bound in
      switch bound.comparator {
      case .atLeast, .above: below
      case .atMost, .below: !below
      case .equal, .different: true
      }
    }
    let edge = below ? mine.lower : mine.upper
    let example = mine.example(refusedBy: theirs, percent: type.isWrittenWithPercent).map { shown($0, type) }
    let level = (own.scopes + superior.scopes).lazy.compactMap(\.onlyLevel).first
    return Self.looserThanSuperior(
      Looseness(
        place: own.requirementRange, superiorPlace: superior.requirementRange, isBelow: below,
        allowed: edge.map { (shown($0.value, type), $0.isAllowed) },
        required: required.flatMap { bound in
          guard case .number(let value)? = bound.threshold.constant else { return nil }
          return (bound.comparator, shown(value, type))
        }, isOneSided: own.bounds.count == 1 && superior.bounds.count == 1, example: example,
        unit: level.map { unitName(vocabulary[$0].term) }, citation: citation(of: own),
        superiorCitation: citation(of: superior)))
  }

  /// Where a target stands in its document: `12/QĐ-UBND, Phụ lục, STT 2`.
  private func citation(of target: Target) -> String {
    let document = target.pack == 0 ? head.syntax?.document?.value : packs[target.pack - 1].document
    let citation = target.citations.first
    return [document, citation?.section, citation?.cite].compactMap { $0 }.joined(separator: ", ")
  }
}

/// What a pack below replaces as one: indicator, denominator and fields.
struct TargetKey: Hashable {
  var indicator: IndicatorID
  var denominator: Int
  var fields: Set<FieldID>
  var isReduction: Bool

  init(_ target: Target) {
    indicator = target.indicator
    denominator = target.denominator
    fields = Set(target.fields)
    isReduction = target.isReduction
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
