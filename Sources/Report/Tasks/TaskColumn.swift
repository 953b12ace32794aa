import Base
import Eval
import Lang

/// A column of the table or the CSV file of tasks.
package enum TaskColumn: String, Sendable, CaseIterable {
  case pack, task, title, lead, unit, name, support, product, time, occurrence, due, section, cite, quote

  /// The columns of the CSV file unless others are asked for.
  package static let csv: [TaskColumn] = [
    .pack, .task, .title, .unit, .name, .lead, .support, .product, .time, .occurrence, .due, .section, .cite,
  ]
  /// The columns of the table unless others are asked for.
  package static let table: [TaskColumn] = [.due, .task, .title, .name, .time, .product]

  /// The column's heading in the table.
  func heading(_ language: Language) -> String {
    let wording =
      switch self {
      case .pack: Wording(en: "pack", vi: "gói")
      case .task: Wording(en: "task", vi: "nhiệm vụ")
      case .title: Wording(en: "what", vi: "nội dung")
      case .lead: Wording(en: "lead", vi: "chủ trì")
      case .unit: Wording(en: "code", vi: "mã đơn vị")
      case .name: Wording(en: "unit", vi: "đơn vị")
      case .support: Wording(en: "support", vi: "phối hợp")
      case .product: Wording(en: "product", vi: "sản phẩm")
      case .time: Wording(en: "time", vi: "thời gian")
      case .occurrence: Wording(en: "occurrence", vi: "kỳ")
      case .due: Wording(en: "due", vi: "hạn")
      case .section: Wording(en: "section", vi: "mục")
      case .cite: Wording(en: "source", vi: "nguồn")
      case .quote: Wording(en: "quote", vi: "trích")
      }
    return wording[language]
  }

  /// The most columns of the screen it takes.
  var limit: Int {
    switch self {
    case .title, .quote: 60
    default: 40
    }
  }

  /// The cell for programs: exact, the same in every language; nil where there is nothing.
  func exact(_ entry: TaskBook.Entry, of book: TaskBook) -> String? {
    let task = book.task(entry)
    switch self {
    case .pack: return book.program.pack.name
    case .task: return task.code
    case .title: return task.title
    case .lead: return entry.lead.map { task.leads[$0].text }
    case .unit:
      if case .unit(let index) = entry.owner { return book.units[index].code }
      return nil
    case .name:
      switch entry.owner {
      case .unit(let index): return book.units[index].name
      case .lead(let text): return text
      case .nobody: return nil
      }
    case .support: return TaskColumn.joined(task.supports)
    case .product: return TaskColumn.joined(task.products)
    case .time: return Display.occasion(entry.occasion).en
    case .occurrence: return entry.label
    case .due: return entry.due?.isoText
    case .section: return task.section
    case .cite: return task.citations.first?.cite
    case .quote: return task.citations.first?.quote
    }
  }

  /// The cell for people.
  func shown(_ entry: TaskBook.Entry, of book: TaskBook, _ language: Language) -> TextTable.Cell {
    switch self {
    case .time: return .init(Display.occasion(entry.occasion)[language])
    case .due: return .init(entry.due.map { language == .vi ? $0.vietnameseText : $0.isoText } ?? "")
    default: return .init(exact(entry, of: book) ?? "")
    }
  }

  private static func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}
