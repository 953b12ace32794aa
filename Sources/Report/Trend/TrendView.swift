import Base
import Eval
import Lang

/// A row of `trend` with everything that is shown of it, whatever the format.
struct TrendView: RowView {
  let at: TargetView
  let row: TrendRow

  private var type: ValueType { at.indicator.type }

  /// The indicator for people, with the months that a result is of where they are not the period's.
  var title: Wording { if case .rolling? = at.target.span { at.title } else { at.subject } }

  var value: Wording? {
    row.measurement.measured.rational.map { Display.value($0, type, in: at.vocabulary) }
  }

  /// `+4.5 points, better`, `-12 dossiers (-10%), worse`; nil without a difference.
  func words(_ change: TrendRow.Change?) -> Wording? {
    guard let change, let difference = change.difference, let direction = change.direction else { return nil }
    var text = Display.margin(difference, type, in: at.vocabulary)
    if let relative = change.relative {
      let shown = Display.value(relative, .percent, in: at.vocabulary)
      let sign = relative > .zero ? "+" : ""
      text = Wording(en: "\(text.en) (\(sign)\(shown.en))", vi: "\(text.vi) (\(sign)\(shown.vi))")
    }
    let word = TrendView.word(direction)
    return direction == .same ? word : Wording(en: "\(text.en), \(word.en)", vi: "\(text.vi), \(word.vi)")
  }

  static func word(_ direction: TrendRow.Change.Direction) -> Wording {
    switch direction {
    case .better: Wording(en: "better", vi: "tốt hơn")
    case .worse: Wording(en: "worse", vi: "kém hơn")
    case .same: Wording(en: "the same", vi: "không đổi")
    }
  }

  /// What a reader must know of the result.
  var remarks: [Wording] {
    var remarks: [Wording] = []
    if let coverage = OutcomeWords.coverage(row.measurement, alsoFull: false) {
      remarks.append(Wording(en: "data of \(coverage.en)", vi: "số liệu của \(coverage.vi)"))
    }
    for remark in row.remarks + row.measurement.remarks where !remarks.contains(remark) { remarks.append(remark) }
    return remarks
  }
}

/// What the rows of an outcome have in common for those who show them.
struct TrendFrame: RowFrame {
  private let frame: TargetFrame

  init(_ outcome: TrendOutcome) { frame = TargetFrame(outcome.program, outcome.units) }

  /// A row with what is shown of it.
  func view(_ row: TrendRow) -> TrendView {
    TrendView(
      at: TargetView(
        frame, unit: row.unit, target: row.target, period: row.period, thresholds: [], assigned: nil),
      row: row)
  }
}
