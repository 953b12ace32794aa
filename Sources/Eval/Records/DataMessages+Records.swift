import Base
import Lang
import Tables

/// What is said about records and their cells.
extension DataMessages {
  /// Records that name no unit in a column by which some indicator counts.
  static func recordsWithoutUnit(_ column: Term, count: Int, at place: CellPlace) -> Diagnostic {
    let title = column.title ?? column.name
    return Diagnostic(
      .recordWithoutUnit, .warning, at: .cell(place),
      Wording(
        en: count == 1
          ? "1 record names no unit in `\(column.name)`: what counts by it leaves it out"
          : "\(count) records name no unit in `\(column.name)`: what counts by it leaves them out",
        vi: "\(count) bản ghi không nêu đơn vị ở cột \(title): phép đếm theo cột này chưa tính các bản ghi đó"),
      help: [
        Wording(
          en: "fill in the cells, or count such records by another indicator with `where \(column.name) is missing`",
          vi: "điền các ô đó, hoặc đếm riêng bằng chỉ số khác `… với \(column.name) thiếu`")
      ])
  }

  static func dayOffAndWorked(_ day: CalendarDate, isOffFirst: Bool, at place: CellPlace, other: CellPlace)
    -> Diagnostic
  {
    Diagnostic(
      .dayOffAndWorked, at: .cell(place),
      Wording(
        en: "\(day.isoText) is given as a day off and as a day worked instead of one",
        vi: "ngày \(day.vietnameseText) vừa được ghi là ngày nghỉ, vừa là ngày làm bù"),
      related: [
        .init(
          .cell(other),
          isOffFirst
            ? Wording(en: "a day off here", vi: "ngày nghỉ ở đây") : Wording(en: "worked here", vi: "ngày làm bù ở đây")
        )
      ],
      help: [Wording(en: "delete the one that is wrong", vi: "hãy xóa chỗ ghi sai")])
  }

  static func unknownChoice(_ text: String, _ column: Records.Column, _ nearest: String?, at place: CellPlace)
    -> Diagnostic
  {
    Diagnostic(
      .unknownChoiceInData, at: .cell(place),
      Wording(
        en: "`\(clipped(text))` is none of what can stand in `\(column.term.name)`",
        vi: "`\(clipped(text))` không thuộc các lựa chọn của cột `\(column.term.title ?? column.term.name)`"),
      help: [didYouMean(nearest) ?? oneOf(column.options.map { $0.title ?? $0.name })])
  }

