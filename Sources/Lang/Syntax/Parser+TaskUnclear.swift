import Base

/// What says when something is to be done, and no day: `hằng tuần`, `đầu tháng`, `theo yêu cầu`.
extension Parser {
  /// Where a recurrence ends that is shorter than a month: `hằng tuần`, `2 tuần một lần`, `weekly`.
  var timeInDays: Int? {
    var place = index
    if says(["định", "kỳ"], at: place) { place += 2 }
    if ["thứ", "sáng", "chiều"].contains(word(place)) { place += 2 }
    if says(["chủ", "nhật"], at: place) { place += 2 }
    if ["weekly", "daily", "fortnightly"].contains(word(place)) { return place + 1 }
    let units: Set<String?> = ["tuần", "ngày"]
    if ["hằng", "hàng", "mỗi"].contains(word(place)), units.contains(word(place + 1)) {
      return ["một", "01"].contains(word(place + 2)) && word(place + 3) == "lần" ? place + 4 : place + 2
    }
    guard wholeNumber(at: place) != nil, units.contains(word(place + 1)) else { return nil }
    if place + 2 < tokens.count, tokens[place + 2].kind == .over, word(place + 3) == "lần" { return place + 4 }
    return says(["một", "lần"], at: place + 2) ? place + 4 : nil
  }

  /// Where a time ends that says no day and no part of the year: `đầu tháng`, `giữa năm`, `cả năm`, `từ tháng 6`.
  var unclearTime: Int? {
    var place = index
    if says(["cả", "năm"], at: place) { return place + 2 }
    if ["từ", "from"].contains(word(place)) {
      if let part = partOfYear(at: place + 1) { return says(["trở", "đi"], at: part.end) ? part.end + 2 : part.end }
      return says(["đầu", "năm"], at: place + 1) ? place + 3 : nil
    }
    if ["trong", "vào"].contains(word(place)) { place += 1 }
    guard ["đầu", "giữa"].contains(word(place)) else { return nil }
    place += 1
    if let part = partOfYear(at: place) { return part.end }
    if ["mỗi", "hằng", "hàng", "các"].contains(word(place)) { place += 1 }
    return ["tháng", "quý", "năm"].contains(word(place)) ? place + 1 : nil
  }

  /// Where words end that say what a task waits for, and lack `khi` and their quotes: `theo yêu cầu của cấp trên`, `sau khi có
  /// hướng dẫn`, `trong 5 ngày làm việc kể từ ngày …`.
  var bareEvent: Int? {
    mutating get {
      standsBareEvent ? endOfBareEvent() : nil
    }
  }

  /// Where the words end that begin here: at a clause or another time, or behind a text.
  mutating func endOfBareEvent() -> Int {
    let here = index
    defer { index = here }
    advance()
    while !atEnd, !token.startsLine {
      if kind == .text { return index + 1 }
      if kind == .close { break }
      // `sau khi "…"`, `kể từ khi "…"`: `khi` by itself would be the time.
      let isClause = keywords.contains { Context.task.clauses.contains($0) && fits($0, at: afterPhrase) }
      if isClause, !saysDays(at: index - 1), !["sau", "từ"].contains(word(index - 1)) { break }
      if at(.and), startsTime(at: afterPhrase) { break }
      if kind == .comma, startsTime(at: index + 1) { break }
      advance()
    }
    return index
  }

  private var standsBareEvent: Bool {
    mutating get {
      if word(index) == "theo" { return !at(.asPlanned) }
      let starts = [
        ["sau", "khi"], ["ngay", "khi"], ["ngay", "sau"], ["kể", "từ"], ["trong", "vòng"], ["trong", "thời", "hạn"],
        ["upon"],
        ["after"], ["as", "required"], ["as", "needed"], ["as", "requested"], ["when"],
      ]
      if starts.contains(where: { says($0, at: index) }) { return true }
      for words in [["trong"], ["chậm", "nhất"], ["không", "quá"], ["sau"], ["within"], ["by"]]
      where says(words, at: index) {
        let number = word(index + words.count) == "là" ? index + words.count + 1 : index + words.count
        if saysDays(at: number) || saysMonthsBehind(number) { return true }
      }
      return false
    }
  }

  /// Whether `4 tháng kể từ ngày …` stands at token `place`, and no part of the year, `6 tháng đầu năm`.
  private func saysMonthsBehind(_ place: Int) -> Bool {
    guard wholeNumber(at: place) != nil, ["tháng", "months", "month"].contains(word(place + 1)) else { return false }
    let starts = [
      ["kể", "từ"], ["sau", "khi"], ["từ", "khi"], ["từ", "ngày"], ["tính", "từ"], ["sau", "ngày"], ["after"], ["of"],
    ]
    return starts.contains { says($0, at: place + 2) }
  }

  /// Whether `5 ngày`, `10 ngày làm việc` or `5 days` stands at token `place`, and no day of each month.
  private func saysDays(at place: Int) -> Bool {
    wholeNumber(at: place) != nil && ["ngày", "days", "working"].contains(word(place + 1))
  }
}
