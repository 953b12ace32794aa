import Base
import Tables
import Testing

/// What a cell's text reads as: the day, or the fault.
private func reading(_ text: String, _ format: DateFormat? = nil) -> String {
  switch CellDate.read(Array(text.utf8)[...], format: format) {
  case .success(let date): date.isoText
  case .failure(.noSuchDay(let day, let month, let year)): "no day \(day).\(month).\(year)"
  case .failure(.swapped(let date, let expected)): "\(date) for \(expected.rawValue)"
  case .failure(.otherFormat(let format)): "not \(format.rawValue)"
  case .failure(.serial(let date)): "serial of \(date)"
  case .failure(let fault): "\(fault)"
  }
}

@Suite struct CellDateTests {
  @Test(arguments: [
    ("31/12/2024", "2024-12-31"), ("1/2/2024", "2024-02-01"), ("01/02/2024", "2024-02-01"),
    ("31-12-2024", "2024-12-31"),
    ("31.12.2024", "2024-12-31"), ("2024-12-31", "2024-12-31"), ("2024/12/31", "2024-12-31"),
    ("2024-1-5", "2024-01-05"),
    (" 31/12/2024\u{A0}", "2024-12-31"), ("29/02/2024", "2024-02-29"),
    ("31/12/2024 13:45", "2024-12-31"), ("31/12/2024 13:45:07", "2024-12-31"), ("31/12/2024\u{A0}9:05", "2024-12-31"),
    ("2024-12-31 13:45:07.250", "2024-12-31"), ("2024-12-31T13:45:07,5", "2024-12-31"),
    ("13:45 31/12/2024", "2024-12-31"),
    ("31/12/2024 1:45:00 CH", "2024-12-31"), ("31/12/2024 12:00 AM", "2024-12-31"), ("31/12/2024 1:45pm", "2024-12-31"),
    // The day in Vietnam, where the distance from UTC is written.
    ("2024-12-31T16:59:59Z", "2024-12-31"), ("2024-12-31T17:00:00Z", "2025-01-01"),
    ("2024-12-31T23:59:59+07:00", "2024-12-31"), ("2025-01-01T00:30:00+0900", "2024-12-31"),
    ("2024-12-31T20:00:00-05", "2025-01-01"),
    ("31/02/2024", "no day 31.2.2024"), ("29/02/2023", "no day 29.2.2023"), ("00/01/2024", "no day 0.1.2024"),
    ("45/31/2024", "no day 45.31.2024"), ("2024-13-01", "no day 1.13.2024"), ("01/01/0000", "no day 1.1.0"),
    ("12/31/2024", "2024-12-31 for dd/MM/yyyy"), ("31/12/24", "twoDigitYear"), ("24-12-31", "twoDigitYear"),
    ("45657", "serial of 2024-12-31"), ("45657.5", "serial of 2024-12-31"), ("2024", "notADate"), ("0", "notADate"),
    ("99999999999999999999", "notADate"), ("31/12/2024 25:00", "badTime"), ("31/12/2024 13:60", "badTime"),
    ("31/12/2024 13:45:60", "badTime"), ("31/12/2024 13:45 PM", "badTime"), ("31/12/2024 0:45 SA", "badTime"),
    ("2024-12-31T10:00+15:00", "badTime"), ("9999-12-31T23:00Z", "notADate"),
    ("", "notADate"), ("-", "notADate"), ("12/2024", "notADate"), ("31/12-2024", "notADate"),
    ("31/12/2024x", "notADate"),
    ("31/12/2024 ", "2024-12-31"), ("31/12/2024 x", "notADate"), ("31/12/2024T10:00", "notADate"),
    ("31/12/202", "notADate"), ("031/12/2024", "notADate"), ("31/012/2024", "notADate"), ("31//2024", "notADate"),
    ("+1/1/2024", "notADate"), ("quý I/2024", "notADate"), ("１/１/2024", "notADate"), (":", "notADate"),
  ])
  func undeclared(_ text: String, _ expected: String) {
    #expect(reading(text) == expected)
  }

  @Test(arguments: [
    ("12/31/2024", DateFormat.monthDayYear, "2024-12-31"), ("01/02/2024", .monthDayYear, "2024-01-02"),
    ("31/12/2024", .monthDayYear, "2024-12-31 for MM/dd/yyyy"), ("2024-12-31", .monthDayYear, "2024-12-31"),
    ("02/30/2024", .monthDayYear, "no day 30.2.2024"), ("12/31/2024 12:00:00 AM", .monthDayYear, "2024-12-31"),
    ("31/12/2024", .yearMonthDay, "not yyyy-MM-dd"), ("2024-12-31", .yearMonthDay, "2024-12-31"),
    ("2024-12-31", .dayMonthYear, "2024-12-31"), ("45657", .dayMonthYear, "serial of 2024-12-31"),
    ("31/12/2024", .serial, "not serial"), ("45657", .serial, "2024-12-31"), ("45657,75", .serial, "2024-12-31"),
    ("1", .serial, "1900-01-01"), ("59", .serial, "1900-02-28"), ("60", .serial, "noSuchSerial"),
    ("61", .serial, "1900-03-01"), ("2958465", .serial, "9999-12-31"), ("2958466", .serial, "noSuchSerial"),
    ("0", .serial, "noSuchSerial"), ("99999999999999999999", .serial, "noSuchSerial"),
  ])
  func declared(_ text: String, _ format: DateFormat, _ expected: String) {
    #expect(reading(text, format) == expected)
  }

  @Test("days counted from 1904")
  func from1904() {
    #expect(CellDate.day(serial: 0, .from1904)?.isoText == "1904-01-01")
    #expect(CellDate.day(serial: 60, .from1904)?.isoText == "1904-03-01")
    #expect(CellDate.day(serial: 44195, .from1904)?.isoText == "2024-12-31")
    #expect(CellDate.day(serial: 2_957_003, .from1904)?.isoText == "9999-12-31")
    #expect(CellDate.day(serial: 2_957_004, .from1904) == nil)
    #expect(CellDate.day(serial: -1, .from1904) == nil)
  }

  @Test("every fault has words in both languages")
  func words() throws {
    let place = CellPlace(file: "a.csv", row: 2, column: 1, header: "Ngày trả")
    for text in ["x", "31/02/2024", "12/31/2024", "1/1/24", "45657", "31/12/2024 25:00"] {
      guard case .failure(let fault) = CellDate.read(Array(text.utf8)[...], format: nil) else {
        Issue.record("\(text) was read")
        continue
      }
      let message = CellDate.unreadable(fault, text, at: place)
      #expect(message.message.en.contains("`\(text)`") && message.message.vi.contains("`\(text)`"))
      #expect(!message.help.isEmpty)
    }
  }
}
