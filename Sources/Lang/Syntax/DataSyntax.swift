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
  package enum NumberFormat: String, Sendable { case vi, en }
  package enum ShareForm: String, Sendable {
    /// 45 means 45%.
    case percent
    /// 0.45 means 45%.
    case fraction
  }

  /// `as tỷ đồng`: in what scale and unit the numbers of a column are written.
  package struct ColumnScale: Sendable {
    /// By what a number is multiplied.
    package var factor: Int
    /// As of a quantity in the source: `vnd`, `days`, or the name of what is counted or measured by.
    package var unit: NameSyntax
    /// As written: `tỷ đồng`.
    package var text: String
    package var range: SourceRange
    package init(factor: Int, unit: NameSyntax, text: String, range: SourceRange) {
      self.factor = factor
      self.unit = unit
      self.text = text
      self.range = range
    }
  }

  package enum Subject: Sendable {
    /// unit, name, level, kind, …: a column of the unit list or of the row's key.
    case role(Role, SourceRange)
    /// An indicator; where the rows are records, one of their columns.
    case indicator(NameSyntax, denominator: NameSyntax?)
  }
  package enum Role: String, Sendable, CaseIterable {
    case unit, name, level, kind, parent, period, field
    /// By what summaries are made; nothing is rolled up by it.
    case group
    /// Other names of the row's unit.
    case alias
    /// The first day on which the row's unit is there, and the first on which it is no more.
    case from, until
    /// The units that the row's unit was made of, and those of which it got a part, on its first day.
    case madeOf = "made of"
    case partOf = "part of"

    // Written out: what is synthesized would compare and hash the texts.
    package static func == (a: Role, b: Role) -> Bool { a.number == b.number }
    package func hash(into hasher: inout Hasher) { hasher.combine(number) }

    private var number: UInt8 {
      switch self {
      case .unit: 0
      case .name: 1
      case .level: 2
      case .kind: 3
      case .parent: 4
      case .period: 5
      case .field: 6
      case .group: 7
      case .alias: 8
      case .from: 9
      case .until: 10
      case .madeOf: 11
      case .partOf: 12
      }
    }
  }

  /// A column: by one of several headers, `"Tổng số" or "Cộng"`, or by its number, `column 4`, `column D`.
  package struct Column: Sendable {
    package var headers: [TextSyntax]
    /// From 1.
    package var position: Int?
    package var range: SourceRange
    package init(headers: [TextSyntax], position: Int?, range: SourceRange) {
      self.headers = headers
      self.position = position
      self.range = range
    }
  }

  /// One part of a sum of columns.
  package struct Summand: Sendable {
    package enum Source: Sendable {
      case column(Column)
      /// A whole number that holds for every row.
      case number(Rational, SourceRange)
    }
    package var source: Source
    /// `-` stands before it.
    package var isNegative: Bool
    package init(source: Source, isNegative: Bool) {
      self.source = source
      self.isNegative = isNegative
    }
  }

  /// `"Trước hạn" + "Đúng hạn"`; mostly one column.
  package struct Sum: Sendable {
    package var summands: [Summand]
    package var range: SourceRange
    package init(summands: [Summand], range: SourceRange) {
      self.summands = summands
      self.range = range
    }
  }

  /// The piece of a year that a column names by its number, or in which a day lies.
  package enum Calendar: String, Sendable { case year, half, quarter, month }

  package enum Origin: Sendable {
    case sum(Sum)
    /// A value that holds for every row: `level commune`, `period 2024`.
    case fixed(TextSyntax)
    /// `period from "Năm" month "Tháng"`.
    case yearAndPart(Column, Calendar, Column, SourceRange)
    /// `period from month of "Ngày trả"`.
    case periodOfDay(Calendar, Column, SourceRange)
    /// `period from file name`.
    case fileName(SourceRange)
    /// `period from sheet name`.
    case sheetName(SourceRange)
  }

  /// `"1" as online`, `blank as direct`: what a text in a cell stands for.
  package struct Meaning: Sendable {
    /// nil for an empty cell.
    package var text: TextSyntax?
    /// A name; nil when it stands for an empty cell.
    package var name: TextSyntax?
    package var range: SourceRange
    package init(text: TextSyntax?, name: TextSyntax?, range: SourceRange) {
      self.text = text
      self.name = name
      self.range = range
    }
  }

  package struct Binding: Sendable {
    package var subject: Subject
    package var numerator: Origin
    /// `of "Tổng số"`, for shares.
    package var denominator: Sum?
    package var form: ShareForm?
    /// How days are written: `as dd/MM/yyyy`.
    package var dateFormat: DateFormat?
    /// In what scale its numbers are written: `as tỷ đồng`.
    package var scale: ColumnScale?
    /// Where `as percent`, `as dd/MM/yyyy` or `as tỷ đồng` stands.
    package var formRange: SourceRange?
    package var meanings: [Meaning] = []
    package var range: SourceRange
    package init(subject: Subject, numerator: Origin, denominator: Sum?, range: SourceRange) {
      self.subject = subject
      self.numerator = numerator
      self.denominator = denominator
      self.range = range
    }
  }

  /// Which files it is for, or which form it declares.
  package enum Head: Sendable {
    /// A name, `*` standing for any characters.
    case files(TextSyntax)
    case form(NameSyntax, title: TextSyntax?)
  }

  package var head: Head
  /// `of dossiers`: a row is one of these records.
  package var records: NameSyntax?
  /// `as bieu_06`: the form that the files follow.
  package var form: NameSyntax?
  package var numberFormat: (NumberFormat, SourceRange)?
  package var dateFormat: (DateFormat, SourceRange)?
  /// How shares given as one value are written, unless a binding says otherwise: `shares as percent`.
  package var shareForm: (ShareForm, SourceRange)?
  package var sheet: (Sheet, SourceRange)?
  package var encoding: TextSyntax?
  package var delimiter: TextSyntax?
  /// The rows of the header, from 1: `header in rows 4 to 6`.
  package var headerRows: (first: Int, last: Int, range: SourceRange)?
  package var missing: [TextSyntax] = []
  package var noCases: [TextSyntax] = []
  package var leaveOut: [RowTest] = []
  /// Rows of which none of these holds are left out, if there are any.
  package var only: [RowTest] = []
  /// The first row that these hold of, and all after it, do not belong to the table.
  package var until: [RowTest] = []
  package var checks: [SumCheck] = []
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
  /// Which sheet of a workbook is read.
  package enum Sheet: Hashable, Sendable {
    /// `*` in it stands for any characters.
    case name(String)
    /// From 1.
    case number(Int)
  }

  /// `leave out rows where "Đơn vị" is "Tổng cộng" and "STT" is blank`.
  package struct RowTest: Sendable {
    package var conditions: [Condition]
    package var range: SourceRange
    package init(conditions: [Condition], range: SourceRange) {
      self.conditions = conditions
      self.range = range
    }
  }

  /// What a cell must be like.
  package struct Condition: Sendable {
    package enum Kind: String, Sendable { case equals, startsWith, endsWith, contains, blank }
    package var column: Column
    package var kind: Kind
    /// Any of these; none for `blank`.
    package var texts: [TextSyntax]
    package init(column: Column, kind: Kind, texts: [TextSyntax]) {
      self.column = column
      self.kind = kind
      self.texts = texts
    }
  }

  /// `check "Tổng số" = "Trực tuyến" + "Trực tiếp"`: two sums that are equal in every row.
  package struct SumCheck: Sendable {
    package var left: Sum
    package var right: Sum
    package var range: SourceRange
    package init(left: Sum, right: Sum, range: SourceRange) {
      self.left = left
      self.right = right
      self.range = range
    }
  }

  /// `alias "UBND xã Sơn Hạ", "Sơn Hạ" of "Xã Sơn Hạ"`.
  package struct UnitAlias: Sendable {
    package var names: [TextSyntax]
    package var unit: TextSyntax
    package var range: SourceRange
    package init(names: [TextSyntax], unit: TextSyntax, range: SourceRange) {
      self.names = names
      self.unit = unit
      self.range = range
    }
  }
}
