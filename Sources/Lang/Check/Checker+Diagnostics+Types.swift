import Base

/// What is said of types: what does not fit with what.
extension Checker {
  /// In what relation two values stand that do not fit.
  enum Relation {
    case compared
    /// The two answers of a condition.
    case alternatives
    case combined(ChainOperator)
    /// A value where one of another type is wanted, by what.
    case expected(ValueType, Wording)
  }

  /// The message for two values that do not fit: the likeliest reason first.
  func mismatch(_ relation: Relation, _ left: Operand, _ right: Operand) -> Diagnostic {
    var (first, second) = (left.type, right.type)
    var isSum = false
    switch relation {
    case .expected(let type, _): first = type
    case .combined(let op): isSum = op == .plus || op == .minus
    case .compared, .alternatives: break
    }
    if case .count(let one) = first, case .count(let other) = second, one != other {
      return Self.differentThings(vocabulary[one], vocabulary[other], at: right.range)
    }
    if case .quantity(let one) = first, case .quantity(let other) = second, one != other {
      return Self.differentThings(vocabulary[one], vocabulary[other], at: right.range)
    }
    if case .combined(let op) = relation, isSum, second == .percentage, first != .points || left.value == nil,
      first.isQuantity
    {
      return shareAndPercentage(left, op, right)
    }
    if case .combined(let op) = relation, first == .share, second == .share { return twoShares(op, left, right) }
    for (number, other) in [(right, first), (left, second)] {
      if number.isBroken, let digits = number.digits, case .count(let thing) = other {
        return Self.brokenCount(digits, vocabulary[thing], at: number.range)
      }
      if number.type == .number, let grouped = number.grouped, let digits = number.digits, other.isMeasured {
        var message = Diagnostic.groupedQuantity(number.range, digits, grouped)
        // Money has to have its unit too.
        if other == .money { message.edits = [] }
        return message
      }
      if number.year == nil, number.type == .number, let digits = number.digits, other == .money {
        return Self.moneyWithoutUnit(digits, at: number.range)
      }
      if let year = number.year, let unit = unit(of: other) {
        return Self.yearLikeNumber(year, unit, at: number.range)
      }
      if case .combined(.times) = relation { continue }
      if case .combined(.over) = relation { continue }
      if let year = number.year, other.isWrittenWithPercent || other == .points {
        return yearForShare(number, other, year)
      }
      let wanted = isSum && number.type == .number && other.isWrittenWithPercent ? .points : other
      if let edit = writtenOtherwise(number, as: wanted) { return numberForShare(number, wanted, edit) }
    }
    var message = typesDoNotFit(relation, left, right, first)
    if first == .score, second.isWrittenWithPercent, message.help.isEmpty {
      message.help = [Self.both("write a number of points, without `%`", "ghi số điểm, không có `%`")]
    }
    return message
  }

  static func differentThings(_ one: Thing, _ other: Thing, at range: SourceRange) -> Diagnostic {
    if one.isMeasured, other.isMeasured {
      return Diagnostic(
        .differentThings, at: .source(range),
        both(
          "\(other.plural) are not \(one.plural)", "\(vietnamese(other)) không phải là \(vietnamese(one))"),
        label: both("measured in \(other.plural)", "tính bằng \(vietnamese(other))"),
        notes: [
          both(
            "the other side is measured in \(one.plural); only quantities in one unit can be added, compared or divided",
            "vế kia tính bằng \(vietnamese(one)); chỉ cộng, so sánh hoặc chia được khối lượng cùng đơn vị đo")
        ])
    }
    return Diagnostic(
      .differentThings, at: .source(range),
      both(
        "\(other.plural) are not \(one.plural)", "\(vietnamese(other)) không phải là \(vietnamese(one))"),
      label: both("counts \(other.plural)", "đếm \(vietnamese(other))"),
      notes: [
        both(
          "the other side counts \(one.plural); only counts of one thing can be added, compared or divided",
          "vế kia đếm \(vietnamese(one)); chỉ cộng, so sánh hoặc chia được số lượng của cùng một đối tượng")
      ])
  }

  /// `50% + 5%`: five percentage points, or five percent of it?
  private func shareAndPercentage(_ left: Operand, _ op: ChainOperator, _ right: Operand) -> Diagnostic {
    guard case .number(let value)? = right.value,
      let points = (try? value.multiplied(by: .hundred))?.decimalText(atMost: 6),
      let factor = (try? op == .minus ? Rational.one.subtracting(value) : Rational.one.adding(value))?.decimalText(
        atMost: 6)
    else { return typesDoNotFit(.combined(op), left, right, left.type) }
    let takesPoints = left.type.isWrittenWithPercent || left.type == .points
    let message = Self.both(
      "`\(op.rawValue) \(shown(value, .percentage))` can be read in two ways",
      "`\(op.rawValue) \(shown(value, .percentage))` có thể hiểu theo hai cách")
    let unit = points == "1" ? "point" : "points"
    let help =
      takesPoints
      ? Self.both(
        "write `\(op.rawValue) \(points) \(unit)` for percentage points, "
          + "or `* \(factor)` for a part of the value itself",
        "viết `\(op.rawValue) \(points) điểm phần trăm` nếu là điểm phần trăm, "
          + "hoặc `* \(factor)` nếu tính trên chính giá trị đó"
      )
      : Self.both(
        "write `* \(factor)` for a part of the value itself", "viết `* \(factor)` nếu tính trên chính giá trị đó")
    return Diagnostic(
      .shareAndPercentage, at: .source(right.range), message, label: Self.both("of what?", "phần trăm của số nào?"),
      help: [help])
  }

