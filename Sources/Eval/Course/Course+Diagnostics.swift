package import Base

/// Why it cannot be told how the year will end, and the words of `course`.
extension Wording {
  static let courseOfMade = Wording(
    en: "it is made of other results: what they come to in the months to come is not known",
    vi: "chỉ số này tính từ kết quả khác, mà chưa biết các kết quả đó trong những tháng còn lại")

  /// An earlier result that a made one is compared with is missing, or not whole.
  static func courseLacks(_ period: Period, of indicator: Wording) -> Wording {
    let name = Display.period(period)
    return Wording(
      en:
        "\(Display.theResult(name)) of \(indicator.en) is not known in full: what the rest must be cannot be computed",
      vi: "chưa có đủ kết quả \(name.vi) của \(indicator.vi) nên không tính được phần còn lại phải đạt bao nhiêu")
  }

  static let courseOfSingle = Wording(
    en: "values of this indicator do not add up over months: the year's cannot be told from them",
    vi: "giá trị của chỉ số này không cộng được giữa các tháng nên không suy ra được kết quả cả năm")
  static let courseOfMean = Wording(
    en: "the year's result is the mean of its months: what the others must be is not computed",
    vi: "kết quả năm là bình quân các tháng nên không tính phần còn lại phải đạt bao nhiêu")
  static let courseWithoutCounts = Wording(
    en: "the result is given without counts: what the rest must be cannot be computed",
    vi: "kết quả không kèm số lượng nên không tính được phần còn lại phải đạt bao nhiêu")
  static let courseOfExclusion = Wording(
    en: "a target that only excludes a figure has no course",
    vi: "chỉ tiêu chỉ loại trừ một con số thì không tính được tiến độ")
  static let restHadNoCases = Wording(
    en: "the same months a year earlier had no cases: no rest can be assumed",
    vi: "cùng các tháng của năm trước không phát sinh nên không có cơ sở giả định cho phần còn lại")
  static let deadlineIsOver = Wording(en: "the deadline is over", vi: "đã hết thời hạn")

  /// The target depends on a result of the same year, which is not over.
  static func targetStillOpen(_ period: Period, of indicator: Wording) -> Wording {
    let name = Display.period(period)
    return Wording(
      en: "the target depends on \(Display.theResult(name)) of \(indicator.en), which is not complete yet",
      vi: "chỉ tiêu phụ thuộc kết quả \(Display.ofPeriod(period).vi) của \(indicator.vi), mà kết quả này chưa có đủ")
  }

  /// Nothing is to come, and of the months so far some are missing.
  static let monthsStillMissing = Wording(
    en: "no month is left, and data are missing that could still decide it",
    vi: "không còn tháng nào, nhưng còn thiếu số liệu có thể làm thay đổi kết luận")

  /// The rest alone does not suffice, but months that are missing so far could help.
  static let missingCouldDecide = Wording(
    en: "the rest alone cannot suffice, but the data that are missing so far could",
    vi: "riêng phần còn lại không đủ để đạt, nhưng số liệu còn thiếu có thể bù được")

  /// The months that the rest is to be like lack data.
  static func restIncomplete(_ period: Period) -> Wording {
    let name = Display.period(period)
    return Wording(
      en: "the data of \(name.en) are not complete: no rest can be assumed from them",
      vi: "số liệu \(Display.ofPeriod(period).vi) chưa đủ để giả định cho phần còn lại")
  }
}

extension Display {
  /// A state on the way to a target.
  package static func state(_ state: CourseState) -> Wording {
    switch state {
    case .secured: Wording(en: "secured", vi: "chắc chắn đạt")
    case .onCourse: Wording(en: "on course", vi: "đúng tiến độ")
    case .behind: Wording(en: "behind", vi: "chậm tiến độ")
    case .outOfReach: Wording(en: "out of reach", vi: "không thể đạt")
    case .undecided: Wording(en: "undecided", vi: "chưa xác định")
    case .noCases: verdict(.noCases)
    case .noData: verdict(.noData)
    case .notYetDue: verdict(.notYetDue)
    }
  }
}
