import Base
import Lang
import Tables

/// One count of a ratio as its cell gives it.
enum GivenPart {
  case blank, missing, noCases
  case number(Rational)

  var number: Rational? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// Nothing, or a word for it, or 0: what may stand beside "no cases".
  var allowsNoCases: Bool {
    switch self {
    case .blank, .missing, .noCases: true
    case .number(let number): number.isZero
    }
  }

  var isNoCases: Bool {
    if case .noCases = self { return true }
    return false
  }

  var isBlank: Bool {
    if case .blank = self { return true }
    return false
  }
}

// From cells to what a row gives of one series. Every function reports what is wrong and then gives nil.
extension DatasetBinder {
  /// Reads what a row of a wide table gives of a series.
  mutating func readSeries(_ series: DataLayout.Series, _ subject: RowSubject, _ layout: DataLayout) {
    var columns: [Int]
    let given: Dataset.Observation.Given?
    switch series.shape {
    case .value(let column, let form):
      columns = [column]
      given = value(column, form, series.indicator, subject, layout.settings)
    case .counts(let numerator, let denominator):
      columns = [numerator, denominator].compactMap { $0 }
      given = counts(numerator, denominator, series.indicator, subject, layout.settings)
    case .change(let baseline, let current):
      columns = [current, baseline]
      given = change(baseline, current, series.indicator, subject, layout.settings)
    case .sums(let numerator, let total):
      columns = numerator.columns + (total?.columns ?? [])
      given = counts(numerator, total, series.indicator, subject, layout.settings)
    }
    if let given { store(given, of: series.indicator, series.denominator, subject, columns: columns, layout: layout) }
  }

  /// Reads one result that stands in a cell by itself; nil also when the cell is blank.
  mutating func value(
    _ column: Int, _ form: WrittenShare?, _ id: IndicatorID, _ subject: RowSubject, _ settings: CellSettings
  ) -> Dataset.Observation.Given? {
    let at = CellIndex(table: subject.table, row: subject.row, column: column)
    if facts[id.index].measure == .truth { return truth(column, id, subject, settings) }
    let number: CellNumber
    switch content(subject, column, settings) {
    case .blank: return nil
    case .missing: return .missing
    case .noCases: return .noCases
    case .fault(let fault):
      report(fault, at)
      return nil
    case .number(let read): number = read
    }
    guard let value = plainValue(number, form ?? settings.shareForm, id, at) else { return nil }
    if let fault = GivenCheck.fault(value: value, measure: facts[id.index].measure) {
      report(fault, at, subject, id, numerator: value, denominator: nil)
      return nil
    }
    if facts[id.index].isRatio {
      shares[CellIndex(table: subject.table, row: -1, column: column), default: ShareTally()].add(value, at)
    }
    return facts[id.index].isRatio ? .value(value) : .counts(numerator: value, denominator: nil)
  }

  /// Reads a cell that says whether something holds: `có`, `x`, `1`, `không`, `0`.
  private mutating func truth(
    _ column: Int, _ id: IndicatorID, _ subject: RowSubject, _ settings: CellSettings
  ) -> Dataset.Observation.Given? {
    let at = CellIndex(table: subject.table, row: subject.row, column: column)
    let text = tables[subject.table].cell(row: subject.row, column: column)
    if let truth = Self.truths[TextFolding.matchKey(text)] {
      return .counts(numerator: truth ? .one : .zero, denominator: nil)
    }
    switch content(subject, column, settings) {
    case .blank: return nil
    case .missing: return .missing
    case .noCases: return .noCases
    case .number, .fault:
      findings.report(DataMessages.noTruth(shown(at), vocabulary[id], at: place(at)), at: at, scope: .text(text))
      return nil
    }
  }

  /// Reads a cell that should hold a number.
  private func content(_ subject: RowSubject, _ column: Int, _ settings: CellSettings) -> CellSettings.Content {
    settings.scaled(
      settings.content(
        tables[subject.table].bytes(row: subject.row, column: column),
        form: tables[subject.table].form(row: subject.row, column: column)), column: column)
  }

  /// The number meant: shares and reductions as a fraction of 1.
  private mutating func plainValue(
    _ number: CellNumber, _ form: WrittenShare?, _ id: IndicatorID, _ at: CellIndex
  ) -> Rational? {
    // Points are points, with the sign or without it.
    if facts[id.index].measure == .points, !number.isPercent {
      do { return try number.value.divided(by: .hundred) } catch {
        report(.tooLong, at)
        return nil
      }
    }
    guard facts[id.index].isRatio || facts[id.index].isInPercent else {
      if number.isPercent {
        findings.report(
          DataMessages.percentSignInCount(shown(at), vocabulary[id], at: place(at)), at: at, scope: .column(at.column))
        return nil
      }
      return number.value
    }
    if !number.isPercent {
      switch form {
      case .fraction: return number.value
      case .percent: break
      case nil:
        findings.report(
          DataMessages.shareWithoutPercentSign(shown(at), number.value, at: place(at)), at: at,
          scope: .shares(at.column, likePercent: number.value.isInteger || number.value > .one))
        return nil
      }
    }
    do {
      return try number.value.divided(by: .hundred)
    } catch {
      report(.tooLong, at)
      return nil
    }
  }

