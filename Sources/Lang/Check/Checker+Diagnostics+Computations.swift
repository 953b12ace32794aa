import Base

/// What is said of criteria, and of what is made of other results.
extension Checker {
  static func resultWordsOutOfPlace(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .resultWordsOutOfPlace, at: .source(range),
      both(
        "this can only stand in a criterion, or after `=` of an indicator",
        "phép này chỉ dùng trong điều kiện, hoặc sau dấu `=` của một chỉ số"),
      help: [
        both(
          "declare it as an indicator, `indicator NAME \"…\": … = …`, and name that here",
          "khai báo thành một chỉ số, `chỉ số TÊN \"…\": … = …`, rồi ghi tên chỉ số đó ở đây")
      ])
  }

  static func constantIsNone(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notConstant, at: .source(range),
      both("a constant is a figure that no result changes", "hằng số là con số cho trước, không tính từ kết quả nào"),
      help: [
        both(
          "declare what is made of results as an indicator: `indicator NAME \"…\": … = …`",
          "nếu tính từ kết quả thì khai báo thành chỉ số: `chỉ số TÊN \"…\": … = …`")
      ])
  }

  static func madeOfItself(_ round: [String], at range: SourceRange) -> Diagnostic {
    let names = (round + round.prefix(1)).map { "`\($0)`" }
    return Diagnostic(
      .madeOfItself, at: .source(range),
      both("this would be made of itself", "chỉ số này sẽ được tính từ chính nó"),
      notes: [
        both(
          "the way round: \(names.joined(separator: " is made of "))",
          "vòng lặp: \(names.joined(separator: " tính từ "))")
      ],
      help: [both("leave out one of them", "bỏ bớt một chỉ số trong vòng đó")])
  }

  static func lowestBandAsks(_ title: PlacedText, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .lowestBandAsks, at: .source(range),
      both(
        "the lowest band \"\(title.value)\" asks for more than points: who lacks that is in no band",
        "mức thấp nhất \"\(title.value)\" còn kèm điều kiện: đơn vị không đạt điều kiện sẽ không có mức nào"),
      help: [
        both(
          "leave out `when …` here, or add a band for the others: `band \"…\" otherwise`",
          "bỏ phần `khi …` ở đây, hoặc thêm một mức cho các trường hợp còn lại: `xếp loại \"…\" còn lại`")
      ])
  }

  static func quotaWithoutRoom(_ band: PlacedText, _ base: PlacedText, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quotaWithoutRoom, at: .source(range),
      both(
        "a quota holds a band to a part of those in it or in lower bands, and there is one below it to go to",
        "hạn mức giới hạn một mức theo số đơn vị ở mức đó hoặc thấp hơn, và phải còn mức thấp hơn để xếp xuống"),
      help: [
        both(
          "name the better band first: `quota \"Xuất sắc\" at most 20% of \"Tốt\" or better …`",
          "ghi mức cao trước: `hạn mức \"Xuất sắc\" tối đa 20% của \"Tốt\" trở lên …`")
      ])
  }

  static func quotaOfNextBand(
    _ band: PlacedText, _ base: PlacedText, next: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .quotaWithoutRoom, at: .source(range),
      both(
        "without `or better` a quota is a part of those in the next band below, \"\(next)\"",
        "không có `trở lên` thì hạn mức tính theo số đơn vị ở mức liền dưới, \"\(next)\""),
      help: [
        both(
          "write `of \"\(base.value)\" or better`, or name \"\(next)\"",
          "viết `của \"\(base.value)\" trở lên`, hoặc ghi \"\(next)\"")
      ])
  }

  static func unknownTask(_ code: String, at range: SourceRange, known: [String]) -> Diagnostic {
    Diagnostic(
      .noTasks, at: .source(range),
      both("the pack has no task \"\(code)\"", "gói không có nhiệm vụ \"\(code)\""), notes: knownNote(known),
      help: [both("write the task's code as it stands in the list", "ghi mã nhiệm vụ như trong danh mục")])
  }

  /// `turned`: the two figures the other way round; nil where they are the same.
  static func linearWrongWay(_ term: Term, _ turned: (String, String)?, at range: SourceRange) -> Diagnostic {
    let words = turned.map { both("linearly from \($0) to \($1)", "tăng đều từ \($0) đến \($1)") }
    return Diagnostic(
      .linearWrongWay, at: .source(range),
      turned == nil
        ? both(
          "both figures are the same, and there is no way between them", "hai mức bằng nhau nên không có khoảng ở giữa")
        : both(
          "the first figure gives no points and the second all of them, and `\(term.name)` is better the other way",
          "mức thứ nhất được 0 điểm, mức thứ hai được đủ điểm, mà `\(term.name)` tốt theo chiều ngược lại"),
      help: [
        words.map { both("write the worse figure first: `\($0.en)`", "ghi mức kém hơn trước: `\($0.vi)`") }
          ?? both("write two figures that differ, the worse first", "ghi hai mức khác nhau, mức kém hơn trước")
      ], edits: words.map { [Diagnostic.Edit(range, $0)] } ?? [])
  }

  static func noTasks(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noTasks, at: .source(range),
      both("the pack has no tasks, so nothing is known of them", "gói không có nhiệm vụ nào nên không tính được"),
      help: [
        both(
          "list them in this file: `tasks \"…\"`, under it `task \"1\" \"…\" lead \"…\" monthly`",
          "ghi nhiệm vụ trong tệp này: `danh mục nhiệm vụ \"…\"`, bên dưới `nhiệm vụ \"1\" \"…\" chủ trì \"…\" hằng tháng`"
        )
      ])
  }

  static func groupOfOne(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .groupCount, at: .source(range),
      both(
        "this group inside another has one condition: what stands on the next lines belongs to the outer one",
        "nhóm điều kiện bên trong chỉ có một yêu cầu: các dòng sau thuộc nhóm bên ngoài"),
      help: [
        both(
          "write its conditions with commas between them: `any of a >= 90%, b >= 95%`",
          "ghi các yêu cầu của nhóm cách nhau bằng dấu phẩy: `ít nhất một trong a >= 90%, b >= 95%`")
      ])
  }

  static func partsOfMade(_ term: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .partsClauseDoesNotFit, at: .source(range),
      both(
        "`\(term.name)` is made of other results for each period and unit: nothing of it is put together",
        "`\(term.name)` được tính từ kết quả khác cho từng kỳ, từng đơn vị: không cộng gộp từ các phần"),
      help: [both("leave the clause out", "bỏ phần này")])
  }

  static func reductionMade(_ term: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typesDoNotFit, at: .source(range),
      both(
        "`\(term.name)` is a reduction, which rises where the result falls; a change made of results has its sign",
        "`\(term.name)` là mức giảm, tăng khi kết quả giảm; mức thay đổi tính từ kết quả thì mang dấu ngược lại"),
      help: [
        both(
          "declare it as `percent` with `lower is better`, or ask for `reduced by at least …` of the indicator itself",
          "khai báo là `phần trăm` kèm `càng thấp càng tốt`, hoặc giao `giảm tối thiểu …` cho chính chỉ số đó")
      ])
  }

  static func replacedLacks(_ card: Scorecard, _ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownBand, at: .source(card.range),
      both(
        "this scorecard replaces one of the pack above and has no \"\(name)\", which is asked for there",
        "phiếu điểm này thay phiếu của gói cấp trên nhưng không có \"\(name)\" mà gói đó cần"),
      related: [Diagnostic.Related(.source(range), both("asked for here", "được dùng ở đây"))],
      help: [both("add it, or give the scorecard another name", "bổ sung, hoặc đặt tên khác cho phiếu điểm")])
  }

  static func madeTooHigh(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: .source(range),
      both(
        "`\(name)` is made of what is made of others more than 64 deep",
        "`\(name)` tính qua nhiều tầng chỉ số quá 64 mức lồng nhau"),
      help: [both("leave out steps between", "bớt các bước trung gian")])
  }

  static func emptyCriterion(_ criterion: CriterionSyntax) -> Diagnostic {
    Diagnostic(
      .emptyGroup, at: .source(criterion.name.range),
      both(
        "criterion `\(criterion.name.text)` asks nothing", "điều kiện `\(criterion.name.text)` chưa nêu yêu cầu nào"),
      help: [
        both(
          "say what must hold: `all of  online_rate >= 50%  late_count = 0`",
          "nêu các yêu cầu: `tất cả  tỷ lệ hồ sơ trực tuyến >= 50%  số văn bản quá hạn = 0`")
      ])
  }

  static func emptyGroup(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyGroup, at: .source(range),
      both("there is nothing after these words that could hold", "sau cụm từ này chưa có yêu cầu nào"),
      help: [both("write the conditions after it: `all of a >= 50%, b`", "ghi các yêu cầu: `tất cả a >= 50%, b`")])
  }

  static func groupCount(_ count: Int, of all: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .groupCount, at: .source(range),
      both(
        "at least \(count) of \(all) condition\(all == 1 ? "" : "s") is \(count < 1 ? "always true" : "never true")",
        "ít nhất \(count) trong số \(all) yêu cầu: \(count < 1 ? "lúc nào cũng đúng" : "không bao giờ đúng")"),
      help: [both("write a number from 1 to \(all)", "ghi một số từ 1 đến \(all)")])
  }

  static func nothingCited(_ text: PlacedText, nearest: String?) -> Diagnostic {
    Diagnostic(
      .nothingCited, at: .source(text.range),
      both("no target is stated at \"\(text.value)\"", "không có chỉ tiêu nào dẫn \"\(text.value)\""),
      help: [
        nearest.map { both("did you mean \"\($0)\"?", "có phải là \"\($0)\"?") }
          ?? both(
            "name the `cite` of a target, or the text of a section of targets",
            "ghi đúng phần `dẫn` của chỉ tiêu, hoặc tên mục chỉ tiêu")
      ], edits: nearest.map { [Diagnostic.Edit(text.range, "\"\($0.replacingQuotes)\"")] } ?? [])
  }

  static func changeOfNoResult(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typesDoNotFit, at: .source(range),
      both("a change is that of an indicator", "mức thay đổi phải là của một chỉ số"),
      help: [
        both(
          "name one: `change of grdp against a year earlier`",
          "ghi tên chỉ số: `mức thay đổi của grdp so với năm trước`")
      ])
  }

  static func shareOfAllUnits(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingWord, at: .source(range),
      both("the share of all units is always 100%", "tỷ lệ của mọi đơn vị luôn là 100%"),
      help: [
        both(
          "say which of them count: `… under it where recognised`",
          "nêu đơn vị nào được tính: `… trực thuộc với dat_chuan`")
      ])
  }
}

extension String {
  /// The text as it stands between quotes in a rule file.
  fileprivate var replacingQuotes: String {
    var text = ""
    for character in self { text += character == "\"" ? "\\\"" : character == "\\" ? "\\\\" : String(character) }
    return text
  }
}
