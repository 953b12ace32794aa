package import Base

/// How units are scored and classed: items with points, and bands for the total.
package struct Scorecard: Sendable {
  /// Items that belong together: `group "Công khai, minh bạch" 18 points`.
  package struct Group: Sendable {
    package enum Kind: Sendable, Hashable {
      /// Its items are part of the total.
      case plain
      /// They come on top of it: `bonus group "Điểm thưởng" at most 5 points`.
      case bonus
      /// They are taken off it: `deduction group "Điểm trừ" at most 10 points`.
      case deduction
    }

    package var title: String
    package var kind: Kind
    package var points: Rational
    /// The most that a group on top of the total gives, or that one off it takes; nil: as much as its items do.
    package var limit: Rational?
    package var citations: [Citation]
    package var notes: [String]
    package var range: SourceRange
    package init(
      title: String, kind: Kind, points: Rational, limit: Rational?, citations: [Citation], notes: [String],
      range: SourceRange
    ) {
      self.title = title
      self.kind = kind
      self.points = points
      self.limit = limit
      self.citations = citations
      self.notes = notes
      self.range = range
    }

    /// What it gives, or takes, of the sum of its items: no more than its limit.
    package func held(_ sum: Rational) -> Rational {
      guard let limit else { return sum }
      return kind == .deduction ? Swift.max(sum, limit.negated) : Swift.min(sum, limit)
    }
  }

  /// A class of totals, `band "Xuất sắc" from 90`.
  package struct Band: Sendable {
    package var title: String
    /// The totals in it; bands have neither gaps nor overlaps, so that every total lies in exactly one.
    package var totals: Interval
    /// What else it takes; a unit of which that does not hold is in the next band below.
    package var condition: ComputationID?
    package var citations: [Citation]
    package var notes: [String]
    package var range: SourceRange
    package init(title: String, totals: Interval, citations: [Citation], notes: [String], range: SourceRange) {
      self.title = title
      self.totals = totals
      self.citations = citations
      self.notes = notes
      self.range = range
    }
  }

  /// `never better than "Hoàn thành" when disciplined`.
  package struct BandLimit: Sendable {
    /// Index into `bands`.
    package var band: Int
    package var condition: ComputationID
    package var range: SourceRange
    package init(band: Int, condition: ComputationID, range: SourceRange) {
      self.band = band
      self.condition = condition
      self.range = range
    }
  }

  /// `quota "Xuất sắc" at most 20% of "Tốt" or better within parent rounded down, ties share the worse band`.
  package struct Quota: Sendable {
    /// The band held to it, and those better: an index into `bands`.
    package var band: Int
    /// Of those who are in this band or, with `orBetter`, a better one.
    package var base: Int
    package var orBetter: Bool
    package var share: Rational
    /// Those who are counted together are alike in all of these.
    package var within: [Ranking]
    package var rounding: Rounding
    /// Whether all who are equal at the edge stay; else all of them go.
    package var tiesShareBetter: Bool
    package var range: SourceRange
    package init(
      band: Int, base: Int, orBetter: Bool, share: Rational, within: [Ranking], rounding: Rounding,
      tiesShareBetter: Bool,
      range: SourceRange
    ) {
      self.band = band
      self.base = base
      self.orBetter = orBetter
      self.share = share
      self.within = within
      self.rounding = rounding
      self.tiesShareBetter = tiesShareBetter
      self.range = range
    }
  }

  /// Among whom units are ranked.
  package enum Ranking: Hashable, Sendable {
    case level, kind, parent
    case classification(ClassificationID)

    /// Those that have a word of their own.
    package static let words: [(word: String, ranking: Ranking)] = [
      ("level", .level), ("kind", .kind), ("parent", .parent),
    ]
  }

  /// What equal totals are ranked by: `then by late`.
  package struct Tie: Sendable {
    package var value: ComputationID
    /// Whether the lower value comes first.
    package var lowerIsBetter: Bool
    package init(value: ComputationID, lowerIsBetter: Bool) {
      self.value = value
      self.lowerIsBetter = lowerIsBetter
    }
  }

  package var name: String
  package var key: String
  package var title: String?
  /// The index of its pack in `TypedProgram.packs`.
  package var pack: Int
  /// The most points that items which are no bonus give together.
  package var total: Rational
  /// The units that it is for; all clauses hold.
  package var scopes: [Scope]
  package var groups: [Group]
  package var items: [ScoreItem]
  /// From the highest down.
  package var bands: [Band]
  /// What keeps a unit from better bands, whatever its points.
  package var limits: [BandLimit] = []
  package var quotas: [Quota] = []
  /// How the total is rounded before it is classed.
  package var rounding: RoundingRule?
  /// The least and the most that the total may come to, bonuses and all.
  package var floor: Rational?
  package var cap: Rational?
  /// What an item scores for a unit that it is not for: `neutral` leaves it out and re-scales the rest to the total. nil
  /// when nothing is said: then the items for each unit come to the total.
  package var notApplicable: Indicator.NoCases?
  package var ranking: [Ranking]
  /// What decides between equal totals, the first first.
  package var ties: [Tie] = []
  package var citations: [Citation]
  package var readings: [String]
  package var notes: [String]
  package var documentation: String?
  package var range: SourceRange

  package init(
    name: String, key: String, title: String?, pack: Int, total: Rational, scopes: [Scope], groups: [Group],
    items: [ScoreItem], bands: [Band], rounding: RoundingRule?, floor: Rational?, cap: Rational?,
    notApplicable: Indicator.NoCases?, ranking: [Ranking], citations: [Citation], readings: [String], notes: [String],
    documentation: String?, range: SourceRange
  ) {
    self.name = name
    self.key = key
    self.title = title
    self.pack = pack
    self.total = total
    self.scopes = scopes
    self.groups = groups
    self.items = items
    self.bands = bands
    self.rounding = rounding
    self.floor = floor
    self.cap = cap
    self.notApplicable = notApplicable
    self.ranking = ranking
    self.citations = citations
    self.readings = readings
    self.notes = notes
    self.documentation = documentation
    self.range = range
  }

  /// What its bands ask beside points.
  package var conditions: [ComputationID] { bands.compactMap(\.condition) + limits.map(\.condition) }

  /// Whether a condition on other results may take the points of an item.
  package var hasItemConditions: Bool { items.contains { $0.noPointsWhen != nil } }

  /// The index of the band that a total lies in; nil when there are no bands.
  package func band(of total: Rational) -> Int? { bands.firstIndex { $0.totals.contains(total) } }
}

