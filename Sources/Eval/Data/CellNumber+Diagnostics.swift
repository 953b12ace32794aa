import Base
import Lang
import Tables

/// What is said about cells that hold no number where one is expected.
extension DataMessages {
  static func unreadable(_ fault: CellNumber.Fault, _ text: String, at place: CellPlace) -> Diagnostic {
    switch fault {
    case .notANumber:
      return Diagnostic(
        .notANumber, at: .cell(place),
        Wording(en: "`\(text)` is not a number", vi: "`\(text)` không phải là số"),
        help: text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } ? [numberAlone] : declareWord(text))
    case .foreignDigits:
      return Diagnostic(
        .notANumber, at: .cell(place),
        Wording(
          en: "`\(text)` holds digits other than 0 to 9", vi: "`\(text)` có chữ số không phải dạng 0 đến 9"),
        help: [Wording(en: "type the number anew", vi: "hãy gõ lại số này")])
    case .ambiguous(let grouped, let decimal):
      let (whole, fraction) = (number(grouped), number(decimal))
      return Diagnostic(
        .ambiguousNumber, at: .cell(place),
        Wording(
          en: "`\(text)` can mean \(whole.en) or \(fraction.en)",
          vi: "`\(text)` có thể là \(whole.vi) hoặc \(fraction.vi)"),
        help: [
          Wording(
            en: "say how the file writes numbers in a `data` declaration: `number format vi` (1.234,5) or "
              + "`number format en` (1,234.5)",
            vi: "khai báo cách ghi số của tệp trong `dữ liệu`: `định dạng số vi` (1.234,5) hoặc "
              + "`định dạng số en` (1,234.5)")
        ])
    case .otherFormat(let format):
      let example = format == .vi ? "1.234,5" : "1,234.5"
      let mended = String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
      return Diagnostic(
        .numberInOtherFormat, at: .cell(place),
        Wording(
          en: "`\(text)` is not written as the pack declares for this file (\(format.rawValue): \(example))",
          vi: "`\(text)` không ghi theo định dạng số mà gói khai báo cho tệp này (\(format.rawValue): \(example))"),
        help: [
          Wording(
            en: "write `\(mended)`, or correct `number format` in the `data` declaration",
            vi: "hãy ghi `\(mended)`, hoặc sửa `định dạng số` trong `dữ liệu`")
        ])
    case .tooLong:
      return Diagnostic(
        .numberTooLong, at: .cell(place),
        Wording(
          en: "this number has more than \(CellNumber.maximumDigits) digits",
          vi: "số này có hơn \(CellNumber.maximumDigits) chữ số"),
        help: [
          Wording(
            en: "check whether several numbers have run together in this cell",
            vi: "kiểm tra xem có phải nhiều số bị viết liền trong ô này không")
        ])
    case .date:
      let day = CalendarDate.parse(iso: text.prefix(10))?.vietnameseText ?? text
      return Diagnostic(
        .dateForNumber, at: .cell(place),
        Wording(
          en: "this cell is the date \(day), where a number is expected",
          vi: "ô này là ngày \(day), trong khi ở đây cần một con số"),
        help: [
          Wording(
            en: "if it is a number, give the cell a number format in the spreadsheet program and type it anew",
            vi: "nếu đó là con số, hãy đặt lại định dạng số cho ô trong chương trình bảng tính rồi gõ lại")
        ])
    case .errorValue: return errorCell(text, at: place)
    case .uncomputed: return uncomputed(text, at: place)
    case .unreadable:
      return Diagnostic(
        .unreadableCell, at: .cell(place),
        Wording(
          en: "this cell cannot be read: the file says `\(text)` where its kind allows no such value",
          vi: "không đọc được ô này: tệp ghi `\(text)`, không hợp với định dạng của ô"),
        help: [
          Wording(
            en: "type the cell anew in a spreadsheet program; if nothing is known, leave it empty",
            vi: "hãy gõ lại ô này bằng chương trình bảng tính; nếu chưa có số liệu thì để trống")
        ])
    case .noDay:
      return Diagnostic(
        .dateWithoutDay, at: .cell(place),
        Wording(
          en: "this cell is formatted as a date and holds \(text), which is no day",
          vi: "ô này có định dạng ngày tháng nhưng chứa \(text), không ứng với ngày nào"),
        help: [
          Wording(
            en:
              "a formula over a blank cell gives 0: leave the cell empty; if it is a number, give the cell a number format",
            vi: "công thức lấy từ ô trống cho kết quả 0: hãy để trống ô; nếu đó là con số, hãy đặt định dạng số cho ô")
        ])
    }
  }

  /// A cell that shows an error instead of a value; a list, in JSON.
  static func errorCell(_ text: String, at place: CellPlace) -> Diagnostic {
    if text.hasPrefix("[") { return JSONReader.listInCell(at: place) }
    return Diagnostic(
      .errorInCell, at: .cell(place),
      Wording(en: "this cell shows the error \(text)", vi: "ô này đang báo lỗi \(text)"),
      help: [
        Wording(
          en: "mend its formula in the spreadsheet program; if the result is missing, leave the cell empty",
          vi: "hãy sửa công thức của ô trong chương trình bảng tính; nếu thiếu số liệu thì để trống ô")
      ])
  }

  /// A formula whose result does not stand in the file.
  static func uncomputed(_ text: String, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .formulaWithoutResult, at: .cell(place),
      Wording(
        en: "the file does not hold the result of the formula `\(text)` in this cell",
        vi: "tệp không có kết quả của công thức `\(text)` trong ô này"),
      help: [
        Wording(
          en: "open the file in a spreadsheet program and save it: that works out all formulas",
          vi: "hãy mở tệp bằng chương trình bảng tính rồi lưu lại: mọi công thức sẽ được tính")
      ])
  }

  private static var numberAlone: Wording {
    Wording(
      en: "write the number alone, for example 450, 95.5 or 95.5%", vi: "chỉ ghi con số, ví dụ 450, 95,5 hoặc 95,5%")
  }

  private static func declareWord(_ text: String) -> [Wording] {
    let word = text.count <= 20 ? text : "…"
    return [
      Wording(
        en: "if the result is missing, leave the cell empty, or declare `missing \"\(word)\"` in `data`",
        vi: "nếu thiếu số liệu thì để trống ô, hoặc khai báo `thiếu \"\(word)\"` trong `dữ liệu`"),
      Wording(
        en: "if nothing occurred, write 0, or declare `no cases \"\(word)\"` in `data`",
        vi: "nếu không phát sinh thì ghi 0, hoặc khai báo `không phát sinh \"\(word)\"` trong `dữ liệu`"),
    ]
  }
}
