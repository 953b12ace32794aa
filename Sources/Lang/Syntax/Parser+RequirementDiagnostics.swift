import Base

/// What is said about comparators and branches.
extension Diagnostic {
  /// What is hoped for stands where what is asked should.
  /// `asked`: what to write where it is asked; `figure`: what is hoped for, nil where that is no single figure.
  static func aimOrTarget(_ range: SourceRange, asked: String, _ figure: String?) -> Diagnostic {
    let hoped =
      figure.map {
        Wording(
          en: "if it is only hoped for, write `for information aiming at \($0)` behind the indicator",
          vi: "nếu chỉ là phấn đấu, viết `để theo dõi phấn đấu \($0)` sau tên chỉ số")
      }
      ?? Wording(
        en: "if it is only hoped for, it is no target: write it as a note, `note \"…\"`",
        vi: "nếu chỉ là phấn đấu thì đó không phải là chỉ tiêu: viết thành ghi chú, `ghi chú \"…\"`")
    return Diagnostic(
      .aimOrTarget, at: .source(range),
      Wording(
        en: "this says what the plan hopes for; whether it asks for it cannot be told",
        vi: "chỗ này nêu mức phấn đấu, chưa rõ có phải là mức được giao hay không"),
      help: [
        Wording(en: "if it is asked for, write `\(asked)`", vi: "nếu là mức được giao, viết `\(asked)`"), hoped,
        Wording(
          en: "if the plan means so everywhere, say it once behind the title of the section, `aims are asked for`",
          vi: "nếu cả mục đều là mức được giao, ghi một lần sau tên mục: `coi phấn đấu là được giao`"),
      ])
  }

