import Base
import Eval
import Lang
import Report
import Stdlib
import Tables

/// Rule packs, read and checked: what `chuan check` does, for a Swift program that holds the files in memory.
///
///     let rules = Rules([InputFile(name: "plan.kpi", text: plan)])
///     guard rules.isUsable else { return rules.messages }
///     let grading = try rules.grade([InputFile(name: "results.csv", bytes: bytes)])
public struct Rules: Sendable {
  /// Every mistake and remark, file by file, in order of place.
  public let messages: [Message]
  /// The names of the packs that compiled, in order of the files.
  public let packs: [String]
  /// Whether there are packs and none of the files has an error.
  public var isUsable: Bool { !packs.isEmpty && !messages.contains { $0.severity == .error } }

  private let programs: [TypedProgram]
  private let sources: Sources

  /// Reads and checks rule files. A pack that another one names by `use` or `under` must be among them; a path after
  /// `from` is compared with the files' names.
  public init(_ files: [InputFile]) {
    var sources = Stdlib.sources
    var library = Library()
    var reading: [FileID: [Diagnostic]] = [:]
    var ids: [FileID] = []
    for file in files {
      let source = SourceFile(name: file.name, bytes: file.bytes)
      let id = sources.add(source)
      let (syntax, mistakes) = Parser.parse(source, id: id, names: Stdlib.names)
      library.add(syntax, messages: mistakes)
      reading[id] = mistakes
      ids.append(id)
    }
    let byPath = Dictionary(ids.map { (sources[$0].name, $0) }) { first, _ in first }
    let byPack = Dictionary(grouping: ids) { library.files[$0]?.pack?.name.key }
    for id in ids {
      guard let syntax = library.files[id] else { continue }
      for clause in [syntax.pack?.under].compactMap({ $0 }) + syntax.uses {
        let goal =
          if let path = clause.path { byPath[path.value] } else { byPack[clause.name.key]?.first { $0 != id } }
        if let goal { library.link(clause.range, to: goal) }
      }
    }
    let names = Stdlib.names.ofFiles(in: library)
    for id in ids {
      guard let names = names[id] else { continue }
      let (syntax, mistakes) = Parser.parse(sources[id], id: id, names: names)
      library.replace(syntax, messages: mistakes)
      reading[id] = mistakes
    }
    var programs: [TypedProgram] = []
    var messages: [Message] = []
    var checked = CheckedFiles()
    for id in ids {
      let (program, found) = Checker.check(id, in: library, environment: Stdlib.environment, &checked)
      var about = (reading[id] ?? []) + found
      if let syntax = library.files[id] { about = Acceptances(of: syntax).sift(about).kept }
      messages += about.map { Message($0, sources) }
      if let program { programs.append(program) }
    }
    self.messages = messages
    self.programs = programs
    self.sources = sources
    packs = programs.map(\.pack.name)
  }

  /// Judges every unit of the data on every target of the packs.
  ///
  /// Takes data files as `docs/data.md` describes them, and the period as in `--period` ("2024", "2024-Q1"), else the
  /// year of each pack. Throws `GradingRefusal` when the rules or the data have errors, or the period is none.
  public func grade(_ data: [InputFile], period: String? = nil) throws(GradingRefusal) -> Grading {
    guard isUsable else { throw GradingRefusal(messages: messages) }
    var judged: [Period?] = []
    for program in programs {
      // A period lies as the years of the pack do.
      let named = period.map { program.pack.years.parse($0) } ?? program.pack.wholeYear
      if period != nil, named == nil { throw GradingRefusal(messages: []) }
      judged.append(named)
    }
    var tables: [Table] = []
    var reading: [Diagnostic] = []
    let reader = DataReading(programs)
    for file in data {
      let (read, found) = reader.read(file.bytes, path: file.name)
      tables += read
      reading += found
    }
    var outcomes: [Outcome] = []
    var found: [Diagnostic] = []
    for (program, period) in zip(programs, judged) {
      let binding = DatasetBinder.bind(
        tables, to: program, skippingBadRows: false, reading: reading,
        records: period.map { RecordsRequest(program, judged: $0, asOf: nil, functions: Stdlib.functions) })
      found += binding.diagnostics.filter { !found.contains($0) }
      guard !binding.hasErrors, let period else { continue }
      let (outcome, faults) = Evaluator.grade(program, binding.dataset, period: period, functions: Stdlib.functions)
      outcomes.append(outcome)
      found += faults
    }
    if found.contains(where: { $0.severity == .error }) {
      throw GradingRefusal(messages: found.map { Message($0, sources) })
    }
    return Grading(outcomes, found, sources)
  }
}

/// Why nothing was graded: the messages of the rules or the data; none when the period asked for is not a period.
public struct GradingRefusal: Error, Sendable {
  /// What is wrong, in order of place.
  public let messages: [Message]
}
