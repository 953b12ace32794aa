import Base

// Shares that no result can come to.
extension Checker {
  /// Between which figures an expression lies whatever the results are that it reads, a share being one from 0% to 100%; nil
  /// where nothing is known.
  private func reach(of expression: TypedExpression) -> FigureRange? {
    switch expression.node {
    case .constant(.number(let number)): return FigureRange(number, number)
    case .leaf: return expression.type == .share ? FigureRange(.zero, .one) : nil
    case .negative(let operand): return reach(of: operand).map { FigureRange($0.most.negated, $0.least.negated) }
    case .arithmetic(let first, let rest):
      return rest.reduce(reach(of: first)) { total, step in
        guard let total, let other = reach(of: step.1) else { return nil }
        return try? total.combined(step.0, other)
      }
    case .call(let index, let arguments):
      let ranges = arguments.compactMap { reach(of: $0) }
      guard let first = ranges.first, ranges.count == arguments.count else { return nil }
      switch environment.builtins[index].name {
      case "min":
        return ranges.reduce(first) { FigureRange(Swift.min($0.least, $1.least), Swift.min($0.most, $1.most)) }
      case "max":
        return ranges.reduce(first) { FigureRange(Swift.max($0.least, $1.least), Swift.max($0.most, $1.most)) }
      default: return nil
      }
    default: return nil
    }
  }

  /// Reports a figure asked of a share that is computed, and no share whatever it is computed from: `in 2025 + 120 points`.
  mutating func checkReach(_ comparator: Comparator, _ threshold: TypedExpression) {
    guard threshold.type == .share, threshold.constant == nil, let range = reach(of: threshold) else { return }
    if range.least > .one {
      report(Self.outsideShare(threshold.range, shown(range.least, .share), isLeast: true))
    } else if range.most < .zero {
      report(Self.outsideShare(threshold.range, shown(range.most, .share), isLeast: false))
    } else if comparator == .above && range.least == .one || comparator == .below && range.most == .zero {
      report(Self.neverMet(threshold.range, above: comparator == .above))
    }
  }

  /// Warns of a condition that holds a share against what no share is, `online > 100%`: it is the same for every unit.
  mutating func checkShareCompared(
    _ share: TypedExpression, _ comparator: Comparator, _ figure: TypedExpression
  ) {
    guard share.type == .share, case .number(let value)? = figure.constant else { return }
    switch share.leaf {
    case .result, .fact: break
    default: return
    }
    var warning: Diagnostic
    if value < .zero || value > .one {
      warning = Self.outsideShare(figure.range, shown(value, .share))
    } else if comparator == .above && value == .one || comparator == .below && value == .zero {
      warning = Self.neverMet(figure.range, above: comparator == .above)
    } else {
      return
    }
    warning.severity = .warning
    report(warning)
  }
}

extension Checker {
  /// `isLeast`: the figure is computed, and this is the least that it may be, or the most.
  fileprivate static func outsideShare(_ range: SourceRange, _ value: String, isLeast: Bool) -> Diagnostic {
    Diagnostic(
      .outsideShare, at: .source(range),
      isLeast
        ? both(
          "a share lies between 0% and 100%, and this is \(value) or more, whatever the results are",
          "tỷ lệ nằm trong khoảng 0% đến 100%, còn đây là \(value) trở lên, dù kết quả là bao nhiêu")
        : both(
          "a share lies between 0% and 100%, and this is \(value) or less, whatever the results are",
          "tỷ lệ nằm trong khoảng 0% đến 100%, còn đây là \(value) trở xuống, dù kết quả là bao nhiêu"),
      help: [
        both(
          "check the figure: a share rises or falls by 100 points at most",
          "kiểm tra lại con số: tỷ lệ chỉ tăng hoặc giảm tối đa 100 điểm phần trăm")
      ])
  }

  /// What is held against the limit of all shares, computed or in a condition.
  static func neverMet(_ range: SourceRange, above: Bool) -> Diagnostic {
    Diagnostic(
      .neverMet, at: .source(range),
      above
        ? both("no share is above 100%, so this never holds", "không tỷ lệ nào trên 100%, nên không bao giờ đạt được")
        : both("no share is below 0%, so this never holds", "không tỷ lệ nào dưới 0%, nên không bao giờ đạt được"),
      help: [
        above
          ? both("write `>=` where all of it is asked", "viết `>=` nếu yêu cầu toàn bộ")
          : both("write `<=` where none of it is asked", "viết `<=` nếu yêu cầu không còn trường hợp nào")
      ])
  }
}
