import Base

/// What is said of scorecards.
extension Checker {
  static func scorecardTwice(_ name: PlacedName, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .scorecardTwice, at: .source(name.range),
      both("the scorecard `\(name.text)` is declared twice", "phiếu điểm `\(name.text)` được khai báo hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("give one of them another name", "đặt tên khác cho một trong hai")])
  }

  static func missingTotal(of card: ScorecardSyntax, sum: Rational?) -> Diagnostic {
    let sum = sum.map { $0.decimalText(atMost: 6) } ?? "100"
    return Diagnostic(
      .missingTotal, at: .source(card.name.range),
      both(
        "the scorecard `\(card.name.text)` does not say how many points it gives in all",
        "phiếu điểm `\(card.name.text)` chưa ghi tổng điểm"),
      help: [both("add `total \(sum) points` after its name", "thêm `tổng \(sum) điểm` sau tên phiếu")],
      edits: [
        Diagnostic.Edit(
          end(of: (card.title?.range ?? card.name.range)), Self.both(" total \(sum) points", " tổng \(sum) điểm"))
      ])
  }

  static func emptyScorecard(_ card: ScorecardSyntax) -> Diagnostic {
    Diagnostic(
      .emptyScorecard, at: .source(card.name.range),
      both("the scorecard `\(card.name.text)` has no items", "phiếu điểm `\(card.name.text)` không có tiêu chí nào"),
      help: [
        both(
          "add items: `item online_dossier_rate 10 points in proportion up to 50%`",
          "thêm tiêu chí: `tiêu chí tỷ lệ hồ sơ trực tuyến 10 điểm theo tỷ lệ, tối đa khi đạt 50%`")
      ])
  }

  /// `unit`: for whom it does not add up; nil for everyone.
  static func weightsDoNotAddUp(
    _ total: ScorecardSyntax.Points, sum: Rational, unit: Wording?, items: Int, notFor: [ScoreItem], canRescale: Bool
  ) -> Diagnostic {
    let (points, stated) = (sum.decimalText(atMost: 6), total.value.decimalText(atMost: 6))
    var help = [both("mend the points of the items, or the total", "sửa điểm của các tiêu chí, hoặc sửa tổng điểm")]
    if unit != nil {
      help.append(
        both(
          "if it is not for them, say whom it is for, right after its total: `for level …`",
          "nếu phiếu không dành cho các đơn vị này, ghi rõ dành cho đơn vị nào, ngay sau tổng điểm: `cho cấp …`"))
    }
    if canRescale, unit != nil {
      help.append(
        both(
          "or say what items score that are not for a unit: `not applicable neutral` re-scales the rest to the total, "
            + "`not applicable full` credits them",
          "hoặc ghi cách chấm tiêu chí không áp dụng: `không áp dụng trung tính` quy đổi phần còn lại về tổng điểm, "
            + "`không áp dụng điểm tối đa` cho đủ điểm"))
    }
    return Diagnostic(
      .weightsDoNotAddUp, at: .source(total.range),
      unit.map {
        both(
          "for \($0.en) the items come to \(points) points, not to \(stated)",
          "với \($0.vi), các tiêu chí cộng lại được \(points) điểm, không phải \(stated)")
      }
        ?? both(
          "the items come to \(points) points, not to \(stated)",
          "các tiêu chí cộng lại được \(points) điểm, không phải \(stated)"),
      related: notFor.prefix(3).map {
        Diagnostic.Related(.source($0.range), both("not for it", "không áp dụng cho đơn vị này"))
      },
      help: help)
  }

  static func groupDoesNotAddUp(
    _ group: ScorecardSyntax.Group, _ points: ScorecardSyntax.Points, sum: Rational, unit: Wording?, items: Int
  ) -> Diagnostic {
    let (found, stated) = (sum.decimalText(atMost: 6), points.value.decimalText(atMost: 6))
    let whom = unit.map { both(" for \($0.en)", ", với \($0.vi)") } ?? both("", "")
    return Diagnostic(
      .groupDoesNotAddUp, at: .source(points.range),
      both(
        "the items of this group come to \(found) points, not to \(stated)\(whom.en)",
        "các tiêu chí của nhóm này cộng lại được \(found) điểm, không phải \(stated)\(whom.vi)"),
      help: [both("mend the points of the items, or of the group", "sửa điểm của các tiêu chí, hoặc điểm của nhóm")])
  }

  static func itemIsScorecard(_ name: PlacedName, _ card: SourceRange, isItself: Bool) -> Diagnostic {
    Diagnostic(
      .itemIsScorecard, at: .source(name.range),
      isItself
        ? both("`\(name.text)` cannot be an item of itself", "`\(name.text)` không thể là tiêu chí của chính nó")
        : both(
          "`\(name.text)` is a scorecard; an item is scored by an indicator",
          "`\(name.text)` là phiếu điểm; tiêu chí chấm theo một chỉ số"),
      related: [Diagnostic.Related(.source(card), both("the scorecard", "phiếu điểm đó"))],
      help: [
        both("name the indicator that the points are for", "nêu chỉ số dùng để chấm"),
        both(
          "to count the points of another scorecard in, give them with the data as a `score`: `item … 10 points as given`",
          "muốn tính điểm của phiếu khác thì đưa vào bằng số liệu, là chỉ số loại `điểm`: "
            + "`tiêu chí … 10 điểm theo điểm chấm`"),
      ])
  }

  static func itemWithoutTarget(_ item: ScoreItemSyntax, _ indicator: Term) -> Diagnostic {
    Diagnostic(
      .itemWithoutTarget, at: .source(item.scoring.range),
      both(
        "this item looks at the target on `\(indicator.name)`, and no pack here sets one",
        "tiêu chí này dựa vào chỉ tiêu của `\(indicator.name)`, nhưng chưa có gói nào giao chỉ tiêu đó"),
      help: [
        both(
          "set the target in a section, or write the figure here: `in proportion up to 80%`, `if >= 80%`",
          "giao chỉ tiêu trong một mục, hoặc ghi mức ngay đây: `theo tỷ lệ, tối đa khi đạt 80%`, `nếu >= 80%`")
      ])
  }

  static func proportionOfLower(_ indicator: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .proportionOfLower, at: .source(range),
      both(
        "`\(indicator.name)` is better when lower, so its points cannot rise in proportion to it",
        "`\(indicator.name)` càng thấp càng tốt, nên không chấm điểm tăng theo tỷ lệ được"),
      help: [
        both(
          "give the points in steps: `in steps 5 points up to 2%, 3 points above 2% to 5%, 0 points above 5%`, or by "
            + "a condition: `if <= 2%`",
          "chấm theo bậc: `theo bậc 5 điểm đến 2%, 3 điểm trên 2% đến 5%, 0 điểm trên 5%`, hoặc theo điều kiện: "
            + "`nếu <= 2%`")
      ])
  }

