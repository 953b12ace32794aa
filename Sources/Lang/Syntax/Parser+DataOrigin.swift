import Base

// Where a value comes from: columns, sums of them, and how they are written.
extension Parser {
  /// "from" origin ("of" sum)? ("as" form)? ("with" meaning ("," meaning)*)?, or for a role a fixed value
  mutating func binding(_ subject: DataSyntax.Subject, _ start: Int) throws(Mistake) -> DataSyntax.Binding {
    var role: DataRole?
    if case .role(let known, _) = subject { role = known }
    guard eatFrom() else {
      guard let role, role != .alias, let value = fixedValue() else {
        throw missing(.missingWord, Noun.origin.wording)
      }
      return DataSyntax.Binding(
        subject: subject, numerator: .fixed(value), denominator: nil, range: range(from: start))
    }
    let numerator: DataSyntax.Origin = role == .period ? try periodOrigin() : .sum(try sum())
    let denominator = eat(.of) ? try sum() : nil
    var binding = DataSyntax.Binding(
      subject: subject, numerator: numerator, denominator: denominator, range: range(from: start))
    let formStart = index
    if eat(.asForm) {
      if let format = dateFormatIfAny() {
        binding.dateFormat = format
      } else if let scale = try columnScaleIfAny() {
        binding.scale = scale
      } else {
        binding.form = try shareForm(orDate: true)
      }
      binding.formRange = range(from: formStart)
    }
    if eat(.with) {
      repeat { binding.meanings.append(try meaning()) } while eat(.comma)
    }
    binding.range = range(from: start)
    return binding
  }

  /// SCALE (UNIT | NAME) | "VND": `tỷ đồng`, `thousand persons`
  private mutating func columnScaleIfAny() throws(Mistake) -> WrittenScale? {
    let start = index
    let scale = scaleIfAny()
    guard scale != nil || at(.dong) else { return nil }
    guard let unit = unitIfAny({ $0.atName && !$0.token.startsLine }) else {
      if let scale { report(.scaleWithoutUnit(scale.range, text(scale.range), scale)) }
      throw Mistake()
    }
    let range = range(from: start)
    return WrittenScale(
      factor: scale?.factor ?? 1, unit: unit, text: TextFolding.nfc(text(range)), range: range)
  }

  private mutating func fixedValue() -> PlacedText? {
    if let text = textIfAny() { return text }
    if let name = nameIfAny() { return PlacedText(value: name.text, range: name.range) }
    let start = index
    if let period = periodIfAny() { return PlacedText(value: period.text, range: range(from: start)) }
    return nil
  }

  private static let calendar: [(name: Keyword, ofDay: Keyword?, calendar: CalendarPart)] = [
    (.month, .monthOf, .month), (.quarter, .quarterOf, .quarter), (.half, .halfOf, .half), (.year, .yearOf, .year),
  ]

  /// column (("month" | "quarter" | "half") column)? | ("month" | …) "of" column | "file name" | "sheet name"
  private mutating func periodOrigin() throws(Mistake) -> DataSyntax.Origin {
    let start = index
    if eat(.fileName) { return .fileName(range(from: start)) }
    if eat(.sheetName) { return .sheetName(range(from: start)) }
    for part in Parser.calendar {
      if let keyword = part.ofDay, eat(keyword) {
        let column = try column()
        return .periodOfDay(part.calendar, column, range(from: start))
      }
    }
    let sum = try sum()
    for part in Parser.calendar where part.calendar != .year && at(part.name) {
      guard sum.summands.count == 1, case .column(let year) = sum.summands[0].source else { break }
      _ = eat(part.name)
      let column = try column()
      return .yearAndPart(year, part.calendar, column, range(from: start))
    }
    return .sum(sum)
  }

  /// summand (("+" | "-") summand)*
  mutating func sum() throws(Mistake) -> NamedSum {
    let start = index
    var summands = [try summand(isNegative: false)]
    while true {
      if eat(.plus) {
        summands.append(try summand(isNegative: false))
      } else if eat(.minus) {
        summands.append(try summand(isNegative: true))
      } else {
        return NamedSum(summands: summands, range: range(from: start))
      }
    }
  }

