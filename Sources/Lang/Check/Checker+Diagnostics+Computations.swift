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
      both("a constant is a figure that no result changes", "hằng số là con số không phụ thuộc kết quả nào"),
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
      help: [both("leave out one of them", "bỏ bớt một mắt xích trong vòng đó")])
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

  static func madeTooHigh(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: .source(range),
      both(
        "`\(name)` is made of what is made of others more than 256 deep",
        "`\(name)` tính qua nhiều tầng chỉ số quá 256 mức lồng nhau"),
      help: [both("leave out steps between", "bớt các bước trung gian")])
  }

  static func emptyCriterion(_ criterion: CriterionSyntax) -> Diagnostic {
    Diagnostic(
      .emptyGroup, at: .source(criterion.name.range),
      both("criterion `\(criterion.name.text)` asks nothing", "điều kiện `\(criterion.name.text)` chưa nêu yêu cầu nào"),
      help: [
        both(
          "say what must hold: `all of  online_rate >= 50%  late_count = 0`",
          "nêu các yêu cầu: `tất cả  online_rate >= 50%  late_count = 0`")
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
      ], edits: nearest.map { [Diagnostic.Edit(text.range, "\"\($0)\"")] } ?? [])
  }

  static func changeOfNoResult(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typesDoNotFit, at: .source(range),
      both("a change is that of an indicator", "mức thay đổi phải là của một chỉ số"),
      help: [both("name one: `change of grdp against a year earlier`", "ghi tên chỉ số: `mức thay đổi của grdp so với năm trước`")])
  }

  static func shareOfAllUnits(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingWord, at: .source(range),
      both("the share of all units is always 100%", "tỷ lệ của mọi đơn vị luôn là 100%"),
      help: [
        both(
          "say which of them count: `… under it where recognised`", "nêu đơn vị nào được tính: `… trực thuộc với dat_chuan`")
      ])
  }
}
