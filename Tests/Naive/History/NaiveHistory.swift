/// What an earlier result comes to, answered month by month from the figures and the changes alone.
struct NaiveHistory {
  let made: RandomHistory

  enum Answer {
    case value(Fraction)
    case noCases
    case noData
  }

  private var months: Range<Int> { made.year == 2023 ? 0..<12 : 12..<24 }

  /// The result of the unit to the left of a line.
  func new(_ unit: Int) -> Answer {
    let new = made.news[unit]
    let before = months.filter { $0 < made.change }
    let isOther = new.sources.count == 1 && new.sources[0].extent == .whole
    var figures: [(figure: RandomHistory.Figure, times: Fraction)] = []
    for source in new.sources {
      var times = Fraction.one
      if case .share(let percent) = source.extent { times = Fraction(percent) / Fraction(100) ?? .one }
      figures += made.figures.filter { $0.isOld && $0.unit == source.old && months.contains($0.months.lowerBound) }
        .map { ($0, times) }
    }
    // One that was divided, values that do not add up, and shares without counts make nothing comparable.
    let isComparable =
      isOther
      || !new.sources.contains { $0.extent == .part } && made.shape != .number && made.shape != .mean
        && !figures.contains { $0.figure.isBare }
    var blank = false
    if !isComparable, !figures.isEmpty {
      figures = []
      blank = true
    }
    let own = made.figures.filter { !$0.isOld && $0.unit == unit && months.contains($0.months.lowerBound) }
    figures += own.map { ($0, .one) }
    let needed = new.sources.count * before.count + (months.count - before.count)
    return answer(figures, isWhole: !blank && isCovered(figures.map(\.figure), new, before, own, needed))
  }

  /// Whether every month of every unit has a figure.
  private func isCovered(
    _ figures: [RandomHistory.Figure], _ new: RandomHistory.New, _ before: [Int], _ own: [RandomHistory.Figure],
    _ needed: Int
  ) -> Bool {
    var covered = 0
    for source in new.sources {
      let mine = figures.filter { $0.isOld && $0.unit == source.old }
      // A figure of the whole year of the change is also of the months after it.
      if mine.contains(where: { $0.months.count == 12 }) {
        covered += before.count
      } else {
        covered += before.count { month in mine.contains { $0.months.contains(month) } }
      }
    }
    let after = months.filter { $0 >= made.change }
    let isYear = figures.contains { $0.isOld && $0.months.upperBound > made.change && $0.months.count == 12 }
    covered += isYear ? after.count : after.count { month in own.contains { $0.months.contains(month) } }
    return covered == needed
  }

  /// The result of the district over all of them; nil where it is none of this question.
  var parent: Answer? {
    guard made.hasParent, made.shape == .share || made.shape == .count else { return nil }
    if made.year == 2023 {
      // Those of before, each with its own figures; what is given without counts is left out.
      return together(
        made.olds.indices.map { old in
          let mine = made.figures.filter { $0.isOld && $0.unit == old && months.contains($0.months.lowerBound) }
          if mine.contains(where: \.isBare) { return (.noData, []) }
          let all = months.allSatisfy { month in mine.contains { $0.months.contains(month) } }
          let figures = mine.map { ($0, Fraction.one) }
          return (answer(figures, isWhole: all), figures)
        })
    }
    return nil
  }

  private func together(_ parts: [(answer: Answer, figures: [(RandomHistory.Figure, Fraction)])]) -> Answer {
    let known = parts.filter { if case .noData = $0.answer { false } else { true } }
    return answer(known.flatMap(\.figures), isWhole: known.count == parts.count)
  }

  /// What figures come to. `isWhole`: nothing is missing, so that where nothing occurred, nothing did.
  private func answer(
    _ figures: [(figure: RandomHistory.Figure, times: Fraction)], isWhole: Bool
  ) -> Answer {
    guard !figures.isEmpty else { return .noData }
    if figures.count == 1, figures[0].figure.isBare {
      let figure = figures[0].figure
      return (Fraction(figure.numerator * 100 / figure.denominator) / Fraction(100)).map { .value($0) } ?? .noData
    }
    switch made.shape {
    case .number:
      let isYear = figures.count == 1 && figures[0].figure.months.count == 12
      return isYear ? .value(Fraction(figures[0].figure.numerator)) : .noData
    case .count: return .value(figures.map { Fraction($0.figure.numerator) * $0.times }.reduce(.zero, +))
    case .share, .mean:
      let cases = figures.filter { $0.figure.denominator > 0 }
      if cases.isEmpty { return isWhole ? .noCases : .noData }
      let top = cases.map { Fraction($0.figure.numerator) * $0.times }.reduce(.zero, +)
      let bottom = cases.map { Fraction($0.figure.denominator) * $0.times }.reduce(.zero, +)
      return (top / bottom).map { .value($0) } ?? .noData
    }
  }
}
