import Base

/// What is said of rules that set targets.
extension Checker {
  static func refused(
    _ rule: AssignSyntax, _ indicator: Term, target: Target, _ reason: Refusal, section: PlacedText?
  ) -> Diagnostic {
    let why: Wording =
      switch reason {
      case .count: both("it is a count", "đây là một số lượng")
      case .reduction: both("it is a reduction", "đây là một mức giảm")
      case .lowerIsBetter: both("lower is better for it", "chỉ số này càng thấp càng tốt")
      case .range: both("its target is a range", "chỉ tiêu của chỉ số này là một khoảng")
      case .notConstant: both("its target is no fixed figure", "chỉ tiêu của chỉ số này không phải con số cố định")
      case .comparator: both("its target excludes a single value", "chỉ tiêu của chỉ số này chỉ loại trừ một giá trị")
      }
    return Diagnostic(
      .ruleRefused, at: .source(section?.range ?? rule.title.range),
      both(
        "this rule cannot set the target on `\(indicator.name)`: \(why.en)",
        "quy tắc này không giao được chỉ tiêu `\(indicator.name)`: \(why.vi)"),
      related: [Diagnostic.Related(.source(target.range), both("the target", "chỉ tiêu"))],
      help: [
        both(
          "move that target to a section that the rule does not name",
          "chuyển chỉ tiêu đó sang mục mà quy tắc không nêu")
      ])
  }

  static func emptyRule(_ rule: AssignSyntax) -> Diagnostic {
    Diagnostic(
      .emptyRule, at: .source(rule.title.range),
      both("this rule gives no target", "quy tắc này không giao chỉ tiêu nào"),
      help: [
        both(
          "add a branch: `if 2023 >= province then target = 2023 * 1.1`",
          "thêm một trường hợp: `nếu 2023 >= tỉnh thì chỉ tiêu = 2023 * 1.1`")
      ])
  }

  static func nothingToAssign(_ rule: AssignSyntax, sections: [String]) -> Diagnostic {
    Diagnostic(
      .nothingToAssign, at: .source(rule.title.range),
      both(
        "no section of this pack is `set by` a superior, so the rule has nothing to set",
        "gói này không có mục nào do cấp trên giao, nên quy tắc không có gì để giao"),
      notes: sections.isEmpty
        ? []
        : [
          both(
            "sections: " + sections.map { "\"\($0)\"" }.joined(separator: ", "),
            "các mục: " + sections.map { "\"\($0)\"" }.joined(separator: ", "))
        ],
      help: [
        both(
          "name the section, `to targets \"\(sections.first ?? "…")\"`, or say whose figures it holds, `set by province`",
          "nêu mục, `cho chỉ tiêu \"\(sections.first ?? "…")\"`, hoặc ghi số do cấp nào giao, `do tỉnh giao`")
      ])
  }

  static func mixedRule(
    _ rule: AssignSyntax, _ one: Term, _ type: Wording, _ other: Term, _ otherType: Wording
  ) -> Diagnostic {
    Diagnostic(
      .mixedRule, at: .source(rule.title.range),
      both(
        "this rule would set `\(one.name)`, \(type.en), and `\(other.name)`, \(otherType.en), alike",
        "quy tắc này giao chung `\(one.name)` (\(type.vi)) và `\(other.name)` (\(otherType.vi))"),
      help: [both("write a rule for each", "viết riêng quy tắc cho từng loại")])
  }

  static func floorAboveCap(_ floor: SourceRange, _ low: String, _ cap: SourceRange, _ high: String) -> Diagnostic {
    Diagnostic(
      .floorAboveCap, at: .source(floor),
      both(
        "never below \(low) and never above \(high) cannot both hold",
        "không thấp hơn \(low) và không vượt quá \(high) không thể cùng đúng"),
      related: [Diagnostic.Related(.source(cap), both("never above \(high)", "không vượt quá \(high)"))],
      help: [both("lower the one or raise the other", "hạ mức này hoặc nâng mức kia")])
  }

  /// `year`: what to write instead, where the result named has a period.
  static func answerNeedsResult(_ range: SourceRange, year: String?) -> Diagnostic {
    Diagnostic(
      .answerNeedsResult, at: .source(range),
      both(
        "`when … is missing` is about the unit's own earlier result",
        "`khi … thiếu` nói về kết quả kỳ trước của chính đơn vị"),
      help: [
        year.map { both("write only `\($0)`", "chỉ viết `\($0)`") }
          ?? both("write the year: `when 2023 is missing then …`", "ghi năm: `khi 2023 thiếu thì …`")
      ],
      edits: year.map { [Diagnostic.Edit(range, $0)] } ?? [])
  }

