package import Base

/// A period as a cell writes it.
package enum CellPeriod {
  /// Reads `2024`, `2024-H1`, `2024-Q1`, `2024-03` or `2024-01..2024-06`, and `2019/20` where years are such, white space
  /// around it aside; nil for anything else.
  package static func read(_ bytes: ArraySlice<UInt8>, _ form: YearForm) -> Period? {
    form.parse(CellText.trimmed(bytes))
  }

  /// The period that a text of another form probably means, to offer in a message: `Quý I/2024`, `03/2024`,
  /// `tháng 3 năm 2024`, `6 tháng đầu năm 2024`, `2024-q1`. Never used as data.
  package static func guess(_ text: String, _ form: YearForm) -> Period? {
    if let period = form.parse(text.uppercased()) { return period }
    let words = words(of: TextFolding.looseKey(String(text.prefix(60))))
    guard let year = words.compactMap(number).first(where: { Period.years.contains($0) }) else { return nil }
    let rest = words.filter { number($0) != year && $0 != "nam" && $0 != "cua" }
    switch rest.first {
    case nil: return form.year(year)
    case "quy", "q": return rest.count == 2 ? numeral(rest[1]).flatMap { form.quarter(year, $0) } : nil
    case "thang", "t": return rest.count == 2 ? number(rest[1]).flatMap { form.month(year, $0) } : nil
    default:
      if rest.count == 1, rest[0].hasPrefix("q") || rest[0].hasPrefix("t") {
        let index = number(String(rest[0].dropFirst()))
        return index.flatMap { rest[0].hasPrefix("q") ? form.quarter(year, $0) : form.month(year, $0) }
      }
      if rest.count >= 2, number(rest[0]) == 6, rest[1] == "thang" {
        return form.half(year, rest.last == "cuoi" ? 2 : 1)
      }
      return rest.count == 1 ? number(rest[0]).flatMap { form.month(year, $0) } : nil
    }
  }

  /// The runs of letters and digits.
  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func number(_ word: String) -> Int? {
    word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(word) : nil
  }

  private static func numeral(_ word: String) -> Int? {
    ["i": 1, "ii": 2, "iii": 3, "iv": 4][word] ?? number(word)
  }
}
