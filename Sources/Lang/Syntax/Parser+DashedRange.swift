import Base

// `60 - 80%`, as plans write a range.
extension Parser {
  /// Reads two figures with a dash between them where a range is asked, the second above the first. nil where no such stand
  /// here: of two figures the second of which is less, the dash is a minus.
  mutating func dashedFigures() throws(Mistake) -> (ExpressionSyntax, ExpressionSyntax)? {
    let start = index
    guard kind == .number else { return nil }
    if let range = try figuresWithUnits() { return range }
    let hasPercent = kind(1) == .percent
    let dash = start + (hasPercent ? 2 : 1)
    guard dash + 1 < tokens.count, tokens[dash].kind == .minus, tokens[dash + 1].kind == .number,
      !tokens[dash + 1].startsLine, let written = try? rational(start), let high = try? rational(dash + 1)
    else { return nil }
    // Behind a number `‰` has been taken for `%` already.
    let isPerMille = !hasPercent && dash + 2 < tokens.count && stream.text(dash + 2) == "‰"
    guard let low = isPerMille ? try? written.divided(by: Rational(10)) : written, low < high, !isYear(low) else {
      return nil
    }
    // `từ 60 - 80% đến 90%` is a difference.
    let kept = (diagnostics.count, readings.count, quietThrough)
    index = dash + 1
    let upper = try threshold()
    if kind == .word, [.to, .toUnder, .upTo].contains(where: { keywords.contains($0) }) {
      goBack(to: start, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
      return nil
    }
    let first = stream.range(start)
    guard let lower = hasPercent ? percentage(low, first) : like(upper, low, start) else {
      goBack(to: start, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
      return nil
    }
    // The longer dash of word processors is as good here.
    separators.insert(tokens[dash].lower)
    return (lower, upper)
  }

  /// `12 tỷ đồng - 15 tỷ đồng`, `800 triệu đồng - 1 tỷ đồng`: both figures have their unit.
  private mutating func figuresWithUnits() throws(Mistake) -> (ExpressionSyntax, ExpressionSyntax)? {
    let start = index
    var dash = start + 1
    while dash < tokens.count, dash - start < 7, tokens[dash].kind == .word, !tokens[dash].startsLine { dash += 1 }
    guard dash > start + 1, dash + 1 < tokens.count, tokens[dash].kind == .minus, tokens[dash + 1].kind == .number
    else {
      return nil
    }
    let kept = (diagnostics.count, readings.count, quietThrough)
    if let low = try? primary().expression, index == dash, case .quantity(let first, _, _, _) = low {
      index = dash + 1
      if let high = try? threshold(), case .quantity(let second, _, _, _) = high, first < second {
        separators.insert(tokens[dash].lower)
        return (low, high)
      }
    }
    goBack(to: start, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
    return nil
  }

  private func isYear(_ value: Rational) -> Bool {
    value.asInt.map { $0 >= 1900 && Period.years.contains($0) } ?? false
  }

  private func percentage(_ value: Rational, _ range: SourceRange) -> ExpressionSyntax? {
    (try? value.divided(by: .hundred)).map { .percentage($0, range) }
  }

  /// The first figure of a range in the unit of the second, where it has none: `từ 10 đến 12 tỷ đồng`.
  func alike(_ low: ExpressionSyntax, _ high: ExpressionSyntax) -> ExpressionSyntax {
    guard case .number(let value, let digits, let range) = low else { return low }
    switch high {
    case .percentage: return percentage(value, range) ?? low
    case .points: return (try? value.divided(by: .hundred)).map { .points($0, range) } ?? low
    case .quantity(_, let scale, let unit, _):
      guard Parser.grouped(digits) == nil else { return low }
      let scaled = scale.map { try? value.multiplied(by: Rational($0.factor)) } ?? value
      return scaled.map { .quantity($0, scale: scale, unit: unit, range) } ?? low
    default: return low
    }
  }

  /// The first figure in the unit of the second; nil where that is more than a figure.
  private func like(_ upper: ExpressionSyntax, _ low: Rational, _ start: Int) -> ExpressionSyntax? {
    let range = stream.range(start)
    switch upper {
    case .percentage: return percentage(low, range)
    case .points: return (try? low.divided(by: .hundred)).map { .points($0, range) }
    case .number: return .number(low, digits: stream.value(ofNumber: start), range)
    case .quantity(_, let scale, let unit, _):
      let value = scale.map { try? low.multiplied(by: Rational($0.factor)) } ?? low
      return value.map { .quantity($0, scale: scale, unit: unit, range) }
    default: return nil
    }
  }
}
