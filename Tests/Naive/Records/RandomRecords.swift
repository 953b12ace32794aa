import Base
import Foundation

/// Random records, formulas on them, and the file that holds them.
struct RandomRecords: CustomStringConvertible {
  /// What stands in a cell, as the naive evaluator takes it.
  enum Cell: Hashable {
    case blank
    case date(CalendarDate)
    /// In hundredths.
    case number(Int)
    case choice(Int)
    case truth(Bool)
    case text(String)
  }

  struct Row {
    var unit: String
    var field: String?
    /// The unit in the second column of units.
    var sent: String?
    /// As written in the file, where records have no date of their own.
    var period: String?
    var cells: [Cell]
    /// The number of the file that it stands in.
    var file = 0
  }

  static let columns = ["came", "promised", "done", "weight", "cost", "paid", "way", "scanned", "procedure"]
  static let units = ["P", "H", "X1", "X2", "X3"]
  static let fields = ["land", "tax"]

  var rules = ""
  var rows: [Row] = []
  var holidays: [CalendarDate] = []
  var period = "2024"
  var asOf: CalendarDate?
  var hasDates: Bool
  /// Where its years begin and its months end.
  let years: NaiveYears
  private var dice: Dice
  private let today: CalendarDate

  init(seed: UInt64, today: CalendarDate) {
    self.today = today
    years = .of(seed: seed)
    dice = Dice(seed: seed)
    hasDates = dice.chance(85)
    period = dice.pick(["2024", "2024", "2024-Q1", "2024-H1", "2024-02", "2024-Q3", "2024-03"])
    period = years.text(period)
    if dice.chance(50) { asOf = day() }
    makeRules()
    makeRows()
    if dice.chance(50) { for _ in 0..<dice.roll(1...6) { holidays.append(day()) } }
  }

  var description: String {
    "period \(period), as of \(asOf?.isoText ?? "-")\n\(rules)\n\(files.joined(separator: "--\n"))\n\(holidayFile ?? "")"
  }

  private mutating func day() -> CalendarDate {
    let month = dice.roll(0...3)
    return years.firstDay(2024 * 12).adding(days: month * 31 + dice.roll(0...27)) ?? today
  }

  // MARK: The rules

  private mutating func makeRules() {
    rules = """
      pack tu_dong_2024 "Ngẫu nhiên"
        \(years.clause)
        level province "P"
      records cases "hồ sơ" of dossier
        came "ngày đến": date
        promised "ngày hẹn": date
        done "ngày xong": date
        weight: number
        cost "phí": money
        paid "số lần trả": count of payments
        way "kênh": choice of online "Trực tuyến" alias "2", direct "Trực tiếp" alias "1", postal "Bưu chính"
        scanned "số hóa": truth
        procedure "thủ tục": text
        home "nơi xử lý": unit
        sent "nơi gửi": unit
        unit by home

      """
    if hasDates { rules += "  period by \(dice.pick(["came", "promised", "done"]))\n" }
    let count = dice.roll(1...3)
    var targets = "targets \"I\"\n"
    for index in 0..<count {
      var (type, formula, threshold) = formula()
      if dice.chance(25) { formula = Self.bySender(formula) }
      rules += "indicator i\(index): \(type)\n  = \(formula)\n"
      let scope = dice.chance(25) ? " for field \(dice.pick(Self.fields))" : ""
      targets += "  i\(index) >= \(threshold)\(scope) cite \"\(index)\"\n"
    }
    rules += targets
  }

  /// The formula with all that it counts going by the unit that sent.
  private static func bySender(_ formula: String) -> String {
    let parts = formula.components(separatedBy: "cases")
    return parts[0]
      + parts.dropFirst().map { part -> String in
        guard part.hasPrefix(" by ") else { return "cases by sent" + part }
        let words = part.dropFirst(4)
        let end = words.firstIndex { $0 == " " || $0 == ")" } ?? words.endIndex
        return "cases by " + words[..<end] + " and sent" + words[end...]
      }.joined()
  }

