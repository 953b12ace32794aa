package import Base
package import Eval
import Lang

/// The course of units as a table for people, and how many rows have each state.
package enum CourseTable {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones, those with nothing in them left
  /// out); gives the text.
  package static func text(
    _ outcomes: [CourseOutcome], columns: [CourseColumn]?, language: Language, style: Style
  ) -> String {
    var text = ""
    for outcome in outcomes {
      let views = outcome.views()
      text += OutcomeTable.heading(outcome.program, outcome.toDate, language, style) + "\n"
      text += assumption(outcome, language) + "\n\n"
      text += views.isEmpty ? OutcomeTable.nothing(language) : table(views, columns, language, style)
      text += "\n"
    }
    return text + counts(outcomes, language)
  }

  /// What is assumed of the months to come.
  private static func assumption(_ outcome: CourseOutcome, _ language: Language) -> String {
    let last = outcome.toDate.wholeYear.lastMonth
    guard last > outcome.toDate.lastMonth,
      let ahead = Period.named(outcome.toDate.lastMonth + 1, last - outcome.toDate.lastMonth)
    else { return language == .vi ? "Đã hết năm." : "The year is over." }
    let (months, words) = (Display.period(ahead), words(outcome.basis))
    return language == .vi
      ? "Còn lại: \(months.vi); giả định số phát sinh \(words.vi)."
      : "Still to come: \(months.en), with as many cases \(words.en)."
  }

  static func words(_ basis: CourseBasis) -> Wording {
    switch basis {
    case .pace:
      Wording(en: "a month as so far in months with data", vi: "mỗi tháng bằng bình quân các tháng đã có số liệu")
    case .aYearEarlier:
      Wording(en: "as in the same months a year earlier", vi: "bằng cùng các tháng của năm trước")
    }
  }

  private static func table(
    _ views: [CourseView], _ chosen: [CourseColumn]?, _ language: Language, _ style: Style
  ) -> String {
    let wanted = chosen ?? CourseColumn.table
    let rows = views.map { view in wanted.map { $0.shown(view, language) } }
    let kept = wanted.enumerated().filter { index, _ in chosen != nil || rows.contains { !$0[index].text.isEmpty } }
    var table = TextTable(
      columns: kept.map { _, column in
        TextTable.Column(column.heading(language), alignsRight: column.alignsRight, limit: column.limit)
      })
    for row in rows { table.append(kept.map { index, _ in row[index] }) }
    return table.text(style: style)
  }

  private static func counts(_ outcomes: [CourseOutcome], _ language: Language) -> String {
    let all = outcomes.reduce(0) { $0 + $1.rows.count }
    let parts = CourseState.allCases.compactMap { state in
      let count = outcomes.reduce(0) { $0 + $1.rows.count { $0.state == state } }
      // Where no target is still to come, nothing is said of it.
      return state == .notYetDue && count == 0 ? nil : "\(count) \(Display.state(state)[language])"
    }
    let name = language == .vi ? "dòng" : all == 1 ? "row" : "rows"
    return "\(all) \(name): " + parts.joined(separator: ", ") + "\n"
  }
}
