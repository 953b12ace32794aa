import Base

/// What is said about the times of targets.
extension Diagnostic {
  /// `giai đoạn 2026 - 2030`
  static func severalYears(_ range: SourceRange, _ written: String, packYear: Int?, _ last: Int) -> Diagnostic {
    let own = packYear.map(String.init) ?? "2026"
    return Diagnostic(
      .badPeriod, at: .source(range),
      Wording(
        en: "`\(written)`: a target is of one year, and this does not say of which",
        vi: "`\(written)`: chỉ tiêu là của một năm, chỗ này chưa rõ là năm nào"),
      help: [
        Wording(
          en:
            "write `in \(own)` where every year is asked for as much, `by end of \(last)` where the last year is meant",
          vi: "nếu năm nào cũng phải đạt thì viết `năm \(own)`; nếu là mức đến năm cuối thì viết `đến hết năm \(last)`")
      ])
  }

  /// `còn 3% đến 30/6, tỷ lệ hộ cận nghèo còn 4%`
  static func timeBetween(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .citationFirst, at: .source(range),
      Wording(
        en: "`\(written)` may be of the target before it or of the one behind the comma",
        vi: "`\(written)` có thể thuộc chỉ tiêu đứng trước, cũng có thể thuộc chỉ tiêu sau dấu phẩy"),
      help: [
        Wording(
          en: "leave the comma out if it is of the one before; else write it behind the other indicator",
          vi: "nếu thuộc chỉ tiêu đứng trước thì bỏ dấu phẩy; nếu không thì viết sau tên chỉ số kia")
      ])
  }

  /// `9 tháng cuối năm`, `6 tháng đầu năm 2025` in a plan of another year
  static func noPartOfThisYear(_ range: SourceRange, _ written: String, isPart: Bool) -> Diagnostic {
    Diagnostic(
      .noSuchPart, at: .source(range),
      isPart
        ? Wording(
          en: "`\(written)` is not of the year that this file's pack is of",
          vi: "`\(written)` không thuộc năm của gói trong tệp này")
        : Wording(
          en: "`\(written)` is no part of the year that is judged by itself",
          vi: "`\(written)` không phải là một phần của năm được xét riêng"),
      help: [
        isPart
          ? Wording(
            en: "leave the year out where it is the pack's; targets of another year stand in a pack of that year",
            vi: "nếu là năm của gói thì bỏ số năm; chỉ tiêu của năm khác thì viết trong gói của năm đó")
          : Wording(
            en: "write `in quarter 4`, `in half 2`, or up to a month, `in the first 9 months`",
            vi: "viết `quý 4`, `6 tháng cuối năm`, hoặc tính đến một tháng, `9 tháng đầu năm`")
      ])
  }

  /// `đến hết quý II tỷ lệ giải ngân đạt 50%`
  /// `mayTakeComma`: with a comma behind it, it would be of the target behind.
  static func timeAhead(_ range: SourceRange, _ written: String, mayTakeComma: Bool) -> Diagnostic {
    var after = range
    after.lower = after.upper
    return Diagnostic(
      .citationFirst, at: .source(range),
      Wording(
        en: "`\(written)` stands before the indicator: it would belong to the target before it",
        vi: "`\(written)` đứng trước chỉ số nên sẽ thuộc về chỉ tiêu phía trên"),
      help: [
        mayTakeComma
          ? Wording(
            en: "write a comma behind it, or write it behind the indicator",
            vi: "hãy thêm dấu phẩy ở sau, hoặc viết sau tên chỉ số")
          : Wording(en: "write it behind the indicator that it is of", vi: "hãy viết sau tên chỉ số của nó")
      ], edits: mayTakeComma ? [Edit(after, ",")] : [])
  }
}
