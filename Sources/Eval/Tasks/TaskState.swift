package import Base

/// How an occurrence of a task stands as of a day.
package enum TaskState: String, Sendable, CaseIterable {
  /// Done by its last good day, or it has none.
  case done
  /// Done after it.
  case doneLate = "done_late"
  /// Its last good day is over and it is not done.
  case overdue
  /// Its last good day is near, and it is not done.
  case due
  case notYetDue = "not_yet_due"
  case ongoing
  /// It hangs on an event, and nobody recorded one.
  case waitingEvent = "waiting_event"
  /// It hangs on another plan, and nobody recorded its day.
  case waitingPlan = "waiting_plan"
  /// It goes along with other work.
  case along
  /// The plan gives no time.
  case noTime = "no_time"

  /// What people read; `days`: how many days late, overdue or left.
  package func wording(days: Int?) -> Wording {
    let number = days.map(String.init) ?? ""
    let unit = days == 1 ? "day" : "days"
    switch self {
    case .done: return Wording(en: "done", vi: "hoàn thành đúng hạn")
    case .doneLate: return Wording(en: "done \(number) \(unit) late", vi: "hoàn thành quá hạn \(number) ngày")
    case .overdue: return Wording(en: "overdue by \(number) \(unit)", vi: "quá hạn \(number) ngày")
    case .due:
      return days == 0
        ? Wording(en: "due today", vi: "đến hạn đúng ngày xét")
        : Wording(en: "due in \(number) \(unit)", vi: "sắp đến hạn, còn \(number) ngày")
    case .notYetDue: return Wording(en: "not yet due", vi: "chưa đến hạn")
    case .ongoing: return Wording(en: "ongoing", vi: "thường xuyên")
    case .waitingEvent: return Wording(en: "waiting for the event", vi: "chờ phát sinh")
    case .waitingPlan: return Wording(en: "waiting for the plan", vi: "chờ kế hoạch")
    case .along: return Wording(en: "along with other work", vi: "lồng ghép")
    case .noTime: return Wording(en: "no time given", vi: "không ghi thời gian")
    }
  }

  /// The state alone, for headings and counts.
  package var name: Wording {
    switch self {
    case .doneLate: Wording(en: "done late", vi: "hoàn thành quá hạn")
    case .overdue: Wording(en: "overdue", vi: "quá hạn")
    case .due: Wording(en: "due", vi: "sắp đến hạn")
    default: wording(days: nil)
    }
  }
}
