package import Base

/// Records of a file, of which indicators are computed: each row is one thing, with columns of known types.
///
///     records dossiers "hồ sơ" of dossier
///       received "ngày tiếp nhận": date
///       channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp" alias "1"
///       period by received
package struct RecordsSyntax: Sendable {
  /// A column: its name, its title and other wordings in headers, and what it holds.
  package struct Column: Sendable {
    package var name: PlacedName
    package var title: PlacedText?
    package var aliases: [AliasSyntax] = []
    /// nil where it could not be read.
    package var type: ColumnType?
    package var documentation: String?
    package var range: SourceRange
    package init(name: PlacedName, range: SourceRange) {
      self.name = name
      self.range = range
    }
  }

  /// What a column holds.
  package struct ColumnType: Sendable {
    package enum Word: String, Sendable { case date, number, money, count, quantity, days, text, truth, choice, unit }
    package var word: Word
    /// What is counted or measured by, for `count of` and `quantity in`.
    package var thing: PlacedName?
    /// What can be chosen, for `choice of`.
    package var options: [Option] = []
    package var range: SourceRange
    package init(word: Word, range: SourceRange) {
      self.word = word
      self.range = range
    }
  }

  /// One of what can be chosen: its name in rules, and how files write it.
  package struct Option: Sendable {
    package var name: PlacedName
    package var title: PlacedText?
    package var aliases: [AliasSyntax] = []
    package init(name: PlacedName, title: PlacedText?) {
      self.name = name
      self.title = title
    }
  }

  package var name: PlacedName
  package var title: PlacedText?
  /// What one record is; nil where that was left out.
  package var thing: PlacedName?
  package var columns: [Column] = []
  /// The column by which a record falls into a period.
  package var period: PlacedName?
  /// The column that says whose a record is, where several columns name units.
  package var unit: PlacedName?
  /// The column of the code by which a record is known: it stands once.
  package var identity: PlacedName?
  /// Which row holds where a code stands in several.
  package var keep: KeepSyntax?
  package var aliases: [AliasSyntax] = []
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// Which of several rows with one code holds: `keep the latest by finished`, `keep the last file`.
package struct KeepSyntax: Sendable {
  /// The date whose latest holds; nil: the row of the last file.
  package var latestBy: PlacedName?
  package var range: SourceRange
  package init(latestBy: PlacedName?, range: SourceRange) {
    self.latestBy = latestBy
    self.range = range
  }
}

/// What an aggregate makes of the records that it is about.
package enum AggregateFunction: String, Sendable, Hashable, CaseIterable {
  case count, sum, average, minimum, maximum
  /// How many different values there are.
  case distinct
}

/// `count(dossiers where finished <= due)`, `sum(fee of dossiers by received)`.
package struct AggregateSyntax: Sendable {
  package var function: AggregateFunction
  /// What is summed up or compared: a column, or what is computed from columns. nil for `count`.
  package var value: ExpressionSyntax?
  package var records: PlacedName
  /// The date by which a record falls into a period, and the unit whose it is, where they are not the usual ones.
  package var by: [PlacedName]
  package var condition: ExpressionSyntax?
  package var range: SourceRange
  package init(
    function: AggregateFunction, value: ExpressionSyntax?, records: PlacedName, by: [PlacedName],
    condition: ExpressionSyntax?, range: SourceRange
  ) {
    self.function = function
    self.value = value
    self.records = records
    self.by = by
    self.condition = condition
    self.range = range
  }
}

/// Aggregates added up and taken away: `count(a) + count(b) - count(c)`.
package struct SumSyntax: Sendable {
  package var terms: [(isMinus: Bool, aggregate: AggregateSyntax)]
  package var range: SourceRange
  package init(terms: [(isMinus: Bool, aggregate: AggregateSyntax)], range: SourceRange) {
    self.terms = terms
    self.range = range
  }
}

/// `= count(…) / count(…)` or `= average(…)`. `share(R where c)` is `count(R where c) / count(R)`.
package struct FormulaSyntax: Sendable {
  package var numerator: SumSyntax
  package var denominator: SumSyntax?
  package var range: SourceRange
  package init(numerator: SumSyntax, denominator: SumSyntax?, range: SourceRange) {
    self.numerator = numerator
    self.denominator = denominator
    self.range = range
  }
}