/// To how many places a number is rounded, and how.
package struct RoundingRule: Sendable, Hashable {
  package var places: Int
  package var mode: Rounding
  package init(places: Int, mode: Rounding) {
    self.places = places
    self.mode = mode
  }
}

/// One line of a scorecard: the points that a unit gets for one result.
package struct ScoreItem: Sendable {
  /// The figure up to which points rise in proportion.
  package enum Ceiling: Sendable, Hashable {
    /// The result itself is the part of the points: 90% of a share is nine tenths of them.
    case whole
    case figure(Rational)
    /// The threshold of the unit's target in force.
    case target
  }

  /// What gets all the points and without which there are none.
  package enum Condition: Sendable {
    /// The unit meets its target.
    case target
    /// All bounds hold.
    case bounds([(comparator: Comparator, threshold: Rational)])
  }

  /// So many points for results in an interval.
  package struct Step: Sendable {
    package var points: Rational
    package var results: Interval
    package var range: SourceRange
    package init(points: Rational, results: Interval, range: SourceRange) {
      self.points = points
      self.results = results
      self.range = range
    }
  }

  /// Points for each step that a result lies beyond a figure.
  package struct Each: Sendable, Hashable {
    package var points: Rational
    package var isMinus: Bool
    package var step: Rational
    /// Whether a step that is only begun counts.
    package var partly: Bool
    package var from: Rational
    package var isBelow: Bool
    package init(points: Rational, isMinus: Bool, step: Rational, partly: Bool, from: Rational, isBelow: Bool) {
      self.points = points
      self.isMinus = isMinus
      self.step = step
      self.partly = partly
      self.from = from
      self.isBelow = isBelow
    }
  }

  /// How a result becomes points.
  package enum Scoring: Sendable {
    /// All or nothing.
    case ifMet(Condition)
    /// `points` times result over ceiling, at most all and at least none.
    case proportion(Ceiling)
    /// Steps have neither gaps nor overlaps; from the highest results down.
    case steps([Step])
    /// All points, and so many fewer for each case.
    case deduction(Rational)
    /// So many points for each case.
    case addition(Rational)
    /// The result is the points.
    case asGiven
    /// None at the first figure, all at the second, and in proportion between them.
    case linear(from: Rational, to: Rational)
    /// So many points, off or on, for each whole step, or each begun one, that a result lies beyond a figure.
    case each(Each)
    /// `points` in proportion to the best result of the units alike.
    case toTheBest
  }

  /// What an item scores without data.
  package enum NoData: String, Sendable {
    /// It is not known: the total has a lowest and a highest value.
    case open
    case zero
  }

  /// Unique in the scorecard: the indicator's name, and what else it takes to tell the item from the others.
  package var id: String
  package var title: String?
  package var indicator: IndicatorID
  package var denominator: Int
  /// Several are pooled.
  package var fields: [FieldID]
  /// Index into `Scorecard.groups`.
  package var group: Int?
  /// The most points it gives.
  package var points: Rational
  /// The least points it gives; below zero only for a bonus.
  package var floor: Rational
  /// Its points come on top of the total.
  package var isBonus: Bool
  /// Its points are taken off: it stands in a group of deductions.
  package var takes = false
  package var scoring: Scoring
  /// Results below this score nothing at all.
  package var zeroBelow: Rational?
  /// Where this holds of a unit the item gives it no points, whatever its result.
  package var noPointsWhen: ComputationID?
  package var rounding: RoundingRule?
  package var noCases: Indicator.NoCases
  package var noData: NoData
  package var scopes: [Scope]
  package var citations: [Citation]
  package var readings: [String]
  package var notes: [String]
  package var documentation: String?
  package var range: SourceRange

  package init(
    id: String, title: String?, indicator: IndicatorID, denominator: Int, fields: [FieldID], group: Int?,
    points: Rational, floor: Rational, isBonus: Bool, scoring: Scoring, zeroBelow: Rational?, rounding: RoundingRule?,
    noCases: Indicator.NoCases, noData: NoData, scopes: [Scope], citations: [Citation], readings: [String],
    notes: [String], documentation: String?, range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.indicator = indicator
    self.denominator = denominator
    self.fields = fields
    self.group = group
    self.points = points
    self.floor = floor
    self.isBonus = isBonus
    self.scoring = scoring
    self.zeroBelow = zeroBelow
    self.rounding = rounding
    self.noCases = noCases
    self.noData = noData
    self.scopes = scopes
    self.citations = citations
    self.readings = readings
    self.notes = notes
    self.documentation = documentation
    self.range = range
  }

  /// Whether it looks at the target that the unit has.
  package var needsTarget: Bool {
    switch scoring {
    case .ifMet(.target), .proportion(.target): true
    default: false
    }
  }
}
