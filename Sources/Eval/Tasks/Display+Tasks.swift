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

  /// The time of a row, and from which day it was extended.
  package static func time(of row: TaskRow) -> Wording {
    let time = occasion(row.occasion)
    guard let day = row.extendedFrom else { return time }
    return Wording(
      en: "\(time.en), extended from \(day.isoText)" + (row.grantedBy.map { " by \($0)" } ?? ""),
      vi: "\(time.vi), gia hạn từ ngày \(day.vietnameseText)" + (row.grantedBy.map { " theo \($0)" } ?? ""))
  }

  /// A time that gives a day, as the plan has it.
  private static func written(_ date: TaskDate) -> Wording {
    switch date.basis {
    case .daysAfter(let day, let delay)?:
      let count = Display.count(delay)
      return Wording(
        en: "within \(count.en) of \(day.isoText)", vi: "trong \(count.vi) kể từ ngày \(day.vietnameseText)")
    case .week(let day)?: return Display.weekday(day, isGood: day == (date.planned ?? date.due))
    case nil: break
    }
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
    case .event(let text, nil): Wording(en: "on event: \(text)", vi: "khi: \(text)")
    case .event(let text, let delay?):
      Wording(en: "within \(count(delay).en) of: \(text)", vi: "trong \(count(delay).vi) kể từ khi: \(text)")
    case .afterTask(let code, nil): Wording(en: "after task \"\(code)\"", vi: "sau nhiệm vụ \"\(code)\"")
    case .afterTask(let code, let delay?):
      Wording(
        en: "within \(count(delay).en) after task \"\(code)\"", vi: "trong \(count(delay).vi) sau nhiệm vụ \"\(code)\"")
    case .plan(let text?): Wording(en: "as planned: \(text)", vi: "theo kế hoạch: \(text)")
    case .plan(nil): Wording(en: "as planned", vi: "theo kế hoạch")
    case .along(let text): Wording(en: "along with: \(text)", vi: "cùng với: \(text)")
    case .notGiven: Wording(en: "no time given", vi: "không ghi thời gian")
    case .deadline, .daysAfter, .within, .every, .dayOfEach, .workingDayOfEach, .weekly, .yearEnd: Wording(same: "")
    }
  }

  /// `5 working days`
  private static func count(_ count: DayCount) -> Wording {
    let (number, unit) = (count.days, count.days == 1 ? "day" : "days")
    return count.areWorking
      ? Wording(en: "\(number) working \(unit)", vi: "\(number) ngày làm việc")
      : Wording(en: "\(number) \(unit)", vi: "\(number) ngày")
  }

  /// `Friday 2026-01-02`
  private static func weekday(_ day: CalendarDate, isGood: Bool) -> Wording {
    let (en, vi) =
      switch day.weekday {
      case .monday: ("Monday", "thứ Hai")
      case .tuesday: ("Tuesday", "thứ Ba")
      case .wednesday: ("Wednesday", "thứ Tư")
      case .thursday: ("Thursday", "thứ Năm")
      case .friday: ("Friday", "thứ Sáu")
      case .saturday: ("Saturday", "thứ Bảy")
      case .sunday: ("Sunday", "Chủ nhật")
      }
    return Wording(
      en: (isGood ? "" : "before ") + "\(en) \(day.isoText)",
      vi: (isGood ? "" : "trước ") + "\(vi) \(day.vietnameseText)")
  }
}
