package import Base

/// Reads the sentences of a rule file. It keeps going after a mistake, so that one run reports them all.
package struct Parser {
  /// How deep brackets, conditions and signs may nest, and how high a tree may grow.
  package static let nestingLimit = 256
  /// After this many mistakes the rest of a file is not read.
  package static let messageLimit = 100

  /// A mistake that has been reported; who catches it goes on with the next clause.
  struct Mistake: Error {}

  let stream: TokenStream
  let tokens: [Token]
  private let phrases: [(keywords: Keywords, length: Int)]
  /// The token to be read next; never past the last one, which is the end.
  var index = 0 {
    didSet { if index >= tokens.count { index = tokens.count - 1 } }
  }
  var diagnostics: [Diagnostic] = []
  /// Mistakes at or before this token follow from one already reported.
  var quietThrough = -1
  /// How deep the expression being read nests.
  var depth = 0
  /// What is passed over is the rest of an expression too deep to be read: its conditions start no clause.
  var inTooDeep = false
  /// `rounded to` after an expression is a clause of its own, as in assign rules.
  var roundingIsClause = false
  /// `of` after a name says of which records, as in formulas.
  var ofIsClause = false
  /// A name after a number starts a statement if a comparator follows it.
  var statementMayFollow = false
  /// What a section says is hoped for is asked: `coi phấn đấu là được giao`.
  var aimsAreAsked = false
  /// A name that starts a line is the next condition of a criterion, and no unit of the number before it.
  var conditionMayFollow = false
  /// The keyword phrases read, for those who rewrite them.
  var readings: [KeywordReading] = []
  /// The phrase that starts at `found.index`.
  private var found: (index: Int, keywords: Keywords, length: Int) = (-1, Keywords(), 0)
  /// Where a misspelt phrase has been taken for a keyword.
  var mendedAt = -1
  /// How often words may still be compared with keywords to find what they were meant to be.
  var guesses = 2000
  /// The declaration whose clauses stood last where they do not belong; one message is enough for all of them.
  var misplaced: Keyword.Home?
  /// Something that starts nothing has been reported, and no clause has been read since: what follows may be its.
  var afterStray = false
  /// The token at which what may have citations before it started last.
  var citedFrom = -1
  /// The clause just read follows something stray and belongs to nothing that is kept.
  var isOrphan = false
  /// The column, in bytes from 0, at which the last clause or statement that started a line did so.
  var clauseColumn: Int?
  /// The year of the pack, once it is read.
  var packYear: Int?
  /// Of how many months the parts of the year are that stand before a day of each: `hằng tháng (trước ngày 5)`.
  var everyBefore: Int?
  /// The first year of the school year that the pack is of, and the month in which that begins.
  var schoolYear: (first: Int, month: Int)?
  /// Where days stand as Vietnamese plans write them, `15/12/2026`, and are read so.
  var vietnameseDays: Set<SourceRange> = []
  /// Where `;` parts what a comma could part, or a dash of word processors the figures of a range, and is read so.
  var separators: Set<Int32> = []
  /// Of what the figure just read is said to be a part, where that stands before the end of what is asked.
  var wholeOfFigure: PlacedText?
  /// A name and a figure go on what `trong đó:` began.
  var inList = false
  /// The column of the last target that started a line.
  var statementColumn: Int?
  /// The pack says on which day its years begin: `2019/21` is meant as a year, and no quotient.
  var hasOwnYears = false
  /// Whether a section is being read, and whether it has a statement, to which further clauses belong.
  var inSection = false
  var inStatement = false

  /// What stands behind the level that there is is being read: `từ 45% lên 70%`.
  var inLevel = false
  /// What each word of the file may begin.
  let marks: [WordMarks]

  init(_ stream: TokenStream) {
    self.stream = stream
    marks = stream.words.map { WordMarks(of: $0.key) }
    tokens = stream.tokens
    phrases = stream.phrases
  }

  /// Reads a rule file. Gives what could be read of it and every mistake, in order of place. `names` are those in words
  /// that the file does not declare itself.
  package static func parse(
    _ source: SourceFile, id: FileID, names: KnownNames = .none
  ) -> (file: SyntaxFile, diagnostics: [Diagnostic]) {
    let reading = read(source, id: id, names: names)
    return (reading.file, reading.diagnostics)
  }

  /// Reads a rule file and keeps its tokens, comments and the keywords found in it.
  package static func read(_ source: SourceFile, id: FileID, names: KnownNames = .none) -> Reading {
    var reading = readOnce(source, id: id, names: names)
    reading.dropVainGuesses { readOnce($0, id: id, names: names).diagnostics }
    return reading
  }

  /// The same with every guess that was made, whether it helps or not.
  private static func readOnce(_ source: SourceFile, id: FileID, names: KnownNames) -> Reading {
    var (stream, mistakes) = Lexer.read(source, id: id)
    stream.joinNames(names)
    var parser = Parser(stream)
    let file = parser.file()
    return Reading(
      file: file, stream: stream, keywords: parser.readings, diagnostics: parser.all(mistakes))
  }

  /// The lexer's and the parser's mistakes in order of place, cut off at the limit.
  func all(_ lexical: [Diagnostic]) -> [Diagnostic] {
    if lexical.isEmpty, diagnostics.isEmpty { return [] }
    let language = fileLanguage
    var all = (lexical.compactMap(withoutSeparators).filter(isNoVietnameseDay) + diagnostics).map {
      $0.offering { _ in language }
    }
    all.sort { Parser.place($0) < Parser.place($1) }
    if all.count > Parser.messageLimit {
      all.removeSubrange(Parser.messageLimit...)
      all.append(.tooManyMistakes(Parser.place(all[all.count - 1])))
    }
    return all
  }

  /// Whether `;` stands at a byte, and a word or a figure behind it and a space.
  private func partsSentences(_ place: Int) -> Bool {
    let bytes = stream.source.bytes
    guard place + 2 < bytes.count, bytes[place] == 0x3B, bytes[place + 1] == 0x20 else { return false }
    return bytes[place + 2] >= 0x80 || Lexer.isWordCharacter(Unicode.Scalar(bytes[place + 2]))
  }

  /// Where the line begins that a byte is on.
  private func line(_ place: Int) -> Int {
    stream.source.bytes[..<min(place, stream.source.bytes.count)].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? -1
  }

  /// A message about characters that are no signs, without those that were read: dashes of ranges, `;` between the parts of a
  /// sentence. nil where no other is left.
  private func withoutSeparators(_ diagnostic: Diagnostic) -> Diagnostic? {
    // Quotes within a name are no texts.
    if diagnostic.code == .curlyQuotes, stream.unquoted.contains(Parser.place(diagnostic).lower) { return nil }
    guard diagnostic.code == .strayCharacter, let first = diagnostic.edits.first else { return diagnostic }
    var left = diagnostic.edits.filter { !separators.contains($0.range.lower) }
    let bytes = stream.source.bytes[Int(first.range.lower)..<Int(first.range.upper)]
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return diagnostic }
    if scalar == ";" {
      // Where a sentence is not understood, what is between its parts is no matter of its own.
      let wrong = Set(diagnostics.filter { $0.severity == .error }.map { line(Int(Parser.place($0).lower)) })
      left.removeAll { partsSentences(Int($0.range.lower)) && wrong.contains(line(Int($0.range.lower))) }
    }
    guard left.count < diagnostic.edits.count else { return diagnostic }
    return left.isEmpty ? nil : .strayCharacter(scalar, left)
  }

  /// Whether a message is not about a day that was read as it is written.
  private func isNoVietnameseDay(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.code != .dateOrder || diagnostic.edits.isEmpty || !vietnameseDays.contains(Parser.place(diagnostic))
  }

  private static func place(_ diagnostic: Diagnostic) -> SourceRange {
    if case .source(let range) = diagnostic.place { range } else { SourceRange(file: FileID(0), lower: 0, upper: 0) }
  }
}

