import Base

/// Lines of scorecards that no clause begins, and what of the language says the same.
extension Parser {
  /// Reports a line that says in prose what the language has a form for, `không xếp loại … đối với đơn vị có …`, and passes over it;
  /// whether one stands here.
  mutating func refuseProse() -> Bool {
    guard kind == .word else { return false }
    let isNever = says(["không", "xếp", "loại"], at: index) && !at(.neverBetter)
    let isBand = at(.band)
    if !isNever, !isBand, keywords.contains(where: { $0.startsDeclaration || Context.scorecard.clauses.contains($0) }) {
      return false
    }
    var end = index + 1
    var found = isNever ? ScoreAside.limit : nil
    var hasShare = false
    while end < tokens.count - 1, !tokens[end].startsLine, end - index < 60 {
      if tokens[end].kind == .text { return false }
      if tokens[end].kind == .percent { hasShare = true }
      if isBand {
        if says(["chọn"], at: end), says(["không", "quá"], at: end + 1) { found = .quota }
      } else if found == nil {
        if says(["bị", "hạ"], at: end) || says(["hạ", "một", "bậc"], at: end) { found = .limit }
        if says(["công", "thức"], at: end) || tokens[end].kind == .equal { found = .formula }
        if says(["chiếm"], at: end), says(["tỷ", "trọng"], at: index) || says(["trọng", "số"], at: index) {
          found = .weights
        }
        if says(["được", "xếp", "loại"], at: end), hasShare { found = .rates }
      }
      end += 1
    }
    guard let found else { return false }
    refuseRestOfLine(found)
    return true
  }

  /// Reports what stands up to the end of the line, and passes over it.
  mutating func refuseRestOfLine(_ aside: ScoreAside) {
    let start = index
    repeat { advance() } while !atEnd && !token.startsLine
    report(.aside(range(from: start), aside))
  }

  /// Reports a formula in words where an item says how it scores: `Nếu … thì tính điểm theo công thức: (b/a) x 3`.
  mutating func refuseFormula() throws(Mistake) {
    guard word(index) == "điểm" || at(.ifWord) || says(["tính", "điểm"], at: index) else { return }
    var end = index + 1
    var isFormula = false
    while end < tokens.count - 1, !tokens[end].startsLine, end - index < 40 {
      if says(["công", "thức"], at: end) || tokens[end].kind == .equal && word(index) == "điểm" { isFormula = true }
      end += 1
    }
    guard isFormula else { return }
    refuseRestOfLine(.formula)
    throw Mistake()
  }
}

/// What such a line says.
enum ScoreAside { case limit, quota, formula, weights, rates }

extension Diagnostic {
  static func aside(_ range: SourceRange, _ aside: ScoreAside) -> Diagnostic {
    let help =
      switch aside {
      case .limit:
        Wording(
          en:
            "write `never better than \"…\" when …`, with a comparison of an indicator: `never better than \"Khá\" when "
            + "disciplined >= 1`",
          vi:
            "viết `không xếp loại cao hơn \"…\" khi …`, với một chỉ số và mức của nó: `không xếp loại cao hơn \"Khá\" khi "
            + "cán_bộ_bị_kỷ_luật >= 1`")
      case .quota:
        Wording(
          en:
            "write a quota: `quota \"A\" at most 20% of \"B\" or better within parent, rounded down, ties share the worse band`",
          vi:
            "ghi hạn mức: `hạn mức \"A\" tối đa 20% của \"B\" trở lên trong cùng trực thuộc, làm tròn xuống, bằng điểm thì cùng mức "
            + "thấp`")
      case .formula:
        Wording(
          en:
            "a share of the points is `10 points in proportion`, with `up to 90%` or `zero below 50%`; another formula is an "
            + "indicator's, `indicator X \"…\": score = …`, and its item `X 10 points as given`",
          vi:
            "điểm theo phần đạt được là `10 điểm theo tỷ lệ`, thêm `tối đa khi đạt 90%` hoặc `không điểm nếu dưới 50%`; công thức "
            + "khác thì ghi ở chỉ số, `chỉ số X \"…\": điểm = …`, tiêu chí là `X 10 điểm theo điểm chấm`")
      case .weights:
        Wording(
          en:
            "give each part its points: `group \"…\" 70 points`, `group \"…\" 30 points`, with their items behind them",
          vi: "ghi số điểm của từng phần: `nhóm \"…\" 70 điểm`, `nhóm \"…\" 30 điểm`, rồi đến các tiêu chí của nhóm")
      case .rates:
        Wording(
          en:
            "bands are by points: make the indicator an item, `100 points in proportion`, and write the bands by its points",
          vi:
            "xếp loại tính theo điểm: ghi chỉ số thành tiêu chí `100 điểm theo tỷ lệ`, rồi `xếp loại A: từ 90 điểm trở lên`"
        )
      }
    return Diagnostic(
      .unexpected, at: .source(range),
      Wording(en: "this sentence is no form of a scorecard", vi: "câu này không phải là một dạng viết của phiếu điểm"),
      help: [help])
  }
}
