import Base

/// Communes that were merged and divided in the middle of 2024, with figures of before and after, as people would write
/// them; and beside the texts what they say, so that it can be answered without reading them.
struct RandomHistory {
  enum Shape: CaseIterable { case share, count, mean, number }
  enum Extent: Equatable {
    case whole, part
    /// In percent.
    case share(Int)
  }

  /// A figure: of a unit of before or after, by its place in `olds` or `news`.
  struct Figure {
    var isOld: Bool
    var unit: Int
    /// From 0, counted from the first of 2023.
    var months: Range<Int>
    var numerator: Int
    var denominator: Int
    /// Given as a percentage, without counts.
    var isBare = false
  }

  struct New {
    var name: String
    var sources: [(old: Int, extent: Extent)]
  }

  var shape: Shape
  /// The first month of the new units, counted from the first of 2023.
  var change: Int
  var olds: [String] = []
  var news: [New] = []
  var figures: [Figure] = []
  var hasParent: Bool
  /// The year whose result is asked for.
  var year: Int
  /// The history stands in a table and not in the pack.
  var isTable: Bool
  /// Where its years begin and its months end.
  let years: NaiveYears

  init(seed: UInt64) {
    var dice = Dice(seed: seed)
    years = .of(seed: seed)
    shape = dice.pick(Shape.allCases)
    change = 12 + dice.pick([0, 3, 6, 6, 6, 9])
    hasParent = dice.chance(40)
    year = dice.pick([2023, 2024])
    isTable = dice.chance(30)
    makeUnits(&dice)
    makeFigures(&dice)
  }

  private mutating func makeUnits(_ dice: inout Dice) {
    olds = (0..<dice.roll(1...5)).map { "Xã \(["A", "B", "C", "D", "E"][$0])" }
    var sources = [[(old: Int, extent: Extent)]](repeating: [], count: dice.roll(1...3))
    for old in olds.indices {
      let first = dice.roll(0...(sources.count - 1))
      if sources.count > 1, dice.chance(20) {
        let second = (first + 1) % sources.count
        let isShared = dice.chance(60) && !isTable
        let share = dice.pick([10, 40, 50, 75])
        sources[first].append((old, isShared ? .share(share) : .part))
        sources[second].append((old, isShared ? .share(100 - share) : .part))
      } else {
        sources[first].append((old, .whole))
      }
    }
    var taken: Set<String> = []
    for (index, some) in sources.enumerated() where !some.isEmpty {
      var name = "Xã Mới \(index)"
      if dice.chance(60), let old = some.first(where: { $0.extent == .whole }) { name = olds[old.old] }
      if taken.insert(name).inserted { news.append(New(name: name, sources: some)) }
    }
  }

  private mutating func makeFigures(_ dice: inout Dice) {
    let length = dice.pick([12, 12, 3, 1])
    for old in olds.indices where dice.chance(88) {
      let isBare = (shape == .share || shape == .mean) && length == 12 && dice.chance(10)
      for start in stride(from: 0, to: 12, by: length) where dice.chance(92) {
        add(true, old, start..<(start + length), isBare: isBare, &dice)
      }
    }
    if change > 12, dice.chance(30) {
      // The whole year of the change, of those before only; where a name is both's, others must tell whose it is.
      let isTold = news.allSatisfy { new in
        !new.sources.contains { olds[$0.old] == new.name } || new.sources.count == 1
          || new.sources.contains { olds[$0.old] != new.name && !news.map(\.name).contains(olds[$0.old]) }
      }
      if isTold {
        for old in olds.indices { add(true, old, 12..<24, isBare: false, &dice) }
        return
      }
    }
    let part = dice.pick([3, 1])
    for start in stride(from: 12, to: 24, by: part) {
      if start < change {
        for old in olds.indices where dice.chance(90) { add(true, old, start..<(start + part), isBare: false, &dice) }
      } else {
        for new in news.indices where dice.chance(90) { add(false, new, start..<(start + part), isBare: false, &dice) }
      }
    }
  }

  private mutating func add(_ isOld: Bool, _ unit: Int, _ months: Range<Int>, isBare: Bool, _ dice: inout Dice) {
    let denominator = dice.chance(12) ? 0 : dice.roll(1...60)
    figures.append(
      Figure(
        isOld: isOld, unit: unit, months: months, numerator: denominator == 0 ? 0 : dice.roll(0...denominator),
        denominator: isBare ? max(denominator, 1) : denominator, isBare: isBare))
  }

  // MARK: Texts

  var rules: String {
    let kind =
      switch shape {
      case .share: "share of viecs"
      case .count: "count of viecs"
      case .mean: "share of viecs mean"
      case .number: "number"
      }
    var lines = [
      "pack p", "  document \"1/KH\" \(years.clauseOfNextYear) level province \"Tỉnh\"",
      "thing viec \"việc\" plural viecs",
      "indicator x: \(kind)", "targets \"1\"", "  x >= in \(year) cite \"1\"",
    ]
    if !isTable {
      lines.append("history \"NQ\" from \(day)")
      for new in news {
        let parts = new.sources.map { source in
          switch source.extent {
          case .whole: "\"\(olds[source.old])\""
          case .part: "part of \"\(olds[source.old])\""
          case .share(let share): "\(share)% of \"\(olds[source.old])\""
          }
        }
        let isShared = new.sources.contains { if case .share = $0.extent { true } else { false } }
        lines.append(
          "  \"\(new.name)\" = \(parts.joined(separator: " + "))" + (isShared ? " because \"dân số\"" : ""))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var day: String { years.firstDay(2023 * 12 + change).isoText }

  /// The files: units, results, and, where it is a table, the history.
  var files: [(name: String, text: String)] {
    var units = ["unit,level,parent"]
    for name in Set(olds + news.map(\.name)).sorted() { units.append("\(name),commune,\(hasParent ? "Huyện" : "")") }
    if hasParent { units.append("Huyện,district,") }
    var rows = ["unit,period,indicator,numerator,denominator,value"]
    for figure in figures {
      let name = figure.isOld ? olds[figure.unit] : news[figure.unit].name
      let numbers: String
      if figure.isBare {
        numbers = ",,\(figure.numerator * 100 / figure.denominator)%"
      } else if shape == .share || shape == .mean {
        numbers = "\(figure.numerator),\(figure.denominator),"
      } else {
        numbers = ",,\(figure.numerator)"
      }
      rows.append("\(name),\(period(figure.months)),x,\(numbers)")
    }
    var files = [("units.csv", units), ("results.csv", rows)]
    if isTable {
      var lines = ["unit,from,made of,part of"]
      for new in news {
        let whole = new.sources.filter { $0.extent == .whole }.map { olds[$0.old] }
        let part = new.sources.filter { $0.extent != .whole }.map { olds[$0.old] }
        lines.append("\(new.name),\(day),\(whole.joined(separator: "; ")),\(part.joined(separator: "; "))")
      }
      files.append(("history.csv", lines))
    }
    return files.map { ($0.0, $0.1.map { $0 + "\n" }.joined()) }
  }

  private func period(_ months: Range<Int>) -> String {
    let (year, month) = (2023 + months.lowerBound / 12, months.lowerBound % 12)
    switch months.count {
    case 12: return years.text("\(year)")
    case 3: return years.text("\(year)-Q\(month / 3 + 1)")
    default: return years.text(month: year * 12 + month)
    }
  }

  var description: String { rules + files.map { "--- \($0.name)\n\($0.text)" }.joined() }
}