  private mutating func formula() -> (String, String, String) {
    switch dice.roll(0...9) {
    case 0...3:
      let all = condition(2)
      let by = self.by()
      let above = dice.chance(80) ? "(\(all)) and (\(condition(2, dated: false)))" : "(\(all))"
      var below = "count(cases\(by) where \(all))"
      if dice.chance(30) { below += " + count(cases\(self.by()) where \(condition(1)))" }
      return ("share of dossiers", "count(cases\(by) where \(above)) / (\(below))", "50%")
    case 4: return ("share of dossiers", "share(cases\(by()) where \(condition(2)))", "50%")
    case 5:
      let by = self.by()
      let all = condition(1)
      return (
        "share of payments",
        "sum(paid of cases\(by) where (\(all)) and (\(condition(1, dated: false)))) / sum(paid of cases\(by) where \(all))",
        "50%"
      )
    case 6: return ("count of dossiers", "count(cases\(by()) where \(condition(2)))", "2 dossiers")
    case 7:
      let two = dice.chance(50) ? " - sum(cost of cases\(by()) where \(condition(1)))" : ""
      return ("money", "sum(cost of cases\(by()) where \(condition(1)))\(two)", "1000 VND")
    case 8:
      let word = dice.pick(["average", "minimum", "maximum", "sum"])
      return ("number", "\(word)(\(number()) of cases\(by()) where \(condition(1)))", "2")
    default:
      if dice.chance(50) {
        let word = dice.pick(["average", "minimum", "maximum"])
        return ("days", "\(word)(\(days()) of cases\(by()) where \(condition(1)))", "2 days")
      }
      let column = dice.pick(["procedure", "way", "came", "weight"])
      return ("count of procedures", "distinct(\(column) of cases\(by()) where \(condition(1)))", "2 procedures")
    }
  }

  private mutating func by() -> String { dice.chance(25) ? " by \(date())" : "" }
  private mutating func date() -> String { dice.pick(["came", "promised", "done"]) }
  private mutating func number() -> String { dice.pick(["weight", "weight * 2", "weight - 1.5", "-weight + 3"]) }
  private mutating func days() -> String { dice.pick(["done - came", "promised - came", "working_days(came, done)"]) }
  private mutating func sign() -> String { dice.pick([">=", ">", "<=", "<", "=", "!="]) }

