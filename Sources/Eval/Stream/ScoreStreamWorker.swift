import Base
import Lang
package import Tables

/// Scores the rows of segments, for one thread: cells to columns of whole numbers, columns to points, points to lines.
struct ScoreStreamWorker: ~Copyable {
  /// The cells of a ratio in a row, by their index.
  private struct SeriesCells {
    var numerator: Int32
    var denominator: Int32
    /// 1 when a row without cases is not plain.
    var needsCases: UInt64
  }

  let stream: ScoreStream
  private let width: Int
  private let series: [SeriesCells]
  private let columns: UnsafeMutablePointer<Int64>
  private let bits: UnsafeMutablePointer<UInt64>
  private let classes: UnsafeMutablePointer<Int64>
  private let scratch: UnsafeMutablePointer<Int64>
  private let met: UnsafeMutablePointer<Int64>
  private let points: UnsafeMutablePointer<Int64>
  /// By row of the batch: how many more points there can be, and how many items are measured against nothing, as results
  /// are missing.
  private let spread: UnsafeMutablePointer<Int64>
  private let unmeasured: UnsafeMutablePointer<Int64>
  private let units: UnsafeMutablePointer<Int32>
  private let months: UnsafeMutablePointer<Int32>
  private let groups: UnsafeMutablePointer<Int32>
  /// Which rows of the segment those of the batch are.
  private let chosen: UnsafeMutablePointer<Int32>
  private let plainClasses: [Bool]
  private(set) var book: UnitBook
  private(set) var groupNames = ByteInterner()
  private var levelWords: WordCells
  private var kindWords: WordCells
  private var periodWords: WordCells
  private(set) var counts: ScoreCounts
  private var output: LineBuffer
  /// Rows of the batch that are not plain: how many plain ones come before, and which row of the segment.
  private var odd: [(before: Int, row: Int)] = []

  init(_ stream: ScoreStream) {
    self.stream = stream
    let plan = stream.plan
    let layout = stream.layout
    width = stream.header.header.count
    series = layout.series.enumerated().map { index, cells in
      SeriesCells(
        numerator: Int32(truncatingIfNeeded: cells.numeratorColumn),
        denominator: Int32(truncatingIfNeeded: cells.denominatorColumn), needsCases: plan.needsCases[index] ? 1 : 0)
    }
    func room<Number>(_ count: Int = 1, of zero: Number) -> UnsafeMutablePointer<Number> {
      let pointer = UnsafeMutablePointer<Number>.allocate(capacity: max(1, count) * ScoreKernel.stride)
      pointer.initialize(repeating: zero, count: max(1, count) * ScoreKernel.stride)
      return pointer
    }
    columns = room(series.count * 2, of: 0)
    bits = .allocate(capacity: series.count * 2 + 1)
    bits.initialize(repeating: 0, count: series.count * 2 + 1)
    classes = room(of: 0)
    scratch = room(of: 0)
    met = room(of: 0)
    points = room(of: 0)
    spread = room(of: 0)
    unmeasured = room(of: 0)
    units = room(of: 0)
    months = room(of: 0)
    groups = room(of: -1)
    chosen = room(of: 0)
    plainClasses = plan.classes.map(\.isPlain)
    let names = stream.names
    book = UnitBook(text: stream.unitText)
    levelWords = WordCells { bytes in
      names.levels.find(text: CellText(bytes[...]).string).map { Int64($0.index + 1) }
    }
    kindWords = WordCells { bytes in
      names.kinds.find(text: CellText(bytes[...]).string).map { Int64($0.index + 1) }
    }
    periodWords = WordCells { bytes in
      guard let period = CellPeriod.read(CellText(bytes[...]).bytes), period.monthCount == 1 else { return nil }
      return Int64(period.firstMonth)
    }
    counts = ScoreCounts(bands: stream.plan.cuts.count, keys: stream.tallied)
    output = LineBuffer()
  }

  deinit {
    columns.deallocate()
    bits.deallocate()
    classes.deallocate()
    scratch.deallocate()
    met.deallocate()
    points.deallocate()
    spread.deallocate()
    unmeasured.deallocate()
    units.deallocate()
    months.deallocate()
    groups.deallocate()
    chosen.deallocate()
  }

  /// Scores the rows of a segment and gives their lines.
  mutating func score(_ rows: SegmentScanner.Rows) throws(PassStop) -> UnsafeRawBufferPointer {
    output.removeAll()
    var done = 0
    while done < rows.rowCount {
      let next = min(done + ScoreKernel.batch, rows.rowCount)
      let count = try read(rows, done..<next)
      stream.plan.kernel.run(
        count, columns: columns, classes: classes, bits: bits, scratch: scratch, met: met, points: points)
      try write(rows, count)
      done = next
    }
    return output.bytes
  }

