import Base
import Lang
import Tables

// Periods that no single cell has: a year and a month in two columns, the month of a day.
extension DatasetBinder {
  /// Reads the period of a row into its subject; reports what is not understood.
  mutating func readPeriod(
    _ source: DataLayout.PeriodSource, _ subject: inout RowSubject, _ reader: inout SubjectReader
  ) {
    switch source {
    case .yearAndPart(let yearColumn, let calendar, let partColumn):
      let year = number(yearColumn, .year, subject, &reader)
      let part = number(partColumn, calendar, subject, &reader)
      subject.isPeriodBlank = year == .blank || part == .blank
      guard case .number(let year) = year, case .number(let part) = part else { return }
      subject.period = FilePeriod.part(calendar, year, part)
    case .day(let calendar, let column, let format):
      let table = tables[subject.table]
      let at = CellIndex(table: subject.table, row: subject.row, column: column)
      let text = CellText(table.bytes(row: subject.row, column: column))
      if text.isBlank {
        subject.isPeriodBlank = true
        return
      }
      guard isName(text, at) else { return }
      let form = table.form(row: subject.row, column: column)
      let isDate = form == .date || form == .dateTime
      let read =
        isDate
        ? CellDate.read(text.bytes, format: nil)
        : reader.days.meaning(of: text) { _ in CellDate.read(text.bytes, format: format) }
      switch read {
      case .success(let date): subject.period = FilePeriod.period(calendar, of: date)
      case .failure(let fault):
        findings.report(
          CellDate.unreadable(fault, text.string, at: place(at)), at: at, scope: .text(text.string))
      }
    }
  }

  private enum PartOfYear: Equatable {
    case blank, wrong
    case number(Int)
  }

  /// Reads the number of a year, or of a part of one, that a cell has.
  private mutating func number(
    _ column: Int, _ calendar: DataSyntax.Calendar, _ subject: RowSubject, _ reader: inout SubjectReader
  ) -> PartOfYear {
    let at = CellIndex(table: subject.table, row: subject.row, column: column)
    let text = CellText(tables[subject.table].bytes(row: subject.row, column: column))
    if text.isBlank { return .blank }
    guard isName(text, at) else { return .wrong }
    let number = reader.numbers[calendar, default: TextCache()].meaning(of: text) { _ in
      CalendarText.read(text, calendar)
    }
    if let number { return .number(number) }
    findings.report(
      DataMessages.unreadablePart(text.string, calendar, at: place(at)), at: at, scope: .text(text.string))
    return .wrong
  }
}

/// The number of a year, half, quarter or month as a cell has it: `2024`, `3`, `03`, `Tháng 3`, `Quý I`.
enum CalendarText {
  private static let words: [DataSyntax.Calendar: Set<String>] = [
    .year: ["nam", "year"], .half: ["nua nam", "half", "h"], .quarter: ["quy", "q", "quarter"],
    .month: ["thang", "t", "m", "month"],
  ]

  private static let numerals = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// The number; nil when the text names no such part of a year.
  static func read(_ text: CellText, _ calendar: DataSyntax.Calendar) -> Int? {
    var key = TextFolding.looseKey(text.string)
    for word in words[calendar] ?? [] where key.hasPrefix(word) && key.utf8.count > word.utf8.count {
      let rest = key.dropFirst(word.count)
      guard let first = rest.first, first == " " || first == "." || first.isNumber else { continue }
      key = TextFolding.looseKey(String(rest.drop { $0 == " " || $0 == "." }))
      break
    }
    if key.hasSuffix(".0") { key.removeLast(2) }
    var number: Int?
    if key.utf8.count <= 4, key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { number = Int(key) }
    if calendar == .quarter || calendar == .half { number = number ?? numerals[key] }
    guard let number else { return nil }
    let range =
      switch calendar {
      case .year: Period.years
      case .half: 1...2
      case .quarter: 1...4
      case .month: 1...12
      }
    return range.contains(number) ? number : nil
  }
}
