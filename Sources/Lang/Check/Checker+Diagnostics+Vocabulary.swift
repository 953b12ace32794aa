import Base

/// What is said of declared indicators and of `data`.
extension Checker {
  /// `count of km`: what is measured is not counted.
  static func measureIsNotCounted(_ name: PlacedName, _ unit: Thing, in type: SourceRange) -> Diagnostic {
    Diagnostic(
      .countOrQuantity, at: .source(name.range),
      both(
        "\(unit.plural) measure, and are not counted one by one", "\(vietnamese(unit)) là đơn vị đo, không đếm từng cái"
      ),
      help: [both("write `quantity in \(name.text)`", "hãy viết `khối lượng tính bằng \(name.text)`")],
      edits: [Diagnostic.Edit(type, both("quantity in \(name.text)", "khối lượng tính bằng \(name.text)"))])
  }

  /// `quantity in dossiers`: what is counted is not measured.
  static func thingIsNotMeasured(_ name: PlacedName, _ thing: Thing, in type: SourceRange) -> Diagnostic {
    Diagnostic(
      .countOrQuantity, at: .source(name.range),
      both(
        "\(thing.plural) are counted, and do not measure", "\(vietnamese(thing)) là đối tượng đếm, không phải đơn vị đo"
      ),
      help: [both("write `count of \(name.text)`", "hãy viết `số lượng của \(name.text)`")],
      edits: [Diagnostic.Edit(type, both("count of \(name.text)", "số lượng của \(name.text)"))])
  }

  /// `quantity in dongs`: money has a type of its own.
  static func moneyIsNotMeasured(_ name: PlacedName, in type: SourceRange) -> Diagnostic {
    Diagnostic(
      .countOrQuantity, at: .source(name.range), both("what is measured in dong is money", "tính bằng đồng là tiền"),
      help: [both("write `money`", "hãy viết `tiền`")], edits: [Diagnostic.Edit(type, both("money", "tiền"))])
  }

  static func denominatorWithoutName(
    _ denominator: IndicatorSyntax.DenominatorSyntax, of indicator: PlacedName
  ) -> Diagnostic {
    Diagnostic(
      .indicatorParts, at: .source(denominator.range),
      both(
        "`\(indicator.text)` has several denominators, so each needs a name",
        "`\(indicator.text)` có nhiều mẫu số, nên mỗi mẫu số cần một tên"),
      help: [both("write `denominator all \"…\"`", "viết `mẫu số mọi_hồ_sơ \"…\"`")])
  }

  static func denominatorWithoutShare(_ indicator: PlacedName, at range: SourceRange) -> Diagnostic {
    partWithoutShare(indicator, both("denominator", "mẫu số"), at: range)
  }

  static func numeratorWithoutCount(_ indicator: PlacedName, at range: SourceRange) -> Diagnostic {
    partWithoutShare(indicator, both("numerator", "tử số"), at: range)
  }

