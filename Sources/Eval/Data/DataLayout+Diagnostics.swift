import Base
import Lang
import Tables

/// What is said about data: here about the columns of files.
enum DataMessages {
  static func noUnitColumn(_ table: Table) -> Diagnostic {
    var help: [Wording] = []
    let headers = HeaderWord.roles[0].headers
    if let near = table.header.prefix(200).first(where: { !NearestName.find($0, among: headers).isEmpty }) {
      help.append(
        Wording(
          en: "is it `\(clipped(near))`? call it `unit`",
          vi: "có phải là cột `\(clipped(near))`? nếu phải, hãy đặt tên cột là `đơn vị`")
      )
    } else {
      help.append(
        Wording(
          en: "call the column with the units' codes or names `unit`, or say in a `data` declaration which it is: "
            + "`unit from \"…\"`",
          vi: "đặt tên cột ghi mã hoặc tên đơn vị là `đơn vị`, hoặc khai báo trong `dữ liệu`: `đơn vị từ \"…\"`"))
    }
    return Diagnostic(
      .noUnitColumn, at: .cell(table.headerPlace(column: nil)),
      Wording(
        en: "no column says which unit a row is of", vi: "không có cột nào cho biết mỗi dòng là của đơn vị nào"),
      help: help)
  }

  static func unnamedColumn(_ table: Table, column: Int, row: Int) -> Diagnostic {
    Diagnostic(
      .unnamedColumn, at: .cell(table.headerPlace(column: column)),
      Wording(en: "column \(column + 1) has no name", vi: "cột \(column + 1) không có tên"),
      related: [
        .init(
          .cell(table.place(row: row, column: column)),
          Wording(en: "but something stands in it", vi: "nhưng bên dưới có ghi số liệu"))
      ],
      help: [
        Wording(en: "name it in the header, or take it away", vi: "hãy đặt tên ở dòng tiêu đề, hoặc bỏ cột này")
      ])
  }

  static func duplicateColumn(_ table: Table, column: Int, first: Int) -> Diagnostic {
    let (name, other) = (clipped(table.header[column]), clipped(table.header[first]))
    let message =
      name == other
      ? Wording(
        en: "columns \(first + 1) and \(column + 1) are both called `\(name)`",
        vi: "cột \(first + 1) và cột \(column + 1) cùng tên `\(name)`")
      : Wording(
        en: "columns \(first + 1) `\(other)` and \(column + 1) `\(name)` have the same meaning",
        vi: "cột \(first + 1) `\(other)` và cột \(column + 1) `\(name)` có cùng ý nghĩa")
    return Diagnostic(
      .duplicateColumn, at: .cell(numbered(table, column)), message,
      related: [.init(.cell(numbered(table, first)), Wording(en: "the first", vi: "cột thứ nhất"))],
      help: [
        Wording(
          en: "keep one of them, or say in a `data` declaration which to read: `… from column \(first + 1)`",
          vi: "chỉ giữ một cột, hoặc khai báo trong `dữ liệu` cột cần đọc: `… từ cột \(first + 1)`")
      ])
  }

  /// A header by the number of its column: its name does not tell it from another.
  private static func numbered(_ table: Table, _ column: Int) -> CellPlace {
    CellPlace(file: table.file, row: table.headerRow, column: column + 1)
  }

  /// A sheet of several may be one that is still to be filled in.
  static func noRows(_ table: Table) -> Diagnostic {
    let isOneOfSeveral = table.wanted?.meansSeveral == true
    return Diagnostic(
      .noDataRows, isOneOfSeveral ? .warning : .error, at: .cell(table.headerPlace(column: nil)),
      Wording(en: "no rows stand under the header", vi: "dưới dòng tiêu đề không có dòng nào"),
      help: [
        Wording(
          en: isOneOfSeveral
            ? "the sheet is read once it is filled in" : "add the rows, or leave the file out of `--data`",
          vi: isOneOfSeveral
            ? "khi có số liệu, trang tính này sẽ được đọc" : "hãy bổ sung các dòng, hoặc bỏ tệp này khỏi `--data`")
      ])
  }

