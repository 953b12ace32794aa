import Base
import Lang

extension Explainer {
  /// What a result computed from records was made of; nil for one that was given. Its months are put together.
  func records(_ part: Part, _ measure: MeasurePlan) -> [Explanation]? {
    let grid = evaluator.measurer.grid
    let observations = part.observations.map { grid.observations[Int($0)] }
    let notes = observations.compactMap(\.records)
    let indicator = vocabulary[measure.key.indicator]
    guard let formula = indicator.formula, !notes.isEmpty, notes.count == observations.count,
      part.observations.allSatisfy({ grid.keys[Int($0)].indicator == measure.key.indicator })
    else { return nil }
    var nodes: [Explanation] = []
    let text = FormulaText(vocabulary: vocabulary, functions: program.functions)
    nodes.append(
      Explanation(title: .formulaTitle, value: text.text(formula, denominator: measure.key.denominator)))
    nodes += scales(of: formula)
    let files = observations.first?.cells.first.map { Place.cell($0) }
    let above = notes.reduce(0) { $0 + $1.numerator }
    nodes.append(
      Explanation(
        title: indicator.isRatio ? .numeratorTitle : .valueTitle, value: .records(above), place: files))
    if notes.contains(where: { $0.denominator != nil }) {
      let below = notes.reduce(0) { $0 + ($1.denominator ?? 0) }
      nodes.append(Explanation(title: .denominatorTitle, value: .records(below), place: files))
    }
    let rows = notes.flatMap(\.examples).sorted { ($0.file, $0.row ?? 0) < ($1.file, $1.row ?? 0) }
    if !rows.isEmpty {
      let shown = rows.prefix(RecordTally.exampleLimit)
      nodes.append(
        Explanation(
          title: .inDenominatorOnly,
          children: shown.map { Explanation(title: .record, place: .cell($0)) }))
    }
    return nodes
  }
}

extension Wording {
  static let formulaTitle = Wording(en: "computed from records", vi: "tính từ bản ghi")
  /// Heads the first records that were counted in the denominator and not in the numerator.
  static let inDenominatorOnly = Wording(
    en: "in the denominator, not in the numerator; the first are",
    vi: "có trong mẫu số, không có trong tử số; trước hết là")
  static let record = Wording(en: "record", vi: "bản ghi")

  /// How many records were counted.
  static func records(_ count: Int) -> Wording {
    let shown = Display.figure(Rational(count))
    return Wording(en: "\(shown.en) \(count == 1 ? "record" : "records")", vi: "\(shown.vi) bản ghi")
  }
}