  /// Reads rows of a segment into the columns; gives how many are plain.
  private mutating func read(_ rows: SegmentScanner.Rows, _ range: Range<Int>) throws(PassStop) -> Int {
    bits.update(repeating: 0, count: series.count * 2)
    odd.removeAll(keepingCapacity: true)
    let isBare = !rows.hasQuotes && !rows.hasReturns
    let count =
      isBare
      ? readNumbers(rows, range, BareCells(rows))
      : readNumbers(rows, range, CSVCells(rows, width: width))
    return isBare
      ? try readUnits(rows, count, BareCells(rows))
      : try readUnits(rows, count, CSVCells(rows, width: width))
  }

  /// Reads the numbers of rows, and notes which rows of the segment they are.
  private mutating func readNumbers(
    _ rows: SegmentScanner.Rows, _ range: Range<Int>, _ cells: some RowCells
  ) -> Int {
    let (bytes, stride, width, lastColumn) = (rows.bytes, ScoreKernel.stride, width, width - 1)
    let (columns, bits, chosen, spread, unmeasured) = (columns, bits, chosen, spread, unmeasured)
    var count = 0
    for row in range {
      let ends = rows.ends + row &* width
      // In a workbook, where a row is not plain, no line feed ends it.
      var fault: UInt64 = bytes[Int(ends[lastColumn])] == 0x0A ? 0 : 1
      var place = columns + count
      series.withUnsafeBufferPointer { series in
        var bit = bits
        for pair in series {
          let top = cells.cell(ends, Int(pair.numerator), &fault)
          let bottom = cells.cell(ends, Int(pair.denominator), &fault)
          let n = Digits.read(top.start, top.count, &fault)
          let d = Digits.read(bottom.start, bottom.count, &fault)
          // More in the part than in the whole is a mistake.
          fault |= UInt64(bitPattern: d &- n) >> 63
          fault |= d == 0 ? pair.needsCases : 0
          place[0] = n
          place[stride] = d
          place += 2 &* stride
          bit[0] |= UInt64(bitPattern: n)
          bit[1] |= UInt64(bitPattern: d)
          bit += 2
        }
      }
      if fault == 0 {
        spread[count] = 0
        unmeasured[count] = 0
      } else if bytes[Int(ends[lastColumn])] != 0x0A || !readAgain(rows, row, to: count, cells) {
        odd.append((count, row))
        continue
      }
      chosen[count] = Int32(truncatingIfNeeded: row)
      count &+= 1
    }
    return count
  }

  /// Reads the numbers of a row that does not hold nothing but digits; false when it takes the evaluation of single rows.
  @inline(never)
  private mutating func readAgain(
    _ rows: SegmentScanner.Rows, _ row: Int, to place: Int, _ cells: some RowCells
  ) -> Bool {
    let ends = rows.ends + row &* width
    let forms = rows.said.map { $0.forms + row &* width }
    let numbers = stream.layout.numbers
    var known = 0
    spread[place] = 0
    unmeasured[place] = 0
    for (index, pair) in series.enumerated() {
      var fault: UInt64 = 0
      func content(_ column: Int32) -> WrittenNumbers.Content {
        let text = cells.cell(ends, Int(column), &fault)
        // Of a cell of few digits nothing else is to be known.
        var other: UInt64 = 0
        let number = Digits.read(text.start, text.count, &other)
        if other == 0 { return .number(number) }
        return numbers.read(text.start, text.count, forms?[Int(column)] ?? .text)
      }
      let (top, bottom) = (content(pair.numerator), content(pair.denominator))
      if fault != 0 { return false }
      switch (top, bottom) {
      case (.number(let n), .number(let d)):
        if n > d || d == 0 && pair.needsCases != 0 { return false }
        set(n, d, index, place)
        known += 1
      case (.other, _), (_, .other): return false
      // What the other cell says is checked, and no result.
      default:
        guard let missing = stream.plan.missing[index] else { return false }
        set(0, 0, index, place)
        spread[place] += missing.points
        unmeasured[place] += missing.measured
      }
    }
    // A row without any result is looked at by itself.
    return known > 0
  }

  private mutating func set(_ n: Int64, _ d: Int64, _ index: Int, _ place: Int) {
    columns[2 * index * ScoreKernel.stride + place] = n
    columns[(2 * index + 1) * ScoreKernel.stride + place] = d
    bits[2 * index] |= UInt64(bitPattern: n)
    bits[2 * index + 1] |= UInt64(bitPattern: d)
  }