  static func unknownColumn(_ table: Table, column: Int, nearest: String?) -> Diagnostic {
    let name = clipped(table.header[column])
    let help =
      nearest.map {
        Wording(en: "did you mean `\($0)`?", vi: "có phải là `\($0)`?")
      }
      ?? Wording(
        en: "an indicator's column is called as the indicator is declared, or by its Vietnamese name; a `data` "
          + "declaration says which column is meant: `online_dossier_rate from \"…\" of \"…\"`",
        vi:
          "cột của chỉ số mang mã hoặc tên tiếng Việt của chỉ số; nếu cột mang tên khác thì khai báo `dữ liệu` nêu cột nào: "
          + "`online_dossier_rate từ \"…\" của \"…\"`")
    return Diagnostic(
      .unknownColumn, .warning, at: .cell(table.headerPlace(column: column)),
      Wording(en: "column `\(name)` is not read", vi: "không đọc cột `\(name)`"),
      label: Wording(en: "names nothing that is known", vi: "không trùng tên nào đã khai báo"), help: [help])
  }

  static func columnBesideLong(_ table: Table, column: Int) -> Diagnostic {
    let name = clipped(table.header[column])
    return Diagnostic(
      .unknownColumn, .warning, at: .cell(table.headerPlace(column: column)),
      Wording(en: "column `\(name)` is not read", vi: "không đọc cột `\(name)`"),
      notes: [
        Wording(
          en: "the file has a column `indicator`, so each row holds one result",
          vi: "tệp có cột `chỉ số` nên mỗi dòng chỉ ghi một kết quả")
      ])
  }

  static func longColumnAlone(_ table: Table, column: Int) -> Diagnostic {
    let name = clipped(table.header[column])
    return Diagnostic(
      .unknownColumn, .warning, at: .cell(table.headerPlace(column: column)),
      Wording(en: "column `\(name)` is not read", vi: "không đọc cột `\(name)`"),
      notes: [
        Wording(
          en: "no column `indicator` says of which indicator it is",
          vi: "không có cột `chỉ số` cho biết là của chỉ số nào")
      ],
      help: [
        Wording(
          en: "add a column `indicator`, or call this one by the indicator: `online_dossier_rate.numerator`",
          vi: "thêm cột `chỉ số`, hoặc ghi rõ chỉ số trong tên cột: `online_dossier_rate.tử số`")
      ])
  }

  static func unknownPart(_ table: Table, column: Int, indicator: Indicator, part: String) -> Diagnostic {
    unknownPart(at: .cell(table.headerPlace(column: column)), indicator, word: part, isLong: false)
  }

  static func unknownPart(at place: Place, _ indicator: Indicator, word: String, isLong: Bool) -> Diagnostic {
    let name = indicator.term.name
    // In a long table only denominators with names stand after the dot.
    let words =
      isLong
      ? (indicator.denominators.count > 1 ? indicator.denominators.compactMap(\.name) : [])
      : IndicatorText.words(of: indicator)
    let nearest = NearestName.find(word, among: words).first
    var help: [Wording] = []
    if let nearest {
      help = [Wording(en: "did you mean `\(name).\(nearest)`?", vi: "có phải là `\(name).\(nearest)`?")]
    } else if !words.isEmpty {
      let list = words.map { "`\(name).\($0)`" }.joined(separator: ", ")
      help = [Wording(en: "it has \(list)", vi: "chỉ số này có \(list)")]
    } else {
      help = [Wording(en: "write only `\(name)`", vi: "chỉ ghi `\(name)`")]
    }
    return Diagnostic(
      .unknownIndicatorPart, at: place,
      Wording(
        en: "`\(name)` has no part `\(clipped(word))`", vi: "chỉ số `\(name)` không có phần `\(clipped(word))`"),
      help: help)
  }

