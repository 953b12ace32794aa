import Base
import Eval

/// Which units of a file changed, for people.
enum ChangedUnitsText {
  /// A line that counts them, and a table of those that changed.
  static func text(_ changed: ChangedUnits, _ language: Language, _ style: Style) -> String {
    func say(_ en: String, _ vi: String) -> String { language == .vi ? vi : en }
    var line = say(
      "\(changed.unitCount) units: \(changed.changes.count) changed, \(changed.unchangedCount) did not",
      "\(changed.unitCount) đơn vị: \(changed.changes.count) có thay đổi, \(changed.unchangedCount) không thay đổi")
    if changed.unknownCount > 0 {
      line += say(
        ", of \(changed.unknownCount) nothing is known", ", \(changed.unknownCount) đơn vị chưa rõ")
    }
    guard !changed.changes.isEmpty else { return line + "\n" }
    var table = TextTable(columns: [
      TextTable.Column(say("unit", "đơn vị"), limit: 40), TextTable.Column(say("day", "ngày")),
      TextTable.Column(say("change", "thay đổi"), limit: 100),
    ])
    for change in changed.changes {
      let names = change.others.map { other in
        other.isPart ? say("part of ", "một phần của ") + other.name : other.name
      }
      // Of a unit that ended, a part of it went there.
      let heirs = change.others.map { other in
        other.isPart ? say("a part to ", "một phần vào ") + other.name : other.name
      }
      let what: String
      if !change.isEnd {
        what = say("made of ", "hợp thành từ ") + names.joined(separator: ", ")
      } else if heirs.isEmpty {
        what = say("is no more", "không còn")
      } else {
        what = say("is no more: ", "không còn: ") + heirs.joined(separator: ", ")
      }
      table.append([
        TextTable.Cell(change.unit),
        TextTable.Cell(language == .vi ? change.day.vietnameseText : change.day.isoText), TextTable.Cell(what),
      ])
    }
    return line + "\n\n" + table.text(style: style)
  }
}
