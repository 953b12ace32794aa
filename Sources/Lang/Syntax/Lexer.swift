package import Base

/// Cuts a rule file into tokens and comments, and reports what no rule file may contain.
package struct Lexer {
  /// The longest file, in bytes.
  package static let fileLimit = 10_000_000
  /// The longest line, in bytes.
  package static let lineLimit = 1_000_000

  var stream: TokenStream
  var diagnostics: [Diagnostic] = []
  let bytes: [UInt8]
  var position = 0
  /// Whether no token stands before `position` on its line.
  var atLineStart = true
  var words = WordTable()
  /// Whether the last number was one of a list of months, quarters or halves.
  var inPartList = false
  /// Signs without meaning, by character: the edits that remove or replace them. One message for each character.
  var strays: [Unicode.Scalar: [Diagnostic.Edit]] = [:]

  private init(_ source: SourceFile, _ file: FileID) {
    stream = TokenStream(source: source, file: file)
    bytes = source.bytes
  }

  /// The tokens of `source` and the lexical mistakes in it, in order of place. A file that is no text, or too long, has
  /// no tokens but the end.
  package static func read(_ source: SourceFile, id: FileID) -> (stream: TokenStream, diagnostics: [Diagnostic]) {
    var lexer = Lexer(source, id)
    if lexer.isReadable() {
      lexer.run()
      lexer.reportStrays()
    }
    lexer.position = lexer.bytes.count
    lexer.append(.end, from: lexer.bytes.count)
    lexer.stream.words = lexer.words.words
    lexer.diagnostics.sort { Lexer.start($0) < Lexer.start($1) }
    return (lexer.stream, lexer.diagnostics)
  }

  private static func start(_ diagnostic: Diagnostic) -> Int32 {
    if case .source(let range) = diagnostic.place { range.lower } else { 0 }
  }

  /// Keeps a mistake, unless there are more already than will be shown.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count <= Parser.messageLimit { diagnostics.append(diagnostic) }
  }

  func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(file: stream.file, lower: lower, upper: upper)
  }

  /// The byte `offset` after the position; 0 after the end.
  @inline(__always)
  func byte(_ offset: Int = 0) -> UInt8 {
    let place = position + offset
    return place < bytes.count ? bytes[place] : 0
  }

  @inline(__always)
  mutating func append(_ kind: Token.Kind, from lower: Int, payload: Int32 = -1) {
    stream.tokens.append(
      Token(
        kind: kind, startsLine: atLineStart, lower: Int32(truncatingIfNeeded: lower),
        upper: Int32(truncatingIfNeeded: position), payload: payload))
    atLineStart = false
  }

  /// Appends a number or text that was meant to be `mended`.
  mutating func append(_ kind: Token.Kind, from lower: Int, mended: String) {
    stream.mended.append(mended)
    append(kind, from: lower, payload: Int32(truncatingIfNeeded: stream.mended.count - 1))
  }

  private mutating func sign(_ kind: Token.Kind, _ length: Int) {
    let lower = position
    position += length
    append(kind, from: lower)
  }

  private mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x0A, 0x0D:
        position += 1
        atLineStart = true
      case 0x20, 0x09:
        position += 1
      case 0x41...0x5A, 0x61...0x7A, 0x5F:
        word()
      case 0x30...0x39:
        number()
      case 0x22:
        text()
      default:
        if byte >= 0x80 { wideCharacter() } else { asciiSign(byte) }
      }
    }
  }

  private mutating func asciiSign(_ byte: UInt8) {
    let next = self.byte(1)
    switch (byte, next) {
    case (0x2F, 0x2F): comment()
    case (0x3E, 0x3D): sign(.atLeast, 2)
    case (0x3C, 0x3D): sign(.atMost, 2)
    case (0x3C, 0x3E): sign(.angles, 2)
    case (0x3D, 0x3D): sign(.doubleEqual, self.byte(2) == 0x3D ? 3 : 2)
    case (0x3D, 0x3E): sign(.arrowRight, 2)
    case (0x3D, 0x3C): sign(.arrowLeft, 2)
    case (0x21, 0x3D): sign(.different, 2)
    case (0x3E, _): sign(.above, 1)
    case (0x3C, _): sign(.below, 1)
    case (0x3D, _): sign(.equal, 1)
    case (0x2B, _): sign(.plus, 1)
    case (0x2D, _): sign(.minus, 1)
    case (0x2A, _): sign(.times, 1)
    case (0x2F, _): sign(.over, 1)
    case (0x28, _): sign(.open, 1)
    case (0x29, _): sign(.close, 1)
    case (0x2C, _): sign(.comma, 1)
    case (0x3A, _): sign(.colon, 1)
    case (0x25, _): sign(.percent, 1)
    case (0x2E, 0x30...0x39): leadingPoint()
    case (0x2E, _): sign(.point, 1)
    case (0x27, _): singleQuote()
    case (0...0x1F, _), (0x7F, _): control()
    default: stray(Unicode.Scalar(byte), length: 1)
    }
  }

  private mutating func comment() {
    let lower = position
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
      let byte = bytes[position]
      if (byte < 0x20 && byte != 0x09) || byte == 0x7F {
        control()
      } else if byte == 0xD8 || byte == 0xE2, let hidden = hiddenCharacter(), hidden.turns {
        hiddenCharacter(hidden)
      } else {
        position += 1
      }
    }
    let isDocumentation =
      position - lower >= 3 && bytes[lower + 2] == 0x2F && !(position - lower > 3 && bytes[lower + 3] == 0x2F)
    stream.comments.append(
      Comment(
        range: range(lower, position), isDocumentation: isDocumentation, startsLine: atLineStart,
        before: stream.tokens.count))
  }
}
