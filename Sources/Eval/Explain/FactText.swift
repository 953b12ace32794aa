import Base
import Lang

/// What is found of a unit beside its results, in words.
struct FactText {
  let plan: GradingPlan

  init(_ plan: GradingPlan) { self.plan = plan }

  func text(_ fact: FactPlan) -> Wording {
    let cards = plan.program.scorecards
    func name(_ card: Int) -> Wording { Wording(en: cards[card].name, vi: cards[card].title ?? cards[card].name) }
    switch fact {
    case .nothing: return Wording(same: "…")
    case .meets(_, let place):
      return Wording(en: "meets \"\(place)\"", vi: "đạt chỉ tiêu \"\(place)\"")
    case .targetsMet(_, let place, let isShare):
      return isShare
        ? Wording(en: "share of targets met in \"\(place)\"", vi: "tỷ lệ chỉ tiêu đạt của \"\(place)\"")
        : Wording(en: "count of targets met in \"\(place)\"", vi: "số chỉ tiêu đạt của \"\(place)\"")
    case .itemPoints(let card, let item):
      let item = cards[card].items[item]
      return Wording(en: "points of \(item.title ?? item.id)", vi: "điểm của \(item.title ?? item.id)")
    case .total(let card):
      let name = name(card)
      return Wording(en: "score of \(name.en)", vi: "điểm của \(name.vi)")
    case .rank(let card, let isShare):
      let name = name(card)
      return isShare
        ? Wording(en: "rank of \(name.en) among those ranked", vi: "hạng của \(name.vi) trên số đơn vị xếp hạng")
        : Wording(en: "rank of \(name.en)", vi: "hạng của \(name.vi)")
    case .counted(let counted):
      let name = Display.name(plan.program.vocabulary[counted.indicator].term)
      let part =
        counted.isNumerator ? Wording(en: "numerator", vi: "tử số") : Wording(en: "denominator", vi: "mẫu số")
      let when = counted.period.map(Display.ofPeriod)
      return Wording(
        en: "\(part.en) of \(name.en)" + (when.map { ", \($0.en)" } ?? ""),
        vi: "\(part.vi) của \(name.vi)" + (when.map { " \($0.vi)" } ?? ""))
    case .everyItem(let card, let ofGroups, let comparator, let part):
      let (name, sign) = (name(card), Display.sign(comparator))
      let share = Display.value(part, .share, in: plan.program.vocabulary)
      return Wording(
        en: "every \(ofGroups ? "group" : "item") of \(name.en) \(sign) \(share.en) of its points",
        vi: "mọi \(ofGroups ? "nhóm" : "tiêu chí") của \(name.vi) \(sign) \(share.vi) số điểm")
    case .inBand(let card, let band, let orBetter):
      let (name, title) = (name(card), cards[card].bands[band].title)
      return Wording(
        en: "band of \(name.en) is \"\(title)\"" + (orBetter ? " or better" : ""),
        vi: "xếp loại của \(name.vi) là \"\(title)\"" + (orBetter ? " trở lên" : ""))
    case .unitIs(let term):
      let vocabulary = plan.program.vocabulary
      switch term {
      case .level(let level):
        let term = vocabulary[level].term
        return Wording(en: "level is \(term.name)", vi: "cấp là \(Display.name(term).vi)")
      case .kind(let kind):
        let term = vocabulary[kind].term
        return Wording(en: "kind is \(term.name)", vi: "loại là \(Display.name(term).vi)")
      case .ofClass(let one):
        let (classification, term) = (vocabulary[one.classification].term, vocabulary[one])
        return Wording(
          en: "\(classification.name) is \(term.name)",
          vi: "\(Display.name(classification).vi) là \(Display.name(term).vi)")
      case .unit(let name, _): return Wording(same: "\"\(name)\"")
      }
    case .tasks(let tasks): return FactText.text(tasks)
    case .units(let units):
      let level = units.level.map { plan.program.vocabulary[$0].term }
      let who = Wording(en: level.map { $0.name } ?? "units", vi: level.map { $0.title ?? $0.name } ?? "đơn vị")
      let what = units.value.map { text(ofComputation: $0) }
      let asked = units.condition.map { text(ofComputation: $0) }
      let name = FactText.name(of: units.function)
      var shown =
        what.map {
          Wording(
            en: "\(name.en) \($0.en) over \(who.en) under it", vi: "\(name.vi) \($0.vi) theo các \(who.vi) trực thuộc")
        } ?? Wording(en: "\(name.en) \(who.en) under it", vi: "\(name.vi) \(who.vi) trực thuộc")
      if let asked { shown = Wording(en: "\(shown.en) where \(asked.en)", vi: "\(shown.vi) với \(asked.vi)") }
      return shown
    case .periods(let periods):
      let name = FactText.name(of: periods.function)
      let part = periods.parts.first?.period.kind
      let count = periods.parts.count
      let parts: Wording =
        switch part {
        case .quarter where periods.isEarlier: Wording(en: "\(count) quarters earlier", vi: "\(count) quý trước")
        case _ where periods.isEarlier: Wording(en: "\(count) months earlier", vi: "\(count) tháng trước")
        case .quarter: Wording(en: "its quarters", vi: "các quý của kỳ")
        case .half: Wording(en: "its halves", vi: "các nửa năm của kỳ")
        default: Wording(en: "its months", vi: "các tháng của kỳ")
        }
      let what = periods.parts.first?.value.map { text(ofComputation: $0) }
      let asked = periods.parts.first?.condition.map { text(ofComputation: $0) }
      var shown =
        (what ?? nil).map {
          Wording(en: "\(name.en) \($0.en) over \(parts.en)", vi: "\(name.vi) \($0.vi) trong \(parts.vi)")
        }
        ?? Wording(en: "\(name.en) \(parts.en)", vi: "\(name.vi) \(parts.vi)")
      if let asked = asked ?? nil {
        shown = Wording(en: "\(shown.en) where \(asked.en)", vi: "\(shown.vi) với \(asked.vi)")
      }
      return shown
    case .above(let index):
      let what = text(ofComputation: index)
      return Wording(en: "(\(what.en)) of the unit above", vi: "(\(what.vi)) của đơn vị cấp trên")
    }
  }

