/// Why a JSON text cannot be read on, and where.
struct JSONFault: Error, Hashable {
  /// What was expected where something else stands.
  enum Expected: Hashable {
    case value, firstKey, key, colon, commaOrBrace, commaOrBracket, end
    /// An object, where a list holds the rows of a table.
    case object
  }

  enum Kind: Hashable {
    // The text is no JSON.
    case unexpected(Expected)
    case trailingComma
    case singleQuote
    case comment
    /// `NaN`, `None`, `True`: words of other languages.
    case foreignWord(String)
    case badNumber(String)
    /// A line end or another control character inside quotes.
    case controlInText
    case unclosedText
    case badEscape
    /// Half of a character that takes two `\u`.
    case loneSurrogate
    case tooDeep

    // The text is JSON, and the object cannot be a row.
    case duplicateKey(String, firstLine: Int, line: Int)
    case notAnObject
    case numberTooLong(String, column: String)
    case controlCharacter(column: String)
    case nameTooLong(Int)
    case tooManyColumns
  }

  var kind: Kind
  /// Where it stands, in bytes from the beginning of the file.
  var offset: Int
  /// The line, from 1.
  var line: Int

  /// Whether only the meaning is at fault: what follows can still be read.
  var isOfContent: Bool {
    switch kind {
    case .duplicateKey, .notAnObject, .numberTooLong, .controlCharacter, .nameTooLong, .tooManyColumns: true
    default: false
    }
  }
}
