import Base

/// What is said about workbooks that cannot be read, and about sheets.
extension XLSXReader {
  /// The message for a fault; `sheet` is the one that was being read.
  static func diagnostic(_ fault: WorkbookFault, file: String, sheet: String?) -> Diagnostic {
    switch fault {
    case .noDirectory, .brokenDirectory, .brokenPart, .checkSum, .otherSize:
      return damaged(fault, file)
    case .partTooLarge, .tooLargeTogether, .ratio, .overlap, .tooManyParts, .tooManyCells, .tooMuchText:
      return tooMuch(fault, file)
    case .encrypted: return encrypted(file)
    case .method(let part, let method):
      return Diagnostic(
        .unknownPacking, at: .path(file),
        Wording(
          en: "the part `\(part)` of the workbook is packed in a way that is not read (method \(method))",
          vi: "phần `\(part)` của tệp Excel được nén theo cách không đọc được (phương pháp \(method))"),
        help: [saveAgain])
    case .malformed, .notUTF8, .docType, .tooDeep: return badXML(fault, file)
    case .foreign(let kind): return foreign(kind, file)
    case .missingPart(let part):
      return Diagnostic(
        .impossibleSheet, at: .path(file),
        Wording(
          en: "the workbook refers to a part that it does not have: `\(part)`",
          vi: "tệp Excel dẫn đến một phần không có trong tệp: `\(part)`"), help: [saveAgain])
    case .impossible(let what, let row): return impossible(what, row: row, file, sheet)
    }
  }

  private static let saveAgain = Wording(
    en: "open the file in a spreadsheet program and save it as a new .xlsx file",
    vi: "hãy mở tệp bằng chương trình bảng tính rồi lưu thành một tệp .xlsx mới")

  private static let copyAgain = Wording(
    en: "copy or download the file once more; if it is no different, save it anew where it was made",
    vi: "hãy chép hoặc tải lại tệp; nếu vẫn vậy, hãy lưu lại từ chương trình đã lập ra tệp")

  private static func damaged(_ fault: WorkbookFault, _ file: String) -> Diagnostic {
    let message: Wording
    var code = Code.damagedWorkbook
    switch fault {
    case .noDirectory:
      message = Wording(
        en: "the workbook has no end: it was cut short, for example while it was copied",
        vi: "tệp Excel không có phần cuối: tệp bị cắt cụt, ví dụ khi sao chép")
    case .brokenDirectory:
      message = Wording(
        en: "the list of parts in the workbook is damaged", vi: "danh sách các phần trong tệp Excel bị hỏng")
    case .checkSum(let part), .otherSize(let part):
      code = .workbookCheckSum
      message = Wording(
        en: "the part `\(part)` of the workbook is not what was saved: its check sum or length differs",
        vi: "phần `\(part)` của tệp Excel không còn như lúc lưu: tổng kiểm tra hoặc độ dài bị khác")
    case .brokenPart(let part):
      message = Wording(
        en: "the part `\(part)` of the workbook is damaged", vi: "phần `\(part)` của tệp Excel bị hỏng")
    default: message = Wording(en: "the workbook is damaged", vi: "tệp Excel bị hỏng")
    }
    return Diagnostic(code, at: .path(file), message, help: [copyAgain])
  }

  private static func tooMuch(_ fault: WorkbookFault, _ file: String) -> Diagnostic {
    let limits = ZipLimits()
    let message: Wording
    var code = Code.workbookTooLarge
    var help = Wording(
      en: "keep only the sheet with the data, or save it as CSV",
      vi: "chỉ giữ lại trang tính có số liệu, hoặc lưu thành CSV")
    let unusual = Wording(
      en: "no spreadsheet program writes such files: ask where it comes from before you open it",
      vi: "không chương trình bảng tính nào ghi tệp như vậy: hãy hỏi rõ nguồn gốc trước khi mở")
    switch fault {
    case .partTooLarge(let part):
      let most = limits.partBytes >> 30
      message = Wording(
        en: "the part `\(part)` of the workbook has more than \(most) GB when unpacked",
        vi: "phần `\(part)` của tệp Excel lớn hơn \(most) GB khi giải nén")
    case .tooLargeTogether:
      let most = limits.totalBytes >> 30
      message = Wording(
        en: "the workbook has more than \(most) GB when unpacked", vi: "tệp Excel lớn hơn \(most) GB khi giải nén")
    case .ratio(let part):
      code = .workbookRatio
      message = Wording(
        en:
          "the part `\(part)` of the workbook says that it becomes more than \(limits.ratio) times larger when unpacked",
        vi: "phần `\(part)` của tệp Excel tự ghi sẽ lớn gấp hơn \(limits.ratio) lần khi giải nén")
      help = unusual
    case .overlap(let first, let second):
      code = .overlappingParts
      message = Wording(
        en: "the parts `\(first)` and `\(second)` of the workbook lie over one another in the file",
        vi: "hai phần `\(first)` và `\(second)` của tệp Excel nằm chồng lên nhau trong tệp")
      help = unusual
    case .tooManyParts(let count):
      code = .tooManyParts
      message = Wording(
        en: "the workbook has \(count) parts, and at most \(limits.parts) are read",
        vi: "tệp Excel có \(count) phần, chỉ đọc tối đa \(limits.parts)")
    case .tooManyCells:
      let most = SheetTable.mostCells / 1_000_000
      message = Wording(
        en: "the table has more than \(most) million cells, blank ones among them",
        vi: "bảng có hơn \(most) triệu ô, kể cả ô trống")
    default:
      message = Wording(
        en: "the texts of the workbook are too large: at most \(SharedTexts.mostBytes >> 20) MB are read",
        vi: "phần chữ trong tệp Excel quá lớn: chỉ đọc tối đa \(SharedTexts.mostBytes >> 20) MB")
    }
    return Diagnostic(code, at: .path(file), message, help: [help])
  }

