import Base

// Declared records, and the names of their columns in formulas.
extension Checker {
  /// Adds records to the vocabulary.
  mutating func declare(_ records: RecordsSyntax) {
    let term = Self.term(records.name, records.title, records.aliases, records.documentation)
    guard isNew(term, records.name, records.aliases, .records) else { return }
    guard let thing = records.thing.flatMap({ self.thing($0) }) else {
      brokenRecords.formUnion(term.keys)
      return
    }
    let id = RecordsID(vocabulary.records.count)
    var compiled = Records(term: term, thing: thing)
    var names: [String: SourceRange] = [:]
    for column in records.columns {
      let term = Self.term(column.name, column.title, column.aliases, column.documentation)
      let places = [column.name.range] + column.aliases.map(\.range)
      let written = [column.name.text] + column.aliases.map(\.text)
      for (index, key) in term.keys.enumerated() {
        if let first = names[key] {
          report(Self.columnTwice(written[index], at: places[index], first: first))
        } else if key == Self.asOfKey {
          report(Self.reservedColumn(written[index], at: places[index]))
        } else {
          names[key] = places[index]
        }
      }
      guard let type = type(of: column, at: compiled.columns.count, of: id) else {
        brokenColumns.insert(column.name.key)
        continue
      }
      compiled.add(
        Records.Column(term: term, type: type, options: options(of: column), isUnit: column.type?.word == .unit))
    }
    if let unit = records.unit { compiled.unit = unitColumn(unit, of: compiled) }
    if records.unit == nil, let first = records.columns.first(where: { $0.type?.word == .unit }) {
      report(Self.unitNotChosen(term, first))
    }
    if let period = records.period { compiled.period = dateColumn(period, of: compiled) }
    if let identity = records.identity { compiled.identity = codeColumn(identity, of: compiled) }
    if let keep = records.keep {
      if records.identity == nil { report(Self.keepWithoutIdentity(keep, term)) }
      compiled.keep = self.keep(keep, of: compiled)
    }
    vocabulary.add(compiled)
  }

  private mutating func type(of column: RecordsSyntax.Column, at index: Int, of id: RecordsID) -> ValueType? {
    guard let type = column.type else { return nil }
    switch type.word {
    case .date: return .date
    case .number: return .number
    case .money: return .money
    case .count: return type.thing.flatMap { countedThing($0, in: type.range) }.map { .count($0) }
    case .quantity: return type.thing.flatMap { measureUnit($0, in: type.range) }.map { .quantity($0) }
    case .days: return .days
    case .text, .unit: return .text
    case .truth: return .truth
    case .choice: return .choice(id, column: index)
    }
  }

  private mutating func options(of column: RecordsSyntax.Column) -> [Records.Option] {
    var options: [Records.Option] = []
    var names: [String: SourceRange] = [:]
    for option in column.type?.options ?? [] {
      let compiled = Records.Option(
        name: option.name.text, key: option.name.key, title: option.title?.value, aliases: option.aliases.map(\.text))
      let places = [option.name.range] + ([option.title?.range].compactMap { $0 } + option.aliases.map(\.range))
      var own: Set<String> = []
      for (key, place) in zip(compiled.keys, places) where own.insert(key).inserted {
        if let first = names[key] {
          report(Self.optionTwice(place, first: first))
        } else {
          names[key] = place
        }
      }
      options.append(compiled)
    }
    return options
  }

  /// The column by which records fall into periods; reports one that is unknown or no date.
  mutating func dateColumn(_ name: PlacedName, of records: Records) -> Int? {
    guard let index = column(name, of: records) else { return nil }
    guard records.columns[index].type == .date else {
      report(Self.noDate(name, records.columns[index].term, self.name(of: records.columns[index].type)))
      return nil
    }
    return index
  }

  /// The column that says whose records are; reports one that is unknown or names no units.
  mutating func unitColumn(_ name: PlacedName, of records: Records) -> Int? {
    guard let index = column(name, of: records) else { return nil }
    guard records.columns[index].isUnit else {
      report(Self.noUnit(name, records.columns[index].term, self.name(of: records.columns[index].type)))
      return nil
    }
    return index
  }

  /// The column of the code by which records are known; reports one that is unknown or no text.
  private mutating func codeColumn(_ name: PlacedName, of records: Records) -> Int? {
    guard let index = column(name, of: records) else { return nil }
    guard records.columns[index].type == .text else {
      report(Self.noCode(name, records.columns[index].term, self.name(of: records.columns[index].type)))
      return nil
    }
    return index
  }

  /// Which of several rows with one code holds.
  mutating func keep(_ syntax: KeepSyntax, of records: Records) -> Records.Keep? {
    guard let name = syntax.latestBy else { return .lastFile }
    guard let index = column(name, of: records) else { return nil }
    guard records.columns[index].type == .date else {
      report(Self.latestByNoDate(name, records.columns[index].term, self.name(of: records.columns[index].type)))
      return nil
    }
    return .latest(index)
  }

