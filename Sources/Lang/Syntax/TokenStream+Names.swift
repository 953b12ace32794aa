import Base

// Names in words: where the longest run of words on a line is what a term is called, it is one word of the file.
extension TokenStream {
  /// Makes one token of every name in words that is known, or that the file itself declares: in a title, another name, or
  /// with `_` between its words. A phrase of the language that is as long goes before a name.
  mutating func joinNames(_ known: KnownNames) {
    findPhrases()
    declared = declaredNames()
    let declared = declared
    // What the language comes with is called in Vietnamese only.
    let isVietnamese = words.contains { $0.text.utf8.contains { $0 >= 0x80 } }
    guard isVietnamese || !declared.isEmpty || known.base != nil else { return }
    let others = isVietnamese ? [known, known.base].compactMap(\.self) : known.base == nil ? [] : [known]
    let all = others + [KnownNames { declared }]
    openQuotes(all)
    let runs = runs(all, isVietnamese ? known.functions : nil)
    guard !runs.isEmpty else { return }
    join(runs)
    findPhrases()
  }

  /// Finds the longest keyword phrase that starts at each token.
  mutating func findPhrases() {
    let numbers = tokens.map { number(of: $0) }
    let table = KeywordTable.shared
    phrases = numbers.indices.map { table.longestMatch(numbers, from: $0) }
  }

  /// The number of a token's word among those of keyword phrases; -1 for all others.
  private func number(of token: Token) -> Int32 { token.kind == .word ? words[Int(token.payload)].keywordWord : -1 }

  /// The runs of tokens that are names, by their first token and their length.
  private func runs(_ names: [KnownNames], _ functions: KnownNames?) -> [NameRun] {
    var runs: [NameRun] = []
    // Few words begin a name: of the others nothing further is asked.
    let begins = words.map { word in names.contains { $0.begin(with: word.key) } }
    let calls = words.map { functions?.begin(with: $0.key) ?? false }
    let beginsMeasured = words.map { word in names.contains { $0.beginsMeasured(with: word.key) } }
    let mayBeSplit = words.map { word in names.contains { $0.hold(word.key) } }
    var place = 0
    // The token behind `không có`.
    var behindNone = -1
    lazy var alone = wordsDeclaredAlone()
    // The pieces of the name before on the line.
    var said: [String] = []
    // How many of them words before a colon say of all names behind it.
    var headSaid = 0
    while place < tokens.count {
      if tokens[place].startsLine { (said, headSaid) = ([], 0) }
      if !said.isEmpty, let run = continuation(behind: place, said, head: headSaid, names) {
        runs.append(run)
        said = pieces(of: run)
        place = run.start + run.length
        continue
      }
      guard tokens[place].kind == .word else {
        place += 1
        continue
      }
      if let head = headWords(at: place, names) {
        runs.append(NameRun(start: place, length: head.colon - place, isHead: true))
        // All of it is said again of what stands behind.
        said = head.said.isEmpty ? [] : head.said + [""]
        headSaid = head.said.count
        place = head.colon
        continue
      }
      let phrase = phrases[place]
      if isOwnForm(phrase, at: place) {
        place += phrase.length
        continue
      }
      if phrase.keywords.contains(.thereIsNo) { behindNone = place + phrase.length }
      let word = Int(tokens[place].payload)
      var length = 0
      if begins[word], place + 1 < tokens.count, !tokens[place + 1].startsLine, tokens[place + 1].kind != .text {
        for name in names { length = max(length, name.longest { piece(place, $0) }) }
      }
      if mayBeSplit[word], place == 0 || !stands(behindFigure: place),
        length <= 1 || !asks(place + length) || !restsBehindFigure(place + length).isEmpty,
        let split = split(at: place, names),
        split.front >= length
      {
        runs.append(NameRun(start: place, length: split.front, split: split))
        runs.append(NameRun(start: split.rest, length: split.length))
        let front = (place..<(place + split.front)).compactMap { piece($0, 0) }
        place = split.rest + split.length
        while let rest = restBehindComma(place, front, names) {
          runs.append(rest)
          place = rest.start + rest.length
        }
        said = []
        continue
      }
      // `100% số hộ nghèo có nhà` is the share of those, and no number of them.
      if place > 0, tokens[place - 1].kind == .percent, ["số", "các"].contains(words[word].key),
        place + 1 < tokens.count, let measured = measured(at: place + 1, names, isBehindNone: false), measured >= length
      {
        runs.append(NameRun(start: place + 1, length: measured, isBehindFigure: true))
        said = pieces(of: runs[runs.count - 1])
        place += 1 + measured
        continue
      }
      if beginsMeasured[word], place > 0, stands(behindFigure: place), let run = parted(at: place, names) {
        runs.append(run)
        said = pieces(of: run)
        place += run.length
        continue
      }
      if beginsMeasured[word], let measured = measured(at: place, names, isBehindNone: place == behindNone),
        measured > max(length, phrase.length)
      {
        runs.append(NameRun(start: place, length: measured, isBehindFigure: place > 0 && stands(behindFigure: place)))
        said = pieces(of: runs[runs.count - 1])
        place += measured
        continue
      }
      // `2 sản phẩm` counts what the file calls so.
      let isUnit =
        length > 1 && length == phrase.length && place > 0
        && (tokens[place - 1].kind == .number
          || phrases[place - 1].length == 1 && phrases[place - 1].keywords.contains(.of))
        && place + length < tokens.count && tokens[place + length].kind != .text
      if length > max(1, phrase.length) || isUnit, !declares(phrase.keywords, length, at: place),
        !isCountOfTasks(phrase.keywords, length, at: place),
        !isClause(length, at: place)
          || phrase.length == 0 && isOneName(place) && !alone.contains(tokens[place].payload)
            && !names.contains(where: { $0.has(words[Int(tokens[place].payload)].key) })
      {
        runs.append(NameRun(start: place, length: length))
        said = pieces(of: runs[runs.count - 1])
        place += length
      } else if calls[word], let length = functions.flatMap({ call($0, at: place) }), !isAggregate(phrase.keywords) {
        runs.append(NameRun(start: place, length: length))
        place += length
      } else if phrase.length > 1, phrase.keywords.contains(.reaches),
        beginsName(place + 1, beyond: place + phrase.length, names)
      {
        // `đạt tỷ lệ che phủ rừng 52%`
        place += 1
      } else {
        place += max(1, phrase.length)
      }
    }
    return runs
  }

