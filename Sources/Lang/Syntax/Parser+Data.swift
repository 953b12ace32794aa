import Base

extension Parser {
  /// data = "data" (TEXT | NAME TEXT?) ("of" NAME)? ("as" NAME)? dataClause*
  mutating func data() -> DataSyntax {
    let start = index
    _ = eat(.data)
    var data = DataSyntax(head: dataHead(), range: range(from: start))
    data.documentation = documentation(before: start)
    do throws(Mistake) {
      if eat(.of) { data.records = try name(.records) }
      if eat(.following) { data.form = try name(.dataForm) }
    } catch {
      skip(.data)
    }
    readClauses(.data, into: &data) { (parser, data) throws(Mistake) in
      try parser.dataClause(&data)
    }
    data.range = range(from: start)
    return data
  }

  private mutating func dataHead() -> DataSyntax.Head {
    // `data kết_quả.csv` lacks its quotes.
    if atName, !token.startsLine, kind(1) != .point, kind(1) != .times {
      let name = nameSyntax(index)
      advance()
      return .form(name, title: textIfAny())
    }
    return .files(heading(.data))
  }

  private static let roles: [(Keyword, DataRole)] = [
    (.unit, .unit), (.name, .name), (.level, .level), (.kind, .kind), (.parent, .parent), (.period, .period),
    (.field, .field), (.group, .group), (.begins, .from), (.ends, .until), (.madeOf, .madeOf), (.partOf, .partOf),
  ]

  private mutating func dataClause(_ data: inout DataSyntax) throws(Mistake) -> Bool {
    let start = index
    if try formatClause(&data) { return true }
    if try rowClause(&data) { return true }
    if try keep(into: &data.keep) { return true }
    if at(.alias) {
      try aliasClause(&data)
      return true
    }
    for (keyword, role) in Parser.roles where at(keyword) {
      if keyword.startsDeclaration, isDeclaration(keyword, after: afterPhrase) { return false }
      _ = eat(keyword)
      data.bindings.append(try binding(.role(role, range(from: start)), start))
      return true
    }
    guard atName, !looksLikeStatement(at: index) else { return false }
    guard isBinding(at: index) else { return false }
    let indicator = try name(.indicator)
    let denominator = eat(.of) ? try name(.denominator) : nil
    data.bindings.append(try binding(.indicator(indicator, denominator: denominator), start))
    return true
  }

  /// How the file is written: numbers, days, shares, what is missing; sheet, encoding, delimiter, header.
  private mutating func formatClause(_ data: inout DataSyntax) throws(Mistake) -> Bool {
    let start = index
    switch atAny([.numberFormat, .dateFormat, .sharesAs, .sheet, .encoding, .delimiter, .headerInRows, .missing]) {
    case .numberFormat:
      once(data.numberFormat?.1)
      _ = eat(.numberFormat)
      data.numberFormat = (try numberFormat(), range(from: start))
    case .dateFormat:
      once(data.dateFormat?.1)
      _ = eat(.dateFormat)
      data.dateFormat = (try dateFormat(), range(from: start))
    case .sharesAs:
      once(data.shareForm?.1)
      _ = eat(.sharesAs)
      data.shareForm = (try shareForm(), range(from: start))
    case .sheet:
      once(data.sheet?.1)
      _ = eat(.sheet)
      let sheet: SheetChoice
      if let text = textIfAny() { sheet = .name(text.value) } else { sheet = .number(try positive(.sheet)) }
      data.sheet = (sheet, range(from: start))
    case .encoding:
      once(data.encoding?.range)
      _ = eat(.encoding)
      data.encoding = try text()
    case .delimiter:
      once(data.delimiter?.range)
      _ = eat(.delimiter)
      data.delimiter = try text()
    case .headerInRows:
      once(data.headerRows?.range)
      _ = eat(.headerInRows)
      let first = try positive(.row)
      let last = eat(.to) ? try positive(.row) : first
      data.headerRows = (first, last, range(from: start))
    case .missing:
      _ = eat(.missing)
      data.missing += try texts()
    default:
      guard eat(.noCases) else { return false }
      data.noCases += try texts()
    }
    return true
  }

  /// Which rows belong to the data, and what must hold in each.
  private mutating func rowClause(_ data: inout DataSyntax) throws(Mistake) -> Bool {
    let start = index
    if eat(.leaveOutRows) {
      let conditions = try rowConditions()
      data.leaveOut.append(RowCondition(conditions: conditions, range: range(from: start)))
    } else if eat(.onlyRows) {
      let conditions = try rowConditions()
      data.only.append(RowCondition(conditions: conditions, range: range(from: start)))
    } else if eat(.untilRow) {
      let conditions = try rowConditions()
      data.until.append(RowCondition(conditions: conditions, range: range(from: start)))
    } else if eat(.check) {
      let left = try sum()
      guard eat(.equal) else { throw missing(word: "=") }
      let right = try sum()
      data.checks.append(SumEquation(left: left, right: right, range: range(from: start)))
    } else {
      return false
    }
    return true
  }

  /// condition ("and" condition)*
  private mutating func rowConditions() throws(Mistake) -> [CellCondition] {
    var conditions: [CellCondition] = []
    repeat {
      let column = try column()
      let kind: CellCondition.Kind
      // `is blank` before `is`: the longer phrase is the one that stands here.
      if eat(.isBlank) {
        kind = .blank
      } else if eat(.startsWith) {
        kind = .startsWith
      } else if eat(.endsWith) {
        kind = .endsWith
      } else if eat(.contains) {
        kind = .contains
      } else if eat(.equals) || eat(.equal) {
        kind = .equals
      } else {
        throw missing(.missingWord, Noun.rowCondition.wording)
      }
      let texts = kind == .blank ? [] : try texts()
      conditions.append(CellCondition(column: column, kind: kind, texts: texts))
    } while eat(.and)
    return conditions
  }

  /// "alias" TEXT ("," TEXT)* "of" TEXT, or "alias" "from" column
  private mutating func aliasClause(_ data: inout DataSyntax) throws(Mistake) {
    let start = index
    _ = eat(.alias)
    if kind == .text {
      let names = try texts()
      guard eat(.of) else { throw missing(word: Keyword.of.phrases(language)[0]) }
      let unit = try text()
      data.aliases.append(DataSyntax.UnitAlias(names: names, unit: unit, range: range(from: start)))
    } else {
      data.bindings.append(try binding(.role(.alias, range(from: start)), start))
    }
  }

  /// Whether `level commune "…"`, and not `level commune` or `level from "…"`, stands here; `place` is after `level`.
  private func isDeclaration(_ keyword: Keyword, after place: Int) -> Bool {
    guard isName(at: place), place + 1 < tokens.count else { return false }
    if tokens[place + 1].kind == .text { return true }
    let (next, length) = phrase(at: place + 1)
    if next.contains(.alias) { return !isUnitAlias(after: place + 1 + length) }
    return keyword == .level
      && (next.contains(.until) || (next.contains(.superiorLevel) && isName(at: place + 1 + length)))
  }

  /// Whether `"…", "…" of "…"` or `from "…"` stands at token `place`: other names of units, not of a level or kind.
  private func isUnitAlias(after place: Int) -> Bool {
    var next = place
    while next < tokens.count, tokens[next].kind == .text || tokens[next].kind == .comma { next += 1 }
    return phrase(at: next).keywords.contains { $0 == .of || $0 == .from }
  }

  private func isBinding(at place: Int) -> Bool {
    let next = phrase(at: place + 1)
    if next.keywords.contains(.from) { return true }
    return next.keywords.contains(.of) && isName(at: place + 1 + next.length)
  }
}
