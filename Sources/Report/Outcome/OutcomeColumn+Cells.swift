import Base
import Eval
import Lang

extension OutcomeColumn: RowColumn {
  /// What its cells depend on.
  var subject: RowSubject {
    switch self {
    case .unit, .name, .level, .kind, .ofClass, .parent: .unit
    case .pack, .id, .indicator, .title, .of, .field, .period, .cite, .section, .quote, .deadline: .target
    case .value, .numerator, .denominator, .verdict, .margin, .needed, .coverage, .comparator, .target, .remarks,
      .rating:
      .row
    }
  }

  /// The cell for programs, the same in every language; nil where there is nothing.
  func exact(_ view: VerdictView) -> CSVCell? {
    switch self {
    case .comparator:
      // What is there for information asks nothing.
      guard view.at.comparators.indices.contains(view.decidingBound) else { return nil }
      return .text(view.at.comparators[view.decidingBound].rawValue)
    case .target:
      let value = view.row.measurement.measured.rational
      guard view.row.thresholds.indices.contains(view.decidingBound) else { return nil }
      return view.row.thresholds[view.decidingBound].map { .number($0, beside: value.map { [$0] } ?? []) }
    case .remarks:
      let texts = view.remarks.map(\.en)
      return texts.isEmpty ? nil : .text(texts.joined(separator: "; "))
    case .value:
      let bounds = view.row.thresholds.compactMap { $0 }
      return view.row.measurement.measured.rational.map { .number($0, beside: bounds) }
    case .numerator: return view.row.measurement.numerator.map { .number($0) }
    case .denominator: return view.row.measurement.denominator.map { .number($0) }
    case .verdict: return .text(view.row.verdict.rawValue)
    case .rating: return view.rating.map { .text($0) }
    case .margin: return view.row.margin.map { .number($0) }
    case .needed: return view.row.needed.map(OutcomeColumn.exact)
    case .coverage: return OutcomeColumn.coverage(view.row.measurement)
    default: return exact(target: view.at)
    }
  }

  /// `3 of 4`, which no spreadsheet takes for a day; nil where nothing was pooled.
  static func coverage(_ measurement: Measurement) -> CSVCell? {
    (measurement.units ?? measurement.periods).map { .text("\($0.given) of \($0.of)") }
  }

  /// The cell for programs of a column that says nothing of the verdict.
  func exact(target at: TargetView) -> CSVCell? {
    let text: String? =
      switch self {
      case .pack: at.pack.name
      case .unit: at.unit.code
      case .name: at.unit.name
      case .level: at.level?.name
      case .kind: at.kind?.name
      case .ofClass: ClassWords.text(at.unit, at.vocabulary)
      case .parent: at.parent?.code
      case .id: at.id
      case .indicator: at.indicator.term.name
      case .title: at.indicator.term.title
      case .of: TargetNames.denominator(of: at.target, at.vocabulary)
      case .field: at.field
      case .period: at.period.text
      case .cite: at.cite
      case .section: at.target.section
      case .quote: at.target.citations.lazy.compactMap(\.quote).first
      case .deadline: at.target.deadline.map { ($0.inclusive ? "by " : "before ") + $0.date.isoText }
      default: nil
      }
    return text.map { .text($0) }
  }

  /// `more 37`, `fewer 2`, `new 12 numerator 10`, `by 0.05`, `beyond 0.05`, `beyond -0.05 to -0.1`, `other`, `impossible`.
  private static func exact(_ needed: VerdictRow.Needed) -> CSVCell {
    switch needed {
    case .more(let number): .phrase(number.isNegative ? "fewer" : "more", number.magnitude.decimalAwayFromZero)
    case .new(let number, let good):
      .parts([.phrase("new", number.decimalAwayFromZero), .phrase("numerator", good.decimalAwayFromZero)])
    case .by(let number): .phrase("by", number.decimalAwayFromZero)
    case .beyond(let number, let rises, let limit): beyond(number, rises, limit)
    case .other: .text("other")
    case .impossible: .text("impossible")
    }
  }

  private static func beyond(_ number: Rational, _ rises: Bool, _ limit: Interval.Edge?) -> CSVCell {
    func signed(_ number: Rational) -> String { (rises ? number : number.negated).decimalAwayFromZero }
    let sign = rises || !number.isZero ? "" : "-"
    var parts: [CSVCell] = [.phrase("beyond", sign + signed(number))]
    if let limit { parts.append(.phrase(limit.isIncluded ? "to" : "under", signed(limit.value))) }
    return .parts(parts)
  }

  /// The cell for people.
  func shown(_ view: VerdictView, _ language: Language) -> TextTable.Cell {
    let row = view.row
    switch self {
    case .target: return .init(view.requirement[language])
    case .value: return .init(view.value?[language] ?? "–")
    case .numerator: return .init(OutcomeColumn.number(row.measurement.numerator, language))
    case .denominator: return .init(OutcomeColumn.number(row.measurement.denominator, language))
    case .verdict: return .init(Display.verdict(row.verdict)[language], OutcomeWords.role(row.verdict))
    case .rating: return .init(view.rating ?? "")
    case .margin: return .init(view.margin?[language] ?? "")
    case .needed: return .init(view.needed?[language] ?? "")
    case .coverage: return .init(OutcomeWords.coverage(row.measurement, alsoFull: true)?[language] ?? "")
    case .remarks: return .init(view.remarks.map { $0[language] }.joined(separator: "; "))
    default: return shown(target: view.at, language)
    }
  }

  /// The cell for people of a column that says nothing of the verdict.
  func shown(target at: TargetView, _ language: Language) -> TextTable.Cell {
    switch self {
    case .level: return .init(TargetView.name(at.level)[language])
    case .kind: return .init(TargetView.name(at.kind)[language])
    case .ofClass: return .init(ClassWords.shown(at.unit, at.vocabulary)[language])
    case .parent: return .init(at.parent?.name ?? "")
    case .title: return .init(at.title[language])
    case .field: return .init(at.target.fields.isEmpty ? "" : TargetView.fields(at)[language])
    case .period: return .init(Display.period(at.period)[language])
    case .comparator: return .init(at.comparators.map(Display.sign).joined(separator: " "))
    case .target: return .init(at.requirement[language])
    case .cite: return .init(at.source[language])
    case .deadline:
      guard let deadline = at.target.deadline else { return .init("") }
      let words = deadline.inclusive ? Wording(en: "by", vi: "chậm nhất ngày") : Wording(en: "before", vi: "trước ngày")
      return .init(words[language] + " " + (language == .vi ? deadline.date.vietnameseText : deadline.date.isoText))
    default: return .init(exact(target: at)?.exact ?? "")
    }
  }

  private static func number(_ number: Rational?, _ language: Language) -> String {
    number.map { Display.figure($0)[language] } ?? ""
  }
}
