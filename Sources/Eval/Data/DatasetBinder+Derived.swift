import Base
import Lang
import Tables

// Denominators that are another indicator's numerator or denominator.
extension DatasetBinder {
  /// Fills in the denominators that the data do not give, and refuses those that contradict what they come from.
  mutating func deriveDenominators() {
    guard !derivable.isEmpty else { return }
    // A denominator may come from one that is itself derived; each round fills one step of such a chain.
    var open = derivable
    for _ in 0..<vocabulary.indicators.count where !open.isEmpty {
      let before = open.count
      open = open.filter { !fill($0) }
      if open.count == before { break }
    }
    for key in derivable { check(key) }
  }

  /// The part that a denominator comes from: the number and its cell.
  private func source(of key: Dataset.Key) -> (number: Rational, at: CellIndex, cell: CellPlace?)? {
    guard let derivation = vocabulary[key.indicator].denominators[safe: key.denominator]?.derived else { return nil }
    var other = key
    other.indicator = derivation.indicator
    let series = derivation.part == .denominator ? 0..<1 : vocabulary[derivation.indicator].denominators.indices
    for index in series {
      other.denominator = index
      guard let entry = entries[other] else { continue }
      switch entry.observation.given {
      case .noCases:
        return (.zero, entry.at, entry.observation.cells.first)
      case .counts(let numerator, let denominator):
        let cells = entry.observation.cells
        if derivation.part == .numerator, let numerator { return (numerator, entry.at, cells.first) }
        if derivation.part == .denominator, let denominator { return (denominator, entry.at, cells.last) }
      case .value, .missing:
        continue
      }
    }
    return nil
  }

  /// Fills in the denominator of one observation; true when there is nothing left to do.
  private mutating func fill(_ key: Dataset.Key) -> Bool {
    guard var entry = entries[key], case .counts(let numerator, nil) = entry.observation.given else { return true }
    guard let source = source(of: key) else { return false }
    entry.observation.given = .counts(numerator: numerator, denominator: source.number)
    // Of the two cells the second was the empty one, where there was one.
    entry.observation.sources = CellSources(
      Array(entry.observation.cells.prefix(1)) + (source.cell.map { [$0] } ?? []))
    entries.replace(key, entry.observation)
    return true
  }

  /// Checks one observation against what its denominator comes from.
  private mutating func check(_ key: Dataset.Key) {
    guard let entry = entries[key], case .counts(let numerator, let denominator?) = entry.observation.given,
      let source = source(of: key)
    else { return }
    let related = source.cell.map {
      [Diagnostic.Related(.cell($0), DataMessages.derivedFromHere(source.number))]
    }
    if denominator != source.number {
      let cell = entry.observation.cells.last ?? place(entry.at)
      findings.report(
        DataMessages.contradictoryDenominator(
          subjectWording(key), given: denominator, derived: source.number, at: .cell(cell), related: related ?? []),
        at: entry.at)
    } else if let fault = GivenCheck.fault(
      numerator: numerator, denominator: denominator, measure: vocabulary[key.indicator].measure,
      isWhole: facts[key.indicator.index].isWhole)
    {
      let diagnostic = GivenCheck.diagnostic(
        fault, at: .cell(entry.observation.cells.first ?? place(entry.at)), subject: subjectWording(key),
        numerator: numerator, denominator: denominator, related: related ?? [])
      findings.report(diagnostic, at: entry.at)
    }
  }
}
