import Base

/// What is said of packs and of what they stand under and use.
extension Checker {
  static func missingPack(at start: SourceRange, isPlan: Bool) -> Diagnostic {
    Diagnostic(
      .missingPack, at: .source(start),
      both("this file does not say which pack it is", "tệp này chưa ghi là gói nào"),
      help: [
        isPlan
          ? both(
            "begin it with `pack name \"…\" year 2024 level commune \"…\"`",
            "mở đầu bằng `gói tên \"…\" năm 2024 cấp xã \"…\"`")
          : both("begin it with `pack name`", "mở đầu bằng `gói tên`")
      ])
  }

  static func missingYear(of pack: PackSyntax) -> Diagnostic {
    let year = pack.issued?.date.year ?? 2024
    return Diagnostic(
      .missingYear, at: .source(pack.name.range),
      both("the pack `\(pack.name.text)` does not say for which year it is", "gói `\(pack.name.text)` chưa ghi năm"),
      help: [both("add `year \(year)` to its head", "thêm `năm \(year)` vào phần đầu")],
      edits: [])
  }

  static func missingLevel(of pack: PackSyntax) -> Diagnostic {
    Diagnostic(
      .missingLevel, at: .source(pack.name.range),
      both(
        "the pack `\(pack.name.text)` does not say at which level it was made",
        "gói `\(pack.name.text)` chưa ghi là của cấp nào"),
      help: [
        both(
          "add `level commune \"…\"` with the place to its head", "thêm `cấp xã \"…\"` kèm địa danh vào phần đầu")
      ])
  }

  static func placesOutOfOrder(_ level: PlacedName, within: PlacedName) -> Diagnostic {
    Diagnostic(
      .levelsOutOfOrder, at: .source(level.range),
      both(
        "a `\(level.text)` does not lie above a `\(within.text)`",
        "cấp `\(level.text)` không nằm trên cấp `\(within.text)`"),
      related: [Diagnostic.Related(.source(within.range), both("the level before it", "cấp đứng trước"))],
      help: [
        both("list the levels from the nearest to the highest", "ghi các cấp lần lượt từ cấp gần nhất đến cấp cao nhất")
      ])
  }

