import Base
import Lang

extension TestRunner {
  /// Why a score is not what is expected; nil when it is.
  func failure(
    of subject: TestCase.ScoreSubject, _ expected: TestCase.ScoreValue, at range: SourceRange
  ) -> Diagnostic? {
    let period = subject.period ?? data.period
    let card = program.scorecards[subject.card]
    let rows = graded[period]?.scores ?? []
    guard let row = rows.first(where: { $0.unit == subject.unit && $0.card == subject.card }) else {
      return expected == .missing ? nil : .testNotScored(card, names(subject), at: range)
    }
    let found: Found
    switch subject.what {
    case .score: found = Found(points: row.total)
    case .band: found = row.band.map { .band($0) } ?? .none
    case .rank: found = Found(points: row.rank.map { PointRange(Rational($0)) })
    case .points(let item): found = Found(points: row.items[item].points)
    }
    if found.matches(expected) { return nil }
    return .testScoreDiffers(
      names(subject), expected: expected, found.wording(card, self), card: card, row: row, at: range)
  }

  /// What came out.
  private enum Found {
    case points(PointRange)
    case band(Int)
    case none

    init(points: PointRange?) { self = points.map { .points($0) } ?? .none }

    func matches(_ expected: TestCase.ScoreValue) -> Bool {
      switch (self, expected) {
      case (.points(let points), .points(let number)): points == PointRange(number)
      case (.points(let points), .range(let low, let high)): points == PointRange(low, high)
      case (.points(let points), .missing): points.exact == nil
      case (.band(let band), .band(let other)): band == other
      case (.none, .missing): true
      default: false
      }
    }

    func wording(_ card: Scorecard, _ runner: TestRunner) -> Wording {
      switch self {
      case .points(let points): Wording.points(points)
      case .band(let band): Wording(same: "\"\(card.bands[band].title)\"")
      case .none: Wording(en: "not known", vi: "chưa xác định")
      }
    }
  }

  /// What a message calls it: which score, and of which unit where the test has several.
  private func names(_ subject: TestCase.ScoreSubject) -> Wording {
    let card = program.scorecards[subject.card]
    var names: Wording =
      switch subject.what {
      case .score: Wording(en: "the score", vi: "tổng điểm")
      case .band: Wording(en: "the band", vi: "xếp loại")
      case .rank: Wording(en: "the rank", vi: "thứ hạng")
      case .points(let item):
        Wording(en: "the points of \(card.items[item].id)", vi: "điểm của \(card.items[item].id)")
      }
    if test.units.count > 1 {
      let unit = test.units[subject.unit].name
      names = Wording(en: "\(names.en) of \(unit)", vi: "\(names.vi) của \(unit)")
    }
    return names
  }
}

extension Wording {
  /// Points in full: `89.995`, `72.5 to 81`.
  static func points(_ points: PointRange) -> Wording {
    let low = number(points.lowest)
    if points.exact != nil { return low }
    let high = number(points.highest)
    return Wording(en: "\(low.en) to \(high.en)", vi: "\(low.vi) đến \(high.vi)")
  }

  private static func number(_ number: Rational) -> Wording {
    Display.value(number, .score, in: Vocabulary(), against: [number])
  }
}

extension Diagnostic {
  static func testScoreDiffers(
    _ subject: Wording, expected: TestCase.ScoreValue, _ found: Wording, card: Scorecard, row: ScoreRow,
    at range: SourceRange
  ) -> Diagnostic {
    let wanted: Wording =
      switch expected {
      case .points(let number): Wording.points(PointRange(number))
      case .range(let low, let high): Wording.points(PointRange(low, high))
      case .band(let band): Wording(same: "\"\(card.bands[band].title)\"")
      case .missing: Wording(en: "not known", vi: "chưa xác định")
      }
    var notes: [Wording] = []
    for score in row.items {
      let id = card.items[score.item].id
      let points = score.points.map(Wording.points) ?? Wording(en: "left out", vi: "không tính")
      notes.append(Wording(en: "\(id): \(points.en)", vi: "\(id): \(points.vi)"))
    }
    let shown = Array(notes.prefix(20)) + (notes.count > 20 ? [Wording(same: "…")] : [])
    return Diagnostic(
      .testScoreDiffers, at: .source(range),
      Wording(
        en: "expected \(subject.en) to be \(wanted.en), but it is \(found.en)",
        vi: "mong đợi \(subject.vi) là \(wanted.vi), nhưng kết quả là \(found.vi)"),
      notes: shown)
  }

  static func testNotScored(_ card: Scorecard, _ subject: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .testNotScored, at: .source(range),
      Wording(
        en: "there is no such score: the scorecard `\(card.name)` has no item for this unit",
        vi: "không có điểm: phiếu điểm `\(card.name)` không có tiêu chí nào cho đơn vị này"),
      help: [
        Wording(
          en: "give the unit the level and kind that the scorecard is for: `unit \"…\" level …`",
          vi: "ghi cấp, loại mà phiếu điểm áp dụng cho đơn vị: `đơn vị \"…\" cấp …`")
      ])
  }
}
