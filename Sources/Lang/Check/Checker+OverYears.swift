import Base

// Figures of one year that follow from those of others: what grows on the average, what lies on a line.
extension Checker {
  /// `tăng bình quân 10%/năm giai đoạn 2026 - 2030`: in the last of the years at least so much as the year before them with a tenth
  /// more for each. Reports one of which it is not said of which years it is.
  mutating func grown(_ statement: TargetSyntax, _ indicator: Indicator?, _ change: YearlyChange) -> TargetSyntax {
    var plain = statement
    plain.baseline = nil
    plain.requirement = .mistake(change.range)
    guard let own = head.year else { return plain }
    var (last, before): (Int, Int?) = (own, nil)
    switch statement.span?.kind {
    case .years(let first, let end): (last, before) = (end, first - 1)
    case .year(let year): last = year
    default: if let year = statement.deadline?.yearEnd { last = year }
    }
    switch statement.baseline {
    case .result(.period(let period), _)?:
      guard case .part(.year, let year, _, _) = period else { break }
      before = year
    case .result(.aYearEarlier, _)?: before = last - 1
    default: break
    }
    guard let before else {
      if !statement.hasUnreadBaseline { report(.averageOfYears(change.range, change.words, change.edits)) }
      return plain
    }
    guard before < last, last - before <= 50 else {
      report(Self.noYearsBetween(change.range, before, last))
      return plain
    }
    let range = change.range
    let earlier = ExpressionSyntax.result(
      of: nil, denominator: nil, .period(.part(.year, year: before, index: 1, isStraddling: false)), range)
    let years = Rational(last - before)
    var asked = ExpressionSyntax.chain(
      earlier,
      [
        (
          change.rises ? .plus : .minus,
          .chain(change.figure, [(.times, .number(years, digits: "", range))], range)
        )
      ], range)
    let isPart = indicator.map { !$0.type.isWrittenWithPercent && $0.type != .points } ?? true
    if case .percentage(let part, _) = change.figure {
      guard isPart else {
        if let indicator { report(Self.averageOfPercent(change, indicator.term)) }
        return plain
      }
      guard change.rises || part < .one else {
        report(Self.fallsByAll(change.figure.range))
        return plain
      }
      var factor = Rational.one
      do throws(ArithmeticFault) {
        let each = try change.rises ? Rational.one.adding(part) : Rational.one.subtracting(part)
        for _ in before..<last { factor = try factor.multiplied(by: each) }
      } catch {
        report(Self.fault(error, at: range))
        return plain
      }
      asked = .chain(earlier, [(.times, .number(factor, digits: "", range))], range)
    }
    plain.requirement = .compare(
      change.rises ? change.comparator : change.comparator.mirrored, ComparatorSyntax(form: .words, range: range), asked
    )
    if let span = statement.span, case .years = span.kind {
      plain.span = SpanSyntax(kind: .year(last), range: span.range)
    } else if statement.deadline?.yearEnd != nil, let deadline = statement.deadline {
      plain.span = SpanSyntax(kind: .year(last), range: deadline.range)
      plain.deadline = nil
    }
    return plain
  }

  /// `on a line from 83% in 2023 to 95% in 2030`: the figure of the target's own year, or of the plan's.
  mutating func onLine(_ statement: TargetSyntax, _ line: StraightLineSyntax) -> TargetSyntax {
    var plain = statement
    plain.requirement = .mistake(line.range)
    var year = head.year ?? line.from.year.year
    if case .year(let own)? = statement.span?.kind { year = own }
    if let own = statement.deadline?.yearEnd { year = own }
    let (first, last) = (line.from.year.year, line.to.year.year)
    guard first < last, (first...last).contains(year) else {
      report(Self.yearOffLine(line.range, year, first, last))
      return plain
    }
    func between(_ low: Rational, _ high: Rational) -> Rational? {
      guard let part = try? Rational(year - first).divided(by: Rational(last - first)),
        let step = try? high.subtracting(low).multiplied(by: part)
      else { return nil }
      return try? low.adding(step)
    }
    let figure: ExpressionSyntax?
    switch (line.from.figure, line.to.figure) {
    case (.percentage(let low, _), .percentage(let high, _)):
      figure = between(low, high).map { .percentage($0, line.range) }
    case (.number(let low, _, _), .number(let high, _, _)):
      figure = between(low, high).map { .number($0, digits: "", line.range) }
    case (.quantity(let low, let one, let unit, _), .quantity(let high, let scale, let other, _))
    where unit.key == other.key && one?.factor == scale?.factor:
      figure = between(low, high).map { .quantity($0, scale: scale, unit: other, line.range) }
    case (.points(let low, _), .points(let high, _)): figure = between(low, high).map { .points($0, line.range) }
    default: figure = nil
    }
    guard let figure else {
      report(Self.lineOfOneUnit(line.range))
      return plain
    }
    plain.requirement = .compare(.atLeast, ComparatorSyntax(form: .bare, range: line.range), figure)
    return plain
  }

  /// A target of 2031 on a line until 2030
  private static func yearOffLine(_ range: SourceRange, _ year: Int, _ first: Int, _ last: Int) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      both(
        "the target is of \(year), and this goes from \(first) to \(last)",
        "chỉ tiêu là của năm \(year), còn lộ trình đi từ năm \(first) đến năm \(last)"),
      help: [both("check the years, or write `for …`", "hãy kiểm tra lại các năm, hoặc viết `cho năm …`")])
  }

  private static func lineOfOneUnit(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typesDoNotFit, at: .source(range),
      both(
        "both figures of a line are in one unit, as `83%` and `95%`",
        "hai mức của một lộ trình phải cùng đơn vị, như `83%` và `95%`"),
      help: [both("write the unit behind each figure", "ghi đơn vị sau từng con số")])
  }

  /// `tăng bình quân 10%/năm so với năm 2030` of a plan until 2026
  private static func noYearsBetween(_ range: SourceRange, _ before: Int, _ last: Int) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      both(
        "there are no years, or too many, between \(before) and \(last)",
        "giữa năm \(before) và năm \(last) không có năm nào, hoặc quá nhiều năm"),
      help: [both("check the years", "hãy kiểm tra lại các năm")])
  }

  /// `giảm bình quân 100%/năm`
  private static func fallsByAll(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .outsideShare, at: .source(range),
      both("nothing falls by all of it, or more, each year", "không gì giảm được 100% hoặc hơn mỗi năm"),
      help: [both("check the figure", "hãy kiểm tra lại con số")])
  }

  /// `tỷ lệ hộ nghèo giảm bình quân 1%/năm`
  private static func averageOfPercent(_ change: YearlyChange, _ indicator: Term) -> Diagnostic {
    let name = indicator.title ?? indicator.name
    return Diagnostic(
      .shareAndPercentage, at: .source(change.figure.range),
      both(
        "\"\(name)\" is in percent itself: this may be percentage points, or a part of what it was",
        "\"\(name)\" vốn tính bằng %: đây có thể là điểm phần trăm, cũng có thể là một phần của chính nó"),
      label: both("of what?", "phần trăm của số nào?"),
      help: [
        both(
          "write `points` for percentage points; else write what it has to come to",
          "nếu là điểm phần trăm thì viết `điểm phần trăm`; nếu không thì viết mức phải đạt")
      ])
  }
}
