import Base

/// What is said about the years and deadlines of targets.
extension Checker {
  /// `cùng kỳ năm 2023` in a plan of 2026
  static func notAYearEarlier(_ year: YearSyntax, own: Int) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(year.range),
      both(
        "the same time a year earlier is in \(own - 1), not in \(year.year)",
        "cùng kỳ của năm \(own) là năm \(own - 1), không phải năm \(year.year)"),
      help: [
        both(
          "write `a year earlier`, or the whole period, `in \(year.year)`",
          "viết `cùng kỳ năm trước`, hoặc cả năm, `năm \(year.year)`")
      ])
  }

  /// `tăng 10% so với năm 2026` in a plan of 2026
  static func noEarlierYear(_ range: SourceRange, _ period: Period) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      both(
        "a change is measured against an earlier result, and \(named(period).en) is not before the plan's year",
        "mức tăng, giảm phải so với kết quả trước đó, còn \(named(period).vi) không ở trước năm của kế hoạch"),
      help: [both("check the year", "kiểm tra lại năm")])
  }

  /// `cuối năm 2025, tỷ lệ hộ nghèo còn 3%` in a plan of 2026
  static func targetOfEarlierYear(_ range: SourceRange, _ year: Period, _ own: Period) -> Diagnostic {
    Diagnostic(
      .deadlineOutsideYear, .warning, at: .source(range),
      both(
        "this target is of \(named(year).en), before the plan's year \(named(own).en)",
        "chỉ tiêu này là của năm \(named(year).vi), trước năm \(named(own).vi) của kế hoạch"),
      help: [both("check the year and the plan's year", "kiểm tra năm này và năm của kế hoạch")])
  }

  /// `runsOver`: a target's in the first quarter after the plan's year, which goes on to it.
  static func deadlineOutsideYear(_ deadline: DeadlineSyntax, _ year: Period, runsOver: Bool = false) -> Diagnostic {
    Diagnostic(
      .deadlineOutsideYear, .warning, at: .source(deadline.range),
      both(
        "the deadline \(deadline.date.date.isoText) lies outside the plan's year \(named(year).en)",
        "thời hạn \(deadline.date.date.vietnameseText) nằm ngoài năm \(named(year).vi) của kế hoạch"),
      help: [both("check the date and the plan's year", "kiểm tra ngày và năm của kế hoạch")]
        + (runsOver
          ? [
            both(
              "if the plan's year goes on to it, it is judged on both together; quote the plan's words that name the later year",
              "nếu kế hoạch tính cả thời gian kéo dài sang năm sau thì được đánh giá chung với cả năm; hãy trích lời kế hoạch có "
                + "ghi năm sau đó")
          ] : []))
  }
}