  static func answerTwice(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .answerTwice, at: .source(range),
      both("what holds when this result is missing is said twice", "trường hợp chưa có kết quả này được ghi hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("leave one of the two out", "bỏ một trong hai")])
  }

  static func answerWithoutUse(_ range: SourceRange, _ period: PeriodReference) -> Diagnostic {
    let (_, spoken) = words(of: period)
    return Diagnostic(
      .answerWithoutUse, .warning, at: .source(range),
      both("the rule does not use the result of \(spoken.en)", "quy tắc không dùng kết quả \(spoken.vi)"),
      help: [both("leave this line out, or check the year", "bỏ dòng này, hoặc kiểm tra lại năm")])
  }

  static func missingWithoutAnswer(_ range: SourceRange, _ period: PeriodReference) -> Diagnostic {
    let (written, spoken) = words(of: period)
    return Diagnostic(
      .missingWithoutAnswer, .warning, at: .source(range),
      both(
        "the rule does not say what holds for a unit without a result of \(spoken.en)",
        "quy tắc chưa ghi xử lý thế nào khi đơn vị chưa có kết quả \(spoken.vi)"),
      notes: [
        both(
          "such a unit gets no target and is graded \"no data\"",
          "đơn vị đó sẽ không có chỉ tiêu và được ghi là thiếu số liệu")
      ],
      help: [
        both(
          "add `when \(written.en) is missing then target = province`, or `then no target`",
          "thêm `khi \(written.vi) thiếu thì chỉ tiêu = tỉnh`, hoặc `thì không có chỉ tiêu`")
      ])
  }

  /// A period as a rule writes it, and as a sentence names it.
  private static func words(of period: PeriodReference) -> (written: Wording, spoken: Wording) {
    switch period {
    case .aYearEarlier:
      let earlier = both("a year earlier", "năm trước")
      return (earlier, earlier)
    case .partEarlier(let months):
      let earlier =
        switch months {
        case 1: both("a month earlier", "tháng trước")
        case 3: both("a quarter earlier", "quý trước")
        default: both("a half earlier", "nửa năm trước")
        }
      return (earlier, earlier)
    case .last(let months):
      let last = both("rolling \(months) months", "gần nhất \(months) tháng")
      return (last, last)
    case .period(let period):
      let isYear = period.kind == .year
      // A rule names a year by one number.
      let text = isYear ? String(period.firstYear) : period.text
      return (
        isYear ? Wording(same: text) : both("in \(text)", "kỳ \(text)"),
        both(text, isYear ? "năm \(text)" : "kỳ \(text)")
      )
    }
  }

  static func noSuperiorTarget(_ range: SourceRange, _ word: String, known: [String]) -> Diagnostic {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .noSuperiorTarget, at: .source(range),
      word == "superior"
        ? both(
          "no superior sets a target that this rule could use", "chưa cấp trên nào giao chỉ tiêu để quy tắc này dùng")
        : both(
          "`\(word)` sets no target on what this rule sets",
          "`\(word)` không giao chỉ tiêu nào cho các mục của quy tắc này"),
      notes: known.isEmpty
        ? [] : [both("targets are set by \(list)", "chỉ tiêu do \(list) giao")],
      help: [
        known.isEmpty
          ? both(
            "say which level set the section's figures: `targets \"…\" set by province`",
            "ghi mức của mục do cấp nào giao: `chỉ tiêu \"…\" do tỉnh giao`")
          : both(
            "write \(list), or add the section that `\(word)` sets", "viết \(list), hoặc thêm mục do `\(word)` giao")
      ])
  }

  static func superiorForSomeOnly(
    _ range: SourceRange, _ word: String, without: [String], of count: Int, at target: SourceRange
  ) -> Diagnostic {
    let list = without.prefix(5).map { "`\($0)`" }.joined(separator: ", ") + (without.count > 5 ? ", …" : "")
    return Diagnostic(
      .superiorForSomeOnly, .warning, at: .source(range),
      both(
        "`\(word)` sets no target on \(without.count) of the \(count) that this rule sets: \(list)",
        "`\(word)` không giao \(without.count) trong \(count) chỉ tiêu của quy tắc này: \(list)"),
      related: [Diagnostic.Related(.source(target), both("one of them", "một trong số đó"))],
      notes: [both("the rule gives no target there", "ở đó quy tắc không giao được chỉ tiêu")],
      help: [both("move these targets to a section of their own", "chuyển các chỉ tiêu này sang mục riêng")])
  }

  static func assignedTwice(_ rule: Assignment, first: Assignment, _ indicator: Term) -> Diagnostic {
    Diagnostic(
      .assignedTwice, at: .source(rule.range),
      both(
        "two rules set the target on `\(indicator.name)` for the same units",
        "hai quy tắc cùng giao chỉ tiêu `\(indicator.name)` cho cùng đơn vị"),
      related: [Diagnostic.Related(.source(first.range), both("the other rule", "quy tắc kia"))],
      help: [
        both(
          "keep their units apart with `for` and `except`, or name different sections",
          "tách đơn vị bằng `cho` và `trừ`, hoặc nêu các mục khác nhau")
      ])
  }
}
