import Base

/// What is said of assign rules that were followed for every earlier result that is possible.
extension Checker {
  /// Results from one edge to the other, as a sentence has them: `exactly 60%`, `from 40% to under 60%`.
  func words(_ results: Interval, _ type: ValueType) -> Wording {
    let lower = results.lower.map { (shown($0.value, type), $0.isIncluded) }
    let upper = results.upper.map { (shown($0.value, type), $0.isIncluded) }
    switch (lower, upper) {
    case (let low?, let high?) where results.lower?.value == results.upper?.value && low.1 && high.1:
      return Self.both("exactly \(low.0)", "đúng \(low.0)")
    case (let low?, let high?):
      return Self.both(
        "\(low.1 ? "from" : "above") \(low.0) \(high.1 ? "to" : "to under") \(high.0)",
        "\(low.1 ? "từ" : "trên") \(low.0) đến \(high.1 ? "" : "dưới ")\(high.0)")
    case (let low?, nil):
      return low.1
        ? Self.both("\(low.0) or more", "từ \(low.0) trở lên") : Self.both("above \(low.0)", "trên \(low.0)")
    case (nil, let high?):
      return high.1
        ? Self.both("\(high.0) or less", "từ \(high.0) trở xuống") : Self.both("under \(high.0)", "dưới \(high.0)")
    case (nil, nil): return Self.both("whatever it is", "bất kỳ")
    }
  }

  /// `taker`: where the branch stands that takes a result for which this one's condition holds, and that result.
  static func branchNeverTaken(_ range: SourceRange, taker: (range: SourceRange, result: String)?) -> Diagnostic {
    Diagnostic(
      .branchNeverTaken, .warning, at: .source(range),
      both("no earlier result comes to this branch", "không kết quả kỳ trước nào rơi vào trường hợp này"),
      related: taker.map {
        [
          Diagnostic.Related(
            .source($0.range),
            both(
              "takes \($0.result) and all others before it", "đã nhận \($0.result) và mọi mức khác của trường hợp này"))
        ]
      } ?? [],
      notes: taker == nil
        ? [both("its condition holds for no result", "điều kiện này không đúng với kết quả nào")]
        : [
          both(
            "branches are tried in their order: the first that fits counts",
            "các trường hợp xét theo thứ tự: trường hợp đầu tiên phù hợp được áp dụng")
        ],
      help: [
        taker == nil
          ? both("check its figures", "kiểm tra lại các con số")
          : both(
            "put the branch before that one, or check the figures of both",
            "đưa trường hợp này lên trước, hoặc kiểm tra lại con số của cả hai")
      ])
  }

  static func noBranchFits(
    _ rule: Assignment, results: Wording, figure: String, indicator: Term
  ) -> Diagnostic {
    let last = rule.branches.last
    return Diagnostic(
      .noBranchFits, .warning, at: .source(last?.range ?? rule.range),
      both(
        "an earlier result of \(results.en) fits no branch of this rule",
        "kết quả kỳ trước \(results.vi) không thuộc trường hợp nào của quy tắc này"),
      notes: [
        both(
          "such a unit keeps the figure of the section, \(figure) for `\(indicator.name)`",
          "đơn vị đó giữ mức của mục chỉ tiêu, \(figure) với `\(indicator.name)`")
      ],
      help: [
        both(
          "check the signs (`>=` and `<` meet without a gap), or say what holds then: `else target = …`",
          "kiểm tra lại dấu so sánh (`>=` và `<` thì không để hở), hoặc ghi rõ: `còn lại thì chỉ tiêu = …`")
      ])
  }

  static func figureFalls(
    _ rule: Assignment, _ low: (result: String, figure: String), _ high: (result: String, figure: String)
  ) -> Diagnostic {
    Diagnostic(
      .figureFalls, .warning, at: .source(rule.head),
      both(
        "this rule assigns less to a unit whose earlier result is better",
        "quy tắc này giao mức thấp hơn cho đơn vị có kết quả kỳ trước tốt hơn"),
      notes: [steps(low, high)],
      help: [
        both(
          "check the branches on either side; if the plan says so, add `accept \(Code.figureFalls.rawValue) because \"…\"`",
          "kiểm tra lại hai trường hợp liền nhau; nếu kế hoạch ghi như vậy thì thêm `chấp nhận \(Code.figureFalls.rawValue) vì \"…\"`"
        )
      ])
  }

