import Base

extension Parser {
  /// file = pack? use* declaration*
  mutating func file() -> SyntaxFile {
    var file = SyntaxFile(file: stream.file)
    // Statements outside a section are one mistake, however many they are.
    var outside = false
    while !atEnd {
      if let keyword = keywords.first(where: { $0.startsDeclaration }) {
        outside = false
        (misplaced, afterStray) = (nil, false)
        declaration(keyword, in: &file)
      } else if looksLikeStatement(at: index) {
        let start = index
        if !outside, !afterStray {
          mention(.statementOutside(stream.range(index), stream.text(index), language: language))
        }
        outside = true
        do throws(Mistake) {
          _ = try statement()
        } catch {
          if index == start { advance() }
          skip(.statement)
        }
      } else if index == 0, atName, kind(1) == .text, misspelt(among: Keyword.declarations, checkNext: true) == nil {
        // `son_ha_2024 "Kế hoạch …"` without `pack`.
        report(.packLeftOut(foundHere))
        declaration(.pack, in: &file)
      } else {
        unexpected(.file)
      }
    }
    file.language = fileLanguage
    file.calls = stream.declared
    return file
  }

  /// The language in which most of the file's keywords are written, by the first of them.
  var fileLanguage: Language {
    let first = readings.prefix(24)
    let vietnamese = first.count { isVietnamese($0) }
    return vietnamese * 2 > first.count ? .vi : .en
  }

  private mutating func declaration(_ keyword: Keyword, in file: inout SyntaxFile) {
    let start = index
    do throws(Mistake) {
      switch keyword {
      case .pack: pack(in: &file)
      case .use: file.uses.append(try use(.use))
      case .thing, .measureUnit:
        let thing = thing()
        if !thing.name.text.isEmpty { file.declarations.append(.thing(thing)) }
      case .level:
        let level = level()
        if !level.name.text.isEmpty { file.declarations.append(.level(level)) }
      case .kind:
        let kind = kindDeclaration()
        if !kind.name.text.isEmpty { file.declarations.append(.kind(kind)) }
      case .classification:
        let classification = classification()
        if !classification.name.text.isEmpty { file.declarations.append(.classification(classification)) }
      case .field:
        let field = field()
        if !field.name.text.isEmpty { file.declarations.append(.field(field)) }
      case .records:
        let records = records()
        if !records.name.text.isEmpty { file.declarations.append(.records(records)) }
      case .indicator:
        let indicator = indicator()
        if !indicator.name.text.isEmpty { file.declarations.append(.indicator(indicator)) }
      case .targets: file.declarations.append(.targets(targets()))
      case .tasks: file.declarations.append(.tasks(tasks()))
      case .assign: file.declarations.append(.assign(assign()))
      case .data: file.declarations.append(.data(data()))
      case .history: file.declarations.append(.history(try history()))
      case .note: file.declarations.append(.note(try note()))
      case .scorecard:
        let card = scorecard()
        if !card.name.text.isEmpty { file.declarations.append(.scorecard(card)) }
      case .criterion:
        let criterion = criterion()
        if !criterion.name.text.isEmpty { file.declarations.append(.criterion(criterion)) }
      case .constant:
        let constant = constant()
        if !constant.name.text.isEmpty { file.declarations.append(.constant(constant)) }
      case .test: file.declarations.append(.test(test()))
      default: advance()
      }
    } catch {
      if index == start { advance() }
      afterStray = true
      skip(.file)
    }
  }

  /// use = "use" NAME ("from" TEXT)?, and likewise "under" NAME ("from" TEXT)?
  mutating func use(_ keyword: Keyword) throws(Mistake) -> UseSyntax {
    let start = index
    try expect(keyword)
    let name = try name(.pack)
    let path = eatFrom() ? try text() : nil
    return UseSyntax(name: name, path: path, range: range(from: start))
  }

  /// note = "note" TEXT remark*, where a further note is one for itself
  mutating func note() throws(Mistake) -> NoteSyntax {
    let start = index
    try expect(.note)
    var note = NoteSyntax(text: try text(), range: range(from: start))
    var going = true
    while going {
      do throws(Mistake) {
        going = at(.note) ? false : try remark(into: &note.remarks)
      } catch {
        skip(.note)
      }
    }
    note.range = range(from: start)
    return note
  }

  /// remark = "cite" TEXT | "quote" TEXT | "reading" TEXT | "note" TEXT | "accept" CODE "because" TEXT
  mutating func remark(into remarks: inout RemarksSyntax) throws(Mistake) -> Bool {
    if at(.accept) {
      remarks.acceptances += try acceptances()
      return true
    }
    let kind: RemarksSyntax.Kind
    switch atAny([.cite, .quote, .reading, .note]) {
    case .cite: kind = .cite
    case .quote: kind = .quote
    case .reading: kind = .reading
    case .note: kind = .note
    default: return false
    }
    let place = index
    index = afterPhrase
    readings.append(KeywordReading(keyword: kind.keyword, range: range(from: place)))
    repeat {
      remarks.remarks.append(.init(kind: kind, text: try text()))
    } while self.kind == .comma
      && otherStatement(at: index) == nil && eat(.comma)
    return true
  }
}

extension RemarksSyntax.Kind {
  /// The keyword that remarks of the kind begin with.
  fileprivate var keyword: Keyword {
    switch self {
    case .cite: .cite
    case .quote: .quote
    case .reading: .reading
    case .note: .note
    }
  }
}
