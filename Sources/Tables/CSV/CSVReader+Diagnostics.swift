package import Base

/// What is said about files that cannot be read.
extension CSVReader {
  /// The row a message is about; 0 for the whole file.
  static func row(of diagnostic: Diagnostic) -> Int {
    if case .cell(let place) = diagnostic.place { return place.row ?? 0 }
    return 0
  }

  static func emptyFile(_ file: String) -> Diagnostic {
    Diagnostic(
      .emptyDataFile, at: .path(file),
      Wording(en: "the data file is empty", vi: "tệp dữ liệu trống"),
      help: [
        Wording(
          en: "the first line names the columns, for example `unit,level,period,online_dossier_rate`",
          vi: "dòng đầu tiên ghi tên các cột, ví dụ `đơn vị,cấp,kỳ,online_dossier_rate`")
      ])
  }

  static func notText(_ form: ForeignForm, file: String) -> Diagnostic {
    let what: Wording =
      switch form {
      case .utf16: Wording(en: "text in UTF-16", vi: "văn bản mã UTF-16")
      case .utf32: Wording(en: "text in UTF-32", vi: "văn bản mã UTF-32")
      case .excel: Wording(en: "an Excel workbook or another packed file", vi: "tệp Excel hoặc tệp nén")
      case .oldExcel: Wording(en: "an Excel 97–2003 workbook", vi: "tệp Excel 97–2003")
      case .pdf: Wording(en: "a PDF document", vi: "tài liệu PDF")
      case .compressed: Wording(en: "a compressed file", vi: "tệp nén")
      }
    return Diagnostic(
      .dataFileNotText, at: .path(file),
      Wording(
        en: "the data file is \(what.en), not CSV in UTF-8",
        vi: "tệp dữ liệu là \(what.vi), không phải CSV mã UTF-8"),
      help: [saveAsUTF8])
  }

  private static var saveAsUTF8: Wording {
    Wording(en: "save it as “CSV UTF-8 (comma delimited)”", vi: "hãy lưu lại dưới dạng “CSV UTF-8 (Comma delimited)”")
  }

  static func invalidUTF8(at place: CellPlace, more: Int) -> Diagnostic {
    Diagnostic(
      .dataNotUTF8, at: .cell(place),
      Wording(en: "this cell is not text in UTF-8", vi: "ô này không phải văn bản mã UTF-8"),
      notes: moreRows(more),
      help: [saveAsUTF8])
  }

  static func controlCharacter(at place: CellPlace, more: Int) -> Diagnostic {
    Diagnostic(
      .controlCharacterInData, at: .cell(place),
      Wording(
        en: "this cell holds a control character, which no text has",
        vi: "ô này có ký tự điều khiển, không thuộc văn bản"),
      notes: moreRows(more),
      help: [
        Wording(
          en: "type the cell anew; if there are many, the file is damaged or not a text file",
          vi: "hãy gõ lại ô này; nếu có nhiều ô như vậy thì tệp bị hỏng hoặc không phải tệp văn bản")
      ])
  }

  /// For a text that should name something and is longer than any name.
  package static func nameTooLong(at place: CellPlace, _ text: CellText) -> Diagnostic {
    let (count, most) = (text.bytes.count, CellText.maximumNameBytes)
    return Diagnostic(
      .dataNameTooLong, at: .cell(place),
      Wording(
        en: "this cell names something and has \(count) bytes of text; at most \(most) are read",
        vi: "ô này ghi tên nhưng dài \(count) byte; chỉ đọc tối đa \(most) byte"),
      help: [
        Wording(
          en: "check whether quotes or line ends are missing in the file",
          vi: "kiểm tra xem tệp có thiếu dấu ngoặc kép hoặc dấu xuống dòng không")
      ])
  }

