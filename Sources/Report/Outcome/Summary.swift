package import Eval
import Base
import Lang

/// What verdicts can be counted by.
package enum SummaryKey: String, Sendable, CaseIterable {
  case unit, level, kind, indicator, parent, field

  /// The key and name of the group a row belongs to; nil for rows that have none, as one without a field.
  func group(_ view: VerdictView) -> (key: String, name: Wording)? {
    switch self {
    case .unit: (view.at.unit.code, Wording(same: view.at.unit.name))
    case .level: view.at.level.map { ($0.name, Display.name($0)) }
    case .kind: view.at.kind.map { ($0.name, Display.name($0)) }
    case .indicator: (view.at.indicator.term.name, Display.name(view.at.indicator.term))
    case .parent: view.at.parent.map { ($0.code, Wording(same: $0.name)) }
    case .field: view.at.field.map { name in (name, TargetView.fields(view.at)) }
    }
  }
}

extension TargetView {
  /// The target's fields for people.
  static func fields(_ view: TargetView) -> Wording {
    OutcomeWords.joined(view.target.fields.map { Display.name(view.vocabulary[$0].term) }, ", ")
  }
}

/// How many rows have each verdict, in all and by groups. Counts only: no total of results hides a gap.
package struct Summary: Sendable {
  /// How many rows have each verdict.
  package struct Counts: Sendable, Hashable {
    private var counts: [Verdict: Int] = [:]
    init() {}

    /// How many rows have the verdict.
    package subscript(verdict: Verdict) -> Int { counts[verdict, default: 0] }

    /// How many rows there are.
    package var rows: Int { counts.values.reduce(0, +) }

    mutating func add(_ verdict: Verdict) { counts[verdict, default: 0] += 1 }
  }

  /// The rows that have something in common.
  package struct Group: Sendable {
    /// The code or name of what they have in common; nil for those that have nothing there.
    package var key: String?
    /// Its name in Vietnamese; for units the same in both languages.
    package var name: String?
    var wording: Wording
    /// How many of its rows have each verdict.
    package var counts = Counts()
  }

  /// All rows.
  package private(set) var total = Counts()
  /// The groups by each key asked for, in the order in which they first occur.
  package private(set) var groups: [(key: SummaryKey, groups: [Group])] = []

  /// Counts the rows of the outcomes; groups with the same code in several packs are one.
  package init(_ outcomes: [Outcome], by keys: [SummaryKey]) {
    let views = outcomes.flatMap { $0.views() }
    for view in views { total.add(view.row.verdict) }
    for key in keys {
      var indices: [String?: Int] = [:]
      var found: [Group] = []
      for view in views {
        let group = key.group(view)
        let index =
          indices[group?.key]
          ?? {
            found.append(Group(key: group?.key, name: group?.name.vi, wording: group?.name ?? Wording(same: "–")))
            indices[group?.key] = found.count - 1
            return found.count - 1
          }()
        found[index].counts.add(view.row.verdict)
      }
      groups.append((key, found))
    }
  }
}