  static func declaredPositionNotFound(_ table: Table, number: Int, range: SourceRange) -> Diagnostic {
    let count = table.header.count
    return Diagnostic(
      .declaredColumnNotFound, at: .source(range),
      Wording(
        en: "\(table.file) has no column \(number): it has \(count)",
        vi: "tệp \(table.file) không có cột \(number): chỉ có \(count) cột"),
      related: [
        .init(.cell(table.headerPlace(column: nil)), Wording(en: "the header is here", vi: "dòng tiêu đề ở đây"))
      ])
  }

  static func declaredColumnTwice(_ table: Table, columns: [Int], range: SourceRange) -> Diagnostic {
    let numbers = columns.prefix(5).map { "\(table.columnNumber($0))" }
    let names = columns.prefix(5).map { "\"\(clipped(table.header[$0]))\"" }
    let isOneName = Set(columns.map { TextFolding.matchKey(table.header[$0]) }).count == 1
    let message =
      isOneName
      ? Wording(
        en: "\(table.file) has \(columns.count) columns \(names[0])",
        vi: "tệp \(table.file) có \(columns.count) cột \(names[0])")
      : Wording(
        en: "several columns of \(table.file) fit this name: \(names.joined(separator: ", "))",
        vi: "nhiều cột của tệp \(table.file) khớp với tên này: \(names.joined(separator: ", "))")
    var help = [
      Wording(
        en: "say which by its number: `from column \(numbers.joined(separator: "` or `from column "))`",
        vi: "hãy chỉ rõ bằng số thứ tự: `từ cột \(numbers.joined(separator: "` hoặc `từ cột "))`")
    ]
    if !isOneName {
      help.insert(
        Wording(
          en: "write the name with the level above it: \(names[0])",
          vi: "hãy ghi tên kèm tiêu đề phía trên: \(names[0])"), at: 0)
    }
    return Diagnostic(
      .duplicateColumn, at: .source(range), message,
      related: [
        .init(.cell(numbered(table, columns[1])), Wording(en: "the second", vi: "cột thứ hai"))
      ], help: help)
  }

  static func incompleteCounts(
    _ table: Table, given: Int, indicator: Indicator, missing: [String]
  ) -> Diagnostic {
    let name = indicator.term.name
    let list = missing.map { "`\(name).\($0)`" }
    return Diagnostic(
      .incompleteCounts, at: .cell(table.headerPlace(column: given)),
      Wording(
        en: "column `\(clipped(table.header[given]))` stands without \(list.joined(separator: " or "))",
        vi: "cột `\(clipped(table.header[given]))` không đi kèm \(list.joined(separator: " hoặc "))"),
      help: [
        Wording(
          en: "give both counts, or the share by itself in a column `\(name)` (`45%`)",
          vi: "ghi đủ hai số, hoặc ghi riêng tỷ lệ trong cột `\(name)` (`45%`)")
      ])
  }

  static func incompleteLong(_ table: Table, given: Int, missing: String) -> Diagnostic {
    Diagnostic(
      .incompleteCounts, at: .cell(table.headerPlace(column: given)),
      Wording(
        en: "column `\(clipped(table.header[given]))` stands without a column `\(missing)`",
        vi: "cột `\(clipped(table.header[given]))` không đi kèm cột `\(missing)`"),
      help: [
        Wording(
          en: "give both counts, or shares by themselves in a column `value` (`45%`)",
          vi: "ghi đủ hai số, hoặc ghi riêng tỷ lệ trong cột `giá trị` (`45%`)")
      ])
  }

  static func denominatorNotSaid(at place: Place, _ indicator: Indicator) -> Diagnostic {
    let name = indicator.term.name
    let choices = indicator.denominators.compactMap { $0.name.map { "`\(name).\($0)`" } }
    return Diagnostic(
      .denominatorNotSaid, at: place,
      Wording(
        en: "`\(name)` has several denominators, and this does not say which",
        vi: "chỉ số `\(name)` có nhiều mẫu số, ở đây chưa ghi rõ mẫu số nào"),
      help: [
        Wording(
          en: "write \(choices.joined(separator: " or "))", vi: "hãy ghi \(choices.joined(separator: " hoặc "))")
      ])
  }