  /// Whether a name begins at `place` that goes on behind `end`.
  private func beginsName(_ place: Int, beyond end: Int, _ names: [KnownNames]) -> Bool {
    place < tokens.count && names.contains { name in name.longest { piece(place, $0) } > end - place }
  }

  /// The length of what is left of a name without its measure, behind a figure or `không có`: `100% văn bản đi được ký số`.
  private func measured(at place: Int, _ names: [KnownNames], isBehindNone: Bool) -> Int? {
    guard place > 0, stands(behindFigure: place) || isBehindNone || startsStatement(place) else { return nil }
    let lengths = names.map { name in
      name.longest { $0 == 0 ? NameWords.measured : piece(place, $0 - 1) } - 1
    }
    guard let length = lengths.max(), length > 1 else { return nil }
    if stands(behindFigure: place) || isBehindNone || asks(place + length) { return length }
    // `đàn bò 118000 con`
    return place + length < tokens.count && tokens[place + length].kind == .number && !tokens[place + length].startsLine
      ? length : nil
  }

  /// Whether what is asked, or a colon before it, stands at a token.
  func asks(_ place: Int) -> Bool {
    guard place < tokens.count, !tokens[place].startsLine else { return false }
    if [.colon, .atLeast, .above, .atMost, .below, .equal].contains(tokens[place].kind) { return true }
    let leads: [Keyword] = [
      .reaches, .comesTo, .heldTo, .keeping, .from, .must, .reducedBy, .increasedBy, .about, .between, .improvedBy,
      .reducedFrom, .increasedFrom,
    ]
    return phrases[place].keywords.contains { $0.comparator != nil || leads.contains($0) }
  }

  /// Whether a name may stand at `place` as the first of a statement: on a line of its own, or behind what ends another one.
  func startsStatement(_ place: Int) -> Bool {
    tokens[place].startsLine || [.comma, .point, .text, .colon].contains(tokens[place - 1].kind)
      || isBehindSemicolon(place)
  }