  /// For a workbook that a password protects.
  static func encrypted(_ file: String) -> Diagnostic {
    Diagnostic(
      .encryptedWorkbook, at: .path(file),
      Wording(en: "the workbook is protected by a password", vi: "tệp Excel được bảo vệ bằng mật khẩu"),
      help: [
        Wording(
          en: "open it in a spreadsheet program, take the password away and save it",
          vi: "hãy mở tệp bằng chương trình bảng tính, bỏ mật khẩu rồi lưu lại")
      ])
  }

  private static func badXML(_ fault: WorkbookFault, _ file: String) -> Diagnostic {
    switch fault {
    case .docType(let part):
      return Diagnostic(
        .docTypeInPart, at: .path(file),
        Wording(
          en: "the part `\(part)` of the workbook declares a document type, which no workbook does",
          vi: "phần `\(part)` của tệp Excel khai báo kiểu tài liệu (DOCTYPE), điều không tệp Excel nào có"),
        help: [
          Wording(
            en: "such a declaration can make a small file endless: ask where it comes from before you open it",
            vi: "khai báo như vậy có thể biến tệp nhỏ thành vô tận: hãy hỏi rõ nguồn gốc trước khi mở")
        ])
    case .tooDeep(let part):
      return Diagnostic(
        .partTooDeep, at: .path(file),
        Wording(
          en: "the part `\(part)` of the workbook is nested more than \(XMLReader.deepest) levels deep",
          vi: "phần `\(part)` của tệp Excel lồng nhau quá \(XMLReader.deepest) cấp"), help: [saveAgain])
    case .notUTF8(let part):
      return Diagnostic(
        .malformedPart, at: .path(file),
        Wording(
          en: "the letters in the part `\(part)` of the workbook are not stored in UTF-8",
          vi: "chữ trong phần `\(part)` của tệp Excel không được lưu bằng mã UTF-8"), help: [saveAgain])
    case .malformed(let part, let offset):
      return Diagnostic(
        .malformedPart, at: .path(file),
        Wording(
          en: "the part `\(part)` of the workbook is not well-formed XML, about byte \(offset) of it",
          vi: "phần `\(part)` của tệp Excel không phải XML đúng quy cách, ở khoảng byte \(offset)"),
        help: [saveAgain])
    default:
      return Diagnostic(
        .malformedPart, at: .path(file), Wording(en: "the workbook is damaged", vi: "tệp Excel bị hỏng"),
        help: [saveAgain])
    }
  }

  private static func foreign(_ kind: WorkbookFault.Kind, _ file: String) -> Diagnostic {
    let what: Wording
    var help = Wording(
      en: "open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)”",
      vi: "hãy mở tệp bằng chương trình bảng tính và lưu dưới dạng “Excel Workbook (.xlsx)”")
    switch kind {
    case .document:
      what = Wording(en: "a Word document", vi: "tài liệu Word")
      help = Wording(
        en: "copy its table into a spreadsheet and save that as .xlsx",
        vi: "hãy chép bảng trong đó sang bảng tính rồi lưu thành .xlsx")
    case .presentation: what = Wording(en: "a PowerPoint presentation", vi: "bài trình chiếu PowerPoint")
    case .openDocument: what = Wording(en: "an OpenDocument file (.ods)", vi: "tệp OpenDocument (.ods)")
    case .binaryWorkbook: what = Wording(en: "a binary workbook (.xlsb)", vi: "tệp Excel nhị phân (.xlsb)")
    case .other:
      what = Wording(en: "a ZIP file without a workbook in it", vi: "tệp ZIP không chứa bảng tính Excel")
      help = Wording(
        en: "if the data are packed into it, unpack them first", vi: "nếu số liệu được nén trong đó, hãy giải nén trước"
      )
    }
    return Diagnostic(
      .notAWorkbook, at: .path(file),
      Wording(
        en: "the data file is \(what.en), not an .xlsx workbook", vi: "tệp số liệu là \(what.vi), không phải tệp .xlsx"),
      help: [help])
  }

  private static func impossible(
    _ what: WorkbookFault.Impossibility, row: Int, _ file: String, _ sheet: String?
  ) -> Diagnostic {
    let message: Wording
    switch what {
    case .rowNumber:
      message = Wording(
        en: "the rows of the sheet are out of order after this one",
        vi: "sau dòng này các dòng của trang tính không theo thứ tự")
    case .cellReference:
      message = Wording(
        en: "the sheet places a cell where none can be, or twice",
        vi: "trang tính đặt ô ở nơi không thể có, hoặc đặt hai lần")
    case .merged:
      message = Wording(en: "two merged ranges of cells overlap", vi: "hai vùng ô được gộp nằm chồng lên nhau")
    }
    return Diagnostic(
      .impossibleSheet, at: .cell(CellPlace(file: file, sheet: sheet, row: row > 0 ? row : nil)), message,
      help: [saveAgain])
  }
}
