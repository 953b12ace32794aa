import Base

/// What is said of tests.
extension Checker {
  /// `given x a quarter earlier = …`
  static func testNeedsPeriod(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: .source(range),
      both("a test names the period of a result", "phép thử phải nêu rõ kỳ của kết quả"),
      help: [both("write `in 2025-Q4`, for example", "ví dụ viết `kỳ 2025-Q4`")])
  }

  static func unknownUnit(_ text: PlacedText, nearest: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownUnit, at: .source(text.range),
      both("the test has no unit \"\(text.value)\"", "kiểm thử không có đơn vị \"\(text.value)\""),
      notes: nearest == nil ? knownNote(known) : [],
      help: [
        nearest.map { both("did you mean \"\($0)\"?", "có phải là \"\($0)\"?") }
          ?? both(
            "declare it in the test: `unit \"\(text.value)\" level …`",
            "khai báo trong kiểm thử: `đơn vị \"\(text.value)\" cấp …`")
      ], edits: nearest.map { [Diagnostic.Edit(text.range, "\"\($0)\"")] } ?? [])
  }

  static func unitNotChosen(at range: SourceRange, known: [String]) -> Diagnostic {
    Diagnostic(
      .unitNotChosen, at: .source(range),
      both(
        "the test has several units, and this does not say which is meant",
        "kiểm thử có nhiều đơn vị, mà ở đây chưa ghi đơn vị nào"),
      help: [
        both(
          "add " + known.prefix(3).map { "`for unit \"\($0)\"`" }.joined(separator: " or "),
          "thêm " + known.prefix(3).map { "`cho đơn vị \"\($0)\"`" }.joined(separator: " hoặc "))
      ])
  }

  static func unitTwice(_ name: PlacedText, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitTwice, at: .source(name.range),
      both("the unit \"\(name.value)\" is declared twice", "đơn vị \"\(name.value)\" được khai báo hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("give it its own name, or leave it out", "ghi đúng tên của đơn vị, hoặc bỏ đi")])
  }

  static func unitInItself(_ parent: PlacedText) -> Diagnostic {
    Diagnostic(
      .unitInItself, at: .source(parent.range),
      both(
        "through \"\(parent.value)\" the unit would lie in itself",
        "qua \"\(parent.value)\", đơn vị sẽ trực thuộc chính nó"),
      help: [
        both(
          "name the unit above it after `parent`, or leave `parent` out",
          "sau `trực thuộc` ghi đơn vị cấp trên, hoặc bỏ `trực thuộc`")
      ])
  }

  static func notConstant(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notConstant, at: .source(range),
      both("a fixed value is needed here", "ở đây cần một giá trị cố định"),
      help: [both("write the value itself: `49.5%`", "ghi chính giá trị đó: `49.5%`")])
  }

  static func givenTwice(_ subject: TestSyntax.Subject, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .resultGivenTwice, at: .source(subject.range),
      both("this result is given already", "kết quả này đã được cho biết"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [
        both(
          "leave one of the two out, or name another period or unit", "bỏ một trong hai, hoặc ghi kỳ hay đơn vị khác")
      ])
  }

  static func nothingExpected(_ test: TestSyntax) -> Diagnostic {
    Diagnostic(
      .nothingExpected, .warning, at: .source(test.title.range),
      both("this test expects nothing", "kiểm thử này không mong đợi gì"),
      help: [
        both(
          "add `expect … is met` or `expect target of … = …`",
          "thêm `mong đợi … đạt` hoặc `mong đợi chỉ tiêu của … = …`")
      ])
  }

  /// `0 of 0`, or so many of 0, where a value is expected.
  static func valueOfNone(isZero: Bool, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .divisionByZero, at: .source(range),
      isZero
        ? both("0 of 0 is no value: nothing occurred", "0 trên 0 không có giá trị: không phát sinh")
        : both("so many of 0 cannot be", "tổng số là 0 thì không thể có trường hợp nào"),
      help: [
        isZero
          ? both("write `expect … is no cases`", "viết `mong đợi … không phát sinh`")
          : both("look at the second number", "kiểm tra lại số thứ hai")
      ])
  }

  static func countsForNoShare(_ name: PlacedName, _ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .countsForNoShare, at: .source(range),
      both(
        "`\(name.text)` is \(type.en); `… of …` is for shares",
        "`\(name.text)` là \(type.vi); `… của …` chỉ dùng cho tỷ lệ"),
      help: [both("write one value", "ghi một giá trị")])
  }

  static func noSuchTarget(_ subject: TestSyntax.Subject, hasOther: Bool) -> Diagnostic {
    let name = subject.indicator.text
    return Diagnostic(
      .noSuchTarget, at: .source(subject.range),
      hasOther
        ? both(
          "the targets on `\(name)` are about another denominator or field",
          "các chỉ tiêu về `\(name)` dùng mẫu số hoặc lĩnh vực khác")
        : both("this pack has no target on `\(name)`", "gói này không có chỉ tiêu về `\(name)`"),
      help: [
        hasOther
          ? both("name the denominator or field of the target", "ghi mẫu số hoặc lĩnh vực của chỉ tiêu")
          : both(
            "add the target, or expect `value of \(name)`", "thêm chỉ tiêu đó, hoặc mong đợi giá trị của `\(name)`")
      ])
  }

  static func coverageAboveAll(_ range: SourceRange, _ given: Int, _ all: Int) -> Diagnostic {
    Diagnostic(
      .coverageAboveAll, at: .source(range),
      both("\(given) of \(all) can never be given", "không thể có \(given) trên tổng số \(all)"),
      help: [both("did you mean `\(all) of \(given)`?", "có phải là `\(all) của \(given)`?")])
  }

  static func unknownCode(_ name: PlacedName, nearest: String?) -> Diagnostic {
    let (help, edits) = nearestHelp(nearest, for: name.range)
    return Diagnostic(
      .unknownCode, at: .source(name.range),
      both("there is no message with the code `\(name.text)`", "không có thông báo mang mã `\(name.text)`"),
      help: help.isEmpty ? [both("write a code such as `KPI0732`", "viết một mã như `KPI0732`")] : help, edits: edits)
  }

  static func unclearGiven(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclearGiven, at: .source(range),
      both("this does not give one value for one name", "đây không phải là một giá trị cho một tên"),
      help: [
        both(
          "write `online_rate = 45%`, `2023 = 45%` or `province = 45%`",
          "viết `tỷ lệ hồ sơ trực tuyến = 45%`, `2023 = 45%` hoặc `tỉnh = 45%`")
      ])
  }
}
