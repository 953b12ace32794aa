import Base
package import Eval
package import Lang

/// What scores can be put together by.
package enum ScoreKey: String, Sendable, CaseIterable {
  case group, level, kind, parent, period
  /// A unit counts in a group for each classification.
  case ofClass = "class"

  /// The groups a row belongs to; nil where it belongs to none.
  func groups(_ view: ScoreView) -> [(key: String, name: Wording)?] {
    self == .ofClass ? ClassWords.groups(view.unit, view.vocabulary) : [group(view)]
  }

  /// The key and name of the group a row belongs to; nil for rows that have none.
  private func group(_ view: ScoreView) -> (key: String, name: Wording)? {
    switch self {
    case .ofClass: nil
    case .group: view.unit.group.map { ($0, Wording(same: $0)) }
    case .level: view.level.map { ($0.name, Display.name($0)) }
    case .kind: view.kind.map { ($0.name, Display.name($0)) }
    case .parent: view.parent.map { ($0.code, Wording(same: $0.name)) }
    case .period: (view.row.period.text, Display.period(view.row.period))
    }
  }

  /// What it is called in a heading.
  var heading: Wording {
    switch self {
    case .group: Wording(en: "by group", vi: "theo nhóm")
    case .level: Wording(en: "by level", vi: "theo cấp")
    case .kind: Wording(en: "by kind", vi: "theo loại")
    case .ofClass: Wording(en: "by class", vi: "theo phân loại")
    case .parent: Wording(en: "by parent", vi: "theo đơn vị cấp trên")
    case .period: Wording(en: "by period", vi: "theo kỳ")
    }
  }
}

/// How many units are in each band, with the sums of what they met and scored, by groups.
package struct ScoreSummary: Sendable {
  /// The rows of one group and band.
  package struct Line: Sendable {
    /// nil for rows that belong to no group.
    package var key: String?
    var wording: Wording
    /// The scorecard's name.
    package var card: String
    /// The scorecard's title, else its name.
    var cardTitle: String
    /// nil for totals whose band is not known.
    package var band: String?
    /// Where the band stands in its scorecard, from the highest down.
    var place: Int
    package var rows = 0
    package var met = 0
    /// The sum of the totals that are known.
    var sum = PointRange(.zero)
  }

  /// The groups by each key asked for, by key, then from the highest band down.
  package private(set) var lines: [(key: ScoreKey, lines: [Line])] = []

  /// Whether rows of several scorecards were put together: then each line says of which.
  package var hasSeveralCards: Bool { Set(lines.flatMap { $0.lines.map(\.card) }).count > 1 }

  /// Adds the lines of one key, in order.
  private mutating func append(_ key: ScoreKey, _ found: [Line]) {
    let sorted = found.sorted { a, b in
      (a.key == nil ? 1 : 0, a.key ?? "", a.card, a.place) < (b.key == nil ? 1 : 0, b.key ?? "", b.card, b.place)
    }
    lines.append((key, sorted))
  }

  /// By what lines are told apart.
  private struct Place: Hashable {
    var key: String?
    var card: String
    var band: String?
  }

  /// Counts a row in a group.
  private func add(
    _ view: ScoreView, to group: (key: String, name: Wording)?, _ indices: inout [Place: Int], _ found: inout [Line]
  ) {
    let place = Place(key: group?.key, card: view.card.name, band: view.band)
    let index: Int
    if let known = indices[place] {
      index = known
    } else {
      index = found.count
      indices[place] = index
      found.append(
        Line(
          key: group?.key, wording: group?.name ?? Wording(same: "–"), card: view.card.name,
          cardTitle: view.card.title ?? view.card.name, band: view.band, place: view.row.band ?? .max))
    }
    found[index].rows += 1
    found[index].met += view.row.met
    if let total = view.row.total, let low = try? found[index].sum.lowest.adding(total.lowest),
      let high = try? found[index].sum.highest.adding(total.highest)
    {
      found[index].sum = PointRange(low, high)
    }
  }

  /// Puts rows together; groups with the same code in several packs are one.
  package init(_ outcomes: [ScoreOutcome], by keys: [ScoreKey]) {
    for key in keys {
      var indices: [Place: Int] = [:]
      var found: [Line] = []
      for outcome in outcomes {
        for view in outcome.views() {
          for group in key.groups(view) { add(view, to: group, &indices, &found) }
        }
      }
      append(key, found)
    }
  }
}

extension ScoreSummary {
  /// Takes what was counted of a pack whose scores streamed by.
  package init(_ tally: ScoreTally, _ program: TypedProgram, by keys: [ScoreKey]) {
    let card = program.scorecards[0]
    let vocabulary = program.vocabulary
    for key in keys {
      var found: [Line] = []
      for (place, count) in tally.counts where place.by.rawValue == key.rawValue {
        let (name, wording): (String?, Wording) =
          switch place.member {
          case .level(let id): (vocabulary[id].term.name, Display.name(vocabulary[id].term))
          case .group(let text): (text, Wording(same: text))
          case .period(let period): (period.text, Display.period(period))
          case .none: (nil, Wording(same: "–"))
          }
        var line = Line(
          key: name, wording: wording, card: card.name, cardTitle: card.title ?? card.name,
          band: place.band.map { card.bands[$0].title },
          place: place.band ?? .max)
        (line.rows, line.met, line.sum) = (count.rows, count.met, count.sum)
        found.append(line)
      }
      append(key, found)
    }
  }
}
