import Base

extension Parser {
  /// records = "records" NAME TEXT? "of" NAME (column | "period" "by" NAME | "unit" "by" NAME | "identified" "by" NAME | keep | alias | remark)*
  mutating func records() -> RecordsSyntax {
    let start = index
    _ = eat(.records)
    var records = RecordsSyntax(name: declaredName(.records, .records), range: range(from: start))
    records.documentation = documentation(before: start)
    records.title = textIfAny()
    do throws(Mistake) {
      try expect(.of)
      records.thing = tasksIfAny()
      if records.thing == nil { records.thing = try name(.thing) }
    } catch {
      skip(.records)
    }
    readClauses(.records, into: &records) { (parser, records) throws(Mistake) in
      if parser.atReservedColumn {
        records.columns.append(try parser.reservedColumn())
        return true
      }
      if parser.at(.periodBy) {
        parser.once(records.period?.range)
        _ = parser.eat(.periodBy)
        records.period = try parser.name(.recordColumn)
        return true
      }
      if parser.at(.unitBy) {
        parser.once(records.unit?.range)
        _ = parser.eat(.unitBy)
        records.unit = try parser.name(.recordColumn)
        return true
      }
      if parser.at(.identifiedBy) {
        parser.once(records.identity?.range)
        _ = parser.eat(.identifiedBy)
        records.identity = try parser.name(.recordColumn)
        return true
      }
      if try parser.keep(into: &records.keep) { return true }
      if parser.atColumn {
        records.columns.append(try parser.recordColumn())
        return true
      }
      if try parser.aliases(into: &records.aliases) { return true }
      return try parser.remark(into: &records.remarks)
    }
    records.range = range(from: start)
    return records
  }

  /// keep = "keep the latest by" NAME | "keep the last file"
  mutating func keep(into keep: inout KeepSyntax?) throws(Mistake) -> Bool {
    let start = index
    guard let keyword = atAny([.keepLatestBy, .keepLastFile]) else { return false }
    once(keep?.range)
    _ = eat(keyword)
    let column = keyword == .keepLatestBy ? try name(.recordColumn) : nil
    keep = KeepSyntax(latestBy: column, range: range(from: start))
    return true
  }

  /// Whether a column of records stands next: a name, then its title, its other names, or its type.
  private var atColumn: Bool {
    mutating get {
      guard atName else { return false }
      switch kind(1) {
      case .colon, .text: return true
      default: return phrase(at: index + 1).keywords.contains(.alias)
      }
    }
  }

  /// column = NAME TEXT? alias? ":" type alias?
  private mutating func recordColumn() throws(Mistake) -> RecordsSyntax.Column {
    let start = index
    return try recordColumn(name(.recordColumn, declared: true), start)
  }

  /// Whether a word of the language stands where a column is named, `giao "Ngày giao": ngày`, `loại: chữ`.
  private var atReservedColumn: Bool {
    mutating get {
      guard kind == .word, token.startsLine, !atName, afterPhrase == index + 1 else { return false }
      if kind(1) == .colon { return true }
      guard kind(1) == .text else { return false }
      return kind(2) == .colon || phrase(at: index + 2).keywords.contains(.alias)
    }
  }

  /// A column whose name is a word of the language, which is reported; it is read all the same.
  private mutating func reservedColumn() throws(Mistake) -> RecordsSyntax.Column {
    let start = index
    advance()
    mention(.reservedColumn(stream.range(start), stream.text(start), hasTitle: kind != .colon))
    return try recordColumn(nameSyntax(start), start)
  }

  private mutating func recordColumn(_ name: PlacedName, _ start: Int) throws(Mistake) -> RecordsSyntax.Column {
    var column = RecordsSyntax.Column(name: name, range: range(from: start))
    column.documentation = documentation(before: start)
    column.title = textIfAny()
    _ = try aliases(into: &column.aliases)
    column.type = try columnType()
    if column.type?.word != .choice { _ = try aliases(into: &column.aliases) }
    column.range = range(from: start)
    return column
  }

  private static let columnWords: [(Keyword, RecordsSyntax.ColumnType.Word)] = [
    (.date, .date), (.number, .number), (.money, .money), (.count, .count), (.quantity, .quantity), (.days, .days),
    (.text, .text), (.truth, .truth), (.choice, .choice), (.unit, .unit),
  ]

  /// type = "date" | "number" | "money" | "count" "of" NAME | "quantity" ("in" | "of") NAME
  /// | "days" | "text" | "truth" | "unit" | "choice of" option ("," option)*
  private mutating func columnType() throws(Mistake) -> RecordsSyntax.ColumnType {
    guard eat(.colon) else { throw missingColumnType() }
    let start = index
    let wanted = Parser.columnWords.map(\.0)
    if !Parser.columnWords.contains(where: { at($0.0) }) {
      guard kind == .word, !token.startsLine, let mended = misspelt(among: wanted, checkNext: false) else {
        throw missingColumnType()
      }
      mention(.misspelt(range(from: index, count: mended.length), written(mended.length), mended.phrase))
      take(mended.keyword, length: mended.length)
    }
    guard let (keyword, word) = Parser.columnWords.first(where: { at($0.0) }) else { throw Mistake() }
    _ = eat(keyword)
    var type = RecordsSyntax.ColumnType(word: word, range: range(from: start))
    switch word {
    case .count:
      try expect(.of)
      type.thing = try name(.thing)
    case .quantity:
      if !eat(.measuredIn) { try expect(.of) }
      type.thing = try name(.measureUnit)
    case .choice:
      repeat { type.options.append(try option()) } while eat(.comma)
    default: break
    }
    type.range = range(from: start)
    return type
  }

