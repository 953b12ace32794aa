import Base
import Lang
import Stdlib
import Testing

/// What `check` says of assign rules, held to what random rules give for some thousand results each.
@Suite struct RuleProofTests {
  private static let plan = """
    pack p document "1/QĐ" issued 2024-01-15 year 2024 level district
    thing việc
    indicator a: share of việc
    targets "2" set by province
      a >= 45%
    assign "1" to targets "2"

    """

  /// A rule over one earlier result, with figures that are multiples of 5%.
  private func rule(_ random: inout RandomSource) -> String {
    func pick(_ choices: [String]) -> String { choices[Int(random.next() % UInt64(choices.count))] }
    func figure() -> String { "\(Int(random.next() % 21) * 5)%" }
    func value(_ depth: Int = 0) -> String {
      switch random.next() % (depth > 1 ? 4 : 8) {
      case 0, 1: figure()
      case 2: "2023"
      case 3: "province"
      case 4: "2023 * \(pick(["0.5", "1.1", "1.5", "2"]))"
      case 5: "2023 + \(Int(random.next() % 12)) points"
      case 6: "min(\(value(depth + 1)), \(value(depth + 1)))"
      default: "max(\(value(depth + 1)), \(value(depth + 1)))"
      }
    }
    func condition() -> String {
      let sign = pick([">=", ">", "<=", "<", "="])
      let plain = "2023 \(sign) \(pick([figure(), figure(), "province"]))"
      switch random.next() % 5 {
      case 0: return "\(plain) and 2023 \(pick([">=", "<"])) \(figure())"
      case 1: return "\(plain) or 2023 \(pick([">", "<="])) \(figure())"
      default: return plain
      }
    }
    var lines: [String] = []
    for _ in 0...Int(random.next() % 3) { lines.append("  if \(condition()) then target = \(value())") }
    if random.next() & 1 == 0 { lines.append("  else target = \(value())") }
    if random.next() % 3 == 0 { lines.append("  never below \(pick([figure(), "province", "2023"]))") }
    if random.next() % 3 == 0 { lines.append("  never above \(pick([figure(), "100%"]))") }
    if random.next() % 4 == 0 { lines.append("  rounded to \(Int(random.next() % 2)) places, half up") }
    lines.append("  when 2023 is missing then target = province")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The figure that a rule gives for one result, and its branch: as plainly as can be.
  private struct Naive {
    let rule: Assignment
    let names: [String]

    func given(_ result: Rational) throws -> (branch: Int?, figure: Rational, changed: Set<SourceRange>) {
      var branch: Int?
      for (index, candidate) in rule.branches.enumerated() where branch == nil {
        if try candidate.condition.map({ try truth($0, result) }) ?? true { branch = index }
      }
      var figure = try branch.map { try number(rule.branches[$0].target, result) } ?? Rational(45, over: 100)
      var changed: Set<SourceRange> = []
      if let (places, mode) = rule.rounding { figure = try figure.rounded(places: places + 2, mode: mode) }
      for floor in rule.floors {
        let least = try number(floor.expression, result)
        if least > figure { (figure, changed) = (least, [floor.range]) }
      }
      for cap in rule.caps {
        let most = try number(cap.expression, result)
        if most < figure {
          figure = most
          changed.insert(cap.range)
        }
      }
      return (branch, figure, changed)
    }

    func truth(_ expression: TypedExpression, _ result: Rational) throws -> Bool {
      switch expression.node {
      case .comparison(let left, let comparator, let right):
        let (a, b) = (try number(left, result), try number(right, result))
        switch comparator {
        case .atLeast: return a >= b
        case .above: return a > b
        case .atMost: return a <= b
        case .below: return a < b
        case .equal: return a == b
        case .different: return a != b
        }
      case .all(let parts): return try parts.allSatisfy { try truth($0, result) }
      case .any(let parts): return try parts.contains { try truth($0, result) }
      default: throw Unexpected()
      }
    }

    func number(_ expression: TypedExpression, _ result: Rational) throws -> Rational {
      switch expression.node {
      case .constant(.number(let number)): return number
      case .leaf(.result): return result
      case .leaf(.superiorTarget): return try Rational(45, over: 100)
      case .arithmetic(let first, let rest):
        return try rest.reduce(try number(first, result)) { total, step in
          let other = try number(step.1, result)
          switch step.0 {
          case .plus: return try total.adding(other)
          case .times: return try total.multiplied(by: other)
          default: throw Unexpected()
          }
        }
      case .call(let index, let arguments):
        let values = try arguments.map { try number($0, result) }
        return try #require(names[index] == "min" ? values.min() : values.max())
      default: throw Unexpected()
      }
    }

    struct Unexpected: Error {}
  }

  /// Every multiple of 0.25% from 0% to 100%, and what lies just beside those of 2.5%. All edges of these rules but those of
  /// `min` and `max` are among them.
  private static let results: [Rational] = (0...400).flatMap { step -> [Rational] in
    guard let result = try? Rational(step, over: 400) else { return [] }
    guard step % 10 == 0, let near = try? Rational(1, over: 1_000_000), let below = try? result.subtracting(near),
      let above = try? result.adding(near)
    else { return [result] }
    return [below, result, above].filter { !$0.isNegative && $0 <= .one }
  }

  @Test func claimsHoldForEveryResult() throws {
    let bench = try Bench()
    var claimed: [Code: Int] = [:]
    for seed in 0..<400 {
      var random = RandomSource(UInt64(seed))
      let text = RuleProofTests.plan + rule(&random)
      var one = bench
      let id = one.add(text)
      let (program, messages) = one.check(id)
      guard let program, messages.allSatisfy({ $0.severity != .error }) else { continue }
      let found = try #require(program.assignments.first)
      let naive = Naive(rule: found, names: program.functions)
      let given = try RuleProofTests.results.map { (result: $0, given: try naive.given($0)) }
      func ranges(_ code: Code) -> Set<SourceRange> {
        Set(
          messages.filter { $0.code == code }.compactMap {
            if case .source(let range) = $0.place { range } else { nil }
          })
      }
      for message in messages { claimed[message.code, default: 0] += 1 }
      let context = Comment(rawValue: "seed \(seed)\n\(text)")
      #expect(ranges(.ruleNotProved).isEmpty, context)

      let taken = Set(given.compactMap(\.given.branch))
      for (index, branch) in found.branches.enumerated() where branch.condition != nil {
        #expect(taken.contains(index) != ranges(.branchNeverTaken).contains(branch.range), context)
      }
      let hasGap = found.branches.count > 1 && given.contains { $0.given.branch == nil }
      #expect(hasGap != ranges(.noBranchFits).isEmpty, context)
      let isOutside = given.contains { $0.given.figure > .one || $0.given.figure.isNegative }
      #expect(isOutside != ranges(.outsideOfShares).isEmpty, context)
      let falls = zip(given, given.dropFirst()).contains { $0.given.figure > $1.given.figure }
      #expect(falls != ranges(.figureFalls).isEmpty, context)
      // Nowhere does a figure rise by more than double its result, and results are 0.25% apart: more is a jump.
      // Rounding may add a point to that.
      let step = try Rational(found.rounding == nil ? 1 : 2, over: 100)
      let jumps = try zip(given, given.dropFirst()).contains {
        try $1.given.figure.subtracting($0.given.figure) > step
      }
      if jumps { #expect(!ranges(.figureJumps).isEmpty, context) }
      // A floor or cap that changes what is given where the result is missing has its use too.
      let changed = given.reduce(into: Set<SourceRange>()) { $0.formUnion($1.given.changed) }
      for limit in found.floors + found.caps where ranges(.limitWithoutUse).contains(limit.range) {
        #expect(!changed.contains(limit.range), context)
      }
    }
    for code in [
      Code.branchNeverTaken, .noBranchFits, .outsideOfShares, .figureFalls, .figureJumps, .limitWithoutUse,
    ] {
      #expect(claimed[code, default: 0] >= 15, "\(code): \(claimed[code, default: 0])")
    }
  }
}
