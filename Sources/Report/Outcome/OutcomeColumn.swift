package import Base
import Eval
import Lang

/// A column of the table or the CSV file of verdicts.
package enum OutcomeColumn: String, Sendable, CaseIterable {
  case pack, unit, name, level, kind, parent, id, indicator, title, of, field, period, comparator, target, value
  case numerator, denominator, verdict, margin, needed, coverage, remarks, cite, section, quote, deadline, rating
  case ofClass = "class"

  /// The columns of the CSV file unless others are asked for: all that can be computed with.
  package static let csv: [OutcomeColumn] = [
    .pack, .unit, .name, .level, .kind, .parent, .id, .indicator, .of, .field, .period, .comparator, .target, .value,
    .numerator, .denominator, .verdict, .margin, .needed, .coverage, .remarks, .section, .cite,
  ]
  /// The same, with what results are called where a program rates them.
  static func csv(for programs: [TypedProgram]) -> [OutcomeColumn] {
    let isRated = programs.contains { $0.targets.contains { !$0.ratings.isEmpty } }
    return isRated ? csv + [.rating] : csv
  }

  /// The columns of the table unless others are asked for.
  package static let table: [OutcomeColumn] = [
    .name, .title, .target, .value, .verdict, .rating, .margin, .needed, .remarks, .cite,
  ]

  /// The column's heading in the table.
  package func heading(_ language: Language) -> String {
    let wording =
      switch self {
      case .pack: Wording(en: "pack", vi: "gói")
      case .unit: Wording(en: "code", vi: "mã")
      case .name: Wording(en: "unit", vi: "đơn vị")
      case .level: Wording(en: "level", vi: "cấp")
      case .kind: Wording(en: "kind", vi: "loại")
      case .ofClass: Wording(en: "class", vi: "phân loại")
      case .parent: Wording(en: "parent", vi: "trực thuộc")
      case .id: Wording(en: "id", vi: "mã chỉ tiêu")
      case .indicator: Wording(en: "indicator", vi: "mã chỉ số")
      case .title: Wording(en: "indicator", vi: "chỉ số")
      case .of: Wording(en: "of", vi: "tính trên")
      case .field: Wording(en: "field", vi: "lĩnh vực")
      case .period: Wording(en: "period", vi: "kỳ")
      case .comparator: Wording(en: "comparator", vi: "so sánh")
      case .target: Wording(en: "target", vi: "chỉ tiêu")
      case .value: Wording(en: "value", vi: "kết quả")
      case .numerator: Wording(en: "numerator", vi: "tử số")
      case .denominator: Wording(en: "denominator", vi: "mẫu số")
      case .verdict: Wording(en: "verdict", vi: "kết luận")
      case .margin: Wording(en: "margin", vi: "chênh lệch")
      case .needed: Wording(en: "needed", vi: "cần")
      case .coverage: Wording(en: "coverage", vi: "độ phủ")
      case .remarks: Wording(en: "remarks", vi: "ghi chú")
      case .cite: Wording(en: "source", vi: "căn cứ")
      case .section: Wording(en: "section", vi: "mục")
      case .quote: Wording(en: "quote", vi: "trích")
      case .deadline: Wording(en: "deadline", vi: "thời hạn")
      case .rating: Wording(en: "rating", vi: "đánh giá")
      }
    return wording[language]
  }

  var alignsRight: Bool {
    switch self {
    case .value, .numerator, .denominator, .margin: true
    default: false
    }
  }

  /// The most columns of the screen it takes.
  var limit: Int {
    switch self {
    case .title: 48
    case .name, .cite, .remarks: 40
    default: 60
    }
  }
}
