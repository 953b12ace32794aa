/// A random program and random data, as the texts that people would write.
struct RandomCase {
  struct File: Equatable {
    var name: String
    var lines: [String]
    var text: String { lines.map { $0 + "\n" }.joined() }
  }

  /// Rule files; the first is graded, the others are those it names.
  var rules: [File]
  var data: [File]
  var period: String
  /// The day as of which it is judged; nil: none is named.
  var asOf: String?
  /// Where its years begin and its months end.
  var years = NaiveYears.calendar
  /// What the data say, written down when they were made: what the binder must find.
  var facts: [Fact: Given] = [:]

  /// What a result is of, by names.
  struct Fact: Hashable, Comparable {
    var unit: String
    var indicator: String
    var denominator: Int
    var field: String?
    var period: String

    var text: String { "\(unit) \(indicator)/\(denominator) \(field ?? "-") \(period)" }
    static func < (a: Fact, b: Fact) -> Bool { a.text < b.text }
  }

  enum Given: Equatable {
    case counts(String?, String?)
    case bare(String)
    case missing, noCases
  }

  var size: Int { (rules + data).reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.utf8.count } } }

  /// Everything a person needs to try it.
  var description: String {
    (rules + data).map { "--- \($0.name)\n\($0.text)" }.joined()
      + "--- period \(period)" + (asOf.map { ", as of \($0)" } ?? "")
  }

  // MARK: Making one

  /// What a random indicator is.
  struct Indicator {
    enum Shape { case share, nested, mean, lower, count, reduction, number, score, days, money, quantity, measured }
    var name: String
    var shape: Shape
    /// The indicator whose counts are this one's denominators.
    var base: String?
    /// How its parts make a whole, as it is written.
    var overTime = ""
    var overUnits = ""

    var isFixed: Bool { overTime.hasPrefix("denominator") }
    var isRatio: Bool { [.share, .nested, .mean, .lower, .reduction, .measured].contains(shape) }
    var isShare: Bool { isRatio && shape != .reduction }
  }

  struct Place {
    var code: String
    var level: String
    var kind: String?
    var parent: Int?
    /// What it is by the classifications, where there are such.
    var region: String?
    var terrain: String?
  }

  /// `monthly`: most results are of months and quarters instead of years.
  /// `deadlines`: many targets have one, also several on one question; some cases are judged as of a day.
  /// `partsHold`: of a whole and its parts the parts count; otherwise the whole.
  /// `made`: indicators made of others, and criteria.
  init(
    seed: UInt64, monthly: Bool = false, deadlines: Bool = false, partsHold: Bool = false, made: Bool = false,
    spans: Bool = false
  ) {
    var maker = Maker(seed: seed)
    maker.years = .of(seed: seed)
    maker.makesResults = made
    maker.hasSpans = spans
    maker.isMonthly = monthly
    maker.hasDeadlines = deadlines
    maker.partsHold = partsHold
    self = maker.make()
  }

  init(rules: [File], data: [File], period: String) {
    self.rules = rules
    self.data = data
    self.period = period
  }

  /// The choices made so far.
  struct Maker {
    var dice: Dice
    var indicators: [Indicator] = []
    var fields: [String] = []
    var units: [Place] = []
    /// Figures that targets ask for, so that results lie exactly on them: as percent and as they stand.
    var shares: [String] = []
    var figures: [String] = []
    /// What the pack above asks of an indicator.
    var above: [String: Int] = [:]
    /// How the data write numbers, where they declare it; and whether they have words for missing and for no cases.
    var format: String?
    var hasWords = false
    var isMonthly = false
    var hasDeadlines = false
    var partsHold = false
    var makesResults = false
    var hasSpans = false
    /// Whether units are classed by region and terrain.
    var hasClasses = false
    var years = NaiveYears.calendar
    /// The denominators of years, by unit, indicator, field and year.
    var denominators: [String: Int] = [:]

    init(seed: UInt64) { dice = Dice(seed: seed) }

    mutating func make() -> RandomCase {
      makeIndicators()
      makeUnits()
      format = dice.chance(20) ? dice.pick(["vi", "en"]) : nil
      hasWords = dice.chance(20)
      let isUnder = dice.chance(30)
      let shared = isUnder || dice.chance(10)
      var rules: [File] = []
      let words = vocabulary()
      if isUnder { rules.append(File(name: "tren.kpi", lines: superior())) }
      let own = self.pack(under: isUnder, vocabulary: shared ? nil : words)
      rules.insert(File(name: "goi.kpi", lines: own), at: 0)
      if shared { rules.append(File(name: "chung.kpi", lines: ["pack chung"] + words)) }
      var made = RandomCase(
        rules: rules, data: [],
        period: dice.chance(75)
          ? "2024"
          : dice.pick([
            "2024-H1", "2024-Q2", "2024-03", "2024-01..2024-05", "2024-01..2024-06", "2024-01..2024-09",
            "2024-02..2024-11",
          ]))
      if hasDeadlines {
        if dice.chance(10) { made.period = dice.pick(["2025", "2023", "2024-07..2025-06", "2023-07..2024-06"]) }
        if dice.chance(30) {
          made.asOf = dice.pick(["2024-02-10", "2024-03-31", "2024-06-29", "2024-09-14", "2024-12-15", "2025-02-01"])
        }
      }
      made.period = years.text(made.period)
      made.years = years
      makeData(&made)
      return made
    }

    private mutating func makeIndicators() {
      if dice.chance(30) { fields = ["dat_dai", "xay_dung", "dau_tu"] }
      let shapes: [Indicator.Shape] = [
        .share, .share, .share, .share, .nested, .mean, .lower, .count, .count, .reduction, .number, .score, .days,
        .money, .quantity, .measured,
      ]
      for number in 0..<dice.roll(1...4) {
        let shape = dice.pick(shapes)
        var base: String?
        if shape == .nested {
          base = "i\(number)_goc"
          indicators.append(Indicator(name: base ?? "", shape: .share, overTime: "adds up"))
        }
        var indicator = Indicator(name: "i\(number)", shape: shape, base: base)
        makeClauses(&indicator)
        indicators.append(indicator)
      }
    }

    /// How the parts of an indicator make a whole.
    private mutating func makeClauses(_ indicator: inout Indicator) {
      let end = ["at the end of the period", "at the end of the period or the last known"]
      switch indicator.shape {
      case .nested: indicator.overTime = dice.pick(["", "adds up", end[0]])
      case .share, .mean, .lower, .reduction, .measured:
        indicator.overTime = dice.pick(
          ["", "adds up", "adds up", "mean over time", "denominator fixed for the year"] + end)
      case .count, .money, .number, .days, .quantity:
        indicator.overTime = dice.pick(["", "adds up", "mean over time"] + end)
      case .score: indicator.overTime = dice.pick(["", "mean over time"] + end)
      }
      let others = ["highest of units", "lowest of units", "only its own", "mean"]
      switch indicator.shape {
      case .mean: indicator.overUnits = "mean"
      case .score: indicator.overUnits = dice.pick(["mean", "mean", "mean"] + others)
      default: indicator.overUnits = dice.chance(20) ? dice.pick(others) : ""
      }
    }

    private func vocabulary() -> [String] {
      var lines = ["thing viec \"việc\" plural viecs"]
      lines += fields.map { "field \($0)" }
      if hasClasses {
        lines.append("classification region: I, II, III \"Khu vực III\"")
        lines.append("classification terrain: cao, thap")
      }
      for indicator in indicators {
        let head = "indicator \(indicator.name): "
        switch indicator.shape {
        case .share: lines.append(head + "share of viecs")
        case .nested:
          lines.append(
            head + "share of viecs denominator moi \"a\" = denominator of \(indicator.base ?? "")"
              + " denominator dung \"b\" = numerator of \(indicator.base ?? "")")
        case .mean: lines.append(head + "share of viecs")
        case .lower: lines.append(head + "share of viecs lower is better")
        case .count: lines.append(head + "count of viecs")
        case .reduction: lines.append(head + "reduction of viecs")
        case .number: lines.append(head + "number")
        case .score: lines.append(head + "score")
        case .days: lines.append(head + "days lower is better")
        case .money: lines.append(head + "money")
        case .quantity: lines.append(head + "quantity in km")
        case .measured: lines.append(head + "share of hectares")
        }
        let clauses = [indicator.overTime, indicator.overUnits].filter { !$0.isEmpty }
        if !clauses.isEmpty { lines[lines.count - 1] += " " + clauses.joined(separator: " ") }
      }
      return lines
    }

    private mutating func makeUnits() {
      let count = dice.roll(1...7)
      let top = dice.pick(["province", "district", "district", "commune"])
      for number in 0..<count {
        let parent = number > 0 && dice.chance(80) ? dice.roll(0...(number - 1)) : nil
        var level = top
        if let parent {
          level = units[parent].level == "province" ? dice.pick(["district", "commune"]) : "commune"
        }
        let kind = dice.chance(30) ? dice.pick(["department", "committee"]) : nil
        units.append(Place(code: "U\(number)", level: level, kind: kind, parent: parent))
      }
      hasClasses = dice.chance(25)
      guard hasClasses else { return }
      for index in units.indices {
        units[index].region = dice.pick([nil, "I", "II", "Khu vực III"])
        units[index].terrain = dice.pick([nil, "cao", "thap"])
      }
    }
  }
}
