import Base
import Eval
import Lang
import Report
import Stdlib
import Tables

/// `chuan data FILE…`: what was recognised in data files; with `--to` the data themselves, as they are seen.
enum DataCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try show(arguments, session) } catch { return error.status }
  }

  private static func show(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    if arguments.has(.to), arguments.has(.format) { throw Refusal(session.refuse([.formatOfData()])) }
    if let refusal = arguments.value(.output).flatMap(OutputFile.refusal) { throw Refusal(session.refuse([refusal])) }
    let program = try pack(arguments, session)
    let sheet = arguments.value(.sheet).map { TableOptions.Sheet.said($0) }
    let files = DataFiles(
      arguments.operands, units: arguments.list(.units), for: program.map { [$0] } ?? [], sheet: sheet, session)
    if !files.problems.isEmpty { throw Refusal(session.refuse(files.problems)) }
    let tables = files.tables.indices.filter { !files.registers.contains($0) }
    let changed = changedUnits(files, program)
    let profiles = tables.map { index in
      session.progress.show(step: index, of: files.tables.count, Wording(en: "looking at", vi: "đang xem"))
      var profile = TableProfile(files.tables[index], for: program) { rows in
        session.progress.advance(rows: rows, Wording(en: "looking at cells", vi: "đang xem các ô"))
      }
      profile.changedUnits = changed[index]
      return profile
    }
    let messages = files.notes + files.diagnostics + profiles.flatMap(\.problems)
    let status: CommandTool.Status = messages.contains { $0.severity == .error } ? .findings(.data) : .fine
    if let format = arguments.value(.to) {
      session.report(messages, limit: Material.messageLimit)
      try write(format, tables.map { files.tables[$0] }, profiles, arguments, session)
      return status
    }
    if arguments.value(.format) == "json" {
      try Output.deliver(ProfileJSON(sources: session.sources).bytes(profiles, messages), arguments, session)
      return status
    }
    let style = Output.style(arguments, session)
    let text = ProfileText(language: session.language, style: style)
    var parts = profiles.map(text.text)
    if !messages.isEmpty {
      let shown = DiagnosticText(sources: session.sources, language: session.language, style: style)
      parts += messages.prefix(Material.messageLimit).map { shown.text($0) }
      let more = messages.count - Material.messageLimit
      if more > 0 { parts.append(session.language == .vi ? "… và \(more) thông báo nữa\n" : "… and \(more) more\n") }
    }
    try Output.deliver(Array(parts.joined(separator: "\n").utf8), arguments, session)
    return status
  }

  /// Which units of the tables changed, where a pack or lists of units tell.
  private static func changedUnits(_ files: DataFiles, _ program: TypedProgram?) -> [Int: ChangedUnits] {
    guard !files.registers.isEmpty || !(program?.histories.isEmpty ?? true) else { return [:] }
    let core = Stdlib.environment.core
    let range = SourceRange(file: FileID(0), lower: 0, upper: 0)
    let pack = Pack(
      name: "", title: nil, document: nil, issued: nil, issuer: nil, year: 2025, years: .calendar, level: LevelID(0),
      place: nil, within: [], notes: [], documentation: nil, range: range)
    let bare = TypedProgram(
      vocabulary: core, packs: [pack], targets: [], assignments: [], bindings: [], tests: [])
    return ChangedUnits.find(in: files.tables, registers: files.registers, program ?? bare)
  }

  /// The pack that `--pack` names; nil without it.
  private static func pack(_ arguments: Arguments, _ session: Session) throws(Refusal) -> TypedProgram? {
    guard let path = arguments.value(.pack) else { return nil }
    let rules = RuleSet([path], session)
    if let status = session.refuse(rules) { throw Refusal(status) }
    guard let program = rules.programs.first else { throw Refusal(session.refuse([.noPack([path])])) }
    if rules.programs.count > 1 {
      throw Refusal(session.refuse([.onePackNeeded(.data, rules.programs.map(\.pack.name))]))
    }
    return program
  }

  /// Writes the data themselves.
  private static func write(
    _ format: String, _ tables: [Table], _ profiles: [TableProfile], _ arguments: Arguments, _ session: Session
  ) throws(Refusal) {
    guard let first = tables.first else { return }
    if let other = tables.first(where: { $0.header != first.header }) {
      throw Refusal(session.refuse([.differentColumns(first, other)]))
    }
    let plain = PlainTables(Array(zip(tables, profiles)))
    try Output.deliver(format == "json" ? plain.json() : plain.csv(arguments.csv), arguments, session)
  }
}

extension Diagnostic {
  fileprivate static func formatOfData() -> Diagnostic {
    Diagnostic(
      .optionWithoutEffect, at: .command,
      Wording(
        en: "`--format` does nothing with `--to`, which writes the data and not what was recognised",
        vi: "`--format` không có tác dụng với `--to`, tùy chọn ghi lại chính số liệu"),
      help: [Wording(en: "leave one of the two out", vi: "bỏ bớt một trong hai")])
  }

  /// `--to` with tables that cannot stand under one header.
  fileprivate static func differentColumns(_ first: Table, _ other: Table) -> Diagnostic {
    let column = other.header.indices.first { $0 >= first.header.count || other.header[$0] != first.header[$0] }
    let place = other.headerPlace(column: column)
    return Diagnostic(
      .differentColumns, at: .cell(place),
      Wording(
        en: "`--to` writes one table, and these tables have different columns",
        vi: "`--to` ghi ra một bảng, nhưng các bảng này có cột khác nhau"),
      related: [
        .init(.cell(first.headerPlace(column: nil)), Wording(en: "the first header", vi: "tiêu đề đầu tiên"))
      ],
      help: [
        Wording(
          en: "name one file at a time; of a workbook, one `--sheet`",
          vi: "mỗi lần chỉ ghi tên một tệp; với tệp Excel thì chọn một `--sheet`")
      ])
  }
}
