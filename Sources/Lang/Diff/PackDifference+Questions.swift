extension PackDifference {
  /// For each target of either program by which question it is known, so that verdicts can be held against each other; nil
  /// for the parts of targets that recur. Of what was given another time only, the new time is the old question.
  package var questions: (old: [String?], new: [String?]) {
    let before = ComparedPack(old, years: years) { $0 }
    let after = ComparedPack(new, years: 0) { terms.shared($0) }
    func key(_ target: Target, _ pack: ComparedPack) -> String? {
      if target.isOccurrence { return nil }
      let question = pack.question(of: target)
      let day = question.time.lastDay?.isoText ?? ""
      return [
        pack.canon.text(target.subject), question.judged, day, question.time.runsOver ? "over" : "", question.time.span,
      ].joined(separator: "\u{0}")
    }
    var moved: [String: String] = [:]
    for row in targets where row.time != nil {
      guard let id = row.old?.targets.first, let goal = row.new?.targets.first,
        let from = key(before.targets[id.index], before), let to = key(after.targets[goal.index], after)
      else { continue }
      moved[to] = from
    }
    return (
      before.targets.map { key($0, before) },
      after.targets.map { target in key(target, after).map { moved[$0] ?? $0 } }
    )
  }
}
