package import Base

/// `test "…"`: units and results that are given, and what must come out.
package struct TestSyntax: Sendable {
  /// `unit "Xã Sơn Hạ" level commune kind committee parent "Sơn Hà"`.
  package struct Unit: Sendable {
    package var name: PlacedText
    package var level: PlacedName?
    package var kind: PlacedName?
    package var parent: PlacedText?
    package var classes: [ClassSyntax] = []
    package var range: SourceRange
    package init(name: PlacedText, level: PlacedName?, kind: PlacedName?, parent: PlacedText?, range: SourceRange) {
      self.name = name
      self.level = level
      self.kind = kind
      self.parent = parent
      self.range = range
    }
  }

  /// What `given` and `expect` speak of: `online_dossier_rate of all for field land for unit "Xã A" in 2023`.
  package struct Subject: Sendable {
    package var indicator: PlacedName
    package var denominator: PlacedName?
    package var field: PlacedName?
    package var unit: PlacedText?
    package var period: PeriodSyntax?
    package var range: SourceRange
    package init(indicator: PlacedName, range: SourceRange) {
      self.indicator = indicator
      self.range = range
    }
  }

  package enum GivenValue: Sendable {
    /// `= 45%`, `= 120`.
    case value(ExpressionSyntax)
    /// `= 45 of 50`; a missing count is written `missing of 40`.
    case counts(ExpressionSyntax?, ExpressionSyntax?, SourceRange)
    case missing(SourceRange)
  }

  package struct Given: Sendable {
    package var subject: Subject
    package var value: GivenValue
    package var range: SourceRange
    package init(subject: Subject, value: GivenValue, range: SourceRange) {
      self.subject = subject
      self.value = value
      self.range = range
    }
  }

  package enum Expectation: Sendable {
    /// `expect target of X = 49.5%`
    case target(Subject, ExpressionSyntax)
    /// `expect value of X = 45 of 50`
    case value(Subject, ExpressionSyntax)
    /// `expect X is met`
    case verdict(Subject, ExpectedVerdict)
    /// `expect rating of X = "Green"`; nil for `= missing`
    case rating(Subject, PlacedText?)
    /// `expect coverage of X = 3 of 4`
    case coverage(Subject, Int, Int)
    /// `expect note of X "capped from 104.5%"`: the trace of the target or of the value says so, in either language.
    case note(Subject, PlacedText)
    /// `expect score of unit "Xã A" = 90`
    case score(ScoreSubject, ScoreValue)
    /// `expect tasks = 26`
    case taskCount(Int)
    /// `expect due of task "1" = 2024-02-29, 2024-05-31`; no days for `= missing`
    case due(task: PlacedText, [DateSyntax])
    /// `expect error KPI0707`: the data given are refused with that code.
    case error(PlacedName)
  }

  package struct Expect: Sendable {
    package var expectation: Expectation
    package var range: SourceRange
    package init(expectation: Expectation, range: SourceRange) {
      self.expectation = expectation
      self.range = range
    }
  }

  package var title: PlacedText
  package var units: [Unit] = []
  package var givens: [Given] = []
  package var expects: [Expect] = []
  package var range: SourceRange
  package init(title: PlacedText, range: SourceRange) {
    self.title = title
    self.range = range
  }
}
