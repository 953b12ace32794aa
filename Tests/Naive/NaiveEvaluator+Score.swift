import Base
import Eval
import Lang

/// Scores, from the start for every unit and item.
extension NaiveEvaluator {
  /// Points that are not known lie between two numbers.
  typealias Span = (low: Fraction, high: Fraction)

  struct Score {
    var unit: Int
    var card: Int
    /// nil for items that are left out.
    var items: [Span?]
    /// nil when all are.
    var total: Span?
    var band: Int?
    var met: Int
    /// The best and the worst rank that it can have; empty when there is nothing to score.
    var ranks: [Int] = []
  }

  var scores: [Score] {
    var scores: [Score] = []
    for unit in data.units.indices {
      for (index, card) in program.scorecards.enumerated() where fits(unit, card.scopes) {
        if let score = score(unit, index, card) { scores.append(score) }
      }
    }
    for index in scores.indices {
      guard let total = scores[index].total else { continue }
      let unit = data.units[scores[index].unit]
      // Among whom it is ranked: those of its level, and of its class where the card says so.
      func isBeside(_ other: Unit) -> Bool {
        guard other.level == unit.level else { return false }
        return program.scorecards[scores[index].card].ranking.allSatisfy { ranking in
          guard case .classification(let id) = ranking else { return true }
          return other.classes.first { $0.classification == id } == unit.classes.first { $0.classification == id }
        }
      }
      // Those of its level that surely stand above it, and those that may.
      var (surely, perhaps) = (0, 0)
      for (place, other) in scores.enumerated() where place != index && other.card == scores[index].card {
        guard let theirs = other.total, isBeside(data.units[other.unit]) else { continue }
        let card = program.scorecards[scores[index].card]
        let (isSure, mayBe) = isAbove((other.unit, theirs), (scores[index].unit, total), card)
        if isSure { surely += 1 }
        if mayBe { perhaps += 1 }
      }
      scores[index].ranks = [surely + 1, perhaps + 1]
    }
    return scores
  }

  /// Whether one unit surely stands above another, and whether it may: by all that their totals, and what decides between equal
  /// ones, can be.
  private func isAbove(
    _ one: (unit: Int, total: Span), _ other: (unit: Int, total: Span), _ card: Scorecard
  ) -> (surely: Bool, perhaps: Bool) {
    if one.total.low > other.total.high { return (true, true) }
    if one.total.high < other.total.low { return (false, false) }
    // What the ties say of equal totals: 1 above, -1 below, 0 equal, nil not known.
    var decided: Int? = 0
    for tie in card.ties where decided == 0 {
      func value(_ unit: Int) -> Fraction? {
        made(At(unit: unit, period: period, fields: []), program.vocabulary[tie.value].expression).worth.number
      }
      guard let mine = value(one.unit), let theirs = value(other.unit) else {
        decided = nil
        break
      }
      if mine == theirs { continue }
      decided = (mine > theirs) == tie.lowerIsBetter ? -1 : 1
    }
    let isSure = one.total.low == other.total.high && decided == 1
    let mayBe = one.total.high > other.total.low || one.total.high == other.total.low && (decided ?? 1) == 1
    return (isSure, mayBe)
  }

  private func score(_ unit: Int, _ index: Int, _ card: Scorecard) -> Score? {
    guard card.items.contains(where: { isFor($0, unit) }) else { return nil }
    var score = Score(unit: unit, card: index, items: [], met: 0)
    for place in card.items.indices {
      let questions = questions(index, place, unit)
      // The least that any of its targets gives; what is left out does not count unless all is.
      let points = questions.map { self.points($0, card) }
      let spans = points.compactMap { $0 }
      let least = spans.first.map { _ in (spans.map(\.low).min() ?? .zero, spans.map(\.high).min() ?? .zero) }
      score.items.append(withheld(least, card.items[place], unit))
      let counted = zip(questions, points).filter { questions.count == 1 || $1 != nil }
      if !counted.isEmpty, counted.allSatisfy({ isMet($0.0) }) { score.met += 1 }
    }
    score.total = total(card, score.items)
    if let total = score.total {
      let (low, high) = (band(card, total.low), band(card, total.high))
      if low == high { score.band = low }
    }
    return score
  }

