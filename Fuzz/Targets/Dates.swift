import Base
import Tables

/// Days in cells: a day that is read is in the calendar and reads as itself in each way of writing it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDates(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))[...]
  let formats: [DateFormat?] = [nil, .dayMonthYear, .monthDayYear, .yearMonthDay, .serial]
  for format in formats {
    switch CellDate.read(bytes, format: format) {
    case .success(let date):
      precondition(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
      precondition(CellDate.read(Array(date.isoText.utf8)[...], format: nil) == .success(date))
      precondition(CellDate.read(Array(date.vietnameseText.utf8)[...], format: nil) == .success(date))
      if format == nil {
        precondition(CellDate.read(bytes, format: .dayMonthYear) == .success(date), "nothing declared is day first")
      }
    case .failure(let fault):
      _ = CellDate.unreadable(fault, String(decoding: bytes, as: UTF8.self), at: CellPlace(file: "f"))
    }
  }
  return 0
}
