import Base

/// What is said of figures whose unit is left out, or is another than is needed.
extension Checker {
  /// `>= 1.200` of what is counted: the point starts the decimals, and was meant to part the thousands.
  static func brokenCount(_ digits: String, _ thing: Thing, at range: SourceRange) -> Diagnostic {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped = parts.count == 2 && parts[0].count <= 3 && parts[1].count == 3 && !parts[0].hasPrefix("0")
    let whole = digits.filter { $0 != "." }
    return Diagnostic(
      .groupedNumber, at: .source(range),
      both(
        "`\(digits)` cannot be a number of \(thing.plural): the point starts the decimals",
        "`\(digits)` không thể là số lượng \(vietnamese(thing)): sau dấu chấm là phần thập phân"),
      help: [
        isGrouped
          ? both(
            "write `\(whole)` if the point separates thousands",
            "hãy viết `\(whole)` nếu dấu chấm dùng để phân cách hàng nghìn")
          : both("write a whole number", "hãy viết số nguyên")
      ], edits: isGrouped ? [Diagnostic.Edit(range, whole)] : [])
  }

  /// What stands after a number of a type that is written with its unit: how it is called and how rules write it.
  func unit(of type: ValueType) -> (name: Wording, written: Wording)? {
    let name: Wording
    switch type {
    case .count(let thing):
      let plural = vocabulary[thing].plural
      return (Self.both(plural, Self.vietnamese(vocabulary[thing])), Wording(same: plural))
    case .quantity(let unit):
      return (
        Self.both(vocabulary[unit].plural, Self.vietnamese(vocabulary[unit])), Wording(same: vocabulary[unit].plural)
      )
    case .days: name = Self.both("days", "ngày")
    case .workingDays: name = Self.both("working days", "ngày làm việc")
    case .money: name = Self.both("VND", "đồng")
    default: return nil
    }
    return (name, name)
  }

  static func yearLikeNumber(
    _ year: Int, _ unit: (name: Wording, written: Wording), at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .yearLikeNumber, at: .source(range),
      both(
        "\(year) may be the year or \(year) \(unit.name.en)",
        "\(year) có thể là năm, cũng có thể là \(year) \(unit.name.vi)"),
      help: [
        both(
          "write `in \(year)` for that year's result, or `\(year) \(unit.written.en)` for the number",
          "viết `năm \(year)` nếu là kết quả năm đó, hoặc `\(year) \(unit.written.vi)` nếu là số lượng")
      ], edits: [Diagnostic.Edit(range, both("in \(year)", "năm \(year)"))])
  }

  /// `thu >= 12`: of an office's table whose heading says "tỷ đồng", it would ask for next to nothing.
  static func moneyWithoutUnit(_ digits: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .moneyWithoutUnit, at: .source(range),
      both("\(digits) of what money?", "\(digits) là bao nhiêu tiền?"),
      label: both("dong, million or billion dong?", "đồng, triệu đồng hay tỷ đồng?"),
      help: [
        both(
          "write `\(digits) million VND`, `\(digits) billion VND` or `\(digits) VND`, as the plan's heading says",
          "viết `\(digits) triệu đồng`, `\(digits) tỷ đồng` hoặc `\(digits) đồng`, theo đơn vị tính của kế hoạch")
      ])
  }

  /// How a literal would be written as a value of the other type; nil when that is not what was meant.
  func writtenOtherwise(_ operand: Operand, as type: ValueType) -> String? {
    guard operand.isLiteral, case .number(let value)? = operand.value else { return nil }
    let hundredfold = (try? value.multiplied(by: .hundred)) ?? value
    switch (operand.type, type) {
    case (.number, .share), (.number, .percent), (.number, .percentage):
      // 0.5 for a share is half of it; 50 is fifty percent.
      return (value <= .one && !value.isInteger ? hundredfold : value).decimalText(atMost: 6) + "%"
    case (.number, .points): return value.decimalText(atMost: 6) + " points"
    case (.percentage, .points): return hundredfold.decimalText(atMost: 6) + " points"
    case (.points, .share), (.points, .percent), (.points, .percentage):
      return hundredfold.decimalText(atMost: 6) + "%"
    default: return nil
    }
  }

  func numberForShare(_ operand: Operand, _ type: ValueType, _ replacement: String) -> Diagnostic {
    let found = name(of: operand.type)
    let wanted = name(of: type)
    return Diagnostic(
      .numberForShare, at: .source(operand.range),
      Self.both(
        operand.type == .points
          ? "\(found.en) stand where \(wanted.en) is needed"
          : type == .points
            ? "\(found.en) stands where a difference is needed" : "\(found.en) stands where \(wanted.en) is needed",
        "ở đây cần \(wanted.vi) nhưng lại là \(found.vi)"),
      help: [
        Self.both("write `\(replacement)`", "viết `\(replacement.replacing("points", with: "điểm phần trăm"))`")
      ],
      edits: [
        Diagnostic.Edit(
          operand.range, Self.both(replacement, replacement.replacing("points", with: "điểm phần trăm")))
      ])
  }

  /// `>= 2023` of a share: nobody asks for 2023%.
  func yearForShare(_ operand: Operand, _ type: ValueType, _ year: Int) -> Diagnostic {
    var diagnostic = numberForShare(operand, type, "in \(year)")
    diagnostic.edits = [Diagnostic.Edit(operand.range, Self.both("in \(year)", "năm \(year)"))]
    diagnostic.help = [
      Self.both(
        "write `in \(year)` for that year's result; a share is written `50%`",
        "viết `năm \(year)` nếu là kết quả năm đó; tỷ lệ viết là `50%`")
    ]
    return diagnostic
  }
}