  private mutating func condition(_ depth: Int, dated: Bool = true) -> String {
    if depth > 0, dice.chance(45) {
      switch dice.roll(0...3) {
      case 0: return "not (\(condition(depth - 1, dated: dated)))"
      case 1: return "(\(condition(depth - 1, dated: dated))) and (\(condition(depth - 1, dated: dated)))"
      case 2: return "(\(condition(depth - 1, dated: dated))) or (\(condition(depth - 1, dated: dated)))"
      default:
        return
          "if \(condition(depth - 1, dated: dated)) then \(condition(depth - 1, dated: dated)) else \(condition(depth - 1, dated: dated))"
      }
    }
    switch dice.roll(0...11) {
    case 0: return "\(date()) \(sign()) \(date())"
    case 1: return "\(date()) - \(date()) \(sign()) \(dice.roll(-5...30)) days"
    case 2: return "working_days(\(date()), \(date())) \(sign()) \(dice.roll(-2...12))"
    case 3: return "\(date()) \(sign()) \(day().isoText)"
    case 4: return "month_of(\(date())) = \(dice.roll(1...4))"
    case 5: return "\(number()) \(sign()) \(dice.roll(0...9))"
    case 6: return "cost \(sign()) \(dice.roll(0...20)) VND"
    case 7: return "paid \(sign()) \(dice.roll(0...3)) payments"
    case 8: return "way \(dice.pick(["=", "!="])) \(dice.pick(["online", "direct", "\"Bưu Chính\""]))"
    case 9: return dice.pick(["scanned", "procedure = \"cấp Giấy\"", "procedure != \"Hộ tịch\""])
    case 10: return "\(dice.pick(Self.columns)) is \(dice.pick(["known", "missing"]))"
    default:
      return dated && dice.chance(35)
        ? "\(date()) \(sign()) as_of" : "\(date()) + \(dice.roll(0...9)) days \(sign()) \(date())"
    }
  }

  // MARK: The file

  private mutating func makeRows() {
    // One file for all, one for each unit, or several of all of them.
    let (files, areByUnit) = (dice.roll(1...3), dice.chance(30))
    for _ in 0..<dice.roll(1...14) {
      let unit = dice.chance(8) ? dice.pick(["P", "H"]) : dice.pick(["X1", "X2", "X3", "X1"])
      let field = dice.chance(70) ? dice.pick(Self.fields) : nil
      let period = hasDates ? nil : years.text(dice.pick(["2024-01", "2024-02", "2024-03", "2024-07"]))
      var cells: [Cell] = [.date(day()), .date(day()), .date(day())]
      cells.append(.number(dice.roll(0...3999) / dice.pick([1, 10]) * dice.pick([1, 100]) % 10_000))
      cells.append(.number(dice.roll(0...30) * 100))
      cells.append(.number(dice.roll(0...4) * 100))
      cells.append(.choice(dice.roll(0...2)))
      cells.append(.truth(dice.chance(50)))
      cells.append(.text(dice.pick(["cấp giấy", "hộ tịch", "đất"])))
      for index in cells.indices where dice.chance(15) { cells[index] = .blank }
      let file = areByUnit ? Self.units.firstIndex(of: unit) ?? 0 : dice.roll(0...files - 1)
      let sent = dice.chance(85) ? dice.pick(["X1", "X2", "H"]) : nil
      rows.append(Row(unit: unit, field: field, sent: sent, period: period, cells: cells, file: file))
    }
  }

  /// The records as one file.
  var file: String { text(of: rows) }

  /// The records as the files in which they stand.
  var files: [String] {
    Set(rows.map(\.file)).sorted().map { file in text(of: rows.filter { $0.file == file }) }
  }

  /// A file of rows, each value in one of the ways in which people write it.
  private func text(of rows: [Row]) -> String {
    var dice = dice
    var text = "unit;field;" + (hasDates ? "" : "period;")
    text += "Ngày đến;ngày hẹn;done;weight;phí;số lần trả;Kênh;số hóa;thủ tục;nơi gửi\n"
    for row in rows {
      var cells = [row.unit, row.field ?? ""] + (row.period.map { [$0] } ?? [])
      for cell in row.cells {
        switch cell {
        case .blank: cells.append("")
        case .date(let day):
          cells.append(dice.pick([day.vietnameseText, day.isoText, day.vietnameseText + " 10:30"]))
        case .number(let hundredths):
          let rest = hundredths % 100
          cells.append("\(hundredths / 100)" + (rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"))
        case .choice(let index):
          let words = [["online", "Trực tuyến", "TRỰC TUYẾN", "2"], ["Trực tiếp", "1"], ["postal", "bưu chính"]]
          cells.append(dice.pick(words[index]))
        case .truth(let truth): cells.append(dice.pick(truth ? ["x", "1", "Có", "true"] : ["0", "không", "chưa"]))
        case .text(let text): cells.append(dice.pick([text, text.uppercased(), "  " + text]))
        }
      }
      text += (cells + [row.sent ?? ""]).joined(separator: ";") + "\n"
    }
    return text
  }

  static let unitFile = """
    unit,level,parent
    P,province,
    H,district,P
    X1,commune,H
    X2,commune,H
    X3,commune,H

    """

  var holidayFile: String? {
    holidays.isEmpty ? nil : "ngày nghỉ\n" + holidays.map(\.vietnameseText).joined(separator: "\n") + "\n"
  }
}
