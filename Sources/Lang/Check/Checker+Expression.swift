import Base

/// Where an expression stands, which decides what names and bare years in it mean.
struct ExpressionPlace: Sendable {
  enum Kind: Hashable, Sendable {
    /// What a target asks: `in 2022` is its own indicator's result.
    case threshold
    /// A rule: a bare `2023` is the unit's own result, a level is what it asks.
    case rule
    /// A value in a test.
    case test
    /// An expression by itself, on the command line.
    case line
    /// A condition or value in a formula on records: names are their columns.
    case record(RecordsID)
    /// What an indicator is made of, and what a criterion asks: over other results of the unit.
    case results
  }
  var kind: Kind
  /// The type of the target's own indicator; nil where there is none, or where it is not known for another mistake.
  var own: ValueType?

  /// The records whose columns are named.
  var records: RecordsID? {
    if case .record(let records) = kind { return records }
    return nil
  }
}

extension Checker {
  /// Gives an expression its type, its names resolved and its constants computed; nil when that was not possible,
  /// which is reported, or follows from what was.
  mutating func typed(_ expression: ExpressionSyntax, _ place: ExpressionPlace) -> TypedExpression? {
    let range = expression.range
    switch expression {
    case .number(let value, let digits, _):
      if place.kind == .rule, let year = Self.year(digits), let period = head.years.year(year) {
        return place.own.map { TypedExpression(.leaf(.result(.own, .period(period))), $0, range) }
      }
      return .constant(.number(value), .number, range)
    case .percentage(let value, _): return .constant(.number(value), .percentage, range)
    case .points(let value, _):
      // Of a score `70 points` are points of it.
      if place.own == .score, let points = try? value.multiplied(by: .hundred) {
        return .constant(.number(points), .score, range)
      }
      return .constant(.number(value), .points, range)
    case .quantity(let value, _, let unit, _):
      return unit.key == Self.pointsKey && place.records == nil
        ? scorePoints(value, unit, range, place) : quantity(value, unit, range)
    case .date(let date): return .constant(.date(date.date), .date, range)
    case .text(let text):
      if place.kind == .results {
        // What people call an indicator.
        let name = PlacedName(text: text.value, key: TextFolding.matchKey(text.value), range: range)
        return result(of: name, nil, nil, range, place)
      }
      return .constant(.text(text.value), .text, range)
    case .truth(let truth, _): return .constant(.truth(truth), .truth, range)
    case .name(let name):
      if let records = place.records { return recordName(name, records) }
      return named(name, place)
    case .result(let name, let denominator, let period, _):
      if place.records != nil {
        report(Self.periodOfColumn(range))
        return nil
      }
      let named = period.flatMap { reference($0, at: range) }
      if period != nil, named == nil { return nil }
      return result(of: name, denominator, named, range, place)
    case .ratio(let numerator, let denominator, _):
      return folded(.share, range) { () throws(ArithmeticFault) in .number(try numerator.divided(by: denominator)) }
    case .chain(let first, let rest, _):
      guard let op = rest.first?.0 else { return typed(first, place) }
      if op == .and || op == .or { return conditions(first, rest, op, range, place) }
      return arithmetic(first, rest, range, place)
    case .comparison(let left, let comparator, let right, _):
      return comparison(left, comparator, right, range, place)
    case .reached(let left, let figure, _): return reached(left, figure, range, place)
    case .not(let operand, _):
      guard let operand = condition(operand, place) else { return nil }
      if case .constant(.truth(let truth)) = operand.node { return .constant(.truth(!truth), .truth, range) }
      return TypedExpression(.not(operand), .truth, range)
    case .negative(let operand, _): return negative(operand, range, place)
    case .isMissing(let operand, let known, _): return missing(operand, known: known, range, place)
    case .call(let name, let arguments, _):
      if place.records != nil, name.key == "working_days" || name.isWorkingDays {
        return workingDays(name, arguments, range, place)
      }
      return call(name, arguments, range, place)
    case .conditional(let test, let then, let other, _): return conditional(test, then, other, range, place)
    case .rounded(let operand, let places, let mode, _): return rounded(operand, places, mode, range, place)
    case .group(let form, let parts, _): return group(form, parts, range, place)
    case .overUnits(let units) where place.kind == .results && comparesUnits(units):
      // `share of communes under it where recognised >= 50%`: it is the share that is compared.
      guard case .comparison(let condition, let comparator, let figure, _)? = units.condition else { return nil }
      var whole = units
      (whole.condition, whole.range) = (condition, units.range.joined(condition.range))
      return comparison(.overUnits(whole), comparator, figure, range, place)
    case .meets, .targetsMet, .everyItem, .itemPoints, .totalScore, .inBand, .rank, .counted, .unitIs, .overTasks,
      .overUnits,
      .overPeriods,
      .ofUnitAbove,
      .howMany:
      guard place.kind == .results else {
        report(Self.resultWordsOutOfPlace(range))
        return nil
      }
      return fact(expression)
    case .change(let subject, let period, _): return change(of: subject, against: period, range, place)
    case .mistake: return nil
    }
  }

