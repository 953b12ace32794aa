package import Base
package import Eval
import Tables

/// What was recognised in a data file, for people.
package struct ProfileText: Sendable {
  private let language: Language
  private let style: Style

  /// Takes the language and the colours of the text.
  package init(language: Language, style: Style) {
    self.language = language
    self.style = style
  }

  /// The file, its rows, and a table of its columns; each line ended.
  package func text(_ profile: TableProfile) -> String {
    var title = DisplayWidth.safe(profile.file)
    if let sheet = profile.sheet {
      title += say(", sheet ", ", trang tính ") + "\"" + DisplayWidth.cut(sheet, to: 60) + "\""
    }
    var text = style(.strong, title)
    if let source = profile.source { text += ": " + describe(source) }
    text += "\n"
    if let header = profile.headerRows { text += line("header", "tiêu đề", rows(header)) }
    if let scale = profile.scale { text += line("unit", "đơn vị tính", scale) }
    var data = "\(profile.rowCount) " + (profile.rowCount == 1 ? say("row", "dòng") : say("rows", "dòng"))
    if let range = profile.dataRows { data += " (" + span(range) + ")" }
    if profile.hiddenRows > 0 {
      data += say(", of which \(profile.hiddenRows) hidden", ", trong đó \(profile.hiddenRows) dòng bị ẩn")
    }
    text += line("data", "số liệu", data)
    if !profile.leftOut.isEmpty {
      let parts = profile.leftOut.map { rows($0.rows) + " (" + ProfileWords.reason($0.reason)[language] + ")" }
      text += line("left out", "bỏ qua", parts.prefix(5).joined(separator: ", ") + (parts.count > 5 ? ", …" : ""))
    }
    if !profile.unreadRows.isEmpty {
      let shown = profile.unreadRows.prefix(10).map(String.init).joined(separator: ", ")
      let count = profile.unreadRows.count
      text += line(
        "unread", "không đọc được",
        "\(count) " + (count == 1 ? say("row", "dòng") : say("rows", "dòng")) + " (" + shown
          + (count > 10 ? ", …)" : ")"))
    }
    text += "\n" + columns(profile.columns)
    if let changed = profile.changedUnits { text += "\n" + ChangedUnitsText.text(changed, language, style) }
    return text
  }

  private func columns(_ columns: [ColumnProfile]) -> String {
    let isBound = columns.contains { $0.boundTo != nil }
    var headings = [
      TextTable.Column("#", alignsRight: true), TextTable.Column(say("column", "cột"), limit: 40),
      TextTable.Column(say("type", "loại")), TextTable.Column(say("range", "khoảng giá trị"), limit: 50),
      TextTable.Column(say("blank", "ô trống"), alignsRight: true),
      TextTable.Column(say("distinct", "số giá trị"), alignsRight: true),
    ]
    if isBound { headings.append(TextTable.Column(say("bound to", "dùng làm"), limit: 60)) }
    var table = TextTable(columns: headings)
    for column in columns {
      let isMore = column.distinctCount > ColumnProfile.mostDistinct
      var cells = [
        TextTable.Cell(String(column.number)), TextTable.Cell(column.name),
        TextTable.Cell(kind(column)), TextTable.Cell(range(column)),
        TextTable.Cell(String(column.blankCount)),
        TextTable.Cell(isMore ? "> \(ColumnProfile.mostDistinct)" : String(column.distinctCount)),
      ]
      if isBound {
        let uses = column.boundTo ?? []
        cells.append(TextTable.Cell(uses.isEmpty ? "–" : uses.map { $0[language] }.joined(separator: "; ")))
      }
      table.append(cells)
    }
    return table.text(style: style)
  }

  /// `number`, `number, triệu đồng`.
  private func kind(_ column: ColumnProfile) -> String {
    ProfileWords.kind(column.kind)[language] + (column.scale.map { ", " + $0 } ?? "")
  }

  /// `0 … 1234.5`, `01/01/2024 … 31/12/2024`, or the first values.
  private func range(_ column: ColumnProfile) -> String {
    switch column.range {
    case nil: return ""
    case .numbers(let least, let most):
      let sign = column.kind == .percent ? "%" : ""
      func shown(_ number: Rational) -> String {
        let text = number.exactText
        return (language == .vi ? String(text.map { $0 == "." ? "," : $0 }) : text) + sign
      }
      return least == most ? shown(least) : shown(least) + " … " + shown(most)
    case .dates(let first, let last):
      func shown(_ date: CalendarDate) -> String { language == .vi ? date.vietnameseText : date.isoText }
      return first == last ? shown(first) : shown(first) + " … " + shown(last)
    case .examples(let values):
      let shown = values.map { DisplayWidth.cut($0, to: 24) }.joined(separator: ", ")
      return column.distinctCount > values.count ? shown + ", …" : shown
    }
  }

  private func describe(_ source: Table.Source) -> String {
    var parts = [ProfileWords.format(source.format)[language]]
    if source.isCompressed { parts.append(say("compressed", "nén")) }
    if let encoding = source.encoding { parts.append(encoding.title) }
    if let delimiter = source.delimiter {
      let sign = delimiter == 0x09 ? "tab" : "`" + String(UnicodeScalar(delimiter)) + "`"
      parts.append(say("\(sign) between cells", "ô cách nhau bằng \(sign)"))
    }
    return parts.joined(separator: ", ")
  }

  private func rows(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? say("row ", "dòng ") + String(range.lowerBound) : say("rows ", "dòng ") + span(range)
  }

  private func span(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? String(range.lowerBound) : "\(range.lowerBound)" + say(" to ", " đến ") + "\(range.upperBound)"
  }

  private func line(_ en: String, _ vi: String, _ value: String) -> String {
    "  " + DisplayWidth.padded(say(en, vi), to: language == .vi ? 14 : 8) + "  " + value + "\n"
  }

  private func say(_ en: String, _ vi: String) -> String { language == .vi ? vi : en }
}

/// What people call what was recognised.
enum ProfileWords {
  static func kind(_ kind: ColumnProfile.Kind) -> Wording {
    switch kind {
    case .blank: Wording(en: "blank", vi: "trống")
    case .number: Wording(en: "number", vi: "số")
    case .percent: Wording(en: "percent", vi: "phần trăm")
    case .date: Wording(en: "date", vi: "ngày")
    case .truth: Wording(en: "truth", vi: "có/không")
    case .period: Wording(en: "period", vi: "kỳ")
    case .text: Wording(en: "text", vi: "chữ")
    }
  }

  static func format(_ format: Table.Source.Format) -> Wording {
    switch format {
    case .csv: Wording(same: "CSV")
    case .xlsx: Wording(en: "Excel workbook", vi: "tệp Excel")
    case .json: Wording(same: "JSON")
    case .jsonLines: Wording(same: "JSON Lines")
    }
  }

  static func reason(_ reason: Table.LeftOut.Reason) -> Wording {
    switch reason {
    case .title: Wording(en: "above the header", vi: "phía trên tiêu đề")
    case .numbering: Wording(en: "numbers of the columns", vi: "đánh số cột")
    case .footer: Wording(en: "below the table", vi: "phía dưới bảng")
    case .header: Wording(en: "the header again", vi: "tiêu đề lặp lại")
    case .declared: Wording(en: "before the first row of data", vi: "trước dòng số liệu đầu tiên")
    }
  }
}
