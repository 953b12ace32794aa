import Base
import Report

/// Where results go and which columns they have, as the command line says.
enum Output {
  /// The columns that `--columns` names; nil without it.
  static func columns<Column: RawRepresentable & CaseIterable>(
    _ arguments: Arguments, _ session: Session
  ) throws(Refusal) -> [Column]? where Column.RawValue == String {
    guard arguments.has(.columns) else { return nil }
    switch arguments.value(.format) {
    case "json": throw Refusal(session.refuse([.columnsOfJSON()]))
    case "ics": throw Refusal(session.refuse([.noEffectOnCalendar(.columns)]))
    default: break
    }
    var columns: [Column] = []
    var mistakes: [Diagnostic] = []
    for name in arguments.list(.columns) {
      if let column = Column(rawValue: name) {
        columns.append(column)
      } else {
        mistakes.append(
          .unknownColumn(
            name, known: Column.allCases.map(\.rawValue), words: arguments.verb?.words(of: .columns) ?? []))
      }
    }
    if columns.isEmpty, mistakes.isEmpty {
      mistakes.append(.missingValue(.columns, choices: Column.allCases.map(\.rawValue)))
    }
    if !mistakes.isEmpty { throw Refusal(session.refuse(mistakes)) }
    return columns
  }

  /// Colours for what goes to the screen; none for what goes to a file, unless they are asked for.
  static func style(_ arguments: Arguments, _ session: Session) -> Style {
    guard let path = arguments.value(.output), path != "-" else { return session.outputStyle }
    return Style(isColoured: arguments.value(.color) == "always")
  }

  /// Says on standard error which rows were left out, where the result itself has no place for it.
  static func tellLeftOut(_ material: Material, _ arguments: Arguments, _ session: Session) {
    let format = arguments.value(.format) ?? "table"
    if format == "csv" || arguments.verb == .why {
      session.errors.write(LeftOutText.text(material.leftOut, session.language))
    }
  }

  /// Reports what could not be computed, writes the result in the form asked for, and says which rows of the data were
  /// left out. Gives how the command ends.
  static func finish(
    _ material: Material, _ faults: [Diagnostic], _ arguments: Arguments, _ session: Session,
    json: () -> [UInt8], csv: () -> [UInt8], table: (Style) -> String
  ) throws(Refusal) -> CommandTool.Status {
    try finish(
      material, arguments, session, faults: { faults }, json: { $0.add(json()) }, csv: { $0.add(csv()) },
      table: { $1.add(table($0)) })
  }

  /// Likewise of a result that is written while it is made; `faults` is asked for afterwards. What is small is only written when
  /// all of it is there, after what there is to say.
  static func finish(
    _ material: Material, _ arguments: Arguments, _ session: Session, faults: () -> [Diagnostic],
    json: (ReportSink) -> Void, csv: (ReportSink) -> Void, table: (Style, ReportSink) -> Void
  ) throws(Refusal) -> CommandTool.Status {
    let output = GradualOutput(arguments, session)
    let sink = ReportSink(output.add)
    switch arguments.value(.format) ?? "table" {
    case "json": json(sink)
    case "csv": csv(sink)
    default:
      table(style(arguments, session), sink)
      sink.add(LeftOutText.text(material.leftOut, session.language))
    }
    let faults = faults()
    session.report(faults, limit: Material.messageLimit)
    tellLeftOut(material, arguments, session)
    try output.finish()
    return faults.contains { $0.severity == .error } ? .findings(.rules) : .fine
  }

  /// Writes a result to the file that `--output` names, else to standard output.
  static func deliver(_ bytes: [UInt8], _ arguments: Arguments, _ session: Session) throws(Refusal) {
    guard let path = arguments.value(.output), path != "-" else {
      session.progress.clear()
      guard let rest = session.shown.rest(of: bytes) else {
        throw Refusal(session.refuse([.changedWhileRead(arguments.list(.data).first ?? "-")]))
      }
      session.output.write(Array(rest))
      session.shown = .init()
      session.hasResult = true
      return
    }
    do throws(FileProblem) {
      try OutputFile.write(bytes, to: path, inputs: session.files.identities)
    } catch { throw Refusal(session.refuse([error.diagnostic])) }
    session.hasResult = true
  }
}
