import Base
import Lang

extension Explainer {
  /// What the units gave of which one was made, where that makes up a result of a time before; nothing elsewhere.
  func predecessors(
    of unit: Int, _ index: Int, _ type: ValueType
  ) throws(ArithmeticFault) -> [Explanation] {
    let measurer = evaluator.measurer
    let measure = plan.measures[index]
    guard let change = measurer.history.change(of: unit), !measure.key.isReduction,
      measure.key.period.firstDay < change.from
    else { return [] }
    var node = Explanation(title: .madeOf(change.from, document: change.document), place: change.place)
    for source in change.sources {
      var child = Explanation(title: .source(source), value: Display.verdict(.noData))
      if let unit = source.unit {
        let part = try measurer.own(unit, index)
        child.value = try text(part, measure, type)
        child.children = part.remarks.map { Explanation(title: $0) } + inputs(part, measure, of: unit)
        child.children += try predecessors(of: unit, index, type)
      }
      if case .share = source.extent, let reason = change.reason {
        child.children.insert(Explanation(title: .becauseOf(reason)), at: 0)
      }
      node.children.append(child)
    }
    return [node]
  }

  /// A part with only those observations that are not of units of which its own was made: they stand with those.
  func withoutPredecessors(_ part: Part, of unit: Int) -> Part {
    let measurer = evaluator.measurer
    guard measurer.history.change(of: unit) != nil else { return part }
    var known: Set<Int> = []
    var waiting = [unit]
    while let next = waiting.popLast() {
      for other in (measurer.history.change(of: next)?.sources ?? []).compactMap(\.unit)
      where known.insert(other).inserted {
        waiting.append(other)
      }
    }
    var part = part
    part.observations.removeAll { known.contains(measurer.grid.keys[Int($0)].unit) }
    return part
  }
}

extension Wording {
  static let predecessorsTitle = Wording(en: "predecessors with data", vi: "số đơn vị hợp thành có số liệu")

  static func madeOf(_ day: CalendarDate, document: String?) -> Wording {
    let told = document.map { ", \($0)" } ?? ""
    return Wording(
      en: "made on \(day.isoText) of these units\(told)",
      vi: "hợp thành ngày \(day.vietnameseText) từ các đơn vị sau\(told)")
  }

  fileprivate static func source(_ source: UnitHistory.Source) -> Wording {
    switch source.extent {
    case .whole: return Wording(same: source.name)
    case .part: return Wording(en: "part of \(source.name)", vi: "một phần của \(source.name)")
    case .share(let share):
      let percent = ((try? share.multiplied(by: .hundred)) ?? share)
      let shown = Wording(
        en: Display.plain(percent, against: [percent], .en), vi: Display.plain(percent, against: [percent], .vi))
      return Wording(en: "\(shown.en)% of \(source.name)", vi: "\(shown.vi)% của \(source.name)")
    }
  }

  fileprivate static func becauseOf(_ reason: String) -> Wording {
    Wording(en: "because: \(reason)", vi: "vì: \(reason)")
  }
}
