package import Base

/// What is said of records and of formulas on them.
extension Checker {
  static func columnTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .declaredTwice, at: .source(range),
      both("the column `\(name)` is declared twice", "cột `\(name)` được khai báo hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("give each its own name", "đặt tên riêng cho mỗi cột")])
  }

  static func optionTwice(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .declaredTwice, at: .source(range),
      both("this stands for something else of the same column", "từ này đã dùng cho một lựa chọn khác của cùng cột"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("leave it out at one of the two", "bỏ ở một trong hai chỗ")])
  }

  static func reservedColumn(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .reservedName, at: .source(range),
      both(
        "`\(name)` has a meaning in formulas already: the day as of which records are counted",
        "`\(name)` đã có nghĩa trong công thức: ngày chốt số liệu"),
      help: [both("choose another name", "chọn tên khác")])
  }

  static func noDate(_ name: PlacedName, _ column: Term, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .periodByNoDate, at: .source(name.range),
      both(
        "the period of a record is told by a date, and `\(name.text)` is \(type.en)",
        "kỳ của một bản ghi phải lấy theo ngày tháng, còn `\(name.text)` là \(type.vi)"),
      related: [Diagnostic.Related(.source(column.range), both("declared here", "khai báo ở đây"))],
      help: [both("name a column that is a date", "nêu một cột là ngày tháng")])
  }

  static func noUnit(_ name: PlacedName, _ column: Term, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .unitByNoUnit, at: .source(name.range),
      both(
        "whose a record is is told by a column of units, and `\(name.text)` is \(type.en)",
        "đơn vị của một bản ghi phải lấy theo cột đơn vị, còn `\(name.text)` là \(type.vi)"),
      related: [Diagnostic.Related(.source(column.range), both("declared here", "khai báo ở đây"))],
      help: [both("declare the column so: `\(name.text): unit`", "khai báo cột: `\(name.text): đơn vị`")])
  }

  /// Records with columns of units of which none is said to be whose they are.
  static func unitNotChosen(_ records: Term, _ column: RecordsSyntax.Column) -> Diagnostic {
    Diagnostic(
      .unitByNoUnit, at: .source(column.range),
      both(
        "records with a column of units say by which of them they count",
        "bản ghi có cột đơn vị phải nêu tính theo cột nào"),
      help: [
        both(
          "add `unit by \(column.name.text)` to `\(records.name)`; a count may name another: `count(\(records.name) by …)`",
          "thêm `đơn vị theo \(column.name.text)` vào `\(records.name)`; phép đếm có thể nêu cột khác: "
            + "`đếm(\(records.name) theo …)`")
      ])
  }

  static func countedByTwice(_ name: PlacedName, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitByNoUnit, at: .source(name.range),
      both(
        "`by` names one date and one column of units at most",
        "`theo` chỉ nêu tối đa một cột ngày tháng và một cột đơn vị"),
      related: [Diagnostic.Related(.source(first), both("the first", "cột thứ nhất"))],
      help: [both("leave one of the two out", "bỏ một trong hai")])
  }

  /// Counts of one indicator that go by different columns of units.
  static func countedByDifferentUnits(_ indicator: Term, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitByNoUnit, at: .source(range),
      both(
        "all that `\(indicator.name)` counts goes by one column of units",
        "mọi phép đếm của `\(indicator.name)` phải tính theo một cột đơn vị"),
      related: [Diagnostic.Related(.source(first), both("this goes by another", "phép này theo cột khác"))],
      help: [
        both(
          "name the same column after `by` in each, or make two indicators",
          "nêu cùng một cột sau `theo`, hoặc tách thành hai chỉ số")
      ])
  }

  static func noCode(_ name: PlacedName, _ column: Term, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .codeIsNoText, at: .source(name.range),
      both(
        "a record is known by a code, which is a text, and `\(name.text)` is \(type.en)",
        "bản ghi được nhận ra theo mã, mã phải là chữ, còn `\(name.text)` là \(type.vi)"),
      related: [Diagnostic.Related(.source(column.range), both("declared here", "khai báo ở đây"))],
      help: [
        both(
          "name the column of the code, and declare it as `text`: zeros at its beginning count",
          "nêu cột ghi mã và khai báo cột đó là `chữ`: các số 0 ở đầu mã có nghĩa")
      ])
  }

  static func latestByNoDate(_ name: PlacedName, _ column: Term, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .codeIsNoText, at: .source(name.range),
      both(
        "which row is the latest is told by a date, and `\(name.text)` is \(type.en)",
        "bản mới nhất phải xét theo ngày tháng, còn `\(name.text)` là \(type.vi)"),
      related: [Diagnostic.Related(.source(column.range), both("declared here", "khai báo ở đây"))],
      help: [both("name a column that is a date", "nêu một cột là ngày tháng")])
  }

  static func keepWithoutIdentity(_ keep: KeepSyntax, _ records: Term) -> Diagnostic {
    Diagnostic(
      .keepWithoutCode, at: .source(keep.range),
      both(
        "which row holds can only be said of records that have a code, and `\(records.name)` have none",
        "chỉ xét được dòng nào có hiệu lực khi bản ghi có mã, mà `\(records.name)` không có mã"),
      related: [Diagnostic.Related(.source(records.range), both("declared here", "khai báo ở đây"))],
      help: [
        both(
          "say in `records` which column has the code: `identified by …`",
          "nêu cột ghi mã trong `bản ghi`: `định danh theo …`")
      ])
  }

  static func keepWithoutRecords(_ keep: KeepSyntax) -> Diagnostic {
    Diagnostic(
      .keepWithoutCode, at: .source(keep.range),
      both(
        "which row holds can only be said of records, and this `data` does not say what its rows are",
        "chỉ xét được dòng nào có hiệu lực đối với bản ghi, mà `dữ liệu` này không nêu mỗi dòng là gì"),
      help: [
        both("say whose rows they are: `data \"…\" of …`", "nêu các dòng là bản ghi nào: `dữ liệu \"…\" của …`")
      ])
  }

  static func lateQuestion(_ column: Term, at range: SourceRange, question: SourceRange) -> Diagnostic {
    let name = column.name
    return Diagnostic(
      .lateQuestion, .warning, at: .source(range),
      both(
        "where `\(name)` is blank this is neither true nor false, and the question whether it is known is not reached",
        "khi `\(name)` để trống, điều kiện này không đúng cũng không sai, nên không xét tới câu hỏi có số liệu hay không"
      ),
      related: [Diagnostic.Related(.source(question), both("asked only here", "đến đây mới hỏi"))],
      help: [
        both(
          "ask first: `if \(name) is missing then … else if … then … else …`",
          "hỏi trước: `nếu \(name) thiếu thì … còn lại nếu … thì … còn lại …`")
      ])
  }

  static func unknownColumn(
    _ name: PlacedName, of records: Term, nearest: String?, known: [String]
  ) -> Diagnostic {
    let (help, edits) = nearestHelp(nearest, for: name.range)
    return Diagnostic(
      .unknownRecordColumn, at: .source(name.range),
      both("`\(records.name)` have no column `\(name.text)`", "`\(records.name)` không có cột `\(name.text)`"),
      notes: nearest == nil ? knownNote(known) : [], help: help, edits: edits)
  }

  static func unknownOption(
    _ text: String, of column: Term, at range: SourceRange, nearest: String?, known: [String]
  ) -> Diagnostic {
    let (help, edits) = nearestHelp(nearest, for: range)
    return Diagnostic(
      .unknownChoice, at: .source(range),
      both(
        "`\(text)` is none of what can stand in `\(column.name)`",
        "`\(text)` không thuộc các lựa chọn của cột `\(column.name)`"),
      notes: nearest == nil ? knownNote(known) : [], help: help, edits: edits)
  }

  static func choiceWithoutOrder(_ column: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typesDoNotFit, at: .source(range),
      both(
        "what can stand in `\(column.name)` has no order", "các lựa chọn của cột `\(column.name)` không có thứ tự"),
      help: [both("compare with `=` or `!=`", "so sánh bằng `=` hoặc `!=`")])
  }

  static func textsWithoutOrder(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typesDoNotFit, at: .source(range), both("texts have no order", "các đoạn chữ không có thứ tự lớn, nhỏ"),
      help: [both("compare with `=` or `!=`", "so sánh bằng `=` hoặc `!=`")])
  }

  static func periodOfColumn(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nameOutOfPlace, at: .source(range),
      both("a record has no results of other periods", "một bản ghi không có kết quả của kỳ khác"),
      help: [
        both(
          "ask after a date: `year_of(finished) = 2024`; the period judged is looked to without being named",
          "hỏi theo ngày tháng: `năm của(ngày_xong) = 2024`; kỳ đang xét không cần nêu")
      ])
  }

  static func onlyColumnsCanBeMissing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .onlyResultsCanBeMissing, at: .source(range),
      both("only a column can be blank in a record", "trong một bản ghi chỉ cột mới có thể để trống"),
      help: [both("ask after one column: `finished is missing`", "hỏi về một cột: `ngày_xong thiếu`")])
  }

  // MARK: Formulas

  static func formulaTwice(_ indicator: Term, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .formulaParts, at: .source(range),
      both(
        "how `\(indicator.name)` is computed is said twice", "cách tính `\(indicator.name)` được ghi hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("leave one of the two out", "bỏ một trong hai")])
  }

  static func formulaWithoutNumerator(_ indicator: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .formulaParts, at: .source(range),
      both(
        "the denominator of `\(indicator.name)` is computed from records, and its numerator is not",
        "mẫu số của `\(indicator.name)` tính từ bản ghi, còn tử số thì chưa ghi cách tính"),
      help: [both("write `numerator \"…\" = count(…)`", "viết `tử số \"…\" = đếm(…)`")])
  }

  static func formulaWithoutDenominator(
    _ indicator: Indicator, _ denominator: String?, at range: SourceRange
  ) -> Diagnostic {
    let name = indicator.term.name
    let which = denominator.map { " `\($0)`" } ?? ""
    return Diagnostic(
      .formulaParts, at: .source(range),
      both(
        "`\(name)` is a ratio, and it is not said how its denominator\(which) is computed",
        "`\(name)` là tỷ lệ, nhưng chưa ghi cách tính mẫu số\(which)"),
      help: [
        denominator.map {
          both("write `denominator \($0) \"…\" = count(…)`", "viết `mẫu số \($0) \"…\" = đếm(…)`")
        } ?? both("write `= count(…) / count(…)`", "viết `= đếm(…) / đếm(…)`")
      ])
  }

  static func formulaOverSeveral(_ indicator: Term, _ denominators: [String], at range: SourceRange) -> Diagnostic {
    let first = denominators.first ?? "all"
    return Diagnostic(
      .formulaParts, at: .source(range),
      both(
        "`\(indicator.name)` has several denominators, and `/` does not say which",
        "`\(indicator.name)` có nhiều mẫu số, mà dấu `/` không cho biết là mẫu số nào"),
      help: [
        both(
          "give the numerator only, and write `denominator \(first) \"…\" = count(…)`",
          "chỉ ghi tử số, rồi viết `mẫu số \(first) \"…\" = đếm(…)`")
      ])
  }

  static func formulaDoesNotDivide(_ indicator: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .formulaParts, at: .source(range),
      both(
        "`\(indicator.name)` is no share, so its formula does not divide",
        "`\(indicator.name)` không phải tỷ lệ nên công thức không có phép chia"),
      help: [
        both(
          "make it a `share of …`, or leave out `/` and what follows",
          "đổi thành `tỷ lệ của …`, hoặc bỏ phần sau `/`")
      ])
  }

  static func doesNotAdd(_ aggregate: AggregateSyntax) -> Diagnostic {
    let word = aggregate.function.wording
    return Diagnostic(
      .aggregateDoesNotAdd, at: .source(aggregate.range),
      both("`\(word.en)` cannot be added to anything", "không thể cộng, trừ với `\(word.vi)`"),
      help: [
        both("only counts and sums can be added: `count(…) + count(…)`", "chỉ cộng, trừ được `đếm(…)` và `tổng(…)`")
      ])
  }

  static func aggregateOfNoQuantity(
    _ aggregate: AggregateSyntax, _ type: Wording, at range: SourceRange
  ) -> Diagnostic {
    let word = aggregate.function.wording
    return Diagnostic(
      .aggregateOfNoQuantity, at: .source(range),
      both(
        "`\(word.en)` needs a quantity, and this is \(type.en)",
        "`\(word.vi)` cần một đại lượng, còn đây là \(type.vi)"),
      help: [
        both(
          "use a column of numbers, money, counts or days, or `distinct(…)`",
          "dùng cột là số, tiền, số lượng hoặc số ngày, hoặc `khác nhau(…)`")
      ])
  }

  static func countsAnother(
    _ part: Part, _ indicator: Term, _ wanted: Thing, _ found: Thing, at range: SourceRange
  ) -> Diagnostic {
    let what = part.wording(indicator)
    return Diagnostic(
      .differentThings, at: .source(range),
      both("\(found.plural) are not \(wanted.plural)", "\(vietnamese(found)) không phải là \(vietnamese(wanted))"),
      label: both("counts \(found.plural)", "đếm \(vietnamese(found))"),
      notes: [
        both("\(what.en) counts \(wanted.plural)", "\(what.vi) đếm \(vietnamese(wanted))")
      ],
      help: [
        both(
          "count records of \(wanted.plural), or a column of type `count of \(wanted.plural)`",
          "đếm bản ghi về \(vietnamese(wanted)), hoặc một cột loại `số lượng của \(vietnamese(wanted))`")
      ])
  }

  static func formulaDoesNotFit(
    _ part: Part, _ indicator: Term, _ wanted: Wording, _ found: Wording, at range: SourceRange
  ) -> Diagnostic {
    let what = part.wording(indicator)
    return Diagnostic(
      .typesDoNotFit, at: .source(range),
      both("\(what.en) is \(wanted.en), and this is \(found.en)", "\(what.vi) là \(wanted.vi), còn đây là \(found.vi)"),
      help: [
        both(
          "use another column or computation, or declare the indicator as what is computed",
          "dùng cột hoặc phép tính khác, hoặc khai báo chỉ số đúng với phép tính")
      ])
  }
}

extension Checker.Part {
  /// The part of an indicator in words.
  fileprivate func wording(_ indicator: Term) -> Wording {
    switch self {
    case .numerator: Wording(en: "the numerator of `\(indicator.name)`", vi: "tử số của `\(indicator.name)`")
    case .denominator: Wording(en: "the denominator of `\(indicator.name)`", vi: "mẫu số của `\(indicator.name)`")
    case .value: Wording(same: "`\(indicator.name)`")
    }
  }
}

extension AggregateFunction {
  /// How the function is written.
  package var wording: Wording {
    switch self {
    case .count: Wording(en: "count", vi: "đếm")
    case .sum: Wording(en: "sum", vi: "tổng")
    case .average: Wording(en: "average", vi: "trung bình")
    case .minimum: Wording(en: "minimum", vi: "nhỏ nhất")
    case .maximum: Wording(en: "maximum", vi: "lớn nhất")
    case .distinct: Wording(en: "distinct", vi: "khác nhau")
    }
  }
}
