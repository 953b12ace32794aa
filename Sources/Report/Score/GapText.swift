package import Base
package import Eval
package import Lang

/// What a unit must do for the next band, for people.
package struct GapText: Sendable {
  private let program: TypedProgram
  private let language: Language
  private let style: Style

  /// Takes the pack, the language and whether there are colours.
  package init(_ program: TypedProgram, language: Language, style: Style) {
    self.program = program
    self.language = language
    self.style = style
  }

  /// The text for a unit's gap, each line ended.
  package func text(_ gap: ScoreGap, _ unit: Unit) -> String {
    let view = ScoreView(program, unit, gap.row)
    let heading = [unit.name, view.card.title ?? view.card.name, Display.dated(gap.row.period)[language]]
    var text = style(.strong, DisplayWidth.safe(heading.joined(separator: " · "))) + "\n\n"
    text += GapText.summary(gap, view)[language] + "\n"
    for condition in gap.conditions + gap.withheld { text += "  " + DisplayWidth.safe(condition[language]) + "\n" }
    guard !gap.moves.isEmpty else { return text }
    let words = [
      Wording(en: "item", vi: "tiêu chí"), Wording(en: "now", vi: "hiện có"), Wording(en: "move", vi: "cần làm"),
      Wording(en: "gain", vi: "được thêm"), Wording(en: "reaches the band", vi: "đủ lên mức"),
    ]
    var table = TextTable(
      columns: words.enumerated().map {
        TextTable.Column($1[language], alignsRight: $0 == 3, limit: $0 == 0 ? 44 : 60)
      })
    for move in gap.moves {
      let items = move.items.map { view.card.items[$0] }
      let gain = Display.value(move.gain, .score, in: program.vocabulary)[language]
      let yes = Wording(en: "yes", vi: "có")
      let no = Wording(en: "not alone", vi: "chưa đủ")
      table.append([
        .init(items.map { GapText.name($0, program.vocabulary)[language] }.joined(separator: " + ")),
        .init(GapText.now(move.items.map { gap.row.items[$0] }, view)[language]),
        .init(GapText.change(move, items[0], program.vocabulary)[language]), .init("+" + gain),
        .init(move.reaches ? yes[language] : no[language], move.reaches ? .good : .faint),
      ])
    }
    return text + "\n" + table.text(style: style)
  }

  /// Where the unit stands, and how far the next band is.
  static func summary(_ gap: ScoreGap, _ view: ScoreView) -> Wording {
    guard let total = view.total else {
      return Wording(en: "There is nothing to score.", vi: "Không có gì để chấm.")
    }
    let now = view.band.map { Wording(same: ", \($0)") } ?? Wording(same: "")
    guard let band = gap.band, let missing = gap.missing else {
      return Wording(
        en: "\(total.en) points\(now.en): no band is above.", vi: "\(total.vi) điểm\(now.vi): không còn mức cao hơn.")
    }
    let title = view.card.bands[band].title
    if missing.isZero, view.card.bands[band].totals.lower?.isIncluded != false {
      return Wording(
        en: "\(total.en) points\(now.en): enough for \"\(title)\", which asks for more than points.",
        vi: "\(total.vi) điểm\(now.vi): đủ điểm cho \"\(title)\", nhưng mức này còn kèm điều kiện.")
    }
    let least = Display.value(missing, .score, in: view.vocabulary, against: [.zero])
    let isPassed = view.card.bands[band].totals.lower?.isIncluded == false
    let (more, hon) = isPassed ? ("more than ", "trên ") : ("", "")
    return Wording(
      en: "\(total.en) points\(now.en): \(more)\(least.en) more for \"\(title)\".",
      vi: "\(total.vi) điểm\(now.vi): cần thêm \(hon)\(least.vi) điểm để đạt \"\(title)\".")
  }

  /// What an item is called: its own title, or its indicator.
  static func name(_ item: ScoreItem, _ vocabulary: Vocabulary) -> Wording {
    item.title.map { Wording(same: $0) } ?? Display.name(vocabulary[item.indicator].term)
  }

  /// The result and points as they are, of items that look at one result.
  private static func now(_ scores: [ItemScore], _ view: ScoreView) -> Wording {
    let parts = scores.map { $0.points.map { view.points($0) } ?? Wording(same: "–") }
    let points = Wording(
      en: parts.map(\.en).joined(separator: " + "), vi: parts.map(\.vi).joined(separator: " + "))
    guard let score = scores.first, let value = score.measurement?.measured.rational else {
      return Wording(en: "no data, \(points.en)", vi: "thiếu số liệu, \(points.vi) điểm")
    }
    let indicator = view.vocabulary[view.card.items[score.item].indicator]
    let shown = Display.value(value, indicator.type, in: view.vocabulary, against: scores.compactMap(\.threshold))
    return Wording(en: "\(shown.en), \(points.en) points", vi: "\(shown.vi), \(points.vi) điểm")
  }

  /// `120 more dossiers`, `1.5 points higher`.
  static func change(_ move: ScoreGap.Move, _ item: ScoreItem, _ vocabulary: Vocabulary) -> Wording {
    let indicator = vocabulary[item.indicator]
    switch move.change {
    case .cases(let number):
      var words = Display.needed(.more(number), of: indicator, indicator.type, in: vocabulary)
      if let part = indicator.numerator { words.vi += ": " + part }
      return words
    case .value(let number): return Display.needed(.by(number), of: indicator, indicator.type, in: vocabulary)
    case .data: return Wording(en: "give the result; at the best", vi: "bổ sung số liệu, được thêm nhiều nhất")
    }
  }
}
