import Base

extension Checker {
  /// A call of a built-in: its name, how many values it takes, and of which types.
  mutating func call(
    _ name: PlacedName, _ arguments: [ExpressionSyntax], _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    let values = arguments.map { argument in typed(argument, place).map { ($0, argument) } }
    guard let index = environment.builtins.firstIndex(where: { $0.isCalled(name) }) else {
      let names = environment.builtins.map(\.name)
      let calls = environment.builtins.flatMap(\.calls)
      let nearest = NearestName.find(name.text, among: names + calls).first
      report(Self.unknownFunction(name, nearest: nearest, known: names))
      return nil
    }
    let builtin = environment.builtins[index]
    let count = builtin.parameters.count
    guard values.count == count || builtin.variadic && count > 0 && values.count >= count else {
      report(
        Self.wrongNumberOfArguments(
          name, given: values.count, wanted: count, orMore: builtin.variadic, signature(builtin), at: range))
      return nil
    }
    var typedArguments: [TypedExpression] = []
    var first: ValueType?
    for (position, value) in values.enumerated() {
      guard let (argument, syntax) = value else { continue }
      let operand = Operand(argument, syntax)
      let shape = builtin.parameters[min(position, count - 1)]
      let type: ValueType?
      switch shape {
      case .exactly(let wanted): type = operand.joined(wanted)
      case .quantity: type = operand.type.isQuantity ? operand.type : nil
      case .sameAsFirst:
        type = first.flatMap { before in operand.joined(before) ?? joined(operand, first: typedArguments, before) }
      }
      guard let type else {
        if position == 0 || first != nil {
          report(Self.wrongArgument(argument, self.name(of: argument.type), position + 1, of: name, signature(builtin)))
        }
        continue
      }
      var fitting = argument
      fitting.type = type
      typedArguments.append(fitting)
      if position == 0 || shape == .sameAsFirst { first = type }
    }
    guard typedArguments.count == values.count else { return nil }
    let result: ValueType
    switch builtin.result {
    case .exactly(let type): result = type
    case .quantity, .sameAsFirst: result = first ?? .number
    }
    if builtin.parameters.contains(.sameAsFirst), let first {
      for position in typedArguments.indices {
        let shape = builtin.parameters[min(position, count - 1)]
        if position == 0 || shape == .sameAsFirst { typedArguments[position].type = first }
      }
    }
    return TypedExpression(.call(index, typedArguments), result, range)
  }

  /// The type of a later argument that the first ones, constants as yet without a unit, can take.
  private func joined(_ operand: Operand, first arguments: [TypedExpression], _ before: ValueType) -> ValueType? {
    guard before == .percentage || before == .number, arguments.allSatisfy({ $0.constant != nil }) else { return nil }
    switch (before, operand.type) {
    case (.percentage, .share), (.percentage, .percent): return operand.type
    case (.number, .count), (.number, .quantity), (.number, .score), (.number, .money), (.number, .days):
      return operand.type
    default: return nil
    }
  }

  /// How a built-in is called: `max(a value, one of the same type, …)`.
  func signature(_ builtin: BuiltinSignature) -> Wording {
    func text(_ language: Language) -> String {
      var parts = builtin.parameters.map { shape in
        switch shape {
        case .exactly(let type): name(of: type)[language]
        case .quantity: language == .en ? "a value" : "một giá trị"
        case .sameAsFirst: language == .en ? "one of the same type" : "một giá trị cùng loại"
        }
      }
      if builtin.variadic { parts.append("…") }
      return "\(builtin.name)(\(parts.joined(separator: ", ")))"
    }
    return Wording(en: text(.en), vi: text(.vi))
  }
}

extension BuiltinSignature {
  /// Whether a name in a rule means it: its own, or what it is called in Vietnamese.
  func isCalled(_ written: PlacedName) -> Bool {
    if name == written.key { return true }
    let key = NameWords.key(written.text)
    return calls.contains { NameWords.key($0) == key }
  }
}
