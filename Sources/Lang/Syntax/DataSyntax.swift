package import Base

/// `data "ket-qua-*.csv"`: which column of which file holds what.
///
///     data "ket-qua-*.csv"
///       number format vi
///       missing "x", "-"
///       no cases "KPS"
///       unit from "Đơn vị"
///       level commune
///       period from "Năm"
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

  package enum Subject: Sendable {
    /// unit, name, level, kind, parent, period, field: a column of the unit list or of the row's key.
    case role(Role, SourceRange)
    case indicator(NameSyntax, denominator: NameSyntax?)
  }
  package enum Role: String, Sendable, CaseIterable { case unit, name, level, kind, parent, period, field }

  package enum Origin: Sendable {
    case column(TextSyntax)
    /// The fourth column: `from column 4`.
    case position(Int, SourceRange)
    /// A value that holds for every row: `level commune`, `period 2024`.
    case fixed(TextSyntax)
  }

  package struct Binding: Sendable {
    package var subject: Subject
    package var numerator: Origin
    /// `of "Tổng số"`, for shares.
    package var denominator: Origin?
    package var form: ShareForm?
    /// Where `as percent` stands.
    package var formRange: SourceRange?
    package var range: SourceRange
    package init(
      subject: Subject, numerator: Origin, denominator: Origin?, form: ShareForm?, formRange: SourceRange? = nil,
      range: SourceRange
    ) {
      self.formRange = formRange
      self.subject = subject
      self.numerator = numerator
      self.denominator = denominator
      self.form = form
      self.range = range
    }
  }

  /// The files it is for: a name, `*` standing for any characters.
  package var pattern: TextSyntax
  package var numberFormat: (NumberFormat, SourceRange)?
  /// How shares given as one value are written, unless a binding says otherwise: `shares as percent`.
  package var shareForm: (ShareForm, SourceRange)?
  package var missing: [TextSyntax] = []
  package var noCases: [TextSyntax] = []
  package var bindings: [Binding] = []
  package var documentation: String?
  package var range: SourceRange
  package init(pattern: TextSyntax, range: SourceRange) {
    self.pattern = pattern
    self.range = range
  }
}