  /// The column that a name means; reports an unknown one.
  mutating func column(_ name: PlacedName, of records: Records) -> Int? {
    if let index = records.called(name) { return index }
    guard !brokenColumns.contains(name.key) else { return nil }
    let names = records.columns.flatMap { [$0.term.name] + $0.term.aliases }
    let near = isFull ? nil : NearestName.find(name.text, among: names).first
    let nearest = near.flatMap { near in
      records.columns.first { $0.term.name == near || $0.term.aliases.contains(near) }?.term.name
    }
    report(Self.unknownColumn(name, of: records.term, nearest: nearest, known: records.columns.map(\.term.name)))
    return nil
  }

  /// The records that a name means; reports unknown ones.
  mutating func records(_ name: PlacedName) -> RecordsID? {
    if let records = vocabulary.records(name.key) { return records }
    if let place = called(name, .records) { return RecordsID(place) }
    guard !brokenRecords.contains(name.key) else { return nil }
    missing(name, .records)
    return vocabulary.records(name.key)
  }

  /// The name of the day as of which records are counted; `ngày chốt` has the same key.
  static let asOfKey = "as_of"

  // MARK: Expressions on the columns of a record

  /// A name in a condition on records: a column, or the day as of which they are counted.
  mutating func recordName(_ name: PlacedName, _ id: RecordsID) -> TypedExpression? {
    if name.key == Self.asOfKey { return TypedExpression(.leaf(.asOf), .date, name.range) }
    let records = vocabulary[id]
    guard let index = column(name, of: records) else { return nil }
    return TypedExpression(.leaf(.recordColumn(index)), records.columns[index].type, name.range)
  }

  /// `channel = online`, where one side is a column of choices and the other names one; nil when it is not that.
  mutating func choiceComparison(
    _ left: ExpressionSyntax, _ comparator: Comparator, _ right: ExpressionSyntax, _ range: SourceRange,
    _ id: RecordsID
  ) -> TypedExpression?? {
    let records = vocabulary[id]
    func choice(_ syntax: ExpressionSyntax) -> Int? {
      guard case .name(let name) = syntax, let index = records.called(name),
        case .choice = records.columns[index].type
      else { return nil }
      return index
    }
    func written(_ syntax: ExpressionSyntax, _ index: Int) -> (text: String, key: String)? {
      switch syntax {
      case .name(let name):
        let key = records.columns[index].calledOption(name)
        if let key { return (name.text, key) }
        return records.called(name) == nil && name.key != Self.asOfKey ? (name.text, name.key) : nil
      case .text(let text): return (text.value, TextFolding.matchKey(text.value))
      default: return nil
      }
    }
    let index: Int
    let (named, option): (ExpressionSyntax, (text: String, key: String))
    if let column = choice(left), let value = written(right, column) {
      (index, named, option) = (column, right, value)
    } else if let column = choice(right), let value = written(left, column) {
      (index, named, option) = (column, left, value)
    } else {
      return nil
    }
    let column = records.columns[index]
    guard comparator == .equal || comparator == .different else {
      report(Self.choiceWithoutOrder(column.term, at: range))
      return .some(nil)
    }
    guard let place = column.option(option.key) else {
      let names = column.options.flatMap { [$0.name, $0.title].compactMap { $0 } + $0.aliases }
      let near = isFull ? nil : NearestName.find(option.text, among: names).first
      let nearest = near.flatMap { near in
        column.options.first { $0.name == near || $0.title == near || $0.aliases.contains(near) }?.name
      }
      report(
        Self.unknownOption(
          option.text, of: column.term, at: named.range, nearest: nearest, known: column.options.map(\.name)))
      return .some(nil)
    }
    let compared = named.range == left.range ? right.range : left.range
    let own = TypedExpression(.leaf(.recordColumn(index)), column.type, compared)
    let value = TypedExpression(.constant(.choice(place)), column.type, named.range)
    return TypedExpression(.comparison(own, comparator, value), .truth, range)
  }

  /// `working_days(received, finished)`
  mutating func workingDays(
    _ name: PlacedName, _ arguments: [ExpressionSyntax], _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    let signature = Self.both("working_days(a date, a date)", "ngày làm việc(một ngày, một ngày)")
    let values = arguments.map { typed($0, place) }
    guard values.count == 2 else {
      report(
        Self.wrongNumberOfArguments(name, given: values.count, wanted: 2, orMore: false, signature, at: range))
      return nil
    }
    for (index, value) in values.enumerated() {
      guard let value, value.type != .date else { continue }
      report(Self.wrongArgument(value, self.name(of: value.type), index + 1, of: name, signature))
      return nil
    }
    guard let first = values[0], let second = values[1] else { return nil }
    return TypedExpression(.workingDays(first, second), .workingDays, range)
  }
}
