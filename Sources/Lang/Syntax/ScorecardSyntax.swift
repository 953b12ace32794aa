package import Base

/// `scorecard monthly "Điểm tháng" total 100 points`, its items and its bands.
package struct ScorecardSyntax: Sendable {
  /// A number of points, `10 points`.
  package struct Points: Sendable {
    package var value: Rational
    /// How large a part of all points of the item it is, `50% số điểm`, until those are known.
    package var share: Rational?
    package var range: SourceRange
    package init(value: Rational, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// `from 80%`, `above 15`, `from 12 to under 15`, `below 50%`, `up to 5`.
  package struct RangeSyntax: Sendable {
    package var lower: (comparator: Comparator, value: ExpressionSyntax)?
    package var upper: (comparator: Comparator, value: ExpressionSyntax)?
    /// `còn lại`: what is worse than all other steps.
    package var isRest = false
    /// Only a figure is given that is reached, `đạt 90%`.
    package var isBare = false
    /// `không có`: none of what is counted or measured.
    package var isNone = false
    /// `có 1 vụ`: a number of cases, which beside others is just so many.
    package var isCases = false
    package var range: SourceRange
    package init(
      lower: (comparator: Comparator, value: ExpressionSyntax)?,
      upper: (comparator: Comparator, value: ExpressionSyntax)?, range: SourceRange
    ) {
      self.lower = lower
      self.upper = upper
      self.range = range
    }
  }

  /// `group "Công khai, minh bạch" 18 points`; the items after it belong to it.
  package struct Group: Sendable {
    package var title: PlacedText
    package var kind = Scorecard.Group.Kind.plain
    /// Of groups on top of the total, or off it: the most that they give or take.
    package var points: Points?
    package var remarks = RemarksSyntax()
    package var range: SourceRange
    package init(title: PlacedText, range: SourceRange) {
      self.title = title
      self.range = range
    }
  }

  /// `band "Xuất sắc" from 90`.
  package struct Band: Sendable {
    package var title: PlacedText
    /// nil when it could not be read; already reported.
    package var totals: RangeSyntax?
    /// `otherwise`: whatever is in no other band.
    package var isOtherwise = false
    /// `when recognised`: what else it takes.
    package var condition: ExpressionSyntax?
    package var remarks = RemarksSyntax()
    package var range: SourceRange
    package init(title: PlacedText, range: SourceRange) {
      self.title = title
      self.range = range
    }
  }

  /// `never better than "Hoàn thành" when disciplined`.
  package struct BandLimit: Sendable {
    package var title: PlacedText
    package var condition: ExpressionSyntax
    package var range: SourceRange
    package init(title: PlacedText, condition: ExpressionSyntax, range: SourceRange) {
      self.title = title
      self.condition = condition
      self.range = range
    }
  }

  /// Among whom units are ranked, or held to a quota: `level`, `kind`, `parent`, or the name of a classification.
  package enum RankingSyntax: Sendable {
    case level, kind, parent
    case classification(PlacedName)
  }

  /// `quota "Xuất sắc" at most 20% of "Tốt" or better within parent rounded down, ties share the worse band`.
  package struct Quota: Sendable {
    package var title: PlacedText
    package var share: ExpressionSyntax
    package var base: PlacedText
    /// Whether `base` is the band and those better; else it alone.
    package var orBetter: Bool
    package var within: [RankingSyntax]
    package var rounding: Rounding
    package var tiesShareBetter: Bool
    package var range: SourceRange
    package init(
      title: PlacedText, share: ExpressionSyntax, base: PlacedText, orBetter: Bool, within: [RankingSyntax],
      rounding: Rounding,
      tiesShareBetter: Bool, range: SourceRange
    ) {
      self.title = title
      self.share = share
      self.base = base
      self.orBetter = orBetter
      self.within = within
      self.rounding = rounding
      self.tiesShareBetter = tiesShareBetter
      self.range = range
    }
  }

  /// An answer to cases that did not occur, or to an item that is not for a unit, and where it stands.
  package struct Answer<Word: Sendable>: Sendable {
    package var word: Word
    package var range: SourceRange
    package init(word: Word, range: SourceRange) {
      self.word = word
      self.range = range
    }
  }

  /// What an item says, or `each item` of all of them.
  package struct ItemClauses: Sendable {
    package var rounding: AssignSyntax.RoundingClause?
    package var noCases: Answer<IndicatorSyntax.NoCases>?
    package var noDataIsZero: SourceRange?
    package init() {}
  }

  package var name: PlacedName
  package var title: PlacedText?
  package var total: Points?
  package var scopes: [ScopeSyntax] = []
  /// `each item …`
  package var each = ItemClauses()
  /// `total rounded to …`
  package var rounding: AssignSyntax.RoundingClause?
  /// `total never below …`, `total never above …`
  package var floor: Points?
  package var cap: Points?
  package var notApplicable: Answer<IndicatorSyntax.NoCases>?
  package var ranking: Answer<[RankingSyntax]>?
  /// `then by late, then by online`: what equal totals are ranked by, the first first.
  package var ties: [ExpressionSyntax] = []
  package var groups: [Group] = []
  package var items: [ScoreItemSyntax] = []
  package var bands: [Band] = []
  package var limits: [BandLimit] = []
  package var quotas: [Quota] = []
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// `item online_dossier_rate 6 points in proportion up to 50% cite "STT 4"`.
package struct ScoreItemSyntax: Sendable {
  package enum Ceiling: Sendable {
    case whole
    case figure(ExpressionSyntax)
    case target(SourceRange)
  }

  /// `below 95%`, `above 3`: from where the steps are counted.
  package struct Beyond: Sendable {
    package var isBelow: Bool
    package var figure: ExpressionSyntax
    package init(isBelow: Bool, figure: ExpressionSyntax) {
      self.isBelow = isBelow
      self.figure = figure
    }
  }

  package struct Step: Sendable {
    package var points: ScorecardSyntax.Points
    package var results: ScorecardSyntax.RangeSyntax
    /// `dưới 90% thì điểm tính theo tỷ lệ`
    package var isInProportion = false
    package var range: SourceRange
    package init(points: ScorecardSyntax.Points, results: ScorecardSyntax.RangeSyntax, range: SourceRange) {
      self.points = points
      self.results = results
      self.range = range
    }
  }

  package enum Scoring: Sendable {
    /// `if met`
    case ifTarget(SourceRange)
    /// `nếu có`, `nếu đúng`: when the result is yes, or there is one. `saysThere`: by the first of these words.
    case ifYes(SourceRange, saysThere: Bool = false)
    /// `nếu không có`, `nếu sai`: when the result is no, or there is none.
    case ifNo(SourceRange, saysThere: Bool = false)
    /// `không có đơn thư: 3 điểm, có: 0 điểm`: when there is none, of what is yes or no of what its name denies.
    case ifNotThere(SourceRange)
    /// `không có cán bộ bị kỷ luật: 2 điểm`: when there is none of what the item names without its measure.
    case ifNone(SourceRange)
    /// `1 điểm, không đầy đủ: 0 điểm`: when the result is yes; `denied`: what no is called.
    case ifNotDenied(PlacedName, SourceRange)
    /// Points, and nothing of how they are given; where they stand.
    case unsaid(SourceRange)
    /// `if >= 90%`, `if from 5 to 10`
    case condition([(comparator: Comparator, value: ExpressionSyntax)], SourceRange)
    /// `đạt 90%`: at least the figure, or of what is better lower at most.
    case reached(ExpressionSyntax, SourceRange)
    case proportion(Ceiling, SourceRange)
    case steps([Step], SourceRange)
    /// `minus 0.5 points per case`
    case deduction(ScorecardSyntax.Points, per: PlacedName? = nil, SourceRange)
    /// `plus 0.5 points per case`; `per`: what the plan calls the case, `cộng 2 điểm mỗi bài`.
    case addition(ScorecardSyntax.Points, per: PlacedName? = nil, SourceRange)
    case asGiven(SourceRange)
    /// `linearly from 50% to 90%`: none at the first figure, all at the second.
    case linear(ExpressionSyntax, ExpressionSyntax, SourceRange)
    /// `minus 1 point for each 0.5% or part of it below 95%`, `plus 2 points for each 5%`.
    case each(ScorecardSyntax.Points, isMinus: Bool, step: ExpressionSyntax, partly: Bool, from: Beyond?, SourceRange)
    /// `in proportion to the best`: to the best result among the units alike.
    case toTheBest(SourceRange)
    /// What could not be read; already reported.
    case mistake(SourceRange)
  }

  package var isBonus: Bool
  package var indicator: PlacedName
  /// The indicator is called without what its name says is measured: `100% hộ ký cam kết`.
  package var leavesOutMeasure = false
  package var denominator: PlacedName?
  package var title: PlacedText?
  package var points: ScorecardSyntax.Points?
  /// What it gives is taken off: it stands in a group of deductions.
  package var isTaken = false
  /// The most that so many points for each give or take: `mỗi mô hình cộng 2 điểm, tối đa 6 điểm`.
  package var most: ScorecardSyntax.Points?
  package var scoring: Scoring
  /// What is missing is counted: `thiếu mỗi báo cáo trừ 1 điểm`.
  package var lacking: SourceRange?
  /// Points that are given or taken once, by words that may say for each: `có sáng kiến được cộng 2 điểm`.
  package var givenOnce: ScorecardSyntax.Points?
  /// Its own words say that points come on top or off, and not only its group.
  package var saysChange = false
  /// Index into the scorecard's groups.
  package var group: Int?
  package var zeroBelow: ExpressionSyntax?
  /// `no points when late > 3`: a condition on other results that takes all its points.
  package var noPointsWhen: ExpressionSyntax?
  package var floor: ScorecardSyntax.Points?
  package var clauses = ScorecardSyntax.ItemClauses()
  package var scopes: [ScopeSyntax] = []
  package var fields: [PlacedName] = []
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(isBonus: Bool, indicator: PlacedName, scoring: Scoring, range: SourceRange) {
    self.isBonus = isBonus
    self.indicator = indicator
    self.scoring = scoring
    self.range = range
  }
}
