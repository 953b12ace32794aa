package import Base

/// `targets "Phụ lục, mục 2" of son_ha_2024 set by province` and the statements under it. Clauses of the heading hold
/// for every statement under it.
package struct TargetsSyntax: Sendable {
  package var section: PlacedText
  package var pack: PlacedName?
  package var setBy: PlacedName?
  package var scopes: [ScopeSyntax] = []
  package var deadline: DeadlineSyntax?
  package var span: SpanSyntax?
  package var rating: RatingSyntax?
  package var remarks = RemarksSyntax()
  package var statements: [TargetSyntax] = []
  /// Notes that stand between the statements.
  package var notes: [NoteSyntax] = []
  package var documentation: String?
  package var range: SourceRange
  package init(section: PlacedText, range: SourceRange) {
    self.section = section
    self.range = range
  }
}

/// `online_dossier_rate of all >= 50% for level commune by 2024-12-15 cite "STT 2"`.
package struct TargetSyntax: Sendable {
  package var indicator: PlacedName
  /// `of on_time`: which of the indicator's denominators.
  package var denominator: PlacedName?
  package var requirement: RequirementSyntax
  package var scopes: [ScopeSyntax] = []
  package var fields: [PlacedName] = []
  /// `pooled`: the fields named count together instead of each by itself.
  package var pooledFields: SourceRange?
  package var deadline: DeadlineSyntax?
  /// Its time other than a last day.
  package var span: SpanSyntax?
  package var aim: AimSyntax?
  package var rating: RatingSyntax?
  /// What a reduction is measured against, in the plan's words: `against "số liệu trước khi rà soát"`.
  package var baseline: BaselineSyntax?
  package var waiver: WaiverSyntax?
  /// What else is asked of the indicator, behind commas: `đạt 12 tỷ đồng, tăng 10% so với năm 2025`.
  package struct Further: Sendable {
    package var requirement: RequirementSyntax
    package var baseline: BaselineSyntax?
    /// Its own time, where it has one: `quý I đạt 20%, quý II đạt 40%`.
    package var span: SpanSyntax?
    package var deadline: DeadlineSyntax?
    package var whole: PlacedText?
    package init(requirement: RequirementSyntax) { self.requirement = requirement }
  }
  package var further: [Further] = []
  /// Against what it is measured could not be read, which is reported.
  package var hasUnreadBaseline = false
  /// Behind another one of a sentence it has a figure and what compares that, and no verb; `isClose`: a comma or `và` joins them.
  package var hasNoVerb = false
  package var isClose = false
  /// It is one of those that `trong đó` begins, parts of the one before in the sentence.
  package var isInList = false
  /// Of what the figure is said to be a part, behind it: `3% tổng số đảng viên`.
  package var whole: PlacedText?
  /// The indicator is called without what its name says is measured: `100% văn bản đi được ký số`.
  package var leavesOutMeasure = false
  /// Where what is asked begins, if the indicator stands before it.
  package var figure: SourceRange?
  /// What its indicator may be called, where the parts of its name make several.
  package var otherNames: [String] = []
  /// The indicator before it in the same sentence, of whose name it may leave out the first words: `án hình sự đạt 80%, án rất
  /// nghiêm trọng đạt 95%`.
  package var behind: PlacedName?
  /// The verb before the figure, where it is no part of a name that is known: `đón 25000 lượt khách`.
  package var verb: PlacedText?
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(indicator: PlacedName, requirement: RequirementSyntax, range: SourceRange) {
    self.indicator = indicator
    self.requirement = requirement
    self.range = range
  }
}

extension TargetSyntax {
  /// A statement for each thing that is asked; what else is said holds for all of them.
  var each: [TargetSyntax] {
    var first = self
    first.further = []
    return [first]
      + further.map {
        var next = first
        (next.requirement, next.baseline, next.aim, next.whole) = ($0.requirement, $0.baseline, nil, $0.whole)
        if $0.span != nil || $0.deadline != nil { (next.span, next.deadline) = ($0.span, $0.deadline) }
        return next
      }
  }

  /// Takes over the times and scopes that stand before it.
  mutating func take(timesOf other: TargetSyntax) {
    scopes = other.scopes + scopes
    if span == nil { span = other.span }
    if deadline == nil { deadline = other.deadline }
  }

  /// Against what the last thing that is asked is measured.
  var lastBaseline: BaselineSyntax? {
    get { further.isEmpty ? baseline : further[further.count - 1].baseline }
    set {
      if further.isEmpty { baseline = newValue } else { further[further.count - 1].baseline = newValue }
    }
  }
}

/// What a target asks.
package enum RequirementSyntax: Sendable {
  /// `>= 50%`, `at least 50%`, `trên 90%`. `bare` when the plan gives only the figure (`reaches 80%`, "đạt 80%").
  case compare(Comparator, ComparatorSyntax, ExpressionSyntax)
  /// `from 50% to 70%`, `from 50% to under 70%`, `above 50% up to 70%`.
  /// `isExact`: `exactly within 25% to 26%`.
  case between(
    lower: Comparator, ExpressionSyntax, upper: Comparator, ExpressionSyntax, SourceRange, isExact: Bool)
  /// `about 6.5% to 7%`: a forecast; one figure or two.
  case about([ExpressionSyntax], SourceRange)
  /// `for information`: nothing is asked.
  case information(SourceRange)
  /// `there are no late dossiers`: none of what the indicator counts or measures.
  case nothing(SourceRange)
  /// `reduced by at least 20%`: measured against the target's baseline.
  case reduced(Comparator, ComparatorSyntax, ExpressionSyntax)
  /// `increased by at least 10% against in 2025`: more than the unit's own earlier result by so much; without a figure
  /// (`tăng so với năm 2025`, `giảm so với …`) more, or less, than it.
  case increased(Comparator, ComparatorSyntax, ExpressionSyntax?)
  /// `increased by 10% to 12%`, `reduced by about 1%`: two figures, or a forecast, of a change against an earlier result;
  /// inside stands the `between` or `about` of the change itself.
  indirect case changed(rises: Bool, RequirementSyntax, SourceRange)
  /// `tăng bình quân 10%/năm`: so much in each of several years on the average.
  case yearly(YearlyChange)
  /// `on a line from 83% in 2023 to 95% in 2030`.
  case line(StraightLineSyntax)
}

