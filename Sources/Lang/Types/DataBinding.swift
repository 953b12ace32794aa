package import Base

/// A `data` declaration with its indicators resolved, what it takes from a form included.
package struct DataBinding: Sendable {
  package enum Subject: Sendable {
    case role(DataRole)
    case indicator(IndicatorID, denominator: Int)
    /// A column of the records that the rows are, by its index.
    case recordColumn(Int)
  }

  package enum Origin: Sendable {
    /// A column; for an indicator also several added up.
    case sum(NamedSum)
    case fixed(String)
    /// The year in one column, the month, quarter or half in another.
    case yearAndPart(NamedColumn, CalendarPart, NamedColumn)
    /// The month, quarter, half or year in which a column's day lies.
    case periodOfDay(CalendarPart, NamedColumn, DateFormat?)
    /// The period that the file's name has in it.
    case fileName
    /// The period that the sheet's name has in it; where it names no year, one of the pack's year.
    case sheetName
  }

  /// What a text in a cell stands for.
  package struct Meaning: Sendable, Hashable {
    /// The cell's text; nil for an empty cell.
    package var text: String?
    /// The name meant, as it may stand in cells; nil for an empty cell.
    package var name: String?
    /// Where the name stands.
    package var range: SourceRange
    package init(text: String?, name: String?, range: SourceRange) {
      self.text = text
      self.name = name
      self.range = range
    }
  }

  package struct Column: Sendable {
    package var subject: Subject
    package var numerator: Origin
    package var denominator: NamedSum?
    package var form: WrittenShare?
    /// How the days of a record's column are written; nil as the declaration says for all.
    package var dateFormat: DateFormat?
    /// In what scale its numbers are written; nil as the headers say.
    package var scale: WrittenScale?
    package var meanings: [Meaning] = []
    package var range: SourceRange
    /// Where the origin stands.
    package var numeratorRange: SourceRange
    package init(
      subject: Subject, numerator: Origin, denominator: NamedSum? = nil, form: WrittenShare? = nil,
      range: SourceRange, numeratorRange: SourceRange? = nil
    ) {
      self.subject = subject
      self.numerator = numerator
      self.denominator = denominator
      self.form = form
      self.range = range
      self.numeratorRange = numeratorRange ?? range
    }
  }

  /// Other names of a unit.
  package struct UnitAlias: Sendable {
    package var names: [PlacedText]
    package var unit: PlacedText
    package init(names: [PlacedText], unit: PlacedText) {
      self.names = names
      self.unit = unit
    }
  }

  /// The files; empty for a form.
  package var pattern: String
  /// Where the files are named.
  package var patternRange: SourceRange
  /// The records that the rows are.
  package var records: RecordsID?
  package var numberFormat: NumberNotation?
  package var dateFormat: DateFormat?
  package var shareForm: WrittenShare?
  package var sheet: SheetChoice?
  /// `utf-8`, `utf-16`, `windows-1258`, `tcvn3` or `vni`.
  package var encoding: String?
  /// The byte between cells: comma, semicolon, tab or `|`.
  package var delimiter: UInt8?
  /// From 1.
  package var headerRows: ClosedRange<Int>?
  package var missing: [String] = []
  package var noCases: [String] = []
  package var leaveOut: [RowCondition] = []
  package var only: [RowCondition] = []
  package var until: [RowCondition] = []
  package var checks: [SumEquation] = []
  /// Of records: which row holds where a code stands in several; nil: as the records say.
  package var keep: Records.Keep?
  package var aliases: [UnitAlias] = []
  package var columns: [Column] = []
  package var range: SourceRange

  package init(pattern: String, range: SourceRange) {
    self.pattern = pattern
    patternRange = range
    self.range = range
  }
}

/// A form of data that files may follow: `data bieu_06 "Biểu 06"`.
package struct DataForm: Sendable {
  package var term: Term
  package var binding: DataBinding
  package init(term: Term, binding: DataBinding) {
    self.term = term
    self.binding = binding
  }
}

extension DataBinding {
  /// Every column of a file that the declaration names, also those that are only compared or looked at.
  package var namedColumns: [NamedColumn] {
    columns.flatMap(\.columns) + (leaveOut + only + until).flatMap { $0.conditions.map(\.column) }
      + checks.flatMap { $0.left.columns + $0.right.columns }
  }
}

extension DataBinding.Column {
  /// Whether it is a column of the records that the rows are.
  package var isOfRecord: Bool {
    if case .recordColumn = subject { return true }
    return false
  }

  /// Every column of a file that it names.
  package var columns: [NamedColumn] {
    let own: [NamedColumn] =
      switch numerator {
      case .sum(let sum): sum.columns
      case .yearAndPart(let year, _, let part): [year, part]
      case .periodOfDay(_, let day, _): [day]
      case .fixed, .fileName, .sheetName: []
      }
    return own + (denominator?.columns ?? [])
  }
}

extension DataBinding {
  /// Whether several files or sheets may be read by it: `data "thang-*.csv"`, `sheets "Tháng *"`.
  package var isForSeveral: Bool {
    if pattern.contains("*") { return true }
    if case .name(let name)? = sheet { return name.contains("*") }
    return sheet == nil && pattern.lowercased().hasSuffix(".xlsx")
  }
}
