import Base
import Eval
import Lang
import Tables
import Testing

/// What names say: of files, of columns, of parts of years.
@Suite struct NamesInDataTests {
  @Test(arguments: [
    ("bieu-06-2024-03.csv", "2024-03"), ("x/2023/bieu-06-2024-Q1.csv", "2024-Q1"), ("bieu-06-2024-H2.xlsx", "2024-H2"),
    ("Biểu 06 tháng 3 năm 2024.csv", "2024-03"), ("bieu_06_thang-12-2024.csv", "2024-12"), ("T3.2024.csv", "2024-03"),
    ("quy-2-2024.csv", "2024-Q2"), ("bao-cao-202403.csv", "2024-03"), ("2024.csv", "2024"),
    ("bao-cao-2024-03-15.csv", "2024-03"), ("bieu-06-2024.csv", "2024"), ("a\\b-2024-05.csv", "2024-05"),
  ])
  func periodOfFile(_ path: String, _ period: String) {
    #expect(FilePeriod.find(in: path, .calendar)?.text == period)
  }

  @Test(arguments: [
    "bieu-06.csv", "bieu-06-2024-13.csv-2025.csv", "2023-2024.csv", "thang-3.csv", "thang-13-2024-2025.csv", "", "-",
    "1899.csv",
    "99999999999999999999.csv", "20240.csv",
  ])
  func noPeriodOfFile(_ path: String) {
    #expect(FilePeriod.find(in: path, .calendar) == nil)
  }

  @Test func longNamesOfFiles() {
    #expect(FilePeriod.find(in: String(repeating: "2024-", count: 100_000), .calendar) == nil)
  }

  private func number(_ text: String, _ calendar: CalendarPart) -> Int? {
    CalendarText.read(CellText(Array(text.utf8)[...]), calendar)
  }

  @Test func partsOfYears() {
    for text in ["3", "03", " 3 ", "Tháng 3", "THÁNG 03", "tháng.3", "T3", "m3", "3.0"] {
      #expect(number(text, .month) == 3, "\(text)")
    }
    for text in ["0", "13", "-3", "3.5", "t", "tháng", "Quý 3", "III", "99999999999999999999", "三", "１"] {
      #expect(number(text, .month) == nil, "\(text)")
    }
    #expect(number("Quý II", .quarter) == 2 && number("q4", .quarter) == 4 && number("V", .quarter) == nil)
    #expect(number("H2", .half) == 2 && number("3", .half) == nil)
    #expect(number("Năm 2024", .year) == 2024 && number("24", .year) == nil)
  }

  private func find(_ names: [String], _ headers: [String]) -> HeaderMatch.Found {
    HeaderMatch(keys: headers.map(TextFolding.matchKey)).find(names)
  }

  @Test func headersOfSeveralLevels() {
    let headers = [
      "STT", "Số hồ sơ tiếp nhận / Tổng số", "Số hồ sơ tiếp nhận / Trong đó / Trực tuyến", "Đã giải quyết / Tổng số",
    ]
    #expect(find(["stt"], headers) == .column(0))
    #expect(find(["Số hồ sơ tiếp nhận / Tổng số"], headers) == .column(1))
    #expect(find(["tiếp nhận / tổng số"], headers) == .column(1))
    #expect(find(["tiếp nhận/Trực tuyến"], headers) == .column(2))
    #expect(find(["Trong đó / Trực tuyến"], headers) == .column(2))
    #expect(find(["Trực  Tuyến"], headers) == .column(2))
    #expect(find(["Tổng số"], headers) == .several([1, 3]))
    #expect(find(["giải quyết / tổng số"], headers) == .column(3))
    #expect(find(["Trực tuyến / Trong đó"], headers) == .none)
    #expect(find(["nhận giải quyết / Tổng số", "tiếp nhận / Tổng số"], headers) == .column(1))
    #expect(find(["stt", "Trực tuyến"], headers) == .several([0, 2]))
    #expect(find(["/"], headers) == .none)
    #expect(find([" / "], ["", "a / "]) == .none || find([" / "], ["", "a / "]) != .column(0))
  }

  /// The name itself comes before names that merely end so.
  @Test func wholeNamesFirst() {
    #expect(find(["Tổng số"], ["A / Tổng số", "Tổng số"]) == .column(1))
    #expect(find(["Thu/chi"], ["Thu/chi", "Thu / chi"]) == .column(0))
    #expect(find(["a"], ["A", "a "]) == .several([0, 1]))
  }

  @Test func manyColumns() {
    let headers = (0..<50_000).map { "Nhóm \($0) / Tổng số" }
    #expect(find(["nhóm 49999 / tổng số"], headers) == .column(49_999))
  }
}
