package import Lang

/// A name for every target of a program that stays the same from run to run: `online_dossier_rate`,
/// `dossier_early_rate.on_time`, `satisfaction_rate@land`, and `#2` after the second of those that are alike in a pack.
package struct TargetNames: Sendable {
  /// By `TargetID`.
  private let names: [String]

  /// Names the targets of a program.
  package init(_ program: TypedProgram) {
    var bases: [String] = []
    var counts: [String: Int] = [:]
    for target in program.targets {
      let base = TargetNames.base(target, program.vocabulary)
      bases.append(base)
      counts["\(target.pack) \(base)", default: 0] += 1
    }
    var seen: [String: Int] = [:]
    names = zip(program.targets, bases).map { target, base in
      let key = "\(target.pack) \(base)"
      guard counts[key, default: 0] > 1 else { return base }
      seen[key, default: 0] += 1
      return "\(base)#\(seen[key, default: 0])"
    }
  }

  /// The name of a target of the program.
  package subscript(id: TargetID) -> String { names[id.index] }

  private static func base(_ target: Target, _ vocabulary: Vocabulary) -> String {
    let indicator = vocabulary[target.indicator]
    var base = indicator.term.name
    if let name = denominator(of: target, vocabulary) { base += "." + name }
    if !target.fields.isEmpty { base += "@" + target.fields.map { vocabulary[$0].term.name }.joined(separator: "+") }
    return base
  }

  /// The name of the target's denominator; nil where the indicator has none with a name.
  static func denominator(of target: Target, _ vocabulary: Vocabulary) -> String? {
    let denominators = vocabulary[target.indicator].denominators
    return target.denominator < denominators.count ? denominators[target.denominator].name : nil
  }
}