  static func superiorNotAbove(_ clause: UseSyntax, superior: Term, own: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .levelsOutOfOrder, at: .source(clause.range),
      both(
        "`\(clause.name.text)` is a plan of level \(superior.name), which is below this plan's level \(own.name)",
        "`\(clause.name.text)` là kế hoạch \(superior.title ?? superior.name), "
          + "thấp hơn \(own.title ?? own.name) của gói này"
      ),
      related: [Diagnostic.Related(.source(range), both("the pack named", "gói được nêu"))],
      help: [
        both(
          "stand under a plan of the same level or a higher one, or set this pack's `level`",
          "căn cứ vào kế hoạch cùng cấp hoặc cấp cao hơn, hoặc sửa `cấp` của gói này")
      ])
  }

  static func setByLower(_ name: PlacedName, own: Term) -> Diagnostic {
    Diagnostic(
      .levelsOutOfOrder, at: .source(name.range),
      both(
        "the level `\(name.text)` is below the plan's own level \(own.name) and sets it no targets",
        "cấp `\(name.text)` thấp hơn \(own.title ?? own.name) của gói này nên không giao chỉ tiêu cho gói này"),
      help: [
        both(
          "name the level that set these figures, or leave `set by` out",
          "ghi cấp đã giao các số này, hoặc bỏ phần `do … giao`")
      ])
  }

  static func levelEnded(_ level: Level, year: Int, at range: SourceRange) -> Diagnostic {
    let day = level.until?.isoText ?? ""
    return Diagnostic(
      .levelEnded, .warning, at: .source(range),
      both(
        "the level `\(level.term.name)` ended on \(day), before this plan's year \(year)",
        "\(level.term.title ?? level.term.name) đã kết thúc từ \(level.until?.vietnameseText ?? ""), "
          + "trước năm \(year) của kế hoạch"
      ),
      help: [
        both(
          "name the level that has taken its place, or check the plan's year",
          "ghi cấp thay thế, hoặc kiểm tra năm của kế hoạch")
      ])
  }

  static func otherPack(_ name: PlacedName, own: PlacedName, isTasks: Bool = false) -> Diagnostic {
    let what = isTasks ? both("tasks", "nhiệm vụ") : both("targets", "chỉ tiêu")
    return Diagnostic(
      .otherPack, at: .source(name.range),
      both(
        "these \(what.en) are said to be of `\(name.text)`, but this pack is `\(own.text)`",
        "các \(what.vi) này ghi là của `\(name.text)`, nhưng gói này là `\(own.text)`"),
      related: [Diagnostic.Related(.source(own.range), both("the pack's name", "tên gói"))],
      help: [
        both(
          "write `of \(own.text)`, leave it out, or move them to their pack's file",
          "viết `của \(own.text)`, bỏ phần `của …`, hoặc chuyển sang tệp của gói đó")
      ], edits: [Diagnostic.Edit(name.range, own.text)])
  }

  static func unknownVocabulary(_ clause: UseSyntax, nearest: String?, known: [String]) -> Diagnostic {
    var (help, edits) = nearestHelp(nearest, for: clause.name.range)
    if nearest == nil {
      help = [
        both(
          "a vocabulary of your own is named with its file: `use \(clause.name.text) from \"….kpi\"`",
          "danh mục dùng chung của riêng mình thì ghi kèm tệp: `dùng \(clause.name.text) từ \"….kpi\"`")
      ]
      edits = []
    }
    return Diagnostic(
      .unknownVocabulary, at: .source(clause.name.range),
      both("there is no vocabulary `\(clause.name.text)`", "không có danh mục dùng chung `\(clause.name.text)`"),
      notes: nearest == nil ? knownNote(known) : [], help: help, edits: edits)
  }

  static func usedTwice(_ clause: UseSyntax, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .usedTwice, .warning, at: .source(clause.range),
      both("`\(clause.name.text)` is used already", "`\(clause.name.text)` đã được dùng"),
      related: [Diagnostic.Related(.source(first), both("here", "ở đây"))],
      help: [both("leave one of the two out", "bỏ một trong hai")], edits: [Diagnostic.Edit(clause.range, "")])
  }

  static func packNotFound(_ clause: UseSyntax) -> Diagnostic {
    guard let path = clause.path else {
      return Diagnostic(
        .packNotFound, at: .source(clause.name.range),
        both(
          "there is no pack `\(clause.name.text)` among the files", "không có gói `\(clause.name.text)` trong các tệp"),
        help: [
          both(
            "say in which file it is: `\(clause.name.text) from \"….kpi\"`, or name that file on the command line too",
            "ghi tệp có gói đó: `\(clause.name.text) từ \"….kpi\"`, hoặc nêu cả tệp đó trên dòng lệnh")
        ])
    }
    return Diagnostic(
      .packNotFound, at: .source(path.range),
      both("there is no file \"\(path.value)\"", "không có tệp \"\(path.value)\""),
      help: [
        both("the path is read from the folder of this file", "đường dẫn được tính từ thư mục của tệp này")
      ])
  }

  static func packCycle(_ clause: UseSyntax, back: UseSyntax?) -> Diagnostic {
    Diagnostic(
      .packCycle, at: .source(clause.range),
      both(
        "`\(clause.name.text)` leads back to this pack, which would then rest on itself",
        "`\(clause.name.text)` dẫn ngược về gói này, nên gói sẽ dựa vào chính nó"),
      related: back.map { [Diagnostic.Related(.source($0.range), both("the way back", "từ đây dẫn ngược về"))] } ?? [],
      help: [
        both(
          "take out the one that is wrong: a plan does not stand under itself, nor under one that stands under it",
          "bỏ chỗ ghi sai: kế hoạch không căn cứ vào chính nó, cũng không căn cứ vào kế hoạch đã căn cứ vào kế hoạch này"
        )
      ])
  }

  static func chainTooLong(_ clause: UseSyntax) -> Diagnostic {
    Diagnostic(
      .packCycle, at: .source(clause.range),
      both(
        "more than \(chainLimit) packs stand under or use one another in a row",
        "có hơn \(chainLimit) gói căn cứ hoặc dùng nhau nối tiếp"),
      help: [both("name the pack that is needed directly", "nêu trực tiếp gói cần dùng")])
  }

  static func wrongPackName(_ clause: UseSyntax, found: PlacedName) -> Diagnostic {
    Diagnostic(
      .wrongPackName, at: .source(clause.name.range),
      both(
        "the file holds the pack `\(found.text)`, not `\(clause.name.text)`",
        "tệp đó chứa gói `\(found.text)`, không phải `\(clause.name.text)`"),
      related: [Diagnostic.Related(.source(found.range), both("the name in that file", "tên trong tệp đó"))],
      help: [both("write `\(found.text)`, or name another file", "viết `\(found.text)`, hoặc ghi tệp khác")],
      edits: [Diagnostic.Edit(clause.name.range, found.text)])
  }

  static func superiorIsNoPlan(_ clause: UseSyntax, _ found: PlacedName) -> Diagnostic {
    Diagnostic(
      .superiorIsNoPlan, at: .source(clause.range),
      both(
        "`\(found.text)` is no plan that this one can stand under: it holds vocabulary only",
        "`\(found.text)` không phải là kế hoạch để căn cứ: gói đó chỉ là danh mục dùng chung"),
      related: [Diagnostic.Related(.source(found.range), both("the pack named", "gói được nêu"))],
      help: [
        both(
          "name the superior's plan, or bring in the vocabulary by `use \(found.text)` after the head",
          "nêu kế hoạch của cấp trên, hoặc dùng danh mục đó bằng `dùng \(found.text)` sau phần đầu")
      ])
  }
}
