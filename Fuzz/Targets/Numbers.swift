import Base
import Tables

/// Numbers in cells: what is read without a declared format reads the same in one of the formats, and a number
/// written out plainly reads as itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNumbers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))[...]
  let free = CellNumber.read(bytes, format: nil)
  let vietnamese = CellNumber.read(bytes, format: .vi)
  let english = CellNumber.read(bytes, format: .en)
  switch free {
  case .success(let number):
    precondition(free == vietnamese || free == english, "read otherwise with a format")
    let plain = Array(number.value.exactText.utf8)
    if (try? Rational.parse(decimal: plain)) != nil {
      let again = CellNumber.read(plain[...], form: .number, format: nil)
      precondition(again == .success(CellNumber(value: number.value, isPercent: false)), "not itself when written out")
    }
  case .failure(.ambiguous(let grouped, let decimal)):
    let values = [vietnamese, english].compactMap { try? $0.get().value }
    precondition(values == [grouped, decimal] || values == [decimal, grouped], "not the two readings")
  case .failure:
    precondition((try? vietnamese.get()) == nil && (try? english.get()) == nil, "read only with a format")
  }
  _ = CellNumber.read(bytes, form: .number, format: nil)
  _ = CellNumber.read(bytes, form: .percent, format: .vi)
  let others = [YearForm(shift: 3, monthEnd: nil), YearForm(shift: -11, monthEnd: 27)].compactMap { $0 }
  for form in [.calendar] + others {
    guard let period = CellPeriod.read(bytes, form) else { continue }
    precondition(period.contains(period.firstDay) && period.contains(period.lastDay), "not of its own days")
    precondition(
      period.monthCount > 0 && form.month(of: period.lastDay)?.lastMonth == period.lastMonth, "not its month")
  }
  _ = CellPeriod.guess(String(decoding: bytes, as: UTF8.self), .calendar)
  return 0
}