  /// Reads the counts of a ratio; nil also when both cells are blank.
  mutating func counts(
    _ numeratorColumn: Int?, _ denominatorColumn: Int?, _ id: IndicatorID, _ subject: RowSubject,
    _ settings: CellSettings
  ) -> Dataset.Observation.Given? {
    let top = part(numeratorColumn, id, subject, settings)
    let bottom = part(denominatorColumn, id, subject, settings)
    guard let numerator = top, let denominator = bottom else { return nil }
    return given(numerator, denominator, numeratorColumn, denominatorColumn, id, subject)
  }

  /// Reads what a reduction counted before and now.
  private mutating func change(
    _ baselineColumn: Int, _ currentColumn: Int, _ id: IndicatorID, _ subject: RowSubject, _ settings: CellSettings
  ) -> Dataset.Observation.Given? {
    let before = part(baselineColumn, id, subject, settings)
    let now = part(currentColumn, id, subject, settings)
    guard let before, let now else { return nil }
    guard case .number(let current) = now else {
      return given(now, before, currentColumn, baselineColumn, id, subject)
    }
    let at = CellIndex(table: subject.table, row: subject.row, column: currentColumn)
    if current.isNegative {
      let fault: GivenCheck.Fault =
        facts[id.index].isWhole ? .negativeCount(.numerator) : .negativeQuantity(.numerator)
      report(fault, at, subject, id, numerator: current, denominator: before.number)
      return nil
    }
    guard case .number(let baseline) = before else {
      if before.isNoCases, !current.isZero { return given(now, before, currentColumn, baselineColumn, id, subject) }
      return before.isNoCases ? .noCases : .missing
    }
    if baseline.isZero, !current.isZero {
      findings.report(
        DataMessages.reductionFromNone(subjectWording(subject, id), current: current, at: place(at)), at: at)
      return nil
    }
    guard let cut = try? baseline.subtracting(current) else {
      report(.tooLong, at)
      return nil
    }
    return given(.number(cut), before, currentColumn, baselineColumn, id, subject)
  }

  /// Reads one count; `.blank` without a column, nil when the cell is wrong.
  mutating func part(
    _ column: Int?, _ id: IndicatorID, _ subject: RowSubject, _ settings: CellSettings
  ) -> GivenPart? {
    guard let column else { return .blank }
    let at = CellIndex(table: subject.table, row: subject.row, column: column)
    switch content(subject, column, settings) {
    case .blank: return .blank
    case .missing: return .missing
    case .noCases: return .noCases
    case .fault(let fault):
      report(fault, at)
      return nil
    case .number(let number):
      guard number.isPercent else { return .number(number.value) }
      findings.report(
        DataMessages.percentSignInCount(shown(at), vocabulary[id], at: place(at)), at: at, scope: .column(at.column))
      return nil
    }
  }

  /// Puts two counts together and checks them.
  mutating func given(
    _ numerator: GivenPart, _ denominator: GivenPart, _ numeratorColumn: Int?, _ denominatorColumn: Int?,
    _ id: IndicatorID, _ subject: RowSubject
  ) -> Dataset.Observation.Given? {
    func at(_ column: Int?) -> CellIndex {
      CellIndex(table: subject.table, row: subject.row, column: column ?? numeratorColumn ?? denominatorColumn)
    }
    if numerator.isNoCases || denominator.isNoCases {
      if numerator.allowsNoCases, denominator.allowsNoCases { return .noCases }
      let cell = at(numerator.isNoCases ? denominatorColumn : numeratorColumn)
      let word = at(numerator.isNoCases ? numeratorColumn : denominatorColumn)
      findings.report(
        DataMessages.contradictoryNoCases(
          subjectWording(subject, id), number: numerator.number ?? denominator.number ?? .zero, at: place(cell),
          other: place(word)), at: cell)
      return nil
    }
    let top = numerator.number
    let bottom = denominator.number
    let facts = facts[id.index]
    if let fault = GivenCheck.fault(
      numerator: top, denominator: bottom, measure: facts.measure, isWhole: facts.isWhole)
    {
      let isBottom =
        fault == .negativeCount(.denominator) || fault == .negativeQuantity(.denominator)
        || fault == .fractionalCount(.denominator)
      let cell = at(isBottom ? denominatorColumn : numeratorColumn)
      report(fault, cell, subject, id, numerator: top, denominator: bottom)
      return nil
    }
    if top == nil, bottom == nil { return numerator.isBlank && denominator.isBlank ? nil : .missing }
    return .counts(numerator: top, denominator: bottom)
  }

  mutating func report(
    _ fault: GivenCheck.Fault, _ at: CellIndex, _ subject: RowSubject, _ id: IndicatorID, numerator: Rational?,
    denominator: Rational?
  ) {
    let diagnostic = GivenCheck.diagnostic(
      fault, at: .cell(place(at)), subject: subjectWording(subject, id), numerator: numerator,
      denominator: denominator)
    findings.report(diagnostic, at: at)
  }

  /// Reports a cell that is no number.
  mutating func report(_ fault: CellNumber.Fault, _ at: CellIndex) {
    let text = shown(at)
    let scope: DataFindings.Scope =
      switch fault {
      case .ambiguous, .otherFormat: .file
      case .date: .column(at.column)
      case .notANumber, .errorValue: .text(text)
      case .uncomputed: .file
      case .foreignDigits, .tooLong, .unreadable: .cell
      case .noDay: .column(at.column)
      }
    findings.report(DataMessages.unreadable(fault, text, at: place(at)), at: at, scope: scope)
  }

  /// The text of a cell for messages.
  func shown(_ at: CellIndex) -> String {
    DataMessages.clipped(tables[Int(at.table)].cell(row: Int(at.row), column: Int(at.column)))
  }
}