  private static func moreRows(_ count: Int) -> [Wording] {
    guard count > 0 else { return [] }
    return [
      Wording(
        en: "the same holds for \(count) more \(count == 1 ? "row" : "rows")",
        vi: "còn \(count) dòng khác cũng như vậy")
    ]
  }

  static func raggedRow(
    row: Int, cells: Int, header: [String], file: String, delimiter: UInt8
  ) -> Diagnostic {
    let sign = String(UnicodeScalar(delimiter))
    var help: [Wording] = []
    if cells > header.count {
      help.append(
        delimiter == 0x09
          ? Wording(
            en: "a cell that itself holds a tab stands in quotes", vi: "ô có chứa dấu tab phải đặt trong dấu ngoặc kép")
          : Wording(
            en: "a cell that itself holds `\(sign)` stands in quotes: \"95\(sign)5\"",
            vi: "ô có chứa dấu `\(sign)` phải đặt trong dấu ngoặc kép: \"95\(sign)5\""))
    } else {
      help.append(
        Wording(
          en: "write an empty cell for what is missing; the first column without a cell is `\(clipped(header[cells]))`",
          vi: "để ô trống cho phần còn thiếu; cột đầu tiên không có ô là `\(clipped(header[cells]))`"))
    }
    return Diagnostic(
      .raggedRow, at: .cell(CellPlace(file: file, row: row)),
      Wording(
        en: "this row has \(count(cells)), the header has \(header.count)",
        vi: "dòng này có \(cells) ô, dòng tiêu đề có \(header.count) ô"),
      help: help)
  }

  private static func clipped(_ text: String) -> String {
    let short = text.unicodeScalars.prefix(61)
    return short.count <= 60 ? text : String(String.UnicodeScalarView(short.prefix(57))) + "…"
  }

  private static func count(_ cells: Int) -> String {
    "\(cells) \(cells == 1 ? "cell" : "cells")"
  }

  /// What is wrong with the quotes of a record that starts in `row`.
  static func broken(_ fault: CSVParser.Fault, row: Int, file: String, header: [String]) -> Diagnostic {
    func place(_ column: Int) -> Place {
      .cell(
        CellPlace(file: file, row: row, column: column + 1, header: column < header.count ? header[column] : nil))
    }
    let double = Wording(
      en: "a quote that belongs to the text is doubled, and the whole cell stands in quotes: \"xã \"\"A\"\"\"",
      vi: "dấu ngoặc kép thuộc nội dung phải viết hai lần và cả ô đặt trong ngoặc kép: \"xã \"\"A\"\"\"")
    switch fault {
    case .strayQuote(let column):
      return Diagnostic(
        .quoteInsideCell, at: place(column),
        Wording(
          en: "a quote stands inside a cell that does not begin with one",
          vi: "có dấu ngoặc kép ở giữa một ô không bắt đầu bằng ngoặc kép"),
        help: [double])
    case .textAfterQuote(let column, let line):
      var notes: [Wording] = []
      if line > row {
        notes.append(
          Wording(
            en: "the cell goes on to line \(line), where its quote closes; perhaps it was to close in line \(row)",
            vi: "ô này kéo dài đến dòng \(line) mới đóng ngoặc kép; có thể phải đóng ngay ở dòng \(row)"))
      }
      return Diagnostic(
        .textAfterQuote, at: place(column),
        Wording(
          en: "text stands after the closing quote of this cell", vi: "có chữ đứng sau dấu ngoặc kép đóng của ô này"),
        notes: notes, help: [double])
    case .unclosedQuote(let column, let line):
      return Diagnostic(
        .unclosedQuoteInData, at: place(column),
        Wording(
          en: "the quote that opens in line \(line) is never closed",
          vi: "dấu ngoặc kép mở ở dòng \(line) không được đóng"),
        help: [
          Wording(
            en: "close it at the end of the cell, or take it away", vi: "hãy đóng ở cuối ô, hoặc bỏ dấu ngoặc kép đó")
        ])
    }
  }
}
