import Base

/// What is said about clauses and declarations that stand in the wrong place, or twice, or misspelt.
extension Diagnostic {
  static func misspelt(_ range: SourceRange, _ written: String, _ phrase: String) -> Diagnostic {
    Diagnostic(
      .misspeltWord, at: .source(range),
      Wording(en: "`\(written)` is not known here", vi: "ở đây không dùng được từ `\(written)`"),
      help: [Wording(en: "did you mean `\(phrase)`?", vi: "có phải là `\(phrase)`?")],
      edits: [Edit(range, phrase)])
  }

  /// A line starts with the citation of what stands behind it; read as it stands, it would be that of the line before.
  /// `isCitation`: a citation; else another clause, such as a deadline.
  static func citationFirst(_ clause: SourceRange, _ edits: [Edit], isCitation: Bool = true) -> Diagnostic {
    let name = isCitation ? Wording(en: "citation", vi: "phần dẫn") : Wording(en: "clause", vi: "phần")
    return Diagnostic(
      .citationFirst, at: .source(clause),
      Wording(
        en: "this \(name.en) stands before what it is about",
        vi: "\(name.vi) này đứng trước nội dung được \(isCitation ? "dẫn" : "nói đến")"),
      notes: [
        Wording(
          en: "a \(name.en) belongs to the statement before it: all of them would be one line off",
          vi: "\(name.vi) thuộc về nội dung đứng trước: nếu để vậy, mọi \(name.vi) đều lệch một dòng")
      ],
      help: [
        Wording(en: "write it at the end of its line", vi: "viết \(name.vi) ở cuối dòng của nội dung đó")
      ], edits: edits)
  }

  /// `17 tỷ`, and nothing behind it says of what.
  static func scaleWithoutUnit(_ range: SourceRange, _ written: String, _ scale: ScaleSyntax) -> Diagnostic {
    let word = written.split(separator: " ").last.map { TextFolding.key(String($0)) } ?? ""
    let isVietnamese = scale.keyword.phrases(.vi).contains { $0.hasSuffix(word) }
    let unit = Keyword.dong.phrases(isVietnamese ? .vi : .en)[0]
    let end = SourceRange(file: range.file, lower: Int(range.upper), upper: Int(range.upper))
    return Diagnostic(
      .scaleWithoutUnit, at: .source(range),
      Wording(en: "`\(written)` does not say of what", vi: "`\(written)` chưa ghi đơn vị tính"),
      help: [
        Wording(
          en:
            "write `\(written) \(unit)` for money; else the thing that is counted, or the unit of measure, stands behind",
          vi: "hãy viết `\(written) \(unit)` nếu là tiền; nếu không thì ghi đối tượng đếm hoặc đơn vị đo ở sau")
      ], edits: [Edit(end, " " + unit)])
  }

  static func notADeclaration(_ found: Found) -> Diagnostic {
    let words = Wording(
      en: "`pack`, `use`, `targets`, `tasks`, `assign`, `test`, `data`, `note`, `indicator`, `records`, `thing`, "
        + "`level`, `kind`, `field`",
      vi: "`gói`, `dùng`, `chỉ tiêu`, `danh mục nhiệm vụ`, `giao`, `kiểm thử`, `dữ liệu`, `ghi chú`, `chỉ số`, "
        + "`bản ghi`, `đối tượng`, `cấp`, `loại`, `lĩnh vực`")
    return Diagnostic(
      .notADeclaration, at: .source(found.range),
      Wording(en: "nothing starts with \(found.shown)", vi: "không có khai báo nào bắt đầu bằng \(found.shown)"),
      help: [
        Wording(en: "a declaration starts with \(words.en)", vi: "khai báo bắt đầu bằng \(words.vi)"),
        Wording(
          en: "before words for readers only write `//`", vi: "trước lời chỉ dành cho người đọc hãy viết `//`"),
      ])
  }

  static func packLeftOut(_ found: Found) -> Diagnostic {
    var before = found.range
    before.upper = before.lower
    return Diagnostic(
      .notADeclaration, at: .source(found.range),
      Wording(en: "nothing starts with \(found.shown)", vi: "không có khai báo nào bắt đầu bằng \(found.shown)"),
      help: [Wording(en: "if it names the pack, write `pack` before it", vi: "nếu là tên gói, hãy viết `gói` ở trước")],
      edits: [Edit(before, Wording(en: "pack ", vi: "gói "))])
  }

