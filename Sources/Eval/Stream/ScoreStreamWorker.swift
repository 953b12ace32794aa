import Base
import Lang
import Tables

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
  private let lastColumn: Int
  private let series: [SeriesCells]
  private let columns: UnsafeMutablePointer<Int64>
  private let bits: UnsafeMutablePointer<UInt64>
  private let classes: UnsafeMutablePointer<Int64>
  private let scratch: UnsafeMutablePointer<Int64>
  private let met: UnsafeMutablePointer<Int64>
  private let points: UnsafeMutablePointer<Int64>
  private let units: UnsafeMutablePointer<Int32>
  private let months: UnsafeMutablePointer<Int32>
  private let groups: UnsafeMutablePointer<Int32>
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
    lastColumn = width - 1
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
    units = room(of: 0)
    months = room(of: 0)
    groups = room(of: -1)
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
    units.deallocate()
    months.deallocate()
    groups.deallocate()
  }

  /// Scores the rows of a segment and gives their lines.
  mutating func score(_ rows: SegmentScanner.Rows) throws(StreamStop) -> UnsafeRawBufferPointer {
    output.removeAll()
    guard rows.isPlain, rows.cellCount == rows.rowCount * width else { throw .unsuited }
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
  private mutating func read(_ rows: SegmentScanner.Rows, _ range: Range<Int>) throws(StreamStop) -> Int {
    let layout = stream.layout
    let plan = stream.plan
    let bytes = rows.bytes
    let hasQuotes = rows.hasQuotes
    let hasReturns = stream.hasReturns
    let stride = ScoreKernel.stride
    bits.update(repeating: 0, count: series.count * 2)
    odd.removeAll(keepingCapacity: true)
    var count = 0
    for row in range {
      let ends = rows.ends + row &* width
      var fault: UInt64 = bytes[Int(ends[lastColumn])] == 0x0A ? 0 : 1
      @inline(__always) func cell(_ column: Int) -> (start: UnsafePointer<UInt8>, count: Int) {
        let lower = row == 0 && column == 0 ? rows.start : Int((ends + column)[-1]) &+ 1
        var start = bytes + lower
        var length = Int(ends[column]) &- lower
        if hasReturns, column == lastColumn, length > 0 { length &-= 1 }
        if hasQuotes, length > 0, start.pointee == 0x22 {
          if length < 2 || StreamCell.hasQuote(start + 1, length - 2) { fault |= 1 }
          start += 1
          length = max(0, length &- 2)
        }
        return (start, length)
      }
      var place = columns + count
      series.withUnsafeBufferPointer { series in
        var bit = bits
        for cells in series {
          let top = cell(Int(cells.numerator))
          let bottom = cell(Int(cells.denominator))
          let n = Digits.read(top.start, top.count, &fault)
          let d = Digits.read(bottom.start, bottom.count, &fault)
          // More in the part than in the whole is a mistake.
          fault |= UInt64(bitPattern: d &- n) >> 63
          fault |= d == 0 ? cells.needsCases : 0
          place[0] = n
          place[stride] = d
          place += 2 &* stride
          bit[0] |= UInt64(bitPattern: n)
          bit[1] |= UInt64(bitPattern: d)
          bit += 2
        }
      }
      let month: Int64
      switch layout.period {
      case .yearAndMonth(let yearColumn, let monthColumn):
        let (yearCell, monthCell) = (cell(yearColumn), cell(monthColumn))
        let year = Digits.read(yearCell.start, yearCell.count, &fault)
        let number = Digits.read(monthCell.start, monthCell.count, &fault)
        fault |= year < 1900 || year > 2999 || number < 1 || number > 12 ? 1 : 0
        month = year &* 12 &+ number &- 1
      case .text(let column):
        let text = cell(column)
        month = periodWords.read(text.start, text.count, &fault)
      }
      var level = layout.fixedLevel.map { Int64($0.index + 1) } ?? 0
      if let column = layout.level {
        let text = cell(column)
        level = levelWords.read(text.start, text.count, &fault)
      }
      var kind = layout.fixedKind.map { Int64($0.index + 1) } ?? 0
      if let column = layout.kind {
        let text = cell(column)
        kind = kindWords.read(text.start, text.count, &fault)
      }
      var group: Int32 = -1
      if let column = layout.group {
        let text = cell(column)
        group = Int32(truncatingIfNeeded: groupNames.number(text.start, text.count))
      }
      let name = cell(layout.unit)
      let unit = book.number(name.start, name.count)
      if fault == 0 {
        let unitClass = plan.unitClass(levelCode: level, kindCode: kind)
        if plan.classes[unitClass].isPlain, book.entries[unit].text != nil {
          guard book.isConsistent(unit, unitClass: Int32(truncatingIfNeeded: unitClass), group: group),
            book.note(unit, month: Int(month))
          else { throw .unsuited }
          classes[count] = Int64(unitClass)
          units[count] = Int32(truncatingIfNeeded: unit)
          months[count] = Int32(truncatingIfNeeded: month)
          groups[count] = group
          count &+= 1
          continue
        }
      }
      odd.append((count, row))
    }
    return count
  }

  /// Writes the lines of the batch, those of rows that are not plain in their places.
  private mutating func write(_ rows: SegmentScanner.Rows, _ count: Int) throws(StreamStop) {
    if odd.isEmpty {
      writePlain(0..<count)
    } else {
      let scores = try stream.scoreOdd(rows, odd.map(\.row))
      var from = 0
      for (place, score) in zip(odd, scores) {
        writePlain(from..<place.before)
        from = place.before
        if let score { try take(score) }
      }
      writePlain(from..<count)
    }
  }

  /// Notes and writes a row that was scored by the general evaluation.
  private mutating func take(_ score: OddScore) throws(StreamStop) {
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
      throw .arithmetic
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
    let texts = (0..<groupNames.count).map { CellText(groupNames[$0][...]).string }
    guard let tally = try? counts.tally(stream.plan, group: { texts[$0] }) else { return nil }
    let units = (0..<book.count).map { unit in
      let entry = book.entries[unit]
      return ScoreStreamNotes.UnitNote(
        name: book.name(unit), unitClass: entry.unitClass,
        group: entry.group < 0 ? nil : Array(texts[Int(entry.group)].utf8), months: Set(book.months(of: unit)))
    }
    return ScoreStreamNotes(tally: tally, units: units)
  }

  private mutating func writePlain(_ range: Range<Int>) {
    let plan = stream.plan
    let last = stream.columns.count - 1
    for index in range {
      let total = points[index]
      let unitClass = Int(classes[index])
      var band = 0
      for cut in plan.cuts { band &+= total < cut ? 1 : 0 }
      output.reserve(256)
      for (place, column) in stream.columns.enumerated() {
        switch column {
        case .unit: output.append(text: book.entries[Int(units[index])].text)
        case .period: output.append(month: Int(months[index]))
        case .score: output.append(points: total, places: plan.places)
        case .band: output.append(text: stream.bandTexts[band])
        case .met: output.append(number: met[index])
        case .measured: output.append(number: Int64(plan.classes[unitClass].measured))
        }
        output.append(byte: place == last ? 0x0A : 0x2C)
      }
      counts.add(
        unitClass: unitClass, group: Int(groups[index]), month: Int(months[index]), band: band, met: met[index],
        points: total)
    }
  }
}