  /// column | INT
  private mutating func summand(isNegative: Bool) throws(Mistake) -> Summand {
    if kind == .number {
      let place = stream.range(index)
      let number = try integer(.count)
      return Summand(source: .number(Rational(number), place), isNegative: isNegative)
    }
    return Summand(source: .column(try column()), isNegative: isNegative)
  }

  /// TEXT ("or" TEXT)* | "column" (INT | LETTERS)
  mutating func column() throws(Mistake) -> NamedColumn {
    let start = index
    if eat(.column) {
      if kind == .word, let number = Parser.columnNumber(stream.text(index)) {
        advance()
        return NamedColumn(headers: [], position: number, range: range(from: start))
      }
      let number = try positive(.column)
      return NamedColumn(headers: [], position: number, range: range(from: start))
    }
    var headers = [try text()]
    while at(.or), afterPhrase < tokens.count, tokens[afterPhrase].kind == .text {
      _ = eat(.or)
      headers.append(try text())
    }
    return NamedColumn(headers: headers, position: nil, range: range(from: start))
  }

  /// The number of the column that a spreadsheet calls `A`, `D`, `AB`; nil for other words.
  private static func columnNumber(_ letters: String) -> Int? {
    let capitals = letters.utf8.count == 1 ? letters.uppercased() : letters
    guard capitals.utf8.count <= 3, capitals.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return capitals.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 }
  }

  /// (TEXT | "blank") "as" (NAME | TEXT | "blank")
  private mutating func meaning() throws(Mistake) -> DataSyntax.Meaning {
    let start = index
    let written = eat(.blank) ? nil : try text()
    guard eat(.means) else { throw missing(word: Keyword.means.phrases(language)[0]) }
    var name: PlacedText?
    if !eat(.blank) {
      if let word = textIfAny() {
        name = word
      } else if at(.yes) || at(.no) {
        let range = phraseRange
        let value = at(.yes) ? "true" : "false"
        _ = eat(.yes) || eat(.no)
        name = PlacedText(value: value, range: range)
      } else {
        let word = try self.name(.meaning)
        name = PlacedText(value: word.text, range: word.range)
      }
    }
    return DataSyntax.Meaning(text: written, name: name, range: range(from: start))
  }

  /// A whole number from 1.
  mutating func positive(_ what: Noun) throws(Mistake) -> Int {
    if kind == .number, Int(stream.value(ofNumber: index)) == 0 { throw missing(.missingNumber, what.wording) }
    return try integer(what)
  }

  mutating func numberFormat() throws(Mistake) -> NumberNotation {
    if eat(.vietnameseFormat) { return .vi }
    if eat(.englishFormat) { return .en }
    throw missing(
      .missingWord, Wording(en: "`vi` (1.234,5) or `en` (1,234.5)", vi: "`vi` (1.234,5) hoặc `en` (1,234.5)"))
  }

  mutating func shareForm(orDate: Bool = false) throws(Mistake) -> WrittenShare {
    if eat(.percentForm) || eat(.percent) { return .percent }
    if eat(.fractionForm) { return .fraction }
    throw missing(.missingWord, orDate ? Noun.form.wording : Noun.shareForm.wording)
  }

  mutating func dateFormat() throws(Mistake) -> DateFormat {
    if let format = dateFormatIfAny() { return format }
    throw missing(.missingWord, Noun.dateFormat.wording)
  }

  /// Reads `dd/MM/yyyy` if it stands next, in whatever case.
  private mutating func dateFormatIfAny() -> DateFormat? {
    guard kind == .word else { return nil }
    var last = index
    while last + 1 < tokens.count, last - index < 4, tokens[last + 1].lower == tokens[last].upper,
      [.word, .over, .minus].contains(tokens[last + 1].kind)
    {
      last += 1
    }
    guard let format = Parser.dateFormats[text(range(from: index, count: last - index + 1)).lowercased()] else {
      return nil
    }
    index = last + 1
    return format
  }

  private static let dateFormats: [String: DateFormat] = [
    "dd/mm/yyyy": .dayMonthYear, "d/m/yyyy": .dayMonthYear, "mm/dd/yyyy": .monthDayYear, "m/d/yyyy": .monthDayYear,
    "yyyy-mm-dd": .yearMonthDay, "serial": .serial,
  ]
}
