import Base
import Lang
import Tables

/// What is said of progress files.
extension DataMessages {
  static func progressColumnMissing(_ table: Table, _ column: ProgressColumn) -> Diagnostic {
    let headers = column.headers
    let vi = column == .task ? headers[1] : "ngày hoàn thành"
    return Diagnostic(
      .progressColumnMissing, at: .cell(table.headerPlace(column: nil)),
      Wording(
        en: column == .task
          ? "no column says which task a row is about" : "no column says when a task was done, or when it is due",
        vi: column == .task
          ? "không có cột nào cho biết mỗi dòng là của nhiệm vụ nào" : "không có cột nào ghi ngày hoàn thành hoặc hạn"),
      help: [
        Wording(
          en: "call the column `\(headers[0])` or `\(vi)`; the others are `unit`, `occurrence`, `event on`, `due`, "
            + "`extended to`, `evidence`",
          vi: "đặt tên cột là `\(vi)`; các cột khác là `đơn vị`, `kỳ`, `ngày phát sinh`, `hạn`, `gia hạn đến`, "
            + "`minh chứng`")
      ])
  }

  static func taskMissing(_ place: CellPlace) -> Diagnostic {
    Diagnostic(
      .taskMissingInData, at: .cell(place),
      Wording(en: "this row names no task", vi: "dòng này không ghi nhiệm vụ"),
      help: [Wording(en: "write the task's code", vi: "hãy ghi mã nhiệm vụ")])
  }

