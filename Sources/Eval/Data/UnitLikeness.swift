import Base
import Lang

/// Which of the names that data use for units are likely to be one unit's: with and without the word for its kind, with an
/// abbreviation of that, with the body that governs it, or a code that lost the zeros before it.
///
/// It takes each name once and compares keys of forms, so it costs as much as there are names.
struct UnitLikeness {
  /// What is known of a unit by itself.
  struct Name {
    /// The key of what people call it.
    var key: String
    /// The key of its code, where it has one besides its name.
    var codeKey: String?
    var level: LevelID?
    /// The key of its parent's name, where one is given.
    var parent: String?

    /// All digits: a code, whether or not a name stands beside it.
    var number: String? {
      let code = codeKey ?? key
      return UnitLikeness.isNumber(code) ? code : nil
    }
  }

  /// What is to be done with a name.
  enum Finding: Hashable {
    /// It is the unit with this index.
    case same(Int)
    /// It may be one of several units.
    case oneOf([Int])
  }

  private let names: [Name]
  private let forms: [UnitForm?]
  /// The levels that words before a name mean.
  private let levels: [String: LevelID]
  private var found: [Int: Finding] = [:]

  static func isNumber(_ key: String) -> Bool {
    !key.isEmpty && key.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether none of the names can be another's: then there is nothing to compare.
  static func isPlain(_ keys: some Collection<String>) -> Bool {
    var hasZeros = false
    var length: Int?
    var lengthsDiffer = false
    for key in keys {
      if isNumber(key) {
        hasZeros = hasZeros || key.utf8.first == 0x30
        lengthsDiffer = lengthsDiffer || length != nil && length != key.utf8.count
        length = key.utf8.count
      } else if !UnitForm.isSimple(key) {
        return false
      }
    }
    return !(hasZeros && lengthsDiffer)
  }

  /// Whether some of the names, by their keys, may be one unit's.
  static func hasAlike(_ keys: [String]) -> Bool {
    if isPlain(keys) { return false }
    var cores: Set<String> = []
    for key in keys {
      let core = isNumber(key) ? String(key.drop { $0 == "0" }) : UnitForm(key: key).core
      if !cores.insert(core).inserted { return true }
    }
    return false
  }

  /// `levels`: the levels by name.
  init(_ names: [Name], levels: [String: LevelID]) {
    self.names = names
    self.levels = levels
    forms = names.map { UnitLikeness.isNumber($0.key) ? nil : UnitForm(key: $0.key) }
    compareForms()
    compareBare()
    compareNumbers()
  }

  /// For each name that is another unit's, or may be one of several, what it is.
  var findings: [(name: Int, Finding)] { found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  /// Names of one form: `UBND xã Tân Hoà`, `Xã Tân Hòa`.
  private mutating func compareForms() {
    var byForm: [UnitForm: [Int]] = [:]
    for (index, form) in forms.enumerated() {
      if let form { byForm[form, default: []].append(index) }
    }
    for same in byForm.values where same.count > 1 {
      let coded = same.filter { names[$0].codeKey != nil }
      let bare = same.filter { names[$0].codeKey == nil }
      if coded.isEmpty {
        guard let main = best(bare) else { continue }
        for index in bare where index != main && agree(index, main) { found[index] = .same(main) }
      } else {
        for index in bare { settle(index, among: coded) }
      }
    }
  }

  /// Names with and without the word for the kind: `Gò Găng`, `Xã Gò Găng`.
  private mutating func compareBare() {
    var byCore: [String: [Int]] = [:]
    for (index, form) in forms.enumerated() where form?.prefix != nil && found[index] == nil {
      if let core = form?.core { byCore[core, default: []].append(index) }
    }
    for (index, form) in forms.enumerated() where found[index] == nil {
      guard let form, form.prefix == nil, let full = byCore[form.core] else { continue }
      let possible = full.filter { agree(index, $0) }
      if names[index].codeKey == nil {
        settle(index, among: possible)
      } else {
        // The list has the bare name; what else is called so must be one name.
        let others = possible.filter { names[$0].codeKey == nil }
        let isListed = possible.contains { names[$0].codeKey != nil }
        if others.count == 1, !isListed {
          found[others[0]] = .same(index)
        } else {
          for other in others { found[other] = .oneOf([index] + possible.filter { $0 != other }) }
        }
      }
    }
  }

  /// Codes that a spreadsheet took for numbers: `123` for `00123`.
  private mutating func compareNumbers() {
    var byNumber: [String: [Int]] = [:]
    for (index, name) in names.enumerated() where found[index] == nil {
      if let number = name.number { byNumber[String(number.drop { $0 == "0" }), default: []].append(index) }
    }
    for same in byNumber.values where same.count > 1 {
      let named = same.filter { names[$0].codeKey != nil }
      let bare = same.filter { names[$0].codeKey == nil }
      if named.isEmpty {
        guard let main = bare.max(by: { (names[$0].key.utf8.count, $1) < (names[$1].key.utf8.count, $0) }) else {
          continue
        }
        for index in bare where index != main && agree(index, main) { found[index] = .same(main) }
        continue
      }
      for index in bare { settle(index, among: named) }
      // Two codes with one name.
      guard
        let main = named.max(by: { (names[$0].number?.utf8.count ?? 0, $1) < (names[$1].number?.utf8.count ?? 0, $0) })
      else { continue }
      for index in named where index != main && forms[index] == forms[main] && agree(index, main) {
        found[index] = .same(main)
      }
    }
  }

  /// Says which of some units a name is.
  private mutating func settle(_ index: Int, among candidates: [Int]) {
    var possible = candidates.filter { $0 != index && agree(index, $0) }
    if possible.count > 1, let parent = names[index].parent {
      let sameParent = possible.filter { names[$0].parent == parent }
      if !sameParent.isEmpty { possible = sameParent }
    }
    if possible.count == 1 { found[index] = .same(possible[0]) }
    if possible.count > 1 { found[index] = .oneOf(possible) }
  }

  /// Of names of one form the one that the others are shown as: one that is listed, and spelt out.
  private func best(_ same: [Int]) -> Int? {
    func rank(_ index: Int) -> (Int, Int, Int) {
      (names[index].level == nil ? 1 : 0, forms[index]?.isPlain == true ? 0 : 1, index)
    }
    return same.min { rank($0) < rank($1) }
  }

  /// Whether nothing that is known of two names speaks against their being one unit's: levels, given or meant by the word
  /// before the name.
  private func agree(_ a: Int, _ b: Int) -> Bool {
    if let first = names[a].level, let second = names[b].level, first != second { return false }
    return allows(a, names[b].level) && allows(b, names[a].level)
  }

  private func allows(_ index: Int, _ level: LevelID?) -> Bool {
    guard let level, let prefix = forms[index]?.prefix else { return true }
    let meant = prefix.levels.compactMap { levels[$0] }
    return meant.isEmpty || meant.contains(level)
  }
}
