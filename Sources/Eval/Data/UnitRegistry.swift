import Base
import Lang
import Tables

/// The units that data speak of, found by code or name however it is written.
struct UnitRegistry {
  /// One unit and where each thing about it was said first.
  struct Entry {
    var code: String
    var key: String
    var first: CellIndex
    var name: (text: String, key: String, at: CellIndex)?
    var level: (id: LevelID, at: CellIndex)?
    var kind: (id: KindID, at: CellIndex)?
    /// At most one of each classification.
    var classes: [(id: ClassID, at: CellIndex)] = []
    var parent: (text: String, key: String, at: CellIndex)?
    var group: (text: String, key: String, at: CellIndex)?
    /// The unit's parent, once all units are known.
    var parentIndex: Int?
    /// A row about it was not understood: what is missing then is not said twice.
    var isBroken = false
    /// It is another unit, by another name.
    var isJoined = false
  }

  /// What a text in a `unit` column means.
  enum Found: Hashable {
    case unit(Int)
    /// Several units are called so: their codes.
    case several([String])
    case none
  }

  private(set) var entries: [Entry] = []
  private var byCode: [String: Int] = [:]
  /// Code keys and codes that stand beside each name, before any unit is made.
  private var codesOfName: [String: [(key: String, code: String)]] = [:]
  private var knownCodes: Set<String> = []
  /// The unit that each other name means: the text by which it is known, and that text's key.
  private var aliases: [String: (text: String, key: String)] = [:]

  /// The entries by what their names say without the word for the kind, and of how many entries they are.
  private var forms: [String: [Int]] = [:]
  private var formsCount = -1
  /// The keys of the codes and names that lists of units give with a level.
  private var listedKeys: Set<String> = []

  /// Notes that a list of units gives a unit of this code or name a level.
  mutating func noteListed(_ key: String) { listedKeys.insert(key) }

  /// Whether a list of units has a unit of this code or name.
  func isListed(_ key: String) -> Bool { listedKeys.contains(key) }

  subscript(index: Int) -> Entry {
    get { entries[index] }
    set { entries[index] = newValue }
  }

  /// Notes that a row gives a code and a name, so that other rows may use either.
  mutating func note(code: String, key: String, nameKey: String) {
    knownCodes.insert(key)
    guard key != nameKey, !(codesOfName[nameKey]?.contains { $0.key == key } ?? false) else { return }
    codesOfName[nameKey, default: []].append((key, code))
  }

  /// Notes another name of the unit known by `unit`; gives the unit that already has the name, when it is another one.
  mutating func note(alias: String, of unit: String, key unitKey: String) -> String? {
    let (alias, unitKey) = (alias, aliases[unitKey]?.key ?? unitKey)
    // A unit may be known by its code here and by its name there.
    let wanted = codesOfName[unitKey]?.first?.key ?? unitKey
    if alias == unitKey || alias == wanted { return nil }
    if let known = aliases[alias] {
      return (codesOfName[known.key]?.first?.key ?? known.key) == wanted ? nil : known.text
    }
    if knownCodes.contains(alias) { return alias }
    if let codes = codesOfName[alias], let other = codes.first(where: { $0.key != wanted }) { return other.code }
    aliases[alias] = (unit, unitKey)
    return nil
  }

  /// The unit that a text names; a new one when no unit is called so.
  mutating func resolve(_ text: String, key: String, at: CellIndex) -> Found {
    let found = find(key)
    guard case .none = found else { return found }
    let (text, key) = aliases[key] ?? (text, key)
    if !knownCodes.contains(key), let (codeKey, code) = codesOfName[key]?.first {
      return .unit(add(code: code, key: codeKey, at: at))
    }
    return .unit(add(code: text, key: key, at: at))
  }

  /// The unit that has this key as its code, or else as its name.
  func find(_ key: String) -> Found {
    let key = aliases[key]?.key ?? key
    if let index = byCode[key] { return .unit(index) }
    guard !knownCodes.contains(key), let codes = codesOfName[key], let first = codes.first else { return .none }
    guard codes.count == 1 else { return .several(codes.map(\.code)) }
    return byCode[first.key].map { .unit($0) } ?? .none
  }

  /// The key of the code that a text means, whether or not there is such a unit; nil when nothing or several have it.
  func codeKey(of key: String) -> String? {
    let key = aliases[key]?.key ?? key
    if knownCodes.contains(key) { return key }
    guard let codes = codesOfName[key], codes.count == 1 else { return nil }
    return codes[0].key
  }

