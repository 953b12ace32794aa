package import Base
package import Eval
import Lang

/// Tasks as a table for people, by the day they are due.
package enum TaskTable {
  /// Takes the tasks of one or several packs and the columns (nil: the usual ones); gives the text.
  package static func text(
    _ books: [TaskBook], columns: [TaskColumn]?, language: Language, style: Style
  ) -> String {
    var text = ""
    for book in books {
      let pack = book.program.pack
      let heading = [pack.title ?? pack.name, pack.document].compactMap { $0 }.joined(separator: " · ")
      text += style(.strong, DisplayWidth.safe(heading)) + "\n\n"
      text += book.entries.isEmpty ? nothing(language) : table(book, columns ?? TaskColumn.table, language, style)
      text += "\n"
    }
    return text
  }

  private static func nothing(_ language: Language) -> String {
    language == .vi ? "Gói này không có nhiệm vụ nào.\n" : "This pack has no tasks.\n"
  }

  private static func table(
    _ book: TaskBook, _ columns: [TaskColumn], _ language: Language, _ style: Style
  ) -> String {
    var table = TextTable(columns: columns.map { TextTable.Column($0.heading(language), limit: $0.limit) })
    for entry in book.byDue { table.append(columns.map { $0.shown(entry, of: book, language) }) }
    return table.text(style: style)
  }
}

extension TaskBook {
  /// The entries by the day they are due; those that hang on no day come last.
  var byDue: [Entry] {
    entries.enumerated().sorted { first, second in
      switch (first.element.due, second.element.due) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: first.offset < second.offset
      }
    }.map(\.element)
  }
}
