extension TypedProgram {
  /// Whether some result is made of how tasks stand.
  package var looksAtTasks: Bool {
    func looks(_ expression: TypedExpression) -> Bool {
      if case .fact(.tasks)? = expression.leaf { return true }
      return expression.operands.contains(where: looks)
    }
    return vocabulary.computations.contains { looks($0.expression) }
  }
}
