extension RandomCase.Maker {
  typealias Fact = RandomCase.Fact
  typealias Given = RandomCase.Given

  /// Results of random units, indicators and periods, and the files that hold them.
  mutating func makeData(_ made: inout RandomCase) {
    let isLong = dice.chance(35) && !indicators.contains { $0.shape == .nested }
    for indicator in indicators {
      let isBare = indicator.isRatio && indicator.shape != .nested && dice.chance(isLong ? 30 : 15)
      for unit in units {
        let hasUnits = units.contains { $0.parent.map { units[$0].code } == unit.code }
        guard dice.chance(hasUnits ? 25 : 92) else { continue }
        for year in [2022, 2023, 2024] where year == 2024 || dice.chance(60) {
          for period in periods(of: year).map({ years.text($0) }) {
            for field in fields(of: indicator) where dice.chance(90) {
              add(indicator, unit, field, period, isBare: isBare && dice.chance(80) || isBare && !isLong, &made.facts)
            }
          }
        }
      }
    }
    while made.facts.isEmpty { add(indicators[0], units[0], nil, years.text("2024"), isBare: false, &made.facts) }
    made.data = isLong ? long(made.facts) : wide(made.facts)
  }

  private mutating func periods(of year: Int) -> [String] {
    switch isMonthly && year == 2024 ? dice.roll(79...100) : dice.roll(1...100) {
    case 1...70: return ["\(year)"]
    case 71...78: return (1...2).filter { _ in dice.chance(85) }.map { "\(year)-H\($0)" }
    case 79...90: return (1...4).filter { _ in dice.chance(85) }.map { "\(year)-Q\($0)" }
    case 91...94: return (1...12).filter { _ in dice.chance(85) }.map { "\(year)-" + ($0 < 10 ? "0" : "") + "\($0)" }
    case 95...96: return ["\(year)", "\(year)-H1", "\(year)-Q2"]
    case 97: return ["\(year)-01..\(year)-06", "\(year)-H2"]
    default: return mixed(year)
    }
  }

  /// Parts of a year of every length, some within others.
  private mutating func mixed(_ year: Int) -> [String] {
    let halves = (1...2).map { "\(year)-H\($0)" }.filter { _ in dice.chance(30) }
    let quarters = (1...4).map { "\(year)-Q\($0)" }.filter { _ in dice.chance(30) }
    let months = (1...12).map { "\(year)-" + ($0 < 10 ? "0" : "") + "\($0)" }.filter { _ in dice.chance(30) }
    return halves + quarters + months
  }

  private mutating func fields(of indicator: RandomCase.Indicator) -> [String?] {
    guard !fields.isEmpty, indicator.shape != .nested, indicator.base == nil, dice.chance(60) else { return [nil] }
    return [nil] + fields.map { $0 }
  }

