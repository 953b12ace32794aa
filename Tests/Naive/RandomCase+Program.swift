extension RandomCase.Maker {
  /// The pack that is graded, line by line; each target, branch and limit on a line of its own.
  mutating func pack(under: Bool, vocabulary: [String]?) -> [String] {
    var lines = ["pack goi", "  document \"1/KH\" issued 2023-01-05 by \"Huyện\"", "  \(years.clause)"]
    lines.append("  level district \"Huyện\" in province \"Tỉnh\"")
    // Periods of several lengths, fields and units are made up each for itself.
    lines.append(partsHold ? "  the parts hold" : "  the whole holds")
    if under { lines.append("  under tren from \"tren.kpi\"") }
    lines += vocabulary ?? ["use chung from \"chung.kpi\""]
    if makesResults { lines += madeOfResults() }
    if hasWords || format != nil {
      lines.append("data \"*.csv\"")
      if let format { lines.append("  number format \(format)") }
      if hasWords { lines += ["  missing \"-\", \"x\"", "  no cases \"KPS\""] }
    }
    var asked: Set<String> = []
    if under, dice.chance(40) {
      // Only inherited, or tightened, or waived down.
      lines.append("targets \"Riêng\"")
      lines += againstSuperior(&asked)
      if lines.last == "targets \"Riêng\"" { lines.removeLast() }
    } else if under, dice.chance(60) {
      lines += assignment(&asked, under: true)
    } else if !under {
      if dice.chance(55) { lines += assignment(&asked) }
      if asked.isEmpty || dice.chance(60) {
        lines.append("targets \"Thường\"")
        for _ in 0..<dice.roll(1...5) { lines += statement(&asked, waived: nil) }
        if lines.last == "targets \"Thường\"" { lines.removeLast() }
      }
    }
    return lines
  }

  /// The pack above.
  mutating func superior() -> [String] {
    var lines = ["pack tren", "  document \"9/KH\" issued 2023-01-02 by \"Tỉnh\"", "  \(years.clause)"]
    lines += ["  level province \"Tỉnh\"", "use chung from \"chung.kpi\"", "targets \"Trên\""]
    for indicator in indicators where dice.chance(80) {
      let figure = indicator.shape == .lower || indicator.shape == .days ? "<= " : ">= "
      above[indicator.name] = dice.pick([20, 30, 50])
      lines.append(
        "  \(series(indicator, 0)) \(figure)\(written(indicator, above[indicator.name] ?? 0))\(baseline(indicator)) cite \"T\""
      )
    }
    return lines
  }

  /// Targets on what the pack above asks for: as strict or stricter, or looser with a waiver.
  private mutating func againstSuperior(_ asked: inout Set<String>) -> [String] {
    var lines: [String] = []
    for indicator in indicators where dice.chance(60) {
      guard let figure = above[indicator.name] else { continue }
      let lower = indicator.shape == .lower || indicator.shape == .days
      let waived = dice.chance(30)
      let step = dice.pick([0, 5, 10]) * (lower == waived ? 1 : -1)
      let scope = dice.chance(40) ? " for level commune" : ""
      let waiver = waived ? " waived by document \"W\" until \(dice.pick(["2024-06-30", "2025-01-31"]))" : ""
      lines.append(
        "  \(series(indicator, 0)) \(lower ? "<=" : ">=") \(written(indicator, figure + step))\(baseline(indicator))\(scope)\(waiver) cite \"R\""
      )
    }
    return lines
  }

  /// What a reduction is measured against.
  private func baseline(_ indicator: RandomCase.Indicator) -> String {
    indicator.shape == .reduction ? " against \"trước\"" : ""
  }

  /// An indicator as a target names it.
  private func series(_ indicator: RandomCase.Indicator, _ denominator: Int) -> String {
    indicator.shape == .nested ? indicator.name + " of " + ["moi", "dung"][denominator] : indicator.name
  }

  /// A figure as the indicator's targets write it.
  mutating func written(_ indicator: RandomCase.Indicator, _ figure: Int) -> String {
    figures.append(String(figure))
    switch indicator.shape {
    case .share, .nested, .mean, .lower, .reduction, .measured:
      shares.append(String(figure))
      return "\(figure)%"
    case .count: return dice.chance(50) ? "\(figure) viecs" : String(figure)
    case .number, .score: return String(figure)
    case .days: return "\(figure) days"
    case .money: return "\(figure) VND"
    case .quantity: return dice.chance(50) ? "\(figure).5 km" : "\(figure).5"
    }
  }

  private mutating func scope() -> String {
    guard dice.chance(40) else { return "" }
    if hasClasses, dice.chance(60) {
      return dice.pick([
        " for region I", " for region II, III", " except region III", " for region I or terrain cao",
        " for level commune, region II", " for region I, II for terrain thap", " for terrain cao except region I, II",
        " for region III or unit \"U1\"", " except terrain cao, kind department",
      ])
    }
    return dice.pick([
      " for level commune", " for level district, commune", " for kind department", " except kind department",
      " for unit \"U1\"", " except unit \"U0\", \"U2\"", " for level commune except kind committee",
      " for kind department or level district",
    ])
  }

  /// One target, on a question not yet asked.
  private mutating func statement(_ asked: inout Set<String>, waived: Int?) -> [String] {
    let indicator = dice.pick(indicators)
    var subject = series(indicator, dice.roll(0...1))
    var fieldClause = ""
    if !fields.isEmpty, indicator.shape != .nested, dice.chance(50) {
      fieldClause = dice.pick([
        " for field dat_dai", " for field dat_dai, xay_dung", " for field dat_dai, xay_dung, dau_tu pooled",
      ])
    }
    let deadline = deadline()
    guard asked.insert(subject + fieldClause + deadline).inserted else { return [] }
    let requirement = requirement(indicator, subject)
    subject = "  " + subject + " " + requirement
    return [subject + fieldClause + baseline(indicator) + deadline + scope() + " cite \"\(asked.count)\""]
  }

  /// A day by which a target is to be reached, where there are such.
  private mutating func deadline() -> String {
    guard hasDeadlines, dice.chance(65) else { return "" }
    if hasSpans, dice.chance(60) {
      if dice.chance(20) {
        return dice.pick([
          " each month from month 7", " in 3 months in a row", " each quarter from quarter 2, in at least 2 of 3",
          " in 2 quarters in a row",
        ])
      }
      return dice.pick([
        " in quarter 1", " in quarter 2", " in quarter 4", " in month 2", " in month 11", " in half 1", " each quarter",
        " each quarter, in at least 2 of 4", " each month",
        " each month, in at least 5 of 12", " every 6 months",
        " for 2024", " for 2025", " for 2023", " rolling 6 months", " rolling 3 months", " rolling 6 months",
        " rolling 3 months", " by end of quarter 2",
      ])
    }
    return dice.pick([
      " by 2024-01-31", " by 2024-02-10", " by 2024-03-31", " before 2024-04-01", " before 2024-03-31",
      " by 2024-05-15", " by 2024-06-30", " before 2024-07-01", " by 2024-09-30", " before 2024-10-01",
      " by 2024-11-30", " by 2024-12-15", " by 2024-12-31", " before 2025-01-01", " by 2025-01-31", " by 2025-06-30",
      " by 2023-12-31", " before 2024-01-01",
    ])
  }

  private mutating func requirement(_ indicator: RandomCase.Indicator, _ subject: String) -> String {
    let lower = indicator.shape == .lower || indicator.shape == .days
    let figure = dice.pick([0, 5, 10, 20, 25, 33, 50, 60, 75, 80, 90, 95, 100])
    if dice.chance(15) {
      let high = figure + dice.pick([1, 5, 20])
      guard !indicator.isRatio || high <= 100 else { return (lower ? "<= " : ">= ") + written(indicator, figure) }
      let (a, b) = (written(indicator, figure), written(indicator, high))
      return dice.pick(["from \(a) to \(b)", "from \(a) to under \(b)", "above \(a) up to \(b)"])
    }
    let others = indicators.filter { $0.name != indicator.name && $0.isShare && $0.shape != .nested }
    if indicator.isShare, !others.isEmpty, dice.chance(8) { return (lower ? "<= " : ">= ") + dice.pick(others).name }
    if dice.chance(20) {
      let earlier = dice.pick(["in 2023", "in 2022", "a year earlier"])
      let sign = dice.pick(lower ? ["<=", "<"] : [">=", ">"])
      if [.count, .quantity, .number, .days, .money].contains(indicator.shape), dice.chance(50) {
        return "reduced by \(dice.pick([">=", ">"])) \(dice.pick([10, 20, 50]))% against \(earlier)"
      }
      if indicator.isShare, !lower, dice.chance(40) {
        return "\(sign) \(earlier) \(dice.pick(["+ 5 points", "* 1.1", "* 110%", "- 2.5 points"]))"
      }
      return "\(sign) \(earlier)"
    }
    let strict = figure > 0 && figure < 100 && dice.chance(40)
    let comparator =
      lower
      ? strict ? dice.pick(["<", "below", "under"]) : dice.pick(["<=", "at most", "tối đa"])
      : strict ? dice.pick([">", "above", "trên"]) : dice.pick([">=", "at least", "tối thiểu", "reaches"])
    if comparator == "reaches", lower { return "<= " + written(indicator, figure) }
    if indicator.isShare, dice.chance(10) {
      shares.append("66.67")
      return (lower ? "<=" : ">=") + " 66.67%"
    }
    return comparator + " " + written(indicator, figure)
  }

  // MARK: Assign rules

  /// A section set by the province (and the centre), and the rule that gives each unit its own figure.
  /// Where a pack stands under another, that one's figures are the province's.
  private mutating func assignment(_ asked: inout Set<String>, under: Bool = false) -> [String] {
    var lines = ["targets \"Giao\"" + (under ? "" : " set by province")]
    var central: [String] = []
    var count = 0
    for indicator in indicators where indicator.isShare && indicator.shape != .lower && dice.chance(80) {
      let subject = series(indicator, under ? 0 : dice.roll(0...1))
      guard asked.insert(subject).inserted, !under || above[indicator.name] != nil else { continue }
      let figure = under ? above[indicator.name] ?? 0 : dice.pick([20, 45, 50, 80, 90, 95, 100])
      if !under, dice.chance(30) {
        central.append(
          "  \(subject) >= \(written(indicator, dice.pick([10, 55, 85, 100]))) for level commune cite \"tw\"")
      }
      if dice.chance(30) {
        lines.append("  \(subject) >= \(written(indicator, figure)) for level commune cite \"a\"")
        lines.append("  \(subject) >= \(written(indicator, min(100, figure + 5))) except level commune cite \"b\"")
      } else {
        lines.append("  \(subject) \(dice.pick([">=", "at least"])) \(written(indicator, figure)) cite \"c\"")
      }
      count += 1
    }
    guard count > 0 else { return [] }
    if !central.isEmpty { lines += ["targets \"TW\" set by central"] + central }
    lines.append("assign \"Quy tắc\" to targets \"Giao\"")
    if dice.chance(20) { lines.append(" " + dice.pick([" for level commune", " except kind department"])) }
    lines += branches()
    if dice.chance(50) { lines.append("  never below \(dice.pick(["province", "superior", "40%", "30%"]))") }
    if dice.chance(60) { lines.append("  never above \(dice.pick(["100%", "98%", "90%"]))") }
    if dice.chance(70) {
      lines.append(
        "  when 2023 is missing then \(dice.pick(["target = province", "target = 35%", "no target", "target = superior"]))"
      )
    }
    if dice.chance(25) {
      lines.append(
        "  rounded to \(dice.roll(0...2)) places\(dice.pick(["", ", half up", ", half even", ", up", ", down"]))")
    }
    return lines
  }

  private mutating func branches() -> [String] {
    let raised = [
      "2023 * 1.1", "2023 * 110%", "2023 + 5 points", "1.05 * 2023", "province", "2023", "in 2023 + 1 point",
      "min(2023 * 1.1, 97%)", "max(2023, superior)", "limit(2023 * 1.2, 40%, 90%)", "average(2023, superior)",
      "((2023 * 1.1) rounded to 1 places, down)",
    ]
    let level = dice.pick(["province", "superior"])
    switch dice.roll(0...4) {
    case 0, 1:
      return [
        "  if 2023 \(dice.pick([">=", ">"])) \(level) then target = \(dice.pick(raised))",
        "  else target = \(dice.pick([level, "50%", "province"]))",
      ]
    case 2:
      return [
        "  if 2023 >= \(level) then target = \(dice.pick(raised))",
        "  if 2023 >= 20% and 2023 < \(level) then target = \(dice.pick(raised))",
      ]
    case 3:
      return [
        "  if 2023 < 30% or 2023 > 90% then target = \(dice.pick(raised))",
        "  else if not 2023 = 50% then target = \(level) else target = \(dice.pick(raised))",
      ]
    default:
      return [
        "  if 2022 is known and 2023 > 2022 then target = \(dice.pick(raised))",
        "  else target = if 2023 > 50% then 2023 else 50%",
      ]
    }
  }
}
