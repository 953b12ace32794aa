import Base

/// Compares the targets of two packs, subject by subject and for each class of units that their clauses tell apart.
struct TargetComparer {
  let old: ComparedPack
  let new: ComparedPack
  /// The clauses of the rules that set each target.
  private let oldRules: [TargetID: [[Scope]]]
  private let newRules: [TargetID: [[Scope]]]

  init(old: ComparedPack, new: ComparedPack) {
    self.old = old
    self.new = new
    oldRules = TargetComparer.rules(in: old)
    newRules = TargetComparer.rules(in: new)
  }

  /// What both packs ask of one class of units about one question.
  private struct Pair {
    var old: [Target] = []
    var new: [Target] = []
    var time: TargetDifference.TimeChange?
  }

  /// A row that is being put together, and the classes that it is of.
  private struct Row {
    var difference: TargetDifference
    var classes: [Int]
    var known: [[Scope]]
  }

  /// The rows, in order.
  func rows() -> [TargetDifference] {
    var order: [SubjectNames] = []
    var olds: [SubjectNames: [Target]] = [:]
    var news: [SubjectNames: [Target]] = [:]
    for target in old.targets where !target.isOccurrence {
      let subject = old.subject(of: target)
      if olds[subject] == nil { order.append(subject) }
      olds[subject, default: []].append(target)
    }
    for target in new.targets where !target.isOccurrence {
      let subject = new.subject(of: target)
      if olds[subject] == nil, news[subject] == nil { order.append(subject) }
      news[subject, default: []].append(target)
    }
    return order.flatMap { rows(olds[$0] ?? [], news[$0] ?? []) }
  }

  /// The rows about one subject.
  private func rows(_ olds: [Target], _ news: [Target]) -> [TargetDifference] {
    let ruled = olds.flatMap { oldRules[$0.id] ?? [] } + news.flatMap { newRules[$0.id] ?? [] }
    let scopes = olds.map(\.scopes) + news.map(\.scopes) + ruled
    guard let classes = UnitClassSet(scopes) else {
      return [tooMany(olds, news, UnitClassSet.count(scopes))]
    }
    let (oldPlaces, newPlaces) = (TargetsByUnit(olds), TargetsByUnit(news))
    var rows: [Row] = []
    var places: [RowKey: Int] = [:]
    var answers: [AnswerKey: FigureAnswer] = [:]
    /// What was found for classes of which the same holds.
    var known: [ClassKey: [(RowKey, TargetDifference)]] = [:]
    for (place, unit) in classes.all.enumerated() {
      let oldFitting = oldPlaces.places(for: unit).map { olds[$0] }
      let newFitting = newPlaces.places(for: unit).map { news[$0] }
      let key = ClassKey(old: ids(oldFitting, unit, old), new: ids(newFitting, unit, new))
      let found =
        known[key]
        ?? pairs(
          old.inheritance.held(of: oldFitting, for: unit, on: old.lastDay).map { old.targets[$0.target.index] },
          new.inheritance.held(of: newFitting, for: unit, on: new.lastDay).map { new.targets[$0.target.index] }
        ).map { pair in
          let difference = difference(pair, unit, oldFitting, newFitting, &answers)
          return (RowKey(difference), difference)
        }
      known[key] = found
      for (key, difference) in found {
        if let row = places[key] {
          rows[row].classes.append(place)
        } else {
          places[key] = rows.count
          let targets =
            (difference.new?.targets.map { new.targets[$0.index].scopes } ?? [])
            + (difference.old?.targets.map { old.targets[$0.index].scopes } ?? [])
          rows.append(Row(difference: difference, classes: [place], known: targets))
        }
      }
    }
    return rows.map { row in
      var difference = row.difference
      difference.scopes = classes.clauses(row.classes, known: row.known)
      return difference
    }.sorted { first($0) < first($1) }
  }

  /// By what rows about one subject are put in order: the place of the first target.
  private func first(_ row: TargetDifference) -> (Int, Int, Int) {
    let (a, b) = (row.old?.targets.first?.index ?? .max, row.new?.targets.first?.index ?? .max)
    return (a == .max ? 1 : 0, min(a, b), b)
  }

