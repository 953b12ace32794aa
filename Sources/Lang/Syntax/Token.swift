package import Base

/// The smallest piece of a rule file that means something: a word, a number, a text, a sign.
package struct Token: Sendable {
  /// What the piece is.
  package enum Kind: UInt8, Sendable {
    case word, number, date, text
    case atLeast, above, atMost, below, equal, different
    /// `==`, `=>`, `=<`, `<>`: what people write for `=`, `>=`, `<=`, `!=`.
    case doubleEqual, arrowRight, arrowLeft, angles
    case plus, minus, times, over
    case open, close, comma, colon, point, percent
    /// The end of the file; always the last one.
    case end
  }

  package var kind: Kind
  /// Whether nothing but white space and comments stands before it on its line.
  package var startsLine: Bool
  /// Its bytes, `lower ..< upper`.
  package var lower: Int32
  package var upper: Int32
  /// For a word its index in `TokenStream.words`, for a date the day as yyyyMMdd, for a number or text that was mended
  /// its index in `TokenStream.mended`, else -1.
  package var payload: Int32
}

/// A comment, kept for documentation and formatting.
package struct Comment: Sendable {
  /// From the first `/` to the end of the line, which does not belong to it.
  package var range: SourceRange
  /// `///`, not `////`.
  package var isDocumentation: Bool
  /// Whether nothing stands before it on its line.
  package var startsLine: Bool
  /// The index of the token that follows it.
  package var before: Int
}

/// A rule file in pieces.
package struct TokenStream: Sendable {
  /// A word as it occurs in the file; each spelling is kept once.
  package struct Word: Sendable {
    /// As written, in NFC.
    package var text: String
    /// `TextFolding.key` of it.
    package var key: String
    /// Its number among the words of keyword phrases; -1 for all others.
    package var keywordWord: Int32
  }

  package var source: SourceFile
  package var file: FileID
  package var tokens: [Token] = []
  package var comments: [Comment] = []
  package var words: [Word] = []
  /// For each token the longest keyword phrase that starts there, and how many words it has; `joinNames` finds them.
  var phrases: [(keywords: Keywords, length: Int)] = []
  /// What the declarations of the file call their terms, in several words.
  package var declared: [String] = []
  /// The names that a figure parts, by their first tokens.
  var splitNames: [Int: SplitName] = [:]
  /// The names whose first part stands before another one's figure in the same sentence, by the tokens of their rest: `trồng mới 50 ha
  /// rừng, 20000 cây phân tán`.
  var restNames: [Int: [String]] = [:]
  /// The tokens that are names of indicators without what those measure, behind figures: `25000 lượt khách`.
  var behindFigures: Set<Int> = []
  /// The words that head a list behind their colon, and name nothing: `Cơ cấu kinh tế:`.
  var heads: Set<Int> = []
  /// Where texts begin of which words of names were made.
  var unquoted: Set<Int32> = []
  /// What numbers and texts with a mistake were meant to be.
  package var mended: [String] = []

  /// The place of token `index`.
  package func range(_ index: Int) -> SourceRange {
    let token = tokens[index]
    return SourceRange(file: file, lower: Int(token.lower), upper: Int(token.upper))
  }

  /// Token `index` as it stands in the file.
  package func text(_ index: Int) -> String {
    let token = tokens[index]
    return String(decoding: source.bytes[Int(token.lower)..<Int(token.upper)], as: UTF8.self)
  }
}
