package import Base
package import Eval
import Lang

/// A column of the table or the CSV file of tasks.
package enum TaskColumn: String, Sendable, CaseIterable {
  case pack, task, title, unit, name, lead, support, product, time, occurrence, event_on, due, extended_from,
    extended_to
  case granted_by, state, days, done_on, evidence
  case verdict, section, cite, quote

  /// The columns of the CSV file unless others are asked for.
  package static let csv: [TaskColumn] = [
    .pack, .task, .title, .unit, .name, .lead, .support, .product, .time, .occurrence, .due, .state, .days, .done_on,
    .evidence, .section, .cite,
  ]
  /// The columns that the file has where the plan or what was recorded needs them: it can be filled in and given back.
  package static func csv(_ outcomes: [TaskOutcome]) -> [TaskColumn] {
    let rows = outcomes.lazy.flatMap(\.rows)
    let isEvent = rows.contains { row in
      if case .open(.event(_, _?)) = row.occasion { true } else { row.eventOn != nil }
    }
    let isExtended = rows.contains { $0.extendedFrom != nil }
    return csv.flatMap { column -> [TaskColumn] in
      switch column {
      case .due: (isEvent ? [.event_on] : []) + [.due] + (isExtended ? [.extended_to, .granted_by] : [])
      default: [column]
      }
    }
  }

  /// The columns of the table unless others are asked for; those with nothing in them are left out.
  package static let table: [TaskColumn] = [.due, .state, .task, .title, .name, .time, .done_on]

  /// The column's heading in the table.
  package func heading(_ language: Language) -> String {
    let wording =
      switch self {
      case .pack: Wording(en: "pack", vi: "gói")
      case .task: Wording(en: "task", vi: "nhiệm vụ")
      case .title: Wording(en: "what", vi: "nội dung")
      case .lead: Wording(en: "lead", vi: "chủ trì")
      case .unit: Wording(en: "code", vi: "mã đơn vị")
      case .name: Wording(en: "unit", vi: "tên đơn vị")
      case .support: Wording(en: "support", vi: "phối hợp")
      case .product: Wording(en: "product", vi: "sản phẩm")
      case .time: Wording(en: "time", vi: "thời gian")
      case .occurrence: Wording(en: "occurrence", vi: "kỳ")
      case .event_on: Wording(en: "event on", vi: "ngày phát sinh")
      case .due: Wording(en: "due", vi: "hạn")
      case .extended_from: Wording(en: "extended from", vi: "hạn trước khi gia hạn")
      case .extended_to: Wording(en: "extended to", vi: "gia hạn đến")
      case .granted_by: Wording(en: "granted by", vi: "văn bản gia hạn")
      case .state: Wording(en: "state", vi: "tình trạng")
      case .days: Wording(en: "days", vi: "số ngày")
      case .done_on: Wording(en: "done on", vi: "ngày hoàn thành")
      case .evidence: Wording(en: "evidence", vi: "minh chứng")
      case .verdict: Wording(en: "verdict", vi: "kết luận")
      case .section: Wording(en: "section", vi: "mục")
      case .cite: Wording(en: "source", vi: "căn cứ")
      case .quote: Wording(en: "quote", vi: "trích")
      }
    return wording[language]
  }

  var alignsRight: Bool { self == .days }

  /// The most columns of the screen it takes.
  var limit: Int {
    switch self {
    case .title, .quote: 60
    default: 40
    }
  }

  /// The cell for programs, the same in every language; nil where there is nothing.
  func exact(_ row: TaskRow, of outcome: TaskOutcome) -> CSVCell? {
    if self == .days { return row.days.map { .number($0) } }
    return words(row, of: outcome).map { .text($0) }
  }

  private func words(_ row: TaskRow, of outcome: TaskOutcome) -> String? {
    let task = outcome.task(row)
    let target = outcome.target(row)
    let citation = (task?.citations ?? target?.citations)?.first
    switch self {
    case .pack: return outcome.program.packs[target?.pack ?? 0].name
    case .task: return task?.code
    case .title: return task?.title ?? target.map { TaskColumn.title(of: $0, outcome.program).en }
    case .lead: return outcome.lead(row)
    case .unit: return outcome.unit(row)?.code
    case .name: return outcome.name(row)
    case .support: return TaskColumn.joined(task?.supports)
    case .product: return TaskColumn.joined(task?.products)
    case .time: return Display.time(of: row).en
    case .occurrence: return row.label
    case .event_on: return row.eventOn?.isoText
    case .due: return row.due?.isoText
    case .extended_from: return row.extendedFrom?.isoText
    case .extended_to: return row.extendedFrom.flatMap { _ in row.due?.isoText }
    case .granted_by: return row.grantedBy
    case .state: return row.state?.rawValue
    case .days: return row.days.map(String.init)
    case .done_on: return row.doneOn?.isoText
    case .evidence: return row.evidence
    case .verdict: return row.verdict?.rawValue
    case .section: return task?.section ?? target?.section
    case .cite: return citation?.cite
    case .quote: return citation?.quote
    }
  }

  /// The cell for people.
  func shown(_ row: TaskRow, of outcome: TaskOutcome, _ language: Language) -> TextTable.Cell {
    func date(_ date: CalendarDate?) -> TextTable.Cell {
      .init(date.map { language == .vi ? $0.vietnameseText : $0.isoText } ?? "")
    }
    switch self {
    case .title:
      if let target = outcome.target(row) { return .init(TaskColumn.title(of: target, outcome.program)[language]) }
    case .time:
      let time = Display.time(of: row)[language]
      // What a progress file calls one of several occurrences of an event; numbers were given to those without a name.
      guard case .open(let open) = row.occasion, let label = row.label, Int(label) == nil else { return .init(time) }
      if case .afterTask = open { return .init(time) }
      return .init("\(label) (\(time))")
    case .name where row.isOneOfSeveral:
      return .init([outcome.name(row), outcome.lead(row).map { "(\($0))" }].compactMap { $0 }.joined(separator: " "))
    case .due: return date(row.due)
    case .event_on: return date(row.eventOn)
    case .extended_from: return date(row.extendedFrom)
    case .extended_to: return date(row.extendedFrom.flatMap { _ in row.due })
    case .state where row.state == .notYetDue && row.waitsFor != nil:
      let text = Wording(
        en: "not yet due: task \"\(row.waitsFor ?? "")\" is not done",
        vi: "chưa đến hạn: nhiệm vụ \"\(row.waitsFor ?? "")\" chưa xong")
      return .init(text[language], TaskColumn.role(.notYetDue))
    case .done_on: return date(row.doneOn)
    case .state: return .init(row.state?.wording(days: row.days)[language] ?? "", row.state.flatMap(TaskColumn.role))
    case .verdict: return .init(row.verdict.map { Display.verdict($0)[language] } ?? "")
    default: break
    }
    return .init(exact(row, of: outcome)?.exact ?? "")
  }

  /// What a target asks: "Tỷ lệ hồ sơ trực tuyến ≥ 50%".
  static func title(of target: Target, _ program: TypedProgram) -> Wording {
    let term = program.vocabulary[target.indicator].term
    let requirement = Display.requirement(
      target.bounds.map(\.comparator), target.bounds.map { $0.threshold.constantNumber },
      target.isReduction ? .percent : program.vocabulary[target.indicator].type, in: program.vocabulary,
      isReduction: target.isReduction, value: nil)
    let fields = target.fields.map { Display.name(program.vocabulary[$0].term) }
    let (en, vi) = (fields.map { ", " + $0.en }.joined(), fields.map { ", " + $0.vi }.joined())
    let name = Display.name(term)
    return Wording(en: "\(name.en)\(en) \(requirement.en)", vi: "\(name.vi)\(vi) \(requirement.vi)")
  }

  private static func role(_ state: TaskState) -> Style.Role? {
    switch state {
    case .done: .good
    case .overdue, .doneLate: .bad
    case .due: .warning
    default: .faint
    }
  }

  private static func joined(_ texts: [String]?) -> String? {
    guard let texts, !texts.isEmpty else { return nil }
    return texts.joined(separator: "; ")
  }
}
