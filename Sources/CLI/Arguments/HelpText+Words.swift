import Base
import Lang
import Report
import Stdlib

/// The help about words: those of the language, and the names that every pack knows.
extension HelpText {
  /// The words of the language, each with its other language beside it.
  func keywords() -> String {
    let other: Language = language == .vi ? .en : .vi
    var sections: [(heading: Wording, rows: [(String, String)])] = []
    for keyword in Keyword.allCases {
      if let heading = HelpText.heading(before: keyword) { sections.append((heading, [])) }
      let row = (list(keyword, language), list(keyword, other))
      guard !sections.isEmpty, !row.0.isEmpty else { continue }
      sections[sections.count - 1].rows.append(row)
    }
    return sections.map { heading($0.heading) + rows($0.rows) }.joined(separator: "\n")
  }

  /// The things counted, units of measure, levels, kinds of units and fields that need no declaration: name, Vietnamese name.
  func names() -> String {
    let known = Stdlib.environment.core
    let sections: [(Wording, [Term])] = [
      (Wording(en: "Things counted", vi: "Đối tượng đếm"), known.things.filter { !$0.isMeasured }.map(\.term)),
      (Wording(en: "Units of measure", vi: "Đơn vị đo"), known.things.filter(\.isMeasured).map(\.term)),
      (Wording(en: "Levels", vi: "Cấp"), known.levels.map(\.term)),
      (Wording(en: "Kinds of units", vi: "Loại đơn vị"), known.kinds.map(\.term)),
      (Wording(en: "Fields", vi: "Lĩnh vực"), known.fields.map(\.term)),
    ]
    return sections.map { title, terms in
      heading(title)
        + rows(
          terms.map { term in
            let others = term.aliases.filter { $0 != term.title }
            return (term.name, ([term.title].compactMap(\.self) + others).joined(separator: " | "))
          })
    }.joined(separator: "\n")
  }

  private func list(_ keyword: Keyword, _ language: Language) -> String {
    keyword.phrases(language).joined(separator: " | ")
  }

  /// Two columns.
  private func rows(_ rows: [(String, String)]) -> String {
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    return rows.map { left, right in
      right.isEmpty ? "  \(left)\n" : "  " + DisplayWidth.padded(left, to: width + 2) + right + "\n"
    }.joined()
  }

  /// What the keywords from here on are for; nil inside a family.
  private static func heading(before keyword: Keyword) -> Wording? {
    switch keyword {
    case .pack: Wording(en: "Declarations", vi: "Khai báo")
    case .document: Wording(en: "Heading of a pack", vi: "Phần đầu của gói")
    case .cite: Wording(en: "Remarks", vi: "Dẫn nguồn, ghi chú")
    case .plural: Wording(en: "Indicators and other names", vi: "Chỉ số và các tên khác")
    case .date: Wording(en: "Records", vi: "Bản ghi")
    case .setBy: Wording(en: "Targets", vi: "Chỉ tiêu")
    case .toTargets: Wording(en: "Assigning targets", vi: "Giao chỉ tiêu")
    case .numberFormat: Wording(en: "Data", vi: "Dữ liệu")
    case .given: Wording(en: "Tests", vi: "Kiểm thử")
    case .total: Wording(en: "Scorecards", vi: "Phiếu điểm")
    case .task: Wording(en: "Tasks", vi: "Nhiệm vụ")
    case .and: Wording(en: "Expressions", vi: "Phép tính và điều kiện")
    default: nil
    }
  }
}
