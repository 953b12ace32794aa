import Base

/// The parts of sentences that may be missing, as messages call them.
enum Noun {
  case pack, thing, level, kind, field, records, recordColumn, choice, aggregate, columnType, indicator, denominator
  case alias, scorecard, scorePoints, figure, taskTime, timePart, monthCount
  case day, year, places, column, count, period, baseline, value, comparator, type, origin, verdict, code
  case measureUnit, criterion, constant, classification
  case dataForm, sheet, row, rowCondition, meaning, form, shareForm, dateFormat

  var wording: Wording {
    switch self {
    case .pack: Wording(en: "the name of a pack", vi: "tên gói")
    case .thing: Wording(en: "the name of the thing counted", vi: "tên đối tượng")
    case .measureUnit: Wording(en: "the name of a unit of measure", vi: "tên đơn vị đo")
    case .criterion: Wording(en: "the name of a criterion", vi: "tên điều kiện")
    case .constant: Wording(en: "the name of a constant", vi: "tên hằng số")
    case .level: Wording(en: "the name of a level", vi: "tên cấp")
    case .kind: Wording(en: "the name of a kind of unit", vi: "tên loại đơn vị")
    case .field: Wording(en: "the name of a field", vi: "tên lĩnh vực")
    case .classification: Wording(en: "the name of a classification", vi: "tên cách phân loại")
    case .records: Wording(en: "the name of records", vi: "tên bản ghi")
    case .recordColumn: Wording(en: "the name of a column", vi: "tên cột")
    case .choice: Wording(en: "a name to choose from", vi: "tên một lựa chọn")
    case .aggregate:
      Wording(
        en: "what is counted, such as `count(dossiers where …)`", vi: "phép đếm, ví dụ `đếm(hồ_sơ với …)`")
    case .columnType:
      Wording(
        en:
          "what the column holds: `: date`, `: number`, `: money`, `: count of …`, `: quantity in …`, `: days`, `: text`, "
          + "`: truth`, `: unit` or `: choice of …`",
        vi: "loại giá trị của cột: `: ngày tháng`, `: số`, `: tiền`, `: số lượng của …`, `: khối lượng tính bằng …`, "
          + "`: số ngày`, `: chữ`, `: đúng hoặc sai`, `: đơn vị` hoặc `: một trong …`")
    case .indicator: Wording(en: "the name of an indicator", vi: "tên chỉ số")
    case .denominator: Wording(en: "the name of a denominator", vi: "tên mẫu số")
    case .alias:
      Wording(
        en: "another name, a word or a text in quotes", vi: "tên khác, là một từ hoặc đoạn chữ trong ngoặc kép")
    case .day: Wording(en: "a day such as `2024-02-19`", vi: "ngày, ví dụ `2024-02-19`")
    case .year: Wording(en: "a year such as `2024`", vi: "năm, ví dụ `2024`")
    case .places: Wording(en: "a number of decimal places", vi: "số chữ số thập phân")
    case .column:
      Wording(en: "the number or letter of a column", vi: "số thứ tự hoặc chữ cái của cột")
    case .count: Wording(en: "a number", vi: "một con số")
    case .period:
      Wording(
        en: "a period such as `2024`, `2024-Q1` or `2024-03`", vi: "kỳ, ví dụ `2024`, `2024-Q1` hoặc `2024-03`")
    case .baseline:
      Wording(
        en: "a period (`in 2022`) or a text in quotes", vi: "kỳ (`năm 2022`) hoặc đoạn chữ trong ngoặc kép")
    case .value: Wording(en: "a value", vi: "một giá trị")
    case .comparator:
      Wording(
        en: "what it has to reach, such as `>= 50%`", vi: "mức phải đạt, ví dụ `>= 50%`")
    case .type:
      Wording(
        en: "what is measured, such as `: share of dossiers`", vi: "loại giá trị, ví dụ `: tỷ lệ của hồ sơ`")
    case .origin: Wording(en: "`from` and a column", vi: "`từ` và tên cột")
    case .verdict:
      Wording(
        en: "`is met`, `is missed`, `is no cases`, `is no data` or `is not asked`",
        vi: "`đạt`, `không đạt`, `không phát sinh`, `thiếu số liệu` hoặc `không được giao`")
    case .scorecard: Wording(en: "the name of a scorecard", vi: "tên phiếu điểm")
    case .scorePoints: Wording(en: "a number of points such as `10 points`", vi: "số điểm, ví dụ `10 điểm`")
    case .figure: Wording(en: "a figure such as `80%` or `12`", vi: "một mức, ví dụ `80%` hoặc `12`")
    case .timePart:
      Wording(
        en: "its number such as `2`, or a period such as `2024-02`",
        vi: "số thứ tự, ví dụ `2`, hoặc kỳ, ví dụ `2024-02`")
    case .monthCount: Wording(en: "a number of months such as `3`", vi: "số tháng, ví dụ `3`")
    case .taskTime:
      Wording(
        en: "a time such as `by 2024-06-30`, `in month 2`, `monthly` or `on event \"…\"`",
        vi: "thời gian, ví dụ `chậm nhất 2024-06-30`, `tháng 2`, `hằng tháng` hoặc `khi \"…\"`")
    case .code: Wording(en: "the code of a message such as `KPI0701`", vi: "mã thông báo, ví dụ `KPI0701`")
    default: dataWording
    }
  }

