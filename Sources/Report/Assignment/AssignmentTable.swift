package import Base
import Eval
import Lang

/// Assigned targets as a table for people.
package enum AssignmentTable {
  /// Takes the list and the columns (nil: the usual ones, those with nothing in them left out); gives the text.
  package static func text(
    _ list: AssignmentList, columns: [AssignmentColumn]?, language: Language, style: Style
  ) -> String {
    let views = list.views()
    var text = OutcomeTable.heading(list.program, list.period, language, style) + "\n\n"
    guard !views.isEmpty else { return text + OutcomeTable.nothing(language) }
    let wanted = columns ?? AssignmentColumn.table
    let rows = views.map { view in wanted.map { $0.shown(view, language) } }
    let kept = wanted.enumerated().filter { index, _ in columns != nil || rows.contains { !$0[index].text.isEmpty } }
    var table = TextTable(
      columns: kept.map { _, column in
        TextTable.Column(column.heading(language), alignsRight: column.alignsRight, limit: column.limit)
      })
    for row in rows { table.append(kept.map { index, _ in row[index] }) }
    text += table.text(style: style)
    return text
  }
}
