import Base
import Lang

/// The words of an explanation.
extension Wording {
  static let targetTitle = Wording(en: "target", vi: "chỉ tiêu")
  static let marginTitle = Wording(en: "margin", vi: "chênh lệch")
  static let ratingTitle = Wording(en: "rated", vi: "đánh giá")
  static let neededTitle = Wording(en: "what would have met the target", vi: "để đạt chỉ tiêu cần")
  static let unitsTitle = Wording(en: "units with data", vi: "số đơn vị có số liệu")
  static func periodsTitle(_ months: Int?) -> Wording {
    let parts = Display.parts(ofMonths: months)
    return Wording(en: "\(parts.en) with data", vi: "số \(parts.vi) có số liệu")
  }
  static let numeratorTitle = Wording(en: "numerator", vi: "tử số")
  static let denominatorTitle = Wording(en: "denominator", vi: "mẫu số")
  static let valueTitle = Wording(en: "value", vi: "giá trị")
  static let sectionFigure = Wording(en: "the section's figure", vi: "mức ghi tại mục")
  static let holds = Wording(en: "holds", vi: "đúng")
  static let doesNotHold = Wording(en: "does not hold", vi: "không đúng")
  static let applies = Wording(en: "applies", vi: "áp dụng")
  static let doesNotApply = Wording(en: "does not apply", vi: "không áp dụng")
  static let notReached = Wording(en: "not reached", vi: "không xét đến")
  static let changesNothing = Wording(en: "changes nothing", vi: "không làm thay đổi")
  static let noTarget = Wording(en: "none", vi: "không có")
  static let blank = Wording(en: "blank", vi: "để trống")

  static func resultTitle(_ period: Wording) -> Wording {
    Wording(en: "\(period.en) result", vi: "kết quả \(period.vi)")
  }

  static func undecided(_ reason: Wording) -> Wording {
    Wording(en: "cannot be decided: \(reason.en)", vi: "không xác định được: \(reason.vi)")
  }

  static func inherited(_ pack: String) -> Wording {
    Wording(en: "inherited from \(pack)", vi: "theo \(pack)")
  }

  static func replaces(_ pack: String) -> Wording {
    Wording(en: "replaces the target of \(pack)", vi: "thay cho chỉ tiêu của \(pack)")
  }

  static func reading(_ text: String) -> Wording {
    Wording(en: "reading: \(text)", vi: "cách hiểu: \(text)")
  }

  static func note(_ text: String) -> Wording {
    Wording(en: "note: \(text)", vi: "ghi chú: \(text)")
  }

  static func assignedBy(_ rule: String) -> Wording {
    Wording(en: "assigned by \"\(rule)\"", vi: "giao theo \"\(rule)\"")
  }

  static func whenMissing(_ result: Wording, _ target: Wording?) -> Wording {
    guard let target else {
      return Wording(
        en: "when the \(result.en) is missing: no target", vi: "khi chưa có \(result.vi) thì không giao chỉ tiêu")
    }
    return Wording(
      en: "when the \(result.en) is missing: \(target.en)", vi: "khi chưa có \(result.vi) thì giao \(target.vi)")
  }

  static func branch(_ condition: Wording, _ target: Wording) -> Wording {
    Wording(en: "if \(condition.en): \(target.en)", vi: "nếu \(condition.vi) thì giao \(target.vi)")
  }

  static func otherwise(_ target: Wording) -> Wording {
    Wording(en: "else: \(target.en)", vi: "còn lại thì giao \(target.vi)")
  }

  static func neverBelow(_ limit: Wording) -> Wording {
    Wording(en: "never below \(limit.en)", vi: "không thấp hơn \(limit.vi)")
  }

  static func neverAbove(_ limit: Wording) -> Wording {
    Wording(en: "never above \(limit.en)", vi: "không vượt quá \(limit.vi)")
  }

  static func roundedTo(_ places: Int) -> Wording {
    Wording(en: "rounded to \(places) places", vi: "làm tròn đến \(places) chữ số thập phân")
  }
}

extension Wording {
  /// How units make the result of the one above them, where it is not by adding up.
  static func way(_ measure: MeasurePlan, ofUnits: Bool) -> Wording? {
    guard ofUnits else { return nil }
    if measure.key.isReduction { return wayOfReduction(measure.overUnits) }
    switch measure.overUnits {
    case .pooled, .onlyOwn: return nil
    case .mean:
      return Wording(
        en: "the mean of the results of the units directly under it",
        vi: "trung bình kết quả của các đơn vị cấp dưới trực tiếp")
    case .highest:
      return Wording(
        en: "the highest result of the units under it", vi: "kết quả cao nhất trong các đơn vị trực thuộc")
    case .lowest:
      return Wording(
        en: "the lowest result of the units under it", vi: "kết quả thấp nhất trong các đơn vị trực thuộc")
    }
  }

  private static func wayOfReduction(_ overUnits: OverUnits) -> Wording? {
    switch overUnits {
    case .pooled, .onlyOwn: nil
    case .mean:
      Wording(
        en: "the mean of what the units directly under it were, reduced to the mean of what they came to",
        vi: "mức giảm từ trung bình của các đơn vị cấp dưới trực tiếp ở kỳ gốc đến trung bình kỳ này")
    case .highest:
      Wording(
        en: "the highest of what the units under it were, reduced to the highest of what they came to",
        vi: "mức giảm từ kết quả cao nhất trong các đơn vị trực thuộc ở kỳ gốc đến kết quả cao nhất kỳ này")
    case .lowest:
      Wording(
        en: "the lowest of what the units under it were, reduced to the lowest of what they came to",
        vi: "mức giảm từ kết quả thấp nhất trong các đơn vị trực thuộc ở kỳ gốc đến kết quả thấp nhất kỳ này")
    }
  }

  /// How parts of a period made its result, where it is not by adding up.
  static func way(overTime: OverTime) -> Wording? {
    switch overTime {
    case .unsaid, .addsUp, .atEnd: nil
    case .fixedDenominator:
      Wording(
        en: "numerators are added up; the denominator is one for the year",
        vi: "tử số cộng dồn; mẫu số là một số cố định của cả năm")
    case .mean:
      Wording(
        en: "the mean of the parts, each counting as often as it has months",
        vi: "bình quân các kỳ, mỗi kỳ tính theo số tháng")
    }
  }
}