  private static func partWithoutShare(_ indicator: PlacedName, _ part: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .indicatorParts, at: .source(range),
      both(
        "`\(indicator.text)` is no share, so it has no \(part.en)",
        "`\(indicator.text)` không phải tỷ lệ nên không có \(part.vi)"),
      help: [both("make it a `share of …`, or leave the clause out", "đổi thành `tỷ lệ của …`, hoặc bỏ phần này")])
  }

  static func derivedFromNoShare(_ name: PlacedName, _ other: Term) -> Diagnostic {
    Diagnostic(
      .wrongDerivation, at: .source(name.range),
      both(
        "`\(name.text)` is no share, so it has no part to take over",
        "`\(name.text)` không phải tỷ lệ nên không có tử số hay mẫu số để lấy"),
      related: [Diagnostic.Related(.source(other.range), both("declared here", "khai báo ở đây"))],
      help: [both("name an indicator that is a share", "nêu một chỉ số là tỷ lệ")])
  }

  static func derivedFromItself(_ indicator: Term, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongDerivation, at: .source(range),
      both(
        "this denominator of `\(indicator.name)` would be taken from itself",
        "mẫu số này của `\(indicator.name)` sẽ được lấy từ chính nó"),
      help: [both("leave out `= …` at one of them", "bỏ phần `= …` ở một trong các mẫu số đó")])
  }

  static func emptyPattern(_ pattern: PlacedText) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(pattern.range),
      both("this does not say which files it is for", "chưa ghi áp dụng cho tệp nào"),
      help: [
        both(
          "name them, `*` standing for any characters: `data \"ket-qua-*.csv\"`",
          "ghi tên tệp, `*` thay cho ký tự bất kỳ: `dữ liệu \"ket-qua-*.csv\"`")
      ])
  }

  static func boundTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .boundTwice, at: .source(range),
      both("where `\(name)` comes from is said twice", "nguồn của `\(name)` được ghi hai lần"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [both("leave one of the two out", "bỏ một trong hai")])
  }

  static func partsForRole(_ role: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both(
        "`\(role)` comes from one column, not from one of another",
        "`\(role)` lấy từ một cột, không phải cột này trên cột kia"),
      help: [both("leave out the second column", "bỏ cột thứ hai")])
  }

  static func formWithoutShare(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both(
        "`\(name)` is no share, so it is not given as percent or fraction",
        "`\(name)` không phải tỷ lệ nên không ghi bằng phần trăm hay số thập phân"),
      help: [both("leave out `as …`", "bỏ phần `ghi bằng …`")])
  }

  static func scaleDoesNotFit(_ scale: WrittenScale, _ name: PlacedName, _ type: Wording) -> Diagnostic {
    Diagnostic(
      .scaleDoesNotFit, at: .source(scale.range),
      both(
        "`\(name.text)` is \(type.en), which is not written in `\(scale.text)`",
        "`\(name.text)` là \(type.vi), không ghi bằng `\(scale.text)`"),
      help: [
        both(
          "leave out `as …`, or bind the column to an indicator that is measured so",
          "bỏ phần `ghi bằng …`, hoặc dùng cột này cho chỉ số có đơn vị tính đó")
      ])
  }

  static func scaleWithoutNumbers(_ scale: WrittenScale, _ role: String) -> Diagnostic {
    Diagnostic(
      .scaleDoesNotFit, at: .source(scale.range),
      both(
        "a column of `\(role)` holds no numbers in `\(scale.text)`",
        "cột `\(role)` không chứa số tính bằng `\(scale.text)`"),
      help: [both("leave out `as …`", "bỏ phần `ghi bằng …`")])
  }

  static func denominatorForNoShare(_ name: PlacedName, _ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both(
        "`\(name.text)` is \(type.en), so it comes from one column",
        "`\(name.text)` là \(type.vi), nên chỉ lấy từ một cột"),
      help: [both("leave out the second column", "bỏ cột thứ hai")])
  }

  static func formWithCounts(_ name: PlacedName, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(range),
      both(
        "`\(name.text)` comes from two counts here, so `as …` says nothing",
        "`\(name.text)` ở đây lấy từ hai số đếm, nên `ghi bằng …` không có nghĩa"),
      help: [both("leave out `as …`, or the second column", "bỏ phần `ghi bằng …`, hoặc cột thứ hai")])
  }

  static func wrongPeriod(_ text: PlacedText) -> Diagnostic {
    Diagnostic(
      .bindingDoesNotFit, at: .source(text.range),
      both("\"\(text.value)\" is no period", "\"\(text.value)\" không phải là một kỳ"),
      help: [
        both(
          "write `2024`, `2024-H1`, `2024-Q1`, `2024-03` or `2024-01..2024-06`",
          "viết `2024`, `2024-H1`, `2024-Q1`, `2024-03` hoặc `2024-01..2024-06`")
      ])
  }

  static func markWithTwoMeanings(_ mark: PlacedText, missing: SourceRange) -> Diagnostic {
    Diagnostic(
      .markWithTwoMeanings, at: .source(mark.range),
      both(
        "\"\(mark.value)\" cannot mean both no cases and missing",
        "\"\(mark.value)\" không thể vừa có nghĩa không phát sinh vừa có nghĩa thiếu số liệu"),
      related: [Diagnostic.Related(.source(missing), both("said to be missing here", "ghi là thiếu ở đây"))],
      help: [both("keep one of the two meanings", "giữ một trong hai nghĩa")])
  }
}
