import Base
import Eval
import Lang
import Tables

/// What can be wrong with records, all of it in a few files.
enum RecordFaults {
  private static let core = """
    level commune
    thing dossier plural dossiers
    """

  private static let rules = """
    pack p year 2024 level commune
    records cases "hồ sơ" of dossier
      received: date
      channel: choice of online, direct
      scanned: truth
      copies: count of dossiers
      finished: date
    indicator online: share of dossiers = share(cases by received where channel = online and scanned)
    indicator copied: count of dossiers = sum(copies of cases by received)
    indicator done: count of dossiers = count(cases by finished)
    targets "1"
      online >= 50%
      copied >= 1
      done >= 1
    """

  private static let records = """
    unit,level,received,channel,scanned,copies
    A,commune,05/01/2024,onlin,x,1
    A,commune,05/01/2024,online,maybe,1
    A,commune,05/01/2024,online,x,1.5
    A,commune,06/01/2024,online,x,2
    """

  private static let summary = """
    unit,level,period,online.numerator,online.denominator
    A,commune,2024-01,3,7
    """

  /// The program, compiled from its text.
  private static var program: TypedProgram? {
    let (words, _) = Parser.parse(SourceFile(name: "core.kpi", bytes: Array(core.utf8)), id: FileID(0))
    let (vocabulary, _) = Checker.vocabulary(of: [words], over: Vocabulary())
    let (file, _) = Parser.parse(SourceFile(name: "p.kpi", bytes: Array(rules.utf8)), id: FileID(1))
    let environment = Environment(builtins: [], core: vocabulary, vocabularies: [:])
    return Checker.check(FileID(1), in: Library(files: [FileID(1): file]), environment: environment).program
  }

  /// The messages that come of them.
  static var diagnostics: [Diagnostic] {
    guard let program else { return [] }
    let tables = [("records.csv", records), ("summary.csv", summary)].compactMap { name, text in
      CSVReader.read(bytes: Array(text.utf8), file: name).table
    }
    let months = [YearForm.calendar.month(2024, 1)].compactMap { $0 }
    return DatasetBinder.bind(
      tables, to: program, skippingBadRows: false,
      records: RecordsRequest(periods: months, functions: Functions())
    ).diagnostics
  }
}
