import Base

/// A part of something that both packs may have: one that is only in the old one, only in the new one, or changed.
package struct PartDifference<Aspect: Hashable & Sendable>: Sendable {
  /// Its place in the old one; nil where it was added.
  package var old: Int?
  /// Its place in the new one; nil where it was removed.
  package var new: Int?
  /// What changed of one that both have.
  package var aspects: [Aspect]
}

/// How a scorecard of two packs differs.
package struct ScorecardDifference: Sendable {
  package enum Aspect: String, Sendable, Hashable, CaseIterable {
    case total, units, rounding, floor, cap, ranking, limits, quotas
    case notApplicable = "not-applicable"
  }
  package enum GroupAspect: String, Sendable, Hashable, CaseIterable { case kind, points, limit }
  package enum ItemAspect: String, Sendable, Hashable, CaseIterable {
    case subject, points, floor, kind, scoring, rounding, units, group
    case zeroBelow = "zero-below"
    case noCases = "no-cases"
    case noData = "no-data"
    case noPointsWhen = "no-points-when"
  }
  package enum BandAspect: String, Sendable, Hashable, CaseIterable { case totals, condition, order }

  /// Indices into the programs' scorecards.
  package var old: Int?
  package var new: Int?
  package var aspects: [Aspect] = []
  /// Of groups, items and bands those that changed, in order.
  package var groups: [PartDifference<GroupAspect>] = []
  package var items: [PartDifference<ItemAspect>] = []
  package var bands: [PartDifference<BandAspect>] = []

  /// Whether nothing changed.
  package var isSame: Bool {
    old != nil && new != nil && aspects.isEmpty && groups.isEmpty && items.isEmpty && bands.isEmpty
  }
}

/// Compares the scorecards of two packs part by part.
struct ScorecardComparer {
  let old: ComparedPack
  let new: ComparedPack

  /// Those that changed: by name, and one that is left on either side.
  func differences() -> [ScorecardDifference] {
    let (olds, news) = (old.program.scorecards, new.program.scorecards)
    var pairs = PartPairs(olds.count, news.count)
    pairs.match {
      olds[$0].key
    } _: {
      news[$0].key
    }
    pairs.matchRest()
    return pairs.all.map { a, b in
      guard let a, let b else { return ScorecardDifference(old: a, new: b) }
      return difference(a, b)
    }.filter { !$0.isSame }
  }

  private func difference(_ a: Int, _ b: Int) -> ScorecardDifference {
    let (before, after) = (old.program.scorecards[a], new.program.scorecards[b])
    var difference = ScorecardDifference(old: a, new: b)
    difference.aspects = ScorecardDifference.Aspect.allCases.filter {
      old.canon.text($0, of: before) != new.canon.text($0, of: after)
    }
    difference.groups = parts(before.groups, after.groups, keys: [{ TextFolding.matchKey($0.title) }]) {
      aspect, group, _ in
      switch aspect {
      case .kind: "\(group.kind)"
      case .points: group.points.exactText
      case .limit: group.limit?.exactText ?? ""
      }
    }
    let beforeKeys = [{ (item: ScoreItem, _: ComparedPack) in TextFolding.key(item.id) }]
    difference.items = items(before, after, keys: beforeKeys)
    difference.bands = bands(before, after)
    return difference
  }

  private func items(
    _ before: Scorecard, _ after: Scorecard, keys: [(ScoreItem, ComparedPack) -> String]
  ) -> [PartDifference<ScorecardDifference.ItemAspect>] {
    var pairs = PartPairs(before.items.count, after.items.count)
    for key in keys {
      pairs.match {
        key(before.items[$0], old)
      } _: {
        key(after.items[$0], new)
      }
    }
    // What was given other points may be called otherwise, where several items are about one result.
    pairs.match {
      old.canon.text(before.items[$0].subject)
    } _: {
      new.canon.text(after.items[$0].subject)
    }
    return pairs.all.compactMap { a, b in
      guard let a, let b else { return PartDifference(old: a, new: b, aspects: []) }
      let aspects = ScorecardDifference.ItemAspect.allCases.filter {
        old.canon.text($0, of: before.items[a], in: before) != new.canon.text($0, of: after.items[b], in: after)
      }
      return aspects.isEmpty ? nil : PartDifference(old: a, new: b, aspects: aspects)
    }
  }

  private func bands(_ before: Scorecard, _ after: Scorecard) -> [PartDifference<ScorecardDifference.BandAspect>] {
    var pairs = PartPairs(before.bands.count, after.bands.count)
    pairs.match {
      TextFolding.matchKey(before.bands[$0].title)
    } _: {
      TextFolding.matchKey(after.bands[$0].title)
    }
    return pairs.all.compactMap { a, b in
      guard let a, let b else { return PartDifference(old: a, new: b, aspects: []) }
      let (x, y) = (before.bands[a], after.bands[b])
      var aspects: [ScorecardDifference.BandAspect] = []
      if x.totals != y.totals { aspects.append(.totals) }
      if x.condition.map(old.canon.text) != y.condition.map(new.canon.text) { aspects.append(.condition) }
      return aspects.isEmpty ? nil : PartDifference(old: a, new: b, aspects: aspects)
    }
  }

  /// Parts that are known by a key.
  private func parts<Part, Aspect: CaseIterable & Hashable & Sendable>(
    _ before: [Part], _ after: [Part], keys: [(Part) -> String], _ text: (Aspect, Part, ComparedPack) -> String
  ) -> [PartDifference<Aspect>] {
    var pairs = PartPairs(before.count, after.count)
    for key in keys {
      pairs.match {
        key(before[$0])
      } _: {
        key(after[$0])
      }
    }
    return pairs.all.compactMap { a, b in
      guard let a, let b else { return PartDifference(old: a, new: b, aspects: []) }
      let aspects = Aspect.allCases.filter { text($0, before[a], old) != text($0, after[b], new) }
      return aspects.isEmpty ? nil : PartDifference(old: a, new: b, aspects: Array(aspects))
    }
  }
}
