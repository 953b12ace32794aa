import Base
package import Lang

/// The headers that the default layouts know, in both languages.
package enum HeaderWord {
  /// The columns of the long layout.
  package enum LongColumn: Hashable, Sendable { case indicator, numerator, denominator, value }

  /// The parts of an indicator that stand after a dot: `online_dossier_rate.numerator`.
  package enum Part: Hashable, Sendable { case numerator, denominator, baseline, current }

  /// The headers of each role, the English one first.
  package static let roles: [(role: DataRole, headers: [String])] = [
    (.unit, ["unit", "đơn vị", "mã đơn vị"]),
    (.name, ["name", "tên", "tên đơn vị"]),
    (.level, ["level", "cấp"]),
    (.kind, ["kind", "loại", "loại đơn vị"]),
    (.parent, ["parent", "trực thuộc"]),
    (.period, ["period", "kỳ", "kỳ báo cáo", "năm"]),
    (.field, ["field", "lĩnh vực"]),
    (.group, ["group", "nhóm"]),
    (.alias, ["alias", "tên khác"]),
    (.from, ["from", "từ ngày"]),
    (.until, ["until", "đến ngày"]),
    (.madeOf, ["made of", "hợp thành từ"]),
    (.partOf, ["part of", "một phần của"]),
  ]

  /// Whether a header with this key is that of a year.
  static func isYear(_ key: String) -> Bool { key == yearKey }
  private static let yearKey = TextFolding.matchKey("năm")

  /// The headers of columns that hold a part of a year, alone or beside a column with the year.
  static let partsOfYear: [String: CalendarPart] = [
    "month": .month, "tháng": .month, "quarter": .quarter, "quý": .quarter,
  ].reduce(into: [:]) { $0[TextFolding.matchKey($1.key)] = $1.value }

  /// The headers of the long layout, the English one first.
  package static let longColumns: [(column: LongColumn, headers: [String])] = [
    (.indicator, ["indicator", "chỉ số"]),
    (.numerator, ["numerator", "tử số"]),
    (.denominator, ["denominator", "mẫu số"]),
    (.value, ["value", "giá trị"]),
  ]

  /// The words for an indicator's parts, the English one first.
  package static let parts: [(part: Part, words: [String])] = [
    (.numerator, ["numerator", "tử số"]),
    (.denominator, ["denominator", "mẫu số"]),
    (.baseline, ["baseline", "kỳ gốc"]),
    (.current, ["current", "hiện tại"]),
  ]

  private static let rolesByKey = byKey(roles.map { ($0.role, $0.headers) })
  private static let longColumnsByKey = byKey(longColumns.map { ($0.column, $0.headers) })
  private static let partsByKey = byKey(parts.map { ($0.part, $0.words) })

  private static func byKey<Value>(_ words: [(Value, [String])]) -> [String: Value] {
    var result: [String: Value] = [:]
    for (value, texts) in words {
      for text in texts { result[TextFolding.matchKey(text)] = value }
    }
    return result
  }

  /// The role that a header with this key (`TextFolding.matchKey`) names.
  static func role(_ key: String) -> DataRole? { rolesByKey[key] }
  /// The column of the long layout that a header with this key names.
  static func longColumn(_ key: String) -> LongColumn? { longColumnsByKey[key] }
  /// The part of an indicator that a word with this key names.
  static func part(_ key: String) -> Part? { partsByKey[key] }

  /// The keys of what lists call the codes of units where the names stand in a column of their own.
  static let codes: Set<String> = Set(
    ["code", "mã", "mã số", "mã đvhc", "mã đv", "mã định danh", "mã cơ quan"].map(TextFolding.matchKey))

  /// Every header of the default layouts, for finding the nearest.
  static let all: [String] = roles.flatMap(\.headers) + longColumns.flatMap(\.headers)
}