  private mutating func add(
    _ indicator: RandomCase.Indicator, _ unit: RandomCase.Place, _ field: String?, _ period: String, isBare: Bool,
    _ facts: inout [Fact: Given]
  ) {
    func fact(_ denominator: Int) -> Fact {
      Fact(unit: unit.code, indicator: indicator.name, denominator: denominator, field: field, period: period)
    }
    if hasWords, dice.chance(8), indicator.shape != .nested {
      // 0 of 0 would be another denominator of the year.
      facts[fact(0)] = dice.chance(50) || indicator.isFixed ? .missing : .noCases
      return
    }
    if indicator.isFixed, !isBare {
      let key = "\(unit.code) \(indicator.name) \(field ?? "") \(years.year(ofText: period) ?? 0)"
      let denominator = denominators[key] ?? dice.roll(1...60) * 10
      denominators[key] = denominator
      let numerator = dice.chance(8) ? nil : String(dice.roll(0...(denominator / 5)))
      facts[fact(0)] = .counts(numerator, dice.chance(70) || numerator == nil ? String(denominator) : nil)
      return
    }
    switch indicator.shape {
    case .nested:
      // Counted by its base, which may be there or not; sometimes one of the denominators is given as well.
      let base = Fact(
        unit: unit.code, indicator: indicator.base ?? "", denominator: 0, field: nil, period: period)
      var (onTime, all): (String?, String?) = (nil, nil)
      if case .counts(let numerator, let denominator)? = facts[base] { (onTime, all) = (numerator, denominator) }
      let numerator = dice.chance(8) ? nil : String(dice.roll(0...(onTime.flatMap { Int($0) } ?? 0)))
      let own = dice.chance(20) ? all : nil
      if numerator != nil || own != nil { facts[fact(0)] = .counts(numerator, own) }
      if numerator != nil { facts[fact(1)] = .counts(numerator, nil) }
    case .share, .mean, .lower, .reduction, .measured:
      if isBare {
        facts[fact(0)] = .bare(dice.chance(60) && !shares.isEmpty ? dice.pick(shares) : String(dice.roll(0...100)))
      } else {
        var (numerator, denominator) = counts(negative: indicator.shape == .reduction)
        if indicator.shape == .measured { (numerator, denominator) = (numerator.map(tenth), denominator.map(tenth)) }
        if numerator != nil || denominator != nil { facts[fact(0)] = .counts(numerator, denominator) }
      }
    case .count, .number, .score, .days, .money, .quantity:
      let near = figures.isEmpty ? 40 : Int(dice.pick(figures)) ?? 40
      let value = max(0, dice.chance(60) ? near + dice.roll(-1...1) : dice.roll(0...150))
      if dice.chance(92) {
        let part = indicator.shape == .quantity ? dice.pick(["", ".5", ".25"]) : ""
        facts[fact(0)] = .counts(String(value) + part, nil)
      }
    }
  }

  /// A tenth of a whole number, as it is written.
  private func tenth(_ number: String) -> String {
    let last = number.suffix(1)
    let rest = number.count > 1 ? String(number.dropLast()) : "0"
    return last == "0" ? rest : "\(rest).\(last)"
  }

  /// A numerator and a denominator: often exactly on a figure that is asked for, or next to it.
  private mutating func counts(negative: Bool) -> (String?, String?) {
    let scale = dice.chance(8) ? dice.pick([1_000_000_007, 999_999_999_999, 100_000_000_000_000]) : 1
    switch dice.roll(1...100) {
    case 1...6: return (nil, dice.chance(50) ? "40" : nil)
    case 7...9: return ("40", nil)
    case 10...17: return ("0", "0")
    case 18...60:
      // figure / 100 of a round number, exactly or one beside it
      let parts = (shares.isEmpty ? "50" : dice.pick(shares)).split(separator: ".")
      let hundredths = (Int(parts[0]) ?? 0) * 100 + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
      let times = dice.roll(1...9) * scale
      let numerator = max(0, min(10_000 * times, hundredths * times + dice.pick([-1, 0, 0, 0, 1])))
      return (String(numerator), String(10_000 * times))
    default:
      let denominator = dice.roll(1...60) * scale
      let numerator = dice.roll(0...denominator)
      return (negative && numerator > 0 && dice.chance(20) ? "-\(numerator)" : String(numerator), String(denominator))
    }
  }

  // MARK: Files