  /// The clauses of the rules that set each target of a pack.
  private static func rules(in pack: ComparedPack) -> [TargetID: [[Scope]]] {
    var found: [TargetID: [[Scope]]] = [:]
    for rule in pack.assignments where !rule.scopes.isEmpty {
      for id in rule.targets { found[id, default: []].append(rule.scopes) }
    }
    return found
  }

  /// By what rows of several classes are one.
  private struct RowKey: Hashable {
    var old: TargetDifference.Side?
    var new: TargetDifference.Side?
    var answer: FigureAnswer
    init(_ difference: TargetDifference) {
      (old, new, answer) = (difference.old, difference.new, difference.answer)
    }
  }

  /// By what answers are one: the same targets and rules, with the same figures of superiors.
  private struct AnswerKey: Hashable {
    var old: TargetDifference.Side?
    var new: TargetDifference.Side?
    var oldText: String
    var newText: String
  }

  /// By what classes are alike: which targets are for them, with which rules.
  private struct ClassKey: Hashable {
    var old: [Int]
    var new: [Int]
  }

  private func ids(_ fitting: [Target], _ unit: UnitClass, _ pack: ComparedPack) -> [Int] {
    fitting.flatMap { [-1 - $0.id.index] + pack.inheritance.rules(of: $0, for: unit) }
  }

  /// What is asked by either, paired by the question.
  private func pairs(_ olds: [Target], _ news: [Target]) -> [Pair] {
    var order: [QuestionNames] = []
    var pairs: [QuestionNames: Pair] = [:]
    for target in olds {
      let question = old.question(of: target)
      if pairs[question] == nil { order.append(question) }
      pairs[question, default: Pair()].old.append(target)
    }
    for target in news {
      let question = new.question(of: target)
      if pairs[question] == nil { order.append(question) }
      pairs[question, default: Pair()].new.append(target)
    }
    // What is judged in the same way and at one other time only was given another time.
    for judged in Set(order.map(\.judged)).sorted() {
      let gone = order.filter { $0.judged == judged && pairs[$0]?.new.isEmpty ?? false }
      let come = order.filter { $0.judged == judged && pairs[$0]?.old.isEmpty ?? false }
      guard gone.count == 1, come.count == 1 else { continue }
      let moved = pairs.removeValue(forKey: come[0])
      pairs[gone[0]]?.new = moved?.new ?? []
      pairs[gone[0]]?.time = change(gone[0].time, come[0].time)
    }
    return order.compactMap { pairs[$0] }
  }

  /// How one time stands to the one before. What has no time of its own is asked of the whole year.
  private func change(_ before: ComparedTime, _ after: ComparedTime) -> TargetDifference.TimeChange {
    guard before.span.isEmpty, after.span.isEmpty, !before.runsOver, !after.runsOver, let end = new.lastDay else {
      return .other
    }
    let (first, second) = (before.lastDay ?? end, after.lastDay ?? end)
    return first == second ? .other : second < first ? .earlier : .later
  }

  /// What one class of units is asked.
  private func difference(
    _ pair: Pair, _ unit: UnitClass, _ oldFitting: [Target], _ newFitting: [Target],
    _ answers: inout [AnswerKey: FigureAnswer]
  ) -> TargetDifference {
    func side(_ targets: [Target], _ pack: ComparedPack) -> TargetDifference.Side? {
      if targets.isEmpty { return nil }
      return TargetDifference.Side(
        targets: targets.map(\.id), rules: targets.map { pack.inheritance.rules(of: $0, for: unit).first })
    }
    let subject = pair.new.first?.subject ?? pair.old.first?.subject ?? TargetSubject(IndicatorID(0), 0, [])
    var difference = TargetDifference(
      subject: subject, isOfNew: !pair.new.isEmpty, scopes: [], answer: FigureAnswer(.added), time: pair.time,
      old: side(pair.old, old), new: side(pair.new, new))
    guard let first = pair.old.first, let second = pair.new.first else {
      difference.answer.relation = pair.old.isEmpty ? .added : .removed
      return difference
    }
    let asked = (pair.old.filter { !$0.bounds.isEmpty }, pair.new.filter { !$0.bounds.isEmpty })
    let (before, after) = (old.program.vocabulary[first.indicator], new.program.vocabulary[second.indicator])
    if old.program.pack.years != new.program.pack.years {
      difference.answer = FigureAnswer(.notCompared, .otherYears)
    } else if old.canon.text(before.measure) != new.canon.text(after.measure) {
      difference.answer = FigureAnswer(.notCompared, .otherMeasure)
    } else {
      let comparison = FigureComparison(
        AskedFigures(asked.0, in: old, for: unit, among: oldFitting),
        AskedFigures(asked.1, in: new, for: unit, among: newFitting), indicator: after,
        isReduction: second.isReduction)
      let key = AnswerKey(
        old: difference.old, new: difference.new, oldText: comparison.old.text, newText: comparison.new.text)
      difference.answer = answers[key] ?? comparison.answer()
      answers[key] = difference.answer
    }
    difference.changes = changes(pair.old, pair.new)
    return difference
  }

