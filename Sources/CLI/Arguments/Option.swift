import Base

/// Every option that some command has. The raw value is how it is written.
enum Option: String, CaseIterable {
  case data = "--data"
  case units = "--units"
  case period = "--period"
  case toDate = "--to-date"
  case rest = "--rest"
  case asOf = "--as-of"
  case unit = "--unit"
  case target = "--target"
  case format = "--format"
  case output = "--output"
  case columns = "--columns"
  case separator = "--separator"
  case decimal = "--decimal"
  case summary = "--summary"
  case each = "--each"
  case score = "--score"
  case by = "--by"
  case threads = "--threads"
  case whole = "--whole"
  case rank = "--rank"
  case against = "--against"
  case set = "--set"
  case sweep = "--sweep"
  case source = "--source"
  case failOn = "--fail-on"
  case coverage = "--coverage"
  case failUnder = "--fail-under"
  case deny = "--deny"
  case allow = "--allow"
  case lead = "--lead"
  case state = "--state"
  case within = "--within"
  case skipBadRows = "--skip-bad-rows"
  case given = "--given"
  case level = "--level"
  case kind = "--kind"
  case pack = "--pack"
  case sheet = "--sheet"
  case to = "--to"
  case lang = "--lang"
  case color = "--color"
  case status = "--status"
  case help = "--help"
  case version = "--version"

  /// What follows the option.
  enum Value {
    /// Nothing.
    case none
    /// One value; the text stands for it in the help.
    case one(String)
    /// One value or several, up to the next option.
    case several(String)
    /// One value with commas in it.
    case list(String)
  }

  var value: Value {
    switch self {
    case .data, .units, .source: .several("FILE")
    case .period: .one("PERIOD")
    case .toDate: .one("MONTH")
    case .rest: .one("BASIS")
    case .asOf: .one("DATE")
    case .unit: .one("UNIT")
    case .target: .one("TARGET")
    case .format: .one("FORMAT")
    case .output: .one("FILE")
    case .columns: .list("COLUMN,…")
    case .separator, .decimal: .one("SIGN")
    case .summary, .by: .list("BY,…")
    case .threads, .failUnder: .one("NUMBER")
    case .each: .one("LENGTH")
    case .rank: .one("AMONG")
    case .against: .one("PERIOD-OR-PACK")
    case .set: .one("NAME=VALUE")
    case .sweep: .one("TARGET=FIGURES")
    case .failOn: .list("VERDICT,…")
    case .deny: .list("WHAT,…")
    case .allow: .list("CODE,…")
    case .lead: .one("LEAD")
    case .state: .list("STATE,…")
    case .within: .one("DIR")
    case .status: .one("HOW")
    case .given: .one("NAME=VALUE")
    case .level: .one("LEVEL")
    case .kind: .one("KIND")
    case .pack: .one("PACK")
    case .sheet: .one("SHEET")
    case .to: .one("FORMAT")
    case .lang: .one("LANGUAGE")
    case .color: .one("WHEN")
    case .skipBadRows, .whole, .score, .coverage, .help, .version: .none
    }
  }

  /// Whether it may be given more than once.
  var repeats: Bool {
    switch self {
    case .data, .units, .source, .unit, .lead, .target, .given, .set, .within, .help, .version: true
    default: false
    }
  }

  /// The options that every command has.
  static let everywhere: [Option] = [.lang, .color, .status, .help, .version]
}
