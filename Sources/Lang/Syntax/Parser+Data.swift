import Base

extension Parser {
  /// data = "data" TEXT dataClause*
  mutating func data() -> DataSyntax {
    let start = index
    _ = eat(.data)
    var data = DataSyntax(pattern: heading(.data), range: range(from: start))
    data.documentation = documentation(before: start)
    readClauses(.data, into: &data) { (parser, data) throws(Mistake) in
      try parser.dataClause(&data)
    }
    data.range = range(from: start)
    return data
  }

  private static let roles: [(Keyword, DataSyntax.Role)] = [
    (.unit, .unit), (.name, .name), (.level, .level), (.kind, .kind), (.parent, .parent), (.period, .period),
    (.field, .field),
  ]

  private mutating func dataClause(_ data: inout DataSyntax) throws(Mistake) -> Bool {
    let start = index
    if at(.numberFormat) {
      once(data.numberFormat?.1)
      _ = eat(.numberFormat)
      if eat(.vietnameseFormat) {
        data.numberFormat = (.vi, range(from: start))
      } else if eat(.englishFormat) {
        data.numberFormat = (.en, range(from: start))
      } else {
        throw missing(
          .missingWord, Wording(en: "`vi` (1.234,5) or `en` (1,234.5)", vi: "`vi` (1.234,5) hoặc `en` (1,234.5)"))
      }
      return true
    }
    if at(.sharesAs) {
      once(data.shareForm?.1)
      _ = eat(.sharesAs)
      data.shareForm = (try shareForm(), range(from: start))
      return true
    }
    if eat(.noCases) {
      data.noCases += try texts()
      return true
    }
    if eat(.missing) {
      data.missing += try texts()
      return true
    }
    for (keyword, role) in Parser.roles where at(keyword) {
      if keyword.startsDeclaration, isDeclaration(keyword, after: afterPhrase) { return false }
      _ = eat(keyword)
      data.bindings.append(try binding(.role(role, range(from: start)), start, takesValue: true))
      return true
    }
    guard atName, !looksLikeStatement(at: index) else { return false }
    guard isBinding(at: index) else { return false }
    let indicator = try name(.indicator)
    let denominator = eat(.of) ? try name(.denominator) : nil
    data.bindings.append(
      try binding(.indicator(indicator, denominator: denominator), start, takesValue: false))
    return true
  }

  /// Whether `level commune "…"`, and not `level commune` or `level from "…"`, stands here; `place` is after `level`.
  private func isDeclaration(_ keyword: Keyword, after place: Int) -> Bool {
    guard isName(at: place), place + 1 < tokens.count else { return false }
    if tokens[place + 1].kind == .text { return true }
    let (next, length) = phrase(at: place + 1)
    if next.contains(.alias) { return true }
    return keyword == .level
      && (next.contains(.until) || (next.contains(.superiorLevel) && isName(at: place + 1 + length)))
  }

  private func isBinding(at place: Int) -> Bool {
    let next = phrase(at: place + 1)
    if next.keywords.contains(.from) { return true }
    return next.keywords.contains(.of) && isName(at: place + 1 + next.length)
  }

  private mutating func shareForm() throws(Mistake) -> DataSyntax.ShareForm {
    if eat(.percentForm) || eat(.percent) { return .percent }
    if eat(.fractionForm) { return .fraction }
    throw missing(
      .missingWord,
      Wording(en: "`percent` or `fraction`", vi: "`phần trăm` hoặc `phần của một`"))
  }

  /// "from" origin ("of" origin)? ("as" form)?, or a fixed value
  private mutating func binding(
    _ subject: DataSyntax.Subject, _ start: Int, takesValue: Bool
  ) throws(Mistake) -> DataSyntax.Binding {
    if eatFrom() {
      let numerator = try origin()
      let denominator = eat(.of) ? try origin() : nil
      let formStart = index
      let form = eat(.asForm) ? try shareForm() : nil
      return DataSyntax.Binding(
        subject: subject, numerator: numerator, denominator: denominator, form: form,
        formRange: form == nil ? nil : range(from: formStart), range: range(from: start))
    }
    guard takesValue, let value = fixedValue() else {
      throw missing(.missingWord, Noun.origin.wording)
    }
    return DataSyntax.Binding(
      subject: subject, numerator: .fixed(value), denominator: nil, form: nil, range: range(from: start))
  }

  private mutating func fixedValue() -> TextSyntax? {
    if let text = textIfAny() { return text }
    if let name = nameIfAny() { return TextSyntax(value: name.text, range: name.range) }
    let start = index
    if let period = periodIfAny() { return TextSyntax(value: period.text, range: range(from: start)) }
    return nil
  }

  /// TEXT | "column" INT
  private mutating func origin() throws(Mistake) -> DataSyntax.Origin {
    let start = index
    if eat(.column) {
      let number = try integer(.column)
      return .position(number, range(from: start))
    }
    return .column(try text())
  }
}
