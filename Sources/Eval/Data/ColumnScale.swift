import Base
import Lang

/// The unit, or the scale, that a column's header or the title above a table names: `Thu ngân sách (triệu đồng)`, `ĐVT: %`.
struct ColumnScale: Hashable {
  /// What is counted or measured.
  enum Unit: Hashable {
    case money
    case percent
    case perMille
    /// Another currency, by the key of its unit of measure: never dong.
    case currency(String)
    /// A unit of measure, or a thing counted, by its key.
    case thing(String)
    /// Only a scale is named: `(nghìn)`.
    case none
  }

  /// As it is written.
  var text: String
  /// By what a number is multiplied.
  var factor: Int
  var unit: Unit

  /// What a header names, and the key of the header without it; nil where it names nothing of the kind.
  static func find(key: String) -> (scale: ColumnScale, stem: String)? {
    if let (scale, rest) = inBrackets(key) { return (scale, rest) }
    for mark in [" - ", ", ", ": ", "/", "tính bằng"].map({ $0 == "tính bằng" ? TextFolding.matchKey($0) : $0 }) {
      guard let last = key.range(of: mark, last: true), let scale = read(String(key[last.upperBound...])) else {
        continue
      }
      // A measure behind a stroke is more often a second measure than what the column is in: `hồ sơ/ngày`.
      if mark == "/", scale.unit != .money { continue }
      return (scale, trimmed(String(key[..<last.lowerBound])))
    }
    return amountAtEnd(key)
  }

  /// What the name of an indicator or a column says of itself: `Thu nhập bình quân (triệu đồng)`.
  static func of(_ term: Term) -> ColumnScale? {
    let names = term.aliases + [term.title].compactMap(\.self)
    return names.lazy.compactMap { find(key: TextFolding.matchKey($0))?.scale }.first
  }

  /// What a title above a table says of all its columns: `Đơn vị tính: triệu đồng`, `Thu ngân sách (tỷ đồng)`, `Tỷ đồng`.
  static func find(title key: String) -> ColumnScale? {
    for mark in marks {
      guard let start = key.firstRange(of: mark) else { continue }
      let rest = key[start.upperBound...].drop { $0 == ":" || $0 == " " }
      let end = rest.firstIndex { $0 == ")" || $0 == ";" } ?? rest.endIndex
      if let scale = read(String(rest[..<end])) { return scale }
    }
    if let (scale, _) = inBrackets(key), scale.unit == .money { return scale }
    // By itself it says nothing else.
    return amountAtEnd(key).flatMap { $0.stem.isEmpty ? $0.scale : nil }
  }

  /// The scale that stands in brackets, by itself or beside something else: `(tỷ đồng)`, `[đã trừ thuế, triệu đồng]`; the last
  /// one, and the key without its brackets.
  private static func inBrackets(_ key: String) -> (scale: ColumnScale, rest: String)? {
    let pairs: [(open: Character, close: Character)] = [("(", ")"), ("[", "]"), ("{", "}")]
    var end = key.endIndex
    while let close = key[..<end].lastIndex(where: { last in pairs.contains { $0.close == last } }) {
      let opening = pairs.first { $0.close == key[close] }?.open
      guard let open = key[..<close].lastIndex(where: { $0 == opening }) else { return nil }
      let inside = key[key.index(after: open)..<close]
      let parts = [inside] + (inside.contains { $0 == "," || $0 == ";" } ? inside.split { $0 == "," || $0 == ";" } : [])
      // What stands beside other words must be plain: an amount of money.
      let found = parts.enumerated().lazy.compactMap { place, part -> ColumnScale? in
        guard let scale = read(String(part)), place == 0 || scale.unit == .money else { return nil }
        return scale
      }
      if let scale = found.first {
        return (scale, trimmed(String(key[..<open]) + String(key[key.index(after: close)...])))
      }
      end = open
    }
    return nil
  }

  /// An amount's scale at the end of a header without a sign before it: `thu ns tỷ đồng`.
  private static func amountAtEnd(_ key: String) -> (scale: ColumnScale, stem: String)? {
    let words = key.split(separator: " ", omittingEmptySubsequences: true)
    for count in [3, 2, 1] where count <= words.count {
      let tail = words.suffix(count).joined(separator: " ")
      guard let scale = read(tail), scale.unit == .money, scale.factor > 1 else { continue }
      let stem = words.dropLast(count)
      // `dự án trên 5 tỷ đồng` is about projects.
      if stem.last?.last?.isNumber ?? false { return nil }
      return (scale, trimmed(stem.joined(separator: " ")))
    }
    return nil
  }

  private static let marks = ["đơn vị tính", "đvt", "đơn vị:", "đơn vị :"].map(TextFolding.matchKey)

  /// A level's mark that is left at the end: `thu / (triệu đồng)`.
  private static func trimmed(_ text: String) -> String {
    var text = TextFolding.matchKey(text)
    while let last = text.last, last == "/" || last == "," || last == "-" || last == " " { text.removeLast() }
    return text
  }