  /// The lowest total of a unit if the results of some items, by their places, were others.
  func lowest(_ unit: Int, _ index: Int, with results: [Int: Fraction]) -> Fraction? {
    let card = program.scorecards[index]
    let points = card.items.indices.map { place -> Span? in
      var questions = questions(index, place, unit)
      if let value = results[place] { for index in questions.indices { questions[index].answer = .value(value) } }
      let spans = questions.compactMap { self.points($0, card) }
      let least = spans.map(\.low).min().flatMap { low in spans.map(\.high).min().map { (low, $0) } }
      return withheld(least, card.items[place], unit).map { ($0.low, $0.low) }
    }
    return total(card, points)?.low
  }

  /// What an item gives, but for the condition that takes it, or may.
  private func withheld(_ span: Span?, _ item: ScoreItem, _ unit: Int) -> Span? {
    guard let span, let condition = item.noPointsWhen, isFor(item, unit) else { return span }
    let at = At(unit: unit, period: period, fields: [])
    switch made(at, program.vocabulary[condition].expression).worth.truth {
    case true?: return (.zero, .zero)
    case false?: return span
    case nil: return (span.low < .zero ? span.low : .zero, span.high > .zero ? span.high : .zero)
    }
  }

  private func band(_ card: Scorecard, _ total: Fraction) -> Int? {
    card.bands.firstIndex { contains($0.totals, total) }
  }

  private func contains(_ interval: Interval, _ number: Fraction) -> Bool {
    if let lower = interval.lower {
      let edge = Fraction(lower.value)
      guard number > edge || lower.isIncluded && number == edge else { return false }
    }
    if let upper = interval.upper {
      let edge = Fraction(upper.value)
      guard number < edge || upper.isIncluded && number == edge else { return false }
    }
    return true
  }

  private func total(_ card: Scorecard, _ points: [Span?]) -> Span? {
    let counted = card.items.indices.filter { !card.items[$0].isBonus && points[$0] != nil }
    guard !counted.isEmpty else { return nil }
    let most = counted.reduce(Fraction.zero) { $0 + Fraction(card.items[$1].points) }
    guard !most.isZero else { return nil }
    func end(_ part: (Span) -> Fraction) -> Fraction {
      let sum = counted.reduce(Fraction.zero) { sum, item in points[item].map { sum + part($0) } ?? sum }
      var total = (sum * Fraction(card.total) / most) ?? .zero
      for (item, span) in zip(card.items, points) where item.isBonus && item.group == nil {
        if let span { total = total + part(span) }
      }
      for (place, group) in card.groups.enumerated() where group.kind != .plain {
        var sum = Fraction.zero
        for (item, span) in zip(card.items, points) where item.group == place {
          if let span { sum = sum + part(span) }
        }
        if let limit = group.limit.map({ Fraction($0) }) {
          if group.kind == .bonus, sum > limit { sum = limit }
          if group.kind == .deduction, sum < .zero - limit { sum = .zero - limit }
        }
        total = total + sum
      }
      if let rounding = card.rounding { total = total.rounded(places: rounding.places, rounding.mode) }
      if let cap = card.cap, total > Fraction(cap) { total = Fraction(cap) }
      if let floor = card.floor, total < Fraction(floor) { total = Fraction(floor) }
      return total
    }
    return (end { $0.low }, end { $0.high })
  }

  // MARK: Items

  /// An item for a unit, with what it takes to answer it.
  struct Question {
    var item: ScoreItem
    var isFor: Bool
    /// Its targets' day is still to come.
    var isEarly = false
    var answer: Measure.Answer
    /// Between which figures the result lies, where it is not known.
    var span: (low: Fraction, high: Fraction)?
    /// What the targets ask; nil where a figure is not known.
    var asked: [Requirement]?
  }

  /// One question, or one for each time that the item's targets have.
  private func questions(_ card: Int, _ place: Int, _ unit: Int) -> [Question] {
    memory.questions.answer([card, place, unit]) { questions(program.scorecards[card].items[place], unit) }
  }

