import Base

extension Checker {
  /// Compiles a rule that sets targets.
  mutating func compile(_ rule: AssignSyntax) {
    let ids = targets(of: rule)
    let own = type(of: ids, for: rule)
    let place = ExpressionPlace(kind: .rule, own: own)
    if rule.branches.isEmpty, rule.floors.isEmpty, rule.caps.isEmpty, !damage.touches(rule.range) {
      report(Self.emptyRule(rule))
    }
    let branches = branches(of: rule, place)
    let floors = limits(rule.floors, place)
    let caps = limits(rule.caps, place)
    checkLimits(floors, caps)
    let answers = answers(of: rule, place)
    let rounding = rule.rounding.flatMap { clause -> (places: Int, mode: Rounding)? in
      if Self.roundingPlaces.contains(clause.places) { return (clause.places, clause.mode) }
      report(Self.tooManyPlaces(clause.range))
      return nil
    }
    let scopes = compiled(rule.scopes)
    if !scopes.isEmpty, !Scopes.canHold(scopes) {
      report(Self.contradictoryScopes(rule.scopes, at: rule.scopes.last?.range ?? rule.title.range))
    }
    var compiled = Assignment(
      pack: 0, title: rule.title.value, targets: ids, scopes: scopes, branches: branches, floors: floors, caps: caps,
      rounding: rounding, whenMissing: answers,
      citations: {
        let own = citations(of: rule.remarks, section: rule.title.value)
        return own.isEmpty ? [Citation(section: rule.title.value, cite: nil, quote: nil)] : own
      }(), readings: rule.remarks.texts(.reading).map(\.value), notes: rule.remarks.texts(.note).map(\.value),
      range: rule.range)
    compiled.head = rule.title.range
    checkUses(of: compiled, rule)
    assignments.append(compiled)
  }

  /// The targets a rule sets, reported where it cannot set them.
  private mutating func targets(of rule: AssignSyntax) -> [TargetID] {
    var ids: [TargetID] = []
    if rule.sections.isEmpty {
      ids = (0..<ownCount).map { TargetID($0) }.filter { targets[$0.index].setBy != nil }
      if ids.isEmpty, !hasBrokenSection, !damage.hasLostTargets {
        report(Self.nothingToAssign(rule, sections: sections.values.map(\.title).sorted()))
      }
    }
    var seen: Set<String> = []
    for text in rule.sections {
      let key = TextFolding.matchKey(text.value)
      guard let section = sections[key] else {
        // It may stand in a pack above that could not be had, or in what could not be read.
        guard !isIncomplete, !damage.hasLostTargets else { continue }
        let titles = sections.values.map(\.title).sorted()
        report(Self.unknownSection(text, nearest: NearestName.find(text.value, among: titles).first, known: titles))
        continue
      }
      if seen.insert(key).inserted { ids += section.targets }
    }
    return ids.filter { id in
      guard let reason = refusal(of: targets[id.index]) else { return true }
      report(
        Self.refused(
          rule, vocabulary[targets[id.index].indicator].term, target: targets[id.index], reason,
          section: rule.sections.first {
            TextFolding.matchKey($0.value) == TextFolding.matchKey(targets[id.index].section)
          }))
      return false
    }
  }

  /// A section that is set by a superior has mistakes, so that targets are missing for another reason.
  private var hasBrokenSection: Bool { sections.values.contains { $0.isSetBySuperior && $0.targets.isEmpty } }

  /// Why a rule cannot set a target.
  enum Refusal { case count, reduction, lowerIsBetter, range, notConstant, comparator }

  private func refusal(of target: Target) -> Refusal? {
    let indicator = vocabulary[target.indicator]
    if target.isReduction { return .reduction }
    switch indicator.measure {
    case .count: return .count
    case .reduction: return .reduction
    case .share, .quantity, .number, .score, .money, .days, .percent, .points, .truth: break
    }
    if indicator.lowerIsBetter { return .lowerIsBetter }
    guard target.bounds.count == 1, let bound = target.bounds.first else { return .range }
    if bound.threshold.constant == nil { return .notConstant }
    return bound.comparator == .different ? .comparator : nil
  }

