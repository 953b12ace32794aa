package import Eval
import Base
import Lang

/// What verdicts can be counted by.
package enum SummaryKey: String, Sendable, CaseIterable {
  case unit, level, kind, indicator, parent, field, rating
  /// A unit counts in a group for each classification.
  case ofClass = "class"

  /// Whether it depends on the row's unit alone; else on its target.
  fileprivate var isOfUnit: Bool {
    switch self {
    case .unit, .level, .kind, .parent, .ofClass: true
    case .indicator, .field, .rating: false
    }
  }

  /// The groups a row belongs to; nil where it belongs to none, as one without a field.
  func groups(_ view: VerdictView) -> [(key: String, name: Wording)?] {
    self == .ofClass ? ClassWords.groups(view.at.unit, view.at.vocabulary) : [group(view)]
  }

  /// The key and name of the group a row belongs to; nil for rows that have none.
  private func group(_ view: VerdictView) -> (key: String, name: Wording)? {
    switch self {
    case .ofClass: nil
    case .unit: (view.at.unit.code, Wording(same: view.at.unit.name))
    case .level: view.at.level.map { ($0.name, Display.name($0)) }
    case .kind: view.at.kind.map { ($0.name, Display.name($0)) }
    case .indicator: (view.at.indicator.term.name, Display.name(view.at.indicator.term))
    case .parent: view.at.parent.map { ($0.code, Wording(same: $0.name)) }
    case .rating: view.rating.map { ($0, Wording(same: $0)) }
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
    private var met = 0
    private var missed = 0
    private var noCases = 0
    private var noData = 0
    private var notYetDue = 0
    private var forInformation = 0
    init() {}

    /// How many rows have the verdict.
    package subscript(verdict: Verdict) -> Int {
      switch verdict {
      case .met: met
      case .missed: missed
      case .noCases: noCases
      case .noData: noData
      case .notYetDue: notYetDue
      case .forInformation: forInformation
      }
    }

    /// How many rows there are.
    package var rows: Int { met + missed + noCases + noData + notYetDue + forInformation }

    mutating func add(_ verdict: Verdict) {
      switch verdict {
      case .met: met += 1
      case .missed: missed += 1
      case .noCases: noCases += 1
      case .noData: noData += 1
      case .notYetDue: notYetDue += 1
      case .forInformation: forInformation += 1
      }
    }
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

  /// By each key: the places of its groups.
  private var indices: [[String?: Int]]
  /// By each key: the group of the row before, and what it depends on.
  private var last: [(subject: Int, groups: [Int])?]

  /// Counts nothing yet.
  package init(by keys: [SummaryKey]) {
    groups = keys.map { ($0, []) }
    indices = keys.map { _ in [:] }
    last = keys.map { _ in nil }
  }

  /// Counts the rows of the outcomes; groups with the same code in several packs are one.
  package init(_ outcomes: [Outcome], by keys: [SummaryKey]) {
    self.init(by: keys)
    for outcome in outcomes {
      begin()
      for view in outcome.views() { add(view) }
    }
  }

  /// Begins with the rows of another outcome.
  mutating func begin() { for place in last.indices { last[place] = nil } }

  /// Counts a row.
  mutating func add(_ view: VerdictView) {
    total.add(view.row.verdict)
    for place in groups.indices {
      let key = groups[place].key
      let subject = key.isOfUnit ? view.row.unit : view.row.target.index
      if key != .rating, let last = last[place], last.subject == subject {
        for group in last.groups { groups[place].groups[group].counts.add(view.row.verdict) }
        continue
      }
      let found = key.groups(view).map { index(of: $0, place) }
      last[place] = (subject, found)
      for group in found { groups[place].groups[group].counts.add(view.row.verdict) }
    }
  }

  /// The place of a group among those of a key; added where it is met first.
  private mutating func index(of group: (key: String, name: Wording)?, _ place: Int) -> Int {
    if let known = indices[place][group?.key] { return known }
    let index = groups[place].groups.count
    indices[place][group?.key] = index
    groups[place].groups.append(
      Group(key: group?.key, name: group?.name.vi, wording: group?.name ?? Wording(same: "–")))
    return index
  }
}
