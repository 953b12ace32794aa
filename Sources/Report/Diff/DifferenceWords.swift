import Base
import Eval
import Lang

/// What is said of differences, in both languages.
enum DifferenceWords {
  /// How what is asked stands to what was asked.
  static func relation(_ relation: Relation) -> Wording {
    switch relation {
    case .same: Wording(en: "the same", vi: "như cũ")
    case .tightened: Wording(en: "tightened", vi: "chặt hơn")
    case .loosened: Wording(en: "loosened", vi: "nới lỏng")
    case .incomparable: Wording(en: "incomparable", vi: "chỗ chặt, chỗ lỏng")
    case .added: Wording(en: "added", vi: "thêm mới")
    case .removed: Wording(en: "removed", vi: "bỏ")
    case .notCompared: Wording(en: "not compared", vi: "không so sánh")
    }
  }

  static func role(_ relation: Relation) -> Style.Role {
    switch relation {
    case .same: .faint
    case .tightened, .added: .good
    case .loosened, .removed: .bad
    case .incomparable, .notCompared: .warning
    }
  }

  static func time(_ change: TargetDifference.TimeChange) -> Wording {
    switch change {
    case .earlier: Wording(en: "earlier", vi: "sớm hơn")
    case .later: Wording(en: "later", vi: "muộn hơn")
    case .other: Wording(en: "other time", vi: "thời gian khác")
    }
  }

  static func change(_ change: TargetDifference.Change) -> Wording {
    switch change {
    case .nature: Wording(en: "of another kind", vi: "đổi tính chất")
    case .aims: Wording(en: "other aim", vi: "mức phấn đấu khác")
    case .ratings: Wording(en: "rated otherwise", vi: "mức đánh giá khác")
    case .baseline: Wording(en: "against something else", vi: "mốc so sánh khác")
    case .waiver: Wording(en: "other waiver", vi: "thời hạn miễn khác")
    case .moved: Wording(en: "moved", vi: "chuyển mục")
    case .recited: Wording(en: "re-cited", vi: "dẫn lại")
    }
  }

  /// Why nothing is said.
  static func reason(_ reason: NotCompared) -> Wording {
    switch reason {
    case .severalResults:
      Wording(en: "several earlier results decide the figure", vi: "mức phụ thuộc nhiều kết quả trước đó")
    case .otherResult:
      Wording(
        en: "another result than an earlier one of its own decides the figure",
        vi: "mức phụ thuộc kết quả khác, không phải kết quả trước đó của chính chỉ tiêu")
    case .function: Wording(en: "the figure comes from a function", vi: "mức tính bằng hàm")
    case .notLinear:
      Wording(
        en: "the figure does not rise or fall evenly with the earlier result",
        vi: "mức không tăng giảm đều theo kết quả trước đó")
    case .rounding: Wording(en: "a computed figure is rounded", vi: "mức tính ra được làm tròn")
    case .looksBack:
      Wording(
        en: "one looks at an earlier result that the other does not look at",
        vi: "một bên xét kết quả trước đó mà bên kia không xét")
    case .wholeNumbers:
      Wording(
        en: "it is not settled for whole numbers, or no value shows it",
        vi: "chưa xác định được với số nguyên, hoặc không có giá trị nào minh họa")
    case .nearerRule:
      Wording(
        en: "a rule of the pack raises what a pack above asks", vi: "quy tắc của gói nâng mức do gói cấp trên giao")
    case .leftOut: Wording(en: "several figures are left out", vi: "có nhiều giá trị bị loại trừ")
    case .otherMeasure:
      Wording(en: "the indicator measures something else", vi: "chỉ số đo đại lượng khác")
    case .tooLarge: Wording(en: "the figures would be too large", vi: "các con số quá lớn")
    case .tooManyClasses(let count):
      Wording(
        en: "the clauses tell \(count) classes of units apart", vi: "các điều kiện phân biệt tới \(count) lớp đơn vị")
    case .otherYears:
      Wording(en: "the years of the two begin on different days", vi: "năm của hai gói bắt đầu vào ngày khác nhau")
    }
  }

