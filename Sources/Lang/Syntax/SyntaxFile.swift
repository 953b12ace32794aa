package import Base

/// A rule file as written: its declarations in order, names not yet looked up.
///
/// Every node keeps the range of source it came from. A file with mistakes still has a tree of what could be read.
package struct SyntaxFile: Sendable {
  package var file: FileID
  package var pack: PackSyntax?
  package var uses: [UseSyntax] = []
  package var declarations: [DeclarationSyntax] = []
  /// What its declarations call their terms, in several words: files that lead to it may call them so too.
  package var calls: [String] = []
  /// The language of its keywords, to offer words in it.
  package var language = Language.en

  package init(file: FileID) { self.file = file }
}

/// A declaration of a file, other than its `pack` and `use`.
package enum DeclarationSyntax: Sendable {
  case thing(ThingSyntax)
  case level(LevelSyntax)
  case kind(KindSyntax)
  case classification(ClassificationSyntax)
  case field(FieldSyntax)
  case records(RecordsSyntax)
  case indicator(IndicatorSyntax)
  case targets(TargetsSyntax)
  case tasks(TasksSyntax)
  case assign(AssignSyntax)
  case data(DataSyntax)
  case history(HistorySyntax)
  case note(NoteSyntax)
  case scorecard(ScorecardSyntax)
  case criterion(CriterionSyntax)
  case constant(ConstantSyntax)
  case test(TestSyntax)
}

/// `pack son_ha_2024 "…" document "288/QĐ-UBND" issued 2024-02-19 by "…" year 2024 level district "…" in province "…"`
package struct PackSyntax: Sendable {
  package var name: PlacedName
  package var title: PlacedText?
  package var document: PlacedText?
  package var issued: DateSyntax?
  package var issuer: PlacedText?
  package var year: YearSyntax?
  /// `from 1 April`, behind the year.
  package var yearStart: YearStartSyntax?
  /// `months end on day 14`
  package var monthEnd: MonthEndSyntax?
  /// The level the plan is made at, then the ones it lies in, from near to far: `level district "Sơn Hà" in province "Quảng Ngãi"`.
  package var places: [PlaceSyntax] = []
  /// The pack this one stands under.
  package var under: UseSyntax?
  /// `if a day off, the next working day`, for all its tasks.
  package var nextWorkingDay: SourceRange?
  /// `the whole holds`, `the parts hold`.
  package var holding: [PartsClauseSyntax<Holding>] = []
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange

  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

package struct PlaceSyntax: Sendable {
  package var level: PlacedName
  package var place: PlacedText?
  package init(level: PlacedName, place: PlacedText?) {
    self.level = level
    self.place = place
  }
}

/// `use tthc`, `under dong_nai_2026 from "../2026.kpi"`.
package struct UseSyntax: Sendable {
  package var name: PlacedName
  /// A path relative to the file that says so.
  package var path: PlacedText?
  package var range: SourceRange
  package init(name: PlacedName, path: PlacedText?, range: SourceRange) {
    self.name = name
    self.path = path
    self.range = range
  }
}

package struct DateSyntax: Sendable, Hashable {
  package var date: CalendarDate
  package var range: SourceRange
  package init(date: CalendarDate, range: SourceRange) {
    self.date = date
    self.range = range
  }
}

package struct YearSyntax: Sendable, Hashable {
  package var year: Int
  package var range: SourceRange
  package init(year: Int, range: SourceRange) {
    self.year = year
    self.range = range
  }
}

/// `from 1 April`, `from 2023-12-15`: the first day of a year.
package struct YearStartSyntax: Sendable, Hashable {
  package enum Day: Sendable, Hashable {
    /// A day of every year.
    case ofEachYear(month: Int, day: Int)
    /// The first day of the year that stands before it.
    case date(CalendarDate)
  }
  package var day: Day
  package var range: SourceRange
  package init(day: Day, range: SourceRange) {
    self.day = day
    self.range = range
  }
}

/// `months end on day 14`
package struct MonthEndSyntax: Sendable, Hashable {
  package var day: Int
  package var range: SourceRange
  package init(day: Int, range: SourceRange) {
    self.day = day
    self.range = range
  }
}

/// `accept KPI0325 because "…"`: a finding about the statement that stands, and why.
package struct AcceptanceSyntax: Sendable, Hashable {
  /// The code as written.
  package var code: PlacedName
  package var reason: PlacedText
  package var range: SourceRange
  package init(code: PlacedName, reason: PlacedText, range: SourceRange) {
    self.code = code
    self.reason = reason
    self.range = range
  }
}

/// What a statement says about its source, in the order written. A `quote` belongs to the `cite` before it.
package struct RemarksSyntax: Sendable {
  package enum Kind: String, Sendable { case cite, quote, reading, note }
  package struct Remark: Sendable {
    package var kind: Kind
    package var text: PlacedText
    package init(kind: Kind, text: PlacedText) {
      self.kind = kind
      self.text = text
    }
  }
  package var remarks: [Remark] = []
  /// The findings that the statement accepts.
  package var acceptances: [AcceptanceSyntax] = []
  package init() {}

  package func texts(_ kind: Kind) -> [PlacedText] { remarks.lazy.filter { $0.kind == kind }.map(\.text) }
}

/// A note that stands by itself: what a plan says that cannot be measured, or a contradiction in it.
///
/// `note "…" cite "…" quote "…"`
package struct NoteSyntax: Sendable {
  package var text: PlacedText
  package var remarks = RemarksSyntax()
  package var range: SourceRange
  package init(text: PlacedText, range: SourceRange) {
    self.text = text
    self.range = range
  }
}
