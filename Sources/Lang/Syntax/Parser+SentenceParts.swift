import Base

// What a later part of a sentence takes from the one before: `giảm 10% số vụ cháy, 15% số người chết so với năm 2025`.
extension Parser {
  /// Whether a target starts at a token with its figure, or with what compares it, and no verb.
  func startsWithFigure(at place: Int) -> Bool {
    guard place < tokens.count, case .figure? = lead(at: place) else { return false }
    return isPlainLead(at: place)
  }

  /// Whether a figure, or no more than what compares it, stands at a token: `ít nhất 5%`, and not `đạt ít nhất 5%`.
  func isPlainLead(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    let keywords = phrase(at: place).keywords
    return tokens[place].kind != .word || keywords.contains { $0.comparator != nil || $0 == .from || $0 == .about }
  }

  /// Notes of a target in a sentence whether it has a verb of its own; gives it the verb `có thêm` of the one before where it has none
  /// and begins with its figure. `isClose`: a comma or `và` joins them.
  mutating func takeVerb(
    of before: TargetSyntax, _ target: inout TargetSyntax, startsWithFigure: Bool, isClose: Bool
  ) {
    if inList { refuseUnitLeftOut(before, target) }
    target.hasNoVerb = target.hasNoVerb || startsWithFigure
    target.isClose = isClose && before.further.isEmpty
    guard startsWithFigure, target.verb == nil, let verb = before.verb else { return }
    if isClose {
      target.verb = verb
    } else if word(of: verb) == "có thêm" {
      askForVerb(&target)
    }
  }

  private func word(of verb: PlacedText) -> String { TextFolding.matchKey(verb.value) }

  private mutating func askForVerb(_ target: inout TargetSyntax) {
    let range = target.requirement.range ?? target.indicator.range
    mention(.changeOrLevel(range, text(range)))
    target.requirement = .mistake(range)
  }

  /// Gives later targets of a sentence the rise or fall of the one before, where behind them it is said against what all are measured;
  /// asks where they could be levels too.
  mutating func shareChanges(_ chain: inout [TargetSyntax]) {
    for place in chain.indices.dropFirst() where chain[place].hasNoVerb {
      let before = chain[place - 1]
      guard let change = before.requirement.change else { continue }
      let said = chain[place...].first { $0.baseline != nil || !$0.hasNoVerb }
      guard said?.baseline != nil else {
        if chain[place].requirement.isFigureAlone, let range = chain[place].requirement.range {
          mention(.comparatorLeftOut(range, value: text(range)))
        }
        continue
      }
      // "bằng 90% so với năm 2025" is a level.
      if case .compare(.equal, _, _) = chain[place].requirement { continue }
      let kinds = (RequirementSyntax.kind(of: change.figure), chain[place].requirement.kindOfFigure)
      switch kinds {
      case (.percent, .amount), (.points, .amount), (.amount, .percent): continue
      case (.percent, .percent) where chain[place].requirement.isLikelyLevel(rises: change.rises):
        askForVerb(&chain[place])
      case (.percent, .percent), (.points, .points):
        if chain[place].isClose, before.baseline == nil {
          chain[place].requirement = chain[place].requirement.asChange(rises: change.rises)
        } else {
          askForVerb(&chain[place])
        }
      default: askForVerb(&chain[place])
      }
    }
  }

  /// Reports `Đạt 38%` behind `Chưa đạt 2%`, where `Đạt` may be the name of another one, and no verb.
  mutating func refuseNameAsVerb(_ target: TargetSyntax) -> Bool {
    let verb = kind == .comma ? index + 1 : index
    let (keywords, length) = phrase(at: verb)
    guard kind == .comma || semicolon != nil, length > 0, keywords.contains(.reaches) || keywords.contains(.comesTo)
    else {
      return false
    }
    let written = TextFolding.matchKey(text(range(from: verb, count: length)))
    let name = NameWords.key(target.indicator.text)
    guard ["chưa ", "không "].contains(where: { name.hasSuffix($0 + written) }) else { return false }
    report(.otherThingBehindComma(range(from: verb, count: length)))
    return true
  }

  /// Reports a figure of a list that has no unit where the one before has: `đạt 24 nghìn tấn, trong đó: nuôi trồng 19`.
  private mutating func refuseUnitLeftOut(_ before: TargetSyntax, _ target: TargetSyntax) {
    guard case .compare(_, _, .number(_, _, let range)) = target.requirement, let figure = before.requirement.figure
    else {
      return
    }
    switch figure {
    case .quantity: mention(.unitLeftOut(range, text(range)))
    default: break
    }
  }
}

extension ExpressionSyntax {
  /// Whether it takes one written figure from another: `12 - 15 tỷ đồng`.
  var isDifferenceOfFigures: Bool {
    guard case .chain(let first, let rest, _) = self, rest.contains(where: { $0.0 == .minus }) else { return false }
    return ([first] + rest.map(\.1)).allSatisfy(\.isOfFigures)
  }

  /// Whether it is a written figure, or made of such.
  private var isOfFigures: Bool {
    if case .chain(let first, let rest, _) = self { return ([first] + rest.map(\.1)).allSatisfy(\.isOfFigures) }
    return RequirementSyntax.kind(of: self) != .other
  }
}

extension RequirementSyntax {
  /// What a figure is in.
  enum FigureKind { case percent, points, amount, other }

