import Base
import Lang

/// What is said of results that are made of others.
extension Wording {
  /// Between which figures a result lies whatever is still missing.
  static func between(_ range: ClosedRange<Rational>, _ program: TypedProgram, _ target: TargetID) -> Wording {
    let type = program.vocabulary[program[target].indicator].type
    let low = Display.value(range.lowerBound, type, in: program.vocabulary)
    let high = Display.value(range.upperBound, type, in: program.vocabulary)
    return Wording(
      en: "between \(low.en) and \(high.en), whatever is missing",
      vi: "từ \(low.vi) đến \(high.vi), dù còn thiếu số liệu")
  }

  static func givenOtherwise(_ value: Wording) -> Wording {
    Wording(
      en: "the data give \(value.en); what is computed holds", vi: "số liệu ghi \(value.vi); lấy kết quả tính được")
  }

  static let givenNotMade = Wording(
    en: "as the data give it: what it is computed from is missing",
    vi: "lấy theo số liệu ghi sẵn: thiếu số liệu để tính")

  /// In how many parts one after the other a target is met.
  static func inARow(_ count: Int) -> Wording {
    Wording(en: "\(count) in a row", vi: "\(count) liên tiếp")
  }

  /// In how many of its parts a target that recurs is met.
  static func metIn(_ count: Int, of all: Int) -> Wording {
    Wording(en: "met in \(count) of \(all)", vi: "đạt \(count)/\(all)")
  }

  static func partsIn(_ verdict: Wording, _ parts: [Wording]) -> Wording {
    let names = Wording.list(parts)
    return Wording(en: "\(verdict.en) in \(names.en)", vi: "\(verdict.vi): \(names.vi)")
  }

  static func openConditions(_ parts: Wording) -> Wording {
    Wording(en: "not known yet: \(parts.en)", vi: "chưa xác định: \(parts.vi)")
  }

  static func conditionsNotHeld(_ parts: Wording) -> Wording {
    Wording(en: "does not hold: \(parts.en)", vi: "chưa đạt: \(parts.vi)")
  }

  static func noCasesOf(_ name: Wording, _ period: Period) -> Wording {
    let period = Display.period(period)
    return Wording(en: "no cases of \(name.en) in \(period.en)", vi: "\(name.vi) không phát sinh trong \(period.vi)")
  }

  static func notKnown(_ name: Wording) -> Wording {
    Wording(en: "\(name.en) is not known", vi: "chưa xác định được \(name.vi)")
  }

  static func itemLeftOut(_ item: Int, _ card: Scorecard) -> Wording {
    let name = card.items[item].title ?? card.items[item].id
    return Wording(en: "item \(name) is left out", vi: "không tính tiêu chí \(name)")
  }

  static func pointsOpen(_ item: String) -> Wording {
    Wording(en: "the points of \(item) are not known", vi: "chưa xác định được điểm của \(item)")
  }

  static func totalOpen(_ card: Scorecard) -> Wording {
    Wording(
      en: "the score of \(card.name) is not known",
      vi: "chưa xác định được điểm của \(card.title ?? card.name)")
  }

  static func targetsOpen(_ targets: Wording) -> Wording {
    Wording(en: "not known yet: \(targets.en)", vi: "chưa biết: \(targets.vi)")
  }

  static func rankOpen(_ card: Scorecard) -> Wording {
    Wording(
      en: "the rank by \(card.name) is not known", vi: "chưa xác định được hạng theo \(card.title ?? card.name)")
  }

  static func classNotGiven(_ classification: Term) -> Wording {
    Wording(
      en: "no file says its \(classification.name)",
      vi: "không tệp nào ghi \(classification.title ?? classification.name) của đơn vị")
  }

  static func notScored(_ card: Scorecard) -> Wording {
    Wording(
      en: "\(card.name) scores nothing of it", vi: "không chấm điểm theo \(card.title ?? card.name)")
  }

