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
      Wording(en: "the data file is empty", vi: "tệp số liệu trống"),
      help: [
        Wording(
          en: "the first line names the columns, for example `unit,level,period,online_dossier_rate`",
          vi: "dòng đầu tiên ghi tên các cột, ví dụ `đơn vị,cấp,kỳ,online_dossier_rate`")
      ])
  }

  static func notText(_ form: ForeignForm, file: String) -> Diagnostic {
    Diagnostic(
      .dataFileNotText, at: .path(file),
      Wording(en: "the data file is \(form.title.en)", vi: "tệp số liệu là \(form.title.vi)"), help: [form.remedy])
  }

  /// Letters that the file's encoding does not have.
  static func undecodable(_ text: DecodedText, at place: CellPlace, more: Int) -> Diagnostic {
    guard text.encoding == .utf8 else {
      let name = text.encoding.title
      return Diagnostic(
        .dataNotUTF8, at: .cell(place),
        Wording(
          en: "this cell cannot be read: it holds what stands for no letter in \(name)",
          vi: "không đọc được ô này: trong ô có ký hiệu không ứng với chữ nào của bảng mã \(name)"),
        notes: moreRows(more),
        help: [
          Wording(
            en: "type the cell anew, or name the right encoding in the `data` declaration: `encoding \"tcvn3\"`",
            vi: "hãy gõ lại ô này, hoặc ghi đúng bảng mã trong khai báo `dữ liệu`: `bảng mã \"tcvn3\"`")
        ])
    }
    return invalidUTF8(at: place, more: more, likely: text.likely)
  }

  /// Letters that are not in UTF-8, as they should be; `likely` is the encoding that they look like.
  static func invalidUTF8(at place: CellPlace, more: Int, likely: TextEncoding? = nil) -> Diagnostic {
    var help = [
      Wording(
        en: "save the file again where it was made, as “CSV UTF-8 (Comma delimited)”",
        vi: "hãy lưu lại từ chương trình đã lập ra tệp, dưới dạng “CSV UTF-8 (Comma delimited)”")
    ]
    if let likely {
      help.insert(
        Wording(
          en:
            "they look like \(likely.title): if so, write `encoding \"\(likely.rawValue)\"` in the `data` declaration",
          vi: "chữ có vẻ thuộc bảng mã \(likely.title): nếu đúng, ghi `bảng mã \"\(likely.rawValue)\"` trong `dữ liệu`"),
        at: 0)
    }
    return Diagnostic(
      .dataNotUTF8, at: .cell(place),
      Wording(
        en: "the letters of this cell cannot be read: they are not saved in UTF-8",
        vi: "không đọc được chữ trong ô này: chữ không được lưu bằng mã UTF-8"),
      notes: moreRows(more), help: help)
  }

  /// The encoding was told by the letters alone.
  static func guessedEncoding(_ encoding: TextEncoding, file: String) -> Diagnostic {
    Diagnostic(
      .encodingGuessed, .note, at: .path(file),
      Wording(
        en: "the file is not in UTF-8; its letters are read as \(encoding.title)",
        vi: "tệp không dùng mã UTF-8; chữ được đọc theo bảng mã \(encoding.title)"),
      help: [
        Wording(
          en: "declare it with `encoding \"\(encoding.rawValue)\"` in `data`, or save the file in UTF-8",
          vi: "khai báo `bảng mã \"\(encoding.rawValue)\"` trong `dữ liệu`, hoặc lưu lại tệp bằng mã UTF-8")
      ])
  }

  static func controlCharacter(at place: CellPlace, more: Int) -> Diagnostic {
    Diagnostic(
      .controlCharacterInData, at: .cell(place),
      Wording(
        en: "this cell holds a control character, which no text has",
        vi: "ô này có ký tự điều khiển, loại ký tự không bao giờ có trong văn bản"),
      notes: moreRows(more),
      help: [
        Wording(
          en: "type the cell anew; if there are many, the file is damaged or not a text file",
          vi: "hãy gõ lại ô này; nếu có nhiều ô như vậy thì tệp bị hỏng hoặc không phải tệp văn bản")
      ])
  }

  /// For a text that should name something and is longer than any name.
  package static func nameTooLong(at place: CellPlace, _ text: CellText) -> Diagnostic {
    nameTooLong(at: place, bytes: text.bytes.count)
  }

  /// For a text of `count` bytes that should name something and is longer than any name.
  static func nameTooLong(at place: CellPlace, bytes count: Int) -> Diagnostic {
    let most = CellText.maximumNameBytes
    return Diagnostic(
      .dataNameTooLong, at: .cell(place),
      Wording(
        en: "a name of \(count) bytes is too long: at most \(most) are read",
        vi: "tên dài \(count) byte là quá dài: chỉ đọc tối đa \(most) byte"),
      help: [
        Wording(
          en: "check whether quotes or line ends are missing in the file",
          vi: "kiểm tra xem tệp có thiếu dấu ngoặc kép hoặc dấu xuống dòng không")
      ])
  }

  /// How many more rows a message is true of; nothing for none.
  static func moreRows(_ count: Int) -> [Wording] {
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
    let help =
      delimiter == 0x09
      ? Wording(
        en: "a cell that itself holds a tab stands in quotes", vi: "ô có chứa dấu tab phải đặt trong dấu ngoặc kép")
      : Wording(
        en: "a cell that itself holds `\(sign)` stands in quotes: \"95\(sign)5\"",
        vi: "ô có chứa dấu `\(sign)` phải đặt trong dấu ngoặc kép: \"95\(sign)5\"")
    return Diagnostic(
      .raggedRow, at: .cell(CellPlace(file: file, row: row)),
      Wording(
        en: "this row has \(count(cells)), the header has \(header.count)",
        vi: "dòng này có \(cells) ô, dòng tiêu đề có \(header.count) ô"),
      help: [help])
  }

  /// A line among the rows that begins as those below tables do.
  static func strayNote(row: Int, file: String) -> Diagnostic {
    Diagnostic(
      .raggedRow, at: .cell(CellPlace(file: file, row: row)),
      Wording(
        en: "this row lacks cells and begins as a note does, but rows of data stand below it",
        vi: "dòng này thiếu ô và mở đầu như một ghi chú, nhưng bên dưới còn dòng số liệu"),
      help: [
        Wording(
          en: "move notes and signatures below the table; if it is data, write its blank cells with their separators",
          vi: "chuyển ghi chú và chữ ký xuống dưới bảng; nếu là số liệu, hãy ghi đủ dấu ngăn cách của các ô trống")
      ])
  }

  /// The file ends in the middle of a row, as those do that were not copied to their end.
  static func cutOff(row: Int, file: String, header: String) -> Diagnostic {
    Diagnostic(
      .lastRowShort, .warning, at: .cell(CellPlace(file: file, row: row)),
      Wording(
        en: "the file ends in the middle of this row: it has no cell for `\(clipped(header))`, as every other row has",
        vi: "tệp kết thúc giữa dòng này: không có ô cho cột `\(clipped(header))` như mọi dòng khác"),
      notes: [
        Wording(
          en: "what is missing is taken as blank", vi: "phần thiếu được coi là để trống")
      ],
      help: [
        Wording(
          en: "if the file was cut off, copy or download it once more; if not, end the row with a line end",
          vi: "nếu tệp bị cắt cụt, hãy chép hoặc tải lại; nếu không, hãy xuống dòng ở cuối dòng này")
      ])
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
    case .swallowedRows(let column, let opening, let closing):
      return Diagnostic(
        .quoteOverRows, at: place(column),
        Wording(
          en: "the quote that opens in line \(opening) closes only in line \(closing), and the lines in it are rows",
          vi:
            "dấu ngoặc kép mở ở dòng \(opening) đến dòng \(closing) mới đóng, mà các dòng nằm trong đó là dòng số liệu"),
        related: [
          Diagnostic.Related(
            .cell(CellPlace(file: file, row: closing)),
            Wording(en: "here it closes", vi: "dấu ngoặc kép đóng ở đây"))
        ],
        notes: [
          Wording(
            en: "they have as many cells as the header; read as one cell they would be lost",
            vi: "các dòng đó có số ô như dòng tiêu đề; nếu đọc thành một ô thì mất hết")
        ],
        help: [
          Wording(
            en: "take away the quotes in lines \(opening) and \(closing)",
            vi: "hãy bỏ dấu ngoặc kép ở dòng \(opening) và dòng \(closing)"),
          double,
        ])
    case .tooManyCells:
      return Diagnostic(
        .tooManyColumns, at: .cell(CellPlace(file: file, row: row)),
        Wording(
          en: "this row has more than \(CSVParser.mostCells) cells",
          vi: "dòng này có hơn \(CSVParser.mostCells) ô"),
        help: [
          Wording(
            en: "check whether line ends are missing in the file", vi: "kiểm tra xem tệp có thiếu dấu xuống dòng không")
        ])
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
        notes: notes,
        help: [
          Wording(
            en: "take the quotes away, or close them at the end of the cell",
            vi: "hãy bỏ dấu ngoặc kép, hoặc đóng ở cuối ô"),
          double,
        ])
    case .unclosedQuote(let column, let line):
      return Diagnostic(
        .unclosedQuoteInData, at: place(column),
        Wording(
          en: "the quote that opens \(line == row ? "here" : "in line \(line)") is never closed",
          vi: "dấu ngoặc kép mở ở \(line == row ? "đây" : "dòng \(line)") không được đóng"),
        help: [
          Wording(
            en: "close it at the end of the cell, or take it away", vi: "hãy đóng ở cuối ô, hoặc bỏ dấu ngoặc kép đó")
        ])
    }
  }

  /// Cells between apostrophes, as some programs write texts.
  static func apostrophes(_ bytes: ArraySlice<UInt8>, at place: CellPlace) -> Diagnostic {
    let text = String(decoding: CellText.trimmed(bytes).prefix(60), as: UTF8.self)
    let inside = text.count <= 30 ? String(text.dropFirst().dropLast()) : String(text.dropFirst().prefix(29)) + "…"
    return Diagnostic(
      .apostrophesForQuotes, at: .cell(place),
      Wording(
        en: "this cell stands between apostrophes, and so do those below it: only double quotes enclose cells",
        vi: "ô này và các ô bên dưới nằm giữa hai dấu nháy đơn: chỉ dấu ngoặc kép mới bao được ô"),
      help: [
        Wording(
          en: "write the file again with double quotes, or with none: `\"\(inside)\"`",
          vi: "hãy ghi lại tệp với dấu ngoặc kép, hoặc không có dấu nào: `\"\(inside)\"`")
      ])
  }
}