  /// How points of a score are called behind a figure, in Vietnamese.
  static let pointsKey = "điểm"

  /// `70 điểm`: of a score or a number, or where nothing says of what.
  private mutating func scorePoints(
    _ value: Rational, _ unit: PlacedName, _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    guard let own = place.own else { return .constant(.number(value), .score, range) }
    if own == .score || own == .number { return .constant(.number(value), own, range) }
    if own.percentPlaces > 0 { return quantity(value, unit, range) }
    report(Self.pointsOfNoScore(unit, name(of: own)))
    return nil
  }

  /// `12 dossiers`, `3.5 tonnes`, `3 days`, `1000 VND`.
  private mutating func quantity(_ value: Rational, _ unit: PlacedName, _ range: SourceRange) -> TypedExpression? {
    switch unit.key {
    case "days": return .constant(.number(value), .days, range)
    case "working_days": return .constant(.number(value), .workingDays, range)
    case "vnd": return .constant(.number(value), .money, range)
    default:
      if let rate = rate(value, unit, range) { return rate }
      if isAnyCase(unit) { return .constant(.number(value), .number, range) }
      guard !unit.text.contains("/"), let thing = thing(unit) else { return nil }
      if thing == vocabulary.dong { return .constant(.number(value), .money, range) }
      if vocabulary[thing].isMeasured { return .constant(.number(value), .quantity(thing), range) }
      return .constant(.number(value), .count(thing), range)
    }
  }

  /// `62 triệu đồng/người/năm`, `58 tạ/ha`: a quantity in a unit of measure that is declared so, or money and days for something
  /// each, of which the indicator says for what; reports another unit. nil where no stroke stands in the unit.
  private mutating func rate(_ value: Rational, _ unit: PlacedName, _ range: SourceRange) -> TypedExpression? {
    guard unit.text.contains("/") else { return nil }
    if let place = callees(unit, .thing).first, vocabulary.things[place].isMeasured {
      return .constant(.number(value), .quantity(ThingID(place)), range)
    }
    let parts = unit.text.split(separator: "/")
    // `15 hộ/năm`: of the year, as the figure is.
    if parts.count == 2, parts[1].lowercased() == "năm" || parts[1].lowercased() == "year",
      !isRate(of: ["tháng", "quý", "month", "quarter"])
    {
      let base = String(parts[0])
      return quantity(value, PlacedName(text: base, key: TextFolding.matchKey(base), range: unit.range), range)
    }
    if let part = parts.dropFirst().first(where: { Self.timeParts.contains(TextFolding.matchKey(String($0))) }),
      !isRate(of: [String(part)])
    {
      report(Self.unknownRate(unit))
      return nil
    }
    switch unit.key.split(separator: "/").first {
    case "vnd":
      let each = parts.dropFirst().map(String.init).filter { !["năm", "year"].contains($0.lowercased()) }
      // A mean of which it is not said for what each is mostly one for each person.
      let isOfPersons = ["người", "person"].contains(each.first?.lowercased() ?? "")
      let mean = isOfPersons ? ["bình quân", "trung bình", "average", "per"] : []
      let isOtherTime = parts.count > each.count + 1 && isRate(of: ["tháng", "quý", "month", "quarter"])
      guard !isOtherTime, each.allSatisfy({ isRate(of: [$0] + mean) }) else {
        report(Self.rateOfTotal(unit, ratedIndicator?.term))
        return nil
      }
      return .constant(.number(value), .money, range)
    case "days": return .constant(.number(value), .days, range)
    case "working_days": return .constant(.number(value), .workingDays, range)
    default:
      report(Self.unknownRate(unit))
      return nil
    }
  }

