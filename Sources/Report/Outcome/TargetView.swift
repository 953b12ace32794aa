import Base
import Eval
import Lang

/// One unit and one target with everything that is shown of them, whatever the format.
struct TargetView: RowView {
  let frame: TargetFrame
  /// Index into the frame's units.
  let place: Int
  private let targetPlace: Int
  var targetID: TargetID { TargetID(targetPlace) }
  /// The months that the value is of, or that a threshold is for.
  let period: Period
  let thresholds: [Rational?]
  let assigned: AssignedTarget?

  init(
    _ frame: TargetFrame, unit: Int, target: TargetID, period: Period, thresholds: [Rational?],
    assigned: AssignedTarget?
  ) {
    self.frame = frame
    place = unit
    targetPlace = target.index
    self.period = period
    self.thresholds = thresholds
    self.assigned = assigned
  }

  var at: TargetView { self }
  /// How many targets the program has.
  var targetCount: Int { frame.program.targets.count }
  var program: TypedProgram { frame.program }
  var unit: Unit { frame.units[place] }
  /// The unit above, where there is one.
  var parent: Unit? { frame.units[place].parent.map { frame.units[$0] } }
  var target: Target { frame.program.targets[targetPlace] }
  /// The target's name, as `TargetNames` has it.
  var id: String { frame.names[targetID] }
  var vocabulary: Vocabulary { frame.program.vocabulary }
  var pack: Pack { frame.program.packs[frame.program.targets[targetPlace].pack] }
  var indicator: Indicator { frame.program.vocabulary.indicators[frame.program.targets[targetPlace].indicator.index] }
  /// The type of what is judged.
  var type: ValueType { target.isReduction ? .percent : indicator.type }
  var comparators: [Comparator] { target.bounds.map(\.comparator) }
  /// `online_dossier_rate`, `land`, `land+construction`; nil without a field.
  var field: String? {
    target.fields.isEmpty ? nil : target.fields.map { vocabulary[$0].term.name }.joined(separator: "+")
  }
  /// The citation of the target, or its section.
  var cite: String { target.citations.first?.cite ?? target.section }
  var level: Term? { unit.level.map { vocabulary[$0].term } }
  var kind: Term? { unit.kind.map { vocabulary[$0].term } }

  /// What is asked, in words; what an assign rule gave instead of the plan's figure.
  var requirement: Wording { requirement(beside: nil) }

  /// The same, written so that it agrees with a value shown beside it.
  func requirement(beside value: Rational?) -> Wording {
    let asked = Display.requirement(
      comparators, thresholds, type, in: vocabulary, isReduction: target.isReduction, value: value)
    guard let more = Display.expectation(target, in: vocabulary) else { return asked }
    if asked.en.isEmpty { return more }
    return Wording(en: "\(asked.en) (\(more.en))", vi: "\(asked.vi) (\(more.vi))")
  }

  /// The indicator for people: its name or Vietnamese title, denominator and field.
  var title: Wording { title(withTime: true) }

  /// The same without the target's own time.
  var subject: Wording { title(withTime: false) }

  private func title(withTime: Bool) -> Wording {
    let name = Display.name(indicator.term)
    var extra: [Wording] = []
    if let denominator = TargetNames.denominator(of: target, vocabulary) {
      let text = indicator.denominators[target.denominator].text
      extra.append(Wording(en: "of \(denominator)", vi: "trên \(text ?? denominator)"))
    }
    extra += target.fields.map { Display.name(vocabulary[$0].term) }
    if withTime, let span = target.span { extra.append(Display.span(span)) }
    guard !extra.isEmpty else { return name }
    let shown = OutcomeWords.joined(extra, ", ")
    return Wording(en: "\(name.en) (\(shown.en))", vi: "\(name.vi) (\(shown.vi))")
  }

  /// Section and citations for people.
  var source: Wording {
    var places: [String] = []
    for citation in target.citations {
      let place = [citation.section, citation.cite].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      if !place.isEmpty, !places.contains(place) { places.append(place) }
    }
    return Wording(same: places.isEmpty ? target.section : places.joined(separator: "; "))
  }

  /// Level or kind for people.
  static func name(_ term: Term?) -> Wording { term.map(Display.name) ?? Wording(same: "") }
}

/// A `TargetView` with the verdict on it.
struct VerdictView: RowView {
  let at: TargetView
  let row: VerdictRow

  /// The value, shown so that it does not contradict the verdict.
  var value: Wording? {
    row.measurement.measured.rational.map {
      Display.value($0, at.type, in: at.vocabulary, against: row.thresholds.compactMap { $0 })
    }
  }

  /// What is asked, beside the value.
  var requirement: Wording { at.requirement(beside: row.measurement.measured.rational) }

  /// The bound that decides: the first that the value does not hold, else the one the margin is measured from.
  var decidingBound: Int {
    guard let value = row.measurement.measured.rational else { return 0 }
    for (index, (comparator, threshold)) in zip(at.comparators, row.thresholds).enumerated() {
      if let threshold, !comparator.holds(value, threshold) { return index }
    }
    for (index, threshold) in row.thresholds.enumerated() {
      if let threshold, let margin = row.margin, (try? value.subtracting(threshold)) == margin { return index }
    }
    return 0
  }

  /// What the result is called by the target's ratings.
  var rating: String? { row.rating.map { at.target.ratings[$0].title } }

  var needed: Wording? { row.needed.map { Display.needed($0, of: at.indicator, at.type, in: at.vocabulary) } }
  /// `+4.5 points`, `+4,5 điểm %`.
  var margin: Wording? {
    row.margin.map { margin in
      var shown = Display.margin(margin, at.type, in: at.vocabulary)
      if shown.vi.hasSuffix("điểm phần trăm") { shown.vi = shown.vi.dropLast("phần trăm".count) + "%" }
      return shown
    }
  }

  /// What a reader must know of the value and the target: coverage, remarks, the trace of the rule.
  var remarks: [Wording] {
    var remarks: [Wording] = []
    if let coverage = OutcomeWords.coverage(row.measurement, alsoFull: false) {
      remarks.append(Wording(en: "data of \(coverage.en)", vi: "số liệu của \(coverage.vi)"))
    }
    for remark in row.measurement.remarks + (row.assigned?.trace ?? []) where !remarks.contains(remark) {
      remarks.append(remark)
    }
    return remarks
  }
}

/// What rows about the units and targets of a program have in common for those who show them.
final class TargetFrame {
  let program: TypedProgram
  let units: [Unit]
  let names: TargetNames
  /// What JSON says of the unit that was written last, and of each target.
  var json = TargetJSON.Known()

  init(_ program: TypedProgram, _ units: [Unit]) {
    self.program = program
    self.units = units
    names = TargetNames(program)
  }
}

/// What the rows of an outcome have in common for those who show them.
struct OutcomeFrame: RowFrame {
  private let frame: TargetFrame
  private let times: [TargetTime]

  init(_ outcome: Outcome) {
    frame = TargetFrame(outcome.program, outcome.units)
    times = outcome.times
  }

  /// A row with what is shown of it.
  func view(_ row: VerdictRow) -> VerdictView {
    VerdictView(
      at: TargetView(
        frame, unit: row.unit, target: row.target, period: times[row.target.index].known, thresholds: row.thresholds,
        assigned: row.assigned),
      row: row)
  }
}

extension Outcome {
  /// Every row with what is shown of it, in order; made one by one as they are asked for.
  func views() -> some Collection<VerdictView> {
    let frame = OutcomeFrame(self)
    return rows.lazy.map { frame.view($0) }
  }
}
