import Base

extension Checker {
  /// Compiles a `data` declaration for files; forms are declared with the vocabulary.
  mutating func compile(_ data: DataSyntax) {
    guard case .files(let pattern) = data.head else { return }
    if pattern.value.isEmpty, !damage.touches(data.range) { report(Self.emptyPattern(pattern)) }
    var binding = compiled(data)
    binding.pattern = pattern.value
    binding.patternRange = pattern.range
    bindings.insert(binding, at: ownBindings)
    ownBindings += 1
  }

  /// Adds a form that files may follow: `data bieu_06 "…"`.
  mutating func declareForm(_ data: DataSyntax) {
    guard case .form(let name, let title) = data.head else { return }
    let term = Self.term(name, title, [], data.documentation)
    guard isNew(term, name, [], .dataForm) else { return }
    vocabulary.add(DataForm(term: term, binding: compiled(data)))
  }

  /// What a declaration says, on top of the form it follows.
  private mutating func compiled(_ data: DataSyntax) -> DataBinding {
    var binding = data.form.flatMap { dataForm($0) } ?? DataBinding(pattern: "", range: data.range)
    binding.range = data.range
    var isLost = false
    if let name = data.records {
      let records = records(name)
      isLost = records == nil
      // Columns of other records mean nothing here.
      if binding.records != records { binding.columns.removeAll { $0.isOfRecord } }
      binding.records = records
    }
    if let keep = data.keep {
      if let records = binding.records {
        if vocabulary[records].identity == nil { report(Self.keepWithoutIdentity(keep, vocabulary[records].term)) }
        binding.keep = self.keep(keep, of: vocabulary[records])
      } else if !isLost {
        report(Self.keepWithoutRecords(keep))
      }
    }
    takeForm(of: data, into: &binding)
    checkMarks(data)
    for test in data.leaveOut + data.only + data.until { test.conditions.forEach { check($0.column) } }
    binding.leaveOut += data.leaveOut
    binding.only += data.only
    binding.until += data.until
    for check in data.checks { (check.left.columns + check.right.columns).forEach { self.check($0) } }
    binding.checks += data.checks
    takeAliases(of: data, into: &binding)
    let own = columns(of: data, records: binding.records, isLost: isLost)
    let replaced = Set(own.map(key))
    binding.columns.removeAll { replaced.contains(key($0)) }
    binding.columns += own
    return binding
  }

  /// The form a name means; reports an unknown one.
  private mutating func dataForm(_ name: PlacedName) -> DataBinding? {
    if let form = vocabulary.dataForm(name.key) { return form.binding }
    missing(name, .dataForm)
    return vocabulary.dataForm(name.key)?.binding
  }

  /// Sheet, encoding, header, and how numbers, days and shares are written.
  private mutating func takeForm(of data: DataSyntax, into binding: inout DataBinding) {
    if let format = data.numberFormat { binding.numberFormat = format.0 }
    if let format = data.dateFormat { binding.dateFormat = format.0 }
    if let form = data.shareForm { binding.shareForm = form.0 }
    if let sheet = data.sheet { binding.sheet = sheet.0 }
    if let text = data.encoding {
      let key = TextFolding.key(text.value)
      if let encoding = Self.encodings[key] {
        binding.encoding = encoding
      } else {
        report(Self.unknownEncoding(text, known: Set(Self.encodings.values).sorted()))
      }
    }
    if let text = data.delimiter {
      if let byte = Self.delimiters[text.value] {
        binding.delimiter = byte
      } else {
        report(Self.unknownDelimiter(text))
      }
    }
    if let rows = data.headerRows {
      if rows.first <= rows.last, rows.last - rows.first < Self.maximumHeaderRows {
        binding.headerRows = rows.first...rows.last
      } else {
        report(Self.wrongHeaderRows(rows.range, most: Self.maximumHeaderRows))
      }
    }
    binding.missing += data.missing.map(\.value)
    binding.noCases += data.noCases.map(\.value)
  }

  /// The most rows that a header may have.
  static let maximumHeaderRows = 20

  private static let encodings = [
    "utf-8": "utf-8", "utf8": "utf-8", "utf-16": "utf-16", "utf16": "utf-16", "windows-1258": "windows-1258",
    "cp1258": "windows-1258", "tcvn3": "tcvn3", "abc": "tcvn3", "vni": "vni",
  ]

  private static let delimiters: [String: UInt8] = [",": 0x2C, ";": 0x3B, "|": 0x7C, "\t": 0x09, "tab": 0x09]

  /// Reports a mark that is said to mean two things.
  private mutating func checkMarks(_ data: DataSyntax) {
    for mark in data.noCases {
      let key = TextFolding.matchKey(mark.value)
      guard let other = data.missing.first(where: { TextFolding.matchKey($0.value) == key }) else { continue }
      report(Self.markWithTwoMeanings(mark, missing: other.range))
    }
  }

  /// Other names of units; one name means one unit.
  private mutating func takeAliases(of data: DataSyntax, into binding: inout DataBinding) {
    for alias in data.aliases {
      let unit = TextFolding.matchKey(alias.unit.value)
      for name in alias.names {
        let first = unitAliases.updateValue((unit, alias.unit.range), forKey: TextFolding.matchKey(name.value))
        if let first, first.unit != unit { report(Self.aliasOfTwoUnits(name, first: first.range)) }
      }
      binding.aliases.append(DataBinding.UnitAlias(names: alias.names, unit: alias.unit))
    }
  }

  /// What makes two columns of a declaration be about the same.
  private func key(_ column: DataBinding.Column) -> ColumnKey {
    switch column.subject {
    case .role(let role): .role(role)
    case .indicator(let id, let denominator): .indicator(id, denominator)
    case .recordColumn(let index): .recordColumn(index)
    }
  }

  /// What a column is about.
  enum ColumnKey: Hashable {
    case role(DataRole)
    case indicator(IndicatorID, Int)
    case recordColumn(Int)
  }
}

extension NamedSum {
  /// Its columns, numbers left out.
  package var columns: [NamedColumn] {
    summands.compactMap { summand in
      if case .column(let column) = summand.source { return column }
      return nil
    }
  }

  /// The column, where it is one by itself.
  package var column: NamedColumn? {
    guard summands.count == 1, !summands[0].isNegative else { return nil }
    return columns.first
  }
}
