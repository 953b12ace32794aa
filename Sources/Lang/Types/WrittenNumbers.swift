package import Base

/// How numbers are written: `1.234,5` or `1,234.5`.
package enum NumberNotation: String, Sendable { case vi, en }

/// How a share given as one value is written.
package enum WrittenShare: String, Sendable {
  /// 45 means 45%.
  case percent
  /// 0.45 means 45%.
  case fraction
}

/// `as tỷ đồng`: in what scale and unit the numbers of a column are written.
package struct WrittenScale: Sendable {
  /// By what a number is multiplied.
  package var factor: Int
  /// As of a quantity in the source: `vnd`, `days`, or the name of what is counted or measured by.
  package var unit: PlacedName
  /// As written: `tỷ đồng`.
  package var text: String
  package var range: SourceRange
  package init(factor: Int, unit: PlacedName, text: String, range: SourceRange) {
    self.factor = factor
    self.unit = unit
    self.text = text
    self.range = range
  }
}
