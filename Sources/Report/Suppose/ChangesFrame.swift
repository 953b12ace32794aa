import Base
package import Eval
import Lang

/// What is told of verdicts that are held against others, whatever the format.
package struct ChangesReport {
  /// Why there are two verdicts.
  package enum Reason: Sendable {
    /// Something is supposed: what, as it was written, and of how many units; nil for a figure of targets.
    case supposed([(text: String, units: Int?)])
    /// Another program judges the same data.
    case otherProgram
  }

  let changes: VerdictChanges
  let reason: Reason

  package init(_ changes: VerdictChanges, _ reason: Reason) {
    self.changes = changes
    self.reason = reason
  }

  /// Views of rows, which know their programs' targets.
  struct Frame {
    private let old: OutcomeFrame
    private let new: OutcomeFrame

    init(_ changes: VerdictChanges) {
      old = OutcomeFrame(changes.before.frame)
      new = OutcomeFrame(changes.after.frame)
    }

    func view(_ change: VerdictChanges.Change) -> ChangeView? {
      ChangeView(change.before.map(old.view), change.after.map(new.view), isChange: change.isChange)
    }
  }
}

/// What two runs say of one question of a unit, with everything that is shown of it.
struct ChangeView {
  let before: VerdictView?
  let after: VerdictView?
  /// The one of which unit and question are shown.
  let shown: VerdictView
  let isChange: Bool

  init?(_ before: VerdictView?, _ after: VerdictView?, isChange: Bool) {
    guard let shown = after ?? before else { return nil }
    self.before = before
    self.after = after
    self.shown = shown
    self.isChange = isChange
  }

  /// What a column says before and after: one text where it is the same.
  func pair(_ column: OutcomeColumn, _ language: Language) -> TextTable.Cell {
    func text(_ view: VerdictView?) -> String {
      guard let view else { return "–" }
      let text = column.shown(view, language).text
      return text.isEmpty ? "–" : text
    }
    let (old, new) = (text(before), text(after))
    let role = after.map { column.shown($0, language).role } ?? nil
    return old == new ? .init(new, role) : .init("\(old) → \(new)", role)
  }
}

/// How many verdicts of each kind there are before and after, of all and by target.
struct ChangeCounts {
  /// Of one target.
  struct Line {
    var title: Wording
    var before: [Verdict: Int] = [:]
    var after: [Verdict: Int] = [:]

    mutating func add(_ view: ChangeView) {
      if let verdict = view.before?.row.verdict { before[verdict, default: 0] += 1 }
      if let verdict = view.after?.row.verdict { after[verdict, default: 0] += 1 }
    }

    var isChanged: Bool { before != after }
  }

  private(set) var lines: [Line] = []
  private(set) var total = Line(title: Wording(same: ""))
  private(set) var rows = 0
  private(set) var changed = 0
  /// How many only one of the two asks.
  private(set) var onlyBefore = 0
  private(set) var onlyAfter = 0
  private var places: [String: Int] = [:]

  mutating func add(_ view: ChangeView) {
    let key = view.after.map { "a" + $0.at.id } ?? view.before.map { "b" + $0.at.id } ?? ""
    let place = places[key] ?? lines.count
    if place == lines.count {
      places[key] = place
      lines.append(Line(title: view.shown.at.title))
    }
    lines[place].add(view)
    total.add(view)
    rows += 1
    if view.after == nil {
      onlyBefore += 1
    } else if view.before == nil {
      onlyAfter += 1
    } else if view.isChange {
      changed += 1
    }
  }
}