  /// Reads whose the rows are, and of when; gives how many are plain still.
  private mutating func readUnits(
    _ rows: SegmentScanner.Rows, _ numbered: Int, _ cells: some RowCells
  ) throws(PassStop) -> Int {
    let layout = stream.layout
    let width = width
    let levelColumn = layout.level ?? -1
    let kindColumn = layout.kind ?? -1
    let groupColumn = layout.group ?? -1
    let fixedLevel = layout.fixedLevel.map { Int64($0.index + 1) } ?? 0
    let fixedKind = layout.fixedKind.map { Int64($0.index + 1) } ?? 0
    let (yearColumn, monthColumn, periodColumn) =
      switch layout.period {
      case .yearAndMonth(let year, let month): (year, month, -1)
      case .text(let column): (-1, -1, column)
      }
    // Names first, by themselves: each waits for memory, and the next ones do meanwhile.
    for index in 0..<numbered {
      var fault: UInt64 = 0
      let name = cells.cell(rows.ends + Int(chosen[index]) &* width, layout.unit, &fault)
      units[index] = fault == 0 ? Int32(truncatingIfNeeded: book.number(name.start, name.count)) : -1
    }
    var count = 0
    var moved = 0
    for index in 0..<numbered {
      let ends = rows.ends + Int(chosen[index]) &* width
      var fault: UInt64 = units[index] < 0 ? 1 : 0
      let month: Int64
      if periodColumn >= 0 {
        let text = cells.cell(ends, periodColumn, &fault)
        month = periodWords.read(text.start, text.count, &fault)
      } else {
        let (yearCell, monthCell) = (cells.cell(ends, yearColumn, &fault), cells.cell(ends, monthColumn, &fault))
        let year = Digits.read(yearCell.start, yearCell.count, &fault)
        let number = Digits.read(monthCell.start, monthCell.count, &fault)
        fault |= year < 1900 || year > 2999 || number < 1 || number > 12 ? 1 : 0
        month = year &* 12 &+ number &- 1
      }
      var level = fixedLevel
      if levelColumn >= 0 {
        let text = cells.cell(ends, levelColumn, &fault)
        level = levelWords.read(text.start, text.count, &fault)
      }
      var kind = fixedKind
      if kindColumn >= 0 {
        let text = cells.cell(ends, kindColumn, &fault)
        kind = kindWords.read(text.start, text.count, &fault)
      }
      var group: Int32 = -1
      if groupColumn >= 0 {
        let text = cells.cell(ends, groupColumn, &fault)
        if text.count > 0 { group = Int32(truncatingIfNeeded: groupNames.number(text.start, text.count)) }
      }
      if fault == 0 {
        let unit = Int(units[index])
        let unitClass = stream.plan.unitClass(levelCode: level, kindCode: kind)
        if plainClasses[unitClass], book.entries[unit].unitClass != UnitBook.Entry.odd {
          guard book.isConsistent(unit, unitClass: Int32(truncatingIfNeeded: unitClass), group: group),
            book.note(unit, month: Int(month))
          else { throw .unsuited }
          if moved > 0 { move(index, to: count) }
          classes[count] = Int64(unitClass)
          units[count] = Int32(truncatingIfNeeded: unit)
          months[count] = Int32(truncatingIfNeeded: month)
          groups[count] = group
          count &+= 1
          continue
        }
      }
      set(aside: index, count, moved)
      moved += 1
    }
    return count
  }

  /// Moves the numbers of a row to the place of one that was set aside.
  private mutating func move(_ index: Int, to place: Int) {
    for column in 0..<series.count * 2 {
      columns[column * ScoreKernel.stride + place] = columns[column * ScoreKernel.stride + index]
    }
    chosen[place] = chosen[index]
    spread[place] = spread[index]
    unmeasured[place] = unmeasured[index]
  }

  /// Lets a row that has been read be scored by itself; `count` plain ones come before it, `moved` are set aside.
  @inline(never)
  private mutating func set(aside index: Int, _ count: Int, _ moved: Int) {
    let row = Int(chosen[index])
    // Those set aside before are counted by the rows that were numbered.
    for place in odd.indices where odd[place].row > row { odd[place].before -= 1 }
    let at = odd.firstIndex { $0.row > row } ?? odd.endIndex
    odd.insert((index - moved, row), at: at)
  }

  /// Writes the lines of the batch, those of rows that are not plain in their places.
  private mutating func write(_ rows: SegmentScanner.Rows, _ count: Int) throws(PassStop) {
    if odd.isEmpty {
      writePlain(rows, 0..<count)
    } else {
      let scores = try stream.scoreOdd(rows, odd.map(\.row))
      var from = 0
      for (place, score) in zip(odd, scores) {
        writePlain(rows, from..<place.before)
        from = place.before
        if let score { try take(score) }
      }
      writePlain(rows, from..<count)
    }
  }