  private var dataWording: Wording {
    switch self {
    case .dataForm: Wording(en: "the name of a form of data", vi: "tên biểu số liệu")
    case .sheet:
      Wording(
        en: "the number of a sheet or its name in quotes", vi: "số thứ tự của trang tính hoặc tên trong ngoặc kép")
    case .row: Wording(en: "the number of a row", vi: "số thứ tự của dòng")
    case .rowCondition:
      Wording(
        en: "`is`, `starts with`, `ends with`, `contains` or `is blank`",
        vi: "`là`, `bắt đầu bằng`, `kết thúc bằng`, `chứa` hoặc `để trống`")
    case .meaning: Wording(en: "what the text stands for", vi: "ý nghĩa của chữ trong ô")
    case .shareForm: Wording(en: "`percent` or `fraction`", vi: "`phần trăm` hoặc `số thập phân`")
    case .form:
      Wording(
        en: "`percent`, `fraction`, or a form of days such as `dd/MM/yyyy`",
        vi: "`phần trăm`, `số thập phân`, hoặc dạng ngày như `dd/MM/yyyy`")
    default:
      Wording(
        en: "`dd/MM/yyyy`, `MM/dd/yyyy`, `yyyy-MM-dd` or `serial`",
        vi: "`dd/MM/yyyy`, `MM/dd/yyyy`, `yyyy-MM-dd` hoặc `serial`")
    }
  }
}

extension Found {
  /// What was found, in words.
  var wording: Wording {
    if text == nil, previousText.isEmpty { return Wording(en: "nothing is written here", vi: "ở đây chưa viết gì") }
    guard text != nil else { return Wording(en: "nothing comes after it", vi: "phía sau không còn gì") }
    return isOnLaterLine
      ? Wording(en: "the next line starts with \(shown)", vi: "dòng sau bắt đầu bằng \(shown)")
      : Wording(en: "found \(shown)", vi: "ở đây lại là \(shown)")
  }

  /// What stands there, for a message about it.
  var shown: String { Found.shown(text ?? "", isText: kind == .text) }

  private static func shown(_ text: String, isText: Bool) -> String {
    let short = text.unicodeScalars.count > 40 ? String(text.prefix(40)) + "…" : text
    return isText ? short : "`\(short)`"
  }

  /// Where to show that something is missing before it.
  var place: Place { .source(isOnLaterLine ? previous : range) }

  /// `message` says what is expected; what was found is added.
  func wording(_ expected: Wording) -> Wording {
    let found = wording
    guard !previousText.isEmpty else {
      return Wording(en: "expected \(expected.en); \(found.en)", vi: "cần \(expected.vi); \(found.vi)")
    }
    let previous = Found.shown(previousText, isText: previousText.hasPrefix("\""))
    return Wording(
      en: "expected \(expected.en) after \(previous); \(found.en)",
      vi: "sau \(previous) cần \(expected.vi); \(found.vi)")
  }
}

/// What is said about parts that are missing.
extension Diagnostic {
  static func missing(_ code: Code, _ what: Wording, found: Found) -> Diagnostic {
    Diagnostic(code, at: found.place, found.wording(what), help: help(code, found))
  }

