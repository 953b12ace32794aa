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
    if let span = target.span { base += ":" + TargetNames.span(span) }
    return base
  }

  /// The time of a target in its name: `Q3`, `H1`, `M02`, `2026`, `6m`, `each_quarter`.
  private static func span(_ span: TargetSpan) -> String {
    switch span {
    case .part(let part), .occurrence(let part):
      switch part.months {
      case 1: (part.index < 10 ? "M0" : "M") + String(part.index)
      case 3: "Q\(part.index)"
      default: "H\(part.index)"
      }
    case .year(let year): String(year.firstYear)
    case .rolling(let months): "\(months)m"
    case .years(let years): "\(years.firstYear)-\(years.lastYear)"
    case .each(let asked, _): recurrence(asked)
    }
  }

  /// `each_month`, `each_quarter_from_2`, `3_months_in_a_row`.
  private static func recurrence(_ asked: TargetRecurrence) -> String {
    let part = asked.months == 1 ? "month" : asked.months == 3 ? "quarter" : "half"
    var name = "each_" + part
    if case .inARow(let count) = asked.enough { name = "\(count)_\(part)s_in_a_row" }
    if let first = asked.first { name += "_from_\(first)" }
    if let last = asked.last { name += "_to_\(last)" }
    return name
  }

  /// The name of the target's denominator; nil where the indicator has none with a name.
  static func denominator(of target: Target, _ vocabulary: Vocabulary) -> String? {
    let denominators = vocabulary[target.indicator].denominators
    return target.denominator < denominators.count ? denominators[target.denominator].name : nil
  }
}
