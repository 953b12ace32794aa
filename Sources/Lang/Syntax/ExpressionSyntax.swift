package import Base

/// Which period's result is meant.
package enum PeriodSyntax: Sendable, Hashable {
  /// `in 2023`, `in 2023-Q1`; in an assign rule also a bare `2023`.
  case period(WrittenPeriod)
  /// `a year earlier`.
  case aYearEarlier
  /// `cùng kỳ năm 2025`: a year earlier, of which it is said which that is.
  case sameTimeIn(YearSyntax)
  /// `a quarter earlier`, `a month earlier`: the part of the year before the one judged, by its length in months.
  case partEarlier(Int)
  /// `late rolling 3 months`: up to the end of what is judged.
  case last(Int)
}

/// An expression as written. Nesting is at most 256 deep (`Parser.nestingLimit`).
package indirect enum ExpressionSyntax: Sendable {
  /// `1.1`. `digits` is the text as written, so a bare `2023` can be told from `2023.0`.
  case number(Rational, digits: String, SourceRange)
  /// `50%`: the number is the fraction of 1, 50% is 1/2.
  case percentage(Rational, SourceRange)
  /// `5 points`: the number is the fraction of 1, 5 points is 1/20.
  case points(Rational, SourceRange)
  /// `12 dossiers`, `3 days`, `5 working days` (unit `working_days`), `17 tỷ đồng` (unit `vnd`); the number is that of
  /// the unit, 17,000,000,000.
  case quantity(Rational, scale: ScaleSyntax?, unit: PlacedName, SourceRange)
  case date(DateSyntax)
  case text(PlacedText)
  case truth(Bool, SourceRange)
  /// An indicator, a level (`province`, `superior`) or another name.
  case name(PlacedName)
  /// `online_dossier_rate in 2022`, `online_dossier_rate of all a year earlier`; without a name the target's own
  /// indicator: `in 2022`. Without a period (`dossier_early_rate of on_time`) the one being judged.
  case result(of: PlacedName?, denominator: PlacedName?, PeriodSyntax?, SourceRange)
  /// `45 of 50`: a share with both counts.
  case ratio(Rational, Rational, SourceRange)
  /// `a + b - c` or `a * b / c` or `a and b` or `a or b`: one precedence level each.
  case chain(ExpressionSyntax, [(ChainOperator, ExpressionSyntax)], SourceRange)
  case comparison(ExpressionSyntax, Comparator, ExpressionSyntax, SourceRange)
  /// `online_rate đạt 95%`: at least the figure, or of what is better lower at most.
  case reached(ExpressionSyntax, ExpressionSyntax, SourceRange)
  case not(ExpressionSyntax, SourceRange)
  case negative(ExpressionSyntax, SourceRange)
  /// `2023 is missing`, `2023 is known` (`known` true).
  case isMissing(ExpressionSyntax, known: Bool, SourceRange)
  case call(PlacedName, [ExpressionSyntax], SourceRange)
  /// `if a then b else c`.
  case conditional(ExpressionSyntax, ExpressionSyntax, ExpressionSyntax, SourceRange)
  /// `a rounded to 2 places, half up`.
  case rounded(ExpressionSyntax, places: Int, Rounding, SourceRange)
  /// `all of a, b, c`, `at least 2 of a, b, c`.
  case group(GroupForm, [ExpressionSyntax], SourceRange)
  /// `meets "II.5"`: the targets stated there.
  case meets(PlacedText, SourceRange)
  /// `count of targets met in "I"`, `share of targets met in "I"`.
  case targetsMet(PlacedText, isShare: Bool, SourceRange)
  /// `every item of access >= 50% of its points`, `every group of access …` (`groups`).
  case everyItem(of: PlacedName, groups: Bool, Comparator, ExpressionSyntax, SourceRange)
  /// `points of item online_rate of monthly`.
  case itemPoints(PlacedName, of: PlacedName?, SourceRange)
  /// `score of monthly`.
  case totalScore(of: PlacedName, SourceRange)
  /// `band of monthly is "Tốt"`, `… or better` (`orBetter`).
  case inBand(of: PlacedName, PlacedText, orBetter: Bool, SourceRange)
  /// `rank of league`.
  case rank(of: PlacedName, SourceRange)
  /// `region is III`, `level is commune`, `kind is department`.
  case unitIs(ScopeSyntax.Term, SourceRange)
  /// `share of tasks done on time`, `every task done`.
  case overTasks(TasksFact, SourceRange)
  /// `share of communes under it where recognised`.
  case overUnits(OverUnitsSyntax)
  /// `mean of score of monthly over its months`.
  case overPeriods(OverPeriodsSyntax)
  /// `(online >= 50%) of the unit above`.
  case ofUnitAbove(ExpressionSyntax, SourceRange)
  /// `how many of a >= 50%, b, c`.
  case howMany([ExpressionSyntax], SourceRange)
  /// `denominator of online_rate in 2023`, `numerator of online_rate`: one of the counts that a share is of.
  case counted(of: ExpressionSyntax, isNumerator: Bool, SourceRange)
  /// `change of grdp against a year earlier`.
  case change(of: ExpressionSyntax, against: PeriodSyntax, SourceRange)
  /// What could not be read; already reported.
  case mistake(SourceRange)

  /// How many of the conditions of a group must hold.
  package enum GroupForm: Sendable, Hashable {
    case all, any, none
    case atLeast(Int)
  }

  package var range: SourceRange {
    switch self {
    case .number(_, _, let r), .percentage(_, let r), .points(_, let r), .quantity(_, _, _, let r), .truth(_, let r),
      .result(_, _, _, let r), .ratio(_, _, let r), .chain(_, _, let r), .comparison(_, _, _, let r),
      .reached(_, _, let r), .not(_, let r), .negative(_, let r), .isMissing(_, _, let r), .call(_, _, let r),
      .conditional(_, _, _, let r), .rounded(_, _, _, let r), .group(_, _, let r), .meets(_, let r),
      .targetsMet(_, _, let r),
      .everyItem(_, _, _, _, let r), .itemPoints(_, _, let r), .totalScore(_, let r), .inBand(_, _, _, let r),
      .rank(_, let r),
      .change(_, _, let r), .counted(_, _, let r), .unitIs(_, let r), .overTasks(_, let r), .ofUnitAbove(_, let r),
      .howMany(_, let r),
      .mistake(let r):
      r
    case .overUnits(let units): units.range
    case .overPeriods(let periods): periods.range
    case .date(let date): date.range
    case .text(let text): text.range
    case .name(let name): name.range
    }
  }
}