  private func stands(behindFigure place: Int) -> Bool {
    if tokens[place].startsLine || isBehindSemicolon(place) { return false }
    if tokens[place - 1].kind == .percent || tokens[place - 1].kind == .number { return true }
    // `25 nghìn lượt khách`, `50 ha rừng`
    if place > 1, tokens[place - 1].kind == .word, tokens[place - 2].kind == .number, !tokens[place - 1].startsLine,
      phrases[place - 1].length == 0 || phrases[place - 1].keywords.contains(where: { $0.scale != nil })
    {
      return true
    }
    // `có 90% trở lên học sinh được đánh giá Tốt`
    if place > 2, phrases[place - 2].length == 2,
      phrases[place - 2].keywords.contains(where: { $0 == .orMore || $0 == .orLess })
    {
      return tokens[place - 3].kind == .percent || tokens[place - 3].kind == .number
    }
    // `100% số hộ có nước sạch`, `100% of households with clean water`
    return place > 1 && tokens[place - 2].kind == .percent && tokens[place - 1].kind == .word
      && ["số", "các", "of"].contains(words[Int(tokens[place - 1].payload)].key)
  }

  /// Whether the two words at `place` could be nothing but a name, where the first is no name by itself: `dân số`.
  private func isOneName(_ place: Int) -> Bool { tokens[place + 1].kind == .word }

  /// The words, by their numbers, that the file declares as names by themselves.
  private func wordsDeclaredAlone() -> Set<Int32> {
    var alone: Set<Int32> = []
    for place in tokens.indices.dropFirst() where tokens[place].kind == .text || tokens[place].kind == .colon {
      if tokens[place - 1].kind == .word, declaring(place - 1, tokens[place].kind) != nil {
        alone.insert(tokens[place - 1].payload)
      }
    }
    return alone
  }

  /// Whether what could be a name is what an indicator that is called so is made of: `= tỷ lệ nhiệm vụ hoàn thành đúng hạn`.
  private func isCountOfTasks(_ keywords: Keywords, _ length: Int, at place: Int) -> Bool {
    let end = place + length
    func counts(_ keywords: Keywords) -> Bool { keywords.contains(.share) || keywords.contains(.count) }
    func isOfTasks(_ start: Int) -> Bool {
      var next = start
      let of = phrases[next]
      if of.keywords.contains(.of) { next += of.length }
      let tasks = phrases[next]
      guard tasks.keywords.contains(where: { [.tasks, .task, .everyTask].contains($0) }) else { return false }
      return taskStateEnds(at: next + tasks.length).contains(end)
    }
    if counts(keywords) {
      return place > 0 && tokens[place - 1].kind == .equal && isOfTasks(place + phrases[place].length)
    }
    // Of `= số nhiệm vụ quá hạn` the name may leave out its first word.
    for start in [place, place - 1] where start > 0 && wordKey(start) == "số" && tokens[start - 1].kind == .equal {
      return isOfTasks(start + 1)
    }
    // Behind the tasks themselves: `late by more than 30 days` is what one is called, and how far they are.
    for before in 1...4 where place > before {
      let phrase = phrases[place - before]
      guard phrase.length == before, phrase.keywords.contains(where: { [.tasks, .task, .everyTask].contains($0) })
      else {
        continue
      }
      if taskStateEnds(at: place).contains(end) { return true }
    }
    // Behind the word that counts them.
    for before in 1...3 where place >= before {
      let phrase = phrases[place - before]
      if phrase.length == before, counts(phrase.keywords) || phrase.keywords.contains(.of) { return isOfTasks(place) }
    }
    return false
  }

  /// Whether a form of the language stands where a title could take its words, and no title may: a type, `: count of visits`, or
  /// what a formula asks of a result, `= change of visits against a year earlier`.
  private func isOwnForm(_ phrase: (keywords: Keywords, length: Int), at place: Int) -> Bool {
    guard phrase.length > 0, place > 0, place + phrase.length < tokens.count else { return false }
    let types: [Keyword] = [.share, .reduction, .count, .quantity]
    if tokens[place - 1].kind == .colon, phrase.keywords.contains(where: types.contains) {
      return phrases[place + phrase.length].keywords.contains { $0 == .of || $0 == .measuredIn }
        && isDeclaration(endingAt: place - 1)
    }
    guard phrase.keywords.contains(.changeOf) else { return false }
    let operators: [Token.Kind] = [
      .equal, .plus, .minus, .times, .over, .open, .comma, .atLeast, .above, .atMost, .below,
    ]
    let joints: [Keyword] = [.and, .or, .not, .ifWord, .then, .elseWord]
    guard operators.contains(tokens[place - 1].kind) || phrases[place - 1].keywords.contains(where: joints.contains)
    else { return false }
    var next = place + phrase.length
    while next < tokens.count, next - place < KnownNames.longest, tokens[next].kind == .word, !tokens[next].startsLine {
      if phrases[next].keywords.contains(.against) { return true }
      next += 1
    }
    return false
  }

