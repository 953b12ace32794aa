import Base

/// Days of dates written `2024-12-31` or `31/12/2024`, with or without a time of day behind them.
struct DayCells: ~Copyable {
  /// Twice the day number of 1 January of each year from 1900 to 2399, 1 more in leap years; then for each month of a
  /// common and of a leap year: the days before it and how many it has.
  private let years: UnsafeMutablePointer<Int32>
  private let months: UnsafeMutablePointer<UInt32>

  /// How many months after January years begin, and after which day of a month the next one begins.
  private let shift: Int64
  private let monthEnd: UInt64

  static let firstYear = 1900
  static let lastYear = 2399

  init(_ form: YearForm) {
    shift = Int64(form.shift)
    monthEnd = UInt64(form.monthEnd ?? 31)
    years = .allocate(capacity: DayCells.lastYear - DayCells.firstYear + 1)
    for year in DayCells.firstYear...DayCells.lastYear {
      let isLeap = CalendarDate.isLeap(year)
      years[year - DayCells.firstYear] = Int32(truncatingIfNeeded: DayCells.dayNumber(year) << 1 | (isLeap ? 1 : 0))
    }
    months = .allocate(capacity: 32)
    months.initialize(repeating: 0, count: 32)
    for isLeap in [0, 1] {
      var before = 0
      for (month, days) in [31, 28 + isLeap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        months[isLeap * 16 + month + 1] = UInt32(before << 8 | days)
        before += days
      }
    }
  }

  /// The day number of 1 January of a year, as `CalendarDate` counts.
  private static func dayNumber(_ year: Int) -> Int {
    CalendarDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
  }

  deinit {
    years.deallocate()
    months.deallocate()
  }

  /// The day number of the cell, and the ordinal of its month (`Period.firstMonth`); both `RecordCell.missing` for a blank
  /// one. Sets `fault` for anything but a plain date. `isDayFirst`: `31/12/2024` may be meant; `isYearFirst`:
  /// `2024-12-31`.
  @inline(__always)
  func read(
    _ start: UnsafePointer<UInt8>, _ count: Int, isDayFirst: Bool, isYearFirst: Bool, _ fault: inout UInt64
  ) -> (day: Int64, month: Int64) {
    if count != 10 {
      if count == 0 { return (RecordCell.missing, RecordCell.missing) }
      if !DayCells.hasTime(start, count) {
        fault |= 1
        return (RecordCell.missing, RecordCell.missing)
      }
    }
    let first = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let last = UnsafeRawPointer(start + 2).loadUnaligned(as: UInt64.self)
    let year: UInt64
    let month: UInt64
    let day: UInt64
    // "2024-12-31": bytes 4 and 7 are hyphens; "31/12/2024": bytes 2 and 5 are slashes.
    if start[4] == 0x2D, isYearFirst {
      // first: 2024-12-, last: 24-12-31
      let a = first ^ 0x2D30_302D_3030_3030
      let b = last ^ 0x3030_2D30_302D_3030
      fault |= (((a &+ 0x7676_7676_7676_7676) | a) | ((b &+ 0x7676_7676_7676_7676) | b)) & 0x8080_8080_8080_8080
      fault |= (a >> 32 & 0xFF) | (a >> 56)
      let pairs = a &* 10 &+ (a >> 8)
      year = (pairs & 0xFF) &* 100 &+ (pairs >> 16 & 0xFF)
      month = pairs >> 40 & 0xFF
      day = (b >> 48 & 0xFF) &* 10 &+ (b >> 56)
    } else if isDayFirst {
      // first: 31/12/20, last: /12/2024
      let a = first ^ 0x3030_2F30_302F_3030
      let b = last ^ 0x3030_3030_2F30_302F
      fault |= (((a &+ 0x7676_7676_7676_7676) | a) | ((b &+ 0x7676_7676_7676_7676) | b)) & 0x8080_8080_8080_8080
      fault |= (a >> 16 & 0xFF) | (a >> 40 & 0xFF)
      let pairs = a &* 10 &+ (a >> 8)
      let late = b &* 10 &+ (b >> 8)
      day = pairs & 0xFF
      month = pairs >> 24 & 0xFF
      year = (late >> 32 & 0xFF) &* 100 &+ (late >> 48 & 0xFF)
    } else {
      fault |= 1
      return (RecordCell.missing, RecordCell.missing)
    }
    let offset = Int(truncatingIfNeeded: year) &- DayCells.firstYear
    if month > 12 || UInt(bitPattern: offset) > UInt(DayCells.lastYear - DayCells.firstYear) {
      fault |= 1
      return (RecordCell.missing, RecordCell.missing)
    }
    let begin = years[offset]
    let place = months[Int(truncatingIfNeeded: begin & 1) &* 16 &+ Int(truncatingIfNeeded: month)]
    if day &- 1 >= UInt64(place & 0xFF) { fault |= 1 }
    return (
      Int64(begin >> 1) &+ Int64(place >> 8) &+ Int64(truncatingIfNeeded: day) &- 1,
      Int64(truncatingIfNeeded: year &* 12 &+ month &+ (day > monthEnd ? 1 : 0)) &- 1 &- shift
    )
  }

  /// Whether a time of day stands behind ten bytes: ` 08:30` or `T08:30:00`. Others are looked at more closely elsewhere.
  @inline(never)
  private static func hasTime(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count == 16 || count == 19, start[10] == 0x20 || start[10] == 0x54 else { return false }
    func number(_ place: Int, below most: Int) -> Bool {
      let (tens, ones) = (Int(start[place]) - 0x30, Int(start[place + 1]) - 0x30)
      return (0...9).contains(tens) && (0...9).contains(ones) && tens * 10 + ones < most
    }
    guard number(11, below: 24), start[13] == 0x3A, number(14, below: 60) else { return false }
    return count == 16 || start[16] == 0x3A && number(17, below: 60)
  }
}
