import Base
import Eval
import Report

/// A value of an option as it is written, and what people who read Vietnamese call it.
struct OptionWord {
  var value: String
  /// As the results show it, then other ways to say it.
  var vietnamese: [String]

  /// Whether a text on the command line means it; capitals, tone placement and `-`, `_` between words do not matter.
  func means(_ text: String) -> Bool {
    if text == value { return true }
    let key = OptionWord.key(text)
    // Signs have no key: one means only itself.
    if key.isEmpty || value.utf8.count == 1 { return false }
    return key == OptionWord.key(value) || vietnamese.contains { OptionWord.key($0) == key }
  }

  private static func key(_ text: String) -> String {
    TextFolding.matchKey(String(text.map { $0 == "-" || $0 == "_" ? " " : $0 }))
  }
}

extension Verb {
  /// The values that an option may have here, with their Vietnamese words; empty when any text may stand.
  func words(of option: Option) -> [OptionWord] {
    if option == .columns { return columnWords }
    guard let choices = choices(of: option) else { return [] }
    return choices.map { OptionWord(value: $0, vietnamese: Verb.vietnamese($0, option)) }
  }

  private var columnWords: [OptionWord] {
    let headings: [(String, String)] =
      switch self {
      case .assign: AssignmentColumn.allCases.map { ($0.rawValue, $0.heading(.vi)) }
      case .grade: OutcomeColumn.allCases.map { ($0.rawValue, $0.heading(.vi)) }
      case .course: CourseColumn.allCases.map { ($0.rawValue, $0.heading(.vi)) }
      case .trend: TrendColumn.allCases.map { ($0.rawValue, $0.heading(.vi)) }
      case .tasks: TaskColumn.allCases.map { ($0.rawValue, $0.heading(.vi)) }
      case .score: ScoreColumn.headings(.vi)
      default: []
      }
    return headings.map { OptionWord(value: $0.0, vietnamese: [$0.1]) }
  }

  /// What a value is called, the word that results show first.
  private static func vietnamese(_ value: String, _ option: Option) -> [String] {
    switch option {
    case .state, .failOn:
      if let state = TaskSelection.state(value), option == .state || value != "done" {
        return [state.name.vi] + (otherWords[value] ?? [])
      }
      if value == "missed" { return [Display.verdict(.missed).vi, "chưa đạt"] }
      if value == "no-data" { return [Display.verdict(.noData).vi, "không có số liệu"] }
      return otherWords[value] ?? []
    default:
      return otherWords[value] ?? []
    }
  }

  private static let otherWords: [String: [String]] = [
    "table": ["bảng"], "text": ["văn bản", "chữ"], "ics": ["lịch"],
    "done": ["xong", "đã xong", "hoàn thành", "đã hoàn thành"],
    "done-late": ["hoàn thành chậm", "xong chậm", "đã xong chậm"], "due": ["đến hạn"],
    "overdue": ["trễ hạn"], "no-time": ["không có thời gian"],
    "unit": ["đơn vị"], "level": ["cấp"], "kind": ["loại"], "indicator": ["chỉ số", "chỉ tiêu"],
    "parent": ["trực thuộc", "cấp trên"], "field": ["lĩnh vực"], "lead": ["chủ trì", "đơn vị chủ trì"],
    "group": ["nhóm"], "period": ["kỳ"], "month": ["tháng"], "quarter": ["quý"], "half": ["nửa năm", "6 tháng"],
    "year": ["năm"], "pace": ["bình quân"], "a-year-earlier": ["năm trước", "cùng kỳ năm trước"],
    "en": ["tiếng Anh"], "vi": ["tiếng Việt"], "auto": ["tự động"], "always": ["luôn luôn", "luôn"],
    "never": ["không"],
    "loosened": ["nới lỏng"], "tightened": ["chặt hơn", "siết chặt"], "removed": ["bỏ", "bãi bỏ"],
    "added": ["thêm mới", "thêm"], "incomparable": ["chỗ chặt, chỗ lỏng"],
    "not-compared": ["không so sánh"], "earlier": ["sớm hơn"], "later": ["muộn hơn"], "changed": ["thay đổi"],
    "any": ["bất kỳ"], "indicators": ["chỉ số"], "scorecards": ["phiếu điểm"], "tasks": ["nhiệm vụ"],
    "pack": ["gói"], "results": ["kết quả"],
  ]
}

extension Array where Element == OptionWord {
  /// The value that a text means; nil when none, or several, are called so.
  func value(of text: String) -> String? {
    if let exact = first(where: { $0.value == text }) { return exact.value }
    let found = filter { $0.means(text) }
    return found.count == 1 ? found[0].value : nil
  }

  /// What is called most like a text: the nearest value in English, and its word, or the nearest word, in Vietnamese.
  func nearest(_ text: String) -> Wording? {
    var names: [String: OptionWord] = [:]
    for word in reversed() {
      for name in [word.value] + word.vietnamese { names[name] = word }
    }
    guard let name = NearestName.find(text, among: names.keys.sorted()).first, let word = names[name] else {
      return nil
    }
    return Wording(en: word.value, vi: word.vietnamese.first ?? word.value)
  }

  /// All of them, with the Vietnamese words where there are some.
  func list(_ language: Language) -> String {
    map { word in
      // A sign stands between marks.
      if word.value.utf8.count == 1 { return "`\(word.value)`" }
      guard language == .vi, let name = word.vietnamese.first, name != word.value else { return word.value }
      return "\(name) (\(word.value))"
    }.joined(separator: ", ")
  }
}
