import Base

/// What was seen of one rule, over all its targets and classes of units.
struct RuleFindings {
  /// A result and what the rule gives for it.
  struct Example {
    var result: Rational
    var figure: Rational
    var type: ValueType
  }

  let rule: Assignment
  /// Why something of it is not known.
  var open: NotLinear?
  /// Whether all that floors and caps may change was looked at.
  var areLimitsKnown = true
  private var isSeen = false
  /// Branches that some result comes to.
  private var taken: Set<Int> = []
  /// For branches that none comes to: a result for which their condition holds, and which branch takes it.
  private var before: [Int: (result: Rational, type: ValueType, branch: Int)] = [:]
  /// A result that fits no branch, and the figure that then holds.
  private var gap: (results: Interval, example: Example, target: Target)?
  /// Of two neighbouring pieces the lower and the higher, where the figure falls, or rises at once.
  private var fall: (Example, Example)?
  private var jump: (Example, Example)?
  /// A result for which the rule gives more than a share can be, or less; and the last one for which it does not.
  private var outside: (example: Example, from: Rational?, isAbove: Bool)?
  private var floors: Set<Int> = []
  private var caps: Set<Int> = []
  private var conflict: (found: RulePieces.Conflict, type: ValueType)?

  init(_ rule: Assignment) { self.rule = rule }

  /// Floors and caps that change what is given where a result is missing.
  mutating func addLimits(of pieces: RulePieces) {
    for piece in pieces.pieces {
      floors.formUnion(piece.floors)
      caps.formUnion(piece.caps)
    }
  }

  mutating func add(_ pieces: RulePieces, _ target: Target, _ type: ValueType, isRounded: Bool) {
    isSeen = true
    if isRounded { areLimitsKnown = false }
    addLimits(of: pieces)
    for piece in pieces.pieces {
      if let branch = piece.branch { taken.insert(branch) }
      if piece.branch == nil, gap == nil, rule.branches.count > 1 {
        let result = RuleFindings.sample(piece.results)
        gap = (piece.results, Example(result: result, figure: piece.given.constant, type: type), target)
      }
      if let found = piece.conflict, conflict == nil { conflict = (found, type) }
      if type == .share, outside == nil { outside = beyond(piece, type) }
    }
    for (branch, example) in pieces.examples.enumerated() where before[branch] == nil {
      guard let example, let piece = pieces.pieces.first(where: { $0.results.contains(example) }),
        let taker = piece.branch, taker < branch
      else { continue }
      before[branch] = (example, type, taker)
    }
    if fall == nil, let falling = pieces.pieces.first(where: { $0.assigned.slope.isNegative }) {
      let ends = RuleFindings.ends(of: falling.results)
      func example(_ result: Rational) -> Example? {
        figure(of: falling, at: result, type).map { Example(result: result, figure: $0, type: type) }
      }
      if let low = example(ends.0), let high = example(ends.1), high.figure < low.figure { fall = (low, high) }
    }
    for (low, high) in zip(pieces.pieces, pieces.pieces.dropFirst()) { compare(low, high, type) }
  }

  /// Two results of an interval, the first the lower one.
  private static func ends(of results: Interval) -> (Rational, Rational) {
    let middle = sample(
      Interval(lower: results.lower.map { Interval.Edge($0.value, isIncluded: false) }, upper: results.upper))
    let above = sample(Interval(lower: Interval.Edge(middle, isIncluded: false), upper: results.upper))
    return (results.lower.flatMap { $0.isIncluded ? $0.value : nil } ?? middle, above)
  }

  private static func sample(_ results: Interval) -> Rational {
    if let lower = results.lower, lower.isIncluded { return lower.value }
    return RuleTracer.Cell.between(results.lower?.value, results.upper?.value).sample
  }

  /// What the rule gives for a result. Floors and caps come after rounding, and hold as they are.
  private func figure(of piece: RulePieces.Piece, at result: Rational, _ type: ValueType) -> Rational? {
    guard let exact = try? piece.assigned.value(at: result) else { return nil }
    guard piece.floors.isEmpty, piece.caps.isEmpty, let (places, mode) = rule.rounding else { return exact }
    return try? exact.rounded(places: places + type.percentPlaces, mode: mode)
  }