  private func questions(_ item: ScoreItem, _ unit: Int) -> [Question] {
    guard isFor(item, unit) else { return [Question(item: item, isFor: false, answer: .noData, asked: nil)] }
    guard item.needsTarget else {
      let series = Series(indicator: item.indicator, denominator: item.denominator, fields: item.fields)
      let measure = result(unit, series, period)
      return [Question(item: item, isFor: true, answer: measure.answer, span: measure.span, asked: nil)]
    }
    var groups: [[Target]] = []
    for target in itsTargets(item, unit) {
      let time = time(of: target)
      let place = groups.firstIndex { group in
        let other = self.time(of: group[0])
        return group[0].isReduction == target.isReduction && other.isDue == time.isDue && other.known == time.known
          && (time.known != nil || other.whole == time.whole)
      }
      if let place { groups[place].append(target) } else { groups.append([target]) }
    }
    return groups.map { targets in
      let measure = measure(Context(unit: unit, target: targets[0]))
      return Question(
        item: item, isFor: true, isEarly: !time(of: targets[0]).isDue, answer: measure.answer, span: measure.span,
        asked: asked(targets, unit))
    }
  }

  private func itsTargets(_ item: ScoreItem, _ unit: Int) -> [Target] {
    targets(for: unit).filter {
      $0.indicator == item.indicator && $0.denominator == item.denominator && Set($0.fields) == Set(item.fields)
    }
  }

  private func isFor(_ item: ScoreItem, _ unit: Int) -> Bool {
    fits(unit, item.scopes) && (!item.needsTarget || !itsTargets(item, unit).isEmpty)
  }

  private func asked(_ targets: [Target], _ unit: Int) -> [Requirement]? {
    var asked: [Requirement] = []
    for target in targets {
      for (bound, threshold) in zip(target.bounds, thresholds(Context(unit: unit, target: target))) {
        guard let threshold else { return nil }
        asked.append(Requirement(comparator: bound.comparator, threshold: threshold))
      }
    }
    return asked
  }

  private func isMet(_ question: Question) -> Bool {
    guard !question.isEarly, case .value(let value) = question.answer else { return false }
    switch question.item.scoring {
    case .ifMet(.target), .proportion(.target):
      return question.asked.map { $0.allSatisfy { $0.holds(value) } } ?? false
    case .ifMet(.bounds(let bounds)):
      return bounds.allSatisfy {
        Requirement(comparator: $0.comparator, threshold: Fraction($0.threshold)).holds(value)
      }
    case .proportion(.figure(let figure)): return value >= Fraction(figure)
    case .linear(let from, let to): return to > from ? value >= Fraction(to) : value <= Fraction(to)
    default: return false
    }
  }

  /// What is taken off counts below zero.
  private func points(_ question: Question, _ card: Scorecard) -> Span? {
    guard question.item.takes else { return given(question, card) }
    var item = question
    item.item.takes = false
    return given(item, card).map { (.zero - $0.high, .zero - $0.low) }
  }

  private func given(_ question: Question, _ card: Scorecard) -> Span? {
    let item = question.item
    let (most, floor) = (Fraction(item.points), Fraction(item.floor))
    func answer(_ answer: Lang.Indicator.NoCases) -> Span? {
      switch answer {
      case .neutral: nil
      case .full: (most, most)
      case .zero: (.zero, .zero)
      }
    }
    guard question.isFor else { return item.isBonus ? nil : answer(card.notApplicable ?? .neutral) }
    func tidy(_ points: Fraction) -> Fraction {
      var points = points
      if let rounding = item.rounding { points = points.rounded(places: rounding.places, rounding.mode) }
      return points < floor ? floor : points > most ? most : points
    }
    let value: Fraction
    if question.isEarly { return unknown(item, tidy, isEarly: true) }
    switch question.answer {
    case .noCases: return answer(item.noCases)
    case .noData: return between(question, card) ?? unknown(item, tidy)
    case .value(let found): value = found
    }
    guard let points = plainPoints(question, value) else { return unknown(item, tidy) }
    if let edge = item.zeroBelow, value < Fraction(edge) { return (.zero, .zero) }
    if case .asGiven = item.scoring, points < floor || points > most { return unknown(item, tidy) }
    return (tidy(points), tidy(points))
  }

