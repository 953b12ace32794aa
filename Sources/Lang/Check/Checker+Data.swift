import Base

extension Checker {
  /// Compiles a `data` declaration.
  mutating func compile(_ data: DataSyntax) {
    if data.pattern.value.isEmpty { report(Self.emptyPattern(data.pattern)) }
    var columns: [DataBinding.Column] = []
    var roles: [DataSyntax.Role: SourceRange] = [:]
    var series: [Series: SourceRange] = [:]
    for binding in data.bindings {
      var column: DataBinding.Column?
      switch binding.subject {
      case .role(let role, let range):
        if let first = roles[role] {
          report(Self.boundTwice(role.rawValue, at: range, first: first))
          continue
        }
        roles[role] = range
        column = self.column(role, binding, range)
      case .indicator(let name, let denominator):
        guard let id = indicator(name), let index = self.denominator(denominator, of: id, named: name) else { continue }
        if let first = series[Series(indicator: id, denominator: index)] {
          report(Self.boundTwice(name.text, at: name.range, first: first))
          continue
        }
        series[Series(indicator: id, denominator: index)] = name.range
        column = self.column(id, index, name, binding)
      }
      if let column { columns.append(column) }
    }
    checkMarks(data)
    let binding = DataBinding(
      pattern: data.pattern.value, numberFormat: data.numberFormat?.0, shareForm: data.shareForm?.0,
      missing: data.missing.map(\.value), noCases: data.noCases.map(\.value), columns: columns, range: data.range)
    bindings.insert(binding, at: ownBindings)
    ownBindings += 1
  }

  /// One indicator's results by one denominator.
  private struct Series: Hashable {
    var indicator: IndicatorID
    var denominator: Int
  }

  /// `level commune`, `unit from "Đơn vị"`.
  private mutating func column(
    _ role: DataSyntax.Role, _ binding: DataSyntax.Binding, _ range: SourceRange
  ) -> DataBinding.Column? {
    if let denominator = binding.denominator {
      report(Self.partsForRole(role.rawValue, at: denominator.range ?? range))
    }
    if binding.form != nil { report(Self.formWithoutShare(role.rawValue, at: binding.formRange ?? binding.range)) }
    var origin = origin(binding.numerator)
    if case .fixed(let text) = binding.numerator {
      let name = NameSyntax(text: text.value, key: TextFolding.matchKey(text.value), range: text.range)
      switch role {
      case .level:
        guard let id = level(name) else { return nil }
        origin = .fixed(vocabulary[id].term.name)
      case .kind:
        guard let id = kind(name) else { return nil }
        origin = .fixed(vocabulary[id].term.name)
      case .field:
        guard let id = field(name) else { return nil }
        origin = .fixed(vocabulary[id].term.name)
      case .period:
        guard let period = Period.parse(text.value) else {
          report(Self.wrongPeriod(text))
          return nil
        }
        origin = .fixed(period.text)
      case .unit, .name, .parent: break
      }
    }
    return DataBinding.Column(
      subject: .role(role), numerator: origin, denominator: nil, form: nil, range: binding.range,
      numeratorRange: binding.numerator.range)
  }

  /// `online_dossier_rate from "Trực tuyến" of "Tổng số" as percent`.
  private mutating func column(
    _ id: IndicatorID, _ denominator: Int, _ name: NameSyntax, _ binding: DataSyntax.Binding
  ) -> DataBinding.Column {
    let indicator = vocabulary[id]
    if !indicator.isRatio {
      if let part = binding.denominator {
        report(Self.denominatorForNoShare(name, self.name(of: indicator.type), at: part.range ?? binding.range))
      }
      if binding.form != nil { report(Self.formWithoutShare(name.text, at: binding.formRange ?? binding.range)) }
    } else if binding.form != nil, binding.denominator != nil {
      report(Self.formWithCounts(name, at: binding.formRange ?? binding.range))
    }
    return DataBinding.Column(
      subject: .indicator(id, denominator: denominator), numerator: origin(binding.numerator),
      denominator: binding.denominator.map { origin($0) }, form: binding.form, range: binding.range,
      numeratorRange: binding.numerator.range, denominatorRange: binding.denominator?.range)
  }

  private func origin(_ origin: DataSyntax.Origin) -> DataBinding.Origin {
    switch origin {
    case .column(let text): .column(text.value)
    case .position(let position, _): .position(position)
    case .fixed(let text): .fixed(text.value)
    }
  }

  /// Reports a mark that is said to mean two things.
  private mutating func checkMarks(_ data: DataSyntax) {
    for mark in data.noCases {
      let key = TextFolding.matchKey(mark.value)
      guard let other = data.missing.first(where: { TextFolding.matchKey($0.value) == key }) else { continue }
      report(Self.markWithTwoMeanings(mark, missing: other.range))
    }
  }
}

extension DataSyntax.Origin {
  /// Where it stands.
  var range: SourceRange? {
    switch self {
    case .column(let text), .fixed(let text): text.range
    case .position(_, let range): range
    }
  }
}
