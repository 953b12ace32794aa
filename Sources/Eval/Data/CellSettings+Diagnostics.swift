import Base
import Lang
import Tables

/// What is said about the cells of rows.
extension DataMessages {
  static func moreCells(_ count: Int) -> Wording {
    Wording(
      en: "the same holds for \(count) more \(count == 1 ? "cell" : "cells") of the file",
      vi: "còn \(count) ô khác trong tệp cũng như vậy")
  }

  static func moreSheets(_ count: Int) -> Wording {
    Wording(
      en: "the same holds for \(count) more \(count == 1 ? "sheet" : "sheets")",
      vi: "còn \(count) trang tính khác cũng như vậy")
  }

  static func unreadablePeriod(_ text: String, _ form: YearForm, at place: CellPlace) -> Diagnostic {
    let guess = CellPeriod.guess(text, form)
    return Diagnostic(
      .unreadablePeriod, at: .cell(place),
      Wording(en: "`\(clipped(text))` is not a period", vi: "`\(clipped(text))` không phải một kỳ báo cáo"),
      help: [
        guess.map { Wording(en: "write `\($0.text)`", vi: "hãy ghi `\($0.text)`") }
          ?? Wording(
            en: "write a year 2024, a half 2024-H1, a quarter 2024-Q1, a month 2024-03 or months 2024-01..2024-06",
            vi: "ghi năm 2024, nửa năm 2024-H1, quý 2024-Q1, tháng 2024-03 hoặc các tháng 2024-01..2024-06")
      ])
  }

  static func periodMissing(_ place: CellPlace) -> Diagnostic {
    Diagnostic(
      .periodMissing, at: .cell(place),
      Wording(
        en: "this row gives results but no period", vi: "dòng này có kết quả nhưng không ghi kỳ báo cáo"),
      help: [
        Wording(en: "fill in the period, for example 2024 or 2024-Q1", vi: "hãy ghi kỳ, ví dụ 2024 hoặc 2024-Q1")
      ])
  }