/// A keyword phrase in a rule file.
package struct KeywordReading: Sendable {
  package var keyword: Keyword
  package var range: SourceRange
}

/// A rule file as it was read, with what a tree leaves out.
package struct Reading: Sendable {
  package var file: SyntaxFile
  package var stream: TokenStream
  package var keywords: [KeywordReading]
  package var diagnostics: [Diagnostic]
}

// What the rest of the parser is made of.
extension Parser {
  var token: Token { tokens[index] }
  var kind: Token.Kind { tokens[index].kind }
  var atEnd: Bool { tokens[index].kind == .end }

  /// The kind of the token `offset` after the next; `.end` after the last.
  func kind(_ offset: Int) -> Token.Kind {
    index + offset < tokens.count ? tokens[index + offset].kind : .end
  }

  mutating func advance() { index += 1 }

  /// From token `start` to the one before the next.
  func range(from start: Int) -> SourceRange {
    var range = stream.range(min(start, tokens.count - 1))
    if index > start { range.upper = tokens[index - 1].upper }
    return range
  }

  /// The longest keyword phrase that starts at token `place`.
  func phrase(at place: Int) -> (keywords: Keywords, length: Int) {
    place < phrases.count ? phrases[place] : (Keywords(), 0)
  }

  private mutating func find() {
    if found.index != index {
      let phrase = phrase(at: index)
      found = (index, phrase.keywords, phrase.length)
    }
  }

