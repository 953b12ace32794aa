import Base
import Foundation
import Lang
import Stdlib
import Testing

/// The tasks of the four plans: each row stands in its pack with its times, and nothing stands there that is not listed.
struct TaskTests {
  private static func listed() throws -> [ListedTask] {
    let file = Checkout.root.appendingPathComponent("Tests/ProjectTests/tasks.tsv")
    return try ListedTask.list(String(contentsOf: file, encoding: .utf8))
  }

  @Test("127 tasks are listed, each once, of every kind as many as the plans have")
  func count() throws {
    let tasks = try Self.listed()
    #expect(tasks.count == 127)
    #expect(Set(tasks.map(\.id)).count == 127)
    let plans = Dictionary(grouping: tasks) { String($0.id.prefix(2)) }
      .mapValues { Dictionary(grouping: $0) { $0.kinds[0] }.mapValues(\.count) }
    #expect(
      plans == [
        "SH": [.ongoing: 16, .month: 1, .quarter: 2, .periodic: 2, .plan: 4, .blank: 1],
        "HT": [.ongoing: 17, .periodic: 1, .plan: 2],
        "BG": [
          .ongoing: 18, .before: 10, .month: 3, .months: 1, .periodic: 1, .event: 2, .plan: 3, .along: 1,
        ],
        "GD": [.ongoing: 29, .before: 4, .quarter: 5, .periodic: 1, .event: 1, .plan: 1, .blank: 1],
      ])
    #expect(tasks.filter { $0.kinds.count > 1 }.map(\.id) == ["SH-25"])
    for task in tasks { #expect((task.kinds == [.blank]) == task.time.isEmpty, "\(task.id)") }
  }

  @Test("every listed task stands in its pack, in the plan's order, with its lead, product and times")
  func listedTasksStand() throws {
    for (pack, listed) in Dictionary(grouping: try Self.listed(), by: \.pack) {
      let tasks = try Self.tasks(in: pack)
      #expect(tasks.map(\.code) == listed.map(\.code), "\(pack)")
      for (task, listed) in zip(tasks, listed) {
        #expect(task.section == listed.place, "\(listed.id)")
        #expect(Self.kinds(task.times) == listed.kinds, "\(listed.id): \(listed.time)")
        #expect(task.dates.map(\.due.isoText) == listed.due, "\(listed.id): \(listed.time)")
        #expect(task.leads.map(\.text).joined(separator: "; ") == listed.leads, "\(listed.id)")
        #expect(task.products.first?.hasPrefix(listed.product) ?? listed.product.isEmpty, "\(listed.id)")
        #expect(task.products.isEmpty == listed.product.isEmpty, "\(listed.id)")
      }
    }
  }

  @Test("every task has a title, a citation of its row, and a word on each blank or unclear cell")
  func tasksAreCited() throws {
    for (pack, listed) in Dictionary(grouping: try Self.listed(), by: \.pack) {
      for (task, listed) in zip(try Self.tasks(in: pack), listed) {
        #expect(!task.title.isEmpty, "\(listed.id)")
        #expect(task.citations.first?.cite != nil, "\(listed.id)")
        if listed.time.isEmpty || listed.leads.isEmpty || listed.product.isEmpty {
          #expect(!task.notes.isEmpty, "\(listed.id) has a blank cell and no note")
        }
        // A recurrence says which days it was taken to mean; a period without "/year" says which year.
        let isUnclear =
          [.periodic, .months].contains(listed.kinds[0])
          || [.month, .quarter].contains(listed.kinds[0]) && !listed.time.contains("/")
        if isUnclear { #expect(!task.readings.isEmpty, "\(listed.id): \"\(listed.time)\" has no reading") }
      }
    }
  }

  @Test("tasks that units do each for themselves say which units; no pack leaves it to the words")
  func leadsOfManyHaveScopes() throws {
    for pack in Set(try Self.listed().map(\.pack)).sorted() where !pack.contains("giang-dien") {
      for task in try Self.tasks(in: pack) {
        for lead in task.leads where lead.text.hasPrefix("Các ") || lead.text.contains(" các ") {
          #expect(!lead.scopes.isEmpty, "\(pack), \(task.code): \(lead.text)")
        }
      }
    }
  }

  /// The sorts of times, each once: `quarterly and yearly` is periodic.
  private static func kinds(_ times: [TaskTime]) -> [ListedTask.Kind] {
    times.compactMap(kind).reduce(into: []) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
  }

  /// The sort of a time; nil for the end of the year, which goes with a recurrence.
  private static func kind(_ time: TaskTime) -> ListedTask.Kind? {
    switch time {
    case .deadline(let deadline): deadline.inclusive ? nil : .before
    case .within(let periods): periods.count > 1 ? .months : periods.first?.kind == .quarter ? .quarter : .month
    case .every: .periodic
    case .yearEnd, .dayOfEach, .workingDayOfEach, .weekly, .daysAfter, .afterTask: nil
    case .ongoing: .ongoing
    case .event: .event
    case .plan: .plan
    case .along: .along
    case .notGiven: .blank
    }
  }

  /// The tasks of a pack as the checker gives them.
  private static func tasks(in pack: String) throws -> [PlanTask] {
    var sources = Sources()
    func parsed(_ path: String) throws -> SyntaxFile {
      let bytes = try Data(contentsOf: Checkout.root.appendingPathComponent(path))
      let source = SourceFile(name: path, bytes: [UInt8](bytes))
      let (file, mistakes) = Parser.parse(source, id: sources.add(source), names: Stdlib.names)
      #expect(mistakes.isEmpty, "\(path) cannot be read whole")
      return file
    }
    let core = Checker.vocabulary(of: [try parsed("Sources/Stdlib/Prelude/core.kpi")], over: Vocabulary()).0
    let tthc = Checker.vocabulary(of: [try parsed("Sources/Stdlib/Prelude/tthc.kpi")], over: core).0
    var library = Library()
    let file = try parsed(pack)
    library.add(file, messages: [])
    let environment = Environment(builtins: Stdlib.signatures, core: core, vocabularies: ["tthc": tthc])
    let program = try #require(Checker.check(file.file, in: library, environment: environment).program, "\(pack)")
    return program.tasks
  }
}
