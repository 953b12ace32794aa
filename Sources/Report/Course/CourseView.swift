import Base
import Eval
import Lang

/// A row of `course` with everything that is shown of it, whatever the format.
struct CourseView: RowView {
  let at: TargetView
  let row: CourseRow

  /// Whether the figures are counts of a target that asks for their reduction.
  var isOfCount: Bool { at.target.isReduction }
  /// What grows: the target's own indicator, or the one that it hangs on.
  private var growing: Indicator { row.growing.map { at.vocabulary[$0.indicator] } ?? at.indicator }
  /// The type of what grows.
  private var type: ValueType { growing.type }
  /// The result to date.
  var judged: Rational? { row.measurement.measured.rational }

  /// The result to date, shown so that it does not contradict the target.
  var value: Wording? {
    judged.map {
      Display.value(
        $0, at.indicator.type, in: at.vocabulary, against: isOfCount ? [] : row.thresholds.compactMap { $0 })
    }
  }

  /// What the rest is assumed to bring: `160 dossiers`.
  var rest: Wording? {
    row.rest.map { rest in
      switch growing.measure {
      case .share(let thing), .reduction(let thing):
        let (number, name) = (Display.rounded(rest.amount), Display.thing(thing, count: rest.amount, in: at.vocabulary))
        return Wording(en: "\(number.en) \(name.en)", vi: "\(number.vi) \(name.vi)")
      default: return Display.value(rest.amount, type, in: at.vocabulary)
      }
    }
  }

  var projected: Wording? { row.projected.map { Display.value($0, at.indicator.type, in: at.vocabulary) } }

  /// `≥ 62.5% of 160 dossiers`, `≥ 53 ecopies, 17.67 a month (13.4 so far)`.
  var needed: Wording? {
    guard !row.needed.isEmpty, row.state != .secured, row.state != .outOfReach || growing.isRatio else {
      return nil
    }
    guard row.growing != nil else { return ofGrowing }
    let name = Display.name(growing.term)
    var text = ofGrowing.map { Wording(en: "\(name.en) \($0.en)", vi: "\(name.vi) \($0.vi)") }
    if let compared = ofRest, let amount = text {
      text = Wording(en: "\(compared.en): \(amount.en)", vi: "\(compared.vi): \(amount.vi)")
    }
    return text
  }

  /// `≥ 10.97% in Q4 2025`: rounded so that what is said suffices.
  private var ofRest: Wording? {
    guard let bounds = row.growing?.ofRest, !bounds.isEmpty, let ahead = row.remaining else { return nil }
    let parts = bounds.map { bound in
      let mode: Rounding = bound.comparator.rises ? .up : .down
      let figure = (try? bound.figure.rounded(places: 4, mode: mode)) ?? bound.figure
      let shown = Display.value(figure, at.indicator.type, in: at.vocabulary)
      let sign = Display.sign(figure == bound.figure ? bound.comparator : bound.comparator.rises ? .atLeast : .atMost)
      return Wording(en: "\(sign) \(shown.en)", vi: "\(sign) \(shown.vi)")
    }
    let period = Display.period(ahead)
    return Wording(
      en: parts.map(\.en).joined(separator: " and ") + " in \(period.en)",
      vi: parts.map(\.vi).joined(separator: " và ") + " trong \(period.vi)")
  }

  /// What is asked of the result that grows.
  private var ofGrowing: Wording? {
    switch row.asks {
    case .rest: break
    case .end: return atEnd
    case .numerator: return ofDenominator
    }
    var bounds: [Wording] = []
    for bound in row.needed {
      // Less than nothing is nothing.
      let isFree = bound.figure.isNegative && bound.comparator.rises && !growing.isRatio
      let figure = bound.figure.isNegative && bound.comparator.rises ? .zero : bound.figure
      let shown = Display.value(figure, type, in: at.vocabulary, against: growing.isRatio ? [bound.figure] : [])
      let sign = Display.sign(isFree || figure != bound.figure ? .atLeast : bound.comparator)
      bounds.append(Wording(en: "\(sign) \(shown.en)", vi: "\(sign) \(shown.vi)"))
    }
    var text = Wording(
      en: bounds.map(\.en).joined(separator: " and "), vi: bounds.map(\.vi).joined(separator: " và "))
    if growing.isRatio {
      if let rest { text = Wording(en: "\(text.en) of \(rest.en)", vi: "\(text.vi) trên \(rest.vi)") }
    } else if row.growing == nil, let pace = monthly {
      text = Wording(en: "\(text.en), \(pace.en)", vi: "\(text.vi), \(pace.vi)")
    }
    return text
  }

