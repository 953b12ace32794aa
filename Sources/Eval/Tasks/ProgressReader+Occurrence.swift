import Base
import Lang
import Tables

extension ProgressReader {
  /// Which of an owner's occurrences of a task a row speaks of, and what it is called when it is one of an open time.
  /// nil when that is not said, or there is none such, which is reported.
  mutating func occurrence(
    _ text: CellText?, of entries: [Int], due: CalendarDate?, hasEvent: Bool, _ at: CellIndex
  ) -> (entry: Int, label: String?)? {
    let dated = entries.filter { book.entries[$0].isOnce }
    guard let text else {
      let open = open(among: entries, named: nil, isEvent: due != nil || hasEvent)
      let isOpen =
        due != nil && !dated.contains { book.entries[$0].due == due || book.entries[$0].due == nil } || hasEvent
      if let open, dated.isEmpty || isOpen {
        // Of several events that days are counted from it is not known which came.
        if hasEvent, countedEvents(among: entries).count > 1 {
          report(nil, entries, at)
          return nil
        }
        var number = unlabelled[open, default: 0] + 1
        while openRecords[OccurrenceKey(open, String(number))] != nil { number += 1 }
        unlabelled[open] = number
        return (open, String(number))
      }
      if let due {
        let onDay = dated.filter { book.entries[$0].due == due }
        if onDay.count == 1 { return (onDay[0], nil) }
      }
      if dated.count == 1 { return (dated[0], nil) }
      report(nil, entries, at)
      return nil
    }
    guard isName(text, at) else { return nil }
    if let found = find(text, among: dated, at) { return (found, nil) }
    if let open = open(among: entries, named: text, isEvent: true), dated.isEmpty || !looksLikeTime(text) {
      return (open, text.string)
    }
    report(text.string, entries, at)
    return nil
  }

  /// Of the times that give no day the one with this name; else, where something is said to come about, one that waits
  /// for that rather than one that goes on anyway; else the first. nil when every time gives days.
  private func open(among entries: [Int], named text: CellText?, isEvent: Bool) -> Int? {
    let open = entries.compactMap { index -> (index: Int, time: TaskTime)? in
      if !book.entries[index].isOnce, case .open(let time) = book.entries[index].occasion { (index, time) } else { nil }
    }
    let key = text.map { TextFolding.matchKey($0.string) }
    let named = open.first { _, time in
      switch time {
      case .event(let name, _), .plan(let name?), .along(let name): TextFolding.matchKey(name) == key
      default: false
      }
    }
    let waiting = open.first { _, time in
      switch time {
      case .event, .plan: isEvent
      default: false
      }
    }
    return (named ?? waiting ?? open.first)?.index
  }

  /// The occurrence with this label, in this period, or due on this day.
  private func find(_ text: CellText, among dated: [Int], _ at: CellIndex) -> Int? {
    let key = TextFolding.matchKey(text.string)
    let labels = dated.filter { book.entries[$0].label.map(TextFolding.matchKey) == key }
    if labels.count == 1 { return labels[0] }
    if let week = IsoWeek(text.string) {
      let weeks = dated.filter { index in
        guard case .date(let time) = book.entries[index].occasion, case .week(let day)? = time.basis else {
          return false
        }
        return week.contains(day)
      }
      let own = weeks.filter { index in
        guard case .date(let time) = book.entries[index].occasion, case .week(let day)? = time.basis else {
          return false
        }
        return IsoWeek(day).year == book.program.pack.year
      }
      if weeks.count == 1 { return weeks[0] }
      if own.count == 1 { return own[0] }
    }
    if case .success(let date) = CellDate.read(text.bytes, format: nil) {
      let onDay = dated.filter { index in
        guard case .date(let time) = book.entries[index].occasion else { return false }
        return time.due == date || time.deadline?.date == date || time.planned == date || time.basis == .week(date)
      }
      if onDay.count == 1 { return onDay[0] }
      // A spreadsheet makes 01/02/2024 of 2/2024.
      let starts = dated.filter { index in
        guard case .date(let time) = book.entries[index].occasion else { return false }
        return date.day == 1 && time.period?.kind == .month
          && time.period == book.program.pack.years.month(date.year, date.month)
      }
      return starts.count == 1 ? starts[0] : nil
    }
    guard
      let period = OccurrenceText.period(
        text.string, year: book.program.pack.year, book.program.pack.years)
    else { return nil }
    let same = dated.filter { index in
      if case .date(let time) = book.entries[index].occasion {
        time.period?.hasSameMonths(as: period) ?? false
      } else {
        false
      }
    }
    if same.count == 1 { return same[0] }
    let ending = dated.filter { index in
      if case .date(let time) = book.entries[index].occasion, time.period != nil {
        (time.planned ?? time.due) == period.lastDay
      } else {
        false
      }
    }
    return ending.count == 1 ? ending[0] : nil
  }

  /// Whether a text names a time, so that it is no name of an event.
  private func looksLikeTime(_ text: CellText) -> Bool {
    if text.bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), text.bytes.count < 4 { return false }
    return OccurrenceText.period(
      text.string, year: book.program.pack.year, book.program.pack.years) != nil
  }

  private mutating func report(_ text: String?, _ entries: [Int], _ at: CellIndex) {
    let code = entries.first.map { book.task(book.entries[$0]).code } ?? ""
    findings.report(
      DataMessages.unknownOccurrence(
        text, task: code, known: entries.compactMap { book.entries[$0].label } + countedEvents(among: entries),
        at: place(at)), at: at)
  }

  /// The events that days are counted from, in the plan's words.
  private func countedEvents(among entries: [Int]) -> [String] {
    entries.compactMap { index in
      if case .open(.event(let name, _?)) = book.entries[index].occasion { name } else { nil }
    }
  }
}
