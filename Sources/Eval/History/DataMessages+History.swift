import Base
import Lang
import Tables

/// What is said about units that changed.
extension DataMessages {
  /// A row says what a unit was made of, and not when.
  static func changeWithoutDay(_ unit: String, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .changeWithoutDay, at: .cell(place),
      Wording(
        en: "from which day `\(clipped(unit))` is made of these units is not said",
        vi: "chưa ghi `\(clipped(unit))` được hợp thành từ ngày nào"),
      help: [
        Wording(
          en: "write the day in the column `from`: `2025-07-01`", vi: "hãy ghi ngày vào cột `từ ngày`: `01/07/2025`")
      ])
  }

  /// Two rows of one unit by different names may be of two units that became one.
  static let mergedUnit = Wording(
    en:
      "if these are two units that were merged, say so with `history \"…\" from 2025-07-01` instead of `alias`: then they "
      + "add up",
    vi:
      "nếu đây là hai đơn vị đã sáp nhập, hãy ghi `lịch sử đơn vị \"…\" từ ngày 2025-07-01` thay cho `tên khác`: khi đó "
      + "số liệu được cộng lại")

  /// A row about a time at which its unit was no more; `heirs` are what was made of it.
  static func unitNotThere(
    _ unit: String, until: CalendarDate, _ period: Period, heirs: [String], told: Place?, at place: CellPlace
  ) -> Diagnostic {
    let day = Wording(en: until.isoText, vi: until.vietnameseText)
    let names = Wording.list(heirs.map { Wording(same: clipped($0)) })
    var message = Diagnostic(
      .unitNotThere, at: .cell(place),
      Wording(
        en: "`\(clipped(unit))` is no more since \(day.en), and this row is about \(period.text)",
        vi: "`\(clipped(unit))` không còn từ ngày \(day.vi), nhưng dòng này là của \(Display.ofPeriod(period).vi)"),
      help: [
        heirs.isEmpty
          ? Wording(
            en: "name the unit that gives these figures, or correct the period",
            vi: "hãy ghi đơn vị báo cáo số liệu này, hoặc sửa lại kỳ")
          : Wording(
            en: "it is part of \(names.en) since then: name that unit, or correct the period",
            vi: "từ ngày đó đơn vị thuộc \(names.vi): hãy ghi đơn vị này, hoặc sửa lại kỳ")
      ])
    if let told {
      message.related = [.init(told, Wording(en: "the change is told here", vi: "thay đổi được ghi ở đây"))]
    }
    return message
  }

  /// A unit went whole into two others, or whole into one and in part into another.
  static func wholeInTwo(
    _ source: String, _ first: String, _ second: String, at place: CellPlace, _ told: Place
  ) -> Diagnostic {
    Diagnostic(
      .historyContradicts, at: .cell(place),
      Wording(
        en: "`\(clipped(source))` went whole into `\(clipped(first))` and also into `\(clipped(second))`",
        vi: "`\(clipped(source))` đã nhập toàn bộ vào `\(clipped(first))`, lại nhập vào `\(clipped(second))`"),
      related: [.init(told, Wording(en: "whole it went here", vi: "nhập toàn bộ được ghi ở đây"))],
      help: [
        Wording(
          en: "a unit that was divided stands under `part of` in each row",
          vi: "đơn vị bị chia thì ở mỗi dòng ghi vào cột `một phần của`")
      ])
  }

  /// A figure of a unit that ended is also of months for which what was made of it has figures.
  static func figureOfBoth(
    _ subject: Wording, until: CalendarDate, heir: String, _ period: Period, at place: CellPlace, _ other: CellPlace
  ) -> Diagnostic {
    let day = Wording(en: until.isoText, vi: until.vietnameseText)
    return Diagnostic(
      .figureOfBoth, at: .cell(place),
      Wording(
        en: "\(subject.en), is also of months after \(day.en), which are given for `\(clipped(heir))` too",
        vi: "\(subject.vi), gồm cả các tháng từ ngày \(day.vi), mà `\(clipped(heir))` cũng đã ghi"),
      related: [
        .init(
          .cell(other), Wording(en: "given here, \(period.text)", vi: "ghi ở đây, \(Display.ofPeriod(period).vi)"))
      ],
      help: [
        Wording(
          en: "give the months before \(day.en) under their own period (`2025-01..2025-06`), or only the whole period",
          vi: "hãy ghi các tháng trước ngày \(day.vi) theo kỳ riêng (`2025-01..2025-06`), hoặc chỉ ghi cả kỳ")
      ])
  }

  /// The figure of a period in which a unit of this name ended and another began is taken as the later one's.
  static func takenAsNewUnit(
    _ unit: String, _ period: Period, from: CalendarDate, more: Int, at place: CellPlace
  ) -> Diagnostic {
    let day = Wording(en: from.isoText, vi: from.vietnameseText)
    var message = Diagnostic(
      .takenAsNewUnit, .warning, at: .cell(place),
      Wording(
        en:
          "the figures of `\(clipped(unit))`, \(period.text), are taken as those of the unit since \(day.en), for the "
          + "whole period",
        vi:
          "số liệu của `\(clipped(unit))`, \(Display.ofPeriod(period).vi), được hiểu là của đơn vị từ ngày \(day.vi), cho cả kỳ"
      ),
      notes: [
        Wording(
          en: "no other unit that it was made of has figures of this period; were they those of the unit before, the "
            + "result would lack the others",
          vi:
            "không đơn vị hợp thành nào khác có số liệu của kỳ này; nếu đây là của đơn vị cũ thì kết quả còn thiếu các "
            + "đơn vị kia")
      ],
      help: [
        Wording(
          en: "if they are the earlier unit's, give those of the others too, or the months (`2025-01..2025-06`)",
          vi: "nếu là của đơn vị cũ, hãy đưa cả số liệu của các đơn vị kia, hoặc ghi rõ các tháng (`2025-01..2025-06`)")
      ])
    if more > 0 {
      message.notes.insert(
        Wording(
          en: "likewise \(more) more \(more == 1 ? "unit" : "units") of this file",
          vi: "tương tự với \(more) đơn vị khác trong tệp này"), at: 0)
    }
    return message
  }
}
