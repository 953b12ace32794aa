import Base
import Lang

/// All wording of computing: why an expression or a result gave no number.
extension Diagnostic {
  /// The message for a fault, met first with `unit`.
  static func fault(_ fault: LocatedFault, unit: String?) -> Diagnostic {
    var message = Diagnostic(fault.fault.code, at: .source(fault.range), Wording.fault(fault.fault))
    if let unit, !unit.isEmpty { message.notes = [Wording(en: "first met with \(unit)", vi: "gặp đầu tiên ở \(unit)")] }
    message.help = fault.fault.help.map { [$0] } ?? []
    return message
  }
}

extension ComputingFault {
  var code: Code {
    switch self {
    case .divisionByZero: .divisionByZero
    case .tooLarge: .numberTooLarge
    case .daysNotWhole, .monthsNotWhole: .daysNotWhole
    case .dateOutOfRange: .dateOutOfRange
    case .notAShare, .notApplicable: .notAShare
    }
  }

  fileprivate var help: Wording? {
    switch self {
    case .divisionByZero:
      Wording(
        en: "say what holds where this is 0: `if … then … else …`",
        vi: "nêu rõ cách xử lý khi số chia bằng 0: `nếu … thì … còn lại …`")
    case .daysNotWhole:
      Wording(
        en: "round the days first: `… rounded to 0 places`",
        vi: "làm tròn số ngày trước: `… làm tròn đến 0 chữ số thập phân`")
    case .monthsNotWhole:
      Wording(
        en: "write a whole number, or move the date by days: `+ 45 days`",
        vi: "ghi số nguyên, hoặc cộng theo ngày: `+ 45 ngày`")
    case .dateOutOfRange:
      Wording(
        en: "look at the number that is added to the date", vi: "kiểm tra lại con số được cộng vào ngày tháng")
    case .notAShare:
      Wording(
        en: "it is written `share(part, whole)`; what may grow beyond the whole is a `change(before, after)`",
        vi: "cách viết là `tỷ lệ(phần, tổng số)`; nếu có thể vượt tổng số thì dùng `mức thay đổi(trước, sau)`")
    default: nil
    }
  }
}

extension Wording {
  /// What went wrong, for messages and for the row that has no value because of it.
  static func fault(_ fault: ComputingFault) -> Wording {
    switch fault {
    case .divisionByZero: Wording(en: "division by zero", vi: "chia cho 0")
    case .tooLarge:
      Wording(
        en: "the number grows too large to be computed exactly", vi: "số quá lớn, không thể tính chính xác")
    case .daysNotWhole:
      Wording(en: "a date can be moved by whole days only", vi: "chỉ có thể cộng, trừ số ngày nguyên với ngày tháng")
    case .monthsNotWhole:
      Wording(
        en: "a date can be moved by whole months only", vi: "chỉ có thể cộng, trừ số tháng nguyên với ngày tháng")
    case .dateOutOfRange:
      Wording(en: "the date would lie outside the years 1 to 9999", vi: "ngày nằm ngoài khoảng năm 1 đến năm 9999")
    case .notAShare:
      Wording(
        en: "the numerator of a share must lie between 0 and its denominator",
        vi: "tử số của một tỷ lệ phải nằm giữa 0 và mẫu số")
    case .notApplicable:
      Wording(en: "these values cannot be put together this way", vi: "không tính được như vậy với các giá trị này")
    }
  }
}
