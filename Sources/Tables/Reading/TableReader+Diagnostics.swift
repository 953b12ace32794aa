package import Base

/// What is said of the form of a table.
extension TableReader {
  /// What stands below the table behind a blank row, and no word shows what it is.
  static func guessedFooter(_ footer: FooterFinder.Footer, _ table: Table) -> Diagnostic {
    let text = String(decoding: CellText.trimmed(footer.text).prefix(200), as: UTF8.self)
    let short = text.count <= 40 ? text : String(text.prefix(37)) + "…"
    let (first, last) = (footer.rows.lowerBound, footer.rows.upperBound)
    return Diagnostic(
      .footerGuessed, .warning, at: .cell(CellPlace(file: table.file, sheet: table.sheet, row: first)),
      first == last
        ? Wording(
          en: "row \(first), `\(short)`, stands below the table and is not read as data",
          vi: "dòng \(first), `\(short)`, nằm dưới bảng và không được đọc là số liệu")
        : Wording(
          en: "rows \(first) to \(last), from `\(short)` on, stand below the table and are not read as data",
          vi: "các dòng \(first) đến \(last), từ `\(short)`, nằm dưới bảng và không được đọc là số liệu"),
      help: [
        Wording(
          en: "if they are data, take away the blank row above them; if not, delete them",
          vi: "nếu đó là số liệu, hãy bỏ dòng trống phía trên; nếu không, hãy xóa đi")
      ])
  }

  /// The header stands once more among the rows; `rows` are all that are it.
  package static func headerRepeated(_ rows: [Int], _ table: Table) -> Diagnostic {
    let (first, more) = (rows.first ?? 1, rows.count - 1)
    return Diagnostic(
      .headerRepeated, .note, at: .cell(CellPlace(file: table.file, sheet: table.sheet, row: first)),
      more == 0
        ? Wording(
          en: "row \(first) is the header once more and is not read as data",
          vi: "dòng \(first) là tiêu đề lặp lại và không được đọc là số liệu")
        : Wording(
          en:
            "row \(first) and \(more) more \(more == 1 ? "row" : "rows") are the header once more and are not read as data",
          vi: "dòng \(first) và \(more) dòng khác là tiêu đề lặp lại và không được đọc là số liệu"))
  }

  /// A row names columns as the header does, but others, or in other places.
  static func secondTable(_ row: Int, _ table: Table) -> Diagnostic {
    Diagnostic(
      .secondTable, at: .cell(CellPlace(file: table.file, sheet: table.sheet, row: row)),
      Wording(
        en:
          "another table begins here: this row names columns as the header does, but not the same or not in the same places",
        vi: "từ đây bắt đầu một bảng khác: dòng này nêu tên cột như dòng tiêu đề nhưng khác cột hoặc khác vị trí"),
      notes: [
        Wording(
          en: "this row and those below it are not read", vi: "dòng này và các dòng bên dưới không được đọc")
      ],
      help: [
        Wording(
          en: "put each table into a file or sheet of its own",
          vi: "hãy để mỗi bảng trong một tệp hoặc một trang tính riêng")
      ])
  }

  /// The rows that are declared to be the header are not there.
  package static func headerNotFound(_ rows: ClosedRange<Int>, file: String) -> Diagnostic {
    let shown = rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)–\(rows.upperBound)"
    return Diagnostic(
      .headerNotFound, at: .path(file),
      Wording(
        en: "the header is declared to be in row \(shown), where nothing can be read",
        vi: "dòng tiêu đề được khai báo ở dòng \(shown), nhưng ở đó không đọc được gì"),
      help: [
        Wording(
          en: "rows are counted from 1, as the file shows them", vi: "dòng được đếm từ 1, như trong tệp")
      ])
  }

  /// A pack where data are expected.
  static func rulesNotData(_ file: String) -> Diagnostic {
    Diagnostic(
      .rulesNotData, at: .path(file),
      Wording(
        en: "this is a rule file, and data are expected here", vi: "đây là tệp quy tắc, trong khi ở đây cần tệp số liệu"
      ),
      help: [
        Wording(
          en: "name the pack first and the data behind `--data`: `chuan grade pack.kpi --data data.xlsx`",
          vi: "ghi gói chỉ tiêu trước, số liệu sau `--data`: `chuan grade goi.kpi --data so-lieu.xlsx`")
      ])
  }

  /// A compressed file whose content cannot be had.
  static func cannotUnpack(_ fault: Gzip.Fault, file: String) -> Diagnostic {
    let why: Wording
    var help = Wording(en: "fetch or pack the file again", vi: "hãy tải lại hoặc nén lại tệp")
    switch fault {
    case .truncated: why = Wording(en: "it ends too early", vi: "tệp bị thiếu phần cuối")
    case .damaged: why = Wording(en: "its bytes are damaged", vi: "nội dung tệp bị hỏng")
    case .checksum:
      why = Wording(
        en: "what comes out is not what was packed: the check sum differs",
        vi: "nội dung giải nén khác nội dung đã nén: sai mã kiểm tra")
    case .ratio:
      let most = ZipLimits().ratio
      why = Wording(
        en: "it becomes more than \(most) times larger", vi: "khi giải nén, tệp lớn gấp hơn \(most) lần")
      help = Wording(
        en: "no table is so much alike: ask where it comes from; unpack it yourself if you trust it",
        vi: "không bảng số liệu nào giống nhau đến thế: hãy hỏi rõ nguồn gốc; nếu tin cậy, hãy tự giải nén")
    case .tooLarge:
      let gigabytes = mostBytes / 1_000_000_000
      why = Wording(
        en: "unpacked it is larger than \(gigabytes) GB", vi: "sau khi giải nén, tệp lớn hơn \(gigabytes) GB")
      help = Wording(en: "split it into several files", vi: "tách thành nhiều tệp")
    }
    return Diagnostic(
      .dataNotUnpacked, at: .path(file),
      Wording(en: "the compressed file cannot be unpacked: \(why.en)", vi: "không giải nén được tệp: \(why.vi)"),
      help: [help])
  }

  /// A cell longer than any text of a table.
  package static func cellTooLong(at place: CellPlace, bytes: Int) -> Diagnostic {
    Diagnostic(
      .cellTooLong, at: .cell(place),
      Wording(
        en: "this cell holds \(bytes) bytes; at most \(CSVRows.mostCellBytes) are read",
        vi: "ô này dài \(bytes) byte; chỉ đọc tối đa \(CSVRows.mostCellBytes) byte"),
      help: [
        Wording(
          en: "check whether a quote is not closed, or line ends are missing in the file",
          vi: "kiểm tra xem có dấu ngoặc kép chưa đóng, hoặc tệp thiếu dấu xuống dòng không")
      ])
  }
}