  /// Whether the name of the indicator of which figures are asked says one of these words.
  private func isRate(of words: [String]) -> Bool {
    guard let term = ratedIndicator?.term else { return false }
    let names = ([term.title].compactMap(\.self) + term.aliases).map { " \(NameWords.key($0)) " }
    return words.contains { word in names.contains { $0.contains(" \(NameWords.key(word)) ") } }
  }

  private static let timeParts: Set<String> = [
    "tháng", "quý", "tuần", "ngày", "giờ", "vụ mùa", "month", "quarter", "week", "day", "hour",
  ]

  /// A name by itself: in a rule a level is what it asks of the unit, elsewhere it is an indicator.
  private mutating func named(_ name: PlacedName, _ place: ExpressionPlace) -> TypedExpression? {
    if let constant = vocabulary.constant(name.key), vocabulary.indicator(name.key) == nil {
      return .constant(constant.value, constant.type, name.range)
    }
    let isSuperior = name.key == Self.superiorKey
    let level = vocabulary.level(name.key) ?? calledLevel(name)
    if isSuperior || level != nil {
      guard place.kind == .rule else {
        report(Self.levelOutsideRule(name))
        return nil
      }
      let reference = level.map { SuperiorReference.level($0) } ?? .strictest
      return place.own.map { TypedExpression(.leaf(.superiorTarget(reference)), $0, name.range) }
    }
    if vocabulary.indicator(name.key) == nil, !isCalled(name, .indicator), let constant = calledConstant(name) {
      return .constant(constant.value, constant.type, name.range)
    }
    if place.kind == .rule, vocabulary.indicator(name.key) == nil, !isCalled(name, .indicator),
      let near = nearest(name, vocabulary.levels.map(\.term), .level)
    {
      report(Self.unknown(.level, name, nearest: Wording(same: near), known: []))
      return nil
    }
    return result(of: name, nil, nil, name.range, place)
  }

  /// A result: of the indicator named, or of the target's own.
  private mutating func result(
    of name: PlacedName?, _ denominator: PlacedName?, _ period: PeriodReference?, _ range: SourceRange,
    _ place: ExpressionPlace
  ) -> TypedExpression? {
    guard let name else {
      if place.kind == .test || place.kind == .line || place.kind == .results {
        report(Self.resultWithoutIndicator(range))
      }
      return place.own.map { TypedExpression(.leaf(.result(.own, period)), $0, range) }
    }
    guard let id = indicator(name), let denominator = self.denominator(denominator, of: id, named: name) else {
      return nil
    }
    return TypedExpression(.leaf(.result(.named(id, denominator: denominator), period)), vocabulary[id].type, range)
  }

  /// An expression that must be a condition.
  mutating func condition(_ expression: ExpressionSyntax, _ place: ExpressionPlace) -> TypedExpression? {
    guard let condition = typed(expression, place) else { return nil }
    guard condition.type == .truth else {
      report(Self.conditionExpected(condition, name(of: condition.type)))
      return nil
    }
    return condition
  }

  /// `a and b and c` or `a or b or c`.
  private mutating func conditions(
    _ first: ExpressionSyntax, _ rest: [(ChainOperator, ExpressionSyntax)], _ op: ChainOperator,
    _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    var operands: [TypedExpression] = []
    operands.reserveCapacity(rest.count + 1)
    if let first = condition(first, place) { operands.append(first) }
    for (_, operand) in rest {
      if let operand = condition(operand, place) { operands.append(operand) }
    }
    guard operands.count == rest.count + 1 else { return nil }
    return TypedExpression(op == .and ? .all(operands) : .any(operands), .truth, range)
  }

  private mutating func negative(
    _ operand: ExpressionSyntax, _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    guard let operand = typed(operand, place) else { return nil }
    guard operand.type.isQuantity else {
      report(Self.quantityExpected(operand.range, name(of: operand.type)))
      return nil
    }
    if case .constant(.number(let value)) = operand.node {
      return .constant(.number(value.negated), operand.type, range)
    }
    return TypedExpression(.negative(operand), operand.type, range)
  }

