package import Base

/// What is said of JSON files that cannot be read.
extension JSONReader {
  /// The line of a fault, and how many characters into it.
  static func place(of fault: JSONFault, _ bytes: [UInt8], file: String) -> CellPlace {
    let before = bytes[..<fault.offset]
    let start = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    // Continuation bytes belong to the character before them.
    let column = bytes[start..<fault.offset].count { $0 & 0xC0 != 0x80 }
    return CellPlace(file: file, row: fault.line, column: column + 1)
  }

  /// The message for a text that is no JSON.
  static func broken(_ fault: JSONFault, bytes: [UInt8], place: CellPlace) -> Diagnostic {
    func message(_ code: Code, en: String, vi: String, help: Wording) -> Diagnostic {
      Diagnostic(code, at: .cell(place), Wording(en: en, vi: vi), help: [help])
    }
    switch fault.kind {
    case .unexpected(let expected):
      let found = found(at: fault.offset, in: bytes)
      let wanted = wording(expected)
      return message(
        .brokenJSON, en: "the JSON text is broken: \(found.en) where \(wanted.en) is expected",
        vi: "văn bản JSON bị hỏng: cần \(wanted.vi) nhưng gặp \(found.vi)", help: remedy(expected))
    case .trailingComma:
      return message(
        .brokenJSON, en: "a comma stands after the last value", vi: "có dấu phẩy sau giá trị cuối cùng",
        help: Wording(en: "take the comma away", vi: "hãy bỏ dấu phẩy đó"))
    case .singleQuote:
      return message(
        .brokenJSON, en: "text stands in single quotes", vi: "chữ đặt trong dấu nháy đơn",
        help: Wording(en: "JSON has double quotes: \"Xã A\"", vi: "JSON dùng dấu ngoặc kép: \"Xã A\""))
    case .comment:
      return message(
        .brokenJSON, en: "JSON has no comments", vi: "JSON không có chú thích",
        help: Wording(en: "take the comment away", vi: "hãy bỏ chú thích"))
    case .foreignWord(let word):
      return message(
        .brokenJSON, en: "`\(word)` is no value of JSON", vi: "`\(word)` không phải giá trị của JSON",
        help: Wording(
          en: "write `null` for what is missing, `true` or `false`, or put text in double quotes",
          vi: "viết `null` nếu thiếu số liệu, `true` hoặc `false`, còn chữ thì đặt trong dấu ngoặc kép"))
    case .badNumber(let text):
      return message(
        .badJSONNumber, en: "`\(text)` is not a number as JSON writes them",
        vi: "`\(text)` không phải số theo cách ghi của JSON",
        help: Wording(
          en: "write 5, -0.5 or 1.5e3: no + and no 0 before other digits, digits on both sides of the point",
          vi: "viết 5, -0.5 hoặc 1.5e3: không có dấu + hay số 0 thừa ở đầu, hai bên dấu chấm đều có chữ số"))
    case .controlInText:
      return message(
        .badJSONText, en: "a line end or another control character stands inside quotes",
        vi: "có dấu xuống dòng hoặc ký tự điều khiển khác trong ngoặc kép",
        help: Wording(
          en: "close the quotes in the same line; a line end in the text is written \\n",
          vi: "hãy đóng ngoặc kép trong cùng dòng; xuống dòng trong nội dung thì viết \\n"))
    case .unclosedText:
      return message(
        .badJSONText, en: "the quotes that open here are never closed", vi: "dấu ngoặc kép mở ở đây không được đóng",
        help: Wording(
          en: "close them; the file may have been cut off", vi: "hãy đóng ngoặc kép; có thể tệp bị cắt cụt"))
    case .badEscape:
      return message(
        .badJSONText, en: "after `\\` stands something that JSON does not know",
        vi: "sau dấu `\\` là ký hiệu mà JSON không có",
        help: Wording(
          en: "JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits; a backslash is written \\\\",
          vi: "JSON có \\\" \\\\ \\/ \\b \\f \\n \\r \\t và \\u với bốn chữ số; dấu gạch chéo ngược viết là \\\\"))
    case .loneSurrogate:
      return message(
        .badJSONText, en: "half of a character stands here: `\\uD800` to `\\uDFFF` come in pairs",
        vi: "ở đây chỉ có nửa ký tự: `\\uD800` đến `\\uDFFF` phải đi thành cặp",
        help: Wording(en: "type the text anew", vi: "hãy gõ lại nội dung này"))
    case .tooDeep:
      return message(
        .jsonTooDeep, en: "more than \(JSONScanner.maximumDepth) brackets are open at once",
        vi: "có hơn \(JSONScanner.maximumDepth) dấu ngoặc mở lồng nhau",
        help: Wording(
          en: "a table needs few levels; the file is damaged or not meant as a table",
          vi: "một bảng chỉ cần vài cấp; tệp bị hỏng hoặc không phải là bảng số liệu"))
    default:
      return unusable(fault, place: place, byLine: true)
    }
  }

