package import Base

/// What is said of a pack that is held against the text of its plan.
extension SourceComparison {
  /// Of each quote that is not there, of targets and tasks without words of the plan, and of passages that nothing repeats.
  package var diagnostics: [Diagnostic] {
    missing.map(Self.quoteMissing) + unfound.map(Self.notOfThePlan) + open.map(Self.passageOpen)
  }

  private static func quoteMissing(_ missing: Missing) -> Diagnostic {
    var related: [Diagnostic.Related] = []
    if let nearest = missing.nearest {
      related.append(
        Diagnostic.Related(
          .source(nearest.range),
          Checker.both(
            "the nearest passage: \(nearest.words) of the \(nearest.of) words",
            "đoạn gần nhất: có \(nearest.words) trong \(nearest.of) từ")))
    }
    return Diagnostic(
      .quoteNotInSource, .warning, at: .source(missing.words.range),
      Checker.both("these words are not in the plan's text", "văn bản kế hoạch không có đoạn này"), related: related,
      help: [
        Checker.both(
          "quote the plan word for word; where words are left out write `…`",
          "trích đúng nguyên văn; chỗ lược bớt thì ghi `…`")
      ])
  }

  private static func notOfThePlan(_ statement: PlanStatement) -> Diagnostic {
    Diagnostic(
      .statementNotInSource, .warning, at: .source(statement.range),
      statement.isTask
        ? Checker.both(
          "neither a quote nor the title of this task stands in the plan's text",
          "văn bản kế hoạch không có lời trích hay tên của nhiệm vụ này")
        : Checker.both(
          "no quote of this target stands in the plan's text",
          "văn bản kế hoạch không có lời trích nào của chỉ tiêu này"),
      help: [
        Checker.both(
          "add `quote \"…\"` with a few words of the sentence that says so",
          "thêm `trích \"…\"` với vài từ của câu nêu điều này")
      ])
  }

  private static func passageOpen(_ passage: Passage) -> Diagnostic {
    let what: Wording =
      switch passage.kind {
      case .figure: Checker.both("a figure", "con số")
      case .deadline: Checker.both("a time", "thời hạn")
      case .duty: Checker.both("a duty", "yêu cầu phải làm")
      }
    return Diagnostic(
      .passageNotCovered, .note, at: .source(passage.range),
      Checker.both(
        "the plan has \(what.en) here, and nothing in the pack quotes it",
        "chỗ này của kế hoạch có \(what.vi) mà gói không trích"),
      help: [
        Checker.both(
          "quote it where it is asked, or say before the sections of the pack why it is not: `note \"…\" quote \"…\"`",
          "trích ở nơi đặt chỉ tiêu, nhiệm vụ, hoặc nêu trước các mục của gói vì sao không đặt: `ghi chú \"…\" trích \"…\"`"
        )
      ])
  }

  /// What was compared, for the end of the report.
  package var summary: Wording {
    Checker.both(
      "\(quotes.found) of \(quotes.of) quotes, \(targets.found) of \(targets.of) targets and \(tasks.found) of \(tasks.of) tasks found; "
        + "of \(passages.of) passages with a figure, a time or a duty \(passages.cited) quoted, \(passages.noted) in notes, \(open.count) not",
      "tìm thấy \(quotes.found)/\(quotes.of) lời trích, \(targets.found)/\(targets.of) chỉ tiêu, \(tasks.found)/\(tasks.of) nhiệm vụ; trong "
        + "\(passages.of) đoạn có con số, thời hạn hoặc yêu cầu: \(passages.cited) đoạn được trích, \(passages.noted) đoạn có ghi chú, \(open.count) đoạn chưa"
    )
  }
}
