import Base
import Lang
import Tables

/// What each column of one table holds.
struct DataLayout: Sendable {
  /// Where the text of a role comes from.
  enum Source: Sendable {
    case column(Int)
    /// The same for every row, as the `data` declaration says.
    case fixed(CellText)
    /// A column some of whose texts stand for names.
    case named(Int, Meanings)
  }

  /// Where a row's period comes from when no single cell has it.
  enum PeriodSource: Sendable {
    /// The year in the first column, the part of the year in the second.
    case yearAndPart(Int, CalendarPart, Int)
    /// The period in which the column's day lies.
    case day(CalendarPart, Int, DateFormat?)

    /// The column with what is most likely wrong, for messages.
    var column: Int {
      switch self {
      case .yearAndPart(_, _, let part): part
      case .day(_, let day, _): day
      }
    }
  }

  /// One indicator (and denominator) of a wide table.
  struct Series: Sendable {
    enum Shape: Sendable {
      /// The result as one value.
      case value(column: Int, form: WrittenShare?)
      /// The counts of a ratio; without a denominator column it comes from another indicator.
      case counts(numerator: Int?, denominator: Int?)
      /// What a reduction counted before and now.
      case change(baseline: Int, current: Int)
      /// Columns added up; without a second sum the result of what is no ratio.
      case sums(ColumnSum, of: ColumnSum?)
    }
    var indicator: IndicatorID
    /// Index into the indicator's denominators.
    var denominator: Int
    var shape: Shape
  }

  /// The columns of a table with one result to a row.
  struct Long: Sendable {
    var indicator: Int
    var numerator: Int?
    var denominator: Int?
    var value: Int?
  }

  var settings: CellSettings
  var roles: [DataRole: Source] = [:]
  /// How the days of a role are written, where that is declared.
  var dayFormats: [DataRole: DateFormat] = [:]
  /// Where the period comes from, instead of a role.
  var period: PeriodSource?
  /// Of what the cells of the period's column are the numbers, as its header says: `tháng`, `quý`.
  var periodCalendar: CalendarPart?
  var series: [Series] = []
  /// nil for a wide table.
  var long: Long?
  /// The records that the rows are, where the declaration says so.
  var records: RecordsID?
  /// By the index of a column of the records: where the declaration says that it stands.
  var recordColumns: [Int: RecordColumn] = [:]
  /// Rows of which one holds are left out.
  var leaveOut: [RowTest] = []
  /// Rows of which none holds are left out, if there are any.
  var only: [RowTest] = []
  /// The first row of which one holds, and all after it, are left out.
  var until: [RowTest] = []
  /// Sums that are equal in every row.
  var checks: [SumCheck] = []

  /// Every test by which rows are left out.
  var rowTests: [RowTest] { leaveOut + only + until }

  /// Whether the table says of which period its results are.
  var hasPeriod: Bool { roles[.period] != nil || period != nil }

  /// Whether the table can hold results.
  var hasResults: Bool { long != nil || !series.isEmpty }

  /// The text of a role in a row; nil when the table does not have the role.
  func text(of role: DataRole, in table: Table, row: Int) -> CellText? {
    switch roles[role] {
    case .column(let column): CellText(table.bytes(row: row, column: column))
    case .fixed(let text): text
    case .named(let column, let meanings): meanings.text(for: CellText(table.bytes(row: row, column: column)))
    case nil: nil
    }
  }

  /// The column of a role; nil when the table does not have the role or every row has the same.
  func column(of role: DataRole) -> Int? {
    switch roles[role] {
    case .column(let column), .named(let column, _): column
    case .fixed, nil: nil
    }
  }
}
