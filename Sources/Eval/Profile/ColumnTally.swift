import Base
import Tables

/// Counts what the cells of one column are, one after the other.
struct ColumnTally {
  /// A cell that does not fit what most cells of its column are.
  struct Oddity {
    var row: Int
    /// How many there are of this kind.
    var count: Int
    var guess: CellGuess
  }

  private(set) var blankCount = 0
  private var filledCount = 0
  private var kinds: [ColumnProfile.Kind: Int] = [:]
  private var codeCount = 0
  private var numbers: (least: Rational, most: Rational)?
  private var dates: (least: CalendarDate, most: CalendarDate)?
  private var distinct: Set<CellText> = []
  private var examples: [CellText] = []
  private var hasTooManyDistinct = false
  /// The first cell of each kind that may turn out not to fit, by what it is.
  private(set) var first: [Class: Oddity] = [:]

  /// Cells between which no difference is made in messages.
  enum Class: Hashable { case text, brokenDate, brokenNumber, error, number, date, other }

  /// Takes the next cell.
  mutating func add(_ guess: CellGuess, _ bytes: ArraySlice<UInt8>, row: Int) {
    if case .blank = guess {
      blankCount += 1
      return
    }
    filledCount += 1
    note(CellText(bytes))
    switch guess {
    case .blank: break
    case .word: filledCount -= 1
    case .number(let number):
      count(number.isPercent ? .percent : .number, .number, guess, row)
      let known = numbers ?? (number.value, number.value)
      numbers = (min(known.least, number.value), max(known.most, number.value))
    case .brokenNumber:
      count(.number, .brokenNumber, guess, row)
    case .code:
      codeCount += 1
      count(.text, .text, guess, row)
    case .date(let date):
      count(.date, .date, guess, row)
      let known = dates ?? (date, date)
      dates = (min(known.least, date), max(known.most, date))
    case .brokenDate: count(.date, .brokenDate, guess, row)
    case .truth: count(.truth, .other, guess, row)
    case .period: count(.period, .other, guess, row)
    case .text: count(.text, .text, guess, row)
    case .error:
      filledCount -= 1
      first[.error, default: Oddity(row: row, count: 0, guess: guess)].count += 1
    }
  }

  private mutating func count(_ kind: ColumnProfile.Kind, _ group: Class, _ guess: CellGuess, _ row: Int) {
    kinds[kind, default: 0] += 1
    first[group, default: Oddity(row: row, count: 0, guess: guess)].count += 1
  }

  private mutating func note(_ text: CellText) {
    if examples.count < 3, !examples.contains(text) { examples.append(text) }
    guard !hasTooManyDistinct, distinct.insert(text).inserted else { return }
    hasTooManyDistinct = distinct.count > ColumnProfile.mostDistinct
  }

  /// How many different values there are, one more than `mostDistinct` for any more.
  var distinctCount: Int { distinct.count }

  /// What nine tenths of the filled cells are; text when there is no such thing, or when digits with a zero before
  /// them show that the others are codes as well.
  var kind: ColumnProfile.Kind {
    guard filledCount > 0 else { return distinct.isEmpty ? .blank : .text }
    func makesMost(_ count: Int) -> Bool { count * 10 >= filledCount * 9 }
    let percents = kinds[.percent, default: 0]
    let numbers = kinds[.number, default: 0] + percents
    if codeCount == 0, makesMost(numbers) { return percents == numbers ? .percent : .number }
    for kind in [ColumnProfile.Kind.date, .truth, .period] where makesMost(kinds[kind, default: 0]) { return kind }
    return .text
  }

  /// The values from the least to the greatest, for a column of this kind.
  func range(_ kind: ColumnProfile.Kind) -> ColumnProfile.Range? {
    switch kind {
    case .blank: nil
    case .number, .percent: numbers.map { .numbers($0.least, $0.most) } ?? .examples(examples.map(\.string))
    case .date: dates.map { .dates($0.least, $0.most) } ?? .examples(examples.map(\.string))
    default: .examples(examples.map(\.string))
    }
  }
}