  /// The units that a row is of; empty for all.
  static func scopes(_ scopes: [[Scope]], _ terms: SharedTerms) -> Wording {
    let all = scopes.map { clauses in OutcomeWords.joined(clauses.map { self.scope($0, terms) }, ", ") }
    return Wording(en: all.map(\.en).joined(separator: "; "), vi: all.map(\.vi).joined(separator: "; "))
  }

  /// `for level commune`, `except kind department`.
  private static func scope(_ scope: Scope, _ terms: SharedTerms) -> Wording {
    let named = scope.terms.map { term(of: $0, terms) }
    let en = named.map(\.en).joined(separator: " or ")
    let vi = named.map(\.vi).joined(separator: " hoặc ")
    return scope.excludes ? Wording(en: "except \(en)", vi: "trừ \(vi)") : Wording(en: "for \(en)", vi: "cho \(vi)")
  }

  private static func term(of term: Scope.Term, _ terms: SharedTerms) -> Wording {
    switch term {
    case .level(let id):
      let name = Display.name(terms.levels[id.index])
      return Wording(en: "level \(name.en)", vi: name.vi)
    case .kind(let id):
      let name = Display.name(terms.kinds[id.index])
      return Wording(en: "kind \(name.en)", vi: name.vi)
    case .ofClass(let id):
      let (classification, classes) = terms.classifications[id.classification.index]
      let (kind, name) = (Display.name(classification), Display.name(classes[id.index]))
      let says = TextFolding.matchKey(name.vi).hasPrefix(TextFolding.matchKey(kind.vi))
      return Wording(en: "\(kind.en) \(name.en)", vi: says ? name.vi : "\(kind.vi) \(name.vi)")
    case .unit(let name, _): return Wording(en: "unit “\(name)”", vi: "đơn vị “\(name)”")
    }
  }

  /// What a result of before is called: `the 2023 result`.
  static func earlier(_ reference: PeriodReference?) -> Wording {
    switch reference {
    case .period(let period)?:
      let name = Display.ofPeriod(period)
      return Wording(en: Display.theResult(name), vi: "kết quả \(name.vi)")
    case .aYearEarlier?: return Wording(en: "the result a year earlier", vi: "kết quả cùng kỳ năm trước")
    case .partEarlier(let months)?:
      let words = Display.parts(ofMonths: months)
      let part = months == 1 ? "month" : months == 3 ? "quarter" : "half-year"
      return Wording(en: "the result of the \(part) before", vi: "kết quả \(words.vi) trước")
    case .last(let months)?:
      return Wording(en: "the result of the last \(months) months", vi: "kết quả \(months) tháng gần nhất")
    case nil: return Wording(en: "the earlier result", vi: "kết quả trước đó")
    }
  }

  /// `from 40% up to but not including 50%` of earlier results.
  static func interval(_ interval: Interval, _ shown: (Rational) -> Wording) -> Wording {
    if let lower = interval.lower, interval.upper == lower {
      let value = shown(lower.value)
      return Wording(en: "= \(value.en)", vi: "= \(value.vi)")
    }
    let lower = interval.lower.map { edge in
      let value = shown(edge.value)
      let sign = edge.isIncluded ? "≥" : ">"
      return Wording(en: "\(sign) \(value.en)", vi: "\(sign) \(value.vi)")
    }
    let upper = interval.upper.map { edge in
      let value = shown(edge.value)
      let sign = edge.isIncluded ? "≤" : "<"
      return Wording(en: "\(sign) \(value.en)", vi: "\(sign) \(value.vi)")
    }
    let parts = [lower, upper].compactMap { $0 }
    if parts.isEmpty { return Wording(en: "whatever it is", vi: "là bao nhiêu cũng vậy") }
    return Wording(en: parts.map(\.en).joined(separator: " and "), vi: parts.map(\.vi).joined(separator: " và "))
  }
}
