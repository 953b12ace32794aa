package import Base

/// What is said of cells that should hold a day.
extension CellDate {
  /// The message for a cell whose text, given whole, could not be read.
  package static func unreadable(_ fault: Fault, _ text: String, at place: CellPlace) -> Diagnostic {
    let shown = clipped(text)
    func message(_ code: Code, en: String, vi: String, help: [Wording]) -> Diagnostic {
      Diagnostic(
        code, at: .cell(place), Wording(en: "`\(shown)` \(en)", vi: "`\(shown)` \(vi)"), help: help)
    }
    switch fault {
    case .notADate:
      return message(
        .notADateInData, en: "is not a date", vi: "không phải là ngày tháng",
        help: [
          Wording(
            en: "write day/month/year, for example 31/12/2024; a time of day may follow: 31/12/2024 13:45",
            vi: "ghi ngày/tháng/năm, ví dụ 31/12/2024; có thể ghi thêm giờ: 31/12/2024 13:45")
        ])
    case .noSuchDay(let day, let month, let year):
      return noSuchDay(shown, day, month, year, at: place)
    case .swapped(let date, let expected):
      let (found, foundVi, mended) =
        expected == .monthDayYear
        ? ("day/month/year", "ngày/tháng/năm", monthFirst(date))
        : ("month/day/year", "tháng/ngày/năm", date.vietnameseText)
      let declared = expected == .monthDayYear ? DateFormat.dayMonthYear : .monthDayYear
      return message(
        .dayAndMonthSwapped, en: "looks like \(found): there is no such day as it is read (\(expected.rawValue))",
        vi: "có vẻ ghi theo \(foundVi): đọc theo \(expected.rawValue) thì không có ngày đó",
        help: [
          Wording(en: "write `\(mended)`", vi: "hãy ghi `\(mended)`"),
          declare(declared),
        ])
    case .twoDigitYear:
      return message(
        .twoDigitYear, en: "has a year of two digits", vi: "ghi năm chỉ có hai chữ số",
        help: [Wording(en: "write the year with four digits: 31/12/2024", vi: "ghi năm đủ bốn chữ số: 31/12/2024")])
    case .otherFormat(let format):
      let example = sample(format)
      return message(
        .dateInOtherFormat, en: "is not written as declared for this column (\(format.rawValue): \(example))",
        vi: "không ghi như đã khai báo cho cột này (\(format.rawValue): \(example))",
        help: [
          Wording(
            en: "write the date like `\(example)`, or correct what follows `as` in the `data` declaration",
            vi: "hãy ghi ngày như `\(example)`, hoặc sửa phần sau `ghi bằng` trong khai báo `dữ liệu`")
        ])
    case .serial(let date):
      return message(
        .numberForDate, en: "is a number, not a date; a spreadsheet keeps \(date.vietnameseText) under it",
        vi: "là con số, không phải ngày tháng; bảng tính dùng số này để lưu ngày \(date.vietnameseText)",
        help: [
          Wording(en: "write `\(date.vietnameseText)`", vi: "hãy ghi `\(date.vietnameseText)`"),
          declare(.serial),
        ])
    case .noSuchSerial:
      return message(
        .numberForDate, en: "is not a number under which a spreadsheet keeps a day",
        vi: "không phải con số mà bảng tính dùng để lưu một ngày",
        help: [
          Wording(
            en: "1 is 01/01/1900 and 2958465 is 31/12/9999; there is no 60, which would be 29/02/1900",
            vi: "1 là 01/01/1900, 2958465 là 31/12/9999; không có số 60 vì không có ngày 29/02/1900")
        ])
    case .badTime:
      return message(
        .noSuchTime, en: "holds a time of day that does not exist", vi: "có giờ trong ngày không tồn tại",
        help: [
          Wording(
            en: "write hours 0 to 23, minutes and seconds 00 to 59: 31/12/2024 13:45",
            vi: "ghi giờ từ 0 đến 23, phút và giây từ 00 đến 59: 31/12/2024 13:45")
        ])
    }
  }

  private static func noSuchDay(
    _ shown: String, _ day: Int, _ month: Int, _ year: Int, at place: CellPlace
  ) -> Diagnostic {
    let why: Wording
    if year == 0 {
      why = Wording(en: "there is no year 0", vi: "không có năm 0")
    } else if month < 1 || month > 12 {
      why = Wording(en: "there is no month \(month)", vi: "không có tháng \(month)")
    } else {
      let last = CalendarDate.lastDay(ofMonth: month, year: year)
      why = Wording(
        en: "\(months[month - 1]) \(year) has \(last) days", vi: "tháng \(month) năm \(year) có \(last) ngày")
    }
    return Diagnostic(
      .noSuchDayInData, at: .cell(place),
      Wording(
        en: "`\(shown)` is not a day of the calendar: \(why.en)", vi: "`\(shown)` không có trong lịch: \(why.vi)"),
      help: [
        Wording(
          en: "look up the right day; a date is read as day/month/year",
          vi: "hãy tra lại ngày đúng; ngày được đọc theo thứ tự ngày/tháng/năm")
      ])
  }

  private static func declare(_ format: DateFormat) -> Wording {
    let what = format == .serial ? Wording(en: "such numbers", vi: "số như vậy") : Wording(en: "it", vi: "như vậy")
    return Wording(
      en: "if the whole column writes \(what.en), declare `as \(format.rawValue)` for it in `data`",
      vi: "nếu cả cột đều ghi \(what.vi), khai báo `ghi bằng \(format.rawValue)` cho cột đó trong `dữ liệu`")
  }

  private static func sample(_ format: DateFormat) -> String {
    switch format {
    case .dayMonthYear: "31/12/2024"
    case .monthDayYear: "12/31/2024"
    case .yearMonthDay: "2024-12-31"
    case .serial: "45657"
    }
  }

  private static func monthFirst(_ date: CalendarDate) -> String {
    let parts = date.vietnameseText.split(separator: "/")
    return parts.count == 3 ? "\(parts[1])/\(parts[0])/\(parts[2])" : date.isoText
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static func clipped(_ text: String) -> String {
    let line = String(String.UnicodeScalarView(text.unicodeScalars.prefix(61).map { $0 < " " ? " " : $0 }))
    return line.unicodeScalars.count <= 60
      ? line : String(String.UnicodeScalarView(line.unicodeScalars.prefix(57))) + "…"
  }
}
