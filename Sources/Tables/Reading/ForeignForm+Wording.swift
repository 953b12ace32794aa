package import Base

/// What files are called that are neither tables nor rules, and what to do with them.
extension ForeignForm {
  /// What the file is.
  package var title: Wording {
    switch self {
    case .utf32: Wording(en: "text in UTF-32, not in UTF-8", vi: "văn bản mã UTF-32, không phải UTF-8")
    case .oldWorkbook:
      Wording(
        en: "an Excel 97–2003 workbook (.xls), an older form that is not read",
        vi: "tệp Excel 97–2003 (.xls), dạng cũ không đọc được")
    case .oldDocument: Wording(en: "a Word 97–2003 document (.doc)", vi: "tài liệu Word 97–2003 (.doc)")
    case .oldPresentation: Wording(en: "a PowerPoint presentation (.ppt)", vi: "bài trình chiếu PowerPoint (.ppt)")
    case .pdf: Wording(en: "a PDF document, not a CSV file", vi: "tài liệu PDF, không phải tệp CSV")
    case .picture: Wording(en: "a picture", vi: "tệp ảnh")
    case .richText: Wording(en: "a document in Rich Text Format (.rtf)", vi: "tài liệu Rich Text (.rtf)")
    case .webPage:
      Wording(
        en: "a web page (HTML), as many systems write it under the name .xls",
        vi: "trang web (HTML), như nhiều phần mềm xuất ra dưới tên .xls")
    case .webArchive: Wording(en: "a saved web page (.mht)", vi: "trang web đã lưu (.mht)")
    case .xmlSpreadsheet:
      Wording(en: "a workbook in the form XML Spreadsheet 2003", vi: "bảng tính dạng XML Spreadsheet 2003")
    case .xml: Wording(en: "an XML file", vi: "tệp XML")
    case .archive(let kind): Wording(en: "an archive (\(kind))", vi: "tệp nén (\(kind))")
    case .gzip: Wording(en: "a compressed file, not a CSV file", vi: "tệp nén, không phải tệp CSV")
    case .workbook: Wording(en: "an Excel workbook (.xlsx)", vi: "tệp Excel (.xlsx)")
    case .document: Wording(en: "a Word document (.docx)", vi: "tài liệu Word (.docx)")
    case .zip:
      Wording(
        en: "an Excel workbook or another packed file, not a CSV file", vi: "tệp Excel hoặc tệp nén, không phải tệp CSV"
      )
    case .database: Wording(en: "a database (SQLite)", vi: "tệp cơ sở dữ liệu (SQLite)")
    }
  }

  /// What to do to have it read as data.
  package var remedy: Wording {
    switch self {
    case .oldWorkbook, .webPage, .webArchive, .xmlSpreadsheet:
      Wording(
        en: "open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)”",
        vi: "hãy mở tệp bằng chương trình bảng tính và lưu lại dưới dạng “Excel Workbook (.xlsx)”")
    case .oldDocument, .oldPresentation, .richText, .document:
      Wording(
        en: "copy its table into a spreadsheet and save that as .xlsx",
        vi: "hãy chép bảng trong đó sang bảng tính rồi lưu thành .xlsx")
    case .pdf, .picture:
      Wording(
        en: "take the spreadsheet that the document was made from, and save it as “CSV UTF-8 (Comma delimited)”",
        vi: "hãy lấy bảng tính gốc của tài liệu và lưu dưới dạng “CSV UTF-8 (Comma delimited)”")
    case .archive, .gzip:
      Wording(en: "unpack it first", vi: "hãy giải nén trước")
    case .xml, .database:
      Wording(
        en: "let the program that made it write a table: .xlsx, .csv or .json",
        vi: "hãy xuất bảng số liệu từ phần mềm đã lập ra tệp: .xlsx, .csv hoặc .json")
    default:
      Wording(
        en: "open it in a spreadsheet program and save it as “CSV UTF-8 (Comma delimited)”",
        vi: "hãy mở tệp bằng chương trình bảng tính và lưu lại dưới dạng “CSV UTF-8 (Comma delimited)”")
    }
  }
}
