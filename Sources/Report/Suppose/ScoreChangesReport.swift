package import Base
package import Eval
import Lang

/// Scores before and after something was supposed, in each format.
package struct ScoreChangesReport {
  let changes: ScoreChanges
  /// What is supposed, as it was written, and of how many units; nil for a figure of targets.
  let supposed: [(text: String, units: Int?)]

  package init(_ changes: ScoreChanges, _ supposed: [(text: String, units: Int?)]) {
    self.changes = changes
    self.supposed = supposed
  }

  private var old: ScoreFrame { ScoreFrame(changes.before) }
  private var new: ScoreFrame { ScoreFrame(changes.after) }

  /// Ranks as people read them: `2`, `2–4` while it is not known.
  private func rank(_ row: ScoreRow) -> String {
    guard let ranks = row.ranks else { return "–" }
    return row.rank.map(String.init) ?? "\(ranks.lowerBound)–\(ranks.upperBound)"
  }

  /// What changes, as a table for people.
  package func table(_ language: Language, _ style: Style) -> String {
    let hasCards = Set(changes.changes.map(\.after.card)).count > 1
    let hasPeriods = Set(changes.changes.map(\.after.period.text)).count > 1
    var columns = [TextTable.Column(Wording(en: "unit", vi: "đơn vị")[language], limit: 40)]
    if hasCards { columns.append(TextTable.Column(Wording(en: "scorecard", vi: "phiếu điểm")[language], limit: 40)) }
    if hasPeriods { columns.append(TextTable.Column(Wording(en: "period", vi: "kỳ")[language])) }
    columns += [
      TextTable.Column(Wording(en: "score", vi: "điểm")[language], alignsRight: true),
      TextTable.Column(Wording(en: "band", vi: "xếp loại")[language]),
      TextTable.Column(Wording(en: "rank", vi: "hạng")[language], alignsRight: true),
    ]
    var table = TextTable(columns: columns)
    var count = 0
    let (oldFrame, newFrame) = (old, new)
    for change in changes.changes where change.isChange {
      count += 1
      let (before, after) = (ScoreView(oldFrame, change.before), ScoreView(newFrame, change.after))
      func pair(_ old: String, _ new: String) -> TextTable.Cell { .init(old == new ? new : "\(old) → \(new)") }
      var cells = [TextTable.Cell(after.unit.name)]
      if hasCards { cells.append(.init(after.card.title ?? after.card.name)) }
      if hasPeriods { cells.append(.init(Display.period(change.after.period)[language])) }
      cells += [
        pair(before.total?[language] ?? "–", after.total?[language] ?? "–"),
        pair(before.band ?? "–", after.band ?? "–"), pair(rank(change.before), rank(change.after)),
      ]
      table.append(cells)
    }
    let pack = changes.before.program.pack
    var text = style(.strong, DisplayWidth.safe(pack.title ?? pack.name)) + "\n"
    for (line, units) in supposed {
      text += Wording(en: "supposed", vi: "giả sử")[language] + ": " + DisplayWidth.safe(line)
      if let units {
        text += language == .vi ? " (\(units) đơn vị)" : units == 1 ? " (1 unit)" : " (\(units) units)"
      }
      text += "\n"
    }
    text += "\n"
    if count > 0 { text += table.text(style: style) + "\n" }
    let all = changes.changes.count
    let head = language == .vi ? "đã so \(all) điểm số" : "\(all) \(all == 1 ? "score" : "scores") compared"
    let changed =
      count == 0
      ? Wording(en: "none changes", vi: "không điểm nào đổi")
      : Wording(en: "\(count) \(count == 1 ? "changes" : "change")", vi: "\(count) đổi")
    return text + style(.strong, head) + ": " + changed[language] + "\n"
  }

  /// All scores, before and after, as a CSV file.
  package func csv(_ form: CSVForm, to sink: ReportSink) {
    var csv = CSVText(form)
    let own: [(String, Wording)] = [
      ("lowest", Wording(en: "lowest", vi: "điểm thấp nhất")), ("highest", Wording(en: "highest", vi: "điểm cao nhất")),
      ("band", Wording(en: "band", vi: "xếp loại")), ("rank", Wording(en: "rank", vi: "hạng")),
    ]
    csv.line(
      heads: form.heads(
        [
          CSVForm.named("unit", en: "code", vi: "mã"), CSVForm.named("name", en: "unit", vi: "đơn vị"),
          CSVForm.named("scorecard", en: "scorecard", vi: "phiếu điểm"),
          CSVForm.named("period", en: "period", vi: "kỳ"),
        ] + own.map { CSVForm.named($0.0, en: $0.1.en, vi: $0.1.vi) }
          + own.map { CSVForm.named("new_" + $0.0, en: "new " + $0.1.en, vi: $0.1.vi + " mới") }
          + [CSVForm.named("changed", en: "changed", vi: "thay đổi")]))
    let (oldFrame, newFrame) = (old, new)
    for change in changes.changes {
      let (before, after) = (ScoreView(oldFrame, change.before), ScoreView(newFrame, change.after))
      func cells(_ view: ScoreView) -> [CSVCell?] {
        [
          view.row.total.map { .number($0.lowest) }, view.row.total.map { .number($0.highest) },
          view.band.map { .text($0) }, view.row.rank.map { .number($0) },
        ]
      }
      csv.line(
        [.text(after.unit.code), .text(after.unit.name), .text(after.card.name), .text(change.after.period.text)]
          + cells(before) + cells(after) + [.text(change.isChange ? "yes" : "no")])
      if !csv.drain(into: sink) { return }
    }
    csv.drain(into: sink, atEnd: true)
  }

  /// The same as a JSON object: `version`, `pack`, `supposed`, `scores`, `changed`, `messages`.
  package func json(sources: Sources, messages: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.member("pack", changes.before.program.pack.name)
      writer.key("supposed")
      writer.array { writer in
        for (text, units) in supposed {
          writer.line { writer in
            writer.member("text", text)
            writer.member("units", units)
          }
        }
      }
      writer.key("scores")
      let (oldFrame, newFrame) = (old, new)
      writer.array { writer in
        for change in changes.changes {
          let (before, after) = (ScoreView(oldFrame, change.before), ScoreView(newFrame, change.after))
          writer.object { writer in
            writer.member("unit", after.unit.code)
            writer.member("name", after.unit.name)
            writer.member("scorecard", after.card.name)
            writer.member("period", change.after.period.text)
            for (key, view) in [("before", before), ("after", after)] {
              writer.key(key)
              writer.line { writer in
                writer.member("lowest", view.row.total?.lowest.exactText)
                writer.member("highest", view.row.total?.highest.exactText)
                writer.member("band", view.band)
                writer.member("rank", view.row.rank)
              }
            }
            writer.member("changed", change.isChange)
          }
        }
      }
      writer.member("changed", changes.changes.count(where: \.isChange))
      writer.key("messages")
      DiagnosticJSON(sources: sources).write(messages, to: &writer)
    }
    return writer.finished()
  }
}
