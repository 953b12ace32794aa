import Base
import Lang

// Figures of units before a change that reach beyond it.
extension DatasetBinder {
  /// Refuses the figure of a period in which a unit ended where what was made of it has figures of its own for later
  /// months of that period: the later months would count twice.
  mutating func checkFiguresOfBoth() {
    guard !times.changes.isEmpty else { return }
    /// A result of a unit, but for its period.
    struct Kind: Hashable {
      var unit: Int
      var indicator: IndicatorID
      var denominator: Int
      var field: FieldID?
      init(_ key: Dataset.Key, unit: Int) {
        self.unit = unit
        (indicator, denominator, field) = (key.indicator, key.denominator, key.field)
      }
    }
    var reaching: [(key: Dataset.Key, at: CellIndex, until: CalendarDate)] = []
    for (key, entry) in entries {
      guard let until = times.life(of: key.unit).until, until > key.period.firstDay, until <= key.period.lastDay,
        !entry.observation.given.isBlank
      else { continue }
      reaching.append((key, entry.at, until))
    }
    guard !reaching.isEmpty else { return }
    var heirs: [Int: [Int]] = [:]
    for change in times.changes {
      guard let span = times.span(change.key, on: change.from), let unit = times.spans[change.key]?[span].entry else {
        continue
      }
      for source in change.sources.compactMap({ source($0.key, before: change.from) }) {
        heirs[source, default: []].append(unit)
      }
    }
    let concerned = Set(reaching.flatMap { heirs[$0.key.unit] ?? [] })
    var given: [Kind: [(period: Period, at: CellIndex)]] = [:]
    for (key, entry) in entries where concerned.contains(key.unit) && !entry.observation.given.isBlank {
      given[Kind(key, unit: key.unit), default: []].append((key.period, entry.at))
    }
    var told: Set<CellIndex> = []
    for (key, at, until) in reaching {
      for heir in heirs[key.unit] ?? [] {
        let later = (given[Kind(key, unit: heir)] ?? []).first { other in
          other.period.firstDay >= until && other.period.firstMonth <= key.period.lastMonth
        }
        guard let later else { continue }
        // Of several such figures the first is told: they have one cause.
        guard told.insert(later.at).inserted else {
          findings.leaveOut(at)
          break
        }
        findings.report(
          DataMessages.figureOfBoth(
            subjectWording(key), until: until, heir: shownUnit(heir), later.period, at: place(at), place(later.at)),
          at: at)
        break
      }
    }
  }
}

extension Dataset.Observation.Given {
  /// Whether nothing is given.
  fileprivate var isBlank: Bool {
    if case .counts(nil, nil) = self { return true }
    return false
  }
}
