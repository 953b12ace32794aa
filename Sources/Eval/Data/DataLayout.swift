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
  }

  /// One indicator (and denominator) of a wide table.
  struct Series: Sendable {
    enum Shape: Sendable {
      /// The result as one value.
      case value(column: Int, form: DataSyntax.ShareForm?)
      /// The counts of a ratio; without a denominator column it comes from another indicator.
      case counts(numerator: Int?, denominator: Int?)
      /// What a reduction counted before and now.
      case change(baseline: Int, current: Int)
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
  var roles: [DataSyntax.Role: Source] = [:]
  var series: [Series] = []
  /// nil for a wide table.
  var long: Long?

  /// Whether the table can hold results.
  var hasResults: Bool { long != nil || !series.isEmpty }

  /// The text of a role in a row; nil when the table does not have the role.
  func text(of role: DataSyntax.Role, in table: Table, row: Int) -> CellText? {
    switch roles[role] {
    case .column(let column): CellText(table.bytes(row: row, column: column))
    case .fixed(let text): text
    case nil: nil
    }
  }

  /// The column of a role; nil when the table does not have the role or every row has the same.
  func column(of role: DataSyntax.Role) -> Int? {
    if case .column(let column) = roles[role] { return column }
    return nil
  }
}
