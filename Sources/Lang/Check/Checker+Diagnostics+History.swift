import Base

/// What is said of `history` declarations.
extension Checker {
  static func emptyHistory(_ history: HistorySyntax) -> Diagnostic {
    Diagnostic(
      .emptyHistory, at: .source(history.range),
      both("this history names no unit", "lịch sử này chưa ghi đơn vị nào"),
      help: [
        both(
          "write a line for each new unit: `\"Xã A\" = \"Xã A\" + \"Xã B\"`",
          "ghi mỗi đơn vị mới một dòng: `\"Xã A\" = \"Xã A\" + \"Xã B\"`")
      ])
  }

  static func sourceTwice(_ source: UnitChange.Source, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitMadeTwice, at: .source(source.range),
      both(
        "\"\(source.unit.value)\" stands twice among the units that this one was made of",
        "\"\(source.unit.value)\" được ghi hai lần trong các đơn vị hợp thành"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("keep it once: its figures count once", "chỉ ghi một lần: số liệu của đơn vị chỉ được tính một lần")])
  }

  static func unitMadeTwice(_ change: UnitChange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitMadeTwice, at: .source(change.unit.range),
      both(
        "what \"\(change.unit.value)\" was made of on \(change.from.isoText) is said twice",
        "các đơn vị hợp thành \"\(change.unit.value)\" từ ngày \(change.from.vietnameseText) được ghi hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [
        both(
          "put all its parts on one line, with `+` between them",
          "ghi mọi đơn vị hợp thành trên một dòng, cách nhau bằng `+`")
      ])
  }

  /// `whole`: where else it is written as a whole; every place that says so becomes a part.
  static func wholeInTwo(_ source: UnitChange.Source, first: SourceRange, whole: SourceRange?) -> Diagnostic {
    let places = (source.extent == .whole ? [source.range] : []) + (whole.map { [$0] } ?? [])
    let edits = places.map { place in
      var before = place
      before.upper = before.lower
      return Diagnostic.Edit(before, both("part of ", "một phần của "))
    }
    return Diagnostic(
      .wholeInTwoUnits, at: .source(source.range),
      both(
        "\"\(source.unit.value)\" is said to have gone whole into two units",
        "\"\(source.unit.value)\" được ghi là nhập toàn bộ vào hai đơn vị"),
      related: first == source.range
        ? [] : [Diagnostic.Related(.source(first), both("it stands here as well", "còn được ghi ở đây"))],
      help: [
        both(
          "a unit that was divided is written `part of \"\(source.unit.value)\"` in each of them",
          "đơn vị bị chia thì mỗi nơi ghi `một phần của \"\(source.unit.value)\"`")
      ],
      edits: edits)
  }

  static func shareOutOfRange(_ source: UnitChange.Source) -> Diagnostic {
    Diagnostic(
      .shareOfUnitOutOfRange, at: .source(source.range),
      both(
        "the share of a divided unit lies between 0% and 100%", "phần của đơn vị bị chia phải trên 0% và dưới 100%"),
      help: [
        both(
          "a unit taken whole is written without a share: `\"\(source.unit.value)\"`",
          "đơn vị được nhập toàn bộ thì không ghi tỷ lệ: `\"\(source.unit.value)\"`")
      ])
  }

  static func sharesAboveWhole(_ source: UnitChange.Source, _ sum: Rational, first: SourceRange) -> Diagnostic {
    let percent = (try? sum.multiplied(by: .hundred)) ?? sum
    return Diagnostic(
      .shareOfUnitOutOfRange, at: .source(source.range),
      both(
        "the shares of \"\(source.unit.value)\" come to \(percent.exactText)%, more than there was",
        "các phần của \"\(source.unit.value)\" cộng lại là \(percent.exactText.replacing(".", with: ","))%, nhiều hơn toàn bộ"
      ),
      related: [Diagnostic.Related(.source(first), both("it is shared out here as well", "còn được chia ở đây"))],
      help: [
        both("the shares of one unit are at most 100% together", "các phần của một đơn vị cộng lại không quá 100%")
      ])
  }

  static func shareWithoutReason(_ source: UnitChange.Source) -> Diagnostic {
    var name = source.range
    name.upper = source.unit.range.lower
    return Diagnostic(
      .shareWithoutReason, at: .source(source.range),
      both(
        "a share of \"\(source.unit.value)\" is taken without a reason",
        "lấy một phần số liệu của \"\(source.unit.value)\" mà không nêu lý do"),
      help: [
        both(
          "say why this is its part of all figures: `because \"by population, Resolution …\"`; without one write "
            + "`part of`, and there is no comparable result",
          "nêu vì sao mọi số liệu được chia theo phần này: `vì \"theo dân số, Nghị quyết …\"`; nếu không có căn cứ, ghi "
            + "`một phần của`, khi đó không có kết quả để so sánh")
      ],
      edits: [Diagnostic.Edit(name, both("part of ", "một phần của "))])
  }
}
