import Base
import Lang
import Tables

/// What is said of sums, other names of units and parts of years.
extension DataMessages {
  /// The figures of a sum in one row.
  struct Figures {
    var terms: [(header: String?, number: Rational, isNegative: Bool)] = []
    var total = Rational.zero

    /// `"Trước hạn" + "Đúng hạn"`.
    fileprivate var names: String {
      joined { header, number in
        guard let header else { return number.exactText }
        return "\"\(DataMessages.clipped(header))\""
      }
    }

    /// `70 + 30 = 100`; only the number of a single one.
    fileprivate func figures(_ language: Language) -> String {
      func shown(_ number: Rational) -> String {
        language == .vi ? Display.figure(number).vi : number.exactText
      }
      guard terms.count > 1 else { return shown(total) }
      return joined { shown($1) } + " = " + shown(total)
    }

    private func joined(_ text: (String?, Rational) -> String) -> String {
      terms.enumerated().map { index, term in
        (index == 0 ? (term.isNegative ? "-" : "") : term.isNegative ? " - " : " + ") + text(term.header, term.number)
      }.joined()
    }
  }

  static func sumDiffers(
    _ left: Figures, _ right: Figures, at place: CellPlace, declared: SourceRange
  ) -> Diagnostic {
    let difference = (try? left.total.subtracting(right.total)).map { $0.isNegative ? $0.negated : $0 }
    let by = difference.map { Wording(en: "they differ by \($0.exactText)", vi: "chênh nhau \(Display.figure($0).vi)") }
    return Diagnostic(
      .sumDiffers, at: .cell(place),
      Wording(
        en: "\(left.names) is \(left.figures(.en)), but \(right.names) is \(right.figures(.en))",
        vi: "\(left.names) là \(left.figures(.vi)), nhưng \(right.names) là \(right.figures(.vi))"),
      related: [
        .init(.source(declared), Wording(en: "these must be equal", vi: "hai bên phải bằng nhau"))
      ],
      notes: by.map { [$0] } ?? [],
      help: [
        Wording(
          en: "correct the figure that is wrong, in the report from which the file was made",
          vi: "hãy sửa con số sai ngay trong báo cáo gốc của tệp này")
      ])
  }

  static func aliasOfOtherUnit(_ name: String, _ other: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .aliasOfTwoUnitsInData, at: place,
      Wording(
        en: "`\(clipped(name))` is said to be another name of a unit, but names the unit `\(clipped(other))` already",
        vi: "`\(clipped(name))` được ghi là tên khác của một đơn vị, nhưng đã là tên của đơn vị `\(clipped(other))`"),
      help: [
        Wording(
          en: "a name stands for one unit: take it away from one of the two",
          vi: "mỗi tên chỉ dùng cho một đơn vị: hãy bỏ ở một trong hai chỗ")
      ])
  }

  static func columnsNotRead(_ table: Table, _ columns: [Int]) -> Diagnostic {
    let shown = columns.prefix(8).map { "\"\(clipped(table.header[$0]))\"" }.joined(separator: ", ")
    let list = shown + (columns.count > 8 ? ", …" : "")
    return Diagnostic(
      .columnsNotRead, .note, at: .cell(table.headerPlace(column: nil)),
      Wording(
        en: columns.count == 1
          ? "nothing is made of the column \(list)" : "nothing is made of \(columns.count) columns: \(list)",
        vi: columns.count == 1 ? "không dùng đến cột \(list)" : "không dùng đến \(columns.count) cột: \(list)"))
  }

  static func declarationWithoutFile(_ binding: DataBinding) -> Diagnostic {
    Diagnostic(
      .declarationWithoutFile, .note, at: .source(binding.patternRange),
      Wording(
        en: "none of the files given is called \"\(clipped(binding.pattern))\", so nothing was checked here",
        vi: "không có tệp nào tên \"\(clipped(binding.pattern))\", nên phần này chưa được kiểm tra"))
  }

  static func nameNotDeclared(_ table: Table, _ binding: DataBinding) -> Diagnostic {
    let pattern = clipped(binding.pattern)
    return Diagnostic(
      .nameNotDeclared, .warning, at: .cell(CellPlace(file: table.file)),
      Wording(
        en:
          "this file has the columns of `data \"\(pattern)\"`, but not such a name: nothing declared there holds for it",
        vi:
          "tệp này có các cột của `dữ liệu \"\(pattern)\"` nhưng tên không đúng dạng đó: khai báo không áp dụng cho tệp"
      ),
      related: [.init(.source(binding.patternRange), Wording(en: "the names declared", vi: "tên đã khai báo"))],
      help: [
        Wording(
          en: "rename the file, or declare a name with `*` that fits it too",
          vi: "đổi tên tệp, hoặc khai báo tên có `*` để khớp cả tệp này")
      ])
  }

  static func unreadablePart(_ text: String, _ calendar: CalendarPart, at place: CellPlace) -> Diagnostic {
    let (what, sample): (Wording, Wording) =
      switch calendar {
      case .year: (Wording(en: "year", vi: "năm"), Wording(same: "`2024`"))
      case .half: (Wording(en: "half of a year", vi: "nửa năm"), Wording(en: "`1` or `2`", vi: "`1` hoặc `2`"))
      case .quarter: (Wording(en: "quarter", vi: "quý"), Wording(en: "`1` to `4`", vi: "từ `1` đến `4`"))
      case .month: (Wording(en: "month", vi: "tháng"), Wording(en: "`1` to `12`", vi: "từ `1` đến `12`"))
      }
    return Diagnostic(
      .unreadablePeriod, at: .cell(place),
      Wording(en: "`\(clipped(text))` is no \(what.en)", vi: "`\(clipped(text))` không phải là \(what.vi)"),
      help: [Wording(en: "write \(sample.en)", vi: "hãy ghi \(sample.vi)")])
  }
}