  static func kind(of figure: ExpressionSyntax) -> FigureKind {
    switch figure {
    case .percentage: .percent
    case .points: .points
    case .number, .quantity: .amount
    default: .other
    }
  }

  /// Whether a rise or a fall is asked, and its figure or the first of two.
  var change: (rises: Bool, figure: ExpressionSyntax)? {
    switch self {
    case .increased(_, _, let figure?): (true, figure)
    case .reduced(_, _, let figure): (false, figure)
    case .changed(let rises, let inner, _): inner.figure.map { (rises, $0) }
    default: nil
    }
  }

  /// The figure that is asked, or the first of two.
  var figure: ExpressionSyntax? {
    switch self {
    case .compare(_, _, let figure), .between(_, let figure, _, _, _, _): figure
    case .about(let figures, _): figures.first
    default: nil
    }
  }

  /// Whether both ask the same figure in the same way.
  func asksTheSame(as other: RequirementSyntax) -> Bool {
    guard case .compare(let comparator, _, let figure) = self, case .compare(comparator, _, let own) = other else {
      return false
    }
    switch (figure, own) {
    case (.percentage(let a, _), .percentage(let b, _)): return a == b
    case (.number(let a, _, _), .number(let b, _, _)): return a == b
    case (.quantity(let a, _, _, _), .quantity(let b, _, _, _)): return a == b
    default: return false
    }
  }

  var kindOfFigure: FigureKind { figure.map(Self.kind) ?? .other }

  /// Whether nothing but the figure is written.
  fileprivate var isFigureAlone: Bool {
    guard case .compare(_, let written, let figure) = self else { return false }
    return written.form == .bare && written.range.lower == figure.range.lower
  }

  /// Whether a figure in percent would be much for a change, and could be what is left or reached.
  fileprivate func isLikelyLevel(rises: Bool) -> Bool {
    guard case .percentage(let part, _)? = figure else { return false }
    let double = rises ? part : (try? part.multiplied(by: Rational(2))) ?? part
    return double >= .one
  }

  /// The same figures, of a rise or a fall.
  fileprivate func asChange(rises: Bool) -> RequirementSyntax {
    switch self {
    case .compare(let comparator, let written, let figure):
      let form = written.form == .bare && rises ? .words : written.form
      let syntax = ComparatorSyntax(form: form, range: written.range)
      return rises ? .increased(comparator, syntax, figure) : .reduced(comparator, syntax, figure)
    case .between(_, _, _, _, let range, _), .about(_, let range): return .changed(rises: rises, self, range)
    default: return self
    }
  }
}

extension Diagnostic {
  /// `giảm 5 vụ cháy, 3 vụ nổ so với năm 2025`
  fileprivate static func changeOrLevel(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .aimOrTarget, at: .source(range),
      Wording(
        en: "`\(written)` may be a change as in the target before, or what is to be reached",
        vi: "`\(written)` có thể là mức tăng, giảm như chỉ tiêu đứng trước, cũng có thể là mức phải đạt"),
      help: [
        Wording(
          en: "write the verb before it again, or `reaches`",
          vi: "viết lại `tăng` hoặc `giảm` trước con số, hoặc viết `đạt`")
      ])
  }

  /// `tăng lên 3 bậc`
  static func riseByOrTo(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .aimOrTarget, at: .source(range),
      Wording(
        en: "`\(written)` may be up by so many places, or to that place",
        vi: "`\(written)` có thể là tăng thêm bấy nhiêu bậc, cũng có thể là lên đến bậc ấy"),
      help: [
        Wording(
          en:
            "write `increased by` with the year it is compared with, or the place that is to be reached, `at most 17`",
          vi: "nếu là tăng thêm thì viết `tăng … bậc so với năm …`; nếu là thứ hạng phải đạt thì viết `tối đa 17`")
      ])
  }

  /// `đạt 24 nghìn tấn, trong đó: nuôi trồng 19`
  fileprivate static func unitLeftOut(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .missingWord, at: .source(range),
      Wording(
        en: "`\(written)` has no unit, and the figure before it in the sentence has",
        vi: "`\(written)` không có đơn vị, còn con số đứng trước trong câu thì có"),
      help: [Wording(en: "write the unit behind each figure", vi: "ghi đơn vị sau từng con số")])
  }

  /// `đạt - 3 tỷ đồng`: a dash that has come in, or a figure below zero?
  static func dashOrMinus(_ range: SourceRange, _ digits: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "the stroke before \(digits) may be a dash, or a minus: \(digits), or \(digits) below zero?",
        vi: "dấu trước \(digits) có thể là gạch nối, cũng có thể là dấu trừ: \(digits), hay âm \(digits)?"),
      help: [
        Wording(
          en: "take the stroke away, or write `-\(digits)` without a space for a figure below zero",
          vi: "bỏ dấu đó đi; nếu là số âm thì viết liền `-\(digits)`")
      ])
  }

  /// `tối đa 12 - 15 tỷ đồng`, `12 - 10 vụ`
  static func differenceOfFigures(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en:
          "`\(written)` is no range here: the second figure has to be the higher one, and nothing is said to compare with",
        vi: "`\(written)` ở đây không phải là một khoảng: mức sau phải cao hơn, và trước đó không có từ so sánh"),
      help: [
        Wording(
          en: "write `from … to …` for a range, a day with its year, or the figure that is left",
          vi:
            "nếu là một khoảng thì viết `từ … đến …`; nếu là ngày thì ghi đủ năm; nếu là phép trừ thì ghi con số còn lại"
        )
      ])
  }
}
