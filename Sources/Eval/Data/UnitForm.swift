import Base
import Lang

/// What the name of a unit says: the kind of place that it names, and its name proper. `TT. Di Lăng` and `UBND thị trấn Di
/// Lăng` are both the town Di Lăng; `Gò Găng` names no kind.
struct UnitForm: Hashable {
  /// The words that stand before a name.
  enum Prefix: String, Hashable {
    case commune = "xã"
    case ward = "phường"
    case town = "thị trấn"
    case zone = "đặc khu"
    case district = "huyện"
    case urbanDistrict = "quận"
    case districtTown = "thị xã"
    case city = "thành phố"
    case province = "tỉnh"

    /// The names of the levels that a unit with this word may be of.
    var levels: [String] {
      switch self {
      case .commune, .ward, .town, .zone: ["commune"]
      case .district, .urbanDistrict, .districtTown: ["district"]
      case .city: ["district", "province"]
      case .province: ["province"]
      }
    }
  }

  var prefix: Prefix?
  /// The key of the name without what stands before it.
  var core: String
  /// The name is spelt out: nothing was taken off, and no abbreviation was read.
  var isPlain: Bool

  static func == (a: UnitForm, b: UnitForm) -> Bool { a.prefix == b.prefix && a.core == b.core }

  func hash(into hasher: inout Hasher) {
    hasher.combine(prefix)
    hasher.combine(core)
  }

  /// Takes the key (`TextFolding.matchKey`) of a name.
  init(key: String) {
    var words = UnitForm.words(key)
    let count = words.count
    UnitForm.dropNumber(&words)
    UnitForm.dropBody(&words)
    isPlain = words.count == count
    let (found, length, isAbbreviated) = UnitForm.prefix(words)
    prefix = found
    words.removeFirst(length)
    if isAbbreviated { isPlain = false }
    if let found, found == .ward || found == .urbanDistrict, words.count == 1, let number = Int(words[0]) {
      words[0] = String(number)
    }
    core = words.joined(separator: " ")
    if prefix != nil, core == "hcm" { core = "hồ chí minh" }
  }

  /// Whether a key has but one word, and no dot may end an abbreviation in it: such a name says nothing but itself. What
  /// has a digit before its first dot is a code: `h29.01`.
  static func isSimple(_ key: String) -> Bool {
    var isCode = false
    for byte in key.utf8 {
      if byte == 0x20 || byte >= 0x80 || byte == 0x2E && !isCode { return false }
      if byte >= 0x30 && byte <= 0x39 { isCode = true }
    }
    return true
  }

  /// The words of a name; a dot ends a word. `tp.huế` is two.
  private static func words(_ key: String) -> [String] {
    var words: [String] = []
    for word in key.split(separator: " ") {
      guard word.contains(".") else {
        words.append(String(word))
        continue
      }
      let parts = word.split(separator: ".").map(String.init)
      // `t.p` and `t.t` are one abbreviation.
      if parts.count >= 2, parts[0] == "t", ["p", "t", "x"].contains(parts[1]) {
        words.append("t" + parts[1] + ".")
        words += parts.dropFirst(2)
      } else if let first = parts.first, short[first] != nil {
        words.append(first + ".")
        words += parts.dropFirst()
      } else {
        // Codes such as `x.01.a` stay what they are.
        words.append(String(word))
      }
    }
    while let last = words.last, last.hasSuffix(",") || last.hasSuffix(";") || last.hasSuffix(":") {
      words[words.count - 1] = String(last.dropLast())
      if words[words.count - 1].isEmpty { words.removeLast() }
    }
    return words
  }

  /// Takes off the number that a row of a list begins with: `1. Xã Sơn Hạ`, `- Xã Sơn Hạ`.
  private static func dropNumber(_ words: inout [String]) {
    guard words.count > 1, let first = words.first else { return }
    let isDash = first == "-" || first == "+" || first == "*" || first == "•"
    let isNumber =
      (first.hasSuffix(".") || first.hasSuffix(")")) && first.utf8.count <= 4
      && first.utf8.dropLast().allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && first.utf8.count > 1
    if isDash || isNumber { words.removeFirst() }
  }

  /// Takes off the words for the body that governs a unit: `UBND xã Sơn Hạ`.
  private static func dropBody(_ words: inout [String]) {
    for body in bodies where words.count > body.count && Array(words.prefix(body.count)) == body {
      words.removeFirst(body.count)
      return
    }
  }

  private static let bodies = ["ubnd", "uỷ ban nhân dân", "uỷ ban"].map { text in
    TextFolding.matchKey(text).split(separator: " ").map(String.init)
  }

  private static let short: [String: Prefix] = [
    "x": .commune, "p": .ward, "tt": .town, "tx": .districtTown, "tp": .city, "h": .district, "q": .urbanDistrict,
    "t": .province, "đk": .zone,
  ]

  private static let long: [(words: [String], prefix: Prefix)] = [
    Prefix.commune, .ward, .town, .zone, .district, .urbanDistrict, .districtTown, .city, .province,
  ].map { (TextFolding.matchKey($0.rawValue).split(separator: " ").map(String.init), $0) }

  /// The kind of place that words begin with, how many words say it, and whether they are an abbreviation.
  private static func prefix(_ words: [String]) -> (Prefix?, Int, isAbbreviated: Bool) {
    guard words.count > 1, let first = words.first else { return (nil, 0, false) }
    for (name, prefix) in long where words.count > name.count && Array(words.prefix(name.count)) == name {
      return (prefix, name.count, false)
    }
    let hasDot = first.hasSuffix(".")
    guard let prefix = short[hasDot ? String(first.dropLast()) : first] else { return (nil, 0, false) }
    // One letter without a dot may be a code, but for wards and districts with numbers.
    let isNumber = words[1].utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if isNumber {
      let isNumbered = prefix == .ward || prefix == .urbanDistrict
      return isNumbered ? (prefix, 1, true) : (nil, 0, false)
    }
    return hasDot || first.utf8.count > 1 ? (prefix, 1, true) : (nil, 0, false)
  }
}