  private func twoShares(_ op: ChainOperator, _ left: Operand, _ right: Operand) -> Diagnostic {
    let message =
      op == .plus
      ? Self.both(
        "two shares cannot be added: each is a part of its own whole",
        "không cộng hai tỷ lệ với nhau: mỗi tỷ lệ có mẫu số riêng")
      : Self.both(
        "two shares cannot be multiplied", "không nhân hai tỷ lệ với nhau")
    return Diagnostic(
      .typesDoNotFit, at: .source(left.range.joined(right.range)), message,
      help: [
        Self.both(
          "add percentage points (`+ 5 points`), or multiply by a number (`* 1.05`)",
          "cộng điểm phần trăm (`+ 5 điểm phần trăm`), hoặc nhân với một số (`* 1.05`)")
      ])
  }

  private func typesDoNotFit(
    _ relation: Relation, _ left: Operand, _ right: Operand, _ first: ValueType
  ) -> Diagnostic {
    let one = name(of: first)
    let other = name(of: right.type)
    let message: Wording
    var range = left.range.joined(right.range)
    switch relation {
    case .compared:
      message = Self.both(
        "\(one.en) cannot be compared with \(other.en)", "không so sánh được \(one.vi) với \(other.vi)")
    case .alternatives:
      message = Self.both(
        "`then` gives \(one.en) and `else` gives \(other.en)", "`thì` cho \(one.vi), còn `còn lại` cho \(other.vi)")
    case .combined(let op):
      let (en, vi) =
        switch op {
        case .plus: ("added to", "cộng")
        case .minus: ("lessened by", "trừ")
        case .times: ("multiplied by", "nhân")
        default: ("divided by", "chia")
        }
      message = Self.both("\(one.en) cannot be \(en) \(other.en)", "không thể lấy \(one.vi) \(vi) \(other.vi)")
    case .expected(_, let subject):
      message = Self.both(
        "\(subject.en) is \(one.en), and this is \(other.en)", "\(subject.vi) là \(one.vi), còn đây là \(other.vi)")
      range = right.range
    }
    // What was expected is shown by how it is written; of two that do not fit, both.
    var hints = [hint(first), hint(right.type)]
    if case .expected = relation {
      hints.removeLast()
      // "thu vượt 10% dự toán", "bội chi không quá 3% GRDP": a part, or more than all, of something in the same unit.
      if right.type == .percentage, first == .money, case .number(let part)? = right.value,
        let whole = (try? Rational.one.adding(part))?.decimalText(atMost: 8)
      {
        let percent = shown(part, .percentage)
        hints = [
          Self.both(
            "a part of another result is written `\(percent) * …`, so much more than it `\(whole) * …`, with an indicator "
              + "or an earlier result, `in …`, behind it",
            "một phần của kết quả khác viết là `\(percent) * …`, cao hơn chừng ấy viết là `\(whole) * …`, phía sau là tên chỉ số "
              + "hoặc kết quả năm trước, `năm …`")
        ]
      }
    }
    return Diagnostic(.typesDoNotFit, at: .source(range), message, help: hints.compactMap { $0 })
  }

  /// How a value of a type is written, where that may not be plain.
  private func hint(_ type: ValueType) -> Wording? {
    switch type {
    case .points: Self.both("percentage points are written `5 points`", "điểm phần trăm viết là `5 điểm phần trăm`")
    case .count(let thing):
      Self.both(
        "a count is written `12 \(vocabulary[thing].plural)` or `12`",
        "số lượng viết là `12 \(Self.vietnamese(vocabulary[thing]))` hoặc `12`")
    case .quantity(let unit):
      Self.both(
        "a quantity is written `12.5 \(vocabulary[unit].plural)` or `12.5`",
        "khối lượng viết là `12.5 \(Self.vietnamese(vocabulary[unit]))` hoặc `12.5`")
    case .money:
      Self.both("money is written `500000 VND` or `17 billion VND`", "tiền viết là `500000 đồng` hoặc `17 tỷ đồng`")
    case .days: Self.both("days are written `3 days`", "số ngày viết là `3 ngày`")
    case .share: Self.both("a share is written `50%`", "tỷ lệ viết là `50%`")
    case .percent: Self.both("a relative change is written `20%`", "mức tăng, giảm viết là `20%`")
    case .workingDays:
      Self.both("working days are written `3 working days`", "số ngày làm việc viết là `3 ngày làm việc`")
    case .date:
      Self.both(
        "a date is written `2024-12-31`; one date less another gives days: `finished - received <= 5 days`",
        "ngày tháng viết là `2024-12-31`; hiệu hai ngày là số ngày: `ngày_xong - ngày_nhận <= 5 ngày`")
    default: nil
    }
  }

