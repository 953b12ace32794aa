import Base
import Eval
import Lang
import Report
import Stdlib

/// `chuan diff OLD NEW`: what differs in meaning between two packs, or the packs of two folders.
enum DiffCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try diff(arguments, session) } catch { return error.status }
  }

  private static func diff(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    if let refusal = arguments.value(.output).flatMap(OutputFile.refusal) { throw Refusal(session.refuse([refusal])) }
    for option in [Option.units, .period, .toDate, .asOf, .skipBadRows]
    where arguments.has(option) && !arguments.has(.data) {
      throw Refusal(
        session.refuse([
          .missingOption(
            .data, .diff,
            usage: Wording(
              en: "chuan diff OLD NEW --data FILE… \(option.usage(.en))",
              vi: "chuan diff CŨ MỚI --data TỆP… \(option.usage(.vi))"))
        ]))
    }
    try Material.checkPeriods(arguments, session)
    _ = try Material.asOf(arguments, session)
    // Both may be the same pack at two times: neither is looked for in the other.
    let sides = arguments.operands.map { RuleSet([$0], session) }
    let problems = sides.flatMap(\.problems)
    if !problems.isEmpty { throw Refusal(session.refuse(problems)) }
    let errors = sides.flatMap(\.diagnostics).filter { $0.severity == .error }
    if !errors.isEmpty {
      session.report(errors, limit: Material.messageLimit)
      throw Refusal(.findings(.rules))
    }
    for (side, path) in zip(sides, arguments.operands) where side.programs.isEmpty {
      throw Refusal(session.refuse([.noPack([path])]))
    }
    let (pairs, single) = paired(sides[0].programs, sides[1].programs)
    if pairs.isEmpty {
      throw Refusal(session.refuse([.nothingToCompare(sides.map { $0.programs.map(\.pack.name) })]))
    }
    session.report(single.map { .packOnlyInOne($0.program.pack.name, isNew: $0.isNew) })
    session.progress.show(Wording(en: "comparing", vi: "đang so sánh"))
    var comparisons = pairs.map { Comparison(PackComparer.difference($0.old.program, $0.new.program)) }
    let faults = try addResults(to: &comparisons, pairs, sides, arguments, session)
    let bytes: [UInt8]
    switch arguments.value(.format) ?? "text" {
    case "json": bytes = DifferenceJSON(sources: session.sources).bytes(comparisons)
    case "markdown":
      let text = DifferenceMarkdown(sources: session.sources, language: session.language).text(comparisons)
      bytes = Array(text.utf8)
    default:
      let text = DifferenceText(
        sources: session.sources, language: session.language, style: Output.style(arguments, session))
      bytes = Array(text.text(comparisons).utf8)
    }
    try Output.deliver(bytes, arguments, session)
    let denied = arguments.list(.deny)
    var kinds = comparisons.reduce(into: Set<DifferenceKind>()) { $0.formUnion($1.kinds) }
    for one in single { kinds.insert(one.isNew ? .added : .removed) }
    let isDenied = kinds.contains { denied.contains($0.rawValue) }
    let hasAny = denied.contains("any") && (!single.isEmpty || !kinds.isEmpty)
    if isDenied || hasAny { return .findings(.targets) }
    return faults ? .findings(.rules) : .fine
  }

  /// Judges the data, where they are given, by both packs of each pair. Gives whether something could not be computed.
  private static func addResults(
    to comparisons: inout [Comparison], _ pairs: [Pair], _ sides: [RuleSet], _ arguments: Arguments, _ session: Session
  ) throws(Refusal) -> Bool {
    guard arguments.has(.data) else { return false }
    session.tellsOnce = true
    var hasFaults = false
    var judged: [[ResultComparer.Judged]] = []
    for side in sides {
      let material = try Material(arguments, session, side)
      session.files.beginAgain()
      judged.append(
        material.parts.map { part in
          let (outcome, faults) = Evaluator.grade(
            part.program, part.dataset, period: part.period, asOf: part.asOf, functions: Stdlib.functions)
          session.report(faults, limit: Material.messageLimit)
          hasFaults = hasFaults || faults.contains { $0.severity == .error }
          guard !part.program.scorecards.isEmpty else { return ResultComparer.Judged(outcome, nil) }
          let request = Scorer.Request(
            period: part.period, asOf: part.asOf, keepsItems: false, tables: material.tables)
          let (scores, found) = Scorer.score(part.program, part.dataset, request, functions: Stdlib.functions)
          session.report(found, limit: Material.messageLimit)
          hasFaults = hasFaults || found.contains { $0.severity == .error }
          return ResultComparer.Judged(outcome, scores)
        })
    }
    for (place, pair) in pairs.enumerated() {
      comparisons[place].results = ResultComparer.difference(
        comparisons[place].difference, judged[0][pair.old.place], judged[1][pair.new.place])
    }
    return hasFaults
  }

  /// A pack, and which of its side's it is.
  private struct Side {
    var program: TypedProgram
    var place: Int
  }

  /// Two packs that are compared.
  private struct Pair {
    var old: Side
    var new: Side
  }

  /// A pack that only one side has.
  private struct Single {
    var program: TypedProgram
    var isNew: Bool
  }

  /// The packs of one name, and those of which the other side has none. Of one pack on either side the name does not matter.
  private static func paired(_ old: [TypedProgram], _ new: [TypedProgram]) -> (pairs: [Pair], single: [Single]) {
    func pair(_ a: Int, _ b: Int) -> Pair {
      Pair(old: Side(program: old[a], place: a), new: Side(program: new[b], place: b))
    }
    if old.count == 1, new.count == 1 { return ([pair(0, 0)], []) }
    var pairs: [Pair] = []
    var single: [Single] = []
    var taken: Set<Int> = []
    var places: [String: [Int]] = [:]
    for (place, program) in new.enumerated() { places[TextFolding.key(program.pack.name), default: []].append(place) }
    for (number, program) in old.enumerated() {
      let place = places[TextFolding.key(program.pack.name)]?.first { !taken.contains($0) }
      if let place {
        taken.insert(place)
        pairs.append(pair(number, place))
      } else {
        single.append(Single(program: program, isNew: false))
      }
    }
    for (place, program) in new.enumerated() where !taken.contains(place) {
      single.append(Single(program: program, isNew: true))
    }
    return (pairs, single)
  }
}