  /// The message for an object that is no row.
  static func unusable(_ fault: JSONFault, place: CellPlace, byLine: Bool) -> Diagnostic {
    var place = place
    switch fault.kind {
    case .duplicateKey(let name, let first, let line):
      place.header = name
      let lines =
        first == line
        ? Wording(en: "both in line \(line)", vi: "đều ở dòng \(line)")
        : Wording(en: "in lines \(first) and \(line)", vi: "ở dòng \(first) và dòng \(line)")
      return Diagnostic(
        .duplicateKey, at: .cell(place),
        Wording(
          en: "the key `\(clipped(name))` stands twice in one object, \(lines.en)",
          vi: "khóa `\(clipped(name))` có hai lần trong một đối tượng, \(lines.vi)"),
        help: [Wording(en: "keep the right one", vi: "chỉ giữ khóa đúng")])
    case .numberTooLong(let text, let column):
      place.header = column
      return Diagnostic(
        .jsonNumberTooLong, at: .cell(place),
        Wording(
          en: "`\(text)` is too large, too small or too long a number",
          vi: "`\(text)` là số quá lớn, quá nhỏ hoặc quá dài"),
        help: [
          Wording(
            en: "at most \(CellNumber.maximumDigits) digits, and exponents from -\(JSONNumber.maximumExponent) to "
              + "\(JSONNumber.maximumExponent), are read",
            vi: "chỉ đọc tối đa \(CellNumber.maximumDigits) chữ số và số mũ từ -\(JSONNumber.maximumExponent) đến "
              + "\(JSONNumber.maximumExponent)")
        ])
    case .controlCharacter(let column):
      place.header = column.isEmpty ? nil : column
      return CSVReader.controlCharacter(at: place, more: 0)
    case .nameTooLong(let count):
      return CSVReader.nameTooLong(at: place, bytes: count)
    case .tooManyColumns:
      return Diagnostic(
        .notATableInJSON, at: .cell(place),
        Wording(
          en: "with this object the list has more than \(JSONColumns.maximum) different keys",
          vi: "đến đối tượng này, danh sách có hơn \(JSONColumns.maximum) khóa khác nhau"),
        help: [sameKeys])
    default:
      return Diagnostic(
        .notATableInJSON, at: .cell(place),
        Wording(
          en: "a list that is a table holds only objects, and this is none",
          vi: "danh sách dùng làm bảng chỉ gồm các đối tượng, nhưng đây không phải đối tượng"),
        help: [objectExample])
    }
  }

