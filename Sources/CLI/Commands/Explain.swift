import Base
import Report

/// `chuan explain CODE`: the page of a message.
enum ExplainCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    let wanted = arguments.operands[0]
    guard let page = MessagePages.pages.first(where: { $0.code == code(wanted) }) else {
      return session.refuse([.unknownMessageCode(wanted, known: Code.allCases.map(\.rawValue))])
    }
    session.output.write(DisplayText.page(page.text, session.language))
    return .fine
  }

  /// `KPI0312` for `KPI0312`, `kpi312`, `0312` and `312`; other text as it is.
  private static func code(_ text: String) -> String {
    let upper = text.uppercased()
    let digits = upper.hasPrefix("KPI") ? String(upper.dropFirst(3)) : upper
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return upper }
    return "KPI" + String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits
  }
}

/// A page of Markdown as it is shown to people.
enum DisplayText {
  /// The page without the section of the other language, and without its half of the title.
  static func page(_ text: String, _ language: Language) -> String {
    let other = language == .vi ? "## English" : "## Tiếng Việt"
    let own = language == .vi ? "## Tiếng Việt" : "## English"
    var shown: [Substring] = []
    var skips = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { skips = line == other }
      if !skips, line != own { shown.append(shown.isEmpty ? title(line, language) : line) }
    }
    while shown.last?.isEmpty == true { shown.removeLast() }
    var lines: [Substring] = []
    for line in shown where !(line.isEmpty && lines.last?.isEmpty != false) { lines.append(line) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `# KPI0312: a target … · chỉ tiêu …` in one language.
  private static func title(_ line: Substring, _ language: Language) -> Substring {
    guard let middle = line.firstRange(of: " · ") else { return line }
    guard language == .vi, let start = line.firstRange(of: ": ") else { return line[..<middle.lowerBound] }
    return line[..<start.upperBound] + line[middle.upperBound...]
  }
}

extension Diagnostic {
  static func unknownMessageCode(_ text: String, known: [String]) -> Diagnostic {
    let nearest = nearestCodes(text, known)
    var help: [Wording] = []
    if !nearest.isEmpty {
      let names = nearest.map { "`chuan explain \($0)`" }.joined(separator: ", ")
      help.append(Wording(en: "the nearest are \(names)", vi: "gần nhất là \(names)"))
    }
    help.append(
      Wording(
        en: "a code stands in brackets after `error` or `warning`: error[KPI0312]",
        vi: "mã nằm trong ngoặc vuông sau `lỗi` hoặc `cảnh báo`: lỗi[KPI0312]"))
    return Diagnostic(
      .unknownMessageCode, at: .command,
      Wording(en: "there is no message with the code `\(text)`", vi: "không có thông báo nào mang mã `\(text)`"),
      help: help)
  }

  /// The codes next in number where the text has one, else the nearest in spelling.
  private static func nearestCodes(_ text: String, _ known: [String]) -> [String] {
    let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }
    guard digits.count == text.utf8.count || text.lowercased().hasPrefix("kpi"),
      let number = Int(String(String.UnicodeScalarView(digits)))
    else { return NearestName.find(text, among: known, limit: 3) }
    return known.compactMap { code in Int(code.dropFirst(3)).map { (code, abs($0 - Swift.min(number, 99_999))) } }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0).sorted()
  }
}
