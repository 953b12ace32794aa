import Base

extension Parser {
  /// tasks = "tasks" TEXT ("of" NAME)? (remark | note)* task*
  mutating func tasks() -> TasksSyntax {
    let start = index
    _ = eat(.tasks)
    inStatement = false
    var tasks = TasksSyntax(section: heading(.tasks), range: range(from: start))
    tasks.documentation = documentation(before: start)
    if eat(.of) {
      do throws(Mistake) {
        tasks.pack = try name(.pack)
      } catch {
        skip(.tasks)
      }
    }
    var starts: [Int] = []
    readClauses(.tasks, into: &tasks) { (parser, tasks) throws(Mistake) in
      if try parser.startsTask() {
        starts.append(parser.index)
        tasks.tasks.append(try parser.task())
        return true
      }
      if !tasks.tasks.isEmpty {
        // A clause after a mistake in the last task still belongs to it.
        let last = tasks.tasks.count - 1
        return try parser.taskClause(&tasks.tasks[last])
      }
      if parser.at(.note) {
        tasks.notes.append(try parser.note())
        return true
      }
      return try parser.remark(into: &tasks.remarks)
    }
    refuseShiftedCitations(starts, from: start)
    tasks.range = range(from: start)
    return tasks
  }

  /// Whether a task starts here, also where two texts at the start of a line lack the word, which is reported.
  private mutating func startsTask() throws(Mistake) -> Bool {
    if at(.task) { return true }
    guard kind == .text, token.startsLine, kind(1) == .text, !tokens[index + 1].startsLine else { return false }
    mention(.leftOut(.task, before: foundHere, language: language))
    return true
  }

  /// task = "task" TEXT TEXT taskClause*
  private mutating func task() throws(Mistake) -> TaskSyntax {
    let start = index
    if token.startsLine { clauseColumn = column(start) }
    inStatement = true
    refuseCitationBefore(start)
    _ = eat(.task)
    let code = kind == .text ? heading(.task) : nil
    if code == nil {
      _ = missingText()
      skip(.task, toText: true)
    }
    var task = TaskSyntax(code: code ?? PlacedText(value: "", range: previous), range: range(from: start))
    if let code { mentionIfEmpty(code) }
    task.documentation = documentation(before: start)
    // A title that is missing with the code is one mistake with it.
    if code != nil || kind == .text && !token.startsLine {
      do throws(Mistake) {
        task.title = try written()
      } catch {
        skip(.task)
      }
    }
    var going = true
    while going {
      let clause = index
      do throws(Mistake) {
        going = try taskClause(&task)
      } catch {
        if index == clause { advance() }
        skip(.task)
      }
    }
    task.range = range(from: start)
    return task
  }

  /// taskClause = "lead" TEXT scope* | "support" texts | "product" texts | time | nextWorkingDay | remark
  private mutating func taskClause(_ task: inout TaskSyntax) throws(Mistake) -> Bool {
    // `chủ trì "A", phối hợp "B", trong quý I`
    if kind == .comma, startsTaskClause(at: index + 1) { advance() }
    // `- Chủ trì: "A" - Thời gian: …`
    if kind == .minus, startsTaskClause(at: index + 1) { advance() }
    if semicolon != nil, startsTaskClause(at: index) { _ = eatSemicolon() }
    let start = index
    switch atAny([.lead, .support, .product, .ifDayOff, .nextWorkingDay]) {
    case .ifDayOff, .nextWorkingDay:
      once(task.nextWorkingDay)
      task.nextWorkingDay = try nextWorkingDay()
    case .lead:
      _ = eat(.lead)
      _ = eat(.colon)
      var lead = TaskSyntax.Lead(text: try written(), range: range(from: start))
      while true {
        do throws(Mistake) {
          guard let scope = try leadScope() else { break }
          lead.scopes.append(scope)
        } catch {
          skip(.task)
        }
      }
      lead.range = range(from: start)
      task.leads.append(lead)
    case .support:
      _ = eat(.support)
      if word(index) == "với" { advance() }
      _ = eat(.colon)
      task.supports += try written(textsOfTask())
    case .product:
      _ = eat(.product)
      _ = eat(.colon)
      task.products += try written(textsOfTask())
    default:
      // `(thường xuyên)`
      let open = kind == .open && startsTime(at: index + 1) ? index : nil
      if open != nil { advance() }
      guard startsTime else { return try remark(into: &task.remarks) }
      let place = phraseRange
      let found = (diagnostics.count, language)
      everyBefore = task.time?.recursAlone
      defer { everyBefore = nil }
      let time = try taskTime()
      if let open, !eat(.close) { mention(.unclosedBracket(stream.range(open), found: foundHere)) }
      if let first = task.time, !afterStray {
        if let recurring = first.terms.first, first.terms.count == 1, time.terms.allSatisfy(recurring.isOnDay) {
          // `hằng quý (trước ngày 20 của tháng cuối quý)`
          task.time = TaskTimeSyntax(terms: time.terms, range: first.range.joined(time.range))
        } else if diagnostics.count == found.0 {
          mention(
            .secondTaskTime(
              place, text(place), first: first.range, language: found.1, isRecurring: first.recursAlone != nil))
        }
      }
      // What was said first stays; a second one was reported.
      task.time = task.time ?? time
    }
    task.range = task.range.joined(range(from: start))
    return true
  }

