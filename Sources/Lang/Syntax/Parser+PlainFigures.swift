import Base

// Figures of what is named behind them: `25 nghìn lượt khách`, `45 - 50 huy chương`.
extension Parser {
  /// A figure, or the two of a range, of what is named behind: both are of the thousands or millions of the second.
  mutating func plainFigures() throws(Mistake) -> (low: ExpressionSyntax, high: ExpressionSyntax?) {
    let start = index
    let (low, ownScale) = try plainFigure()
    let joint = kind == .minus ? 1 : at(.to) || at(.upTo) ? afterPhrase - index : 0
    guard joint > 0, startsValue(at: index + joint) else { return (low, nil) }
    index += joint
    let (high, scale) = try plainFigure()
    guard case .number(let first, let digits, let range) = low, case .number(let second, _, _) = high else {
      return (low, high)
    }
    let value = ownScale == nil ? scale.map { try? first.multiplied(by: $0) } ?? first : first
    guard let value, value < second else {
      report(.differenceOfFigures(self.range(from: start), text(self.range(from: start))))
      throw Mistake()
    }
    return (.number(value, digits: digits, range), high)
  }

  /// A number, in percent or of so many thousands or millions, which are given too; with its unit where that stands before the name.
  private mutating func plainFigure() throws(Mistake) -> (ExpressionSyntax, scale: Rational?) {
    let place = index
    if kind == .number, isUnitBeforeName(at: index + 1) { return (try primary().expression, nil) }
    guard kind == .number else { throw missing(.missingNumber, Noun.figure.wording) }
    let value = try rational(place)
    refuseGrouped(place)
    advance()
    if eat(.percent) {
      guard let share = try? value.divided(by: .hundred) else { throw Mistake() }
      return (.percentage(share, range(from: place)), nil)
    }
    let digits = stream.value(ofNumber: place)
    guard let scale = scaleIfAny() else { return (.number(value, digits: digits, range(from: place)), nil) }
    let factor = Rational(scale.factor)
    guard let scaled = try? value.multiplied(by: factor) else {
      report(.literalTooLong(range(from: place)))
      throw Mistake()
    }
    return (.number(scaled, digits: digits, range(from: place)), factor)
  }
}
