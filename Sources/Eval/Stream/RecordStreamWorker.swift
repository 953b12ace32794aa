import Base
import Lang
package import Tables

/// Counts the records of segments, for one thread.
package struct RecordStreamWorker: RowWorker, ~Copyable {
  private enum Reading {
    case day(isDayFirst: Bool, isYearFirst: Bool)
    case number
    /// The place of the column's words.
    case word(Int)
  }

  private struct Column {
    var cell: Int
    var reading: Reading
  }

  let stream: RecordStream
  private let width: Int
  private let columns: [Column]
  let keyCells: [Int]
  private let days: DayCells
  private let words: UnsafeMutablePointer<WordCells>
  private let wordCount: Int
  /// The texts of each key cell, and pairs of the first with the second, of those with the third, ….
  let keyTexts: UnsafeMutablePointer<ByteInterner>
  let keyPairs: UnsafeMutablePointer<PairInterner>
  /// For each key the line in which its first record stands.
  private(set) var firsts: [Int] = []
  /// For each source of conditions with a date: the groups of keys and months, and which column has the date.
  let groups: UnsafeMutablePointer<PairInterner>
  let counts: UnsafeMutablePointer<GroupCounts>
  /// The columns, in 32 bits, and in 64 for batches in which these do not suffice.
  private let narrow: UnsafeMutablePointer<Int32>
  private let wide: UnsafeMutablePointer<Int64>
  /// 32 bits do not suffice, or have not sufficed before.
  private var isWide: Bool
  /// Of columns of days by which records are counted: their months, by the column's place.
  private let months: UnsafeMutablePointer<Int32>
  private let truths: UnsafeMutablePointer<UInt8>
  private let held: UnsafeMutablePointer<UInt8>
  private let keys: UnsafeMutablePointer<Int32>
  /// By row of the batch: not 0 where it is not plain.
  private let faults: UnsafeMutablePointer<UInt64>
  /// Which rows of the batch the plain ones are.
  private let chosen: UnsafeMutablePointer<Int32>
  private let grouped: UnsafeMutablePointer<Int32>
  /// By source, the place of the column with its date.
  private let dates: [Int?]
  private var odd: [Int] = []
  /// Numbers of the codes or rows; nil where they are not compared.
  private(set) var hashes: [UInt64]?
  private let compares: RowHash.Kind
  /// Of rows that are compared as a whole: the columns that do not only number them.
  private let compared: [Int]

  init(_ stream: RecordStream, _ compares: RowHash.Kind) {
    self.stream = stream
    self.compares = compares
    days = DayCells(stream.years)
    if case .none = compares { hashes = nil } else { hashes = [] }
    compared = stream.header.header.indices.filter { !DatasetBinder.isRowNumber(stream.header.header[$0]) }
    let plan = stream.plan
    width = stream.header.header.count
    keyCells = plan.keyCells
    var columns: [Column] = []
    var wordColumns: [Int] = []
    for column in plan.columns {
      switch column.reading {
      case .day:
        columns.append(
          Column(
            cell: column.cell, reading: .day(isDayFirst: column.isDayFirst, isYearFirst: column.isYearFirst)))
      case .number: columns.append(Column(cell: column.cell, reading: .number))
      case .word, .text:
        columns.append(Column(cell: column.cell, reading: .word(wordColumns.count)))
        wordColumns.append(column.index)
      }
    }
    self.columns = columns
    wordCount = wordColumns.count
    words = .allocate(capacity: max(1, wordCount))
    for (place, column) in wordColumns.enumerated() {
      (words + place).initialize(to: WordCells { stream.code(column, $0) })
    }
    keyTexts = .allocate(capacity: keyCells.count)
    keyPairs = .allocate(capacity: keyCells.count)
    for place in keyCells.indices {
      (keyTexts + place).initialize(to: ByteInterner())
      (keyPairs + place).initialize(to: PairInterner())
    }
    groups = .allocate(capacity: max(1, plan.sources.count))
    counts = .allocate(capacity: max(1, plan.sources.count))
    for (place, source) in plan.sources.enumerated() {
      (groups + place).initialize(to: PairInterner())
      (counts + place).initialize(to: GroupCounts(conditions: source.conditions.count))
    }
    dates = plan.sources.map { source in source.date.flatMap { date in plan.columns.firstIndex { $0.index == date } } }
    func room<Number>(_ count: Int, of zero: Number) -> UnsafeMutablePointer<Number> {
      let pointer = UnsafeMutablePointer<Number>.allocate(capacity: max(1, count) * RecordKernel.stride)
      pointer.initialize(repeating: zero, count: max(1, count) * RecordKernel.stride)
      return pointer
    }
    narrow = room(plan.kernel.columnCount, of: 0)
    wide = room(plan.kernel.columnCount, of: 0)
    isWide = !plan.kernel.fitsNarrow
    months = room(columns.count, of: 0)
    truths = room(plan.kernel.truthCount, of: 0)
    held = room(plan.kernel.planeCount, of: 0)
    keys = room(1, of: 0)
    faults = room(1, of: 0)
    chosen = room(1, of: 0)
    grouped = room(1, of: 0)
  }

  deinit {
    words.deinitialize(count: wordCount)
    words.deallocate()
    keyTexts.deinitialize(count: keyCells.count)
    keyTexts.deallocate()
    keyPairs.deinitialize(count: keyCells.count)
    keyPairs.deallocate()
    groups.deinitialize(count: dates.count)
    groups.deallocate()
    counts.deinitialize(count: dates.count)
    counts.deallocate()
    narrow.deallocate()
    wide.deallocate()
    months.deallocate()
    truths.deallocate()
    held.deallocate()
    keys.deallocate()
    faults.deallocate()
    chosen.deallocate()
    grouped.deallocate()
  }

  /// How many distinct keys there are.
  var keyCount: Int { keyCells.count == 1 ? keyTexts[0].count : keyPairs[keyCells.count - 1].count }

  package mutating func take(_ rows: SegmentScanner.Rows, isStopped: () -> Bool) throws(PassStop) {
    guard count(rows) else { throw .unsuited }
    stream.count(rows: rows.rowCount)
  }

  /// Counts the rows of a segment; false when too many are not plain.
  private mutating func count(_ rows: SegmentScanner.Rows) -> Bool {
    odd.removeAll(keepingCapacity: true)
    let isBare = !rows.hasQuotes && !rows.hasReturns
    var done = 0
    while done < rows.rowCount {
      let next = min(done + RecordKernel.batch, rows.rowCount)
      let count =
        isBare
        ? read(rows, done..<next, BareCells(rows))
        : read(rows, done..<next, CSVCells(rows, width: width))
      if isWide {
        stream.plan.kernel.run(count, columns: wide, truths: truths, held: held)
      } else {
        stream.plan.kernel.run(count, columns: narrow, truths: truths, held: held)
      }
      for (place, source) in stream.plan.sources.enumerated() {
        let held = held + source.plane * RecordKernel.stride
        guard let date = dates[place] else {
          counts[place].add(count, groups: keys, held: held, stride: RecordKernel.stride, groupCount: keyCount)
          continue
        }
        let month = months + date * RecordKernel.stride
        for row in 0..<count {
          // Records without the date are counted in a group that nobody asks for.
          grouped[row] = Int32(truncatingIfNeeded: groups[place].number(Int(keys[row]), Int(max(0, month[row]))))
        }
        counts[place].add(
          count, groups: grouped, held: held, stride: RecordKernel.stride, groupCount: groups[place].count)
      }
      done = next
    }
    return odd.isEmpty || stream.keep(rows, odd)
  }

  /// Reads rows of a segment into the columns, one column after another; gives how many are plain.
  private mutating func read(_ rows: SegmentScanner.Rows, _ range: Range<Int>, _ cells: some RowCells) -> Int {
    let (width, count) = (width, range.count)
    let first = rows.ends + range.lowerBound &* width
    var anyFault: UInt64 = 0
    faults.update(repeating: 0, count: count)
    if !isWide {
      var isLong = false
      var fault: UInt64 = 0
      for place in columns.indices { fault |= read(place, first, count, cells, into: narrow, &isLong) }
      if isLong {
        isWide = true
        faults.update(repeating: 0, count: count)
      } else {
        anyFault |= fault
      }
    }
    if isWide {
      var isLong = true
      for place in columns.indices { anyFault |= read(place, first, count, cells, into: wide, &isLong) }
    }
    if let said = rows.said { anyFault |= checkForms(said.forms + range.lowerBound &* width, count) }
    anyFault |= readKeys(first, count, cells)
    noteHashes(rows, range, cells)
    var plain = count
    if anyFault != 0 { plain = setAside(range, count) }
    // Every key that is new is that of a row which is plain.
    if keyCount > firsts.count {
      for row in 0..<plain where Int(keys[row]) >= firsts.count {
        note(Int(keys[row]), range.lowerBound + Int(chosen[row]), rows)
      }
    }
    return plain
  }

  /// Reads the cells of one column; gives whether any of them is not plain. `isLong`: whether numbers of any length are
  /// read; set when one is too long for 32 bits.
  private mutating func read<Number: FixedWidthInteger>(
    _ place: Int, _ first: UnsafePointer<UInt32>, _ count: Int, _ cells: some RowCells,
    into columnsRead: UnsafeMutablePointer<Number>, _ isLong: inout Bool
  ) -> UInt64 {
    let (width, column, faults) = (width, columns[place].cell, faults)
    let values = columnsRead + place &* RecordKernel.stride
    var anyFault: UInt64 = 0
    switch columns[place].reading {
    case .day(let isDayFirst, let isYearFirst):
      let months = months + place &* RecordKernel.stride
      let wantsMonth = dates.contains(place)
      for row in 0..<count {
        var fault: UInt64 = 0
        let text = cells.cell(first + row &* width, column, &fault)
        let (day, month) = days.read(
          text.start, text.count, isDayFirst: isDayFirst, isYearFirst: isYearFirst, &fault)
        values[row] = day == RecordCell.missing ? .min : Number(truncatingIfNeeded: day)
        if wantsMonth { months[row] = Int32(truncatingIfNeeded: month) }
        faults[row] |= fault
        anyFault |= fault
      }
    case .number:
      var hasLong = false
      for row in 0..<count {
        var fault: UInt64 = 0
        let text = cells.cell(first + row &* width, column, &fault)
        if UInt(bitPattern: text.count) <= UInt(RecordKernel.narrowDigits) {
          let number = Digits.readShort(text.start, text.count, blank: RecordCell.missing, &fault)
          values[row] = text.count == 0 ? .min : Number(truncatingIfNeeded: number)
        } else {
          hasLong = true
          values[row] = Number(truncatingIfNeeded: Digits.read(text.start, text.count, &fault))
        }
        faults[row] |= fault
        anyFault |= fault
      }
      isLong = isLong || hasLong
    case .word(let word):
      for row in 0..<count {
        var fault: UInt64 = 0
        let text = cells.cell(first + row &* width, column, &fault)
        let code = words[word].read(text.start, text.count, &fault)
        values[row] = code == RecordCell.missing ? .min : Number(truncatingIfNeeded: code)
        faults[row] |= fault
        anyFault |= fault
      }
    }
    return anyFault
  }

  /// Looks whether the file says of cells what their columns are read as; gives whether any row is not plain.
  private mutating func checkForms(_ forms: UnsafePointer<CellForm>, _ count: Int) -> UInt64 {
    var anyFault: UInt64 = 0
    for row in 0..<count {
      let forms = forms + row &* width
      var fault: UInt64 = 0
      for column in columns {
        switch forms[column.cell] {
        case .text, .number, .truth: break
        case .date, .dateTime:
          if case .day = column.reading { break }
          fault = 1
        default: fault = 1
        }
      }
      for cell in keyCells where forms[cell] != .text && forms[cell] != .number { fault = 1 }
      faults[row] |= fault
      anyFault |= fault
    }
    return anyFault
  }

  /// Reads of whom and when the rows are; gives whether any of them is not plain.
  private mutating func readKeys(_ first: UnsafePointer<UInt32>, _ count: Int, _ cells: some RowCells) -> UInt64 {
    var anyFault: UInt64 = 0
    for place in keyCells.indices {
      let column = keyCells[place]
      let isUnit = column == stream.unitCell
      for row in 0..<count {
        var fault: UInt64 = 0
        let text = cells.cell(first + row &* width, column, &fault)
        // Rows that name no unit may be blank, and else are told of one by one.
        if text.count == 0, isUnit { fault = 1 }
        // Rows that are not plain get no key: who they are may not be what their bytes say.
        guard fault | faults[row] == 0 else {
          faults[row] |= fault
          anyFault |= fault
          continue
        }
        let number = keyTexts[place].number(text.start, text.count)
        keys[row] = Int32(
          truncatingIfNeeded: place == 0 ? number : keyPairs[place].number(Int(keys[row]), number))
      }
    }
    for row in 0..<count { chosen[row] = Int32(truncatingIfNeeded: row) }
    return anyFault
  }

  /// Keeps a number for the code of each row, or for the row.
  private mutating func noteHashes(_ rows: SegmentScanner.Rows, _ range: Range<Int>, _ cells: some RowCells) {
    guard var hashes else { return }
    self.hashes = nil
    guard hashes.count <= RecordStream.comparedRows - range.count else { return }
    let first = rows.ends + range.lowerBound &* width
    for row in 0..<range.count {
      if case .code(let column) = compares {
        let hash = RowHash.cell(
          rows, range.lowerBound + row, first + row &* width, column, cells, width: width)
        if hash != 0 {
          hashes.append(hash)
          continue
        }
      }
      var hash: UInt64 = 1
      for column in compared {
        hash = RowHash.mixed(
          hash
            ^ RowHash.cell(
              rows, range.lowerBound + row, first + row &* width, column, cells, width: width))
      }
      hashes.append(hash)
    }
    self.hashes = hashes
  }

  /// Sets rows that are not plain aside, and moves the others together; gives how many these are.
  private mutating func setAside(_ range: Range<Int>, _ count: Int) -> Int {
    var plain = 0
    for row in 0..<count {
      guard faults[row] == 0 else {
        odd.append(range.lowerBound + row)
        continue
      }
      if plain < row {
        for place in columns.indices {
          let at = place &* RecordKernel.stride
          narrow[at + plain] = narrow[at + row]
          wide[at + plain] = wide[at + row]
          months[at + plain] = months[at + row]
        }
        keys[plain] = keys[row]
        chosen[plain] = Int32(truncatingIfNeeded: row)
      }
      plain += 1
    }
    return plain
  }

  @inline(never)
  private mutating func note(_ key: Int, _ row: Int, _ rows: SegmentScanner.Rows) {
    while firsts.count <= key { firsts.append(.max) }
    firsts[key] = StreamRow.line(of: row, in: rows, width: width)
  }
}