  /// The same for a column that holds the shares by themselves: its name cannot say which denominator it is.
  static func denominatorNotSaid(_ table: Table, value column: Int, _ indicator: Indicator) -> Diagnostic {
    let name = indicator.term.name
    let parts = indicator.denominators.compactMap(\.name)
    let choices = parts.map { "`\(name).\($0)`" }
    var diagnostic = denominatorNotSaid(at: .cell(table.headerPlace(column: column)), indicator)
    diagnostic.help = [
      Wording(
        en: "give the counts in columns `\(name).numerator` and \(choices.joined(separator: " or "))",
        vi: "hãy ghi các số đếm trong cột `\(name).tử số` và \(choices.joined(separator: " hoặc "))")
    ]
    if let part = parts.first {
      let header = clipped(table.header[column])
      diagnostic.help.append(
        Wording(
          en: "to keep the shares as they are, declare in `data`: `\(name) of \(part) from \"\(header)\"`",
          vi: "nếu giữ nguyên tỷ lệ, khai báo trong `dữ liệu`: `\(name) của \(part) từ \"\(header)\"`"))
    }
    return diagnostic
  }

  static func givenTwice(_ table: Table, column: Int, other: Int, indicator: Indicator) -> Diagnostic {
    Diagnostic(
      .givenTwice, at: .cell(table.headerPlace(column: column)),
      Wording(
        en: "`\(indicator.term.name)` is given in two ways",
        vi: "chỉ số `\(indicator.term.name)` được ghi theo hai cách"),
      related: [.init(.cell(table.headerPlace(column: other)), Wording(en: "and here", vi: "và ở đây"))],
      help: [keepCounts])
  }

  static func givenTwiceInRow(_ indicator: Indicator, at place: CellPlace, other: CellPlace) -> Diagnostic {
    Diagnostic(
      .givenTwice, at: .cell(place),
      Wording(
        en: "`\(indicator.term.name)` is given in two ways",
        vi: "chỉ số `\(indicator.term.name)` được ghi theo hai cách"),
      related: [.init(.cell(other), Wording(en: "and here", vi: "và ở đây"))],
      help: [keepCounts])
  }

  private static var keepCounts: Wording {
    Wording(
      en: "keep the counts: the share follows from them exactly",
      vi: "chỉ giữ các số đếm: tỷ lệ được tính chính xác từ đó")
  }

  static func noValueColumn(_ table: Table, indicator: Int) -> Diagnostic {
    Diagnostic(
      .noValueColumn, at: .cell(table.headerPlace(column: indicator)),
      Wording(
        en: "the file names indicators but has no column for their results",
        vi: "tệp có tên chỉ số nhưng không có cột kết quả"),
      help: [
        Wording(
          en: "add the columns `numerator` and `denominator`, or `value`",
          vi: "thêm cột `tử số` và `mẫu số`, hoặc cột `giá trị`")
      ])
  }

  static func partOfUncounted(at place: Place, _ indicator: Indicator) -> Diagnostic {
    let name = indicator.term.name
    return Diagnostic(
      .partOfUncounted, at: place,
      Wording(
        en: "`\(name)` is one number: it has no numerator and no denominator",
        vi: "chỉ số `\(name)` là một con số, không có tử số và mẫu số"),
      help: [
        Wording(
          en: "give it in a column `\(name)`, or `value` where rows name the indicator",
          vi: "hãy ghi trong cột `\(name)`, hoặc cột `giá trị` nếu mỗi dòng ghi tên chỉ số")
      ])
  }

  /// A text of a file, short enough for a message.
  static func clipped(_ text: String) -> String {
    // Counted in code points: one letter may have any number of marks.
    let short = text.unicodeScalars.prefix(61)
    let clipped = short.count <= 60 ? text : String(String.UnicodeScalarView(short.prefix(57))) + "…"
    return clipped.replacing(lineEnds: " ")
  }
}

extension String {
  /// The text with every line end replaced.
  fileprivate func replacing(lineEnds replacement: Character) -> String {
    contains(where: \.isNewline) ? String(map { $0.isNewline ? replacement : $0 }) : self
  }
}
