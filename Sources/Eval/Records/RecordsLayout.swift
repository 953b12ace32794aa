import Base
import Lang
import Tables

/// The names by which the columns of records are found in headers.
struct RecordNames: Sendable {
  /// For each key, every column that is called so.
  private var columns: [String: [(records: RecordsID, column: Int)]] = [:]

  init(_ vocabulary: Vocabulary) {
    for (index, records) in vocabulary.records.enumerated() {
      for (column, one) in records.columns.enumerated() {
        for key in Set(one.headerKeys) { columns[key, default: []].append((RecordsID(index), column)) }
      }
    }
  }

  /// The columns that a header with this key names.
  func find(key: String) -> [(records: RecordsID, column: Int)] { columns[key] ?? [] }
}

extension LayoutBuilder {
  /// What headers of exports call the unit, besides the headers of every table.
  private static let unitHeaders = Set(
    [
      "đơn vị giải quyết", "cơ quan giải quyết", "cơ quan thực hiện", "đơn vị thực hiện", "đơn vị xử lý",
      "cơ quan xử lý", "đơn vị tiếp nhận", "cơ quan",
    ].map(TextFolding.matchKey))

  /// The records that the rows are, by their headers: those most of whose columns are there. nil where none are, or the
  /// table is one of results.
  func recordsByHeader() -> RecordsID? {
    // What a declaration says of results leaves no room for a guess.
    if !layout.series.isEmpty || layout.long != nil { return nil }
    var counts: [RecordsID: Int] = [:]
    for key in Set(keys) where HeaderWord.role(key) == nil {
      if HeaderWord.longColumn(key) == .indicator { return nil }
      if names.indicators.find(key: key) != nil { return nil }
      if let (stem, _) = IndicatorText.split(key), names.indicators.find(text: stem) != nil { return nil }
      for records in Set(names.records.find(key: key).map(\.records)) { counts[records, default: 0] += 1 }
    }
    // One column may be called so by chance.
    let found = counts.filter { $0.value >= min(2, vocabulary[$0.key].columns.count) || isHolidays($0.key) }
    guard let most = found.values.max() else { return nil }
    // Of several that fit as well the pack's own, which come after those of its vocabularies.
    let best = found.filter { $0.value == most }.map(\.key).max { $0.index < $1.index }
    return best.flatMap { isHolidays($0) && hasUnit ? nil : $0 }
  }

  private func isHolidays(_ records: RecordsID) -> Bool { vocabulary.holidays == records }

  /// Whether the table is of units. A list of holidays has names too: `Ngày nghỉ, Tên`, so that names alone make units only
  /// where they begin with a word for a kind of place.
  private var hasUnit: Bool {
    let roles = keys.map(HeaderWord.role)
    if roles.contains(where: { $0 == .unit || $0 == .level || $0 == .kind || $0 == .parent }) { return true }
    guard let name = roles.firstIndex(of: .name) else { return false }
    return (0..<min(table.rowCount, 50)).contains { row in
      let text = CellText(table.bytes(row: row, column: name))
      return text.isNameLength && UnitForm(key: TextFolding.matchKey(text.string)).prefix != nil
    }
  }

  /// Takes the columns of records, and those of the roles; the others may hold anything.
  mutating func takeRecords(_ id: RecordsID) {
    layout.records = id
    let declared = Set(layout.recordColumns.keys)
    for column in keys.indices where !claimed.contains(column) {
      if let role = HeaderWord.role(keys[column]) {
        if layout.roles[role] == nil, role != .period || layout.period == nil {
          layout.roles[role] = .column(column)
        }
        continue
      }
      for found in names.records.find(key: keys[column])
      where found.records == id && !declared.contains(found.column) {
        if let first = layout.recordColumns[found.column]?.column {
          report(column, DataMessages.duplicateColumn(table, column: column, first: first))
        } else {
          layout.recordColumns[found.column] = DataLayout.RecordColumn(column: column, dateFormat: binding?.dateFormat)
        }
      }
    }
    if let unit = vocabulary[id].unit {
      // The records say which of their columns of units it is.
      if let column = layout.recordColumns[unit]?.column, !declaresUnit { layout.roles[.unit] = .column(column) }
    } else if layout.roles[.unit] == nil, layout.roles[.name] == nil,
      let column = keys.indices.first(where: { Self.unitHeaders.contains(keys[$0]) })
    {
      layout.roles[.unit] = .column(column)
    }
  }
}

extension Vocabulary {
  /// The records whose days are not worked.
  var holidays: RecordsID? { records("holidays") }
}
