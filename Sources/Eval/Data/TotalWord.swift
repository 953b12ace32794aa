import Base

/// What words say of a row that stands for others: `Tổng cộng:`, `Cộng toàn huyện`, `Bình quân`.
enum TotalWord {
  /// The row surely sums up others.
  case total
  /// The row surely is the mean of others.
  case mean
  /// It may, and it may be a unit that is called so.
  case perhaps

  /// What the key (`TextFolding.matchKey`) of a unit's cell says; nil where it says nothing of the kind.
  ///
  /// Words decide only where no place is called so: `Tổng Cọt`, `Cộng Hoà`, `Toàn Thắng` are communes, also without the
  /// word for one before them, and what begins with such a word is one whatever follows.
  static func find(_ key: String) -> TotalWord? {
    guard key.utf8.count <= 200, !UnitForm.isSimple(key) || !key.utf8.contains(where: isDigit) else { return nil }
    let words = words(key)
    guard let first = words.first else { return key.contains("σ") || key.contains("∑") ? .total : nil }
    if key.hasPrefix("σ") || key.hasPrefix("∑") { return .total }
    if let word = unmarked[words] { return word }
    let rest = words.dropFirst()
    switch first {
    case "tổng":
      if rest.isEmpty || ["cộng", "số"].contains(rest.first) || isScope(rest.first) { return .total }
      return rest == ["chung"] || Array(rest) == ["cuối"] ? .total : rest == ["hợp"] ? .perhaps : nil
    case "cộng":
      return rest.isEmpty || isScope(rest.first) || rest.first == "dồn" ? .total : nil
    case "toàn", "cả":
      guard let next = rest.first else { return .perhaps }
      if next == "nước" || next == "quốc" || next == "bộ" { return .total }
      return isPlace(next) || isNumber(next) ? .total : nil
    case "tính": return rest == ["chung"] ? .total : nil
    case "lũy", "luỹ": return rest == ["kế"] ? .total : nil
    case "tất": return rest.first == "cả" ? .total : nil
    case "chung": return rest.isEmpty ? .perhaps : isScope(rest.first) ? .total : nil
    case "bình": return rest.first == "quân" && (rest.count == 1 || isScope(rest.dropFirst().first)) ? .mean : nil
    case "trung":
      guard rest.first == "bình" else { return nil }
      return rest.count == 1 ? .perhaps : isScope(rest.dropFirst().first) ? .mean : nil
    case "bq": return .mean
    case "tb": return rest.isEmpty ? .perhaps : isScope(rest.first) ? .mean : nil
    case "tc": return rest.isEmpty ? .total : nil
    case "t": if rest.first == "cộng" { return .total }
    case "total", "totals", "subtotal", "sum": return .total
    case "grand", "sub", "overall": if rest.isEmpty || rest.first == "total" { return .total }
    case "average", "mean": return .mean
    default: break
    }
    if isPlace(first), !key.contains("(") { return nil }
    // `Huyện (tổng số)` without a place is none either, but a name may hold anything.
    return holds(words, "tổng", "cộng") || holds(words, "tổng", "số") ? .total : nil
  }

  /// Whether the key is what the country is called, which is a unit where a level stands beside it.
  static func isCountry(_ key: String) -> Bool { countries.contains(key) }

  private static let countries = Set(["cả nước", "toàn quốc"].map(TextFolding.matchKey))

  /// Words that were typed without their marks, and are no name of a place.
  private static let unmarked: [[String]: TotalWord] = [
    ["tong", "cong"]: .total, ["tong", "so"]: .total, ["binh", "quan"]: .mean, ["tong"]: .perhaps, ["cong"]: .perhaps,
    ["toan", "huyen"]: .perhaps, ["toan", "tinh"]: .perhaps, ["toan", "xa"]: .perhaps, ["luy", "ke"]: .perhaps,
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func holds(_ words: [String], _ a: String, _ b: String) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == a && $1 == b }
  }

  /// Words after which `cộng` and the like cannot be a name.
  private static let scopes = Set(
    [
      "toàn", "chung", "các", "khối", "nhóm", "cụm", "vùng", "theo", "cả", "địa", "ngành", "số", "của", "trong", "đơn",
      "kỳ", "quý", "tháng", "năm", "luỹ", "lũy", "i", "ii", "iii", "iv", "v", "a", "b", "c", "d",
    ].map(TextFolding.matchKey))

  /// Words for places.
  private static let places = Set(
    [
      "huyện", "tỉnh", "xã", "phường", "quận", "thị", "thành", "tp", "tx", "tt", "địa", "ngành", "vùng", "khu", "cụm",
      "khối", "đơn",
    ].map(TextFolding.matchKey))

  private static func isPlace(_ word: String) -> Bool { places.contains(word) }

  private static func isScope(_ word: String?) -> Bool {
    guard let word else { return false }
    return scopes.contains(word) || places.contains(word) || isNumber(word)
  }

  private static func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

  /// The words, without numbering before them (`II.`, `A.`, `1)`, `-`) and what stands between brackets after them.
  private static func words(_ key: String) -> [String] {
    var text = key[...]
    if let bracket = text.firstIndex(of: "("), bracket != text.startIndex, !text.hasPrefix("(") {
      let before = text[..<bracket]
      // What stands in brackets may itself say it: `Huyện Sơn Hà (tổng cộng)`.
      let inside = text[bracket...].split { !$0.isLetter }.map(String.init)
      if !holds(inside, "tổng", "cộng"), !holds(inside, "tổng", "số") { text = before }
    }
    var words: [String] = []
    var isFirst = true
    for part in text.split(separator: " ") {
      defer { isFirst = false }
      if isFirst, part.utf8.count <= 5, let last = part.last, last == "." || last == ")" || last == "-",
        part.dropLast().allSatisfy({ $0.isASCII && ($0.isNumber || "ivxabcdef".contains($0)) })
      {
        continue
      }
      words += part.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return words
  }
}
