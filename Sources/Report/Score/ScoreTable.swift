package import Base
package import Eval
import Lang

/// Scores as a table for people, and under it how many units are in each band.
package enum ScoreTable {
  /// Writes the outcomes of one or several packs while their items are made, with the columns (nil: the usual ones, those with
  /// nothing in them left out) and what to put together by.
  package static func write(
    _ runs: [RowRun<ScoreOutcome>], columns: [ScoreColumn]?, summary: [ScoreKey], language: Language, style: Style,
    to sink: ReportSink
  ) {
    for run in runs {
      let views = Array(run.frame.views())
      sink.add(heading(run.frame, views, language, style) + "\n\n")
      if views.isEmpty {
        sink.add(nothing(language))
      } else {
        table(run, views, columns, language, style, to: sink)
      }
      sink.add("\n")
    }
    sink.add(text(summary: ScoreSummary(runs.map(\.frame), by: summary), language: language, style: style))
  }

  /// The pack's title, its document, the scorecard and the period where there is one.
  private static func heading(
    _ outcome: ScoreOutcome, _ views: [ScoreView], _ language: Language, _ style: Style
  ) -> String {
    let pack = outcome.program.pack
    var parts = [pack.title ?? pack.name]
    if let document = pack.document { parts.append(document) }
    let cards = Set(views.map(\.row.card))
    if cards.count == 1, let view = views.first { parts.append(view.card.title ?? view.card.name) }
    let periods = Set(views.map(\.row.period))
    if periods.count == 1, let period = periods.first {
      parts.append((language == .vi ? "" : "period ") + Display.dated(period)[language])
    }
    return style(.strong, DisplayWidth.safe(parts.joined(separator: " · ")))
  }

  private static func nothing(_ language: Language) -> String {
    language == .vi
      ? "Không có phiếu điểm nào cho các đơn vị này.\n" : "No scorecard is for any of these units.\n"
  }

  /// `views` are those of all rows, without what their items gave.
  private static func table(
    _ run: RowRun<ScoreOutcome>, _ views: [ScoreView], _ chosen: [ScoreColumn]?, _ language: Language, _ style: Style,
    to sink: ReportSink
  ) {
    var wanted = chosen ?? ScoreColumn.table
    if chosen == nil {
      if Set(views.map(\.row.card)).count == 1 { wanted.removeAll { $0 == .fixed(.scorecard) } }
      if Set(views.map(\.row.period)).count == 1 { wanted.removeAll { $0 == .fixed(.period) } }
    }
    let frame = ScoreFrame(run.frame)
    let beside = run.frame.totalsBeside()
    _ = TextTable.write(
      columns: wanted.map { column in
        TextTable.Column(column.heading(language, views), alignsRight: column.alignsRight, limit: 40)
      }, leavesOut: chosen == nil, style: style, to: sink
    ) { body in
      var place = 0
      run.forEach { part in
        part.rows.allSatisfy { row in
          var view = ScoreView(frame, row)
          view.beside = beside[place]
          place += 1
          return body(wanted.map { TextTable.Placed($0.shown(view, language), limit: 40) })
        }
      }
    }
  }

  /// How many units are in each band.
  package static func text(summary: ScoreSummary, language: Language, style: Style) -> String {
    var text = ""
    for (key, lines) in summary.lines where !lines.isEmpty {
      let cards = summary.hasSeveralCards
      let scorecard = Wording(en: "scorecard", vi: "phiếu điểm")
      let headings =
        [key.heading] + (cards ? [scorecard] : []) + [
          Wording(en: "band", vi: "xếp loại"), Wording(en: "rows", vi: "số đơn vị"),
          Wording(en: "met", vi: "tiêu chí đạt"), Wording(en: "sum of scores", vi: "tổng điểm"),
        ]
      var table = TextTable(
        columns: headings.enumerated().map {
          TextTable.Column($1[language], alignsRight: $0 > (cards ? 2 : 1), limit: 60)
        })
      for line in lines {
        let unknown = Wording(en: "not decided", vi: "chưa xếp loại được")
        let card: [TextTable.Cell] = cards ? [.init(line.cardTitle)] : []
        table.append(
          [.init(line.wording[language])] + card + [
            .init(line.band ?? unknown[language], line.band == nil ? .faint : nil),
            .init(String(line.rows)), .init(String(line.met)), .init(sum(line.sum, language)),
          ])
      }
      text += table.text(style: style) + "\n"
    }
    return text
  }

  private static func sum(_ sum: PointRange, _ language: Language) -> String {
    let lowest = Display.figure(sum.lowest)[language]
    return sum.exact == nil ? "\(lowest)–\(Display.figure(sum.highest)[language])" : lowest
  }
}