  static func figureJumps(
    _ rule: Assignment, _ low: (result: String, figure: String), _ high: (result: String, figure: String)
  ) -> Diagnostic {
    Diagnostic(
      .figureJumps, .note, at: .source(rule.head),
      both(
        "a slightly better earlier result makes the assigned target jump",
        "kết quả kỳ trước chỉ nhỉnh hơn một chút mà mức giao tăng hẳn một bậc"),
      notes: [steps(low, high)],
      help: [
        both(
          "if the plan means it, add `accept \(Code.figureJumps.rawValue) because \"…\"`",
          "nếu đúng ý kế hoạch thì thêm `chấp nhận \(Code.figureJumps.rawValue) vì \"…\"`")
      ])
  }

  private static func steps(
    _ low: (result: String, figure: String), _ high: (result: String, figure: String)
  ) -> Wording {
    both(
      "a unit that had \(low.result) is assigned \(low.figure), one that had \(high.result) is assigned \(high.figure)",
      "đơn vị đạt \(low.result) được giao \(low.figure), đơn vị đạt \(high.result) được giao \(high.figure)")
  }

  /// `from`: the result up to which, or from which down, the figure is one that shares can have.
  static func outsideOfShares(
    _ rule: Assignment, _ example: (result: String, figure: String), from: String?, isAbove: Bool
  ) -> Diagnostic {
    let limit = isAbove ? "never above 100%" : "never below 0%"
    let inVietnamese = isAbove ? "không vượt quá 100%" : "không thấp hơn 0%"
    return Diagnostic(
      .outsideOfShares, .warning, at: .source(rule.head),
      isAbove
        ? both("this rule can assign more than 100%", "quy tắc này có thể giao quá 100%")
        : both("this rule can assign less than 0%", "quy tắc này có thể giao dưới 0%"),
      notes: [
        both(
          "a unit that had \(example.result) would be assigned \(example.figure)",
          "đơn vị đạt \(example.result) sẽ được giao \(example.figure)"),
        from.map { both("the figure is a share up to \($0)", "mức giao còn hợp lệ đến kết quả \($0)") },
      ].compactMap { $0 },
      help: [both("add `\(limit)`", "thêm `\(inVietnamese)`")],
      edits: rule.branches.last.map {
        [Diagnostic.Edit(end(of: $0.range), both("\n  \(limit)", "\n  \(inVietnamese)"))]
      } ?? [])
  }

  static func limitWithoutUse(_ range: SourceRange, isFloor: Bool) -> Diagnostic {
    Diagnostic(
      .limitWithoutUse, .note, at: .source(range),
      isFloor
        ? both("this floor never changes what is assigned", "mức sàn này không khi nào làm thay đổi mức giao")
        : both("this cap never changes what is assigned", "mức trần này không khi nào làm thay đổi mức giao"),
      help: [
        both(
          "check its figure; if the plan says it all the same, add `accept \(Code.limitWithoutUse.rawValue) because \"…\"`",
          "kiểm tra lại con số; nếu kế hoạch vẫn ghi thì thêm `chấp nhận \(Code.limitWithoutUse.rawValue) vì \"…\"`")
      ])
  }

  static func ruleNotProved(_ rule: Assignment, _ reason: NotLinear) -> Diagnostic {
    let why: Wording =
      switch reason {
      case .severalResults: both("it reads results of several periods", "quy tắc dùng kết quả của nhiều kỳ")
      case .otherResult, .noSuperior:
        both("it reads more than the unit's own earlier result", "quy tắc không chỉ dùng kết quả kỳ trước của đơn vị")
      case .function(let name): both("it calls `\(name)`", "quy tắc dùng phép tính `\(name)`")
      case .rounding: both("it rounds within a figure", "quy tắc làm tròn ở giữa phép tính")
      case .product: both("it multiplies or divides by a result", "quy tắc nhân hoặc chia cho một kết quả")
      case .tooMuch: both("it has too many cases", "quy tắc có quá nhiều trường hợp")
      }
    return Diagnostic(
      .ruleNotProved, .note, at: .source(rule.head),
      both(
        "not proved: what this rule assigns for every earlier result",
        "chưa chứng minh được: quy tắc này giao mức nào với mọi kết quả kỳ trước"),
      notes: [
        both(
          "\(why.en), so branches, floors and caps were not followed through",
          "\(why.vi), nên các trường hợp, mức sàn, mức trần chưa được xét hết")
      ])
  }
}