  static func notTrueOrFalse(_ text: String, _ column: Records.Column, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .notTrueOrFalse, at: .cell(place),
      Wording(
        en: "`\(clipped(text))` says neither yes nor no", vi: "`\(clipped(text))` không cho biết là có hay không"),
      help: [
        Wording(
          en: "write `1`, `x`, `yes` or `0`, `no`, or leave the cell empty where it is not known",
          vi: "hãy ghi `1`, `x`, `có` hoặc `0`, `không`; để trống nếu không rõ")
      ])
  }

  static func percentInRecord(_ text: String, _ column: Records.Column, at place: CellPlace) -> Diagnostic {
    noNumber(text, column, at: place)
  }

  static func noCountInRecord(_ text: String, _ column: Records.Column, at place: CellPlace) -> Diagnostic {
    noNumber(text, column, at: place)
  }

  private static func noNumber(_ text: String, _ column: Records.Column, at place: CellPlace) -> Diagnostic {
    if case .quantity = column.type, !text.hasSuffix("%") {
      return Diagnostic(
        .wrongNumberInRecord, at: .cell(place),
        Wording(
          en: "`\(text)` is below zero, and this is a quantity", vi: "`\(text)` nhỏ hơn 0, mà đây là một khối lượng"),
        help: [Wording(en: "write a number from 0 on", vi: "hãy ghi số từ 0 trở lên")])
    }
    let isCount = if case .count = column.type { true } else { false }
    return Diagnostic(
      .wrongNumberInRecord, at: .cell(place),
      isCount
        ? Wording(
          en: "`\(text)` is not a number of things that can be counted",
          vi: "`\(text)` không phải là số lượng đếm được")
        : Wording(
          en: "`\(text)` is a percentage where a number is needed", vi: "`\(text)` là phần trăm, ở đây cần một con số"),
      help: [
        isCount
          ? Wording(en: "write a whole number from 0 on", vi: "hãy ghi số nguyên từ 0 trở lên")
          : Wording(en: "write the number without `%`", vi: "hãy ghi con số, không có `%`")
      ])
  }

  static func recordTwice(
    _ code: String, _ records: Records, at place: CellPlace, first: CellPlace, keep: Records.Keep?, later date: Int?
  ) -> Diagnostic {
    let date = date.map { records.columns[$0].term.name }
    let way: Wording
    switch keep {
    case nil:
      way = Wording(
        en: "where the later row is how the record stands now, say so in `records` or `data`: "
          + (date.map { "`keep the latest by \($0)` or " } ?? "") + "`keep the last file`; else delete one of the rows",
        vi: "nếu dòng sau là tình trạng mới của bản ghi, hãy khai báo trong `bản ghi` hoặc `dữ liệu`: "
          + (date.map { "`giữ bản mới nhất theo \($0)` hoặc " } ?? "")
          + "`giữ bản của tệp sau cùng`; nếu không, xóa một trong hai dòng")
    case .latest:
      way = Wording(
        en: "both rows have the same day, so neither is the later one: delete one of them",
        vi: "hai dòng có cùng ngày nên không biết dòng nào mới hơn: xóa một trong hai dòng")
    case .lastFile:
      way = Wording(
        en: "both stand in one file, so neither is of a later one: delete one of them",
        vi: "hai dòng cùng ở một tệp nên không có dòng nào thuộc tệp sau: xóa một trong hai dòng")
    }
    return Diagnostic(
      .recordTwice, at: .cell(place),
      Wording(
        en: "the record `\(clipped(code))` stands twice, and would count twice",
        vi: "bản ghi `\(clipped(code))` có hai dòng, sẽ bị đếm hai lần"),
      related: [.init(.cell(first), Wording(en: "first here", vi: "lần đầu ở đây"))], help: [way])
  }

  static func equalRecords(_ count: Int, at place: CellPlace, first: CellPlace, identity isMissing: Bool) -> Diagnostic
  {
    let shown = number(Rational(count))
    return Diagnostic(
      .equalRecords, .warning, at: .cell(place),
      Wording(
        en: count == 1
          ? "this row is equal in every cell to an earlier one, and both are counted"
          : "\(shown.en) rows are equal in every cell to an earlier one, and all are counted",
        vi: count == 1
          ? "dòng này giống hệt một dòng trước ở mọi ô, cả hai đều được đếm"
          : "có \(shown.vi) dòng giống hệt một dòng trước ở mọi ô, tất cả đều được đếm"),
      related: [
        .init(.cell(first), Wording(en: "the first of them is equal to this", vi: "dòng giống đầu tiên ở đây"))
      ],
      help: [
        isMissing
          ? Wording(
            en: "delete rows that were pasted twice; where a column has a code, say so in `records`: `identified by …`",
            vi: "xóa những dòng bị dán hai lần; nếu có cột ghi mã, hãy khai báo trong `bản ghi`: `định danh theo …`")
          : Wording(
            en: "delete rows that were pasted twice, or fill in their codes",
            vi: "xóa những dòng bị dán hai lần, hoặc điền mã cho các dòng này")
      ])
  }

  static func recordsNotCompared(_ table: Table) -> Diagnostic {
    Diagnostic(
      .recordsNotCompared, .note, at: .cell(CellPlace(file: table.file, sheet: table.sheet)),
      Wording(
        en: "rows of this large file were not compared with one another: records that stand twice count twice",
        vi: "tệp lớn này không được dò các dòng giống nhau: bản ghi có hai dòng sẽ bị đếm hai lần"),
      help: [
        Wording(
          en: "where a column has the code of a record, say so in `records`: `identified by …`",
          vi: "nếu có cột ghi mã của bản ghi, hãy khai báo trong `bản ghi`: `định danh theo …`")
      ])
  }

  static func recordColumnMissing(
    _ table: Table, _ column: Records.Column, of records: Term, for indicators: [String], _ nearest: String?
  ) -> Diagnostic {
    let name = column.term.title ?? column.term.name
    let list = Wording.list(indicators.map { Wording(same: "`\($0)`") })
    return Diagnostic(
      .recordColumnMissing, .warning, at: .cell(table.headerPlace(column: nil)),
      Wording(
        en: "no column `\(name)`: without it \(list.en) cannot be computed from these records",
        vi: "không có cột `\(name)`: thiếu cột này thì không tính được \(list.vi) từ các bản ghi trong tệp"),
      help: [
        nearest.map {
          Wording(
            en: "is it `\(clipped($0))`? say so in a `data` declaration: `\(column.term.name) from \"\(clipped($0))\"`",
            vi: "có phải là cột `\(clipped($0))`? hãy khai báo trong `dữ liệu`: "
              + "`\(column.term.name) từ \"\(clipped($0))\"`")
        }
          ?? Wording(
            en: "add the column, or say in a `data` declaration which it is: `\(column.term.name) from \"…\"`",
            vi: "thêm cột này, hoặc khai báo trong `dữ liệu`: `\(column.term.name) từ \"…\"`")
      ])
  }

  static func recordNotComputed(_ fault: LocatedFault, at place: CellPlace) -> Diagnostic {
    var message = Diagnostic.fault(fault, unit: nil)
    message.related.append(
      .init(.cell(place), Wording(en: "computed of this record", vi: "khi tính cho bản ghi này")))
    return message
  }

  /// Beside a formula whose result cannot be.
  static let computedSo = Wording(en: "computed so from the records", vi: "tính như sau từ các bản ghi")

  /// What to do about such a formula.
  static let notAPart = Wording(
    en: "every record that the numerator counts must be one that the denominator counts, in the same period: repeat "
      + "the denominator's condition in the numerator, and count both by one date",
    vi: "mọi bản ghi đếm ở tử số phải được đếm ở mẫu số, trong cùng một kỳ: lặp lại điều kiện của mẫu số ở tử số, "
      + "và đếm cả hai theo một ngày")

  static func recordsContradict(
    _ subject: Wording, given: (Rational?, Rational?), computed: (top: Rational, bottom: Rational?),
    at cell: CellPlace?, formula: SourceRange
  ) -> Diagnostic {
    func shown(_ top: Rational?, _ bottom: Rational?, _ language: Language) -> String {
      let one = top.map { number($0)[language] } ?? "…"
      guard let bottom else { return one }
      return one + (language == .en ? " of " : " trên ") + number(bottom)[language]
    }
    return Diagnostic(
      .recordsContradictSummary, at: cell.map { .cell($0) } ?? .command,
      Wording(
        en: "\(subject.en) is given as \(shown(given.0, given.1, .en)), and the records come to "
          + shown(computed.top, computed.bottom, .en),
        vi: "\(subject.vi) được ghi là \(shown(given.0, given.1, .vi)), còn tính từ bản ghi là "
          + shown(computed.top, computed.bottom, .vi)),
      related: [.init(.source(formula), computedSo)],
      help: [
        Wording(
          en: "correct one of the two, or give only one of them",
          vi: "sửa một trong hai, hoặc chỉ dùng một nguồn số liệu")
      ])
  }
}
