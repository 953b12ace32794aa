import Base
import Lang
import Tables

/// What texts in the cells of records mean, each worked out once.
struct RecordReader {
  var days: [DateFormat?: TextCache<Result<CalendarDate, CellDate.Fault>>] = [:]
  var texts = TextCache<String>()
  /// By column of the records.
  var choices: [Int: TextCache<Int?>] = [:]
}

// From a cell to the value of a record's column. What is wrong is reported, and the row is left out.
extension DatasetBinder {
  /// The value in a column of the record in a row; nil where the cell is blank, or wrong.
  mutating func recordValue(
    _ index: Int, _ records: Records, _ layout: DataLayout, table: Int, row: Int, _ reader: inout RecordReader
  ) -> Value? {
    guard let taken = layout.recordColumns[index] else { return nil }
    let column = taken.column
    let written = CellText(tables[table].bytes(row: row, column: column))
    let at = CellIndex(table: table, row: row, column: column)
    return recordValue(
      index, records, layout, written, tables[table].form(row: row, column: column), at: at, &reader)
  }

  /// The value that a cell of a record's column has; nil where it is blank, or wrong. `at`: where it stands.
  mutating func recordValue(
    _ index: Int, _ records: Records, _ layout: DataLayout, _ written: CellText, _ writtenForm: CellForm,
    at: CellIndex, _ reader: inout RecordReader
  ) -> Value? {
    guard let taken = layout.recordColumns[index] else { return nil }
    let settings = layout.settings
    let text = taken.meanings?.text(for: written) ?? written
    if text.isBlank { return nil }
    let form = text == written ? writtenForm : .text
    if form.isError {
      report(.of(form, text.bytes), at)
      return nil
    }
    switch records.columns[index].type {
    case .date: return day(text, taken.dateFormat, settings, at, &reader)
    case .choice: return choice(text, index, records.columns[index], settings, at, &reader)
    case .truth: return truth(text, records.columns[index], settings, at)
    case .text:
      if settings.isMissing(text) { return nil }
      // Long texts are told apart as they are.
      guard text.isNameLength else { return .text(text.string) }
      return .text(reader.texts.meaning(of: text, TextFolding.matchKey))
    default: return number(text.bytes, form, records.columns[index], settings, at)
    }
  }

  private mutating func day(
    _ text: CellText, _ format: DateFormat?, _ settings: CellSettings, _ at: CellIndex, _ reader: inout RecordReader
  ) -> Value? {
    // With the time of day hardly any two are alike.
    let read =
      text.bytes.count > 10
      ? CellDate.read(text.bytes, format: format)
      : reader.days[format, default: TextCache()].meaning(of: text) { _ in CellDate.read(text.bytes, format: format) }
    switch read {
    case .success(let day): return .date(day)
    case .failure(let fault):
      if settings.isMissing(text) { return nil }
      let scope: DataFindings.Scope =
        switch fault {
        case .serial, .otherFormat, .swapped, .twoDigitYear: .column(at.column)
        default: .text(String(text.string.prefix(200)))
        }
      findings.report(CellDate.unreadable(fault, String(text.string.prefix(200)), at: place(at)), at: at, scope: scope)
      return nil
    }
  }

  private mutating func choice(
    _ text: CellText, _ index: Int, _ column: Records.Column, _ settings: CellSettings, _ at: CellIndex,
    _ reader: inout RecordReader
  ) -> Value? {
    guard isName(text, at) else { return nil }
    let found = reader.choices[index, default: TextCache()].meaning(of: text) {
      column.option(TextFolding.matchKey($0))
    }
    if let found { return .choice(found) }
    if settings.isMissing(text) { return nil }
    let names = column.options.flatMap { [$0.name, $0.title].compactMap { $0 } + $0.aliases }
    let scope = DataFindings.Scope.text(text.string)
    let wantsHint = findings.wantsHint(.unknownChoiceInData, at: at, scope: scope, among: names.count)
    let nearest = wantsHint ? NearestName.find(String(text.string.prefix(200)), among: names).first : nil
    findings.report(DataMessages.unknownChoice(text.string, column, nearest, at: place(at)), at: at, scope: scope)
    return nil
  }

  /// Words for yes and no, by their keys.
  static let truths: [String: Bool] = {
    var words: [String: Bool] = [:]
    for word in ["true", "yes", "y", "1", "x", "đúng", "có", "rồi", "đã", "✓", "✔"] {
      words[TextFolding.matchKey(word)] = true
    }
    for word in ["false", "no", "n", "0", "sai", "không", "chưa"] { words[TextFolding.matchKey(word)] = false }
    return words
  }()

  private mutating func truth(
    _ text: CellText, _ column: Records.Column, _ settings: CellSettings, _ at: CellIndex
  ) -> Value? {
    if settings.isMissing(text) { return nil }
    if text.isNameLength, let truth = Self.truths[TextFolding.matchKey(text.string)] { return .truth(truth) }
    findings.report(
      DataMessages.notTrueOrFalse(text.string, column, at: place(at)), at: at,
      scope: .text(String(text.string.prefix(200))))
    return nil
  }

  private mutating func number(
    _ bytes: ArraySlice<UInt8>, _ form: CellForm, _ column: Records.Column, _ settings: CellSettings, _ at: CellIndex
  ) -> Value? {
    switch settings.scaled(settings.content(bytes, form: form), column: Int(at.column)) {
    case .blank, .missing, .noCases: return nil
    case .fault(let fault):
      report(fault, at)
      return nil
    case .number(let number):
      if number.isPercent {
        findings.report(
          DataMessages.percentInRecord(shown(at), column, at: place(at)), at: at, scope: .column(at.column))
        return nil
      }
      let isWrong =
        switch column.type {
        case .count: number.value.isNegative || !number.value.isInteger
        case .quantity: number.value.isNegative
        default: false
        }
      if isWrong {
        findings.report(DataMessages.noCountInRecord(shown(at), column, at: place(at)), at: at)
        return nil
      }
      return .number(number.value)
    }
  }
}

extension CellSettings {
  /// Whether the text is one of those declared to mean that nothing is given.
  func isMissing(_ text: CellText) -> Bool {
    guard hasMarks else { return false }
    switch content(text.bytes, form: .text) {
    case .missing, .noCases: return true
    case .blank, .number, .fault: return false
    }
  }
}
