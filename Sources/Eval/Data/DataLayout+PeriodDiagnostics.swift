import Base
import Tables

/// What is said about files that do not say their period.
extension DataMessages {
  static func noPeriodInFileName(_ file: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noPeriodInFileName, at: .source(range),
      Wording(en: "the name of \(file) says no period", vi: "tên tệp \(file) không cho biết kỳ báo cáo"),
      help: [
        Wording(
          en: "name the file like `bieu-06-2024-03.csv` or `bieu-06-2024-Q1.csv`, or declare `period 2024-03`",
          vi: "hãy đặt tên tệp như `bieu-06-2024-03.csv` hoặc `bieu-06-2024-Q1.csv`, hoặc khai báo `kỳ 2024-03`")
      ])
  }

  /// A month without a year is one of the pack's year.
  static func noPeriodInSheetName(_ file: String, _ sheet: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noPeriodInFileName, at: .source(range),
      Wording(
        en: "the name of the sheet `\(sheet)` of \(file) says no period",
        vi: "tên trang tính `\(sheet)` của \(file) không cho biết kỳ báo cáo"),
      help: [
        Wording(
          en:
            "name the sheets like `Tháng 3` or `Quý I`, or narrow the name after `sheet` so that this one is not meant",
          vi:
            "hãy đặt tên trang tính như `Tháng 3` hoặc `Quý I`, hoặc ghi tên sau `trang tính` cụ thể hơn để không lấy trang này"
        )
      ])
  }

  /// For files that are no workbooks.
  static func noSheetName(_ file: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noPeriodInFileName, at: .source(range),
      Wording(
        en: "\(file) has no sheets whose name could say the period",
        vi: "\(file) không có trang tính nên không có tên để biết kỳ báo cáo"),
      help: [
        Wording(
          en: "declare `period from file name`, or `period 2024-03`",
          vi: "hãy khai báo `kỳ từ tên tệp`, hoặc `kỳ 2024-03`")
      ])
  }

  static func noPeriodColumn(_ table: Table, year: Int) -> Diagnostic {
    Diagnostic(
      .noPeriodColumn, .warning, at: .cell(table.headerPlace(column: nil)),
      Wording(
        en: "no column says the period: the results are taken to be of \(year), the pack's year",
        vi: "không có cột kỳ báo cáo: các kết quả được coi là của năm \(year), là năm của gói"),
      help: [
        Wording(
          en: "add a column `period`, or declare `period \(year)` in `data`",
          vi: "thêm cột `kỳ`, hoặc khai báo `kỳ \(year)` trong `dữ liệu`")
      ])
  }
}
