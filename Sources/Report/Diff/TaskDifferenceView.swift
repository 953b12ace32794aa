import Base
import Eval
import Lang

/// What differs about one task, worded for people.
struct TaskDifferenceView {
  let row: TaskDifference
  let difference: PackDifference

  private var old: PlanTask? { row.old.map { difference.old.tasks[$0] } }
  private var new: PlanTask? { row.new.map { difference.new.tasks[$0] } }

  var title: Wording {
    guard let task = new ?? old else { return Wording(same: "") }
    let code = old.map { $0.code == task.code ? task.code : "\($0.code) → \(task.code)" } ?? task.code
    return Wording(same: "\(code) “\(DisplayWidth.cut(task.title, to: 100))”")
  }

  var entry: DifferenceEntry {
    var words: [Wording] = []
    if row.old == nil { words.append(DifferenceWords.relation(.added)) }
    if row.new == nil { words.append(DifferenceWords.relation(.removed)) }
    if let time = row.time { words.append(DifferenceWords.time(time)) }
    words += row.aspects.filter { $0.isOfMeaning && ($0 != .times || row.time == nil) }.map(TaskDifferenceView.word)
    let role: Style.Role = row.old == nil ? .good : row.new == nil ? .bad : .warning
    var entry = DifferenceEntry(words: words, role: role, title: title)
    if let old { entry.old = [side(old)] }
    if let new { entry.new = [side(new)] }
    guard let old, let new else { return entry }
    func note(_ aspect: TaskDifference.Aspect, _ name: Wording, _ text: (PlanTask) -> [String]) {
      guard row.aspects.contains(aspect) else { return }
      let (before, after) = (text(old).joined(separator: "; "), text(new).joined(separator: "; "))
      let change = "\(before.isEmpty ? "–" : before) → \(after.isEmpty ? "–" : after)"
      entry.notes.append(Wording(en: "\(name.en): \(change)", vi: "\(name.vi): \(change)"))
    }
    note(.title, Wording(en: "title", vi: "nội dung")) { ["“\($0.title)”"] }
    note(.leads, Wording(en: "lead", vi: "chủ trì")) { $0.leads.map(\.text) }
    note(.supports, Wording(en: "support", vi: "phối hợp")) { $0.supports }
    note(.products, Wording(en: "product", vi: "sản phẩm")) { $0.products }
    return entry
  }

  /// When it is due, and by whom.
  private func side(_ task: PlanTask) -> DifferenceEntry.Side {
    var times = task.dates.map { Display.occasion(.date($0)) } + task.openTimes.map { Display.time($0) }
    let more = times.count - 4
    if more > 0 {
      times = Array(times.prefix(3))
      times.append(Wording(en: "\(more + 1) more", vi: "và \(more + 1) lần nữa"))
    }
    let lead = task.leads.map(\.text).joined(separator: "; ")
    let text = OutcomeWords.joined(times.filter { !$0.en.isEmpty }, ", ")
    return DifferenceEntry.Side(
      text: Wording(
        en: lead.isEmpty ? text.en : "\(text.en), lead \(lead)",
        vi: lead.isEmpty ? text.vi : "\(text.vi), chủ trì \(lead)"),
      citation: ScorecardDifferenceView.text(task.citations), range: task.range)
  }

  static func word(_ aspect: TaskDifference.Aspect) -> Wording {
    switch aspect {
    case .code: Wording(en: "renumbered", vi: "đổi số")
    case .title: Wording(en: "reworded", vi: "đổi nội dung")
    case .leads: Wording(en: "other lead", vi: "đổi chủ trì")
    case .supports: Wording(en: "other support", vi: "đổi phối hợp")
    case .products: Wording(en: "other product", vi: "đổi sản phẩm")
    case .times: Wording(en: "other time", vi: "đổi thời gian")
    case .daysOff: Wording(en: "days off count otherwise", vi: "cách tính ngày nghỉ đã đổi")
    case .moved: Wording(en: "moved", vi: "chuyển mục")
    case .recited: Wording(en: "re-cited", vi: "dẫn lại")
    }
  }
}
