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
      subject.period = FilePeriod.part(calendar, year, part, program.pack.years)
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
      case .success(let date): subject.period = FilePeriod.period(calendar, of: date, program.pack.years)
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
    _ column: Int, _ calendar: CalendarPart, _ subject: RowSubject, _ reader: inout SubjectReader
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
