import Base
import Eval
import Lang
import Tables

/// A small vocabulary and a way to bind CSV texts to it.
struct DataFixture {
  var hand = HandMade()
  var bindings: [DataBinding] = []
  let online: IndicatorID
  let onTime: IndicatorID
  let early: IndicatorID
  let copies: IndicatorID
  let cost: IndicatorID
  let days: IndicatorID
  let land: FieldID

  init() {
    func denominator(_ name: String?, _ derived: Indicator.Derivation? = nil) -> Indicator.Denominator {
      Indicator.Denominator(name: name, text: nil, derived: derived, range: HandMade.nowhere)
    }
    func term(_ name: String, _ title: String, _ aliases: [String] = []) -> Term {
      Term(
        name: name, key: TextFolding.key(name), title: title, aliases: aliases, documentation: nil,
        range: HandMade.nowhere)
    }
    func indicator(
      _ term: Term, _ measure: Indicator.Measure, _ denominators: [Indicator.Denominator]
    ) -> Indicator {
      Indicator(
        term: term, measure: measure, numerator: nil, denominators: denominators, lowerIsBetter: false,
        noCases: .neutral, notes: [])
    }
    online = hand.vocabulary.add(
      indicator(
        term("online_dossier_rate", "Tỷ lệ số hóa hồ sơ", ["tỷ lệ trực tuyến"]), .share(hand.dossier),
        [denominator(nil)]))
    let onTime = hand.vocabulary.add(
      indicator(
        term("dossier_on_time_rate", "Tỷ lệ đúng hạn"), .share(hand.dossier), [denominator("finished")]))
    self.onTime = onTime
    early = hand.vocabulary.add(
      indicator(
        term("dossier_early_rate", "Tỷ lệ trước hạn"), .share(hand.dossier),
        [
          denominator("all", .init(part: .denominator, indicator: onTime)),
          denominator("on_time", .init(part: .numerator, indicator: onTime)),
        ]))
    copies = hand.vocabulary.add(
      indicator(term("ecopy_certification_count", "Số bản sao"), .count(hand.dossier), []))
    cost = hand.vocabulary.add(
      indicator(term("cost_reduction_rate", "Giảm chi phí"), .reduction(hand.dossier), [denominator(nil)]))
    days = hand.vocabulary.add(indicator(term("waiting_days", "Số ngày chờ"), .days, []))
    land = hand.vocabulary.add(Field(term: term("land", "Đất đai")))
  }

  var program: TypedProgram {
    var program = hand.program
    program.bindings = bindings
    return program
  }

  /// Reads and binds files; those without a name are `1.csv`, `2.csv`, ….
  func bind(_ files: [String], names: [String] = [], skip: Bool = false) -> DatasetBinding {
    var tables: [Table] = []
    var problems: [Diagnostic] = []
    for (index, text) in files.enumerated() {
      let name = index < names.count ? names[index] : "\(index + 1).csv"
      let (table, found) = CSVReader.read(bytes: Array(text.utf8), file: name)
      if let table { tables.append(table) }
      problems += found
    }
    return DatasetBinder.bind(tables, to: program, skippingBadRows: skip, reading: problems)
  }

  /// Binds one file.
  func bind(_ text: String, skip: Bool = false) -> DatasetBinding { bind([text], skip: skip) }

  /// A declaration for every file.
  func declared(
    format: NumberNotation? = nil, form: WrittenShare? = nil, missing: [String] = [],
    noCases: [String] = [], pattern: String = "*", columns: [DataBinding.Column] = []
  ) -> DataFixture {
    var copy = self
    var binding = DataBinding(pattern: pattern, range: HandMade.nowhere)
    binding.numberFormat = format
    binding.shareForm = form
    binding.missing = missing
    binding.noCases = noCases
    binding.columns = columns
    copy.bindings.append(binding)
    return copy
  }

  /// With a declaration.
  func declared(_ binding: DataBinding) -> DataFixture {
    var copy = self
    copy.bindings.append(binding)
    return copy
  }

  func role(_ role: DataRole, _ origin: DataBinding.Origin) -> DataBinding.Column {
    DataBinding.Column(
      subject: .role(role), numerator: origin, range: HandMade.nowhere)
  }

  func column(
    _ indicator: IndicatorID, _ origin: DataBinding.Origin, of total: DataBinding.Origin? = nil, denominator: Int = 0,
    form: WrittenShare? = nil
  ) -> DataBinding.Column {
    DataBinding.Column(
      subject: .indicator(indicator, denominator: denominator), numerator: origin, denominator: total?.sum, form: form,
      range: HandMade.nowhere)
  }
}

extension DataBinding.Origin {
  /// The column with this header.
  static func column(_ header: String) -> DataBinding.Origin {
    .sum(
      .init(
        .init(headers: [PlacedText(value: header, range: HandMade.nowhere)], position: nil, range: HandMade.nowhere)))
  }

  /// The column with this number.
  static func position(_ number: Int) -> DataBinding.Origin {
    .sum(.init(.init(headers: [], position: number, range: HandMade.nowhere)))
  }

  fileprivate var sum: NamedSum? {
    if case .sum(let sum) = self { return sum }
    return nil
  }
}

extension NamedSum {
  fileprivate init(_ column: NamedColumn) {
    self.init(summands: [.init(source: .column(column), isNegative: false)], range: HandMade.nowhere)
  }
}

extension DatasetBinding {
  /// What was found, one line each: `KPI0732 2:4`, with `warning` where it is one; the file's name where it is not the
  /// first.
  var codes: [String] {
    diagnostics.map { diagnostic in
      var text = diagnostic.code.rawValue
      switch diagnostic.place {
      case .cell(let place):
        if place.file != "1.csv" { text += " \(place.file)" }
        if let row = place.row { text += " \(row)" + (place.column.map { ":\($0)" } ?? "") }
      case .source: text += " pack"
      case .path(let path): text += " \(path)"
      case .command: text += " command"
      }
      return diagnostic.severity == .warning ? text + " warning" : text
    }
  }

  /// The observation of a unit's code; nil when there is none.
  func given(
    _ unit: String, _ indicator: IndicatorID, _ period: String = "2024", denominator: Int = 0, field: FieldID? = nil
  ) -> Dataset.Observation.Given? {
    guard let index = dataset.units.firstIndex(where: { $0.code == unit }), let period = YearForm.calendar.parse(period)
    else {
      return nil
    }
    return dataset.observations[
      Dataset.Key(unit: index, indicator: indicator, denominator: denominator, field: field, period: period)]?.given
  }
}
