/// What units gave themselves, kept for those above them.
final class KnownParts {
  /// The most that is kept.
  private static let most = 1 << 17

  private let unitCount: Int
  /// By measure, then unit; empty where nothing is known of a measure.
  private var parts: [[Part?]]

  /// nil where no unit lies under another, or where it would be too much.
  init?(_ units: [Unit], measures: Int) {
    let (size, overflow) = units.count.multipliedReportingOverflow(by: measures)
    guard !overflow, size <= KnownParts.most, units.contains(where: { $0.parent != nil }) else { return nil }
    unitCount = units.count
    parts = [[Part?]](repeating: [], count: measures)
  }

  /// What is known of a unit and a measure.
  func part(of unit: Int, _ measure: Int) -> Part? { parts[measure].isEmpty ? nil : parts[measure][unit] }

  /// Keeps what a unit gave.
  func keep(_ part: Part, of unit: Int, _ measure: Int) {
    if parts[measure].isEmpty { parts[measure] = [Part?](repeating: nil, count: unitCount) }
    parts[measure][unit] = part
  }
}