  /// `đạt 72%, trong đó có chứng chỉ đạt 30%`
  static func otherThingBehindComma(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "behind this comma nothing more is asked of the same indicator",
        vi: "sau dấu phẩy này không phải là một yêu cầu nữa của cùng chỉ số"),
      help: [
        Wording(
          en: "what is asked of another indicator is a target of its own, on its own line",
          vi: "yêu cầu đối với chỉ số khác là một chỉ tiêu khác, viết ở dòng riêng")
      ])
  }

  /// `tối đa 5 - 7 vụ`
  static func boundOfRange(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` has two figures, and what is said of them goes with one",
        vi: "`\(written)` có hai mức, còn cách so sánh chỉ đi với một mức"),
      help: [
        Wording(
          en: "write `from … to …` for a range, or one figure with `at least` or `at most`",
          vi: "nếu là một khoảng thì viết `từ … đến …`; nếu không thì ghi một mức với `tối thiểu` hoặc `tối đa`")
      ])
  }

  /// `nâng 5% tỷ lệ hộ có nước sạch`
  static func raisedToOrBy(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .aimOrTarget, at: .source(range),
      Wording(
        en: "`\(written)` may be a rise by that much, or one to that figure",
        vi: "`\(written)` có thể là nâng thêm chừng ấy, cũng có thể là nâng lên mức ấy"),
      help: [
        Wording(
          en: "write `reaches …` for the figure that is to be there, `increased by … against …` for the rise",
          vi: "nếu là mức phải đạt thì viết `nâng … lên …`; nếu là mức tăng thì viết `tăng … so với …`")
      ])
  }

  /// `từ 1/3 đến 1/2`
  static func partOrDay(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)` may be the upper end of a range, or a day",
        vi: "`\(written)` có thể là mức trên của khoảng, cũng có thể là một ngày"),
      help: [
        Wording(
          en: "write the figures in percent, or the day with its year",
          vi: "viết các mức bằng số phần trăm, hoặc ghi đủ ngày tháng năm"
        )
      ])
  }

  /// `giảm dưới 20 vụ`
  static func fallsBelow(_ range: SourceRange, _ written: String, _ figure: String) -> Diagnostic {
    Diagnostic(
      .aimOrTarget, at: .source(range),
      Wording(
        en: "`\(written)` may be a fall by less than that, or one to below it",
        vi: "`\(written)` có thể là giảm chưa đến mức ấy, cũng có thể là giảm còn dưới mức ấy"),
      help: [
        Wording(
          en:
            "write `below \(figure)` for what is left, `reduced by less than \(figure)` with `against …` for the fall",
          vi:
            "nếu là mức còn lại thì viết `còn dưới \(figure)`; nếu là mức giảm thì viết `giảm tối đa \(figure) so với …`"
        )
      ])
  }

  /// `tăng 8%/năm`
  /// `hasBaseline`: an earlier year stands behind, so that an average since then could be meant.
  static func changePerYear(_ range: SourceRange, _ written: String, hasBaseline: Bool) -> Diagnostic {
    Diagnostic(
      .missingPeriod, at: .source(range),
      Wording(
        en: "`\(written)` does not say against which result it is measured",
        vi: "`\(written)` chưa ghi so với kết quả nào"),
      help: [
        Wording(
          en: "if each year is measured against the one before, write `against a year earlier`",
          vi: "nếu mỗi năm so với năm liền trước thì viết `so với năm trước`")
      ], edits: hasBaseline ? [] : [Edit(range, Wording(en: " against a year earlier", vi: " so với năm trước"))])
  }

  static func doubleEqual(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .doubleEqual, at: .source(range),
      Wording(en: "equality is written with one `=`", vi: "dấu bằng chỉ viết một `=`"),
      help: [
        Wording(
          en: "write `=`; a target that may be exceeded is written `>=`",
          vi: "hãy viết `=`; nếu được phép vượt mức thì viết `>=`")
      ], edits: [Edit(range, "=")])
  }

  static func wrongComparator(_ range: SourceRange, _ written: String, _ meant: Comparator) -> Diagnostic {
    Diagnostic(
      .wrongComparator, at: .source(range),
      Wording(
        en: "`\(written)` is not a comparison", vi: "`\(written)` không phải dấu so sánh"),
      help: [Wording(en: "write `\(meant.rawValue)`", vi: "hãy viết `\(meant.rawValue)`")],
      edits: [Edit(range, meant.rawValue)])
  }

  static func spacedComparator(_ range: SourceRange, _ meant: Comparator) -> Diagnostic {
    Diagnostic(
      .wrongComparator, at: .source(range),
      Wording(
        en: "`\(meant.rawValue)` is written without a space", vi: "`\(meant.rawValue)` phải viết liền"),
      help: [Wording(en: "write `\(meant.rawValue)`", vi: "hãy viết `\(meant.rawValue)`")],
      edits: [Edit(range, meant.rawValue)])
  }

  static func twoComparators(_ range: SourceRange, _ written: (String, String), same: Bool) -> Diagnostic {
    Diagnostic(
      .twoComparators, at: .source(range),
      same
        ? Wording(
          en: "`\(written.0)` and `\(written.1)` say the same thing twice",
          vi: "`\(written.0)` và `\(written.1)` nói cùng một điều hai lần")
        : Wording(
          en: "`\(written.0)` and `\(written.1)` cannot both stand before one value",
          vi: "không thể đặt cả `\(written.0)` và `\(written.1)` trước một giá trị"),
      help: [Wording(en: "keep one of them", vi: "hãy giữ lại một")],
      edits: same ? [Edit(range, written.0)] : [])
  }

  static func chainedComparison(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .chainedComparison, at: .source(range),
      Wording(
        en: "`\(written)` compares a second time; a comparison has two sides only",
        vi: "`\(written)` là phép so sánh thứ hai; mỗi phép so sánh chỉ có hai vế"),
      help: [
        Wording(
          en: "for a range write `from 50% to 70%`; in a condition join two comparisons with `and`",
          vi: "với khoảng giá trị hãy viết `từ 50% đến 70%`; trong điều kiện hãy nối hai phép so sánh bằng `và`")
      ])
  }

  static func fromLeftOut(_ range: SourceRange, language: Language) -> Diagnostic {
    var before = range
    before.upper = before.lower
    let word = Keyword.from.phrases(language)[0]
    return Diagnostic(
      .missingComparator, at: .source(range),
      Wording(
        en: "before the first figure of a range comes `\(word)`", vi: "trước mức thấp của khoảng phải có `\(word)`"),
      help: [Wording(en: "write `\(word)` before it", vi: "hãy viết `\(word)` ở trước")],
      edits: [Edit(before, word + " ")])
  }

  /// `online_rate 50%`: read as what is reached. `isWhole`: nothing else of what is asked stands behind the figure.
  static func comparatorLeftOut(
    _ range: SourceRange, value: String, isWhole: Bool = true
  ) -> Diagnostic {
    var before = range
    before.upper = before.lower
    return Diagnostic(
      .missingComparator, isWhole ? .warning : .error, at: .source(range),
      isWhole
        ? Wording(
          en: "it is not said how the result compares with `\(value)`; this is read as `reaches \(value)`",
          vi: "chưa ghi kết quả so với `\(value)` như thế nào; ở đây hiểu là `đạt \(value)`")
        : Wording(
          en: "it is not said how the result compares with `\(value)`",
          vi: "chưa ghi kết quả so với `\(value)` như thế nào"),
      help: [
        Wording(
          en: "write `reaches` if the plan gives only the figure, else `>=` (at least), `>` (above), `<=`, `<`",
          vi: "hãy viết `đạt` nếu kế hoạch chỉ nêu con số, nếu không thì `>=` (tối thiểu), `>` (trên), `<=`, `<`")
      ], edits: isWhole ? [Edit(before, Wording(en: "reaches ", vi: "đạt "))] : [])
  }

  static func percentInWords(_ range: SourceRange, digits: String) -> Diagnostic {
    Diagnostic(
      .percentInWords, at: .source(range),
      Wording(en: "a percentage is written with `%`", vi: "tỷ lệ phần trăm viết bằng dấu `%`"),
      help: [Wording(en: "write `\(digits)%`", vi: "hãy viết `\(digits)%`")], edits: [Edit(range, digits + "%")])
  }

  static func thenLeftOut(found: Found, language: Language) -> Diagnostic {
    var before = found.range
    before.upper = before.lower
    let word = Keyword.then.phrases(language)[0]
    return Diagnostic(
      .missingThen, at: .source(found.range),
      Wording(
        en: "between the condition and the target comes `\(word)`",
        vi: "giữa điều kiện và chỉ tiêu phải có `\(word)`"),
      help: [Wording(en: "write `\(word)` before it", vi: "hãy viết `\(word)` ở trước")],
      edits: [Edit(before, word + " ")])
  }

  static func targetLeftOut(_ range: SourceRange, language: Language, orNone: Bool) -> Diagnostic {
    var before = range
    before.upper = before.lower
    let words = Keyword.target.phrases(language)[0] + " ="
    let none = Keyword.noTarget.phrases(language)[0]
    return Diagnostic(
      .missingTarget, at: .source(range),
      Wording(en: "before the value comes `\(words)`", vi: "trước giá trị phải có `\(words)`"),
      help: [
        orNone
          ? Wording(
            en: "write `\(words)` before it, or `\(none)` if the unit gets none",
            vi: "hãy viết `\(words)` ở trước, hoặc `\(none)` nếu không giao cho đơn vị")
          : Wording(en: "write `\(words)` before it", vi: "hãy viết `\(words)` ở trước")
      ], edits: [Edit(before, words + " ")])
  }

  static func equalLeftOut(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingTarget, at: .source(range),
      Wording(en: "after `target` comes `=`", vi: "sau `chỉ tiêu` phải là `=`"),
      help: [Wording(en: "write `=`", vi: "hãy viết `=`")], edits: [Edit(range, "=")])
  }

  static func elseWithoutIf(_ range: SourceRange, _ written: String, language: Language) -> Diagnostic {
    let word = Keyword.ifWord.phrases(language)[0]
    let target = Keyword.target.phrases(language)[0]
    return Diagnostic(
      .elseWithoutIf, at: .source(range),
      Wording(en: "`\(written)` has no `\(word)` before it", vi: "trước `\(written)` không có `\(word)`"),
      help: [
        Wording(
          en: "write `\(word) …` before it, or only `\(target) = …`",
          vi: "hãy viết `\(word) …` ở trước, hoặc chỉ viết `\(target) = …`")
      ])
  }

  static func branchAfterElse(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .branchAfterElse, at: .source(range),
      Wording(
        en: "this branch is never reached: the one before already takes every other case",
        vi: "trường hợp này không bao giờ dùng đến: trường hợp trước đã lấy mọi trường hợp còn lại"),
      related: [Related(.source(first), Wording(en: "this takes the rest", vi: "trường hợp này lấy phần còn lại"))],
      help: [
        Wording(
          en: "remove it, or give the one before a condition",
          vi: "hãy xóa đi, hoặc thêm điều kiện cho trường hợp trước")
      ])
  }
}
