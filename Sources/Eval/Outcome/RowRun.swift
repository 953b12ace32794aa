package import Base

/// What comes of units and a program, row by row.
package protocol RowOutcome {
  associatedtype Row
  /// In order of the units.
  var rows: [Row] { get set }
}

/// An outcome whose rows are made as they are asked for, those of some units at a time: what is written of them takes no more
/// memory than what they are made from.
package struct RowRun<Outcome: RowOutcome> {
  /// The outcome without rows; of scores with all of them, but without what their items gave.
  package let frame: Outcome
  private let unitCount: Int
  private let make: (_ unit: Int) -> [Outcome.Row]
  private let told: () -> [Diagnostic]
  private var isWanted: (Outcome.Row) -> Bool = { _ in true }

  /// The most rows that are given at once, but for those of one unit.
  private static var partSize: Int { 4096 }

  init(
    _ frame: Outcome, units: Int, rows: @escaping (_ unit: Int) -> [Outcome.Row], messages: @escaping () -> [Diagnostic]
  ) {
    self.frame = frame
    unitCount = units
    make = rows
    told = messages
  }

  /// An outcome that is whole already.
  package init(whole outcome: Outcome) {
    frame = outcome
    unitCount = 1
    make = { _ in outcome.rows }
    told = { [] }
  }

  /// The same with only those rows that are wanted.
  package func filtered(_ isWanted: @escaping (Outcome.Row) -> Bool) -> RowRun {
    var run = self
    run.isWanted = { [before = self.isWanted] in before($0) && isWanted($0) }
    return run
  }

  /// The rows of one unit, by its place among the outcome's, that are wanted; of an outcome that was whole, all.
  package func rows(of unit: Int) -> [Outcome.Row] {
    unit < unitCount ? make(unit).filter(isWanted) : []
  }

  /// Gives the outcome with its first rows, then with the next ones, in order, until `body` says that it wants no more. It may
  /// be asked again: the rows are made anew.
  package func forEach(_ body: (Outcome) -> Bool) {
    var part = frame
    part.rows = []
    for unit in 0..<unitCount {
      for row in make(unit) where isWanted(row) { part.rows.append(row) }
      if part.rows.count >= RowRun.partSize {
        if !body(part) { return }
        part.rows.removeAll(keepingCapacity: true)
      }
    }
    if !part.rows.isEmpty { _ = body(part) }
  }

  /// The outcome with all its rows.
  package func whole() -> Outcome {
    var outcome = frame
    outcome.rows = []
    for unit in 0..<unitCount { for row in make(unit) where isWanted(row) { outcome.rows.append(row) } }
    return outcome
  }

  /// What could not be computed of the rows made so far.
  package var messages: [Diagnostic] { told() }
}
