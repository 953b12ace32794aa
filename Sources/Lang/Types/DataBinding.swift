package import Base

/// A `data` declaration with its indicators resolved.
package struct DataBinding: Sendable {
  package enum Subject: Sendable {
    case role(DataSyntax.Role)
    case indicator(IndicatorID, denominator: Int)
  }
  package enum Origin: Sendable, Hashable {
    case column(String)
    case position(Int)
    case fixed(String)
  }
  package struct Column: Sendable {
    package var subject: Subject
    package var numerator: Origin
    package var denominator: Origin?
    package var form: DataSyntax.ShareForm?
    package var range: SourceRange
    /// Where the origins stand.
    package var numeratorRange: SourceRange
    package var denominatorRange: SourceRange?
    package init(
      subject: Subject, numerator: Origin, denominator: Origin?, form: DataSyntax.ShareForm?, range: SourceRange,
      numeratorRange: SourceRange? = nil, denominatorRange: SourceRange? = nil
    ) {
      self.subject = subject
      self.numerator = numerator
      self.denominator = denominator
      self.form = form
      self.range = range
      self.numeratorRange = numeratorRange ?? range
      self.denominatorRange = denominatorRange
    }
  }

  package var pattern: String
  package var numberFormat: DataSyntax.NumberFormat?
  package var shareForm: DataSyntax.ShareForm?
  package var missing: [String]
  package var noCases: [String]
  package var columns: [Column]
  package var range: SourceRange
  package init(
    pattern: String, numberFormat: DataSyntax.NumberFormat?, shareForm: DataSyntax.ShareForm?, missing: [String],
    noCases: [String], columns: [Column], range: SourceRange
  ) {
    self.pattern = pattern
    self.numberFormat = numberFormat
    self.shareForm = shareForm
    self.missing = missing
    self.noCases = noCases
    self.columns = columns
    self.range = range
  }
}
