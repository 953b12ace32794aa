import Base
import Lang
import Tables

/// Finds the codes of words in columns of records, by reading them as binding does.
struct WordReader {
  private var binder: DatasetBinder
  private var reader = RecordReader()
  private let layout: DataLayout
  private let records: Records
  private let texts: [Int: [String]]
  private let names: [String]
  private let repeats: HeaderRepeats?

  init(_ program: TypedProgram, _ header: Table, _ layout: DataLayout, _ records: Records, _ texts: [Int: [String]]) {
    var table = header
    for _ in header.header { table.append(cell: []) }
    table.finishRow(number: header.headerRow + 1)
    binder = DatasetBinder([table], program, nil, isSkipping: false, reading: [])
    self.layout = layout
    self.records = records
    self.texts = texts
    names = header.header
    repeats = header.repeats
  }

  /// The code of a cell's bytes in a column of the records; nil when they are no word of it.
  mutating func code(_ column: Int, _ bytes: [UInt8]) -> Int64? {
    guard let taken = layout.recordColumns[column] else { return nil }
    // The column's own name stands there where the header comes once more.
    if let repeats, repeats.isName(bytes), names[taken.column].hasSuffix(CellText(bytes[...]).string) { return nil }
    var trial = binder
    let value = trial.recordValue(
      column, records, layout, CellText(bytes[...]), .text,
      at: CellIndex(table: 0, row: 0, column: taken.column), &reader)
    if trial.findings.anyLeftOut { return nil }
    switch value {
    case nil: return RecordCell.missing
    case .truth(let truth): return truth ? 1 : 0
    case .choice(let option): return Int64(option)
    case .text(let key): return Int64(texts[column]?.firstIndex(of: key) ?? -1)
    default: return nil
    }
  }
}
