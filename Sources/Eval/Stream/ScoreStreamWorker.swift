import Base
import Lang
package import Tables

/// Scores the rows of segments, for one thread: cells to columns of whole numbers, columns to points, points to lines.
struct ScoreStreamWorker: ~Copyable {
  let stream: ScoreStream
  private let width: Int
  private let years: YearForm
  private var reader: CountsReader
  private let scratch: UnsafeMutablePointer<Int64>
  private let met: UnsafeMutablePointer<Int64>
  private let points: UnsafeMutablePointer<Int64>
  private(set) var counts: ScoreCounts
  private var output: LineBuffer

  init(_ stream: ScoreStream) {
    self.stream = stream
    let plan = stream.plan
    width = stream.header.header.count
    years = stream.program.pack.years
    reader = CountsReader(
      CountsReader.Form(
        layout: stream.layout, years: years, names: stream.names, width: width, needsCases: plan.needsCases,
        missing: plan.missing,
        plainClasses: plan.classes.map(\.isPlain), kindCount: plan.kindCount, unitText: stream.unitText))
    func room() -> UnsafeMutablePointer<Int64> {
      let pointer = UnsafeMutablePointer<Int64>.allocate(capacity: ScoreKernel.stride)
      pointer.initialize(repeating: 0, count: ScoreKernel.stride)
      return pointer
    }
    scratch = room()
    met = room()
    points = room()
    counts = ScoreCounts(bands: plan.cuts.count, keys: stream.tallied)
    output = LineBuffer()
  }

  deinit {
    scratch.deallocate()
    met.deallocate()
    points.deallocate()
  }

  /// Scores the rows of a segment and gives their lines.
  mutating func score(_ rows: SegmentScanner.Rows) throws(PassStop) -> UnsafeRawBufferPointer {
    output.removeAll()
    var done = 0
    while done < rows.rowCount {
      let next = min(done + ScoreKernel.batch, rows.rowCount)
      let count = try reader.read(rows, done..<next)
      stream.plan.kernel.run(
        count, columns: reader.columns, classes: reader.classes, bits: reader.bits, scratch: scratch, met: met,
        points: points)
      try write(rows, count)
      done = next
    }
    return output.bytes
  }

  /// Writes the lines of the batch, those of rows that are not plain in their places.
  private mutating func write(_ rows: SegmentScanner.Rows, _ count: Int) throws(PassStop) {
    if reader.odd.isEmpty {
      writePlain(rows, 0..<count)
    } else {
      let scores = try stream.scoreOdd(rows, reader.odd.map(\.row))
      var from = 0
      for (place, score) in zip(reader.odd, scores) {
        writePlain(rows, from..<place.before)
        from = place.before
        if let score { try take(score) }
      }
      writePlain(rows, from..<count)
    }
  }

  /// Notes and writes a row that was scored by the general evaluation.
  private mutating func take(_ score: OddScore) throws(PassStop) {
    let group: Int32 = score.unit.group.map { reader.number(ofGroup: $0) } ?? -1
    var name = Array(score.unit.code.utf8)
    let count = name.count
    name += [UInt8](repeating: 0, count: 8)
    let unit = name.withUnsafeBufferPointer { name in name.baseAddress.map { reader.book.number($0, count) } }
    guard let unit, UnitBook.monthRange.contains(score.month),
      reader.book.isConsistent(unit, unitClass: Int32(truncatingIfNeeded: score.unitClass), group: group),
      reader.book.note(unit, month: score.month)
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

  /// What has been seen and counted.
  func notes() -> ScoreStreamNotes? {
    guard let texts = reader.groupTexts() else { return nil }
    guard let tally = try? counts.tally(stream.plan, years, group: { texts[$0] }) else { return nil }
    return ScoreStreamNotes(tally: tally, units: reader.book.contents(), groups: texts)
  }

  private mutating func writePlain(_ rows: SegmentScanner.Rows, _ range: Range<Int>) {
    let plan = stream.plan
    let last = stream.columns.count - 1
    let (separator, decimal) = (stream.form.separator, stream.form.decimal)
    let cells = CSVCells(rows, width: width)
    let (classes, units, months, groups) = (reader.classes, reader.units, reader.months, reader.groups)
    let (chosen, spread, unmeasured) = (reader.chosen, reader.spread, reader.unmeasured)
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
            if let text = reader.book.changedText(Int(units[index])) {
              output.append(text: text)
            } else {
              var fault: UInt64 = 0
              let name = cells.cell(rows.ends + Int(chosen[index]) &* width, stream.layout.unit, &fault)
              output.append(name.start, name.count)
            }
          case .period: output.append(month: years.calendarMonth(Int(months[index])))
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
