import Foundation

/// Random scorecards over random programs and data.
extension RandomCase {
  /// How many scorecards a pack has.
  static let cards = 5

  /// A case whose pack has scorecards; `withTargets`: items of the first may look at targets, whether or not there is one.
  init(scoreSeed seed: UInt64, withTargets: Bool) {
    var maker = Maker(seed: seed)
    maker.hasDeadlines = seed % 3 == 0
    self = maker.make()
    for number in 0..<RandomCase.cards {
      rules[0].lines += maker.scorecard("phieu_\(number)", withTargets: withTargets && number == 0)
    }
  }
}

extension RandomCase.Maker {
  fileprivate mutating func scorecard(_ name: String, withTargets: Bool) -> [String] {
    let usable = indicators.filter { indicator in !indicators.contains { $0.base == indicator.name } }
    var items: [String] = []
    var total = 0
    for _ in 0..<dice.roll(1...5) {
      let points = dice.pick([100, 200, 250, 300, 735, 1000])
      let isBonus = dice.chance(10) && !items.isEmpty
      guard let line = item(dice.pick(usable), points, isBonus, withTargets) else { continue }
      if !isBonus { total += points }
      items.append(line)
    }
    guard total > 0 else { return [] }
    var lines = ["scorecard \(name) total \(decimal(total)) points"]
    if dice.chance(60) {
      lines.append("  not applicable \(dice.pick(["neutral", "full", "zero"]))")
    } else {
      lines.append("  not applicable neutral")
    }
    if dice.chance(40) { lines.append("  each item rounded to \(dice.roll(0...3)) places" + mode()) }
    if dice.chance(25) { lines.append("  each item no cases \(dice.pick(["neutral", "full", "zero"]))") }
    if dice.chance(20) { lines.append("  each item no data zero") }
    if dice.chance(25) { lines.append("  total rounded to \(dice.roll(0...2)) places" + mode()) }
    if dice.chance(15) { lines.append("  total never above \(decimal(total)) points") }
    if hasClasses, dice.chance(40) {
      lines.append("  ranked within region\(dice.pick(["", " and terrain", " and level"]))")
    }
    if dice.chance(40) {
      lines.append("  ties by \(tie(usable))" + (dice.chance(50) ? ", then by \(tie(usable))" : ""))
    }
    lines += items + onTop(usable, withTargets)
    let edges = Set((0..<dice.roll(1...3)).map { _ in dice.roll(1...(total / 50)) * 50 }).sorted(by: >)
    for (index, edge) in edges.enumerated() {
      lines.append("  band \"X\(index)\" \(dice.chance(25) ? "above" : "from") \(decimal(edge))")
    }
    let last = lines[lines.count - 1].contains("above")
    lines.append("  band \"Y\" \(last ? "up to" : "below") \(decimal(edges.last ?? 0))")
    return lines
  }

  /// What equal totals are ranked by.
  private mutating func tie(_ usable: [RandomCase.Indicator]) -> String {
    let indicator = dice.pick(usable)
    return indicator.shape == .nested ? "\(indicator.name) of moi" : indicator.name
  }

  /// Groups on top of the total and off it, each held to a limit or not.
  private mutating func onTop(_ usable: [RandomCase.Indicator], _ withTargets: Bool) -> [String] {
    var lines: [String] = []
    for kind in ["bonus", "deduction"] where dice.chance(25) {
      var items: [String] = []
      for _ in 0..<dice.roll(1...3) {
        guard var line = item(dice.pick(usable), dice.pick([100, 250, 300]), false, withTargets) else { continue }
        // How little an item gives is what a group's limit is for.
        if let floor = line.range(of: #" never below [0-9.-]+ points"#, options: .regularExpression) {
          line.removeSubrange(floor)
        }
        items.append("  " + line)
      }
      if items.isEmpty { continue }
      let limit = dice.chance(70) ? " at most \(decimal(dice.pick([50, 150, 400]))) points" : ""
      lines += ["  \(kind) group \"\(kind)\"\(limit)"] + items
    }
    return lines
  }