  /// What to do where the message does not say it already.
  private static func help(_ code: Code, _ found: Found) -> [Wording] {
    switch code {
    case .missingValue: [Wording(en: "write the figure, such as `50%`", vi: "hãy viết con số, ví dụ `50%`")]
    case .missingName where found.kind == .text:
      [
        Wording(
          en: "write a name before the text: one word of letters, digits and `_`",
          vi: "hãy viết tên ở trước đoạn chữ: một từ gồm chữ cái, chữ số và `_`")
      ]
    case .missingType: [types]
    case .missingComparator where found.kind == .word && !found.isOnLaterLine:
      [
        Wording(
          en: "an indicator is called by its name or its title; `chuan help indicators` lists the shared ones",
          vi: "chỉ số được gọi bằng mã hoặc đúng tên chỉ số; `chuan help indicators` liệt kê các chỉ số dùng chung")
      ]
    default: []
    }
  }

  /// `written` in quotes is `meant` without them.
  static func quoted(_ code: Code, _ what: Wording, found: Found, meant: String) -> Diagnostic {
    Diagnostic(
      code, at: found.place, found.wording(what),
      help: [
        Wording(en: "write `\(meant)` without quotes", vi: "hãy viết `\(meant)`, không có ngoặc kép")
      ], edits: [Edit(found.range, meant)])
  }

  static func missingWord(_ word: String, found: Found) -> Diagnostic {
    var before = found.isOnLaterLine ? found.previous : found.range
    if found.isOnLaterLine { before.lower = before.upper } else { before.upper = before.lower }
    return Diagnostic(
      .missingWord, at: found.place, found.wording(Wording(same: "`\(word)`")),
      help: [Wording(en: "write `\(word)` there", vi: "hãy viết `\(word)` ở đó")],
      edits: [Edit(before, found.isOnLaterLine ? " " + word : word + " ")])
  }

  static func missingText(found: Found, bare: SourceRange?) -> Diagnostic {
    let message = found.wording(Wording(en: "a text in quotes", vi: "đoạn chữ trong ngoặc kép"))
    guard let bare else { return Diagnostic(.missingText, at: found.place, message) }
    var before = bare
    before.upper = before.lower
    var after = bare
    after.lower = after.upper
    return Diagnostic(
      .missingText, at: .source(bare), message,
      help: [Wording(en: "put it in quotes `\"…\"`", vi: "hãy đặt trong ngoặc kép `\"…\"`")],
      edits: [Edit(before, "\""), Edit(after, "\"")])
  }

  /// What stands before the levels and kinds that every pack knows; nil for other names.
  private static func scopeWord(for name: String) -> Keyword? {
    switch TextFolding.matchKey(name) {
    case "province", "district", "commune", "tỉnh", "huyện", "xã": .level
    case "department", "committee", "one_stop", "public_service_unit", "sở", "phòng", "ban": .kind
    default: nil
    }
  }

  static func missingScope(found: Found, isName: Bool, language: Language) -> Diagnostic {
    var edits: [Edit] = []
    if isName, let name = found.text, let keyword = scopeWord(for: name) {
      var before = found.range
      before.upper = before.lower
      edits.append(Edit(before, keyword.phrases(language)[0] + " "))
    }
    return Diagnostic(
      .missingScope, at: found.place,
      found.wording(
        Wording(
          en: "`level`, `kind`, `unit` or `field`", vi: "`cấp`, `loại`, `đơn vị` hoặc `lĩnh vực`")),
      help: [
        Wording(
          en: "say what is meant, as in `for level commune` or `for kind department`",
          vi: "hãy ghi rõ, ví dụ `cho cấp xã` hoặc `cho loại sở`")
      ], edits: edits)
  }

  /// A name in words behind `for` that does not say what it is the name of; `word`: what would say it, where it is known.
  static func missingScope(_ name: PlacedName, _ word: String?) -> Diagnostic {
    var before = name.range
    before.upper = before.lower
    return Diagnostic(
      .missingScope, at: .source(name.range),
      Wording(
        en: "`\(name.text)` does not say whether it is a `level`, `kind`, `unit`, `field` or a class of units",
        vi: "`\(name.text)` chưa rõ là `cấp`, `loại`, `đơn vị`, `lĩnh vực` hay một nhóm của phân loại nào"),
      help: [
        Wording(
          en: "say what is meant, as in `for level commune`, `for field land` or `for region III`",
          vi: "hãy nói rõ, ví dụ `cho cấp xã`, `cho lĩnh vực đất đai` hoặc `cho khu_vực III`")
      ], edits: word.map { [Edit(before, $0 + " ")] } ?? [])
  }

