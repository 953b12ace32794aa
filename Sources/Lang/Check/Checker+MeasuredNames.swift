import Base

// Of which indicator a sentence is that does not give all of its name: `100% văn bản đi được ký số`, `trong đó án nghiêm trọng`.
extension Checker {
  /// The indicator of a statement that calls it without what its name says is measured, `100% văn bản đi được ký số`: the share
  /// of those where percent is asked, else the number of them; reports a name that is unknown, or that several have.
  mutating func measured(_ statement: TargetSyntax) -> IndicatorID? {
    let name = statement.indicator
    let isOne = statement.otherNames.count < 2
    if isOne, vocabulary.indicator(name.key) != nil || isCalled(name, .indicator) { return indicator(name) }
    let keys = Set(([name.text] + statement.otherNames).map(NameWords.key))
    let called = Set(
      keys.flatMap { key in
        (measuredNames[key] ?? [])
          + (isOne ? [] : callees(PlacedName(text: key, key: key, range: name.range), .indicator))
      }
    ).sorted()
    var isPercent: Bool?
    switch statement.requirement {
    case .compare(_, _, .percentage): isPercent = true
    case .about(let figures, _):
      isPercent = false
      if case .percentage? = figures.first { isPercent = true }
    case .between(_, .percentage, _, _, _, _): isPercent = true
    case .compare(_, _, .number), .compare(_, _, .quantity), .between: isPercent = false
    // A change, a part, or what is computed may be of the share as of the number.
    default: break
    }
    let fitting = isPercent.map { wanted in
      called.filter { vocabulary.indicators[$0].type.isWrittenWithPercent == wanted }
    }
    let found = fitting.flatMap { $0.isEmpty ? nil : $0 } ?? called
    guard let first = found.first else {
      if let indicator = continued(statement) { return indicator }
      return indicator(name)
    }
    if statement.isInList, isPercent == true,
      !isCalled(PlacedName(text: name.text, key: name.key, range: name.range), .indicator)
    {
      report(Self.partOrOther(name, vocabulary.indicators[first].term))
      return nil
    }
    if found.count > 1 { report(Self.calledAlike(name, .indicator, found.map { vocabulary.indicators[$0].term })) }
    if let verb = statement.verb, !isLeftOut(verb, before: vocabulary.indicators[first]),
      !saysMore(statement, vocabulary.indicators[first])
    {
      report(Self.verbOfNoName(verb, name, vocabulary.indicators[first].term))
      return nil
    }
    return IndicatorID(first)
  }

  /// The places of the indicators by what their names say behind what is measured; taken apart once.
  private var measuredNames: [String: [Int]] {
    mutating get {
      if let known = knownMeasured, known.count == vocabulary.indicators.count { return known.places }
      var places: [String: [Int]] = [:]
      for (place, indicator) in vocabulary.indicators.enumerated() {
        for text in [indicator.term.title].compactMap(\.self) + indicator.term.aliases {
          for key in NameWords.keysBehindMeasure(of: text) where places[key]?.last != place {
            places[key, default: []].append(place)
          }
        }
      }
      knownMeasured = (vocabulary.indicators.count, places)
      return places
    }
  }

  /// The one indicator whose name begins, and goes on behind what is written here, as that of the target before in the sentence:
  /// `tỷ lệ khám phá án đạt 80%, án rất nghiêm trọng đạt 95%`, `tỷ trọng công nghiệp trong GRDP đạt 45%, dịch vụ đạt 38%`.
  private mutating func continued(_ statement: TargetSyntax) -> IndicatorID? {
    guard let before = statement.behind else { return nil }
    let written = NameWords.key(statement.indicator.text).split(separator: " ")
    // That may have left out the same words itself.
    let previous = lastIndicator.map { vocabulary[$0].term }
    var said = NameWords.key(previous?.title ?? before.text).split(separator: " ")
    // "tổng sản lượng thủy sản đạt 305 tấn, khai thác 240 tấn"
    if said.first == "tổng" { said.removeFirst() }
    let found = vocabulary.indicators.indices.filter { place in
      let term = vocabulary.indicators[place].term
      return ([term.title].compactMap(\.self) + term.aliases).contains { text in
        let words = NameWords.key(text).split(separator: " ")
        guard words.count > written.count + 1 else { return false }
        // All that is left out is said by the name before.
        return (2...(words.count - written.count)).contains { start in
          let end = start + written.count
          guard words[start..<end] == written[...], said.starts(with: words[..<start]),
            said.reversed().starts(with: words[end...].reversed())
          else { return false }
          // What is left out otherwise would be a scope: it takes the place of as much, unless it is a part of what was said.
          let replaced = said.dropFirst(start).dropLast(words.count - end)
          return statement.isInList || replaced.first == written.first
            || replaced.count <= written.count + 1 && !replaced.contains(written[0])
        }
      }
    }
    // The one before is not meant again.
    return found.count == 1 && IndicatorID(found[0]) != lastIndicator ? IndicatorID(found[0]) : nil
  }