  /// What else changed than figure and time.
  private func changes(_ olds: [Target], _ news: [Target]) -> [TargetDifference.Change] {
    func differs(_ text: (Target, ComparedPack) -> [String]) -> Bool {
      olds.flatMap { text($0, old) }.sorted() != news.flatMap { text($0, new) }.sorted()
    }
    return TargetDifference.Change.allCases.filter { change in
      switch change {
      case .nature:
        olds.contains { $0.bounds.isEmpty } != news.contains { $0.bounds.isEmpty }
          || olds.allSatisfy(\.bounds.isEmpty) != news.allSatisfy(\.bounds.isEmpty)
      case .aims:
        differs { target, pack in
          target.aims.map { "aim " + pack.canon.text($0) } + target.forecast.map { "about " + pack.canon.text($0) }
        }
      case .ratings: differs { target, _ in target.ratings.map { "\($0.title): \($0.text)" } }
      case .baseline:
        differs { target, pack in if case .text? = target.baseline { [pack.canon.baseline(of: target)] } else { [] } }
      case .waiver: differs { target, _ in target.waiver.map { [$0.until.isoText] } ?? [] }
      case .moved:
        Set(olds.map { TextFolding.matchKey($0.section) }) != Set(news.map { TextFolding.matchKey($0.section) })
      case .recited:
        Set(olds.flatMap(\.places)) != Set(news.flatMap(\.places))
      }
    }
  }

  /// One row for a subject whose clauses tell too many classes of units apart.
  private func tooMany(_ olds: [Target], _ news: [Target], _ count: Int) -> TargetDifference {
    func side(_ targets: [Target]) -> TargetDifference.Side? {
      targets.isEmpty ? nil : TargetDifference.Side(targets: targets.map(\.id), rules: targets.map { _ in nil })
    }
    let subject = news.first?.subject ?? olds.first?.subject ?? TargetSubject(IndicatorID(0), 0, [])
    return TargetDifference(
      subject: subject, isOfNew: !news.isEmpty, scopes: [[]],
      answer: FigureAnswer(.notCompared, .tooManyClasses(count)), old: side(olds), new: side(news))
  }
}

extension Target {
  /// Where it is cited, and its words.
  fileprivate var places: [String] { citations.map { "\($0.cite ?? "")\u{0}\($0.quote ?? "")" } }

  /// Whether it is one of the parts of a target that recurs, which is compared as a whole.
  var isOccurrence: Bool {
    if case .occurrence? = span { return true }
    return false
  }
}

extension TargetRating {
  /// Which results it takes, as a text.
  var text: String {
    switch bound {
    case .part(let part): "part \(part.exactText)"
    case .figure(let comparator, let figure): "\(comparator.rawValue) \(figure.exactText)"
    case .margin(let margin): "within \(margin.exactText)"
    case .rest: "rest"
    }
  }
}

extension CanonicalText {
  /// What an indicator counts.
  func text(_ measure: Indicator.Measure) -> String {
    let terms = program.vocabulary
    return switch measure {
    case .share(let thing): "share of \(terms[thing].term.key)"
    case .reduction(let thing): "reduction of \(terms[thing].term.key)"
    case .count(let thing): "count of \(terms[thing].term.key)"
    case .quantity(let thing): "quantity in \(terms[thing].term.key)"
    case .number, .score, .money, .days, .percent, .points, .truth: "\(measure)"
    }
  }
}
