extension RandomCase.Maker {
  /// Indicators made of others, criteria, and targets on them.
  mutating func madeOfResults() -> [String] {
    var lines: [String] = []
    var truths: [String] = []
    var shares = indicators.filter { $0.isShare && $0.shape != .nested }.map(\.name)
    var targets: [String] = []
    for number in 0..<dice.roll(1...3) {
      let name = "m\(number)"
      guard let (type, formula) = formula(shares) else { continue }
      lines.append("indicator \(name): \(type) = \(formula)")
      if type == "percent" { shares.append(name) }
      let figure =
        type == "number"
        ? String(dice.roll(0...60)) : "\(dice.pick([0, 10, 50, 90]))" + (type == "points" ? " points" : "%")
      let field =
        !fields.isEmpty && dice.chance(25)
        ? dice.pick([" for field dat_dai", " for field dat_dai, xay_dung pooled"]) : ""
      targets.append("  \(name) \(dice.pick([">=", ">", "<=", "="])) \(figure)\(field) cite \"\(name)\"")
    }
    for number in 0..<dice.roll(1...3) {
      let name = "c\(number)"
      let count = dice.roll(1...4)
      let parts = (0..<count).map { _ in condition(truths, shares) }
      let head = dice.pick(["all of", "any of", "none of", "at least \(dice.roll(1...count)) of", ""])
      let scope = dice.chance(30) ? " for level commune" : ""
      if head.isEmpty {
        lines.append("criterion \(name)\(scope) \(parts[0])")
      } else {
        lines.append("criterion \(name)\(scope) \(head)")
        lines += parts.map { "    \($0)" }
      }
      truths.append(name)
    }
    for (number, truth) in truths.enumerated() where dice.chance(60) {
      let who = dice.pick(["units", "communes", "districts"])
      let name = "s\(number)"
      switch dice.roll(0...3) {
      case 0:
        lines.append("indicator \(name): number = count of units under it where \(truth)")
        targets.append("  \(name) \(dice.pick([">=", "="])) \(dice.roll(0...3)) cite \"\(name)\"")
      case 1:
        guard let share = shares.first else { continue }
        let function = dice.pick(["mean", "median", "lowest", "highest"])
        lines.append("indicator \(name): percent = \(function) of \(share) over \(who) under it where \(truth)")
        targets.append("  \(name) >= \(dice.pick([10, 50]))% cite \"\(name)\"")
      default:
        lines.append("indicator \(name): share of viecs = share of \(who) under it where \(truth)")
        targets.append("  \(name) \(dice.pick([">=", ">"])) \(dice.pick([0, 50, 99]))% cite \"\(name)\"")
      }
      let figure = dice.pick(["50%", "99%"])
      lines.append(
        "criterion d\(number) share of \(who) under it where \(truth) \(dice.pick([">=", "<", "="])) \(figure)")
    }
    return lines + ["targets \"Tính\""] + targets
  }

  private mutating func formula(_ shares: [String]) -> (type: String, text: String)? {
    let plain = indicators.filter { [.number].contains($0.shape) }.map(\.name)
    let sums = indicators.filter { [.count, .money, .quantity].contains($0.shape) }.map(\.name)
    var choices: [(String, String)] = []
    if !shares.isEmpty {
      let (a, b) = (dice.pick(shares), dice.pick(shares))
      choices += [
        ("percent", "(\(a) + \(b)) / 2"), ("percent", "average(\(a), \(a))"), ("percent", "\(a) * 1.5"),
        ("points", "change of \(a) against a year earlier"), ("points", "\(a) - \(a) in 2023"),
      ]
    }
    if let share = shares.first {
      choices += [
        (
          "percent",
          "\(dice.pick(["mean", "median", "lowest"])) of \(share) over its \(dice.pick(["quarters", "months", "halves"]))"
        ),
        ("number", "count of its quarters where \(share) >= \(dice.pick([10, 50, 90]))%"),
        ("percent", "\(share) of the unit above"),
        ("number", "how many of \(share) >= 50%, \(share) < 90%, not \(share) = 100%"),
      ]
    }
    if let one = plain.first { choices += [("number", "\(one) * 2 + 3"), ("number", "max(\(one), 20)")] }
    if let sum = sums.first {
      choices.append(("percent", "change of \(sum) against \(dice.pick(["a year earlier", "in 2022"]))"))
    }
    return choices.isEmpty ? nil : dice.pick(choices)
  }

  /// A condition on results of a unit.
  mutating func condition(_ truths: [String], _ shares: [String]) -> String {
    if !truths.isEmpty, dice.chance(30) { return dice.pick(truths) }
    if hasClasses, dice.chance(30) {
      return dice.pick([
        "region is I", "not region is III", "terrain is cao", "level is commune", "kind is department",
      ])
    }
    let indicator = dice.pick(indicators)
    let figure = dice.pick([0, 10, 33, 50, 75, 100])
    let sign = dice.pick([">=", ">", "<", "<=", "="])
    switch indicator.shape {
    case .nested: return "\(indicator.name) of moi \(sign) \(figure)%"
    case .share, .mean, .lower, .reduction, .measured:
      if dice.chance(15) { return "\(indicator.name) \(sign) \(indicator.name) a year earlier" }
      return "\(dice.chance(10) ? "not " : "")\(indicator.name) \(sign) \(figure)%"
    case .days: return "\(indicator.name) \(sign) \(figure) days"
    case .money: return "\(indicator.name) \(sign) \(figure) VND"
    case .count, .number, .score, .quantity: return "\(indicator.name) \(sign) \(figure)"
    }
  }
}
