import Base
import Lang
import Tables

/// Reads the rows of segments into columns of whole numbers, for one thread: what they count, of whom and of when.
struct CountsReader: ~Copyable {
  /// How rows are read.
  struct Form {
    var layout: StreamLayout
    /// How years and months lie.
    var years: YearForm
    var names: DataNames
    /// The number of columns of the file.
    var width: Int
    /// For each series: whether a row in which nothing occurred is not plain.
    var needsCases: [Bool]
    /// For each series: what adds up to `spread` and `unmeasured` where it has no result; nil: the row is not plain then.
    var missing: [(points: Int64, measured: Int64)?]
    /// For each class, of levels (none first) and kinds (none first): whether its rows may be plain.
    var plainClasses: [Bool]
    /// How many kinds there are, and none.
    var kindCount: Int
    /// How a unit's name stands in the output; nil for a unit whose rows are not plain.
    var unitText: @Sendable ([UInt8]) -> [UInt8]?
  }

  /// The cells of a ratio in a row, by their index.
  private struct SeriesCells {
    var numerator: Int32
    var denominator: Int32
    /// 1 when a row without cases is not plain.
    var needsCases: UInt64
  }

  /// A row of the batch that is not plain: how many plain ones come before, and which row of the segment.
  typealias Odd = (before: Int, row: Int)

  private let form: Form
  private let width: Int
  private let series: [SeriesCells]
  /// The counts of the batch: of each series the numerators, then the denominators.
  let columns: UnsafeMutablePointer<Int64>
  /// All numbers of a column, or-ed.
  let bits: UnsafeMutablePointer<UInt64>
  /// By row of the batch: its class, unit, month, group (-1 for none), and which row of the segment it is.
  let classes: UnsafeMutablePointer<Int64>
  let units: UnsafeMutablePointer<Int32>
  let months: UnsafeMutablePointer<Int32>
  let groups: UnsafeMutablePointer<Int32>
  let chosen: UnsafeMutablePointer<Int32>
  /// By row of the batch: how many more points there can be, and how many items are measured against nothing, as results
  /// are missing.
  let spread: UnsafeMutablePointer<Int64>
  let unmeasured: UnsafeMutablePointer<Int64>
  var book: UnitBook
  private(set) var groupNames = ByteInterner()
  private var levelWords: WordCells
  private var kindWords: WordCells
  private var periodWords: WordCells
  private(set) var odd: [Odd] = []

  init(_ form: Form) {
    self.form = form
    width = form.width
    series = form.layout.series.enumerated().map { index, cells in
      SeriesCells(
        numerator: Int32(truncatingIfNeeded: cells.numeratorColumn),
        denominator: Int32(truncatingIfNeeded: cells.denominatorColumn), needsCases: form.needsCases[index] ? 1 : 0)
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
    units = room(of: 0)
    months = room(of: 0)
    groups = room(of: -1)
    chosen = room(of: 0)
    spread = room(of: 0)
    unmeasured = room(of: 0)
    let names = form.names
    book = UnitBook(text: form.unitText)
    levelWords = WordCells { bytes in
      names.levels.find(text: CellText(bytes[...]).string).map { Int64($0.index + 1) }
    }
    kindWords = WordCells { bytes in
      names.kinds.find(text: CellText(bytes[...]).string).map { Int64($0.index + 1) }
    }
    let years = form.years
    periodWords = WordCells { bytes in
      guard let period = CellPeriod.read(CellText(bytes[...]).bytes, years), period.monthCount == 1 else { return nil }
      return Int64(period.firstMonth)
    }
  }

  deinit {
    columns.deallocate()
    bits.deallocate()
    classes.deallocate()
    units.deallocate()
    months.deallocate()
    groups.deallocate()
    chosen.deallocate()
    spread.deallocate()
    unmeasured.deallocate()
  }

  /// The texts of groups, by their numbers; nil where one is no text.
  func groupTexts() -> [String]? {
    var texts: [String] = []
    for group in 0..<groupNames.count {
      guard let text = String(validating: CellText(groupNames[group][...]).bytes, as: UTF8.self) else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// Reads rows of a segment into the columns; gives how many are plain.
  mutating func read(_ rows: SegmentScanner.Rows, _ range: Range<Int>) throws(PassStop) -> Int {
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
    let numbers = form.layout.numbers
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
        guard let missing = form.missing[index] else { return false }
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
    let layout = form.layout
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
        let unitClass = Int(level) &* form.kindCount &+ Int(kind)
        if form.plainClasses[unitClass], book.entries[unit].unitClass != UnitBook.Entry.odd {
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

  /// The number of a group of this name.
  mutating func number(ofGroup text: String) -> Int32 {
    var bytes = Array(text.utf8)
    let count = bytes.count
    bytes += [UInt8](repeating: 0, count: 8)
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { Int32(truncatingIfNeeded: groupNames.number($0, count)) } ?? -1
    }
  }
}
