package import Base

/// `data "ket-qua-*.csv"`: which column of which file holds what. Without files and with a name, `data bieu_06 "…"`
/// declares a form that others follow: `data "bieu-06-*.csv" as bieu_06`.
///
///     data "ket-qua-*.csv"
///       number format vi
///       missing "x", "-"
///       no cases "KPS"
///       leave out rows where "Đơn vị" is "Tổng cộng"
///       unit from "Đơn vị"
///       level commune
///       period from "Năm" month "Tháng"
///       online_dossier_rate from "Trực tuyến" of "Tổng số"
///       satisfaction_rate from "Hài lòng (%)" as percent
package struct DataSyntax: Sendable {
  package enum Subject: Sendable {
    /// unit, name, level, kind, …: a column of the unit list or of the row's key.
    case role(DataRole, SourceRange)
    /// An indicator; where the rows are records, one of their columns.
    case indicator(PlacedName, denominator: PlacedName?)
  }
  package enum Origin: Sendable {
    case sum(NamedSum)
    /// A value that holds for every row: `level commune`, `period 2024`.
    case fixed(PlacedText)
    /// `period from "Năm" month "Tháng"`.
    case yearAndPart(NamedColumn, CalendarPart, NamedColumn, SourceRange)
    /// `period from month of "Ngày trả"`.
    case periodOfDay(CalendarPart, NamedColumn, SourceRange)
    /// `period from file name`.
    case fileName(SourceRange)
    /// `period from sheet name`.
    case sheetName(SourceRange)
  }

  /// `"1" as online`, `blank as direct`: what a text in a cell stands for.
  package struct Meaning: Sendable {
    /// nil for an empty cell.
    package var text: PlacedText?
    /// A name; nil when it stands for an empty cell.
    package var name: PlacedText?
    package var range: SourceRange
    package init(text: PlacedText?, name: PlacedText?, range: SourceRange) {
      self.text = text
      self.name = name
      self.range = range
    }
  }

  package struct Binding: Sendable {
    package var subject: Subject
    package var numerator: Origin
    /// `of "Tổng số"`, for shares.
    package var denominator: NamedSum?
    package var form: WrittenShare?
    /// How days are written: `as dd/MM/yyyy`.
    package var dateFormat: DateFormat?
    /// In what scale its numbers are written: `as tỷ đồng`.
    package var scale: WrittenScale?
    /// Where `as percent`, `as dd/MM/yyyy` or `as tỷ đồng` stands.
    package var formRange: SourceRange?
    package var meanings: [Meaning] = []
    package var range: SourceRange
    package init(subject: Subject, numerator: Origin, denominator: NamedSum?, range: SourceRange) {
      self.subject = subject
      self.numerator = numerator
      self.denominator = denominator
      self.range = range
    }
  }

  /// Which files it is for, or which form it declares.
  package enum Head: Sendable {
    /// A name, `*` standing for any characters.
    case files(PlacedText)
    case form(PlacedName, title: PlacedText?)
  }

  package var head: Head
  /// `of dossiers`: a row is one of these records.
  package var records: PlacedName?
  /// `as bieu_06`: the form that the files follow.
  package var form: PlacedName?
  package var numberFormat: (NumberNotation, SourceRange)?
  package var dateFormat: (DateFormat, SourceRange)?
  /// How shares given as one value are written, unless a binding says otherwise: `shares as percent`.
  package var shareForm: (WrittenShare, SourceRange)?
  package var sheet: (SheetChoice, SourceRange)?
  package var encoding: PlacedText?
  package var delimiter: PlacedText?
  /// The rows of the header, from 1: `header in rows 4 to 6`.
  package var headerRows: (first: Int, last: Int, range: SourceRange)?
  package var missing: [PlacedText] = []
  package var noCases: [PlacedText] = []
  package var leaveOut: [RowCondition] = []
  /// Rows of which none of these holds are left out, if there are any.
  package var only: [RowCondition] = []
  /// The first row that these hold of, and all after it, do not belong to the table.
  package var until: [RowCondition] = []
  package var checks: [SumEquation] = []
  /// Of records: which row holds where a code stands in several.
  package var keep: KeepSyntax?
  package var aliases: [UnitAlias] = []
  package var bindings: [Binding] = []
  package var documentation: String?
  package var range: SourceRange
  package init(head: Head, range: SourceRange) {
    self.head = head
    self.range = range
  }
}

extension DataSyntax {
  /// `alias "UBND xã Sơn Hạ", "Sơn Hạ" of "Xã Sơn Hạ"`.
  package struct UnitAlias: Sendable {
    package var names: [PlacedText]
    package var unit: PlacedText
    package var range: SourceRange
    package init(names: [PlacedText], unit: PlacedText, range: SourceRange) {
      self.names = names
      self.unit = unit
      self.range = range
    }
  }
}
