import Base
import Lang
import Tables

/// In what scale, or unit, the numbers of a column were read, as its header or its declaration says.
package struct AppliedScale: Sendable {
  /// Which column of which table.
  struct Name: Hashable, Sendable {
    var file: String
    var sheet: String?
    /// From 1.
    var column: Int?

    /// Takes a cell of the column.
    init(_ place: CellPlace) { (file, sheet, column) = (place.file, place.sheet, place.column) }
  }

  /// As written: `triệu đồng`.
  var text: String
  /// By what a number as written was multiplied.
  var factor: Rational
  /// The header of the column.
  var header: CellPlace
  /// The column of records that it holds; nil for results.
  var recordColumn: RecordColumn?

  struct RecordColumn: Hashable, Sendable {
    var records: RecordsID
    var column: Int
  }
}

extension DatasetBinder {
  /// The scales that were applied, by column.
  var appliedScales: [AppliedScale.Name: AppliedScale] {
    var scales: [AppliedScale.Name: AppliedScale] = [:]
    for (table, layout) in zip(tables, layouts) {
      guard let layout, !layout.settings.scaleNames.isEmpty else { continue }
      var recordColumns: [Int: AppliedScale.RecordColumn] = [:]
      if let records = layout.records {
        for (index, taken) in layout.recordColumns {
          recordColumns[taken.column] = AppliedScale.RecordColumn(records: records, column: index)
        }
      }
      for (column, text) in layout.settings.scaleNames {
        let header = table.headerPlace(column: column)
        scales[AppliedScale.Name(header)] = AppliedScale(
          text: text, factor: layout.settings.scales[column] ?? .one, header: header,
          recordColumn: recordColumns[column])
      }
    }
    return scales
  }
}