  /// Texts with commas between them, up to a comma that a clause follows.
  private mutating func textsOfTask() throws(Mistake) -> [PlacedText] {
    var texts = [try text()]
    while kind == .comma, !startsTaskClause(at: index + 1) {
      advance()
      texts.append(try text())
    }
    return texts
  }

  /// Whether a clause of a task starts at token `place`.
  mutating func startsTaskClause(at place: Int) -> Bool {
    let here = index
    defer { index = here }
    index = place
    guard let keyword = atAny([.lead, .support, .product, .cite, .quote, .reading, .note]) else { return startsTime }
    let next = word(afterPhrase) == "với" ? afterPhrase + 1 : afterPhrase
    return fits(keyword, at: next) || next < tokens.count && tokens[next].kind == .colon
  }

  /// nextWorkingDay = ("if a day off" ","? "then"?)? "the next working day"
  mutating func nextWorkingDay() throws(Mistake) -> SourceRange {
    let start = index
    if eat(.ifDayOff) {
      _ = eat(.comma)
      _ = eat(.then)
    }
    try expect(.nextWorkingDay)
    return range(from: start)
  }

  /// Reads a text that says something.
  private mutating func written() throws(Mistake) -> PlacedText {
    let text = try text()
    mentionIfEmpty(text)
    return text
  }

  /// The texts; reports those that say nothing.
  private mutating func written(_ texts: [PlacedText]) -> [PlacedText] {
    for text in texts { mentionIfEmpty(text) }
    return texts
  }

  private mutating func mentionIfEmpty(_ text: PlacedText) {
    // Nearly every text starts with a letter, of ASCII or from U+00C0 to U+01BF.
    if let first = text.value.utf8.first, 0x21...0x7E ~= first || 0xC3...0xC6 ~= first { return }
    if TextFolding.matchKey(text.value).isEmpty { mention(.emptyText(text.range)) }
  }

  /// The scope of a lead, also where its `for` was left out.
  private mutating func leadScope() throws(Mistake) -> ScopeSyntax? {
    guard !token.startsLine, let keyword = atAny([.level, .kind, .unit]), fits(keyword, at: afterPhrase) else {
      return try scopeIfAny()
    }
    mention(.leftOut(.scope, before: foundHere, language: language))
    return try scope(index, excludes: false)
  }

  /// What a test expects of tasks, if that stands next.
  mutating func taskExpectationIfAny() throws(Mistake) -> TestSyntax.Expectation? {
    if at(.tasks) {
      _ = eat(.tasks)
      guard eat(.equal) else { throw missing(word: "=") }
      return .taskCount(try integer(.count))
    }
    let of = phrase(at: afterPhrase)
    guard at(.dueWord), of.keywords.contains(.of), phrase(at: afterPhrase + of.length).keywords.contains(.task) else {
      return nil
    }
    _ = eat(.dueWord)
    _ = eat(.of)
    _ = eat(.task)
    let task = try text()
    guard eat(.equal) else { throw missing(word: "=") }
    if eat(.missing) { return .due(task: task, []) }
    var days: [DateSyntax] = []
    repeat { days.append(try date()) } while eat(.comma)
    return .due(task: task, days)
  }
}
