import Base
import Lang
import Tables

// Columns added up, and sums that must be equal.
extension DatasetBinder {
  /// Reads what columns added up give of a series. A part that is blank makes the whole missing, never smaller.
  mutating func counts(
    _ numerator: DataLayout.ColumnSum, _ total: DataLayout.ColumnSum?, _ id: IndicatorID, _ subject: RowSubject,
    _ settings: CellSettings
  ) -> Dataset.Observation.Given? {
    let top = part(numerator, id, subject, settings)
    guard let total else {
      guard let top else { return nil }
      return single(top, numerator, id, subject)
    }
    let bottom = part(total, id, subject, settings)
    guard let top, let bottom else { return nil }
    return given(top, bottom, numerator.columns.first, total.columns.first, id, subject)
  }

  /// The result of what is no ratio.
  private mutating func single(
    _ part: GivenPart, _ sum: DataLayout.ColumnSum, _ id: IndicatorID, _ subject: RowSubject
  ) -> Dataset.Observation.Given? {
    switch part {
    case .blank: return nil
    case .missing: return .missing
    case .noCases: return .noCases
    case .number(let value):
      if let fault = GivenCheck.fault(value: value, measure: facts[id.index].measure) {
        let at = CellIndex(table: subject.table, row: subject.row, column: sum.columns.first)
        report(fault, at, subject, id, numerator: value, denominator: nil)
        return nil
      }
      return .counts(numerator: value, denominator: nil)
    }
  }

  /// Adds up columns; nil when a cell is wrong, which is reported.
  private mutating func part(
    _ sum: DataLayout.ColumnSum, _ id: IndicatorID, _ subject: RowSubject, _ settings: CellSettings
  ) -> GivenPart? {
    var total = Rational.zero
    var (blanks, marks, nothings, isWrong) = (0, 0, 0, false)
    let columns = sum.columns
    for term in sum.terms {
      var number = term.number
      if let column = term.column {
        switch part(column, id, subject, settings) {
        case nil: isWrong = true
        case .blank: blanks += 1
        case .missing: marks += 1
        case .noCases: nothings += 1
        case .number(let value): number = value
        }
      }
      guard let next = try? (term.isNegative ? total.subtracting(number) : total.adding(number)) else {
        report(.tooLong, CellIndex(table: subject.table, row: subject.row, column: term.column ?? columns.first))
        return nil
      }
      total = next
    }
    if isWrong { return nil }
    if !columns.isEmpty {
      if blanks == columns.count { return .blank }
      if blanks + marks > 0 { return .missing }
      if nothings == columns.count { return .noCases }
    }
    return .number(total)
  }

  /// Checks the sums that declarations say are equal, row by row. Where a cell is blank there is nothing to compare.
  mutating func checkSums() {
    for (index, table) in tables.enumerated() {
      guard let layout = layouts[index], !layout.checks.isEmpty else { continue }
      for row in 0..<table.rowCount where !isSetAside(index, row) {
        for check in layout.checks { self.check(check, index, row, layout.settings) }
      }
    }
  }

  private mutating func check(_ check: DataLayout.SumCheck, _ table: Int, _ row: Int, _ settings: CellSettings) {
    guard let left = figures(check.left, table, row, settings), let right = figures(check.right, table, row, settings),
      left.total != right.total
    else { return }
    let at = CellIndex(table: table, row: row, column: check.left.columns.first ?? check.right.columns.first)
    findings.report(
      DataMessages.sumDiffers(left, right, at: place(at), declared: check.range), at: at)
  }

  /// The figures of a sum in one row; nil when one is missing or wrong, which is reported.
  private mutating func figures(
    _ sum: DataLayout.ColumnSum, _ table: Int, _ row: Int, _ settings: CellSettings
  ) -> DataMessages.Figures? {
    var figures = DataMessages.Figures()
    var isWhole = true
    for term in sum.terms {
      var number = term.number
      if let column = term.column {
        let at = CellIndex(table: table, row: row, column: column)
        let content = settings.content(
          tables[table].bytes(row: row, column: column), form: tables[table].form(row: row, column: column))
        switch settings.scaled(content, column: column) {
        case .blank, .missing: isWhole = false
        case .noCases: break
        case .fault(let fault):
          report(fault, at)
          isWhole = false
        case .number(let read): number = read.value
        }
      }
      guard let total = try? (term.isNegative ? figures.total.subtracting(number) : figures.total.adding(number))
      else { return nil }
      figures.total = total
      figures.terms.append((term.column.map { tables[table].header[$0] }, number, term.isNegative))
    }
    return isWhole ? figures : nil
  }
}