  private mutating func mode() -> String { dice.pick(["", ", half up", ", half even", ", up", ", down"]) }

  private func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)")
  }

  private mutating func percent() -> String {
    (dice.chance(50) && !shares.isEmpty
      ? dice.pick(shares.filter { !$0.hasPrefix("-") } + ["50"]) : "\(dice.roll(1...100))")
      + "%"
  }

  private mutating func item(
    _ indicator: RandomCase.Indicator, _ points: Int, _ isBonus: Bool, _ withTargets: Bool
  ) -> String? {
    var scoring: String
    let share = "\(dice.roll(1...100))%"
    let whole = "\(dice.roll(1...40))"
    switch indicator.shape {
    case .share, .nested, .mean, .measured:
      scoring = dice.pick([
        "in proportion", "in proportion up to \(share)", "if >= \(share)", "if > \(share)", steps(points, share: true),
        "linearly from \(dice.roll(0...40))% to \(dice.roll(41...100))%",
        "minus 0.5 points for each \(dice.roll(1...9))%\(dice.pick(["", " or part of it"])) below \(share)",
        "plus 0.2 points for each \(dice.roll(1...9))%\(dice.pick(["", " or part of it"])) above \(share)",
      ])
      if withTargets, dice.chance(35) { scoring = dice.pick(["if met", "in proportion up to its target"]) }
    case .lower:
      scoring = dice.pick([
        "linearly from \(dice.roll(41...100))% to \(dice.roll(0...40))%", "if <= \(share)", "if < \(share)",
        steps(points, share: true, bothEnds: true),
      ])
    case .count:
      scoring = dice.pick([
        "in proportion up to \(whole)", "if >= \(whole)", "minus 0.5 points per case", "plus 0.3 points per case",
        steps(points, share: false),
      ])
    case .reduction: scoring = dice.pick(["in proportion", "in proportion up to \(share)", "if >= \(share)"])
    case .number, .score: scoring = dice.pick(["as given", "in proportion up to \(whole)", "if >= \(whole)"])
    case .days: scoring = "if <= \(whole) days"
    case .money: scoring = "if >= \(whole) VND"
    case .quantity: scoring = dice.pick(["if >= \(whole).5 km", "in proportion up to \(whole) km"])
    }
    var line = "  \(isBonus ? "bonus" : "item") \(indicator.name)"
    if indicator.shape == .nested { line += " of \(dice.pick(["moi", "dung"]))" }
    line += " \(decimal(points)) points \(scoring)"
    if dice.chance(15) { line += " no cases \(dice.pick(["neutral", "full", "zero"]))" }
    if dice.chance(15) { line += " no data zero" }
    if dice.chance(15) { line += " rounded to \(dice.roll(0...3)) places" + mode() }
    if dice.chance(15), [.share, .mean].contains(indicator.shape) { line += " zero below \(dice.roll(1...60))%" }
    if dice.chance(10), scoring.contains("per case") { line += " never below \(isBonus ? "-1" : "0.5") points" }
    if dice.chance(15) { line += " for level \(dice.pick(["district", "commune"]))" }
    if dice.chance(8) { line += " except kind department" }
    if hasClasses, dice.chance(15) { line += dice.pick([" for region I, III", " except terrain cao"]) }
    if dice.chance(15) { line += " no points when \(condition([], []))" }
    return line
  }

  /// `bothEnds`: each range says where it ends, as it must where a better result has fewer points.
  private mutating func steps(_ points: Int, share: Bool, bothEnds: Bool = false) -> String {
    let top = dice.roll(51...100)
    let low = dice.roll(1...50)
    let sign = share ? "%" : ""
    let strict = dice.chance(30)
    let end = bothEnds || dice.chance(70) ? " to \(strict ? "" : "under ")\(top)\(sign)" : ""
    return "in steps \(decimal(points)) points \(strict ? "above" : "from") \(top)\(sign), "
      + "\(decimal(points / 2)) points from \(low)\(sign)\(end), 0 points below \(low)\(sign)"
  }
}
