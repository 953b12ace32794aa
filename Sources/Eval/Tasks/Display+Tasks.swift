package import Base
package import Lang

extension Display {
  /// The time of an occurrence: `before 2024-01-20`, "tháng 2/2024", "thường xuyên".
  package static func occasion(_ occasion: TaskBook.Occasion) -> Wording {
    switch occasion {
    case .date(let date):
      let time = written(date)
      guard let planned = date.planned else { return time }
      return Wording(
        en: "\(time.en), moved from \(planned.isoText), a day off",
        vi: "\(time.vi), chuyển từ ngày \(planned.vietnameseText) là ngày nghỉ")
    case .open(let time): return Display.time(time)
    }
  }

  /// A time that gives a day, as the plan has it.
  private static func written(_ date: TaskDate) -> Wording {
    guard let deadline = date.deadline else {
      return date.period.map { Display.period($0) } ?? Wording(same: date.label)
    }
    let (en, vi) = (deadline.date.isoText, deadline.date.vietnameseText)
    return deadline.inclusive
      ? Wording(en: "by \(en)", vi: "chậm nhất ngày \(vi)") : Wording(en: "before \(en)", vi: "trước ngày \(vi)")
  }

  /// A time that gives no day.
  package static func time(_ time: TaskTime) -> Wording {
    switch time {
    case .ongoing: Wording(en: "ongoing", vi: "thường xuyên")
    case .event(let text): Wording(en: "on event: \(text)", vi: "khi: \(text)")
    case .plan(let text?): Wording(en: "as planned: \(text)", vi: "theo kế hoạch: \(text)")
    case .plan(nil): Wording(en: "as planned", vi: "theo kế hoạch")
    case .along(let text): Wording(en: "along with: \(text)", vi: "cùng với: \(text)")
    case .notGiven: Wording(en: "no time given", vi: "không ghi thời gian")
    case .deadline, .within, .every, .dayOfEach, .yearEnd: Wording(same: "")
    }
  }
}
