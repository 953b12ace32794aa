import Base

// To whom a target applies: units by level, kind, class and name, and fields.
extension Parser {
  /// "field" NAME ("," NAME)* "pooled"?
  mutating func fields(_ fields: inout [PlacedName]) throws(Mistake) -> SourceRange? {
    repeat {
      _ = eat(.field)
      fields.append(try scopeName(.field))
    } while eat(.comma) || eat(.or)
    let pooled = index
    return eat(.pooled) ? range(from: pooled) : nil
  }

  /// Reads a name that says what a target is for. What looks like a statement is one, and the name is missing.
  private mutating func scopeName(_ what: Noun) throws(Mistake) -> PlacedName {
    if inSection, looksLikeStatement(at: index) { throw missing(.missingName, what.wording) }
    return allWords(try name(what), what)
  }

  /// scope = ("for" | "except") term (("or" | ",") term)*
  mutating func scopeIfAny() throws(Mistake) -> ScopeSyntax? {
    let start = index
    let excludes = at(.except)
    guard eat(.except) || eat(.scope) else { return nil }
    return try scope(start, excludes: excludes)
  }

  /// Whether `level province, district` stands here as after `for`: as a declaration it could not go on as it does.
  var isScopeWithoutFor: Bool {
    mutating get {
      guard inSection, !afterStray, let keyword = atAny([.level, .kind, .field, .unit]) else { return false }
      if keyword == .unit { return tokens[afterPhrase].kind == .text }
      guard isName(at: afterPhrase) else { return false }
      let next = afterPhrase + 1
      if tokens[next].kind == .comma || looksLikeStatement(at: next) { return true }
      let clauses: [Keyword] = [.or, .by, .before, .against, .waivedBy, .cite, .quote, .reading]
      return phrase(at: next).keywords.contains { clauses.contains($0) }
    }
  }

  /// term (("or" | ",") term)*
  mutating func scope(_ start: Int, excludes: Bool) throws(Mistake) -> ScopeSyntax {
    var terms: [ScopeSyntax.Term] = []
    var current: Keyword?
    var classification: PlacedName?
    repeat {
      if let keyword = atAny([.level, .kind, .unit]) ?? (current == nil ? misspeltScope() : nil) {
        _ = eat(keyword)
        (current, classification) = (keyword, nil)
      } else if let found = classIfAny() {
        (current, classification) = (nil, found.classification)
        terms.append(.ofClass(found))
        continue
      } else if let classification, isClass(at: index) {
        terms.append(.ofClass(ClassSyntax(classification: classification, name: className())))
        continue
      }
      switch current {
      case .level: terms.append(.level(try scopeName(.level)))
      case .kind: terms.append(.kind(try scopeName(.kind)))
      case .unit: terms.append(.unit(try text()))
      default:
        // Only a name in words may be that of a class.
        guard current == nil, atName, !token.startsLine, stream.text(index).contains(" "),
          !looksLikeStatement(at: index)
        else { throw missingScope() }
        terms.append(.ofClass(ClassSyntax(classification: nil, name: className())))
      }
    } while eat(.comma) || eat(.or)
    return ScopeSyntax(terms: terms, excludes: excludes, range: range(from: start))
  }

  /// The word for which a misspelt one stands before the name of a level, kind or unit.
  private mutating func misspeltScope() -> Keyword? {
    guard atName, let mended = misspelt(among: [.level, .kind, .unit], checkNext: true) else { return nil }
    mention(.misspelt(range(from: index, count: mended.length), written(mended.length), mended.phrase))
    take(mended.keyword, length: mended.length)
    return mended.keyword
  }

  /// Reports that a scope does not say what its name is; offers the word for the levels and kinds everyone has.
  private mutating func missingScope() -> Mistake {
    let isWord = atName && !token.startsLine
    report(.missingScope(found: foundHere, isName: isWord, language: language))
    if isWord { advance() }
    return Mistake()
  }
}
