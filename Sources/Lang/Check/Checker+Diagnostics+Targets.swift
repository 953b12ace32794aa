import Base

/// What is said of targets.
extension Checker {
  static func contradictoryScopes(_ range: SourceRange, scopes: [ScopeSyntax]) -> Diagnostic {
    Diagnostic(
      .contradictoryScopes, at: .source(range),
      both("no unit fits all of these clauses", "không đơn vị nào thoả tất cả các mệnh đề này"),
      related: scopes.dropLast().map {
        Diagnostic.Related(.source($0.range), both("must hold too", "cũng phải thoả"))
      },
      notes: [
        both(
          "several `for` and `except` clauses all hold at once; a unit has one level and one kind",
          "nhiều mệnh đề `cho` và `trừ` cùng có hiệu lực; mỗi đơn vị chỉ có một cấp và một loại")
      ],
      help: [
        both(
          "name alternatives in one clause: `for level district or level commune`",
          "ghi các lựa chọn trong một mệnh đề: `cho cấp huyện hoặc cấp xã`")
      ])
  }

  static func fieldTwice(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      .fieldTwice, .warning, at: .source(name.range),
      both("the field `\(name.text)` is named twice", "lĩnh vực `\(name.text)` được ghi hai lần"),
      help: [both("leave it out once", "bỏ một lần")])
  }

  static func baselineWithoutUse(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .baselineWithoutUse, .warning, at: .source(range),
      both(
        "only a reduction is measured against something, and this target asks for none",
        "chỉ mức giảm mới cần số so sánh, mà chỉ tiêu này không phải mức giảm"),
      help: [
        both(
          "leave `against` out, or write `reduced by at least …`", "bỏ `so với`, hoặc viết `giảm tối thiểu …`")
      ])
  }

  static func reductionWithoutBaseline(at range: SourceRange, end: SourceRange) -> Diagnostic {
    Diagnostic(
      .reductionWithoutBaseline, at: .source(range),
      both(
        "this asks for a reduction but does not say against what",
        "chỉ tiêu này yêu cầu giảm nhưng chưa ghi so với cái gì"),
      help: [
        both(
          "add `against in 2022`, or the plan's words: `against \"…\"`",
          "thêm `so với trong năm 2022`, hoặc lời của kế hoạch: `so với \"…\"`")
      ])
  }

  static func baselineNeedsPeriod(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .baselineNeedsPeriod, at: .source(range),
      both(
        "the reduction of a count is measured against its result in an earlier period, not against a text",
        "mức giảm của một số lượng được tính so với kết quả kỳ trước, không so với một đoạn chữ"),
      help: [both("write `against in 2022`", "viết `so với trong năm 2022`")])
  }

  static func reductionOfShare(_ indicator: Term, _ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .reductionOfShare, at: .source(range),
      both(
        "`\(indicator.name)` is \(type.en); `reduced by` is for counts and amounts",
        "`\(indicator.name)` là \(type.vi); `giảm` chỉ dùng cho số lượng"),
      help: [both("ask for a value: `at most …`", "ghi mức cần đạt: `tối đa …`")])
  }

  static func againstDirection(_ indicator: Indicator, isReduction: Bool, at range: SourceRange) -> Diagnostic {
    let name = indicator.term.name
    return Diagnostic(
      .againstDirection, .warning, at: .source(range),
      indicator.lowerIsBetter
        ? both(
          "for `\(name)` lower is better, but this asks for more of it",
          "với `\(name)`, càng thấp càng tốt, nhưng chỉ tiêu này lại yêu cầu cao hơn")
        : both(
          "for `\(name)` higher is better, but this asks for less of it",
          "với `\(name)`, càng cao càng tốt, nhưng chỉ tiêu này lại yêu cầu thấp hơn"),
      related: [Diagnostic.Related(.source(indicator.term.range), both("declared here", "khai báo ở đây"))],
      help: [
        both(
          "turn the comparison round, or check which indicator is meant", "đổi chiều so sánh, hoặc kiểm tra lại chỉ số")
      ])
  }

  static func outsideShare(_ range: SourceRange, _ value: String) -> Diagnostic {
    Diagnostic(
      .outsideShare, at: .source(range),
      both(
        "a share lies between 0% and 100%, and this is \(value)",
        "tỷ lệ nằm trong khoảng 0% đến 100%, còn đây là \(value)"),
      help: [both("write a share from 0% to 100%", "ghi một tỷ lệ từ 0% đến 100%")])
  }

  static func neverMet(_ range: SourceRange, above: Bool, _ value: String) -> Diagnostic {
    Diagnostic(
      .neverMet, at: .source(range),
      above
        ? both(
          "no share is above \(value), so this can never be met",
          "không tỷ lệ nào trên \(value), nên không bao giờ đạt được")
        : both(
          "no share is below \(value), so this can never be met",
          "không tỷ lệ nào dưới \(value), nên không bao giờ đạt được"),
      help: [
        above
          ? both("write `>= \(value)`", "viết `>= \(value)`") : both("write `<= \(value)`", "viết `<= \(value)`")
      ], edits: [Diagnostic.Edit(range, above ? ">= \(value)" : "<= \(value)")])
  }

  static func reductionNeverMet(_ range: SourceRange, _ value: String) -> Diagnostic {
    Diagnostic(
      .neverMet, at: .source(range),
      both(
        "nothing can be reduced by more than all of it, so \(value) can never be met",
        "không gì giảm được hơn toàn bộ của nó, nên mức \(value) không bao giờ đạt được"),
      help: [both("write a reduction up to 100%", "ghi mức giảm đến 100%")])
  }

  static func countNeverMet(_ range: SourceRange, _ value: String) -> Diagnostic {
    Diagnostic(
      .neverMet, at: .source(range),
      both(
        "no count is that low, so this can never be met",
        "không số lượng nào thấp như vậy, nên không bao giờ đạt được"),
      help: [both("a count is 0 or more", "số lượng là từ 0 trở lên")])
  }

  static func emptyRange(_ range: SourceRange, _ low: String, _ high: String, swapped: Bool) -> Diagnostic {
    Diagnostic(
      .emptyRange, at: .source(range),
      both("nothing lies from \(low) to \(high)", "không có giá trị nào từ \(low) đến \(high)"),
      help: [
        swapped
          ? both("write the lower figure first: from \(high) to \(low)", "ghi số nhỏ trước: từ \(high) đến \(low)")
          : both("write `= \(low)` for exactly this value", "viết `= \(low)` nếu đúng bằng giá trị này")
      ])
  }

  static func deadlineOutsideYear(_ deadline: DeadlineSyntax, year: Int) -> Diagnostic {
    Diagnostic(
      .deadlineOutsideYear, .warning, at: .source(deadline.range),
      both(
        "the deadline \(deadline.date.date.isoText) lies outside the plan's year \(year)",
        "thời hạn \(deadline.date.date.vietnameseText) nằm ngoài năm \(year) của kế hoạch"),
      help: [both("check the date and the plan's year", "kiểm tra ngày và năm của kế hoạch")])
  }

  static func statedTwice(_ target: Target, first: Target, cites: [String]) -> Diagnostic {
    let cite = "\"" + ([target.section] + cites.prefix(1)).filter { !$0.isEmpty }.joined(separator: ", ") + "\""
    return Diagnostic(
      .statedTwice, .warning, at: .source(target.range),
      both("this target is stated already", "chỉ tiêu này đã có"),
      related: [Diagnostic.Related(.source(first.range), both("the same target", "cùng một chỉ tiêu"))],
      help: [
        both(
          "leave this one out and add `cite \(cite)` to the first",
          "bỏ chỉ tiêu này và thêm `dẫn \(cite)` vào chỉ tiêu đầu")
      ], edits: [Diagnostic.Edit(end(of: first.range), " cite \(cite)")])
  }

  static func waiverWithoutSuperior(_ waiver: WaiverSyntax) -> Diagnostic {
    Diagnostic(
      .waiverWithoutSuperior, at: .source(waiver.range),
      both(
        "there is nothing to waive: this pack stands under no other",
        "không có gì để miễn: gói này không căn cứ vào gói nào"),
      help: [
        both(
          "name the superior's pack with `under` in the head, or leave the waiver out",
          "nêu gói của cấp trên bằng `căn cứ` ở phần đầu, hoặc bỏ phần miễn này")
      ])
  }

  static func waiverWithoutUse(_ target: Target, document: String) -> Diagnostic {
    Diagnostic(
      .waiverWithoutUse, .warning, at: .source(target.requirementRange),
      both(
        "this target is no looser than the superior's, so the waiver \"\(document)\" waives nothing",
        "chỉ tiêu này không nới lỏng hơn của cấp trên, nên văn bản miễn \"\(document)\" không có tác dụng"),
      help: [both("leave the waiver out, or check the figure", "bỏ phần miễn, hoặc kiểm tra lại con số")])
  }

  static func looserThanSuperior(
    at range: SourceRange, superiorAt: SourceRange, allowed: Wording?, required: (Comparator, String)?, raising: Bool,
    isOneSided: Bool,
    example: String?, unit: Wording?, own: String, superior: String, end: SourceRange
  ) -> Diagnostic {
    let requires = required.map { words($0.0, $0.1) }
    let who = unit ?? both("a unit", "đơn vị")
    let mine = own.isEmpty ? "" : " (\(own))"
    let theirs = superior.isEmpty ? "" : " (\(superior))"
    var help: [Wording] = []
    var edits: [Diagnostic.Edit] = []
    if let required {
      // Only what has one figure on both sides is put right by writing the other one.
      if isOneSided { edits = [Diagnostic.Edit(range, "\(required.0.rawValue) \(required.1)")] }
      let isStricter = required.0 == .above || required.0 == .below
      let to = isStricter ? words(required.0, required.1) : Wording(same: required.1)
      help.append(
        raising
          ? both(
            "raise it to \(to.en), or add `waived by document \"…\" until …`",
            "nâng lên \(to.vi), hoặc thêm `được miễn theo văn bản \"…\" đến …`")
          : both(
            "lower it to \(to.en), or add `waived by document \"…\" until …`",
            "hạ xuống \(to.vi), hoặc thêm `được miễn theo văn bản \"…\" đến …`"))
    }
    return Diagnostic(
      .looserThanSuperior, at: .source(range),
      both(
        "this target is looser than the one it stands under", "chỉ tiêu này lỏng hơn chỉ tiêu cấp trên mà nó căn cứ"),
      label: allowed.map { both("allows \($0.en)\(mine)", "cho phép \($0.vi)\(mine)") }
        ?? both("allows any value on this side\(mine)", "cho phép mọi giá trị ở phía này\(mine)"),
      related: [
        Diagnostic.Related(
          .source(superiorAt),
          both("requires \(requires?.en ?? "more")\(theirs)", "yêu cầu \(requires?.vi ?? "chặt hơn")\(theirs)"))
      ],
      notes: example.map {
        [
          both(
            "\(who.en) at \($0) would pass here and fail there",
            "\(who.vi) đạt \($0) thì ở đây là đạt, ở kia là không đạt")
        ]
      } ?? [], help: help, edits: edits)
  }
}