  private static func name(of function: UnitsFact.Function) -> Wording {
    switch function {
    case .count: Wording(en: "number of", vi: "số")
    case .share: Wording(en: "share of", vi: "tỷ lệ")
    case .mean: Wording(en: "mean of", vi: "bình quân")
    case .median: Wording(en: "median of", vi: "trung vị của")
    case .lowest: Wording(en: "lowest of", vi: "thấp nhất của")
    case .highest: Wording(en: "highest of", vi: "cao nhất của")
    case .total: Wording(en: "total of", vi: "tổng")
    }
  }

  private static func text(_ tasks: TasksFact) -> Wording {
    var state: Wording =
      switch tasks.state {
      case .done: Wording(en: "done", vi: "hoàn thành")
      case .onTime: Wording(en: "done on time", vi: "hoàn thành đúng hạn")
      case .late: Wording(en: "done late", vi: "hoàn thành quá hạn")
      case .overdue: Wording(en: "overdue", vi: "quá hạn")
      case .behind: Wording(en: "late", vi: "chậm")
      case .by(let day): Wording(en: "done by \(day.isoText)", vi: "hoàn thành chậm nhất ngày \(day.vietnameseText)")
      }
    if let days = tasks.beyond {
      state = Wording(
        en: "\(state.en) by more than \(days) \(days == 1 ? "day" : "days")", vi: "\(state.vi) trên \(days) ngày")
    }
    let all = Wording(en: tasks.ofAll ? "all tasks" : "tasks", vi: tasks.ofAll ? "tất cả nhiệm vụ" : "nhiệm vụ")
    if let code = tasks.code {
      return Wording(en: "task \"\(code)\" \(state.en)", vi: "nhiệm vụ \"\(code)\" \(state.vi)")
    }
    return switch tasks.function {
    case .count: Wording(en: "number of \(all.en) \(state.en)", vi: "số \(all.vi) \(state.vi)")
    case .share: Wording(en: "share of \(all.en) \(state.en)", vi: "tỷ lệ \(all.vi) \(state.vi)")
    case .every: Wording(en: "every task \(state.en)", vi: "mọi nhiệm vụ \(state.vi)")
    }
  }

  /// What a computation says.
  func text(ofComputation index: Int) -> Wording {
    let computation = plan.computations[index]
    return ExpressionText(
      vocabulary: plan.program.vocabulary, references: computation.references, period: computation.period,
      functions: plan.program.functions, facts: self
    ).text(computation.expression)
  }
}
