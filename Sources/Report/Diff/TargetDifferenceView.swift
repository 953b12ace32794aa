import Base
import Eval
import Lang

/// A row about targets, worded for people.
struct TargetDifferenceView {
  let row: TargetDifference
  let difference: PackDifference
  let sources: Sources

  private var program: TypedProgram { row.isOfNew ? difference.new : difference.old }
  private var vocabulary: Vocabulary { program.vocabulary }
  private var indicator: Indicator { vocabulary[row.subject.indicator] }
  /// The type of what is judged.
  private var type: ValueType {
    let first = row.new?.targets.first.map { difference.new[$0] } ?? row.old?.targets.first.map { difference.old[$0] }
    return first?.isReduction ?? false ? .percent : indicator.type
  }

  /// What it is about: the indicator, the denominator, fields, and the units.
  var title: Wording {
    var title = subject
    let units = DifferenceWords.scopes(row.scopes, difference.terms)
    if !units.en.isEmpty { title = Wording(en: "\(title.en), \(units.en)", vi: "\(title.vi), \(units.vi)") }
    return title
  }

  private var subject: Wording { TargetDifferenceView.subject(row.subject, vocabulary) }

  /// The indicator, its denominator and fields.
  static func subject(_ subject: TargetSubject, _ vocabulary: Vocabulary) -> Wording {
    let indicator = vocabulary[subject.indicator]
    let name = Display.name(indicator.term)
    var extra: [Wording] = []
    if subject.denominator < indicator.denominators.count,
      let denominator = indicator.denominators[subject.denominator].name
    {
      let text = indicator.denominators[subject.denominator].text
      extra.append(Wording(en: "of \(denominator)", vi: "trên \(text ?? denominator)"))
    }
    extra += subject.fields.map { Display.name(vocabulary[$0].term) }
    guard !extra.isEmpty else { return name }
    let shown = OutcomeWords.joined(extra, ", ")
    return Wording(en: "\(name.en) (\(shown.en))", vi: "\(name.vi) (\(shown.vi))")
  }

  var entry: DifferenceEntry {
    var words: [Wording] = []
    if row.answer.relation != .same || row.time == nil && !row.changes.contains(where: \.isOfMeaning) {
      words.append(DifferenceWords.relation(row.answer.relation))
    }
    if let time = row.time { words.append(DifferenceWords.time(time)) }
    words += row.changes.filter { row.isSame || $0.isOfMeaning }.map(DifferenceWords.change)
    return DifferenceEntry(
      words: words, role: row.isSame ? .faint : role, title: title,
      old: row.old.map { sides($0, difference.old) } ?? [], new: row.new.map { sides($0, difference.new) } ?? [],
      notes: notes)
  }

  private var role: Style.Role {
    row.answer.relation == .same ? .warning : DifferenceWords.role(row.answer.relation)
  }

  /// What one pack asks: a line for each target.
  private func sides(_ side: TargetDifference.Side, _ program: TypedProgram) -> [DifferenceEntry.Side] {
    zip(side.targets, side.rules).map { id, rule in
      let target = program[id]
      var text = requirement(target, program)
      if let rule {
        let name = program.assignments[rule].title
        text = Wording(en: "\(text.en), set by the rule “\(name)”", vi: "\(text.vi), giao theo quy tắc “\(name)”")
      }
      if let time = time(of: target) { text = Wording(en: "\(text.en), \(time.en)", vi: "\(text.vi), \(time.vi)") }
      return DifferenceEntry.Side(text: text, citation: TargetDifferenceView.citation(target), range: target.range)
    }
  }

  /// What a target asks: figures where they are constant, else the words of the rule file.
  private func requirement(_ target: Target, _ program: TypedProgram) -> Wording {
    if target.bounds.isEmpty { return Display.verdict(.forInformation) }
    let figures = target.bounds.map { bound -> Rational? in
      if case .number(let number)? = bound.threshold.constant { number } else { nil }
    }
    let type = target.isReduction ? ValueType.percent : program.vocabulary[target.indicator].type
    guard !figures.contains(nil) else {
      let range = target.requirementRange
      let bytes = sources[range.file].bytes[Int(range.lower)..<Int(range.upper)]
      return Wording(same: "`\(String(decoding: bytes, as: UTF8.self))`")
    }
    let asked = Display.requirement(
      target.bounds.map(\.comparator), figures, type, in: program.vocabulary, isReduction: target.isReduction)
    guard let more = Display.expectation(target, in: program.vocabulary) else { return asked }
    return Wording(en: "\(asked.en) (\(more.en))", vi: "\(asked.vi) (\(more.vi))")
  }

  private func time(of target: Target) -> Wording? {
    if let span = target.span { return Display.span(span) }
    guard let deadline = target.deadline else { return nil }
    let (en, vi) = (deadline.date.isoText, deadline.date.vietnameseText)
    return deadline.inclusive
      ? Wording(en: "by \(en)", vi: "chậm nhất ngày \(vi)") : Wording(en: "before \(en)", vi: "trước ngày \(vi)")
  }

  /// Section and citations.
  static func citation(_ target: Target) -> String {
    var places: [String] = []
    for citation in target.citations {
      let place = [citation.section, citation.cite].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      if !place.isEmpty, !places.contains(place) { places.append(place) }
    }
    return places.isEmpty ? target.section : places.joined(separator: "; ")
  }

