import Base
import Lang
import Tables

/// Where in a row stand the cells that scoring rows one by one takes; only of tables with nothing but such cells.
struct StreamLayout {
  enum PeriodCells {
    /// A period in one cell.
    case text(Int)
    /// The year in one cell, the number of the month in another.
    case yearAndMonth(Int, Int)
  }

  /// The columns of a ratio's counts.
  struct Series {
    var indicator: IndicatorID
    var denominator: Int
    var numeratorColumn: Int
    var denominatorColumn: Int
  }

  var unit: Int
  var level: Int?
  var fixedLevel: LevelID?
  var kind: Int?
  var fixedKind: KindID?
  var group: Int?
  var fixedGroup: String?
  var period: PeriodCells
  var numbers: WrittenNumbers
  var series: [Series] = []

  /// nil when the table takes more than looking at each row by itself.
  init?(_ layout: DataLayout, names: DataNames, _ years: YearForm) {
    guard layout.long == nil, layout.settings.scales.isEmpty, layout.rowTests.isEmpty, layout.checks.isEmpty,
      layout.roles[.parent] == nil, layout.roles[.field] == nil, layout.roles[.name] == nil,
      layout.roles[.alias] == nil, names.classifications.texts.isEmpty, case .column(let unit) = layout.roles[.unit]
    else { return nil }
    self.unit = unit
    numbers = WrittenNumbers(settings: layout.settings)
    switch layout.roles[.level] {
    case .column(let column): level = column
    case .fixed(let text):
      guard let id = names.levels.find(text: text.string) else { return nil }
      fixedLevel = id
    case .named: return nil
    case nil: break
    }
    switch layout.roles[.kind] {
    case .column(let column): kind = column
    case .fixed(let text):
      guard let id = names.kinds.find(text: text.string) else { return nil }
      fixedKind = id
    case .named: return nil
    case nil: break
    }
    switch layout.roles[.group] {
    case .column(let column): group = column
    case .fixed(let text): fixedGroup = text.string
    case .named: return nil
    case nil: break
    }
    switch (layout.period, layout.roles[.period]) {
    // Where years lie otherwise, a year and a month beside it are read row by row.
    case (.yearAndPart(let year, .month, let month), _) where !years.straddles: period = .yearAndMonth(year, month)
    case (nil, .column(let column)): period = .text(column)
    default: return nil
    }
    for series in layout.series {
      guard case .counts(let numerator?, let denominator?) = series.shape else { return nil }
      self.series.append(
        Series(
          indicator: series.indicator, denominator: series.denominator, numeratorColumn: numerator,
          denominatorColumn: denominator))
    }
  }

  /// The place of an indicator's counts among `series`.
  func series(_ indicator: IndicatorID, denominator: Int) -> Int? {
    series.firstIndex { $0.indicator == indicator && $0.denominator == denominator }
  }
}
