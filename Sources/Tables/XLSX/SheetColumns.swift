/// Which columns of a sheet a table has: the first ones, or those in which something stands near the header where the
/// sheet reaches far to the right.
struct SheetColumns {
  /// Up to so many columns, those without a name are kept too.
  private static let dense = 256

  /// The numbers of the table's columns as people count them.
  let numbers: [Int]
  /// For each column of the sheet the table's, -1 where there is none; nil when the table has the first ones.
  private let places: [Int32]?

  /// Takes the first rows of the sheet.
  init(_ rows: some Sequence<SheetRow>) {
    var used: Set<Int> = []
    for row in rows { for cell in row.cells { used.insert(cell.column) } }
    let last = used.max() ?? 0
    if last <= SheetColumns.dense {
      numbers = Array(0..<last).map { $0 + 1 }
      places = nil
      return
    }
    numbers = used.sorted()
    var places = [Int32](repeating: -1, count: last + 1)
    for (place, number) in numbers.enumerated() { places[number] = Int32(truncatingIfNeeded: place) }
    self.places = places
  }

  /// The first columns, so many.
  init(count: Int) {
    numbers = Array(0..<count).map { $0 + 1 }
    places = nil
  }

  var count: Int { numbers.count }

  /// Whether the table's columns are not simply the first of the sheet.
  var isSparse: Bool { places != nil }

  /// The table's column, from 0, for a column of the sheet, from 1; nil when the table does not have it.
  @inline(__always)
  func place(of number: Int) -> Int? {
    guard let places else { return number <= numbers.count ? number - 1 : nil }
    guard number < places.count, places[number] >= 0 else { return nil }
    return Int(places[number])
  }

  /// The table's columns, from 0, that stand for these of the sheet.
  func places(in range: ClosedRange<Int>) -> Range<Int> {
    let first = count(below: range.lowerBound)
    return first..<max(first, count(below: range.upperBound + 1))
  }

  /// How many of the columns stand before this one of the sheet.
  private func count(below number: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
