package import Base

/// `thing dossier "hồ sơ" plural dossiers`: a thing that is counted; `unit of measure tonne "tấn" plural tonnes`: one
/// by which quantities are measured.
package struct ThingSyntax: Sendable {
  /// Quantities are measured by it, also in parts: no number of things.
  package var isMeasured = false
  package var name: PlacedName
  package var plural: PlacedName?
  package var title: PlacedText?
  package var aliases: [AliasSyntax] = []
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// Another name under which something is found, a word or a text: `alias "xã"`.
package struct AliasSyntax: Sendable, Hashable {
  package var text: String
  package var range: SourceRange
  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// `level commune "cấp xã" under district alias "xã", "phường" until 2025-07-01`.
package struct LevelSyntax: Sendable {
  package var name: PlacedName
  package var title: PlacedText?
  package var superior: PlacedName?
  package var aliases: [AliasSyntax] = []
  /// The day from which the level is no more.
  package var until: DateSyntax?
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// `kind department "cơ quan chuyên môn" alias "phòng", "ban"`.
package struct KindSyntax: Sendable {
  package var name: PlacedName
  package var title: PlacedText?
  package var aliases: [AliasSyntax] = []
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// `classification region "Khu vực": I "Khu vực I", II, III`: what units are classed by beside their level and kind.
package struct ClassificationSyntax: Sendable {
  package var name: PlacedName
  package var title: PlacedText?
  package var aliases: [AliasSyntax] = []
  /// What a unit can be.
  package var classes: [RecordsSyntax.Option] = []
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// A class of a classification, as rules name it: `region III`.
package struct ClassSyntax: Sendable {
  /// nil where the class is called by its title alone: `cho khu vực I` of a class "Khu vực I".
  package var classification: PlacedName?
  package var name: PlacedName
  package init(classification: PlacedName?, name: PlacedName) {
    self.classification = classification
    self.name = name
  }
}

/// `field land "Đất đai"`: a field of work by which results are also given.
package struct FieldSyntax: Sendable {
  package var name: PlacedName
  package var title: PlacedText?
  package var aliases: [AliasSyntax] = []
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// A clause about parts and their whole, and where it stands: `adds up`.
package struct PartsClauseSyntax<Rule: Sendable & Hashable>: Sendable {
  package var rule: Rule
  package var range: SourceRange
  package init(rule: Rule, range: SourceRange) {
    self.rule = rule
    self.range = range
  }
}

/// An indicator and what it is counted by.
///
///     indicator dossier_early_rate "Tỷ lệ hồ sơ trả trước hạn": share of dossiers
///       numerator "hồ sơ trả trước hạn"
///       denominator all "hồ sơ đã giải quyết" = denominator of dossier_on_time_rate
///       denominator on_time "hồ sơ trước và đúng hạn" = numerator of dossier_on_time_rate
///       higher is better
///       no cases neutral
package struct IndicatorSyntax: Sendable {
  package struct TypeSyntax: Sendable {
    /// The word before `of`: share, reduction, count, quantity, number, money, score, days, percent, points.
    package var word: PlacedName
    /// The thing counted, or the unit of measure, for share, reduction, count and quantity.
    package var thing: PlacedName?
    package var range: SourceRange
    package init(word: PlacedName, thing: PlacedName?, range: SourceRange) {
      self.word = word
      self.thing = thing
      self.range = range
    }
  }

  package struct DenominatorSyntax: Sendable {
    package enum Part: String, Sendable { case numerator, denominator }
    /// nil for an indicator's only denominator.
    package var name: PlacedName?
    package var text: PlacedText?
    /// Where the count comes from when the data do not give it: `= numerator of dossier_on_time_rate`.
    package var derived: (part: Part, indicator: PlacedName)?
    /// What it comes to in records: `= count(dossiers where finished <= due)`.
    package var formula: SumSyntax?
    package var range: SourceRange
    package init(
      name: PlacedName?, text: PlacedText?, derived: (part: Part, indicator: PlacedName)?, range: SourceRange
    ) {
      self.name = name
      self.text = text
      self.derived = derived
      self.range = range
    }
  }

  package enum NoCases: String, Sendable { case neutral, full, zero }

  package var name: PlacedName
  package var title: PlacedText?
  package var type: TypeSyntax?
  /// How it is computed from records: `= count(…) / count(…)`.
  package var formula: FormulaSyntax?
  /// How it is made of other results: `= (a + b + c) / 3`.
  package var computation: ExpressionSyntax?
  package var numerator: PlacedText?
  /// `numerator "…" = count(…)`.
  package var numeratorFormula: SumSyntax?
  package var denominators: [DenominatorSyntax] = []
  /// `higher is better` / `lower is better`; nil when not said.
  package var lowerIsBetter: Bool?
  package var noCases: NoCases?
  /// How parts of a period make a whole, as often as it is said.
  package var overTime: [PartsClauseSyntax<OverTime>] = []
  /// How units make their parent's result, as often as it is said.
  package var overUnits: [PartsClauseSyntax<OverUnits>] = []
  /// `the whole holds`, `the parts hold`.
  package var holding: [PartsClauseSyntax<Holding>] = []
  package var aliases: [AliasSyntax] = []
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}
