import Base

/// What a pack asks of a class of units about one question: figures that all must be reached.
struct AskedFigures {
  /// One side of what one target asks.
  struct Bound {
    var comparator: Comparator
    var threshold: TypedExpression
    /// The rule that sets the figure instead.
    var rule: Assignment?
  }

  let pack: ComparedPack
  /// About one subject and question, in order; those for information left out.
  let targets: [Target]
  private(set) var bounds: [Bound] = []
  /// The figures that level words mean for the unit, by target and rule.
  private var superiors: [(target: Target, pack: Int)] = []
  /// Whether a rule of a nearer pack than the target's own sets it.
  private(set) var hasNearerRule = false
  /// All targets on the subject that are for the unit.
  private let fitting: [Target]

  init(_ targets: [Target], in pack: ComparedPack, for unit: UnitClass, among fitting: [Target]) {
    self.pack = pack
    self.targets = targets
    self.fitting = fitting
    for target in targets {
      let rule = pack.inheritance.rules(of: target, for: unit).first.map { pack.assignments[$0] }
      if let rule, rule.pack < target.pack { hasNearerRule = true }
      for bound in target.bounds {
        bounds.append(Bound(comparator: bound.comparator, threshold: bound.threshold, rule: rule))
        superiors.append((target, rule?.pack ?? target.pack))
      }
    }
  }

  /// The figure that a level word means for a bound; nil where there is none.
  func superior(_ reference: SuperiorReference, forBound index: Int) -> Rational? {
    let (target, from) = superiors[index]
    var strictest: Rational?
    for (id, place) in pack.inheritance.superiors(reference, of: target, from: from, among: fitting) {
      let bound = pack.targets[id.index].bounds[place]
      guard case .number(let figure)? = bound.threshold.constant else { continue }
      let rises = bound.comparator.rises
      if strictest.map({ rises ? figure > $0 : figure < $0 }) ?? true { strictest = figure }
    }
    return strictest
  }

  /// Everything that decides its figures, written in one way.
  var text: String {
    bounds.indices.map { index in
      let bound = bounds[index]
      var expressions = [bound.threshold]
      var text = bound.comparator.rawValue + pack.canon.text(bound.threshold)
      if var rule = bound.rule {
        rule.scopes = []
        text += " " + pack.canon.text(rule)
        expressions += rule.expressions
      }
      for case .superiorTarget(let reference) in expressions.flatMap(\.leaves) {
        text += " " + (superior(reference, forBound: index)?.exactText ?? "none")
      }
      return text
    }.sorted().joined(separator: " & ")
  }

  /// The earlier results that it looks at, as texts.
  var earlierResults: Set<String> {
    var found: Set<String> = []
    for bound in bounds {
      let expressions = [bound.threshold] + (bound.rule?.expressions ?? [])
      for case .result(_, let period?) in expressions.flatMap(\.leaves) { found.insert(pack.canon.text(period)) }
      for answer in bound.rule?.whenMissing ?? [] { found.insert(pack.canon.text(answer.period)) }
    }
    return found
  }

  /// The first of them, as the pack has it.
  var earlierResult: PeriodReference? {
    for bound in bounds {
      let expressions = [bound.threshold] + (bound.rule?.expressions ?? [])
      for case .result(_, let period?) in expressions.flatMap(\.leaves) { return period }
      if let answer = bound.rule?.whenMissing.first { return answer.period }
    }
    return nil
  }

  /// One bound written out over the earlier results of a part.
  func pieces(_ index: Int, over part: Interval, isKnown: Bool) throws(NotCompared) -> [FigurePieces.Piece] {
    let bound = bounds[index]
    let (target, _) = superiors[index]
    let pieces = FigurePieces(
      subject: (target.indicator, target.denominator), superior: { superior($0, forBound: index) }, isKnown: isKnown)
    guard let rule = bound.rule else { return try pieces.pieces(bound.threshold, over: part) }
    let type = pack.program.vocabulary[target.indicator].type
    return try pieces.pieces(rule, section: bound.threshold, type: type, over: part)
  }
}

extension Assignment {
  /// Every expression in it.
  var expressions: [TypedExpression] {
    branches.flatMap { [$0.condition].compactMap { $0 } + [$0.target] } + (floors + caps).map(\.expression)
      + whenMissing.compactMap(\.target)
  }
}
