import Base

/// What a pack says, written in one way: two expressions with one text mean the same, whatever they are called by, in which
/// order they stand and in which language they are written. Those with two texts may still mean the same.
struct CanonicalText {
  let program: TypedProgram
  /// By how many years times are moved, to be those of the pack that this one is compared with.
  let years: Int
  private var vocabulary: Vocabulary { program.vocabulary }

  init(_ program: TypedProgram, years: Int) {
    self.program = program
    self.years = years
  }

  /// An expression. `records`: those that its columns are of.
  func text(_ expression: TypedExpression, of records: RecordsID? = nil) -> String {
    func inner(_ part: TypedExpression) -> String { text(part, of: records) }
    switch expression.node {
    case .constant(let value): return text(value, expression.type)
    case .leaf(let leaf): return text(leaf, of: records)
    case .arithmetic(let first, let rest): return chain(first, rest, inner)
    case .all(let parts): return "all(\(parts.map(inner).sorted().joined(separator: "; ")))"
    case .any(let parts): return "any(\(parts.map(inner).sorted().joined(separator: "; ")))"
    case .atLeast(let count, let parts):
      return "at least \(count)(\(parts.map(inner).sorted().joined(separator: "; ")))"
    case .comparison(let left, let comparator, let right): return comparison(inner(left), comparator, inner(right))
    case .not(let part):
      if case .comparison(let left, let comparator, let right) = part.node {
        return comparison(inner(left), comparator.opposite, inner(right))
      }
      return "not(\(inner(part)))"
    case .negative(let part): return "minus(\(inner(part)))"
    case .isMissing(let part, let known): return (known ? "known(" : "missing(") + inner(part) + ")"
    case .call(let index, let arguments):
      let name = program.functions.indices.contains(index) ? program.functions[index] : "?\(index)"
      return "\(name)(\(arguments.map(inner).joined(separator: "; ")))"
    case .conditional(let test, let yes, let no): return "if(\(inner(test)); \(inner(yes)); \(inner(no)))"
    case .rounded(let part, let places, let mode):
      return "round(\(inner(part)); \(places + part.type.percentPlaces) \(mode.rawValue))"
    case .workingDays(let first, let second): return "working days(\(inner(first)); \(inner(second)))"
    }
  }

  /// The terms of a sum and the factors of a product in order of their texts, figures put together.
  private func chain(
    _ first: TypedExpression, _ rest: [(ChainOperator, TypedExpression)], _ inner: (TypedExpression) -> String
  ) -> String {
    let all = [(ChainOperator.plus, first)] + rest
    let isSum = rest.allSatisfy { $0.0 == .plus || $0.0 == .minus }
    let isProduct = rest.allSatisfy { $0.0 == .times || $0.0 == .over }
    guard isSum || isProduct else {
      return "(" + all.map { $0.0.rawValue + inner($0.1) }.joined(separator: " ") + ")"
    }
    var figure = isSum ? Rational.zero : .one
    var parts: [String] = []
    for (place, (sign, part)) in all.enumerated() {
      let sign = place == 0 ? (isSum ? ChainOperator.plus : .times) : sign
      if case .number(let number)? = part.constant, let sum = try? combined(figure, sign, number) {
        figure = sum
      } else {
        parts.append(sign.rawValue + inner(part))
      }
    }
    parts.sort()
    if parts.isEmpty { return figure.exactText }
    let neutral = isSum ? Rational.zero : .one
    if figure != neutral { parts.append((isSum ? "+" : "*") + figure.exactText) }
    if parts.count == 1, parts[0].first == (isSum ? "+" : "*") { return String(parts[0].dropFirst()) }
    return "(" + parts.joined(separator: " ") + ")"
  }

  private func combined(_ a: Rational, _ sign: ChainOperator, _ b: Rational) throws(ArithmeticFault) -> Rational {
    switch sign {
    case .plus: try a.adding(b)
    case .minus: try a.subtracting(b)
    case .times: try a.multiplied(by: b)
    case .over: try a.divided(by: b)
    case .and, .or: throw .tooLarge
    }
  }