  /// The codes beside which a name stands.
  func codes(ofName key: String) -> [String] { (codesOfName[aliases[key]?.key ?? key] ?? []).map(\.code) }

  /// The keys of the codes beside which a name stands.
  func codeKeys(ofName key: String) -> [String] { (codesOfName[aliases[key]?.key ?? key] ?? []).map(\.key) }

  /// The first entry of a code, written so; made where there is none.
  mutating func entry(ofCode key: String, _ text: String?, at: CellIndex) -> Int {
    byCode[key] ?? add(code: text ?? key, key: key, at: at)
  }

  /// Adds another unit of the same code, which is there at another time.
  mutating func addSibling(of index: Int, at: CellIndex) -> Int {
    entries.append(Entry(code: entries[index].code, key: entries[index].key, first: at))
    return entries.count - 1
  }

  private mutating func add(code: String, key: String, at: CellIndex) -> Int {
    byCode[key] = entries.count
    entries.append(Entry(code: code, key: key, first: at))
    return entries.count - 1
  }

  /// Lets a unit be another: it has no rows of its own, and its name leads to that one.
  mutating func join(_ index: Int, to other: Int) {
    byCode[entries[index].key] = other
    entries[index].level = nil
    entries[index].parent = nil
    entries[index].isBroken = true
    entries[index].isJoined = true
  }

  /// The units that have a level, and the new index of each; `place` gives the place of what says most of a unit.
  func listed(place: (CellIndex) -> CellPlace) -> (units: [Unit], indices: [Int: Int]) {
    var indices: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() where entry.level != nil { indices[index] = indices.count }
    var units: [Unit] = []
    for entry in entries {
      guard let level = entry.level else { continue }
      units.append(
        Unit(
          code: entry.code, name: entry.name?.text ?? entry.code, level: level.id, kind: entry.kind?.id,
          classes: entry.classes.map(\.id), parent: entry.parentIndex.flatMap { indices[$0] }, group: entry.group?.text,
          place: place(CellIndex(table: Int(level.at.table), row: Int(level.at.row)))))
    }
    return (units, indices)
  }

  /// With how many codes and names `nearest` compares a text, at most.
  var nameCount: Int { entries.count * 2 }

  /// The only unit whose name says the same as a key that is nobody's: `H. Sơn Hà` for `Huyện Sơn Hà`, or `Sơn Hà`.
  mutating func alike(_ key: String, except index: Int?) -> Int? {
    if formsCount != entries.count {
      forms = [:]
      for (index, entry) in entries.enumerated() where !entry.isJoined {
        forms[UnitForm(key: entry.name?.key ?? entry.key).core, default: []].append(index)
      }
      formsCount = entries.count
    }
    let form = UnitForm(key: key)
    let found = (forms[form.core] ?? []).filter { candidate in
      let other = UnitForm(key: entries[candidate].name?.key ?? entries[candidate].key)
      return candidate != index && (other.prefix == form.prefix || other.prefix == nil || form.prefix == nil)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// What the units with a level are called that is most like the name of one without.
  func nearestListed(to index: Int) -> [String] {
    let listed = entries.indices.filter { entries[$0].level != nil }
    func name(_ entry: Entry) -> String { entry.name?.text ?? entry.code }
    let wanted = name(entries[index])
    // By what stands behind the word for the kind: with it, all communes are somewhat alike.
    let core = UnitForm(key: entries[index].name?.key ?? entries[index].key).core
    var byCore: [String: String] = [:]
    for entry in listed.map({ entries[$0] }) {
      byCore[UnitForm(key: entry.name?.key ?? entry.key).core] = name(entry)
      byCore[entry.code] = byCore[entry.code] ?? entry.code
    }
    return NearestName.find(core, among: byCore.keys.filter { UnitRegistry.mayBe($0, wanted) }.sorted(), limit: 2)
      .compactMap { byCore[$0] }
  }

  /// The nearest name or code of a unit to a text that names none.
  func nearest(_ text: String, except index: Int?) -> String? {
    let candidates = entries.indices.filter { $0 != index }.flatMap { candidate in
      [entries[candidate].code] + (entries[candidate].name.map { [$0.text] } ?? [])
    }
    return NearestName.find(String(text.prefix(200)), among: candidates.filter { UnitRegistry.mayBe($0, text) }).first
  }

  /// Whether a name may be another, misspelt: codes and wards whose numbers differ are others.
  private static func mayBe(_ name: String, _ other: String) -> Bool {
    name.utf8.filter { $0 >= 0x30 && $0 <= 0x39 } == other.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
  }
}