  static func proportionWithoutCeiling(_ indicator: Indicator, _ type: Wording, at range: SourceRange) -> Diagnostic {
    let name = indicator.term.name
    let figure: Wording =
      switch indicator.type {
      case .share, .percent, .percentage: both("100%", "100%")
      case .points: both("100 points", "100 điểm phần trăm")
      case .money: both("100 million VND", "100 triệu đồng")
      case .days: both("30 days", "30 ngày")
      default: both("100", "100")
      }
    let type = indicator.type == .percent ? both("written in percent", "chỉ số ghi bằng %") : type
    return Diagnostic(
      .proportionWithoutCeiling, at: .source(range),
      both(
        "`\(name)` is \(type.en), and nothing says at which figure it gets all the points",
        "`\(name)` là \(type.vi), và chưa ghi đạt mức nào thì được đủ điểm"),
      help: [
        both(
          "write the figure: `in proportion up to \(figure.en)`",
          "ghi mức: `theo tỷ lệ, tối đa khi đạt \(figure.vi)`")
      ])
  }

  static func ceilingNotPositive(_ range: SourceRange, _ figure: String) -> Diagnostic {
    Diagnostic(
      .ceilingNotPositive, at: .source(range),
      both(
        "points cannot rise in proportion up to \(figure): every result would get all of them",
        "không thể chấm theo tỷ lệ tối đa khi đạt \(figure): kết quả nào cũng được đủ điểm"),
      help: [both("write a figure above 0", "ghi một mức lớn hơn 0")])
  }

