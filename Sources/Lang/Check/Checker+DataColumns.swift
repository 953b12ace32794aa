import Base

// Where each unit, period, indicator or column of records comes from.
extension Checker {
  /// What a declaration says of columns. Where rows are records, the names are those of their columns; nothing is said
  /// of names of records that are not known (`isLost`).
  mutating func columns(of data: DataSyntax, records: RecordsID?, isLost: Bool) -> [DataBinding.Column] {
    var columns: [DataBinding.Column] = []
    var seen: [ColumnKey: SourceRange] = [:]
    for binding in data.bindings {
      binding.columns.forEach { check($0) }
      let (key, name, range): (ColumnKey, String, SourceRange)
      switch binding.subject {
      case .role(let role, let place):
        (key, name, range) = (.role(role), role.name(in: vocabulary), place)
      case .indicator where isLost: continue
      case .indicator(let column, let denominator) where records != nil:
        if let denominator { report(Self.denominatorForRecord(denominator)) }
        guard let index = records.flatMap({ self.column(column, of: vocabulary[$0]) }) else { continue }
        (key, name, range) = (.recordColumn(index), column.text, column.range)
      case .indicator(let named, _) where classColumn(named) != nil:
        guard let id = classColumn(named) else { continue }
        (key, name, range) = (.role(.classification(id)), named.text, named.range)
      case .indicator(let indicator, let denominator):
        guard let id = self.indicator(indicator),
          let index = self.denominator(denominator, of: id, named: indicator)
        else { continue }
        (key, name, range) = (.indicator(id, index), indicator.text, indicator.range)
      }
      if let first = seen[key] {
        report(Self.boundTwice(name, at: range, first: first))
        continue
      }
      seen[key] = range
      let column: DataBinding.Column? =
        switch (key, binding.subject) {
        case (.indicator(let id, let denominator), .indicator(let name, _)):
          self.column(id, denominator, name, binding)
        case (.recordColumn(let index), .indicator(let name, _)):
          records.flatMap { recordColumn(index, name, of: $0, binding) }
        case (.role(let role), _): self.column(role, binding, range, data)
        default: nil
        }
      if let column { columns.append(column) }
    }
    return columns
  }

  /// A term's name, as if it stood somewhere.
  private func named(_ term: Term, at range: SourceRange) -> PlacedName {
    PlacedName(text: term.name, key: term.key, range: range)
  }

  /// The classification that a column is of; nil where an indicator is called so.
  private func classColumn(_ name: PlacedName) -> ClassificationID? {
    vocabulary.indicator(name.key) == nil ? vocabulary.classification(name.key) : nil
  }

  /// `level commune`, `unit from "Đơn vị"`, `period from "Năm" month "Tháng"`.
  private mutating func column(
    _ role: DataRole, _ binding: DataSyntax.Binding, _ range: SourceRange, _ data: DataSyntax
  ) -> DataBinding.Column? {
    if let denominator = binding.denominator {
      report(Self.partsForRole(role.name(in: vocabulary), at: denominator.range))
    }
    let formRange = binding.formRange ?? binding.range
    if binding.form != nil { report(Self.formWithoutShare(role.name(in: vocabulary), at: formRange)) }
    if let scale = binding.scale { report(Self.scaleWithoutNumbers(scale, role.name(in: vocabulary))) }
    var column = DataBinding.Column(
      subject: .role(role), numerator: .fixed(""), range: binding.range, numeratorRange: binding.numerator.range)
    var takesDateFormat = role == .from || role == .until
    if takesDateFormat { column.dateFormat = binding.dateFormat }
    switch binding.numerator {
    case .sum(let sum):
      if sum.column == nil { report(Self.sumForRole(role.name(in: vocabulary), at: sum.range)) }
      column.numerator = .sum(sum)
    case .fixed(let text):
      guard let value = fixed(role, text) else { return nil }
      column.numerator = .fixed(value)
    case .yearAndPart(let year, let calendar, let part, _):
      column.numerator = .yearAndPart(year, calendar, part)
    case .periodOfDay(let calendar, let day, _):
      takesDateFormat = true
      column.numerator = .periodOfDay(calendar, day, binding.dateFormat)
    case .fileName:
      column.numerator = .fileName
    case .sheetName:
      column.numerator = .sheetName
    }
    if binding.dateFormat != nil, !takesDateFormat {
      report(Self.formWithoutDay(role.name(in: vocabulary), at: formRange))
    }
    column.meanings = meanings(binding, of: role)
    return column
  }

