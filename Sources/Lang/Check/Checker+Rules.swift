import Base

/// What a rule reads: earlier results and superiors' targets, each with its first place.
struct RuleUses {
  var periods: [(period: PeriodReference, range: SourceRange)] = []
  private var read: Set<PeriodReference> = []
  /// Earlier results that a condition asks after: whether they are missing.
  var asked: Set<PeriodReference> = []
  var superiors: [(reference: SuperiorReference, range: SourceRange)] = []

  /// Whether the result of a period is read, or asked after.
  func reads(_ period: PeriodReference) -> Bool {
    asked.contains(period) || read.contains(period)
  }

  /// Adds what an expression reads.
  mutating func add(_ expression: TypedExpression) {
    switch expression.node {
    case .leaf(.result(.own, let period?)):
      if read.insert(period).inserted { periods.append((period, expression.range)) }
    case .leaf(.result), .leaf(.recordColumn), .leaf(.asOf): break
    case .leaf(.superiorTarget(let reference)):
      if !superiors.contains(where: { $0.reference == reference }) { superiors.append((reference, expression.range)) }
    case .isMissing(let operand, _):
      if case .leaf(.result(.own, let period?)) = operand.node { asked.insert(period) } else { add(operand) }
    default: for operand in expression.operands { add(operand) }
    }
  }
}

extension Checker {
  /// Checks what a rule reads: superiors' targets that can exist, and an answer for each earlier result.
  mutating func checkUses(of compiled: Assignment, _ rule: AssignSyntax) {
    var uses = RuleUses()
    for branch in compiled.branches {
      if let condition = branch.condition { uses.add(condition) }
      uses.add(branch.target)
    }
    for limit in compiled.floors + compiled.caps { uses.add(limit.expression) }
    // With a branch or answer left out for a mistake, what is used is not known.
    if compiled.branches.count == rule.branches.count, compiled.whenMissing.count == rule.whenMissing.count,
      !damage.touches(rule.range)
    {
      let answered = Set(compiled.whenMissing.map(\.period))
      for answer in compiled.whenMissing where !uses.reads(answer.period) {
        report(Self.answerWithoutUse(answer.range, answer.period))
      }
      for (period, range) in uses.periods where invented == nil && !uses.asked.contains(period) {
        if answered.contains(period) { continue }
        report(Self.missingWithoutAnswer(range, period))
      }
    }
    for answer in compiled.whenMissing { if let target = answer.target { uses.add(target) } }
    checkSuperiors(uses.superiors, compiled)
  }

  /// Reports levels that set no target on what the rule sets.
  private mutating func checkSuperiors(
    _ superiors: [(reference: SuperiorReference, range: SourceRange)], _ rule: Assignment
  ) {
    guard !superiors.isEmpty, !isIncomplete, !rule.targets.isEmpty, !damage.hasLostTargets else { return }
    for (reference, range) in superiors {
      let without = rule.targets.filter { id in
        !lostTargets.contains(targets[id.index].indicator) && !figures.has(reference, for: targets[id.index])
      }
      guard !without.isEmpty else { continue }
      let word = text(of: reference)
      if without.count == rule.targets.count {
        let levels = figures.levels(for: rule.targets.map { targets[$0.index] })
        report(Self.noSuperiorTarget(range, word, known: levels.map { vocabulary[$0].term.name }))
      } else {
        report(
          Self.superiorForSomeOnly(
            range, word, without: without.map { vocabulary[targets[$0.index].indicator].term.name },
            of: rule.targets.count, at: targets[without[0].index].range))
      }
    }
  }

  /// The word a superior was written with.
  private func text(of reference: SuperiorReference) -> String {
    switch reference {
    case .level(let level): vocabulary[level].term.name
    case .strictest: "superior"
    }
  }

  /// Reports targets that two of the pack's rules set for the same units.
  mutating func checkRulesApart() {
    let own = assignments.prefix { $0.pack == 0 }
    guard own.count > 1 else { return }
    var setters: [TargetID: [Int]] = [:]
    for (index, rule) in own.enumerated() { for id in rule.targets { setters[id, default: []].append(index) } }
    var reported: Set<[Int]> = []
    var tried: Set<[Int]> = []
    for index in 0..<targets.count {
      guard let rules = setters[TargetID(index)], rules.count > 1, tried.insert(rules).inserted, !isFull else {
        continue
      }
      for (position, later) in rules.enumerated() {
        for earlier in rules[..<position] where earlier != later {
          guard Scopes.overlap(own[earlier].scopes, own[later].scopes),
            reported.insert([earlier, later]).inserted
          else { continue }
          report(
            Self.assignedTwice(
              own[later], first: own[earlier], vocabulary[targets[index].indicator].term))
        }
      }
    }
  }
}
