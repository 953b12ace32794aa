import Base
import Lang

/// When the units that data speak of are there, while they are being read: a code or name may be that of several units,
/// one after another, and then each is an entry of its own.
struct UnitTimes {
  /// What is told of a unit that was made of others.
  struct Change {
    struct Source {
      var text: String
      var key: String
      var extent: UnitChange.Source.Extent
    }
    var text: String
    /// The key of the unit's code.
    var key: String
    var from: CalendarDate
    var sources: [Source]
    var reason: String?
    var document: String?
    var place: Place
    /// The row of the table that tells it.
    var at: CellIndex?
  }

  /// When one of the units of a code is there, and its entry.
  struct Span {
    var life: Lifetime
    /// Index into the registry's entries; nil while nothing has spoken of it.
    var entry: Int?
  }

  /// The days on which units of one code begin or end.
  private struct Cut {
    var begins = false
    var ends = false
  }

  private struct Key: Hashable {
    var unit: String
    var from: CalendarDate
  }

  private(set) var changes: [Change] = []
  private var changeOfUnit: [Key: Int] = [:]
  private var heirsOfUnit: [String: [Int]] = [:]
  private var cuts: [String: [CalendarDate: Cut]] = [:]
  /// By the key of a code, in order of time; only for those that begin or end on some day.
  private(set) var spans: [String: [Span]] = [:]
  /// The entries' lives; those that are not here have no end known.
  private(set) var lives: [Int: Lifetime] = [:]
  /// By the key of a name: the codes that lists give it, each with the time for which they do.
  private(set) var named: [String: [(key: String, life: Lifetime)]] = [:]

  /// The keys of the codes of those whose names say the same, without the word for the kind, by what they say.
  private var forms: [String: Set<String>] = [:]

  /// The keys of the codes of units whose names say what a name does, `UBND xã Sơn Hạ` for `Xã Sơn Hạ`.
  func alike(_ key: String) -> Set<String> {
    let form = UnitForm(key: key)
    return forms[form.core] ?? []
  }

  /// By the keys of codes: how they are written.
  private(set) var texts: [String: String] = [:]

  /// Whether nothing is told of any unit's time.
  var isEmpty: Bool { spans.isEmpty }

  /// Notes the life of a unit as a list gives it.
  mutating func note(_ key: String, _ text: String, name: String?, _ life: Lifetime) {
    texts[key] = texts[key] ?? text
    if let from = life.from { cuts[key, default: [:]][from, default: Cut()].begins = true }
    if let until = life.until { cuts[key, default: [:]][until, default: Cut()].ends = true }
    if let name, life != Lifetime() { named[name, default: []].append((key, life)) }
  }

  /// Adds a change, or what else a table tells of one that it began: a row for each predecessor is one change.
  mutating func add(_ change: Change) {
    cuts[change.key, default: [:]][change.from, default: Cut()].begins = true
    for source in change.sources { cuts[source.key, default: [:]][change.from, default: Cut()].ends = true }
    for (key, text) in [(change.key, change.text)] + change.sources.map({ ($0.key, $0.text) }) {
      texts[key] = texts[key] ?? text
    }
    changes.append(change)
  }

  /// Works out the units of each code, once all is noted.
  mutating func settle() {
    for (key, days) in cuts {
      var found: [Span] = []
      var start: CalendarDate?
      var isThere = days.min { $0.key < $1.key }?.value.ends ?? false
      for (day, cut) in days.sorted(by: { $0.key < $1.key }) {
        if isThere, cut.ends || cut.begins {
          found.append(Span(life: Lifetime(from: start, until: day), entry: nil))
        }
        if cut.begins { start = day }
        isThere = cut.begins
      }
      if isThere { found.append(Span(life: Lifetime(from: start, until: nil), entry: nil)) }
      spans[key] = found
    }
    cuts = [:]
    for key in spans.keys { forms[UnitForm(key: key).core, default: []].insert(key) }
    for (name, lives) in named {
      let core = UnitForm(key: name).core
      for life in lives { forms[core, default: []].insert(life.key) }
    }
    for (index, change) in changes.enumerated() {
      changeOfUnit[Key(unit: change.key, from: change.from)] = index
      for source in change.sources { heirsOfUnit[source.key, default: []].append(index) }
    }
  }

  /// What the unit of a code that begins on a day was made of.
  func change(_ key: String, _ from: CalendarDate?) -> Change? {
    from.flatMap { changeOfUnit[Key(unit: key, from: $0)] }.map { changes[$0] }
  }

  /// What was made of the units of a code.
  func heirs(of key: String) -> [Change] { (heirsOfUnit[key] ?? []).map { changes[$0] } }

  /// Keeps the entry of a span.
  mutating func set(_ entry: Int, _ span: Int, of key: String) {
    spans[key]?[span].entry = entry
    if let life = spans[key]?[span].life { lives[entry] = life }
  }

  /// The life of an entry.
  func life(of entry: Int) -> Lifetime { lives[entry] ?? Lifetime() }
}

extension UnitTimes {
  /// Which of the units of a code is meant.
  enum Choice: Equatable {
    /// The unit of this span.
    case span(Int)
    /// A period in which one of them ends and the next begins: of the first of two spans, unless the data show that
    /// it is of the second.
    case either(Int, Int)
    /// There is none at that time any more; this was the last one before.
    case ended(Int)
  }

  /// Which of the units of a code something is about that happened in a period; `nil` for what has no time: the last.
  func choice(_ key: String, in period: Period?) -> Choice? {
    guard let spans = spans[key], let last = spans.indices.last else { return nil }
    guard let period else { return .span(last) }
    let touching = spans.indices.filter { spans[$0].life.touches(period) }
    if touching.count == 1 { return .span(touching[0]) }
    if touching.count > 1 {
      let (earlier, later) = (touching[touching.count - 2], touching[touching.count - 1])
      // Of several changes in one period the last counts.
      return spans[earlier].life.until == spans[later].life.from ? .either(earlier, later) : .span(later)
    }
    // A new unit's figure of before its first day is what its office counted back for it.
    guard let before = spans.indices.last(where: { spans[$0].life.until.map { $0 <= period.firstDay } ?? false })
    else { return .span(0) }
    if let after = spans.indices.first(where: { $0 > before }), spans[after].life.from != nil { return .span(after) }
    return .ended(before)
  }

  /// The unit of a code that is there on a day.
  func span(_ key: String, on day: CalendarDate) -> Int? {
    spans[key]?.firstIndex { $0.life.contains(day) }
  }
}