  /// `2023 is missing`: only results and superiors' targets can be.
  private mutating func missing(
    _ operand: ExpressionSyntax, known: Bool, _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    guard let operand = typed(operand, place) else { return nil }
    switch operand.node {
    case .leaf(.result), .leaf(.superiorTarget), .leaf(.recordColumn):
      return TypedExpression(.isMissing(operand, known: known), .truth, range)
    default:
      if place.records != nil {
        report(Self.onlyColumnsCanBeMissing(operand.range))
        return nil
      }
      report(Self.onlyResultsCanBeMissing(operand.range))
      return nil
    }
  }

  private mutating func conditional(
    _ test: ExpressionSyntax, _ then: ExpressionSyntax, _ other: ExpressionSyntax, _ range: SourceRange,
    _ place: ExpressionPlace
  ) -> TypedExpression? {
    let condition = condition(test, place)
    let first = typed(then, place)
    let second = typed(other, place)
    guard let condition, var first, var second else { return nil }
    let left = Operand(first, then)
    let right = Operand(second, other)
    guard let type = left.joined(right) else {
      report(mismatch(.alternatives, left, right))
      return nil
    }
    first.type = type
    second.type = type
    if case .constant(.truth(let truth)) = condition.node, let value = (truth ? first : second).constant {
      return .constant(value, type, range)
    }
    return TypedExpression(.conditional(condition, first, second), type, range)
  }

  private mutating func rounded(
    _ operand: ExpressionSyntax, _ places: Int, _ mode: Rounding, _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    guard let operand = typed(operand, place) else { return nil }
    guard operand.type.isQuantity else {
      report(Self.quantityExpected(operand.range, name(of: operand.type)))
      return nil
    }
    guard Self.roundingPlaces.contains(places) else {
      report(Self.tooManyPlaces(range))
      return nil
    }
    guard case .constant(.number(let value)) = operand.node else {
      return TypedExpression(.rounded(operand, places: places, mode), operand.type, range)
    }
    return folded(operand.type, range) { () throws(ArithmeticFault) in
      .number(try operand.type.rounded(value, places: places, mode: mode))
    }
  }

  /// How many decimal places may be asked for.
  static let roundingPlaces = 0...12

  /// A constant that is computed; a fault is reported at `range`.
  mutating func folded(
    _ type: ValueType, _ range: SourceRange, _ compute: () throws(ArithmeticFault) -> Value
  ) -> TypedExpression? {
    do {
      return .constant(try compute(), type, range)
    } catch {
      report(Self.fault(error, at: range))
      return nil
    }
  }

  /// The period as the program keeps it, in the years of the pack; nil where these have none such, which is reported.
  mutating func reference(_ period: PeriodSyntax, at range: SourceRange) -> PeriodReference? {
    switch period {
    case .period(let written): self.period(written, at: range).map { .period($0) }
    case .aYearEarlier: .aYearEarlier
    case .sameTimeIn(let year): aYearEarlier(named: year) ? .aYearEarlier : nil
    case .partEarlier(let months): .partEarlier(months)
    case .last(let months): .last(months)
    }
  }

  /// Whether the year is the one before the pack's; reports another.
  mutating func aYearEarlier(named year: YearSyntax) -> Bool {
    guard let own = head.year, year.year != own - 1 else { return true }
    report(Self.notAYearEarlier(year, own: own))
    return false
  }

  /// The year that four bare digits from 1900 to 2100 look like.
  static func year(_ digits: String) -> Int? {
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year) else { return nil }
    return year
  }
}

extension TypedExpression {
  /// A constant.
  static func constant(_ value: Value, _ type: ValueType, _ range: SourceRange) -> TypedExpression {
    TypedExpression(.constant(value), type, range)
  }
}

extension PlacedName {
  /// `số_ngày_làm_việc`, `ngày_làm_việc`
  fileprivate var isWorkingDays: Bool {
    Keyword.workingDays.phrases(.vi).contains { NameWords.key($0) == NameWords.key(text) }
  }
}
