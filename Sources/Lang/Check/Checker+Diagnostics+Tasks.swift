import Base

/// What is said of tasks.
extension Checker {
  static func taskTwice(_ code: PlacedText, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .taskTwice, at: .source(code.range),
      both("there are two tasks \"\(code.value)\"", "có hai nhiệm vụ \"\(code.value)\""),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [
        both(
          "give one of them another code, such as \"\(code.value) (2)\"; the plan's own number stays in `cite`",
          "đặt mã khác cho một nhiệm vụ, ví dụ \"\(code.value) (2)\"; số của kế hoạch vẫn ghi ở `dẫn`")
      ])
  }

  static func noSuchTask(_ code: PlacedText, known: [String]) -> Diagnostic {
    // Of a code of digits alone another number is no likelier than any.
    let isNumber = code.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let nearest = isNumber ? nil : NearestName.find(code.value, among: known).first
    let list = known.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ") + (known.count > 8 ? ", …" : "")
    return Diagnostic(
      .noSuchTask, at: .source(code.range),
      both("this pack has no task \"\(code.value)\"", "gói này không có nhiệm vụ \"\(code.value)\""),
      help: [
        nearest.map { both("did you mean \"\($0)\"?", "có phải là \"\($0)\"?") }
          ?? (known.isEmpty
            ? both("declare it under `tasks`", "khai báo trong `danh mục nhiệm vụ`")
            : both("its tasks are \(list)", "gói có các nhiệm vụ \(list)"))
      ], edits: nearest.map { [Diagnostic.Edit(code.range, "\"\($0)\"")] } ?? [])
  }

  static func taskWithoutTime(_ task: TaskSyntax) -> Diagnostic {
    Diagnostic(
      .taskWithoutTime, at: .source(task.code.range),
      both(
        "task \"\(task.code.value)\" does not say when it is to be done",
        "nhiệm vụ \"\(task.code.value)\" chưa ghi thời gian thực hiện"),
      help: [
        both(
          "add the plan's time: `by 2024-06-30`, `in month 2`, `every 3 months`, `ongoing`, `on event \"…\"`",
          "thêm thời gian của kế hoạch: `chậm nhất 2024-06-30`, `tháng 2`, `định kỳ 3 tháng`, `thường xuyên`, `khi \"…\"`"
        ),
        both("if the plan gives none, write `no time given`", "nếu kế hoạch để trống, viết `không ghi thời gian`"),
      ], edits: [Diagnostic.Edit(end(of: task.range), both(" no time given", " không ghi thời gian"))])
  }

  static func taskTimeNotGiven(_ code: PlacedText, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .taskTimeNotGiven, .warning, at: .source(range),
      both(
        "the plan gives no time for task \"\(code.value)\"",
        "kế hoạch không ghi thời gian cho nhiệm vụ \"\(code.value)\""),
      help: [
        both(
          "ask who issued the plan for a date; the task is listed without one",
          "hỏi lại cơ quan ban hành; nhiệm vụ vẫn có trong danh mục nhưng không có hạn")
      ])
  }

  static func taskWithoutLead(_ task: TaskSyntax) -> Diagnostic {
    Diagnostic(
      .taskWithoutLead, .warning, at: .source(task.code.range),
      both(
        "task \"\(task.code.value)\" does not say who leads it",
        "nhiệm vụ \"\(task.code.value)\" chưa ghi đơn vị chủ trì"),
      help: [
        both(
          "add `lead \"…\"`; if the plan leaves it blank, say so in a `note`",
          "thêm `chủ trì \"…\"`; nếu kế hoạch để trống thì nêu trong `ghi chú`")
      ])
  }

  static func taskWithoutProduct(_ task: TaskSyntax) -> Diagnostic {
    Diagnostic(
      .taskWithoutProduct, .warning, at: .source(task.code.range),
      both(
        "task \"\(task.code.value)\" does not say what comes out of it, as others of its section do",
        "nhiệm vụ \"\(task.code.value)\" chưa ghi sản phẩm, trong khi nhiệm vụ khác cùng mục có ghi"),
      help: [
        both(
          "add `product \"…\"`; if the plan leaves it blank, say so in a `note`",
          "thêm `sản phẩm \"…\"`; nếu kế hoạch để trống thì nêu trong `ghi chú`")
      ])
  }

  static func noSuchPart(_ kind: Period.Kind, text: String, at range: SourceRange) -> Diagnostic {
    let (en, vi, count, written) =
      switch kind {
      case .month: ("month", "tháng", 12, "2024-03")
      case .quarter: ("quarter", "quý", 4, "2024-Q3")
      default: ("half", "nửa năm", 2, "2024-H1")
      }
    return Diagnostic(
      .noSuchPart, at: .source(range),
      both("there is no \(en) \(text) in a year", "một năm không có \(vi) \(text)"),
      help: [
        both(
          "write a number from 1 to \(count); with its year a \(en) is written as `\(written)`",
          "\(vi) ghi bằng số từ 1 đến \(count); ghi kèm năm thì viết như `\(written)`")
      ])
  }

  static func unevenRecurrence(_ months: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unevenRecurrence, at: .source(range),
      both(
        "a year does not divide into parts of \(months) months, so it is not said on which days the task is due",
        "một năm không chia đều được thành các kỳ \(months) tháng, nên không rõ hạn rơi vào ngày nào"),
      help: [
        both(
          "write 1, 2, 3, 4, 6 or 12 months, or name the months: `in months 5, 10`",
          "viết định kỳ 1, 2, 3, 4, 6 hoặc 12 tháng, hoặc ghi rõ từng tháng: `tháng 5, 10`")
      ])
  }

  static func timeOutsideYear(_ period: Period, _ year: Period, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .deadlineOutsideYear, .warning, at: .source(range),
      both(
        "the time \(period.text) lies outside the plan's year \(named(year).en)",
        "thời gian \(period.text) nằm ngoài năm \(named(year).vi) của kế hoạch"),
      help: [both("check the time and the plan's year", "kiểm tra thời gian và năm của kế hoạch")])
  }

  /// `từ tháng 11 đến tháng 2`
  static func windowEndsFirst(_ first: Period, _ last: Period, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      both(
        "\(last.text) ends before \(first.text) begins", "\(last.text) kết thúc trước khi \(first.text) bắt đầu"),
      help: [
        both(
          "with their years the months are written as `in 2024-11..2025-02`",
          "nếu kéo sang năm sau thì ghi cả năm: `trong 2024-11..2025-02`")
      ])
  }

  static func deadlineBeforeIssue(_ deadline: DeadlineSyntax, issued: DateSyntax) -> Diagnostic {
    Diagnostic(
      .deadlineBeforeIssue, .warning, at: .source(deadline.range),
      both(
        "the deadline \(deadline.date.date.isoText) had passed when the document was issued",
        "thời hạn \(deadline.date.date.vietnameseText) đã qua khi văn bản được ban hành"),
      related: [
        Diagnostic.Related(
          .source(issued.range),
          both("issued \(issued.date.isoText)", "ban hành ngày \(issued.date.vietnameseText)"))
      ],
      help: [
        both(
          "check both dates; if the plan says so, keep them and say it in a `note`",
          "kiểm tra cả hai ngày; nếu kế hoạch ghi đúng như vậy thì giữ nguyên và nêu rõ trong `ghi chú`")
      ])
  }

  static func productDueTwice(_ task: PlanTask, first: PlanTask) -> Diagnostic {
    func due(_ task: PlanTask) -> CalendarDate? { task.dates.first?.due }
    let (en, vi) = (due(task)?.isoText ?? "", due(task)?.vietnameseText ?? "")
    return Diagnostic(
      .productDueTwice, .warning, at: .source(task.timeRange),
      both(
        "tasks \"\(first.code)\" and \"\(task.code)\" deliver the same and are due on different days",
        "nhiệm vụ \"\(first.code)\" và \"\(task.code)\" có cùng sản phẩm nhưng khác thời hạn"),
      label: both("due \(en)", "hạn \(vi)"),
      related: [
        Diagnostic.Related(
          .source(first.timeRange),
          both("due \(due(first)?.isoText ?? "")", "hạn \(due(first)?.vietnameseText ?? "")"))
      ],
      help: [
        both(
          "keep both as the plan has them and say which holds in a `note`, or ask who issued the plan",
          "giữ nguyên theo kế hoạch và nêu trong `ghi chú` thời hạn nào được áp dụng, hoặc hỏi lại cơ quan ban hành")
      ])
  }
}
