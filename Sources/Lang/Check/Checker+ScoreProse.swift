import Base

/// What the prose of items leaves open, of which only the indicator tells what is meant.
extension Checker {
  private static let denials = ["không", "chưa"]

  /// Whether a title itself says that there is none: "Không có đơn thư vượt cấp".
  private static func denies(_ term: Term) -> Bool {
    guard let title = term.title else { return false }
    return denials.contains { TextFolding.matchKey(title).hasPrefix($0 + " ") }
  }

  /// Whether it is open what `nếu có` or `nếu không có` says of an indicator whose name denies; reports that.
  mutating func isDenied(_ indicator: Indicator, at range: SourceRange) -> Bool {
    guard indicator.measure == .truth, Self.denies(indicator.term) else { return false }
    report(Self.deniedTwice(indicator.term, at: range))
    return true
  }

  /// `3 điểm, có: 0 điểm`: all points when there is none, of what is yes or no when that is what its name says.
  mutating func ifNotThere(_ indicator: Indicator, at range: SourceRange) -> ScoreItem.Scoring? {
    guard indicator.measure == .truth else { return ifThere(false, indicator, at: range) }
    guard Self.denies(indicator.term) else {
      report(Self.noPointsForYes(indicator.term, at: range))
      return nil
    }
    return ifThere(true, indicator, at: range)
  }

  /// Warns of `có sáng kiến được cộng 2 điểm`, which is once, and may be meant for each.
  mutating func warnOfOnce(_ syntax: ScoreItemSyntax, _ indicator: Indicator) {
    guard let points = syntax.givenOnce, case .count = indicator.measure else { return }
    report(Self.givenOnce(points, isTaken: syntax.isTaken, at: syntax.scoring.range.joined(points.range)))
  }

  /// Warns of `không có khiếu kiện: 5 điểm` among what is taken off, where those without any lose the points.
  mutating func warnOfNoneTaken(_ syntax: ScoreItemSyntax, _ indicator: Indicator) {
    guard syntax.isTaken, let points = syntax.points, points.value > .zero else { return }
    guard !syntax.saysChange, indicator.lowerIsBetter || syntax.leavesOutMeasure else { return }
    report(Self.takenFromNone(indicator.term, points, at: syntax.scoring.range))
  }

  /// Whether an indicator counts what is missing, where that is said; else reports that nothing says how many there must be.
  mutating func tellsWhatLacks(_ syntax: ScoreItemSyntax, _ indicator: Indicator) -> Bool {
    guard let lacking = syntax.lacking else { return true }
    let title = " " + TextFolding.matchKey(indicator.term.title ?? "") + " "
    if ["thiếu", "chưa", "không"].contains(where: { title.contains(" \($0) ") }) { return true }
    report(Self.lackingOfHowMany(indicator.term, name(of: indicator.type), at: lacking))
    return false
  }

  /// `3 điểm nếu không có` of "Không có đơn thư vượt cấp"
  static func deniedTwice(_ indicator: Term, at range: SourceRange) -> Diagnostic {
    let name = indicator.title ?? indicator.name
    return Diagnostic(
      .notCounted, at: .source(range),
      both(
        "\"\(name)\" itself says that there is none: it is not said whether that or the contrary has the points",
        "chính \"\(name)\" đã nói là không có, nên không rõ như vậy thì được điểm hay ngược lại"),
      help: [
        both(
          "write `if true` where what the name says has the points, `if false` for the contrary",
          "viết `nếu đúng` khi đúng như tên chỉ số thì được điểm, `nếu sai` khi ngược lại")
      ], edits: [Diagnostic.Edit(range, both("if true", "nếu đúng"))])
  }

  /// `ban hành kế hoạch: 2 điểm, có: 0 điểm`
  static func noPointsForYes(_ indicator: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notCounted, at: .source(range),
      both(
        "yes has no points here, and the name `\(indicator.name)` does not say what has them",
        "ở đây có thì không được điểm, còn tên `\(indicator.name)` không cho biết thế nào thì được"),
      help: [
        both(
          "write `if none` behind the points where no has them, `if yes` where yes has them",
          "không thì được điểm: viết `nếu không có` sau số điểm; có thì được: viết `nếu có`")
      ])
  }

  /// `có sáng kiến được công nhận được cộng 2 điểm`
  static func givenOnce(_ points: ScorecardSyntax.Points, isTaken: Bool, at range: SourceRange) -> Diagnostic {
    let figure = points.value.decimalText(atMost: 6)
    let way = isTaken ? both("minus", "trừ") : both("plus", "cộng")
    var warning = Diagnostic(
      .eachOrOnce, at: .source(range),
      both(
        "read as \(figure) points once, however many there are; the words may also mean for each",
        "hiểu là \(figure) điểm một lần, dù có bao nhiêu; lời văn cũng có thể là cho mỗi trường hợp"),
      help: [
        both(
          "for each write `\(way.en) \(figure) points per case`; once, `\(figure) points` without `\(way.en)`",
          "nếu cho mỗi trường hợp thì viết `\(way.vi) \(figure) điểm mỗi trường hợp`; nếu một lần thì viết `\(figure) điểm`, bỏ "
            + "chữ `\(way.vi)`")
      ])
    warning.severity = .warning
    return warning
  }

  /// `không có khiếu kiện: 5 điểm` in a group of deductions
  static func takenFromNone(
    _ indicator: Term, _ points: ScorecardSyntax.Points, at range: SourceRange
  ) -> Diagnostic {
    let figure = points.value.decimalText(atMost: 6)
    let name = indicator.title ?? indicator.name
    var warning = Diagnostic(
      .stepsAgainstOrder, at: .source(range),
      both(
        "this takes \(figure) points from units that have none of \"\(name)\"",
        "nhóm này là điểm trừ, nên đơn vị không có \"\(name)\" bị trừ \(figure) điểm"),
      help: [
        both(
          "where having none is rewarded, move the item to the total or to a `bonus group \"…\"`; where each case is punished "
            + "write `minus … points per case`",
          "nếu không có thì được điểm, hãy chuyển tiêu chí ra ngoài nhóm, hoặc vào một `nhóm điểm thưởng \"…\"`; nếu có mới bị trừ thì "
            + "viết `mỗi … trừ … điểm`; nếu đúng là không có thì bị trừ, viết `trừ \(figure) điểm`")
      ])
    warning.severity = .warning
    return warning
  }

  /// `thiếu mỗi báo cáo trừ 1 điểm` of how many reports there are
  static func lackingOfHowMany(_ indicator: Term, _ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notCounted, at: .source(range),
      both(
        "`\(indicator.name)` is \(type.en) and not of those missing: it is not said how many there must be",
        "`\(indicator.name)` là \(type.vi), không phải số còn thiếu, nên không rõ phải có bao nhiêu"),
      help: [
        both(
          "write how many: `minus 1 point for each 1 below 12`, or name an indicator that counts what is missing",
          "ghi số phải có: `cứ mỗi 1 báo cáo dưới 12 báo cáo trừ 1 điểm`, hoặc dùng chỉ số đếm số còn thiếu")
      ])
  }
}
