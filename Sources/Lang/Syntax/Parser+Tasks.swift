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
    readClauses(.tasks, into: &tasks) { (parser, tasks) throws(Mistake) in
      if try parser.startsTask() {
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
    _ = eat(.task)
    var task = TaskSyntax(code: heading(.task), range: range(from: start))
    task.documentation = documentation(before: start)
    do throws(Mistake) {
      task.title = try text()
    } catch {
      skip(.task)
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

  /// taskClause = "lead" TEXT scope* | "support" texts | "product" texts | time | remark
  private mutating func taskClause(_ task: inout TaskSyntax) throws(Mistake) -> Bool {
    let start = index
    switch atAny([.lead, .support, .product]) {
    case .lead:
      _ = eat(.lead)
      var lead = TaskSyntax.Lead(text: try text(), range: range(from: start))
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
      task.supports += try texts()
    case .product:
      _ = eat(.product)
      task.products += try texts()
    default:
      guard startsTime else { return try remark(into: &task.remarks) }
      if let first = task.time?.range, !afterStray {
        mention(.secondTaskTime(phraseRange, text(phraseRange), first: first, language: language))
      }
      let time = try taskTime()
      // What was said first stays; a second one was reported.
      task.time = task.time ?? time
    }
    task.range = task.range.joined(range(from: start))
    return true
  }

  /// The scope of a lead, also where its `for` was left out.
  private mutating func leadScope() throws(Mistake) -> ScopeSyntax? {
    guard !token.startsLine, let keyword = atAny([.level, .kind, .unit]), fits(keyword, at: afterPhrase) else {
      return try scopeIfAny()
    }
    mention(.leftOut(.scope, before: foundHere, language: language))
    return try scope(index, excludes: false)
  }

  private static let times: [Keyword] = [
    .before, .by, .inMonth, .inQuarter, .inHalf, .inPeriod, .monthly, .quarterly, .yearly, .every, .atYearEnd, .ongoing,
    .onEvent, .asPlanned, .alongWith, .noTimeGiven,
  ]

  private var startsTime: Bool {
    mutating get { atAny(Parser.times) != nil }
  }

  /// time = term ("and" term)*
  private mutating func taskTime() throws(Mistake) -> TaskTimeSyntax {
    let start = index
    var terms = [try timeTerm()]
    while at(.and) {
      _ = eat(.and)
      guard startsTime else { throw missing(.missingWord, Noun.taskTime.wording) }
      terms.append(try timeTerm())
    }
    return TaskTimeSyntax(terms: terms, range: range(from: start))
  }

  private mutating func timeTerm() throws(Mistake) -> TaskTimeSyntax.Term {
    let start = index
    switch atAny(Parser.times) {
    case .before, .by: return .deadline(try deadline())
    case .inMonth:
      _ = eat(.inMonth)
      return .within(.month, try timeParts(), range(from: start))
    case .inQuarter:
      _ = eat(.inQuarter)
      return .within(.quarter, try timeParts(), range(from: start))
    case .inHalf:
      _ = eat(.inHalf)
      return .within(.half, try timeParts(), range(from: start))
    case .inPeriod:
      _ = eat(.inPeriod)
      let place = index
      let period = try period()
      return .within(
        period.kind, [.init(written: .period(period), range: range(from: place))], range(from: start))
    case .monthly: return every(.monthly, 1)
    case .quarterly: return every(.quarterly, 3)
    case .yearly: return every(.yearly, 12)
    case .every:
      _ = eat(.every)
      let months = try integer(.count)
      try expect(.monthsWord)
      return .every(months: months, range(from: start))
    case .atYearEnd:
      _ = eat(.atYearEnd)
      return .yearEnd(range(from: start))
    case .ongoing:
      _ = eat(.ongoing)
      return .ongoing(range(from: start))
    case .onEvent:
      _ = eat(.onEvent)
      let event = try text()
      return .event(event, range(from: start))
    case .asPlanned:
      _ = eat(.asPlanned)
      let plan = textIfAny()
      return .plan(plan, range(from: start))
    case .alongWith:
      _ = eat(.alongWith)
      let other = try text()
      return .along(other, range(from: start))
    default:
      _ = eat(.noTimeGiven)
      return .notGiven(range(from: start))
    }
  }

  private mutating func every(_ keyword: Keyword, _ months: Int) -> TaskTimeSyntax.Term {
    let start = index
    _ = eat(keyword)
    return .every(months: months, range(from: start))
  }

  /// part (("," | "and") part)*, where part = INT | PERIOD | "I" | "II" | "III" | "IV"
  private mutating func timeParts() throws(Mistake) -> [TaskTimeSyntax.Part] {
    var parts: [TaskTimeSyntax.Part] = []
    repeat {
      let start = index
      if let number = romanNumber {
        advance()
        parts.append(.init(written: .number(number), range: range(from: start)))
      } else if kind == .number, !stream.value(ofNumber: index).contains("."), kind(1) != .minus || !touches(1),
        let number = Int(stream.value(ofNumber: index)), number < 1000
      {
        advance()
        parts.append(.init(written: .number(number), range: range(from: start)))
      } else {
        guard kind == .number || kind == .date else { throw missing(.missingNumber, Noun.timePart.wording) }
        let period = try period()
        parts.append(.init(written: .period(period), range: range(from: start)))
      }
    } while eat(.comma) || eatAndBeforeNumber()
    return parts
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

  /// Whether the token `offset` after the next follows the one before it without a space.
  private func touches(_ offset: Int) -> Bool {
    index + offset < tokens.count && tokens[index + offset].lower == tokens[index + offset - 1].upper
  }

  /// `in months 3 and 9`; another `and` starts a further time.
  private mutating func eatAndBeforeNumber() -> Bool {
    guard at(.and), afterPhrase < tokens.count, tokens[afterPhrase].kind == .number else { return false }
    return eat(.and)
  }

  /// A quarter as plans write it, `quý I`.
  private var romanNumber: Int? {
    guard kind == .word else { return nil }
    return ["i": 1, "ii": 2, "iii": 3, "iv": 4][stream.words[Int(token.payload)].key]
  }
}
