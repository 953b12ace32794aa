import Base
import Lang
import Tables

// Tables with one result to a row.
extension DatasetBinder {
  /// Reads the result of a row of a long table.
  mutating func readLong(
    _ long: DataLayout.Long, _ subject: RowSubject, _ layout: DataLayout, _ reader: inout SubjectReader
  ) {
    let table = tables[subject.table]
    let at = CellIndex(table: subject.table, row: subject.row, column: long.indicator)
    let text = CellText(table.bytes(row: subject.row, column: long.indicator))
    if text.isBlank {
      let columns = [long.numerator, long.denominator, long.value].compactMap { $0 }
      if columns.contains(where: { !CellText.isBlank(table.bytes(row: subject.row, column: $0)) }) {
        findings.report(DataMessages.indicatorMissing(place(at)), at: at)
      }
      return
    }
    guard isName(text, at) else { return }
    switch reader.indicators.meaning(of: text, meaning) {
    case .indicator(let id, let denominator):
      readResult(of: id, denominator, long, subject, layout)
    case .unknownPart(let id, let word):
      findings.report(
        DataMessages.unknownPart(at: .cell(place(at)), vocabulary[id], word: word, isLong: true), at: at,
        scope: .text(text.string))
    case .unknown:
      let scope = DataFindings.Scope.text(text.string)
      let wantsHint = findings.wantsHint(
        .unknownIndicatorInData, at: at, scope: scope, among: names.indicators.texts.count)
      let nearest = wantsHint ? names.indicators.nearest(String(text.string.prefix(200))) : nil
      findings.report(DataMessages.unknownIndicator(text.string, nearest, at: place(at)), at: at, scope: scope)
    }
  }

  /// What a text of the `indicator` column means: an indicator, or `indicator.denominator`.
  private func meaning(_ text: String) -> LongIndicator {
    if let id = names.indicators.find(text: text) {
      return .indicator(id, denominator: vocabulary[id].denominators.count > 1 ? nil : 0)
    }
    guard let (stem, suffix) = IndicatorText.split(text), let id = names.indicators.find(text: stem) else {
      return .unknown
    }
    let indicator = vocabulary[id]
    if indicator.denominators.count > 1, case .denominator(let index) = IndicatorText.part(suffix, of: indicator) {
      return .indicator(id, denominator: index)
    }
    return .unknownPart(id, suffix)
  }

  private mutating func readResult(
    of id: IndicatorID, _ denominator: Int?, _ long: DataLayout.Long, _ subject: RowSubject, _ layout: DataLayout
  ) {
    let table = tables[subject.table]
    func filled(_ column: Int?) -> Int? {
      column.flatMap { CellText.isBlank(table.bytes(row: subject.row, column: $0)) ? nil : $0 }
    }
    let count = filled(long.numerator) ?? filled(long.denominator)
    let value = filled(long.value)
    if !facts[id.index].isRatio {
      if let count {
        let at = CellIndex(table: subject.table, row: subject.row, column: count)
        findings.report(
          DataMessages.partOfUncounted(at: .cell(place(at)), vocabulary[id]), at: at,
          scope: .text(vocabulary[id].term.name))
      } else if let value, let given = self.value(value, nil, id, subject, layout.settings) {
        store(given, of: id, 0, subject, columns: [value], layout: layout)
      }
      return
    }
    if let count, let value {
      let at = CellIndex(table: subject.table, row: subject.row, column: value)
      findings.report(
        DataMessages.givenTwiceInRow(
          vocabulary[id], at: place(at), other: place(subject.table, subject.row, count)), at: at)
      return
    }
    if let value {
      guard let denominator else {
        reportDenominatorNotSaid(id, long, subject)
        return
      }
      if let given = self.value(value, nil, id, subject, layout.settings) {
        store(given, of: id, denominator, subject, columns: [value], layout: layout)
      }
    } else if count != nil {
      readCounts(of: id, denominator, long, subject, layout, hasDenominator: filled(long.denominator) != nil)
    }
  }

  private mutating func readCounts(
    of id: IndicatorID, _ denominator: Int?, _ long: DataLayout.Long, _ subject: RowSubject, _ layout: DataLayout,
    hasDenominator: Bool
  ) {
    let columns = [long.numerator, long.denominator].compactMap { $0 }
    var series: [Int] = []
    if let denominator {
      series = [denominator]
    } else if hasDenominator {
      reportDenominatorNotSaid(id, long, subject)
      return
    } else {
      // A numerator alone stands in every series whose denominator comes from elsewhere.
      series = facts[id.index].derives.indices.filter { facts[id.index].derives[$0] }
      if series.isEmpty {
        reportDenominatorNotSaid(id, long, subject)
        return
      }
    }
    for index in series {
      guard let given = counts(long.numerator, long.denominator, id, subject, layout.settings) else { return }
      store(given, of: id, index, subject, columns: columns, layout: layout)
    }
  }

  private mutating func reportDenominatorNotSaid(
    _ id: IndicatorID, _ long: DataLayout.Long, _ subject: RowSubject
  ) {
    let at = CellIndex(table: subject.table, row: subject.row, column: long.indicator)
    findings.report(
      DataMessages.denominatorNotSaid(at: .cell(place(at)), vocabulary[id]), at: at,
      scope: .text(vocabulary[id].term.name))
  }
}