  /// Where the figure of a piece leaves what shares are.
  private func beyond(
    _ piece: RulePieces.Piece, _ type: ValueType
  ) -> (example: Example, from: Rational?, isAbove: Bool)? {
    let line = piece.assigned
    for (isAbove, limit) in [(true, Rational.one), (false, Rational.zero)] {
      func isOutside(_ figure: Rational) -> Bool { isAbove ? figure > limit : figure < limit }
      var zero: Rational?
      if !line.slope.isZero, let distance = try? limit.subtracting(line.constant) {
        zero = try? distance.divided(by: line.slope)
      }
      if let root = zero, piece.results.isAbove(root) || piece.results.isBelow(root) { zero = nil }
      let edge = zero.map { Interval.Edge($0, isIncluded: false) }
      let isRising = line.slope.isNegative != isAbove
      let part =
        isRising
        ? Interval(lower: edge ?? piece.results.lower, upper: piece.results.upper)
        : Interval(lower: piece.results.lower, upper: edge ?? piece.results.upper)
      // Where rounding takes the middle back, an end may still lie outside.
      let ends = [RuleFindings.sample(part), part.upper?.value, part.lower?.value].compactMap { $0 }
      for result in ends where piece.results.contains(result) {
        guard let found = figure(of: piece, at: result, type), isOutside(found) else { continue }
        return (Example(result: result, figure: found, type: type), rule.rounding == nil ? zero : nil, isAbove)
      }
    }
    return nil
  }

  /// Where the figure falls or jumps from one piece to the next.
  private mutating func compare(_ low: RulePieces.Piece, _ high: RulePieces.Piece, _ type: ValueType) {
    guard let edge = high.results.lower, let before = try? low.assigned.value(at: edge.value),
      let after = try? high.assigned.value(at: edge.value), before != after
    else { return }
    // On either side of the edge, the edge itself where it belongs to the higher piece.
    func near(_ piece: RulePieces.Piece) -> Example? {
      let result = RuleFindings.near(edge.value, in: piece.results, isBelow: piece.results == low.results)
      return figure(of: piece, at: result, type).map { Example(result: result, figure: $0, type: type) }
    }
    guard let first = near(low), let second = near(high) else { return }
    if second.figure < first.figure {
      if fall == nil { fall = (first, second) }
    } else if before < after, first.figure < second.figure, jump == nil {
      jump = (first, second)
    }
  }

  /// A result in the interval near one of its ends, as short as can be.
  private static func near(_ edge: Rational, in results: Interval, isBelow: Bool) -> Rational {
    if results.contains(edge) { return edge }
    let step = try? Rational(1, over: 10_000)
    if let step, let close = isBelow ? try? edge.subtracting(step) : try? edge.adding(step), results.contains(close) {
      return close
    }
    return sample(results)
  }

  /// What there is to say of the rule.
  func messages(_ checker: Checker) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let open, open != .noSuperior { found.append(Checker.ruleNotProved(rule, open)) }
    guard isSeen else { return found }
    func shown(_ value: Rational, _ type: ValueType) -> String { checker.shown(value, type) }
    if open == nil {
      for (index, branch) in rule.branches.enumerated() where !taken.contains(index) {
        guard let condition = branch.condition, !condition.asksWhetherMissing else { continue }
        let taker = before[index].map { (rule.branches[$0.branch].range, shown($0.result, $0.type)) }
        found.append(Checker.branchNeverTaken(branch.range, taker: taker))
      }
    }
    if let gap {
      found.append(
        Checker.noBranchFits(
          rule, results: checker.words(gap.results, gap.example.type),
          figure: shown(gap.example.figure, gap.example.type),
          indicator: checker.vocabulary[gap.target.indicator].term))
    }
    if let (low, high) = fall {
      found.append(
        Checker.figureFalls(
          rule, (shown(low.result, low.type), shown(low.figure, low.type)),
          (shown(high.result, high.type), shown(high.figure, high.type))))
    }
    if let (low, high) = jump {
      found.append(
        Checker.figureJumps(
          rule, (shown(low.result, low.type), shown(low.figure, low.type)),
          (shown(high.result, high.type), shown(high.figure, high.type))))
    }
    if let outside {
      found.append(
        Checker.outsideOfShares(
          rule, (shown(outside.example.result, .share), shown(outside.example.figure, .share)),
          from: outside.from.map { shown($0, .share) }, isAbove: outside.isAbove))
    }
    if let (conflict, type) = conflict {
      let (floor, cap) = (rule.floors[conflict.floor], rule.caps[conflict.cap])
      // Of two figures that stand there it has been said.
      if floor.expression.constant != nil, cap.expression.constant != nil { return found }
      var message = Checker.floorAboveCap(
        floor.range, shown(conflict.low, type), cap.range, shown(conflict.high, type))
      message.severity = .warning
      found.append(message)
    }
    if open == nil, areLimitsKnown, conflict == nil {
      for (index, floor) in rule.floors.enumerated() where !floors.contains(index) {
        found.append(Checker.limitWithoutUse(floor.range, isFloor: true))
      }
      for (index, cap) in rule.caps.enumerated() where !caps.contains(index) {
        found.append(Checker.limitWithoutUse(cap.range, isFloor: false))
      }
    }
    return found
  }
}

extension TypedExpression {
  /// Whether it asks if a result is there.
  fileprivate var asksWhetherMissing: Bool {
    if case .isMissing = node { return true }
    return operands.contains(where: \.asksWhetherMissing)
  }
}