extension Diagnostic {
  /// Two folders of which no pack has a name of the other's.
  fileprivate static func nothingToCompare(_ names: [[String]]) -> Diagnostic {
    let lists = names.map { $0.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + ($0.count > 3 ? ", …" : "") }
    return Diagnostic(
      .nothingToCompare, at: .command,
      Wording(
        en: "no pack is in both: the old ones are \(lists[0]), the new ones \(lists[1])",
        vi: "không có gói nào ở cả hai bên: bên cũ có \(lists[0]), bên mới có \(lists[1])"),
      help: [
        Wording(
          en: "packs of folders are compared by their names; of two files the names do not matter",
          vi: "các gói trong thư mục được so theo tên gói; so hai tệp thì tên gói không quan trọng")
      ])
  }

  /// A pack of a folder that the other does not have.
  fileprivate static func packOnlyInOne(_ name: String, isNew: Bool) -> Diagnostic {
    Diagnostic(
      .packOnlyInOne, .note, at: .command,
      isNew
        ? Wording(en: "the pack `\(name)` is only among the new ones", vi: "gói `\(name)` chỉ có ở bên mới")
        : Wording(en: "the pack `\(name)` is only among the old ones", vi: "gói `\(name)` chỉ có ở bên cũ"),
      help: [
        Wording(
          en: "to compare it with a pack of another name, name the two files",
          vi: "để so với gói mang tên khác, ghi tên hai tệp")
      ])
  }
}