  /// Notes and writes a row that was scored by the general evaluation.
  private mutating func take(_ score: OddScore) throws(PassStop) {
    let group: Int32 = score.unit.group.map { number(ofGroup: $0) } ?? -1
    var name = Array(score.unit.code.utf8)
    let count = name.count
    name += [UInt8](repeating: 0, count: 8)
    let unit = name.withUnsafeBufferPointer { name in name.baseAddress.map { book.number($0, count) } }
    guard let unit, UnitBook.monthRange.contains(score.month),
      book.isConsistent(unit, unitClass: Int32(truncatingIfNeeded: score.unitClass), group: group),
      book.note(unit, month: score.month)
    else { throw .unsuited }
    output.append(score.line)
    let total = score.row.total ?? PointRange(.zero)
    do throws(ArithmeticFault) {
      for by in stream.tallied {
        let member: ScoreTally.Member =
          switch by {
          case .level: score.unit.level.map { .level($0) } ?? .none
          case .group: score.unit.group.map { .group($0) } ?? .none
          case .period: .period(score.row.period)
          }
        try counts.others.add(
          ScoreTally.Key(by: by, member: member, band: score.row.band), rows: 1, met: score.row.met, sum: total)
      }
    } catch {
      throw .unsuited
    }
  }

  private mutating func number(ofGroup text: String) -> Int32 {
    var bytes = Array(text.utf8)
    let count = bytes.count
    bytes += [UInt8](repeating: 0, count: 8)
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { Int32(truncatingIfNeeded: groupNames.number($0, count)) } ?? -1
    }
  }

  /// What has been seen and counted.
  func notes() -> ScoreStreamNotes? {
    var texts: [String] = []
    for group in 0..<groupNames.count {
      guard let text = String(validating: CellText(groupNames[group][...]).bytes, as: UTF8.self) else { return nil }
      texts.append(text)
    }
    guard let tally = try? counts.tally(stream.plan, group: { texts[$0] }) else { return nil }
    return ScoreStreamNotes(tally: tally, units: book.contents(), groups: texts)
  }

  private mutating func writePlain(_ rows: SegmentScanner.Rows, _ range: Range<Int>) {
    let plan = stream.plan
    let last = stream.columns.count - 1
    let (separator, decimal) = (stream.form.separator, stream.form.decimal)
    let cells = CSVCells(rows, width: width)
    plan.cuts.withUnsafeBufferPointer { cuts in
      for index in range {
        let total = points[index]
        let unitClass = Int(classes[index])
        let most = total &+ spread[index]
        var band = 0
        for cut in cuts { band &+= total < cut ? 1 : 0 }
        if most != total {
          // Between two bands it is in none.
          var highest = 0
          for cut in cuts { highest &+= most < cut ? 1 : 0 }
          if highest != band { band = cuts.count }
        }
        output.reserve(256)
        for place in 0...last {
          switch stream.columns[place] {
          case .unit:
            if let text = book.changedText(Int(units[index])) {
              output.append(text: text)
            } else {
              var fault: UInt64 = 0
              let name = cells.cell(rows.ends + Int(chosen[index]) &* width, stream.layout.unit, &fault)
              output.append(name.start, name.count)
            }
          case .period: output.append(month: Int(months[index]))
          case .score: if most == total { output.append(points: total, places: plan.places, decimal: decimal) }
          case .band: output.append(text: stream.bandTexts[band])
          case .met: output.append(number: met[index])
          case .measured: output.append(number: Int64(plan.classes[unitClass].measured) &- unmeasured[index])
          }
          output.append(byte: place == last ? 0x0A : separator)
        }
        counts.add(
          unitClass: unitClass, group: Int(groups[index]), month: Int(months[index]), band: band, met: met[index],
          points: total, most: most)
      }
    }
  }
}

/// Scores rows and writes their lines, for one thread.
package struct ScoreWriter: RowWorker, ~Copyable {
  private var worker: ScoreStreamWorker
  /// Writes the lines of the segment of that number; false when they could not be, or no more are wanted.
  private let put: (Int, UnsafeRawBufferPointer, () -> Bool) -> Bool

  init(_ stream: ScoreStream, put: @escaping (Int, UnsafeRawBufferPointer, () -> Bool) -> Bool) {
    worker = ScoreStreamWorker(stream)
    self.put = put
  }

  package mutating func take(_ rows: SegmentScanner.Rows, isStopped: () -> Bool) throws(PassStop) {
    let lines = try worker.score(rows)
    worker.stream.count(rows: rows.rowCount)
    if !put(rows.segment, lines, isStopped) { throw isStopped() ? .stopped : .unwritable }
  }

  package func notes() throws(PassStop) -> ScoreStreamNotes {
    guard let notes = worker.notes() else { throw .unsuited }
    return notes
  }
}
