import Base
import Lang

/// The course of results that are made of one that still grows and of earlier ones: a growth, a change in points.
extension Courser {
  /// What is asked of the made result becomes what is asked of the one that grows: a growth of 9.5% over 100,000 asks for
  /// 109,500. `bounds`: what is asked of the made result.
  mutating func judge(
    _ row: inout CourseRow, _ target: Target, _ time: CourseTime, _ part: Part, _ bounds: [Judge.Bound]
  ) throws(ArithmeticFault) {
    let range = target.requirementRange
    let (known, missing) = settled(row.unit, part, part.settled, at: range)
    if let missing { return undecided(&row, missing) }
    guard let line = try part.growing.line(known) else { return undecided(&row, .courseOfMade) }
    var asked: [Judge.Bound] = []
    for bound in bounds {
      guard let figure = try line.figure(at: bound.threshold) else { return undecided(&row, .courseOfMade) }
      asked.append(
        Judge.Bound(
          comparator: line.slope.isNegative ? bound.comparator.mirrored : bound.comparator, threshold: figure))
    }
    let measurement = evaluator.measurement(row.unit, part.past, at: range)
    let indicator = plan.program.vocabulary[part.growing.indicator]
    row.growing = CourseRow.Growing(indicator: part.growing.indicator, measurement: measurement)
    switch measurement.measured {
    case .noCases: row.state = .noCases
    case .noData:
      row.remarks += measurement.remarks
      if measurement.remarks.contains(.doesNotAddUp(.periods)) { undecided(&row, .courseOfSingle) }
    case .value:
      var growing = Growing(
        indicator: indicator, denominator: part.growing.denominator, past: part.past, earlier: part.earlier,
        measurement: measurement)
      growing.grownOn = try grownOn(row.unit, part, measurement, at: range)
      try follow(&row, growing, time, asked)
      row.projected = try row.projected.map { figure throws(ArithmeticFault) in try line.value(at: figure) }
      if !indicator.isRatio { try compareRest(&row, part, bounds, at: range) }
    }
  }

  /// What the months to come bring when they are above those of a year earlier by as much as the months so far: of 31,000
  /// so many as 75,100 are of 69,000. nil where one of the four is not known in full or is not above 0.
  private mutating func grownOn(
    _ unit: Int, _ part: Part, _ now: Measurement, at range: SourceRange
  ) throws(ArithmeticFault) -> Rational? {
    guard let places = part.yearEarlier, let now = now.measured.rational, evaluator.isWhole(unit, part.past),
      evaluator.isWhole(unit, places.past), evaluator.isWhole(unit, places.rest),
      let before = evaluator.measurement(unit, places.past, at: range).measured.rational, before > .zero,
      let rest = evaluator.measurement(unit, places.rest, at: range).measured.rational, !rest.isNegative,
      !now.isNegative
    else { return nil }
    return try rest.multiplied(by: now).divided(by: before)
  }

  /// What the months to come must have by themselves, compared as the target compares: 34,400 in a quarter that had 31,000
  /// a year earlier are a growth of 10.97%.
  private mutating func compareRest(
    _ row: inout CourseRow, _ part: Part, _ bounds: [Judge.Bound], at range: SourceRange
  ) throws(ArithmeticFault) {
    guard row.asks == .rest, let places = part.ofRest else { return }
    let (known, missing) = settled(row.unit, part, places, at: range)
    guard missing == nil, let line = try part.growing.line(known) else { return }
    row.growing?.ofRest = try zip(bounds, row.needed).map { bound, needed throws(ArithmeticFault) in
      CourseRow.Needed(comparator: bound.comparator, figure: try line.value(at: needed.figure))
    }
  }

  /// The results that are settled, in `places` of the plan's measures; or why one is not known.
  private mutating func settled(
    _ unit: Int, _ part: Part, _ places: [Int], at range: SourceRange
  ) -> (known: [ProgramLeaf: Rational], missing: Wording?) {
    var known: [ProgramLeaf: Rational] = [:]
    for (leaf, index) in zip(part.growing.settled, places) {
      let measurement = evaluator.measurement(unit, index, at: range)
      let measure = plan.measures[index]
      guard let value = measurement.measured.rational, evaluator.isWhole(unit, index) else {
        let name = Display.name(plan.program.vocabulary[measure.key.indicator].term)
        return ([:], .courseLacks(plan.periods[measure.period].period, of: name))
      }
      known[leaf] = value
    }
    return (known, nil)
  }
}
