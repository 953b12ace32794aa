import Base

// A target's own time, what it aims at, how results are rated.
extension Checker {
  /// What a statement says beside what it asks, its heading's where it says nothing.
  struct TargetClauses {
    var span: SpanSyntax?
    /// The day of the section's heading, where it holds.
    var deadline: DeadlineSyntax?
    var aims: [TypedExpression]
    var ratings: [TargetRating]
  }

  mutating func clauses(
    of statement: TargetSyntax, _ heading: Heading, _ indicator: Indicator, _ requirement: Requirement
  ) -> TargetClauses {
    let span = statement.span ?? (statement.deadline == nil ? heading.syntax.span : nil)
    if let written = statement.span, let deadline = statement.deadline {
      report(Self.twoTimes(deadline.range, first: written.range))
    }
    let place = ExpressionPlace(kind: .threshold, own: indicator.type)
    var aims: [TypedExpression] = []
    for figure in statement.aim?.figures ?? [] {
      if let typed = typed(figure, place),
        let value = fit(typed, figure, to: indicator.type, of: Self.quoted(indicator.term))
      {
        if value.type == .share, case .number(let number)? = value.constant, number < .zero || number > .one {
          report(Self.outsideShare(value.range, shown(number, .share)))
        }
        aims.append(value)
      }
    }
    var ratings: [TargetRating] = []
    if let rating = statement.rating ?? heading.syntax.rating {
      ratings = self.ratings(rating, of: indicator)
      if statement.rating != nil, !ratings.isEmpty, requirement.bounds.count != 1 {
        report(Self.ratingNeedsOneFigure(rating.range))
      }
      if requirement.bounds.count != 1 { ratings = [] }
    }
    return TargetClauses(
      span: span, deadline: statement.span == nil ? heading.syntax.deadline : nil, aims: aims, ratings: ratings)
  }

  /// Adds a target, or one for each part of the year that it recurs in and one for all of them; gives their ids.
  mutating func add(_ target: Target, _ clauses: TargetClauses, _ statement: TargetSyntax) -> [TargetID] {
    var target = target
    target.aims = clauses.aims
    target.ratings = clauses.ratings
    func appended(_ target: Target) -> TargetID {
      var target = target
      target.id = TargetID(targets.count)
      targets.append(target)
      return target.id
    }
    let part: Int? =
      switch clauses.span?.kind {
      case .part(let months, _), .through(let months, _): months
      case .each(let each): each.months
      case nil: nil
      default: 12
      }
    if let span = clauses.span, let part,
      let before = target.bounds.lazy.compactMap(\.threshold.partBefore).first, before != part
    {
      report(Self.otherPartBefore(span.range, before))
    }
    switch clauses.span?.kind {
    case nil: askOfSum(target, statement, clauses.deadline)
    case .everyYear: break
    case .part(let months, let index): target.span = .part(PartOfYear(months: months, index: index))
    case .year(let year):
      if let whole = head.years.year(year) {
        target.span = .year(whole)
        // `for 2022` of a plan for several years is meant.
        if let own = head.wholeYear, whole.lastDay < own.firstDay, let span = clauses.span, span.isNamed {
          report(Self.targetOfEarlierYear(span.range, whole, own))
        }
      }
    case .ownYear: if let whole = head.wholeYear { target.span = .year(whole) }
    case .rolling(let months): target.span = .rolling(months)
    case .years(let first, let last): addUp(&target, from: first, to: last, clauses.span)
    case .through(let months, let index):
      if let year = head.year, let period = PartOfYear(months: months, index: index).period(in: year, head.years) {
        target.deadline = Target.Deadline(date: period.lastDay, inclusive: true)
      }
    case .each(let each):
      guard let span = clauses.span, let parts = parts(asked: each, span.range) else { return [] }
      var ids: [TargetID] = []
      for part in parts {
        target.span = .occurrence(part)
        ids.append(appended(target))
      }
      let enough: TargetRecurrence.Enough = each.inARow.map { .inARow($0) } ?? .parts(each.least ?? parts.count)
      target.span = .each(
        TargetRecurrence(months: each.months, first: each.from, last: each.through, enough: enough), ids)
      return ids + [appended(target)]
    }
    return [appended(target)]
  }

  /// The parts of the year in which a target recurs, in order of time; nil where there are not so many as it says.
  private mutating func parts(asked each: SpanSyntax.Each, _ range: SourceRange) -> [PartOfYear]? {
    let all = PartOfYear.all(ofMonths: each.months, head.years)
    let first = each.from.flatMap { from in all.firstIndex { $0.index == from } } ?? 0
    let last = each.through.flatMap { through in all.firstIndex { $0.index == through } } ?? all.count - 1
    let count = max(0, last - first + 1)
    guard count > 0, each.of ?? count == count, each.least ?? 1 <= count, each.inARow ?? 1 <= count else {
      report(Self.otherCountOfParts(range, count, ofMonths: each.months))
      return nil
    }
    return Array(all[first...last])
  }

  /// `each month from month 7, in at least 4 of 12`
  private static func otherCountOfParts(_ range: SourceRange, _ count: Int, ofMonths months: Int) -> Diagnostic {
    let parts =
      switch months {
      case 1: both(count == 1 ? "1 month" : "\(count) months", "\(count) tháng")
      case 3: both(count == 1 ? "1 quarter" : "\(count) quarters", "\(count) quý")
      default: both(count == 1 ? "1 half" : "\(count) halves", "\(count) nửa năm")
      }
    return Diagnostic(
      .noSuchPart, at: .source(range),
      both("these are \(parts.en)", "như vậy là \(parts.vi)"),
      help: [
        both(
          count == 0 ? "write the earlier one first" : "write numbers from 1 to \(count)",
          count == 0 ? "ghi phần trước rồi đến phần sau" : "ghi số từ 1 đến \(count)")
      ])
  }

  static func twoTimes(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateClause, at: .source(range),
      both("a target has one time, and this one has two", "mỗi chỉ tiêu có một thời gian, mà ở đây có hai"),
      related: [Diagnostic.Related(.source(first), both("the other one", "thời gian kia"))],
      help: [both("write two targets, or leave out one of them", "tách thành hai chỉ tiêu, hoặc bỏ bớt một")])
  }

  /// `from 6.5% to 7%` where more is better: is 8% too much?
  static func rangeOrForecast(
    _ indicator: Indicator, _ low: ExpressionSyntax, _ high: ExpressionSyntax, at range: SourceRange
  ) -> Diagnostic {
    let better = indicator.lowerIsBetter ? both("less", "càng thấp") : both("more", "càng cao")
    return Diagnostic(
      .rangeOrForecast, .warning, at: .source(range),
      both(
        "a result better than both figures misses this target, although \(better.en) is better",
        "kết quả tốt hơn cả hai con số vẫn bị coi là không đạt, dù \(better.vi) càng tốt"),
      help: [
        both(
          "write `about … to …` where the plan expects so much, `exactly within … to …` where nothing else will do",
          "viết `khoảng … đến …` nếu kế hoạch chỉ dự kiến như vậy, `nằm trong khoảng … đến …` nếu phải đúng trong khoảng"
        )
      ])
  }
}
