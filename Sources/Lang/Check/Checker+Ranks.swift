import Base

// Places in a ranking, of which the first is the best: `tăng 3 bậc so với năm 2025` is a number less by 3.
extension Checker {
  /// A rise of a rank as the fall of its number. Reports a fall by places, which may be of the rank or of its number.
  mutating func rankTurned(_ statement: TargetSyntax, _ indicator: Indicator?) -> TargetSyntax {
    guard let indicator, indicator.lowerIsBetter, let change = statement.requirement.change,
      case .quantity(_, _, let unit, let range) = change.figure, ["bậc", "hạng"].contains(unit.key)
    else { return statement }
    var turned = statement
    switch statement.requirement {
    case .increased(let comparator, let written, let figure?):
      turned.requirement = .reduced(comparator, written, figure)
    case .changed(true, let inner, let asked): turned.requirement = .changed(rises: false, inner, asked)
    default:
      report(Self.rankOrNumberFalls(range))
      turned.requirement = .mistake(range)
    }
    return turned
  }

  /// `giảm 3 bậc` of a rank
  private static func rankOrNumberFalls(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .aimOrTarget, at: .source(range),
      both(
        "a rank that falls by so many places is worse, a number that falls is better: which is meant cannot be told",
        "tụt hạng là kém đi, còn số thứ hạng nhỏ đi là tốt lên: chưa rõ muốn nói điều nào"),
      help: [
        both(
          "write `increased by` for a better place, or the place that is to be reached, `at most 17`",
          "nếu phải lên hạng thì viết `tăng … bậc`, hoặc ghi thứ hạng phải đạt, `tối đa 17`")
      ])
  }
}