  /// The value that holds for every row, as it stands in cells; reports one that is unknown.
  private mutating func fixed(_ role: DataRole, _ text: PlacedText) -> String? {
    let name = PlacedName(text: text.value, key: TextFolding.matchKey(text.value), range: text.range)
    switch role {
    case .level: return level(name).map { vocabulary[$0].term.name }
    case .kind: return kind(name).map { vocabulary[$0].term.name }
    case .field: return field(name).map { vocabulary[$0].term.name }
    case .classification(let id):
      return unitClass(ClassSyntax(classification: named(vocabulary[id].term, at: text.range), name: name))
        .map { vocabulary[$0].name }
    case .period:
      guard let period = head.years.parse(text.value) else {
        report(Self.wrongPeriod(text))
        return nil
      }
      return period.text
    case .unit, .name, .parent, .group, .alias, .from, .until, .madeOf, .partOf: return text.value
    }
  }

  /// `with "1" as land`: what texts of a role's column stand for.
  private mutating func meanings(
    _ binding: DataSyntax.Binding, of role: DataRole
  ) -> [DataBinding.Meaning] {
    guard let first = binding.meanings.first else { return [] }
    switch role {
    case .level, .kind, .field, .group, .unit, .parent, .classification: break
    case .name, .period, .alias, .from, .until, .madeOf, .partOf:
      report(Self.meaningsOutOfPlace(role.name(in: vocabulary), at: first.range))
      return []
    }
    return checked(binding.meanings).compactMap { meaning in
      guard let name = meaning.name else {
        return DataBinding.Meaning(text: meaning.text?.value, name: nil, range: meaning.range)
      }
      return fixed(role, name).map { DataBinding.Meaning(text: meaning.text?.value, name: $0, range: name.range) }
    }
  }

  /// The meanings, a text that is said to have two reported and its second left out.
  private mutating func checked(_ meanings: [DataSyntax.Meaning]) -> [DataSyntax.Meaning] {
    var known: [String: SourceRange] = [:]
    return meanings.filter { meaning in
      let key = meaning.text.map { TextFolding.matchKey($0.value) } ?? ""
      guard let first = known[key] else {
        known[key] = meaning.range
        return true
      }
      report(Self.meaningTwice(meaning, first: first))
      return false
    }
  }

  /// `online_dossier_rate from "Trực tuyến" of "Tổng số" as percent`.
  private mutating func column(
    _ id: IndicatorID, _ denominator: Int, _ name: PlacedName, _ binding: DataSyntax.Binding
  ) -> DataBinding.Column? {
    guard case .sum(let numerator) = binding.numerator else { return nil }
    let indicator = vocabulary[id]
    let formRange = binding.formRange ?? binding.range
    if !indicator.isRatio {
      if let part = binding.denominator {
        report(Self.denominatorForNoShare(name, self.name(of: indicator.type), at: part.range))
      }
      if binding.form != nil { report(Self.formWithoutShare(name.text, at: formRange)) }
    } else if binding.form != nil, binding.denominator != nil {
      report(Self.formWithCounts(name, at: formRange))
    }
    if indicator.isRatio, binding.denominator == nil, numerator.column == nil {
      report(Self.sumOfShares(name, at: numerator.range))
    }
    if binding.dateFormat != nil { report(Self.formWithoutDay(name.text, at: formRange)) }
    if let first = binding.meanings.first { report(Self.meaningsOutOfPlace(name.text, at: first.range)) }
    var column = DataBinding.Column(
      subject: .indicator(id, denominator: denominator), numerator: binding.numerator.typed,
      denominator: binding.denominator, form: binding.form, range: binding.range, numeratorRange: numerator.range)
    // A share by itself has no scale; its counts have one.
    let counts: ValueType? = indicator.isRatio && binding.denominator == nil ? nil : partType(of: indicator)
    column.scale = binding.scale.flatMap { scale($0, of: name, counts ?? indicator.type) }
    return column
  }