  static func unknownField(_ text: String, known: [String], _ nearest: String?, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unknownFieldInData, at: .cell(place),
      Wording(en: "no field is called `\(clipped(text))`", vi: "không có lĩnh vực nào tên là `\(clipped(text))`"),
      help: [didYouMean(nearest) ?? oneOf(known)])
  }

  static func unknownIndicator(_ text: String, _ nearest: String?, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unknownIndicatorInData, at: .cell(place),
      Wording(
        en: "no indicator is called `\(clipped(text))`", vi: "không có chỉ số nào tên là `\(clipped(text))`"),
      help: [
        didYouMean(nearest)
          ?? Wording(
            en: "write the indicator as it is declared, or its Vietnamese name",
            vi: "hãy ghi mã hoặc tên tiếng Việt của chỉ số")
      ])
  }

  static func indicatorMissing(_ place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unknownIndicatorInData, at: .cell(place),
      Wording(
        en: "this row gives a result but names no indicator", vi: "dòng này có kết quả nhưng không ghi chỉ số"),
      help: [Wording(en: "fill in the column `indicator`", vi: "hãy điền cột `chỉ số`")])
  }

  static func shareWithoutPercentSign(_ text: String, _ number: Rational, at place: CellPlace) -> Diagnostic {
    let percent = self.number(number.decimalText(atMost: 12) + "%")
    let fraction = self.number(number.percentText(atMost: 12))
    let meant = number > .one || number.isZero ? percent : fraction
    let message =
      number.isZero
      ? Wording(en: "the share `\(text)` has no % sign", vi: "tỷ lệ `\(text)` không có dấu %")
      : Wording(
        en: "the share `\(text)` has no % sign: it can mean \(percent.en) or \(fraction.en)",
        vi: "tỷ lệ `\(text)` không có dấu %: có thể là \(percent.vi) hoặc \(fraction.vi)")
    return Diagnostic(
      .shareWithoutPercentSign, at: .cell(place), message,
      help: [
        Wording(en: "write `\(meant.en)`", vi: "hãy ghi `\(meant.vi)`"),
        Wording(
          en: "if the whole file is like this, declare in `data`: `shares as percent` (45 is 45%) or "
            + "`shares as fraction` (0.45 is 45%)",
          vi: "nếu cả tệp như vậy, khai báo trong `dữ liệu`: `tỷ lệ ghi bằng phần trăm` (45 là 45%) hoặc "
            + "`tỷ lệ ghi bằng số thập phân` (0,45 là 45%)"),
      ])
  }

  static func percentSignInCount(_ text: String, _ indicator: Indicator, at place: CellPlace) -> Diagnostic {
    let name = indicator.term.name
    guard indicator.isRatio else {
      return Diagnostic(
        .percentSignInCount, at: .cell(place),
        Wording(
          en: "`\(text)` is a percentage, but `\(name)` is not a share",
          vi: "`\(text)` là tỷ lệ phần trăm, nhưng `\(name)` không phải là tỷ lệ"),
        help: [Wording(en: "write the number without %", vi: "hãy ghi con số không có dấu %")])
    }
    return Diagnostic(
      .percentSignInCount, at: .cell(place),
      Wording(
        en: "`\(text)` is a percentage, but this cell of `\(name)` is for a count",
        vi: "`\(text)` là tỷ lệ phần trăm, nhưng ô này của `\(name)` phải ghi số lượng"),
      help: [
        Wording(
          en: "write how many there were; a percentage by itself belongs in a column `\(name)`",
          vi: "hãy ghi số lượng; nếu chỉ có tỷ lệ phần trăm thì ghi trong cột `\(name)`")
      ])
  }

  static func reductionFromNone(_ subject: Wording, current: Rational, at place: CellPlace) -> Diagnostic {
    let figure = number(current)
    return Diagnostic(
      .casesOfNone, at: .cell(place),
      Wording(
        en: "a reduction from 0 to \(figure.en) cannot be worked out: \(subject.en)",
        vi: "không thể tính mức giảm từ 0 thành \(figure.vi): \(subject.vi)"),
      help: [
        Wording(
          en: "check what was counted before; if it is not known, leave its cell empty",
          vi: "hãy kiểm tra số của kỳ gốc; nếu chưa có thì để trống ô đó")
      ])
  }

  static func contradictoryNoCases(
    _ subject: Wording, number: Rational, at place: CellPlace, other: CellPlace
  ) -> Diagnostic {
    let figure = self.number(number)
    return Diagnostic(
      .contradictoryNoCases, at: .cell(place),
      Wording(
        en: "one cell says that nothing occurred, this one says \(figure.en): \(subject.en)",
        vi: "một ô ghi không phát sinh, ô này lại ghi \(figure.vi): \(subject.vi)"),
      related: [.init(.cell(other), Wording(en: "nothing occurred, it says here", vi: "ở đây ghi không phát sinh"))],
      help: [
        Wording(
          en: "if nothing occurred, leave this cell empty or write 0; else write both counts",
          vi: "nếu không phát sinh thì để trống ô này hoặc ghi 0; nếu có thì ghi đủ hai số")
      ])
  }

  static func duplicateResult(_ subject: Wording, first: CellPlace, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .duplicateResult, at: .cell(place),
      Wording(en: "\(subject.en), is given a second time", vi: "\(subject.vi), được ghi lần thứ hai"),
      related: [.init(.cell(first), Wording(en: "first given here", vi: "lần đầu ghi ở đây"))],
      help: [
        Wording(
          en: "keep the right one; results of parts of the year stand under their own periods",
          vi: "chỉ giữ dòng đúng; kết quả từng phần của năm ghi theo kỳ riêng")
      ])
  }

  static func contradictoryDenominator(
    _ subject: Wording, given: Rational, derived: Rational, at place: Place, related: [Diagnostic.Related]
  ) -> Diagnostic {
    let (one, other) = (number(given), number(derived))
    return Diagnostic(
      .contradictoryDenominator, at: place,
      Wording(
        en: "the denominator \(one.en) contradicts \(other.en), given elsewhere for the same count: \(subject.en)",
        vi: "mẫu số \(one.vi) khác với \(other.vi), là số ghi ở nơi khác cho cùng nội dung này: \(subject.vi)"),
      related: related,
      help: [
        Wording(
          en: "mend one of the two, or leave this cell empty: it is then taken from the other",
          vi: "hãy sửa một trong hai, hoặc để trống ô này để lấy theo ô kia")
      ])
  }

  static func derivedFromHere(_ number: Rational) -> Wording {
    let shown = self.number(number)
    return Wording(en: "\(shown.en) stands here", vi: "\(shown.vi) ghi ở đây")
  }

  /// A number: exact, short enough for a message, with the decimal mark of each language.
  static func number(_ number: Rational) -> Wording {
    self.number(number.exactText)
  }

  /// A number written with a decimal point.
  static func number(_ text: String) -> Wording {
    let short = clipped(text)
    return Wording(en: short, vi: String(short.map { $0 == "." ? "," : $0 }))
  }
}

extension DataMessages {
  /// A cell that should say whether something holds, and does not.
  static func noTruth(_ text: String, _ indicator: Indicator, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .notTrueOrFalse, at: .cell(place),
      Wording(
        en: "`\(text)` does not say whether `\(indicator.term.name)` holds",
        vi: "`\(text)` không cho biết `\(indicator.term.name)` đạt hay không"),
      help: [
        Wording(
          en:
            "write `có` or `x` or `1` where it does, `không` or `0` where it does not; leave it blank where it is not known",
          vi: "ghi `có`, `x` hoặc `1` nếu đạt, `không` hoặc `0` nếu chưa; để trống nếu chưa rõ")
      ])
  }
}
