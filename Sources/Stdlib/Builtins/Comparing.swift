import Base
import Eval
import Lang

extension Stdlib {
  /// Functions that choose among quantities of one type.
  static let comparing: [Builtin] = [
    Builtin(
      "min", called: ["nhỏ nhất", "thấp nhất"], [.quantity, .sameAsFirst], variadic: true, gives: .sameAsFirst,
      en: "the lowest of two or more values", vi: "giá trị thấp nhất trong hai hay nhiều giá trị",
      examples: [("min(50%, 45%)", "45%"), ("min(3, 1, 2)", "1")]
    ) { (values, _) throws(ComputingFault) in
      try values.numbers().min().map { .number($0) }
    },
    Builtin(
      "max", called: ["lớn nhất", "cao nhất"], [.quantity, .sameAsFirst], variadic: true, gives: .sameAsFirst,
      en: "the highest of two or more values", vi: "giá trị cao nhất trong hai hay nhiều giá trị",
      examples: [("max(50%, 45%)", "50%"), ("max(45% * 1.1, 45%)", "49.5%")]
    ) { (values, _) throws(ComputingFault) in
      try values.numbers().max().map { .number($0) }
    },
    Builtin(
      "limit", called: ["giới hạn"], [.quantity, .sameAsFirst, .sameAsFirst], gives: .sameAsFirst,
      en: "the first value, raised to the second where it is below it and held to the third where it is above it",
      vi: "giá trị thứ nhất, nâng lên giá trị thứ hai nếu thấp hơn và giới hạn ở giá trị thứ ba nếu cao hơn",
      examples: [
        ("limit(104.5%, 45%, 100%)", "100%"), ("limit(40%, 45%, 100%)", "45%"), ("limit(60%, 45%, 100%)", "60%"),
      ]
    ) { (values, _) throws(ComputingFault) in
      .number(Swift.min(Swift.max(try values.number(0), try values.number(1)), try values.number(2)))
    },
    Builtin(
      "average", called: ["trung bình"], [.quantity, .sameAsFirst], variadic: true, gives: .sameAsFirst,
      en: "the mean of two or more values; shares of different wholes are better pooled",
      vi: "trung bình cộng của hai hay nhiều giá trị; các tỷ lệ có mẫu số khác nhau nên cộng gộp thì đúng hơn",
      examples: [("average(90%, 50%)", "70%"), ("average(1, 2, 4)", "2.33")]
    ) { (values, _) throws(ComputingFault) in
      let numbers = try values.numbers()
      return .number(
        try exact { () throws(ArithmeticFault) in
          var sum = Rational.zero
          for number in numbers { sum = try sum.adding(number) }
          return try sum.divided(by: Rational(numbers.count))
        })
    },
    Builtin(
      "median", called: ["trung vị"], [.quantity, .sameAsFirst], variadic: true, gives: .sameAsFirst,
      en: "the middle of two or more values in order, or halfway between the two in the middle",
      vi: "trung vị: giá trị đứng giữa khi xếp thứ tự, hoặc trung bình của hai giá trị đứng giữa",
      examples: [("median(1, 9, 4)", "4"), ("median(10%, 90%, 40%, 50%)", "45%")]
    ) { (values, _) throws(ComputingFault) in
      let numbers = try values.numbers()
      return .number(try exact { () throws(ArithmeticFault) in try Rational.median(of: numbers) })
    },
    Builtin(
      "abs", called: ["giá trị tuyệt đối"], [.quantity], gives: .sameAsFirst,
      en: "the value without its sign", vi: "giá trị bỏ dấu âm",
      examples: [("abs(45 - 50)", "5"), ("abs(3 points - 5 points)", "2 points")]
    ) { (values, _) throws(ComputingFault) in
      .number(try values.number(0).magnitude)
    },
  ]

  /// Functions to whole numbers, and whole percents for what is written in percent.
  static let roundings: [Builtin] = [
    Builtin(
      "floor", called: ["làm tròn xuống"], [.quantity], gives: .sameAsFirst,
      en: "the greatest whole number not above the value; of a percentage, the greatest whole percent",
      vi: "số nguyên lớn nhất không vượt quá giá trị; với tỷ lệ là số phần trăm nguyên lớn nhất",
      examples: [("floor(2.9)", "2"), ("floor(49.9%)", "49%"), ("floor(0 - 2.1)", "-3")]
    ) { (values, type) throws(ComputingFault) in
      .number(try whole(try values.number(0), type) { $0.floor() })
    },
    Builtin(
      "ceiling", called: ["làm tròn lên"], [.quantity], gives: .sameAsFirst,
      en: "the least whole number not below the value; of a percentage, the least whole percent",
      vi: "số nguyên nhỏ nhất không nhỏ hơn giá trị; với tỷ lệ là số phần trăm nguyên nhỏ nhất",
      examples: [("ceiling(2.1)", "3"), ("ceiling(49.1%)", "50%")]
    ) { (values, type) throws(ComputingFault) in
      .number(try whole(try values.number(0), type) { $0.ceiling() })
    },
  ]

  /// The number made whole as it is written: in percent for what is kept as a fraction of 1.
  private static func whole(
    _ number: Rational, _ type: ValueType, _ change: (Rational) -> Rational
  ) throws(ComputingFault) -> Rational {
    guard type.percentPlaces > 0 else { return change(number) }
    return try exact { () throws(ArithmeticFault) in
      try change(try number.multiplied(by: .hundred)).divided(by: .hundred)
    }
  }
}
