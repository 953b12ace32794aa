/// What a spreadsheet's number format shows a number as, as far as it matters: a number, a percentage, a day.
enum NumberFormat: UInt8 {
  case number, percent, date
  /// The file does not say: a cell refers to a style that there is not.
  case unknown

  /// A built-in format by its number. Those from 27 on are days in East Asian spreadsheets.
  static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 9, 10: .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
    default: .number
    }
  }

  /// A format by its code: `0.0%`, `dd/mm/yyyy hh:mm`, `mmmm`, `#,##0;[Red]-#,##0`. The part for numbers above zero
  /// decides. Times without a day are numbers: the part of a day that they are.
  init(code: String) {
    var scanner = Scanner()
    var bytes = Array(code.utf8)[...]
    scan: while let byte = bytes.first {
      if Scanner.isLetter(byte) {
        let word = bytes.prefix(while: Scanner.isLetter)
        bytes = bytes[word.endIndex...]
        scanner.take(word, before: bytes.first)
        continue
      }
      bytes.removeFirst()
      switch byte {
      case 0x3B: break scan
      // Text in quotes, one character after a backslash, room for one, or one to be repeated.
      case 0x22: bytes = bytes.drop { $0 != 0x22 }.dropFirst()
      case 0x5C, 0x5F, 0x2A: bytes = bytes.dropFirst()
      // Colours, conditions, currencies and languages; [h] is time that has passed.
      case 0x5B:
        let inside = bytes.prefix { $0 != 0x5D }
        if let first = inside.first, inside.allSatisfy({ $0 == first }) { scanner.takePassedTime(first) }
        bytes = bytes[inside.endIndex...].dropFirst()
      case 0x25: scanner.isPercent = true
      default: break
      }
    }
    self = scanner.isPercent ? .percent : scanner.isDate ? .date : .number
  }

  /// The letters of a code, word by word.
  private struct Scanner {
    var isPercent = false
    private var hasDay = false
    private var hasTime = false
    private var hasMonth = false

    /// A month by itself is a day as well; beside hours or seconds `m` and `mm` are minutes.
    var isDate: Bool { hasDay || hasMonth && !hasTime }

    static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// Takes letters that stand together; `next` is what stands behind them.
    mutating func take(_ word: ArraySlice<UInt8>, before next: UInt8?) {
      let letters = word.map { $0 | 0x20 }
      // `General`, in any language and case, and the `E` of `0.00E+00`.
      if letters == [0x65], next == 0x2B || next == 0x2D { return }
      guard letters.allSatisfy({ Scanner.known.contains($0) }) else { return }
      // Half of the day: AM/PM, A/P.
      if letters == [0x61, 0x6D] || letters == [0x70, 0x6D] || letters == [0x61] || letters == [0x70] { return }
      for (letter, count) in Scanner.runs(letters) {
        switch letter {
        // Years, days, and the years of other calendars.
        case 0x79, 0x64, 0x65: hasDay = true
        case 0x62 where count >= 2: hasDay = true
        // Days of the week in Japanese.
        case 0x61 where count >= 3: hasDay = true
        case 0x6D where count >= 3: hasDay = true
        case 0x6D: hasMonth = true
        case 0x68, 0x73: hasTime = true
        default: break
        }
      }
    }

    mutating func takePassedTime(_ letter: UInt8) {
      if [0x68, 0x6D, 0x73].contains(letter | 0x20) { hasTime = true }
    }

    /// y, m, d, h, s, e, g, b, a, p.
    private static let known: Set<UInt8> = [0x79, 0x6D, 0x64, 0x68, 0x73, 0x65, 0x67, 0x62, 0x61, 0x70]

    private static func runs(_ letters: [UInt8]) -> [(letter: UInt8, count: Int)] {
      var runs: [(letter: UInt8, count: Int)] = []
      for letter in letters {
        if let last = runs.last, last.letter == letter {
          runs[runs.count - 1].count += 1
        } else {
          runs.append((letter, 1))
        }
      }
      return runs
    }
  }
}
