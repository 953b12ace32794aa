import Base
import Lang
import Tables

/// What a `data` declaration says of the columns.
extension LayoutBuilder {
  /// Takes the columns that the declaration names.
  mutating func takeDeclared(_ binding: DataBinding) {
    for column in binding.columns {
      switch column.subject {
      case .role(let role): take(role, column, binding)
      case .indicator(let id, let denominator): take(id, denominator, column, binding)
      case .recordColumn(let index):
        guard case .sum(let sum) = column.numerator, let found = sum.column.flatMap({ resolve($0) }) else { break }
        declare(column.scale, [found])
        layout.recordColumns[index] = DataLayout.RecordColumn(
          column: found, dateFormat: column.dateFormat ?? binding.dateFormat,
          meanings: column.meanings.isEmpty ? nil : DataLayout.Meanings(column.meanings))
      }
    }
    layout.records = binding.records
    let bound = claimed
    layout.leaveOut = binding.leaveOut.compactMap { resolve($0) }
    layout.only = binding.only.compactMap { resolve($0) }
    layout.until = binding.until.compactMap { resolve($0) }
    layout.checks = binding.checks.compactMap { check in
      let left = resolve(check.left)
      let right = resolve(check.right)
      guard let left, let right else { return nil }
      return DataLayout.SumCheck(left: left, right: right, range: check.range)
    }
    // What only looks at a column leaves it to be what its header says; but where all rows are of one total, the column
    // that says so names no field of work.
    lookedAt = claimed.subtracting(bound)
    claimed = bound
    let pinned = layout.only.flatMap(\.conditions).filter { $0.kind == .equals }.map(\.column)
    claimed.formUnion(pinned.filter { HeaderWord.role(keys[$0]) == .field })
  }

  private mutating func take(_ role: DataRole, _ column: DataBinding.Column, _ binding: DataBinding) {
    switch column.numerator {
    case .fixed(let text):
      layout.roles[role] = .fixed(CellText(Array(text.utf8)[...]))
    case .sum(let sum):
      guard let index = sum.column.flatMap({ resolve($0) }) else { return }
      let meanings = column.meanings
      layout.roles[role] = meanings.isEmpty ? .column(index) : .named(index, DataLayout.Meanings(meanings))
      layout.dayFormats[role] = column.dateFormat ?? binding.dateFormat
    case .yearAndPart(let year, let calendar, let part):
      let first = resolve(year)
      let second = resolve(part)
      if let first, let second { layout.period = .yearAndPart(first, calendar, second) }
    case .periodOfDay(let calendar, let day, let format):
      guard let index = resolve(day) else { return }
      layout.period = .day(calendar, index, format ?? binding.dateFormat)
    case .sheetName:
      // What is not of a workbook has no sheets.
      guard let sheet = table.sheet else {
        report(nil, DataMessages.noSheetName(table.file, range: column.numeratorRange))
        return
      }
      if let period = FilePeriod.find(inName: sheet, year: year, years) {
        layout.roles[role] = .fixed(CellText(Array(period.text.utf8)[...]))
      } else {
        report(nil, DataMessages.noPeriodInSheetName(table.file, sheet, range: column.numeratorRange))
      }
    case .fileName:
      if let period = FilePeriod.find(in: table.file, years) {
        layout.roles[role] = .fixed(CellText(Array(period.text.utf8)[...]))
      } else {
        report(nil, DataMessages.noPeriodInFileName(table.file, range: column.numeratorRange))
      }
    }
  }

  private mutating func take(
    _ id: IndicatorID, _ denominator: Int, _ column: DataBinding.Column, _ binding: DataBinding
  ) {
    guard case .sum(let sum) = column.numerator else { return }
    let first = resolve(sum)
    let second = column.denominator.map { resolve($0) }
    guard let first else { return }
    declare(column.scale, first.columns + ((second ?? nil)?.columns ?? []))
    let shape: DataLayout.Series.Shape
    switch (first.plainColumn, second) {
    case (let numerator?, nil):
      shape = .value(column: numerator, form: column.form ?? binding.shareForm)
    case (nil, nil):
      shape = .sums(first, of: nil)
    case (let numerator, let total?):
      guard let total else { return }
      if let numerator, let denominator = total.plainColumn {
        shape = .counts(numerator: numerator, denominator: denominator)
      } else {
        shape = .sums(first, of: total)
      }
    }
    layout.series.append(DataLayout.Series(indicator: id, denominator: denominator, shape: shape))
  }

  /// Keeps the scale that is declared for columns; one that is read in two is refused.
  private mutating func declare(_ scale: WrittenScale?, _ columns: [Int]) {
    guard let scale else { return }
    for column in columns {
      if let first = declaredScales[column], first.factor != scale.factor {
        reportOnce(column, DataMessages.scaleDeclaredTwice(table, column: column, scale, first: first))
      } else {
        declaredScales[column] = scale
      }
    }
  }

  private mutating func resolve(_ sum: NamedSum) -> DataLayout.ColumnSum? {
    var terms: [DataLayout.ColumnSum.Term] = []
    for summand in sum.summands {
      switch summand.source {
      case .number(let number, _):
        terms.append(.init(column: nil, number: number, isNegative: summand.isNegative))
      case .column(let column):
        if let index = resolve(column) {
          terms.append(.init(column: index, number: .zero, isNegative: summand.isNegative))
        }
      }
    }
    return terms.count == sum.summands.count ? DataLayout.ColumnSum(terms: terms) : nil
  }

  private mutating func resolve(_ test: RowCondition) -> DataLayout.RowTest? {
    var conditions: [DataLayout.RowTest.Condition] = []
    for condition in test.conditions {
      if let column = resolve(condition.column) {
        conditions.append(
          .init(column: column, kind: condition.kind, keys: condition.texts.map { TextFolding.matchKey($0.value) }))
      }
    }
    return conditions.count == test.conditions.count ? DataLayout.RowTest(conditions: conditions) : nil
  }

  /// Finds the column that a declaration means; nil, and a message, when the table does not have it.
  private mutating func resolve(_ column: NamedColumn) -> Int? {
    if let number = column.position {
      guard let index = index(ofColumn: number) else {
        report(nil, DataMessages.declaredPositionNotFound(table, number: number, range: column.range))
        return nil
      }
      claimed.insert(index)
      return index
    }
    let wanted = column.headers.map(\.value)
    var found = match.find(wanted)
    if found == .none, let matchOfStems { found = matchOfStems.find(wanted) }
    switch found {
    case .column(let index):
      claimed.insert(index)
      return index
    case .several(let columns):
      claimed.formUnion(columns)
      reportOnce(columns[1], DataMessages.declaredColumnTwice(table, columns: columns, range: column.range))
    case .none:
      reportOnce(nil, DataMessages.declaredColumnNotFound(table, column: column, binding, language: language))
    }
    return nil
  }

  /// The index of the column with this number as people count it.
  private func index(ofColumn number: Int) -> Int? {
    // Columns of a file may have been left out as empty.
    keys.indices.first { table.columnNumber($0) == number }
  }
}

extension DataLayout.ColumnSum {
  /// The column, where it is one by itself.
  var plainColumn: Int? { terms.count == 1 && !terms[0].isNegative ? terms[0].column : nil }
}
