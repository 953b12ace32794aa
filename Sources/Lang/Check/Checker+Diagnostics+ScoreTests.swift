import Base

/// What is said of what tests expect of scores.
extension Checker {
  static func unknownScorecard(_ name: PlacedName, nearest: String?, known: [String]) -> Diagnostic {
    let (help, edits) = nearestHelp(nearest, for: name.range)
    return Diagnostic(
      .unknownScorecard, at: .source(name.range),
      both("no scorecard is called `\(name.text)`", "không có phiếu điểm nào tên `\(name.text)`"),
      notes: knownNote(known), help: help, edits: edits)
  }

  /// `every group of` a scorecard that has none.
  static func noGroups(_ card: Scorecard, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownItem, at: .source(range),
      both("the scorecard `\(card.name)` has no groups", "phiếu điểm `\(card.name)` không chia nhóm"),
      help: [
        both(
          "write `every item of`, or put its items into groups: `group \"…\" 30 points`",
          "viết `mọi tiêu chí của`, hoặc chia tiêu chí của phiếu thành nhóm: `nhóm \"…\" 30 điểm`")
      ])
  }

  static func scorecardNotChosen(at range: SourceRange, known: [String]) -> Diagnostic {
    known.isEmpty
      ? Diagnostic(
        .unknownScorecard, at: .source(range), both("this pack has no scorecard", "gói này không có phiếu điểm"),
        help: [both("declare one: `scorecard NAME total 100 points`", "khai báo: `phiếu điểm TÊN tổng 100 điểm`")])
      : Diagnostic(
        .scorecardNotChosen, at: .source(range),
        both(
          "the pack has several scorecards, and this does not say which is meant",
          "gói có nhiều phiếu điểm, mà ở đây chưa ghi phiếu nào"),
        notes: knownNote(known),
        help: [both("write `score of \(known[0])`", "viết `điểm của \(known[0])`")])
  }

  static func unknownItem(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownItem, at: .source(range),
      both("the scorecard has no item \"\(name)\"", "phiếu điểm không có tiêu chí \"\(name)\""),
      notes: knownNote(known),
      help: [
        both("name the item's indicator, or its title in quotes", "ghi chỉ số của tiêu chí, hoặc tên trong ngoặc kép")
      ])
  }

  static func unknownBand(_ text: PlacedText, nearest: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownBand, at: .source(text.range),
      both("the scorecard has no band \"\(text.value)\"", "phiếu điểm không có mức xếp loại \"\(text.value)\""),
      notes: knownNote(known),
      help: nearest.map { [both("did you mean \"\($0)\"?", "có phải là \"\($0)\"?")] }
        ?? [both("name one of the scorecard's bands", "ghi một mức xếp loại của phiếu điểm")],
      edits: nearest.map { [Diagnostic.Edit(text.range, "\"\($0)\"")] } ?? [])
  }

  static func unknownRating(_ text: PlacedText, nearest: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownBand, at: .source(text.range),
      both("the target is not rated \"\(text.value)\" by anything", "chỉ tiêu không có mức đánh giá \"\(text.value)\""),
      notes: knownNote(Array(Set(known)).sorted()),
      help: nearest.map { [both("did you mean \"\($0)\"?", "có phải là \"\($0)\"?")] }
        ?? [both("name one of its ratings", "ghi một mức đánh giá của chỉ tiêu")],
      edits: nearest.map { [Diagnostic.Edit(text.range, "\"\($0)\"")] } ?? [])
  }

  static func bandIsNoScore(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .scoreValueOfOtherKind, at: .source(range),
      both("a number is expected here, not a text", "ở đây cần một con số, không phải đoạn chữ"),
      help: [
        both(
          "write points: `= 90`; a band is `expect band = …`",
          "ghi số điểm: `= 90`; xếp loại viết `mong đợi xếp loại = …`")
      ])
  }

  static func scoreIsNoBand(at range: SourceRange, known: [String]) -> Diagnostic {
    let example = known.first ?? "A"
    return Diagnostic(
      .scoreValueOfOtherKind, at: .source(range),
      both("a band is a text, not a number", "xếp loại ghi bằng chữ, không phải số"),
      help: [both("write `= \"\(example)\"`", "viết `= \"\(example)\"`")])
  }
}
