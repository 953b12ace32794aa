import Base
import Eval
import Lang

/// Types in the words of planners.
enum TypeText {
  static func text(_ type: ValueType, in vocabulary: Vocabulary) -> Wording {
    switch type {
    case .share: return Wording(en: "share", vi: "tỷ lệ")
    case .percent: return Wording(en: "relative change", vi: "mức tăng, giảm")
    case .percentage: return Wording(en: "percentage", vi: "phần trăm")
    case .points: return Wording(en: "percentage points", vi: "điểm phần trăm")
    case .count(let thing):
      let name = Display.thing(thing, count: .hundred, in: vocabulary)
      return Wording(en: "count of \(name.en)", vi: "số lượng \(name.vi)")
    case .quantity(let unit):
      let name = Display.thing(unit, count: .hundred, in: vocabulary)
      return Wording(en: "quantity in \(name.en)", vi: "khối lượng tính bằng \(name.vi)")
    case .number: return Wording(en: "number", vi: "con số")
    case .score: return Wording(en: "score", vi: "điểm số")
    case .money: return Wording(en: "money", vi: "tiền")
    case .date: return Wording(en: "date", vi: "ngày")
    case .days: return Wording(en: "days", vi: "số ngày")
    case .workingDays: return Wording(en: "working days", vi: "số ngày làm việc")
    case .text: return Wording(en: "text", vi: "chữ")
    case .choice: return Wording(en: "choice", vi: "lựa chọn")
    case .truth: return Wording(en: "truth", vi: "đúng hoặc sai")
    }
  }
}
