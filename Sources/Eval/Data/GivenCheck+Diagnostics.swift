package import Base

/// What is said of results that cannot be.
extension GivenCheck {
  /// The message for a fault at `place`; `subject` says whose result of what, `numerator` and `denominator` are what was
  /// given (a value by itself in `numerator`).
  package static func diagnostic(
    _ fault: Fault, at place: Place, subject: Wording, numerator: Rational?, denominator: Rational?,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    let top = numerator.map(shown) ?? Wording(same: "")
    let bottom = denominator.map(shown) ?? Wording(same: "")
    switch fault {
    case .negativeCount(let part), .negativeQuantity(let part):
      let figure = part == .denominator ? bottom : top
      let name =
        if case .negativeCount = fault { (en: "count", vi: "số lượng") } else { (en: "quantity", vi: "khối lượng") }
      return Diagnostic(
        .negativeCount, at: place,
        Wording(
          en: "the \(name.en) \(figure.en) is below zero: \(subject.en)",
          vi: "\(name.vi) \(figure.vi) nhỏ hơn 0: \(subject.vi)"),
        related: related,
        help: [
          Wording(
            en: "a \(name.en) is 0 or more; leave it out if it is not known",
            vi: "\(name.vi) phải từ 0 trở lên; nếu chưa có số liệu thì để trống")
        ])
    case .fractionalCount(let part):
      let figure = part == .denominator ? bottom : top
      return Diagnostic(
        .fractionalCount, at: place,
        Wording(
          en: "the count \(figure.en) is not a whole number: \(subject.en)",
          vi: "số lượng \(figure.vi) không phải số nguyên: \(subject.vi)"),
        related: related,
        help: [
          Wording(
            en: "a count has no decimals; if the mark stands between thousands, declare the number format in `data`",
            vi: "số lượng không có phần thập phân; nếu dấu này ngăn cách hàng nghìn, hãy khai báo định dạng số trong "
              + "`dữ liệu`")
        ])
    case .casesOfNone:
      return Diagnostic(
        .casesOfNone, at: place,
        Wording(
          en: "\(top.en) of 0 cannot be: \(subject.en)", vi: "\(top.vi) trên tổng số 0 là không thể: \(subject.vi)"),
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
          en: "the numerator \(top.en) is above the denominator \(bottom.en): \(subject.en)",
          vi: "tử số \(top.vi) lớn hơn mẫu số \(bottom.vi): \(subject.vi)"),
        related: related,
        help: [
          Wording(
            en: "check whether the two columns are swapped, and that both count the same period",
            vi: "kiểm tra xem hai cột có bị đổi chỗ không, hai số có cùng một kỳ không")
        ])
    case .outOfRange:
      let isNegative = numerator?.isNegative == true
      let limit: Rational = isNegative ? .zero : .one
      var text = numerator?.percentText(atMost: 12) ?? ""
      // Rounded to the limit itself: then more places.
      if text == limit.percentText(atMost: 12) {
        text = numerator?.distinguishingText(from: limit, atLeast: 12, percent: true) ?? ""
      }
      let figure = DataMessages.number(text)
      return Diagnostic(
        .shareOutOfRange, at: place,
        Wording(
          en: "\(figure.en) is \(isNegative ? "below 0%" : "above 100%"): \(subject.en)",
          vi: "\(figure.vi) \(isNegative ? "nhỏ hơn 0%" : "lớn hơn 100%"): \(subject.vi)"),
        related: related,
        help: [
          Wording(
            en: "this is a part of a whole; check the number and its decimal mark",
            vi: "đây là một phần của tổng thể; hãy kiểm tra lại con số và dấu thập phân")
        ])
    }
  }

  /// A number for a message: in full when it is short.
  private static func shown(_ number: Rational) -> Wording { DataMessages.number(number) }
}
