import Base
import Lang

/// In what scale numbers were read.
extension Explainer {
  /// A number that was read in a cell, with what stands there: `17,000,000,000 = 17,000 triệu đồng`. `places`: how many
  /// digits lie between the number as kept and as it stands without a scale, 2 for percents.
  func withScale(_ shown: Wording, _ number: Rational?, places: Int = 0, in cell: CellPlace) -> Wording {
    guard let number, let scale = scales[AppliedScale.Name(cell)] else { return shown }
    do throws(ArithmeticFault) {
      var written = places == 2 ? try number.multiplied(by: .hundred) : number
      written = try written.divided(by: scale.factor)
      let figure = Display.figure(written)
      let text = Wording(en: "\(figure.en) \(scale.text)", vi: "\(figure.vi) \(scale.text)")
      // `90% = 90 %` says nothing.
      if places == 2, scale.factor == .one { return shown }
      if scale.factor == .one { return text }
      return Wording(en: "\(shown.en) = \(text.en)", vi: "\(shown.vi) = \(text.vi)")
    } catch {
      return shown
    }
  }

  /// The scale in which one of several cells was read that were added up.
  func scale(of cell: CellPlace) -> [Explanation] {
    guard let scale = scales[AppliedScale.Name(cell)], scale.factor != .one else { return [] }
    return [Explanation(title: Explainer.readIn, value: Wording(same: scale.text))]
  }

  static let readIn = Wording(en: "read in", vi: "đọc theo đơn vị tính")

  /// The scales of the columns that a formula looks at.
  func scales(of formula: Formula) -> [Explanation] {
    var wanted: Set<AppliedScale.RecordColumn> = []
    for aggregate in formula.aggregates {
      var columns: Set<Int> = []
      aggregate.value?.collectColumns(into: &columns)
      aggregate.condition?.collectColumns(into: &columns)
      wanted.formUnion(columns.map { AppliedScale.RecordColumn(records: aggregate.records, column: $0) })
    }
    let found = scales.values.filter { $0.recordColumn.map(wanted.contains) ?? false }
    return found.sorted { a, b in
      (a.header.file, a.header.sheet ?? "", a.header.column ?? 0) < (
        b.header.file, b.header.sheet ?? "", b.header.column ?? 0
      )
    }.map { scale in
      Explanation(title: Explainer.readIn, value: Wording(same: scale.text), place: .cell(scale.header))
    }
  }
}