  private func comparison(_ left: String, _ comparator: Comparator, _ right: String) -> String {
    left <= right
      ? "(\(left) \(comparator.rawValue) \(right))" : "(\(right) \(comparator.mirrored.rawValue) \(left))"
  }

  private func text(_ value: Value, _ type: ValueType) -> String {
    switch value {
    case .number(let number): return number.exactText
    case .date(let date): return "day \(date.moved(byYears: years).isoText)"
    case .text(let text): return "text \(text.debugDescription)"
    case .truth(let truth): return truth ? "yes" : "no"
    case .choice(let index):
      guard case .choice(let records, let column) = type else { return "choice \(index)" }
      return "choice " + vocabulary[records].columns[column].options[index].key
    }
  }

  private func text(_ leaf: ProgramLeaf, of records: RecordsID?) -> String {
    switch leaf {
    case .result(.own, let reference): return "own" + (reference.map { " " + text($0) } ?? "")
    case .result(.named(let id, let denominator), let reference):
      return "result " + text(TargetSubject(id, denominator, [])) + (reference.map { " " + text($0) } ?? "")
    case .superiorTarget(.level(let level)): return "superior " + vocabulary[level].term.key
    case .superiorTarget(.strictest): return "superior"
    case .recordColumn(let column):
      return "column " + (records.map { vocabulary[$0].columns[column].term.key } ?? String(column))
    case .asOf: return "as of"
    case .fact(let fact): return text(fact)
    }
  }

  /// What a result is of.
  func text(_ subject: TargetSubject) -> String {
    let names = SubjectNames(subject, in: vocabulary)
    return ([names.indicator, names.denominator] + names.fields).joined(separator: "/")
  }

  /// A period, in the other pack's year.
  func text(_ period: Period) -> String {
    let moved = period.form.named(period.firstMonth + 12 * years, period.monthCount)
    return (moved ?? period).text
  }

  func text(_ reference: PeriodReference) -> String {
    switch reference {
    case .period(let period): "in " + text(period)
    case .aYearEarlier: "a year earlier"
    case .partEarlier(let months): "\(months) months earlier"
    case .last(let months): "last \(months) months"
    }
  }

  func text(_ span: TargetSpan) -> String {
    switch span {
    case .part(let part), .occurrence(let part): "part \(part.months) \(part.index)"
    case .each(let recurrence, let targets):
      "each \(recurrence.months)" + (recurrence.first.map { " from \($0)" } ?? "")
        + (recurrence.last.map { " to \($0)" } ?? "")
        + (recurrence.allowsMisses(of: targets.count) ? " \(recurrence.enough)" : "")
    case .year(let year): "year " + text(year)
    case .rolling(let months): "rolling \(months)"
    case .years(let period): "years " + text(period)
    }
  }

  /// How something is made of results.
  func text(_ id: ComputationID) -> String { text(vocabulary[id].expression) }

  private func text(_ fact: Fact) -> String {
    switch fact {
    case .meets(let pack, let cite, _): return "meets " + targets(in: pack, at: cite)
    case .targetsMet(let pack, let cite, _, let isShare):
      return (isShare ? "share met " : "number met ") + targets(in: pack, at: cite)
    case .itemPoints(let card, let item): return "points \(card)/\(item)"
    case .total(let card): return "total \(card)"
    case .everyItem(let card, let ofGroups, let comparator, let part):
      return "every \(ofGroups ? "group" : "item") \(card) \(comparator.rawValue) \(part.exactText)"
    case .inBand(let card, let band, let orBetter): return "band \(card)/\(band)\(orBetter ? " or better" : "")"
    case .rank(let card, let isShare): return "\(isShare ? "rank share" : "rank") \(card)"
    case .counted(let counted):
      return "\(counted.isNumerator ? "numerator" : "denominator") of "
        + text(TargetSubject(counted.indicator, counted.denominator, []))
        + (counted.period.map { " " + text($0) } ?? "")
    case .unitIs(.level(let key)): return "is level \(key)"
    case .unitIs(.kind(let key)): return "is kind \(key)"
    case .unitIs(.ofClass(let key, let of)): return "is \(of) \(key)"
    case .tasks(let tasks):
      let state =
        if case .by(let day) = tasks.state { "by \(day.moved(byYears: years).isoText)" } else { "\(tasks.state)" }
      return "tasks \(tasks.function) \(state) \(tasks.ofAll) \(tasks.code ?? "") \(tasks.beyond ?? 0)"
    case .units(let units):
      return "units \(units.function.rawValue) \(units.level.map { vocabulary[$0].term.key } ?? "")"
        + "(\(units.value.map { text($0) } ?? ""); \(units.condition.map { text($0) } ?? ""))"
    case .periods(let fact):
      return "parts \(fact.function.rawValue) \(fact.part.rawValue)\(fact.earlier.map { " \($0) earlier" } ?? "")"
        + "(\(fact.value.map { text($0) } ?? ""); \(fact.condition.map { text($0) } ?? ""))"
    case .above(let part): return "above(\(text(part)))"
    }
  }

