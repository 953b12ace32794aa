import Base
import Tables
import Testing

/// What a cell's text reads as: the exact number with `%` where it has one, or the fault.
private func reading(_ text: String, _ format: CellNumber.Format?) -> String {
  switch CellNumber.read(Array(text.utf8)[...], format: format) {
  case .success(let number): return number.value.exactText + (number.isPercent ? "%" : "")
  case .failure(.ambiguous(let grouped, let decimal)): return "\(grouped) or \(decimal)"
  case .failure(.otherFormat(let format)): return "not \(format.rawValue)"
  case .failure(let fault): return "\(fault)"
  }
}

@Suite struct CellNumberTests {
  @Test(arguments: [
    ("45", "45"), ("0", "0"), ("-3", "-3"), ("+5", "5"), ("\u{2212}7", "-7"), ("007", "7"), (" 45 ", "45"),
    ("\u{A0}45\u{202F}", "45"), ("45%", "45%"), ("95,5%", "95.5%"), ("95.5 %", "95.5%"), ("95,5\u{A0}%", "95.5%"),
    ("2‰", "0.2%"), ("12,5 ‰", "1.25%"), ("-0.2‰", "-0.02%"), ("5%‰", "notANumber"), ("5‰%", "notANumber"),
    ("‰", "notANumber"),
    ("1,5", "1.5"), ("1.5", "1.5"), ("0.45", "0.45"), ("0,450", "0.45"), ("0.001", "0.001"), ("1.2345", "1.2345"),
    ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1.234.567", "1234567"), ("1,234,567", "1234567"),
    ("1.234.567,89", "1234567.89"), ("1.234,567", "1234.567"), ("1234.567", "1234.567"), ("12,34", "12.34"),
    ("123456789012345678901234567890", "123456789012345678901234567890"), ("1.234", "1234 or 1.234"),
    ("1,234", "1234 or 1.234"), ("123.456", "123456 or 123.456"), ("-1.234", "-1234 or -1.234"),
    ("1.234%", "1234 or 1.234"),
    ("12abc", "notANumber"), ("1,5,5", "notANumber"), ("1e5", "notANumber"), ("--1", "notANumber"),
    ("+-1", "notANumber"), ("1.2.3", "notANumber"), ("1.234.56", "notANumber"), ("1,23.4", "notANumber"),
    (".5", "notANumber"), ("5.", "notANumber"), (",", "notANumber"), ("%", "notANumber"), ("", "notANumber"),
    ("%5", "notANumber"), ("5%%", "notANumber"), ("1 234", "notANumber"), ("0x10", "notANumber"),
    ("½", "notANumber"), ("nan", "notANumber"), ("-", "notANumber"), ("x", "notANumber"), ("12.345.67", "notANumber"),
    ("1.234,567,8", "notANumber"), ("1,234.567.8", "notANumber"), ("1234,567.8", "notANumber"),
    ("１２", "foreignDigits"), ("٣", "foreignDigits"),
  ])
  func undeclared(_ text: String, _ expected: String) {
    #expect(reading(text, nil) == expected)
  }

  @Test(arguments: [
    ("1.234", "1234"), ("1,234", "1.234"), ("1.234,5", "1234.5"), ("1,234.5", "not vi"), ("0.45", "not vi"),
    ("95,5%", "95.5%"), ("1.5", "not vi"), ("0.450", "not vi"), ("1,2,3", "notANumber"), ("45", "45"),
  ])
  func vietnamese(_ text: String, _ expected: String) {
    #expect(reading(text, .vi) == expected)
  }

  @Test(arguments: [("1.234", "1.234"), ("1,234", "1234"), ("1.234,5", "not en"), ("1,5", "not en"), ("0.45", "0.45")])
  func english(_ text: String, _ expected: String) {
    #expect(reading(text, .en) == expected)
  }

  @Test func manyDigits() {
    let thousand = String(repeating: "9", count: 1000)
    #expect(reading(thousand, nil) == thousand)
    #expect(reading(thousand + "9", nil) == "tooLong")
    #expect(reading("0." + thousand, nil) == "tooLong")
    #expect(reading("1" + String(repeating: ".000", count: 2000), nil) == "tooLong")
    #expect(reading(String(repeating: "1", count: 1_000_000), nil) == "tooLong")
  }

  @Test(arguments: [
    ("2024", "2024"), (" 2024-Q1 ", "2024-Q1"), ("2024-H2", "2024-H2"), ("2024-03", "2024-03"),
    ("2024-01..2024-06", "2024-01..2024-06"),
  ])
  func periods(_ text: String, _ expected: String) {
    #expect(CellPeriod.read(Array(text.utf8)[...], .calendar)?.text == expected)
  }

  @Test(arguments: [
    ("2024-q1", "2024-Q1"), ("Quý I/2024", "2024-Q1"), ("quý 4 năm 2024", "2024-Q4"), ("Q2-2024", "2024-Q2"),
    ("03/2024", "2024-03"), ("Tháng 3 năm 2024", "2024-03"), ("T12/2024", "2024-12"),
    ("6 tháng đầu năm 2024", "2024-H1"), ("6 tháng cuối năm 2024", "2024-H2"), ("Năm 2024", "2024"),
    ("2024.5.7", "nil"), ("13/2024", "nil"), ("Quý V/2024", "nil"), ("hello", "nil"), ("", "nil"), ("2024.0", "nil"),
  ])
  func guesses(_ text: String, _ expected: String) {
    #expect(CellPeriod.read(Array(text.utf8)[...], .calendar) == nil)
    #expect((CellPeriod.guess(text, .calendar)?.text ?? "nil") == expected)
  }
}
