import Base
import Lang
import Tables

/// What is said about records and their cells.
extension DataMessages {
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
      help: [Wording(en: "delete the one that is wrong", vi: "hãy xóa bên sai")])
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
    let isCount = if case .count = column.type { true } else { false }
    return Diagnostic(
      .wrongNumberInRecord, at: .cell(place),
      isCount
        ? Wording(
          en: "`\(text)` is not a number of things that can be counted",
          vi: "`\(text)` không phải là số lượng đếm được")
        : Wording(
          en: "`\(text)` is a percentage where a number is needed", vi: "`\(text)` là phần trăm, ở đây cần một số"),
      help: [
        isCount
          ? Wording(en: "write a whole number from 0 on", vi: "hãy ghi số nguyên từ 0 trở lên")
          : Wording(en: "write the number without `%`", vi: "hãy ghi số, không có `%`")
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
            vi: "có phải cột `\(clipped($0))`? hãy khai báo trong `dữ liệu`: "
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
