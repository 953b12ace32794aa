import Base
import Eval
import Lang
import Tables

/// The data files of a run, read into cells.
struct DataFiles {
  private(set) var tables: [Table] = []
  /// By table: what was counted of its records in one pass.
  private(set) var counted: [Int: CountedRecords] = [:]
  /// By table: what was added up of its results in one pass.
  private(set) var added: [Int: CountedTable] = [:]
  /// By table: those that were given as lists of units.
  private(set) var registers: Set<Int> = []
  /// What is wrong with their form.
  private(set) var diagnostics: [Diagnostic] = []
  /// Files that cannot be used: the command ends with status 2.
  private(set) var problems: [Diagnostic] = []
  /// What was passed over.
  private(set) var notes: [Diagnostic] = []

  /// Reads the files for the packs that they are for; each may be named once. `sheet` is which sheet is meant of
  /// those that have several, whatever the packs declare.
  /// `counting`: how large files of records are counted while they are read, where nobody asks for single ones; `adding`:
  /// how a large table of counts is added up.
  /// `units`: files that are lists of units.
  init(
    _ paths: [String], units: [String] = [], for programs: [TypedProgram], sheet: TableOptions.Sheet? = nil,
    counting: StreamedRecords? = nil, adding: StreamedTable? = nil, _ session: Session
  ) {
    let reading = DataReading(programs)
    var names: [System.Identity: String] = [:]
    var paths = expanded(paths)
    let dataCount = paths.count
    paths += expanded(units)
    for (index, path) in paths.enumerated() {
      let isList = index >= dataCount
      session.progress.show(step: index, of: paths.count, Wording(en: "reading data", vi: "đang đọc số liệu"))
      do throws(FileProblem) {
        if let counting, !isList, let (records, identity) = try counting.read(path, session) {
          if let identity {
            if let earlier = names[identity] { throw FileProblem(.dataGivenTwice(path, as: earlier)) }
            names[identity] = path
            session.files.note(identity, path)
          }
          if path == "-" { session.files.noteStandardInput() }
          counted[tables.count] = records
          tables.append(records.table)
          diagnostics += records.notes
          continue
        }
        if let adding, !isList, let (table, identity) = try adding.read(path, session) {
          if let identity { session.files.note(identity, path) }
          if path == "-" { session.files.noteStandardInput() }
          added[tables.count] = table
          tables.append(table.table)
          diagnostics += table.notes
          continue
        }
        let content = try session.files.read(path, for: .data)
        if let identity = content.identity {
          if let earlier = names[identity] { throw FileProblem(.dataGivenTwice(path, as: earlier)) }
          names[identity] = path
        }
        let progress = session.progress
        let (found, problems) = reading.read(content.bytes, path: path, sheet: sheet) {
          progress.advance(rows: $0, Wording(en: "reading data", vi: "đang đọc số liệu"))
        }
        if isList { registers.formUnion(tables.count..<(tables.count + found.count)) }
        tables += found
        diagnostics += problems
      } catch { problems.append(error.diagnostic) }
    }
  }

  /// Takes out the files that tell what was done of tasks, and what was said of them; gives both.
  mutating func takeProgress() -> (tables: [Table], diagnostics: [Diagnostic]) {
    let recorded = tables.filter(ProgressColumn.isProgress)
    guard !recorded.isEmpty else { return ([], []) }
    let kept = tables.indices.filter { !ProgressColumn.isProgress(tables[$0]) }
    func renumbered<Value>(_ values: [Int: Value]) -> [Int: Value] {
      Dictionary(
        uniqueKeysWithValues: kept.enumerated().compactMap { place, index in values[index].map { (place, $0) } })
    }
    (counted, added) = (renumbered(counted), renumbered(added))
    registers = Set(kept.indices.filter { registers.contains(kept[$0]) })
    tables = kept.map { tables[$0] }
    let names = Set(recorded.map(\.file))
    let said = diagnostics.filter { diagnostic in
      if case .cell(let place) = diagnostic.place { names.contains(place.file) } else { false }
    }
    diagnostics.removeAll { said.contains($0) }
    return (recorded, said)
  }

  /// The paths, each with `*` or `?` that is no file replaced by the files that it stands for. What programs leave beside
  /// data is passed over, also where a shell has named it.
  private mutating func expanded(_ paths: [String]) -> [String] {
    var passedOver: [(path: String, why: Wording)] = []
    var files: [String] = []
    for path in paths {
      guard FileNames.isPattern(path), !System.hasName(path) else {
        if paths.count > 1, let why = FileNames.leftover(path) {
          passedOver.append((path, why))
        } else {
          files.append(path)
        }
        continue
      }
      let found = FileNames(pattern: path)
      files += found.paths
      passedOver += found.passedOver
      problems += found.problems
      if found.paths.isEmpty, found.problems.isEmpty { problems.append(.noSuchFiles(path)) }
    }
    if !passedOver.isEmpty { notes.append(.passedOver(passedOver)) }
    return files
  }
}
