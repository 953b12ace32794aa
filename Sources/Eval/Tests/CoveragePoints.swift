import Base
import Lang

/// The cases that the tests of a pack should try, each with whether they do.
struct CoveragePoints {
  let program: TypedProgram
  let sightings: TestSightings
  /// The rules that set each target.
  private let rules: [TargetID: [Assignment]]

  init(_ program: TypedProgram, _ sightings: TestSightings) {
    self.program = program
    self.sightings = sightings
    var rules: [TargetID: [Assignment]] = [:]
    for rule in program.assignments { for id in rule.targets { rules[id, default: []].append(rule) } }
    self.rules = rules
  }

  var coverage: TestCoverage {
    let own = program.targets.filter { $0.pack == 0 }
    var points = own.flatMap { target in
      target.isCriterion || program.vocabulary[target.indicator].measure == .truth
        ? truths(of: target) : boundaries(of: target)
    }
    for (index, rule) in program.assignments.enumerated() where rule.pack == 0 { points += cases(of: rule, index) }
    for (index, card) in program.scorecards.enumerated() where card.range.file == program.pack.range.file {
      points += bands(of: card, index)
    }
    return TestCoverage(
      points: points.enumerated().sorted {
        ($0.element.place.lower, $0.offset) < ($1.element.place.lower, $1.offset)
      }.map(\.element))
  }

  private func name(of target: Target) -> String { program.vocabulary[target.indicator].term.name }

  private func type(of target: Target) -> ValueType {
    target.isReduction ? .percent : program.vocabulary[target.indicator].type
  }

  // MARK: Targets

  private func truths(of target: Target) -> [TestCoverage.Point] {
    guard !target.bounds.isEmpty else { return [] }
    let name = name(of: target)
    return [true, false].map { isMet in
      TestCoverage.Point(
        area: .truths,
        what: isMet
          ? Wording(en: "`\(name)` is met", vi: "`\(name)` đạt")
          : Wording(en: "`\(name)` is missed", vi: "`\(name)` không đạt"),
        place: target.range, isReached: sightings.truths.contains(.init(target: target.id, isMet: isMet)),
        example: nil)
    }
  }

  private func boundaries(of target: Target) -> [TestCoverage.Point] {
    let type = type(of: target)
    let domain = ValueDomain(program.vocabulary[target.indicator], isReduction: target.isReduction)
    return target.bounds.enumerated().flatMap { index, bound -> [TestCoverage.Point] in
      var figure: Rational?
      if case .number(let number)? = bound.threshold.constant { figure = number }
      // What a rule sets may be any figure.
      let isSet = rules[target.id] != nil
      return [TestSightings.Side.below, .at, .above].compactMap { side in
        if let figure, !domain.has(side, of: figure) { return nil }
        let asked = figure.map { Display.value($0, type, in: program.vocabulary, against: [$0]) }
        return TestCoverage.Point(
          area: .boundaries, what: what(target, bound.comparator, side, isSet ? nil : asked),
          place: target.requirementRange,
          isReached: sightings.boundaries.contains(.init(target: target.id, bound: index, side: side)),
          example: TestExample(program, target, rules: rules[target.id] ?? []).text(index, side))
      }
    }
  }

  private func what(
    _ target: Target, _ comparator: Comparator, _ side: TestSightings.Side, _ figure: Wording?
  ) -> Wording {
    let figure = figure ?? Wording(en: "the figure in force", vi: "mức được giao")
    let which: Wording =
      switch side {
      case .below: Wording(en: "just below \(figure.en)", vi: "ngay dưới \(figure.vi)")
      case .at: Wording(en: "exactly \(figure.en)", vi: "đúng \(figure.vi)")
      case .above: Wording(en: "just above \(figure.en)", vi: "ngay trên \(figure.vi)")
      }
    let name = name(of: target)
    return Wording(en: "`\(name)`: \(which.en)", vi: "`\(name)`: \(which.vi)")
  }

  // MARK: Rules

  private func cases(of rule: Assignment, _ index: Int) -> [TestCoverage.Point] {
    let seen = sightings.sources[index] ?? []
    var points: [TestCoverage.Point] = []
    func add(_ area: TestCoverage.Area, _ place: SourceRange, _ isReached: Bool, _ en: String, _ vi: String) {
      guard !rule.idle.contains(place) else { return }
      points.append(
        TestCoverage.Point(
          area: area, what: Wording(en: en, vi: vi), place: place, isReached: isReached, example: nil))
    }
    for (number, branch) in rule.branches.enumerated() {
      add(.branches, branch.range, seen.contains(.branch(number)), "branch \(number + 1)", "trường hợp \(number + 1)")
    }
    for (number, answer) in rule.whenMissing.enumerated() {
      // An answer that gives no target leaves no row with its number.
      let isReached = seen.contains(.whenMissing(number)) || answer.target == nil && seen.contains(.none)
      add(.branches, answer.range, isReached, "a missing earlier result", "chưa có kết quả kỳ trước")
    }
    for floor in rule.floors {
      add(
        .limits, floor.range, sightings.raised.contains(index), "a figure raised to the floor",
        "mức được nâng lên mức sàn")
    }
    for cap in rule.caps {
      add(.limits, cap.range, sightings.capped.contains(index), "a figure held to the cap", "mức bị giữ ở mức trần")
    }
    return points
  }

  // MARK: Scorecards

  private func bands(of card: Scorecard, _ index: Int) -> [TestCoverage.Point] {
    card.bands.enumerated().map { number, band in
      TestCoverage.Point(
        area: .bands,
        what: Wording(
          en: "`\(card.name)`: a unit in \"\(band.title)\"", vi: "`\(card.name)`: đơn vị xếp loại \"\(band.title)\""),
        place: band.range, isReached: sightings.bands[index]?.contains(number) ?? false, example: nil)
    }
  }
}

extension ValueDomain {
  /// Whether there is a result on that side of a figure.
  func has(_ side: TestSightings.Side, of figure: Rational) -> Bool {
    switch side {
    case .below: least.map { $0 < figure } ?? true
    case .at: !isWhole || figure.isInteger
    case .above: most.map { figure < $0 } ?? true
    }
  }
}