  /// The keywords whose phrase stands next; several when they share it.
  var keywords: Keywords {
    mutating get {
      find()
      return found.keywords
    }
  }

  /// Whether `keyword` stands next.
  mutating func at(_ keyword: Keyword) -> Bool {
    guard kind == .word else { return false }
    find()
    return found.keywords.contains(keyword)
  }

  /// Whether one of `wanted` stands next, and which.
  mutating func atAny(_ wanted: [Keyword]) -> Keyword? {
    guard kind == .word else { return nil }
    find()
    return found.keywords.first { wanted.contains($0) }
  }

  /// The token after the phrase that stands next.
  var afterPhrase: Int {
    mutating get {
      find()
      return index + max(found.length, 1)
    }
  }

  /// Reads `keyword` if it stands next.
  mutating func eat(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    let start = index
    index += found.length
    readings.append(KeywordReading(keyword: keyword, range: range(from: start)))
    // `set by by province`
    if keyword.standsOnce, at(keyword), !token.startsLine {
      mention(.wordTooMuch(phraseRange, text(phraseRange)))
      index += found.length
    }
    return true
  }

  /// Reads a sign if it stands next.
  mutating func eat(_ sign: Token.Kind) -> Bool {
    guard kind == sign else { return false }
    advance()
    return true
  }

  /// Where `;` stands right before the next token: it is no sign, and has been reported.
  var semicolon: Int? {
    guard index > 0, !atEnd else { return nil }
    let between = Int(tokens[index - 1].upper)..<Int(tokens[index].lower)
    guard !between.isEmpty, between.count < 100,
      let place = between.first(where: { stream.source.bytes[$0] == 0x3B }),
      !stream.comments.contains(where: { $0.before == index })
    else { return nil }
    return place
  }

  /// Reads `;` as a comma if it stands next.
  mutating func eatSemicolon() -> Bool {
    guard let place = semicolon else { return false }
    separators.insert(Int32(truncatingIfNeeded: place))
    return true
  }

  /// Takes the next `length` tokens for `keyword`, which they were meant to be.
  mutating func take(_ keyword: Keyword, length: Int) {
    var keywords = Keywords()
    keywords.add(keyword)
    found = (index, keywords, length)
    mendedAt = index
  }

  /// Goes back to where `index` stood, forgetting the mistakes and keywords read since.
  mutating func goBack(to place: Int, diagnostics count: Int, readings kept: Int, quiet: Int) {
    index = place
    diagnostics.removeSubrange(count...)
    readings.removeSubrange(kept...)
    quietThrough = quiet
    depth = 0
  }

  /// Reports a mistake, unless it follows from the one before.
  mutating func report(_ diagnostic: Diagnostic) {
    guard index > quietThrough else { return }
    quietThrough = index
    diagnostics.append(diagnostic)
    if diagnostics.count > Parser.messageLimit { index = tokens.count - 1 }
  }

  /// Reports a mistake that does not keep what follows from being read.
  mutating func mention(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostics.count > Parser.messageLimit { index = tokens.count - 1 }
  }

  /// The lines of `///` that stand before token `place`.
  func documentation(before place: Int) -> String? {
    var low = 0
    var high = stream.comments.count
    while low < high {
      let middle = (low + high) / 2
      if stream.comments[middle].before < place { low = middle + 1 } else { high = middle }
    }
    var lines: [String] = []
    while low < stream.comments.count, stream.comments[low].before == place {
      let comment = stream.comments[low]
      low += 1
      guard comment.isDocumentation else { continue }
      var bytes = stream.source.bytes[(Int(comment.range.lower) + 3)..<Int(comment.range.upper)]
      if bytes.first == 0x20 { bytes.removeFirst() }
      while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
      lines.append(String(decoding: bytes, as: UTF8.self))
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