  /// The word with which a clause or a declaration starts is missing before its rest.
  static func leftOut(_ keyword: Keyword, before found: Found, language: Language) -> Diagnostic {
    var before = found.range
    before.upper = before.lower
    let word = keyword.phrases(language)[0]
    return Diagnostic(
      .missingWord, at: .source(found.range),
      Wording(en: "before \(found.shown) comes `\(word)`", vi: "trước \(found.shown) phải có `\(word)`"),
      help: [Wording(en: "write `\(word)` before it", vi: "hãy viết `\(word)` ở trước")],
      edits: [Edit(before, word + " ")])
  }

  /// `Phấn đấu xóa hết nhà tạm`
  static func aimOfNothing(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` is of no target here: what follows names no indicator and no figure that can be read",
        vi: "`\(written)` ở đây không thuộc chỉ tiêu nào: phần sau không có chỉ số và mức phải đạt đọc được"),
      help: [
        Wording(
          en:
            "write the indicator first, then what is asked, `reaches 95%`, or what is hoped for, `for information aiming at 95%`",
          vi: "viết chỉ số trước, rồi mức được giao, `đạt 95%`, hoặc mức phấn đấu, `để theo dõi phấn đấu 95%`")
      ])
  }

  /// `no more than 1% of patients wait over 6 weeks`, where no indicator is called by what follows
  static func figureOfNothing(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` stands before what it is asked of, and no indicator is called by the words that follow",
        vi: "`\(written)` đứng trước nội dung phải đạt, mà không có chỉ số nào mang tên như phần sau"),
      help: [
        Wording(
          en: "write the indicator first, then what is asked of it, `late_rate at most 1%`",
          vi: "viết chỉ số trước, rồi mức phải đạt, `tỷ_lệ_trễ_hạn tối đa 1%`")
      ])
  }

  static func unexpected(_ found: Found, _ context: Context) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(found.range),
      Wording(
        en: "\(found.shown) cannot stand here", vi: "\(found.shown) không đặt ở đây được"),
      help: [
        found.kind == .text && context.clauses.contains(.quote)
          ? Wording(
            en: "say what it is: `quote` before the plan's words, `cite` before the place in the plan, `note` before "
              + "a remark",
            vi: "hãy nói rõ đây là gì: viết `trích` trước lời văn của kế hoạch, `dẫn` trước vị trí trong kế hoạch, "
              + "`ghi chú` trước lời ghi chú")
          : context.expectation
      ])
  }

  /// `inTask`: it stands in a task, where a time may be meant.
  static func strayNumber(_ range: SourceRange, _ number: String, inTask: Bool) -> Diagnostic {
    Diagnostic(
      .strayNumber, at: .source(range),
      Wording(
        en: "the number `\(number)` belongs to nothing here", vi: "số `\(number)` ghi ở đây không rõ để làm gì"),
      help: [
        inTask
          ? Wording(
            en: "a time is written `every 6 months`, `in month 6`, `in quarter 2` or `by 2024-06-30`",
            vi: "thời gian viết là `định kỳ 6 tháng`, `tháng 6`, `quý 2` hoặc `chậm nhất 2024-06-30`")
          : Wording(
            en: "join it to what comes before with a sign or `%`, or remove it",
            vi: "hãy nối với phần trước bằng một dấu hoặc `%`, hoặc xóa đi")
      ])
  }

  static func wordTooMuch(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(en: "`\(written)` stands here twice", vi: "`\(written)` bị viết lặp hai lần"),
      help: [Wording(en: "remove one of them", vi: "hãy xóa bớt một")], edits: [Edit(range, "")])
  }

  static func leftOver(_ found: Found) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(found.range),
      Wording(
        en: "\(found.shown) cannot stand here", vi: "\(found.shown) không đặt ở đây được"),
      help: [
        Wording(
          en: "give one target, one rule or one expression", vi: "hãy viết một chỉ tiêu, một quy tắc hoặc một phép tính"
        )
      ])
  }

  static func clauseNotHere(
    _ range: SourceRange, _ written: String, _ keyword: Keyword, _ context: Context
  ) -> Diagnostic {
    let home = keyword.home.wording
    return Diagnostic(
      .clauseNotHere, at: .source(range),
      Wording(
        en: "`\(written)` cannot stand \(context.place.en)", vi: "`\(written)` không đặt được \(context.place.vi)"),
      // Nothing of a scorecard is moved to the declaration of a level.
      help: [
        context == .scorecard || context == .item
          ? context.expectation : Wording(en: "it belongs \(home.en)", vi: "phần này phải đặt \(home.vi)")
      ])
  }

  static func fieldsInHeading(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .clauseNotHere, at: .source(range),
      Wording(
        en: "fields cannot stand in the heading of a section", vi: "lĩnh vực không đặt ở đầu mục chỉ tiêu được"),
      help: [
        Wording(
          en: "write `for field …` after each target that it is about",
          vi: "hãy viết `cho lĩnh vực …` sau từng chỉ tiêu có liên quan")
      ])
  }

  static func duplicateClause(_ range: SourceRange, _ written: String, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateClause, at: .source(range),
      Wording(
        en: "`\(written)` stands here a second time, but may stand only once",
        vi: "`\(written)` xuất hiện lần thứ hai, trong khi chỉ được có một lần"),
      related: [Related(.source(first), Wording(en: "here the first time", vi: "lần đầu ở đây"))],
      help: [Wording(en: "keep one of them", vi: "hãy giữ lại một")])
  }

  static func packNotFirst(_ range: SourceRange, _ written: String, first: SourceRange?) -> Diagnostic {
    guard let first else {
      return Diagnostic(
        .packNotFirst, at: .source(range),
        Wording(en: "a file starts with its `\(written)`", vi: "`\(written)` phải đặt ở đầu tệp"),
        help: [Wording(en: "move it to the top of the file", vi: "hãy chuyển lên đầu tệp")])
    }
    return Diagnostic(
      .packNotFirst, at: .source(range),
      Wording(en: "a file holds one pack, this is a second one", vi: "mỗi tệp chỉ có một gói, đây là gói thứ hai"),
      related: [Related(.source(first), Wording(en: "the first one", vi: "gói thứ nhất"))],
      help: [Wording(en: "put it in a file of its own", vi: "hãy tách sang tệp khác")])
  }

  /// `dossier_early_rate above 40% of on_time`; `meant` is the denominator where one word names it.
  static func denominatorAfterFigure(
    _ range: SourceRange, _ written: String, indicator: PlacedName, meant: PlacedName?, language: Language
  ) -> Diagnostic {
    let of = Keyword.of.phrases(language)[0]
    let whole = "\(indicator.text) \(of) \(meant?.text ?? "…")"
    var after = indicator.range
    after.lower = after.upper
    return Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` stands behind the figure; the denominator belongs to the indicator",
        vi: "`\(written)` đặt sau mức phải đạt; mẫu số phải đặt ngay sau chỉ số"),
      help: [Wording(en: "write `\(whole)`", vi: "hãy viết `\(whole)`")],
      edits: meant.map { [Edit(after, " \(of) \($0.text)"), Edit(range, "")] } ?? [])
  }

  static func statementOutside(_ range: SourceRange, _ name: String, language: Language) -> Diagnostic {
    let word = Keyword.targets.phrases(language)[0]
    return Diagnostic(
      .statementOutside, at: .source(range),
      Wording(
        en: "the target for `\(name)` stands outside a section", vi: "chỉ tiêu của `\(name)` không nằm trong mục nào"),
      help: [
        Wording(
          en: "start the section before it: `\(word) \"II.5\"`",
          vi: "hãy mở đầu một mục ở trước đó: `\(word) \"II.5\"`")
      ])
  }

  static func tooManyMistakes(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyMistakes, .note, at: .source(range),
      Wording(
        en: "only the first \(Parser.messageLimit) mistakes of this file are shown",
        vi: "chỉ hiển thị \(Parser.messageLimit) lỗi đầu tiên của tệp này"),
      help: [Wording(en: "mend these and check again", vi: "hãy sửa những lỗi này rồi kiểm tra lại")])
  }

  static func missingColon(_ range: SourceRange, after previous: SourceRange) -> Diagnostic {
    var end = previous
    end.lower = end.upper
    return Diagnostic(
      .missingColon, at: .source(range),
      Wording(en: "before what is measured comes a colon", vi: "trước loại giá trị phải có dấu hai chấm"),
      help: [Wording(en: "write `:` before it", vi: "hãy viết `:` ở trước")], edits: [Edit(end, ":")])
  }

  /// What an indicator can be.
  static let types = Wording(
    en: "it is a `share of`, `reduction of` or `count of` something, or `number`, `money`, `score`, `days`",
    vi: "chỉ số là `tỷ lệ của`, `mức giảm của`, `số lượng của` một đối tượng, hoặc `số`, `tiền`, `điểm`, "
      + "`số ngày`")

  static func unknownType(_ range: SourceRange, _ word: String) -> Diagnostic {
    Diagnostic(
      .unknownType, at: .source(range),
      Wording(en: "an indicator cannot be a `\(word)`", vi: "chỉ số không thể có loại `\(word)`"),
      help: [types])
  }
}
