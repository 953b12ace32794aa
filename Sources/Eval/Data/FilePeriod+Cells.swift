package import Base
import Lang
import Tables

/// Periods as offices write them in cells, and those of several months, in names as well.
extension FilePeriod {
  /// What a text says.
  enum Reading: Hashable {
    case period(Period)
    /// Nobody can tell which: all that it may be.
    case severalOf([Period])
    case none
  }

  /// Words beside a period that say nothing of which it is.
  private static let fillers: Set<String> = [
    "nam", "hoc", "cua", "ky", "bao", "cao", "luy", "ke", "trong", "het", "den",
  ]

  /// Reads the text of a cell: `2024-03`, `Tháng 3`, `T3/2025`, `Quý I`, `03/2025`, `6 tháng đầu năm`, `9 tháng`, `Năm 2025`; a
  /// number by itself where `calendar` says of what. What names no year is of `year`. Where years go over the end of a year
  /// of the calendar, `2019/20` and `2019-2020` are such a year.
  static func read(_ text: String, year: Int, _ form: YearForm, calendar: CalendarPart?) -> Reading {
    if let period = CellPeriod.read(Array(text.utf8)[...], form) { return .period(period) }
    // `2018..2019` is no year that goes over the end of one.
    guard text.utf8.count <= 100, !form.straddles || !text.contains("..") else { return .none }
    let all = words(of: TextFolding.looseKey(text)).flatMap(apart)
    let words = all.filter { !fillers.contains($0) }
    // `2010/11` is a year where years go over the end of a year, so that `2010/10` is no month there.
    let hasStroke = form.straddles && text.utf8.contains(UInt8(ascii: "/"))
    if words.isEmpty || words == ["ca"] {
      return all.contains("nam") && all.contains("ca") ? form.year(year).map { .period($0) } ?? .none : .none
    }
    if let (period, length) = period(at: 0, in: words, form, stroke: hasStroke)
      ?? part(at: 0, in: words, year: year, form) ?? months(at: 0, in: words, year: year, form), length == words.count
    {
      return .period(period)
    }
    return bare(words, year, form, calendar)
  }

  /// A period as it is written in rules, or in the words in which offices write it and reports show it (`Quý I/2025`, `6 tháng
  /// đầu năm 2025`); nil where no year is named, or several may be meant.
  package static func said(_ text: String, _ form: YearForm) -> Period? {
    if let period = form.parse(text) { return period }
    // What is the same in whatever year the pack is names its own.
    guard case .period(let one) = read(text, year: 2001, form, calendar: nil),
      read(text, year: 2002, form, calendar: nil) == .period(one)
    else { return nil }
    return one
  }

  /// Whether a text names a period in the years of some pack.
  package static func isSaid(_ text: String) -> Bool {
    said(text, .calendar) != nil || YearForm(shift: 3, monthEnd: nil).flatMap { said(text, $0) } != nil
  }

  /// `qi` is `q`, `i`.
  private static func apart(_ word: String) -> [String] {
    guard word.hasPrefix("q"), roman[String(word.dropFirst())] != nil else { return [word] }
    return ["q", String(word.dropFirst())]
  }

  /// A number without a word for what it counts, with a year behind it or without.
  private static func bare(
    _ words: [String], _ year: Int, _ form: YearForm, _ calendar: CalendarPart?
  ) -> Reading {
    guard let first = words.first else { return .none }
    var named: Int?
    if words.count > 1 {
      guard let (other, length) = self.year(at: 1, in: words, form, stroke: true), length == words.count - 1 else {
        return .none
      }
      named = other
    }
    /// A month beside a year is one of the calendar's; by itself it is the one in the pack's year.
    func part(_ calendar: CalendarPart, _ number: Int) -> Period? {
      if let named { return self.part(calendar, named, number, form) }
      return calendar == .month ? form.month(number, inYear: year) : self.part(calendar, year, number, form)
    }
    if let quarter = roman[first] {
      // Offices count quarters, and nothing else, in Roman numbers.
      guard calendar == nil || calendar == .quarter else { return .none }
      return part(.quarter, quarter).map { .period($0) } ?? .none
    }
    guard let number = small(first) else { return .none }
    if let calendar { return part(calendar, number).map { .period($0) } ?? .none }
    guard let month = part(.month, number) else { return .none }
    // `03/2025` is a month wherever people write it; a bare 3 may be anything.
    if named != nil { return .period(month) }
    return .severalOf([month] + [part(.quarter, number)].compactMap(\.self))
  }

  /// The months that start or end a year: `6 tháng đầu năm`, `9 tháng`, `6 tháng cuối năm 2025`; and how many words say it.
  static func months(at index: Int, in words: [String], year: Int?, _ form: YearForm) -> (Period, Int)? {
    guard index + 1 < words.count, words[index + 1] == "thang", let count = small(words[index]),
      (2...12).contains(count)
    else { return nil }
    var next = index + 2
    var isLast = false
    if next < words.count, words[next] == "dau" || words[next] == "cuoi" {
      isLast = words[next] == "cuoi"
      next += 1
    }
    while next < words.count, words[next] == "nam" { next += 1 }
    var ofYear = year
    if next < words.count, let (named, length) = self.year(at: next, in: words, form, stroke: true) {
      ofYear = named
      next += length
    }
    guard let ofYear, let whole = form.year(ofYear) else { return nil }
    let first = isLast ? whole.lastMonth - count + 1 : whole.firstMonth
    return form.named(first, count).map { ($0, next - index) }
  }
}

extension DataMessages {
  static func ambiguousPeriod(_ text: String, _ periods: [Period], at place: CellPlace) -> Diagnostic {
    let names = periods.map { "`\($0.text)`" }
    return Diagnostic(
      .ambiguousPeriod, at: .cell(place),
      Wording(
        en: "`\(clipped(text))` does not say of what it is the number",
        vi: "`\(clipped(text))` không cho biết là số của tháng hay của quý"),
      help: [
        Wording(
          en: "write \(names.joined(separator: " or ")), or head the column `month` or `quarter`",
          vi: "hãy ghi \(names.joined(separator: " hoặc ")), hoặc đặt tên cột là `tháng` hoặc `quý`")
      ])
  }
}