  /// Whether a verb before a figure says no more than that there will be so many: `đón 25000 lượt khách` of what adds up over the
  /// year.
  private func isLeftOut(_ verb: PlacedText, before indicator: Indicator) -> Bool {
    (indicator.overTime == .addsUp || indicator.type.isWrittenWithPercent) && !indicator.lowerIsBetter
      && PlanVerbs.comingAbout.contains(TextFolding.matchKey(verb.value))
  }

  /// Whether `có thêm` says that there will be so many more of what there is at the end of the year: `có thêm 2 xã đạt chuẩn`.
  private func saysMore(_ statement: TargetSyntax, _ indicator: Indicator) -> Bool {
    guard let verb = statement.verb, Self.addingTo.contains(TextFolding.matchKey(verb.value)),
      case .count = indicator.measure, indicator.overTime.isAtEnd, !indicator.lowerIsBetter,
      case .compare(.atLeast, _, let figure) = statement.requirement, RequirementSyntax.kind(of: figure) == .amount,
      statement.baseline == nil
    else { return false }
    // Of a part of the year it is not said since when.
    switch statement.span?.kind {
    case nil, .everyYear, .ownYear: break
    case .year(let year): if year != head.year { return false }
    default: return false
    }
    guard let deadline = statement.deadline else { return true }
    return day(of: deadline) == head.wholeYear?.lastDay
  }

  /// `có thêm 2 xã đạt chuẩn` of what there is at the end of the year, as so many more than a year earlier.
  func asIncrease(_ statement: TargetSyntax, _ indicator: Indicator?) -> TargetSyntax {
    guard let indicator, saysMore(statement, indicator), case .compare(_, _, let figure) = statement.requirement,
      let verb = statement.verb
    else { return statement }
    var increase = statement
    increase.requirement = .increased(.atLeast, ComparatorSyntax(form: .words, range: verb.range), figure)
    increase.baseline = .result(.aYearEarlier, verb.range)
    return increase
  }

  private static let addingTo: Set<String> = ["có thêm"]
}

extension Checker {
  /// `tỷ lệ hộ có nước sạch đạt 95%, trong đó hộ nghèo đạt 80%`
  fileprivate static func partOrOther(_ name: PlacedName, _ indicator: Term) -> Diagnostic {
    let title = indicator.title ?? indicator.name
    return Diagnostic(
      .unknownIndicator, at: .source(name.range),
      both(
        "`\(name.text)` may be `\(title)`, or of these what was said before",
        "`\(name.text)` có thể là `\(title)`, cũng có thể là phần này của chỉ số đứng trước"),
      related: [Diagnostic.Related(.source(indicator.range), both("declared here", "khai báo ở đây"))],
      help: [both("write the whole name of the indicator that is meant", "hãy viết đủ tên chỉ số được nói đến")])
  }

  /// `giám sát 25 hồ sơ trễ hạn`
  fileprivate static func verbOfNoName(_ verb: PlacedText, _ name: PlacedName, _ indicator: Term) -> Diagnostic {
    let whole = "\(verb.value) \(name.text)"
    let alias = whole.prefix(1).lowercased() + whole.dropFirst()
    return Diagnostic(
      .unknownIndicator, at: .source(verb.range),
      both(
        "`\(verb.value)` is no part of what `\(indicator.title ?? indicator.name)` is called",
        "`\(verb.value)` không có trong tên chỉ số `\(indicator.title ?? indicator.name)`"),
      related: [Diagnostic.Related(.source(indicator.range), both("declared here", "khai báo ở đây"))],
      help: [
        both(
          "if both are the same, declare `alias \"\(alias)\"`; else declare the indicator that is meant",
          "nếu là một thì khai báo thêm `tên khác \"\(alias)\"`; nếu không thì khai báo chỉ số được nói đến")
      ])
  }
}