  static func unknownTask(_ text: String, _ nearest: String?, known: [String], at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unknownTask, at: .cell(place),
      Wording(
        en: "the plan has no task `\(clipped(text))`", vi: "kế hoạch không có nhiệm vụ `\(clipped(text))`"),
      help: [didYouMean(nearest) ?? (known.isEmpty ? noTasks : oneOf(known))])
  }

  private static let noTasks = Wording(
    en: "the pack declares no tasks", vi: "gói chưa khai báo nhiệm vụ nào")

  static func taskUnitMissing(_ task: String, count: Int, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .taskUnitMissing, at: .cell(place),
      Wording(
        en: "task \"\(clipped(task))\" is that of \(count) units, and this row does not say whose it is",
        vi: "nhiệm vụ \"\(clipped(task))\" giao cho \(count) đơn vị, còn dòng này không ghi đơn vị nào"),
      help: [
        Wording(
          en: "write the unit's code or name in a column `unit`", vi: "hãy ghi mã hoặc tên đơn vị ở cột `đơn vị`")
      ])
  }

  static func unitNotAsked(_ unit: String, task: String, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unitNotAskedForTask, at: .cell(place),
      Wording(
        en: "task \"\(clipped(task))\" is not that of `\(clipped(unit))`",
        vi: "nhiệm vụ \"\(clipped(task))\" không giao cho `\(clipped(unit))`"),
      help: [
        Wording(
          en: "check the task and the unit; the leads of a task stand in the pack",
          vi: "kiểm tra nhiệm vụ và đơn vị; đơn vị chủ trì ghi trong gói")
      ])
  }

  static func taskLeadMissing(_ task: String, leads: [String], at place: CellPlace) -> Diagnostic {
    let list = leads.prefix(5).map { "\"\(clipped($0))\"" }.joined(separator: ", ")
    return Diagnostic(
      .taskLeadMissing, at: .cell(place),
      Wording(
        en: "task \"\(clipped(task))\" is this unit's under several leads, and this row does not say under which",
        vi:
          "nhiệm vụ \"\(clipped(task))\" giao cho đơn vị này với nhiều đơn vị chủ trì, còn dòng này không ghi là phần của đơn vị chủ trì nào"
      ),
      help: [
        Wording(
          en: "write the lead as the pack has it in a column `lead`: \(list)",
          vi: "ghi đơn vị chủ trì như trong gói vào cột `chủ trì`: \(list)")
      ])
  }

  static func unknownTaskUnit(_ text: String, _ nearest: String?, hasUnits: Bool, at place: CellPlace) -> Diagnostic {
    var help = [didYouMean(nearest)].compactMap { $0 }
    if !hasUnits {
      help.append(
        Wording(
          en: "if it is one of several that a lead stands for, give the list of units with `--data`",
          vi: "nếu đây là một trong các đơn vị chủ trì mà kế hoạch gọi chung, hãy thêm danh sách đơn vị bằng `--data`"))
    } else if help.isEmpty {
      help.append(
        Wording(
          en: "write a unit of the list of units, or a lead as the pack has it",
          vi: "hãy ghi một đơn vị trong danh sách, hoặc đơn vị chủ trì như trong gói"))
    }
    return Diagnostic(
      .unknownTaskUnit, at: .cell(place),
      Wording(en: "there is no unit `\(clipped(text))`", vi: "không có đơn vị `\(clipped(text))`"), help: help)
  }

  static func unknownOccurrence(_ text: String?, task: String, known: [String], at place: CellPlace) -> Diagnostic {
    let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    let message =
      text.map {
        Wording(
          en: "task \"\(clipped(task))\" has no occurrence `\(clipped($0))`",
          vi: "nhiệm vụ \"\(clipped(task))\" không có kỳ `\(clipped($0))`")
      }
      ?? Wording(
        en: "task \"\(clipped(task))\" is due \(known.count) times, and this row does not say which is meant",
        vi: "nhiệm vụ \"\(clipped(task))\" có \(known.count) kỳ, còn dòng này không ghi kỳ nào")
    return Diagnostic(
      .unknownOccurrence, at: .cell(place), message,
      help: [Wording(en: "its occurrences are \(list)", vi: "các kỳ là \(list)")])
  }

  static func doneTwice(_ task: String, _ label: String, first: CellPlace, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .doneTwice, at: .cell(place),
      Wording(
        en: "task \"\(clipped(task))\", occurrence `\(clipped(label))`, was said to be done already",
        vi: "nhiệm vụ \"\(clipped(task))\", kỳ `\(clipped(label))`, đã được ghi là hoàn thành"),
      related: [Diagnostic.Related(.cell(first), Wording(en: "here the first time", vi: "lần đầu ở đây"))],
      help: [
        Wording(
          en: "keep one of the rows, or correct the occurrence", vi: "giữ lại một dòng, hoặc sửa lại kỳ")
      ])
  }

  static func doneInFuture(_ done: CalendarDate, asOf: CalendarDate, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .doneInFuture, .warning, at: .cell(place),
      Wording(
        en: "done on \(done.isoText), after the day as of which it is judged, \(asOf.isoText)",
        vi: "hoàn thành ngày \(done.vietnameseText), sau ngày xét \(asOf.vietnameseText)"),
      notes: [
        Wording(en: "as of that day it counts as not done", vi: "tính đến ngày xét thì coi như chưa hoàn thành")
      ],
      help: [Wording(en: "check the day, and `--as-of`", vi: "kiểm tra lại ngày, và `--as-of`")])
  }

  static func doneBeforePlan(_ done: CalendarDate, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .doneBeforePlan, .warning, at: .cell(place),
      Wording(
        en: "done on \(done.isoText), in a year before there was the plan",
        vi: "hoàn thành ngày \(done.vietnameseText), thuộc năm chưa có kế hoạch này"),
      notes: [
        Wording(en: "it counts as done, and in time", vi: "vẫn được tính là hoàn thành đúng hạn")
      ],
      help: [Wording(en: "check the year of the day", vi: "kiểm tra lại năm của ngày này")])
  }

  static func dueDiffers(_ due: CalendarDate, planned: CalendarDate, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .dueDiffers, at: .cell(place),
      Wording(
        en: "this row says due \(due.isoText), the plan says \(planned.isoText)",
        vi: "dòng này ghi hạn \(due.vietnameseText), kế hoạch ghi \(planned.vietnameseText)"),
      help: [
        Wording(
          en:
            "leave the cell blank; only what hangs on an event or another plan has a day of its own here, and a day to which it was "
            + "extended stands in the column `extended to`",
          vi:
            "để trống ô này; chỉ nhiệm vụ theo sự kiện hoặc kế hoạch khác mới ghi hạn ở đây, còn ngày được gia hạn thì ghi ở cột "
            + "`gia hạn đến`")
      ])
  }

  /// Two rows give one occurrence different days.
  static func dueTwice(
    _ due: CalendarDate, first: CalendarDate, _ firstPlace: CellPlace, at place: CellPlace
  ) -> Diagnostic {
    Diagnostic(
      .dueDiffers, at: .cell(place),
      Wording(
        en: "this row says due \(due.isoText), an earlier one about the same occurrence \(first.isoText)",
        vi: "dòng này ghi hạn \(due.vietnameseText), dòng trước về cùng kỳ này ghi \(first.vietnameseText)"),
      related: [Diagnostic.Related(.cell(firstPlace), Wording(en: "here the first time", vi: "lần đầu ở đây"))],
      help: [
        Wording(
          en: "keep the day that holds, or give the occurrences different names",
          vi: "chỉ giữ lại hạn đúng, hoặc đặt tên kỳ khác nhau")
      ])
  }

  /// A lead is said to stand for units, and none of those given is one of them.
  static func noUnitForLead(_ task: PlanTask, lead: PlanTask.Lead) -> Diagnostic {
    Diagnostic(
      .noUnitForLead, .warning, at: .source(lead.range),
      Wording(
        en: "none of the units given is one that \"\(clipped(lead.text))\" stands for",
        vi: "không đơn vị nào trong số liệu thuộc \"\(clipped(lead.text))\""),
      notes: [
        Wording(
          en: "task \"\(clipped(task.code))\" is listed once, under the plan's own words",
          vi: "nhiệm vụ \"\(clipped(task.code))\" chỉ được liệt kê một lần, theo lời của kế hoạch")
      ],
      help: [
        Wording(
          en: "add the units to the list, or correct `for …` after the lead",
          vi: "thêm đơn vị vào danh sách, hoặc sửa `cho …` sau phần chủ trì")
      ])
  }

  /// A day of an event, of a task that waits for none.
  static func eventNotAwaited(_ day: CalendarDate, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .eventDayDoesNotFit, at: .cell(place),
      Wording(
        en: "this row says that an event came on \(day.isoText), and the plan lets this task wait for none",
        vi: "dòng này ghi ngày phát sinh \(day.vietnameseText), còn kế hoạch không cho nhiệm vụ này chờ sự kiện nào"),
      help: [
        Wording(
          en: "leave the cell blank, or check the task and the occurrence",
          vi: "để trống ô này, hoặc kiểm tra lại nhiệm vụ và kỳ")
      ])
  }

  /// What is due so many days after an event, without the day of that.
  static func eventDayMissing(_ task: String, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .eventDayDoesNotFit, at: .cell(place),
      Wording(
        en: "task \"\(clipped(task))\" is due so many days after an event, and no row says on which day that came",
        vi: "nhiệm vụ \"\(clipped(task))\" có hạn tính từ ngày phát sinh, còn chưa dòng nào ghi ngày ấy"),
      help: [
        Wording(
          en: "write the day of the event in a column `event on`", vi: "ghi ngày ấy ở cột `ngày phát sinh`")
      ])
  }

  static func eventTwice(
    _ day: CalendarDate, first: CalendarDate, _ firstPlace: CellPlace, at place: CellPlace
  ) -> Diagnostic {
    Diagnostic(
      .eventDayDoesNotFit, at: .cell(place),
      Wording(
        en:
          "this row says that the event came on \(day.isoText), an earlier one about the same occurrence \(first.isoText)",
        vi: "dòng này ghi ngày phát sinh \(day.vietnameseText), dòng trước về cùng kỳ này ghi \(first.vietnameseText)"),
      related: [Diagnostic.Related(.cell(firstPlace), Wording(en: "here the first time", vi: "lần đầu ở đây"))],
      help: [
        Wording(
          en: "keep the day that holds, or give the occurrences different names",
          vi: "chỉ giữ lại ngày đúng, hoặc đặt tên kỳ khác nhau")
      ])
  }

  static func eventInFuture(_ day: CalendarDate, asOf: CalendarDate, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .eventInFuture, .warning, at: .cell(place),
      Wording(
        en: "the event came on \(day.isoText), after the day as of which it is judged, \(asOf.isoText)",
        vi: "ngày phát sinh \(day.vietnameseText) ở sau ngày xét \(asOf.vietnameseText)"),
      notes: [
        Wording(
          en: "as of that day the task still waits for it", vi: "tính đến ngày xét thì nhiệm vụ vẫn chờ phát sinh")
      ],
      help: [Wording(en: "check the day, and `--as-of`", vi: "kiểm tra lại ngày, và `--as-of`")])
  }

  static func extendedBack(_ day: CalendarDate, due: CalendarDate, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .extensionDoesNotFit, at: .cell(place),
      Wording(
        en: "extended to \(day.isoText), before \(due.isoText), on which it was due anyway",
        vi: "gia hạn đến \(day.vietnameseText), trước cả hạn đang có là \(due.vietnameseText)"),
      help: [
        Wording(
          en: "check the day; what is due earlier is a change of the plan",
          vi: "kiểm tra lại ngày; nếu hạn sớm hơn thì phải sửa trong kế hoạch")
      ])
  }

  static func nothingToExtend(_ task: String, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .extensionDoesNotFit, at: .cell(place),
      Wording(
        en: "this occurrence of task \"\(clipped(task))\" has no day that could be extended",
        vi: "lần này của nhiệm vụ \"\(clipped(task))\" chưa có hạn để gia hạn"),
      help: [
        Wording(
          en: "leave the cell blank; a day of what has none in the plan stands in the column `due`",
          vi: "để trống ô này; hạn của việc mà kế hoạch không ghi ngày thì ghi ở cột `hạn`")
      ])
  }

  /// A day that is not the one that is counted from an event or a task.
  static func dueComputed(_ due: CalendarDate, _ computed: CalendarDate, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .dueDiffers, at: .cell(place),
      Wording(
        en: "this row says due \(due.isoText), and counted as the plan says it is \(computed.isoText)",
        vi: "dòng này ghi hạn \(due.vietnameseText), còn tính theo kế hoạch thì hạn là \(computed.vietnameseText)"),
      help: [
        Wording(
          en: "leave the cell blank; a day to which it was extended stands in the column `extended to`",
          vi: "để trống ô này; ngày được gia hạn thì ghi ở cột `gia hạn đến`")
      ])
  }

  static func dueBeforeDone(_ due: CalendarDate, _ task: String, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .dueDiffers, at: .cell(place),
      Wording(
        en:
          "this row says due \(due.isoText), and the day is counted from task \"\(clipped(task))\", which is not done",
        vi:
          "dòng này ghi hạn \(due.vietnameseText), còn hạn tính từ nhiệm vụ \"\(clipped(task))\", nhiệm vụ ấy chưa hoàn thành"
      ),
      help: [
        Wording(
          en: "leave the cell blank until that task is done", vi: "để trống ô này cho đến khi nhiệm vụ ấy hoàn thành")
      ])
  }
}
