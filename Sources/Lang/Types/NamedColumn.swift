package import Base

/// A column: by one of several headers, `"Tổng số" or "Cộng"`, or by its number, `column 4`, `column D`.
package struct NamedColumn: Sendable {
  package var headers: [PlacedText]
  /// From 1.
  package var position: Int?
  package var range: SourceRange
  package init(headers: [PlacedText], position: Int?, range: SourceRange) {
    self.headers = headers
    self.position = position
    self.range = range
  }
}

/// One part of a sum of columns.
package struct Summand: Sendable {
  package enum Source: Sendable {
    case column(NamedColumn)
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
package struct NamedSum: Sendable {
  package var summands: [Summand]
  package var range: SourceRange
  package init(summands: [Summand], range: SourceRange) {
    self.summands = summands
    self.range = range
  }
}

/// `check "Tổng số" = "Trực tuyến" + "Trực tiếp"`: two sums that are equal in every row.
package struct SumEquation: Sendable {
  package var left: NamedSum
  package var right: NamedSum
  package var range: SourceRange
  package init(left: NamedSum, right: NamedSum, range: SourceRange) {
    self.left = left
    self.right = right
    self.range = range
  }
}

/// What a cell must be like.
package struct CellCondition: Sendable {
  package enum Kind: String, Sendable { case equals, startsWith, endsWith, contains, blank }
  package var column: NamedColumn
  package var kind: Kind
  /// Any of these; none for `blank`.
  package var texts: [PlacedText]
  package init(column: NamedColumn, kind: Kind, texts: [PlacedText]) {
    self.column = column
    self.kind = kind
    self.texts = texts
  }
}

/// `leave out rows where "Đơn vị" is "Tổng cộng" and "STT" is blank`.
package struct RowCondition: Sendable {
  package var conditions: [CellCondition]
  package var range: SourceRange
  package init(conditions: [CellCondition], range: SourceRange) {
    self.conditions = conditions
    self.range = range
  }
}
