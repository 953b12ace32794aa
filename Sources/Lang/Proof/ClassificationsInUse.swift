extension TypedProgram {
  /// The classifications by which something is decided: whom a target, rule, item or task is for, among whom units are
  /// ranked or held to a quota, what a criterion or a result asks.
  package var classificationsInUse: [ClassificationID] {
    guard !vocabulary.classifications.isEmpty else { return [] }
    var mentioned = UnitClass.Mentioned()
    for scope in targets.flatMap(\.scopes) + assignments.flatMap(\.scopes) { mentioned.add(scope) }
    for scope in scorecards.flatMap({ $0.scopes + $0.items.flatMap(\.scopes) }) { mentioned.add(scope) }
    for scope in tasks.flatMap(\.leads).flatMap(\.scopes) { mentioned.add(scope) }
    var found = Set(mentioned.classes.compactMap { $0.first?.classification })
    for ranking in scorecards.flatMap({ $0.ranking + $0.quotas.flatMap(\.within) }) {
      if case .classification(let id) = ranking { found.insert(id) }
    }
    for computation in vocabulary.computations { collect(computation.expression, into: &found) }
    return found.sorted { $0.index < $1.index }
  }

  private func collect(_ expression: TypedExpression, into found: inout Set<ClassificationID>) {
    if case .fact(.unitIs(.ofClass(_, let key)))? = expression.leaf, let id = vocabulary.classification(key) {
      found.insert(id)
    }
    for operand in expression.operands { collect(operand, into: &found) }
  }
}
