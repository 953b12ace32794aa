import Base
import Lang

/// What the leaves of formulas are worth for one record.
struct RecordValues: LeafValues {
  /// The day as of which records are counted.
  var asOf: CalendarDate?
  /// The record's value in each column; nil where its cell is blank, or the column is not needed.
  var columns: [Value?]

  func value(of leaf: ProgramLeaf) -> Evaluated? {
    switch leaf {
    case .recordColumn(let index): columns[index].map { .value($0) } ?? RecordValues.blank
    case .asOf: asOf.map { .value(.date($0)) } ?? RecordValues.blank
    // The checker lets none of these into formulas.
    case .result, .superiorTarget, .fact: nil
    }
  }

  /// Why nothing can be told of a record is not shown.
  private static let blank = Evaluated.missing(Wording(en: "blank", vi: "để trống"))
}

extension Computing<RecordValues> {
  /// Whether a condition holds; a condition on what is missing does not.
  func holds(_ condition: TypedExpression?) throws(LocatedFault) -> Bool {
    guard let condition else { return true }
    return try known(condition) == .truth(true)
  }

  /// The value of an expression on the columns of the record; nil where it is missing.
  func known(_ expression: TypedExpression) throws(LocatedFault) -> Value? {
    if case .value(let value) = try value(expression) { return value }
    return nil
  }
}

extension TypedExpression {
  /// The expression with its texts as their keys (`TextFolding.matchKey`), as cells of records are kept.
  func foldingTexts() -> TypedExpression {
    if case .text(let text)? = constant {
      return TypedExpression(.constant(.text(TextFolding.matchKey(text))), type, range)
    }
    return mapOperands { $0.foldingTexts() }
  }
}
