import Base

/// What two packs say of themselves that decides how everything else is judged.
package enum HeadAspect: String, Sendable, Hashable, CaseIterable {
  case year
  /// On which days years and months begin.
  case yearForm = "year-form"
  case level, place
  /// Which holds where a whole and its parts differ.
  case holding
  /// What units were made of.
  case history
  /// What the columns of data files are.
  case data
}

extension CanonicalText {
  /// One aspect of the pack.
  func text(_ aspect: HeadAspect) -> String {
    let pack = program.pack
    switch aspect {
    case .year: return "\(pack.year)"
    case .yearForm: return "\(pack.years.shift) \(pack.years.monthEnd ?? 0)"
    case .level: return program.vocabulary[pack.level].term.key
    case .place:
      let places = [pack.place] + pack.within.map(\.place)
      return places.map { $0.map(TextFolding.matchKey) ?? "" }.joined(separator: " < ")
    case .holding: return pack.holding.map { "\($0)" } ?? ""
    case .history: return program.histories.map(text).sorted().joined(separator: "; ")
    case .data: return program.bindings.map(text).joined(separator: "; ")
    }
  }

  private func text(_ change: UnitChange) -> String {
    let sources = change.sources.map { source in
      let extent =
        switch source.extent {
        case .whole: ""
        case .part: "part of "
        case .share(let share): share.exactText + " of "
        }
      return extent + TextFolding.matchKey(source.unit.value)
    }
    return
      "\(TextFolding.matchKey(change.unit.value)) from \(change.from.isoText) = \(sources.sorted().joined(separator: " + "))"
  }

  /// A declaration of data files.
  private func text(_ binding: DataBinding) -> String {
    var parts = [binding.pattern, binding.records.map { program.vocabulary[$0].term.key } ?? ""]
    parts += [
      "\(optional: binding.numberFormat)", "\(optional: binding.dateFormat)", "\(optional: binding.shareForm)",
      "\(optional: binding.sheet)", binding.encoding ?? "", "\(optional: binding.delimiter)",
      "\(optional: binding.headerRows)", "\(optional: binding.keep)",
    ]
    parts.append("missing \(binding.missing.sorted()) \(binding.noCases.sorted())")
    for (name, conditions) in [("out", binding.leaveOut), ("only", binding.only), ("until", binding.until)] {
      parts.append(name + " " + conditions.map(text).sorted().joined(separator: " | "))
    }
    parts.append(
      "checks " + binding.checks.map { text($0.left) + " = " + text($0.right) }.sorted().joined(separator: "; "))
    parts += binding.aliases.map { alias in
      "\(alias.names.map { TextFolding.matchKey($0.value) }.sorted()) of \(TextFolding.matchKey(alias.unit.value))"
    }.sorted()
    parts += binding.columns.map(text).sorted()
    return parts.joined(separator: ", ")
  }

  private func text(_ column: DataBinding.Column) -> String {
    let subject =
      switch column.subject {
      case .role(let role): role.name(in: program.vocabulary)
      case .indicator(let id, let denominator): text(TargetSubject(id, denominator, []))
      case .recordColumn(let index): "column \(index)"
      }
    let origin: String =
      switch column.numerator {
      case .sum(let sum): text(sum)
      case .fixed(let fixed): "fixed \(fixed)"
      case .yearAndPart(let year, let part, let other): "\(text(year)) \(part.rawValue) \(text(other))"
      case .periodOfDay(let part, let day, let format): "\(part.rawValue) of \(text(day)) \(optional: format)"
      case .fileName: "file name"
      case .sheetName: "sheet name"
      }
    let meanings = column.meanings.map { "\($0.text ?? "blank") = \($0.name ?? "blank")" }.sorted()
    return "\(subject) from \(origin) of \(column.denominator.map(text) ?? "") \(optional: column.form)"
      + " \(optional: column.dateFormat) \(optional: column.scale.map { "\($0.factor) \($0.unit.key)" }) \(meanings)"
  }

  private func text(_ sum: NamedSum) -> String {
    sum.summands.map { summand in
      let source =
        switch summand.source {
        case .column(let column): text(column)
        case .number(let number, _): number.exactText
        }
      return (summand.isNegative ? "-" : "+") + source
    }.sorted().joined(separator: " ")
  }

  private func text(_ column: NamedColumn) -> String {
    column.position.map { "column \($0)" }
      ?? column.headers.map { TextFolding.matchKey($0.value) }.joined(separator: " or ")
  }

  private func text(_ condition: RowCondition) -> String {
    condition.conditions.map { cell in
      "\(text(cell.column)) \(cell.kind.rawValue) \(cell.texts.map(\.value).sorted())"
    }.sorted().joined(separator: " and ")
  }
}

extension DefaultStringInterpolation {
  /// What is there, or nothing.
  fileprivate mutating func appendInterpolation<Value>(optional value: Value?) {
    if let value { appendInterpolation("\(value)") }
  }
}