  static func itemsBelow(_ items: Wording) -> Wording {
    Wording(en: "items below: \(items.en)", vi: "tiêu chí chưa đạt mức: \(items.vi)")
  }

  static func groupsBelow(_ groups: Wording) -> Wording {
    Wording(en: "groups below: \(groups.en)", vi: "nhóm chưa đạt mức: \(groups.vi)")
  }

  static func groupsOpen(_ groups: Wording) -> Wording {
    Wording(en: "groups not known: \(groups.en)", vi: "nhóm chưa xác định: \(groups.vi)")
  }

  static func itemsOpen(_ items: Wording) -> Wording {
    Wording(en: "items not known: \(items.en)", vi: "tiêu chí chưa xác định: \(items.vi)")
  }

  static func verdictOpen(_ name: Wording, _ verdict: Wording) -> Wording {
    Wording(en: "\(name.en): \(verdict.en)", vi: "\(name.vi): \(verdict.vi)")
  }

  static func noSuchValue(_ value: Wording) -> Wording {
    Wording(en: "computed is \(value.en), which cannot be", vi: "tính ra \(value.vi), là giá trị không thể có")
  }

  static let criterionOfOthers = Wording(
    en: "the criterion is not for this unit", vi: "điều kiện không áp dụng cho đơn vị này")

  static func notAsked(_ conditions: Wording) -> Wording {
    Wording(en: "not asked of this unit: \(conditions.en)", vi: "không giao cho đơn vị này: \(conditions.vi)")
  }

  static let notAsked = Wording(en: "the target is not for this unit", vi: "chỉ tiêu không giao cho đơn vị này")

  static let noUnitAbove = Wording(en: "no unit is above it", vi: "không có đơn vị cấp trên")

  static func noWholePart(_ period: Period) -> Wording {
    let period = Display.period(period)
    return Wording(en: "\(period.en) has no such parts", vi: "\(period.vi) không chia được thành các phần như vậy")
  }

  static func noUnitsUnder(_ level: Wording?) -> Wording {
    guard let level else { return Wording(en: "no unit is under it", vi: "không có đơn vị trực thuộc") }
    return Wording(en: "no \(level.en) is under it", vi: "không có \(level.vi) trực thuộc")
  }

  static func notCounted(_ units: Wording) -> Wording {
    Wording(en: "not among them: \(units.en)", vi: "không gồm: \(units.vi)")
  }

  static let noProgress = Wording(
    en: "no file tells which tasks are done", vi: "không tệp nào ghi tiến độ nhiệm vụ")

  static func noTaskDue(_ period: Period) -> Wording {
    let period = Display.period(period)
    return Wording(en: "no task was due in \(period.en)", vi: "không có nhiệm vụ đến hạn trong \(period.vi)")
  }

  static func tasksAmong(_ tasks: Wording) -> Wording {
    Wording(en: "tasks among them: \(tasks.en)", vi: "gồm nhiệm vụ: \(tasks.vi)")
  }

  static func tasksNotAmong(_ tasks: Wording) -> Wording {
    Wording(en: "tasks not among them: \(tasks.en)", vi: "không gồm nhiệm vụ: \(tasks.vi)")
  }

  static func counted(_ units: Wording) -> Wording {
    Wording(en: "among them: \(units.en)", vi: "gồm: \(units.vi)")
  }

  static func madeOf(_ formula: Wording) -> Wording {
    Wording(en: "made of: \(formula.en)", vi: "tính từ: \(formula.vi)")
  }

  static func moreParts(_ count: Int) -> Wording {
    Wording(en: "and \(count) more", vi: "và \(count) mục khác")
  }

  static func partsOpen(_ count: Int) -> Wording {
    Wording(
      en: count == 1 ? "not known of 1 part" : "not known of \(count) parts", vi: "chưa xác định được \(count) kỳ")
  }

  static func unitsOpen(_ count: Int) -> Wording {
    Wording(
      en: count == 1 ? "not known of 1 unit" : "not known of \(count) units", vi: "chưa xác định được ở \(count) đơn vị"
    )
  }
}