  /// `≥ 1,500 persons at the end`.
  private var atEnd: Wording {
    let bounds = row.needed.map { bound in
      let shown = Display.threshold(bound.figure, type, in: at.vocabulary)
      let sign = Display.sign(bound.comparator)
      return Wording(en: "\(sign) \(shown.en)", vi: "\(sign) \(shown.vi)")
    }
    return Wording(
      en: bounds.map(\.en).joined(separator: " and ") + " at the end",
      vi: bounds.map(\.vi).joined(separator: " và ") + " tại thời điểm cuối kỳ")
  }

  /// `≥ 460 persons of the same 1,000, 76.67 a month (81.67 assumed)`.
  private var ofDenominator: Wording? {
    guard let thing, let whole = (row.growing?.measurement ?? row.measurement).denominator else { return nil }
    let bounds = row.needed.map { bound in
      let isNothing = bound.figure.isNegative && bound.comparator.rises
      let figure = isNothing ? .zero : bound.figure
      let (number, name) = (Display.rounded(figure), Display.thing(thing, count: figure, in: at.vocabulary))
      let sign = Display.sign(isNothing ? .atLeast : bound.comparator)
      return Wording(en: "\(sign) \(number.en) \(name.en)", vi: "\(sign) \(number.vi) \(name.vi)")
    }
    let shown = Display.figure(whole)
    var text = Wording(
      en: bounds.map(\.en).joined(separator: " and ") + " of the same \(shown.en)",
      vi: bounds.map(\.vi).joined(separator: " và ") + " trên cùng mẫu số \(shown.vi)")
    if row.state != .outOfReach, let pace = monthly {
      text = Wording(en: "\(text.en), \(pace.en)", vi: "\(text.vi), \(pace.vi)")
    }
    return text
  }

  /// What the counts of a ratio count.
  private var thing: ThingID? {
    switch growing.measure {
    case .share(let thing), .reduction(let thing): thing
    case .count, .quantity, .number, .score, .money, .days, .percent, .points, .truth: nil
    }
  }

  /// `17.67 a month (13.4 as assumed)`.
  private var monthly: Wording? {
    guard let months = row.remaining?.monthCount, row.needed.count == 1, let needed = row.needed.first,
      !needed.figure.isNegative, let each = try? needed.figure.divided(by: Rational(months)), let rest = row.rest,
      let assumed = try? rest.amount.divided(by: Rational(months))
    else { return nil }
    let (wanted, given) = (Display.rounded(each), Display.rounded(assumed))
    return Wording(
      en: "\(wanted.en) a month (\(given.en) assumed)", vi: "\(wanted.vi) mỗi tháng (giả định \(given.vi))")
  }

  /// What a reader must know of the result and the target.
  var remarks: [Wording] {
    var remarks: [Wording] = []
    if let coverage = OutcomeWords.coverage(row.measurement, alsoFull: false) {
      remarks.append(Wording(en: "data of \(coverage.en)", vi: "số liệu của \(coverage.vi)"))
    }
    for remark in row.remarks + row.measurement.remarks + (row.assigned?.trace ?? []) where !remarks.contains(remark) {
      remarks.append(remark)
    }
    return remarks
  }
}

/// What the rows of an outcome have in common for those who show them.
struct CourseFrame: RowFrame {
  private let frame: TargetFrame

  init(_ outcome: CourseOutcome) { frame = TargetFrame(outcome.program, outcome.units) }

  /// A row with what is shown of it.
  func view(_ row: CourseRow) -> CourseView {
    CourseView(
      at: TargetView(
        frame, unit: row.unit, target: row.target, period: row.period, thresholds: row.thresholds,
        assigned: row.assigned),
      row: row)
  }
}

/// How many rows have each state.
struct CourseCounts {
  private(set) var rows = 0
  private var counts: [CourseState: Int] = [:]

  subscript(state: CourseState) -> Int { counts[state, default: 0] }

  mutating func add(_ state: CourseState) {
    rows += 1
    counts[state, default: 0] += 1
  }
}