  /// What shows the difference, and why nothing is said.
  private var notes: [Wording] {
    var notes: [Wording] = []
    if let reason = row.answer.reason {
      let why = DifferenceWords.reason(reason)
      notes.append(Wording(en: "not compared: \(why.en)", vi: "không so sánh: \(why.vi)"))
    }
    notes += row.answer.witnesses.map(words)
    notes += row.answer.parts.map(words)
    for change in row.changes where change.isOfMeaning {
      if let words = words(change) { notes.append(words) }
    }
    return notes
  }

  private func shown(_ value: Rational, _ type: ValueType) -> Wording {
    Display.threshold(value, type, in: vocabulary)
  }

  /// `a result of 49.5% met the old target and misses the new one`.
  private func words(_ witness: Witness) -> Wording {
    let value = shown(witness.value, type)
    var words =
      witness.meetsOld
      ? Wording(
        en: "a result of \(value.en) met the old target and misses the new one",
        vi: "kết quả \(value.vi) đạt chỉ tiêu cũ, không đạt chỉ tiêu mới")
      : Wording(
        en: "a result of \(value.en) missed the old target and meets the new one",
        vi: "kết quả \(value.vi) không đạt chỉ tiêu cũ, đạt chỉ tiêu mới")
    if let earlier = witness.earlier, row.answer.earlier != nil {
      let (before, name) = (shown(earlier, indicator.type), DifferenceWords.earlier(row.answer.earlier))
      words = Wording(
        en: "where \(name.en) is \(before.en), \(words.en)", vi: "khi \(name.vi) là \(before.vi), \(words.vi)")
    }
    return words
  }

  /// `where the 2023 result is ≥ 45%: tightened, at 50% 49.5% → 55%`.
  private func words(_ part: ComparedPart) -> Wording {
    let name = DifferenceWords.earlier(row.answer.earlier)
    let relation = DifferenceWords.relation(part.relation)
    let old = figures(part.old)
    let new = figures(part.new)
    let change = old == new ? old : Wording(en: "\(old.en) → \(new.en)", vi: "\(old.vi) → \(new.vi)")
    guard let interval = part.earlier else {
      return Wording(
        en: "without \(name.en): \(relation.en), \(change.en)",
        vi: "khi không có \(name.vi): \(relation.vi), \(change.vi)"
      )
    }
    let range = DifferenceWords.interval(interval) { edge in
      let value = shown(edge, indicator.type)
      if (edge.decimalPlaces ?? .max) <= 12 { return value }
      return Wording(en: "\(value.en) (\(edge.exactText))", vi: "\(value.vi) (\(edge.exactText))")
    }
    var example = change
    if let at = part.example, interval.lower != interval.upper || interval.lower == nil {
      let at = shown(at, indicator.type)
      example = Wording(en: "at \(at.en) \(change.en)", vi: "tại \(at.vi): \(change.vi)")
    }
    return Wording(
      en: "where \(name.en) is \(range.en): \(relation.en), \(example.en)",
      vi: "khi \(name.vi) \(range.vi): \(relation.vi), \(example.vi)")
  }

  private func figures(_ figures: [Rational?]) -> Wording {
    let shown = figures.map { figure in
      figure.map { self.shown($0, type) } ?? Wording(en: "no figure", vi: "không có mức")
    }
    if shown.isEmpty { return Wording(en: "nothing", vi: "không giao") }
    return OutcomeWords.joined(shown, " / ")
  }

  /// What else changed, where the lines do not show it.
  private func words(_ change: TargetDifference.Change) -> Wording? {
    func list(_ side: TargetDifference.Side?, _ program: TypedProgram, _ text: (Target) -> [String]) -> String {
      let all = (side?.targets ?? []).flatMap { text(program[$0]) }
      return all.isEmpty ? "–" : all.joined(separator: ", ")
    }
    func both(_ text: (Target) -> [String]) -> String {
      list(row.old, difference.old, text) + " → " + list(row.new, difference.new, text)
    }
    switch change {
    case .ratings:
      let text = both { $0.ratings.map(TargetDifferenceView.text) }
      return Wording(en: "rated: \(text)", vi: "mức đánh giá: \(text)")
    case .baseline:
      let text = both { if case .text(let text)? = $0.baseline { ["“\(text)”"] } else { [] } }
      return Wording(en: "against: \(text)", vi: "so với: \(text)")
    case .waiver:
      let text = both { $0.waiver.map { [$0.until.isoText] } ?? [] }
      return Wording(en: "waived until: \(text)", vi: "miễn đến ngày: \(text)")
    case .nature, .aims, .moved, .recited: return nil
    }
  }

  /// `Vàng ≥ 90%`: what a result is called, and from where on.
  private static func text(_ rating: TargetRating) -> String {
    switch rating.bound {
    case .part(let part): "\(rating.title) ≥ \(part.percentText(atMost: 4))"
    case .figure(let comparator, let figure): "\(rating.title) \(Display.sign(comparator)) \(figure.exactText)"
    case .margin(let margin): "\(rating.title) ± \(margin.exactText)"
    case .rest: rating.title
    }
  }
}
