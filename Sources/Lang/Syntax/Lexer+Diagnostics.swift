import Base

/// What is said about files and characters that no rule file may contain.
extension Diagnostic {
  static func fileTooLong(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .fileTooLong, at: .source(range),
      Wording(
        en: "this file is larger than \(Lexer.fileLimit / 1_000_000) MB",
        vi: "tệp này lớn hơn \(Lexer.fileLimit / 1_000_000) MB"),
      help: [
        Wording(
          en: "split it into several packs, or check that it is a rule file at all",
          vi: "hãy chia thành nhiều gói, hoặc kiểm tra xem đây có đúng là tệp quy tắc không")
      ])
  }

  static func lineTooLong(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .lineTooLong, at: .source(range),
      Wording(
        en: "this line is longer than \(Lexer.lineLimit / 1_000_000) MB",
        vi: "dòng này dài hơn \(Lexer.lineLimit / 1_000_000) MB"),
      help: [Wording(en: "break it into several lines", vi: "hãy ngắt thành nhiều dòng")])
  }

  static func notUTF8(_ range: SourceRange, offset: Int, utf16: Bool) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: .source(range),
      utf16
        ? Wording(en: "this file is in UTF-16, not in UTF-8", vi: "tệp này được lưu ở dạng UTF-16, không phải UTF-8")
        : Wording(
          en: "this file is not text in UTF-8: byte \(offset + 1) does not belong to a character",
          vi: "tệp này không phải văn bản UTF-8: byte thứ \(offset + 1) không thuộc ký tự nào"),
      help: [
        Wording(
          en: "save the file again with the encoding UTF-8",
          vi: "hãy lưu lại tệp với bảng mã UTF-8 (Unicode)")
      ])
  }

  static func controlCharacter(_ range: SourceRange, _ byte: UInt8) -> Diagnostic {
    let name = "U+00" + hexadecimal(UInt32(byte), 2)
    return Diagnostic(
      .controlCharacter, at: .source(range),
      Wording(
        en: "a control character (\(name)) stands here, which cannot be seen",
        vi: "ở đây có ký tự điều khiển (\(name)) không nhìn thấy được"),
      help: [Wording(en: "remove it", vi: "hãy xóa ký tự này")], edits: [Edit(range, "")])
  }

  static func directionCharacter(_ range: SourceRange, _ scalar: Unicode.Scalar) -> Diagnostic {
    Diagnostic(
      .directionCharacter, at: .source(range),
      Wording(
        en: "a hidden character (U+\(hexadecimal(scalar.value, 4))) turns the direction of writing here, so that the "
          + "rule could be read otherwise than it is meant",
        vi: "ở đây có ký tự ẩn (U+\(hexadecimal(scalar.value, 4))) đổi chiều chữ, khiến quy tắc có thể bị đọc sai"),
      help: [Wording(en: "remove it", vi: "hãy xóa ký tự này")], edits: [Edit(range, "")])
  }

  static func invisibleCharacter(_ range: SourceRange, _ scalar: Unicode.Scalar) -> Diagnostic {
    Diagnostic(
      .invisibleCharacter, at: .source(range),
      Wording(
        en: "a character that cannot be seen (U+\(hexadecimal(scalar.value, 4))) stands here",
        vi: "ở đây có ký tự không nhìn thấy được (U+\(hexadecimal(scalar.value, 4)))"),
      help: [Wording(en: "remove it", vi: "hãy xóa ký tự này")], edits: [Edit(range, "")])
  }

  static func foreignLetter(_ range: SourceRange, _ scalar: Unicode.Scalar) -> Diagnostic {
    Diagnostic(
      .foreignLetter, at: .source(range),
      Wording(
        en: "`\(scalar)` (U+\(hexadecimal(scalar.value, 4))) is not a letter of the Latin alphabet",
        vi: "`\(scalar)` (U+\(hexadecimal(scalar.value, 4))) không phải chữ cái La-tinh"),
      help: [
        Wording(
          en: "names are written with Latin letters, with or without marks; other scripts may stand in quotes",
          vi: "tên viết bằng chữ cái La-tinh, có dấu hoặc không dấu; chữ viết khác chỉ được đặt trong ngoặc kép")
      ])
  }

  static func twinLetter(
    _ range: SourceRange, _ scalar: Unicode.Scalar, _ twin: Unicode.Scalar, _ edits: [Edit]
  ) -> Diagnostic {
    Diagnostic(
      .foreignLetter, at: .source(range),
      Wording(
        en: "`\(scalar)` (U+\(hexadecimal(scalar.value, 4))) looks like the letter `\(twin)` but is another one",
        vi: "`\(scalar)` (U+\(hexadecimal(scalar.value, 4))) trông giống chữ `\(twin)` nhưng là chữ cái khác"),
      help: [
        Wording(
          en: "type it again as a Latin letter, `\(twin)`", vi: "hãy gõ lại bằng chữ cái La-tinh `\(twin)`")
      ], edits: edits)
  }

  static func strayCharacter(_ scalar: Unicode.Scalar, _ edits: [Edit]) -> Diagnostic {
    let place = edits.first?.range ?? SourceRange(file: FileID(0), lower: 0, upper: 0)
    let isDash = edits.first?.replacement == "-"
    var notes: [Wording] = []
    if edits.count > 1 {
      notes.append(
        Wording(
          en: "it stands at \(edits.count == 100 ? "100 or more" : "\(edits.count)") places of this file",
          vi: "ký tự này có ở \(edits.count == 100 ? "ít nhất 100" : "\(edits.count)") chỗ trong tệp"))
    }
    return Diagnostic(
      .strayCharacter, at: .source(place),
      Wording(en: "`\(scalar)` has no meaning in rules", vi: "`\(scalar)` không có ý nghĩa trong quy tắc"),
      notes: notes,
      help: [
        isDash
          ? Wording(en: "write the short dash `-`", vi: "hãy viết dấu gạch ngắn `-`")
          : Wording(
            en: "remove it, or put the text in quotes", vi: "hãy xóa đi, hoặc đặt đoạn chữ trong ngoặc kép")
      ], edits: edits)
  }

  static func unclosedText(_ range: SourceRange, end: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclosedText, at: .source(range),
      Wording(
        en: "this text has no closing `\"` on its line", vi: "đoạn chữ này thiếu dấu `\"` đóng ở cuối, trên cùng dòng"),
      help: [
        Wording(
          en: "close it with `\"`; a text stands on one line, `\\n` in it starts a new one",
          vi: "hãy thêm dấu `\"`; đoạn chữ phải nằm trên một dòng, muốn xuống dòng thì viết `\\n`")
      ], edits: [Edit(end, "\"")])
  }

  static func closedByCurlyQuote(_ range: SourceRange, quote: SourceRange) -> Diagnostic {
    Diagnostic(
      .curlyQuotes, at: .source(range),
      Wording(
        en: "this text starts with `\"` but ends with a curly quote",
        vi: "đoạn chữ này mở bằng `\"` nhưng lại đóng bằng ngoặc kép cong"),
      help: [Wording(en: "close it with `\"`", vi: "hãy đóng bằng `\"`")], edits: [Edit(quote, "\"")])
  }

  static func curlyQuotes(_ range: SourceRange, _ open: Unicode.Scalar, _ edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .curlyQuotes, at: .source(range),
      Wording(
        en: "texts stand in straight quotes `\"`, not in `\(open)`",
        vi: "đoạn chữ phải đặt trong ngoặc kép thẳng `\"`, không dùng `\(open)`"),
      help: [
        Wording(
          en: "write `\"` before and after it; word processors turn it into curly quotes by themselves",
          vi: "hãy viết `\"` ở đầu và cuối; trình soạn thảo văn bản thường tự đổi thành ngoặc cong")
      ], edits: edits)
  }

  static func unknownEscape(_ range: SourceRange, _ scalar: Unicode.Scalar) -> Diagnostic {
    var place = range
    place.upper = place.lower + 1
    return Diagnostic(
      .unknownEscape, at: .source(range),
      Wording(
        en: "`\\\(scalar)` is not known in a text; after `\\` only `\"`, `\\` and `n` may stand",
        vi: "không có cách viết `\\\(scalar)` trong đoạn chữ; sau `\\` chỉ được là `\"`, `\\` hoặc `n`"),
      help: [Wording(en: "for the sign `\\` itself write `\\\\`", vi: "muốn viết chính dấu `\\` thì viết `\\\\`")],
      edits: [Edit(place, "\\\\")])
  }

  /// `whole`: what it is where the comma parts thousands, `10,000`.
  static func decimalComma(_ range: SourceRange, mended: String, whole: String? = nil) -> Diagnostic {
    if let whole {
      return Diagnostic(
        .decimalComma, at: .source(range),
        Wording(
          en: "decimals stand after a point in rules, and thousands without a sign between them",
          vi: "trong quy tắc, phần thập phân viết sau dấu chấm, còn hàng nghìn viết liền"),
        help: [
          Wording(
            en: "write `\(whole)` for thousands, `\(mended)` for decimals",
            vi: "viết `\(whole)` nếu là hàng nghìn, `\(mended)` nếu là phần thập phân")
        ])
    }
    return Diagnostic(
      .decimalComma, at: .source(range),
      Wording(
        en: "decimals stand after a point in rules, not after a comma",
        vi: "trong quy tắc, phần thập phân viết sau dấu chấm, không phải dấu phẩy"),
      help: [
        Wording(
          en: "write `\(mended)`; for two values leave a space after the comma",
          vi: "hãy viết `\(mended)`; nếu là hai giá trị thì để dấu cách sau dấu phẩy")
      ], edits: [Edit(range, mended)])
  }

  static func groupedNumber(_ range: SourceRange, mended: String?) -> Diagnostic {
    Diagnostic(
      .groupedNumber, at: .source(range),
      mended == nil
        ? Wording(en: "this is not a number", vi: "đây không phải là một số")
        : Wording(
          en: "numbers stand without separators of thousands in rules",
          vi: "trong quy tắc, số viết liền, không có dấu phân cách hàng nghìn"),
      help: [
        mended.map { Wording(en: "write `\($0)`", vi: "hãy viết `\($0)`") }
          ?? Wording(
            en: "write digits, with at most one point before the decimals: `1234.5`",
            vi: "chỉ viết chữ số, có tối đa một dấu chấm trước phần thập phân: `1234.5`")
      ], edits: mended.map { [Edit(range, $0)] } ?? [])
  }

  /// `17.000 tỷ đồng`: the point starts the decimals, and may have been meant to part the thousands.
  static func groupedQuantity(
    _ range: SourceRange, _ digits: String, _ meant: (decimal: String, whole: String)
  ) -> Diagnostic {
    Diagnostic(
      .groupedNumber, at: .source(range),
      Wording(
        en: "`\(digits)` may be \(meant.whole), and may be \(meant.decimal): the point starts the decimals",
        vi: "`\(digits)` có thể là \(meant.whole), cũng có thể là \(meant.decimal): sau dấu chấm là phần thập phân"),
      help: [
        Wording(
          en: "write `\(meant.whole)` if the point separates thousands, else `\(meant.decimal)`",
          vi:
            "hãy viết `\(meant.whole)` nếu dấu chấm dùng để phân cách hàng nghìn, nếu không hãy viết `\(meant.decimal)`"
        )
      ], edits: [Edit(range, meant.whole)])
  }

  static func leadingPoint(_ range: SourceRange, mended: String) -> Diagnostic {
    Diagnostic(
      .leadingPoint, at: .source(range),
      Wording(en: "a number starts with a digit", vi: "số phải bắt đầu bằng chữ số"),
      help: [Wording(en: "write `\(mended)`", vi: "hãy viết `\(mended)`")], edits: [Edit(range, mended)])
  }

  static func noSuchDay(_ range: SourceRange, _ year: Int, _ month: Int, _ day: Int) -> Diagnostic {
    let last = CalendarDate.lastDay(ofMonth: month, year: year)
    return Diagnostic(
      .noSuchDay, at: .source(range),
      Wording(en: "the calendar has no such day", vi: "lịch không có ngày này"),
      help: [
        last == 0 || year == 0
          ? Wording(
            en: "a day is written year-month-day, `2024-02-19`; years go from 0001, months from 01 to 12",
            vi: "ngày viết theo thứ tự năm-tháng-ngày, `2024-02-19`; năm từ 0001, tháng từ 01 đến 12")
          : Wording(
            en: "month \(month) of \(year) has the days 01 to \(last)",
            vi: "tháng \(month) năm \(year) có các ngày từ 01 đến \(last)")
      ])
  }

  static func dateOrder(_ range: SourceRange, date: CalendarDate?, mayDivide: Bool) -> Diagnostic {
    var help: [Wording] = []
    if let date { help.append(Wording(en: "write `\(date.isoText)`", vi: "hãy viết `\(date.isoText)`")) }
    if mayDivide {
      help.append(
        Wording(
          en: "if numbers are to be divided here, put spaces around `/`",
          vi: "nếu đây là phép chia thì để dấu cách hai bên `/`"))
    }
    return Diagnostic(
      .dateOrder, at: .source(range),
      date == nil
        ? Wording(
          en: "this is no day; days are written year-month-day, `2024-02-19`",
          vi: "đây không phải là ngày hợp lệ; ngày viết theo thứ tự năm-tháng-ngày, `2024-02-19`")
        : Wording(
          en: "days are written year-month-day in rules",
          vi: "trong quy tắc, ngày viết theo thứ tự năm-tháng-ngày"),
      help: help, edits: date.map { [Edit(range, $0.isoText)] } ?? [])
  }

  static func literalTooLong(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .literalTooLong, at: .source(range),
      Wording(
        en: "this number has more than \(Rational.maximumDigits) digits",
        vi: "số này có nhiều hơn \(Rational.maximumDigits) chữ số"),
      help: [
        Wording(
          en: "no plan needs that many; shorten it", vi: "không kế hoạch nào cần số dài như vậy; hãy viết ngắn lại")
      ])
  }

  private static func hexadecimal(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
