import Base

/// What is said about the tasks of a plan.
extension Diagnostic {
  static func secondTaskTime(
    _ range: SourceRange, _ written: String, first: SourceRange, language: Language
  ) -> Diagnostic {
    let word = Keyword.and.phrases(language)[0]
    return Diagnostic(
      .duplicateClause, at: .source(range),
      Wording(
        en: "`\(written)` is a second time for this task", vi: "`\(written)` là thời gian thứ hai của nhiệm vụ này"),
      related: [Related(.source(first), Wording(en: "the first one", vi: "thời gian thứ nhất"))],
      help: [
        Wording(
          en: "if it is due at both, join them with `\(word)`", vi: "nếu cả hai đều đúng, hãy nối bằng `\(word)`")
      ])
  }

  /// `no time given` beside a time.
  static func noTimeBesideTime(_ range: SourceRange, _ written: String, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateClause, at: .source(range),
      Wording(
        en: "`\(written)` cannot stand beside a time", vi: "`\(written)` không đi cùng một thời gian khác được"),
      related: [Related(.source(first), Wording(en: "all times of the task", vi: "các thời gian của nhiệm vụ"))],
      help: [Wording(en: "keep one of them", vi: "hãy giữ lại một")])
  }

  /// `""` where something has to be said.
  static func emptyText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingText, at: .source(range),
      Wording(en: "nothing stands between these quotes", vi: "trong ngoặc kép này không có chữ nào"),
      help: [
        Wording(
          en: "write what the plan says; what it does not say is left out together with its word",
          vi: "hãy ghi theo kế hoạch; điều kế hoạch không ghi thì bỏ cả từ đứng trước")
      ])
  }

  /// `02/2024`, `I/2024`: the year after the part.
  static func yearAfterPart(_ range: SourceRange, mended: String) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      Wording(
        en: "in rules the year stands before the month, quarter or half",
        vi: "trong quy tắc, năm đứng trước tháng, quý hoặc nửa năm"),
      help: [
        Wording(
          en: "write `\(mended)`; without a year it is the pack's",
          vi: "hãy viết `\(mended)`; không ghi năm thì là năm của gói")
      ], edits: [Edit(range, mended)])
  }

  /// `1-6`, `1 to 6` where months or quarters are named one by one.
  static func spanOfParts(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      Wording(
        en: "`\(written)` does not say whether it is due once or in each of them",
        vi: "`\(written)` không rõ là một lần hay từng kỳ một"),
      help: [
        Wording(
          en: "name each, `in months 1, 2, 3`, or the months as one time, `in 2024-01..2024-03`",
          vi: "nêu từng kỳ, `tháng 1, 2, 3`, hoặc các tháng như một kỳ, `trong 2024-01..2024-03`")
      ])
  }

  /// `every 2 weeks`, `every week`.
  static func recurrenceNotInMonths(_ code: Code, _ expected: Wording, found: Found) -> Diagnostic {
    Diagnostic(
      code, at: found.place, found.wording(expected),
      help: [
        Wording(
          en: "a recurrence is `every` with 1, 2, 3, 4, 6 or 12 `months`; name other days one by one with `by`",
          vi:
            "việc định kỳ ghi `định kỳ` kèm 1, 2, 3, 4, 6 hoặc 12 `tháng`; ngày khác thì nêu từng ngày bằng `chậm nhất`"
        )
      ])
  }

  /// `on event "…" within 5 days`.
  static func delayAfterEvent(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` cannot stand here: how long after an event a task is due is part of the event's text",
        vi: "`\(written)` không đặt ở đây được: thời hạn tính từ sự kiện là một phần của đoạn chữ về sự kiện"),
      help: [
        Wording(
          en: "write it inside the quotes, `on event \"… (within 5 days)\"`; the day that it comes to is given in the "
            + "column `due` of a progress file",
          vi: "hãy viết trong ngoặc kép, `khi \"… (trong 5 ngày)\"`; ngày đến hạn ghi ở cột `hạn` của tệp tiến độ")
      ])
  }
}