  /// For a list where a column's single value is needed.
  package static func listInCell(at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .notATableInJSON, at: .cell(place),
      Wording(
        en: "a list stands here, a cell holds a single value",
        vi: "ở đây là một danh sách, còn mỗi ô chỉ có một giá trị"),
      help: [
        Wording(
          en: "write one object for each of its values, or the one value that is meant",
          vi: "viết mỗi giá trị thành một đối tượng, hoặc chỉ ghi giá trị cần dùng")
      ])
  }

  static func noTable(file: String) -> Diagnostic {
    Diagnostic(
      .notATableInJSON, at: .path(file),
      Wording(
        en: "the file holds a single value, not a list of objects",
        vi: "tệp chỉ có một giá trị, không phải danh sách đối tượng"),
      help: [objectExample])
  }

  static func emptyList(file: String, _ name: String?) -> Diagnostic {
    Diagnostic(
      .emptyDataFile, at: .cell(CellPlace(file: file, sheet: name)),
      Wording(en: "there is no object with a key in the list", vi: "danh sách không có đối tượng nào có khóa"),
      help: [objectExample])
  }

  static func emptyFile(_ file: String) -> Diagnostic { CSVReader.emptyFile(file) }

  static func severalLists(_ names: [String], file: String) -> Diagnostic {
    let list = names.prefix(5).map { "`\(clipped($0))`" }.joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    let first = clipped(names.first ?? "")
    return Diagnostic(
      .severalLists, at: .path(file),
      Wording(
        en: "the file holds \(names.count) lists: \(list)", vi: "tệp có \(names.count) danh sách: \(list)"),
      help: [
        Wording(
          en: "say which one in a `data` declaration: `sheet \"\(first)\"`",
          vi: "nêu rõ danh sách nào trong khai báo `dữ liệu`: `trang tính \"\(first)\"`")
      ])
  }

  static func unknownList(_ sheet: TableOptions.Sheet?, _ names: [String], file: String) -> Diagnostic {
    let list = names.prefix(5).map { "`\(clipped($0))`" }.joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    let wanted =
      switch sheet {
      case .name(let name), .said(let name): "`\(clipped(name))`"
      case .number(let number): String(number)
      case nil: ""
      }
    return Diagnostic(
      .severalLists, at: .path(file),
      Wording(en: "the file holds no list \(wanted)", vi: "tệp không có danh sách \(wanted)"),
      help: [Wording(en: "there is \(list)", vi: "có \(list)")])
  }

  static func tooSparse(file: String) -> Diagnostic {
    Diagnostic(
      .notATableInJSON, at: .path(file),
      Wording(
        en: "nearly every object of the list has other keys than the rest",
        vi: "hầu như mỗi đối tượng trong danh sách có những khóa khác nhau"),
      help: [sameKeys])
  }

  static func notUTF8(in bytes: [UInt8], file: String) -> Diagnostic {
    // The longest beginning that is UTF-8 ends at the first character that is not.
    var line = 1
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if String(validating: bytes[start..<end], as: UTF8.self) == nil { break }
      (start, line) = (end, line + 1)
    }
    return CSVReader.invalidUTF8(at: CellPlace(file: file, row: line), more: 0)
  }

  private static let sameKeys = Wording(
    en: "the objects of a table have the same keys; what differs from row to row belongs in a value",
    vi: "các đối tượng của một bảng có cùng khóa; phần khác nhau giữa các dòng phải ghi trong giá trị")

  private static let objectExample = Wording(
    en: "write a list of objects, one for each row: [{\"unit\": \"Xã A\", \"period\": \"2024\"}]",
    vi: "ghi danh sách đối tượng, mỗi đối tượng là một dòng: [{\"đơn vị\": \"Xã A\", \"kỳ\": \"2024\"}]")

  /// What stands at a place: a character, or the end.
  private static func found(at offset: Int, in bytes: [UInt8]) -> Wording {
    guard offset < bytes.count else { return Wording(en: "the file ends", vi: "hết tệp") }
    if bytes[offset] == 0x0A || bytes[offset] == 0x0D { return Wording(en: "the line ends", vi: "hết dòng") }
    let character = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    let shown = character.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : String(Character($0)) } ?? "?"
    return Wording(en: "`\(shown)` stands", vi: "`\(shown)`")
  }

  private static func wording(_ expected: JSONFault.Expected) -> Wording {
    switch expected {
    case .value: Wording(en: "a value", vi: "một giá trị")
    case .firstKey: Wording(en: "a key in quotes, or `}`,", vi: "một khóa trong ngoặc kép, hoặc `}`,")
    case .key: Wording(en: "a key in quotes", vi: "một khóa trong ngoặc kép")
    case .colon: Wording(en: "`:`", vi: "`:`")
    case .commaOrBrace: Wording(en: "`,` or `}`", vi: "`,` hoặc `}`")
    case .commaOrBracket: Wording(en: "`,` or `]`", vi: "`,` hoặc `]`")
    case .end: Wording(en: "the end", vi: "hết văn bản")
    case .object: Wording(en: "an object", vi: "một đối tượng")
    }
  }

  private static func remedy(_ expected: JSONFault.Expected) -> Wording {
    switch expected {
    case .end:
      Wording(
        en: "several objects stand in a list [ … ], or each on a line of its own",
        vi: "nhiều đối tượng phải đặt trong danh sách [ … ], hoặc mỗi đối tượng một dòng")
    case .colon:
      Wording(
        en: "after a key stand a colon and its value: \"unit\": \"Xã A\"",
        vi: "sau khóa là dấu hai chấm và giá trị: \"đơn vị\": \"Xã A\"")
    default:
      Wording(
        en: "look at what stands just before: a quote, comma or bracket is missing, or the file was cut off",
        vi: "xem chỗ ngay trước đó: có thể thiếu dấu ngoặc kép, dấu phẩy, dấu ngoặc, hoặc tệp bị cắt cụt")
    }
  }

  private static func clipped(_ text: String) -> String {
    let line = String(String.UnicodeScalarView(text.unicodeScalars.prefix(61).map { $0 < " " ? " " : $0 }))
    return line.unicodeScalars.count <= 60 ? line : String(line.unicodeScalars.prefix(57)) + "…"
  }
}
