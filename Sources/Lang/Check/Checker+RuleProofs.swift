import Base

// What can be said of assign rules before any data.
extension Checker {
  /// Looks at what each of the pack's own rules gives for every earlier result that is possible.
  mutating func proveRules(of file: SyntaxFile) {
    guard isProvable(file), assignments.contains(where: { $0.pack == 0 }) else { return }
    let inheritance = Inheritance(
      vocabulary: vocabulary, targets: targets, assignments: assignments, levels: [head.level] + packs.map(\.level))
    let classes = classesOfTargetsWithRules()
    for (index, rule) in assignments.enumerated()
    where rule.pack == 0 && !damage.touches(rule.range) && !isFull {
      var seen = RuleFindings(rule)
      examine(rule, inheritance, classes, &seen)
      for finding in seen.messages(self) {
        report(finding)
        if [.branchNeverTaken, .limitWithoutUse].contains(finding.code), case .source(let range) = finding.place {
          assignments[index].idle.insert(range)
        }
      }
    }
  }

  /// The targets on each subject that a rule of the pack's own sets, and the classes of units that they tell apart.
  private func classesOfTargetsWithRules() -> [TargetSubject: ClassesOfTargets] {
    var groups: [TargetSubject: [Target]] = [:]
    for rule in assignments where rule.pack == 0 {
      for id in rule.targets { groups[targets[id.index].subject] = [] }
    }
    for target in targets { groups[target.subject]?.append(target) }
    return groups.mapValues { ClassesOfTargets($0) }
  }

  /// Follows a rule for each of its targets and each class of units with figures of its own.
  private mutating func examine(
    _ rule: Assignment, _ inheritance: Inheritance, _ classes: [TargetSubject: ClassesOfTargets],
    _ seen: inout RuleFindings
  ) {
    var uses = RuleUses()
    for branch in rule.branches {
      if let condition = branch.condition { uses.add(condition) }
      uses.add(branch.target)
    }
    for limit in rule.floors + rule.caps { uses.add(limit.expression) }
    let asked = uses.asked
    let periods = Set(uses.periods.map(\.period)).union(asked)
    guard periods.count <= 1 else {
      seen.open = .severalResults
      return
    }
    for answer in rule.whenMissing { if let target = answer.target { uses.add(target) } }
    let references = uses.superiors.map(\.reference)
    var known: Set<[Rational?]> = []
    let set = Set(rule.targets)
    var subjects: [TargetSubject] = []
    var listed: Set<TargetSubject> = []
    for id in rule.targets {
      let subject = targets[id.index].subject
      if !lostTargets.contains(subject.indicator), listed.insert(subject).inserted { subjects.append(subject) }
    }
    for subject in subjects {
      for (target, fitting) in classes[subject]?.asked(by: set, of: rule) ?? [] {
        guard case .number(let section)? = target.bounds.first?.threshold.constant else { continue }
        let figures = references.map { reference in
          inheritance.strictest(inheritance.superiors(reference, of: target, from: rule.pack, among: fitting))
        }
        guard known.insert([section] + figures).inserted else { continue }
        let superior: (SuperiorReference) -> Rational? = { reference in
          references.firstIndex(of: reference).flatMap { figures[$0] }
        }
        let isRounded = rule.rounding != nil
        do throws(RulePieces.Open) {
          let pieces = try RulePieces(
            rule, reading: periods.first, section: section,
            domain: periods.isEmpty ? .only(.zero) : .possible(vocabulary[target.indicator]),
            isLimited: true, names: environment.builtins.map(\.name), superior: superior)
          seen.add(pieces, target, vocabulary[target.indicator].type, isRounded: isRounded)
        } catch {
          seen.open = error.reason
        }
        for answer in rule.whenMissing {
          guard let expression = answer.target else { continue }
          let alone = Assignment(
            pack: 0, title: rule.title, targets: [], scopes: [],
            branches: [Assignment.Branch(condition: nil, target: expression, range: answer.range)],
            floors: rule.floors, caps: rule.caps, rounding: nil, whenMissing: [], citations: [], readings: [],
            notes: [], range: rule.range)
          do throws(RulePieces.Open) {
            seen.addLimits(
              of: try RulePieces(
                alone, reading: nil, section: section, domain: .only(.zero), isLimited: true,
                names: environment.builtins.map(\.name), superior: superior))
          } catch {
            seen.areLimitsKnown = false
          }
        }
      }
    }
  }
}

extension Interval {
  /// A single number.
  fileprivate static func only(_ number: Rational) -> Interval {
    let edge = Edge(number, isIncluded: true)
    return Interval(lower: edge, upper: edge)
  }

  /// The results that are possible of an indicator.
  fileprivate static func possible(_ indicator: Indicator) -> Interval {
    let domain = ValueDomain(indicator, isReduction: false)
    return Interval(
      lower: domain.least.map { Edge($0, isIncluded: true) }, upper: domain.most.map { Edge($0, isIncluded: true) })
  }
}
