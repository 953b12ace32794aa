import Base

/// What is said of targets of one plan on the same results.
extension Checker {
  static func alwaysMet(_ target: Target, _ asked: Wording, _ indicator: Indicator) -> Diagnostic {
    Diagnostic(
      .alwaysMet, .warning, at: .source(target.requirementRange),
      both("every result meets this target", "kết quả nào cũng đạt chỉ tiêu này"),
      label: both(
        "no result of `\(indicator.term.name)` is outside \(asked.en)",
        "không kết quả nào của `\(indicator.term.name)` nằm ngoài mức \(asked.vi)"),
      help: [
        both(
          "check the figure and the sign; for a result that is only to be reported, write `for information`",
          "kiểm tra lại con số và dấu so sánh; nếu chỉ cần báo cáo kết quả thì viết `để theo dõi`")
      ])
  }

  static func apartFromOther(
    _ target: Target, _ asked: Wording, _ first: Target, _ other: Wording, citations: (String, String)
  ) -> Diagnostic {
    Diagnostic(
      .apartFromOther, .warning, at: .source(target.requirementRange),
      both(
        "no result meets both this target and another of this plan",
        "không kết quả nào đạt cả chỉ tiêu này và một chỉ tiêu khác của kế hoạch"),
      label: both("asks for \(asked.en)\(inBrackets(citations.0))", "yêu cầu \(asked.vi)\(inBrackets(citations.0))"),
      related: [
        Diagnostic.Related(
          .source(first.requirementRange),
          both("asks for \(other.en)\(inBrackets(citations.1))", "yêu cầu \(other.vi)\(inBrackets(citations.1))"))
      ],
      notes: [
        both(
          "a unit that both are for misses one of them, whatever its result is",
          "đơn vị thuộc phạm vi cả hai luôn không đạt một chỉ tiêu, dù kết quả là bao nhiêu")
      ],
      help: [
        both(
          "check the figures, the signs, and for whom each is: `for level …`",
          "kiểm tra lại con số, dấu so sánh và phạm vi của từng chỉ tiêu: `cho cấp …`")
      ])
  }

  /// `setBy`: the level that set the second, where the first is the plan's own.
  static func impliedByOther(
    _ target: Target, _ asked: Wording, _ other: Target, _ required: Wording, citations: (String, String),
    setBy: Term?
  ) -> Diagnostic {
    Diagnostic(
      .impliedByOther, .warning, at: .source(target.requirementRange),
      setBy.map {
        both(
          "this target asks no more than what the \($0.name) has set",
          "chỉ tiêu này không yêu cầu hơn mức \($0.title ?? $0.name) giao")
      }
        ?? both(
          "this target asks nothing of its own: another of this plan asks as much or more",
          "chỉ tiêu này không thêm yêu cầu nào: chỉ tiêu khác của kế hoạch đã yêu cầu bằng hoặc cao hơn"),
      label: both("asks for \(asked.en)\(inBrackets(citations.0))", "yêu cầu \(asked.vi)\(inBrackets(citations.0))"),
      related: [
        Diagnostic.Related(
          .source(other.requirementRange),
          both(
            "asks for \(required.en)\(inBrackets(citations.1))", "yêu cầu \(required.vi)\(inBrackets(citations.1))"))
      ],
      notes: [
        both(
          "every result that meets the other meets this one, for all units that this one is for",
          "kết quả nào đạt chỉ tiêu kia cũng đạt chỉ tiêu này, với mọi đơn vị thuộc phạm vi chỉ tiêu này")
      ],
      help: [
        both(
          "check the figures and for whom each is; if the plan says both, keep them and add `accept \(Code.impliedByOther.rawValue) because \"…\"`",
          "kiểm tra lại con số và phạm vi; nếu kế hoạch ghi cả hai thì giữ nguyên và thêm `chấp nhận \(Code.impliedByOther.rawValue) vì \"…\"`"
        )
      ])
  }

  /// ` (12/QĐ-UBND, STT 2)`; nothing where nothing is known.
  static func inBrackets(_ citation: String) -> String { citation.isEmpty ? "" : " (\(citation))" }
}
