package import Base
package import Lang
package import Tables

extension DatasetBinder {
  /// Takes the tables of a run, and what was wrong with reading them; gives everything that is wrong with them for a
  /// program, and, as notes, which of their columns nobody reads and which declarations are for none of them.
  package static func check(
    _ tables: [Table], against program: TypedProgram, reading: [Diagnostic], functions: Functions,
    registers: Set<Int> = []
  ) -> [Diagnostic] {
    let year = [program.pack.wholeYear].compactMap { $0 }
    let binding = bind(
      tables, to: program, skippingBadRows: false, reading: reading,
      records: RecordsRequest(periods: year, functions: functions), registers: registers)
    var diagnostics = binding.diagnostics
    if !binding.hasErrors, let period = year.first {
      // How results were put together shows only when they are.
      let (_, messages) = Evaluator.grade(program, binding.dataset, period: period, functions: functions)
      diagnostics += messages.filter { $0.code == .partsNotSaid || $0.code == .mayBeOtherUnits }
    }
    let names = DataNames(program.vocabulary)
    var used: Set<SourceRange> = []
    for table in tables {
      guard let binding = DataReading.binding(for: table, among: program.bindings) else { continue }
      used.insert(binding.range)
      var builder = LayoutBuilder(table, program, names: names, binding: binding)
      guard let layout = builder.build().layout else { continue }
      let read = layout.columnsRead.union(builder.claimed).union(builder.lookedAt)
      let unread = table.header.indices.filter { !read.contains($0) && !builder.keys[$0].isEmpty }
      if !unread.isEmpty { diagnostics.append(DataMessages.columnsNotRead(table, unread)) }
    }
    for binding in program.bindings where !used.contains(binding.range) && !tables.isEmpty {
      diagnostics.append(DataMessages.declarationWithoutFile(binding))
    }
    return saidOnce(diagnostics)
  }
}

extension DatasetBinder {
  /// Says of files that have the columns of a `data` declaration and not its name: somebody has renamed them, and what is
  /// declared does not hold for them.
  package static func renamed(_ tables: [Table], for program: TypedProgram) -> [Diagnostic] {
    guard !program.bindings.isEmpty else { return [] }
    let names = DataNames(program.vocabulary)
    var told: Set<String> = []
    var found: [Diagnostic] = []
    for table in tables
    where DataReading.binding(for: table, among: program.bindings) == nil && told.insert(table.file).inserted {
      let binding = program.bindings.first { binding in
        var builder = LayoutBuilder(table, program, names: names, binding: binding)
        return builder.build().layout != nil && builder.findings.isEmpty && !builder.claimed.isEmpty
      }
      if let binding { found.append(DataMessages.nameNotDeclared(table, binding)) }
    }
    return found
  }
}

extension DataLayout {
  /// Every column of the table that something is made of.
  var columnsRead: Set<Int> {
    var columns = Set(roles.keys.compactMap(column(of:)))
    switch period {
    case .yearAndPart(let year, _, let part): columns.formUnion([year, part])
    case .day(_, let day, _): columns.insert(day)
    case nil: break
    }
    for one in series {
      switch one.shape {
      case .value(let column, _): columns.insert(column)
      case .counts(let numerator, let denominator): columns.formUnion([numerator, denominator].compactMap { $0 })
      case .change(let baseline, let current): columns.formUnion([baseline, current])
      case .sums(let sum, let total): columns.formUnion(sum.columns + (total?.columns ?? []))
      }
    }
    if let long {
      columns.formUnion([long.indicator, long.numerator, long.denominator, long.value].compactMap { $0 })
    }
    return columns.union(recordColumns.values.map(\.column))
  }
}
