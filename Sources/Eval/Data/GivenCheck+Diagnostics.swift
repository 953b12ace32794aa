package import Base

/// What is said of results that cannot be.
extension GivenCheck {
  /// The message for a fault at `place`; `subject` says whose result of what, `numerator` and `denominator` are what was
  /// given (a value by itself in `numerator`).
  package static func diagnostic(
    _ fault: Fault, at place: Place, subject: Wording, numerator: Rational?, denominator: Rational?,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    let top = numerator.map(shown) ?? ""
    let bottom = denominator.map(shown) ?? ""
    switch fault {
    case .negativeCount(let part):
      let figure = part == .denominator ? bottom : top
      return Diagnostic(
        .negativeCount, at: place,
        Wording(
          en: "the count \(figure) is below zero: \(subject.en)", vi: "số lượng \(figure) nhỏ hơn 0: \(subject.vi)"),
        related: related)
    case .fractionalCount(let part):
      let figure = part == .denominator ? bottom : top
      return Diagnostic(
        .fractionalCount, at: place,
        Wording(
          en: "the count \(figure) is not a whole number: \(subject.en)",
          vi: "số lượng \(figure) không phải số nguyên: \(subject.vi)"),
        related: related,
        help: [
          Wording(
            en: "if the file writes thousands with this mark, declare the number format in `data`",
            vi: "nếu tệp dùng dấu này để ngăn cách hàng nghìn, hãy khai báo định dạng số trong `dữ liệu`")
        ])
    case .casesOfNone:
      return Diagnostic(
        .casesOfNone, at: place,
        Wording(
          en: "\(top) of 0 cannot be: \(subject.en)", vi: "\(top) trên tổng số 0 là không thể: \(subject.vi)"),
        related: related,
        help: [
          Wording(
            en: "if nothing occurred, both are 0; if the total is not known, leave its cell empty",
            vi: "nếu không phát sinh thì cả hai bằng 0; nếu chưa có tổng số thì để trống ô đó")
        ])
    case .numeratorAboveDenominator:
      return Diagnostic(
        .numeratorAboveDenominator, at: place,
        Wording(
          en: "the numerator \(top) is above the denominator \(bottom): \(subject.en)",
          vi: "tử số \(top) lớn hơn mẫu số \(bottom): \(subject.vi)"),
        related: related,
        help: [
          Wording(
            en: "check whether the two columns are swapped, and that both count the same period",
            vi: "kiểm tra xem hai cột có bị đổi chỗ không và có cùng một kỳ không")
        ])
    case .outOfRange:
      let figure = numerator.map { DataMessages.clipped($0.percentText(atMost: 12)) } ?? ""
      return Diagnostic(
        .shareOutOfRange, at: place,
        Wording(
          en: "\(figure) is not between 0% and 100%: \(subject.en)",
          vi: "\(figure) không nằm trong khoảng 0% đến 100%: \(subject.vi)"),
        related: related)
    }
  }

  /// A number for a message: in full when it is short.
  static func shown(_ number: Rational) -> String {
    let text = number.exactText
    return text.utf8.count <= 60 ? text : String(text.prefix(57)) + "…"
  }
}
