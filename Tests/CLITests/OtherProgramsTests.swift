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

  /// Whether there is a Python.
  private func hasPython(_ chuan: borrowing Chuan) throws -> Bool {
    guard try chuan.shell("\(Self.python) -c ''").status == 0 else {
      print("skipped: there is no python3; set CHUAN_PYTHON to one")
      return false
    }
    return true
  }

  @Test("Python's json reads what is written for programs, by its standard and every row")
  func pythonJSON() throws {
    let chuan = try JSONTests.prepared()
    guard try hasPython(chuan) else { return }
    try chuan.write(
      "read.py",
      """
      import decimal, json, sys
      def refuse(text):
          raise ValueError("not JSON: " + text)
      for name in sys.argv[1:]:
          with open(name, encoding="utf-8") as file:
              found = json.load(file, parse_float=decimal.Decimal, parse_constant=refuse)
          if isinstance(found, list):
              for row in found:
                  print(*(str(value) for value in row.values()), sep="|")
          else:
              assert found["version"] == 1
      print("read", len(sys.argv) - 1)

      """)
    // Numbers without a short decimal form, and texts that have to be escaped.
    try chuan.write(
      "odd.csv",
      "unit,a,b\nA,0.\(String(repeating: "1234567890", count: 4))1,33.\(String(repeating: "3", count: 30))%\n"
        + "B,123456789012345678901234567890,0.\(String(repeating: "0", count: 40))1\n\"C \"\"\\\nD\",-12.50,\n")
    try chuan.write("odd.jsonl", "{\"n\":1e-30,\"m\":0.1}\n{\"n\":1E+30,\"m\":-0.0}\n{\"n\":2.5e-308,\"m\":null}\n")
    let odd = try chuan.shell(
      "$CHUAN data odd.csv --to json > odd.json && $CHUAN data odd.jsonl --to json > rows.json && "
        + "\(Self.python) read.py odd.json rows.json")
    #expect(odd.errors.isEmpty)
    let lines = odd.output.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(4) == [
        // What 40 decimals do not write is a text: a fraction.
        "A|\(String(repeating: "1234567890", count: 4))1/1\(String(repeating: "0", count: 41))|33.\(String(repeating: "3", count: 30))%",
        "B|123456789012345678901234567890|1/1\(String(repeating: "0", count: 41))", "C \"\\", "D|-12.5|None",
      ])
    #expect(
      lines.dropFirst(4) == [
        "1E-30|0.1", "1000000000000000000000000000000|0", "1/4\(String(repeating: "0", count: 307))|None", "read 2",
      ])
    var names: [String] = []
    for (index, line) in JSONTests.lines.enumerated() {
      names.append("result-\(index).json")
      _ = try chuan.shell("$CHUAN \(line) > result-\(index).json")
    }
    let all = try chuan.shell("\(Self.python) read.py \(names.joined(separator: " "))")
    #expect(all.errors.isEmpty && all.output == "read \(names.count)\n")
  }

  @Test("Python's csv reads tables for people as it reads those for programs, but for their heads")
  func pythonCSV() throws {
    let chuan = try JSONTests.prepared()
    guard try hasPython(chuan) else { return }
    try chuan.write(
      "names.csv",
      Sample.results + "\"E, \"\"F\"\"\",\"Xã \"\"E\"\",\n=F\",commune,2024,1,3,95%\n=1+1,'G,commune,2024,2,3,95%\n")
    try chuan.write(
      "read.py",
      """
      import csv, sys
      def rows(name, encoding):
          with open(name, encoding=encoding, newline="") as file:
              assert file.read(1) != "\\ufeff"
              file.seek(0)
              return list(csv.reader(file, strict=True))
      plain, people = rows("plain.csv", "utf-8"), rows("people.csv", "utf-8-sig")
      assert open("people.csv", "rb").read(3) == b"\\xef\\xbb\\xbf"
      assert {len(row) for row in plain + people} == {len(plain[0])}
      assert len(set(people[0])) == len(people[0]) and people[0] != plain[0]
      assert plain[1:] == people[1:]
      print(len(plain) - 1, [row[i] for row in plain for i, name in enumerate(plain[0]) if name == "unit"][-1])

      """)
    for (line, read) in [
      ("grade p.kpi --data names.csv", "12 '=1+1"), ("assign p.kpi --data names.csv", "12 '=1+1"),
      ("score s.kpi --data names.csv", "6 '=1+1"), ("trend p.kpi --data names.csv --each year", "12 '=1+1"),
      ("course p.kpi --data names.csv --to-date 2024-12", "12 '=1+1"), ("tasks t.kpi", ""),
    ] {
      let written = try chuan.shell(
        "$CHUAN \(line) --format csv > plain.csv && $CHUAN \(line) --format csv --lang vi > people.csv; "
          + "\(Self.python) read.py")
      #expect(written.errors.isEmpty, "\(line): \(written.errors)")
      #expect(
        read.isEmpty ? written.output.hasPrefix("11 ") : written.output == read + "\n", "\(line): \(written.output)")
    }
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
    // What is written, opened as people open it, with numbers and days looked for in every cell: the same cells.
    try chuan.write(
      "units.csv",
      """
      unit,name,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator,satisfaction_rate
      A,"Xã ""A"", 1/3",commune,2024-03,1,3,95.5%
      B,=1+1,commune,2024-03,5,12,29%
      C,-Tổ 3,commune,2024-03,1,7,90.01%

      """)
    try chuan.write(
      "same.py",
      """
      import csv, decimal, openpyxl, sys
      separator, point = sys.argv[1:]
      with open("report.csv", encoding="utf-8-sig", newline="") as file:
          written = list(csv.reader(file, delimiter=separator))
      sheet = openpyxl.load_workbook("back/report.xlsx").active
      count = 0
      for row, cells in enumerate(written, 1):
          for column, text in enumerate(cells, 1):
              cell = sheet.cell(row, column)
              if cell.value is None:
                  same = text == ""
              elif cell.data_type == "n":
                  same = not cell.is_date and abs(decimal.Decimal(text.replace(point, ".")) - decimal.Decimal(repr(cell.value))) < decimal.Decimal("1e-12")
              else:
                  same = cell.data_type == "s" and cell.value == text
              if not same:
                  print(cell.coordinate, repr(text), repr(cell.value), cell.data_type)
              count += 1
      print(count, "cells")

      """)
    // In Vietnamese a point stands between thousands: so whoever opens the file there asks for decimal commas.
    for (form, separator, point, number) in [("--lang en", ",", ".", 1033), ("--lang vi --decimal ,", ";", ",", 1066)] {
      let sign = separator == "," ? 44 : 59
      let back = try chuan.shell(
        """
        $CHUAN grade p.kpi --data units.csv --period 2024-03 --format csv \(form) --output report.csv
        HOME="$PWD" \(office) --infilter='CSV:\(sign),34,76,1,,\(number),false,true' --convert-to xlsx --outdir back report.csv >&2
        \(Self.python) same.py '\(separator)' '\(point)'; wc -l < report.csv; rm report.csv
        """)
      let lines = back.output.split(separator: "\n")
      #expect(
        lines.count == 2 && lines.first?.hasSuffix(" cells") == true && lines.last == "7",
        "\(back.output)\(back.errors)")
    }
  }
}