/// From a figure of one year in even steps to that of a later one.
package struct StraightLineSyntax: Sendable {
  package var from: (figure: ExpressionSyntax, year: YearSyntax)
  package var to: (figure: ExpressionSyntax, year: YearSyntax)
  package var range: SourceRange
}

/// A change on the average of several years.
package struct YearlyChange: Sendable {
  package var rises: Bool
  package var comparator: Comparator
  package var figure: ExpressionSyntax
  package var range: SourceRange
  /// As it is written.
  package var words: String
  /// What makes it a change against the year before.
  package var edits: [Diagnostic.Edit]
}

/// How a comparator was written, and where.
package struct ComparatorSyntax: Sendable {
  /// `rank`: a place in a ranking, of which less is better.
  package enum Form: String, Sendable { case sign, words, bare, rank }
  package var form: Form
  package var range: SourceRange
  package init(form: Form, range: SourceRange) {
    self.form = form
    self.range = range
  }
}

/// One `for` clause; its terms are alternatives (`for level commune or unit "Phòng Tư pháp"`). Several clauses all hold.
package struct ScopeSyntax: Sendable {
  package enum Term: Sendable {
    case level(PlacedName)
    case kind(PlacedName)
    case ofClass(ClassSyntax)
    /// A unit by name or code.
    case unit(PlacedText)
  }
  package var terms: [Term]
  /// `except …` instead of `for …`.
  package var excludes: Bool
  package var range: SourceRange
  package init(terms: [Term], excludes: Bool, range: SourceRange) {
    self.terms = terms
    self.excludes = excludes
    self.range = range
  }
}

/// `by 2024-12-15` (that day is in time) or `before 2024-12-15` (that day is late).
package struct DeadlineSyntax: Sendable {
  package var date: DateSyntax
  package var inclusive: Bool
  /// `30/6`: the month and the day, which are in the pack's year.
  package var dayOfYear: (month: Int, day: Int)?
  /// The year at whose end it is, where only that is written: its last day is `date` in years of the calendar.
  package var yearEnd: Int?
  package var range: SourceRange
  package init(
    date: DateSyntax, inclusive: Bool, dayOfYear: (month: Int, day: Int)? = nil, yearEnd: Int? = nil,
    range: SourceRange
  ) {
    self.date = date
    self.dayOfYear = dayOfYear
    self.inclusive = inclusive
    self.yearEnd = yearEnd
    self.range = range
  }
}

/// `against in 2022`, `against "thông tin phải khai báo trước khi tái sử dụng dữ liệu"`.
package enum BaselineSyntax: Sendable {
  case result(PeriodSyntax, SourceRange)
  case text(PlacedText)

  package var range: SourceRange {
    switch self {
    case .result(_, let range): range
    case .text(let text): text.range
    }
  }
}

/// `waived by document "…" until 2026-06-30`.
package struct WaiverSyntax: Sendable {
  package var document: PlacedText
  package var until: DateSyntax
  package var range: SourceRange
  package init(document: PlacedText, until: DateSyntax, range: SourceRange) {
    self.document = document
    self.until = until
    self.range = range
  }
}

/// `assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"` and its branches, limits and answers.
package struct AssignSyntax: Sendable {
  package struct Branch: Sendable {
    /// nil for `else`.
    package var condition: ExpressionSyntax?
    package var target: ExpressionSyntax
    package var range: SourceRange
    package init(condition: ExpressionSyntax?, target: ExpressionSyntax, range: SourceRange) {
      self.condition = condition
      self.target = target
      self.range = range
    }
  }

  package enum Answer: Sendable {
    case target(ExpressionSyntax)
    /// `when 2023 is missing then no target`
    case noTarget
  }

  package struct WhenMissing: Sendable {
    package var result: ExpressionSyntax
    package var answer: Answer
    package var range: SourceRange
    package init(result: ExpressionSyntax, answer: Answer, range: SourceRange) {
      self.result = result
      self.answer = answer
      self.range = range
    }
  }

  package struct Limit: Sendable {
    package var expression: ExpressionSyntax
    package var range: SourceRange
    package init(expression: ExpressionSyntax, range: SourceRange) {
      self.expression = expression
      self.range = range
    }
  }

  package struct RoundingClause: Sendable {
    package var places: Int
    package var mode: Rounding
    package var range: SourceRange
    package init(places: Int, mode: Rounding, range: SourceRange) {
      self.places = places
      self.mode = mode
      self.range = range
    }
  }

  package var title: PlacedText
  /// The sections whose targets the rule sets; none means every section of the pack with `set by`.
  package var sections: [PlacedText] = []
  package var scopes: [ScopeSyntax] = []
  package var branches: [Branch] = []
  package var floors: [Limit] = []
  package var caps: [Limit] = []
  package var rounding: RoundingClause?
  package var whenMissing: [WhenMissing] = []
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(title: PlacedText, range: SourceRange) {
    self.title = title
    self.range = range
  }
}

extension TargetSyntax {
  /// Whether it is asked every year.
  var isOfEveryYear: Bool {
    if case .everyYear? = span?.kind { true } else { false }
  }
}