  static func notCounted(_ indicator: Term, _ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notCounted, at: .source(range),
      both(
        "`\(indicator.name)` is \(type.en): it has no cases to count points by",
        "`\(indicator.name)` là \(type.vi), không đếm theo từng trường hợp để tính điểm"),
      help: [
        both(
          "name an indicator that is a count, or score it `in proportion` or `in steps`",
          "dùng chỉ số là số lượng, hoặc chấm `theo tỷ lệ`, `theo bậc`")
      ])
  }

  /// `cộng 2 điểm mỗi bài` of an indicator that counts dossiers.
  static func countsOther(_ indicator: Term, _ type: Wording, _ name: PlacedName) -> Diagnostic {
    Diagnostic(
      .notCounted, at: .source(name.range),
      both(
        "`\(indicator.name)` is \(type.en), and `\(name.text)` is something else",
        "`\(indicator.name)` là \(type.vi), không đếm theo `\(name.text)`"),
      help: [
        both(
          "write `per case` if each of what it counts is meant, or name an indicator that counts `\(name.text)`",
          "nếu tính theo mỗi đơn vị được đếm thì viết `mỗi trường hợp`; nếu không thì dùng chỉ số đếm `\(name.text)`")
      ])
  }

  /// `nếu >= 70 điểm` of a count.
  static func pointsOfNoScore(_ name: PlacedName, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .unknownThing, at: .source(name.range),
      both("this is compared with \(type.en), which has no points", "ở đây so với \(type.vi), không tính bằng điểm"),
      help: [both("write the figure in what it is counted in", "ghi mức theo đơn vị tính của chỉ số")])
  }

  /// `nếu >= 70 điểm` of a share.
  static func pointsOfShare(_ range: SourceRange, _ value: Rational, _ type: Wording) -> Diagnostic {
    let percent = "\(value.decimalText(atMost: 6))%"
    return Diagnostic(
      .unknownThing, at: .source(range),
      both("this is compared with \(type.en), which has no points", "ở đây so với \(type.vi), không tính bằng điểm"),
      help: [both("write `\(percent)`", "viết `\(percent)`")], edits: [Diagnostic.Edit(range, percent)])
  }

  /// `nếu có` of a share.
  static func notYesOrNo(_ indicator: Term, _ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notCounted, at: .source(range),
      both(
        "`\(indicator.name)` is \(type.en): it is not said which results have the points",
        "`\(indicator.name)` là \(type.vi), nên không rõ kết quả nào thì được điểm"),
      help: [
        both(
          "write the figure: `if >= 80%`; `if yes` is for what is yes or no, and for counts",
          "ghi mức: `nếu >= 80%`; `nếu có` dùng cho chỉ số có hoặc không, và cho số lượng")
      ])
  }

  /// `không đầy đủ: 0 điểm` of a share, or of what is itself called so.
  static func notDenied(_ indicator: Term, _ type: Wording, _ denied: PlacedName, isTruth: Bool) -> Diagnostic {
    Diagnostic(
      .notCounted, at: .source(denied.range),
      isTruth
        ? both(
          "`\(indicator.name)` itself is called so: it is not said whether yes or no has the points",
          "chính `\(indicator.name)` có tên như vậy, nên không rõ có hay không thì được điểm")
        : both(
          "`\(indicator.name)` is \(type.en): it is not said which results are meant by these words",
          "`\(indicator.name)` là \(type.vi), nên không rõ kết quả nào là như vậy"),
      help: [
        isTruth
          ? both("write `if yes` or `if none` behind the points", "viết `nếu có` hoặc `nếu không có` sau số điểm")
          : both("write the figure: `if >= 80%`", "ghi mức: `nếu >= 80%`")
      ])
  }

  /// `5 điểm` of a share, and nothing more.
  static func scoringNotSaid(
    _ indicator: Indicator, _ type: Wording, _ points: ScorecardSyntax.Points, isCounted: Bool
  ) -> Diagnostic {
    let name = indicator.term.name
    let further: Wording =
      if indicator.measure == .truth {
        both("`if yes`, `if none`", "`nếu có`, `nếu không có`")
      } else if isCounted {
        both(
          "`if >= …`, `if none`, `in steps …`, `minus … points per case`",
          "`nếu >= …`, `nếu không có`, `theo bậc …`, `trừ … điểm mỗi trường hợp`")
      } else if indicator.isRatio, !indicator.lowerIsBetter {
        both("`in proportion`, `if >= …`, `in steps …`", "`theo tỷ lệ`, `nếu >= …`, `theo bậc …`")
      } else {
        both("`if >= …`, `if met`, `in steps …`", "`nếu >= …`, `nếu đạt chỉ tiêu`, `theo bậc …`")
      }
    return Diagnostic(
      .scoringNotSaid, at: .source(points.range),
      both(
        "`\(name)` is \(type.en), and nothing says which results have these points",
        "`\(name)` là \(type.vi), chưa ghi kết quả nào thì được số điểm này"),
      help: [
        both(
          "write behind the points how they are given: \(further.en)",
          "ghi cách chấm điểm ở sau số điểm: \(further.vi)")
      ])
  }

  /// `10 điểm: mỗi mô hình cộng 2 điểm, tối đa 6 điểm`
  static func mostDiffers(_ most: ScorecardSyntax.Points, _ points: ScorecardSyntax.Points) -> Diagnostic {
    let (limit, all) = (most.value.decimalText(atMost: 6), points.value.decimalText(atMost: 6))
    return Diagnostic(
      .pointsOutOfRange, at: .source(most.range),
      both(
        "this says at most \(limit) points, and the item has \(all)",
        "ở đây ghi tối đa \(limit) điểm, còn tiêu chí có \(all) điểm"),
      related: [Diagnostic.Related(.source(points.range), both("its points", "điểm của tiêu chí"))],
      help: [both("write the same points in both places", "ghi cùng một số điểm ở hai chỗ")],
      edits: [Diagnostic.Edit(most.range, both("\(all) points", "\(all) điểm"))])
  }

  static func notAScore(_ indicator: Term, _ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notAScore, at: .source(range),
      both(
        "`\(indicator.name)` is \(type.en); only a score or a number can be taken as points",
        "`\(indicator.name)` là \(type.vi); chỉ điểm số hoặc số mới lấy làm điểm được"),
      help: [
        both(
          "declare it as `: score`, or say how it becomes points: `in proportion`, `in steps`, `if …`",
          "khai báo `: điểm`, hoặc ghi cách chấm: `theo tỷ lệ`, `theo bậc`, `nếu …`")
      ])
  }

  /// `from`, `to`: between what the points have to be; nil for no limit.
  static func pointsOutOfRange(
    _ range: SourceRange, _ points: Rational, from: Rational?, to: Rational?, isFloor: Bool = false
  ) -> Diagnostic {
    let value = points.decimalText(atMost: 6)
    let limits: Wording =
      switch (from?.decimalText(atMost: 6), to?.decimalText(atMost: 6)) {
      case (let low?, let high?): both("from \(low) to \(high)", "nằm trong khoảng từ \(low) đến \(high)")
      case (let low?, nil): both("above \(low)", "lớn hơn \(low)")
      case (nil, let high?): both("at most \(high)", "nhỏ hơn hoặc bằng \(high)")
      case (nil, nil): both("a number", "là một con số")
      }
    var help = [both("the points here are \(limits.en)", "số điểm ở đây phải \(limits.vi)")]
    if isFloor, from != nil {
      help.append(
        both("only a `bonus` may take points away from the rest", "chỉ `điểm thưởng` mới được trừ vào điểm khác"))
    }
    return Diagnostic(
      .pointsOutOfRange, at: .source(range),
      both("\(value) points cannot stand here", "không ghi được \(value) điểm ở đây"), help: help)
  }

  static func bandTwice(_ title: PlacedText, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .bandTwice, at: .source(title.range),
      both("there are two bands \"\(title.value)\"", "có hai mức xếp loại \"\(title.value)\""),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("one band has one range", "mỗi mức xếp loại có một khoảng điểm")])
  }

  /// What nothing covers, `example` among it, lies after one range and before another.
  /// `edit`: what adds a step that gives nothing.
  static func rangeGap(
    _ after: SourceRange?, _ before: SourceRange?, example: String, _ edit: Diagnostic.Edit? = nil
  ) -> Diagnostic {
    let place = after ?? before ?? SourceRange(file: FileID(0), lower: 0, upper: 0)
    var related: [Diagnostic.Related] = []
    if after != nil, let before {
      let label = both("the next starts above it", "mức tiếp theo bắt đầu sau đó")
      related.append(Diagnostic.Related(.source(before), label))
    }
    return Diagnostic(
      .rangeGap, at: .source(place),
      both("\(example) lies in none of these ranges", "\(example) không thuộc khoảng nào"),
      related: related,
      help: (edit.map {
        let step = both(String($0.replacement.dropFirst(2)), String(($0.inVietnamese ?? $0.replacement).dropFirst(2)))
        return [both("if it gives nothing, add `\(step.en)`", "nếu không được điểm nào thì thêm `\(step.vi)`")]
      } ?? []) + [
        both(
          "write only where each starts, `from 90`, `from 80`, …: it goes on to the next, and the lowest is `below …`",
          "chỉ cần ghi mức bắt đầu, `từ 90`, `từ 80`, …: mỗi khoảng kéo đến khoảng sau, khoảng thấp nhất là `dưới …`")
      ], edits: edit.map { [$0] } ?? [])
  }

  static func rangeOverlap(_ first: SourceRange, _ second: SourceRange, example: String) -> Diagnostic {
    Diagnostic(
      .rangeOverlap, at: .source(second),
      both("\(example) lies in two of these ranges", "\(example) thuộc hai khoảng"),
      related: [Diagnostic.Related(.source(first), both("it lies here too", "cũng thuộc khoảng này"))],
      help: [
        both(
          "end one where the other starts: `to under …`", "cho khoảng này dừng nơi khoảng kia bắt đầu: `đến dưới …`")
      ])
  }

  static func rangeEmpty(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .rangeEmpty, at: .source(range),
      both("no number lies in this range", "không có số nào thuộc khoảng này"),
      help: [both("write the lower figure first: `from 12 to under 15`", "ghi số nhỏ trước: `từ 12 đến dưới 15`")])
  }
}

extension ScoreItemSyntax.Scoring {
  /// Where it stands.
  var range: SourceRange {
    switch self {
    case .ifTarget(let range), .ifYes(let range, _), .ifNo(let range, _), .ifNotThere(let range),
      .condition(_, let range), .proportion(_, let range),
      .ifNone(let range), .ifNotDenied(_, let range), .unsaid(let range), .reached(_, let range),
      .steps(_, let range), .deduction(_, _, let range), .addition(_, _, let range), .asGiven(let range),
      .mistake(let range),
      .linear(_, _, let range), .each(_, _, _, _, _, let range), .toTheBest(let range):
      range
    }
  }
}