  /// Of a result that lies between two figures: the least and the most that any result there gives, tried at the ends, at
  /// every figure of the rule, and just beside and half-way between all these.
  private func between(_ question: Question, _ card: Scorecard) -> Span? {
    guard let span = question.span, question.item.noData == .open else { return nil }
    var figures = (question.asked ?? []).map(\.threshold) + [.zero, .one]
    if let edge = question.item.zeroBelow { figures.append(Fraction(edge)) }
    switch question.item.scoring {
    case .ifMet(.bounds(let bounds)): figures += bounds.map { Fraction($0.threshold) }
    case .proportion(.figure(let figure)): figures.append(Fraction(figure))
    case .linear(let from, let to): figures += [Fraction(from), Fraction(to)]
    case .steps(let steps):
      figures += steps.flatMap { [$0.results.lower?.value, $0.results.upper?.value] }.compactMap { $0 }.map {
        Fraction($0)
      }
    case .each(let each): figures.append(Fraction(each.from))
    default: break
    }
    guard let little = Fraction.one / Fraction(1_000_000) else { return nil }
    figures = ([span.low, span.high] + figures.flatMap { [$0 - little, $0, $0 + little] }).filter {
      span.low <= $0 && $0 <= span.high
    }.sorted()
    figures += zip(figures, figures.dropFirst()).compactMap { ($0 + $1) / Fraction(2) }
    var found: [Span] = []
    for figure in figures {
      var question = question
      (question.answer, question.span) = (.value(figure), nil)
      guard let points = points(question, card) else { return nil }
      found.append(points)
    }
    guard let low = found.map(\.0).min(), let high = found.map(\.1).max() else { return nil }
    return (low, high)
  }

  /// What it may come to: every result that the rule has points for, and there being no cases.
  private func unknown(_ item: ScoreItem, _ tidy: (Fraction) -> Fraction, isEarly: Bool = false) -> Span {
    if item.noData == .zero, !isEarly { return (.zero, .zero) }
    var all: [Fraction]
    switch item.scoring {
    case .steps(let steps): all = steps.map { tidy(Fraction($0.points)) }
    // Any number of cases may have been; so many that only the floor is left.
    case .deduction: all = [Fraction(item.floor), tidy(Fraction(item.points))]
    case .addition(let each): all = each > .zero ? [tidy(.zero), Fraction(item.points)] : [tidy(.zero)]
    default: all = [tidy(Fraction(item.floor)), tidy(Fraction(item.points))]
    }
    if item.zeroBelow != nil || item.noCases == .zero { all.append(.zero) }
    if item.noCases == .full { all.append(Fraction(item.points)) }
    return (all.min() ?? .zero, all.max() ?? .zero)
  }

  /// The points before rounding and limits; nil where no figure is known.
  private func plainPoints(_ question: Question, _ value: Fraction) -> Fraction? {
    let item = question.item
    let most = Fraction(item.points)
    let cases = value < .zero ? .zero : value
    func part(_ fraction: Fraction) -> Fraction {
      most * (fraction < .zero ? .zero : fraction > .one ? .one : fraction)
    }
    switch item.scoring {
    case .ifMet(.target):
      guard question.asked != nil else { return nil }
      return isMet(question) ? most : .zero
    case .ifMet: return isMet(question) ? most : .zero
    case .proportion(.whole): return part(value)
    case .proportion(.figure(let figure)): return (value / Fraction(figure)).map(part)
    case .proportion(.target):
      guard let asked = question.asked else { return nil }
      let rising = asked.filter { $0.comparator != .atMost && $0.comparator != .below }.map(\.threshold)
      guard let ceiling = rising.max() else { return nil }
      if ceiling > .zero { return (value / ceiling).map(part) }
      return value >= ceiling ? most : .zero
    case .steps(let steps): return steps.first { contains($0.results, value) }.map { Fraction($0.points) } ?? .zero
    case .deduction(let each): return most - Fraction(each) * cases
    case .addition(let each): return Fraction(each) * cases
    case .asGiven: return value
    case .linear(let from, let to):
      let (low, high) = (Fraction(from), Fraction(to))
      return ((value - low) / (high - low)).map(part)
    case .each(let each):
      let way = each.isBelow ? Fraction(each.from) - value : value - Fraction(each.from)
      guard let steps = way / Fraction(each.step) else { return nil }
      var count = steps.floor
      if each.partly, !(count == steps) { count = count + .one }
      if count < .zero { count = .zero }
      return each.isMinus ? most - Fraction(each.points) * count : Fraction(each.points) * count
    case .toTheBest: return nil
    }
  }
}
