extension CSVParser {
  /// What may stand between cells. The comma comes last, since names and numbers hold commas: of those that fit equally
  /// well the first is taken.
  static let delimiters: [UInt8] = [0x3B, 0x09, 0x7C, 0x2C]

  /// How much of a file is looked at.
  private static let sampleLines = 60
  private static let sampleBytes = 1 << 18

  /// The byte that separates cells: the one that stands equally often in the most lines, outside quotes; of those the
  /// one that stands most often in the first line that is not empty.
  static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let lines = counts(bytes)
    guard let first = lines.first else { return 0x2C }
    var best = (delimiter: UInt8(0x2C), lines: 0, inFirst: 0)
    for (index, delimiter) in delimiters.enumerated() {
      var frequencies: [Int: Int] = [:]
      for line in lines where line[index] > 0 { frequencies[line[index], default: 0] += 1 }
      let alike = frequencies.values.max() ?? 0
      if (alike, first[index]) > (best.lines, best.inFirst) { best = (delimiter, alike, first[index]) }
    }
    return best.delimiter
  }

  /// How often each delimiter stands in each of the first lines that are not empty, outside quotes.
  private static func counts(_ bytes: ArraySlice<UInt8>) -> [[Int]] {
    var lines: [[Int]] = []
    var counts = [0, 0, 0, 0]
    var inQuotes = false
    var started = false
    for byte in bytes.prefix(sampleBytes) {
      if byte == 0x22 {
        inQuotes.toggle()
        started = true
      } else if byte == 0x0A || byte == 0x0D {
        if !started || inQuotes { continue }
        lines.append(counts)
        if lines.count == sampleLines { return lines }
        counts = [0, 0, 0, 0]
        started = false
      } else {
        started = true
        if !inQuotes, let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
      }
    }
    if started { lines.append(counts) }
    return lines
  }
}
