import Base

// Changes of each year, and on the average of several: `tăng 8%/năm`, `giảm bình quân 0.5 - 1%/năm`.
extension Parser {
  /// The stroke of `/năm` behind the figure or the two figures at `place`.
  func strokeBeforeYear(behind place: Int) -> Int? {
    guard startsValue(at: place) else { return nil }
    var next = place
    while next < tokens.count, next - place < 9, !tokens[next].startsLine || next == place {
      switch tokens[next].kind {
      case .number, .percent, .minus: next += 1
      case .word:
        let (keywords, length) = phrase(at: next)
        guard length == 0 || keywords.contains(.points) || isUnit(next) else { return nil }
        next += max(1, length)
      case .over:
        let year = phrase(at: next + 1)
        return year.keywords.contains(.year) && !isYear(at: next + 1) ? next : nil
      default: return nil
      }
    }
    return nil
  }

  /// Whether a word behind a number may be its unit, though the language has it too: `đồng`, `ngày`.
  private func isUnit(_ place: Int) -> Bool {
    !phrase(at: place).keywords.contains { $0.startsClause || $0.comparator != nil || $0 == .to || $0 == .upTo }
  }

  /// The figure, or the two of a range, with `/năm` behind, which says nothing more where the year before is named: `giảm 1%/năm so
  /// với năm trước`. nil where it is not said against what it is measured, which is reported.
  mutating func changePerYear(
    _ start: Int, _ stroke: Int
  ) throws(Mistake) -> (low: ExpressionSyntax, high: ExpressionSyntax?)? {
    let low = try primary().expression
    var high: ExpressionSyntax?
    if kind == .minus {
      advance()
      high = try primary().expression
    }
    guard index == stroke else {
      report(.unexpected(foundHere, .statement))
      throw Mistake()
    }
    index = stroke + 1 + phrase(at: stroke + 1).length
    let against = phrase(at: index)
    if against.keywords.contains(.against), phrase(at: index + against.length).keywords.contains(.aYearEarlier) {
      return (low, high)
    }
    mention(.changePerYear(range(from: stroke), text(range(from: start)), hasBaseline: at(.against)))
    return nil
  }

  /// Whether `bình quân`, `an average of`, and a figure stand at a token.
  func isAverage(at place: Int) -> Bool {
    let isWritten =
      word(place) == "bình" && word(place + 1) == "quân" || word(place) == "bình quân"
      || word(place) == "an" && word(place + 1) == "average" && word(place + 2) == "of"
      || phrase(at: place).keywords.contains(.mean)
    guard isWritten else { return false }
    let figures = behindAverage(place)
    return startsValue(at: figures) || startsDigits(at: figures)
  }

  /// "bình quân" "mỗi năm"? comparator? sum ("/" "năm")?, behind "tăng" or "giảm". Two figures are reported. nil where none stands here.
  mutating func averageOfYears(_ start: Int, rises: Bool) throws(Mistake) -> RequirementSyntax? {
    let first = index
    guard isAverage(at: first) else { return nil }
    index = behindAverage(first)
    var averaged = stream.range(first)
    averaged.upper = token.lower
    let (comparator, _) = try comparatorIfAny() ?? (.atLeast, .words)
    let stroke = strokeBeforeYear(behind: index)
    let figure = try primary().expression
    let isRange = kind == .minus || at(.to)
    if isRange {
      index = kind == .minus ? index + 1 : afterPhrase
      _ = try primary()
    }
    _ = eat(.orMore)
    var yearly = stream.range(index - 1)
    yearly.lower = yearly.upper
    if let stroke, index == stroke {
      index = stroke + 1 + phrase(at: stroke + 1).length
      yearly = range(from: stroke)
    } else if ["a", "per", "each", "mỗi"].contains(word(index) ?? ""), phrase(at: index + 1).keywords.contains(.year) {
      let stroke = index
      index += 1 + phrase(at: index + 1).length
      yearly = range(from: stroke)
    } else if at(.yearly) {
      let stroke = index
      _ = eat(.yearly)
      yearly = range(from: stroke)
    }
    let against = phrase(at: index)
    var edits: [Diagnostic.Edit] = []
    if !against.keywords.contains(.against) {
      edits = [
        Diagnostic.Edit(averaged, ""),
        Diagnostic.Edit(yearly, Wording(en: " against a year earlier", vi: " so với năm trước")),
      ]
    } else if phrase(at: index + against.length).keywords.contains(.aYearEarlier) {
      edits = [Diagnostic.Edit(averaged, ""), Diagnostic.Edit(yearly, "")]
    }
    let whole = range(from: start)
    if isRange {
      mention(.averageOfTwo(whole, text(whole)))
      return .mistake(whole)
    }
    return .yearly(
      YearlyChange(
        rises: rises, comparator: comparator, figure: figure, range: whole, words: text(whole), edits: edits))
  }

  /// The token behind `bình quân mỗi năm`.
  private func behindAverage(_ place: Int) -> Int {
    if word(place) == "an", word(place + 1) == "average" { return place + 3 }
    let figures = place + (word(place) == "bình" ? 2 : max(1, phrase(at: place).length))
    let each = phrase(at: figures)
    return each.keywords.contains(.yearly) ? figures + each.length : figures
  }
}

extension Diagnostic {
  /// `tăng bình quân 12%/năm`
  static func averageOfYears(_ range: SourceRange, _ written: String, _ edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .missingPeriod, at: .source(range),
      Wording(
        en: "`\(written)` is an average of several years, and of which is not said",
        vi: "`\(written)` là mức bình quân nhiều năm, chưa rõ là những năm nào"),
      help: [
        Wording(
          en:
            "if every year has to bring so much, write `against a year earlier`; else say of which years, `in the years 2026 to 2030`",
          vi:
            "nếu năm nào cũng phải đạt chừng ấy thì viết `so với năm trước`; nếu không thì ghi rõ những năm nào, `giai đoạn 2026 - 2030`"
        )
      ], edits: edits)
  }

  /// `tăng bình quân 10 - 12%/năm`
  fileprivate static func averageOfTwo(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` has two figures, and an average that is asked for has one",
        vi: "`\(written)` có hai con số, còn mức bình quân phải đạt chỉ có một"),
      help: [Wording(en: "write the one that has to be reached", vi: "chỉ ghi mức phải đạt")])
  }

  /// `từ 97% lên 95%`
  static func levelsOpposed(_ range: SourceRange, _ written: String, rises: Bool) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      rises
        ? Wording(
          en: "`\(written)` says that it rises, and the second figure is not the higher one",
          vi: "`\(written)` nói là tăng, nhưng mức sau không cao hơn mức trước")
        : Wording(
          en: "`\(written)` says that it falls, and the second figure is not the lower one",
          vi: "`\(written)` nói là giảm, nhưng mức sau không thấp hơn mức trước"),
      help: [Wording(en: "check both figures", vi: "hãy kiểm tra lại hai mức này")])
  }

  /// `từ 45% năm 2027 lên 70%` in a plan of 2026
  static func levelOfLaterYear(_ range: SourceRange, _ year: Int) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      Wording(
        en: "the level there is cannot be one of \(year): that is not before the plan's year",
        vi: "mức đang có không thể là mức của năm \(year), vì năm đó không ở trước năm của kế hoạch"),
      help: [Wording(en: "check the year", vi: "hãy kiểm tra lại năm")])
  }
}