  static func reservedWord(_ range: SourceRange, _ word: String, _ what: Noun) -> Diagnostic {
    Diagnostic(
      .reservedWord, at: .source(range),
      Wording(
        en: "`\(word)` is a word of the language and cannot be \(what.wording.en)",
        vi: "`\(word)` là từ khóa, không thể dùng làm \(what.wording.vi)"),
      help: [
        Wording(
          en: "choose another name, for example `\(word)_1`", vi: "hãy chọn tên khác, ví dụ `\(word)_1`")
      ])
  }

  /// A column of records that is named by a word of the language. Without a title the header of its cells is that word.
  static func reservedColumn(_ range: SourceRange, _ word: String, hasTitle: Bool) -> Diagnostic {
    let title = hasTitle ? "" : " \"\(word)\""
    let (en, vi) = ("\(word)_column\(title)", "cột_\(word)\(title)")
    return Diagnostic(
      .reservedWord, at: .source(range),
      Wording(
        en: "`\(word)` is a word of the language and cannot be \(Noun.recordColumn.wording.en)",
        vi: "`\(word)` là từ khóa, không thể dùng làm \(Noun.recordColumn.wording.vi)"),
      help: [
        Wording(
          en: "write `\(en)`; the header of the file stands in quotes behind the name",
          vi: "hãy viết `\(vi)`; tiêu đề cột trong tệp ghi trong ngoặc kép sau tên")
      ], edits: [Edit(range, Wording(en: en, vi: vi))])
  }

  static func unclosedBracket(_ open: SourceRange, found: Found) -> Diagnostic {
    Diagnostic(
      .unclosedBracket, at: .source(open),
      Wording(
        en: "this bracket is not closed; \(found.wording.en)", vi: "ngoặc này chưa được đóng; \(found.wording.vi)"),
      related: found.text == nil
        ? [] : [Related(.source(found.range), Wording(en: "`)` is expected before this", vi: "cần `)` trước chỗ này"))],
      help: [Wording(en: "add `)`", vi: "hãy thêm `)`")])
  }

  static func unopenedBracket(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unopenedBracket, at: .source(range),
      Wording(en: "this `)` closes no bracket", vi: "dấu `)` này không đóng ngoặc nào"),
      help: [Wording(en: "remove it, or add `(` before", vi: "hãy xóa đi, hoặc thêm `(` ở trước")],
      edits: [Edit(range, "")])
  }

  static func badPeriod(_ range: SourceRange, _ text: String) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      Wording(en: "there is no period `\(text)`", vi: "không có kỳ `\(text)`"),
      help: [
        Wording(
          en: "a period is a year `2024`, a half `2024-H1`, a quarter `2024-Q1` to `2024-Q4`, a month `2024-03`, or "
            + "months `2024-01..2024-06`",
          vi: "kỳ là năm `2024`, nửa năm `2024-H1`, quý `2024-Q1` đến `2024-Q4`, tháng `2024-03`, hoặc các tháng "
            + "`2024-01..2024-06`")
      ])
  }

  static func periodWithoutIn(_ range: SourceRange, _ text: String, language: Language) -> Diagnostic {
    var before = range
    before.upper = before.lower
    let isYear = text.utf8.count == 4
    let word = language == .vi && !isYear ? "kỳ" : Keyword.inPeriod.phrases(language)[0]
    return Diagnostic(
      .periodWithoutIn, at: .source(range),
      Wording(en: "before the period `\(text)` comes `\(word)`", vi: "trước kỳ `\(text)` phải có `\(word)`"),
      help: [Wording(en: "write `\(word) \(text)`", vi: "hãy viết `\(word) \(text)`")],
      edits: [Edit(before, word + " ")])
  }

  static func tooDeep(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: .source(range),
      Wording(
        en: "this nests more than \(Parser.nestingLimit) deep",
        vi: "phép tính này có hơn \(Parser.nestingLimit) lớp ngoặc hoặc điều kiện lồng nhau"),
      help: [Wording(en: "write it with fewer brackets", vi: "hãy viết lại với ít ngoặc hơn")])
  }
}
