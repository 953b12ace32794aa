import Base
import Lang
import Tables

/// Rows by what tells them apart.
private struct KnownRows {
  private var rows: [Int: CellIndex] = [:]

  /// Notes a row; gives one that is the same, if there is any. `number`: one that is the same for the same rows.
  mutating func note(_ row: CellIndex, _ number: Int, isSame: (CellIndex) -> Bool) -> CellIndex? {
    var number = number
    while let known = rows[number] {
      if isSame(known) { return known }
      number &+= 1
    }
    rows[number] = row
    return nil
  }

  /// Puts a row in the place of one that is the same.
  mutating func replace(_ old: CellIndex, by new: CellIndex, _ number: Int) {
    var number = number
    while let known = rows[number] {
      if known == old {
        rows[number] = new
        return
      }
      number &+= 1
    }
  }
}

// Records that stand twice.
extension DatasetBinder {
  /// Looks for records that stand in several rows: those with one code, and rows without a code that are wholly equal. Rows
  /// that give way to another are set aside.
  mutating func compareRecords(_ plan: RecordPlan) {
    for id in plan.records.sorted(by: { $0.index < $1.index }) where id != vocabulary.holidays {
      let own = tables.indices.filter { layouts[$0]?.records == id }
      var codes = KnownRows()
      var others = KnownRows()
      for table in own {
        guard let layout = layouts[table] else { continue }
        if let counted = counted[table] {
          // Equal codes in it were looked for while it was read.
          if counted.isUncompared { findings.report(DataMessages.recordsNotCompared(tables[table]), table: table) }
          continue
        }
        compareRecords(of: table, layout, id, &codes, &others)
      }
    }
  }

  private mutating func compareRecords(
    of table: Int, _ layout: DataLayout, _ id: RecordsID, _ codes: inout KnownRows, _ others: inout KnownRows
  ) {
    let records = vocabulary[id]
    // Messages about cells come when they are counted.
    var reading = self
    var reader = RecordReader()
    let columns = tables[table].header.indices.filter { !Self.isRowNumber(tables[table].header[$0]) }
    let keep = self.keep(table, records)
    var equal: (count: Int, first: CellIndex, other: CellIndex)?
    for row in 0..<tables[table].rowCount where !isSetAside(table, row) {
      let at = CellIndex(table: table, row: row)
      if findings.isLeftOut(at) { continue }
      var code: Value?
      if let identity = records.identity {
        code = reading.recordValue(identity, records, layout, table: table, row: row, &reader)
      }
      if case .text(let key)? = code, let identity = records.identity {
        let same = codes.note(at, key.hashValue) { known in
          guard let layout = layouts[Int(known.table)] else { return false }
          var cells = RecordReader()
          return reading.recordValue(
            identity, records, layout, table: Int(known.table), row: Int(known.row), &cells) == code
        }
        guard let same else { continue }
        settle(same, at, keep ?? self.keep(Int(same.table), records), records, &reading, key, &codes)
      } else {
        var hasher = Hasher()
        for column in columns {
          hasher.combine(column)
          tables[table].bytes(row: row, column: column).withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        if let same = others.note(at, hasher.finalize(), isSame: { areEqual($0, at) }) {
          equal = equal.map { ($0.count + 1, $0.first, $0.other) } ?? (1, same, at)
        }
      }
    }
    if let equal {
      findings.report(
        DataMessages.equalRecords(
          equal.count, at: place(equal.other), first: place(equal.first), identity: records.identity == nil),
        table: table)
    }
  }

  /// Decides which of two rows with one code holds.
  private mutating func settle(
    _ first: CellIndex, _ second: CellIndex, _ keep: Records.Keep?, _ records: Records,
    _ reading: inout DatasetBinder, _ key: String, _ codes: inout KnownRows
  ) {
    var holds: CellIndex?
    switch keep {
    case .latest(let column):
      switch (day(first, column, records, &reading), day(second, column, records, &reading)) {
      case (let a?, let b?) where a != b: holds = a < b ? second : first
      case (nil, .some): holds = second
      case (.some, nil): holds = first
      default: break
      }
    case .lastFile:
      if tables[Int(first.table)].file != tables[Int(second.table)].file { holds = second }
    case nil: break
    }
    if holds == nil, keep != nil, areEqual(first, second) { holds = first }
    guard let holds else {
      let column = records.identity.flatMap { layouts[Int(second.table)]?.recordColumns[$0]?.column }
      findings.leaveOut(first)
      // By which day one of the two would be the later.
      let later = records.columns.indices.last {
        records.columns[$0].type == .date
          && day(first, $0, records, &reading) != day(second, $0, records, &reading)
      }
      findings.report(
        DataMessages.recordTwice(
          shown(CellIndex(table: Int(second.table), row: Int(second.row), column: column)), records,
          at: place(Int(second.table), Int(second.row), column), first: place(first), keep: keep, later: later),
        at: second, scope: .column(Int32(truncatingIfNeeded: column ?? -1)))
      return
    }
    let other = holds == first ? second : first
    if setAside[Int(other.table)].isEmpty {
      setAside[Int(other.table)] = Array(repeating: false, count: tables[Int(other.table)].rowCount)
    }
    setAside[Int(other.table)][Int(other.row)] = true
    if holds == second { codes.replace(first, by: second, key.hashValue) }
  }

  /// The day in a column of the record in a row.
  private func day(
    _ at: CellIndex, _ column: Int, _ records: Records, _ reading: inout DatasetBinder
  ) -> CalendarDate? {
    guard let layout = layouts[Int(at.table)] else { return nil }
    var reader = RecordReader()
    let value = reading.recordValue(column, records, layout, table: Int(at.table), row: Int(at.row), &reader)
    if case .date(let day)? = value { return day }
    return nil
  }

  /// Which of several rows with one code holds, for the rows of a table.
  private func keep(_ table: Int, _ records: Records) -> Records.Keep? {
    DataReading.binding(for: tables[table], among: program.bindings)?.keep ?? records.keep
  }

  /// Whether two rows have the same in every cell, of files with the same header.
  private func areEqual(_ a: CellIndex, _ b: CellIndex) -> Bool {
    let (one, other) = (tables[Int(a.table)], tables[Int(b.table)])
    guard a.table == b.table || one.header == other.header else { return false }
    return one.header.indices.allSatisfy { column in
      Self.isRowNumber(one.header[column])
        || one.bytes(row: Int(a.row), column: column).elementsEqual(other.bytes(row: Int(b.row), column: column))
    }
  }

  /// Whether a column only numbers the rows.
  static func isRowNumber(_ header: String) -> Bool {
    ["stt", "tt", "số tt", "số thứ tự", "no", "no."].contains(TextFolding.matchKey(header))
  }
}
