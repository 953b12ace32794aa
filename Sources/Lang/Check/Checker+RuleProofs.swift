import Base

// What can be said of assign rules before any data.
extension Checker {
  /// Looks at what each of the pack's own rules gives for every earlier result that is possible.
  mutating func proveRules(of file: SyntaxFile) {
    guard isProvable(file), assignments.contains(where: { $0.pack == 0 }) else { return }
    let inheritance = Inheritance(
      vocabulary: vocabulary, targets: targets, assignments: assignments, levels: [head.level] + packs.map(\.level))
    for (index, rule) in assignments.enumerated()
    where rule.pack == 0 && !damage.touches(rule.range) && !isFull {
      var seen = RuleFindings(rule)
      examine(rule, inheritance, &seen)
      for finding in seen.messages(self) {
        report(finding)
        if [.branchNeverTaken, .limitWithoutUse].contains(finding.code), case .source(let range) = finding.place {
          assignments[index].idle.insert(range)
        }
      }
    }
  }

  /// Follows a rule for each of its targets and each class of units with figures of its own.
  private mutating func examine(_ rule: Assignment, _ inheritance: Inheritance, _ seen: inout RuleFindings) {
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
    for id in rule.targets where !lostTargets.contains(targets[id.index].indicator) {
      let target = targets[id.index]
      guard case .number(let section)? = target.bounds.first?.threshold.constant else { continue }
      let candidates = ClassesOfTargets(targets.filter { $0.subject == target.subject })
      for unit in candidates.classes where unit.fits(target.scopes) && unit.fits(rule.scopes) {
        let fitting = candidates.fitting(unit)
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
