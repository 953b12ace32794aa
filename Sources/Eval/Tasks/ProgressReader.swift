package import Base
import Lang
package import Tables

/// From the rows of progress files to records of occurrences; whatever is wrong with a cell is told at the cell.
package struct ProgressReader {
  let book: TaskBook
  let asOf: CalendarDate?
  let tables: [Table]
  var findings: DataFindings
  var records: [TaskProgress.Record] = []
  /// The tasks by the key of their code, and of their title or citation where no other has it.
  private var tasks: [String: Int] = [:]
  /// The codes of all tasks.
  private let codes: [String]
  /// For each task, the entries of each owner.
  var entries: [[TaskBook.Owner: [Int]]]
  /// For each task, its owners by what they are called.
  var owners: [[String: TaskBook.Owner]]
  /// Other names of units, by their keys: the key by which the unit is known.
  private var aliases: [String: String] = [:]
  /// The names of all owners, for telling a unit that is not asked from one that nobody knows.
  var allOwners: [String: String] = [:]
  /// The cell in which each occurrence was said to be done.
  private var doneAt: [OccurrenceKey: CellIndex] = [:]
  /// Records that say something of days, with where their days stand, which can be judged when all rows have been read.
  var dayCells: [DayCells] = []
  /// The record of each occurrence of an open time, with the cell that says when it is due.
  var openRecords: [OccurrenceKey: (record: Int, due: CellIndex?)] = [:]
  /// How many occurrences of each open time have no label of their own.
  var unlabelled: [Int: Int] = [:]

  struct OccurrenceKey: Hashable {
    var entry: Int
    var label: String?

    init(_ entry: Int, _ label: String?) {
      self.entry = entry
      self.label = label.map(TextFolding.matchKey)
    }
  }

  /// Reads progress files. `asOf`: the day as of which it is judged; what is said to be done later is not done then.
  /// Gives what was recorded and the messages, in the order of the files and cells.
  package static func read(
    _ tables: [Table], for book: TaskBook, asOf: CalendarDate?
  ) -> (progress: TaskProgress, diagnostics: [Diagnostic]) {
    var reader = ProgressReader(tables, book, asOf)
    for table in tables.indices { reader.read(table) }
    reader.checkDays()
    let messages = reader.findings.diagnostics(asWarnings: false).map(\.diagnostic)
    return (TaskProgress(records: reader.records), messages)
  }

  private init(_ tables: [Table], _ book: TaskBook, _ asOf: CalendarDate?) {
    self.tables = tables
    self.book = book
    self.asOf = asOf
    findings = DataFindings(tables)
    codes = book.program.tasks.map(\.code)
    entries = book.program.tasks.map { _ in [:] }
    owners = book.program.tasks.map { _ in [:] }
    var titles: [String: Int?] = [:]
    for (index, task) in book.program.tasks.enumerated() {
      tasks[TextFolding.matchKey(task.code)] = index
      // People may write what the task is, or where it stands in the plan.
      let cites = task.citations.compactMap(\.cite)
      for name in Set(([task.title] + cites).map(TextFolding.matchKey)) {
        titles.updateValue(titles[name] == nil ? index : nil, forKey: name)
      }
    }
    for (title, index) in titles where tasks[title] == nil && !title.isEmpty {
      if let index { tasks[title] = index }
    }
    for (index, entry) in book.entries.enumerated() {
      entries[entry.task][entry.owner, default: []].append(index)
      for name in names(of: entry.owner) {
        let key = TextFolding.matchKey(name)
        owners[entry.task][key] = owner(owners[entry.task][key], or: entry.owner, called: key)
        allOwners[key] = name
      }
    }
    for unit in book.units { for name in [unit.code, unit.name] { allOwners[TextFolding.matchKey(name)] = name } }
    for alias in book.program.bindings.flatMap(\.aliases) {
      for name in alias.names { aliases[TextFolding.matchKey(name.value)] = TextFolding.matchKey(alias.unit.value) }
    }
  }

  /// Of two units with one name the one whose code it is.
  private func owner(_ known: TaskBook.Owner?, or other: TaskBook.Owner, called key: String) -> TaskBook.Owner {
    guard let known, known != other, case .unit(let index) = known else { return known ?? other }
    return TextFolding.matchKey(book.units[index].code) == key ? known : other
  }

  private func names(of owner: TaskBook.Owner) -> [String] {
    switch owner {
    case .unit(let index): [book.units[index].code, book.units[index].name]
    case .lead(let text): [text]
    case .nobody: []
    }
  }

  private mutating func read(_ index: Int) {
    let table = tables[index]
    var columns: [ProgressColumn: Int] = [:]
    var unread: [Int] = []
    for (column, header) in table.header.enumerated() {
      guard let known = ProgressColumn(key: header) else {
        if !ProgressReader.exported.contains(TextFolding.matchKey(header)) { unread.append(column) }
        continue
      }
      if let first = columns[known] {
        findings.report(DataMessages.duplicateColumn(table, column: column, first: first), table: index)
      } else {
        columns[known] = column
      }
    }
    if !unread.isEmpty { findings.report(DataMessages.columnsNotRead(table, unread), table: index) }
    guard columns[.task] != nil, [.doneOn, .due, .eventOn, .extendedTo].contains(where: { columns[$0] != nil }) else {
      let missing: ProgressColumn = columns[.task] == nil ? .task : .doneOn
      findings.report(DataMessages.progressColumnMissing(table, missing), table: index)
      return
    }
    for row in 0..<table.rowCount { read(row: row, of: index, columns) }
  }

  /// The columns of `chuan tasks --format csv` that say nothing of progress.
  private static let exported: Set<String> = [
    "pack", "title", "support", "product", "time", "state", "days", "section", "cite", "quote", "verdict",
    "extended_from",
  ]

  private mutating func read(row: Int, of table: Int, _ columns: [ProgressColumn: Int]) {
    func cell(_ column: ProgressColumn) -> CellIndex {
      CellIndex(table: table, row: row, column: columns[column])
    }
    func text(_ column: ProgressColumn) -> CellText? {
      guard let index = columns[column] else { return nil }
      let text = CellText(tables[table].bytes(row: row, column: index))
      return text.isBlank ? nil : text
    }
    guard let written = text(.task) else {
      if text(.doneOn) != nil { findings.report(DataMessages.taskMissing(place(cell(.task))), at: cell(.task)) }
      return
    }
    guard isName(written, cell(.task)) else { return }
    guard let task = tasks[TextFolding.matchKey(written.string)] else {
      let scope = DataFindings.Scope.text(written.string)
      // Of a code of digits alone another number is no likelier than any.
      let isWord = written.bytes.contains { !(0x30...0x39).contains($0) }
      let wantsHint =
        isWord && findings.wantsHint(.unknownTask, at: cell(.task), scope: scope, among: codes.count)
      let nearest = wantsHint ? NearestName.find(written.string, among: codes).first : nil
      findings.report(
        DataMessages.unknownTask(written.string, nearest, known: codes, at: place(cell(.task))), at: cell(.task),
        scope: scope)
      return
    }
    // A row of the list as `chuan tasks` writes it, in which nothing has been filled in, records nothing.
    let said: [ProgressColumn] = [.doneOn, .due, .evidence, .occurrence, .eventOn, .extendedTo]
    if said.allSatisfy({ text($0) == nil }) { return }
    let unit: ProgressColumn = text(.unit) == nil && text(.name) != nil ? .name : .unit
    guard let owner = owner(of: task, text(unit), cell(unit)) else { return }
    let due = day(text(.due), cell(.due))
    let done = day(text(.doneOn), cell(.doneOn))
    let event = day(text(.eventOn), cell(.eventOn))
    let extended = day(text(.extendedTo), cell(.extendedTo))
    guard let due, let done, let event, let extended else { return }
    guard let owned = duties(entries[task][owner] ?? [], under: text(.lead), cell(.lead)) else { return }
    guard
      let (entry, label) = occurrence(
        text(.occurrence), of: owned, due: due.date, hasEvent: event.date != nil, cell(.occurrence))
    else { return }
    // What follows another task has its day from that.
    if let on = event.date, !waitsForEvent(entry) {
      findings.report(DataMessages.eventNotAwaited(on, at: place(cell(.eventOn))), at: cell(.eventOn))
      return
    }
    let record = TaskProgress.Record(
      entry: entry, label: label, due: due.date, eventOn: event.date, extendedTo: extended.date,
      grantedBy: text(.grantedBy)?.string, doneOn: done.date, evidence: text(.evidence)?.string,
      place: place(cell(.task)))
    self.record(record, cell)
  }

  /// Of the occurrences of an owner those under the lead that a row names; nil where it has several leads and the row
  /// does not say which is meant, which is reported.
  private mutating func duties(_ entries: [Int], under lead: CellText?, _ at: CellIndex) -> [Int]? {
    guard let first = entries.first, book.hasSeveralLeads(book.entries[first]) else { return entries }
    let task = book.task(book.entries[first])
    func name(_ entry: Int) -> String? { book.entries[entry].lead.map { task.leads[$0].text } }
    if let lead, lead.isNameLength {
      let key = TextFolding.matchKey(lead.string)
      let found = entries.filter { name($0).map(TextFolding.matchKey) == key }
      if !found.isEmpty { return found }
    }
    var leads: [String] = []
    for case let lead? in entries.map(name) where !leads.contains(lead) { leads.append(lead) }
    findings.report(DataMessages.taskLeadMissing(task.code, leads: leads, at: place(at)), at: at)
    return nil
  }

  /// The year of the plan, or that in which its document was issued where that is earlier.
  private var firstYear: Int {
    min(book.program.pack.year, book.program.pack.issued?.year ?? book.program.pack.year)
  }

  private mutating func record(_ new: TaskProgress.Record, _ cell: (ProgressColumn) -> CellIndex) {
    var record = new
    let (entry, label, done) = (new.entry, new.label, new.doneOn)
    if case .date(let time) = book.entries[entry].occasion, let due = new.due, due != time.due,
      due != time.deadline?.date, due != time.planned, due != new.extendedTo
    {
      findings.report(
        DataMessages.dueDiffers(due, planned: time.due, at: place(cell(.due))), at: cell(.due))
      return
    }
    if let done {
      let key = OccurrenceKey(entry, label)
      if let first = doneAt[key] {
        findings.report(
          DataMessages.doneTwice(
            book.task(book.entries[entry]).code, label ?? book.entries[entry].label ?? "", first: place(first),
            at: place(cell(.doneOn))), at: cell(.doneOn))
        return
      }
      doneAt[key] = cell(.doneOn)
      if let asOf, done > asOf {
        findings.report(
          DataMessages.doneInFuture(done, asOf: asOf, at: place(cell(.doneOn))), at: cell(.doneOn),
          scope: .column(cell(.doneOn).column))
      }
      if done.year < firstYear {
        findings.report(
          DataMessages.doneBeforePlan(done, at: place(cell(.doneOn))), at: cell(.doneOn),
          scope: .column(cell(.doneOn).column))
      }
    }
    if let event = new.eventOn, let asOf, event > asOf {
      findings.report(
        DataMessages.eventInFuture(event, asOf: asOf, at: place(cell(.eventOn))), at: cell(.eventOn),
        scope: .column(cell(.eventOn).column))
    }
    let place = place(cell(.doneOn))
    if place.column != nil { record.place = place }
    dayCells.append(
      DayCells(
        key: OccurrenceKey(entry, label), record: record, due: cell(.due), event: cell(.eventOn),
        extended: cell(.extendedTo), task: cell(.task)))
    // The day of what has one is the plan's.
    if label == nil { record.due = nil }
    if label == nil {
      records.append(record)
    } else {
      recordOpen(record, cell)
    }
  }

  /// Keeps what a row says of an occurrence of an open time together with what earlier rows say of it.
  private mutating func recordOpen(_ new: TaskProgress.Record, _ cell: (ProgressColumn) -> CellIndex) {
    let key = OccurrenceKey(new.entry, new.label)
    guard let (index, dueAt) = openRecords[key] else {
      openRecords[key] = (records.count, new.due.map { _ in cell(.due) })
      records.append(new)
      return
    }
    if let due = new.due {
      if let first = records[index].due, let dueAt, first != due {
        findings.report(
          DataMessages.dueTwice(due, first: first, place(dueAt), at: place(cell(.due))), at: cell(.due))
        return
      }
      records[index].due = due
      openRecords[key] = (index, cell(.due))
    }
    if let event = new.eventOn { records[index].eventOn = event }
    // Of several extensions the last holds.
    if let extended = new.extendedTo, records[index].extendedTo.map({ $0 < extended }) ?? true {
      (records[index].extendedTo, records[index].grantedBy) = (extended, new.grantedBy)
    }
    if let done = new.doneOn { (records[index].doneOn, records[index].place) = (done, new.place) }
    records[index].evidence =
      new.doneOn == nil ? records[index].evidence ?? new.evidence : new.evidence ?? records[index].evidence
  }

  /// Whose row it is; nil when that is not said, or not so, which is reported.
  private mutating func owner(of task: Int, _ text: CellText?, _ at: CellIndex) -> TaskBook.Owner? {
    let code = book.program.tasks[task].code
    guard let text else {
      let all = Set(entries[task].keys)
      if all.count == 1 { return all.first }
      findings.report(DataMessages.taskUnitMissing(code, count: all.count, at: place(at)), at: at)
      return nil
    }
    guard isName(text, at) else { return nil }
    var key = TextFolding.matchKey(text.string)
    if let owner = owners[task][key] { return owner }
    key = aliases[key] ?? key
    if let owner = owners[task][key] { return owner }
    if let known = allOwners[key] {
      findings.report(
        DataMessages.unitNotAsked(known, task: code, at: place(at)), at: at, scope: .text(text.string + "\n" + code))
      return nil
    }
    let scope = DataFindings.Scope.text(text.string)
    let wantsHint = findings.wantsHint(.unknownTaskUnit, at: at, scope: scope, among: allOwners.count)
    let nearest = wantsHint ? NearestName.find(text.string, among: allOwners.values).first : nil
    findings.report(
      DataMessages.unknownTaskUnit(text.string, nearest, hasUnits: !book.units.isEmpty, at: place(at)), at: at,
      scope: scope)
    return nil
  }

  /// The day in a cell, nil inside where it is blank; nil where it is wrong, which is reported.
  private mutating func day(_ text: CellText?, _ at: CellIndex) -> (date: CalendarDate?, isGiven: Bool)? {
    guard let text else { return (nil, false) }
    let form = tables[Int(at.table)].form(row: Int(at.row), column: Int(at.column))
    if form.isError {
      let shown = DataMessages.clipped(text.string)
      findings.report(DataMessages.unreadable(.of(form, text.bytes), shown, at: place(at)), at: at)
      return nil
    }
    switch CellDate.read(text.bytes, format: nil) {
    case .success(let date): return (date, true)
    case .failure(let fault):
      let shown = String(text.string.prefix(200))
      findings.report(CellDate.unreadable(fault, shown, at: place(at)), at: at, scope: .text(shown))
      return nil
    }
  }

  /// Whether a text may name something; a longer one is a mistake.
  mutating func isName(_ text: CellText, _ at: CellIndex) -> Bool {
    if text.isNameLength { return true }
    findings.report(CSVReader.nameTooLong(at: place(at), text), at: at)
    return false
  }

  /// Where a cell stands, for messages.
  func place(_ at: CellIndex) -> CellPlace {
    tables[Int(at.table)].place(row: Int(at.row), column: at.column < 0 ? nil : Int(at.column))
  }
}