  /// A row for each unit, period and field; a column or two for each indicator.
  private mutating func wide(_ facts: [Fact: Given]) -> [RandomCase.File] {
    let apart = dice.chance(30)
    var header = ["unit"] + (apart ? [] : aboutColumns) + ["period"]
    if !fields.isEmpty { header.append("field") }
    for indicator in indicators {
      let isBare = facts.contains { fact, given in
        if case .bare = given { fact.indicator == indicator.name } else { false }
      }
      if indicator.shape == .nested {
        header += ["numerator", "moi", "dung"].map { "\(indicator.name).\($0)" }
      } else if indicator.isRatio, !isBare {
        header += ["\(indicator.name).numerator", "\(indicator.name).denominator"]
      } else {
        header.append(indicator.name)
      }
    }
    var rows: [String] = []
    for unit in units {
      let mine = facts.keys.filter { $0.unit == unit.code }
      var keys = Set(mine.map { [$0.period, $0.field ?? ""] })
      if keys.isEmpty, !apart { keys = [[years.text("2024"), ""]] }
      for key in keys.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
        var cells = [unit.code] + (apart ? [] : about(unit)) + [key[0]]
        if !fields.isEmpty { cells.append(key[1]) }
        for name in header.dropFirst(cells.count) {
          let parts = name.split(separator: ".").map(String.init)
          let denominator = parts.last == "dung" ? 1 : 0
          let fact = Fact(
            unit: unit.code, indicator: parts[0], denominator: denominator, field: key[1].isEmpty ? nil : key[1],
            period: key[0])
          cells.append(cell(facts[fact], parts.count > 1 ? parts[1] : ""))
        }
        rows.append(cells.map(quoted).joined(separator: ","))
      }
    }
    let results = RandomCase.File(name: "ket-qua.csv", lines: [header.joined(separator: ",")] + rows)
    return apart ? [unitList(), results] : [results]
  }

  private func cell(_ given: Given?, _ part: String) -> String {
    switch given {
    case .counts(let numerator, let denominator):
      number((part == "" || part == "numerator" ? numerator : denominator) ?? "")
    case .bare(let value): number(value) + "%"
    case .missing: part == "denominator" ? "x" : "-"
    case .noCases: "KPS"
    case nil: ""
    }
  }

  /// A number in the format that the data declare, with its thousands grouped.
  private func number(_ text: String) -> String {
    guard let format, !text.isEmpty else { return text }
    let parts = text.split(separator: ".").map(String.init)
    var digits = parts[0].hasPrefix("-") ? String(parts[0].dropFirst()) : parts[0]
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    let (group, decimal) = format == "vi" ? (".", ",") : (",", ".")
    var shown = (parts[0].hasPrefix("-") ? "-" : "") + ([digits] + groups).joined(separator: group)
    if parts.count > 1 { shown += decimal + parts[1] }
    return shown
  }

  /// A row for each result.
  private mutating func long(_ facts: [Fact: Given]) -> [RandomCase.File] {
    let field = fields.isEmpty ? "" : ",field"
    var lines = ["unit,period\(field),indicator,numerator,denominator,value"]
    for fact in facts.keys.sorted() {
      var cells = [fact.unit, fact.period] + (fields.isEmpty ? [] : [fact.field ?? ""]) + [fact.indicator]
      let isRatio = indicators.contains { $0.name == fact.indicator && $0.isRatio }
      switch facts[fact] {
      case .counts(let numerator, let denominator):
        let counts = [numerator, denominator].map { number($0 ?? "") }
        cells += isRatio ? counts + [""] : ["", "", counts[0]]
      case .bare(let value): cells += ["", "", number(value) + "%"]
      case .missing: cells += isRatio ? ["-", "x", ""] : ["", "", "x"]
      case .noCases: cells += isRatio ? ["KPS", "KPS", ""] : ["", "", "KPS"]
      case nil: cells += ["", "", ""]
      }
      lines.append(cells.map(quoted).joined(separator: ","))
    }
    return [unitList(), RandomCase.File(name: "ket-qua.csv", lines: lines)]
  }

  private func quoted(_ cell: String) -> String { cell.contains(",") ? "\"\(cell)\"" : cell }

  private func unitList() -> RandomCase.File {
    RandomCase.File(
      name: "don-vi.csv",
      lines: [(["unit"] + aboutColumns).joined(separator: ",")]
        + units.map { ([$0.code] + about($0)).joined(separator: ",") })
  }

  private var aboutColumns: [String] { ["level", "kind", "parent"] + (hasClasses ? ["region", "terrain"] : []) }

  private func about(_ unit: RandomCase.Place) -> [String] {
    [unit.level, unit.kind ?? "", unit.parent.map { units[$0].code } ?? ""]
      + (hasClasses ? [unit.region ?? "", unit.terrain ?? ""] : [])
  }
}