  /// The targets that are stated at a place of a pack, as a text.
  private func targets(in pack: String, at cite: String) -> String {
    let first = program.packs.firstIndex { TextFolding.key($0.name) == pack } ?? 0
    let cited = program.targets.filter { $0.pack >= first && $0.isCited(cite) }
    return "[" + vocabulary.others(cited, than: cite).map(text).joined(separator: " | ") + "]"
  }

  /// What a target asks, of whom and when.
  func text(_ target: Target) -> String {
    let bounds = target.bounds.map { $0.comparator.rawValue + text($0.threshold) }.joined(separator: " ")
    let rules = program.assignments.filter { $0.targets.contains(target.id) }.map(text)
    return [
      text(target.subject), target.isReduction ? "reduction" : "", baseline(of: target), bounds, text(target.scopes),
      target.deadline.map(text) ?? "", target.span.map(text) ?? "", rules.joined(separator: " & "),
    ].joined(separator: " ")
  }

  /// What a reduction is measured against.
  func baseline(of target: Target) -> String {
    switch target.baseline {
    case .result(let reference)?: text(reference)
    case .text(let text)?: TextFolding.matchKey(text)
    case nil: ""
    }
  }

  private func text(_ deadline: Target.Deadline) -> String {
    "by \(deadline.lastDay(movedByYears: years).isoText)\(deadline.runsOverFrom == nil ? "" : " of the year before")"
  }

  /// Clauses, by names.
  func text(_ scopes: [Scope]) -> String {
    scopes.map { scope in
      (scope.excludes ? "except " : "for ") + scope.terms.map(text).sorted().joined(separator: ", ")
    }.sorted().joined(separator: " ")
  }

  private func text(_ term: Scope.Term) -> String {
    switch term {
    case .level(let id): "level " + vocabulary[id].term.key
    case .kind(let id): "kind " + vocabulary[id].term.key
    case .ofClass(let id): vocabulary[id.classification].term.key + " " + vocabulary[id].key
    case .unit(_, let key): "unit " + key
    }
  }

  /// An assign rule, whatever targets it sets.
  func text(_ rule: Assignment) -> String {
    let branches = rule.branches.map { "(\($0.condition.map { text($0) } ?? "else"): \(text($0.target)))" }
    let missing = rule.whenMissing.map { "missing \(text($0.period)): \($0.target.map { text($0) } ?? "none")" }
    let floors = rule.floors.map { text($0.expression) }.sorted()
    let caps = rule.caps.map { text($0.expression) }.sorted()
    let rounding = rule.rounding.map { "\($0.places) \($0.mode.rawValue)" } ?? ""
    return
      "rule(\(branches.joined()) [\(missing.joined(separator: "; "))] floor \(floors) cap \(caps) round \(rounding)"
      + " \(text(rule.scopes)))"
  }
}

extension Target.Deadline {
  /// The last day in time, in another year.
  func lastDay(movedByYears years: Int) -> CalendarDate {
    Target.Deadline(date: date.moved(byYears: years), inclusive: inclusive).lastGoodDay
  }
}
