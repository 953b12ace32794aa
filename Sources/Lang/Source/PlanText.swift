package import Base

/// The text of a plan, for finding in it what a pack quotes: its letters one after another, whatever stands between them, and
/// its passages, which are sentences, items of lists and rows of tables.
package struct PlanText: Sendable {
  /// A stretch of one line that lies in one passage.
  struct Segment: Sendable {
    /// Bytes of the file.
    var range: Range<Int>
    var passage: Int
    /// Whether there are only digits in it, as in the number of a page.
    var isNumber: Bool
  }

  /// The letters of some segments, folded: lower case, tones in one place, digits, `%`, and the sign between decimals.
  struct Letters: Sendable {
    var bytes: [UInt8] = []
    /// For each segment: where its letters begin.
    var starts: [Int] = []

    /// The segment in which a letter lies.
    func segment(of letter: Int) -> Int {
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= letter { low = middle } else { high = middle }
      }
      return low
    }
  }

  package let file: FileID
  package let source: SourceFile
  private(set) var segments: [Segment] = []
  /// The bytes of each passage.
  private(set) var passages: [Range<Int>] = []
  /// With all segments, and without those that are only numbers: a page may end within a sentence.
  private(set) var letters = Letters()
  private(set) var withoutNumbers = Letters()

  /// Takes the text, which must be UTF-8.
  package init(_ source: SourceFile, file: FileID) {
    self.file = file
    self.source = source
    var cutter = PassageCutter(source.bytes)
    segments = cutter.segments()
    passages = cutter.passages
    for segment in segments {
      letters.starts.append(letters.bytes.count)
      withoutNumbers.starts.append(withoutNumbers.bytes.count)
      let folded = PlanText.letters(of: text(segment.range))
      letters.bytes += folded
      if !segment.isNumber { withoutNumbers.bytes += folded }
    }
  }

  /// The text between two places.
  func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

  /// Where some bytes of it stand.
  package func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file: file, lower: bytes.lowerBound, upper: bytes.upperBound)
  }

  /// The letters of a text as they are compared: what stands between letters and digits makes no difference, but the sign
  /// before decimals and `%` do.
  static func letters(of text: String) -> [UInt8] {
    let scalars = Array(TextFolding.matchKey(text).unicodeScalars)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for (place, scalar) in scalars.enumerated() {
      if scalar.isLetterOrDigit || scalar == "%" {
        bytes += Array(String(scalar).utf8)
      } else if isDecimalSign(scalars, place) {
        bytes.append(0x2E)
      }
    }
    return bytes
  }

  /// The words of a text as they are compared; a figure with decimals is one.
  static func words(of text: String) -> [String] {
    let scalars = Array(TextFolding.matchKey(text).unicodeScalars)
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if scalar.isLetterOrDigit || scalar == "%" {
        word.append(scalar)
      } else if isDecimalSign(scalars, place) {
        word.append(".")
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }

  /// Whether a sign stands between digits.
  private static func isDecimalSign(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    (scalars[place] == "." || scalars[place] == ",") && place > 0 && place + 1 < scalars.count
      && scalars[place - 1].isDigit && scalars[place + 1].isDigit
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || properties.isAlphabetic }
}
