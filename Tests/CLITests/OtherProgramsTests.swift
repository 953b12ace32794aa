import Foundation
import Testing

/// Workbooks as other programs write them; each part says so when it is skipped because the program is not there.
struct OtherProgramsTests {
  /// Writes `book.xlsx`: a title, a merged header, percent cells, days, counts that a formula adds up.
  private static let writer = """
    import datetime, openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tháng 3"
    sheet["A1"] = "BÁO CÁO THÁNG 3"
    sheet.merge_cells("A1:F1")
    for column, text in enumerate(["Đơn vị", "Số hồ sơ", None, None, "Hài lòng", "Ngày"], 1):
        sheet.cell(3, column, text)
    sheet.merge_cells("B3:D3")
    for column, text in enumerate([None, "Trực tuyến", "Trực tiếp", "Tổng số"], 1):
        sheet.cell(4, column, text)
    rows = [("Xã Sơn Hạ", 450, 450, 0.955, datetime.date(2024, 4, 2)), ("Xã Sơn Linh", 29, 21, 0.29, datetime.date(2024, 2, 29))]
    for number, (unit, online, other, satisfied, day) in enumerate(rows, 5):
        sheet.cell(number, 1, unit)
        sheet.cell(number, 2, online)
        sheet.cell(number, 3, other)
        sheet.cell(number, 4, f"=B{number}+C{number}")
        sheet.cell(number, 5, satisfied).number_format = "0.0%"
        sheet.cell(number, 6, day).number_format = "dd/mm/yyyy"
    sheet.row_dimensions[6].hidden = True
    book.save("book.xlsx")

    """

  private static let pack = """
    pack p document "1/KH" year 2024 level district
    use tthc
    targets "1"
      online_dossier_rate >= 50% cite "1"
      satisfaction_rate > 90% cite "2"
    data "*.xlsx"
      unit from "Đơn vị"
      level commune
      period 2024-03
      online_dossier_rate from "Trực tuyến" of "Tổng số"
      satisfaction_rate from "Hài lòng"

    """

  private static let python = ProcessInfo.processInfo.environment["CHUAN_PYTHON"] ?? "python3"
  private static let columns = "--period 2024-03 --format csv --columns unit,numerator,denominator,value,verdict"

  /// Whether `book.xlsx` could be written.
  private func write(_ chuan: borrowing Chuan) throws -> Bool {
    guard try chuan.shell("\(Self.python) -c 'import openpyxl'").status == 0 else {
      print("skipped: python3 has no openpyxl; set CHUAN_PYTHON to one that has")
      return false
    }
    try chuan.write("write.py", Self.writer)
    try chuan.write("p.kpi", Self.pack)
    let written = try chuan.shell("\(Self.python) write.py")
    #expect(written.status == 0 && written.errors.isEmpty)
    return true
  }

  @Test("a workbook that openpyxl wrote: cells as they are, formulas without a result refused")
  func openpyxl() throws {
    let chuan = try Chuan()
    guard try write(chuan) else { return }
    let seen = try chuan.run("data", "book.xlsx")
    #expect(seen.output.contains("header    rows 3 to 4") && seen.output.contains("2 rows (5 to 6), of which 1 hidden"))
    #expect(seen.output.contains("29% … 95.5%") && seen.output.contains("2024-02-29 … 2024-04-02"))
    let graded = try chuan.shell("$CHUAN grade p.kpi --data book.xlsx \(Self.columns)")
    #expect(graded.status == 1 && graded.output.isEmpty)
    #expect(graded.errors.contains("error[KPI0642]") && graded.errors.contains("cell D5"))
  }

  @Test("the same workbook after LibreOffice saved it, and what is written read back by LibreOffice")
  func libreOffice() throws {
    let chuan = try Chuan()
    guard try write(chuan) else { return }
    let office = "soffice -env:UserInstallation=file://\"$PWD\"/profile --headless"
    guard try chuan.shell("command -v soffice").status == 0 else {
      print("skipped: LibreOffice is not installed")
      return
    }
    _ = try chuan.shell("mkdir saved; HOME=\"$PWD\" \(office) --convert-to xlsx --outdir saved book.xlsx")
    let graded = try chuan.shell("$CHUAN grade p.kpi --data saved/book.xlsx \(Self.columns)")
    #expect(graded.errors == "")
    #expect(
      graded.output == """
        unit,numerator,denominator,value,verdict
        Xã Sơn Hạ,450,900,0.5,met
        Xã Sơn Hạ,,,0.955,met
        Xã Sơn Linh,29,50,0.58,met
        Xã Sơn Linh,,,0.29,missed

        """)
    // UTF-8, commas, quotes: the spreadsheet program sees the same cells.
    _ = try chuan.shell("$CHUAN grade p.kpi --data saved/book.xlsx --period 2024-03 --format csv --output report.csv")
    _ = try chuan.shell(
      "HOME=\"$PWD\" \(office) --infilter='CSV:44,34,76,1,,0,true' --convert-to xlsx --outdir back report.csv")
    let back = try chuan.shell("$CHUAN data back/report.xlsx --to csv")
    #expect(back.output.split(separator: "\n").count == 5)
    #expect(back.output.contains("Xã Sơn Linh") && back.errors.isEmpty)
    #expect(
      back.output.split(separator: "\n").first.map(String.init)
        == (try chuan.read("report.csv").split(separator: "\n").first.map(String.init)))
  }
}