  /// Reads `triệu đồng`, `1.000 đ`, `nghìn tỷ VND`, `%`, `km`, `nghìn người`.
  private static func read(_ written: String) -> ColumnScale? {
    var text = TextFolding.matchKey(written)
    for mark in marks where text.hasPrefix(mark) {
      text = TextFolding.matchKey(String(text.dropFirst(mark.count).drop { $0 == ":" || $0 == " " }))
    }
    guard !text.isEmpty, text.utf8.count <= 60 else { return nil }
    let shown = text
    var factor = 1
    var found = true
    var steps = 0
    while found, steps < 2 {
      found = false
      for (word, number) in factors where text.hasPrefix(word) {
        let rest = text.dropFirst(word.count)
        // `tr` and `tỷ` are words by themselves, or stand before đ; `t` only in `T.đồng`.
        let isAlone =
          rest.isEmpty || rest.first == " " || rest.first == "." || rest.hasPrefix("đ") || word.hasSuffix("0")
        guard isAlone, word != "t" || rest.hasPrefix(".đ") || rest.hasPrefix(". đ") else { continue }
        let (product, overflow) = factor.multipliedReportingOverflow(by: number)
        guard !overflow else { return nil }
        factor = product
        text = TextFolding.matchKey(String(rest.drop { $0 == "." || $0 == " " }))
        found = true
        steps += 1
        break
      }
    }
    if text.isEmpty { return factor == 1 ? nil : ColumnScale(text: shown, factor: factor, unit: .none) }
    guard let unit = unit(text) else { return nil }
    return ColumnScale(text: shown, factor: factor, unit: unit)
  }

  private static let factors: [(word: String, factor: Int)] = [
    ("1.000.000.000", 1_000_000_000), ("1.000.000", 1_000_000), ("1,000,000", 1_000_000), ("1000000", 1_000_000),
    ("1.000", 1000), ("1,000", 1000), ("1000", 1000), ("nghìn", 1000), ("ngàn", 1000), ("thousand", 1000),
    ("triệu", 1_000_000),
    ("million", 1_000_000), ("tỷ", 1_000_000_000), ("tỉ", 1_000_000_000), ("billion", 1_000_000_000), ("tr", 1_000_000),
    ("ngh", 1000), ("ng", 1000), ("t", 1_000_000_000),
  ].map { (TextFolding.matchKey($0.0), $0.1) }

  private static func unit(_ key: String) -> Unit? {
    switch key {
    case "đồng", "đ", "vnd", "vnđ", "dong", "đồng việt nam", "đồng vn": .money
    case "usd", "đô la", "đô la mỹ", "$", "us$": .currency("usd")
    case "eur", "euro", "€": .currency("eur")
    case "%", "phần trăm", "percent", "tỷ lệ %": .percent
    case "‰", "phần nghìn", "per mille": .perMille
    default: measures.contains(key) ? .thing(key) : nil
    }
  }

  /// Units of measure, and what is counted most, which need no declaration to be told from other words between brackets.
  private static let measures = Set(
    [
      "km", "m", "m2", "m²", "m3", "m³", "km2", "km²", "ha", "hecta", "héc-ta", "tấn", "tạ", "kg", "g", "lít", "kwh",
      "mwh",
      "người", "hộ", "hồ sơ", "văn bản", "lượt", "lượt người", "cái", "con", "cây", "công trình", "dự án",
      "doanh nghiệp",
      "trường", "giường", "phòng", "xã", "thôn", "vụ", "ca", "cơ sở", "ngày", "giờ", "tháng", "điểm", "tonnes", "tonne",
      "hectares", "persons", "people", "dossiers", "households", "days", "points",
    ].map(TextFolding.matchKey))

  /// What a number of an indicator is to be multiplied by; nil where the header contradicts what the indicator measures.
  /// `isCount`: the column holds one of the counts of a ratio.
  func factor(for measure: Indicator.Measure, isCount: Bool, in vocabulary: Vocabulary) -> Int? {
    /// The thing that the header names, where it is one that the packs know.
    func agrees(_ thing: ThingID) -> Bool {
      switch unit {
      case .none: return true
      case .money: return thing == vocabulary.dong
      case .currency(let key): return thing == vocabulary.thing(key)
      case .thing(let key):
        if let named = vocabulary.thing(key) { return named == thing }
        return !vocabulary[thing].isMeasured && !ColumnScale.ofMeasure.contains(key)
      default: return false
      }
    }
    switch measure {
    case .share(let thing), .reduction(let thing):
      if isCount { return agrees(thing) ? factor : nil }
      return factor == 1 && (unit == .percent || unit == .perMille) ? 1 : nil
    case .count(let thing), .quantity(let thing): return agrees(thing) ? factor : nil
    case .money: return unit == .money || unit == .none ? factor : nil
    case .percent, .points: return factor == 1 && unit == .percent ? 1 : nil
    case .truth: return nil
    case .number:
      if case .currency = unit { return nil }
      return factor
    case .score: return factor == 1 && unit == .thing(TextFolding.matchKey("điểm")) ? 1 : nil
    case .days: return factor == 1 && unit == .thing(TextFolding.matchKey("ngày")) ? 1 : nil
    }
  }

  /// Units of measure, which never count things.
  private static let ofMeasure = Set(
    [
      "km", "m", "m2", "m²", "m3", "m³", "km2", "km²", "ha", "hecta", "héc-ta", "tấn", "tạ", "kg", "g", "lít", "kwh",
      "mwh",
    ].map(
      TextFolding.matchKey))
}

extension String {
  /// The first, or the last, place of a text in it.
  fileprivate func range(of text: String, last: Bool) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var rest = self[...]
    while let next = rest.firstRange(of: text) {
      found = next
      if !last { return next }
      rest = self[next.upperBound...]
    }
    return found
  }
}