  /// The type of the targets a rule sets: one for all.
  private mutating func type(of ids: [TargetID], for rule: AssignSyntax) -> ValueType? {
    guard let first = ids.first else { return nil }
    let type = vocabulary[targets[first.index].indicator].type
    if let other = ids.first(where: { vocabulary[targets[$0.index].indicator].type != type }) {
      report(
        Self.mixedRule(
          rule, vocabulary[targets[first.index].indicator].term, name(of: type),
          vocabulary[targets[other.index].indicator].term,
          name(of: vocabulary[targets[other.index].indicator].type)))
    }
    return type
  }

  private mutating func branches(of rule: AssignSyntax, _ place: ExpressionPlace) -> [Assignment.Branch] {
    var branches: [Assignment.Branch] = []
    for branch in rule.branches {
      let condition = branch.condition.flatMap { self.condition($0, place) }
      guard let target = value(branch.target, place), branch.condition == nil || condition != nil else { continue }
      branches.append(Assignment.Branch(condition: condition, target: target, range: branch.range))
    }
    return branches
  }

  /// An expression that gives a target, a floor or a cap.
  private mutating func value(_ expression: ExpressionSyntax, _ place: ExpressionPlace) -> TypedExpression? {
    guard let typed = typed(expression, place), let own = place.own,
      let value = fit(typed, expression, to: own, of: Self.theTarget)
    else { return nil }
    if own == .share, case .number(let number)? = value.constant, number < .zero || number > .one {
      report(Self.outsideShare(value.range, shown(number, .share)))
    }
    return value
  }

  private mutating func limits(_ limits: [AssignSyntax.Limit], _ place: ExpressionPlace) -> [Assignment.Limit] {
    limits.compactMap { limit in
      value(limit.expression, place).map { Assignment.Limit(expression: $0, range: limit.range) }
    }
  }

  /// Reports a constant floor above a constant cap.
  private mutating func checkLimits(_ floors: [Assignment.Limit], _ caps: [Assignment.Limit]) {
    func extreme(_ limits: [Assignment.Limit], _ isFirst: (Rational, Rational) -> Bool) -> (Assignment.Limit, Rational)?
    {
      limits.compactMap { limit -> (Assignment.Limit, Rational)? in
        if case .number(let value)? = limit.expression.constant { (limit, value) } else { nil }
      }.min { isFirst($0.1, $1.1) }
    }
    guard let (floor, low) = extreme(floors, >), let (cap, high) = extreme(caps, <), low > high else { return }
    let type = floor.expression.type
    report(Self.floorAboveCap(floor.range, shown(low, type), cap.range, shown(high, type)))
  }

  /// `when 2023 is missing then …`: only of the unit's own earlier result, and each once.
  private mutating func answers(of rule: AssignSyntax, _ place: ExpressionPlace) -> [Assignment.WhenMissing] {
    var answers: [Assignment.WhenMissing] = []
    var seen: [PeriodReference: SourceRange] = [:]
    for answer in rule.whenMissing {
      var value: TypedExpression?
      if case .target(let expression) = answer.answer {
        value = self.value(expression, place)
        if value == nil { continue }
      }
      guard let period = ownPeriod(answer.result) else {
        if case .mistake = answer.result { continue }
        if case .result(of: nil, _, _?, _) = answer.result { continue }
        report(Self.answerNeedsResult(answer.result.range, year: Self.year(of: answer.result)))
        continue
      }
      if let first = seen.updateValue(answer.range, forKey: period) {
        report(Self.answerTwice(answer.range, first: first))
        continue
      }
      answers.append(Assignment.WhenMissing(period: period, target: value, range: answer.range))
    }
    return answers
  }

  /// The year of a result that names its indicator.
  private static func year(of expression: ExpressionSyntax) -> String? {
    guard case .result(of: _?, _, .period(let period)?, _) = expression, period.kind == .year else { return nil }
    return period.text
  }

  /// The period of an expression that is the unit's own result of it.
  private mutating func ownPeriod(_ expression: ExpressionSyntax) -> PeriodReference? {
    switch expression {
    case .number(_, let digits, _): Self.year(digits).flatMap { head.years.year($0) }.map { .period($0) }
    case .result(of: nil, _, let period?, let range): reference(period, at: range)
    default: nil
    }
  }
}
