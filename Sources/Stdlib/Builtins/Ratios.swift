import Base
import Eval
import Lang

extension Stdlib {
  /// Functions that make a share or a change of two quantities of one type.
  static let ratios: [Builtin] = [
    Builtin(
      "share", called: ["tỷ lệ", "tỉ lệ"], [.quantity, .sameAsFirst], gives: .exactly(.share),
      en: "the share that the first quantity is of the second; nothing for 0 of 0",
      vi: "tỷ lệ của lượng thứ nhất trên lượng thứ hai; không có kết quả khi là 0 trên 0",
      examples: [("share(45, 50)", "90%"), ("share(9999, 10000)", "99.99%"), ("share(2, 3)", "66.67%")]
    ) { (values, _) throws(ComputingFault) in
      let (part, whole) = (try values.number(0), try values.number(1))
      if part.isZero, whole.isZero { return nil }
      guard !part.isNegative, part <= whole else { throw .notAShare }
      return .number(try exact { () throws(ArithmeticFault) in try part.divided(by: whole) })
    },
    Builtin(
      "change", called: ["mức thay đổi", "mức tăng"], [.quantity, .sameAsFirst], gives: .exactly(.percent),
      en: "by how much the second value is above the first, over the first; below 0% where it fell",
      vi: "mức tăng từ giá trị thứ nhất đến giá trị thứ hai, tính trên giá trị thứ nhất; âm khi giảm",
      examples: [("change(120, 150)", "25%"), ("change(200, 150)", "-25%")]
    ) { (values, _) throws(ComputingFault) in
      try relative(from: try values.number(0), to: try values.number(1))
    },
    Builtin(
      "reduction", called: ["mức giảm"], [.quantity, .sameAsFirst], gives: .exactly(.percent),
      en: "by how much the second value is below the first, over the first; below 0% where it rose",
      vi: "mức giảm từ giá trị thứ nhất xuống giá trị thứ hai, tính trên giá trị thứ nhất; âm khi tăng",
      examples: [("reduction(50, 40)", "20%")]
    ) { (values, _) throws(ComputingFault) in
      guard case .number(let change)? = try relative(from: try values.number(0), to: try values.number(1)) else {
        return nil
      }
      return .number(change.negated)
    },
  ]

  /// (`after` - `before`) / `before`; nil when both are 0.
  private static func relative(from before: Rational, to after: Rational) throws(ComputingFault) -> Value? {
    if before.isZero, after.isZero { return nil }
    return .number(
      try exact { () throws(ArithmeticFault) in try after.subtracting(before).divided(by: before.magnitude) })
  }
}