  /// `returned from "Ngày trả" as dd/MM/yyyy`, `channel from "Kênh" with "1" as online`.
  private mutating func recordColumn(
    _ index: Int, _ name: PlacedName, of records: RecordsID, _ binding: DataSyntax.Binding
  ) -> DataBinding.Column? {
    if let denominator = binding.denominator { report(Self.partsForRole(name.text, at: denominator.range)) }
    guard case .sum(let sum) = binding.numerator else { return nil }
    if sum.column == nil { report(Self.sumForRole(name.text, at: sum.range)) }
    var column = DataBinding.Column(
      subject: .recordColumn(index), numerator: .sum(sum), range: binding.range, numeratorRange: sum.range)
    let known = vocabulary[records].columns[index]
    let formRange = binding.formRange ?? binding.range
    if binding.form != nil { report(Self.formWithoutShare(name.text, at: formRange)) }
    if binding.dateFormat != nil, known.type != .date { report(Self.formWithoutDay(name.text, at: formRange)) }
    column.dateFormat = binding.dateFormat
    column.scale = binding.scale.flatMap { scale($0, of: name, known.type) }
    column.meanings = checked(binding.meanings).compactMap { meaning in
      guard let text = meaning.name else {
        return DataBinding.Meaning(text: meaning.text?.value, name: nil, range: meaning.range)
      }
      return value(text, in: known).map {
        DataBinding.Meaning(text: meaning.text?.value, name: $0, range: text.range)
      }
    }
    return column
  }

  /// The scale of a column, where what it holds is measured so; reports one that is not.
  private mutating func scale(
    _ scale: WrittenScale, of name: PlacedName, _ type: ValueType
  ) -> WrittenScale? {
    let fits: Bool
    switch scale.unit.key {
    case "vnd": fits = type == .money
    case "days": fits = type == .days
    case "working_days": fits = type == .workingDays
    default:
      guard let thing = thing(scale.unit) else { return nil }
      fits = type == (vocabulary[thing].isMeasured ? .quantity(thing) : .count(thing))
    }
    if fits { return scale }
    report(Self.scaleDoesNotFit(scale, name, self.name(of: type)))
    return nil
  }

  /// What a text of a column stands for, as a cell would have it; reports what the column cannot hold.
  private mutating func value(_ text: PlacedText, in column: Records.Column) -> String? {
    let key = TextFolding.matchKey(text.value)
    switch column.type {
    case .choice:
      if let option = column.options.first(where: { $0.keys.contains(key) }) { return option.name }
      let names = column.options.map(\.name)
      report(
        Self.unknownOption(
          text.value, of: column.term, at: text.range,
          nearest: NearestName.find(text.value, among: names).first, known: names))
      return nil
    case .truth:
      if key == "true" || key == "false" { return key }
      report(Self.truthExpected(text, column.term))
      return nil
    default: return text.value
    }
  }

  /// Reports a column that cannot be: an empty header.
  mutating func check(_ column: NamedColumn) {
    for header in column.headers where TextFolding.matchKey(header.value).isEmpty { report(Self.emptyHeader(header)) }
  }
}

extension DataSyntax.Binding {
  /// Every column that it names.
  fileprivate var columns: [NamedColumn] {
    let own: [NamedColumn] =
      switch numerator {
      case .sum(let sum): sum.columns
      case .yearAndPart(let year, _, let part, _): [year, part]
      case .periodOfDay(_, let day, _): [day]
      case .fixed, .fileName, .sheetName: []
      }
    return own + (denominator?.columns ?? [])
  }
}

extension DataSyntax.Origin {
  /// Where it stands.
  var range: SourceRange {
    switch self {
    case .sum(let sum): sum.range
    case .fixed(let text): text.range
    case .yearAndPart(_, _, _, let range), .periodOfDay(_, _, let range), .fileName(let range), .sheetName(let range):
      range
    }
  }

  /// As a binding has it.
  fileprivate var typed: DataBinding.Origin {
    switch self {
    case .sum(let sum): .sum(sum)
    case .fixed(let text): .fixed(text.value)
    case .yearAndPart(let year, let calendar, let part, _): .yearAndPart(year, calendar, part)
    case .periodOfDay(let calendar, let day, _): .periodOfDay(calendar, day, nil)
    case .fileName: .fileName
    case .sheetName: .sheetName
    }
  }
}
