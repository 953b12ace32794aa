import Base

/// What is said of units, leads and numbers of days that the command line names.
extension Diagnostic {
  static func unknownTaskOwner(_ name: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .unitNotFound, at: .command,
      Wording(en: "no task is that of a unit `\(name)`", vi: "không có nhiệm vụ nào của đơn vị `\(name)`"),
      help: [nearest(name, known)])
  }

  static func unknownLead(_ name: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .leadNotFound, at: .command,
      Wording(en: "no task is led by `\(name)`", vi: "không có nhiệm vụ nào do `\(name)` chủ trì"),
      help: [nearest(name, known)])
  }

  static func badDayCount(_ value: String) -> Diagnostic {
    Diagnostic(
      .badOptionValue, at: .command,
      Wording(en: "`\(value)` is not a number of days", vi: "`\(value)` không phải là số ngày"),
      help: [Wording(en: "write a number such as 30", vi: "viết một số, ví dụ 30")])
  }

  private static func nearest(_ name: String, _ known: [String]) -> Wording {
    let near = NearestName.find(name, among: known, limit: 3)
    let list = (near.isEmpty ? Array(known.prefix(8)) : near).map { "`\($0)`" }.joined(separator: ", ")
    let more = near.isEmpty && known.count > 8 ? ", …" : ""
    if known.isEmpty {
      return Wording(en: "the pack has no tasks", vi: "gói không có nhiệm vụ nào")
    }
    return near.isEmpty
      ? Wording(en: "there are \(list)\(more)", vi: "có \(list)\(more)")
      : Wording(en: "did you mean \(list)?", vi: "có phải là \(list)?")
  }
}