  /// option = NAME TEXT? ("alias" TEXT ("," TEXT)*)?
  mutating func option() throws(Mistake) -> RecordsSyntax.Option {
    let name = try name(.choice, declared: true)
    var option = RecordsSyntax.Option(name: name, title: textIfAny())
    if eat(.alias) {
      repeat {
        let text = try text()
        option.aliases.append(AliasSyntax(text: text.value, range: text.range))
        // A comma and a name lead to the next of what can be chosen.
      } while kind(1) == .text && eat(.comma)
    }
    return option
  }

  private mutating func missingColumnType() -> Mistake {
    report(
      Diagnostic(.missingType, at: foundHere.place, foundHere.wording(Noun.columnType.wording)))
    return Mistake()
  }

  private mutating func missingAggregate() -> Mistake {
    let help = Wording(
      en: "what records are counted by is `count(…)`, `sum(… of …)`, `average(… of …)`, `minimum(… of …)`, "
        + "`maximum(… of …)`, `distinct(… of …)` or `share(…)`",
      vi: "các phép tính trên bản ghi là `đếm(…)`, `tổng(… của …)`, `trung bình(… của …)`, `nhỏ nhất(… của …)`, "
        + "`lớn nhất(… của …)`, `khác nhau(… của …)` và `tỷ lệ(…)`")
    report(
      Diagnostic(
        .missingValue, at: foundHere.place, foundHere.wording(Noun.aggregate.wording), help: [help]))
    return Mistake()
  }

  // MARK: Formulas

  private static let functions: [(Keyword, AggregateFunction)] = [
    (.counted, .count), (.sum, .sum), (.average, .average), (.minimum, .minimum), (.maximum, .maximum),
    (.distinct, .distinct),
  ]

  /// Whether `count(`, `sum(` or the like stands next.
  var atAggregate: Bool {
    mutating get {
      let wanted = Parser.functions.map(\.0) + [.share]
      return atAny(wanted) != nil && kind(afterPhrase - index) == .open
    }
  }

  /// formula = "=" sum ("/" sum)? | "=" "share" "(" … ")"
  mutating func formula() throws(Mistake) -> FormulaSyntax {
    _ = eat(.equal)
    let start = index
    if at(.share), kind(afterPhrase - index) == .open {
      _ = eat(.share)
      let aggregate = try aggregate(.count, from: start)
      var all = aggregate
      all.condition = nil
      return FormulaSyntax(
        numerator: SumSyntax(terms: [(false, aggregate)], range: aggregate.range),
        denominator: SumSyntax(terms: [(false, all)], range: aggregate.range), range: range(from: start))
    }
    let numerator = try sumOfAggregates()
    let denominator = eat(.over) ? try sumOfAggregates() : nil
    return FormulaSyntax(numerator: numerator, denominator: denominator, range: range(from: start))
  }

  /// sum = term (("+" | "-") term)*, a sum in brackets being one term; brackets do not nest.
  mutating func sumOfAggregates() throws(Mistake) -> SumSyntax {
    let start = index
    var terms: [(isMinus: Bool, aggregate: AggregateSyntax)] = []
    var isMinus = eat(.minus)
    while true {
      if kind == .open {
        let open = index
        advance()
        var inner = isMinus
        while true {
          terms.append((inner, try aggregate()))
          guard kind == .plus || kind == .minus else { break }
          inner = (kind == .minus) != isMinus
          advance()
        }
        guard eat(.close) else {
          report(.unclosedBracket(stream.range(open), found: foundHere))
          throw Mistake()
        }
      } else {
        terms.append((isMinus, try aggregate()))
      }
      guard kind == .plus || kind == .minus else { break }
      isMinus = kind == .minus
      advance()
    }
    return SumSyntax(terms: terms, range: range(from: start))
  }

  private mutating func aggregate() throws(Mistake) -> AggregateSyntax {
    let start = index
    guard atAggregate, !at(.share), let (keyword, function) = Parser.functions.first(where: { at($0.0) }) else {
      throw missingAggregate()
    }
    _ = eat(keyword)
    return try aggregate(function, from: start)
  }

  /// aggregate = FUNCTION "(" (expr "of")? NAME ("by" NAME (("and" | "by") NAME)?)? ("where" expr)? ")", from the bracket on
  private mutating func aggregate(_ function: AggregateFunction, from start: Int) throws(Mistake) -> AggregateSyntax {
    let open = index
    guard eat(.open) else { throw missing(word: "(") }
    let outer = (roundingIsClause, statementMayFollow, ofIsClause)
    (roundingIsClause, statementMayFollow, ofIsClause) = (false, false, true)
    defer { (roundingIsClause, statementMayFollow, ofIsClause) = outer }
    var value: ExpressionSyntax?
    if function != .count {
      value = try expression()
      try expect(.of)
    }
    let records = try name(.records)
    var by: [PlacedName] = []
    if eat(.byDate) {
      repeat { by.append(try name(.recordColumn)) } while eat(.and) || eat(.byDate)
    }
    let condition = eat(.whereWord) ? try expression() : nil
    guard eat(.close) else {
      report(.unclosedBracket(stream.range(open), found: foundHere))
      throw Mistake()
    }
    return AggregateSyntax(
      function: function, value: value, records: records, by: by, condition: condition,
      range: range(from: start))
  }
}
