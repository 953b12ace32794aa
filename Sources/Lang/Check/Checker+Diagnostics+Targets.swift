import Base

/// What is said of targets.
extension Checker {
  /// `scopes`: the heading's, then the statement's; the last of them is pointed at.
  static func contradictoryScopes(_ scopes: [ScopeSyntax], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .contradictoryScopes, at: .source(range),
      both("no unit fits all of these clauses", "không đơn vị nào thuộc tất cả các phạm vi này"),
      related: scopes.dropLast().map {
        Diagnostic.Related(.source($0.range), both("must hold too", "cũng phải thuộc"))
      },
      notes: [
        both(
          "several `for` and `except` clauses all hold at once; a unit has one level, one kind and one class of each "
            + "classification",
          "các phần `cho` và `trừ` cùng có hiệu lực; mỗi đơn vị chỉ có một cấp, một loại và một mức của mỗi cách phân loại"
        )
      ],
      help: [
        both(
          "name alternatives in one clause: `for level district or level commune`",
          "ghi các lựa chọn trong một phần: `cho cấp huyện hoặc cấp xã`")
      ])
  }

  static func fieldTwice(_ name: PlacedName) -> Diagnostic {
    Diagnostic(
      .fieldTwice, .warning, at: .source(name.range),
      both("the field `\(name.text)` is named twice", "lĩnh vực `\(name.text)` được ghi hai lần"),
      help: [both("leave it out once", "bỏ bớt một chỗ")])
  }

  /// `98% kế hoạch`, `3% tổng số đảng viên` where that is not what the indicator is a share of
  /// `mayGo`: without it the target asks nothing else.
  static func wholeAfterFigure(_ whole: PlacedText, of indicator: Indicator?, mayGo: Bool) -> Diagnostic {
    let known = indicator?.denominators.compactMap(\.text).first
    return Diagnostic(
      .unexpected, at: .source(whole.range),
      both(
        "`\(whole.value)`: of what the figure is a part is said where the indicator is declared",
        "`\(whole.value)`: con số này tính trên tổng nào là do khai báo chỉ số nêu"),
      related: indicator.map {
        [Diagnostic.Related(.source($0.term.range), both("declared here", "khai báo ở đây"))]
      } ?? [],
      help: [
        known.map {
          both(
            "its denominator is \"\($0)\": leave this out if it is the same",
            "mẫu số của chỉ số là \"\($0)\": nếu là một thì bỏ đi")
        }
          ?? both(
            "leave it out if that is the indicator's denominator; else name the indicator that is counted so",
            "nếu đúng là mẫu số của chỉ số thì bỏ đi; nếu không thì gọi chỉ số được tính như vậy")
      ], edits: mayGo ? [Diagnostic.Edit(whole.range, "")] : [])
  }

  /// `3/4 trường` of a number of schools
  static func someOfThem(_ part: Rational, _ thing: PlacedName, at range: SourceRange) -> Diagnostic {
    let digits = part.decimalText(atMost: 6)
    return Diagnostic(
      .typesDoNotFit, at: .source(range),
      both(
        "a number of \(thing.text) is asked, and this is a part of them",
        "chỉ tiêu này tính bằng số \(thing.text), còn đây là một phần trong tổng số"),
      help: [
        both(
          "write `\(digits) \(thing.text)` where so many are meant",
          "nếu phải đạt \(digits) \(thing.text) thì viết `\(digits) \(thing.text)`")
      ], edits: [Diagnostic.Edit(range, "\(digits) \(thing.text)")])
  }

  /// `end`: where the indicator could say that lower is better, which it does not.
  static func againstDirection(
    _ indicator: Indicator, isReduction: Bool, at range: SourceRange, undirected end: SourceRange?
  ) -> Diagnostic {
    let name = indicator.term.name
    return Diagnostic(
      .againstDirection, .warning, at: .source(range),
      indicator.lowerIsBetter
        ? both(
          "for `\(name)` lower is better, but this asks for more of it",
          "với `\(name)`, càng thấp càng tốt, nhưng chỉ tiêu này lại yêu cầu cao hơn")
        : end != nil
          ? both(
            "`\(name)` does not say `lower is better`, so higher is, and this asks for less of it",
            "`\(name)` không ghi `càng thấp càng tốt` nên được hiểu là càng cao càng tốt, mà chỉ tiêu này lại yêu cầu thấp hơn"
          )
          : both(
            "for `\(name)` higher is better, but this asks for less of it",
            "với `\(name)`, càng cao càng tốt, nhưng chỉ tiêu này lại yêu cầu thấp hơn"),
      related: [Diagnostic.Related(.source(indicator.term.range), both("declared here", "khai báo ở đây"))],
      help: end == nil
        ? [
          both(
            "turn the comparison round, or check which indicator is meant",
            "đổi chiều so sánh, hoặc kiểm tra lại chỉ số")
        ]
        : [
          both(
            "if less of it is better, as of poverty or delay, declare the indicator with `lower is better`; else turn the "
              + "comparison round",
            "nếu chỉ số này càng ít càng tốt, như hộ nghèo, hồ sơ chậm, thì thêm `càng thấp càng tốt` vào khai báo chỉ số; "
              + "nếu không thì đổi chiều so sánh")
        ],
      edits: end.map { [Diagnostic.Edit($0, both(" lower is better", " càng thấp càng tốt"))] } ?? [])
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

  static func reductionNeverMet(_ range: SourceRange, _ asked: Wording) -> Diagnostic {
    Diagnostic(
      .neverMet, at: .source(range),
      both(
        "nothing can be reduced by more than all of it, so \(asked.en) can never be met",
        "không gì giảm được quá 100%, nên mức giảm \(asked.vi) không bao giờ đạt được"),
      help: [both("write a reduction up to 100%", "ghi mức giảm không quá 100%")])
  }

  static func countNeverMet(_ range: SourceRange, _ asked: Wording) -> Diagnostic {
    Diagnostic(
      .neverMet, at: .source(range),
      both(
        "nothing counted is below 0, so \(asked.en) can never be met",
        "không số đếm nào dưới 0, nên mức \(asked.vi) không bao giờ đạt được"),
      help: [both("write `= 0` where none at all is asked", "viết `= 0` nếu yêu cầu không còn trường hợp nào")])
  }

  /// `word`: with which the range begins, where that is not `from` or `above`.
  static func emptyRange(
    _ range: SourceRange, _ low: (Comparator, String), _ high: (Comparator, String), swapped: Bool, _ word: Wording?
  ) -> Diagnostic {
    func words(_ first: String, _ last: String) -> Wording {
      if let word { return both("\(word.en) \(first) to \(last)", "\(word.vi) \(first) đến \(last)") }
      return low.0 == .above
        ? both("above \(first) up to \(last)", "trên \(first) đến \(last)")
        : high.0 == .below
          ? both("from \(first) to under \(last)", "từ \(first) đến dưới \(last)")
          : both("from \(first) to \(last)", "từ \(first) đến \(last)")
    }
    let asked = words(low.1, high.1)
    let turned = words(high.1, low.1)
    return Diagnostic(
      .emptyRange, at: .source(range),
      word == nil
        ? both("nothing lies \(asked.en)", "không có giá trị nào \(asked.vi)")
        : both("`\(asked.en)` has nothing in it", "`\(asked.vi)` không có giá trị nào"),
      help: [
        swapped
          ? both("write the lower figure first: `\(turned.en)`", "ghi số nhỏ trước: `\(turned.vi)`")
          : both("write `= \(low.1)` for exactly this value", "viết `= \(low.1)` nếu đúng bằng giá trị này")
      ], edits: swapped ? [Diagnostic.Edit(range, turned)] : [])
  }

  /// `remarks`: what the second says of its source. Its place is added to the first, with its words; where it says more than
  /// that, leaving it out would lose something, and no edit is offered.
  static func statedTwice(_ target: Target, first: Target, remarks: RemarksSyntax) -> Diagnostic {
    let cites = remarks.texts(.cite).map(\.value)
    let cite = "\"" + ([target.section] + cites.prefix(1)).filter { !$0.isEmpty }.joined(separator: ", ") + "\""
    let quotes = remarks.texts(.quote).map(\.value)
    let isPlain =
      remarks.remarks.allSatisfy { $0.kind == .cite || $0.kind == .quote } && cites.count < 2 && quotes.count < 2
    let isWritten = (cites + quotes + [target.section]).allSatisfy { !$0.contains("\"") && !$0.contains("\\") }
    let added = both(
      " cite \(cite)" + (quotes.first.map { " quote \"\($0)\"" } ?? ""),
      " dẫn \(cite)" + (quotes.first.map { " trích \"\($0)\"" } ?? ""))
    return Diagnostic(
      .statedTwice, .warning, at: .source(target.range),
      both("this target is stated already", "chỉ tiêu này đã có"),
      related: [Diagnostic.Related(.source(first.range), both("the same target", "cùng một chỉ tiêu"))],
      help: [
        both(
          "leave this one out and add `cite \(cite)` to the first",
          "bỏ chỉ tiêu này và thêm `dẫn \(cite)` vào chỉ tiêu đầu")
      ],
      edits: isPlain && isWritten
        ? [Diagnostic.Edit(end(of: first.range), added), Diagnostic.Edit(target.range, "")] : [])
  }

  /// Some of the statement's fields are asked for by an earlier one.
  static func statedTwice(_ target: Target, first: Target, fields: [String]) -> Diagnostic {
    let names = fields.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .statedTwice, .warning, at: .source(target.range),
      both(
        "this target is stated already for the field\(fields.count == 1 ? "" : "s") \(names)",
        "chỉ tiêu này đã có cho lĩnh vực \(names)"),
      related: [Diagnostic.Related(.source(first.range), both("the same target", "cùng một chỉ tiêu"))],
      help: [both("leave \(names) out here, or there", "bỏ \(names) ở một trong hai chỗ")])
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

  /// `asked`: a target of a pack above that asks something else about the same results.
  static func waiverWithoutUse(_ target: Target, document: String, asked: Target?) -> Diagnostic {
    if let asked {
      return Diagnostic(
        .waiverWithoutUse, .warning, at: .source(target.requirementRange),
        both(
          "the superior asks nothing that could be compared with this target, so the waiver \"\(document)\" waives nothing",
          "cấp trên không yêu cầu điều gì so sánh được với chỉ tiêu này, nên văn bản miễn \"\(document)\" không có tác dụng"
        ),
        related: [
          Diagnostic.Related(
            .source(asked.requirementRange),
            both("asks something else and holds beside it", "yêu cầu điều khác và vẫn áp dụng"))
        ],
        help: [
          both(
            "put the waiver on a target that asks what is waived", "ghi phần miễn ở chỉ tiêu có yêu cầu được miễn")
        ])
    }
    return Diagnostic(
      .waiverWithoutUse, .warning, at: .source(target.requirementRange),
      both(
        "this target is no looser than the superior's, so the waiver \"\(document)\" waives nothing",
        "chỉ tiêu này không dễ đạt hơn chỉ tiêu của cấp trên, nên văn bản miễn \"\(document)\" không có tác dụng"),
      help: [both("leave the waiver out, or check the figure", "bỏ phần miễn, hoặc kiểm tra lại con số")])
  }

  /// `quý II đạt 50%` of a share of the whole year's plan.
  static func partOrUpToIt(_ range: SourceRange, months: Int, index: Int) -> Diagnostic {
    let name = months == 3 ? both("quarter \(index)", "quý \(index)") : both("month \(index)", "tháng \(index)")
    return Diagnostic(
      .aimOrTarget, at: .source(range),
      both(
        "of what is counted against the whole year, this may be \(name.en) alone, or the year up to its end",
        "đối với tỷ lệ tính trên kế hoạch cả năm, đây có thể là riêng \(name.vi), cũng có thể là tính từ đầu năm đến hết \(name.vi)"
      ),
      help: [
        both(
          "write `by end of \(name.en)` for the year up to it, `in \(name.en)` for it alone",
          "viết `đến hết \(name.vi)` nếu tính từ đầu năm, `trong \(name.vi)` nếu chỉ tính riêng")
      ])
  }
}
