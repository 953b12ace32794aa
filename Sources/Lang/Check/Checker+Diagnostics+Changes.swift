import Base

/// What is said of rises and falls, and of what they are measured against.
extension Checker {
  static func baselineWithoutUse(at range: SourceRange, isReducible: Bool) -> Diagnostic {
    Diagnostic(
      .baselineWithoutUse, .warning, at: .source(range),
      both(
        "only a reduction is measured against something, and this target asks for none",
        "chỉ mức giảm mới so với một mốc, mà chỉ tiêu này không yêu cầu giảm"),
      help: [
        isReducible
          ? both(
            "leave `against …` out, or write `reduced by at least …`; an increase `increased by 10% against in 2023`",
            "bỏ `so với …`, hoặc viết `giảm tối thiểu …`; muốn tăng thì viết `tăng 10% so với năm 2023`")
          : both(
            "leave `against …` out; a comparison with an earlier year is written `> in 2022`",
            "bỏ `so với …`; muốn so với một năm trước thì viết `> năm 2022`")
      ])
  }

  /// `isYearly`: it is said to fall every year, which is against the year before.
  static func reductionWithoutBaseline(
    at range: SourceRange, isCounted: Bool, earlier year: Int, isYearly: Bool = false
  ) -> Diagnostic {
    if isYearly {
      return Diagnostic(
        .reductionWithoutBaseline, at: .source(range),
        both(
          "this asks for a reduction but does not say against what",
          "chỉ tiêu này yêu cầu giảm nhưng chưa ghi so với mốc nào"),
        help: [both("add the year before: `against a year earlier`", "thêm năm liền trước: `so với năm trước`")],
        edits: [Diagnostic.Edit(end(of: range), both(" against a year earlier", " so với năm trước"))])
    }
    return Diagnostic(
      .reductionWithoutBaseline, at: .source(range),
      both(
        "this asks for a reduction but does not say against what",
        "chỉ tiêu này yêu cầu giảm nhưng chưa ghi so với mốc nào"),
      help: [
        isCounted
          ? both("add the year: `against in \(year)`", "thêm năm so sánh: `so với năm \(year)`")
          : both(
            "add the plan's words, `against \"…\"`, or a year, `against in \(year)`",
            "thêm lời của kế hoạch, `so với \"…\"`, hoặc năm, `so với năm \(year)`")
      ],
      edits: isCounted
        ? [Diagnostic.Edit(end(of: range), both(" against in \(year)", " so với năm \(year)"))] : [])
  }

  static func baselineNeedsPeriod(at range: SourceRange, earlier year: Int) -> Diagnostic {
    Diagnostic(
      .baselineNeedsPeriod, at: .source(range),
      both(
        "this reduction is computed from the result of an earlier period, which a text does not give",
        "mức giảm này được tính từ kết quả của một kỳ trước, mà một đoạn chữ thì không có kết quả"),
      help: [both("write `against in \(year)`", "viết `so với năm \(year)`")],
      edits: [Diagnostic.Edit(range, both("in \(year)", "năm \(year)"))])
  }

  static func increaseWithoutPeriod(at range: SourceRange, isText: Bool, earlier year: Int) -> Diagnostic {
    Diagnostic(
      .baselineNeedsPeriod, at: .source(range),
      both(
        "an increase is computed from the unit's own result of an earlier period, and none is named",
        "mức tăng được tính từ kết quả kỳ trước của chính đơn vị, nhưng chưa nêu kỳ nào"),
      help: [
        both(
          "write `against in \(year)` or `against a year earlier`",
          "viết `so với năm \(year)` hoặc `so với cùng kỳ năm trước`")
      ]
        + (isText
          ? [
            both(
              "where it is measured against an estimate or a plan, write the figure that is to be reached",
              "nếu so với dự toán hay kế hoạch thì ghi thẳng con số phải đạt")
          ] : []))
  }

  /// `6 tháng đầu năm tăng 10% so với năm 2025`
  static func partAgainstYear(_ range: SourceRange, _ year: String) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      both(
        "a part of the year is compared with all of \(year)", "một phần của năm được so với cả năm \(year)"),
      help: [
        both(
          "if the same part of that year is meant, write `against a year earlier`; if all of it is, write the figure, `at least 1.1 * in \(year)`",
          "nếu so với cùng thời gian ấy của năm trước thì viết `so với cùng kỳ năm trước`; nếu đúng là so với cả năm thì ghi con số, `tối thiểu 1.1 * năm \(year)`"
        )
      ], edits: [Diagnostic.Edit(range, both("against a year earlier", "so với cùng kỳ năm trước"))])
  }

  /// `part`: the figure that was asked.
  static func reductionOfShare(
    _ indicator: Term, _ type: Wording, at range: SourceRange, earlier year: Int, part: Rational?
  ) -> Diagnostic {
    let points = part.flatMap { try? $0.multiplied(by: .hundred) }.map { $0.decimalText(atMost: 6) } ?? "2"
    let rest = part.flatMap { try? Rational.one.subtracting($0) }.map { $0.decimalText(atMost: 8) } ?? "0.9"
    return Diagnostic(
      .reductionOfShare, at: .source(range),
      both(
        "`\(indicator.name)` is \(type.en); `reduced by` is for counts and amounts",
        "`\(indicator.name)` là \(type.vi); `giảm` chỉ dùng cho số lượng, số tiền, số ngày"),
      help: [
        both(
          "by percentage points write `reduced by \(points) points against in \(year)`, by a part of itself "
            + "`at most \(rest) * in \(year)`",
          "giảm theo điểm phần trăm thì viết `giảm \(points) điểm phần trăm so với năm \(year)`, giảm một phần của chính nó thì "
            + "viết `tối đa \(rest) * năm \(year)`")
      ])
  }

  /// `reduced by 40` of a number of fires
  static func fallByNumber(_ range: SourceRange, _ digits: String, _ unit: Wording) -> Diagnostic {
    Diagnostic(
      .numberForShare, at: .source(range),
      both(
        "`\(digits)` may be so many \(unit.en), or so many percent",
        "`\(digits)` có thể là \(digits) \(unit.vi), cũng có thể là \(digits)%"),
      help: [
        both(
          "write `\(digits) \(unit.en)` or `\(digits)%`, as the plan means it",
          "viết `\(digits) \(unit.vi)` hoặc `\(digits)%`, tùy ý của kế hoạch")
      ])
  }

  /// `reduced by target_cut` of a result that is made of others
  static func reductionOfMade(_ indicator: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .reductionOfShare, at: .source(range),
      both(
        "`\(indicator.name)` is made of other results; what it falls by is written as a figure in percent",
        "`\(indicator.name)` được tính từ các kết quả khác; mức giảm của nó phải là một con số ghi bằng %"),
      help: [
        both(
          "write `reduced by 10% against in …`, or what it may be at most, `at most … * in …`",
          "viết `giảm 10% so với năm …`, hoặc mức tối đa, `tối đa … * năm …`")
      ])
  }
}
