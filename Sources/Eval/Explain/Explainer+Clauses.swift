extension Explainer {
  /// What the assign rule of a row did, without the target around it: the results and figures it read, its clauses in
  /// order, floors and caps.
  package mutating func clauses(_ row: VerdictRow) -> [Explanation] {
    guard let entry = targets.entries(ofUnit: row.unit).first(where: { $0.target == row.target }), let rule = entry.rule
    else { return [] }
    return self.rule(plan.rules[rule], entry, row).children.filter { $0.title != .sectionFigure }
  }
}