  static func conditionExpected(_ found: TypedExpression, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .conditionExpected, at: .source(found.range),
      both("a condition is needed here, and this is \(type.en)", "ở đây cần một điều kiện, còn đây là \(type.vi)"),
      help: [both("compare it with something: `>= 50%`", "so sánh với một mức: `>= 50%`")])
  }

  static func quantityExpected(_ range: SourceRange, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .typesDoNotFit, at: .source(range),
      both("\(type.en) is nothing to compute with", "\(type.vi) không dùng để tính toán được"),
      help: [
        both(
          "compute with shares, counts, amounts, scores or days",
          "tính với tỷ lệ, số lượng, số tiền, điểm số hoặc số ngày")
      ])
  }

  static func onlyResultsCanBeMissing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .onlyResultsCanBeMissing, at: .source(range),
      both(
        "only a result or a superior's target can be missing", "chỉ kết quả hoặc chỉ tiêu cấp trên mới có thể thiếu"),
      help: [both("ask after one result: `in 2023 is missing`", "hỏi về một kết quả: `năm 2023 thiếu`")])
  }

  static func levelOutsideRule(_ name: PlacedName) -> Diagnostic {
    Diagnostic(
      .nameOutOfPlace, at: .source(name.range),
      both(
        "`\(name.text)` means a level's target in an `assign` rule only",
        "`\(name.text)` chỉ có nghĩa là chỉ tiêu của một cấp trong quy tắc `giao`"),
      help: [both("write the figure itself", "ghi chính con số đó")])
  }

  static func resultWithoutIndicator(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nameOutOfPlace, at: .source(range),
      both("this does not say of which indicator", "chưa ghi là kết quả của chỉ số nào"),
      help: [
        both(
          "put the indicator before it: `online_dossier_rate in 2023`",
          "ghi chỉ số ở trước: `tỷ lệ hồ sơ trực tuyến năm 2023`")
      ])
  }

  static func tooManyPlaces(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyPlaces, at: .source(range),
      both(
        "a number can be rounded to at most \(roundingPlaces.upperBound) decimal places",
        "chỉ làm tròn được đến tối đa \(roundingPlaces.upperBound) chữ số thập phân"),
      help: [both("write `rounded to 2 places`", "viết `làm tròn đến 2 chữ số thập phân`")])
  }

  static func fault(_ fault: ArithmeticFault, at range: SourceRange) -> Diagnostic {
    switch fault {
    case .divisionByZero:
      Diagnostic(
        .divisionByZero, at: .source(range), both("this divides by 0", "phép chia cho 0"),
        help: [both("write another divisor", "ghi số chia khác")])
    case .tooLarge:
      Diagnostic(
        .numberTooLarge, at: .source(range),
        both(
          "the result is too long to be computed exactly", "kết quả quá dài để tính chính xác"),
        help: [both("write it with fewer digits", "viết với ít chữ số hơn")])
    }
  }

  /// What constants gave no value for; a division by 0 is shown at its divisor.
  static func fault(_ fault: ConstantFolder.Fault, at range: SourceRange, divisor: SourceRange) -> Diagnostic {
    switch fault {
    case .arithmetic(.divisionByZero): Self.fault(.divisionByZero, at: divisor)
    case .arithmetic(let fault): Self.fault(fault, at: range)
    case .daysNotWhole:
      Diagnostic(
        .daysNotWhole, at: .source(range),
        both("a date can be moved by whole days only", "chỉ có thể cộng, trừ số ngày nguyên với ngày tháng"),
        help: [both("write a whole number of days", "ghi số ngày nguyên")])
    case .dateOutOfRange:
      Diagnostic(
        .dateOutOfRange, at: .source(range),
        both("the date would lie outside the years 1 to 9999", "ngày nằm ngoài khoảng năm 1 đến năm 9999"),
        help: [both("look at the number that is added to the date", "kiểm tra lại con số được cộng vào ngày tháng")])
    }
  }

  static func wrongNumberOfArguments(
    _ name: PlacedName, given: Int, wanted: Int, orMore: Bool, _ signature: Wording, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .wrongArguments, at: .source(range),
      both(
        "`\(name.text)` takes \(wanted)\(orMore ? " or more" : "") value\(wanted == 1 && !orMore ? "" : "s") "
          + "and is given \(given)",
        "`\(name.text)` cần \(wanted) giá trị\(orMore ? " trở lên" : "") nhưng được cho \(given)"),
      help: [both("it is written `\(signature.en)`", "cách viết là `\(signature.vi)`")])
  }

  static func wrongArgument(
    _ argument: TypedExpression, _ type: Wording, _ position: Int, of name: PlacedName, _ signature: Wording
  ) -> Diagnostic {
    Diagnostic(
      .wrongArguments, at: .source(argument.range),
      both(
        "value \(position) of `\(name.text)` is \(type.en), which does not fit",
        "giá trị thứ \(position) của `\(name.text)` là \(type.vi), không đúng loại"),
      help: [both("it is written `\(signature.en)`", "cách viết là `\(signature.vi)`")])
  }
}
