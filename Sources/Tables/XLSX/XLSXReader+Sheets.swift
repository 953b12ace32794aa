import Base

/// What is said about which sheet is read.
extension XLSXReader {
  static func sheetNotFound(
    _ wanted: TableOptions.Sheet, among sheets: [Workbook.Sheet], file: String
  ) -> Diagnostic {
    var help: [Wording] = []
    let message: Wording
    switch wanted {
    case .name(let name), .said(let name):
      message = Wording(
        en: "the workbook has no sheet called `\(name)`", vi: "tệp Excel không có trang tính nào tên `\(name)`")
      if let near = NearestName.find(name, among: sheets.map(\.name)).first {
        help.append(Wording(en: "did you mean `\(near)`?", vi: "có phải là `\(near)`?"))
      }
    case .number(let number):
      message = Wording(
        en: "the workbook has no sheet \(number): it has \(sheets.count)",
        vi: "tệp Excel không có trang tính thứ \(number): chỉ có \(sheets.count) trang")
    }
    help.append(Wording(en: "its sheets are \(list(sheets))", vi: "các trang tính là \(list(sheets))"))
    return Diagnostic(.sheetNotFound, at: .path(file), message, help: help)
  }

  /// For a workbook, or one of its sheets, in which nothing stands; a sheet of several may be one that is still to be filled in.
  static func nothing(_ file: String, _ sheet: String?, _ wanted: TableOptions.Sheet? = nil) -> Diagnostic {
    guard let sheet else {
      return Diagnostic(
        .emptyDataFile, at: .path(file),
        Wording(en: "nothing stands in the sheets of the workbook", vi: "các trang tính của tệp Excel đều trống"),
        help: [
          Wording(
            en: "hidden sheets are read only where the `data` declaration names them: `sheet \"…\"`",
            vi: "trang tính bị ẩn chỉ được đọc khi khai báo `dữ liệu` nêu tên: `trang tính \"…\"`")
        ])
    }
    return Diagnostic(
      .emptyDataFile, wanted?.meansSeveral == true ? .warning : .error, at: .cell(CellPlace(file: file, sheet: sheet)),
      Wording(en: "the sheet holds no table", vi: "trang tính không có bảng nào"),
      help: [Wording(en: "name another sheet", vi: "hãy nêu tên trang tính khác")])
  }

  /// Says which of several sheets is read when none is named.
  static func otherSheets(_ table: Table, among sheets: [Workbook.Sheet], file: String) -> Diagnostic {
    let read = table.sheet ?? ""
    let others = sheets.filter { $0.name != read }
    return Diagnostic(
      .otherSheets, .note, at: .path(file),
      Wording(
        en: "only the sheet `\(read)` is read; the workbook also has \(list(others))",
        vi: "chỉ đọc trang tính `\(read)`; tệp Excel còn có \(list(others))"),
      help: [
        Wording(
          en: "to say which is meant, name it in the `data` declaration: `sheet \"\(read)\"`",
          vi: "để chỉ rõ, hãy nêu tên trong khai báo `dữ liệu`: `trang tính \"\(read)\"`")
      ])
  }

  /// For cells to the right of every column near the header.
  static func outsideTable(_ place: CellPlace, more: Int) -> Diagnostic {
    unread(
      .cellOutsideTable, place, more: more,
      Wording(
        en: "this cell stands to the right of the table and is not read",
        vi: "ô này nằm ngoài bên phải bảng nên không được đọc"),
      help: Wording(
        en: "if it belongs to the table, give its column a name in the header",
        vi: "nếu ô thuộc bảng, hãy đặt tên cho cột trong dòng tiêu đề"))
  }

  /// For cells that were typed for the fonts of an older encoding.
  static func legacyLetters(_ encoding: TextEncoding, file: String, sheet: String) -> Diagnostic {
    let name = encoding.rawValue
    return Diagnostic(
      .legacyLettersInCells, .warning, at: .cell(CellPlace(file: file, sheet: sheet)),
      Wording(
        en: "the letters of this sheet look as if they were typed for a font of \(encoding.title), not in Unicode",
        vi: "chữ trong trang tính này có vẻ được gõ cho phông \(encoding.title), không phải Unicode"),
      notes: [
        Wording(
          en: "names are read as they are stored, and fit no name that is typed in Unicode",
          vi: "tên được đọc đúng như lưu trong tệp, nên không khớp với tên gõ bằng Unicode")
      ],
      help: [
        Wording(
          en: "write `encoding \"\(name)\"` in the `data` declaration, or convert the workbook to Unicode",
          vi: "ghi `bảng mã \"\(name)\"` trong khai báo `dữ liệu`, hoặc chuyển tệp sang Unicode")
      ])
  }

  /// For values that a spreadsheet does not show, since they lie under a merged cell.
  static func hiddenUnderMerge(_ place: CellPlace, more: Int) -> Diagnostic {
    unread(
      .hiddenUnderMerge, place, more: more,
      Wording(
        en: "this cell is part of a merged cell and still holds a value, which nobody sees; it is not read",
        vi: "ô này nằm trong một ô gộp mà vẫn còn giá trị không ai nhìn thấy; giá trị đó không được đọc"),
      help: Wording(
        en: "if the value is meant, undo the merging in the spreadsheet program",
        vi: "nếu cần giá trị đó, hãy bỏ gộp ô trong chương trình bảng tính"))
  }

  /// For cells that are not read: the first of them, and how many more there are.
  private static func unread(
    _ code: Code, _ place: CellPlace, more: Int, _ message: Wording, help: Wording
  ) -> Diagnostic {
    let others = Wording(
      en: "the same holds for \(more) more \(more == 1 ? "cell" : "cells")", vi: "còn \(more) ô khác cũng như vậy")
    return Diagnostic(
      code, .warning, at: .cell(place), message, notes: more > 0 ? [others] : [], help: [help])
  }

  private static func list(_ sheets: [Workbook.Sheet]) -> String {
    sheets.prefix(8).map { "`\($0.name)`" }.joined(separator: ", ") + (sheets.count > 8 ? ", …" : "")
  }
}
