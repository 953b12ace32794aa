import Base

/// What is said about the tasks of a plan.
extension Diagnostic {
  static func secondTaskTime(
    _ range: SourceRange, _ written: String, first: SourceRange, language: Language, isRecurring: Bool
  ) -> Diagnostic {
    let word = Keyword.and.phrases(language)[0]
    // Joined by `and` it would be due at the end of each part of the year, and on that day too.
    let help =
      isRecurring
      ? Wording(
        en:
          "keep one; a day of each month or quarter is said by itself: `before day 20 of the last month of each quarter`",
        vi:
          "hãy giữ lại một; ngày của từng tháng, từng quý thì chỉ cần ghi `trước ngày 20 hằng tháng`, `trước ngày 20 tháng cuối quý`"
      )
      : Wording(
        en: "if it is due at both, join them with `\(word)`", vi: "nếu cả hai đều đúng, hãy nối bằng `\(word)`")
    return Diagnostic(
      .duplicateClause, at: .source(range),
      Wording(
        en: "`\(written)` is a second time for this task", vi: "`\(written)` là thời gian thứ hai của nhiệm vụ này"),
      related: [Related(.source(first), Wording(en: "the first one", vi: "thời gian thứ nhất"))],
      help: [help])
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

  /// `tháng 11, 12/2025` where the pack's year is another: the year stands behind the last of several parts.
  static func yearAfterPart(_ range: SourceRange, mended: String, year: Int) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      Wording(
        en: "only the last of these has a year, \(year), which is not the pack's",
        vi: "chỉ kỳ cuối ghi năm \(year), không phải năm của gói, nên không rõ các kỳ trước thuộc năm nào"),
      help: [
        Wording(
          en: "if all are of \(year), write `\(mended)`", vi: "nếu tất cả đều thuộc năm \(year) thì viết `\(mended)`")
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
          en: "name each, `in months 1, 2, 3`, or the months as one time, `from month 1 to month 3`",
          vi: "nêu từng kỳ, `tháng 1, 2, 3`, hoặc các tháng như một kỳ, `từ tháng 1 đến tháng 3`")
      ])
  }

  /// `every 2 weeks`, `every week`.
  static func recurrenceNotInMonths(_ code: Code, _ expected: Wording, found: Found) -> Diagnostic {
    Diagnostic(
      code, at: found.place, found.wording(expected),
      help: [
        Wording(
          en:
            "a recurrence is `every` with 1, 2, 3, 4, 6 or 12 `months`, or `every week on Friday`; name other days one by one with "
            + "`by`",
          vi:
            "việc định kỳ ghi `định kỳ` kèm 1, 2, 3, 4, 6 hoặc 12 `tháng`, hoặc `thứ Sáu hằng tuần`; ngày khác thì nêu từng ngày "
            + "bằng `chậm nhất`"
        )
      ])
  }

  /// `hằng tuần`, `weekly`; `hằng ngày`, `2 tuần một lần`.
  static func timeInDays(_ range: SourceRange, _ written: String) -> Diagnostic {
    let words = written.lowercased()
    let isWeekly =
      (words.contains("tuần") || words.contains("week"))
      && !written.unicodeScalars.contains { ("0"..."9").contains($0) }
    return Diagnostic(
      .unevenRecurrence, at: .source(range),
      isWeekly
        ? Wording(
          en: "`\(written)` does not say on which day of the week it is due",
          vi: "`\(written)` không rõ hạn là ngày nào trong tuần")
        : Wording(
          en: "`\(written)`: tasks recur by weeks or by months, and not by days or by several weeks",
          vi: "`\(written)`: nhiệm vụ định kỳ tính theo tuần hoặc theo tháng, không theo ngày hay theo nhiều tuần"),
      help: [
        Wording(
          en:
            "write the day of each week, `every week on Friday`; if nobody has to record each week, write `ongoing`; to follow it up "
            + "month by month, write `monthly`; what the plan says stands in a `quote`",
          vi:
            "ghi ngày trong tuần, `thứ Sáu hằng tuần`; nếu không theo dõi từng tuần thì viết `thường xuyên`; nếu theo dõi theo "
            + "tháng thì viết `hằng tháng`; nguyên văn của kế hoạch ghi ở `trích`")
      ])
  }

  /// `2 lần/năm`
  static func oftenInYear(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .missingDate, at: .source(range),
      Wording(
        en: "`\(written)` says how often, and not by which days",
        vi: "`\(written)` cho biết mấy lần, không cho biết hạn từng lần"),
      help: [
        Wording(
          en:
            "write the parts of the year that it is due in, `every 6 months`, `every 3 months`, or each time, `in months 5, 11`",
          vi: "ghi các kỳ phải làm, `định kỳ 6 tháng`, `định kỳ 3 tháng`, hoặc từng lần, `tháng 5, 11`")
      ])
  }

  /// `đầu tháng`, `giữa năm`, `cả năm`, `từ tháng 6`.
  static func unclearTime(_ range: SourceRange, _ written: String) -> Diagnostic {
    let isAllYear = written.lowercased().hasPrefix("cả")
    let help =
      isAllYear
      ? Wording(
        en: "if it goes on all the year, write `ongoing`; if it is due once, `at year end`",
        vi: "nếu làm suốt năm thì viết `thường xuyên`; nếu chỉ cần xong trong năm thì viết `cuối năm`")
      : Wording(
        en:
          "write the last day, `by 2024-06-10`, `by day 5 of each month`, or the months, `from month 3 to month 5`; what goes on "
          + "without end is `ongoing`",
        vi:
          "ghi ngày cuối cùng, `chậm nhất ngày 10/6`, `trước ngày 5 hằng tháng`, hoặc các tháng, `từ tháng 3 đến tháng 5`; việc "
          + "làm liên tục thì ghi `thường xuyên`")
    return Diagnostic(
      .missingDate, at: .source(range),
      isAllYear
        ? Wording(
          en: "`\(written)` may mean all the time, or once by the end of the year",
          vi: "`\(written)` có thể là làm suốt năm, cũng có thể là xong trong năm")
        : Wording(
          en: "`\(written)` does not say by which day it is due", vi: "`\(written)` không rõ đến ngày nào là hết hạn"),
      help: [help])
  }

  /// `theo yêu cầu của cấp trên`, `sau khi có hướng dẫn`: what a task waits for, without its quotes.
  static func bareEvent(_ range: SourceRange, _ written: String) -> Diagnostic {
    let words = written.filter { $0 != "\"" }
    return Diagnostic(
      .missingText, at: .source(range),
      Wording(
        en: "what a task waits for stands in quotes behind `on event`",
        vi: "việc mà nhiệm vụ phải chờ ghi trong ngoặc kép sau `khi`"),
      help: [
        Wording(
          en: "write `on event \"\(words)\"`; the day that it comes to is given in the column `due` of a progress file",
          vi: "hãy viết `khi \"\(words)\"`; ngày đến hạn ghi ở cột `hạn` của tệp tiến độ")
      ],
      edits: [Edit(range, Wording(en: "on event \"\(words)\"", vi: "khi \"\(words)\""))])
  }

  /// `on event "…" after 10 days`.
  static func delayAfterEvent(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` cannot stand here: it may mean from then on, or up to then",
        vi: "`\(written)` không đặt ở đây được: có thể là từ lúc ấy trở đi, cũng có thể là đến lúc ấy"),
      help: [
        Wording(
          en: "if it is due by then, write `within 10 days`; else write it inside the quotes, and give the day in the "
            + "column `due` of a progress file",
          vi:
            "nếu đó là hạn thì viết `trong 10 ngày`; nếu không thì viết trong ngoặc kép, ngày đến hạn ghi ở cột `hạn` của "
            + "tệp tiến độ")
      ])
  }
}