  /// Whether the colon at a token stands behind what an indicator or a column of records is called.
  private func isDeclaration(endingAt colon: Int) -> Bool {
    var place = colon - 1
    while place >= 0, colon - place < 16 {
      if phrases[place].keywords.contains(.indicator) { return true }
      if tokens[place].startsLine { break }
      place -= 1
    }
    return colon > 1 && tokens[colon - 1].kind == .text && tokens[colon - 2].kind == .word
      && declaring(colon - 2, .text) != nil
  }

  /// Whether two words that could be a name are one and what the language says of it: `tỉnh đạt`, `năm 2026`.
  private func isClause(_ length: Int, at place: Int) -> Bool {
    guard length == 2 else { return false }
    return tokens[place + 1].kind != .word || phrases[place + 1].keywords.contains { $0.isReserved }
  }

  /// The length of the name of a function at `place`, whose bracket follows it at once.
  private func call(_ functions: KnownNames, at place: Int) -> Int? {
    guard place + 1 < tokens.count, tokens[place + 1].kind == .word else { return nil }
    let length = functions.longest { piece(place, $0) }
    guard length > 1, place + length < tokens.count, tokens[place + length].kind == .open,
      tokens[place + length].lower == tokens[place + length - 1].upper
    else { return nil }
    return length
  }

  /// Whether the keyword before a bracket says how records are counted: what stands in the bracket tells which is meant.
  private func isAggregate(_ keywords: Keywords) -> Bool {
    keywords.contains { [.minimum, .maximum, .average, .mean, .share, .sum, .counted, .workingDays].contains($0) }
  }

  /// Whether a declaration stands here rather than a name: a text or a colon comes behind what would be one.
  private func declares(_ keywords: Keywords, _ length: Int, at place: Int) -> Bool {
    guard keywords.contains(where: { $0.startsDeclaration }), place + length < tokens.count else { return false }
    return tokens[place + length].kind == .text || tokens[place + length].kind == .colon
  }

  /// The longest keyword phrase of the tokens from one place up to another.
  func phrase(at place: Int, before end: Int) -> (keywords: Keywords, length: Int) {
    KeywordTable.shared.longestMatch(tokens[place..<end].map { number(of: $0) })
  }

  /// The piece of a name that the token `offset` behind `start` may be, on its line.
  func piece(_ start: Int, _ offset: Int) -> String? {
    let place = start + offset
    guard place < tokens.count, offset == 0 || !tokens[place].startsLine else { return nil }
    switch tokens[place].kind {
    case .word: return words[Int(tokens[place].payload)].key
    case .number: return text(place)
    case .comma: return ","
    case .point: return "."
    case .minus: return "-"
    case .over: return "/"
    case .open: return "("
    case .close: return ")"
    case .percent: return "%"
    default: return nil
    }
  }

  /// Makes each run one token; comments keep their places.
  private mutating func join(_ runs: [NameRun]) {
    var joined: [Token] = []
    joined.reserveCapacity(tokens.count)
    var spellings: [String: Int32] = [:]
    var nextRun = 0
    var nextComment = 0
    var place = 0
    while place < tokens.count {
      while nextComment < comments.count, comments[nextComment].before <= place {
        comments[nextComment].before = joined.count
        nextComment += 1
      }
      var token = tokens[place]
      if nextRun < runs.count, runs[nextRun].start == place {
        token.upper = tokens[place + runs[nextRun].length - 1].upper
        let written = TextFolding.nfc(
          String(decoding: source.bytes[Int(token.lower)..<Int(token.upper)], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " "))
        if let known = spellings[written] {
          token.payload = known
        } else {
          token.payload = Int32(truncatingIfNeeded: words.count)
          spellings[written] = token.payload
          words.append(Word(text: written, key: TextFolding.matchKey(written), keywordWord: -1))
        }
        if let split = runs[nextRun].split {
          let rest = joined.count + split.rest - place - split.front + 1
          splitNames[joined.count] = SplitName(words: split.words, rest: rest)
        }
        if !runs[nextRun].words.isEmpty { restNames[joined.count] = runs[nextRun].words }
        if runs[nextRun].isHead { heads.insert(joined.count) }
        if runs[nextRun].isBehindFigure { behindFigures.insert(joined.count) }
        place += runs[nextRun].length
        nextRun += 1
      } else {
        place += 1
      }
      joined.append(token)
    }
    while nextComment < comments.count {
      comments[nextComment].before = joined.count
      nextComment += 1
    }
    tokens = joined
  }
}
