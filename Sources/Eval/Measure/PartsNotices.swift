import Base
import Lang

/// Which indicators were put together from parts of a period without saying how: the first result of each.
final class PartsNotices {
  private struct Example {
    var series: Int
    var unit: Int
    var period: Int
    var tiles: [Tile]
  }

  private var examples: [IndicatorID: Example] = [:]

  /// Notes the first result of an indicator that is put together from `tiles`. A formula on records says itself what it
  /// counts.
  func note(_ series: Int, _ unit: Int, _ period: Int, _ tiles: [Tile], _ measurer: Measurer) {
    let indicator = measurer.plan.series[series].key.indicator
    guard examples[indicator] == nil else { return }
    switch measurer.plan.program.vocabulary[indicator].measure {
    case .share, .reduction, .count, .quantity, .money: break
    case .number, .score, .days, .percent, .points, .truth: return
    }
    let known = tiles.lazy.filter(\.part.isKnown)
    let isOfRecords = known.first?.part.observations.first.map { index in
      measurer.grid.observations[Int(index)].records != nil
    }
    guard isOfRecords == false else { return }
    examples[indicator] = Example(series: series, unit: unit, period: period, tiles: tiles)
  }

  /// A warning for each, in the order of the indicators: what its parts come to added up, and what stands at the end.
  func diagnostics(_ measurer: Measurer) -> [Diagnostic] {
    examples.sorted { $0.key.index < $1.key.index }.compactMap { id, example in
      let indicator = measurer.plan.program.vocabulary[id]
      let period = measurer.plan.periods[example.period].period
      var pool = Pool(kind: indicator.isRatio ? .ratio : .sum)
      for (index, tile) in example.tiles.enumerated() {
        do { try pool.add(tile.part, index: index) } catch { return nil }
      }
      guard let added = try? pool.result() else { return nil }
      let end = example.tiles.last { $0.months.upperBound == period.monthCount && $0.part.isKnown }
      return .partsNotSaid(
        indicator, unit: measurer.units[example.unit].name, period,
        added: shown(added, indicator, measurer), end: end.map { shown($0.part, indicator, measurer) })
    }
  }

  private func shown(_ part: Part, _ indicator: Indicator, _ measurer: Measurer) -> Wording {
    let vocabulary = measurer.plan.program.vocabulary
    switch part.state {
    case .absent, .blank, .missing: return Display.verdict(.noData)
    case .noCases: return Display.verdict(.noCases)
    case .bare: return Display.value(part.numerator, indicator.type, in: vocabulary)
    case .given:
      guard indicator.isRatio, let value = try? part.numerator.divided(by: part.denominator) else {
        return Display.value(part.numerator, indicator.type, in: vocabulary)
      }
      return Display.value(value, indicator.type, in: vocabulary)
    }
  }
}

extension Diagnostic {
  /// An indicator does not say how its parts make a whole.
  static func partsNotSaid(
    _ indicator: Indicator, unit: String, _ period: Period, added: Wording, end: Wording?
  ) -> Diagnostic {
    let (name, when) = (indicator.term.name, Display.period(period))
    let last = end ?? Wording(en: "not given", vi: "chưa có")
    return Diagnostic(
      .partsNotSaid, .warning, at: .source(indicator.term.range),
      Wording(
        en: "`\(name)` does not say how its parts make a whole: for \(unit), \(when.en), they are added up to "
          + "\(added.en); the figure at the end of the period is \(last.en)",
        vi:
          "`\(name)` không ghi cách gộp các kỳ thành số chung: của \(unit), \(Display.ofPeriod(period).vi), đang cộng dồn thành "
          + "\(added.vi); số tại thời điểm cuối kỳ là \(last.vi)"),
      help: [
        Wording(
          en: "say it in the indicator: `adds up`, `at the end of the period`, `denominator fixed for the year` or "
            + "`mean over time`",
          vi: "ghi rõ trong khai báo chỉ số: `cộng dồn`, `tại thời điểm cuối kỳ`, `mẫu số cố định cả năm` hoặc "
            + "`bình quân các kỳ`")
      ])
  }
}
